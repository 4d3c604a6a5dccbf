# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from .. import models
from ..types import Model


@_define(kw_only=True, slots=False, eq=False, repr=False)
class DiscreteSizes(Model):
    """Sizes that an instance can have.

    Attributes:
        sizes: The possible sizes in MB.
        default_size: Size to propose to somebody who has no preference, in MB.
        resource: What the sizes measure, memory when left out.
    """

    sizes: list[int]
    """The possible sizes in MB."""
    default_size: int | None = None
    """Size to propose to somebody who has no preference, in MB."""
    resource: models.InstanceSizeResource | None = None
    """What the sizes measure, memory when left out."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
