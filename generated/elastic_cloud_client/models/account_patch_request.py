# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from .. import models
from ..types import Model


@_define(kw_only=True, slots=False, eq=False, repr=False)
class AccountPatchRequest(Model):
    """A JSON merge patch of the account. Members that are left out keep their value.

    Attributes:
        trust: Changes to the trust between clusters of this account. Null puts the default back.
    """

    _objects = {"trust": "AccountTrustPatch"}

    trust: models.AccountTrustPatch | None = None
    """Changes to the trust between clusters of this account. Null puts the default back."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
