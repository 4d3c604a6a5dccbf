# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

import datetime
from typing import Any

from attrs import define as _define
from attrs import field as _field

from ..types import Model


@_define(kw_only=True, slots=False, eq=False, repr=False)
class Period(Model):
    """A stretch of time.

    Attributes:
        start: First moment of the stretch.
        end: Moment at which the stretch is over.
    """

    _moments = ("start", "end")

    start: datetime.datetime
    """First moment of the stretch."""
    end: datetime.datetime
    """Moment at which the stretch is over."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
