"""What the guides show type-checks, and what they name is there."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path

import pytest

from elastic_cloud_sdk import ElasticCloud, errors

ROOT = Path(__file__).parents[2]
GUIDES = [
    *(
        ROOT / "docs" / f"{name}.md"
        for name in ("credentials", "errors", "getting-started", "paging", "streaming", "waiting")
    ),
    *sorted((ROOT / "docs" / "migrating").glob("*.md")),
]
PRELUDE = """from __future__ import annotations

from typing import Any

from elastic_cloud_sdk import ElasticCloud


"""


def blocks() -> list[str]:
    """The Python of all guides, apart from what they show of other packages."""
    found = [text for guide in GUIDES for text in re.findall(r"```python\n(.*?)```", guide.read_text(), re.DOTALL)]
    return [text for text in found if "requests." not in text]


def module() -> str:
    """Each block as a function that is given what the text around it speaks of."""
    functions = []
    for number, block in enumerate(blocks()):
        kind = "async def" if "await " in block else "def"
        body = "".join(f"    {line}".rstrip() + "\n" for line in block.splitlines())
        given = "cloud: ElasticCloud, deployment_id: str, request: dict[str, Any]"
        functions.append(f"{kind} block_{number}({given}) -> None:\n{body}")
    return PRELUDE + "\n\n".join(functions)


@pytest.mark.parametrize("checker", ["mypy", "pyright"])
def test_what_the_guides_show_type_checks(checker: str, tmp_path: Path) -> None:
    file = tmp_path / "guides.py"
    file.write_text(module())
    options = [
        "--strict",
        "--config-file",
        str(ROOT / "pyproject.toml"),
        "--cache-dir",
        str(tmp_path / "cache"),
        str(file),
    ]
    if checker == "pyright":
        paths = [str(ROOT / folder) for folder in ("generated", "overlay")]
        (tmp_path / "pyrightconfig.json").write_text(json.dumps({"include": [str(file)], "extraPaths": paths}))
        options = ["--pythonpath", sys.executable, "-p", str(tmp_path)]

    found = subprocess.run(
        [sys.executable, "-m", checker, *options], capture_output=True, text=True, check=False, cwd=ROOT
    )

    assert found.returncode == 0, found.stdout + found.stderr


def test_there_is_something_to_check() -> None:
    assert len(blocks()) > 20


def test_the_methods_the_tables_name_are_there() -> None:
    text = (ROOT / "docs" / "migrating" / "from-ecctl.md").read_text()
    cloud = ElasticCloud("https://ece.test", api_key="key")

    calls = re.findall(r"`(d|cloud)\.([\w.]+)\(", text)

    assert len(calls) > 20
    for start, name in calls:
        found: object = cloud.deployments if start == "d" else cloud
        for part in name.split("."):
            found = getattr(found, part)
        assert callable(found)


@pytest.mark.parametrize("guide", GUIDES, ids=lambda path: path.name)
def test_links_lead_somewhere(guide: Path) -> None:
    for target in re.findall(r"\]\(([^)#]+)\)", guide.read_text()):
        assert (guide.parent / target).exists(), target


@pytest.mark.parametrize("guide", GUIDES, ids=lambda path: path.name)
def test_codes_and_variables_the_guides_name_are_real(guide: Path) -> None:
    text = guide.read_text()
    discovery = (ROOT / "overlay" / "elastic_cloud_sdk" / "_discovery.py").read_text()

    for code in re.findall(r'"((?:deployments|clusters|templates)\.\w+)"', text):
        assert code in errors.CODES
    for variable in re.findall(r"\bEC_[A-Z_]+\b", text):
        assert f'"{variable}"' in discovery
