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
from elastic_cloud_emulator.access.callers import Caller
from elastic_cloud_emulator.access.login_limits import LoginLimit
from elastic_cloud_emulator.access.realms import DIRECTORIES, REALMS, USERS, DirectoryLogins, is_external
from elastic_cloud_emulator.access.sessions import SESSIONS, Sessions
from elastic_cloud_emulator.errors import ApiError
from elastic_cloud_emulator.installation.clock import parse_instant
from elastic_cloud_emulator.storage.store import Store, Transaction

PASSWORDS = "passwords"

# A caller found once stays known until one of these collections changes, so that a revoked key or a disabled user is
# refused at once.
_COLLECTIONS = frozenset((USERS, PASSWORDS, SESSIONS, REALMS, DIRECTORIES, credentials.KEYS, credentials.KEY_HASHES))
_REMEMBERED = 4096


class Logins:
    """Finds users by name and password: those of the installation first, then those of the realms in their order.

    Attributes:
        limit: How often a password may be guessed.
        directories: Finds users of realms.
    """

    def __init__(self, secret: bytes | None = None) -> None:
        """Let the passwords of directories follow from a secret, a random one if left out."""
        self.limit = LoginLimit()
        self.directories = DirectoryLogins(secret)
        self._passwords = credentials.Passwords()

    def find_user(
        self, store: Transaction, user_name: str, password: str, address: str, *, counted: bool = True
    ) -> dict[str, Any]:
        """Find the user of that name and password, and count the attempt.

        Somebody from a realm may be new to the installation, or have got other roles; the caller keeps what is found.

        Args:
            store: The state.
            user_name: As given.
            password: As given.
            address: Where they came from over the network.
            counted: Whether a wrong password is a guess.

        Raises:
            ApiError: 401, there is none, or it is disabled, or something is empty, which never lets anybody in.
        """
        if not (user_name and password):
            raise unauthenticated()
        known = store.get(USERS, user_name)
        hashed = store.get(PASSWORDS, user_name)
        fits = self._passwords.fits(password, None if hashed is None else hashed.value["hash"])
        user: dict[str, Any] | None = None
        if known is None or is_external(known.value):
            user = self.directories.find_user(store, user_name, password)
        elif fits and known.value["security"]["enabled"]:
            user = known.value
        if counted:
            self.limit.note(user_name, address, store.now, right=user is not None)
        if user is None:
            raise unauthenticated()
        return user


class Authenticator:
    """Finds out who sends a request.

    What it remembers is filed under a keyed hash of the header, never under the header itself.
    """

    def __init__(self, store: Store, logins: Logins, sessions: Sessions, *, keys_only: bool) -> None:
        """Watch the collections on which the answer depends.

        Args:
            store: Holds users, passwords, keys and sessions.
            logins: Finds users by name and password.
            sessions: Finds sessions by token.
            keys_only: Whether API keys are the only credentials, as on the hosted service.
        """
        self._store = store
        self._logins = logins
        self._sessions = sessions
        self._keys_only = keys_only
        self._pepper = token_bytes(32)
        self._callers: dict[bytes, tuple[int, datetime | None, Caller]] = {}
        store.watched |= _COLLECTIONS

    def authenticate(self, headers: Mapping[str, str], address: str = "", *, counted: bool = True) -> Caller:
        """Find the caller.

        Args:
            headers: Names in lower case.
            address: Where the request came from over the network.
            counted: Whether a wrong password is a guess; not if the same request will be looked at once more.

        Raises:
            ApiError: 401, the credentials are missing, malformed, unknown, revoked or expired.
        """
        header = headers.get("authorization", "")
        digest = blake2b(header.encode(), key=self._pepper, digest_size=16).digest()
        generation = self._store.generation
        known = self._callers.get(digest)
        if known is None or known[0] != generation:
            caller = self._find_caller(header, address, counted)
            known = generation, None if caller.expires is None else parse_instant(caller.expires), caller
            if len(self._callers) >= _REMEMBERED:
                self._callers.clear()
            self._callers[digest] = known
        _, expires, caller = known
        if expires is not None and expires <= self._store.clock.now():
            raise unauthenticated()
        return caller

    def _find_caller(self, header: str, address: str, counted: bool) -> Caller:
        scheme, _, value = header.partition(" ")
        scheme, value = scheme.lower(), value.strip(" ")
        if not value:
            raise unauthenticated()
        with self._store.transaction(read_only=True) as store:
            if scheme == "apikey":
                return self._by_key(value, store)
            if scheme == "basic" and not self._keys_only:
                return self._by_password(value, address, counted, store)
            if scheme == "bearer" and not self._keys_only:
                return self._by_token(value, store)
        raise unauthenticated()

    def _by_password(self, value: str, address: str, counted: bool, store: Transaction) -> Caller:
        try:
            user_name, _, password = b64decode(value, validate=True).decode("utf-8").partition(":")
        except (binascii.Error, ValueError):
            raise unauthenticated() from None
        if self._logins.limit.wait(user_name, address, store.now):
            raise unauthenticated()
        user = self._logins.find_user(store, user_name, password, address, counted=counted)
        if is_external(user):
            self._keep(store, user)
        return Caller(user["user_name"], frozenset(user["security"]["roles"]), "basic")

    def _keep(self, store: Transaction, user: dict[str, Any]) -> None:
        """Keep a user of a realm among those of the installation, to whom keys and comments can belong."""
        known = store.get(USERS, user["user_name"])
        if known is None or known.value != user:
            with self._store.transaction() as transaction:
                transaction.put(USERS, user["user_name"], user)

    def _by_key(self, value: str, store: Transaction) -> Caller:
        found = store.get(credentials.KEY_HASHES, credentials.hash_key(value))
        stored = store.get(credentials.KEYS, found.value["id"]) if found else None
        user = store.get(USERS, stored.value["user_id"]) if stored else None
        if stored is None or user is None or not user.value.get("security", {}).get("enabled", True):
            raise unauthenticated()
        key = stored.value
        return Caller(
            key["user_id"],
            frozenset(() if self._keys_only else user.value["security"]["roles"]),
            "api_key",
            api_key_id=key["id"],
            organization_id=key.get("organization_id"),
            expires=key.get("expiration_date"),
            role_assignments=key.get("role_assignments", {}),
        )

    def _by_token(self, value: str, store: Transaction) -> Caller:
        session = self._sessions.find(store, value)
        user = store.get(USERS, session["user_name"]) if session else None
        if session is None or user is None or not user.value["security"]["enabled"]:
            raise unauthenticated()
        return Caller(
            session["user_name"],
            frozenset(user.value["security"]["roles"]),
            "token",
            expires=session["expires"],
            session_id=session["session_id"],
        )


def unauthenticated() -> ApiError:
    """Refuse credentials, in words which never tells what is wrong with them."""
    return ApiError(401, "root.unauthenticated")
