"""What type checkers make of code that uses the package."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path

import pytest

USER = """
from typing import reveal_type

from elastic_cloud_sdk import ApiKey, AsyncElasticCloud, ElasticCloud, NotFound, errors, models


def sync(cloud: ElasticCloud) -> None:
    reveal_type(cloud.deployments.get_deployment("x"))  #: DeploymentGetResponse
    reveal_type(cloud.accounts.get_current_account().id)  #: str
    raw = cloud.raw(cloud.deployments.get_deployment, "x", show_plans=True)
    reveal_type(raw)  #: RawResponse[DeploymentGetResponse]
    for deployment in cloud.search_deployments():
        reveal_type(deployment)  #: DeploymentSearchResponse
    for attributes in cloud.search_deployments(minimal_metadata="id"):
        reveal_type(attributes)  #: dict[str, Any]
    for event in cloud.watch("x"):
        reveal_type(event.duration)  #: float | None
    reveal_type(cloud.wait_for("x", progress=True))  #: WaitResult
    reveal_type(cloud.download("f", cloud.deployments.get_deployment, "x", options={"on_progress": print}))  #: Download
    reveal_type(cloud.create_deployment_from_template("t", name="n", wait=True).id)  #: str
    reveal_type(cloud.update_deployment_with("x", print))  #: DeploymentUpdateResponse
    reveal_type(errors.CODES["x"])  #: tuple[int, ...]
    with cloud as same:
        reveal_type(same)  #: ElasticCloud
    try:
        cloud.deployments.create_deployment(models.DeploymentCreateRequest(name="x"))
        cloud.deployments.create_deployment({"name": "x"}, options={"timeout": 5.0})
        plan: models.KibanaClusterPlanDict = {"kibana": {"version": "8.17.4", "user_settings_yaml": None}}
        kibana: models.KibanaPayloadDict = {
            "region": "r", "ref_id": "k", "elasticsearch_cluster_ref_id": "e", "plan": plan
        }
        cloud.deployments.update_deployment("x", {"prune_orphans": False, "resources": {"kibana": [kibana]}})
        metadata = models.DeploymentCreateMetadata(tags=[])
        cloud.deployments.create_deployment({"name": None, "metadata": metadata})
        cloud.users.update_user("x", {"full_name": None})
        cloud.search_deployments({"bool": {"must": [{"match": {"name": {"query": "x"}}}]}})
        cloud.extensions.upload_extension("x", {"file": b""})
    except NotFound as error:
        reveal_type(error.codes)  #: tuple[str, ...]
        reveal_type(error.errors[0].message)  #: str


async def asynchronous() -> None:
    async with AsyncElasticCloud(auth=ApiKey("x")) as cloud:
        reveal_type(await cloud.deployments.get_deployment("x"))  #: DeploymentGetResponse
        raw = await cloud.raw(cloud.deployments.get_deployment, "x")
        reveal_type(raw)  #: RawResponse[DeploymentGetResponse]
        reveal_type(raw.parsed)  #: DeploymentGetResponse
        async for deployment in cloud.search_deployments():
            reveal_type(deployment)  #: DeploymentSearchResponse
        async for event in cloud.watch("x"):
            reveal_type(event.step_id)  #: str
        reveal_type(await cloud.wait_for("x"))  #: WaitResult
        reveal_type(await cloud.download("f", cloud.deployments.get_deployment, "x"))  #: Download
        reveal_type(await cloud.update_deployment_with("x", print))  #: DeploymentUpdateResponse


