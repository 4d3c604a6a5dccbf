# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from ..types import Model


@_define(kw_only=True, slots=False, eq=False, repr=False)
class PortBinding(Model):
    """A port of the host that leads into a container.

    Attributes:
        host_port: The port's number, as text.
        host_ip: Address of the host to listen on, `0.0.0.0` for each one it has.
    """

    host_port: str
    """The port's number, as text."""
    host_ip: str | None = None
    """Address of the host to listen on, `0.0.0.0` for each one it has."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
