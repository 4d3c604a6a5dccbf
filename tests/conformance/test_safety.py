"""Whatever a run is asked for, it does nothing to a server that nobody allowed."""

from __future__ import annotations

import dataclasses
import json
import os
import signal
import subprocess
import threading
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import pytest
import requests
from click.testing import CliRunner

from elastic_cloud_conformance import document as documents
from elastic_cloud_conformance.cli import commands
from elastic_cloud_conformance.door import Door
from elastic_cloud_conformance.masking import Mask
from elastic_cloud_conformance.objects import MAKERS, Objects, reachable
from elastic_cloud_emulator import Emulator, domains
from elastic_cloud_emulator.handling import HANDLERS
from elastic_cloud_emulator.pipeline.messages import Request, Response
from tests.conformance.broken import BrokenEmulator, Handle
from tests.conformance.command import credentials, examine, only, phases, start

SAFE = {"GET", "HEAD", "OPTIONS"}
ADDRESS = "http://127.0.0.1:9"
"""Where nothing listens: what is refused before anything is sent needs no server."""
KEY = {"EC_API_KEY": "a-key-of-nobody"}
PATIENCE = 600.0
"""Seconds after which something has gone wrong, however busy the machine is."""


@contextmanager
def serving() -> Iterator[Emulator]:
    with Emulator() as emulator:
        yield emulator


@pytest.fixture(scope="module")
def shared() -> Iterator[Emulator]:
    with Emulator() as emulator:
        yield emulator


@pytest.fixture
def quiet(shared: Emulator) -> Emulator:
    """An emulator of which nothing has been asked yet."""
    shared.reset()
    return shared


def sent(emulator: Emulator) -> Counter[str]:
    """The methods of all calls, as the emulator's journal has them."""
    return Counter(entry.method for entry in emulator.requests)


SOME = only("get-current-account", "list-deployments", "get-deployment", "get-api-keys", "get-version-stack")


@pytest.mark.parametrize(
    "chosen",
    [
        [*SOME, "--workers", "4"],
        pytest.param(phases("examples", "coverage"), marks=pytest.mark.deep),
        pytest.param(phases("fuzzing"), marks=pytest.mark.deep),
    ],
    ids=["some", "all, by examples and coverage", "all, by fuzzing"],
)
def test_a_run_against_an_installation_only_reads_unless_told_otherwise(chosen: list[str], tmp_path: Path) -> None:
    """It looks at what there is to read, and is green all the same."""
    with serving() as emulator:
        finished = examine(emulator, *chosen, folder=tmp_path)
        assert sent(emulator).keys() <= SAFE
        assert sent(emulator).total() > 40
    assert finished.returncode == 0, finished.stdout + finished.stderr


def test_sequences_of_calls_are_left_out_where_no_link_leads_on(tmp_path: Path) -> None:
    with serving() as emulator:
        finished = examine(emulator, *only("get-current-account"), folder=tmp_path)
        assert sent(emulator).keys() <= SAFE
    assert finished.returncode == 0, finished.stdout + finished.stderr


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["--only", "get-acount"], "did you mean get-"),
        (["--only", "get-current-account", "--only", "get-acount"], "did you mean get-"),
        (["--only", "delete-deployment"], "delete-deployment is a DELETE"),
        (["--only", "get-deployment", "--only", "delete-deployment"], "delete-deployment is a DELETE"),
        (["--only", ""], "no operation ''"),
        (["--only", "get-allocators", "--personality", "hosted"], "other kind of installation"),
        (["--write", "--yes", "--only", "delete-user"], "delete-user is a DELETE"),
        (["--phase", "stateful", "--only", "get-current-account"], "no links lead"),
        (["--phase", "fuzz"], "'fuzz' is not one of"),
        (["--write", "--disposable"], "exclude each other"),
        (["--write"], "say --yes if that is meant"),
        (["--disposable"], "say --yes if that is meant"),
        (["--rate-limit", "many"], "'many' is not a rate"),
        (["--budget", "soon"], "'soon' is not a duration"),
        (["--baseline", "none.json"], "there is no baseline none.json"),
        (["--update-baseline"], "--update-baseline goes with --baseline"),
    ],
    ids=lambda value: " ".join(value) if isinstance(value, list) else "",
)
def test_what_makes_no_sense_starts_nothing(arguments: list[str], told: str, quiet: Emulator, tmp_path: Path) -> None:
    environ = {**credentials(quiet), "HOME": str(tmp_path)}
    finished = CliRunner().invoke(commands, ["run", "--url", quiet.url, *arguments], env=environ)
    assert finished.exit_code == 2, finished.output
    assert told in " ".join(finished.stderr.split())
    assert {entry.operation_id for entry in quiet.requests} <= {
        "get-current-account",  # asked whether this is Elastic Cloud at all
        "get-api-keys",  # and which keys are there, which are to be left alone
    }


@pytest.mark.parametrize("arguments", [["--write"], ["--disposable"], ["--yes"], ["--update-baseline"]], ids=str)
def test_permissions_without_what_they_are_for_are_refused(arguments: list[str]) -> None:
    finished = CliRunner().invoke(commands, ["run", *arguments])
    assert finished.exit_code == 2
    assert "goes with" in finished.stderr


