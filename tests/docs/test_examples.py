"""Every Python example of the reference type-checks, runs, and sends the very example of the document."""

from __future__ import annotations

import functools
import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import httpx
import pytest

import elastic_cloud_sdk
from tests.client.document import DOCUMENT, OPERATIONS
from tools.bundle import ROOT
from tools.examples import TEXT, WIDTH, Example, example_of, success, write

EXAMPLES: dict[str, Example] = {name: write(DOCUMENT, described) for name, (_, _, described) in OPERATIONS.items()}


def joined() -> str:
    """All examples as the functions of one module."""
    functions = []
    for name, example in EXAMPLES.items():
        for kind, text in zip(("sync", "awaited"), example, strict=True):
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
    bodies: list[bytes] = []

    def answer(request: httpx.Request) -> httpx.Response:
        assert request.method == method.upper()
        assert request.url.path.count("/") >= path.count("/")
        bodies.append(request.content)
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
    for text in EXAMPLES[name]:
        exec(compile(text, name, "exec"), {})
        assert ("print(" in text) is bool(capsys.readouterr().out)
    assert bodies[0] == bodies[1] or media_type == "multipart/form-data"
    check_body(bodies[0], media_type, media)


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
        for line in "".join(example).splitlines():
            assert len(line) <= WIDTH or '"' in line or line.endswith("("), (name, line)
