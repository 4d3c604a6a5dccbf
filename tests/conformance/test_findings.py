"""What a run says is of use on the first day, to people and to other programs, and gives no secret away."""

from __future__ import annotations

import base64
import dataclasses
import json
import os
import re
import subprocess
import sys
from pathlib import Path
from queue import Queue
from typing import Any
from urllib.parse import quote, quote_plus

import pytest
from click.testing import CliRunner
from hypothesis import given
from hypothesis import strategies as st

from elastic_cloud_conformance import explaining, forecast, objects, sequences
from elastic_cloud_conformance.cli import REPORTS, commands
from elastic_cloud_conformance.findings import Finding
from elastic_cloud_conformance.masking import Mask
from elastic_cloud_emulator import Emulator, domains
from elastic_cloud_emulator.handling import HANDLERS
from elastic_cloud_emulator.pipeline.messages import Request, Response
from tests.conformance.broken import (
    ACCOUNT,
    ALL_KEYS,
    KEYS,
    BrokenEmulator,
    Handle,
    change_a_type,
    drop_a_required_member,
    let_everybody_in,
    rewritten,
)
from tests.conformance.command import credentials, examine, only, phases

READ = [*only("get-current-account", "get-users-api-keys"), *phases("coverage")]


def failing(out: str) -> list[str]:
    """The operations that a summary names."""
    return re.findall(r"^  [0-9a-f]{6}  (\S+)", out, re.MULTILINE)


class Fault:
    """What can be switched on while the server runs."""

    def __init__(self) -> None:
        self.second = False

    def __call__(self, handle: Handle, request: Request) -> Response:
        response = drop_a_required_member(handle, request)
        return change_a_type(lambda _: response, request) if self.second else response


def test_a_baseline_accepts_what_is_known_and_nothing_else(tmp_path: Path) -> None:
    baseline = ["--baseline", "known.json"]
    fault = Fault()
    with BrokenEmulator(fault) as emulator:
        first = examine(emulator, *READ, folder=tmp_path)
        assert (first.returncode, failing(first.stdout)) == (1, ["get-current-account"])
        written = examine(emulator, *READ, *baseline, "--update-baseline", folder=tmp_path)
        assert written.returncode == 0, written.stdout + written.stderr
        known = examine(emulator, *READ, *baseline, folder=tmp_path)
        assert (known.returncode, failing(known.stdout)) == (0, []), known.stdout + known.stderr
        fault.second = True
        new = examine(emulator, *READ, *baseline, folder=tmp_path)
        assert (new.returncode, failing(new.stdout)) == (1, ["get-users-api-keys"]), new.stdout


def test_what_another_version_does_not_have_is_told_once_and_is_no_failure(tmp_path: Path) -> None:
    def without(handle: Handle, request: Request) -> Response:
        if request.path.startswith(("/_emulator/", ACCOUNT + "s", f"{KEYS}/_all", "/api/v1/stack")):
            return handle(dataclasses.replace(request, path="/api/v1/nowhere"))
        return handle(request)

    with BrokenEmulator(without) as emulator:
        chosen = only("get-current-account", "get-users-api-keys", "get-version-stacks", "get-version-stack")
        finished = examine(emulator, *chosen, *phases("coverage"), folder=tmp_path)
    assert finished.returncode == 2
    assert "get-users-api-keys is not examined: the server does not have it" in finished.stderr


def test_what_shows_nothing_new_is_left_to_runs_of_greater_depth(tmp_path: Path) -> None:
    with Emulator() as emulator:
        chosen = only("update-user", "get-current-account")
        finished = examine(emulator, "--disposable", "--yes", *chosen, *phases("coverage"), folder=tmp_path)
    assert "Left to runs of greater depth, as other bodies show the same: update-user\n" in finished.stdout
    assert "no request could be made up" not in finished.stdout


