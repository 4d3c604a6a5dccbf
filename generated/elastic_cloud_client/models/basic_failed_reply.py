# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from .. import models
from ..types import Model, many, one


@_define(kw_only=True, slots=False, eq=False, repr=False)
class BasicFailedReply(Model):
    """Body of every refused or failed call. Several causes may be reported at once.

    Attributes:
        errors: One element per cause, in no promised order.
    """

    _groups = {"errors": many(one("BasicFailedReplyElement"))}

    errors: list[models.BasicFailedReplyElement]
    """One element per cause, in no promised order."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
