"""Snapshot repositories of other deployments."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from elastic_cloud_emulator.emulator import Emulator
from elastic_cloud_emulator.plans.changes import fail_next
from tests.emulator.deployments.client import CheckedClient
from tests.emulator.deployments.payloads import deployment
from tests.emulator.deployments.test_hosted import body as hosted_body
from tests.properties import PATIENT, fewer

SOURCES = ("first", "second")
NOTHING = "nothing"
"""What a plan links that fails or is about something else."""

sources = st.sampled_from(SOURCES)


def path(deployment_id: str, repository: str = "") -> str:
    return f"/deployments/{deployment_id}/elasticsearch/_main/snapshot/repository{repository}"


def make(cloud: CheckedClient, name: str) -> tuple[str, str]:
    """Ids of a new deployment and its cluster."""
    created = cloud.create(hosted_body(name=name))
    return created["id"], created["resources"][0]["id"]


def link(cloud: CheckedClient, deployment_id: str, source_id: str, status: int | None = None) -> Any:
    return cloud.call("POST", path(deployment_id), {"source_deployment_id": source_id}, status=status)


def linked(cloud: CheckedClient, deployment_id: str) -> list[dict[str, str]]:
    return list(cloud.call("GET", path(deployment_id), status=200).body["repositories"])


class Links(RuleBasedStateMachine):
    """Whatever happens: what is linked are those whose plans have succeeded and that nobody has unlinked since."""

    installation: Emulator

    @initialize()
    def begin(self) -> None:
        self.installation.reset()
        self.cloud = CheckedClient(self.installation)
        self.reader, _ = make(self.cloud, "reader")
        self.sources = {name: make(self.cloud, name) for name in SOURCES}
        self.cloud.finish()
        self.linked: set[str] = set()
        self.pending: str | None = None

    @rule(source=sources, fails=st.booleans())
    def link(self, source: str, fails: bool) -> None:
        if fails and self.pending is None:
            with self.installation.store.transaction() as store:
                fail_next(store, "elasticsearch")
        answer = link(self.cloud, self.reader, self.sources[source][0])
        if self.pending is not None:
            assert (answer.status, answer.code) == (400, "deployments.resource_plan_state_error")
        else:
            assert answer.status == 202
            self.pending = NOTHING if fails else source

    @rule(source=sources)
    def unlink(self, source: str) -> None:
        answer = self.cloud.call("DELETE", path(self.reader, f"/_clone_{self.sources[source][1]}"))
        if source in self.linked:
            assert (answer.status, answer.body) == (200, {})
            self.linked.remove(source)
            if self.pending == source:
                self.pending = NOTHING
        else:
            assert (answer.status, answer.code) == (404, "deployments.snapshot_dependency_not_found")

    @rule()
    def resize(self) -> None:
        if self.pending is None:
            tiers = {"hot_content": {"zone_count": 1}}
            self.cloud.call("PATCH", f"/deployments/{self.reader}/elasticsearch/_main/tiers", tiers, status=202)
            self.pending = NOTHING

    @rule(force=st.booleans())
    def cancel(self, force: bool) -> None:
        plan = f"/deployments/{self.reader}/elasticsearch/_main/plan/pending"
        self.cloud.call("DELETE", plan, status=200, force_delete=force, ignore_missing=True)
        self.cloud.finish()
        self.pending = None

    @rule()
    def finish(self) -> None:
        self.cloud.finish()
        if self.pending in SOURCES:
            self.linked.add(self.pending)
        self.pending = None

    @invariant()
    def what_is_shown_is_what_is_linked(self) -> None:
        shown = linked(self.cloud, self.reader)
        assert {each["deployment_name"] for each in shown} == self.linked
        for each in shown:
            deployment_id, cluster_id = self.sources[each["deployment_name"]]
            assert each == {
                "repository_name": f"_clone_{cluster_id}",
                "cluster_id": cluster_id,
                "deployment_id": deployment_id,
                "deployment_name": each["deployment_name"],
            }


def test_links_follow_their_plans(hosted_installation: Emulator) -> None:
    class Life(Links):
        installation = hosted_installation

    Life.TestCase.settings = settings(
        max_examples=fewer(30), stateful_step_count=15, deadline=None, suppress_health_check=PATIENT
    )
    Life.TestCase("runTest").runTest()


def test_the_plan_names_the_cluster(hosted: CheckedClient) -> None:
    (reader, _), (source, cluster_id) = make(hosted, "reader"), make(hosted, "source")
    hosted.finish()
    assert source in link(hosted, reader, source, 202).body["message"]
    pending = hosted.resource(reader)["plan_info"]["pending"]["plan"]
    assert pending["transient"]["snapshot_dependency"] == {"source_cluster_id": cluster_id}
    hosted.finish()
    hosted.call("POST", f"/deployments/{reader}/elasticsearch/_main/_enable-slm", status=200)
    assert "transient" not in hosted.resource(reader)["plan_info"]["pending"]["plan"]


def test_a_link_outlives_the_deployment_it_leads_to(hosted: CheckedClient) -> None:
    (reader, _), (source, cluster_id) = make(hosted, "reader"), make(hosted, "source")
    hosted.finish()
    link(hosted, reader, source, 202)
    hosted.finish()
    with hosted.emulator.store.transaction() as store:
        store.delete("deployments", source)
    assert linked(hosted, reader) == [{"repository_name": f"_clone_{cluster_id}", "cluster_id": cluster_id}]
    assert link(hosted, reader, source, 404).code == "deployments.snapshot_dependency_source_not_found"


def test_a_deployment_does_not_link_itself(hosted: CheckedClient) -> None:
    reader, _ = make(hosted, "reader")
    hosted.finish()
    refused = link(hosted, reader, reader, 400)
    assert (refused.code, refused.fields) == (
        "deployments.snapshot_dependency_cannot_link_to_self",
        ["source_deployment_id"],
    )


def test_deployments_of_others_cannot_be_linked(hosted: CheckedClient) -> None:
    (reader, _), (source, _) = make(hosted, "reader"), make(hosted, "source")
    hosted.finish()
    with hosted.emulator.store.transaction() as store:
        stored = store.get("deployments", source)
        assert stored is not None
        store.put("deployments", source, {**stored.value, "organization_id": "1"})
    assert link(hosted, reader, source, 404).code == "deployments.snapshot_dependency_source_not_found"


@pytest.mark.parametrize("name", ["_clone_", "nothing", "_clone_" + "0" * 32])
def test_an_installation_of_ones_own_links_nothing(cloud: CheckedClient, name: str) -> None:
    reader, source = cloud.create()["id"], cloud.create(deployment("source"))["id"]
    cloud.finish()
    assert link(cloud, reader, source, 400).code == "deployments.snapshot_dependency_not_supported_in_env"
    assert linked(cloud, reader) == []
    refused = cloud.call("DELETE", path(reader, f"/{name}"), status=404)
    assert refused.code == "deployments.snapshot_dependency_not_found"
