# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from ..types import Model


@_define(kw_only=True, slots=False, eq=False, repr=False)
class ProxiesAllocationsInfo(Model):
    """How evenly the proxies know the routes to one product.

    Attributes:
        allocations_type: The product, such as `elasticsearch`, `kibana` or `apm`.
        max_allocations: Routes of the proxy that knows most.
        proxies_at_max_allocations: How many proxies know that many. If fewer than there are proxies, some
            lag behind.
    """

    allocations_type: str
    """The product, such as `elasticsearch`, `kibana` or `apm`."""
    max_allocations: int
    """Routes of the proxy that knows most."""
    proxies_at_max_allocations: int
    """How many proxies know that many. If fewer than there are proxies, some lag behind."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
