"""API keys: made once, shown without their secret, refused as soon as they are gone."""

from __future__ import annotations

import json
from typing import Any

import httpx
import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    Bundle,
    RuleBasedStateMachine,
    consumes,
    initialize,
    invariant,
    rule,
    run_state_machine_as_test,
)

from elastic_cloud_emulator import Emulator
from elastic_cloud_emulator.installation.clock import parse_instant
from tests.emulator.helpers import basic, code, connect, fits
from tests.properties import fewer

KEYS = "/users/auth/keys"


def test_the_secret_is_in_the_answer_to_the_creation_alone(emulator: Emulator, api: httpx.Client) -> None:
    made = fits("POST", KEYS, api.post(KEYS, json={"description": "nightly backup job"}))
    secret = made.pop("key")
    assert made["description"] == "nightly backup job"
    assert made["user_id"] == emulator.username
    assert fits("GET", f"{KEYS}/{made['id']}", api.get(f"{KEYS}/{made['id']}")) == made
    assert made in fits("GET", KEYS, api.get(KEYS))["keys"]
    assert secret not in json.dumps(emulator.export())
    assert secret not in str([entry.as_dict() for entry in emulator.requests])


@pytest.mark.parametrize(
    ("duration", "seconds"), [("1500ms", 1.5), ("30s", 30), ("5m", 300), ("3h", 10800), ("90d", 7776000)]
)
def test_a_key_lives_as_long_as_asked(api: httpx.Client, duration: str, seconds: float) -> None:
    made = api.post(KEYS, json={"description": "x", "expiration": duration}).json()
    life = parse_instant(made["expiration_date"]) - parse_instant(made["creation_date"])
    assert life.total_seconds() == pytest.approx(seconds, abs=0.002)


def test_a_key_without_expiry_is_permanent(api: httpx.Client) -> None:
    assert "expiration_date" not in api.post(KEYS, json={"description": "x", "expiration": None}).json()


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ({"description": " \t"}, "api_keys.invalid_input"),
        ({"description": "x", "expiration": "9" * 30 + "d"}, "api_keys.invalid_input"),
        ({"description": "x", "expiration": "9" * 5000 + "d"}, "api_keys.invalid_input"),
        ({"description": "x", "expiration": "9999999d"}, "api_keys.invalid_input"),
        ({"description": ""}, "root.invalid_json_request"),
        ({"description": "x", "expiration": "soon"}, "root.invalid_json_request"),
        ({"description": "x", "expiration": "0d"}, "root.invalid_json_request"),
        ({}, "root.invalid_json_request"),
    ],
)
def test_a_bad_request_makes_no_key(api: httpx.Client, body: dict[str, Any], expected: str) -> None:
    before = api.get(KEYS).json()
    response = api.post(KEYS, json=body)
    fits("POST", KEYS, response)
    assert (response.status_code, code(response)) == (400, expected)
    assert api.get(KEYS).json() == before


def test_a_built_in_user_cannot_own_keys(emulator: Emulator) -> None:
    with connect(emulator, basic("admin", emulator.passwords["admin"])) as client:
        response = client.post(KEYS, json={"description": "x"})
    assert (response.status_code, code(response)) == (400, "api_keys.invalid_input")


def test_unknown_users_and_keys_are_not_found(api: httpx.Client) -> None:
    for method, path, expected in (
        ("GET", f"{KEYS}/nothing", "api_keys.key_not_found"),
        ("DELETE", f"{KEYS}/nothing", "api_keys.key_not_found"),
        ("GET", "/users/operator/auth/keys/nothing", "api_keys.key_not_found"),
        ("DELETE", "/users/operator/auth/keys/nothing", "api_keys.key_not_found"),
        ("GET", "/users/nobody/auth/keys/nothing", "api_keys.key_not_found"),
        ("GET", "/users/nobody/auth/keys", "api_keys.user_not_found"),
        ("DELETE", "/users/nobody/auth/keys", "api_keys.user_not_found"),
    ):
        response = api.request(method, path)
        fits(method, path, response)
        assert (response.status_code, code(response)) == (404, expected), path


def test_the_hosted_service_allows_64_keys_each_as_able_as_its_creator(hosted_emulator: Emulator) -> None:
    with connect(hosted_emulator, f"ApiKey {hosted_emulator.api_key}") as client:
        made = [fits("POST", KEYS, client.post(KEYS, json={"description": "x"})) for _ in range(63)]
        response = client.post(KEYS, json={"description": "one too many"})
    assert made[-1]["role_assignments"]["organization"][0]["role_id"] == "organization-admin"
    assert made[-1]["organization_id"] == "1208457319"
    assert (response.status_code, code(response)) == (400, "api_keys.invalid_input")


def test_a_key_cannot_make_a_mightier_one(hosted_emulator: Emulator) -> None:
    editing = {"deployment": [{"role_id": "deployment-editor", "organization_id": "1208457319", "all": True}]}
    ruling = {"organization": [{"role_id": "organization-admin", "organization_id": "1208457319"}]}
    with connect(hosted_emulator, f"ApiKey {hosted_emulator.api_key}") as client:
        editor = client.post(KEYS, json={"description": "x", "role_assignments": editing}).json()
    with connect(hosted_emulator, f"ApiKey {editor['key']}") as client:
        response = client.post(KEYS, json={"description": "x", "role_assignments": ruling})
        assert (response.status_code, code(response)) == (403, "root.permission_denied")
        assert client.post(KEYS, json={"description": "x"}).json()["role_assignments"] == editing


