"""Whether a resource can have a stack version."""

from __future__ import annotations

from elastic_cloud_emulator.domains.deployments.plan_checks.products import check_support
from elastic_cloud_emulator.errors import ApiError
from elastic_cloud_emulator.installation import versions
from elastic_cloud_emulator.plans.records import Kind
from elastic_cloud_emulator.records.catalog import Catalog


def check_version(catalog: Catalog, kind: Kind, version: str, before: str | None, field: str) -> None:
    """Check that a version is to be had, has the product, and can be reached from the present one.

    Args:
        catalog: Knows the stack versions.
        kind: The product.
        version: What is wanted.
        before: What the resource has; None for a new one.
        field: Path of the resource in the request.

    Raises:
        ApiError: 400, the resource cannot have the version.
    """
    if version == before:
        return
    stack = catalog.stack(version)
    if stack is None:
        raise _prohibited(kind, version, "the installation does not have it", field)
    check_support(kind, version, field)
    if before is None:
        return
    present = versions.parse(before)
    if versions.parse(version) < present:
        raise _prohibited(kind, version, f"there is no way back from [{before}]", field)
    oldest = stack.get("min_upgradable_from")
    if oldest and present < versions.parse(oldest):
        raise _prohibited(kind, version, f"it can be reached from [{oldest}] on, not from [{before}]", field)


def _prohibited(kind: Kind, version: str, reason: str, field: str) -> ApiError:
    message = f"The value of field '{kind}.version' cannot become [{version[:100]}]: {reason}"
    return ApiError(400, "clusters.cluster_plan_change_prohibited", message, (f"{field}.{kind}.version",))
