"""Who may call what on the hosted service: every operation, every role, everything it may reach, every credential.

What must happen is told by the document alone, in `rights`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache
from typing import Any

import orjson
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from elastic_cloud_emulator import Emulator
from elastic_cloud_emulator.document.contract import Contract
from elastic_cloud_emulator.document.operations import Operation
from elastic_cloud_emulator.pipeline.messages import Request, Response
from tests.emulator.access.rights import FACTS, ORGANIZATION, ROLES, key_for, opens
from tests.emulator.access.test_organizations import ADDRESSED, OTHERS, REGION, Organization, call, found, stored
from tests.emulator.helpers import basic, connect
from tests.properties import SHARING, fewer

ELSEWHERE = "1300000007"
THIS, OTHER = "a" * 32, "b" * 32
PROJECTS = ("elasticsearch", "observability", "security", "vectordb", "workplaceai")
OPERATIONS = Contract.load().operations

Assignments = dict[str, Any]


def organization(role: str, identity: str = ORGANIZATION, **members: Any) -> Assignments:
    return {"organization": [{"role_id": role, "organization_id": identity, **members}]}


def deployment(role: str, *ids: str, identity: str = ORGANIZATION, **members: Any) -> Assignments:
    scope = {"deployment_ids": list(ids)} if ids else {"all": True}
    return {"deployment": [{"role_id": role, "organization_id": identity, **scope, **members}]}


def held() -> Iterator[Assignments]:
    """Every role with everything it may reach, and what opens nothing."""
    for role in [*ROLES, "no-such-role"]:
        if role.startswith("deployment-"):
            yield deployment(role)
            yield deployment(role, THIS)
            yield deployment(role, OTHER)
            yield deployment(role, THIS, OTHER)
            yield deployment(role, identity=ELSEWHERE)
            yield deployment(role, THIS, identity=ELSEWHERE)
            yield deployment(role, application_roles=["viewer"])
            yield {"deployment": [{"role_id": role, "organization_id": ORGANIZATION, "all": None}]}
            yield {"organization": deployment(role)["deployment"]}
        else:
            yield organization(role)
            yield organization(role, ELSEWHERE)
            yield organization(role, application_roles=["superuser"])
            yield {"deployment": [{"role_id": role, "organization_id": ORGANIZATION, "all": True}]}
    for kind in PROJECTS:
        yield {"project": {kind: [{"role_id": f"{kind}-admin", "organization_id": ORGANIZATION, "all": True}]}}
    for role in ("ece_platform_admin", "organization-admin", "deployment-admin"):
        yield {"platform": [{"role_id": role}]}
    yield {}
    yield {"organization": None, "deployment": None, "project": None, "platform": None}
    yield {**deployment("deployment-viewer"), **organization("billing-admin")}
    edited, viewed = deployment("deployment-editor", THIS), deployment("deployment-viewer")
    yield {"deployment": [*edited["deployment"], *viewed["deployment"]]}


def path_of(operation: Operation) -> str:
    """A path of this deployment, with ids of the right form that nothing else has."""
    ids = {"deployment_id": THIS, "organization_id": ORGANIZATION}
    for parameter in operation.path_parameters.values():
        ids.setdefault(parameter.name, min(parameter.enum, default="0" * 32))
    return "/api/v1" + re.sub(r"\{(\w+)\}", lambda name: ids[name[1]], operation.path)


def send(emulator: Emulator, operation: Operation, authorization: str) -> Response:
    """A call with everything wrong that can be, apart from path and credentials: no body, odd query."""
    headers = {"content-type": "text/plain", "authorization": authorization}
    query = "&".join(f"{parameter.name}=%00" for parameter in operation.query_parameters)
    return emulator.handle(Request(operation.method, path_of(operation), query, headers, b"{", 1))


def is_refused(operation: Operation, response: Response) -> bool:
    """Whether the call was refused for want of a role, and not because what it names is not there."""
    error = orjson.loads(response.content)["errors"][0] if response.status == 403 else {"code": "", "message": ""}
    return error["code"] == "root.permission_denied" and f"[r:{path_of(operation)}]" in error["message"]


@pytest.mark.parametrize("assignments", list(held()), ids=lambda value: orjson.dumps(value).decode())
def test_a_key_opens_what_the_document_says_and_nothing_else(
    hosted_emulator: Emulator, assignments: Assignments
) -> None:
    authorization = key_for(hosted_emulator, assignments)
    before = hosted_emulator.store.snapshot()
    for identity in FACTS:
        response = send(hosted_emulator, OPERATIONS[identity], authorization)
        named = "{deployment_id}" in OPERATIONS[identity].path
        expected = opens(identity, assignments, THIS if named else None)
        assert response.status != 401, identity
        assert is_refused(OPERATIONS[identity], response) is not expected, (identity, response.content)
        if not expected:
            assert hosted_emulator.store.snapshot() == before, identity


def test_every_role_opens_something_and_only_one_opens_all() -> None:
    """So that the test above tells the roles apart."""
    everywhere = {role: deployment(role) if role.startswith("deployment-") else organization(role) for role in ROLES}
    opened = {
        role: {identity for identity, facts in FACTS.items() if facts["x-hosted-role"] and opens(identity, held)}
        for role, held in everywhere.items()
    }
    assert all(opened.values())
    assert len({frozenset(each) for each in opened.values()}) == len(ROLES)
    assert opened["organization-admin"] == {identity for identity, facts in FACTS.items() if facts["x-hosted-role"]}
    assert opened["deployment-viewer"] < opened["deployment-editor"] < opened["deployment-admin"]


@pytest.mark.parametrize("identity", FACTS)
def test_passwords_and_tokens_open_nothing(hosted_emulator: Emulator, identity: str) -> None:
    key = hosted_emulator.api_key or ""
    with hosted_emulator.store.transaction() as store:
        token = hosted_emulator.world.sessions.open(store, hosted_emulator.username)["token"]
    for authorization in (basic(hosted_emulator.username, key), f"Bearer {token}", f"Bearer {key}", key):
        assert send(hosted_emulator, OPERATIONS[identity], authorization).status == 401


@pytest.mark.parametrize("identity", [each for each in FACTS if "{organization_id}" in FACTS[each]["path"]])
def test_an_organization_that_is_not_there_is_refused_like_somebody_elses(
    hosted_emulator: Emulator, identity: str
) -> None:
    operation = OPERATIONS[identity]
    with hosted_emulator.store.transaction() as store:
        store.put("organizations", ELSEWHERE, {"id": ELSEWHERE, "name": "Somebody else's"})
    authorization = f"ApiKey {hosted_emulator.api_key}"
    answers = []
    for there in (ELSEWHERE, "1300000008"):
        path = path_of(operation).replace(ORGANIZATION, there)
        response = hosted_emulator.handle(Request(operation.method, path, "", {"authorization": authorization}, b"", 0))
        answers.append((response.status, response.content.replace(there.encode(), b"")))
    documented = "organization.invalid_access" in operation.codes[403]
    expected = "organization.invalid_access" if documented else "root.permission_denied"
    assert answers[0] == answers[1]
    assert (answers[0][0], orjson.loads(answers[0][1])["errors"][0]["code"]) == (403, expected)


# What a role reaches, among things that are there


@cache
def world() -> tuple[Emulator, Organization, Organization, Any]:
    """An organization in which two people have made one of everything."""
    emulator = Emulator("hosted", speed=0, random_seed=11)
    ours = found(emulator, ORGANIZATION, "2004119738", "alpha")
    theirs = found(emulator, ORGANIZATION, "2300000007", "zebra")
    return emulator, ours, theirs, emulator.export()


@pytest.fixture
def two() -> tuple[Emulator, Organization, Organization]:
    emulator, ours, theirs, state = world()
    emulator.restore(state)
    return emulator, ours, theirs


def narrow(emulator: Emulator, ours: Organization, role: str) -> Organization:
    """The same, seen by somebody with a role on its deployment alone."""
    authorization = key_for(emulator, deployment(role, ours.ids["deployment_id"]), user=ours.user)
    return Organization(ours.id, ours.user, ours.mark, connect(emulator, authorization), ours.ids)


def deployments_of(emulator: Emulator, organization: Organization) -> dict[tuple[str, str], Any]:
    identity = organization.ids["deployment_id"]
    return {place: value for place, value in stored(emulator, organization).items() if identity in place}


NAMING = ("deployment_id", "associated_entity_id")


@pytest.mark.parametrize("role", [role for role in ROLES if role.startswith("deployment-")])
@pytest.mark.parametrize(
    "operation",
    [each for each in ADDRESSED if not set(NAMING).isdisjoint(each.path_parameters)],
    ids=lambda operation: operation.id,
)
def test_a_deployment_beyond_reach_is_refused_as_if_it_did_not_exist(
    two: tuple[Emulator, Organization, Organization], operation: Operation, role: str
) -> None:
    emulator, ours, theirs = two
    mine = narrow(emulator, ours, role)
    before = stored(emulator, theirs)
    elsewhere = {name: theirs.ids[name] for name in NAMING}
    answer = call(mine.client, operation, {**ours.ids, **elsewhere})
    unknown = call(mine.client, operation, {**ours.ids, **dict.fromkeys(NAMING, "0" * 32)})
    assert (answer.status_code, answer.headers.get("x-cloud-error-codes")) == (
        unknown.status_code,
        unknown.headers.get("x-cloud-error-codes"),
    ), (answer.text, unknown.text)
    assert answer.status_code in (403, 404), answer.text
    assert theirs.mark not in answer.text
    assert stored(emulator, theirs) == before


@pytest.mark.parametrize("role", [role for role in ROLES if role.startswith("deployment-")])
@pytest.mark.parametrize("operation", [*ADDRESSED, *OTHERS], ids=lambda operation: operation.id)
def test_nothing_beyond_reach_is_shown_or_changed(
    two: tuple[Emulator, Organization, Organization], operation: Operation, role: str
) -> None:
    emulator, ours, theirs = two
    mine = narrow(emulator, ours, role)
    before = deployments_of(emulator, theirs)
    answer = call(mine.client, operation, ours.ids)
    assert theirs.ids["deployment_id"] not in answer.text
    assert deployments_of(emulator, theirs) == before
    if not opens(operation.id, deployment(role, ours.ids["deployment_id"])):
        if NAMING[0] not in operation.path_parameters:
            assert answer.status_code == 403, answer.text
    elif operation.method == "GET":
        assert answer.status_code in (200, 404), answer.text


@pytest.mark.parametrize(
    "path", ["/deployments", "/deployments/_search", "/deployments/_search?minimal_metadata=id,name"]
)
@pytest.mark.parametrize("role", [role for role in ROLES if role.startswith("deployment-")])
def test_lists_have_what_the_role_reaches(
    two: tuple[Emulator, Organization, Organization], role: str, path: str
) -> None:
    emulator, ours, theirs = two
    seen = {
        "mine": narrow(emulator, ours, role),
        "theirs": narrow(emulator, theirs, role),
        "all": Organization("", "", "", connect(emulator, key_for(emulator, deployment(role)))),
        "none": Organization("", "", "", connect(emulator, key_for(emulator, deployment(role, "0" * 32)))),
    }
    listed: dict[str, set[str]] = {}
    for name, organization in seen.items():
        answer = organization.client.request("POST" if "_search" in path else "GET", path, json={"size": 100}).json()
        listed[name] = {each["id"] for each in answer.get("minimal_metadata", answer["deployments"])}
        assert answer.get("match_count", len(listed[name])) == len(listed[name])
    one, other = ours.ids["deployment_id"], theirs.ids["deployment_id"]
    assert listed == {"mine": {one}, "theirs": {other}, "all": {one, other}, "none": set()}


def test_bodies_cannot_reach_further(two: tuple[Emulator, Organization, Organization]) -> None:
    emulator, ours, theirs = two
    mine = narrow(emulator, ours, "deployment-admin")
    before = stored(emulator, theirs)
    beyond = theirs.ids["deployment_id"]
    resource = f"/deployments/{ours.ids['deployment_id']}/elasticsearch/{ours.ids['ref_id']}"
    destination = {"destination": {"deployment_id": beyond, "ref_id": theirs.ids["ref_id"]}}
    remote = {"deployment_id": beyond, "elasticsearch_ref_id": theirs.ids["ref_id"], "alias": "x"}
    for method, path, body in (
        (
            "POST",
            f"/deployments/traffic-filter/rulesets/{ours.ids['ruleset_id']}/associations",
            {"entity_type": "deployment", "id": beyond},
        ),
        ("PUT", f"{resource}/remote-clusters", {"resources": [remote]}),
        ("POST", f"{resource}/snapshot/repository", {"source_deployment_id": beyond}),
        (
            "PUT",
            f"/deployments/{ours.ids['deployment_id']}",
            {"prune_orphans": False, "settings": {"observability": {"logging": destination}}},
        ),
        ("POST", "/users/auth/keys", {"description": "x", "role_assignments": deployment("deployment-viewer", beyond)}),
        ("POST", "/users/auth/keys", {"description": "x", "role_assignments": deployment("deployment-viewer")}),
    ):
        answer = mine.client.request(method, path, json=body)
        assert 400 <= answer.status_code < 500, (path, answer.text)
        assert theirs.mark not in answer.text
        assert stored(emulator, theirs) == before, path


def test_who_edits_one_deployment_and_views_another_puts_rulesets_on_the_first_alone(
    two: tuple[Emulator, Organization, Organization],
) -> None:
    emulator, ours, theirs = two
    edited = deployment("deployment-editor", ours.ids["deployment_id"])["deployment"]
    viewed = deployment("deployment-viewer", theirs.ids["deployment_id"])["deployment"]
    client = connect(emulator, key_for(emulator, {"deployment": [*edited, *viewed]}))
    rulesets = "/deployments/traffic-filter/rulesets"
    before = emulator.store.snapshot()
    for other in (ours, theirs):
        body = {"entity_type": "deployment", "id": theirs.ids["deployment_id"]}
        assert client.post(f"{rulesets}/{other.ids['ruleset_id']}/associations", json=body).status_code == 403
    taken_off = f"{rulesets}/{theirs.ids['ruleset_id']}/associations/deployment/{theirs.ids['deployment_id']}"
    assert client.delete(taken_off).status_code == 404
    assert emulator.store.snapshot() == before
    seen = f"/deployments/traffic-filter/associations/deployment/{theirs.ids['deployment_id']}/rulesets"
    assert client.get(seen).json() == {"rulesets": [theirs.ids["ruleset_id"]]}
    body = {"entity_type": "deployment", "id": ours.ids["deployment_id"]}
    assert client.post(f"{rulesets}/{theirs.ids['ruleset_id']}/associations", json=body).status_code == 201


# A key never gives more than its maker has

one_id = st.sampled_from([THIS, OTHER])
scopes = st.one_of(
    st.fixed_dictionaries({"all": st.just(value=True)}),
    st.fixed_dictionaries({"deployment_ids": st.lists(one_id, unique=True, min_size=1)}),
)
applications: st.SearchStrategy[dict[str, Any]] = st.one_of(
    st.just({}),
    st.fixed_dictionaries(
        {"application_roles": st.lists(st.sampled_from(["viewer", "editor", "superuser"]), unique=True)}
    ),
)
homes = st.sampled_from([ORGANIZATION, ORGANIZATION, ORGANIZATION, ELSEWHERE])


@st.composite
def any_assignments(draw: st.DrawFn) -> Assignments:
    assignments: Assignments = {}
    for _ in range(draw(st.integers(0, 2))):
        role = {"role_id": draw(st.sampled_from(["deployment-admin", "deployment-editor", "deployment-viewer"]))}
        each = {**role, "organization_id": draw(homes), **draw(scopes), **draw(applications)}
        assignments.setdefault("deployment", []).append(each)
    if draw(st.integers(0, 3)) == 0:
        role = {"role_id": draw(st.sampled_from(["billing-admin", "organization-admin"]))}
        assignments["organization"] = [{**role, "organization_id": draw(homes), **draw(applications)}]
    if draw(st.integers(0, 3)) == 0:
        kind = draw(st.sampled_from(PROJECTS))
        role = {"role_id": f"{kind}-{draw(st.sampled_from(['admin', 'viewer']))}"}
        assignments["project"] = {kind: [{**role, "organization_id": draw(homes), "all": True, **draw(applications)}]}
    return assignments


def inside(assignments: Mapping[str, Any], deployment_id: str) -> set[str]:
    """The application roles that assignments give inside of a deployment, by Elastic's table where they list none."""
    usual = {"deployment-editor": ["editor", "viewer"], "deployment-viewer": ["viewer"], "billing-admin": []}
    roles: set[str] = set()
    for each in [*assignments.get("deployment", ()), *assignments.get("organization", ())]:
        reaches = each.get("all") or "deployment_ids" not in each or deployment_id in each["deployment_ids"]
        if reaches and each["organization_id"] == ORGANIZATION:
            roles.update(each.get("application_roles", usual.get(each["role_id"], ["superuser", "editor", "viewer"])))
    return roles


