"""Random sequences of calls keep deployments consistent, whatever the moment."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import Bundle, RuleBasedStateMachine, consumes, initialize, invariant, rule

from elastic_cloud_emulator.emulator import Emulator
from elastic_cloud_emulator.plans.changes import fail_next
from elastic_cloud_emulator.plans.records import KINDS, Kind
from tests.emulator.deployments.client import CheckedClient
from tests.emulator.deployments.payloads import deployment, elasticsearch, stateless, tier
from tests.properties import PATIENT, fewer

STATELESS: tuple[Kind, ...] = ("kibana", "integrations_server")
RUNNING_STATUS = {"initializing", "reconfiguring", "stopping", "restarting"}

SETTINGS = {"elasticsearch": "enrich.cache_size", "kibana": "csp.strict", "integrations_server": "max_procs"}
kinds = st.sampled_from(("elasticsearch", *STATELESS))
sizes = st.sampled_from((1024, 4096, 8192))
zones = st.integers(1, 3)


@dataclass
class ExpectedResource:
    """What a resource must show.

    Attributes:
        accepted: Ids of the attempts begun and not dropped, in order.
        outcomes: How those that ended went.
        present: Names of the instances seen last.
        gone: Names of instances that were there and no longer are.
    """

    accepted: list[str] = field(default_factory=list)
    outcomes: dict[str, bool] = field(default_factory=dict)
    present: set[str] = field(default_factory=set)
    gone: set[str] = field(default_factory=set)


@dataclass
class ExpectedDeployment:
    """What a deployment must show."""

    name: str
    alias: str
    resources: dict[str, ExpectedResource]


class DeploymentLife(RuleBasedStateMachine):
    """Lives through deployments; everything a call accepts or refuses must fit what reading showed before it."""

    deployments = Bundle("deployments")
    installation: Emulator

    def __init__(self) -> None:
        super().__init__()
        self.expected: dict[str, ExpectedDeployment] = {}

    @initialize()
    def begin(self) -> None:
        self.installation.reset()
        with self.installation.store.transaction() as store:
            stack = store.get("stack_versions", "8.17.4")
            assert stack is not None
            for version in ("8.17.5", "8.17.6"):
                store.put("stack_versions", version, {**stack.value, "version": version})
        self.cloud = CheckedClient(self.installation)

    # What happens

    @rule(target=deployments, others=st.sets(st.sampled_from(STATELESS)), size=sizes, zones=zones)
    def create(self, others: set[Kind], size: int, zones: int) -> str:
        name = f"deployment {len(self.expected)} of {len(others)}"
        body = deployment(name, *sorted(others))
        body["resources"]["elasticsearch"] = [elasticsearch(tier(size=size, zones=zones))]
        answer = self.cloud.create(body)
        self.expected[answer["id"]] = ExpectedDeployment(
            name, answer["alias"], {resource["kind"]: ExpectedResource() for resource in answer["resources"]}
        )
        self.note_begun(answer["id"], set(self.expected[answer["id"]].resources))
        return str(answer["id"])

    @rule(deployment_id=deployments, name=st.sampled_from(("renamed", "Other Name")))
    def rename(self, deployment_id: str, name: str) -> None:
        self.cloud.call("PUT", f"/deployments/{deployment_id}", {"prune_orphans": True, "name": name}, status=200)
        self.expected[deployment_id].name = name

    @rule(deployment_id=deployments, size=sizes, zones=zones, kind=kinds, prune=st.booleans())
    def change(self, deployment_id: str, size: int, zones: int, kind: Kind, prune: bool) -> None:
        expected, before = self.expected[deployment_id], self.read(deployment_id)
        payload = (
            elasticsearch(tier(size=size, zones=zones), version=None)
            if kind == "elasticsearch"
            else stateless(kind, zones=zones)
        )
        pruned = {other for other, info in before.items() if prune and other != kind and info["status"] != "stopped"}
        busy = {name for name in (kind, *pruned) if name in before and "pending" in before[name]["plan_info"]}
        leading = before["elasticsearch"]
        orphaned = kind != "elasticsearch" and (
            "elasticsearch" in pruned or leading["status"] in ("stopped", "stopping")
        )
        answer = self.cloud.call(
            "PUT", f"/deployments/{deployment_id}", {"prune_orphans": prune, "resources": {kind: [payload]}}
        )
        if busy or orphaned:
            assert answer.status == 400
            assert not busy or answer.code == "deployments.resource_plan_state_error"
            return
        assert answer.status == 200, answer.body
        expected.resources.setdefault(kind, ExpectedResource())
        self.note_begun(deployment_id, {kind} | pruned)

    @rule(deployment_id=deployments, size=sizes, zones=zones)
    def resize(self, deployment_id: str, size: int, zones: int) -> None:
        info = self.read(deployment_id)["elasticsearch"]
        wanted = {"hot_content": {"memory_size": size, "zone_count": zones}}
        answer = self.cloud.call("PATCH", f"/deployments/{deployment_id}/elasticsearch/_main/tiers", wanted)
        assert answer.status == (400 if "pending" in info["plan_info"] or info["status"] == "stopped" else 202)
        if answer.status == 202:
            self.note_begun(deployment_id, {"elasticsearch"})

    @rule(deployment_id=deployments, kind=kinds, value=st.integers(0, 9))
    def set_user_settings(self, deployment_id: str, kind: Kind, value: int) -> None:
        info = self.read(deployment_id).get(kind)
        wanted = {"user_settings": {SETTINGS[kind]: value}}
        answer = self.cloud.call("PUT", f"/deployments/{deployment_id}/{kind}/_main/user_settings", wanted)
        if info is None:
            assert answer.status == 404
        elif "pending" in info["plan_info"] or info["status"] == "stopped":
            assert answer.status == 400
        else:
            assert answer.status == 202
            self.note_begun(deployment_id, {kind})

    @rule(deployment_id=deployments, version=st.sampled_from(("8.17.4", "8.17.5", "8.17.6")))
    def upgrade(self, deployment_id: str, version: str) -> None:
        before = self.read(deployment_id)
        answer = self.cloud.call("POST", f"/deployments/{deployment_id}/upgrade", {"target_version": version})
        running = {kind for kind, info in before.items() if info["status"] != "stopped"}
        present = "none" if "elasticsearch" not in running else version_of(before["elasticsearch"])
        if present == "none" or present >= version or any("pending" in before[kind]["plan_info"] for kind in running):
            assert answer.status == 400
        elif not all(info["plan_info"]["healthy"] for info in before.values()):
            assert answer.status == 409
        else:
            assert answer.status == 202
            self.note_begun(deployment_id, running)
            after = self.read(deployment_id)
            assert {after[kind]["plan_info"]["pending"]["plan"][kind]["version"] for kind in running} == {version}

    @rule(deployment_id=deployments)
    def shut_down(self, deployment_id: str) -> None:
        before = self.read(deployment_id)
        running = {kind for kind, info in before.items() if info["status"] != "stopped"}
        answer = self.cloud.call("POST", f"/deployments/{deployment_id}/_shutdown")
        assert answer.status == (400 if any("pending" in before[kind]["plan_info"] for kind in running) else 200)
        if answer.status == 200:
            self.note_begun(deployment_id, running)

    @rule(deployment_id=deployments)
    def restore(self, deployment_id: str) -> None:
        before = self.read(deployment_id)
        answer = self.cloud.call("POST", f"/deployments/{deployment_id}/_restore")
        assert answer.status == (200 if all(info["status"] == "stopped" for info in before.values()) else 400)
        if answer.status == 200:
            self.note_begun(deployment_id, set(before))

    @rule(deployment_id=deployments, kind=kinds, cancel_pending=st.booleans())
    def restart(self, deployment_id: str, kind: Kind, cancel_pending: bool) -> None:
        info = self.read(deployment_id).get(kind)
        path = f"/deployments/{deployment_id}/{kind}/_main/_restart"
        answer = self.cloud.call("POST", path, cancel_pending=cancel_pending)
        if info is None:
            assert answer.status == 404
        elif "pending" in info["plan_info"] and not cancel_pending:
            assert answer.status == 422
        else:
            assert answer.status == 202
            self.note_begun(deployment_id, {kind})

    @rule(deployment_id=deployments, kind=kinds, force_delete=st.booleans())
    def cancel(self, deployment_id: str, kind: Kind, force_delete: bool) -> None:
        info = self.read(deployment_id).get(kind)
        path = f"/deployments/{deployment_id}/{kind}/_main/plan/pending"
        answer = self.cloud.call("DELETE", path, force_delete=force_delete)
        if info is None:
            assert answer.status == 404
        elif "pending" not in info["plan_info"]:
            assert answer.status == 400
        else:
            assert answer.status == 200
            if force_delete:
                self.expected[deployment_id].resources[kind].accepted.remove(
                    info["plan_info"]["pending"]["plan_attempt_id"]
                )

    @rule(
        kind=kinds,
        step=st.sampled_from(("plan-validator", "allocate-instances", "wait-until-running", "plan-completed")),
    )
    def inject_failure(self, kind: Kind, step: str) -> None:
        with self.installation.store.transaction() as store:
            fail_next(store, kind, "injected", step=step)

    @rule(seconds=st.floats(0, 60, allow_nan=False))
    def wait(self, seconds: float) -> None:
        self.installation.advance(seconds)

    @rule()
    def finish(self) -> None:
        self.cloud.finish()
        for deployment_id in self.expected:
            assert all("pending" not in info["plan_info"] for info in self.read(deployment_id).values())

    @rule(deployment_id=consumes(deployments))
    def delete(self, deployment_id: str) -> None:
        before = self.read(deployment_id)
        answer = self.cloud.call("DELETE", f"/deployments/{deployment_id}")
        if any(info["status"] != "stopped" for info in before.values()):
            assert answer.status == 400
        else:
            assert answer.status == 200
            assert self.cloud.call("GET", f"/deployments/{deployment_id}").status == 404
            del self.expected[deployment_id]

    # What must hold

    @invariant()
    def plans_are_consistent(self) -> None:
        for deployment_id, expected in self.expected.items():
            infos = self.read(deployment_id)
            assert infos.keys() == expected.resources.keys()
            for kind, resource in expected.resources.items():
                check_plans(infos[kind]["plan_info"], resource)
                check_instances(infos[kind], resource)

    @invariant()
    def list_search_and_read_agree(self) -> None:
        if not self.expected:
            return
        listed = {
            entry["id"]: entry for entry in self.cloud.call("GET", "/deployments", status=200).body["deployments"]
        }
        found = {entry["id"]: entry for entry in self.cloud.search({"size": 1000, "sort": ["id"]})["deployments"]}
        assert listed.keys() == found.keys()
        assert self.expected.keys() <= found.keys()
        for deployment_id, expected in self.expected.items():
            shown = self.cloud.get(deployment_id)
            assert (shown["name"], shown["alias"]) == (expected.name, expected.alias)
            assert found[deployment_id] == {name: shown[name] for name in found[deployment_id]}
            assert listed[deployment_id]["name"] == shown["name"]
            ids = [resource["id"] for kind in KINDS for resource in shown["resources"][kind]]
            assert [resource["id"] for resource in listed[deployment_id]["resources"]] == ids
            infos = [resource["info"] for resources in shown["resources"].values() for resource in resources]
            assert shown["healthy"] == all(info["healthy"] for info in infos)

    def read(self, deployment_id: str) -> dict[str, dict[str, Any]]:
        """`info` of each resource by kind, with logs and history."""
        shown = self.cloud.get(deployment_id, show_plan_logs=True, show_plan_history=True)
        return {kind: resources[0]["info"] for kind, resources in shown["resources"].items() if resources}

    def note_begun(self, deployment_id: str, begun: set[str]) -> None:
        """Remember the attempts that a call has just begun."""
        infos = self.read(deployment_id)
        for kind in begun:
            attempt = infos[kind]["plan_info"]["pending"]
            accepted = self.expected[deployment_id].resources[kind].accepted
            assert attempt["plan_attempt_id"] not in accepted
            assert attempt["plan_attempt_log"][0]["step_id"] == "plan-validator"
            accepted.append(attempt["plan_attempt_id"])


def version_of(info: dict[str, Any]) -> str:
    """The version of an Elasticsearch's current plan or, while none has succeeded, of the one tried last."""
    plans = info["plan_info"]
    attempt = plans.get("current") or plans.get("pending") or plans["history"][-1]
    return str(attempt["plan"]["elasticsearch"]["version"])


