"""Which members a read of a deployment has: all that the document lists, but for those that are absent by decision."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from tests.emulator.deployments.client import DOCUMENT, CheckedClient, _resolve
from tests.emulator.deployments.payloads import deployment, stateless
from tests.emulator.deployments.test_hosted import body as hosted_body

FLAGS: dict[str, Any] = {
    **dict.fromkeys(
        ("show_plan_logs", "show_plan_history", "show_plan_defaults", "show_instance_configurations"), True
    ),
    **dict.fromkeys(("show_security", "show_metadata", "show_plans", "show_settings"), True),
    "show_system_alerts": 5,
}
ABSENT = {
    r"\.plan\.": "a plan shows what was asked for, with the defaults; nothing is made up for the rest",
    r"^resources\.appsearch": "no stack version of the installations has App Search",
    r"plan_info\.(current|history\[\])\.error$|failure_type$": "only failed attempts have it",
    r"plan_info\.pending\.(error|attempt_end_time|plan_end_time)$": "only attempts that have ended have it",
    r"plan_info\.pending\.plan_attempt_log\[\]\.(completed|duration_in_millis)$": "only steps that have ended have it",
    r"internal_details$|admin_id$|warnings\[\]": "nothing happens behind a plan that could be told there",
    r"blocking_issues\.": "there is no Elasticsearch that could be blocked",
    r"system_alerts\[\]": "no node fails by itself",
    r"associated_appsearch_clusters\[\]": "no stack version of the installations has App Search",
    r"\.links$|external_links\[\]": "there is no support system to lead to",
    r"security\.(users|users_roles)\[\]": "the users of a cluster are in the cluster, which there is not",
    r"elasticsearch_monitoring_info$|settings\.monitoring$": "monitoring between clusters is set by `observability`",
    r"info\.snapshots\.": "no snapshots are taken",
    r"snapshot\.(interval|pending_interval|cron_expression|wait_time_after_snapshotting)$": "SLM takes the snapshots",
    r"retention\.|settings\.metadata\.(contact_email|resources|organization_id)$": "only where somebody has set it",
    r"settings\.(curation\.specs|trust\.(accounts|external|direct))\[\]": "only where somebody has set it",
    r"instance_capacity_planned$|instance_overrides$": "only instances with overrides have it",
    r"snapshot\.repository\.(reference|default)$": "the repository is told in one form, that which was given",
    r"keystore_contents$": "the names of secrets are shown by the keystore's own operation",
    r"(kibana|enterprise_search|integrations_server|apm)\[\]\.info\.metadata\.cloud_id$": "only Elasticsearch has one",
    r"(elasticsearch|kibana|enterprise_search|apm)\[\]\.info\.metadata\.services_urls$": "only others have it",
    r"(kibana|enterprise_search|integrations_server|apm)\[\]\..*\.node_roles$": "only Elasticsearch has roles",
    r"^settings\.(traffic_filter_settings|byok)|force_legacy_monitoring$": "only where somebody has set it",
    r"^observability\.issues\[\]|^observability\.(logging|metrics)\.issues\[\]": "only where something is wrong",
    r"^instance_configurations\[\]\.(metadata|max_zones)$": "templates and instance configurations tell them",
}
"""Members that a complete read lacks, as patterns of their places, with the reason."""


def members(schema: dict[str, Any], place: str = "", above: tuple[str, ...] = ()) -> Iterator[str]:
    """The places of all members of a schema, each name of a schema entered once on the way."""
    if (name := schema.get("$ref")) in above:
        return
    above = (*above, name) if name else above
    resolved = _resolve(schema)
    for part in (*resolved.get("allOf", ()), *resolved.get("anyOf", ()), *resolved.get("oneOf", ())):
        yield from members(part, place, above)
    if "items" in resolved:
        yield from members(resolved["items"], f"{place}[]", above)
    for member, part in resolved.get("properties", {}).items():
        below = f"{place}.{member}" if place else member
        yield below
        yield from members(part, below, above)


def shown(value: Any, place: str = "") -> Iterator[str]:
    """The places of all members of an answer."""
    if isinstance(value, dict):
        for member, part in value.items():
            below = f"{place}.{member}" if place else member
            yield below
            yield from shown(part, below)
    for part in value if isinstance(value, list) else ():
        yield from shown(part, f"{place}[]")


def test_a_complete_read_has_every_member_but_those_absent_by_decision(
    cloud: CheckedClient, hosted: CheckedClient
) -> None:
    logs = {
        "logging": {"destination": {"deployment_id": "self"}},
        "metrics": {"destination": {"deployment_id": "self"}},
    }
    own = deployment("complete", "kibana", "integrations_server", settings={"observability": logs})
    own["resources"]["enterprise_search"] = [stateless("enterprise_search", size=2048)]
    tags = {"tags": [{"key": "owner", "value": "search"}]}
    seen: set[str] = set()
    for client, body in (
        (cloud, own),
        (cloud, deployment("older", "apm")),
        (hosted, hosted_body(metadata=tags, settings={"solution_type": "search"})),
    ):
        deployment_id = client.create(body)["id"]
        seen.update(shown(client.get(deployment_id, **FLAGS)))
        client.finish()
        seen.update(shown(client.get(deployment_id, **FLAGS)))
    operation = DOCUMENT["paths"]["/deployments/{deployment_id}"]["get"]
    schema = _resolve(operation["responses"]["200"])["content"]["application/json"]["schema"]
    documented = list(dict.fromkeys(members(schema)))
    missing = [place for place in documented if place not in seen]
    unexplained = [place for place in missing if not any(re.search(pattern, place) for pattern in ABSENT)]
    roots = [place for place in unexplained if not any(place.startswith((f"{up}.", f"{up}[]")) for up in missing)]
    assert len(documented) > 2000
    assert roots == []
    assert [pattern for pattern in ABSENT if not any(re.search(pattern, place) for place in missing)] == []


INFO = r"^resources\.\w+\[\]\.info\."
SHOWN_BY: dict[str, str] = {
    "show_security": INFO + r"security$",
    "show_metadata": INFO + r"metadata\.raw$",
    "show_plans": INFO + r"plan_info\.(current|history\[\])\.plan$",
    "show_plan_logs": INFO + r"plan_info\.(current|history\[\])\.plan_attempt_log\[\]\.\w+$",
    "show_plan_history": INFO + r"plan_info\.history\[\]\.\w+$",
    "show_plan_defaults": INFO + r"plan_info\.current\.plan\.(transient|tiebreaker_topology)$",
    "show_system_alerts": INFO + r"system_alerts$",
    "show_settings": INFO + r"settings$",
    "show_instance_configurations": r"^instance_configurations$",
    "show_instance_metrics": INFO + r"topology\.instances\[\]\.(disk|memory\.(native_)?memory_pressure)$",
}
"""What a read has only if a flag asks for it, as patterns of the places."""
NEEDED = {"show_plan_defaults": {"show_plans": True}}
"""Flags that show something only together with others."""


def test_each_flag_shows_what_it_is_there_for_and_nothing_else(cloud: CheckedClient) -> None:
    deployment_id = cloud.create(deployment("complete", "kibana"))["id"]
    cloud.finish()
    flags = [
        documented
        for each in DOCUMENT["paths"]["/deployments/{deployment_id}"]["get"]["parameters"]
        if (documented := _resolve(each))["name"].startswith("show_")
    ]
    assert {flag["name"] for flag in flags} == SHOWN_BY.keys()
    switched = {flag["name"]: (False, True) if flag["schema"]["type"] == "boolean" else (0, 5) for flag in flags}
    nothing = {name: off for name, (off, _) in switched.items()}
    for name, (_, on) in switched.items():
        before = set(shown(cloud.get(deployment_id, **nothing | NEEDED.get(name, {}))))
        after = set(shown(cloud.get(deployment_id, **nothing | NEEDED.get(name, {}) | {name: on})))
        added = after - before
        roots = [place for place in added if not any(place.startswith((f"{up}.", f"{up}[]")) for up in added)]
        assert before <= after
        assert roots, name
        assert [place for place in roots if not re.search(SHOWN_BY[name], place)] == [], name
