"""Sessions of users who logged in, and the tokens that stand for them."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

from elastic_cloud_emulator.installation.clock import instant, parse_instant
from elastic_cloud_emulator.installation.world import World
from elastic_cloud_emulator.storage.store import Transaction

SESSIONS = "sessions"


def open_session(store: Transaction, world: World, user_name: str) -> dict[str, str]:
    """Begin a session; those that have ended are forgotten on the occasion.

    Returns:
        `token` and `session_expiration_time`, as the API answers a login.
    """
    now = world.clock.now()
    for identity, session in store.items(SESSIONS):
        if parse_instant(session.value["expires"]) <= now:
            store.delete(SESSIONS, identity)
    return renew_session(store, world, world.ids.uuid(), user_name)


def renew_session(store: Transaction, world: World, identity: str, user_name: str) -> dict[str, str]:
    """Prolong a session; its earlier tokens stay good for as long as they were issued."""
    now = world.clock.now()
    issued, expires = int(now.timestamp()), int((now + world.settings.token_lifetime).timestamp())
    ends = instant(datetime.fromtimestamp(expires, UTC))
    store.put(SESSIONS, identity, {"user_name": user_name, "expires": ends})
    claims = {"sub": user_name, "sid": identity, "iat": issued, "exp": expires, "jti": world.ids.uuid()}
    return {"token": world.signer.sign(claims), "session_expiration_time": ends}


def close_session(store: Transaction, identity: str) -> None:
    """End a session; all its tokens are refused from now on."""
    store.delete(SESSIONS, identity)


def close_sessions_of(store: Transaction, user_name: str, *, but: str | None = None) -> None:
    """End all sessions of a user, except perhaps one."""
    for identity, session in list(store.items(SESSIONS)):
        if session.value["user_name"] == user_name and identity != but:
            close_session(store, identity)


def read_token(store: Transaction, world: World, token: str) -> dict[str, Any] | None:
    """The session that a token stands for.

    Returns:
        `user_name`, `session_id` and `expires`, an instant that may have passed; None if the token is not one of an
        open session.
    """
    claims = world.signer.read(token)
    if claims is None or store.get(SESSIONS, claims.get("sid", "")) is None:
        return None
    expires = instant(datetime.fromtimestamp(claims["exp"], UTC))
    return {"user_name": claims["sub"], "session_id": claims["sid"], "expires": expires}
