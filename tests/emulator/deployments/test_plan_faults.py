"""Plans that are made to fail: at every step, from Python and over the control API."""

from __future__ import annotations

from typing import Any

import httpx
import pytest

from elastic_cloud_emulator import Emulator
from elastic_cloud_emulator.plans.usual_steps import known_steps, steps
from tests.emulator.deployments.client import CheckedClient
from tests.emulator.deployments.payloads import deployment, elasticsearch, stateless, tier

FAULTS = "http://emulator/_emulator/plan-faults"


def history(cloud: CheckedClient, deployment_id: str, kind: str) -> list[dict[str, Any]]:
    info = cloud.resource(deployment_id, kind, show_plan_logs=True, show_plan_history=True)["plan_info"]
    return list(info["history"])


def erred(attempt: dict[str, Any]) -> list[str]:
    return [step["step_id"] for step in attempt["plan_attempt_log"] if step["status"] == "error"]


@pytest.mark.parametrize("step", list(dict.fromkeys(step for step, _ in steps("elasticsearch", "create"))))
def test_a_creation_fails_at_any_step(cloud: CheckedClient, step: str) -> None:
    cloud.emulator.fail_plan("elasticsearch", step=step, message="broken", details={"why": "a test"})
    deployment_id = cloud.create(deployment("search prod", "kibana"))["id"]
    cloud.finish()
    (attempt,) = history(cloud, deployment_id, "elasticsearch")
    assert erred(attempt) == list(dict.fromkeys([step, "plan-completed"]))
    assert (attempt["error"]["message"], attempt["error"]["details"]) == ("broken", {"why": "a test"})
    assert "current" not in cloud.resource(deployment_id)["plan_info"]
    (dependent,) = history(cloud, deployment_id, "kibana")
    assert dependent["error"]["message"] == "Cluster not reachable: [elasticsearch] did not come up"
    assert cloud.get(deployment_id)["healthy"] is False
    cloud.call("POST", f"/deployments/{deployment_id}/_restore", status=200)
    cloud.finish()
    assert cloud.get(deployment_id)["healthy"] is True


@pytest.mark.parametrize("kind", ["elasticsearch", "kibana"])
def test_a_change_fails_at_any_step(cloud: CheckedClient, kind: Any) -> None:
    deployment_id = cloud.create(deployment("search prod", "kibana"))["id"]
    cloud.finish()
    payload = elasticsearch(tier(size=8192)) if kind == "elasticsearch" else stateless("kibana", size=2048)
    body = {"prune_orphans": False, "resources": {kind: [payload]}}
    for step in dict.fromkeys(step for step, _ in steps(kind, "update")):
        cloud.emulator.fail_plan(kind, step=step)
        cloud.call("PUT", f"/deployments/{deployment_id}", body, status=200)
        cloud.finish()
        attempts = history(cloud, deployment_id, kind)
        assert erred(attempts[-1]) == list(dict.fromkeys([step, "plan-completed"]))
        info = cloud.resource(deployment_id, kind)
        assert info["plan_info"]["current"]["plan_attempt_id"] == attempts[0]["plan_attempt_id"]
        assert (info["status"], info["plan_info"]["healthy"]) == ("started", False)
    cloud.call("PUT", f"/deployments/{deployment_id}", body, status=200)
    cloud.finish()
    assert cloud.get(deployment_id)["healthy"] is True


def test_the_control_api_lists_adds_and_clears_them(emulator: Emulator, control: httpx.Client) -> None:
    assert control.get("/plan-faults").json() == []
    added = control.post("/plan-faults", json={"kind": "kibana", "step": "start-instances", "message": "no image"})
    wanted = {
        "kind": "kibana",
        "step": "start-instances",
        "message": "no image",
        "failure_type": "InjectedFailure",
        "details": {},
    }
    assert added.json() == control.get("/plan-faults").json() == [wanted]
    assert control.delete("/plan-faults").json() == []
    control.post("/plan-faults", json={"kind": "kibana"})
    emulator.reset()
    assert control.get("/plan-faults").json() == []


@pytest.mark.parametrize(
    "body",
    [
        {"kind": "logstash"},
        {"kind": []},
        {"kind": "kibana", "step": "migrate-data"},
        {"kind": "kibana", "message": 1},
        {"kind": "kibana", "details": {"a": 1}},
        {"kind": "kibana", "details": "a"},
        {"step": "start-instances"},
        {"kind": "kibana", "when": "now"},
        [],
    ],
)
def test_nonsense_is_refused(control: httpx.Client, body: Any) -> None:
    refused = control.post("/plan-faults", json=body)
    assert refused.status_code == 400
    assert refused.json().keys() == {"error"}
    assert control.get("/plan-faults").json() == []


def test_the_refusal_names_what_there_is(emulator: Emulator) -> None:
    with pytest.raises(ValueError, match=r"migrate-data, .*not later"):
        emulator.fail_plan("elasticsearch", step="later")
    assert {"create-kibana-instances", "wait-until-stopped"} <= set(known_steps("kibana"))
