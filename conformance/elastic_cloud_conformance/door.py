"""Where requests leave: what this run may not send stays here, whatever has led to it."""

from __future__ import annotations

import threading
from collections import Counter
from types import TracebackType
from typing import Any, Self

import requests
from schemathesis.core.rate_limit import build_limiter

from elastic_cloud_conformance.masking import Mask
from elastic_cloud_conformance.objects import SAFE, Mode, Objects

_LONGEST = 90.0
"""Seconds after which an answer is no longer waited for."""
_PATIENCE = 25
"""So many refused credentials, or web pages, in a row are no accident."""


class Door:
    """Lets requests out, at their rate, and sees all answers; in force within a `with` block.

    Attributes:
        sent: How many have left, by method.
        problem: What makes it pointless to go on; None as long as nothing does.
    """

    def __init__(
        self, mode: Mode, objects: Objects, mask: Mask, *, authorization: str, rate_limit: str | None = None
    ) -> None:
        self.mode = mode
        self.objects = objects
        self.mask = mask
        self.sent: Counter[str] = Counter()
        self.problem: str | None = None
        self._authorization = authorization
        self._limiter = build_limiter(rate_limit) if rate_limit else None
        self._pages = self._refused = 0
        self._under_way = 0
        self._last: requests.Session | None = None
        self._change = threading.Condition()
        self._send = requests.Session.send

    def __enter__(self) -> Self:
        door, send = self, self._send

        def guarded(session: requests.Session, request: requests.PreparedRequest, **options: Any) -> requests.Response:
            door.admit(session, request)
            try:
                response = send(session, request, **options)
                door.look(request, response)
            finally:
                door.leave()
            return response

        requests.Session.send = guarded  # type: ignore[assignment, method-assign]
        return self

    def __exit__(
        self, kind: type[BaseException] | None, problem: BaseException | None, trace: TracebackType | None
    ) -> None:
        requests.Session.send = self._send  # type: ignore[method-assign]

    def admits(self, method: str, url: str, body: bytes | str | None = None) -> bool:
        """Tell whether a request may leave."""
        if method in SAFE or self.mode == "any":
            return True
        return self.mode == "own" and self.objects.permit(method, url, body)

    def close_but_for(self, session: requests.Session) -> None:
        """Let out only what is sent by one session, and wait for the answers of the rest."""
        with self._change:
            self._last = session
            self._change.wait_for(lambda: self._under_way == 0, timeout=_LONGEST)

    def admit(self, session: requests.Session, request: requests.PreparedRequest) -> None:
        """Wait until a request may leave.

        Raises:
            PermissionError: It may not.
        """
        method = request.method or ""
        body = request.body if isinstance(request.body, bytes | str) else None
        if not self.admits(method, request.url or "", body):
            raise PermissionError(f"this run does not send {method} {request.path_url.partition('?')[0]}")
        if self._limiter is not None:
            self._limiter.try_acquire("requests")
        with self._change:
            if self._last not in (None, session):
                raise PermissionError("the run is over")
            self._under_way += 1
            self.sent[method] += 1

    def leave(self) -> None:
        """Note that a request has been answered, or will not be."""
        with self._change:
            self._under_way -= 1
            self._change.notify_all()

    def look(self, request: requests.PreparedRequest, response: requests.Response) -> None:
        """Learn from an answer what was made, what is secret, and whether to go on."""
        own = request.headers.get("Authorization") == self._authorization
        page = response.content.lstrip()[:1] == b"<"
        with self._change:
            self.objects.note(request, response)
            if response.ok:
                self.mask.learn(request.body, response.content)
            self._pages = self._pages + 1 if page else 0
            if own:
                self._refused = self._refused + 1 if response.status_code == 401 else 0
            if self._refused >= _PATIENCE:
                self.problem = "the server has come to refuse the credentials"
            elif self._pages >= _PATIENCE:
                self.problem = "the server has come to answer with web pages (HTML)"
