# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from .. import models
from ..types import Model, many, one


@_define(kw_only=True, slots=False, eq=False, repr=False)
class ListEnrollmentTokenReply(Model):
    """The tokens that have to be revoked to end them.

    Attributes:
        tokens: Persistent tokens, without the tokens themselves.
    """

    _groups = {"tokens": many(one("ListEnrollmentTokenElement"))}

    tokens: list[models.ListEnrollmentTokenElement]
    """Persistent tokens, without the tokens themselves."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
