# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from .. import models
from ..types import Model, many, one


@_define(kw_only=True, slots=False, eq=False, repr=False)
class ProxyInfo(Model):
    """A proxy with its host and the products it forwards to.

    Attributes:
        proxy_id: Id of the proxy, usually the address of its host.
        host_ip: Address by which other hosts of the installation reach it.
        public_hostname: Name or address by which load balancers and users reach it.
        metadata: Labels and facts about the host as it reports them, such as its release or its place.
            Filtered groups select by these.
        healthy: False while the proxy is gone or cannot do its work.
        allocations: What the proxy knows ways to, one element per product.
        runner_id: Runner that started the proxy, if that is known.
        zone: Availability zone of the host.
    """

    _groups = {"allocations": many(one("ProxyAllocationInfo"))}

    proxy_id: str
    """Id of the proxy, usually the address of its host."""
    host_ip: str
    """Address by which other hosts of the installation reach it."""
    public_hostname: str
    """Name or address by which load balancers and users reach it."""
    metadata: dict[str, Any]
    """Labels and facts about the host as it reports them, such as its release or its place. Filtered groups
    select by these."""
    healthy: bool
    """False while the proxy is gone or cannot do its work."""
    allocations: list[models.ProxyAllocationInfo]
    """What the proxy knows ways to, one element per product."""
    runner_id: str | None = None
    """Runner that started the proxy, if that is known."""
    zone: str | None = None
    """Availability zone of the host."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
