"""Finds members of a mapping that the document does not know: most are misspelt, and servers pass over them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import cache
from typing import Any, NamedTuple

from elastic_cloud_client import models
from elastic_cloud_client.types import Model

from .._arguments import meant

Fits = Callable[[Any], bool]
Content = Any
"""What a member holds: the name of a model, or the decoder of one or of a list or map."""


class Unknown(NamedTuple):
    """A member that the document does not know.

    Attributes:
        place: Where it is, such as `body.resources.elasticsearch[0]`.
        name: Its name.
        known: The names that may be there.
    """

    place: str
    name: str
    known: Iterable[str]

    def __str__(self) -> str:
        hint = meant(self.name, self.known) or f"Those there are {', '.join(self.known)}."
        return f"{self.place} has no member {self.name!r}. {hint}"


@cache
def all_known(model: str) -> Fits:
    """Give the function that tells whether a mapping has no members but those of a model, at every depth.

    What is no mapping passes; so do models, which may have come with members that are newer than the document.
    """
    cls = getattr(models, model)
    known = frozenset(cls._keys.values())
    nested = tuple((name, _fits(decode)) for name, decode in _nested(cls))

    def fits(value: Any) -> bool:
        if type(value) is not dict and (isinstance(value, Model) or not isinstance(value, Mapping)):
            return True
        if not known.issuperset(value):
            return not known
        for name, fits in nested:  # noqa: SIM110 - quicker than all()
            if name in value and not fits(value[name]):
                return False
        return True

    return fits


def _nested(cls: type[Model]) -> Iterator[tuple[str, Any]]:
    """Find the members that hold objects: by their names in JSON, the model's name or the decoder of a list or map."""
    for name, content in (*cls._objects.items(), *cls._groups.items()):
        yield cls._keys[name], content


def _fits(content: Content) -> Fits:
    if isinstance(content, str):
        found: Fits | None = None

        def fits_later(value: Any) -> bool:
            nonlocal found
            if found is None:  # only now, as models can hold one another
                found = all_known(content)
            return found(value)

        return fits_later
    inner = content.item if hasattr(content, "item") else content.model
    fits = _fits(inner)
    if not hasattr(content, "item"):
        return fits

    def all_fit(values: Any) -> bool:
        return all(map(fits, _items(values)))

    return all_fit


def _items(values: Any) -> Iterable[Any]:
    return values.values() if isinstance(values, Mapping) else values if isinstance(values, list | tuple) else ()


def find_unknown(content: Content, value: Any, place: str = "body") -> Iterator[Unknown]:
    """Find all members that the document does not know.

    Args:
        content: What the value should be.
        value: What may have such members.
        place: Where it is, in words.
    """
    if isinstance(value, Model):
        return
    if not isinstance(content, str):
        if not hasattr(content, "item"):
            yield from find_unknown(content.model, value, place)
        elif isinstance(value, Mapping):
            for name, item in value.items():
                yield from find_unknown(content.item, item, f"{place}.{name}")
        else:
            for index, item in enumerate(_items(value)):
                yield from find_unknown(content.item, item, f"{place}[{index}]")
        return
    if not isinstance(value, Mapping):
        return
    cls = getattr(models, content)
    known = list(cls._keys.values())
    if known:
        for name in value:
            if isinstance(name, str) and name not in known:
                yield Unknown(place, name, known)
    for name, inner in _nested(cls):
        if name in value:
            yield from find_unknown(inner, value[name], f"{place}.{name}")
