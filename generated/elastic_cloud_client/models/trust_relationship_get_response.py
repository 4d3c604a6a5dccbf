# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

import datetime
from typing import Any

from attrs import define as _define
from attrs import field as _field

from ..types import Model


@_define(kw_only=True, slots=False, eq=False, repr=False)
class TrustRelationshipGetResponse(Model):
    """How far this installation trusts an environment.

    Attributes:
        id: Id of the relationship. Trust settings of clusters name it as `trust_relationship_id`.
        name: Name that people give the relationship; it has no effect.
        trust_by_default: Whether all deployments here trust that environment from the start.
        local: True for the relationship of this installation with itself, which exists once and cannot be
            removed.
        last_modified: When it was last changed.
        account_ids: Accounts over there that are trusted.
        public_ca_cert: CA certificate of the environment in PEM form. Only there if asked for.
        installation_id: Id of the other installation.
    """

    _moments = ("last_modified",)

    id: str
    """Id of the relationship. Trust settings of clusters name it as `trust_relationship_id`."""
    name: str
    """Name that people give the relationship; it has no effect."""
    trust_by_default: bool
    """Whether all deployments here trust that environment from the start."""
    local: bool
    """True for the relationship of this installation with itself, which exists once and cannot be removed."""
    last_modified: datetime.datetime
    """When it was last changed."""
    account_ids: list[str] | None = None
    """Accounts over there that are trusted."""
    public_ca_cert: str | None = None
    """CA certificate of the environment in PEM form. Only there if asked for."""
    installation_id: str | None = None
    """Id of the other installation."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
