"""What was asked of the emulator: a journal of the latest calls, and how much of the document they cover."""

from __future__ import annotations

from collections import Counter, deque
from collections.abc import Collection, Iterable, Mapping
from datetime import UTC, datetime
from itertools import count
from typing import Any, NamedTuple

from elastic_cloud_emulator.access.callers import Caller
from elastic_cloud_emulator.document.operations import Operation
from elastic_cloud_emulator.installation.clock import format_instant

_KEPT = 10_000
_SECRET_WORDS = ("token", "secret", "password", "saml")
_MASK = "***"


class Entry(NamedTuple):
    """One call, as far as it got; bodies and credentials are not kept.

    Attributes:
        number: Counts the calls; in hexadecimal it is the `x-request-id` of a refusal.
        arrived: When, in seconds since 1970 of real time.
        seconds: Real time it took.
        method: HTTP method.
        raw_path: As sent.
        raw_query: As sent, without the question mark.
        content_type: The request header.
        user_agent: The request header.
        length: Bytes of the body.
        operation: The operation, None if there is none at the path.
        path: Values of the path parameters.
        caller: Who called.
        status: Status of the answer, 0 for a dropped connection.
    """

    number: int
    arrived: float
    seconds: float
    method: str
    raw_path: str
    raw_query: str
    content_type: str | None
    user_agent: str | None
    length: int
    operation: Operation | None
    path: Mapping[str, str]
    caller: Caller
    status: int

    @property
    def operation_id(self) -> str | None:
        """`operationId`, or None if there is no operation at the path."""
        return None if self.operation is None else self.operation.id

    def as_dict(self) -> dict[str, Any]:
        """Show the entry as the control API does; path and query without values of parameters that look secret."""
        masked = self.operation is not None and any(_is_secret(name) for name in self.path)
        return {
            "request_id": f"{self.number:08x}",
            "arrived": format_instant(datetime.fromtimestamp(self.arrived, UTC)),
            "milliseconds": round(self.seconds * 1000, 3),
            "method": self.method,
            "path": self.operation.path if masked and self.operation else self.raw_path,
            "query": _mask_query(self.raw_query),
            "content_type": self.content_type,
            "user_agent": self.user_agent,
            "length": self.length,
            "operation": self.operation_id,
            "credential": self.caller.credential,
            "user_id": self.caller.user_id,
            "status": self.status,
        }


def _is_secret(name: str) -> bool:
    return any(word in name.lower() for word in _SECRET_WORDS)


def _mask_query(query: str) -> str:
    parts = (part.partition("=") for part in query.split("&"))
    return "&".join(f"{name}={_MASK}" if _is_secret(name) else name + sign + value for name, sign, value in parts)


class Journal:
    """The latest calls and the count of all.

    Attributes:
        numbers: Gives every call its number.
    """

    def __init__(self, operations: Iterable[Operation], handled: Collection[str]) -> None:
        """Begin with no calls.

        Args:
            operations: All that can be called.
            handled: The ids of those that have a handler.
        """
        self.numbers = count(1)
        self._operations = list(operations)
        self._handled = handled
        self._entries: deque[tuple[Any, ...]] = deque(maxlen=_KEPT)
        self._answers: Counter[tuple[str, int]] = Counter()

    def note(self, operation: Operation | None, status: int, noted: tuple[Any, ...]) -> None:
        """Note a call that was answered; `noted` are the members of an `Entry`, which is built when somebody looks."""
        self._entries.append(noted)
        if operation is not None:
            self._answers[operation.id, status] += 1

    def correct(self, number: int, status: int) -> None:
        """Note that a call, one of the latest, was answered with another status in the end."""
        for place in range(len(self._entries) - 1, -1, -1):
            entry = Entry._make(self._entries[place])
            if entry.number == number:
                self._entries[place] = entry._replace(status=status)
                if entry.operation is not None:
                    self._answers[entry.operation.id, entry.status] -= 1
                    self._answers[entry.operation.id, status] += 1
                break

    def entries(self) -> list[Entry]:
        """List the latest calls, oldest first."""
        return [Entry._make(noted) for noted in list(self._entries)]

    def clear(self) -> None:
        """Forget the calls; the coverage stays."""
        self._entries.clear()

    def coverage(self) -> dict[str, Any]:
        """Tell how many operations were called, and of each whether it is played and what it documents and answered."""
        answered: dict[str, dict[str, int]] = {}
        for (identity, status), answers in sorted(self._answers.copy().items()):
            answered.setdefault(identity, {})[str(status)] = answers
        return {
            "operations": len(self._operations),
            "called": len(answered),
            "by_operation": {
                operation.id: {
                    "documented": sorted(operation.codes),
                    "answered": answered.get(operation.id, {}),
                    "implemented": operation.id in self._handled,
                }
                for operation in self._operations
            },
        }
