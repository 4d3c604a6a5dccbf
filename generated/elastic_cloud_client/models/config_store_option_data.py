# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from ..types import Model


@_define(kw_only=True, slots=False, eq=False, repr=False)
class ConfigStoreOptionData(Model):
    """What an option is to be set to.

    Attributes:
        value: The new value as text. Its reader, a service of the platform, decides whether it makes
            sense.
    """

    value: str
    """The new value as text. Its reader, a service of the platform, decides whether it makes sense."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
