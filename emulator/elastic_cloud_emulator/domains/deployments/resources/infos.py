"""Reading single resources, by an operation for each kind."""

from __future__ import annotations

from elastic_cloud_emulator.domains.deployments.reads.kept_answers import answer_read
from elastic_cloud_emulator.handling import Call, Reply, handles
from elastic_cloud_emulator.plans.records import Kind
from elastic_cloud_emulator.records.deployments import find_resource


@handles("get-deployment-es-resource-info")
def get_deployment_es_resource_info(call: Call) -> Reply:
    """Show an Elasticsearch."""
    return _read_resource(call, "elasticsearch")


@handles("get-deployment-kib-resource-info")
def get_deployment_kib_resource_info(call: Call) -> Reply:
    """Show a Kibana."""
    return _read_resource(call, "kibana")


@handles("get-deployment-apm-resource-info")
def get_deployment_apm_resource_info(call: Call) -> Reply:
    """Show an APM Server."""
    return _read_resource(call, "apm")


@handles("get-deployment-appsearch-resource-info")
def get_deployment_appsearch_resource_info(call: Call) -> Reply:
    """Show an App Search."""
    return _read_resource(call, "appsearch")


@handles("get-deployment-enterprise-search-resource-info")
def get_deployment_enterprise_search_resource_info(call: Call) -> Reply:
    """Show an Enterprise Search."""
    return _read_resource(call, "enterprise_search")


@handles("get-deployment-integrations-server-resource-info")
def get_deployment_integrations_server_resource_info(call: Call) -> Reply:
    """Show an Integrations Server."""
    return _read_resource(call, "integrations_server")


def _read_resource(call: Call, kind: Kind) -> Reply:
    _, content = answer_read(call, lambda view, deployment: view.resource(find_resource(call, deployment, kind)))
    return Reply(content)
