# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from .. import models
from ..types import Model


@_define(kw_only=True, slots=False, eq=False, repr=False)
class ConstructorInfo(Model):
    """A constructor, that is a service that turns submitted plans into running instances.

    Attributes:
        status: Whether the constructor is there and takes on work.
        constructor_id: Id of the constructor. In a small installation it is the address of the host.
    """

    _objects = {"status": "ConstructorHealthStatus"}

    status: models.ConstructorHealthStatus
    """Whether the constructor is there and takes on work."""
    constructor_id: str
    """Id of the constructor. In a small installation it is the address of the host."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
