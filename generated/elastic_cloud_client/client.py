# Generated from the document in openapi/ by `nox -s generate`; do not edit.
"""What operations ask of the client that carries them; nothing here knows an HTTP library."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Any, Generic, Protocol, TypedDict, TypeVar

T = TypeVar("T")


class Answer(Protocol):
    """An answer as it came, before decoding."""

    @property
    def status(self) -> int:
        """The HTTP status."""
        ...

    @property
    def headers(self) -> Mapping[str, str]:
        """The headers, their names in lower case."""
        ...

    @property
    def content(self) -> bytes:
        """The body."""
        ...

    @property
    def request_id(self) -> str | None:
        """The id under which the server logged the call, if it told one."""
        ...


class Sink(Protocol):
    """Takes a success answer piece by piece, instead of having it decoded."""

    on_progress: Callable[[int, int | None], object] | None

    @property
    def again(self) -> bool:
        """Whether it can take the answer once more, from its beginning."""
        ...

    def begin(self, total: int | None) -> None:
        """Start with an answer of so many bytes, as far as that is known, and forget what came of an earlier one."""
        ...

    def write(self, piece: bytes) -> None:
        """Take a piece."""
        ...

    def tell(self) -> None:
        """Report how many bytes have come."""
        ...


class Options(TypedDict, total=False):
    """Settings of one call, over those of the client."""

    timeout: float
    """Seconds for the whole call, its retries included."""

    headers: Mapping[str, str]
    """Headers to send besides, or instead of, the client's."""

    retries: int
    """How often a failed attempt is repeated."""

    on_response: Callable[[Answer], None]
    """Called with the final answer before it is decoded: the way to its status and headers."""

    on_progress: Callable[[int, int | None], object]
    """Called while a file is sent, or an answer saved: with the bytes done, and their sum where it is known."""

    sink: Sink
    """Where a success answer goes; the method then returns None. `download` of the SDK's clients sets this."""


class Operation(Generic[T]):
    """One operation of the API: what is the same for all its calls.

    Attributes:
        id: The API's name of the operation, such as `get-deployment`.
        method: The HTTP method.
        path: The path below `/api/v1` with its `{names}`, fit to label logs and metrics.
        region_prefixed: Whether official clients call it below `/regions/{region}`.
        repeatable: Whether the call may be sent again after a lost answer.
        makes_repeatable: The query parameter with which it may, too.
        holds_slashes: The name in the path whose value may have slashes.
        body: The media type of the request body, if it takes one.
        body_model: The name of the model that a body of named members is made of, or `Mapping` where the names are free; None
            where the body may be anything of its media type.
        body_required: Whether the body must not be left out.
        kinds: The types of the parameters that are not text.
        choices: For parameters that have one of some values: the name of the type in `models` that lists them.
        forms: For values in the path that have a form: its regular expression, and an example.
        accept: The media type of the success answer, if it has content.
        decode: Reads the success answer; called with parsed JSON, which then belongs to the result, with text for
            `text/…`, with bytes for other types, with None if there is no content.
        json_type: What the parsed JSON has to be for `decode` to make anything of it; None for anything.
        success: The documented statuses of success.
    """

    __slots__ = (
        "accept", "body", "body_model", "body_required", "choices", "decode", "forms", "holds_slashes", "id", "json_type", "kinds",
        "makes_repeatable", "method", "path", "region_prefixed", "repeatable", "success",
    )  # fmt: skip

    def __init__(
        self,
        id: str,
        method: str,
        path: str,
        decode: Callable[[Any], T],
        *,
        json_type: type[dict[str, Any]] | type[list[Any]] | None = None,
        accept: str | None = None,
        body: str | None = None,
        body_model: str | None = None,
        body_required: bool = False,
        kinds: Mapping[str, type] = MappingProxyType({}),
        choices: Mapping[str, str] = MappingProxyType({}),
        forms: Mapping[str, tuple[str, str]] = MappingProxyType({}),
        region_prefixed: bool = False,
        repeatable: bool = False,
        makes_repeatable: str | None = None,
        holds_slashes: str | None = None,
        success: tuple[int, ...] = (200,),
    ) -> None:
        self.id = id
        self.method = method
        self.path = path
        self.decode = decode
        self.json_type = json_type
        self.accept = accept
        self.body = body
        self.body_model = body_model
        self.body_required = body_required
        self.kinds = kinds
        self.choices = choices
        self.forms = forms
        self.region_prefixed = region_prefixed
        self.repeatable = repeatable
        self.makes_repeatable = makes_repeatable
        self.holds_slashes = holds_slashes
        self.success = success

    def __repr__(self) -> str:
        return f"<Operation {self.id}: {self.method} {self.path}>"


class Sender(Protocol):
    """Carries calls."""

    def send(
        self,
        operation: Operation[T],
        path: tuple[object, ...],
        query: Mapping[str, object],
        headers: Mapping[str, object],
        body: object,
        options: Options | None,
    ) -> T:
        """Send one call and read its answer.

        Args:
            operation: What is called.
            path: The values of the path's names, in their order, as they were given.
            query: The query parameters; those that are None are not sent.
            headers: The operation's own headers; those that are None are not sent.
            body: A model, a mapping, a list, text or bytes as the operation's `body` wants it; None for no body.
            options: Settings of this call.
        """
        ...


class AsyncSender(Protocol):
    """Carries calls that are awaited."""

    async def send(
        self,
        operation: Operation[T],
        path: tuple[object, ...],
        query: Mapping[str, object],
        headers: Mapping[str, object],
        body: object,
        options: Options | None,
    ) -> T:
        """Send one call and read its answer; the arguments are those of `Sender.send`."""
        ...
