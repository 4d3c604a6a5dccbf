# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from .. import models
from ..types import Model


@_define(kw_only=True, slots=False, eq=False, repr=False)
class IdpConfigurationRequest(Model):
    """How members of the organization are to log in.

    Attributes:
        enabled: Whether members can log in this way. False keeps the settings for later.
        login_identifier_prefix: Readable start of the text by which members name the organization on the
            login page; the service adds to it what makes it unique. Lowercase letters, digits and `-`.
        saml_idp: An identity provider that speaks SAML, as its own metadata describes it.
    """

    _objects = {"saml_idp": "SamlIdp"}

    enabled: bool
    """Whether members can log in this way. False keeps the settings for later."""
    login_identifier_prefix: str
    """Readable start of the text by which members name the organization on the login page; the service adds
    to it what makes it unique. Lowercase letters, digits and `-`."""
    saml_idp: models.SamlIdp
    """An identity provider that speaks SAML, as its own metadata describes it."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
