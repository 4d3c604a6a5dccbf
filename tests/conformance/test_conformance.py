"""Document and emulator say the same, and the tests that show it would notice if they did not."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from tests.conformance.broken import BREAKAGES, BrokenEmulator
from tests.conformance.running import emulator, run, target, unproven

HEART = {
    "get-current-account",
    "get-users-api-keys",
    "cancel-deployment-resource-pending-plan",
    "create-api-key",
    "create-deployment",
    "get-deployment",
}
"""Operations that a run must have brought to succeed, or it was worth nothing."""


@pytest.mark.parametrize("phases", [("coverage",), ("examples", "fuzzing", "stateful")], ids=" and ".join)
def test_the_emulator_conforms(phases: Sequence[str]) -> None:
    """In two halves that run side by side; `nox -s conformance` is more thorough."""
    with emulator() as (running, way):
        finished = run(way, examples=10, phases=phases, repeat=False, quiet=True)
        assert finished.returncode == 0, finished.stdout
        assert not HEART.intersection(unproven(running))


def test_the_hosted_emulator_conforms() -> None:
    with emulator("hosted") as (running, way):
        finished = run(way, examples=5, phases=("examples", "fuzzing", "stateful"), quiet=True)
        assert finished.returncode == 0, finished.stdout
        assert "list-deployments" not in unproven(running)


@pytest.mark.parametrize("name", BREAKAGES)
def test_a_broken_emulator_is_caught(name: str) -> None:
    breakage = BREAKAGES[name]
    with BrokenEmulator(breakage.fault) as running:
        finished = run(target(running), examples=10, only=breakage.only, phases=breakage.phases, quiet=True)
    assert finished.returncode == 1, finished.stdout
    assert f" {breakage.code} " in finished.stdout, finished.stdout
