"""Realms: where users are looked up besides the installation itself, and in which order."""

from __future__ import annotations

from typing import cast

from elastic_cloud_emulator.access.realms import (
    NATIVE,
    REALMS,
    USERS,
    Realm,
    RealmType,
    addresses_of,
    find_person,
    realm_of,
    roles_in_realm,
)
from elastic_cloud_emulator.access.sessions import close_sessions_of
from elastic_cloud_emulator.domains.platform_configuration_security.realm_checks import check_settings
from elastic_cloud_emulator.domains.platform_configuration_security.security_deployment import (
    find_security_deployment,
)
from elastic_cloud_emulator.errors import ApiError
from elastic_cloud_emulator.handling import Call, Reply, handles, resource_headers
from elastic_cloud_emulator.plans.records import JsonObject
from elastic_cloud_emulator.records.hosts import check_version
from elastic_cloud_emulator.storage.store import Stored

_SHARED = ("id", "name", "role_mappings", "enabled", "order", "override_yaml")
_DIRECTORY = (
    *("urls", "bind_anonymously", "bind_dn", "user_search", "group_search", "load_balance"),
    *("certificate_url", "certificate_url_truststore_type"),
)
_MEMBERS: dict[RealmType, tuple[str, ...]] = {
    "ldap": (*_SHARED, *_DIRECTORY, "bind_type", "user_dn_templates", "user_group_attribute"),
    "active_directory": (*_SHARED, *_DIRECTORY, "domain_name"),
    "saml": (
        *(*_SHARED, "idp", "sp", "attributes", "nameid_format", "force_authn", "signing_saml_messages"),
        *("signing_certificate_url", "encryption_certificate_url"),
        *("ssl_certificate_url", "ssl_certificate_url_truststore_type"),
    ),
}
"""What is kept of settings: all but the passwords, which nobody needs."""


@handles("get-security-realm-configurations")
def get_security_realm_configurations(call: Call) -> JsonObject:
    """List the realms, that of the installation's own users first."""
    native = {"id": NATIVE, "name": NATIVE, "type": NATIVE, "enabled": True, "order": 0, "urls": []}
    others = sorted((_in_short(realm) for realm in _all_realms(call).values()), key=lambda shown: shown["order"])
    return {"realms": [native, *others]}


@handles("reorder-security-realms")
def reorder_security_realms(call: Call) -> JsonObject:
    """Put all realms into another order."""
    wanted: list[str] = call.body["realms"]
    realms = _all_realms(call)
    for index, realm_id in enumerate(wanted):
        if realm_id not in realms:
            raise ApiError(400, "security_realm.invalid_ids", fields=[f"realms[{index}]"], realm_id=realm_id)
        if realm_id in wanted[:index]:
            raise ApiError(400, "security_realm.invalid_ids", "twice", fields=[f"realms[{index}]"], realm_id=realm_id)
    for realm_id in realms.keys() - set(wanted):
        raise ApiError(400, "security_realm.missing_ids", fields=["realms"], realm_id=realm_id)
    for order, realm_id in enumerate(wanted, 1):
        realm = realms[realm_id]
        if realm["settings"]["order"] != order:
            realm["settings"]["order"] = order
            call.store.put(REALMS, realm_id, realm)
    return {}


@handles("create-active-directory-configuration")
def create_active_directory_configuration(call: Call) -> Reply:
    """Add an Active Directory realm."""
    return _create(call, "active_directory")


@handles("get-active-directory-configuration")
def get_active_directory_configuration(call: Call) -> Reply:
    """Read an Active Directory realm."""
    return _read(call, "active_directory")


@handles("update-active-directory-configuration")
def update_active_directory_configuration(call: Call) -> Reply:
    """Replace the settings of an Active Directory realm."""
    return _update(call, "active_directory")


@handles("delete-active-directory-configuration")
def delete_active_directory_configuration(call: Call) -> JsonObject:
    """Remove an Active Directory realm."""
    return _delete(call, "active_directory")


@handles("create-ldap-configuration")
def create_ldap_configuration(call: Call) -> Reply:
    """Add an LDAP realm."""
    return _create(call, "ldap")


@handles("get-ldap-configuration")
def get_ldap_configuration(call: Call) -> Reply:
    """Read an LDAP realm."""
    return _read(call, "ldap")


@handles("update-ldap-configuration")
def update_ldap_configuration(call: Call) -> Reply:
    """Replace the settings of an LDAP realm."""
    return _update(call, "ldap")


