"""Realms: the places besides the installation itself in which users are looked up, and the people who are found there.

A realm is a setting of the installation: which directory it asks, and which roles people get. The directories with
their people stand for the world outside; they come from a seed. A realm finds the directory by the host in its
addresses.
"""

from __future__ import annotations

import hmac
import re
from base64 import urlsafe_b64encode
from collections.abc import Iterator
from secrets import token_bytes
from typing import Any, Literal, NotRequired, TypedDict, cast
from urllib.parse import urlsplit

from elastic_cloud_emulator.storage.store import Transaction

REALMS = "security_realms"
"""Collection of realms, by id; the native one, which can be neither changed nor removed, is not in there."""
DIRECTORIES = "directories"
"""Collection of directories and identity providers, by the host at which they are reached."""
NATIVE = "native"
"""Id and type of the realm of the installation's own users."""
USERS = "users"
"""Collection of users, by name; those of realms are in there once they have logged in."""

RealmType = Literal["ldap", "active_directory", "saml"]
_WITH_PASSWORDS: tuple[RealmType, ...] = ("ldap", "active_directory")
_SEPARATOR = re.compile(r"(?<!\\),")


class Realm(TypedDict):
    """One realm.

    Attributes:
        type: What it asks.
        settings: As they were sent, with `enabled` and `order` filled in and without passwords.
    """

    type: RealmType
    settings: dict[str, Any]


class Person(TypedDict):
    """Somebody in a directory.

    Attributes:
        user_name: The name to log in by.
        dn: The distinguished name of the entry.
        groups: The distinguished names of the groups; those that an identity provider tells are plain names.
        full_name: The name to show.
        email: The mail address.
    """

    user_name: str
    dn: str
    groups: list[str]
    full_name: NotRequired[str]
    email: NotRequired[str]


class Directory(TypedDict):
    """A directory server or an identity provider.

    Attributes:
        host: Where it is reached.
        people: Those it knows.
    """

    host: str
    people: list[Person]


class DirectoryLogins:
    """Finds people by name and password in the directories that realms ask.

    Passwords of directories are no business of the installation, so they are kept nowhere: they follow from a secret.
    """

    def __init__(self, secret: bytes | None = None) -> None:
        """Let passwords follow from a secret; from a random one, which nobody finds again, if left out."""
        self._secret = secret or token_bytes(32)

    def passwords(self, store: Transaction) -> dict[str, str]:
        """Return the passwords of all people by name; who is in several directories has the same one everywhere."""
        directories = [cast(Directory, stored.value) for _, stored in store.items(DIRECTORIES)]
        names = [person["user_name"] for directory in directories for person in directory["people"]]
        return {name: self._password_of(name) for name in names}

    def find_user(self, store: Transaction, name: str, password: str) -> dict[str, Any] | None:
        """Find a user in the realms, in their order.

        Args:
            store: The state.
            name: As given.
            password: As given.

        Returns:
            The user as the installation keeps it; None if nobody has that name and password, or no role.
        """
        for realm_id, realm in open_realms(store):
            person = find_person(store, realm, name) if realm["type"] in _WITH_PASSWORDS else None
            if person is not None:
                right = self._password_of(person["user_name"]).encode()
                if hmac.compare_digest(right, password.encode()):
                    return user_of(store, realm_id, realm, person)
        return None

    def _password_of(self, name: str) -> str:
        digest = hmac.digest(self._secret, f"password of {name}".encode(), "sha256")
        return urlsafe_b64encode(digest[:18]).decode()


def open_realms(store: Transaction) -> list[tuple[str, Realm]]:
    """Return the realms through which people can log in with their ids, first to be asked first."""
    realms = [(realm_id, cast(Realm, stored.value)) for realm_id, stored in store.items(REALMS)]
    enabled = [(realm_id, realm) for realm_id, realm in realms if realm["settings"]["enabled"]]
    return sorted(enabled, key=lambda found: found[1]["settings"]["order"])


def addresses_of(realm: Realm) -> list[str]:
    """Return the addresses of the directory servers or of the identity provider."""
    settings = realm["settings"]
    return [settings["idp"]["metadata_path"]] if realm["type"] == "saml" else list(settings["urls"])


