# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from .. import models
from ..types import Model, many, one


@_define(kw_only=True, slots=False, eq=False, repr=False)
class ProxiesFilteredGroup(Model):
    """Proxies that have certain labels in common, and how many of them there should be.

    Attributes:
        filters: Labels by which proxies belong to the group. A proxy needs all of them.
        expected_proxies_count: How many proxies at least keep the group green.
        id: Name of the group, chosen when it is created and needed then. An update may leave it out or
            has to repeat it.
    """

    _groups = {"filters": many(one("ProxiesFilter"))}

    filters: list[models.ProxiesFilter]
    """Labels by which proxies belong to the group. A proxy needs all of them."""
    expected_proxies_count: int
    """How many proxies at least keep the group green."""
    id: str | None = None
    """Name of the group, chosen when it is created and needed then. An update may leave it out or has to
    repeat it."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
