# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from ..types import Model


@_define(kw_only=True, slots=False, eq=False, repr=False)
class ConstructorHealthStatus(Model):
    """Condition of a constructor.

    Attributes:
        connected: False if the platform has lost contact with the service.
        maintenance_mode: True while the constructor takes on no further plans.
    """

    connected: bool
    """False if the platform has lost contact with the service."""
    maintenance_mode: bool
    """True while the constructor takes on no further plans."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
