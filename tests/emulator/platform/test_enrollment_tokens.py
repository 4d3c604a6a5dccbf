"""Tokens with which new hosts join, for as long as they are good."""

from __future__ import annotations

import hmac
import json
from base64 import urlsafe_b64decode, urlsafe_b64encode
from hashlib import sha256
from typing import Any

import httpx
import pytest

from elastic_cloud_emulator import Emulator
from tests.emulator.deployments.client import CheckedClient
from tests.emulator.deployments.payloads import deployment
from tests.emulator.helpers import basic, connect
from tests.emulator.platform.hosts import RUNNERS, hosts_of

TOKENS = "/platform/configuration/security/enrollment-tokens"
HOST = "192.168.44.20"


def issue(cloud: CheckedClient, **members: Any) -> dict[str, Any]:
    return dict(cloud.call("POST", TOKENS, {"persistent": False, **members}, status=200).body)


def claims(token: str) -> dict[str, Any]:
    content = token.split(".")[1]
    return dict(json.loads(urlsafe_b64decode(content + "=" * (-len(content) % 4))))


def listed(cloud: CheckedClient) -> dict[str, list[str]]:
    tokens = cloud.call("GET", TOKENS, status=200).body["tokens"]
    return {token["token_id"]: token["roles"] for token in tokens}


def roles_of(cloud: CheckedClient, host: str = HOST) -> set[str]:
    runner = cloud.call("GET", f"{RUNNERS}/{host}", status=200).body
    return {role["role_name"] for role in runner["roles"]}


def test_an_installation_has_two_from_the_start(cloud: CheckedClient) -> None:
    assert sorted(listed(cloud).values()) == [[], ["coordinator", "proxy", "director"]]


def test_a_persistent_token_is_listed_until_it_is_revoked(cloud: CheckedClient) -> None:
    before = listed(cloud)
    made = issue(cloud, persistent=True, roles=["allocator", "proxy", "allocator"])
    assert claims(made["token"]) == {
        "sub": made["token_id"],
        "roles": ["allocator", "proxy"],
        "iss": "bootstrap-initial",
    }
    assert listed(cloud) == before | {made["token_id"]: ["allocator", "proxy"]}
    assert made["token"] not in json.dumps(cloud.emulator.export())
    cloud.emulator.advance(10 * 365 * 86400)
    cloud.emulator.restore(cloud.emulator.export())
    cloud.emulator.add_host(HOST, made["token"])
    assert roles_of(cloud) == {"allocator", "proxy"}
    assert cloud.call("DELETE", f"{TOKENS}/{made['token_id']}", status=200).body == {}
    assert listed(cloud) == before
    with pytest.raises(ValueError, match="revoked"):
        cloud.emulator.add_host("192.168.44.21", made["token"])
    assert roles_of(cloud) == {"allocator", "proxy"}, "hosts that have joined stay"


@pytest.mark.parametrize("by", ["token", "token_id"])
def test_a_token_is_revoked_by_its_id_or_by_itself(cloud: CheckedClient, by: str) -> None:
    made = issue(cloud, persistent=True)
    cloud.call("DELETE", f"{TOKENS}/{made[by]}", status=200)
    refused = cloud.call("DELETE", f"{TOKENS}/{made[by]}", status=404)
    assert refused.code == "enrollment_tokens.invalid_token_id"
    assert made["token"] not in refused.body["errors"][0]["message"]
    assert made["token_id"] not in listed(cloud)


@pytest.mark.parametrize(
    ("validity", "seconds"),
    [({}, 3600), ({"validity_in_seconds": 1}, 1), ({"validity_in_seconds": 2**31 - 1}, 2**31 - 1)],
)
def test_others_end_by_themselves_on_the_emulators_clock(
    cloud: CheckedClient, validity: dict[str, int], seconds: int
) -> None:
    before = listed(cloud)
    issued = cloud.emulator.world.clock.now().timestamp()
    made = issue(cloud, roles=["allocator"], **validity)
    assert set(made) == {"token"}
    told = claims(made["token"])
    assert told["roles"] == ["allocator"]
    assert 0 <= told["exp"] - issued - seconds < 1
    assert listed(cloud) == before
    cloud.call("DELETE", f"{TOKENS}/{made['token']}", status=404)
    cloud.emulator.advance(seconds - 0.001)
    cloud.emulator.add_host(HOST, made["token"])
    assert roles_of(cloud) == {"allocator"}
    cloud.emulator.advance(1)
    with pytest.raises(ValueError, match="expired"):
        cloud.emulator.add_host("192.168.44.21", made["token"])
    cloud.call("GET", f"{RUNNERS}/192.168.44.21", status=404)


@pytest.mark.parametrize(
    ("body", "field"),
    [
        ({"persistent": True, "validity_in_seconds": 60}, "validity_in_seconds"),
        ({"persistent": False, "roles": ["allocator", "archivist"]}, "roles[1]"),
        ({"persistent": True, "roles": ["archivist"]}, "roles[0]"),
    ],
)
def test_what_contradicts_itself_is_refused(cloud: CheckedClient, body: dict[str, Any], field: str) -> None:
    before = listed(cloud)
    refused = cloud.call("POST", TOKENS, body, status=400)
    assert (refused.code, refused.fields) == ("enrollment_tokens.invalid_token_request", [field])
    assert listed(cloud) == before


