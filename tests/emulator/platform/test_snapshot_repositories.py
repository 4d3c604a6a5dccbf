"""Snapshot repositories: what they keep, who sees it, and the deployments that use them."""

from __future__ import annotations

from typing import Any

import pytest

from elastic_cloud_emulator import Emulator
from tests.emulator.deployments.client import CheckedClient
from tests.emulator.deployments.payloads import deployment

REPOSITORIES = "/platform/configuration/snapshots/repositories"
S3 = {
    "type": "s3",
    "settings": {
        "bucket": "backups",
        "access_key": "AKIAEXAMPLE",
        "secret_key": "not-to-be-seen",
        "path_style_access": True,
        "server_side_encryption": False,
    },
}
TYPES: list[dict[str, Any]] = [
    S3,
    {"type": "gcs", "settings": {"bucket": "backups", "client": "default"}},
    {"type": "azure", "settings": {"container": "backups", "compress": True}},
    {"type": "fs", "settings": {"location": "/mnt/backups", "max_number_of_snapshots": "500"}},
    {"type": "url", "settings": {"url": "https://files.example.com/backups"}},
    {"type": "hdfs", "settings": {"uri": "hdfs://namenode:8020/", "conf": {"dfs.replication": [1, None, 2.5]}}},
]
UNKNOWN = "resources.elasticsearch[0].settings.snapshot.repository.reference.repository_name"


def using(repository: str) -> dict[str, Any]:
    """A deployment with snapshots in a repository."""
    body = deployment()
    reference = {"repository": {"reference": {"repository_name": repository}}}
    body["resources"]["elasticsearch"][0]["settings"] = {"snapshot": reference}
    return body


def snapshots(cloud: CheckedClient, deployment_id: str) -> dict[str, Any]:
    return dict(cloud.resource(deployment_id, show_settings=True)["settings"]["snapshot"])


@pytest.mark.parametrize("config", TYPES, ids=lambda config: config["type"])
def test_every_kind_of_storage_comes_back_as_it_was_written(cloud: CheckedClient, config: dict[str, Any]) -> None:
    path = f"{REPOSITORIES}/backups"
    made = cloud.call("PUT", path, config, status=200)
    assert made.body == {"repository_name": "backups", "config": config}
    assert cloud.call("GET", path, status=200).body == made.body
    assert cloud.call("GET", REPOSITORIES, status=200).body == {"configs": [made.body]}
    cloud.emulator.restore(cloud.emulator.export())
    assert cloud.call("GET", path, status=200).body == made.body
    assert cloud.call("DELETE", path, status=200).body == {}
    assert cloud.call("GET", REPOSITORIES, status=200).body == {"configs": []}


@pytest.mark.parametrize("method", ["GET", "DELETE"])
@pytest.mark.parametrize("query", [{}, {"cleanup_deployments": True}])
def test_what_is_not_there_is_not_found(cloud: CheckedClient, method: str, query: dict[str, bool]) -> None:
    refused = cloud.call(method, f"{REPOSITORIES}/none", status=404, **(query if method == "DELETE" else {}))
    assert refused.code == "root.resource_not_found"


def test_only_an_administrator_sees_the_settings(cloud: CheckedClient) -> None:
    cloud.call("PUT", f"{REPOSITORIES}/backups", S3, status=200)
    viewer = CheckedClient(cloud.emulator, "readonly")
    shown = {"repository_name": "backups", "config": {"type": "s3"}}
    assert viewer.call("GET", f"{REPOSITORIES}/backups", status=200).body == shown
    assert viewer.call("GET", REPOSITORIES, status=200).body == {"configs": [shown]}
    for method, body in (("PUT", S3), ("DELETE", None)):
        assert viewer.call(method, f"{REPOSITORIES}/backups", body, status=403).code == "root.unauthorized.rbac"


def test_a_repository_has_a_version(cloud: CheckedClient) -> None:
    path = f"{REPOSITORIES}/backups"
    assert cloud.call("PUT", path, S3, status=409, version=1).code == "snapshots.version_conflict"
    version = cloud.call("PUT", path, S3, status=200).headers["x-cloud-resource-version"]
    cloud.call("PUT", path, TYPES[1], status=200, version=version)
    refused = cloud.call("PUT", path, TYPES[2], status=409, version=version)
    assert (refused.code, refused.fields) == ("snapshots.version_conflict", ["version"])
    assert cloud.call("GET", path, status=200).body["config"] == TYPES[1]


