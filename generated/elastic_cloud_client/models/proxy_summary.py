# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from ..types import Model


@_define(kw_only=True, slots=False, eq=False, repr=False)
class ProxySummary(Model):
    """Health of one proxy.

    Attributes:
        proxy_id: Id with which the proxy operations address it.
        healthy: Whether it passes requests on.
    """

    proxy_id: str
    """Id with which the proxy operations address it."""
    healthy: bool
    """Whether it passes requests on."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
