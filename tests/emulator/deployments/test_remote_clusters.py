"""The clusters that an Elasticsearch may search, and how it stands with them."""

from __future__ import annotations

from typing import Any

import pytest

from tests.emulator.deployments.client import Answer, CheckedClient
from tests.emulator.deployments.payloads import ELASTICSEARCH, deployment, elasticsearch

RUNNING = {"connected": True, "healthy": True, "compatible": True, "trusted": True, "trusted_back": True}


def remote(deployment_id: str, alias: str = "other", **members: Any) -> dict[str, Any]:
    return {"deployment_id": deployment_id, "elasticsearch_ref_id": ELASTICSEARCH, "alias": alias, **members}


def put(cloud: CheckedClient, deployment_id: str, *remotes: dict[str, Any]) -> Answer:
    path = f"/deployments/{deployment_id}/elasticsearch/_main/remote-clusters"
    return cloud.call("PUT", path, {"resources": list(remotes)})


def info(cloud: CheckedClient, deployment_id: str) -> dict[str, Any]:
    path = f"/deployments/{deployment_id}/elasticsearch/_main/remote-clusters"
    (shown,) = cloud.call("GET", path, status=200).body["resources"]
    return dict(shown["info"])


def created(cloud: CheckedClient, name: str, **members: Any) -> str:
    return str(cloud.create({"name": name, "resources": {"elasticsearch": [elasticsearch(**members)]}})["id"])


def test_two_clusters_are_connected_while_both_run(cloud: CheckedClient) -> None:
    here, there = created(cloud, "here"), created(cloud, "there")
    assert put(cloud, here, remote(there)).status == 202
    assert info(cloud, here) == RUNNING | {"connected": False, "healthy": False}
    cloud.finish()
    assert info(cloud, here) == RUNNING

    cloud.call("POST", f"/deployments/{there}/_shutdown", status=200)
    cloud.finish()
    assert not info(cloud, here)["connected"]
    cloud.call("DELETE", f"/deployments/{there}", status=200)
    assert info(cloud, here) == dict.fromkeys(RUNNING, False)


@pytest.mark.parametrize("side", ["here", "there"])
@pytest.mark.parametrize(("trusted", "listed"), [(True, False), (False, False), (False, True)])
def test_one_cluster_trusts_those_that_its_settings_name(
    cloud: CheckedClient, side: str, trusted: bool, listed: bool
) -> None:
    first, second = created(cloud, "first"), created(cloud, "second")
    cloud.finish()
    put(cloud, first, remote(second))
    changed, other = (first, second) if side == "here" else (second, first)
    account = cloud.call("GET", "/account", status=200).body["id"]
    allowed = [cloud.resource(other)["cluster_id"]] if listed else []
    trust = {"accounts": [{"account_id": account, "trust_all": trusted, "trust_allowlist": allowed}]}
    update = {"elasticsearch": [elasticsearch(settings={"trust": trust})]}
    cloud.call("PUT", f"/deployments/{changed}", {"prune_orphans": False, "resources": update}, status=200)
    cloud.finish()

    told = info(cloud, first)
    assert told["trusted" if side == "here" else "trusted_back"] is (trusted or listed)
    assert told["connected"] is (trusted or listed)


def test_a_remote_that_is_not_there_changes_nothing(cloud: CheckedClient) -> None:
    here, there = created(cloud, "here"), created(cloud, "there")
    put(cloud, here, remote(there))
    for wrong, status, field in (
        (remote("0" * 32, "more"), 404, "resources[1].deployment_id"),
        (remote(there, "more") | {"elasticsearch_ref_id": "nobody"}, 404, "resources[1].elasticsearch_ref_id"),
        (remote(there), 400, "resources[1].alias"),
    ):
        answer = put(cloud, here, remote(there), wrong)
        assert (answer.status, answer.fields) == (status, [field])
    assert info(cloud, here)["compatible"]


def test_an_older_cluster_finds_none_that_is_newer(cloud: CheckedClient) -> None:
    newer = created(cloud, "newer")
    cloud.finish()
    path = "/deployments/eligible-remote-clusters"
    for version, found in (("8.17.4", True), ("7.17.27", False)):
        names = [each["id"] for each in cloud.call("POST", path, {}, status=200, version=version).body["deployments"]]
        assert (newer in names) is found
    answer = cloud.call("POST", path, {}, version="eight")
    assert (answer.status, answer.fields) == (400, ["version"])


def test_a_cluster_is_not_eligible_for_itself(cloud: CheckedClient) -> None:
    here, there = created(cloud, "here"), str(cloud.create(deployment("there", "kibana"))["id"])
    path = f"/deployments/{here}/elasticsearch/_main/eligible-remote-clusters"
    found = {each["id"] for each in cloud.call("POST", path, {}, status=200).body["deployments"]}
    assert there in found
    assert here not in found
