# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from ..types import Model


@_define(kw_only=True, slots=False, eq=False, repr=False)
class AccountTrustRelationship(Model):
    """Trust in the clusters of one account, in all of them or in those listed.

    Attributes:
        account_id: Id of the trusted account.
        trust_all: Trusts every cluster of the account, present and future. If false, `trust_allowlist`
            decides.
        name: Name that people give the relationship; it has no effect.
        trust_allowlist: Ids of the trusted clusters. Has no effect together with `trust_all`.
    """

    account_id: str
    """Id of the trusted account."""
    trust_all: bool
    """Trusts every cluster of the account, present and future. If false, `trust_allowlist` decides."""
    name: str | None = None
    """Name that people give the relationship; it has no effect."""
    trust_allowlist: list[str] | None = None
    """Ids of the trusted clusters. Has no effect together with `trust_all`."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
