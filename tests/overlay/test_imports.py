"""What an import loads, in an interpreter of its own."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import elastic_cloud_sdk
from elastic_cloud_sdk import errors

EXPORTED: tuple[str, ...] = getattr(elastic_cloud_sdk, "__all__")  # noqa: B009 - checkers do not see it


def fresh(code: str, cache: Path) -> Any:
    """Runs code in a new interpreter and gives what it prints as JSON. Compiled files stay out of the source tree."""
    run = subprocess.run(
        [sys.executable, "-c", code],
        capture_output=True,
        text=True,
        check=True,
        env={"PYTHONPYCACHEPREFIX": str(cache), "PYTHONPATH": ":".join(sys.path), "EC_API_KEY": "key"},
    )
    return json.loads(run.stdout)


LOADED = "[name for name in sys.modules if name.startswith('elastic_cloud')]"


def test_importing_alone_loads_next_to_nothing(tmp_path: Path) -> None:
    assert (
        len(
            fresh(
                f"import json, sys; from elastic_cloud_sdk import ElasticCloud; print(json.dumps({LOADED}))", tmp_path
            )
        )
        <= 8
    )


def test_importing_and_making_a_client_loads_little(tmp_path: Path) -> None:
    code = f"""
import json, sys
from elastic_cloud_sdk import ElasticCloud
cloud = ElasticCloud("https://ece.test:12443")
print(json.dumps({LOADED}))
"""

    assert len(fresh(code, tmp_path)) <= 17


def test_neither_models_nor_the_http_library_are_loaded_before_they_are_used(tmp_path: Path) -> None:
    code = f"""
import json, sys
from elastic_cloud_sdk import ElasticCloud, NotFound
cloud = ElasticCloud("https://ece.test:12443")
first = [name for name in ("httpx", "attr", "asyncio", "ssl", "logging") if name in sys.modules]
cloud.deployments
print(json.dumps([first, [name for name in {LOADED} if name.startswith("elastic_cloud_client.models.")]]))
"""

    assert fresh(code, tmp_path) == [[], []]


def test_a_call_loads_only_what_it_needs(tmp_path: Path) -> None:
    code = f"""
import json, sys
import httpx
from elastic_cloud_sdk import ElasticCloud
answer = httpx.Response(200, json={{"id": "a", "trust": {{"trust_all": True}}}})
cloud = ElasticCloud("https://ece.test:12443", transport=httpx.MockTransport(lambda _: answer))
assert cloud.accounts.get_current_account().trust.trust_all
print(json.dumps({LOADED}))
"""

    assert len(fresh(code, tmp_path)) <= 30


def test_preloading_leaves_nothing_to_import(tmp_path: Path) -> None:
    code = """
import json, sys
import elastic_cloud_sdk
elastic_cloud_sdk.preload()
before = set(sys.modules)
import asyncio
import httpx
from elastic_cloud_sdk import *
body = {"id": "a", "resources": {"elasticsearch": [{"info": {"plan_info": {"healthy": True, "history": []}}}]}}
async def run():
    transport = httpx.MockTransport(lambda _: httpx.Response(200, json=body))
    async with AsyncElasticCloud("https://ece.test:12443", transport=transport) as cloud:
        found = await cloud.deployments.get_deployment("0" * 32)
        assert found.resources.elasticsearch[0].info.plan_info.healthy
        await cloud.wait_for("0" * 32, interval=0.001)
asyncio.run(run())
print(json.dumps([name for name in set(sys.modules) - before if name.startswith("elastic_cloud")]))
"""

    assert fresh(code, tmp_path) == []


def test_every_exported_name_is_there_and_no_other() -> None:
    for name in EXPORTED:
        assert getattr(elastic_cloud_sdk, name) is not None
    assert set(dir(elastic_cloud_sdk)) == set(EXPORTED)
    assert sorted(set(EXPORTED)) == list(EXPORTED)
    assert not hasattr(elastic_cloud_sdk, "Typo")
    assert elastic_cloud_sdk.ElasticCloud.__module__ == "elastic_cloud_sdk._client"


def test_what_checkers_see_is_what_is_exported() -> None:
    """The plain imports under TYPE_CHECKING are a second list, so it is held to the first."""
    import ast

    tree = ast.parse(Path(elastic_cloud_sdk.__file__).read_text())
    block = next(node for node in tree.body if isinstance(node, ast.If))
    seen = {
        alias.asname or alias.name for node in block.body if isinstance(node, ast.ImportFrom) for alias in node.names
    }
    tree = ast.parse(Path(errors.__file__).read_text())
    declared = {node.name for node in tree.body if isinstance(node, ast.ClassDef)} | {"CODES"}

    assert declared == set(getattr(errors, "__all__"))  # noqa: B009
    assert seen - {"*"} | declared == set(EXPORTED)


def test_the_version_is_that_of_the_distribution() -> None:
    import tomllib

    project = tomllib.loads(Path("pyproject.toml").read_text())["project"]

    assert project.get("version", elastic_cloud_sdk.__version__) == elastic_cloud_sdk.__version__


def test_models_are_found_where_their_users_look_for_them() -> None:
    import elastic_cloud_client.models
    import elastic_cloud_sdk
    from elastic_cloud_sdk.models import DeploymentGetResponse

    assert DeploymentGetResponse is elastic_cloud_client.models.DeploymentGetResponse
    assert elastic_cloud_sdk.models.DeploymentGetResponse is DeploymentGetResponse
    assert dir(elastic_cloud_sdk.models) == dir(elastic_cloud_client.models)