def check_plans(plan_info: dict[str, Any], expected: ExpectedResource) -> None:
    history, pending, current = plan_info["history"], plan_info.get("pending"), plan_info.get("current")
    ended = [attempt["plan_attempt_id"] for attempt in history]
    assert ended + ([pending["plan_attempt_id"]] if pending else []) == expected.accepted
    names = [attempt["plan_attempt_name"] for attempt in history]
    assert names == sorted(set(names))
    for attempt in history:
        outcome = expected.outcomes.setdefault(attempt["plan_attempt_id"], attempt["healthy"])
        assert attempt["healthy"] == outcome, "an outcome never changes"
        assert ("error" in attempt) != outcome
        last = attempt["plan_attempt_log"][-1]
        assert (last["step_id"], last["status"]) == ("plan-completed", "success" if outcome else "error")
        assert last["completed"] == attempt["attempt_end_time"]
    successes = [attempt["plan_attempt_id"] for attempt in history if attempt["healthy"]]
    assert (current["plan_attempt_id"] if current else None) == (successes[-1] if successes else None)
    assert plan_info["healthy"] == (pending is not None or not history or history[-1]["healthy"])
    if pending:
        assert pending["plan_attempt_log"][-1]["status"] == "pending" or not pending["healthy"]


def check_instances(info: dict[str, Any], expected: ExpectedResource) -> None:
    pending = "pending" in info["plan_info"]
    assert (info["status"] in RUNNING_STATUS) == pending
    names = [instance["instance_name"] for instance in info["topology"]["instances"]]
    assert len(names) == len(set(names))
    if info["status"] in ("started", "stopped"):
        assert bool(names) == (info["status"] == "started")
    assert not expected.gone & set(names), "names of instances are never used again"
    expected.gone |= expected.present - set(names)
    expected.present = set(names)


def test_deployments_stay_consistent(ece_installation: Emulator) -> None:
    class Life(DeploymentLife):
        installation = ece_installation

    Life.TestCase.settings = settings(
        max_examples=fewer(40),
        stateful_step_count=25,
        deadline=None,
        suppress_health_check=PATIENT,
    )
    Life.TestCase("runTest").runTest()
