# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from ..types import Model


@_define(kw_only=True, slots=False, eq=False, repr=False)
class ConfigStoreOption(Model):
    """An option of the platform under its name.

    Attributes:
        name: Name of the option, which is its id in paths.
        value: What the option is set to. Always text, also for numbers and for true or false.
        changed: True if somebody has set the value, false if it is the one of the installation.
    """

    name: str
    """Name of the option, which is its id in paths."""
    value: str
    """What the option is set to. Always text, also for numbers and for true or false."""
    changed: bool
    """True if somebody has set the value, false if it is the one of the installation."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
