"""Which members reads show: all that the document has the server make up, but for those absent by decision.

What callers have written comes back as they wrote it; that is for other tests. A deployment has its own, in
`deployments/test_members_of_reads.py`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from elastic_cloud_conformance import document as documents
from elastic_cloud_conformance import emulation, story
from elastic_cloud_conformance.document import Personality
from elastic_cloud_emulator import Emulator, Settings
from tests.emulator.deployments.client import DOCUMENT, _resolve
from tests.emulator.helpers import connect

Place = tuple[str, str]
"""The name of a schema, or the operation where it has none, and a member."""
REMOVING = re.compile("stop|demote|shutdown|roles$|license|logout|delete|login|reset|restore|cancel|invitation$")
"""Operations that take away what others show, or need what no example has."""
ABSENT = {
    r"^AllocatorCapacity\.": "of a host's parts only memory and storage are shared out",
    r"^RunnerInfo\.runner_name$": "no host has been given another name",
    r"\.next_page$": "these lists come whole, so there is no further page",
    r"^AuthenticationInfo\.(has_totp|totp_|elevated_permissions_)": "there is no second factor",
    r"^AuthenticationInfo\.expires_at$": "only who calls with a session or a key that ends has it",
    r"^(ApiKeyResponse\.key|DeploymentResource\.|ClusterCredentials\.)": "only the answer to a creation has it",
    r"^(\w+PlanInfo\.error|ClusterPlanAttemptError\.)|\.failure_type$": "only failed attempts have it",
    r"PlansInfo\.pending$": "only while a plan runs",
    r"\.(internal_details|admin_id)$|^(ClusterPlan|Reply)Warning\.": "nothing happens behind a plan that could be told",
    r"\.links$|^ExternalHyperlink\.": "there is no support system to lead to",
    r"\.(instance_overrides|instance_capacity_planned)$": "only instances with overrides have it",
    r"^ClusterSystemAlert\.": "no node fails by itself",
    r"BlockingIssueElement\.": "there is no Elasticsearch that could be blocked",
    r"monitoring_info$|^ElasticsearchMonitoringInfo\.": "monitoring between clusters is set by `observability`",
    r"^ElasticsearchCluster(Role|User)\.": "the users of a cluster are in the cluster, which there is not",
    r"^SnapshotStatusInfo\.": "no snapshots are taken",
    r"capacity_constraints$|^CapacityConstraintsResource\.": "no seeded product has limits of its own",
    r"\.default_instance_configuration_id$": "types of nodes share the default of their product",
    r"^(ContainerSetSummary|UnreachableRegionInfo)\.": "only where hosts or regions are lost",
    r"^(DeploymentGetResponse\.alias|DeploymentSettings\.)": "only where somebody has set it",
    r"^(Deployment(Logging|Metrics|Observability)|ObservabilityIssue)\.": "only where somebody has set it",
    r"\.kibana_deeplink$": "no seeded template leads to a page of Kibana",
    r"^InstanceConfigurationInfo\.metadata$": "no seeded instance configuration has any",
    r"^DeploymentsSearchResponse\.(cursor|minimal_metadata)$": "only searches that ask for it",
    r"^Extension\.deployments$": "only extensions that are used have it",
    r"^(HeapDump|ResourceHeapDumps)\.": "only where a heap has been dumped",
    r"^OrganizationInvitation\.accepted_at$": "invitations are listed until they are accepted",
    r"^(PendingStates\w*\.|RoleAggregate\.pending$)": "only while hosts wait to join",
    r"^PublicCertChain\.": "only further certificates that were set",
    r"^ReadOnlyResponse\.|^StackVersionConfig\.appsearch$": "no stack version of the installations has App Search",
    r"^StackVersion(Config\.rolling_upgrade_|TemplateFileHash\.)": "stack packs do not say it",
    r"^TiersResponse\.": "only tiers that a deployment has",
    r"^TrafficFilterClaimedLinkIdInfo\.": "only regions of Azure and the like have such links",
}
"""Members that no read shows, as patterns of `Schema.member`, with the reason."""


def places(schema: dict[str, Any], name: str, value: Any = ..., met: frozenset[str] = frozenset()) -> Iterator[Place]:
    """The members that a schema lists, or only those of them that a value has."""
    if "$ref" in schema:
        name = schema["$ref"].rpartition("/")[2]
        if value is ... and name in met:
            return
        met |= {name}
    resolved = _resolve(schema)
    for part in (*resolved.get("allOf", ()), *resolved.get("anyOf", ()), *resolved.get("oneOf", ())):
        yield from places(part, name, value, met)
    if "items" in resolved:
        for each in [...] if value is ... else value if isinstance(value, list) else []:
            yield from places(resolved["items"], name, each, met)
    for member, part in resolved.get("properties", {}).items():
        if value is ... or (isinstance(value, dict) and member in value):
            yield name, member
            yield from places(part, name, ... if value is ... else value[member], met)


def written() -> set[Place]:
    """The members that callers may write."""
    found: set[Place] = set()
    for _, _, operation in documents.operations(DOCUMENT):
        for media in operation.get("requestBody", {}).get("content", {}).values():
            found.update(places(media.get("schema", {}), operation["operationId"]))
    return found


def answer_of(operation: dict[str, Any]) -> dict[str, Any] | None:
    """The schema of an operation's success."""
    success = _resolve(operation["responses"].get("200", {}))
    schema: dict[str, Any] | None = success.get("content", {}).get("application/json", {}).get("schema")
    return schema


