"""Writes the address and the parameters of a request, and refuses what the document says cannot be right."""

from __future__ import annotations

import builtins
import keyword
import re
from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any, get_args
from urllib.parse import quote

from elastic_cloud_client import models
from elastic_cloud_client.client import Operation
from elastic_cloud_client.types import encode

from .._arguments import described, meant
from ..errors import InvalidArgument

# What would lead to another address, or can only be there by mistake: control characters, and blanks around the value.
_UNFIT = re.compile(r"\A\.{0,2}\Z|\A\s|\s\Z|[\x00-\x1f\x7f]")
_UNFIT_WHOLE = re.compile(r"\A/?\Z|(?:\A|/)\.{1,2}(?:/|\Z)|[\x00-\x1f\x7f]")

_KINDS: Mapping[type, str] = {
    bool: "True or False",
    float: "a number",
    int: "a whole number",
    list: "a list of texts",
    str: "text",
}
NAIVE = "{} is a datetime without a time zone. Give it one, such as datetime.now(UTC)."
_SHOWN = 60
"""Most characters of a refused value that are shown."""


class Address:
    """Writes the addresses of one operation.

    Args:
        root: What all its addresses begin with.
        operation: The operation.
        hide: Takes credentials out of a text.
    """

    __slots__ = ("_forms", "_hide", "_names", "_operation", "_template")

    def __init__(self, root: str, operation: Operation[Any], hide: Callable[[str], str]) -> None:
        self._operation = operation
        self._hide = hide
        self._names = re.findall(r"\{([^}]*)\}", operation.path)
        self._forms = {name: re.compile(pattern) for name, (pattern, _) in operation.forms.items()}
        address = f"{root}{operation.path}"
        for name in self._names:
            address = address.replace(f"{{{name}}}", "\0")
        self._template = address.replace("%", "%%").replace("\0", "%s") if self._names else address

    def write(self, path: tuple[object, ...], query: Mapping[str, object]) -> str:
        """Write the address of one call.

        Args:
            path: The values of the path's names, in their order.
            query: The query parameters; those that are `None` are left out.

        Raises:
            InvalidArgument: A value cannot be part of the address, or is not of its type or form.
        """
        url = self._template
        if path:
            url %= tuple(map(self._part, self._names, path))
        if not query:
            return url
        pairs = [
            pair
            for name, value in query.items()
            if value is not None
            for pair in write_pairs(name, check_type(self._operation, name, value))
        ]
        return f"{url}?{'&'.join(pairs)}" if pairs else url

    def _part(self, name: str, value: object) -> str:
        """Write one value, so that it stays where it belongs in the path."""
        kind = self._operation.kinds.get(name, str)
        if kind is not list:
            return self._quoted(name, value if kind is str else write_value(check_type(self._operation, name, value)))
        items = value.split(",") if isinstance(value, str) else value
        if not isinstance(items, list | tuple) or not items:
            raise self._wrong(name, value, "Give a list of texts with at least one in it.")
        return ",".join([self._quoted(name, item) for item in items])

    def _quoted(self, name: str, value: object) -> str:
        if not isinstance(value, str):
            raise self._wrong(name, value, "Give text.")
        check_choice(self._operation, name, value)
        form = self._forms.get(name)
        if form is not None and not form.fullmatch(value):
            pattern, example = self._operation.forms[name]
            raise self._wrong(name, value, f"Give what has the form of {example!r} ({pattern}).")
        whole = name == self._operation.holds_slashes
        if (_UNFIT_WHOLE if whole else _UNFIT).search(value):
            raise self._wrong(
                name, value, "Give text that is not empty, without line breaks, blanks around it, or dots alone."
            )
        try:
            # Other APIs write their addresses with a slash in front; here the one before it is there already.
            return quote(value.removeprefix("/"), safe="/") if whole else quote(value, safe="")
        except UnicodeEncodeError:
            raise self._wrong(name, value, "It has a character that cannot be sent.") from None

    def _wrong(self, name: str, value: object, fix: str) -> InvalidArgument:
        told = repr(self._hide(value)) if isinstance(value, str) else described(value)
        if len(told) > _SHOWN:
            told = f"{told[:_SHOWN]}…"
        return InvalidArgument(f"{self._operation.id}: {python_name(name)} is {told}. {fix}")


def python_name(name: str) -> str:
    """Give the name a parameter has in Python."""
    named = name.replace("-", "_").lower()
    return f"{named}_" if keyword.iskeyword(named) or (hasattr(builtins, named) and named != "id") else named


def check_type(operation: Operation[Any], name: str, value: object) -> object:
    """Give the value of a query parameter or header as it came.

    Raises:
        InvalidArgument: It is not of the type the document says, or none of its values.
    """
    kind = operation.kinds.get(name, str)
    if type(value) is not kind:
        fits = isinstance(value, int | float if kind is float else list | tuple if kind is list else kind)
        if not fits or isinstance(value, bool):
            due = _KINDS.get(kind) or f"a {kind.__name__}"
            raise InvalidArgument(f"{operation.id}: {python_name(name)} is {described(value)}. Give {due}.")
    if kind is datetime and isinstance(value, datetime) and value.tzinfo is None:
        raise InvalidArgument(f"{operation.id}: {NAIVE.format(python_name(name))}")
    if name in operation.choices:
        for item in value if isinstance(value, list | tuple) else (value,):
            check_choice(operation, name, item)
    return value


def check_choice(operation: Operation[Any], name: str, value: object) -> None:
    """Refuse a value that is none of those the document says.

    Raises:
        InvalidArgument: It is none of them.
    """
    if name not in operation.choices:
        return
    choices: tuple[Any, ...] = get_args(getattr(models, operation.choices[name]))
    if value not in choices:
        hint = meant(str(value), choices)
        told = f"{operation.id}: {python_name(name)} is none of {', '.join(choices)}. {hint}"
        raise InvalidArgument(told.rstrip())


def write_value(value: object) -> str:
    """Write a parameter as the API reads it."""
    if value is True:
        return "true"
    if value is False:
        return "false"
    if isinstance(value, str):
        return str.__str__(value)  # members of an enum would give their own name
    return str(encode(value))


def write_pairs(name: str, value: object) -> list[str]:
    """Write a parameter as parts of a query or form: one, or one for each item of a list.

    Raises:
        InvalidArgument: It has a character that cannot be sent.
    """
    if isinstance(value, list | tuple):
        return [pair for item in value for pair in write_pairs(name, item)]
    try:
        return [f"{quote(name, safe='')}={quote(write_value(value), safe='')}"]
    except UnicodeEncodeError:
        raise InvalidArgument(f"{python_name(name)} has a character that cannot be sent.") from None
