"""The token of a client that logs in: fetched at the first call, renewed before it expires, by one caller for all."""

from __future__ import annotations

import asyncio
import json
import math
import threading
import time
from base64 import urlsafe_b64decode
from collections.abc import Callable
from typing import TYPE_CHECKING, NamedTuple

from elastic_cloud_client import models
from elastic_cloud_client.api.authentication import AsyncAuthentication, Authentication
from elastic_cloud_client.client import AsyncSender, Options, Sender

from ..auth import Login
from ..errors import ApiError, Timeout, UnexpectedResponse
from .forks import watch
from .log import MASK

if TYPE_CHECKING:
    from elastic_cloud_client.models import LoginRequest, TokenResponse

_LIFETIME = 600.0
"""Seconds a token is taken to live when it does not tell."""

_MARGIN = 30.0
"""How many seconds before its end a token is renewed; a fifth of its life where that is shorter."""

_BUSY = "another call was still logging in"


class Token(NamedTuple):
    """A token, with moments of the client's own clock, so that it does not matter whether the server's clock agrees."""

    value: str
    renew_at: float
    expires_at: float

    def __repr__(self) -> str:
        return f"Token({MASK}, renew_at={self.renew_at}, expires_at={self.expires_at})"


def lifetime(token: str, now: float) -> float:
    """Read from a JSON Web Token how long it lives.

    Args:
        token: The token; it is not verified, as only the server can.
        now: Seconds since the epoch, for a token that tells its end but not its beginning.

    Returns:
        Seconds; 600 where the token does not tell.
    """
    try:
        payload = token.split(".")[1]
        claims = json.loads(urlsafe_b64decode(payload + "=" * (-len(payload) % 4)))
        seconds = float(claims["exp"]) - float(claims.get("iat", now))
    except (ValueError, LookupError, TypeError, AttributeError, RecursionError):
        return _LIFETIME
    return seconds if 0 < seconds < math.inf else _LIFETIME


class _Holder:
    """What both kinds of holder share: when to renew, and what to make of an answer."""

    def __init__(self, login: Login, clock: Callable[[], float]) -> None:
        self.token: Token | None = None
        self._login = login
        self._clock = clock

    def _good(self, refused: str | None) -> str | None:
        """Give the token, if it is there, was not refused and is not about to expire."""
        token = self.token
        return token.value if token and token.value != refused and self._clock() < token.renew_at else None

    def _renewable(self, refused: str | None) -> str | None:
        """Give the token, if it is good enough to get the next one with."""
        token = self.token
        return token.value if token and token.value != refused and self._clock() < token.expires_at else None

    def _body(self) -> LoginRequest:
        # A model, as mappings are shown with all that is in them where a traceback is shown with its variables.
        return models.LoginRequest(username=self._login.username, password=self._login.password)

    def _keep(self, answer: TokenResponse, asked_at: float) -> str:
        if not isinstance(answer.token, str) or not answer.token:
            raise UnexpectedResponse("there is no token in the answer", status=200, operation="login")
        seconds = lifetime(answer.token, time.time())
        end = asked_at + seconds
        self.token = Token(answer.token, end - min(_MARGIN, seconds / 5), end)
        return answer.token


class Tokens(_Holder):
    """Holds the token of a client.

    Args:
        login: User and password.
        sender: Gives a sender with the `Authorization` header it is called with; an empty one for none.
        clock: Tells seconds that never go back.
    """

    def __init__(self, login: Login, sender: Callable[[str], Sender], clock: Callable[[], float]) -> None:
        super().__init__(login, clock)
        self._sender = sender
        self._lock = threading.Lock()
        watch(self, type(self)._begin_anew)

    def _begin_anew(self) -> None:
        """Keep the token in a forked child, but not the lock, which another thread may hold."""
        self._lock = threading.Lock()

    def current(self, refused: str | None, seconds: float) -> str:
        """Give a token, and get one first where there is none that will do.

        Args:
            refused: The token the server has just refused, if it has.
            seconds: How long that may take.

        Raises:
            ElasticCloudError: Logging in failed.
        """
        token = self._good(refused)
        if token is not None:
            return token
        if not self._lock.acquire(timeout=seconds):
            raise Timeout(_BUSY, operation="login", unsent=True)
        try:
            return self._good(refused) or self._fetch(refused, {"timeout": seconds})
        finally:
            self._lock.release()

    def _fetch(self, refused: str | None, options: Options) -> str:
        now = self._clock()
        old = self._renewable(refused)
        if old is not None:
            try:
                return self._keep(Authentication(self._sender(f"Bearer {old}")).refresh_token(options=options), now)
            except ApiError:
                pass  # a token that cannot be renewed is replaced
        return self._keep(Authentication(self._sender("")).login(self._body(), options=options), now)


class AsyncTokens(_Holder):
    """Holds the token of a client, awaited; the arguments are those of `Tokens`."""

    def __init__(self, login: Login, sender: Callable[[str], AsyncSender], clock: Callable[[], float]) -> None:
        super().__init__(login, clock)
        self._sender = sender
        self._lock = asyncio.Lock()
        watch(self, type(self)._begin_anew)

    def _begin_anew(self) -> None:
        """Keep the token in a forked child, but not the lock, which belongs to the parent's event loop."""
        self._lock = asyncio.Lock()

    async def current(self, refused: str | None, seconds: float) -> str:
        """Give a token, and get one first where there is none that will do; see `Tokens.current`."""
        token = self._good(refused)
        if token is not None:
            return token
        try:
            async with asyncio.timeout(seconds):
                await self._lock.acquire()
        except TimeoutError:
            raise Timeout(_BUSY, operation="login", unsent=True) from None
        try:
            return self._good(refused) or await self._fetch(refused, {"timeout": seconds})
        finally:
            self._lock.release()

    async def _fetch(self, refused: str | None, options: Options) -> str:
        now = self._clock()
        old = self._renewable(refused)
        if old is not None:
            try:
                answer = await AsyncAuthentication(self._sender(f"Bearer {old}")).refresh_token(options=options)
                return self._keep(answer, now)
            except ApiError:
                pass  # a token that cannot be renewed is replaced
        return self._keep(await AsyncAuthentication(self._sender("")).login(self._body(), options=options), now)
