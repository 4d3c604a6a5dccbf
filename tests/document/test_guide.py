"""The guide in openapi/README.md walks through one change; its steps, as printed, do what it says."""

from __future__ import annotations

import re
import textwrap
from pathlib import Path

import pytest

from tests.document.project import copy_project
from tools import generate
from tools.bundle import SOURCE

GUIDE = (SOURCE / "README.md").read_text(encoding="utf-8")
WALK = GUIDE.partition("## One change")[2].partition("\n## ")[0]
BLOCK = re.compile(r"^   ```(\w+)\n(.*?)^   ```$", re.MULTILINE | re.DOTALL)


def blocks(kind: str) -> list[str]:
    return [textwrap.dedent(text) for found, text in BLOCK.findall(WALK) if found == kind]


def additions() -> list[tuple[str, str]]:
    """What the steps add, by the file that the text before names."""
    files = re.findall(r"end of `openapi/([^`]+)`", WALK)
    return list(zip(files, blocks("yaml"), strict=True))


@pytest.fixture
def clone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The document, what is made of it, and the additions of the guide."""
    copy_project(tmp_path, monkeypatch)
    for name, text in additions():
        file = tmp_path / "openapi" / name
        file.write_text(f"{file.read_text(encoding='utf-8').rstrip()}\n\n{text}", encoding="utf-8")
    return tmp_path


def test_the_steps_give_what_the_guide_promises(clone: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert [name for name, _ in additions()] == ["paths/accounts.yaml", "schemas/accounts.yaml", "errors/users.yaml"]
    assert generate.main([]) == 0
    told = capsys.readouterr().out
    assert blocks("text")[1] in told
    methods = (clone / "client" / "api" / "accounts" / "__init__.py").read_text(encoding="utf-8")
    assert methods.count("def get_account_limits(") == 2
    assert methods.count("`accounts.limits_unknown`") == 2, "once in each docstring"
    assert "class AccountLimits(Model):" in (clone / "client/models/account_limits.py").read_text(encoding="utf-8")
    assert "get-account-limits" in (clone / "openapi/bundled/openapi-hosted.json").read_text(encoding="utf-8")


def test_the_mistake_in_the_guide_is_told_as_printed(clone: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = clone / "openapi" / "schemas" / "accounts.yaml"
    file.write_text(
        file.read_text(encoding="utf-8").replace("required: [deployments]", "requird: [deployments]"), encoding="utf-8"
    )
    assert generate.main([]) == 1
    assert capsys.readouterr().err.splitlines() == [blocks("text")[0].strip(), "generate: nothing was written"]