class ApiKeys(RuleBasedStateMachine):
    """Two users make, read, list and revoke keys; only keys that are there and in time open the door."""

    emulator: Emulator
    keys = Bundle("keys")

    def __init__(self) -> None:
        super().__init__()
        self.living: dict[str, dict[str, Any]] = {}
        self.gone: dict[str, dict[str, Any]] = {}

    @initialize()
    def begin(self) -> None:
        self.emulator.reset()
        with self.emulator.store.transaction() as store:
            user = store.get("users", "operator")
            assert user is not None
            store.put("users", "jane", {**user.value, "user_name": "jane"})
            password = store.get("passwords", "operator")
            assert password is not None
            store.put("passwords", "jane", password.value)
        self.seeded = self.call("GET", f"{KEYS}/_all").json()["keys"]

    def call(self, method: str, path: str, user: str = "operator", body: Any = None) -> httpx.Response:
        with connect(self.emulator, basic(user, self.emulator.passwords["operator"])) as client:
            response = client.request(method, path, json=body)
        fits(method, path, response)
        return response

    def bury(self, *identities: str) -> None:
        for identity in identities:
            if identity in self.living:
                self.gone[identity] = self.living.pop(identity)

    def of(self, user: str) -> list[str]:
        return [identity for identity, key in self.living.items() if key["user_id"] == user]

    users = st.sampled_from(["operator", "jane"])

    @rule(target=keys, user=users, expiration=st.sampled_from([None, "60s", "2m"]), description=st.text(min_size=1))
    def create(self, user: str, expiration: str | None, description: str) -> str:
        response = self.call("POST", KEYS, user, {"description": description, "expiration": expiration})
        if not description.strip():
            assert code(response) == "api_keys.invalid_input"
            return "nothing"
        made = dict(response.json())
        assert made["description"] == description
        self.living[made["id"]] = made
        return str(made["id"])

    @rule(identity=keys, user=users)
    def read_own(self, identity: str, user: str) -> None:
        response = self.call("GET", f"{KEYS}/{identity}", user)
        assert response.status_code == (200 if identity in self.of(user) else 404)

    @rule(identity=keys, user=users)
    def read_of_user(self, identity: str, user: str) -> None:
        response = self.call("GET", f"/users/{user}/auth/keys/{identity}")
        assert response.status_code == (200 if identity in self.of(user) else 404)

    @rule(identity=keys, user=users)
    def delete_own(self, identity: str, user: str) -> None:
        response = self.call("DELETE", f"{KEYS}/{identity}", user)
        assert response.status_code == (200 if identity in self.of(user) else 404)
        if response.status_code == 200:
            self.bury(identity)

    @rule(identity=consumes(keys), user=users)
    def delete_of_user(self, identity: str, user: str) -> None:
        response = self.call("DELETE", f"/users/{user}/auth/keys/{identity}")
        assert response.status_code == (200 if identity in self.of(user) else 404)
        if response.status_code == 200:
            self.bury(identity)

    @rule(identities=st.lists(keys, max_size=3), user=users)
    def delete_several_own(self, identities: list[str], user: str) -> None:
        assert self.call("DELETE", KEYS, user, {"keys": identities}).json() == {}
        self.bury(*set(identities).intersection(self.of(user)))

    @rule(pairs=st.lists(st.tuples(users, keys), max_size=3))
    def delete_several(self, pairs: list[tuple[str, str]]) -> None:
        body = {"user_api_keys": [{"user_id": user, "api_key_id": identity} for user, identity in pairs]}
        assert self.call("DELETE", f"{KEYS}/_all", body=body).json() == {}
        for user, identity in pairs:
            if identity in self.of(user):
                self.bury(identity)

    @rule()
    def delete_all_of_a_user(self) -> None:
        assert self.call("DELETE", "/users/jane/auth/keys").json() == {}
        self.bury(*self.of("jane"))

    @rule()
    def let_time_pass(self) -> None:
        self.emulator.advance(61)

    @invariant()
    def lists_are_right(self) -> None:
        shown = {
            identity: {name: value for name, value in key.items() if name != "key"}
            for identity, key in self.living.items()
        }
        everything = self.call("GET", f"{KEYS}/_all").json()["keys"]
        assert everything == [*self.seeded, *shown.values()]
        expected = [shown[identity] for identity in self.of("jane")]
        assert self.call("GET", KEYS, "jane").json()["keys"] == expected
        assert self.call("GET", "/users/jane/auth/keys").json()["keys"] == expected

    @invariant()
    def only_living_keys_open_the_door(self) -> None:
        now = self.emulator.world.clock.now()
        for identity, key in {**self.living, **self.gone}.items():
            expiry = key.get("expiration_date")
            good = identity in self.living and (expiry is None or parse_instant(expiry) > now)
            with connect(self.emulator, f"ApiKey {key['key']}") as client:
                assert client.get("/account").status_code == (200 if good else 401)


def test_api_keys_behave_in_any_order() -> None:
    with Emulator(speed=0) as emulator:
        machine = type("Machine", (ApiKeys,), {"emulator": emulator})
        run_state_machine_as_test(
            machine, settings=settings(max_examples=fewer(15), stateful_step_count=20, deadline=None)
        )
