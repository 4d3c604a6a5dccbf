# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from .. import models
from ..types import Model


@_define(kw_only=True, slots=False, eq=False, repr=False)
class ActiveDirectorySettings(Model):
    """A realm that checks names and passwords against Microsoft Active Directory.

    Attributes:
        id: Id of the realm, made of lower-case letters, digits, hyphens and underscores. No other realm,
            of whatever type, may have it.
        name: Name of the realm that administrators see in the console.
        urls: Domain controllers as `ldap://server:port` or `ldaps://server:port`. Use one of the two
            schemes for all of them.
        domain_name: Root domain of the forest.
        bind_anonymously: Whether ECE searches without credentials. If so, `bind_dn` and `bind_password`
            have no effect.
        bind_dn: Account with which ECE itself signs in to search the directory.
        bind_password: Password of that account. It is never given out again.
        user_search: How to find the account of somebody who signs in.
        group_search: How to find the groups of a user.
        load_balance: How several domain controllers share the work.
        certificate_url: Address of a zip file with CA certificates to trust. It contains nothing but
            `/active_directory/<id>/truststore/keystore.ks`.
        certificate_url_truststore_password: Password of the truststore in that zip file. It is never
            given out again.
        certificate_url_truststore_type: Format of that truststore, `jks` when left out.
        role_mappings: What people from this realm may do in ECE. Without any roles they cannot get in.
        enabled: Whether people can sign in through the realm, true when left out.
        order: Place in the sequence of realms, different from that of all others. When left out, the
            realm comes last.
        override_yaml: Further Elasticsearch settings of the realm as YAML, with priority over the members
            here. Write the keys as they continue after `xpack.security.authc.realms.active_directory.<id>.`
    """

    _objects = {
        "user_search": "ActiveDirectoryUserSearch",
        "group_search": "ActiveDirectoryGroupSearch",
        "load_balance": "ActiveDirectorySecurityRealmLoadBalance",
        "role_mappings": "ActiveDirectorySecurityRealmRoleMappingRules",
    }

    id: str
    """Id of the realm, made of lower-case letters, digits, hyphens and underscores. No other realm, of
    whatever type, may have it."""
    name: str
    """Name of the realm that administrators see in the console."""
    urls: list[str]
    """Domain controllers as `ldap://server:port` or `ldaps://server:port`. Use one of the two schemes for
    all of them."""
    domain_name: str
    """Root domain of the forest."""
    bind_anonymously: bool
    """Whether ECE searches without credentials. If so, `bind_dn` and `bind_password` have no effect."""
    bind_dn: str | None = None
    """Account with which ECE itself signs in to search the directory."""
    bind_password: str | None = _field(default=None, repr=False)
    """Password of that account. It is never given out again."""
    user_search: models.ActiveDirectoryUserSearch | None = None
    """How to find the account of somebody who signs in."""
    group_search: models.ActiveDirectoryGroupSearch | None = None
    """How to find the groups of a user."""
    load_balance: models.ActiveDirectorySecurityRealmLoadBalance | None = None
    """How several domain controllers share the work."""
    certificate_url: str | None = None
    """Address of a zip file with CA certificates to trust. It contains nothing but
    `/active_directory/<id>/truststore/keystore.ks`."""
    certificate_url_truststore_password: str | None = _field(default=None, repr=False)
    """Password of the truststore in that zip file. It is never given out again."""
    certificate_url_truststore_type: models.TruststoreType | None = None
    """Format of that truststore, `jks` when left out."""
    role_mappings: models.ActiveDirectorySecurityRealmRoleMappingRules | None = None
    """What people from this realm may do in ECE. Without any roles they cannot get in."""
    enabled: bool | None = None
    """Whether people can sign in through the realm, true when left out."""
    order: int | None = None
    """Place in the sequence of realms, different from that of all others. When left out, the realm comes
    last."""
    override_yaml: str | None = None
    """Further Elasticsearch settings of the realm as YAML, with priority over the members here. Write the
    keys as they continue after `xpack.security.authc.realms.active_directory.<id>.`"""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