def seen(personality: Personality) -> set[Place]:
    """What reads show of the story that the examples tell, before and after all examples have been called."""
    document = documents.load(personality)
    found: set[Place] = set()
    with Emulator(personality, speed=emulation.SPEED, settings=Settings(saml=True)) as emulator:
        state = emulator.export()
        if personality == "hosted":
            with Emulator() as other:
                emulation.borrow(state, other.export())
        story.tell(state, emulator.username)
        emulator.restore(state)
        with connect(emulator, f"ApiKey {emulator.api_key}") as client:

            def call(path: str, method: str, operation: dict[str, Any], body: Any, *, in_full: bool) -> Any:
                parameters = [documents.follow(document, each) for each in operation.get("parameters", ())]
                named = {each["name"]: documents.example(document, each) for each in parameters}
                said = {each["name"] for each in parameters if each["in"] == "query" and each.get("required")}
                flags = [each for each in parameters if each["name"].startswith(("show_", "include_"))]
                query: dict[str, Any] = {name: named[name] for name in said}
                for each in flags if in_full else ():
                    query |= {each["name"]: {"boolean": "true", "integer": "5"}.get(each["schema"].get("type"))}
                return client.request(method.upper(), path.format(**named), params=query, json=body)

            def read() -> None:
                for path, method, operation in documents.operations(document):
                    schema = answer_of(operation)
                    searches = operation["operationId"].startswith("search-")
                    if schema is None or (method != "get" and not searches):
                        continue
                    answer = call(path, method, operation, {} if searches else None, in_full=True)
                    if answer.status_code == 200 and answer.headers["content-type"].startswith("application/json"):
                        found.update(places(schema, operation["operationId"], answer.json()))

            read()
            for path, method, operation in documents.operations(document):
                media = operation.get("requestBody", {}).get("content", {}).get("application/json", {})
                bodies = [each["value"] for each in media.get("examples", {}).values()]
                bodies += [media["example"]] if "example" in media else []
                bodies = bodies or ([None] if "requestBody" not in operation and method != "get" else [])
                if method != "delete" and not REMOVING.search(operation["operationId"]):
                    for body in bodies:
                        call(path, method, operation, body, in_full=False)
            read()
    return found


def test_reads_show_every_member_but_those_absent_by_decision() -> None:
    shown = seen("ece") | seen("hosted")
    documented: set[Place] = set()
    for _, method, operation in documents.operations(DOCUMENT):
        schema = answer_of(operation)
        if schema is not None and (method == "get" or operation["operationId"].startswith("search-")):
            documented.update(places(schema, operation["operationId"]))
    made_up = {".".join(place) for place in documented - written()}
    missing = {".".join(place) for place in documented - written() - shown}
    assert len(made_up) > 300
    assert [each for each in sorted(missing) if not any(re.search(pattern, each) for pattern in ABSENT)] == []
    assert [pattern for pattern in ABSENT if not any(re.search(pattern, each) for each in missing)] == []
