"""What was said in the latest calls: the bodies that were sent and answered, without credentials."""

from __future__ import annotations

from collections import deque
from contextlib import suppress
from typing import Any, NamedTuple

import orjson

from elastic_cloud_emulator.document.operations import Operation
from elastic_cloud_emulator.document.secrets import Branch, Secrets, hide_named
from elastic_cloud_emulator.pipeline.messages import JSON

LONGEST = 256 * 1024
"""Bytes of a body that is kept."""
ROOM = 16 * 1024 * 1024
"""Bytes of all that are kept; the oldest make room."""


class _Kept(NamedTuple):
    """The bodies of a call.

    Attributes:
        number: That of the call.
        sent: Its body, empty if there was none that could be kept.
        told: That of the answer.
        end: Bytes of the bodies of all calls up to this one.
        operation: What was called.
        status: How it was answered.
    """

    number: int
    sent: bytes
    told: bytes
    end: int
    operation: Operation | None
    status: int


class Exchange(NamedTuple):
    """What was sent and answered in a call.

    Attributes:
        sent: The JSON value that was sent; None if there was none, or none that could be kept.
        told: The JSON value of the answer, or text that is none.
    """

    sent: Any
    told: Any


class Exchanges:
    """The bodies of the latest calls.

    A body in which a credential may stand has it taken out before it is kept, with the exception of what is answered to
    calls that only read: there are none in there but those that callers wrote into settings of theirs, which the state
    holds as well. They are taken out when somebody looks.
    """

    def __init__(self, secrets: Secrets) -> None:
        self._secrets = secrets
        self._kept: deque[_Kept] = deque()

    def keep(self, number: int, operation: Operation | None, sent: bytes, status: int, told: bytes) -> None:
        """Keep the bodies of a call, either of which may be empty."""
        if sent:
            sent = self._without_credentials(operation, sent)
        if len(told) > LONGEST:
            told = b""
        elif operation is not None and status < 400 and not operation.reads and told:
            branch = self._secrets.of_answer(operation, status)
            told = told if branch is None else _hidden(branch, told)
        if sent or told:
            kept = self._kept
            end = (kept[-1].end if kept else 0) + len(sent) + len(told)
            with suppress(IndexError):  # there is none, or another thread makes room as well
                while end - kept[0].end + len(kept[0].sent) + len(kept[0].told) > ROOM:
                    kept.popleft()
            kept.append(_Kept(number, sent, told, end, operation, status))

    def _without_credentials(self, operation: Operation | None, sent: bytes) -> bytes:
        """Give what may be kept of a body: JSON, where it is known what stands in it."""
        if len(sent) > LONGEST or operation is None or operation.body is None or JSON not in operation.body.schemas:
            return b""
        branch = self._secrets.of_request(operation)
        return sent if branch is None else _hidden(branch, sent)

    def correct(self, number: int, status: int, told: bytes) -> None:
        """Keep another answer to a call, one of the latest."""
        for place in range(len(self._kept) - 1, -1, -1):
            kept = self._kept[place]
            if kept.number == number:
                self._kept[place] = kept._replace(status=status, told=told)
                break

    def find(self, number: int) -> Exchange:
        """Show what was sent and answered in a call, as far as that is kept."""
        kept = next((each for each in reversed(self._kept) if each.number == number), None)
        if kept is None:
            return Exchange(None, None)
        branch = None
        if kept.operation is not None and kept.operation.reads and kept.status < 400:
            branch = self._secrets.of_answer(kept.operation, kept.status)
        return Exchange(_shown(kept.sent, None), _shown(kept.told, branch))

    def clear(self) -> None:
        """Forget all of them."""
        self._kept.clear()


def _hidden(branch: Branch, content: bytes) -> bytes:
    try:
        return orjson.dumps(branch.hide(orjson.loads(content)))
    except ValueError:
        return b""  # nobody knows what stands where in it


def _shown(content: bytes, branch: Branch | None) -> Any:
    if not content:
        return None
    try:
        value = orjson.loads(content)
    except ValueError:
        try:
            return content.decode()
        except UnicodeDecodeError:
            return None
    return hide_named(value if branch is None else branch.hide(value))
