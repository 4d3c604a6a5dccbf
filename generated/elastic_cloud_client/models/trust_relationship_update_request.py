# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from ..types import Model


@_define(kw_only=True, slots=False, eq=False, repr=False)
class TrustRelationshipUpdateRequest(Model):
    """Changes of a trust relationship.

    Attributes:
        name: New label. It stays when left out.
        trust_by_default: Whether all deployments here trust that environment without settings of their
            own. It stays as it is when left out.
        account_ids: Accounts over there to trust, in place of the present list.
        public_ca_cert: New CA certificate in PEM form, for when the old one is about to expire. The
            stored one stays when left out.
        installation_id: Id of the other installation.
    """

    name: str | None = None
    """New label. It stays when left out."""
    trust_by_default: bool | None = None
    """Whether all deployments here trust that environment without settings of their own. It stays as it is
    when left out."""
    account_ids: list[str] | None = None
    """Accounts over there to trust, in place of the present list."""
    public_ca_cert: str | None = None
    """New CA certificate in PEM form, for when the old one is about to expire. The stored one stays when
    left out."""
    installation_id: str | None = None
    """Id of the other installation."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