def wrong(cloud: ElasticCloud) -> None:
    from elastic_cloud_sdk import Typo  #! misspelt name

    cloud.deploymets  #! misspelt tag
    cloud.deployments.get_deploymet("x")  #! misspelt operation
    cloud.deployments.get_deployment(5)  #! an id is text
    cloud.deployments.get_deployment("x", show_plans="yes")  #! a flag is a boolean
    cloud.deployments.get_deployment("x", options={"tiemout": 5})  #! misspelt option
    cloud.deployments.create_deployment({"nmae": "x"})  #! misspelt member
    cloud.authentication.create_api_key({"description": "d", "expires": "1d"})  #! misspelt member
    cloud.deployments.update_deployment("x", {"name": "x"})  #! a member is missing
    cloud.deployments.update_deployment("x", {"prune_orphans": "no"})  #! a flag is a boolean
    cloud.deployments.create_deployment({"metadata": {"tags": [{"kee": "a", "value": "b"}]}})  #! misspelt, deep down
    cloud.deployments.create_deployment({"resources": {"kibana": [5]}})  #! a number is no resource
    cloud.search_deployments({"macth": {"name": {"query": "x"}}})  #! misspelt member
    models.KibanaPayloadDit  #! misspelt name
    cloud.raw(cloud.deployments.get_deployment)  #! an argument is missing
    cloud.timeout = 3  #! a client cannot be changed
    cloud.download("f", cloud.deployments.get_deployment)  #! an argument is missing
    cloud.download(5, cloud.deployments.get_deployment, "x")  #! a number is no place to save to
    AsyncElasticCloud(api_key="x", transport="requests")  #! there is no transport of this name
    ElasticCloud(api_key=5)  #! a key is text
    ElasticCloud("https://x", "key")  #! credentials are named
    cloud.deployments = None  #! clients cannot be changed
    print(Typo)
"""
LINES = USER.splitlines()
REVEALED = {number: line.split("#: ")[1] for number, line in enumerate(LINES, 1) if "#: " in line}
WRONG = {number for number, line in enumerate(LINES, 1) if "#! " in line}
FOLDERS = ["generated", "overlay"]


@pytest.fixture
def user(tmp_path: Path) -> Path:
    file = tmp_path / "user.py"
    file.write_text(USER)
    return file


def bare(text: str) -> str:
    """A type as mypy reveals it, without modules; of a named tuple only its name."""
    _, named, name = text.rpartition("fallback=")
    return re.sub(r"\b(?:\w+\.)+", "", name[:-1] if named else text)


def test_mypy_knows_every_type_and_finds_every_mistake(user: Path, tmp_path: Path) -> None:
    run = subprocess.run(
        [
            sys.executable, "-m", "mypy", "--strict", "--no-incremental", "--cache-dir", str(tmp_path / "cache"),
            "--config-file", "", "--output", "json", str(user),
        ],
        capture_output=True, text=True, check=False,
        env={"MYPYPATH": ":".join(str(Path(folder).resolve()) for folder in FOLDERS), "PATH": "/usr/bin:/bin"},
    )  # fmt: skip
    found = [json.loads(line) for line in run.stdout.splitlines()]

    assert run.stderr == ""
    notes = [each for each in found if "Revealed type is" in each["message"]]
    assert {each["line"]: bare(each["message"].split('"')[1]) for each in notes} == REVEALED
    assert {each["line"] for each in found if each["severity"] == "error"} == WRONG


def test_pyright_knows_every_type_and_finds_every_mistake(user: Path, tmp_path: Path) -> None:
    settings = {
        "include": [str(user)],
        "extraPaths": [str(Path(folder).resolve()) for folder in FOLDERS],
        "pythonVersion": "3.11",
        "typeCheckingMode": "strict",
        "reportUnusedExpression": "none",
        "reportUnknownVariableType": "none",
        "reportUnknownArgumentType": "none",
    }
    (tmp_path / "pyrightconfig.json").write_text(json.dumps(settings))
    run = subprocess.run(
        [sys.executable, "-m", "pyright", "--outputjson", "--pythonpath", sys.executable, "-p", str(tmp_path)],
        capture_output=True,
        text=True,
        check=False,
    )
    found = json.loads(run.stdout)["generalDiagnostics"]

    notes = [each for each in found if each["severity"] == "information"]
    revealed = {each["range"]["start"]["line"] + 1: each["message"].split('" is "')[1][:-1] for each in notes}
    assert revealed == REVEALED
    assert {each["range"]["start"]["line"] + 1 for each in found if each["severity"] == "error"} == WRONG
