# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from ..types import Model


@_define(kw_only=True, slots=False, eq=False, repr=False)
class ClusterMetadataPortInfo(Model):
    """Ports on which the resource is reached.

    Attributes:
        http: Port for plain HTTP.
        https: Port for HTTP over TLS, the one to use.
        transport_passthrough: Port for the transport protocol between nodes, over TLS. Other clusters
            connect here.
    """

    http: int
    """Port for plain HTTP."""
    https: int
    """Port for HTTP over TLS, the one to use."""
    transport_passthrough: int
    """Port for the transport protocol between nodes, over TLS. Other clusters connect here."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
