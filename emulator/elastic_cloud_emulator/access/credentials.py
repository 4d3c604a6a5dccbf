"""Passwords and API keys: made here, kept only as hashes."""

from __future__ import annotations

import base64
import hashlib
import hmac
from collections.abc import Mapping
from datetime import datetime
from secrets import token_bytes
from typing import Any

from elastic_cloud_emulator.installation.clock import format_instant
from elastic_cloud_emulator.installation.ids import Ids
from elastic_cloud_emulator.storage.store import Transaction

# About 10 ms: enough to make guessing from a copied store slow, little enough to start quickly.
_COST = {"n": 2**12, "r": 8, "p": 1}

_REMEMBERED = 4096

KEYS = "api_keys"
KEY_HASHES = "api_key_hashes"
_SHOWN = ("id", "user_id", "organization_id", "description", "creation_date", "expiration_date", "role_assignments")


def hash_password(password: str) -> str:
    """Hash a password with a fresh salt, as `scrypt$salt$digest`."""
    salt = token_bytes(16)
    return f"scrypt${salt.hex()}${hashlib.scrypt(password.encode(), salt=salt, **_COST).hex()}"


class Passwords:
    """Compares passwords with hashes; which pairs fit is kept, under a keyed hash of the two.

    A password that does not fit takes the same time always, and as long as for a user who has none.
    """

    def __init__(self) -> None:
        self._pepper = token_bytes(32)
        self._nobody = f"scrypt${token_bytes(16).hex()}${token_bytes(64).hex()}"
        self._known: set[bytes] = set()

    def fits(self, password: str, hashed: str | None) -> bool:
        """Tell whether the password is the one that was hashed; None for a user without one."""
        hashed = hashed or self._nobody
        pair = hashlib.blake2b(f"{hashed}:{password}".encode(), key=self._pepper).digest()
        if pair in self._known:
            return True
        _, salt, digest = hashed.split("$")
        found = hashlib.scrypt(password.encode(), salt=bytes.fromhex(salt), **_COST)
        if not hmac.compare_digest(found, bytes.fromhex(digest)):
            return False
        if len(self._known) >= _REMEMBERED:
            self._known.clear()
        self._known.add(pair)
        return True


def hash_key(key: str) -> str:
    """Hash an API key; it is long and random, so a fast hash without salt suffices and can be looked up."""
    return hashlib.sha256(key.encode()).hexdigest()


def new_key(
    ids: Ids, created: datetime, owner: Mapping[str, Any], expires: datetime | None = None, secret: str | None = None
) -> tuple[str, dict[str, Any]]:
    """Make an API key; `keep_key` puts it to use.

    Args:
        ids: Draws its id and secret.
        created: Now.
        owner: `user_id` and `description`, and on the hosted service `organization_id` and `role_assignments`.
        expires: When it stops working, None for never.
        secret: The key itself, if it is not to be drawn; the same one gets the same id every time.

    Returns:
        The key itself, which nobody can find out later, and the document to keep.
    """
    if secret is None:
        identity = ids.secret(20)
        secret = base64.b64encode(f"{identity}:{ids.secret(22)}".encode()).decode()
    else:
        identity = hash_key(secret)[:20]
    document = {**owner, "id": identity, "creation_date": format_instant(created), "hash": hash_key(secret)}
    if expires is not None:
        document["expiration_date"] = format_instant(expires)
    return secret, document


def keep_key(store: Transaction, document: Mapping[str, Any]) -> None:
    """Put an API key to use."""
    store.put(KEYS, document["id"], document)
    store.put(KEY_HASHES, document["hash"], {"id": document["id"]})


def show_key(document: Mapping[str, Any]) -> dict[str, Any]:
    """Show an API key as the API does: without its hash."""
    return {name: document[name] for name in _SHOWN if name in document}


def remove_key(store: Transaction, identity: str, user_id: str) -> bool:
    """Revoke an API key; tells whether the user had one with this id."""
    stored = store.get(KEYS, identity)
    if stored is None or stored.value["user_id"] != user_id:
        return False
    store.delete(KEY_HASHES, stored.value["hash"])
    return store.delete(KEYS, identity)
