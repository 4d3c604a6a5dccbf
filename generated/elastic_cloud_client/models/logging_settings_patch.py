# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from ..types import Model


@_define(kw_only=True, slots=False, eq=False, repr=False)
class LoggingSettingsPatch(Model):
    """A JSON merge patch of log levels. An empty one changes nothing.

    Attributes:
        logging_levels: Levels to set, by name of the logger. A level of null takes the logger back to its
            level of installation, loggers that are not listed stay as they are, and null in place of the
            whole map resets every logger.
    """

    logging_levels: dict[str, str | None] | None = None
    """Levels to set, by name of the logger. A level of null takes the logger back to its level of
    installation, loggers that are not listed stay as they are, and null in place of the whole map resets
    every logger."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
