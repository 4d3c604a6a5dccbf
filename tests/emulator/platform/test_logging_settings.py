"""Log levels of all kinds of services: set, merged, taken back; the same way for each kind."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from elastic_cloud_emulator import Emulator
from tests.emulator.deployments.client import CheckedClient
from tests.properties import PATIENT, fewer

KINDS = ["adminconsoles", "allocators", "constructors", "runners"]
HOSTS = ["192.168.44.10", "192.168.44.11"]
LEVELS = st.sampled_from(["OFF", "ERROR", "WARN", "INFO", "DEBUG", "TRACE", "ALL"])
LOGGERS = st.sampled_from(["a", "a.b", "c"])


def path_of(kind: str, host: str = HOSTS[0]) -> str:
    return f"/platform/infrastructure/{kind}/{host}/logging_settings"


@pytest.mark.parametrize("kind", KINDS)
def test_there_is_nothing_until_something_was_set(cloud: CheckedClient, kind: str) -> None:
    path = path_of(kind)
    for method, body in (("GET", None), ("PATCH", {"logging_levels": {"a": "OFF"}}), ("DELETE", None)):
        assert cloud.call(method, path, body, status=404).code == f"{kind}.logging_settings.not_found"
    cloud.call("PUT", path, {"logging_levels": {}}, status=200)
    cloud.call("GET", path, status=200)
    cloud.call("GET", path_of(kind, HOSTS[1]), status=404)


@pytest.mark.parametrize("kind", KINDS)
def test_services_that_do_not_exist_have_none(cloud: CheckedClient, kind: str) -> None:
    body = {"logging_levels": {"a": "OFF"}}
    for method in ("GET", "PUT", "PATCH", "DELETE"):
        what = body if method in ("PUT", "PATCH") else None
        assert cloud.call(method, path_of(kind, "none"), what, status=404).code == "root.resource_not_found"


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("levels", [{"a": "LOUD"}, {"a": 1}, "a", ["a"]])
def test_levels_that_are_none_change_nothing(cloud: CheckedClient, kind: str, levels: Any) -> None:
    path = path_of(kind)
    before = cloud.call("PUT", path, {"logging_levels": {"a": "INFO"}}, status=200)
    for method in ("PUT", "PATCH"):
        refused = cloud.call(method, path, {"logging_levels": levels}, status=400)
        assert refused.code == "root.invalid_json_request"
        assert refused.fields[0].startswith("logging_levels")
    after = cloud.call("GET", path, status=200)
    assert (after.body, after.headers["x-cloud-resource-version"]) == (
        before.body,
        before.headers["x-cloud-resource-version"],
    )


def test_levels_go_with_their_service(cloud: CheckedClient) -> None:
    for kind in ("adminconsoles", "constructors"):
        cloud.call("PUT", path_of(kind), {"logging_levels": {"a": "ALL"}}, status=200)
    cloud.call("POST", f"/platform/infrastructure/coordinators/{HOSTS[0]}/_demote", status=200)
    assert cloud.call("GET", path_of("adminconsoles"), status=404).code == "root.resource_not_found"
    cloud.call("POST", f"/platform/infrastructure/coordinators/candidates/{HOSTS[0]}/_promote", status=202)
    for kind in ("adminconsoles", "constructors"):
        assert cloud.call("GET", path_of(kind), status=404).code == f"{kind}.logging_settings.not_found"


_emulator: list[Emulator] = []


class Levels(RuleBasedStateMachine):
    """What was set, beside a model of it."""

    def __init__(self) -> None:
        super().__init__()
        if not _emulator:
            _emulator.append(Emulator(speed=0))
        _emulator[0].reset()
        self.cloud = CheckedClient(_emulator[0])
        self.model: dict[tuple[str, str], dict[str, str]] = {}
        self.versions: dict[tuple[str, str], int] = {}

    @rule(kind=st.sampled_from(KINDS), host=st.sampled_from(HOSTS), levels=st.dictionaries(LOGGERS, LEVELS))
    def put(self, kind: str, host: str, levels: dict[str, str]) -> None:
        self.write("PUT", (kind, host), levels, levels)

    @rule(
        kind=st.sampled_from(KINDS),
        host=st.sampled_from(HOSTS),
        changes=st.none() | st.dictionaries(LOGGERS, st.none() | LEVELS),
    )
    def patch(self, kind: str, host: str, changes: dict[str, str | None] | None) -> None:
        place = (kind, host)
        if place not in self.model:
            self.cloud.call("PATCH", path_of(kind, host), {"logging_levels": changes}, status=404)
            return
        merged: dict[str, str | None] = {} if changes is None else {**self.model[place], **changes}
        self.write("PATCH", place, changes, {name: level for name, level in merged.items() if level is not None})

    @rule(kind=st.sampled_from(KINDS), host=st.sampled_from(HOSTS))
    def delete(self, kind: str, host: str) -> None:
        removed = self.model.pop((kind, host), None)
        answer = self.cloud.call("DELETE", path_of(kind, host), status=404 if removed is None else 200)
        if removed is not None:
            assert answer.body == {"logging_levels": removed}
            del self.versions[kind, host]

    def write(self, method: str, place: tuple[str, str], body: Any, expected: dict[str, str]) -> None:
        answer = self.cloud.call(method, path_of(*place), {"logging_levels": body}, status=200)
        assert answer.body == {"logging_levels": expected}
        self.model[place] = expected
        self.versions[place] = self.versions.get(place, 0) + 1

    @invariant()
    def what_is_read_is_what_was_set(self) -> None:
        for kind in KINDS:
            for host in HOSTS:
                answer = self.cloud.call("GET", path_of(kind, host))
                if (kind, host) in self.model:
                    assert answer.body == {"logging_levels": self.model[kind, host]}
                    assert answer.headers["x-cloud-resource-version"] == str(self.versions[kind, host])
                else:
                    assert answer.status == 404


TestLevels = Levels.TestCase
TestLevels.settings = settings(
    max_examples=fewer(15), stateful_step_count=20, deadline=None, suppress_health_check=PATIENT
)
