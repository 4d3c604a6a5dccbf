"""Faults on demand: slow answers, errors and lost connections."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from threading import Lock
from typing import Any, Literal

import orjson

from elastic_cloud_emulator.document.operations import Operation
from elastic_cloud_emulator.document.unknown import hint
from elastic_cloud_emulator.errors import catalogue
from elastic_cloud_emulator.pipeline.messages import Headers, Response, respond, respond_json

Drop = Literal["request", "answer"]
MESSAGE = "This fault was asked for"
_LONGEST = 3600.0
_OWN = "root.injected_fault"


@dataclass(slots=True)
class Fault:
    """What is to go wrong with calls of an operation.

    Attributes:
        operation: `operationId`, or the name of the client's method, as `get_deployment`; None for any operation.
        times: How many calls it hits; None for all until it is removed.
        latency: Seconds by which the answer is late.
        status: Answer with this status instead of handling the call.
        code: Error code of that answer, one of the catalogue; by default the first that the operation documents for
            the status.
        message: Sentence in that answer.
        body: Answer with this JSON value, or text, instead of the error envelope.
        drop: Close the connection: `request` before the call is handled, `answer` after it was.
    """

    operation: str | None = None
    times: int | None = 1
    latency: float = 0.0
    status: int | None = None
    code: str | None = None
    message: str = MESSAGE
    body: Any = None
    drop: Drop | None = None

    def __post_init__(self) -> None:
        """Refuse what makes no sense.

        Raises:
            ValueError: A value is out of bounds, or the fault does nothing.
        """
        if not isinstance(self.operation, str | None):
            raise ValueError("operation is an operationId, or null for any")
        if self.operation is not None:
            self.operation = self.operation.replace("_", "-")
        if self.times is not None and (type(self.times) is not int or self.times < 1):
            raise ValueError("times is a whole number from 1, or null for always")
        if type(self.latency) not in (int, float) or not 0 <= self.latency <= _LONGEST:
            raise ValueError(f"latency is between 0 and {_LONGEST:.0f} seconds")
        if self.status is not None and (type(self.status) is not int or not 200 <= self.status <= 599):
            raise ValueError("status is a whole number between 200 and 599")
        if not isinstance(self.message, str) or not isinstance(self.code, str | None):
            raise ValueError("code and message are texts")
        try:
            orjson.dumps([self.message, self.code, self.body])
        except TypeError as problem:
            raise ValueError(f"body, code and message can be written as JSON: {problem}") from None
        if self.drop not in (None, "request", "answer"):
            raise ValueError("drop is request or answer")
        if self.status is None and self.drop is None and not self.latency:
            raise ValueError("a fault has a status, a drop or a latency")
        if self.status is None and (self.code is not None or self.body is not None):
            raise ValueError("code and body belong to a status")

    def answer(self, operation: Operation, headers: Headers) -> Response | None:
        """Answer in place of the operation; None to let the call be handled."""
        if self.drop == "request":
            return Response(0, [], b"")
        if self.status is None:
            return None
        code = self.code or min(operation.codes.get(self.status) or (_OWN,))
        if self.status >= 400:
            headers.append((b"x-cloud-error-codes", code.encode("latin-1", "replace")))
        if isinstance(self.body, str):
            return respond(self.status, self.body.encode(), "text/plain; charset=utf-8", headers)
        envelope = {"errors": [{"code": code, "message": self.message}]}
        return respond_json(self.status, envelope if self.body is None else self.body, headers)

    def as_dict(self) -> dict[str, Any]:
        """Show the fault as the control API does."""
        return asdict(self)


class Faults:
    """The faults that wait for calls, in the order in which they were added."""

    def __init__(self, operations: Mapping[str, Operation]) -> None:
        self._operations = operations
        self._lock = Lock()
        self._waiting: list[Fault] = []

    def add(self, fault: Fault) -> None:
        """Let a fault wait for its calls.

        Raises:
            ValueError: There is no such operation or error code.
        """
        if fault.operation is not None and fault.operation not in self._operations:
            raise ValueError(f"there is no operation {fault.operation}{hint(fault.operation, self._operations)}")
        if fault.code is not None and fault.code not in (_OWN, *catalogue()):
            what = hint(fault.code, catalogue()) or "; what is in no catalogue is answered by body"
            raise ValueError(f"there is no error code {fault.code!r}{what}")
        with self._lock:
            self._waiting.append(fault)

    def take(self, operation: Operation) -> Fault | None:
        """Find the fault for a call of an operation, and count it."""
        if not self._waiting:
            return None
        with self._lock:
            for fault in self._waiting:
                if fault.operation in (None, operation.id):
                    if fault.times is not None:
                        fault.times -= 1
                        if not fault.times:
                            self._waiting.remove(fault)
                    return fault
        return None

    def waiting(self) -> list[Fault]:
        """List all faults that are still to come."""
        with self._lock:
            return list(self._waiting)

    def clear(self) -> None:
        """Forget all faults."""
        with self._lock:
            self._waiting.clear()
