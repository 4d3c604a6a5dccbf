# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from .. import models
from ..types import Model


@_define(kw_only=True, slots=False, eq=False, repr=False)
class ProxiesFilteredGroupHealth(Model):
    """Verdict on one filtered group.

    Attributes:
        group: Proxies that have certain labels in common, and how many of them there should be.
        observed_proxies_count: Proxies that belong to the group at the moment.
        status: How that number compares with the expected one.
    """

    _objects = {"group": "ProxiesFilteredGroup"}

    group: models.ProxiesFilteredGroup
    """Proxies that have certain labels in common, and how many of them there should be."""
    observed_proxies_count: int
    """Proxies that belong to the group at the moment."""
    status: models.ProxiesHealthStatus
    """How that number compares with the expected one."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
