"""What the guides show type-checks and runs, and what they name is there."""

from __future__ import annotations

import ast
import asyncio
import inspect
import json
import os
import re
import subprocess
import sys
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from elastic_cloud_emulator import Emulator
from elastic_cloud_sdk import ElasticCloud, ServerError, errors
from elastic_cloud_sdk._jobs import fill_template

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
from elastic_cloud_sdk.models import DeploymentCreateRequestDict


"""


BLOCKS = {
    f"{guide.stem} {number}": text
    for guide in GUIDES
    for number, text in enumerate(re.findall(r"```python\n(.*?)```", guide.read_text(), re.DOTALL), 1)
}
OURS = {name: text for name, text in BLOCKS.items() if "requests." not in text}
"""Without what is shown of other packages."""


def function(name: str, block: str, given: str) -> str:
    """A block as a function that is given what the text around it speaks of."""
    kind = "async def" if "await " in block else "def"
    body = "".join(f"    {line}".rstrip() + "\n" for line in block.splitlines())
    return f"{kind} {name}({given}) -> None:\n{body}"


def module() -> str:
    """All blocks as a module for type checkers."""
    given = "cloud: ElasticCloud, deployment_id: str, request: DeploymentCreateRequestDict"
    return PRELUDE + "\n\n".join(
        function(f"block_{number}", block, given) for number, block in enumerate(OURS.values())
    )


@pytest.fixture(scope="module")
def installation() -> Iterator[Emulator]:
    """One whose plans are over in the time of a few requests."""
    with Emulator(speed=5000.0, strict=True) as emulator:
        yield emulator


STACK = {
    "elasticsearch": {"docker_image": "es", "plugins": [], "default_plugins": [], "blacklist": []},
    "kibana": {"docker_image": "kibana", "blacklist": []},
}


@pytest.fixture
def cloud(installation: Emulator, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[ElasticCloud]:
    """A client; another that is made without arguments finds the same. The files that guides speak of are here."""
    for name in ("EC_USER", "EC_PASS", "EC_REGION", "EC_CONFIG"):
        monkeypatch.delenv(name, raising=False)
    with ElasticCloud(**installation.connection) as cloud:
        monkeypatch.setenv("EC_HOST", installation.url)
        monkeypatch.setenv("EC_API_KEY", str(cloud.authentication.create_api_key({"description": "guides"}).key))
        monkeypatch.chdir(tmp_path)
        (tmp_path / "ece-ca.pem").touch()
        with zipfile.ZipFile("analysis-custom.zip", "w") as file:
            file.writestr("plugin-descriptor.properties", "name=analysis-custom\nversion=1\n")
        with zipfile.ZipFile("stack-pack-8.17.4.zip", "w") as file:
            file.writestr("stack/8.17.4/stack.json", json.dumps(STACK))
        yield cloud


@pytest.mark.parametrize("name", BLOCKS)
def test_what_the_guides_show_runs(name: str, cloud: ElasticCloud, installation: Emulator) -> None:
    block = BLOCKS[name].replace("…", "key").replace("https://api.elastic-cloud.com", installation.url)
    template = cloud.deployment_templates.get_deployment_template_v2(
        "default", region="ece-region", stack_version="8.17.4"
    ).to_dict()
    request: Any = fill_template(
        template["deployment_template"], name="search", region="ece-region", version="8.17.4", overrides=None
    )
    deployment_id = cloud.deployments.create_deployment(request).id
    cloud.wait_for(deployment_id, interval=0.01)
    if "delete_deployment(" in block or "_restore" in block:
        cloud.deployments.shutdown_deployment(deployment_id)
        cloud.wait_for(deployment_id, interval=0.01)
    names: dict[str, Any] = {}
    given = "cloud, deployment_id, request, base, headers, Any"
    exec(compile(function("block", block, given), name, "exec"), names)
    key = {"Authorization": f"ApiKey {os.environ['EC_API_KEY']}", "X-Management-Request": "true"}

    try:
        done = names["block"](cloud, deployment_id, request, f"{installation.url}/api/v1", key, Any)
        if inspect.isawaitable(done):
            asyncio.run(wait(done))
    except ServerError as error:
        if error.status != 501:  # the emulator may not play it yet
            raise


async def wait(result: Any) -> None:
    await result


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
    assert len(OURS) > 20
    assert len(BLOCKS) > len(OURS)


SHORT = {"d": "deployments", "p": "platform_infrastructure"}


def test_the_calls_of_the_tables_fit_their_methods() -> None:
    text = (ROOT / "docs" / "migrating" / "from-ecctl.md").read_text()
    cloud = ElasticCloud("https://ece.test", api_key="key")

    calls = re.findall(r"`((?:cloud|d|p)\.[\w.]+\([^`]*\))`", text)

    assert len(calls) > 50
    for call in calls:
        tree = ast.parse(call, mode="eval").body
        assert isinstance(tree, ast.Call)
        start, *parts = ast.unparse(tree.func).split(".")
        found: Any = getattr(cloud, SHORT[start]) if start in SHORT else cloud
        for part in parts:
            found = getattr(found, part)
        inspect.signature(found).bind(*tree.args, **{str(each.arg): each.value for each in tree.keywords})


@pytest.mark.parametrize("guide", GUIDES, ids=lambda path: path.name)
def test_links_lead_somewhere(guide: Path) -> None:
    for target in re.findall(r"\]\(([^)#]+)\)", guide.read_text()):
        assert (guide.parent / target).exists(), target


@pytest.mark.parametrize("guide", GUIDES, ids=lambda path: path.name)
def test_codes_and_variables_the_guides_name_are_real(guide: Path) -> None:
    text = guide.read_text()
    discovery = (ROOT / "overlay" / "elastic_cloud_sdk" / "_configuration" / "discovery.py").read_text()

    for code in re.findall(r'"((?:deployments|clusters|templates)\.\w+)"', text):
        assert code in errors.CODES
    for variable in re.findall(r"\bEC_[A-Z_]+\b", text):
        assert f'"{variable}"' in discovery
