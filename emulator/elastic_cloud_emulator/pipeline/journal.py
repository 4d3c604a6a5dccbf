"""What was asked of the emulator: a journal of the latest calls, and how much of the document they cover."""

from __future__ import annotations

from collections import Counter, deque
from collections.abc import Collection, Iterable, Mapping
from datetime import UTC, datetime
from itertools import count
from typing import Any, NamedTuple
from urllib.parse import unquote_plus

from elastic_cloud_emulator.access.callers import Caller
from elastic_cloud_emulator.document.operations import Operation
from elastic_cloud_emulator.document.secrets import MASK, Secrets, is_secret
from elastic_cloud_emulator.installation.clock import format_instant
from elastic_cloud_emulator.pipeline.exchanges import Exchange, Exchanges

_KEPT = 10_000
ROOM = 16 * 1024 * 1024
"""Bytes of all bodies that are kept."""
_LONGEST = 2000
"""Characters kept of a path, a query or a header."""
CUT = "…"
"""Ends a text that is kept in part only."""


class Entry(NamedTuple):
    """One call, as far as it got; credentials are not kept, nor values of parameters that look secret.

    Attributes:
        number: Counts the calls; in hexadecimal it is the `x-request-id` of the answer.
        arrived: When, in seconds since 1970 of real time.
        seconds: Real time it took.
        method: HTTP method; empty for what was no request.
        raw_path: As sent; like all texts here, of one that is very long only the beginning.
        raw_query: As sent, without the question mark.
        content_type: The request header.
        user_agent: The request header.
        length: Bytes of the body.
        operation: The operation, None if there is none at the path.
        path: Values of the path parameters.
        caller: Who called.
        status: Status of the answer, 0 for a dropped connection.
        bodies: The two bodies as far as they are kept, without credentials; empty once they have made room for others.
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
    bodies: list[bytes]

    @property
    def operation_id(self) -> str | None:
        """`operationId`, or None if there is no operation at the path."""
        return None if self.operation is None else self.operation.id

    @property
    def request_id(self) -> str:
        """The `x-request-id` of the answer."""
        return f"{self.number:08x}"

    def __repr__(self) -> str:
        query = f"?{self.raw_query}" if self.raw_query else ""
        what, who = self.operation_id or "no operation", self.caller.user_id or "nobody"
        return f"<{what}: {self.method} {self.raw_path}{query} -> {self.status or 'dropped'}, by {who}>"

    def as_dict(self) -> dict[str, Any]:
        """Show the entry as the control API does."""
        return {
            "request_id": self.request_id,
            "arrived": format_instant(datetime.fromtimestamp(self.arrived, UTC)),
            "milliseconds": round(self.seconds * 1000, 3),
            "method": self.method,
            "path": self.raw_path,
            "query": self.raw_query,
            "content_type": self.content_type,
            "user_agent": self.user_agent,
            "length": self.length,
            "operation": self.operation_id,
            "credential": self.caller.credential,
            "user_id": self.caller.user_id,
            "status": self.status,
        }


def _mask_query(query: str) -> str:
    parts = (part.partition("=") for part in query.split("&"))
    return "&".join(
        f"{name}={MASK}" if is_secret(unquote_plus(name)) else name + sign + value for name, sign, value in parts
    )


def _masked(entry: Entry) -> Entry:
    """Take out the values of parameters that look secret."""
    if any(map(is_secret, entry.path)) and entry.operation is not None:
        path = {name: MASK if is_secret(name) else value for name, value in entry.path.items()}
        entry = entry._replace(path=path, raw_path=entry.operation.path)
    return entry._replace(raw_query=_mask_query(entry.raw_query)) if entry.raw_query else entry


def _shortened(value: Any) -> Any:
    if isinstance(value, str):
        return value if len(value) <= _LONGEST else value[:_LONGEST] + CUT
    return {name: _shortened(part) for name, part in value.items()} if isinstance(value, Mapping) else value


class Journal:
    """The latest calls and the count of all.

    Attributes:
        numbers: Gives every call its number.
        exchanges: Says what may be kept of bodies.
    """

    def __init__(self, operations: Iterable[Operation], handled: Collection[str], secrets: Secrets) -> None:
        """Begin with no calls.

        Args:
            operations: All that can be called.
            handled: The ids of those that have a handler.
            secrets: Where credentials are in their bodies.
        """
        self.numbers = count(1)
        self.exchanges = Exchanges(secrets)
        self._operations = list(operations)
        self._handled = handled
        self._entries: deque[tuple[Any, ...]] = deque(maxlen=_KEPT)
        self._answers: Counter[tuple[str, int]] = Counter()
        self._held = 0  # bytes of all bodies, and of those that went with their calls since room was made

    def note(self, operation: Operation | None, status: int, noted: tuple[Any, ...]) -> None:
        """Note a call that was answered; `noted` are the members of an `Entry`, which is built when somebody looks."""
        if len(noted[4]) + len(noted[5]) + len(noted[6] or "") + len(noted[7] or "") > _LONGEST:  # its texts
            noted = tuple(map(_shortened, noted))
        self._entries.append(noted)
        self._held += len(noted[13][0]) + len(noted[13][1])  # its bodies
        if self._held > ROOM:
            self._make_room()
        if operation is not None:
            self._answers[operation.id, status] += 1

    def _make_room(self) -> None:
        """Let the latest bodies stay, in half of the room, so that this is not to do for each call."""
        held = 0
        for noted in reversed(list(self._entries)):
            bodies = noted[13]
            size = sum(map(len, bodies))
            if held + size > ROOM // 2:
                bodies.clear()
            held += size
        self._held = min(held, ROOM // 2)

    def correct(self, number: int, status: int, told: bytes) -> None:
        """Note that a call, one of the latest, was answered with another status and body in the end."""
        for place in range(len(self._entries) - 1, -1, -1):
            entry = Entry._make(self._entries[place])
            if entry.number == number:
                sent = next(iter(entry.bodies), b"")
                self._entries[place] = entry._replace(status=status, bodies=[sent, told])
                if entry.operation is not None:
                    self._answers[entry.operation.id, entry.status] -= 1
                    self._answers[entry.operation.id, status] += 1
                break

    def entries(self) -> list[Entry]:
        """List the latest calls, oldest first."""
        return [_masked(Entry._make(noted)) for noted in list(self._entries)]

    def show(self, entry: Entry) -> Exchange:
        """Show what was said in a call."""
        return self.exchanges.show(entry.operation, entry.status, entry.bodies)

    @property
    def span(self) -> tuple[int, int]:
        """The numbers of the oldest call that is kept and of the latest; the first is the greater one if none is."""
        try:
            return self._entries[0][0], self._entries[-1][0]
        except IndexError:
            return 1, 0

    def between(self, after: int, before: int | None, most: int) -> list[Entry]:
        """List so many calls with numbers greater than `after` and less than `before`, the latest first."""
        found: list[Entry] = []
        for noted in reversed(list(self._entries)):
            if noted[0] <= after or len(found) == most:
                break
            if before is None or noted[0] < before:
                found.append(_masked(Entry._make(noted)))
        return found

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
