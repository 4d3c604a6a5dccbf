# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from .. import models
from ..types import Model, many, one


@_define(kw_only=True, slots=False, eq=False, repr=False)
class Balance(Model):
    """Prepaid units of an organization, taken together and purchase by purchase.

    Attributes:
        available: ECU that are open to spending.
        remaining: ECU that are left of all purchases.
        line_items: The purchases behind the balance.
    """

    _groups = {"line_items": many(one("SimplifiedLineItem"))}

    available: float
    """ECU that are open to spending."""
    remaining: float
    """ECU that are left of all purchases."""
    line_items: list[models.SimplifiedLineItem]
    """The purchases behind the balance."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
