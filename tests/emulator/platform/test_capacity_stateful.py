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
from tests.emulator.platform.hosts import ALLOCATORS, allocators, check_memory, promised, set_memory
from tests.properties import PATIENT

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

    def remove(self, deployment_id: str) -> None:
        self.cloud.finish()
        for _ in range(3):  # a shutdown may have been made to fail, once for each kind
            if self.cloud.call("POST", f"/deployments/{deployment_id}/_shutdown").status != 200:
                break
            self.cloud.finish()
        self.cloud.call("DELETE", f"/deployments/{deployment_id}", status=200)
        self.present.remove(deployment_id)

    def teardown(self) -> None:
        for deployment_id in list(self.present):
            self.remove(deployment_id)
        assert promised(self.installation) == self.start


TestHosts = Hosts.TestCase
TestHosts.settings = settings(
    max_examples=25,
    stateful_step_count=25,
    deadline=None,
    suppress_health_check=PATIENT,
)
