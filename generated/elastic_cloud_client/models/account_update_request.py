# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from .. import models
from ..types import Model


@_define(kw_only=True, slots=False, eq=False, repr=False)
class AccountUpdateRequest(Model):
    """The wanted state of the account.

    Attributes:
        trust: How far clusters of this account are to trust each other.
    """

    _objects = {"trust": "AccountTrustSettings"}

    trust: models.AccountTrustSettings | None = None
    """How far clusters of this account are to trust each other."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
