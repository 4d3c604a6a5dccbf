# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from ..types import Model


@_define(kw_only=True, slots=False, eq=False, repr=False)
class TrustRelationshipCreateResponse(Model):
    """The new relationship, without its certificate.

    Attributes:
        id: Id of the relationship. Trust settings of clusters name it as `trust_relationship_id`.
        name: Name that people give the relationship; it has no effect.
        trust_by_default: Whether all deployments here trust that environment from the start.
        local: Whether this is the relationship of the installation with itself.
        account_ids: Accounts over there that are trusted.
        installation_id: Id of the other installation.
    """

    id: str
    """Id of the relationship. Trust settings of clusters name it as `trust_relationship_id`."""
    name: str
    """Name that people give the relationship; it has no effect."""
    trust_by_default: bool
    """Whether all deployments here trust that environment from the start."""
    local: bool
    """Whether this is the relationship of the installation with itself."""
    account_ids: list[str] | None = None
    """Accounts over there that are trusted."""
    installation_id: str | None = None
    """Id of the other installation."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
