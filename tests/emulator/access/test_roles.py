"""Who may call what on an installation of one's own: every operation, every role, every kind of credential."""

from __future__ import annotations

import orjson
import pytest

from elastic_cloud_emulator import Emulator
from elastic_cloud_emulator.access.authentication import PASSWORDS
from elastic_cloud_emulator.access.credentials import hash_password, keep_key, new_key
from elastic_cloud_emulator.access.realms import USERS
from elastic_cloud_emulator.document.contract import Contract
from elastic_cloud_emulator.document.operations import Operation
from elastic_cloud_emulator.installation.personality import PersonalityName
from elastic_cloud_emulator.pipeline.messages import Request, Response
from tests.emulator.helpers import basic, some_path

PASSWORD = "correct horse"
ECE_ROLES = ("ece_platform_admin", "ece_platform_viewer", "ece_deployment_manager", "ece_deployment_viewer")


def operations(personality: PersonalityName) -> list[Operation]:
    """All that need credentials; logging out comes last, as it ends what the others need."""
    offered = [operation for operation in Contract.load().offered(personality) if operation.secured]
    return sorted(offered, key=lambda operation: operation.id == "logout")


def send(emulator: Emulator, operation: Operation, authorization: str | None) -> Response:
    """A call with everything wrong that can be, apart from the credentials: unknown ids, no body, odd query."""
    headers = {"content-type": "text/plain"}
    if authorization is not None:
        headers["authorization"] = authorization
    path = f"/api/v1{some_path(operation)}"
    query = "&".join(f"{parameter.name}=%00" for parameter in operation.query_parameters)
    return emulator.handle(Request(operation.method, path, query, headers, b"{", 1))


def refusal(response: Response) -> tuple[int, str] | None:
    """Status and code, if it is one of credentials or roles."""
    if response.status not in (401, 403):
        return None
    return response.status, str(orjson.loads(response.content)["errors"][0]["code"])


UNAUTHENTICATED = 401, "root.unauthenticated"
UNAUTHORIZED = 403, "root.unauthorized.rbac"


def add_user(emulator: Emulator, name: str, *roles: str, enabled: bool = True) -> dict[str, str]:
    """A user, with an `Authorization` header for each kind of credential."""
    user = {"user_name": name, "security": {"enabled": enabled, "roles": list(roles)}}
    key, document = new_key(
        emulator.world.ids, emulator.world.clock.now(), {"user_id": name, "description": "for a test"}
    )
    with emulator.store.transaction() as store:
        store.put(USERS, name, user)
        store.put(PASSWORDS, name, {"hash": hash_password(PASSWORD)})
        keep_key(store, document)
        token = emulator.world.sessions.open(store, name)["token"]
    return {"password": basic(name, PASSWORD), "key": f"ApiKey {key}", "token": f"Bearer {token}"}


@pytest.mark.parametrize("role", [*ECE_ROLES, None])
@pytest.mark.parametrize("kind", ["password", "key", "token"])
def test_a_role_opens_what_the_document_says_and_nothing_else(emulator: Emulator, role: str | None, kind: str) -> None:
    authorization = add_user(emulator, "jane", *filter(None, [role]))[kind]
    refused = 0
    for operation in operations("ece"):
        before = emulator.store.snapshot()
        answer = refusal(send(emulator, operation, authorization))
        if role in operation.required_role:
            assert answer not in (UNAUTHORIZED, UNAUTHENTICATED), operation.id
        else:
            assert answer == UNAUTHORIZED, operation.id
            assert emulator.store.snapshot() == before, operation.id
            refused += 1
    assert (refused > 0) == (role != "ece_platform_admin")


def test_two_roles_open_what_either_does(emulator: Emulator) -> None:
    roles = {"ece_platform_viewer", "ece_deployment_manager"}
    authorization = add_user(emulator, "jane", *roles)["key"]
    for operation in operations("ece"):
        refused = refusal(send(emulator, operation, authorization)) == UNAUTHORIZED
        assert refused == roles.isdisjoint(operation.required_role), operation.id


@pytest.mark.parametrize(("user", "role"), [("admin", "ece_platform_admin"), ("readonly", "ece_platform_viewer")])
@pytest.mark.parametrize("kind", ["password", "token"])
def test_built_in_users_have_their_roles(emulator: Emulator, user: str, role: str, kind: str) -> None:
    authorization = basic(user, emulator.passwords[user])
    if kind == "token":
        with emulator.store.transaction() as store:
            authorization = f"Bearer {emulator.world.sessions.open(store, user)['token']}"
    for operation in operations("ece"):
        refused = refusal(send(emulator, operation, authorization)) == UNAUTHORIZED
        assert refused == (role not in operation.required_role), operation.id


@pytest.mark.parametrize("state", ["disabled", "deleted"])
@pytest.mark.parametrize("kind", ["password", "key", "token"])
def test_users_who_are_gone_open_nothing(emulator: Emulator, state: str, kind: str) -> None:
    authorization = add_user(emulator, "jane", "ece_platform_admin")[kind]
    assert send(emulator, operations("ece")[0], authorization).status != 401
    with emulator.store.transaction() as store:
        if state == "deleted":
            store.delete(USERS, "jane")
        else:
            store.put(USERS, "jane", {"user_name": "jane", "security": {"enabled": False, "roles": [ECE_ROLES[0]]}})
    before = emulator.store.snapshot()
    for operation in operations("ece"):
        assert refusal(send(emulator, operation, authorization)) == UNAUTHENTICATED, operation.id
    assert emulator.store.snapshot() == before
