"""Organizations of the hosted service know nothing of each other."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

import httpx
import pytest

from elastic_cloud_emulator import Emulator
from elastic_cloud_emulator.access.credentials import keep_key, new_key
from elastic_cloud_emulator.document.contract import Contract
from elastic_cloud_emulator.document.operations import Operation
from tests.emulator.deployments.client import DOCUMENT, EXAMPLES, _resolve
from tests.emulator.helpers import connect

REGION = "us-east-1"
PRIVATE = {
    *("organization_id", "user_id", "user_ids", "deployment_id", "ruleset_id"),
    *("associated_entity_id", "extension_id", "api_key_id"),
}
"""Path parameters that name what belongs to an organization."""
OPERATIONS = [operation for operation in Contract.load().offered("hosted") if operation.secured]


@dataclass
class Organization:
    """An organization with one of everything.

    Attributes:
        id: Its id.
        user: Id of its owner.
        mark: A word that stands in all its names.
        client: Calls as its owner.
        ids: Ids of its things, by the name of the path parameter.
    """

    id: str
    user: str
    mark: str
    client: httpx.Client
    ids: dict[str, str] = field(default_factory=dict)

    def secrets(self) -> set[str]:
        """What nobody else may see."""
        return {self.mark, self.id, self.user, *(self.ids[name] for name in PRIVATE), self.ids["link_id"]}


def found(emulator: Emulator, identity: str, user: str, mark: str) -> Organization:
    """Found an organization and let it create one of everything."""
    owner = {"role_id": "organization-admin", "organization_id": identity}
    held = {"organization": [owner]}
    document = {"user_id": user, "name": mark, "email": f"{mark}@example.com"}
    since = "2026-03-14T09:26:53.589Z"
    membership = {"organization_id": identity, "user_id": user, "member_since": since, "role_assignments": held}
    kept = {"user_id": user, "description": mark, "organization_id": identity, "role_assignments": held}
    key, stored = new_key(emulator.world.ids, emulator.world.clock.now(), kept)
    with emulator.store.transaction() as store:
        store.put("accounts", identity, {"id": identity, "trust": {"trust_all": True}})
        store.put("organizations", identity, {"id": identity, "name": mark})
        store.put("organization_memberships", f"{identity}/{user}", membership)
        store.put("users", user, document)
        keep_key(store, stored)
    organization = Organization(identity, user, mark, connect(emulator, f"ApiKey {key}"))

    def post(path: str, body: Any, method: str = "POST") -> Any:
        response = organization.client.request(method, path, json=body)
        assert response.status_code < 300, response.text
        return response.json()

    templates = organization.client.get(
        "/deployments/templates", params={"region": REGION, "stack_version": "8.17.4"}
    ).json()
    template = next(each for each in templates if "general-purpose" in each["id"] or "storage-optimized" in each["id"])
    request = {**template["deployment_template"], "name": mark, "alias": mark}
    made = post("/deployments", request)
    resource = next(each for each in made["resources"] if each["kind"] == "elasticsearch")
    ruleset = post(
        "/deployments/traffic-filter/rulesets",
        {
            "name": mark,
            "type": "ip",
            "region": REGION,
            "include_by_default": False,
            "rules": [{"source": "10.0.0.0/8", "description": mark}],
        },
    )
    post(
        f"/deployments/traffic-filter/rulesets/{ruleset['id']}/associations",
        {"entity_type": "deployment", "id": made["id"]},
    )
    post("/deployments/traffic-filter/link-ids/_claim", {"region": REGION, "link_id": f"vpce-{mark}"})
    extension = post(
        "/deployments/extensions",
        {"name": mark, "extension_type": "bundle", "version": "*", "download_url": "https://example.com/x.zip"},
    )
    further = post("/users/auth/keys", {"description": mark})
    invited = post(f"/organizations/{identity}/invitations", {"emails": [f"guest@{mark}.example"]})
    post(f"/organizations/{identity}/domains/_generate_verification_code", {"domain_claim_request": f"{mark}.example"})
    emulator.advance(600)
    post(f"/organizations/{identity}/domains/_verify", {"domain_claim_request": f"{mark}.example"})
    provider = json.loads((EXAMPLES / "setup-organization-idp.request.json").read_text(encoding="utf-8"))
    post(f"/organizations/{identity}/idp", {**provider, "login_identifier_prefix": mark}, "PUT")
    mapping = {"name": mark, "enabled": True, "rule": {"any": [{"group": mark}]}, "role_assignments": held}
    post(f"/organizations/{identity}/role_mappings", {"mappings": [mapping]})
    organization.ids = {
        "organization_id": identity,
        "user_id": user,
        "user_ids": user,
        "deployment_id": made["id"],
        "ref_id": resource["ref_id"],
        "ruleset_id": ruleset["id"],
        "associated_entity_id": made["id"],
        "association_type": "deployment",
        "extension_id": extension["id"],
        "api_key_id": further["id"],
        "link_id": f"vpce-{mark}",
        "resource_kind": "elasticsearch",
        "stateless_resource_kind": "kibana",
        "instance_ids": "instance-0000000000",
        "repository_name": "own-snapshots",
        "role_names": mark,
        "template_id": template["id"],
        "invitation_token": invited["invitations"][0]["token"],
        "invitation_tokens": invited["invitations"][0]["token"],
    }
    emulator.advance(600)
    return organization


@pytest.fixture(scope="module")
def _peopled() -> Iterator[tuple[Emulator, Organization, Organization, Any]]:
    with Emulator("hosted", speed=0, random_seed=11) as emulator:
        ours = found(emulator, "1208457319", "2004119738", "alpha")
        theirs = found(emulator, "1300000007", "2300000007", "zebra")
        yield emulator, ours, theirs, emulator.export()


@pytest.fixture
def peopled(_peopled: tuple[Emulator, Organization, Organization, Any]) -> tuple[Emulator, Organization, Organization]:
    emulator, ours, theirs, state = _peopled
    emulator.restore(state)
    return emulator, ours, theirs


def example(operation: Operation) -> Any:
    """The body that the document shows for an operation."""
    described = DOCUMENT["paths"][operation.path][operation.method.lower()]
    if "requestBody" not in described:
        return None
    content = _resolve(described["requestBody"])["content"]
    if "application/json" not in content:
        return None
    media = content["application/json"]
    if "example" in media:
        return media["example"]
    return next(iter(media["examples"].values()))["value"]


def call(client: httpx.Client, operation: Operation, ids: dict[str, str]) -> httpx.Response:
    path = re.sub(r"\{(\w+)\}", lambda name: ids[name[1]], operation.path)
    required = {
        parameter.name: REGION if "region" in parameter.name else next(iter(parameter.enum), "x")
        for parameter in operation.query_parameters
        if parameter.required
    }
    body = example(operation)
    if operation.body is not None and "multipart/form-data" in operation.body.schemas:
        return client.request(operation.method, path, files={"file": b"PK"}, params=required)
    return client.request(operation.method, path, json=body, params=required)


def stored(emulator: Emulator, organization: Organization) -> dict[tuple[str, str], Any]:
    """Every document in which something of an organization stands."""
    words = organization.secrets()
    return {
        (collection, key): record
        for collection, documents in emulator.store.snapshot().items()
        for key, record in documents.items()
        if any(word in record.encoded.decode() or word in key for word in words)
    }


ADDRESSED = [operation for operation in OPERATIONS if not PRIVATE.isdisjoint(operation.path_parameters)]
OTHERS = [operation for operation in OPERATIONS if PRIVATE.isdisjoint(operation.path_parameters)]


@pytest.mark.parametrize("operation", ADDRESSED, ids=lambda operation: operation.id)
def test_what_belongs_to_another_organization_is_refused(
    peopled: tuple[Emulator, Organization, Organization], operation: Operation
) -> None:
    """As if it did not exist, and without touching it."""
    emulator, ours, theirs = peopled
    before = stored(emulator, theirs)
    nowhere = {name: re.sub(r"[0-9a-f]", "0", value) for name, value in theirs.ids.items() if name in PRIVATE}
    unknown = call(ours.client, operation, {**theirs.ids, **nowhere})
    answer = call(ours.client, operation, theirs.ids)
    assert answer.status_code == unknown.status_code, (answer.text, unknown.text)
    assert answer.headers.get("x-cloud-error-codes") == unknown.headers.get("x-cloud-error-codes")
    if answer.status_code != 200:
        assert answer.status_code in (400, 403, 404), answer.text
    given = set(re.split(r"[/,]", str(answer.request.url.path)))
    assert not [word for word in theirs.secrets() - given if word in answer.text]
    assert stored(emulator, theirs) == before


@pytest.mark.parametrize("operation", OTHERS, ids=lambda operation: operation.id)
def test_nothing_of_another_organization_is_shown(
    peopled: tuple[Emulator, Organization, Organization], operation: Operation
) -> None:
    emulator, ours, theirs = peopled
    before = stored(emulator, theirs)
    answer = call(ours.client, operation, ours.ids)
    assert not [word for word in theirs.secrets() if word in answer.text]
    assert stored(emulator, theirs) == before


def test_both_see_their_own(peopled: tuple[Emulator, Organization, Organization]) -> None:
    for organization in peopled[1:]:
        client, ids = organization.client, organization.ids
        assert client.get("/account").json()["id"] == organization.id
        assert [each["id"] for each in client.get("/deployments").json()["deployments"]] == [ids["deployment_id"]]
        assert client.post("/deployments/_search", json={}).json()["return_count"] == 1
        assert [each["id"] for each in client.get("/deployments/extensions").json()["extensions"]] == [
            ids["extension_id"]
        ]
        rulesets = client.get("/deployments/traffic-filter/rulesets").json()["rulesets"]
        assert [each["id"] for each in rulesets] == [ids["ruleset_id"]]
        assert ids["api_key_id"] in [each["id"] for each in client.get("/users/auth/keys").json()["keys"]]


def test_accounts_are_changed_apart(peopled: tuple[Emulator, Organization, Organization]) -> None:
    _, ours, theirs = peopled
    assert theirs.client.put("/account", json={"trust": {"trust_all": False}}).status_code == 200
    assert ours.client.get("/account").json()["trust"] == {"trust_all": True}


def test_bodies_cannot_reach_into_another_organization(peopled: tuple[Emulator, Organization, Organization]) -> None:
    emulator, ours, theirs = peopled
    before = stored(emulator, theirs)
    resource = f"/deployments/{ours.ids['deployment_id']}/elasticsearch/{ours.ids['ref_id']}"
    foreign = {"role_id": "organization-admin", "organization_id": theirs.id}
    tries: list[tuple[str, str, Any]] = [
        ("DELETE", "/users/auth/keys", {"keys": [theirs.ids["api_key_id"]]}),
        ("POST", "/deployments/traffic-filter/link-ids/_claim", {"region": REGION, "link_id": theirs.ids["link_id"]}),
        ("POST", "/deployments/traffic-filter/link-ids/_unclaim", {"region": REGION, "link_id": theirs.ids["link_id"]}),
        (
            "POST",
            f"/deployments/traffic-filter/rulesets/{ours.ids['ruleset_id']}/associations",
            {"entity_type": "deployment", "id": theirs.ids["deployment_id"]},
        ),
        (
            "POST",
            f"/deployments/traffic-filter/rulesets/{theirs.ids['ruleset_id']}/associations",
            {"entity_type": "deployment", "id": ours.ids["deployment_id"]},
        ),
        (
            "PUT",
            f"{resource}/remote-clusters",
            {
                "resources": [
                    {
                        "deployment_id": theirs.ids["deployment_id"],
                        "elasticsearch_ref_id": theirs.ids["ref_id"],
                        "alias": "x",
                    }
                ]
            },
        ),
        ("POST", f"/users/{ours.user}/role_assignments", {"organization": [foreign]}),
        ("POST", f"/users/{theirs.user}/role_assignments", {"organization": [{**foreign, "organization_id": ours.id}]}),
        ("POST", "/deployments/_search", {"query": {"match_all": {}}, "size": 100}),
        ("POST", "/deployments/_search", {"query": {"term": {"id": {"value": theirs.ids["deployment_id"]}}}}),
        ("POST", "/deployments/eligible-remote-clusters?version=8.17.4", {}),
        ("POST", f"{resource}/eligible-remote-clusters", {}),
    ]
    for method, path, body in tries:
        answer = ours.client.request(method, path, json=body)
        asked = path + json.dumps(body)
        told = [word for word in theirs.secrets() if word in answer.text and word not in asked]
        assert not told, (path, answer.text)
        assert stored(emulator, theirs) == before, path
    for path in (
        "/trusted-environments",
        "/deployments/traffic-filter/link-ids",
        "/deployments/traffic-filter/rulesets",
    ):
        answer = ours.client.get(path, params={"organization_id": theirs.id, "region": REGION})
        assert not [word for word in theirs.secrets() - {theirs.id} if word in answer.text], path


def test_a_signed_address_opens_one_archive_only(peopled: tuple[Emulator, Organization, Organization]) -> None:
    _, ours, theirs = peopled
    shown = ours.client.get(f"/deployments/extensions/{ours.ids['extension_id']}").json()["file_metadata"]["url"]
    assert ours.client.get(shown).status_code == 200
    assert ours.client.get(shown.replace(ours.ids["extension_id"], theirs.ids["extension_id"])).status_code == 403
