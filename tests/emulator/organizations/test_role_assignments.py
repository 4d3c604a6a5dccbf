"""Roles of members: given and withdrawn by who has them, and never the last administrator's."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from elastic_cloud_emulator import Emulator
from tests.emulator.deployments.client import CheckedClient, example
from tests.emulator.organizations.people import HERE, ORGANIZATION, OWNER, VIEWER, invite, members
from tests.emulator.organizations.test_domains import claim
from tests.emulator.organizations.test_role_mappings import mapping

OWNED = "2004119738"


def deployment(role: str, *ids: str, **members: Any) -> dict[str, Any]:
    scope = {"deployment_ids": list(ids)} if ids else {"all": True}
    return {"deployment": [{"role_id": role, "organization_id": ORGANIZATION, **scope, **members}]}


def join(api: CheckedClient, email: str, **assignments: Any) -> tuple[str, CheckedClient]:
    """Let somebody join with some roles; gives id and client."""
    joined = api.emulator.accept_invitation(invite(api, email, role_assignments=assignments))
    return joined["user_id"], CheckedClient(api.emulator, api_key=joined["api_key"])


@pytest.fixture
def ids(hosted: CheckedClient) -> list[str]:
    """Two deployments."""
    template = {"template_id": "aws-storage-optimized"}
    return [hosted.create({"name": name}, **template)["id"] for name in ("a", "b")]


def test_roles_add_up_and_are_withdrawn(hosted: CheckedClient, ids: list[str]) -> None:
    user, _ = join(hosted, "john.roe@example.com")
    path = f"/users/{user}/role_assignments"
    for added, expected in (
        (deployment("deployment-viewer", ids[0]), deployment("deployment-viewer", ids[0])),
        (deployment("deployment-viewer", ids[1]), deployment("deployment-viewer", *ids)),
        ({**deployment("deployment-viewer"), "organization": None}, deployment("deployment-viewer")),
    ):
        hosted.call("POST", path, added, status=200)
        assert members(hosted)[user]["role_assignments"] == expected
    hosted.call("DELETE", path, deployment("deployment-viewer", ids[0]), status=200)
    assert members(hosted)[user]["role_assignments"] == deployment("deployment-viewer")
    hosted.call("DELETE", path, deployment("deployment-viewer"), status=200)
    assert members(hosted)[user]["role_assignments"] == {}


def test_the_last_administrator_keeps_the_role(hosted: CheckedClient) -> None:
    path = f"/users/{OWNED}/role_assignments"
    for query in ({}, {"force": True}):
        answer = hosted.call("DELETE", path, OWNER, status=403, **query)
        assert answer.code == "role_assignments.unauthorized_role_assignments"
        assert members(hosted)[OWNED]["role_assignments"] == OWNER
    join(hosted, "jane.doe@example.com", **OWNER)
    hosted.call("DELETE", path, OWNER, status=200)
    assert members(hosted)[OWNED]["role_assignments"] == {}


def test_an_administrator_of_a_deployment_gives_roles_on_it_alone(hosted: CheckedClient, ids: list[str]) -> None:
    user, _ = join(hosted, "john.roe@example.com")
    _, admin = join(hosted, "jane.doe@example.com", **deployment("deployment-admin", ids[0]))
    _, editor = join(hosted, "e.ditor@example.com", **deployment("deployment-editor", ids[0]))
    path = f"/users/{user}/role_assignments"
    admin.call("POST", path, deployment("deployment-editor", ids[0]), status=200)
    editor.call("POST", path, deployment("deployment-viewer", ids[0]), status=403)
    before = members(hosted)
    for beyond, field in (
        (deployment("deployment-viewer", ids[1]), "deployment[0]"),
        (deployment("deployment-viewer"), "deployment[0]"),
        (deployment("deployment-viewer", *ids), "deployment[0]"),
        (OWNER, "organization[0]"),
        ({"organization": [{**OWNER["organization"][0], "organization_id": "5"}]}, "organization[0].organization_id"),
    ):
        for method in ("POST", "DELETE"):
            answer = admin.call(method, path, beyond, status=403)
            assert answer.code == "role_assignments.unauthorized_role_assignments"
            assert answer.fields == [field]
    admin.call("DELETE", f"/users/{OWNED}/role_assignments", OWNER, status=403)
    assert members(hosted) == before
    admin.call("DELETE", path, deployment("deployment-editor", ids[0]), status=200)


def test_all_of_it_survives_a_restart_and_an_export(tmp_path: Path) -> None:
    store = tmp_path / "store"
    paths = ["", "/members", "/invitations", "/domains", "/idp", "/role_mappings"]

    def shown(emulator: Emulator, key: str) -> list[Any]:
        client = CheckedClient(emulator, api_key=key)
        return [client.call("GET", f"{HERE}{path}", status=200).body for path in paths]

    with Emulator("hosted", store=store, speed=0) as emulator:
        api, key = CheckedClient(emulator), emulator.api_key or ""
        join(api, "john.roe@example.com", **VIEWER)
        token = invite(api, "jane.doe@example.com")
        claim(api, "example.com")
        api.call("PUT", f"{HERE}/idp", example("setup-organization-idp.request"), status=200)
        api.call("POST", f"{HERE}/role_mappings", {"mappings": [mapping()]}, status=201)
        api.call("PUT", HERE, {"name": "Other Shop"}, status=200)
        before, exported = shown(emulator, key), emulator.export()
    with Emulator("hosted", store=store, speed=0) as again:
        assert shown(again, key) == before
        again.accept_invitation(token)
        again.restore(exported)
        assert shown(again, key) == before
        assert again.export() == exported
