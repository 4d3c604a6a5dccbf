"""Document and emulator say the same, and the command that shows it would notice if they did not."""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path

import pytest

from elastic_cloud_conformance import explaining, findings
from elastic_cloud_conformance.document import Personality
from elastic_cloud_conformance.unproven import UNKNOWN
from tests.conformance.broken import BREAKAGES, BrokenEmulator, together
from tests.conformance.command import call, credentials, examine, only, phases
from tests.emulator.billing.test_costs_of_deployments import gcp
from tests.emulator.deployments.client import CheckedClient

HEART = {
    "get-current-account",
    "get-users-api-keys",
    "cancel-deployment-resource-pending-plan",
    "create-api-key",
    "create-deployment",
    "get-deployment",
}
"""Operations that a run must have brought to succeed, or it was worth nothing."""


def unproven(out: str) -> dict[str, set[str]]:
    """The operations of which a run has seen only refusals, by the reason that it tells."""
    told = out.partition("Never seen to succeed in this run:")[2]
    return {reason: set(names.split(", ")) for reason, names in re.findall(r"^  as (.*): (.*)$", told, re.MULTILINE)}


THOROUGH = [
    ("examples",),
    pytest.param(("examples", "stateful"), marks=pytest.mark.deep),
    pytest.param(("coverage",), marks=pytest.mark.deep),
    pytest.param(("examples", "fuzzing", "stateful"), marks=pytest.mark.deep),
]


@pytest.mark.deep
@pytest.mark.parametrize("chosen", THOROUGH, ids=" and ".join)
def test_the_emulator_conforms(chosen: Sequence[str], tmp_path: Path) -> None:
    """In parts that run side by side; `nox -s conformance` is more thorough."""
    finished = call("run", "--depth", "quick", *phases(*chosen), folder=tmp_path)
    assert finished.returncode == 0, finished.stdout + finished.stderr
    told = unproven(finished.stdout)
    assert "fuzzing" not in chosen or HEART.isdisjoint(set().union(*told.values()))
    assert "examples" not in chosen or UNKNOWN not in told, told[UNKNOWN]


def test_the_heart_of_the_api_conforms(tmp_path: Path) -> None:
    finished = call("run", "--depth", "quick", *only(*HEART), *phases("examples", "fuzzing"), folder=tmp_path)
    assert finished.returncode == 0, finished.stdout + finished.stderr


@pytest.mark.deep
def test_the_hosted_emulator_conforms(tmp_path: Path) -> None:
    options = ["--personality", "hosted", "--depth", "quick", *phases("examples", "fuzzing", "stateful")]
    finished = call("run", *options, folder=tmp_path)
    assert finished.returncode == 0, finished.stdout + finished.stderr
    told = unproven(finished.stdout)
    assert UNKNOWN not in told, told[UNKNOWN]


@pytest.mark.parametrize(
    ("personality", "chosen"), sorted({(each.personality, each.phases) for each in BREAKAGES.values()})
)
def test_broken_emulators_are_caught(personality: Personality, chosen: Sequence[str], tmp_path: Path) -> None:
    """Each by the check that is there for it, which the run names, and nothing else."""
    breakages = {
        name: each for name, each in BREAKAGES.items() if (each.personality, each.phases) == (personality, chosen)
    }
    names = sorted({name for each in breakages.values() for name in each.only})
    with BrokenEmulator(together(list(breakages.values())), personality) as running:
        other = {}
        if personality == "ece":
            other = {"EC_OTHER_USER": "readonly", "EC_OTHER_PASS": running.passwords["readonly"]}
        else:
            CheckedClient(running).create(gcp())
        options = ["--disposable", "--yes", *only(*names), *phases(*chosen)]
        finished = examine(running, *options, folder=tmp_path, environ=credentials(running) | other)
    assert finished.returncode == 1, finished.stdout + finished.stderr
    found = {
        (kind, each.operation)
        for each in findings.read(tmp_path / findings.LATEST)
        for kind in (each.check if each.check in explaining.CHECKS else each.code,)
    }
    missed = [name for name, each in breakages.items() if not found & {(each.code, one) for one in each.only}]
    assert missed == [], finished.stdout
    for each in findings.read(tmp_path / findings.LATEST):
        assert re.search(rf"^{each.code} .*: \d+ failures?$", finished.stdout, re.MULTILINE), finished.stdout
        assert explaining.meaning(each.code, each.check)[:60] in finished.stdout
