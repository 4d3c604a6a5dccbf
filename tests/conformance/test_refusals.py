"""What cannot be examined is told in one line, with exit status 2."""

from __future__ import annotations

import json
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
from click.testing import CliRunner

from elastic_cloud_conformance.cli import commands
from elastic_cloud_emulator import Emulator
from elastic_cloud_emulator.pipeline.messages import Request, Response
from tests.conformance.broken import BrokenEmulator, Handle, rewritten
from tests.conformance.command import credentials, examine, only, phases

KEY = {"EC_API_KEY": "a-key-of-nobody"}
PAGE = b"<html><title>Welcome</title><body>Sign in</body></html>"


@contextmanager
def answering(status: int, body: bytes, **headers: str) -> Iterator[str]:
    """A server that gives everybody the same answer."""

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self.send_response(status)
            for name, value in headers.items():
                self.send_header(name, value)
            self.send_header("content-length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, format: str, *args: object) -> None:  # noqa: A002
            """Say nothing."""

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        try:
            yield f"http://127.0.0.1:{server.server_port}"
        finally:
            server.shutdown()
            thread.join()


def refused(url: str, *arguments: str, environ: dict[str, str], folder: Path) -> str:
    """The one line of a run that was refused."""
    finished = CliRunner().invoke(
        commands, ["run", "--url", url, *arguments], env={**environ, "HOME": str(folder), "EC_INSECURE": ""}
    )
    assert finished.exit_code == 2, finished.output
    assert finished.stdout == ""
    (line,) = finished.stderr.splitlines()
    return line


@pytest.mark.parametrize(
    ("status", "body", "told"),
    [
        (200, PAGE, "answers with a web page (HTML)"),
        (404, PAGE, "answers with a web page (HTML)"),
        (404, b'{"error": {"reason": "no such index"}, "status": 404}', "is not Elastic Cloud"),
        (200, b"[]", "is not Elastic Cloud"),
        (200, b"OK", "is not Elastic Cloud"),
        (200, b"", "is not Elastic Cloud"),
        (401, b'{"errors": [{"code": "root.unauthorized", "message": "No."}]}', "refuses the credentials"),
        (503, b'{"errors": [{"code": "root.unavailable", "message": "No."}]}', "is out of order"),
    ],
)
def test_what_is_not_elastic_cloud_is_told(status: int, body: bytes, told: str, tmp_path: Path) -> None:
    with answering(status, body) as url:
        line = refused(url, environ=KEY, folder=tmp_path)
    assert told in line
    assert url in line


def test_redirects_are_not_followed(tmp_path: Path) -> None:
    with answering(302, b"", location="https://login.example.com/") as url:
        line = refused(url, environ=KEY, folder=tmp_path)
    assert "leads elsewhere" in line
    assert "https://login.example.com/" in line


def test_nobody_at_the_address(tmp_path: Path) -> None:
    assert "cannot be reached: Connection refused" in refused("http://127.0.0.1:9", environ=KEY, folder=tmp_path)


@pytest.mark.parametrize(
    ("environ", "told"),
    [
        ({}, "no credentials"),
        ({"EC_USER": "admin"}, "EC_USER is set, but EC_PASS is not"),
        ({**KEY, "EC_OTHER_USER": "viewer"}, "EC_USER is set, but EC_PASS is not"),
    ],
)
def test_credentials_are_found_as_the_sdk_finds_them(environ: dict[str, str], told: str, tmp_path: Path) -> None:
    empty = {"EC_API_KEY": "", "EC_USER": "", "EC_PASS": ""}
    assert told in refused("http://127.0.0.1:9", environ={**empty, **environ}, folder=tmp_path)


def test_credentials_of_the_configuration_file_are_used(tmp_path: Path) -> None:
    with Emulator() as emulator:
        (tmp_path / ".ecctl").mkdir()
        found = {"user": emulator.username, "pass": emulator.password, "host": "https://other.example.com"}
        (tmp_path / ".ecctl" / "config.json").write_text(json.dumps(found), encoding="utf-8")
        finished = examine(
            emulator, *only("get-current-account"), *phases("fuzzing"), folder=tmp_path, environ={"EC_OTHER": ""}
        )
    assert finished.returncode == 0, finished.stdout + finished.stderr


def test_wrong_credentials_are_told_without_being_shown(tmp_path: Path) -> None:
    with Emulator() as emulator:
        wrong = {"EC_USER": emulator.username, "EC_PASS": "not-the-password"}
        line = refused(emulator.url, environ=wrong, folder=tmp_path)
    assert "refuses the credentials" in line
    assert "not-the-password" not in line


def test_a_certificate_of_its_own_needs_its_authority_or_a_word(tmp_path: Path) -> None:
    with Emulator(tls=True) as emulator:
        ca_bundle = emulator.connection.get("ca_bundle", "")
        found = credentials(emulator)
        line = refused(emulator.url, environ=found, folder=tmp_path)
        assert "is not trusted" in line
        assert "--ca-bundle" in line
        little = [*only("get-current-account"), *phases("fuzzing")]
        for arguments, environ in (
            (["--ca-bundle", ca_bundle], found),
            (["--insecure"], found),
            ([], {**found, "EC_INSECURE": "true"}),
        ):
            finished = examine(emulator, *little, *arguments, folder=tmp_path, environ=environ)
            assert finished.returncode == 0, finished.stdout + finished.stderr
        assert "no/such/file" in refused(
            emulator.url, "--ca-bundle", "no/such/file", environ=found, folder=tmp_path
        ).replace("\\", "/")


class After:
    """Changes what a server does after some calls."""

    def __init__(self, calls: int) -> None:
        self.left = calls
        self.emulator: Emulator | None = None

    def __call__(self, handle: Handle, request: Request) -> Response:
        raise NotImplementedError

    def over(self) -> bool:
        self.left -= 1
        return self.left < 0


class Refusing(After):
    def __call__(self, handle: Handle, request: Request) -> Response:
        if self.over():
            request.headers = {name: value for name, value in request.headers.items() if name != "authorization"}
        return handle(request)


class Signing(After):
    def __call__(self, handle: Handle, request: Request) -> Response:
        response = handle(request)
        if not self.over():
            return response
        changed = rewritten(response, {}, content_type="text/html")
        changed.content = PAGE
        changed.headers = [
            (name, str(len(PAGE)).encode() if name == b"content-length" else value) for name, value in changed.headers
        ]
        return changed


class Leaving(After):
    def __call__(self, handle: Handle, request: Request) -> Response:
        if self.over() and self.emulator is not None:
            emulator, self.emulator = self.emulator, None
            threading.Thread(target=emulator.close).start()
        return handle(request)


@pytest.mark.parametrize(
    ("change", "told"),
    [
        (Refusing, "has come to refuse the credentials"),
        (Signing, "has come to answer with web pages (HTML)"),
        (Leaving, "has gone away in the middle of the run"),
    ],
)
def test_what_happens_in_the_middle_is_told_in_one_line(change: type[After], told: str, tmp_path: Path) -> None:
    fault = change(40)
    with BrokenEmulator(fault) as emulator:
        fault.emulator = emulator
        finished = examine(
            emulator,
            *only("get-current-account", "get-api-keys", "list-deployments", "get-version-stacks"),
            *phases("coverage", "fuzzing"),
            folder=tmp_path,
        )
    assert finished.returncode == 2, finished.stdout + finished.stderr
    (line,) = finished.stderr.splitlines()
    assert line.startswith("Error: ")
    assert told in line
