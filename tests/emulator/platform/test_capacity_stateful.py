"""Whatever happens to deployments: hosts never promise more memory than they have, and get it all back in the end."""

from __future__ import annotations

from typing import Any

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import Bundle, RuleBasedStateMachine, consumes, invariant, rule

from elastic_cloud_emulator import Emulator
from elastic_cloud_emulator.plans.usual_steps import ALLOCATED, COMPLETED, RUNNING, STOPPED
from tests.emulator.deployments.client import CheckedClient
from tests.emulator.deployments.payloads import elasticsearch, stateless, tier
from tests.emulator.platform.hosts import (
    ALLOCATORS,
    CONSTRUCTORS,
    allocators,
    check_memory,
    hosts_of,
    promised,
    set_memory,
)
from tests.properties import PATIENT, fewer

_emulator: list[Emulator] = []
KINDS = st.sampled_from(["elasticsearch", "kibana"])
SIZES = st.sampled_from([1024, 2048, 4096, 8192])
HOSTS = st.sampled_from(["192.168.44.10", "192.168.44.11", "192.168.44.12"])


class Hosts(RuleBasedStateMachine):
    """Deployments on three small hosts."""

    deployments = Bundle("deployments")

    def __init__(self) -> None:
        super().__init__()
        if not _emulator:
            _emulator.append(Emulator(speed=0, random_seed=11))
        self.installation = _emulator[0]
        self.installation.reset()
        self.cloud = CheckedClient(self.installation)
        self.start = promised(self.installation)
        set_memory(self.cloud, 24576, 20480, 16384)
        self.present: list[str] = []

    def command(self, method: str, deployment_id: str, path: str, body: Any = None, **query: Any) -> None:
        status = self.cloud.call(method, f"/deployments/{deployment_id}{path}", body, **query).status
        assert status < 500

    @rule(target=deployments, size=SIZES, zones=st.integers(1, 3), kibana=st.booleans())
    def create(self, size: int, zones: int, kibana: bool) -> str:
        resources: dict[str, Any] = {"elasticsearch": [elasticsearch(tier(size=size, zones=zones))]}
        if kibana:
            resources["kibana"] = [stateless("kibana")]
        deployment_id = str(self.cloud.create({"resources": resources})["id"])
        self.present.append(deployment_id)
        return deployment_id

    @rule(deployment_id=deployments, size=SIZES, zones=st.integers(1, 3), prune=st.booleans())
    def resize(self, deployment_id: str, size: int, zones: int, prune: bool) -> None:
        payload = elasticsearch(tier(size=size, zones=zones))
        self.command("PUT", deployment_id, "", {"prune_orphans": prune, "resources": {"elasticsearch": [payload]}})

    @rule(deployment_id=deployments, size=st.sampled_from([1024, 2048]))
    def resize_kibana(self, deployment_id: str, size: int) -> None:
        resources = {"kibana": [stateless("kibana", size=size)]}
        self.command("PUT", deployment_id, "", {"prune_orphans": False, "resources": resources})

    @rule(deployment_id=deployments, host=HOSTS)
    def leave(self, deployment_id: str, host: str) -> None:
        payload = elasticsearch(tier(size=2048, zones=2))
        payload["plan"]["transient"] = {"plan_configuration": {"move_allocators": [{"from": host}]}}
        self.command("PUT", deployment_id, "", {"prune_orphans": False, "resources": {"elasticsearch": [payload]}})

    @rule(deployment_id=deployments, command=st.sampled_from(["_shutdown", "_restore"]))
    def stop_or_start(self, deployment_id: str, command: str) -> None:
        self.command("POST", deployment_id, f"/{command}")

    @rule(deployment_id=deployments, kind=KINDS, force_delete=st.booleans())
    def cancel(self, deployment_id: str, kind: str, force_delete: bool) -> None:
        self.command("DELETE", deployment_id, f"/{kind}/main-{kind}/plan/pending", force_delete=force_delete)

    @rule(deployment_id=deployments, kind=KINDS)
    def restart(self, deployment_id: str, kind: str) -> None:
        self.command("POST", deployment_id, f"/{kind}/main-{kind}/_restart", cancel_pending=True)

    @rule(deployment_id=deployments, capacity=st.sampled_from([1024, 4096, 16384]), at_once=st.booleans())
    def override(self, deployment_id: str, capacity: int, at_once: bool) -> None:
        path = "/elasticsearch/main-elasticsearch/instances/overrides"
        self.command("PUT", deployment_id, path, {"capacity": capacity}, restart_after_update=at_once)

    @rule(deployment_id=deployments)
    def remove_kibana(self, deployment_id: str) -> None:
        self.command("DELETE", deployment_id, "/kibana/main-kibana")

    @rule(deployment_id=consumes(deployments))
    def delete(self, deployment_id: str) -> None:
        self.remove(deployment_id)

    @rule(kind=KINDS, step=st.sampled_from(["plan-validator", ALLOCATED, RUNNING, STOPPED, COMPLETED]))
    def fail_next(self, kind: Any, step: str) -> None:
        self.installation.fail_plan(kind, step=step)

    @rule(host=HOSTS, command=st.sampled_from(["_start", "_stop"]))
    def maintain(self, host: str, command: str) -> None:
        self.cloud.call("POST", f"{ALLOCATORS}/{host}/maintenance-mode/{command}", status=202)

    @rule(
        host=HOSTS,
        kind=st.none() | KINDS,
        preferred=st.lists(HOSTS, max_size=2),
        validate_only=st.booleans(),
        force_update=st.booleans(),
    )
    def vacate(
        self, host: str, kind: str | None, preferred: list[str], validate_only: bool, force_update: bool
    ) -> None:
        shown = {name: sorted(wanted) for name, wanted in self.wanted().items()}
        path = f"{ALLOCATORS}/{host}/clusters/{f'{kind}/' if kind else ''}_move"
        query = {"validate_only": validate_only, "force_update": force_update}
        present = {each["cluster_id"]: each["cluster_type"] for each in hosts_of(self.cloud)[host]["instances"]}
        body: Any = None
        if preferred:
            override = {"plan_configuration": {"preferred_allocators": preferred}}
            body = {
                f"{each}_clusters": [
                    {
                        "cluster_ids": [name for name, its in present.items() if its == each],
                        "plan_override": override,
                    }
                ]
                for each in ("elasticsearch", "kibana")
            }
        answer = self.cloud.call("POST", path, body, status=202, **query).body
        told = [each["cluster_id"] for part in answer.values() for listed in part.values() for each in listed]
        assert sorted(told) == sorted(name for name, its in present.items() if kind in (None, its))
        assert {name: sorted(wanted) for name, wanted in self.wanted().items()} == shown

    @rule(host=HOSTS, command=st.sampled_from(["_start", "_stop"]))
    def maintain_constructor(self, host: str, command: str) -> None:
        self.cloud.call("POST", f"{CONSTRUCTORS}/{host}/maintenance-mode/{command}", status=202)

    def wanted(self) -> dict[str, list[int]]:
        """The sizes of the instances there are, by the id of their cluster: no vacate loses any of them."""
        return {
            resource["id"]: [
                instance["memory"]["instance_capacity"] for instance in resource["info"]["topology"]["instances"]
            ]
            for deployment_id in self.present
            for resources in self.cloud.get(deployment_id)["resources"].values()
            for resource in resources
            if resource["info"]["plan_info"].get("current")
        }

    @rule(seconds=st.floats(0, 90, allow_nan=False))
    def wait(self, seconds: float) -> None:
        self.installation.advance(seconds)

    @rule()
    def export_and_restore(self) -> None:
        self.installation.restore(self.installation.export())

    @invariant()
    def nothing_is_promised_twice(self) -> None:
        check_memory(self.installation, allocators(self.cloud))

    @invariant()
    def hosts_and_deployments_show_the_same(self) -> None:
        shown = {
            (instance["cluster_id"], instance["instance_name"]): (host["allocator_id"], instance["node_memory"])
            for host in allocators(self.cloud)
            for instance in host["instances"]
            if instance["deployment_id"] in self.present
        }
        expected = {
            (resource["id"], instance["instance_name"]): (
                instance["allocator_id"],
                instance["memory"]["instance_capacity"],
            )
            for deployment_id in self.present
            for resources in self.cloud.get(deployment_id)["resources"].values()
            for resource in resources
            for instance in resource["info"]["topology"]["instances"]
        }
        assert shown == expected

    def let_plans_end(self) -> None:
        for host in ("192.168.44.10", "192.168.44.11", "192.168.44.12"):
            self.maintain_constructor(host, "_stop")
        self.cloud.finish()

    def remove(self, deployment_id: str) -> None:
        self.let_plans_end()
        for _ in range(3):  # a shutdown may have been made to fail, once for each kind
            if self.cloud.call("POST", f"/deployments/{deployment_id}/_shutdown").status != 200:
                break
            self.cloud.finish()
        self.cloud.call("DELETE", f"/deployments/{deployment_id}", status=200)
        self.present.remove(deployment_id)

    def teardown(self) -> None:
        for deployment_id in list(self.present):
            self.remove(deployment_id)
        self.let_plans_end()
        # The system's deployments may have moved, too.
        assert sum(promised(self.installation).values()) == sum(self.start.values())


TestHosts = Hosts.TestCase
TestHosts.settings = settings(
    max_examples=fewer(25),
    stateful_step_count=25,
    deadline=None,
    suppress_health_check=PATIENT,
)
