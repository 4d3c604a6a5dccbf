# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from .. import models
from ..types import Model


@_define(kw_only=True, slots=False, eq=False, repr=False)
class LdapSettings(Model):
    """A realm that checks names and passwords against an LDAP directory.

    Attributes:
        id: Id of the realm, made of lower-case letters, digits, hyphens and underscores. No other realm,
            of whatever type, may have it.
        name: Name of the realm that administrators see in the console.
        urls: Directory servers as `ldap://server:port` or `ldaps://server:port`. Use one of the two
            schemes for all of them.
        bind_anonymously: Whether ECE searches the directory without credentials. If so, `bind_dn` and
            `bind_password` have no effect.
        bind_type: How a user's entry is found. `user_search` looks for it in the directory,
            `user_templates` builds its name from the user's name.
        user_search: How to find the entry of somebody who signs in. For `user_search` only.
        user_dn_templates: Names of entries in which `{0}` stands for the user's name; they are tried one
            after the other. For `user_templates` only.
        bind_dn: Name of the entry with which ECE itself signs in to search the directory. For
            `user_search` only.
        bind_password: Password that goes with `bind_dn`. It is never given out again.
        group_search: How to find the groups of a user by a search of its own.
        user_group_attribute: Attribute of a user's entry that lists the groups, `memberOf` when left out.
            Not looked at once `group_search` is set.
        load_balance: How several servers share the work.
        certificate_url: Address of a zip file with CA certificates to trust. It contains nothing but
            `/ldap/<id>/truststore/keystore.ks`.
        certificate_url_truststore_password: Password of the truststore in that zip file. It is never
            given out again.
        certificate_url_truststore_type: Format of that truststore, `jks` when left out.
        role_mappings: What people from this realm may do in ECE. Without any roles they cannot get in.
        enabled: Whether people can sign in through the realm, true when left out.
        order: Place in the sequence of realms, different from that of all others. When left out, the
            realm comes last.
        override_yaml: Further Elasticsearch settings of the realm as YAML, with priority over the members
            here. Write the keys as they continue after `xpack.security.authc.realms.ldap.<id>.`
    """

    _objects = {
        "user_search": "LdapUserSearch",
        "group_search": "LdapGroupSearch",
        "load_balance": "LdapSecurityRealmLoadBalance",
        "role_mappings": "LdapSecurityRealmRoleMappingRules",
    }

    id: str
    """Id of the realm, made of lower-case letters, digits, hyphens and underscores. No other realm, of
    whatever type, may have it."""
    name: str
    """Name of the realm that administrators see in the console."""
    urls: list[str]
    """Directory servers as `ldap://server:port` or `ldaps://server:port`. Use one of the two schemes for all
    of them."""
    bind_anonymously: bool
    """Whether ECE searches the directory without credentials. If so, `bind_dn` and `bind_password` have no
    effect."""
    bind_type: models.LdapBindType
    """How a user's entry is found. `user_search` looks for it in the directory, `user_templates` builds its
    name from the user's name."""
    user_search: models.LdapUserSearch | None = None
    """How to find the entry of somebody who signs in. For `user_search` only."""
    user_dn_templates: list[str] | None = None
    """Names of entries in which `{0}` stands for the user's name; they are tried one after the other. For
    `user_templates` only."""
    bind_dn: str | None = None
    """Name of the entry with which ECE itself signs in to search the directory. For `user_search` only."""
    bind_password: str | None = _field(default=None, repr=False)
    """Password that goes with `bind_dn`. It is never given out again."""
    group_search: models.LdapGroupSearch | None = None
    """How to find the groups of a user by a search of its own."""
    user_group_attribute: str | None = None
    """Attribute of a user's entry that lists the groups, `memberOf` when left out. Not looked at once
    `group_search` is set."""
    load_balance: models.LdapSecurityRealmLoadBalance | None = None
    """How several servers share the work."""
    certificate_url: str | None = None
    """Address of a zip file with CA certificates to trust. It contains nothing but
    `/ldap/<id>/truststore/keystore.ks`."""
    certificate_url_truststore_password: str | None = _field(default=None, repr=False)
    """Password of the truststore in that zip file. It is never given out again."""
    certificate_url_truststore_type: models.TruststoreType | None = None
    """Format of that truststore, `jks` when left out."""
    role_mappings: models.LdapSecurityRealmRoleMappingRules | None = None
    """What people from this realm may do in ECE. Without any roles they cannot get in."""
    enabled: bool | None = None
    """Whether people can sign in through the realm, true when left out."""
    order: int | None = None
    """Place in the sequence of realms, different from that of all others. When left out, the realm comes
    last."""
    override_yaml: str | None = None
    """Further Elasticsearch settings of the realm as YAML, with priority over the members here. Write the
    keys as they continue after `xpack.security.authc.realms.ldap.<id>.`"""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
