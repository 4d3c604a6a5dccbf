"""Document and emulator say the same, and the tests that show it would notice if they did not."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Sequence

import pytest

from tests.conformance.broken import BREAKAGES, BrokenEmulator
from tests.conformance.running import emulator, run, target, unproven
from tools.bundle import ROOT

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


def test_a_run_needs_no_more_than_its_own_extra() -> None:
    """Operators install nothing that is there for work on the document or the client."""
    hidden = ("openapi_spec_validator", "openapi_python_client")
    code = f"import sys; sys.modules.update(dict.fromkeys({hidden})); import tests.conformance.__main__"
    subprocess.run([sys.executable, "-c", code], cwd=ROOT, check=True)


@pytest.mark.parametrize("name", BREAKAGES)
def test_a_broken_emulator_is_caught(name: str) -> None:
    breakage = BREAKAGES[name]
    with BrokenEmulator(breakage.fault) as running:
        finished = run(target(running), examples=10, only=breakage.only, phases=breakage.phases, quiet=True)
    assert finished.returncode == 1, finished.stdout
    assert f" {breakage.code} " in finished.stdout, finished.stdout
