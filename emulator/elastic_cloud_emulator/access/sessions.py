"""Sessions of users who logged in, and the tokens that stand for them."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

from elastic_cloud_emulator.access.tokens import TokenSigner
from elastic_cloud_emulator.installation.clock import format_instant, parse_instant
from elastic_cloud_emulator.installation.ids import Ids
from elastic_cloud_emulator.storage.store import Transaction

SESSIONS = "sessions"


class Sessions:
    """Opens sessions, prolongs them and knows their tokens."""

    def __init__(self, signer: TokenSigner, ids: Ids, lifetime: timedelta) -> None:
        """Choose how long a session lasts before it must be renewed."""
        self._signer = signer
        self._ids = ids
        self._lifetime = lifetime

    def open(self, store: Transaction, user_name: str) -> dict[str, str]:
        """Begin a session; those that have ended are forgotten on the occasion.

        Returns:
            `token` and `session_expiration_time`, as the API answers a login.
        """
        for identity, session in store.items(SESSIONS):
            if parse_instant(session.value["expires"]) <= store.now:
                store.delete(SESSIONS, identity)
        return self.renew(store, self._ids.uuid(), user_name)

    def renew(self, store: Transaction, identity: str, user_name: str) -> dict[str, str]:
        """Prolong a session; its earlier tokens stay good for as long as they were issued."""
        issued, expires = int(store.now.timestamp()), int((store.now + self._lifetime).timestamp())
        ends = format_instant(datetime.fromtimestamp(expires, UTC))
        store.put(SESSIONS, identity, {"user_name": user_name, "expires": ends})
        claims = {"sub": user_name, "sid": identity, "iat": issued, "exp": expires, "jti": self._ids.uuid()}
        return {"token": self._signer.sign(claims), "session_expiration_time": ends}

    def find(self, store: Transaction, token: str) -> dict[str, Any] | None:
        """Find the session that a token stands for.

        Returns:
            `user_name`, `session_id` and `expires`, an instant that may have passed; None if the token is not one of an
            open session.
        """
        claims = self._signer.verify(token)
        if claims is None or store.get(SESSIONS, claims.get("sid", "")) is None:
            return None
        expires = format_instant(datetime.fromtimestamp(claims["exp"], UTC))
        return {"user_name": claims["sub"], "session_id": claims["sid"], "expires": expires}


def close_session(store: Transaction, identity: str) -> None:
    """End a session; all its tokens are refused from now on."""
    store.delete(SESSIONS, identity)


def close_sessions_of(store: Transaction, user_name: str, *, but: str | None = None) -> None:
    """End all sessions of a user, except perhaps one."""
    for identity, session in list(store.items(SESSIONS)):
        if session.value["user_name"] == user_name and identity != but:
            close_session(store, identity)
