"""Document and emulator say the same, and the tests that show it would notice if they did not."""

from __future__ import annotations

import pytest

from elastic_cloud_emulator import Emulator
from elastic_cloud_emulator.world import Settings
from tests.conformance.broken import BREAKAGES, BrokenEmulator
from tests.conformance.running import Target, run


def test_the_emulator_conforms() -> None:
    with Emulator(settings=Settings(saml=True)) as emulator:
        finished = run(Target(emulator.url, api_key=emulator.api_key), examples=10, quiet=True)
    assert finished.returncode == 0, finished.stdout


def test_the_hosted_emulator_conforms() -> None:
    with Emulator("hosted") as emulator:
        target = Target(emulator.url, api_key=emulator.api_key, personality="hosted")
        finished = run(target, examples=5, phases=("examples", "fuzzing", "stateful"), quiet=True)
    assert finished.returncode == 0, finished.stdout


@pytest.mark.parametrize("name", BREAKAGES)
def test_a_broken_emulator_is_caught(name: str) -> None:
    breakage = BREAKAGES[name]
    with BrokenEmulator(breakage.fault) as emulator:
        target = Target(emulator.url, api_key=emulator.api_key)
        finished = run(target, examples=10, only=breakage.only, phases=breakage.phases, quiet=True)
    assert finished.returncode == 1, finished.stdout
    assert breakage.check in finished.stdout, finished.stdout
