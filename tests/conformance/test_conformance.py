"""Document and emulator say the same, and the tests that show it would notice if they did not."""

from __future__ import annotations

import os
import subprocess
import sys
from collections import Counter
from collections.abc import Sequence

import pytest

from tests.conformance.__main__ import main
from tests.conformance.broken import BREAKAGES, BrokenEmulator
from tests.conformance.running import READ_ONLY, SelectionError, emulator, run, target, unproven
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


ADDRESS = "http://127.0.0.1:9"
"""Where nothing listens: what is refused before anything is sent needs no server."""


@pytest.mark.parametrize("phase", ["examples", "coverage", "fuzzing"])
def test_a_read_only_run_sends_nothing_that_could_change_anything(phase: str) -> None:
    """Asked of the emulator's journal, of everything that the API has to read; and it is green all the same."""
    with emulator() as (running, way):
        finished = run(way, examples=1, phases=[phase], read_only=True, quiet=True)
        sent = Counter(entry.method for entry in running.requests)
        called = running.engine.journal.coverage()["called"]
    assert finished.returncode == 0, finished.stdout
    assert sent.keys() <= {"GET", "HEAD", "OPTIONS"}
    assert called > 40


def test_a_read_only_run_leaves_sequences_of_calls_out_where_no_link_leads_on() -> None:
    with emulator() as (running, way):
        finished = run(way, examples=1, only=["get-current-account"], read_only=True, quiet=True)
        assert finished.returncode == 0, finished.stdout
        assert {entry.method for entry in running.requests} == {"GET", "OPTIONS"}


def test_the_guard_holds_whatever_leads_to_a_request() -> None:
    """Were all of the selection and the configuration wrong, still nothing would leave."""
    code = (
        "import requests, tests.conformance.hooks\n"
        "for method in ('POST', 'PUT', 'PATCH', 'DELETE', 'TRACE', 'QUERY', 'post', 'HEAD'):\n"
        f"    try: requests.request(method, {ADDRESS!r})\n"
        "    except PermissionError: print('held')\n"
        "    except requests.ConnectionError: print('sent', method)\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", code],
        cwd=ROOT,
        env={**os.environ, READ_ONLY: "yes"},
        check=True,
        capture_output=True,
        text=True,
    )
    assert done.stdout.split() == [*["held"] * 7, "sent", "HEAD"]


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["--only", "get-acount"], "did you mean get-"),
        (["--only", "get-current-account", "get-acount"], "did you mean get-"),
        (["--only", "delete-deployment"], "delete-deployment is a DELETE"),
        (["--only", "get-deployment", "delete-deployment"], "delete-deployment is a DELETE"),
        (["--only", ""], "no operation ''"),
        (["--only", "get-allocators", "--personality", "hosted"], "hosted has no operation 'get-allocators'"),
        (["--phases", "fuzz"], "no phase 'fuzz'"),
        (["--phases", "stateful", "--only", "get-current-account"], "no links lead"),
    ],
)
def test_a_selection_that_makes_no_sense_starts_nothing(
    arguments: list[str], told: str, capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("EC_API_KEY", "key")
    assert main(["--url", ADDRESS, "--read-only", *arguments]) == 2
    out, err = capfd.readouterr()
    assert told in err
    assert out == ""


def test_what_the_emulator_does_not_play_is_no_selection() -> None:
    with emulator() as (running, way), pytest.raises(SelectionError, match="not yet played"):
        run(way, only=["get-enrollment-tokens"])
    assert running.requests == []


def test_an_empty_selection_is_not_everything() -> None:
    with emulator() as (running, way), pytest.raises(SelectionError, match="no operation"):
        run(way, only=[])
    assert running.requests == []
