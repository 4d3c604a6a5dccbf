"""What the document says about one operation, with its checks."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from elastic_cloud_emulator.document.parameters import Parameter, Validator


class BodySchema:
    """The schema of a body, which is compiled when the first body comes: most runs need few of them."""

    def __init__(self, compile: Callable[[], Validator]) -> None:  # noqa: A002 - that is what it does
        self._compile = compile
        self._compiled: Validator | None = None

    @property
    def compiled(self) -> Validator:
        """What checks bodies.

        Raises:
            Exception: Of several types, if there is something wrong with the schema.
        """
        # Not a cached_property, which has a lock that a forked process could inherit closed.
        if self._compiled is None:
            self._compiled = self._compile()
        return self._compiled


@dataclass(frozen=True, slots=True)
class BodyContract:
    """The body an operation takes.

    Attributes:
        required: Whether the call is refused without one.
        schemas: By media type.
    """

    required: bool
    schemas: Mapping[str, BodySchema]


@dataclass(frozen=True, slots=True)
class Operation:
    """One operation of the document.

    Attributes:
        id: `operationId`, for example `get-current-account`.
        method: HTTP method in upper case.
        path: Template below `/api/v1`, for example `/deployments/{deployment_id}`.
        tag: The tag it stands under.
        secured: Whether it needs credentials.
        required_role: Roles of which the caller needs one; empty for none.
        availability: The personalities that offer it.
        success: Status of the first success answer.
        media: Media type by documented status; None where the answer has no body.
        codes: Documented error codes by status.
        path_parameters: By name.
        query_parameters: In the order of the document.
        header_parameters: In the order of the document.
        body: What body it takes, None for none.
        reads: Whether its calls only read.
    """

    id: str
    method: str
    path: str
    tag: str
    secured: bool
    required_role: frozenset[str]
    availability: frozenset[str]
    success: int
    media: Mapping[int, str | None]
    codes: Mapping[int, frozenset[str]]
    path_parameters: Mapping[str, Parameter]
    query_parameters: tuple[Parameter, ...]
    header_parameters: tuple[Parameter, ...]
    body: BodyContract | None
    reads: bool
