"""What of a call the document does not know: most of it is misspelt, and a real server passes over it."""

from __future__ import annotations

import logging
from collections.abc import Iterable, Mapping, Sequence
from difflib import get_close_matches
from typing import Any, NamedTuple

from elastic_cloud_emulator.errors import ApiError

_log = logging.getLogger("elastic_cloud_emulator")
_TOLD = 1000
"""How many different ones are logged."""
_REFUSED = 10
"""How many a refusal names."""
_LONGEST = 200
"""Characters shown of a place."""

Schema = Mapping[str, Any]


class Unknown(NamedTuple):
    """A member of a body, or a parameter in the query, that the document does not know.

    Attributes:
        place: The object it is in, as `resources.elasticsearch[0]`; empty for the body itself.
        name: Its name.
        known: The names that may be there.
    """

    place: str
    name: str
    known: Iterable[str]

    @property
    def field(self) -> str:
        """The whole of its place."""
        return ".".join(part for part in (self.place, self.name) if part)[:_LONGEST]

    @property
    def hint(self) -> str:
        """The name that may be meant, as the end of a sentence; empty where none is near."""
        return hint(self.name, self.known)


def hint(name: str, known: Iterable[str]) -> str:
    """Ask, at the end of a sentence, whether a known name is meant by one that is not; empty where none is near."""
    near = get_close_matches(name, list(known), 1, 0.55)
    return f"; is {near[0]} meant?" if near else ""


class Strictness:
    """What is done about the unknown: a strict emulator refuses it, another one logs it, each once.

    Args:
        strict: Whether it is refused.
    """

    def __init__(self, strict: bool) -> None:
        self._strict = strict
        self._told: set[tuple[str, str]] = set()

    def heed_members(self, operation_id: str, unknown: Sequence[Unknown]) -> None:
        """Refuse or log unknown members of a body.

        Raises:
            ApiError: 400, there are some, and it is strict.
        """
        if unknown and self._strict:
            told = "; ".join(f"{each.field}: there is no such member{each.hint}" for each in unknown[:_REFUSED])
            fields = [each.field for each in unknown[:_REFUSED]]
            raise ApiError(400, "root.invalid_json_request", fields=fields, problem=told)
        for each in unknown:
            self._log(operation_id, "the member", each)

    def heed_parameters(self, operation_id: str, unknown: Iterable[Unknown]) -> None:
        """Refuse or log unknown parameters in the query.

        Raises:
            ApiError: 400, there are some, and it is strict.
        """
        for each in unknown:
            if self._strict:
                raise ApiError(
                    400,
                    "root.invalid_parameter",
                    fields=[each.field],
                    location="query",
                    name=each.field,
                    problem=f"there is no such parameter{each.hint}",
                )
            self._log(operation_id, "the query parameter", each)

    def _log(self, operation_id: str, what: str, each: Unknown) -> None:
        key = operation_id, each.name
        if key not in self._told and len(self._told) < _TOLD and len(each.name) <= _LONGEST:
            self._told.add(key)
            _log.warning("%s: %s %r is not known and was ignored%s", operation_id, what, each.field, each.hint)


class Members:
    """Which members a valid value may have, at every depth; what a schema tells of them is read when a value comes."""

    __slots__ = ("_components", "_items", "_known", "_others", "_read", "_schema", "_shared")

    def __init__(
        self, schema: Schema, components: Mapping[str, Schema], shared: dict[str, Members] | None = None
    ) -> None:
        """Begin with what the value itself may have.

        Args:
            schema: What values are held to; an object of which it names no members may have any.
            components: The schemas by name that others refer to.
            shared: What is known of those already.
        """
        self._schema = schema
        self._components = components
        self._shared: dict[str, Members] = {} if shared is None else shared
        self._read = False
        self._known: dict[str, Members] = {}
        self._others: Members | bool = True
        self._items: Members | None = None

    def find_unknown(self, value: Any) -> list[Unknown]:
        """Find the members of a value that it may not have."""
        found: list[Unknown] = []
        if type(value) in _NESTED:
            self._look(value, None, found)
        return found

    def _look(self, value: Any, place: _Place | None, found: list[Unknown]) -> None:
        if not self._read:
            self._read_schema()
        if type(value) is dict:
            known, others = self._known, self._others
            for name, member in value.items():
                members = known.get(name, others)
                if members is False:
                    found.append(Unknown(_place_text(place), name, known))
                elif members is not True and type(member) in _NESTED:
                    members._look(member, (place, name), found)
        elif self._items is not None:
            for index, item in enumerate(value):
                if type(item) in _NESTED:
                    self._items._look(item, (place, index), found)

    def _read_schema(self) -> None:
        schema = follow_references(self._schema, self._components)
        properties = schema.get("properties") or {}
        self._known = {name: self._beneath(member) for name, member in properties.items()}
        others = schema.get("additionalProperties", not properties)
        self._others = others if isinstance(others, bool) else self._beneath(others)
        self._items = self._beneath(schema["items"]) if "items" in schema else None
        self._read = True

    def _beneath(self, schema: Schema) -> Members:
        """Share what is known of a schema that others refer to, which may be one of those around it."""
        while "anyOf" in schema:
            schema = schema["anyOf"][0]
        reference = schema.get("$ref")
        if reference is None:
            return Members(schema, self._components, self._shared)
        if reference not in self._shared:
            self._shared[reference] = Members(schema, self._components, self._shared)
        return self._shared[reference]


_NESTED = (dict, list)
_Place = tuple[Any, str | int]
"""The place around it, None for the body, and the name or index in there."""


def _place_text(place: _Place | None) -> str:
    parts = []
    while place is not None:
        place, name = place
        parts.append(f"[{name}]" if isinstance(name, int) else f".{name}")
    return "".join(reversed(parts)).removeprefix(".")


def follow_references(schema: Schema, components: Mapping[str, Schema]) -> Schema:
    """Follow references; of this or null, take this."""
    while True:
        if "$ref" in schema:
            schema = components[schema["$ref"].rpartition("/")[2]]
        elif "anyOf" in schema:
            schema = schema["anyOf"][0]
        else:
            return schema
