"""Bringing the search index in line with the deployments, which here every search does for itself."""

from __future__ import annotations

from elastic_cloud_emulator.handling import Call, handles
from elastic_cloud_emulator.plans.records import JsonObject
from elastic_cloud_emulator.records.deployments import DEPLOYMENTS, find_deployment


@handles("resync-deployment")
def resync_deployment(call: Call) -> JsonObject:
    """Write the entry of one deployment anew."""
    _, deployment = find_deployment(call)
    return _result([deployment["id"]])


@handles("resync-deployments")
def resync_deployments(call: Call) -> JsonObject:
    """Compare all entries with their deployments, or write all of them anew."""
    return _result([] if call.query["skip_matching_version"] else call.store.keys(DEPLOYMENTS))


def _result(updated: list[str]) -> JsonObject:
    return {"created": [], "updated": updated, "deleted": [], "errors": []}
