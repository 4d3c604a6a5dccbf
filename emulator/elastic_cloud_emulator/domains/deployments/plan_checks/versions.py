"""Whether a resource can have a stack version."""

from __future__ import annotations

from elastic_cloud_emulator.domains.deployments.plan_checks.products import check_support
from elastic_cloud_emulator.errors import ApiError
from elastic_cloud_emulator.installation import versions
from elastic_cloud_emulator.plans.records import Kind
from elastic_cloud_emulator.records.catalog import Catalog

_PROHIBITED = "clusters.cluster_plan_change_prohibited"


def check_version(catalog: Catalog, kind: Kind, version: str, before: str | None, place: str) -> None:
    """Check that a version is to be had, has the product, and can be reached from the present one.

    Args:
        catalog: Knows the stack versions.
        kind: The product.
        version: What is wanted.
        before: What the resource has; None for a new one.
        place: Path of the resource in the request.

    Raises:
        ApiError: 400, the resource cannot have the version.
    """
    if version == before:
        return
    stack, member = catalog.stack(version), f"{kind}.version"
    fields = [f"{place}.{member}"]
    if stack is None:
        raise ApiError(400, _PROHIBITED, fields=fields, field=member, version=version)
    check_support(kind, version, place)
    if before is None:
        return
    present = versions.parse(before)
    if versions.parse(version) < present:
        raise ApiError(400, _PROHIBITED, "back", fields=fields, field=member, version=version, before=before)
    oldest = stack.get("min_upgradable_from")
    if oldest and present < versions.parse(oldest):
        raise ApiError(
            400, _PROHIBITED, "too_old", fields=fields, field=member, version=version, oldest=oldest, before=before
        )
