"""Every Python example of the reference type-checks, runs, and sends the very example of the document."""

from __future__ import annotations

import functools
import json
import shlex
import subprocess
import sys
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl

import httpx
import pytest

import elastic_cloud_sdk
from tests.client.document import DOCUMENT, OPERATIONS
from tools.bundle import ROOT
from tools.examples import TEXT, WIDTH, Example, example_of, success, write

EXAMPLES: dict[str, Example] = {
    name: write(DOCUMENT, {**described, "path": path, "method": method})
    for name, (path, method, described) in OPERATIONS.items()
}


def joined() -> str:
    """All examples as the functions of one module."""
    functions = []
    for name, example in EXAMPLES.items():
        for kind, text in (("sync", example.sync), ("awaited", example.awaited)):
            body = "".join(f"    {line}".rstrip() + "\n" for line in text.splitlines())
            functions.append(f"def {name.replace('-', '_')}_{kind}() -> None:\n{body}")
    return "\n\n".join(functions)


def check(checker: str, text: str, folder: Path) -> subprocess.CompletedProcess[str]:
    file = folder / "examples.py"
    file.write_text(text, encoding="utf-8")
    options = {
        "mypy": ["--config-file", str(ROOT / "pyproject.toml"), "--strict"],
        "pyright": ["--pythonpath", sys.executable],
    }
    command = [sys.executable, "-m", checker, *options[checker], str(file)]
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)


@pytest.mark.parametrize("checker", ["mypy", "pyright"])
def test_examples_type_check(checker: str, tmp_path: Path) -> None:
    result = check(checker, joined(), tmp_path)
    assert result.returncode == 0, result.stdout[-4000:]


def test_an_example_with_a_misspelt_member_would_not_type_check(tmp_path: Path) -> None:
    result = check("mypy", EXAMPLES["update-current-account"].sync.replace("trust_all", "trust_al"), tmp_path)
    assert 'Unexpected keyword argument "trust_al"' in result.stdout


@pytest.mark.parametrize("name", OPERATIONS)
def test_an_example_runs_and_sends_the_example_of_the_document(
    name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    path, method, described = OPERATIONS[name]
    requests: list[httpx.Request] = []

    def answer(request: httpx.Request) -> httpx.Response:
        assert request.method == method.upper()
        assert request.url.path.count("/") >= path.count("/")
        requests.append(request)
        response = success(DOCUMENT, described)
        status = next(status for status in described["responses"] if status < "4")
        media = response.get("content", {}).get("application/json")
        return httpx.Response(int(status), content=json.dumps(example_of(media)) if media else b"text")

    for client in ("ElasticCloud", "AsyncElasticCloud"):
        options = {"base_url": "https://ece.example.com:12443", "api_key": "key", "region": "ece-region"}
        made = functools.partial(getattr(elastic_cloud_sdk, client), **options, transport=httpx.MockTransport(answer))
        monkeypatch.setattr(elastic_cloud_sdk, client, made)
    monkeypatch.chdir(tmp_path)
    contents: dict[str, Any] = described.get("requestBody", {}).get("content", {})
    media_type = next(iter(contents), None)
    media = contents.get(media_type or "", {})
    Path(TEXT).write_text(str(media.get("example")), encoding="utf-8")
    if media_type == "multipart/form-data":
        Path(media["example"]["file"].rpartition(" ")[2]).write_bytes(b"archive")
    example = EXAMPLES[name]
    for text in (example.sync, example.awaited):
        exec(compile(text, name, "exec"), {})
        assert ("print(" in text) is bool(capsys.readouterr().out)
    first, second = requests
    assert first.content == second.content or media_type == "multipart/form-data"
    check_body(first.content, media_type, media)
    check_command(example.curl, first, media_type)


def check_command(command: str, request: httpx.Request, media_type: str | None) -> None:
    """That curl sends the same, apart from what the client adds: an own host, a region, a query that it leaves out."""
    words = shlex.split(command.replace("\\\n", " "))
    options: dict[str, list[str]] = {}
    for option, value in zip(words[2::2], words[3::2], strict=True):
        options.setdefault(option, []).append(value)
    path, _, query = words[1].removeprefix("$EC_HOST").partition("?")
    assert path == request.url.raw_path.decode().partition("?")[0].replace("/regions/ece-region", "", 1)
    assert dict(parse_qsl(query)).items() <= dict(request.url.params).items()
    assert options.get("--request", ["GET"]) == [request.method]
    given = dict(header.split(": ", 1) for header in options.get("--header", ()))
    if media_type == "application/x-www-form-urlencoded":
        sent = [tuple(text.split("=", 1)) for text in options["--data-urlencode"]]
        assert sent == parse_qsl(request.content.decode())
    elif media_type == "multipart/form-data":
        assert b"archive" in request.content
        assert "--form" in options
    elif media_type is not None:
        assert given["Content-Type"] == request.headers["content-type"]
        (body,) = options["--data-binary"]
        assert body == f"@{TEXT}" or json.loads(body) == json.loads(request.content)
    else:
        assert "--data-binary" not in options


def check_body(content: bytes, media_type: str | None, media: dict[str, Any]) -> None:
    if media_type is None:
        assert content == b""
    elif media_type == "application/json":
        assert json.loads(content) == example_of(media)
    elif media_type == "multipart/form-data":
        assert b"archive" in content
    elif media_type == "text/plain":
        assert content.decode() == media["example"]


def test_examples_fit_the_width_as_far_as_names_and_texts_allow() -> None:
    for name, example in EXAMPLES.items():
        for line in (example.sync + example.awaited).splitlines():
            assert len(line) <= WIDTH or '"' in line or line.endswith("("), (name, line)