METHODS = ("POST", "PUT", "PATCH", "DELETE", "TRACE", "QUERY", "post", "MKCOL")


@pytest.mark.parametrize("method", METHODS)
def test_the_door_holds_whatever_leads_to_a_request(method: str) -> None:
    """Were all of the selection and the configuration wrong, still nothing would leave."""
    door = Door("read", Objects(ADDRESS, {"paths": {}}), Mask(()), authorization="")
    with door, pytest.raises(PermissionError):
        requests.request(method, ADDRESS)
    assert door.sent == {}


@pytest.mark.parametrize("method", sorted(SAFE))
def test_the_door_lets_reading_out(method: str) -> None:
    door = Door("read", Objects(ADDRESS, {"paths": {}}), Mask(()), authorization="")
    with door, pytest.raises(requests.ConnectionError):
        requests.request(method, ADDRESS)
    assert door.sent == {method: 1}


def test_the_door_opens_again() -> None:
    with Door("read", Objects(ADDRESS, {"paths": {}}), Mask(()), authorization=""):
        pass
    with pytest.raises(requests.ConnectionError):
        requests.post(ADDRESS)


ROOT = "https://ece.example.com/api/v1"
MADE = f"{ROOT}/deployments/0d5c5b1ad4f1c0f1f0f4c3f2a1b0c9d8"


def owner(made: object = MADE.rpartition("/")[2], path: str = "/deployments") -> Objects:
    """The objects of a run that has made one deployment."""
    objects = Objects(ROOT, documents.load("ece"))
    request = requests.Request("POST", f"{ROOT}{path}").prepare()
    response = requests.Response()
    response.status_code = 201
    response._content = json.dumps({"id": made}).encode()
    objects.note(request, response)
    return objects


@pytest.mark.parametrize(
    "made", ["", "_all", "..", ".", "a/b", "templates", "extensions", None, ["x"], "%2e%2e%2f%2e%2e"]
)
@pytest.mark.parametrize("path", ["/deployments", "/users/auth/keys"])
def test_a_server_that_tells_odd_ids_does_not_lead_elsewhere(made: object, path: str) -> None:
    objects = owner(made, path)
    assert objects.paths == []
    assert not objects.permit("DELETE", f"{ROOT}{path}/{made}", None)
    assert not objects.permit("DELETE", f"{ROOT}{path}/", None)


def test_at_the_end_only_the_removing_session_gets_out() -> None:
    last, other = requests.Session(), requests.Session()
    with Door("any", Objects(ADDRESS, {"paths": {}}), Mask(()), authorization="") as door:
        door.close_but_for(last)
        with pytest.raises(PermissionError):
            other.post(ADDRESS)
        with pytest.raises(requests.ConnectionError):
            last.post(ADDRESS)


@pytest.mark.parametrize(
    ("method", "url", "allowed"),
    [
        ("POST", f"{ROOT}/deployments", True),
        ("POST", f"{ROOT}/deployments?validate_only=true", True),
        ("PUT", MADE, True),
        ("POST", f"{MADE}/_shutdown?skip_snapshot=true", True),
        ("DELETE", f"{MADE}/elasticsearch/main-elasticsearch/plan/pending", True),
        ("PUT", f"{MADE}f", False),
        ("PUT", f"{MADE}/../0d5c5b1ad4f1c0f1f0f4c3f2a1b0c9d9", False),
        ("PUT", f"{MADE}/%2e%2e/other", False),
        ("DELETE", f"{MADE}%2fother", False),
        ("DELETE", f"{ROOT}/deployments/b7e6d5c4a3f2918070f6e5d4c3b2a190", False),
        ("DELETE", f"{ROOT}/deployments", False),
        ("PUT", f"{ROOT}/account", False),
        ("POST", f"{ROOT}/users", False),
        ("DELETE", f"{ROOT}/users/auth/keys", False),
        ("POST", "https://other.example.com/api/v1/deployments", False),
        ("PUT", MADE.replace("ece.example.com", "other.example.com"), False),
    ],
)
def test_only_what_the_run_made_is_changed(method: str, url: str, allowed: bool) -> None:
    assert owner().permit(method, url, b"{}") is allowed


@pytest.mark.parametrize("value", ["true", "null", '"true"', "1"])
def test_nothing_is_made_that_others_get_unasked(value: str) -> None:
    rules = f"{ROOT}/deployments/traffic-filter/rulesets"
    assert not owner().permit("POST", rules, f'{{"include_by_default" : {value}}}'.encode())
    assert owner().permit("POST", rules, b'{"include_by_default": false}')


def test_all_that_a_run_makes_can_be_read_and_removed_where_it_looks_for_it() -> None:
    document = documents.load("ece")
    paths = {path.partition("{")[0] for path, method, _ in documents.operations(document) if method == "delete"}
    assert {place.replace("{}", "") for place in MAKERS.values()} <= paths
    assert set(MAKERS) <= reachable(document)


