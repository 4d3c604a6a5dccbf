"""What plans are refused for, and that documentation, table and checks know of the same causes."""

from __future__ import annotations

import ast
import re
import sys
from pathlib import Path
from types import FrameType
from typing import Any

import pytest

import elastic_cloud_emulator
from elastic_cloud_emulator.errors import ApiError
from tests.emulator.deployments.client import Answer, CheckedClient
from tests.emulator.deployments.payloads import deployment, elasticsearch, stateless
from tests.emulator.deployments.refusals import REFUSALS, Refusal
from tests.emulator.deployments.test_hosted import body as hosted_body

PAGE = Path(__file__).parents[3] / "docs" / "refused-plans.md"
DEPLOYMENTS = Path(elastic_cloud_emulator.__file__).parent / "domains" / "deployments"
REQUESTS = ("payloads", "creation", "update", "settings", "aliases")
CHECKS = [*DEPLOYMENTS.glob("plan_checks/*.py"), *(DEPLOYMENTS / "requests" / f"{name}.py" for name in REQUESTS)]
ELSEWHERE = {
    ("payloads.py", "no_version"): "test_an_installation_without_versions_tells_so",
}
"""What the table leaves out, as no single request shows it, with the test that does."""


def prepare(cloud: CheckedClient) -> str:
    cloud.emulator.reset()
    with cloud.emulator.store.transaction() as store:
        known = store.get("stack_versions", "8.17.4")
        assert known is not None
        store.put("stack_versions", "9.0.1", known.value | {"version": "9.0.1", "min_upgradable_from": "8.18.0"})
    body = deployment("changed", "kibana", alias="taken")
    body["resources"] = {
        "elasticsearch": [elasticsearch(version="8.16.6")],
        "kibana": [stateless("kibana", version="8.16.6")],
    }
    deployment_id = str(cloud.create(body)["id"])
    cloud.finish()
    return deployment_id


def send(cloud: CheckedClient, deployment_id: str, refusal: Refusal) -> Answer:
    if refusal.to == "create":
        return cloud.call("POST", "/deployments", refusal.body)
    path = f"/deployments/{deployment_id}"
    body = {"prune_orphans": False, **refusal.body}
    if body.pop("pending", False):
        cloud.call("PUT", path, body, status=200)
    return cloud.call("PUT", path, body)


@pytest.mark.parametrize("refusal", REFUSALS, ids=lambda refusal: refusal.cause)
def test_what_cannot_be_is_refused_with_its_code_and_field(cloud: CheckedClient, refusal: Refusal) -> None:
    deployment_id = prepare(cloud)
    before = cloud.emulator.export()["collections"]
    answer = send(cloud, deployment_id, refusal)
    assert (answer.status, answer.code, answer.fields[:1]) == (400, refusal.code, [refusal.field] * bool(refusal.field))
    (error,) = answer.body["errors"]
    for part in refusal.says:
        assert part in error["message"]
    if "pending" not in refusal.body:
        assert cloud.emulator.export()["collections"] == before


def test_the_documentation_lists_the_same() -> None:
    rows = [
        tuple(cell.strip() for cell in line.strip("|").split("|"))
        for line in PAGE.read_text(encoding="utf-8").splitlines()
        if line.startswith("| ") and not line.startswith("| Cause")
    ]
    assert rows == [
        (each.cause, f"`{each.code}`", f"`{each.field}`" if each.field else "", each.evidence) for each in REFUSALS
    ]


def test_every_check_is_in_the_table(cloud: CheckedClient, monkeypatch: pytest.MonkeyPatch) -> None:
    seen: set[tuple[str, int]] = set()
    make = ApiError.__init__

    def note(error: ApiError, *arguments: Any, **named: Any) -> None:
        frame: FrameType | None = sys._getframe(1)
        while frame is not None:
            seen.add((frame.f_code.co_filename, frame.f_lineno))
            frame = frame.f_back
        make(error, *arguments, **named)

    deployment_id = prepare(cloud)
    monkeypatch.setattr(ApiError, "__init__", note)
    for refusal in REFUSALS:
        send(cloud, deployment_id, refusal)
    assert [
        f"{file.name}:{node.lineno}: {ast.unparse(node)}"
        for file in CHECKS
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8")))
        if isinstance(node, ast.Raise)
        and "YAMLError" not in ast.unparse(node)
        and not any((str(file), line) in seen for line in range(node.lineno, (node.end_lineno or 0) + 1))
        and not any(file.name == name and text in ast.unparse(node) for name, text in ELSEWHERE)
    ] == []


def test_an_installation_without_versions_tells_so(cloud: CheckedClient) -> None:
    with cloud.emulator.store.transaction() as store:
        for version in list(store.keys("stack_versions")):
            store.delete("stack_versions", version)
    body = deployment("refused")
    body["resources"]["elasticsearch"] = [elasticsearch(version=None)]
    refused = cloud.call("POST", "/deployments", body, status=400)
    assert (refused.code, refused.fields) == ("clusters.cluster_invalid_plan", ["version"])


def test_a_refusal_can_be_looked_up() -> None:
    """The evidence is an issue of a public repository, recorded traffic, or nothing."""
    for refusal in REFUSALS:
        assert re.search(r"inferred|recorded traffic|(ecctl|kibana|terraform-provider-ec)#\d+", refusal.evidence)


def test_kibana_may_stay_behind_and_elements_on_older_hardware(cloud: CheckedClient, hosted: CheckedClient) -> None:
    """What `docs/refused-plans.md` says is taken, as nobody has shown a refusal."""
    made = prepare(cloud)
    body = {"prune_orphans": False, "resources": {"elasticsearch": [elasticsearch(version="8.17.4")]}}
    cloud.call("PUT", f"/deployments/{made}", body, status=200)
    cloud.finish()
    running = cloud.get(made)["resources"]
    plans = {kind: running[kind][0]["info"]["plan_info"]["current"]["plan"] for kind in ("elasticsearch", "kibana")}
    assert {kind: plan[kind]["version"] for kind, plan in plans.items()} == {
        "elasticsearch": "8.17.4",
        "kibana": "8.16.6",
    }
    older = hosted_body()
    (element,) = older["resources"]["elasticsearch"][0]["plan"]["cluster_topology"]
    element["instance_configuration_id"] = "aws.data.highio.i3"
    hosted.create(older)
