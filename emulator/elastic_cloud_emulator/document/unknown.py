"""What of a call the document does not know: most of it is misspelt, and a real server passes over it."""

from __future__ import annotations

import logging
from collections.abc import Iterable, Iterator, Mapping
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

    def heed_members(self, operation_id: str, unknown: Iterable[Unknown]) -> None:
        """Refuse or log unknown members of a body.

        Raises:
            ApiError: 400, there are some, and it is strict.
        """
        found = list(unknown)
        if found and self._strict:
            told = "; ".join(f"{each.field}: there is no such member{each.hint}" for each in found[:_REFUSED])
            fields = [each.field for each in found[:_REFUSED]]
            raise ApiError(400, "root.invalid_json_request", fields=fields, problem=told)
        for each in found:
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


def find_unknown(schema: Schema, value: Any, components: Mapping[str, Schema], place: str = "") -> Iterator[Unknown]:
    """Find members that the schema of a valid value does not know, at every depth.

    Args:
        schema: What the value was held to; an object of which it names no members may have any.
        value: The value.
        components: The schemas by name that others refer to.
        place: Where the value is.
    """
    if type(value) is dict:
        schema = follow_references(schema, components)
        properties = schema.get("properties") or {}
        others = schema.get("additionalProperties", not properties)
        for name, member in value.items():
            known: Any = properties.get(name, others)
            if known is False:
                yield Unknown(place, name, properties)
            elif known is not True and type(member) in _NESTED:
                yield from find_unknown(known, member, components, f"{place}.{name}" if place else name)
    elif type(value) is list:
        items: Schema = follow_references(schema, components).get("items", {})
        for index, item in enumerate(value):
            if type(item) in _NESTED:
                yield from find_unknown(items, item, components, f"{place}[{index}]")


_NESTED = (dict, list)


def follow_references(schema: Schema, components: Mapping[str, Schema]) -> Schema:
    """Follow references; of this or null, take this."""
    while True:
        if "$ref" in schema:
            schema = components[schema["$ref"].rpartition("/")[2]]
        elif "anyOf" in schema:
            schema = schema["anyOf"][0]
        else:
            return schema
