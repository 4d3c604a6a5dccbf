"""The credentials that an emulator hands out: given by its user or drawn, kept in the state as hashes."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from elastic_cloud_emulator.access import credentials
from elastic_cloud_emulator.access.authentication import PASSWORDS
from elastic_cloud_emulator.access.authorization import ADMINISTRATOR
from elastic_cloud_emulator.access.realms import USERS
from elastic_cloud_emulator.access.role_assignments import Assignments, add_assignments
from elastic_cloud_emulator.installation.clock import format_instant
from elastic_cloud_emulator.records.memberships import memberships_of
from elastic_cloud_emulator.storage.store import Store, Transaction
from elastic_cloud_emulator.world import World

_LENGTH = 24


@dataclass(slots=True)
class HandedOutCredentials:
    """Credentials of users, in clear and as documents of the state.

    Attributes:
        passwords: In clear, by user name.
        api_key: In clear; None for none.
    """

    passwords: dict[str, str] = field(default_factory=dict, repr=False)
    api_key: str | None = field(default=None, repr=False)
    _users: dict[str, dict[str, Any]] = field(default_factory=dict, repr=False)
    _hashes: dict[str, str] = field(default_factory=dict, repr=False)
    _key: dict[str, Any] | None = field(default=None, repr=False)

    def apply(self, store: Store) -> None:
        """Bring the credentials into the state, together with the users who are not there yet."""
        with store.transaction() as transaction:
            for name, user in self._users.items():
                if transaction.get(USERS, name) is None:
                    transaction.put(USERS, name, user)
            for name, hashed in self._hashes.items():
                transaction.put(PASSWORDS, name, {"hash": hashed})
            if self._key is not None:
                credentials.keep_key(transaction, self._key)

    def add_password(self, name: str, password: str) -> None:
        """Give a user a password."""
        self.passwords[name] = password
        self._hashes[name] = credentials.hash_password(password)

    def add_key(self, world: World, name: str, rights: Mapping[str, Any], api_key: str | None) -> None:
        """Give a user an API key.

        Args:
            world: The installation.
            name: The user.
            rights: On the hosted service, its `organization_id` and `role_assignments`.
            api_key: The key; it is drawn if None is given.
        """
        owner = {"user_id": name, "description": "handed out by the emulator", **rights}
        self.api_key, self._key = credentials.new_key(world.ids, world.clock.now(), owner, secret=api_key)

    def add_user(self, name: str, user: dict[str, Any]) -> None:
        """Add a user."""
        self._users[name] = user


def work_out_credentials(
    world: World, store: Store, username: str, password: str | None, api_key: str | None, *, draw: bool
) -> HandedOutCredentials:
    """Work out credentials for the users of a state; the state is not changed.

    Args:
        world: The installation.
        store: Its state.
        username: Who gets the given ones; somebody unknown becomes a platform administrator.
        password: Given password.
        api_key: Given API key.
        draw: Whether to draw what is not given, and passwords for all other users.

    Raises:
        ValueError: An API key was given for a built-in user, who cannot have one.
    """
    handed_out = HandedOutCredentials()
    with store.transaction(read_only=True) as transaction:
        users = {name: stored.value for name, stored in transaction.items(USERS)}
        rights = _rights_of(transaction, username) if world.personality.hosted else {}
    if username not in users:
        users[username] = _administrator(username, format_instant(world.clock.now()))
        handed_out.add_user(username, users[username])
    if not world.personality.hosted:
        if password is not None:
            handed_out.add_password(username, password)
        for name in users.keys() - handed_out.passwords.keys() if draw else ():
            handed_out.add_password(name, world.ids.secret(_LENGTH))
    if users[username].get("builtin"):
        if api_key is not None:
            raise ValueError(f"{username} is a built-in user and cannot own API keys; choose another user name")
    elif api_key is not None or draw:
        handed_out.add_key(world, username, rights, api_key)
    return handed_out


def _rights_of(store: Transaction, user_id: str) -> dict[str, Any]:
    """Return all that a user of the hosted service may do; the key is one of the first organization."""
    memberships = list(memberships_of(store, user_id))
    assignments: Assignments = {}
    for membership in memberships:
        assignments = add_assignments(assignments, membership.get("role_assignments", {}))
    own = {"organization_id": memberships[0]["organization_id"]} if memberships else {}
    return {**own, "role_assignments": assignments}


def _administrator(name: str, created: str) -> dict[str, Any]:
    return {
        "user_name": name,
        "builtin": False,
        "security": {
            "enabled": True,
            "roles": [ADMINISTRATOR],
            "security_realm": {"type": "native", "id": "native"},
        },
        "metadata": {"created_at": created, "created_by": "admin"},
    }
