"""From the `Authorization` header to a caller."""

from __future__ import annotations

import binascii
from base64 import b64decode
from collections.abc import Mapping
from datetime import datetime
from hashlib import blake2b
from secrets import token_bytes
from typing import Any

from elastic_cloud_emulator.access import credentials
from elastic_cloud_emulator.access.authorization import roles_of
from elastic_cloud_emulator.access.sessions import SESSIONS, read_token
from elastic_cloud_emulator.errors import ApiError
from elastic_cloud_emulator.handling import Caller
from elastic_cloud_emulator.installation.clock import parse_instant
from elastic_cloud_emulator.installation.world import World
from elastic_cloud_emulator.storage.store import Store, Transaction

USERS = "users"
PASSWORDS = "passwords"

ANONYMOUS = Caller("", frozenset(), "none")

# A caller found once stays known until one of these collections changes, so that a revoked key or a disabled user is
# refused at once.
_COLLECTIONS = frozenset((USERS, PASSWORDS, SESSIONS, credentials.KEYS, credentials.KEY_HASHES))
_REMEMBERED = 4096


class Authenticator:
    """Finds out who sends a request.

    What it remembers is filed under a keyed hash of the header, never under the header itself.
    """

    def __init__(self, world: World, store: Store) -> None:
        self._world = world
        self._store = store
        self._pepper = token_bytes(32)
        self._callers: dict[bytes, tuple[int, datetime | None, Caller]] = {}
        store.watched |= _COLLECTIONS

    def authenticate(self, headers: Mapping[str, str], address: str = "", *, counted: bool = True) -> Caller:
        """Find the caller.

        Args:
            headers: Names in lower case.
            address: Whence the request came over the network.
            counted: Whether a wrong password is a guess; not if the same request will be looked at once more.

        Raises:
            ApiError: 401, the credentials are missing, malformed, unknown, revoked or expired.
        """
        header = headers.get("authorization", "")
        digest = blake2b(header.encode(), key=self._pepper, digest_size=16).digest()
        generation = self._store.generation
        known = self._callers.get(digest)
        if known is None or known[0] != generation:
            caller = self._find(header, address, counted)
            known = generation, None if caller.expires is None else parse_instant(caller.expires), caller
            if len(self._callers) >= _REMEMBERED:
                self._callers.clear()
            self._callers[digest] = known
        _, expires, caller = known
        if expires is not None and expires <= self._world.clock.now():
            raise unauthenticated()
        return caller

    def _find(self, header: str, address: str, counted: bool) -> Caller:
        scheme, _, value = header.partition(" ")
        scheme, value = scheme.lower(), value.strip(" ")
        if not value:
            raise unauthenticated()
        with self._store.transaction(read_only=True) as store:
            if scheme == "apikey":
                return self._by_key(value, store)
            if scheme == "basic" and not self._world.personality.hosted:
                return self._by_password(value, address, counted, store)
            if scheme == "bearer" and not self._world.personality.hosted:
                return self._by_token(value, store)
        raise unauthenticated()

    def _by_password(self, value: str, address: str, counted: bool, store: Transaction) -> Caller:
        try:
            user_name, _, password = b64decode(value, validate=True).decode("utf-8").partition(":")
        except (binascii.Error, ValueError):
            raise unauthenticated() from None
        if self._world.guesses.wait(user_name, address, self._world.clock.now()):
            raise unauthenticated()
        user = find_user(self._world, store, user_name, password, address, counted=counted)
        return Caller(user_name, roles_of(user), "basic")

    def _by_key(self, value: str, store: Transaction) -> Caller:
        found = store.get(credentials.KEY_HASHES, credentials.hash_key(value))
        stored = store.get(credentials.KEYS, found.value["id"]) if found else None
        user = store.get(USERS, stored.value["user_id"]) if stored else None
        if stored is None or user is None or not user.value.get("security", {}).get("enabled", True):
            raise unauthenticated()
        key = stored.value
        return Caller(
            key["user_id"],
            roles_of(key if "role_assignments" in key else user.value),
            "api_key",
            api_key_id=key["id"],
            organization_id=key.get("organization_id"),
            expires=key.get("expiration_date"),
        )

    def _by_token(self, value: str, store: Transaction) -> Caller:
        session = read_token(store, self._world, value)
        user = store.get(USERS, session["user_name"]) if session else None
        if session is None or user is None or not user.value["security"]["enabled"]:
            raise unauthenticated()
        return Caller(
            session["user_name"],
            roles_of(user.value),
            "token",
            expires=session["expires"],
            session_id=session["session_id"],
        )


def find_user(
    world: World, store: Transaction, user_name: str, password: str, address: str, *, counted: bool = True
) -> dict[str, Any]:
    """The user of that name and password.

    Args:
        world: The installation; it counts wrong guesses.
        store: Its state.
        user_name: As given.
        password: As given.
        address: Whence they came over the network.
        counted: Whether it counts as a guess.

    Raises:
        ApiError: 401, there is none, or it is disabled, or something is empty, which never lets anybody in.
    """
    if not (user_name and password):
        raise unauthenticated()
    user = store.get(USERS, user_name)
    hashed = store.get(PASSWORDS, user_name)
    fits = world.passwords.fits(password, None if hashed is None else hashed.value["hash"])
    right = fits and user is not None and user.value["security"]["enabled"]
    if counted:
        world.guesses.note(user_name, address, world.clock.now(), right=right)
    if user is None or not right:
        raise unauthenticated()
    return user.value


def unauthenticated() -> ApiError:
    """The refusal of credentials, which never tells what is wrong with them."""
    return ApiError(401, "root.unauthenticated", "The supplied authentication is invalid")