@pytest.mark.parametrize(
    "body",
    [{}, {"persistent": "yes"}, {"persistent": False, "validity_in_seconds": 0}, {"persistent": True, "roles": [""]}],
)
def test_so_is_what_is_no_request(cloud: CheckedClient, body: dict[str, Any]) -> None:
    assert cloud.call("POST", TOKENS, body, status=400).code == "root.invalid_json_request"


def test_a_host_that_joins_takes_on_instances(cloud: CheckedClient) -> None:
    cloud.emulator.add_host(HOST, issue(cloud, roles=["allocator", "proxy", "coordinator"])["token"], zone="ece-zone-9")
    for number in (10, 11, 12):
        path = f"/platform/infrastructure/allocators/192.168.44.{number}/maintenance-mode/_start"
        cloud.call("POST", path, status=202)
    made = cloud.create(deployment())["id"]
    cloud.finish()
    assert cloud.get(made)["healthy"] is True
    (found,) = hosts_of(cloud)[HOST]["instances"]
    assert found["deployment_id"] == made
    shown = cloud.call("GET", f"{RUNNERS}/{HOST}", status=200).body
    assert (shown["connected"], shown["healthy"], shown["zone"]) == (True, True, "ece-zone-9")
    assert "allocator" in json.dumps(shown["containers"])
    cloud.call("GET", f"/platform/infrastructure/proxies/{HOST}", status=200)
    candidate = cloud.call("GET", f"/platform/infrastructure/coordinators/candidates/{HOST}", status=200).body
    assert candidate["state"] == "pending"


def forged(token: str) -> list[str]:
    """Tokens that are none."""
    head, content, signature = token.split(".")

    def encode(value: Any) -> str:
        return urlsafe_b64encode(json.dumps(value).encode()).rstrip(b"=").decode()

    longer = encode(claims(token) | {"exp": 2**40, "roles": ["director"]})
    none = encode({"alg": "none", "typ": "JWT"})
    guessed = urlsafe_b64encode(hmac.digest(b"", f"{head}.{content}".encode(), sha256)).rstrip(b"=").decode()
    return [
        *("", "x", "..", token[:-1], f"{token}x", f"{head}.{longer}.{signature}", f"{none}.{content}."),
        f"{head}.{content}.{guessed}",
    ]


def test_nothing_else_lets_a_host_in(cloud: CheckedClient) -> None:
    made = issue(cloud, roles=["allocator"])["token"]
    body = {"username": "admin", "password": cloud.emulator.passwords["admin"]}
    session = cloud.call("POST", "/users/auth/_login", body, status=200).body["token"]
    before = cloud.emulator.store.snapshot()
    with Emulator() as other:
        elsewhere = issue(CheckedClient(other), roles=["allocator"])["token"]
    for token in (*forged(made), session, str(cloud.emulator.api_key), elsewhere):
        with pytest.raises(ValueError, match="token"):
            cloud.emulator.add_host(HOST, token)
    for host, zone in (("", "z"), (HOST, ""), ("192.168.44.10", "z")):
        with pytest.raises(ValueError, match="host"):
            cloud.emulator.add_host(host, made, zone=zone)
    assert cloud.emulator.store.snapshot() == before


def test_a_token_lets_nobody_call_the_api(cloud: CheckedClient) -> None:
    for made in (issue(cloud), issue(cloud, persistent=True)):
        for authorization in (f"Bearer {made['token']}", f"ApiKey {made['token']}", basic("admin", made["token"])):
            with connect(cloud.emulator, authorization) as client:
                assert client.get("/account").status_code == 401


def test_a_host_joins_over_the_control_api(emulator: Emulator, control: httpx.Client) -> None:
    cloud = CheckedClient(emulator)
    body = {"host": HOST, "token": issue(cloud, roles=["allocator"])["token"], "zone": "ece-zone-2"}
    for wrong in ({}, {**body, "port": 1}, {**body, "host": 5}, {**body, "token": "x"}, {"token": body["token"]}):
        refused = control.post("/hosts", json=wrong)
        assert refused.status_code == 400, refused.text
        assert body["token"] not in refused.text
    assert control.post("/hosts", json=body).json() == {}
    assert roles_of(cloud) == {"allocator"}
    assert control.post("/hosts", json=body).status_code == 400


def test_only_administrators_issue_and_revoke(cloud: CheckedClient) -> None:
    viewer, before = CheckedClient(cloud.emulator, "readonly"), listed(cloud)
    assert listed(viewer) == before
    for method, path, body in (("POST", TOKENS, {"persistent": True}), ("DELETE", f"{TOKENS}/{min(before)}", None)):
        assert viewer.call(method, path, body, status=403).code == "root.unauthorized.rbac"
    assert listed(cloud) == before
