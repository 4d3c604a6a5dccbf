# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from .. import models
from ..types import Model


@_define(kw_only=True, slots=False, eq=False, repr=False)
class OrganizationIdp(Model):
    """The identity provider of an organization, and what that provider has to know about Elastic Cloud.

    Attributes:
        login_identifier: What members type on the login page to get to their identity provider.
        sso_login_url: Address that leads to the identity provider without typing anything, fit for
            bookmarks.
        metadata_url: Where the identity provider finds all of the following as SAML metadata;
            `get_organization_idp_metadata` reads the same.
        acs: Where the identity provider sends people with its answer, the assertion consumer service.
        sp_entity_id: Name under which the identity provider lists Elastic Cloud.
        signing_certificate: Certificates, base64-encoded PEM, by which the identity provider checks
            requests from Elastic Cloud.
        encryption_certificate: Certificates, base64-encoded PEM, for which the identity provider encrypts
            its answers.
        configuration: What was said when the identity provider was set up.
    """

    _objects = {"configuration": "OrganizationIdpConfiguration"}

    login_identifier: str
    """What members type on the login page to get to their identity provider."""
    sso_login_url: str
    """Address that leads to the identity provider without typing anything, fit for bookmarks."""
    metadata_url: str
    """Where the identity provider finds all of the following as SAML metadata;
    `get_organization_idp_metadata` reads the same."""
    acs: str
    """Where the identity provider sends people with its answer, the assertion consumer service."""
    sp_entity_id: str
    """Name under which the identity provider lists Elastic Cloud."""
    signing_certificate: list[str]
    """Certificates, base64-encoded PEM, by which the identity provider checks requests from Elastic Cloud."""
    encryption_certificate: list[str]
    """Certificates, base64-encoded PEM, for which the identity provider encrypts its answers."""
    configuration: models.OrganizationIdpConfiguration
    """What was said when the identity provider was set up."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
