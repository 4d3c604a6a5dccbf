# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from ..types import Model


@_define(kw_only=True, slots=False, eq=False, repr=False)
class RemoteResourceInfo(Model):
    """State of the connection to a remote cluster.

    Attributes:
        healthy: Sum of the other members.
        connected: Whether a connection stands right now.
        compatible: Whether the two stack versions can work together.
        trusted: Whether the cluster here trusts the remote one.
        trusted_back: Whether the remote cluster trusts the one here.
    """

    healthy: bool
    """Sum of the other members."""
    connected: bool
    """Whether a connection stands right now."""
    compatible: bool
    """Whether the two stack versions can work together."""
    trusted: bool
    """Whether the cluster here trusts the remote one."""
    trusted_back: bool
    """Whether the remote cluster trusts the one here."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