@settings(max_examples=fewer(150), deadline=None, suppress_health_check=SHARING)
@given(mine=any_assignments(), asked=st.one_of(st.none(), any_assignments()))
def test_a_key_never_gives_more_than_its_maker_has(
    hosted_installation: Emulator, mine: Assignments, asked: Assignments | None
) -> None:
    emulator = hosted_installation
    emulator.reset()
    with emulator.store.transaction() as store:
        for identity in (THIS, OTHER):
            facts = {"id": identity, "name": identity, "organization_id": ORGANIZATION, "settings": {}, "tags": []}
            store.put("deployments", identity, {**facts, "owner_id": "1", "resources": [], "hidden": False})
    body = {"description": "x"} if asked is None else {"description": "x", "role_assignments": asked}
    with connect(emulator, key_for(emulator, mine)) as maker:
        response = maker.post("/users/auth/keys", json=body)
    may_make = opens("create-api-key", mine)
    assert response.status_code in ((201, 403) if may_make else (403,)), response.text
    given = mine if asked is None else asked
    if response.status_code == 201:
        assert response.json()["role_assignments"] == given
        for identity in FACTS:
            for each in (None, THIS, OTHER):
                assert opens(identity, mine, each) or not opens(identity, given, each), identity
        for each in (THIS, OTHER):
            assert inside(given, each) <= inside(mine, each)
        for kind, listed in given.get("project", {}).items():
            assert organization_admin(mine) or not listed or kind in mine.get("project", {})
    elif may_make:
        assert given != mine or reaches_elsewhere(given), "what one has oneself can be given"


