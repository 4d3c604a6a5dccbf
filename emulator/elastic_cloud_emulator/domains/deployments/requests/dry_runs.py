"""What requests that only validate are told of the plans they would begin."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from elastic_cloud_emulator.domains.deployments.requests.payloads import RequestedResource
from elastic_cloud_emulator.plans.records import KINDS, JsonObject


def diagnostics(requested: Iterable[RequestedResource], name: str) -> Mapping[str, list[JsonObject]]:
    """Return what a dry run tells of resources: their plans as the platform understands them."""
    shown: dict[str, list[JsonObject]] = {kind: [] for kind in KINDS}
    for each in requested:
        described: JsonObject = {
            "ref_id": each.ref_id,
            "display_name": each.display_name or name,
            "backend_plan": each.plan,
        }
        if each.elasticsearch_cluster_ref_id is not None:
            described["elasticsearch_cluster_ref_id"] = each.elasticsearch_cluster_ref_id
        shown[each.kind].append(described)
    return shown
