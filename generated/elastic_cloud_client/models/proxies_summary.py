# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from .. import models
from ..types import Model, many, one


@_define(kw_only=True, slots=False, eq=False, repr=False)
class ProxiesSummary(Model):
    """Health of the proxies, through which users reach their deployments.

    Attributes:
        healthy: True if no proxy ails and none is missing.
        expected_proxies_count: How many proxies there should be, according to the proxy settings.
        proxies_count: How many proxies there are, whatever their state.
        proxies: The proxies one by one.
    """

    _groups = {"proxies": many(one("ProxySummary"))}

    healthy: bool
    """True if no proxy ails and none is missing."""
    expected_proxies_count: int
    """How many proxies there should be, according to the proxy settings."""
    proxies_count: int
    """How many proxies there are, whatever their state."""
    proxies: list[models.ProxySummary]
    """The proxies one by one."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
