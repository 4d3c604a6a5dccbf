"""What every generated model shares: how JSON is read, on demand, and written back."""

from __future__ import annotations

import datetime
import marshal
import os
from collections.abc import Callable, Mapping
from typing import IO, TYPE_CHECKING, Any, ClassVar

from . import models

if TYPE_CHECKING:
    from typing import Self

    from attrs import Attribute

Decoder = Callable[[Any], Any]


class File:
    """A file in a multipart body.

    Args:
        payload: Where the content is: a path or an open binary file, read while it is sent, or the bytes themselves.
        name: The file's name as told to the server; that of the file on disk when left out.
        content_type: Its media type; guessed from the name when left out.
    """

    __slots__ = ("content_type", "name", "payload")

    def __init__(
        self, payload: os.PathLike[str] | IO[bytes] | bytes, name: str | None = None, content_type: str | None = None
    ) -> None:
        self.payload = payload
        self.name = name
        self.content_type = content_type


def joined(values: list[str] | str) -> str:
    """Write a list as one part of an address; one value may come without its list."""
    return values if isinstance(values, str) else ",".join(values)


def instant(value: Any) -> Any:
    """Read a moment; text that is none stays as it came, so that one odd member spoils no answer."""
    try:
        return datetime.datetime.fromisoformat(value)
    except (TypeError, ValueError):
        return value


def one(name: str) -> Decoder:
    """Give the decoder of the model of this name, which is imported when the first such object arrives."""

    def decode(value: Any) -> Any:
        return getattr(models, name).from_dict(value) if isinstance(value, dict) else value

    return decode


def many(decode: Decoder) -> Decoder:
    """Give the decoder of a list."""

    def decode_all(values: Any) -> Any:
        return [decode(value) for value in values] if isinstance(values, list) else values

    return decode_all


def mapped(decode: Decoder) -> Decoder:
    """Give the decoder of a map."""

    def decode_all(values: Any) -> Any:
        return {key: decode(value) for key, value in values.items()} if isinstance(values, dict) else values

    return decode_all


def as_is(value: Any) -> Any:
    """Read plain JSON, text or bytes: there is nothing to do."""
    return value


def nothing(_: Any) -> None:
    """Read an answer without content, or one whose content says nothing."""


_PLAIN = frozenset((str, int, bool, float, type(None)))


def encode(value: Any, source: Any = None) -> Any:
    """Turn models and moments, alone or inside lists and mappings, into what `json.dumps` takes.

    The result may share parts with the models and is meant to be sent, not changed; `Model.to_dict` gives a copy.

    Args:
        value: A body or a part of one.
        source: The JSON the value was read from, if any. A moment that the text still tells is written as that text.
    """
    if type(value) in _PLAIN:
        return value
    if isinstance(value, Model):
        return value._encode()
    if isinstance(value, datetime.datetime):
        return source if instant(source) == value else _text(value)
    if isinstance(value, list | tuple):
        return [encode(item) for item in value]
    if isinstance(value, Mapping):
        return {key: encode(item) for key, item in value.items()}
    return value


def _text(moment: datetime.datetime) -> str:
    """Write a moment as the API does: UTC, milliseconds, `Z`. One without a time zone is taken as UTC."""
    if moment.tzinfo is not None:
        moment = moment.astimezone(datetime.UTC).replace(tzinfo=None)
    return moment.isoformat(timespec="microseconds" if moment.microsecond % 1000 else "milliseconds") + "Z"


def _copy(value: Any) -> Any:
    try:
        return marshal.loads(marshal.dumps(value))  # done in C: half the time of the lines below
    except ValueError:  # not only JSON: files to upload, enums of the user's
        pass
    if isinstance(value, dict):
        return {key: _copy(item) for key, item in value.items()}
    if isinstance(value, list):
        return [_copy(item) for item in value]
    return value


_NOTHING: Mapping[str, Any] = {}


class Model:
    """A JSON object with named members; those the document does not name are in `additional_properties`. Absent is None.

    A model read from JSON keeps the JSON and decodes its members when one of them is first asked for, so a large answer
    costs what is used of it. What was not changed is written back exactly as it came.
    """

    # Set per class by the generator: the decoders of the members that are more than plain JSON, and the JSON names of
    # those whose own name is taken in Python or no identifier.
    _decoders: ClassVar[Mapping[str, Decoder]] = {}
    _names: ClassVar[Mapping[str, str]] = {}

    # From these: the JSON name of every member by attribute, and the set of them.
    _keys: ClassVar[Mapping[str, str]] = {}
    _known: ClassVar[frozenset[str]] = frozenset()

    if TYPE_CHECKING:
        __attrs_attrs__: ClassVar[tuple[Attribute[Any], ...]]
        additional_properties: dict[str, Any]

    def __init_subclass__(cls) -> None:
        names = [name for name in cls.__annotations__ if name != "additional_properties"]
        cls._keys = {**cls._keys, **{name: cls._names.get(name, name) for name in names}}
        cls._known = frozenset(cls._keys.values())

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        """Make a model of a JSON object, whatever is in it. The object belongs to the model then: do not change it."""
        self = cls.__new__(cls)
        self.__dict__["_source"] = source
        return self

    def to_dict(self) -> dict[str, Any]:
        """Give the JSON object, a copy that may be changed; absent members are left out."""
        result: dict[str, Any] = _copy(self._encode())
        return result

    def _encode(self) -> dict[str, Any]:
        state = self.__dict__
        source: Mapping[str, Any] = state.get("_source", _NOTHING)
        result = dict(source)
        keys = self._keys
        for name, value in state.items():
            key = keys.get(name)
            if key is None or value is (origin := source.get(key)):
                continue
            if value is None:
                del result[key]
            else:
                result[key] = encode(value, origin)
        extra = state.get("additional_properties")
        if extra is not None and (extra or not self._known.issuperset(source)):
            for key in [key for key in source if key not in self._known]:
                del result[key]
            result.update(encode(extra))
        return result

    def __eq__(self, other: object) -> bool:
        if type(other) is not type(self):
            return NotImplemented
        names = (attribute.name for attribute in self.__attrs_attrs__)
        return all(getattr(self, name) == getattr(other, name) for name in names)

    def __repr__(self) -> str:
        shown = (attribute.name for attribute in self.__attrs_attrs__ if attribute.repr)
        values = ((name, getattr(self, name)) for name in shown)
        return f"{type(self).__name__}({', '.join(f'{name}={value!r}' for name, value in values if value is not None)})"

    def __dir__(self) -> list[str]:
        return sorted({*super().__dir__(), *self._keys, "additional_properties"})

    if not TYPE_CHECKING:  # checkers that saw these would accept any name

        def __getattr__(self, name: str) -> Any:
            state = self.__dict__
            keys = self._keys
            if "_source" not in state or (name not in keys and name != "additional_properties"):
                raise AttributeError(f"{type(self).__name__!r} object has no attribute {name!r}", name=name, obj=self)
            source = state["_source"]
            values = dict(zip(keys, map(source.get, keys.values()), strict=True))
            for member, decode in self._decoders.items():
                if (value := values[member]) is not None:
                    values[member] = decode(value)
            known = self._known
            extra = {} if known.issuperset(source) else {key: item for key, item in source.items() if key not in known}
            values["additional_properties"] = extra
            values.update(state)  # members that were set before any was asked for
            state.update(values)
            return values[name]

        def __setattr__(self, name: str, value: Any) -> None:
            if name not in self._keys and name != "additional_properties":
                raise AttributeError(f"{type(self).__name__!r} object has no attribute {name!r}", name=name, obj=self)
            object.__setattr__(self, name, value)
