"""The products that instances run, with their kinds of nodes."""

from __future__ import annotations

from elastic_cloud_emulator.domains.deployments.plan_checks.products import template_kinds
from elastic_cloud_emulator.domains.stack.records import all_stacks
from elastic_cloud_emulator.handling import Call, Reply, handles
from elastic_cloud_emulator.plans.records import KINDS, JsonObject, Kind
from elastic_cloud_emulator.records.deployments import PRODUCTS

_PURPOSES: dict[Kind, str] = {
    "elasticsearch": "Stores documents and searches them",
    "kibana": "Shows what Elasticsearch holds, in a browser",
    "apm": "Takes in what monitored applications report",
    "appsearch": "Gives applications a search of their own",
    "enterprise_search": "Crawls web sites and searches them",
    "integrations_server": "Takes in what agents and monitored applications report",
}
_CONFIGURATIONS: dict[Kind, str] = {
    "elasticsearch": "data.default",
    "integrations_server": "integrations.server",
    "enterprise_search": "enterprise.search",
}
"""The instance configuration of a kind where it has another name than the kind."""
_Node = tuple[str, str, str, bool, tuple[str, ...]]
_NODES: dict[Kind, tuple[_Node, ...]] = {
    "elasticsearch": (
        ("data", "Data", "Holds documents and answers searches in them", True, ("master", "ingest")),
        ("master", "Master", "Can be chosen to lead the cluster", True, ("data", "ingest")),
        ("ingest", "Ingest", "Prepares documents on their way in", False, ("data", "master")),
        ("ml", "Machine learning", "Runs machine learning jobs", False, ()),
    ),
    "appsearch": (
        ("appserver", "Application server", "Answers requests", True, ("worker",)),
        ("worker", "Worker", "Does background jobs", True, ("appserver",)),
    ),
    "enterprise_search": (
        ("appserver", "Application server", "Answers requests", True, ("connector", "worker")),
        ("connector", "Connector", "Fetches from other sources", True, ("appserver", "worker")),
        ("worker", "Worker", "Does background jobs", True, ("appserver", "connector")),
    ),
}
"""Id, name, purpose, whether there must be one, and what goes together with it; of kinds that have several."""


@handles("get-instance-types")
def get_instance_types(call: Call) -> Reply:
    """List the instance types and in which stack versions there are which of their nodes."""
    offered = [stack["version"] for stack in all_stacks(call) if not stack.get("deleted")]
    return Reply([_show_instance_type(kind, [version for version in offered if _has(version, kind)]) for kind in KINDS])


def _has(version: str, kind: Kind) -> bool:
    return kind == "apm" or kind in template_kinds(version)


def _show_instance_type(kind: Kind, offered: list[str]) -> JsonObject:
    nodes = _NODES.get(kind) or ((kind, PRODUCTS[kind], _PURPOSES[kind], True, ()),)
    together = [{"node_type": node, "compatible_node_types": list(others)} for node, _, _, _, others in nodes]
    return {
        "instance_type": kind,
        "name": PRODUCTS[kind],
        "description": _PURPOSES[kind],
        "default_instance_configuration_id": _CONFIGURATIONS.get(kind, kind),
        "node_types": [
            {"node_type": node, "name": name, "description": purpose, "mandatory": mandatory}
            for node, name, purpose, mandatory, _ in nodes
        ],
        "compatibility": [{"version": version, "node_types": together} for version in offered],
    }
