# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from .. import models
from ..types import Model, many, one


@_define(kw_only=True, slots=False, eq=False, repr=False)
class ConfigStoreOptionList(Model):
    """The options in the configuration store.

    Attributes:
        values: One element per option, with no promised order.
    """

    _groups = {"values": many(one("ConfigStoreOption"))}

    values: list[models.ConfigStoreOption]
    """One element per option, with no promised order."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
