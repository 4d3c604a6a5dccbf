"""What the document says about one operation, with its checks."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, Literal

from elastic_cloud_emulator.document.parameters import Parameter, Validator
from elastic_cloud_emulator.document.unknown import Members, Schema, Unknown, follow_references

HostedReach = Literal["path", "all", "any"]


class BodySchema:
    """The schema of a body, which is read and compiled when the first body comes: most runs need few of them.

    Args:
        read: Gives the schema, together with the components that it refers to.
        compile: Makes of that what checks bodies.
    """

    def __init__(self, read: Callable[[], Schema], compile: Callable[[Schema], Validator]) -> None:  # noqa: A002 - that is what it does
        self._read = read
        self._compile = compile
        self._schema: Schema | None = None
        self._compiled: Validator | None = None
        self._members: Members | None = None

    # None of them is a cached_property, which has a lock that a forked process could inherit closed.

    @property
    def compiled(self) -> Validator:
        """What checks bodies.

        Raises:
            Exception: Of several types, if there is something wrong with the schema.
        """
        if self._compiled is None:
            self._compiled = self._compile(self._complete())
        return self._compiled

    @property
    def is_free(self) -> bool:
        """Whether the document says nothing about the value, which goes on as it came."""
        schema = self._complete()
        return "type" not in follow_references(schema, schema["components"]["schemas"])

    def find_unknown(self, value: Any) -> list[Unknown]:
        """Find the members of a valid body that the document does not know."""
        if self._members is None:
            schema = self._complete()
            self._members = Members(schema, schema["components"]["schemas"])
        return self._members.find_unknown(value)

    def _complete(self) -> Schema:
        if self._schema is None:
            self._schema = self._read()
        return self._schema


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
        required_role: Roles of which the caller needs one on an installation of one's own; empty for none.
        hosted_role: Roles of which the caller needs one on the hosted service; empty for none.
        hosted_reach: What a role on deployments must reach there: the one in the path, all or any; None where no such
            role suffices.
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
    hosted_role: frozenset[str]
    hosted_reach: HostedReach | None
    availability: frozenset[str]
    success: int
    media: Mapping[int, str | None]
    codes: Mapping[int, frozenset[str]]
    path_parameters: Mapping[str, Parameter]
    query_parameters: tuple[Parameter, ...]
    header_parameters: tuple[Parameter, ...]
    body: BodyContract | None
    reads: bool