@handles("delete-ldap-configuration")
def delete_ldap_configuration(call: Call) -> JsonObject:
    """Remove an LDAP realm."""
    return _delete(call, "ldap")


@handles("create-saml-configuration")
def create_saml_configuration(call: Call) -> Reply:
    """Add a SAML realm."""
    return _create(call, "saml")


@handles("get-saml-configuration")
def get_saml_configuration(call: Call) -> Reply:
    """Read a SAML realm."""
    return _read(call, "saml")


@handles("update-saml-configuration")
def update_saml_configuration(call: Call) -> Reply:
    """Replace the settings of a SAML realm."""
    return _update(call, "saml")


@handles("delete-saml-configuration")
def delete_saml_configuration(call: Call) -> JsonObject:
    """Remove a SAML realm."""
    return _delete(call, "saml")


def _create(call: Call, realm_type: RealmType) -> Reply:
    if find_security_deployment(call) is None:
        raise ApiError(404, "security_deployment.not_found")
    others = _all_realms(call)
    realm_id: str = call.body["id"]
    if realm_id == NATIVE or realm_id in others:
        raise ApiError(400, "security_realm.id_conflict", fields=["id"], realm_id=realm_id)
    return _store(call, realm_type, realm_id, others)


def _read(call: Call, realm_type: RealmType) -> Reply:
    stored, realm = _find(call, realm_type)
    return Reply(realm["settings"], headers=resource_headers(stored))


def _update(call: Call, realm_type: RealmType) -> Reply:
    others = _all_realms(call)
    realm_id = call.path["realm_id"]
    if realm_id in others and others[realm_id]["type"] != realm_type:
        raise ApiError(400, "security_realm.invalid_type", realm_id=realm_id)
    stored, _ = _find(call, realm_type)
    check_version(call, stored, "security_realm.version_conflict")
    if call.body["id"] != realm_id:
        raise ApiError(400, "security_realm.id_conflict", "path", fields=["id"], realm_id=call.body["id"])
    del others[realm_id]
    return _store(call, realm_type, realm_id, others)


def _delete(call: Call, realm_type: RealmType) -> JsonObject:
    stored, _ = _find(call, realm_type)
    check_version(call, stored, "security_realm.version_conflict")
    call.store.delete(REALMS, call.path["realm_id"])
    _apply_to_users(call, call.path["realm_id"], None)
    return {}


def _store(call: Call, realm_type: RealmType, realm_id: str, others: dict[str, Realm]) -> Reply:
    """Keep the settings of the body, if they make sense beside those of the other realms."""
    orders = [other["settings"]["order"] for other in others.values()]
    check_settings(realm_type, call.body, [0, *orders])
    settings = {name: call.body[name] for name in _MEMBERS[realm_type] if name in call.body}
    settings.setdefault("enabled", True)
    settings.setdefault("order", max(orders, default=0) + 1)
    realm: Realm = {"type": realm_type, "settings": settings}
    stored = call.store.put(REALMS, realm_id, realm)
    _apply_to_users(call, realm_id, realm if settings["enabled"] else None)
    return Reply({}, headers=resource_headers(stored))


def _apply_to_users(call: Call, realm_id: str, realm: Realm | None) -> None:
    """Give those who have logged in through a realm the roles that it has for them now; without any they are out.

    Args:
        call: Changes the realm.
        realm_id: Its id.
        realm: The realm; None if nobody can log in through it any more.
    """
    for user_name, stored in list(call.store.items(USERS)):
        if realm_of(stored.value) == realm_id:
            person = None if realm is None else find_person(call.store, realm, user_name)
            roles = [] if realm is None or person is None else roles_in_realm(realm, person)
            if not roles:
                close_sessions_of(call.store, user_name)
            if realm is not None and roles != stored.value["security"]["roles"]:
                user = stored.value
                user["security"]["roles"] = roles
                call.store.put(USERS, user_name, user)


def _find(call: Call, realm_type: RealmType) -> tuple[Stored, Realm]:
    realm_id = call.path["realm_id"]
    stored = call.store.get(REALMS, realm_id)
    if stored is None or stored.value["type"] != realm_type:
        raise ApiError(404, "security_realm.not_found", realm_id=realm_id)
    return stored, cast(Realm, stored.value)


def _all_realms(call: Call) -> dict[str, Realm]:
    return {realm_id: cast(Realm, stored.value) for realm_id, stored in call.store.items(REALMS)}


def _in_short(realm: Realm) -> JsonObject:
    shown = {name: realm["settings"][name] for name in ("id", "name", "enabled", "order")}
    return {**shown, "type": realm["type"], "urls": addresses_of(realm)}
