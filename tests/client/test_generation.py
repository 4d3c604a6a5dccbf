"""The committed client is what the document, the settings and the templates give; a difference is noticed."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.client import tiny
from tests.document.project import FILES, copy_project
from tools import bundle
from tools.bundle import BUNDLED
from tools.generate import (
    ERROR_CLASSES,
    PACKAGE,
    ROOT,
    Files,
    GenerationError,
    describe,
    difference,
    error_classes,
    generate,
    main,
    read,
    replace,
)


@pytest.fixture(scope="module")
def committed() -> Files:
    return read(PACKAGE)


def test_every_file_says_that_it_is_generated(committed: Files) -> None:
    first = {path: text.partition("\n")[0] for path, text in committed.items() if path.endswith(".py")}
    assert set(first.values()) == {"# Generated from the document in openapi/ by `nox -s generate`; do not edit."}


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    return shutil.copytree(PACKAGE, tmp_path / PACKAGE.name, ignore=shutil.ignore_patterns("__pycache__"))


def test_the_client_is_what_the_document_gives(tmp_path: Path, committed: Files) -> None:
    """Also to who runs the generator by hand: from the project's directory, found on PATH."""
    path = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
    command = (
        "openapi-python-client generate --path openapi/bundled/openapi.json --config generator-config.yaml"
        f" --custom-template-path templates --meta none --fail-on-warning --output-path {tmp_path / 'fresh'}"
    )
    environment = {**os.environ, "PATH": path}
    subprocess.run(command, shell=True, cwd=ROOT, env=environment, capture_output=True, check=True)
    assert describe(committed, read(tmp_path / "fresh")) == ""
    assert ERROR_CLASSES.read_text(encoding="utf-8") == error_classes(json.loads(BUNDLED.read_bytes()))


def written(path: Path, document: dict[str, Any]) -> Path:
    path.write_text(json.dumps(document), encoding="utf-8")
    return path


def test_every_run_gives_the_same(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    document = written(tmp_path / "openapi.json", tiny.document())
    for seed in ("7", "8"):
        monkeypatch.setenv("PYTHONHASHSEED", seed)
        generate(document, tmp_path / seed)
    assert difference(read(tmp_path / "7"), read(tmp_path / "8")) == []


def test_a_changed_document_gives_another_client(tmp_path: Path) -> None:
    document = tiny.document()
    generate(written(tmp_path / "before.json", document), tmp_path / "before")
    document["components"]["schemas"]["Form"]["properties"]["nickname"] = {"type": "string"}
    generate(written(tmp_path / "after.json", document), tmp_path / "after")
    before, after = read(tmp_path / "before"), read(tmp_path / "after")
    assert difference(before, after) == ["models/bodies.py", "models/form.py"]
    assert "+    nickname: str | None = None" in describe(before, after)


def test_a_warning_of_the_generator_is_an_error(tmp_path: Path) -> None:
    document = tiny.document()
    document["paths"]["/text"]["get"]["responses"]["200"]["content"] = {"application/unheard-of": {"schema": {}}}
    with pytest.raises(GenerationError, match="application/unheard-of"):
        generate(written(tmp_path / "openapi.json", document), tmp_path / "fresh")


@pytest.mark.deep
def test_check_reports_a_hand_edit_and_a_run_without_it_undoes_the_edit(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    package = tmp_path / "client"
    monkeypatch.setattr("tools.generate.PACKAGE", package)
    arguments = ["--document", str(written(tmp_path / "openapi.json", tiny.document()))]
    assert main(arguments) == 0
    original = read(package)
    (package / "errors.py").write_text(original["errors.py"] + "# by hand\n", encoding="utf-8")
    assert main([*arguments, "--check"]) == 1
    assert "-# by hand" in capsys.readouterr().out
    assert read(package) != original
    assert main(arguments) == 0
    assert read(package) == original
    assert main([*arguments, "--check"]) == 0
    assert "unchanged" in capsys.readouterr().out


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The files of the document and what is made of them, to be changed; the generator gives the committed client."""
    source = copy_project(tmp_path, monkeypatch)
    monkeypatch.setattr("tools.generate.generate", lambda _, output: shutil.copytree(PACKAGE, output))
    return source


@pytest.mark.deep
def test_an_edit_of_any_bundled_file_is_noticed_and_undone(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    files = FILES.values()
    for file in files:
        edited = file.read_text(encoding="utf-8").replace("deployment", "department", 1)
        (project / "bundled" / file.name).write_text(edited, encoding="utf-8")
    assert main(["--check"]) == 1
    assert f"{' and '.join(file.name for file in files)} differ" in capsys.readouterr().out
    assert main([]) == 0
    for file in files:
        assert (project / "bundled" / file.name).read_text(encoding="utf-8") == file.read_text(encoding="utf-8")
    assert main(["--check"]) == 0


def test_nothing_is_written_while_anything_is_wrong(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = project / "schemas" / "accounts.yaml"
    file.write_text(file.read_text(encoding="utf-8").replace("required:", "requird:", 1), encoding="utf-8")
    bundle.BUNDLED.write_text("of before", encoding="utf-8")
    assert main([]) == 1
    assert "'requird' is no keyword of a schema; do you mean required?" in capsys.readouterr().err
    assert bundle.BUNDLED.read_text(encoding="utf-8") == "of before"


def test_a_run_says_what_changed_what_breaks_and_what_lacks_a_handler(
    project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = project / "paths" / "accounts.yaml"
    text = file.read_text(encoding="utf-8")
    file.write_text(text.replace("get-current-account", "get-account").replace("/account:", "/me:"), encoding="utf-8")
    assert main([]) == 0
    told = capsys.readouterr().out
    assert "  breaks: `get-current-account` is removed\n" in told
    assert "  new: `get-account` is new\n" in told
    assert "1 operation has no handler yet, and the emulator answers 501: get-account (write domains/accounts)" in told


def test_replacing_removes_what_is_no_longer_given_and_touches_nothing_else(copy: Path, committed: Files) -> None:
    (copy / "api" / "gone" / "__pycache__").mkdir(parents=True)
    (copy / "api" / "gone" / "__init__.py").write_text("", encoding="utf-8")
    kept = (copy / "types.py").stat().st_mtime_ns
    replace(copy, read(copy), committed)
    assert not (copy / "api" / "gone").exists()
    assert read(copy) == committed
    assert (copy / "types.py").stat().st_mtime_ns == kept


def test_no_text_of_the_document_is_lost_on_its_way(committed: Files) -> None:
    """The generator prints a text that a template forgot to escape as the address of an object."""
    assert [path for path, text in committed.items() if " object at 0x" in " ".join(text.split())] == []


def test_every_template_says_what_it_changes() -> None:
    for template in (ROOT / "templates").iterdir():
        assert template.read_text(encoding="utf-8").startswith("{# "), template.name
