"""What was said in calls: the bodies that were sent and answered, without credentials."""

from __future__ import annotations

from typing import Any, NamedTuple

import orjson

from elastic_cloud_emulator.document.operations import Operation
from elastic_cloud_emulator.document.secrets import Branch, Secrets, hide_named
from elastic_cloud_emulator.pipeline.messages import JSON
from elastic_cloud_emulator.storage.database import encode

LONGEST = 256 * 1024
"""Bytes of a body that is kept."""


class Exchange(NamedTuple):
    """What was sent and answered in a call.

    Attributes:
        sent: The JSON value that was sent; None if there was none, or none that could be kept.
        told: The JSON value of the answer, or text that is none.
    """

    sent: Any
    told: Any


class Exchanges:
    """Says what may be kept of bodies, and shows it.

    A body in which a credential may stand has it taken out before it is kept, with the exception of what is answered to
    calls that only read: there are none in there but those that callers wrote into settings of theirs, which the state
    holds as well. They are taken out when somebody looks.
    """

    def __init__(self, secrets: Secrets) -> None:
        self._secrets = secrets

    def keep(self, operation: Operation | None, sent: bytes, status: int, told: bytes) -> list[bytes]:
        """Give what may be kept of the two bodies of a call."""
        if sent:
            sent = self._without_credentials(operation, sent)
        if len(told) > LONGEST:
            told = b""
        elif operation is not None and status < 400 and not operation.reads and told:
            branch = self._secrets.of_answer(operation, status)
            told = told if branch is None else _hidden(branch, told)
        return [sent, told]

    def _without_credentials(self, operation: Operation | None, sent: bytes) -> bytes:
        """Give what may be kept of a body: JSON, where it is known what stands in it."""
        if len(sent) > LONGEST or operation is None or operation.body is None or JSON not in operation.body.schemas:
            return b""
        branch = self._secrets.of_request(operation)
        return sent if branch is None else _hidden(branch, sent)

    def show(self, operation: Operation | None, status: int, kept: list[bytes]) -> Exchange:
        """Show what is kept of the bodies of a call, if they are still there."""
        sent, told = tuple(kept) or (b"", b"")
        branch = None
        if operation is not None and operation.reads and 0 < status < 400:
            branch = self._secrets.of_answer(operation, status)
        return Exchange(_shown(sent, None), _shown(told, branch))


def _hidden(branch: Branch, content: bytes) -> bytes:
    try:
        return encode(branch.hide(orjson.loads(content)))
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