def test_deployments_take_snapshots_once_they_have_a_repository(cloud: CheckedClient) -> None:
    cloud.call("PUT", f"{REPOSITORIES}/backups", S3, status=200)
    plain, backed = cloud.create(deployment())["id"], cloud.create(using("backups"))["id"]
    assert snapshots(cloud, plain)["enabled"] is False
    assert snapshots(cloud, backed)["enabled"] is True
    assert snapshots(cloud, backed)["repository"] == {"reference": {"repository_name": "backups"}}


def test_a_repository_that_is_not_there_cannot_be_chosen(cloud: CheckedClient) -> None:
    made = cloud.create(deployment())["id"]
    cloud.finish()
    before = cloud.get(made)
    for method, path in (("POST", "/deployments"), ("PUT", f"/deployments/{made}")):
        refused = cloud.call(method, path, using("backups") | {"prune_orphans": False}, status=400)
        assert (refused.code, refused.fields) == ("root.invalid_data", [UNKNOWN])
        assert "[backups]" in refused.body["errors"][0]["message"]
    assert cloud.get(made) == before
    cloud.call("PUT", f"{REPOSITORIES}/backups", S3, status=200)
    cloud.call("PUT", f"/deployments/{made}", using("backups") | {"prune_orphans": False}, status=200)
    assert snapshots(cloud, made)["enabled"] is True


def test_one_in_use_stays_until_its_deployments_are_freed_of_it(cloud: CheckedClient) -> None:
    for name in ("backups", "backups-2"):
        cloud.call("PUT", f"{REPOSITORIES}/{name}", S3, status=200)
    used, other = cloud.create(using("backups"))["id"], cloud.create(using("backups-2"))["id"]
    path = f"{REPOSITORIES}/backups"
    refused = cloud.call("DELETE", path, status=500)
    assert (refused.code, refused.fields) == ("root.internal_server_error", ["cleanup_deployments"])
    assert used in refused.body["errors"][0]["message"]
    assert other not in refused.body["errors"][0]["message"]
    assert cloud.call("GET", path, status=200).body["config"] == S3
    assert snapshots(cloud, used)["enabled"] is True
    cloud.call("DELETE", path, status=202, cleanup_deployments=True)
    cloud.call("GET", path, status=404)
    assert snapshots(cloud, used)["enabled"] is False
    assert "repository" not in snapshots(cloud, used)
    assert snapshots(cloud, other)["enabled"] is True


def test_a_deployment_that_has_stopped_still_needs_its_repository(cloud: CheckedClient) -> None:
    cloud.call("PUT", f"{REPOSITORIES}/backups", S3, status=200)
    used = cloud.create(using("backups"))["id"]
    cloud.finish()
    cloud.call("POST", f"/deployments/{used}/_shutdown", status=200)
    cloud.finish()
    cloud.call("DELETE", f"{REPOSITORIES}/backups", status=500)
    cloud.call("DELETE", f"/deployments/{used}", status=200)
    cloud.call("DELETE", f"{REPOSITORIES}/backups", status=200)


def test_references_to_one_that_is_gone_already_are_tidied_up(cloud: CheckedClient) -> None:
    cloud.call("PUT", f"{REPOSITORIES}/backups", S3, status=200)
    used = cloud.create(using("backups"))["id"]
    with cloud.emulator.store.transaction() as store:
        store.delete("snapshot_repositories", "backups")
    cloud.call("DELETE", f"{REPOSITORIES}/backups", status=202, cleanup_deployments=True)
    assert "repository" not in snapshots(cloud, used)
    cloud.call("DELETE", f"{REPOSITORIES}/backups", status=404, cleanup_deployments=True)


def test_a_repository_may_come_from_a_seed(tmp_path: Any) -> None:
    seed = tmp_path / "mine.yaml"
    seed.write_text("snapshot_repositories: {backups: {config: {type: fs, settings: {location: /mnt}}}}")
    with Emulator(seeds=seed) as emulator:
        shown = CheckedClient(emulator).call("GET", f"{REPOSITORIES}/backups", status=200).body
        assert shown == {"repository_name": "backups", "config": {"type": "fs", "settings": {"location": "/mnt"}}}