def find_person(store: Transaction, realm: Realm, name: str) -> Person | None:
    """Find somebody whom a realm sees, by the name to log in by."""
    settings = realm["settings"]
    if realm["type"] == "active_directory":
        suffix = f"@{settings['domain_name']}".lower()
        name = name[: -len(suffix)] if name.lower().endswith(suffix) else name
    for person in _people(store, realm):
        if person["user_name"] == name and _is_seen(realm, person):
            return person
    return None


def roles_in_realm(realm: Realm, person: Person) -> list[str]:
    """Return the roles that somebody gets, each once."""
    mappings: dict[str, Any] = realm["settings"].get("role_mappings", {})
    roles: list[str] = [*mappings.get("default_roles", ())]
    for rule in mappings.get("rules", ()):
        if _fits(realm, rule, person):
            roles += rule["roles"]
    return list(dict.fromkeys(roles))


def user_of(store: Transaction, realm_id: str, realm: Realm, person: Person) -> dict[str, Any] | None:
    """Return somebody as a user of the installation; None without a role, or if a user of its own has that name."""
    known = store.get(USERS, person["user_name"])
    roles = roles_in_realm(realm, person)
    if not roles or (known is not None and not is_external(known.value)):
        return None
    user: dict[str, Any] = {name: value for name, value in person.items() if name not in ("dn", "groups")}
    metadata = {"created_at": store.instant} if known is None else known.value.get("metadata", {})
    security_realm = {"type": realm["type"], "id": realm_id}
    return user | {
        "builtin": False,
        "security": {"enabled": True, "roles": roles, "security_realm": security_realm},
        "metadata": metadata,
    }


def is_external(user: dict[str, Any]) -> bool:
    """Tell whether a user is kept in another realm than that of the installation itself."""
    return realm_of(user) != NATIVE


def realm_of(user: dict[str, Any]) -> str:
    """Return the id of the realm of a user."""
    realm_id: str = user.get("security", {}).get("security_realm", {}).get("id", NATIVE)
    return realm_id


def _people(store: Transaction, realm: Realm) -> Iterator[Person]:
    """Return the people of the first directory that answers."""
    for address in addresses_of(realm):
        directory = store.get(DIRECTORIES, _host_of(address))
        if directory is not None:
            yield from cast(Directory, directory.value)["people"]
            return


def _host_of(address: str) -> str:
    try:
        return urlsplit(address).hostname or ""
    except ValueError:
        return ""


def _is_seen(realm: Realm, person: Person) -> bool:
    """Tell whether the entry of somebody is where a realm looks for people."""
    settings = realm["settings"]
    if realm["type"] == "saml":
        return True
    if settings.get("bind_type") == "user_templates":
        names = [template.replace("{0}", person["user_name"]) for template in settings.get("user_dn_templates", ())]
        return any(_same(name, person["dn"]) for name in names)
    return _is_below(person["dn"], settings.get("user_search", {}), _root(realm))


def _fits(realm: Realm, rule: dict[str, Any], person: Person) -> bool:
    """Tell whether a rule is about somebody."""
    kind, value = rule["type"], rule["value"]
    if kind == "username":
        return bool(person["user_name"] == value)
    if kind == "groups":
        return value in person["groups"]
    if kind == "group_dn":
        search: dict[str, Any] = realm["settings"].get("group_search", {})
        groups = [group for group in person["groups"] if _is_below(group, search, _root(realm))]
        return any(_same(value, group) for group in groups)
    return _same(value, person["dn"])  # user_dn and, with SAML, dn


def _root(realm: Realm) -> str:
    """Return where searches begin that do not say it."""
    if realm["type"] != "active_directory":
        return ""
    return ",".join(f"DC={part}" for part in realm["settings"]["domain_name"].split("."))


def _is_below(dn: str, search: dict[str, Any], root: str) -> bool:
    """Tell whether an entry is within the extent of a search."""
    base, entry = _parts(search.get("base_dn") or root), _parts(dn)
    depth = len(entry) - len(base)
    if entry[max(depth, 0) :] != base:
        return False
    scope = search.get("scope", "sub_tree")
    return depth >= 0 if scope == "sub_tree" else depth == (1 if scope == "one_level" else 0)


def _same(one: str, other: str) -> bool:
    return _parts(one) == _parts(other)


def _parts(dn: str) -> list[str]:
    """Take a distinguished name apart; capitals and blanks around its signs make no difference."""
    parts = [part.partition("=") for part in _SEPARATOR.split(dn.lower()) if part.strip()]
    return [f"{name.strip()}={value.strip()}" for name, _, value in parts]
