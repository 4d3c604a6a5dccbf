# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from .. import models
from ..types import Model, many, one


@_define(kw_only=True, slots=False, eq=False, repr=False)
class ProxiesHealth(Model):
    """Verdict on all proxies, and the numbers behind it.

    Attributes:
        observed_proxies_count: How many proxies are connected now.
        expected_proxies_count: Proxies that should be there, out of the settings.
        allocations: One element per product, to tell whether all proxies know the same routes.
        filtered_groups: Health of each filtered group. The only place that lists the groups.
        status: Health of the whole. It is yellow as soon as a group is not green.
    """

    _groups = {
        "allocations": many(one("ProxiesAllocationsInfo")),
        "filtered_groups": many(one("ProxiesFilteredGroupHealth")),
    }

    observed_proxies_count: int
    """How many proxies are connected now."""
    expected_proxies_count: int
    """Proxies that should be there, out of the settings."""
    allocations: list[models.ProxiesAllocationsInfo]
    """One element per product, to tell whether all proxies know the same routes."""
    filtered_groups: list[models.ProxiesFilteredGroupHealth]
    """Health of each filtered group. The only place that lists the groups."""
    status: models.ProxiesHealthStatus
    """Health of the whole. It is yellow as soon as a group is not green."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
