# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from .. import models
from ..types import Model


@_define(kw_only=True, slots=False, eq=False, repr=False)
class LoggingSettings(Model):
    """Log levels that differ from those the service was installed with.

    Attributes:
        logging_levels: Level by name of the logger, where a name covers everything below it. Loggers that
            are not listed keep the level of the installation.
    """

    logging_levels: dict[str, models.LoggingLevel]
    """Level by name of the logger, where a name covers everything below it. Loggers that are not listed keep
    the level of the installation."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