def test_an_emulator_is_asked_what_it_plays(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    domains.load()
    monkeypatch.delitem(HANDLERS, "get-telemetry-config")
    with Emulator() as emulator:
        finished = examine(emulator, *phases("examples"), folder=tmp_path)
    assert finished.returncode == 0, finished.stdout + finished.stderr
    assert finished.stdout.count("the emulator does not play it yet") == 1


def test_429_and_retry_after_are_obeyed(tmp_path: Path) -> None:
    class Busy:
        refused = 0

        def __call__(self, handle: Handle, request: Request) -> Response:
            response = handle(request)
            if request.path == ACCOUNT and request.method == "GET" and self.refused < 3:
                self.refused += 1
                if self.refused > 1:  # the first is the question whether this is Elastic Cloud
                    error = {"errors": [{"code": "root.too_many_requests", "message": "Wait."}]}
                    return rewritten(response, error, status=429, retry_after="0", x_cloud_error_codes=None)
            return response

    busy = Busy()
    with BrokenEmulator(busy) as emulator:
        options = [*only("get-current-account"), *phases("fuzzing"), "--rate-limit", "50/s"]
        examine(emulator, *options, folder=tmp_path)
        answered = [entry.status for entry in emulator.requests if entry.operation_id == "get-current-account"]
    assert busy.refused == 3
    assert answered.count(200) >= 3


def all_forms(secret: str) -> set[str]:
    """A secret as it may be written."""
    forms = {secret, quote(secret, safe=""), quote_plus(secret), json.dumps(secret)[1:-1]}
    return forms | {base64.b64encode(secret.encode()).decode()}


def leave_out_and_tell(handle: Handle, request: Request) -> Response:
    """Break the form of answers that hold a secret, so that they are written out."""
    response = handle(request)
    if request.path == KEYS and request.method == "POST" and response.status == 201:
        body = json.loads(response.content)
        leave_out_and_tell.secrets.add(body["key"])  # type: ignore[attr-defined]
        return rewritten(response, {"key": body["key"]})
    if request.path == ACCOUNT and request.method == "GET" and response.status == 200:
        sent = request.headers["authorization"].split()[1]
        return rewritten(response, {"you": base64.b64decode(sent).decode(), "sent": sent})
    return response


def test_no_report_and_no_output_holds_a_credential(tmp_path: Path) -> None:
    """Neither those of the run nor those that its calls were told, even if the server says them in its answers."""
    secrets: set[str] = set()
    leave_out_and_tell.secrets = secrets  # type: ignore[attr-defined]
    reports = [part for report in REPORTS for part in (f"--{report.value}", f"report-{report.value}")]
    with BrokenEmulator(leave_out_and_tell) as emulator:
        other = {"EC_OTHER_USER": "readonly", "EC_OTHER_PASS": emulator.passwords["readonly"]}
        found = credentials(emulator)
        options = [*only("get-current-account", "create-api-key"), *phases("examples", "coverage")]
        finished = examine(
            emulator, "--disposable", "--yes", "-v", *options, *reports, folder=tmp_path, environ={**found, **other}
        )
        secrets |= {found["EC_PASS"], other["EC_OTHER_PASS"]}
        secrets |= {
            base64.b64encode(f"{user}:{password}".encode()).decode()
            for user, password in ((found["EC_USER"], found["EC_PASS"]), ("readonly", other["EC_OTHER_PASS"]))
        }
    assert finished.returncode == 1, finished.stdout + finished.stderr
    written = {path: path.read_text("utf-8", "replace") for path in tmp_path.rglob("*") if path.is_file()}
    assert {report.value for report in REPORTS} == {
        path.relative_to(tmp_path).parts[0][7:] for path in written if "report-" in str(path)
    }
    written[Path("stdout")], written[Path("stderr")] = finished.stdout, finished.stderr
    assert len(secrets) > 5
    forms = {form for secret in secrets for form in all_forms(secret)}
    assert [str(path) for path, text in written.items() if any(form in text for form in forms)] == []
    decoded = {
        path: b" ".join(map(_decoded, re.findall(r'"([A-Za-z0-9+/]{8,}={0,2})"', text))).decode("utf-8", "replace")
        for path, text in written.items()
    }
    assert [str(path) for path, text in decoded.items() if any(form in text for form in forms)] == []


def _decoded(text: str) -> bytes:
    try:
        return base64.b64decode(text, validate=True)
    except ValueError:
        return b""


@given(st.text(min_size=6), st.text(), st.text())
def test_a_secret_is_masked_wherever_it_stands(secret: str, before: str, after: str) -> None:
    masked = Mask([secret]).text(before + secret + after)
    assert secret not in masked or secret in "***"


def test_failures_are_told_by_kind_and_operation_and_explained(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with BrokenEmulator(drop_a_required_member) as emulator:
        finished = examine(emulator, *READ, folder=tmp_path)
        (name,) = re.findall(r"explain ([0-9a-f]{6})", finished.stdout)
        url, password = emulator.url, credentials(emulator)["EC_PASS"]
    monkeypatch.chdir(tmp_path)
    told = CliRunner().invoke(commands, ["explain", name])
    missing = CliRunner().invoke(commands, ["explain", "ST10"])
    assert told.exit_code == 0
    for text in (
        "get-current-account",
        "curl -X GET",
        f"ElasticCloud('{url}')",
        "get_current_account()",
        "Either side",
    ):
        assert text in told.stdout
    assert password not in told.stdout
    assert missing.exit_code == 2
    assert "did you mean ST1" in missing.stderr


@pytest.mark.deep
def test_the_pytest_file_repeats_the_failures_until_they_are_mended(tmp_path: Path) -> None:
    """With the credentials that the SDK finds, which are not in the file."""

    def repeat(emulator: Emulator) -> int:
        environ = {**os.environ, **credentials(emulator)}
        command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "repeated.py"]
        return subprocess.run(command, cwd=tmp_path, env=environ, capture_output=True, check=False).returncode

    fault = Mended()
    with BrokenEmulator(fault) as emulator:
        assert examine(emulator, *READ, "--pytest", "repeated.py", folder=tmp_path).returncode == 1
        assert repeat(emulator) == 0
        fault.mended = True
        assert repeat(emulator) == 1


class Mended:
    """A fault that goes away."""

    mended = False

    def __call__(self, handle: Handle, request: Request) -> Response:
        if self.mended:
            return handle(request)
        everybody = let_everybody_in if request.path == ALL_KEYS else drop_a_required_member
        return everybody(handle, request)


def test_every_kind_of_failure_has_a_meaning() -> None:
    from schemathesis.failure_codes import FAILURE_CLASSES

    codes = {kind.code for kind in FAILURE_CLASSES if "GraphQL" not in kind.__name__ and kind.code not in ("ST901",)}
    assert codes <= explaining.MEANINGS.keys() | {"ST111"}


@pytest.mark.parametrize(
    ("operation", "method", "path", "body", "code"),
    [
        (
            "get-deployment",
            "GET",
            "/deployments/0d5c?show_plans=false",
            None,
            "cloud.deployments.get_deployment('0d5c', show_plans=False)",
        ),
        (
            "create-api-key",
            "POST",
            "/users/auth/keys",
            '{"description": "x"}',
            "cloud.authentication.create_api_key({'description': 'x'})",
        ),
        ("get-current-account", "POST", "/account", None, None),
    ],
)
def test_requests_are_told_as_code_of_the_sdk(
    operation: str, method: str, path: str, body: str | None, code: str | None
) -> None:
    url = f"https://ece.example.com/api/v1{path}"
    told = explaining.sdk_code(Finding("a", "ST108", "", "", "", operation, method=method, url=url, body=body))
    assert (told is None) if code is None else (told is not None and code in told)


@pytest.mark.parametrize(("text", "seconds"), [("90s", 90), ("5m", 300), ("1h", 3600)])
def test_a_budget_is_read(text: str, seconds: int) -> None:
    assert forecast.parse(text) == seconds


def test_a_budget_ends_the_run(tmp_path: Path) -> None:
    with Emulator() as emulator:
        options = [*only("list-deployments", "get-current-account"), *phases("fuzzing"), "--budget", "3s"]
        finished = examine(emulator, *options, folder=tmp_path)
        assert {entry.method for entry in emulator.requests} <= set(objects.SAFE)
    assert finished.returncode == 0, finished.stdout + finished.stderr
    assert "The budget is used up." in finished.stdout
    assert "Forecast: about" in finished.stdout


def test_sequences_that_cannot_be_made_are_told() -> None:
    told: Queue[Any] = Queue()
    sequences.execute(state_machine=object(), event_queue=told, engine=None)
    assert "_transitions" in str(told.get_nowait().value)
