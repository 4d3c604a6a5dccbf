# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from .. import models
from ..types import Model


@_define(kw_only=True, slots=False, eq=False, repr=False)
class AccountResponse(Model):
    """The account that owns deployments and whose users work on them. Nothing is shared between two
    accounts.

    Attributes:
        id: Identifies the account, for instance in the trust settings of other clusters. It never
            changes.
        trust: How far clusters of this account trust each other.
    """

    _objects = {"trust": "AccountTrustSettings"}

    id: str
    """Identifies the account, for instance in the trust settings of other clusters. It never changes."""
    trust: models.AccountTrustSettings | None = None
    """How far clusters of this account trust each other."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
