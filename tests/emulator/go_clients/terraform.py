"""What the Terraform provider sends, resource by resource."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from tests.emulator.go_clients.bodies import archive, resources
from tests.emulator.go_clients.replay import Step, Track

BEAT, RETRIES = 2, 4
VERSIONS = "{old}", "{new}"

CREDENTIALS = "resources.0.credentials.password resources.0.credentials.username"
CURRENT = "resources.elasticsearch.0.info.plan_info.current.plan"

FIND = Step(
    "GET deployments/{deployment}?convert_legacy_plans=false&show_metadata=false&show_plan_defaults=false"
    "&show_plan_history=false&show_plan_logs=false&show_plans=false&show_settings=false&show_system_alerts=5",
    uses="resources.elasticsearch.0.ref_id resources.elasticsearch.0.id",
)

READ = [
    Step(
        "GET deployments/{deployment}?show_instance_configurations=true&show_metadata=true&show_plan_defaults=true"
        "&show_plans=true&show_settings=true",
        uses="id name alias healthy metadata.tags settings instance_configurations resources.apm resources.appsearch"
        " resources.elasticsearch.0.region resources.elasticsearch.0.info.status resources.elasticsearch.0.info.healthy"
        " resources.elasticsearch.0.info.metadata.cloud_id resources.elasticsearch.0.info.metadata.endpoint"
        " resources.elasticsearch.0.info.metadata.ports.https resources.elasticsearch.0.info.metadata.ports.http"
        f" {CURRENT}.deployment_template.id {CURRENT}.elasticsearch.version {CURRENT}.autoscaling_enabled"
        f" {CURRENT}.cluster_topology.0.id {CURRENT}.cluster_topology.0.size.value"
        f" {CURRENT}.cluster_topology.0.zone_count {CURRENT}.cluster_topology.0.node_roles"
        f" {CURRENT}.cluster_topology.0.instance_configuration_id"
        f" {CURRENT}.cluster_topology.0.instance_configuration_version"
        " resources.kibana.0.info.metadata.endpoint resources.kibana.0.info.plan_info.current.plan.kibana.version"
        " resources.integrations_server.0.info.metadata.services_urls.0.url",
    ),
    Step("GET deployments/{deployment}/elasticsearch/main-elasticsearch/remote-clusters", uses="resources"),
    Step(
        "GET deployments/{deployment}/migrate_template?template_id={template}",
        uses="resources.elasticsearch.0.plan.cluster_topology.0.instance_configuration_id name prune_orphans",
    ),
]


def _deployment(version: str, size: int) -> dict[str, Any]:
    return {
        "metadata": {"tags": [{"key": "owner", "value": "search"}]},
        "name": "search",
        "resources": resources(version, "{template}", size),
        "settings": {"traffic_filter_settings": {"rulesets": []}},
    }


TEMPLATE = "GET deployments/templates/{template}?region={region}"

CREATE: list[Step | Track] = [
    Step(
        f"{TEMPLATE}&show_instance_configurations=true&show_max_zones=true",
        uses="instance_configurations.0.config_version instance_configurations.0.max_zones"
        " instance_configurations.0.discrete_sizes.sizes deployment_template.resources.elasticsearch.0.plan",
    ),
    Step(f"{TEMPLATE}&show_instance_configurations=false&show_max_zones=false", uses="id"),
    Step(
        "POST deployments?request_id={request}",
        _deployment(VERSIONS[0], 4096),
        201,
        uses=CREDENTIALS,
        keeps={"deployment": "id"},
    ),
    Track(BEAT, RETRIES, "elasticsearch kibana integrations_server"),
    Step(
        "GET deployments/{deployment}?convert_legacy_plans=false&show_metadata=false&show_plan_defaults=false"
        "&show_plan_history=false&show_plan_logs=false&show_plans=true&show_settings=false&show_system_alerts=5",
        uses="resources.integrations_server.0.info.status"
        " resources.integrations_server.0.info.metadata.services_urls.0.service",
    ),
    Step(
        "PUT deployments/{deployment}/elasticsearch/main-elasticsearch/remote-clusters",
        {"resources": []},
        202,
    ),
    *READ,
]

UPDATE: list[Step | Track] = [
    Step(f"{TEMPLATE}&show_instance_configurations=true&show_max_zones=true", uses="id"),
    Step(
        "PUT deployments/{deployment}?hide_pruned_orphans=false&skip_snapshot=false&validate_only=false",
        {**_deployment(VERSIONS[1], 8192), "prune_orphans": True},
        uses="id resources.0.id",
    ),
    Track(BEAT, RETRIES, "elasticsearch kibana integrations_server"),
    Step(
        "PUT deployments/{deployment}/elasticsearch/main-elasticsearch/remote-clusters",
        {"resources": []},
        202,
    ),
    *READ,
    Step(
        "POST deployments/{deployment}/elasticsearch/main-elasticsearch/_reset-password",
        uses="username password",
    ),
]


DELETE: list[Step | Track] = [
    Step("POST deployments/{deployment}/_shutdown?skip_snapshot=false", uses="id"),
    Track(BEAT, RETRIES, "elasticsearch kibana integrations_server"),
    Step("GET deployments/{deployment}?show_plans=true", uses="resources.elasticsearch.0.info.status"),
]

KEYSTORE: list[Step | Track] = [
    FIND,
    Step(
        "PATCH deployments/{deployment}/elasticsearch/main-elasticsearch/keystore",
        {"secrets": {"secret_key": {"as_file": False, "value": "secret"}}},
    ),
    Step("GET deployments/{deployment}/elasticsearch/main-elasticsearch/keystore", uses="secrets.secret_key"),
    Step(
        "PATCH deployments/{deployment}/elasticsearch/main-elasticsearch/keystore",
        {"secrets": {"secret_key": {"as_file": False, "value": ""}}},
    ),
]

EXTENSION: list[Step | Track] = [
    Step(
        "POST deployments/extensions",
        {"description": "words", "extension_type": "bundle", "name": "words", "version": "*"},
        201,
        keeps={"extension": "id"},
    ),
    Step("PUT deployments/extensions/{extension}", archive("Extension", {"dictionaries/words.json": ["hello"]})),
    Step(
        "GET deployments/extensions/{extension}?include_deployments=false",
        uses="id name version extension_type description url file_metadata.last_modified_date file_metadata.size",
    ),
    Step(
        "POST deployments/extensions/{extension}",
        {"description": "more words", "extension_type": "bundle", "name": "words", "version": "*"},
    ),
    Step("DELETE deployments/extensions/{extension}"),
]

_VIEWER = {"all": True, "organization_id": "{organization}", "role_id": "deployment-viewer"}
_EDITOR = {"deployment_ids": ["{deployment}"], "organization_id": "{organization}", "role_id": "deployment-editor"}

IMPORT: list[Step | Track] = [
    Step(
        "GET organizations/{organization}/members",
        uses="members.0.user_id members.0.email members.0.organization_id"
        " members.0.role_assignments.organization.0.role_id",
    ),
    Step("GET organizations/{organization}/invitations", uses="invitations"),
]
"""What `terraform import` reads of an organization, and each later refresh."""

INVITE: list[Step | Track] = [
    Step(
        "POST organizations/{organization}/invitations",
        {"emails": ["jane@example.com"], "expires_in": "7d", "role_assignments": {"deployment": [_VIEWER]}},
        201,
        keeps={"invitation": "invitations.0.token"},
    ),
    IMPORT[0],
    Step(
        "GET organizations/{organization}/invitations",
        uses="invitations.0.email invitations.0.expired invitations.0.token"
        " invitations.0.role_assignments.deployment.0.role_id",
    ),
]

MEMBER: list[Step | Track] = [
    *IMPORT,
    Step("POST users/{member}/role_assignments", {"deployment": [_EDITOR]}),
    Step("DELETE users/{member}/role_assignments", {"deployment": [_VIEWER]}),
    Step(
        "GET organizations/{organization}/members",
        uses="members.1.user_id members.1.email members.1.role_assignments.deployment.0.deployment_ids.0",
    ),
    Step("DELETE organizations/{organization}/members/{member}"),
    *IMPORT,
]

WITHDRAW: list[Step | Track] = [Step("DELETE organizations/{organization}/invitations/{invitation}"), *IMPORT]

FILTER: list[Step | Track] = [
    Step(
        "POST deployments/traffic-filter/rulesets",
        {
            "include_by_default": False,
            "name": "office",
            "region": "{region}",
            "rules": [{"source": "10.0.0.0/8"}],
            "type": "ip",
        },
        201,
        keeps={"ruleset": "id"},
    ),
    Step(
        "GET deployments/traffic-filter/rulesets/{ruleset}?include_associations=false",
        uses="id name type region rules.0.source include_by_default",
    ),
    Step(
        "POST deployments/traffic-filter/rulesets/{ruleset}/associations",
        {"entity_type": "deployment", "id": "{deployment}"},
        201,
    ),
    Step(
        "GET deployments/traffic-filter/rulesets/{ruleset}?include_associations=true",
        uses="associations.0.id associations.0.entity_type",
    ),
    Step(
        "PUT deployments/traffic-filter/rulesets/{ruleset}",
        {
            "include_by_default": False,
            "name": "offices",
            "region": "{region}",
            "rules": [{"source": "10.0.0.0/8"}, {"source": "192.168.0.0/16"}],
            "type": "ip",
        },
        uses="id",
    ),
    Step("DELETE deployments/traffic-filter/rulesets/{ruleset}/associations/deployment/{deployment}"),
    Step("DELETE deployments/traffic-filter/rulesets/{ruleset}?ignore_associations=false"),
]


def _term(field: str, value: str) -> dict[str, Any]:
    return {"term": {field: {"value": value}}}


def _nested(path: str, query: Mapping[str, Any]) -> dict[str, Any]:
    return {"nested": {"path": path, "query": query}}


def _resource(kind: str, member: str, value: str) -> dict[str, Any]:
    return _nested(f"resources.{kind}", _term(f"resources.{kind}.info.{member}", value))


CONDITIONS = [
    {"prefix": {"name.keyword": {"value": "sea"}}},
    _resource("elasticsearch", "plan_info.current.plan.deployment_template.id", "{template}"),
    _term("healthy", "true"),
    {
        "bool": {
            "minimum_should_match": 1,
            "should": [
                _nested(
                    "metadata.tags",
                    {
                        "bool": {
                            "filter": [_term("metadata.tags.key", "owner"), _term("metadata.tags.value", "search")],
                        }
                    },
                )
            ],
        }
    },
    _resource("elasticsearch", "status", "started"),
    _resource("elasticsearch", "plan_info.current.plan.elasticsearch.version", VERSIONS[1]),
    _resource("kibana", "plan_info.current.plan.kibana.version", VERSIONS[1]),
    _resource("integrations_server", "healthy", "true"),
]
"""What the data source `ec_deployments` asks for when all of its filters are set."""


def search(*conditions: Mapping[str, Any]) -> dict[str, Any]:
    """The search of the data source `ec_deployments`."""
    query = {"query": {"bool": {"filter": [{"bool": {"must": list(conditions)}}]}}} if conditions else {}
    return {**query, "size": 100, "sort": ["id"]}


SOURCES: list[Step | Track] = [
    Step(
        "POST deployments/_search",
        search(*CONDITIONS),
        uses="return_count deployments.0.id deployments.0.name deployments.0.alias"
        " deployments.0.resources.elasticsearch.0.ref_id deployments.0.resources.kibana.0.id",
        keeps={"found": "deployments.0.id", "count": "return_count"},
    ),
    Step("POST deployments/_search", search(), uses="return_count deployments.0.id"),
    Step(
        "GET stack/versions?show_deleted=false",
        uses="stacks.0.version stacks.0.accessible stacks.0.upgradable_to stacks.0.elasticsearch.docker_image"
        " stacks.0.elasticsearch.default_plugins stacks.0.elasticsearch.capacity_constraints.min"
        " stacks.0.elasticsearch.compatible_node_types stacks.0.kibana.blacklist",
    ),
    Step("GET deployments/traffic-filter/rulesets?include_associations=false&region={region}", uses="rulesets"),
    Step(
        "GET deployments/templates?region={region}&show_hidden=false&show_instance_configurations=true",
        uses="0.id 0.name 0.instance_configurations",
    ),
]

_REPOSITORY = "platform/configuration/snapshots/repositories/backups"
_S3 = {"access_key": "AKIAEXAMPLE", "bucket": "backups", "path_style_access": True, "secret_key": "secret"}

REPOSITORY: list[Step | Track] = [
    Step(f"PUT {_REPOSITORY}", {"settings": _S3, "type": "s3"}),
    Step(
        f"GET {_REPOSITORY}",
        uses="repository_name config.type config.settings.access_key config.settings.bucket"
        " config.settings.path_style_access config.settings.secret_key",
    ),
    Step(f"PUT {_REPOSITORY}", {"settings": {"location": "/mnt/backups"}, "type": "fs"}),
    Step(f"GET {_REPOSITORY}", uses="config.type config.settings.location"),
    Step(f"DELETE {_REPOSITORY}?cleanup_deployments=false"),
    Step(f"GET {_REPOSITORY}", status=404),
]
