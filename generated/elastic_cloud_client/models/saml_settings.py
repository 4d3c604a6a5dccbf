# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from .. import models
from ..types import Model


@_define(kw_only=True, slots=False, eq=False, repr=False)
class SamlSettings(Model):
    """A realm that leaves signing in to a SAML 2.0 identity provider, for single sign-on with the browser.

    Attributes:
        id: Id of the realm, made of lower-case letters, digits, hyphens and underscores. No other realm,
            of whatever type, may have it.
        name: Label for people, shown on the login page, too.
        idp: The identity provider that signs users in.
        sp: How ECE presents itself to the identity provider. Register the same values over there.
        attributes: Where the provider's answers tell who somebody is.
        nameid_format: URN of the wanted kind of name. The provider chooses when left out.
        role_mappings: What people from this realm may do in ECE. Without any roles they cannot get in.
        enabled: Whether people can sign in through the realm, true when left out.
        order: Place in the sequence of realms, different from that of all others. When left out, the
            realm comes last.
        force_authn: Whether people have to prove their identity again although the provider still has a
            session for them.
        signing_certificate_url: Address of a zip file with `signing.key` and `signing.pem` in the folder
            `/saml/<id>`, by which ECE signs what it sends.
        signing_certificate_url_password: Password of that bundle. It is never given out again.
        signing_saml_messages: Kinds of messages to sign. Takes effect together with a signing certificate
            only.
        encryption_certificate_url: Address of a zip file with `encryption.key` and `encryption.pem` in
            the folder `/saml/<id>`, for answers that the provider encrypts.
        encryption_certificate_url_password: Password of that bundle. It is never given out again.
        ssl_certificate_url: Address of a zip file with one truststore, `keystore.ks`, holding the CA
            certificates to trust when the provider's metadata is fetched.
        ssl_certificate_url_truststore_password: Password of that truststore. It is never given out again.
        ssl_certificate_url_truststore_type: Format of that truststore, `jks` when left out.
        override_yaml: Further Elasticsearch settings of the realm as YAML, with priority over the members
            here. Write the keys as they continue after `xpack.security.authc.realms.saml.<id>.`
    """

    _objects = {
        "idp": "SamlIdpSettings",
        "sp": "SamlSpSettings",
        "attributes": "SamlAttributeSettings",
        "role_mappings": "SamlSecurityRealmRoleMappingRules",
    }

    id: str
    """Id of the realm, made of lower-case letters, digits, hyphens and underscores. No other realm, of
    whatever type, may have it."""
    name: str
    """Label for people, shown on the login page, too."""
    idp: models.SamlIdpSettings
    """The identity provider that signs users in."""
    sp: models.SamlSpSettings
    """How ECE presents itself to the identity provider. Register the same values over there."""
    attributes: models.SamlAttributeSettings
    """Where the provider's answers tell who somebody is."""
    nameid_format: str | None = None
    """URN of the wanted kind of name. The provider chooses when left out."""
    role_mappings: models.SamlSecurityRealmRoleMappingRules | None = None
    """What people from this realm may do in ECE. Without any roles they cannot get in."""
    enabled: bool | None = None
    """Whether people can sign in through the realm, true when left out."""
    order: int | None = None
    """Place in the sequence of realms, different from that of all others. When left out, the realm comes
    last."""
    force_authn: bool | None = None
    """Whether people have to prove their identity again although the provider still has a session for them."""
    signing_certificate_url: str | None = None
    """Address of a zip file with `signing.key` and `signing.pem` in the folder `/saml/<id>`, by which ECE
    signs what it sends."""
    signing_certificate_url_password: str | None = _field(default=None, repr=False)
    """Password of that bundle. It is never given out again."""
    signing_saml_messages: list[models.SamlMessageType] | None = None
    """Kinds of messages to sign. Takes effect together with a signing certificate only."""
    encryption_certificate_url: str | None = None
    """Address of a zip file with `encryption.key` and `encryption.pem` in the folder `/saml/<id>`, for
    answers that the provider encrypts."""
    encryption_certificate_url_password: str | None = _field(default=None, repr=False)
    """Password of that bundle. It is never given out again."""
    ssl_certificate_url: str | None = None
    """Address of a zip file with one truststore, `keystore.ks`, holding the CA certificates to trust when
    the provider's metadata is fetched."""
    ssl_certificate_url_truststore_password: str | None = _field(default=None, repr=False)
    """Password of that truststore. It is never given out again."""
    ssl_certificate_url_truststore_type: models.TruststoreType | None = None
    """Format of that truststore, `jks` when left out."""
    override_yaml: str | None = None
    """Further Elasticsearch settings of the realm as YAML, with priority over the members here. Write the
    keys as they continue after `xpack.security.authc.realms.saml.<id>.`"""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
