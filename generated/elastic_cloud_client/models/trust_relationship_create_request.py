# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from ..types import Model


@_define(kw_only=True, slots=False, eq=False, repr=False)
class TrustRelationshipCreateRequest(Model):
    """The environment to trust.

    Attributes:
        name: Name that people give the relationship; it has no effect.
        public_ca_cert: The environment's CA certificate in PEM form, line breaks included. Ask its
            administrators for it.
        trust_by_default: Whether all deployments here trust that environment without settings of their
            own.
        account_ids: Accounts over there to trust.
        installation_id: Id of the other installation.
    """

    name: str
    """Name that people give the relationship; it has no effect."""
    public_ca_cert: str
    """The environment's CA certificate in PEM form, line breaks included. Ask its administrators for it."""
    trust_by_default: bool | None = None
    """Whether all deployments here trust that environment without settings of their own."""
    account_ids: list[str] | None = None
    """Accounts over there to trust."""
    installation_id: str | None = None
    """Id of the other installation."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
