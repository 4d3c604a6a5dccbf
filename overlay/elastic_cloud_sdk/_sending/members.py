"""Finds what does not fit the document in a mapping: members that it does not know, and values that cannot be.

Servers pass over a misspelt member. A model may hold anything: it may have come from a server that is newer than the
document.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import datetime
from functools import cache
from typing import Any, NamedTuple, Protocol, get_args

from elastic_cloud_client import models
from elastic_cloud_client.types import Model

from .._arguments import described, meant

Fits = Callable[[Any], bool]


class Misfit(NamedTuple):
    """What does not fit.

    Attributes:
        place: Where it is, such as `body.resources.elasticsearch[0]`.
        problem: What is wrong there, and what to do about it.
    """

    place: str
    problem: str

    def __str__(self) -> str:
        return f"{self.place} {self.problem}"


class Content(Protocol):
    """What a member may hold."""

    @property
    def kinds(self) -> frozenset[type]:
        """The types whose values fit, as far as `looks` does not look closer; others may fit as well."""
        ...

    @property
    def looks(self) -> Fits | None:
        """Tells whether a value of these types fits; None where all do."""
        ...

    def fits(self, value: Any) -> bool:
        """Tell whether a value fits."""
        ...

    def find_misfits(self, value: Any, place: str) -> Iterator[Misfit]:
        """Find what does not."""
        ...


_NOTHING = type(None)


class _Anything:
    kinds = frozenset[type]()
    looks = None

    def fits(self, value: Any) -> bool:  # noqa: ARG002
        return True

    def find_misfits(self, value: Any, place: str) -> Iterator[Misfit]:  # noqa: ARG002
        return iter(())


class _Scalar:
    """A value of some types.

    Args:
        due: What to give, in words.
        types: The types.
    """

    looks: Fits | None = None

    def __init__(self, due: str, *types: type) -> None:
        self.kinds = frozenset[type]((*types, _NOTHING))
        self._types = types
        self._due = due

    def fits(self, value: Any) -> bool:
        if value is None:
            return True
        if isinstance(value, bool) and bool not in self._types:
            return False
        return isinstance(value, self._types) or (
            int in self._types and isinstance(value, float) and value.is_integer()
        )

    def find_misfits(self, value: Any, place: str) -> Iterator[Misfit]:
        if not self.fits(value):
            yield Misfit(place, f"is {described(value)}. Give {self._due}.")


class _Choice(_Scalar):
    """One of the texts that there are."""

    def __init__(self, *choices: str) -> None:
        super().__init__("text", str)
        self._choices = choices
        self.looks = frozenset((*choices, None)).__contains__

    def fits(self, value: Any) -> bool:
        return value is None or (isinstance(value, str) and str.__str__(value) in self._choices)

    def find_misfits(self, value: Any, place: str) -> Iterator[Misfit]:
        if not isinstance(value, str):
            yield from super().find_misfits(value, place)
        elif not self.fits(value):
            yield Misfit(place, f"is none of {', '.join(self._choices)}. {meant(value, self._choices)}".rstrip())


class _Object:
    """An object of the members of a model."""

    kinds = frozenset[type]((dict, _NOTHING))

    def __init__(self, model: str) -> None:
        self._model = model
        self._fits: Fits | None = None

    def looks(self, value: Any) -> bool:
        if self._fits is None:  # only now, as models can hold one another, and most are never asked for
            self._fits = fits(self._model)
        return value is None or self._fits(value)

    def fits(self, value: Any) -> bool:
        return isinstance(value, Model) or value is None or (isinstance(value, Mapping) and self.looks(value))

    def find_misfits(self, value: Any, place: str) -> Iterator[Misfit]:
        if isinstance(value, Mapping):
            yield from find_misfits(self._model, value, place)
        elif not self.fits(value):
            yield Misfit(place, f"is {described(value)}. Give a models.{self._model}, or a mapping.")


class _List:
    """A list of values of one kind."""

    kinds = frozenset[type]((list, tuple, _NOTHING))

    def __init__(self, item: Content) -> None:
        self._item = item

    def looks(self, value: Any) -> bool:
        kinds, looks = self._item.kinds, self._item.looks
        for item in value or ():
            if type(item) in kinds:
                if looks is not None and not looks(item):
                    return False
            elif not self._item.fits(item):
                return False
        return True

    def fits(self, value: Any) -> bool:
        return value is None or (isinstance(value, list | tuple) and self.looks(value))

    def find_misfits(self, value: Any, place: str) -> Iterator[Misfit]:
        if value is not None and not isinstance(value, list | tuple):
            yield Misfit(place, f"is {described(value)}. Give a list.")
            return
        for index, item in enumerate(value or ()):
            yield from self._item.find_misfits(item, f"{place}[{index}]")


class _Map:
    """An object whose members have any names, and values of one kind."""

    kinds = frozenset[type]((dict, _NOTHING))

    def __init__(self, item: Content) -> None:
        self._item = item

    def looks(self, value: Any) -> bool:
        return value is None or all(map(self._item.fits, value.values()))

    def fits(self, value: Any) -> bool:
        return isinstance(value, Model) or value is None or (isinstance(value, Mapping) and self.looks(value))

    def find_misfits(self, value: Any, place: str) -> Iterator[Misfit]:
        if isinstance(value, Mapping):
            for name, item in value.items():
                yield from self._item.find_misfits(item, f"{place}.{name}")
        elif not self.fits(value):
            yield Misfit(place, f"is {described(value)}. Give a mapping.")


_PLAIN: Mapping[str, Content] = {
    "Any": _Anything(),
    "File": _Anything(),
    "bool": _Scalar("True or False", bool),
    "datetime.datetime": _Scalar("a datetime", datetime, str),
    "float": _Scalar("a number", float, int),
    "int": _Scalar("a whole number", int),
    "str": _Scalar("text", str, datetime),
}


def _content(annotation: str, objects: bool) -> Content:
    """Read the annotation of a model's member; `objects` tells whether the class in it is a model."""
    annotation = annotation.removesuffix(" | None")
    if plain := _PLAIN.get(annotation):
        return plain
    if annotation.startswith("list["):
        return _List(_content(annotation[5:-1], objects))
    if annotation.startswith("dict[str, "):
        return _Map(_content(annotation[10:-1], objects))
    name = annotation.removeprefix("models.")
    return _Object(name) if objects else _Choice(*get_args(getattr(models, name)))


