# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from .. import models
from ..types import Model


@_define(kw_only=True, slots=False, eq=False, repr=False)
class TrafficFilterEgressRule(Model):
    """A network that a deployment may connect to.

    Attributes:
        target: The address, or the network in CIDR notation.
        protocol: Protocol of outgoing connections; `all` for any.
        ports: Ports that may be reached; all of them if the list is left out.
    """

    target: str
    """The address, or the network in CIDR notation."""
    protocol: models.EgressProtocol
    """Protocol of outgoing connections; `all` for any."""
    ports: list[int] | None = None
    """Ports that may be reached; all of them if the list is left out."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
