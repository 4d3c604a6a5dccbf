"""What the document's examples speak of, so that calls with the examples' ids succeed: deployments, hosts and people.

The deployments belong to the platform itself: a random call may change them, but neither stop nor delete them, so that
later calls still find them. What that forbids (stopping and starting instances, shutting down) is reached along the
links from deployments that the run creates.
"""

from __future__ import annotations

import json

from elastic_cloud_conformance.document import REGIONS, Node

DEPLOYMENT = "0d5c5b1ad4f1c0f1f0f4c3f2a1b0c9d8"
ELASTICSEARCH = "5e7a2f6c9b1d4e3f8a0b7c6d5e4f3a2b"
ATTEMPT = "3b0c5d7e-91f2-4a68-b7d4-2e1f6a9c8d35"
REMOTE = "b7e6d5c4a3f2918070f6e5d4c3b2a190"
SOURCE, SOURCE_ELASTICSEARCH = "7a6b5c4d3e2f10918273645546372819", "6f1e0d9c8b7a69584736251403f2e1d0"
COMMENT = "a3f1c5e7092b4d68b1e0c9d8f7a6b5c4"
RULESET = "7c1d5e9f3a2b4c6d8e0f1a2b3c4d5e6f"
VERSION, NEXT_VERSION = "8.17.4", "8.18.2"
PRESENT, CANDIDATE, LOST = "192.168.44.10", "192.168.44.11", "192.168.44.13"
STATELESS = ("kibana", "apm", "appsearch", "enterprise_search", "integrations_server")
ORGANIZATION, MEMBER = "1208457319", "3157709248"
REPOSITORY = "ece-snapshots"
STARTED = 1_704_704_700_000
"""The plans of the story ran in January 2024, in milliseconds since 1970."""


def tell(state: Node, owner: str) -> None:
    """Put the deployments and hosts of the examples into what an emulator has exported.

    Args:
        state: It; changed in place.
        owner: User to whom the deployments belong.
    """
    collections, hosted = state["collections"], state["personality"] == "hosted"
    _fill_organization(state, hosted=hosted)
    if not hosted:
        _lose_host(collections)
        config = {"type": "s3", "settings": {"bucket": REPOSITORY, "base_path": "prod"}}
        put(state, "snapshot_repositories", REPOSITORY, {"repository_name": REPOSITORY, "config": config})
    _add_companions(state, region=REGIONS[state["personality"]], owner=owner, hosted=hosted)
    template, version = ("aws-storage-optimized", "8.17.10") if hosted else ("default", "8.17.4")
    region = REGIONS[state["personality"]]
    for deployment_id, name, elasticsearch, kinds in (
        (DEPLOYMENT, "search-prod", ELASTICSEARCH, STATELESS),
        (REMOTE, "logs-archive", REMOTE, ()),
        *([(SOURCE, "logs-production", SOURCE_ELASTICSEARCH, ())] if hosted else []),
    ):
        hot: Node = collections["deployment_templates"][template]["value"]["deployment_template"]["resources"]
        tier = {**hot["elasticsearch"][0]["plan"]["cluster_topology"][0], "zone_count": 2}
        plan: Node = {"elasticsearch": {"version": version}, "deployment_template": {"id": template}}
        resources = [_resource(region, "elasticsearch", elasticsearch, ATTEMPT, {**plan, "cluster_topology": [tier]})]
        for number, kind in enumerate(kinds):
            identity = f"{number:032x}"
            element = {"zone_count": 1, "size": {"value": 1024, "resource": "memory"}}
            element["instance_configuration_id"] = tier["instance_configuration_id"]
            plan = {kind: {"version": version}, "cluster_topology": [element]}
            attempt = f"{number:08x}-0000-4000-8000-000000000000"
            resources.append(_resource(region, kind, identity, attempt, plan))
        deployment: Node = {
            "id": deployment_id,
            "name": name,
            "owner_id": owner,
            "system_owned": True,
            "hidden": False,
            "tags": [],
            "settings": {"autoscaling_enabled": False},
            "resources": resources,
        }
        if hosted:
            (deployment["organization_id"],) = collections["accounts"]
        put(state, "deployments", deployment_id, deployment)


