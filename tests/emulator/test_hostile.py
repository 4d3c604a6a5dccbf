"""Hostile requests of every kind, in short; `nox -s storm -- requests` is the long form."""

from __future__ import annotations

from pathlib import Path

import pytest

from elastic_cloud_emulator.errors import ApiError
from elastic_cloud_emulator.handling import HANDLERS, Call, Handler, Reply
from elastic_cloud_emulator.installation.personality import PersonalityName
from tests.emulator.hostile import FORGETS_AFTER, Hostility


@pytest.mark.parametrize(
    ("over_the_wire", "count"),
    [
        (False, 700),
        (True, 150),
        pytest.param(False, 2000, marks=pytest.mark.deep),
        pytest.param(True, 400, marks=pytest.mark.deep),
    ],
)
@pytest.mark.parametrize("personality", ["ece", "hosted"])
def test_hostile_requests_are_refused_as_documented_and_change_nothing(
    personality: PersonalityName, over_the_wire: bool, count: int
) -> None:
    with Hostility(personality, 1, over_the_wire) as hostility:
        hostility.attack(count)
    assert len(hostility.succeeded) > 20
    assert {200, 201, 400, 401, 404} <= hostility.statuses.keys()


@pytest.mark.parametrize("personality", ["ece", "hosted"])
def test_no_secret_that_was_handed_out_stands_anywhere(
    personality: PersonalityName, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level("DEBUG"), Hostility(personality, 2, store=tmp_path / "store") as hostility:
        for _ in range(5):
            hostility.attack(FORGETS_AFTER)
            hostility.search_for_secrets()
    assert len(hostility.secrets) > (8 if personality == "ece" else 3)
    assert not [secret for secret in hostility.secrets if secret in caplog.text]


def fail(_: Call) -> Reply:
    raise RuntimeError("planted")


def refuse_late(call: Call) -> Reply:
    call.store._store.commit({("planted", "x"): None})
    raise ApiError(404, "root.resource_not_found")


def refuse_otherwise(_: Call) -> Reply:
    raise ApiError(400, "license.invalid_license")


@pytest.mark.parametrize(
    ("handler", "seen"),
    [(fail, "500"), (refuse_late, "has changed something"), (refuse_otherwise, "is not documented")],
)
def test_what_is_wrong_is_seen(handler: Handler, seen: str, monkeypatch: pytest.MonkeyPatch) -> None:
    for identity in ("create-api-key", "create-comment", "create-user", "list-deployments"):
        monkeypatch.setitem(HANDLERS, identity, handler)
    with Hostility("ece", 1) as hostility, pytest.raises(AssertionError, match=seen):
        hostility.attack(3000)
