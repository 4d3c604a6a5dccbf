# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from ..types import Model


@_define(kw_only=True, slots=False, eq=False, repr=False)
class ServiceUrl(Model):
    """Address of one service that a resource runs.

    Attributes:
        service: Name of the service, for example `fleet` or `apm`.
        url: Complete address of the service, port included.
    """

    service: str
    """Name of the service, for example `fleet` or `apm`."""
    url: str
    """Complete address of the service, port included."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
