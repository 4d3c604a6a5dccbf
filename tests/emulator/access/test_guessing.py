"""Wrong passwords are counted, and after too many of them nothing is let in for a while."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from typing import Any

import httpx
import pytest

from elastic_cloud_emulator import Emulator
from elastic_cloud_emulator.access.credentials import Passwords, hash_password
from elastic_cloud_emulator.access.login_limits import INTERVAL, MOST, LoginLimit
from tests.emulator.helpers import basic, code, connect, fits

LOGIN = "/users/auth/_login"
NOW = datetime(2026, 3, 14, tzinfo=UTC)


@pytest.fixture
def emulator(ece_installation: Emulator) -> Emulator:
    """One whose clock stands."""
    ece_installation.reset()
    return ece_installation


@pytest.fixture
def anybody(emulator: Emulator) -> Iterator[httpx.Client]:
    with connect(emulator) as client:
        yield client


def log_in(client: httpx.Client, user: str, password: str) -> httpx.Response:
    return client.post(LOGIN, json={"username": user, "password": password})


@pytest.mark.parametrize("user", ["operator", "nobody"])
def test_too_many_wrong_passwords_are_answered_by_waiting(emulator: Emulator, anybody: httpx.Client, user: str) -> None:
    """Whether there is such a user or not."""
    answers = [log_in(anybody, user, f"wrong {number}") for number in range(MOST + 1)]
    assert [answer.status_code for answer in answers] == [401] * MOST + [429]
    fits("POST", LOGIN, answers[-1])
    assert code(answers[-1]) == "root.rate_limited"
    assert answers[-1].headers["retry-after"] == "60"
    emulator.advance(59.5)
    assert log_in(anybody, user, "wrong").headers["retry-after"] == "1"
    emulator.advance(0.5)
    assert log_in(anybody, user, "wrong").status_code == 401


def test_not_even_the_right_password_helps_before_that(emulator: Emulator, anybody: httpx.Client) -> None:
    password = emulator.passwords["operator"]
    for _ in range(MOST):
        log_in(anybody, "operator", "wrong")
    assert log_in(anybody, "operator", password).status_code == 429
    assert anybody.get("/account", headers={"authorization": basic("operator", password)}).status_code == 401
    assert log_in(anybody, "admin", emulator.passwords["admin"]).status_code == 200
    emulator.advance(60)
    assert log_in(anybody, "operator", password).status_code == 200


def test_a_good_login_makes_bad_ones_forgotten(emulator: Emulator, anybody: httpx.Client) -> None:
    for _ in range(3):
        for _ in range(MOST - 1):
            assert log_in(anybody, "operator", "wrong").status_code == 401
        assert log_in(anybody, "operator", emulator.passwords["operator"]).status_code == 200


def test_passwords_cannot_be_guessed_by_another_door(emulator: Emulator, anybody: httpx.Client) -> None:
    for number in range(MOST):
        headers = {"authorization": basic("operator", f"wrong {number}")}
        assert anybody.get("/account", headers=headers).status_code == 401
    assert log_in(anybody, "operator", emulator.passwords["operator"]).status_code == 429


def test_who_is_in_already_is_not_kept_out(emulator: Emulator, anybody: httpx.Client) -> None:
    headers = {"authorization": basic("operator", emulator.passwords["operator"])}
    assert anybody.get("/account", headers=headers).status_code == 200
    for _ in range(MOST + 1):
        log_in(anybody, "operator", "wrong")
    assert anybody.get("/account", headers=headers).status_code == 200
    assert anybody.get("/account", headers={"authorization": f"ApiKey {emulator.api_key}"}).status_code == 200


def test_addresses_are_counted_apart(emulator: Emulator, anybody: httpx.Client) -> None:
    for _ in range(MOST):
        log_in(anybody, "operator", "wrong")
    with httpx.Client(base_url=f"{emulator.url}/api/v1") as other:
        assert log_in(other, "operator", emulator.passwords["operator"]).status_code == 200
        for _ in range(MOST):
            assert log_in(other, "operator", "wrong").status_code == 401
        assert log_in(other, "operator", "wrong").status_code == 429


def test_a_reset_forgets_them(emulator: Emulator, anybody: httpx.Client) -> None:
    for _ in range(MOST):
        log_in(anybody, "operator", "wrong")
    emulator.reset()
    assert log_in(anybody, "operator", "wrong").status_code == 401


def test_names_are_forgotten_before_they_fill_the_memory() -> None:
    limit = LoginLimit()
    for _ in range(MOST):
        limit.note("first", "", NOW, right=False)
    for number in range(5000):
        limit.note(f"{number} {'x' * 1000}", "", NOW, right=False)
    assert len(limit._wrong) <= 4096
    assert limit.wait("first", "", NOW) == 0


def test_a_clock_that_was_set_back_keeps_nobody_out() -> None:
    limit = LoginLimit()
    for _ in range(MOST):
        limit.note("jane", "", NOW, right=False)
    assert limit.wait("jane", "", NOW) == 60
    assert limit.wait("jane", "", NOW - timedelta(days=1)) == 0
    limit.note("jane", "", NOW - timedelta(days=1), right=False)
    assert limit.wait("jane", "", NOW - timedelta(days=1) + INTERVAL) == 0


def test_every_wrong_password_costs_the_same_work(monkeypatch: pytest.MonkeyPatch) -> None:
    """For users with and without a password, the first time and again; only what fits is remembered."""
    hashes: list[Any] = []
    scrypt = hashlib.scrypt

    def counted(*args: Any, **cost: Any) -> bytes:
        hashes.append(cost)
        return scrypt(*args, **cost)

    monkeypatch.setattr(hashlib, "scrypt", counted)
    hashed = hash_password("right")
    passwords = Passwords()
    hashes.clear()
    for _ in range(2):
        assert not passwords.fits("wrong", hashed)
        assert not passwords.fits("wrong", None)
    assert len(hashes) == 4
    assert len({(cost["n"], cost["r"], cost["p"]) for cost in hashes}) == 1
    assert passwords.fits("right", hashed)
    assert passwords.fits("right", hashed)
    assert len(hashes) == 5


@pytest.mark.parametrize("state", ["disabled", "without a password", "unknown"])
def test_users_who_cannot_log_in_cost_it_too(
    emulator: Emulator, anybody: httpx.Client, monkeypatch: pytest.MonkeyPatch, state: str
) -> None:
    asked: list[str] = []
    fits_it = Passwords.fits

    def counted(self: Passwords, password: str, hashed: str | None) -> bool:
        asked.append(password)
        return fits_it(self, password, hashed)

    monkeypatch.setattr(Passwords, "fits", counted)
    with emulator.store.transaction() as store:
        user = store.get("users", "operator")
        assert user is not None
        if state == "disabled":
            user.value["security"]["enabled"] = False
            store.put("users", "operator", user.value)
        elif state == "without a password":
            store.delete("passwords", "operator")
        else:
            store.delete("users", "operator")
    assert log_in(anybody, "operator", "guess").status_code == 401
    assert asked == ["guess"]
