"""What a handler sees and gives back.

A handler is a plain function for one operation, in `domains/<tag>.py`:

    @handles("get-current-account")
    def get_current_account(call: Call) -> Reply:
        account = call.store.get("accounts", call.world.personality.account_id)
        ...

It sees a request that has passed authentication, authorization and validation against the document, and works in one
store transaction that is committed when it returns and forgotten when it raises.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from elastic_cloud_emulator.access.callers import Caller
    from elastic_cloud_emulator.document.operations import Operation
    from elastic_cloud_emulator.storage.store import Stored, Transaction
    from elastic_cloud_emulator.world import World


@dataclass(slots=True)
class Call:
    """One validated request.

    Attributes:
        operation: The operation of the document.
        path: Path parameters, decoded.
        query: Query parameters by name, typed; the document's defaults are filled in, empty values count as absent.
        headers: All headers, names in lower case.
        body: The JSON value (null for an optional member is taken out, except in a merge patch), a mapping for forms,
            bytes or text for other media types, None without a body.
        caller: Who sent it.
        store: The transaction; read-only for GET.
        world: The installation around.
        raw_query: The query as it was sent, without the question mark.
        address: Where the call came from over the network; empty for callers in this process.
    """

    operation: Operation
    path: Mapping[str, str] = field(repr=False)
    query: dict[str, Any] = field(repr=False)
    headers: Mapping[str, str] = field(repr=False)
    body: Any = field(repr=False)
    caller: Caller
    store: Transaction
    world: World
    raw_query: str = field(default="", repr=False)
    address: str = ""


@dataclass(slots=True)
class Reply:
    """An answer.

    Attributes:
        body: A JSON value, or bytes to be sent as they are under the media type of the document.
        status: None for the operation's first documented success status.
        headers: Further headers, names in lower case.
        media: Media type of the body where the document allows several; None for the first.
    """

    body: Any = field(default_factory=dict, repr=False)
    status: int | None = None
    headers: Mapping[str, str] | None = field(default=None, repr=False)
    media: str | None = None


Handler = Callable[[Call], Reply | dict[str, Any]]
HANDLERS: dict[str, Handler] = {}


def handles(operation_id: str) -> Callable[[Handler], Handler]:
    """Register a function as the handler of an operation.

    Raises:
        ValueError: The operation already has a handler.
    """

    def register(handler: Handler) -> Handler:
        if operation_id in HANDLERS:
            raise ValueError(f"{operation_id} has two handlers")
        HANDLERS[operation_id] = handler
        return handler

    return register


Shape = Callable[[dict[str, Any]], dict[str, Any]]
SHAPES: dict[tuple[str, int], Shape] = {}


def shapes(operation_id: str, status: int) -> Callable[[Shape], Shape]:
    """Register a function that makes the body of a refusal from its error, for an operation that has not the usual."""

    def register(shape: Shape) -> Shape:
        SHAPES[operation_id, status] = shape
        return shape

    return register


def resource_headers(stored: Stored) -> dict[str, str]:
    """Write the three headers that tell version and age of a versioned resource."""
    return {
        "x-cloud-resource-version": str(stored.version),
        "x-cloud-resource-created": stored.created,
        "x-cloud-resource-last-modified": stored.modified,
    }