def organization_admin(assignments: Assignments) -> bool:
    return any(
        (each["role_id"], each["organization_id"]) == ("organization-admin", ORGANIZATION)
        for each in assignments.get("organization", ())
    )


def reaches_elsewhere(assignments: Assignments) -> bool:
    return ELSEWHERE in orjson.dumps(assignments).decode()


def test_keys_are_narrowed_step_by_step(hosted_emulator: Emulator) -> None:
    """An administrator's key makes one for an editor of a deployment, and that one one for a viewer of the same."""
    with connect(hosted_emulator, f"ApiKey {hosted_emulator.api_key}") as owner:
        template = {"template_id": "aws-storage-optimized"}
        ids = [owner.post("/deployments", params=template, json={"name": name}).json()["id"] for name in ("a", "b")]
        wanted = deployment("deployment-editor", ids[0])
        editor = owner.post("/users/auth/keys", json={"description": "x", "role_assignments": wanted}).json()["key"]
        wanted = deployment("deployment-editor", "0" * 32)
        assert owner.post("/users/auth/keys", json={"description": "x", "role_assignments": wanted}).status_code == 403
    with connect(hosted_emulator, f"ApiKey {editor}") as client:
        for further in (
            organization("organization-admin"),
            organization("billing-admin"),
            deployment("deployment-admin", ids[0]),
            deployment("deployment-editor"),
            deployment("deployment-viewer", ids[1]),
            deployment("deployment-viewer", *ids),
            deployment("deployment-viewer", ids[0], identity=ELSEWHERE),
            deployment("deployment-viewer", ids[0], application_roles=["superuser"]),
            {"platform": [{"role_id": "ece_platform_admin"}]},
            {"project": {"security": [{"role_id": "x", "organization_id": ORGANIZATION, "all": True}]}},
        ):
            response = client.post("/users/auth/keys", json={"description": "x", "role_assignments": further})
            assert response.status_code == 403, further
        both = {**deployment("deployment-viewer", ids[0])["deployment"][0], "all": True}
        response = client.post(
            "/users/auth/keys", json={"description": "x", "role_assignments": {"deployment": [both]}}
        )
        assert response.status_code == 400
        assert response.json()["errors"][0]["fields"] == ["role_assignments.deployment[0].deployment_ids"]
        wanted = deployment("deployment-viewer", ids[0])
        viewer = client.post("/users/auth/keys", json={"description": "x", "role_assignments": wanted}).json()["key"]
        assert client.get(f"/deployments/{ids[0]}").status_code == 200
        assert client.get(f"/deployments/{ids[1]}").status_code == 403
        assert client.put(f"/deployments/{ids[0]}", json={"prune_orphans": False}).status_code == 200
        assert client.put(f"/deployments/{ids[1]}", json={"prune_orphans": False}).status_code == 403
        assert client.post("/deployments", params=template, json={"name": "c"}).status_code == 403
    with connect(hosted_emulator, f"ApiKey {viewer}") as client:
        assert client.get(f"/deployments/{ids[0]}").status_code == 200
        assert client.get(f"/deployments/{ids[1]}").status_code == 403
        assert client.put(f"/deployments/{ids[0]}", json={"prune_orphans": False}).status_code == 403
        assert client.post("/users/auth/keys", json={"description": "x"}).status_code == 403
        assert client.get("/users/auth/keys").status_code == 200
        assert client.get("/deployments/templates", params={"region": REGION}).status_code == 200
