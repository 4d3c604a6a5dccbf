"""What plans are refused for: a request for each cause, the right answer, and how we know it.

`docs/refused-plans.md` shows the same to readers. An evidence is an issue in which somebody shows the real answer, the
traffic that was recorded, or "inferred" where nobody has told.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Literal

from tests.emulator.deployments.payloads import deployment, elasticsearch, stateless, tier

Json = dict[str, Any]
PLAN = "clusters.cluster_invalid_plan"
VERSION = "clusters.cluster_plan_change_prohibited"
ELASTICSEARCH = "resources.elasticsearch[0]"
TOPOLOGY = f"{ELASTICSEARCH}.cluster_topology"
PROVIDER = "terraform-provider-ec#"
INFERRED = "inferred"
MASTER = ["master", "remote_cluster_client"]
HOT = ["ingest", "transform", "data_hot", "remote_cluster_client", "data_content"]


@dataclass(frozen=True)
class Refusal:
    """One cause.

    Attributes:
        cause: In words, as the documentation has it.
        code: The code of the answer.
        field: The first of its fields; empty for none.
        evidence: Where the real answer is to be seen.
        body: What is sent.
        says: Parts of the message.
        to: Whether the request creates a deployment, or changes one that has Elasticsearch and Kibana at 8.16.6.
    """

    cause: str
    code: str
    field: str
    evidence: str
    body: Json
    says: tuple[str, ...] = ()
    to: Literal["create", "update"] = "create"


def with_elasticsearch(*tiers: Json, kinds: tuple[str, ...] = (), **members: Any) -> Json:
    """A deployment with these tiers."""
    body = deployment("refused", *kinds)
    body["resources"]["elasticsearch"] = [elasticsearch(*tiers, **members)]
    return body


def with_resources(**resources: Any) -> Json:
    """A deployment with an ordinary Elasticsearch and these resources."""
    body = deployment("refused")
    body["resources"] |= resources
    return body


def scaling(*tiers: Json) -> Json:
    """A deployment that scales by itself."""
    body = with_elasticsearch(*tiers)
    body["resources"]["elasticsearch"][0]["plan"]["autoscaling_enabled"] = True
    return body


def changed(body: Json, change: Callable[[Json], object]) -> Json:
    """The same request after a change."""
    change(body)
    return body


def _observed(part: Json) -> Json:
    return changed(deployment("refused"), lambda body: body.update(settings=part))


def _chosen(kind: str, member: str, value: Any) -> Json:
    body = deployment("refused", *([kind] if kind != "elasticsearch" else []))
    body["resources"][kind][0]["plan"][kind][member] = value
    return body


def _kibana(**members: Any) -> list[Json]:
    return [stateless("kibana", **members)]


REFUSALS = [
    Refusal(
        "the instance configuration does not exist or is not available",
        PLAN,
        f"{TOPOLOGY}[0].instance_configuration_id",
        f"{PROVIDER}79",
        with_elasticsearch(tier(instance_configuration_id="data.quantum")),
        ("[data.quantum]", "does not exist or is not available to you"),
    ),
    Refusal(
        "the instance configuration of a resource other than Elasticsearch does not exist or is not available",
        PLAN,
        "resources.kibana[0].cluster_topology[0].instance_configuration_id",
        "inferred from Elasticsearch",
        changed(
            with_resources(kibana=_kibana()),
            lambda body: body["resources"]["kibana"][0]["plan"]["cluster_topology"][0].update(
                instance_configuration_id="kibana.quantum"
            ),
        ),
        ("[kibana.quantum]", "does not exist or is not available to you"),
    ),
    Refusal(
        "the instance configuration is not for nodes of these roles",
        PLAN,
        f"{TOPOLOGY}[1].instance_configuration_id",
        f"{PROVIDER}612, #635",
        with_elasticsearch(tier(), tier("warm", 2048, instance_configuration_id="ml")),
        ("[ml]", "[data]"),
    ),
    Refusal(
        "the instance configuration has no such size",
        PLAN,
        f"{TOPOLOGY}[0].size",
        f"code: {PROVIDER}406; field: inferred",
        with_elasticsearch(tier(size=5000)),
        ("[data.default]", "5000"),
    ),
    Refusal(
        "more than three zones",
        PLAN,
        f"{TOPOLOGY}[0].zone_count",
        INFERRED,
        with_elasticsearch(tier(zones=4)),
        ("3 zones",),
    ),
    Refusal(
        "more than 500 instances",
        PLAN,
        TOPOLOGY,
        INFERRED,
        with_elasticsearch(tier(size=65536 * 3000)),
        ("500",),
    ),
    Refusal(
        "no element with the role master or none with data",
        PLAN,
        TOPOLOGY,
        f"{PROVIDER}222, #343",
        with_elasticsearch(tier("warm")),
        ("Cluster must contain at least a master topology element and a data topology element", "master"),
    ),
    Refusal(
        "the role master in two elements that are switched on",
        PLAN,
        TOPOLOGY,
        f"{PROVIDER}286",
        with_elasticsearch(tier(size=65536 * 2, zones=3), tier("master", 1024, 3)),
        ("'master' node type exists in more than one topology element",),
    ),
    Refusal(
        "two elements with the same id",
        PLAN,
        TOPOLOGY,
        INFERRED,
        with_elasticsearch(tier(), tier()),
        ("same id",),
    ),
    Refusal(
        "dedicated masters for fewer nodes than the template's threshold",
        "cluster.dedicated_master_prohibited",
        ELASTICSEARCH,
        f"{PROVIDER}651",
        with_elasticsearch(
            tier(node_roles=HOT), tier("ml", 1024, 3, node_roles=["ml"]), tier("master", 1024, 3, node_roles=MASTER)
        ),
        ("[Default]", "[6]", "[1]"),
    ),
    Refusal(
        "no dedicated masters for as many nodes as the threshold",
        PLAN,
        TOPOLOGY,
        INFERRED,
        with_elasticsearch(tier(size=65536 * 2, zones=3)),
        ("6 nodes",),
    ),
    Refusal(
        "`node_type` in some elements and `node_roles` in others",
        "deployments.elasticsearch.node_roles_error",
        "",
        f"{PROVIDER}328",
        with_elasticsearch(tier(node_roles=["master", *HOT]), tier("warm", 2048, node_type={"data": True})),
        ("node_roles", "all elements", "none"),
    ),
    Refusal(
        "roles that the template's element does not have",
        "deployments.elasticsearch.node_roles_error",
        ELASTICSEARCH,
        f"{PROVIDER}612",
        with_elasticsearch(
            tier(node_roles=["master", *HOT]), tier("cold", 2048, node_roles=["data_cold", "data_frozen"])
        ),
        ("[id = cold]", "[data_frozen]"),
    ),
    Refusal(
        "an element that the template does not have",
        "deployments.unrecognized_topology_elements",
        ELASTICSEARCH,
        "ecctl#449, #451",
        with_elasticsearch(tier("hottest")),
        ("[hottest]",),
    ),
    Refusal(
        "limits of autoscaling that are missing, stand where there are none, or contradict each other or the size",
        "deployments.invalid_autoscaling_config",
        ELASTICSEARCH,
        f"{PROVIDER}337",
        scaling(tier(autoscaling_min={"value": 1024, "resource": "memory"})),
        ("[hot_content]",),
    ),
    Refusal(
        "the version does not exist or is not available",
        VERSION,
        f"{ELASTICSEARCH}.elasticsearch.version",
        f"{PROVIDER}256",
        with_elasticsearch(tier(), version="8.99.0"),
        ("'elasticsearch.version'", "[8.99.0]"),
    ),
    Refusal(
        "the version of a resource other than Elasticsearch does not exist or is not available",
        VERSION,
        "resources.kibana[0].kibana.version",
        "inferred from Elasticsearch",
        with_resources(kibana=_kibana(version="8.99.0")),
        ("'kibana.version'", "[8.99.0]"),
    ),
    Refusal(
        "the version is below the present one",
        VERSION,
        f"{ELASTICSEARCH}.elasticsearch.version",
        f"{PROVIDER}256 for the code and field",
        with_elasticsearch(tier(), version="8.15.5"),
        ("'elasticsearch.version'", "[8.15.5]"),
        to="update",
    ),
    Refusal(
        "no upgrade leads from the present version to the wanted one",
        VERSION,
        f"{ELASTICSEARCH}.elasticsearch.version",
        f"{PROVIDER}256 for the code and field",
        with_elasticsearch(tier(), version="9.0.1"),
        ("'elasticsearch.version'", "[9.0.1]"),
        to="update",
    ),
    Refusal(
        "the stack version does not have the product",
        "clusters.cluster_plan_state_error",
        "resources.integrations_server[0]",
        f"{PROVIDER}488",
        changed(
            with_elasticsearch(tier(), version="7.17.28"),
            lambda body: body["resources"].update(integrations_server=[stateless("integrations_server")]),
        ),
        ("Integrations Server", "8.0.0"),
    ),
    Refusal(
        "a resource newer than its Elasticsearch",
        PLAN,
        "resources.kibana[0].kibana.version",
        INFERRED,
        changed(
            with_elasticsearch(tier(), version="8.16.6"),
            lambda body: body["resources"].update(kibana=_kibana(version="8.17.4")),
        ),
        ("[8.17.4]", "[8.16.6]"),
    ),
    Refusal(
        "APM and Integrations Server in one deployment",
        "deployments.resource_combination_prohibited",
        "resources.apm",
        "ecctl#594",
        with_resources(apm=[stateless("apm")], integrations_server=[stateless("integrations_server")]),
        ("[apm]", "[integrations_server]"),
    ),
    Refusal(
        "user settings that cannot be read",
        PLAN,
        f"{ELASTICSEARCH}.elasticsearch.user_settings_yaml",
        INFERRED,
        _chosen("elasticsearch", "user_settings_yaml", "a: ["),
        ("cannot be read", "line 1"),
    ),
    Refusal(
        "user settings in YAML longer than 100,000 characters",
        PLAN,
        f"{ELASTICSEARCH}.elasticsearch.user_settings_yaml",
        INFERRED,
        _chosen("elasticsearch", "user_settings_yaml", "#" * 100_001),
        ("100001",),
    ),
    Refusal(
        "user settings that use YAML for other things than plain values",
        PLAN,
        "resources.kibana[0].kibana.user_settings_yaml",
        INFERRED,
        _chosen("kibana", "user_settings_yaml", "a: &a 1\nb: *a\n"),
        ("plain values",),
    ),
    Refusal(
        "user settings that are no mapping",
        PLAN,
        "resources.kibana[0].kibana.user_settings_yaml",
        INFERRED,
        _chosen("kibana", "user_settings_yaml", "- a"),
        ("mapping",),
    ),
    Refusal(
        "user settings that the product or the installation does not let owners choose",
        PLAN,
        f"{ELASTICSEARCH}.elasticsearch.user_settings_json",
        "code and message: Elastic's pages on user settings; field: inferred",
        _chosen("elasticsearch", "user_settings_json", {"path.data": "/tmp"}),
        ("'path.data': is not allowed",),
    ),
    Refusal(
        "no Elasticsearch",
        "root.invalid_data",
        "resources.elasticsearch",
        INFERRED,
        {"name": "refused", "resources": {}},
    ),
    Refusal(
        "two resources of a kind with the same `ref_id`",
        "root.invalid_data",
        "resources.kibana[1].ref_id",
        INFERRED,
        with_resources(kibana=_kibana() * 2),
        ("[main-kibana]",),
    ),
    Refusal(
        "a second Elasticsearch",
        "root.invalid_data",
        "resources.elasticsearch",
        INFERRED,
        with_elasticsearch(ref_id="second", version="8.16.6"),
        ("[second]", "[main-elasticsearch]"),
        to="update",
    ),
    Refusal(
        "the Elasticsearch that a resource works with is not in the deployment",
        "root.invalid_data",
        "resources.kibana[0].elasticsearch_cluster_ref_id",
        INFERRED,
        with_resources(kibana=[stateless("kibana") | {"elasticsearch_cluster_ref_id": "other"}]),
        ("[other]",),
    ),
    Refusal(
        "the Elasticsearch that a resource works with does not run",
        "clusters.cluster_plan_state_error",
        "resources.kibana[0].elasticsearch_cluster_ref_id",
        f"code: {PROVIDER}889; field: inferred",
        {"prune_orphans": True, "resources": {"kibana": _kibana(version="8.16.6")}},
        ("[main-elasticsearch]",),
        to="update",
    ),
    Refusal(
        "a plan of the resource is pending",
        "deployments.resource_plan_state_error",
        "resources.kibana[0]",
        "kibana#136974",
        with_resources(kibana=_kibana(version="8.16.6"))
        | {"resources": {"kibana": _kibana(version="8.16.6", size=2048)}, "pending": True},
        ("[main-kibana]", "pending"),
        to="update",
    ),
    Refusal(
        "the template does not exist in the region",
        "templates.template_not_found",
        f"{ELASTICSEARCH}.plan.deployment_template.id",
        INFERRED,
        with_elasticsearch(template="nope"),
        ("nope",),
    ),
    Refusal(
        "the region does not exist",
        "root.invalid_data",
        f"{ELASTICSEARCH}.region",
        INFERRED,
        with_elasticsearch(region="mars-1"),
        ("[mars-1]",),
    ),
    Refusal(
        "a traffic filter ruleset does not exist in the region",
        "traffic_filter.not_found",
        "settings.traffic_filter_settings.rulesets[0]",
        INFERRED,
        _observed({"traffic_filter_settings": {"rulesets": ["a" * 32]}}),
        ("a" * 32,),
    ),
    Refusal(
        "the deployment to send logs or metrics to does not exist",
        "root.invalid_data",
        "settings.observability.metrics.destination.deployment_id",
        INFERRED,
        _observed({"observability": {"metrics": {"destination": {"deployment_id": "a" * 32}}}}),
        ("a" * 32,),
    ),
    Refusal(
        "another deployment has the alias",
        "deployment_alias.alias_unavailable",
        "alias",
        f"{PROVIDER}585",
        deployment("refused", alias="taken"),
        ("This alias is not available.",),
    ),
]