@cache
def _members(model: str) -> Mapping[str, Content]:
    """Give what the members of a model may hold, by their names in JSON."""
    cls: type[Model] = getattr(models, model)
    objects = {*cls._objects, *cls._groups}
    return {key: _content(cls.__annotations__[name], name in objects) for name, key in cls._keys.items()}


@cache
def fits(model: str) -> Fits:
    """Give the function that tells whether a mapping fits a model, at every depth."""
    members = _members(model)
    kinds = {name: content.kinds for name, content in members.items()}
    looks = {name: content.looks for name, content in members.items() if content.looks is not None}

    def fits(value: Any) -> bool:
        if type(value) is not dict and (isinstance(value, Model) or not isinstance(value, Mapping)):
            return True
        for name, item in value.items():
            known = kinds.get(name)
            if known is None:
                return not kinds
            if type(item) not in known:
                if not members[name].fits(item):
                    return False
            elif name in looks and not looks[name](item):
                return False
        return True

    return fits


def find_misfits(model: str, value: Any, place: str = "body") -> Iterator[Misfit]:
    """Find all that does not fit a model, at every depth.

    Args:
        model: Its name.
        value: The mapping.
        place: Where it is, in words.
    """
    if isinstance(value, Model) or not isinstance(value, Mapping):
        return
    members = _members(model)
    for name, item in value.items():
        content = members.get(name)
        if content is not None:
            yield from content.find_misfits(item, f"{place}.{name}")
        elif members and isinstance(name, str):
            yield Misfit(place, f"has no member {name!r}. {_hint(name, members)}")


def _hint(name: str, known: Iterable[str]) -> str:
    return meant(name, known) or f"Those there are {', '.join(known)}."
