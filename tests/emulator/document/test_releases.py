"""An installation of a certain version: what came later, or has gone by then, is not there."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from elastic_cloud_emulator import Emulator
from elastic_cloud_emulator.document.contract import Contract
from elastic_cloud_emulator.installation.settings import Settings
from tests.emulator.deployments.client import CheckedClient
from tests.emulator.helpers import connect, some_path

LATER = {"3.8.0": {"4.0", "2026-08"}, "4.0.0": {"2026-08"}, "4.1.2": {"2026-08"}}
"""The releases of the document that come after a version."""


@pytest.fixture(scope="module", params=LATER)
def old(request: pytest.FixtureRequest) -> Iterator[Emulator]:
    """An installation of a version."""
    with Emulator(settings=Settings(platform_version=request.param)) as emulator:
        yield emulator


def version_of(emulator: Emulator) -> str:
    assert emulator.world.settings.platform_version is not None
    return emulator.world.settings.platform_version


def facts(node: Any, fact: str) -> Iterator[str]:
    """The releases that a fact names anywhere below a node."""
    if isinstance(node, dict):
        if fact in node:
            yield node[fact]
        for member in node.values():
            yield from facts(member, fact)
    elif isinstance(node, list):
        for item in node:
            yield from facts(item, fact)


def test_operations_are_there_from_the_version_in_which_they_came_to_that_in_which_they_went(old: Emulator) -> None:
    later = LATER[version_of(old)]
    described = {
        operation["operationId"]: operation
        for item in Contract.load().document["paths"].values()
        for operation in item.values()
    }
    expected = {
        name
        for name, operation in described.items()
        if operation.get("x-added-in") not in later and operation.get("x-removed-in", "2026-08") in later
    }
    assert 20 < len(described) - len(expected) < 40
    with connect(old) as client:
        for operation in Contract.load().offered("ece"):
            client.request(operation.method, some_path(operation))
            reached = old.engine.journal.entries()[-1].operation
            assert (reached is not None and reached.id == operation.id) == (operation.id in expected), operation.id


def test_parameters_members_and_answers_are_told_of_alike(old: Emulator) -> None:
    with connect(old) as client:
        document = client.get("/api-docs/swagger.json").json()
    document["x-error-catalogue"] = {}  # has what any version says
    left = set(facts(document, "x-added-in"))
    assert not left & LATER[version_of(old)]
    assert left == ({"4.0"} if version_of(old) != "3.8.0" else set())
    assert set(facts(document, "x-removed-in")) == ({"4.0"} if version_of(old) == "3.8.0" else set())


def test_the_platform_tells_its_version(old: Emulator) -> None:
    with connect(old, f"ApiKey {old.api_key}") as client:
        assert client.get("/platform").json()["version"] == version_of(old)


def test_an_answer_that_came_later_is_not_given() -> None:
    with Emulator(speed=0, settings=Settings(platform_version="4.0.0")) as emulator:
        cloud = CheckedClient(emulator)
        deployment_id = cloud.create()["id"]
        cloud.finish()
        host = cloud.resource(deployment_id)["topology"]["instances"][0]["allocator_id"]
        cloud.call("POST", f"/platform/infrastructure/allocators/{host}/clusters/_move", {}, status=202)
        path = f"/deployments/{deployment_id}/elasticsearch/main-elasticsearch/plan/pending"
        assert cloud.call("DELETE", path).status == 200


@pytest.mark.parametrize("version", ["", "4", "3.8", "4.0.x", "v4.0.0", "2026-08"])
def test_what_is_no_version_is_refused(version: str) -> None:
    with pytest.raises(ValueError, match="no version of Elastic Cloud Enterprise such as 3"):
        Emulator(settings=Settings(platform_version=version))


def test_the_hosted_service_has_no_version() -> None:
    with pytest.raises(ValueError, match="platform_version is for ece"):
        Emulator("hosted", settings=Settings(platform_version="4.0.0"))