def everything(emulator: Emulator) -> dict[str, list[str]]:
    """The ids of all that is there and not removed."""
    collections = emulator.export()["collections"]
    return {
        name: sorted(key for key, entry in collections.get(name, {}).items() if "deleted" not in json.dumps(entry))
        for name in (
            "api_keys",
            "deployments",
            "extensions",
            "users",
            "traffic_filter_rulesets",
            "deployment_templates",
        )
    }


WRITING = ["--write", "--yes", *only("create-api-key", "get-api-key", "delete-api-key", "create-extension")]


@pytest.mark.parametrize(
    "chosen", [phases("examples", "stateful"), pytest.param([], marks=pytest.mark.deep)], ids=["some", "all phases"]
)
def test_a_run_that_may_write_removes_what_it_made_and_touches_nothing_else(chosen: list[str], tmp_path: Path) -> None:
    with serving() as emulator:
        before = everything(emulator)
        finished = examine(emulator, *WRITING, *only("create-traffic-filter-ruleset"), *chosen, folder=tmp_path)
        assert finished.returncode == 0, finished.stdout + finished.stderr
        assert "Removing" in finished.stdout
        assert everything(emulator) == before
        changed = {entry.operation_id for entry in emulator.requests if entry.method not in SAFE and entry.status < 300}
    assert {"create-api-key", "delete-api-key", "create-extension", "create-traffic-filter-ruleset"} <= changed
    assert {name for name in changed if name is not None and not name.startswith(("create-", "delete-"))} == set()


def test_a_deployment_is_shut_down_and_removed(tmp_path: Path) -> None:
    with Emulator(speed=50_000) as emulator:
        before = everything(emulator)
        options = ["--write", "--yes", *only("create-deployment", "get-deployment"), *phases("examples", "stateful")]
        finished = examine(emulator, *options, folder=tmp_path)
        assert finished.returncode == 0, finished.stdout + finished.stderr
        removed = {entry.operation_id for entry in emulator.requests if entry.status < 300}
        assert {"create-deployment", "shutdown-deployment", "delete-deployment"} <= removed
        assert everything(emulator)["deployments"] == before["deployments"]


class Waiting:
    """Keeps an answer back once the run has made some objects, so that it is interrupted while it has them."""

    def __init__(self) -> None:
        self.left = 3
        self.made, self.go_on = threading.Event(), threading.Event()

    def __call__(self, handle: Handle, request: Request) -> Response:
        response = handle(request)
        self.left -= response.status == 201
        if self.left == 0 and not self.made.is_set():
            self.made.set()
            self.go_on.wait(PATIENCE)
        return response


def test_what_an_emulator_does_not_play_starts_nothing_either(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    domains.load()
    monkeypatch.delitem(HANDLERS, "get-telemetry-config")
    with Emulator() as emulator:
        arguments = ["run", "--url", emulator.url, *only("get-telemetry-config")]
        finished = CliRunner().invoke(commands, arguments, env={**credentials(emulator), "HOME": str(tmp_path)})
    assert finished.exit_code == 2
    assert "the emulator does not play it yet" in finished.output


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM], ids=lambda number: number.name)
def test_after_ctrl_c_nothing_is_left_either(number: signal.Signals, tmp_path: Path) -> None:
    watch = Waiting()
    with BrokenEmulator(watch) as emulator:
        before = everything(emulator)
        arguments = ["run", "--url", emulator.url, *WRITING, "--depth", "deep"]
        process = start(*arguments, folder=tmp_path, environ=credentials(emulator))
        try:
            assert watch.made.wait(PATIENCE)
            assert everything(emulator) != before
            process.send_signal(number)
        finally:
            watch.go_on.set()
        out, err = process.communicate(timeout=PATIENCE)
        assert process.returncode == 130, out + err
        assert everything(emulator) == before


def test_ctrl_c_ends_a_run_with_an_emulator_of_its_own(tmp_path: Path) -> None:
    """As in a terminal: the signal goes to the whole group; one that comes while Python tidies up is lost."""
    process = start("run", *phases("examples", "fuzzing"), folder=tmp_path)
    assert process.stdout is not None
    assert next((line for line in iter(process.stdout.readline, "") if "Forecast" in line), None)
    ended = None
    while ended is None:
        os.killpg(process.pid, signal.SIGINT)
        with suppress(subprocess.TimeoutExpired):
            ended = process.communicate(timeout=20)
    out, err = ended
    assert process.returncode == 130, out + err
    assert "Traceback" not in out
    assert "elastic_cloud_" not in err


def test_a_key_that_calls_is_never_revoked(tmp_path: Path) -> None:
    with Emulator("hosted") as emulator:
        options = ["--disposable", "--yes", *only("get-api-keys", "delete-api-keys", "delete-api-key")]
        finished = examine(emulator, *options, folder=tmp_path)
        assert finished.returncode == 0, finished.stdout + finished.stderr
        assert dataclasses.asdict(emulator.world.personality)["name"] == "hosted"
        assert requests.get(
            f"{emulator.url}/api/v1/account", headers={"Authorization": f"ApiKey {emulator.api_key}"}, timeout=10
        ).ok
