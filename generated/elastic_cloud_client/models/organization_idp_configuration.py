# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from .. import models
from ..types import Model


@_define(kw_only=True, slots=False, eq=False, repr=False)
class OrganizationIdpConfiguration(Model):
    """How members of the organization log in.

    Attributes:
        enabled: Whether members can log in this way at present.
        login_identifier_prefix: Readable start of `login_identifier`.
        saml_idp: An identity provider that speaks SAML, as its own metadata describes it.
    """

    _objects = {"saml_idp": "SamlIdp"}

    enabled: bool
    """Whether members can log in this way at present."""
    login_identifier_prefix: str
    """Readable start of `login_identifier`."""
    saml_idp: models.SamlIdp
    """An identity provider that speaks SAML, as its own metadata describes it."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
