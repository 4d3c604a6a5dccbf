"""Path, query and header parameters: from text to checked, typed values."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Literal, Protocol
from urllib.parse import unquote_to_bytes

from elastic_cloud_emulator.errors import ApiError

Location = Literal["path", "query", "header"]
Kind = Literal["string", "boolean", "integer", "number"]

_BAD_ESCAPE = re.compile("%(?![0-9A-Fa-f]{2})")
_INTEGER = re.compile(r"-?(0|[1-9][0-9]{0,999})")  # formats and bounds are for the schema to keep
_NUMBER = re.compile(r"-?(0|[1-9][0-9]{0,299})(\.[0-9]{1,30})?([eE][+-]?[0-9]{1,3})?")
_EXPECTED = {
    "boolean": "neither true nor false",
    "integer": "not a whole number",
    "number": "not a number",
}


class Validator(Protocol):
    """What is used of a compiled JSON Schema."""

    def is_valid(self, instance: Any) -> bool:
        """Tell whether a value fits."""
        ...

    def iter_errors(self, instance: Any) -> Any:
        """Go through what is wrong with a value."""
        ...


@dataclass(frozen=True, slots=True)
class Parameter:
    """One parameter of an operation.

    Attributes:
        name: Its name; in lower case for a header.
        location: Where it stands in the request.
        required: Whether the call is refused without it.
        kind: Type of the value, of one item in a list.
        listed: Whether the value is a list.
        repeated: Whether a list repeats the parameter instead of separating items by commas.
        default: The value when it is left out, None for none.
        enum: The values allowed for a path parameter, empty for any; the router needs them.
        holds_slashes: Whether a path parameter takes all that is left of the path; it is the last there.
        validator: The compiled schema.
    """

    name: str
    location: Location
    required: bool
    kind: Kind
    listed: bool
    repeated: bool
    default: Any
    enum: frozenset[str]
    holds_slashes: bool
    validator: Validator

    def parse(self, texts: Sequence[str]) -> Any:
        """Turn the texts that came under the parameter's name into its value.

        Raises:
            ApiError: 400, the value is not what the document allows.
        """
        if len(texts) > 1 and not self.repeated:
            raise self._refusal("given more than once")
        if self.listed:
            parts = texts if self.repeated else texts[0].split(",")
            value: Any = [self._convert(part) for part in parts]
        else:
            value = self._convert(texts[0])
        if not self.validator.is_valid(value):
            raise self._refusal(next(iter(self.validator.iter_errors(value))).message)
        return value

    def _convert(self, text: str) -> Any:
        converted = _CONVERTERS[self.kind](text)
        if converted is None:
            raise self._refusal(_EXPECTED[self.kind])
        return converted

    def missing(self) -> ApiError:
        """Refuse a call that lacks this parameter."""
        return self._refusal("required, but missing")

    def _refusal(self, problem: str) -> ApiError:
        return ApiError(
            400,
            "root.invalid_parameter",
            fields=[self.name],
            location=self.location,
            name=self.name,
            problem=problem,
        )


def _boolean(text: str) -> bool | None:
    return {"true": True, "false": False}.get(text)


def _integer(text: str) -> int | None:
    return int(text) if _INTEGER.fullmatch(text) else None


def _number(text: str) -> float | None:
    return float(text) if _NUMBER.fullmatch(text) else None


_CONVERTERS: dict[Kind, Callable[[str], Any]] = {
    "string": str,
    "boolean": _boolean,
    "integer": _integer,
    "number": _number,
}


def parse_parameters(parameters: Sequence[Parameter], given: Mapping[str, Sequence[str]]) -> dict[str, Any]:
    """Read the query or header parameters of a call; empty texts count as absent, defaults are filled in.

    Args:
        parameters: What the operation takes; anything else in `given` is ignored.
        given: All texts by name.

    Raises:
        ApiError: 400, one is missing or not allowed.
    """
    values = {}
    for parameter in parameters:
        texts = [text for text in given.get(parameter.name, ()) if text]
        if texts:
            values[parameter.name] = parameter.parse(texts)
        elif parameter.required:
            raise parameter.missing()
        elif parameter.default is not None:
            values[parameter.name] = parameter.default
    return values


def split_query(query: str) -> dict[str, list[str]]:
    """Split and decode a query string.

    Raises:
        ApiError: 400, an escape is malformed or does not lead to UTF-8.
    """
    given: dict[str, list[str]] = {}
    for part in query.split("&"):
        if part:
            name, _, value = part.partition("=")
            given.setdefault(decode(name.replace("+", " ")), []).append(decode(value.replace("+", " ")))
    return given


def decode(text: str) -> str:
    """Undo percent-encoding.

    Raises:
        ApiError: 400, an escape is malformed or does not lead to UTF-8.
    """
    if "%" not in text and text.isascii():
        return text
    try:
        if _BAD_ESCAPE.search(text):
            raise ValueError
        return unquote_to_bytes(text.encode("utf-8", "surrogateescape")).decode("utf-8")
    except ValueError:
        raise ApiError(400, "root.invalid_parameter", "encoding") from None