def _fill_organization(state: Node, *, hosted: bool) -> None:
    """Give the organization a member who is not its last administrator, and a role mapping."""
    viewing = {"deployment": [{"role_id": "deployment-viewer", "organization_id": ORGANIZATION, "all": True}]}
    facts = {"organization_id": ORGANIZATION, "user_id": MEMBER, "member_since": "2024-01-08T09:00:00.000Z"}
    put(state, "organization_memberships", f"{ORGANIZATION}/{MEMBER}", {**facts, "role_assignments": viewing})
    mapping = {"name": "search-team", "enabled": True, "rule": {"any": [{"group": "search-*"}]}}
    mappings = {"mappings": [{**mapping, "role_assignments": viewing}]}
    put(state, "organization_role_mappings", ORGANIZATION, mappings)
    if hosted:
        put(state, "users", MEMBER, {"user_id": MEMBER, "name": "Jane Doe", "email": "jane.doe@example.com"})


def _add_companions(state: Node, *, region: str, owner: str, hosted: bool) -> None:
    """Add what belongs to the deployments: a comment, a ruleset, and the version that they can be upgraded to."""
    comment = {"id": COMMENT, "user_id": owner, "message": "Disk replaced on March 14. Watch it for a week."}
    put(state, "comments", f"elasticsearch/{ELASTICSEARCH}/{COMMENT}", comment)
    ruleset: Node = {"id": RULESET, "name": "office", "type": "ip", "include_by_default": False, "region": region}
    ruleset["rules"] = [{"id": "fff13e9eada8d030438e0cc0e06eca78", "source": "192.168.132.0/22"}]
    if hosted:
        (ruleset["organization_id"],) = state["collections"]["accounts"]
    put(state, "traffic_filter_rulesets", RULESET, ruleset)
    version = json.dumps(state["collections"]["stack_versions"][VERSION]["value"])
    put(state, "stack_versions", NEXT_VERSION, json.loads(version.replace(VERSION, NEXT_VERSION)))


def put(state: Node, collection: str, key: str, value: Node) -> None:
    """Put a document into an exported state."""
    entry = {"value": value, "version": 1, "created": state["now"], "modified": state["now"]}
    state["collections"].setdefault(collection, {})[key] = entry


def _lose_host(collections: Node) -> None:
    """Add a host that is gone while it waited to become a coordinator, and let one of the others wait for that."""
    for collection, member, facts in (
        ("runners", "runner_id", {"connected": False, "roles": [], "containers": []}),
        ("allocators", "allocator_id", {"connected": False}),
    ):
        host = collections[collection][PRESENT]
        collections[collection][LOST] = {**host, "value": host["value"] | facts | {member: LOST}}
    waiting = collections["coordinators"][CANDIDATE]
    candidate = {name: value for name, value in waiting["value"].items() if name != "id"} | {"state": "pending"}
    for name in (CANDIDATE, LOST):
        collections["coordinators"][name] = {**waiting, "value": candidate | {"name": name}}


def _resource(region: str, kind: str, identity: str, attempt: str, plan: Node) -> Node:
    element = plan["cluster_topology"][0]
    instances = [
        {
            "name": f"instance-{zone:010}",
            "element": 0,
            "zone": zone,
            "memory": element["size"]["value"],
            "configuration": element["instance_configuration_id"],
        }
        for zone in range(element["zone_count"])
    ]
    resource: Node = {
        "kind": kind,
        "id": identity,
        "ref_id": f"main-{kind}",
        "region": region,
        "settings": {},
        "next_attempt": 1,
        "next_instance": len(instances),
        "latest": {
            "id": attempt,
            "number": 0,
            "action": "create",
            "started": STARTED,
            "ends": STARTED + 61_200,
            "steps": [["wait-until-running", 61_200], ["plan-completed", 0]],
            "plan": plan,
            "source": {
                "facilitator": "adminconsole",
                "action": "deployments.create-deployment",
                "date": "2024-01-08T09:05:00.000Z",
                "user_id": "jane.doe",
            },
            "instances": instances,
        },
    }
    if kind != "elasticsearch":
        resource["elasticsearch_cluster_ref_id"] = "main-elasticsearch"
    return resource
