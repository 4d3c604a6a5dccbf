"""Reading single resources."""

from __future__ import annotations

from elastic_cloud_emulator.domains.deployments.reading import read
from elastic_cloud_emulator.domains.deployments.records import find_resource
from elastic_cloud_emulator.handling import Call, Handler, Reply, handles
from elastic_cloud_emulator.plans.records import Kind

_KINDS: dict[str, Kind] = {
    "get-deployment-es-resource-info": "elasticsearch",
    "get-deployment-kib-resource-info": "kibana",
    "get-deployment-apm-resource-info": "apm",
    "get-deployment-appsearch-resource-info": "appsearch",
    "get-deployment-enterprise-search-resource-info": "enterprise_search",
    "get-deployment-integrations-server-resource-info": "integrations_server",
}


def _reader(kind: Kind) -> Handler:
    def show(call: Call) -> Reply:
        _, content = read(call, lambda view, deployment: view.resource(find_resource(call, deployment, kind)))
        return Reply(content)

    return show


for _operation, _kind in _KINDS.items():
    handles(_operation)(_reader(_kind))
