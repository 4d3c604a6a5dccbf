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
    """Read a moment; what is none stays as it came, so that one odd member spoils no answer."""
    if type(value) is not str:
        return value
    try:
        return datetime.datetime.fromisoformat(value)
    except ValueError:
        return value


def one(name: str) -> Decoder:
    """Give the decoder of the model of this name, which is imported when the first such object arrives."""
    make: Decoder | None = None

    def decode(value: Any) -> Any:
        nonlocal make
        if type(value) is not dict:
            return value
        if make is None:
            make = getattr(models, name)._make
        return make(value)

    return decode


def many(decode: Decoder) -> Decoder:
    """Give the decoder of a list."""

    def decode_all(values: Any) -> Any:
        return list(map(decode, values)) if type(values) is list else values

    return decode_all


def mapped(decode: Decoder) -> Decoder:
    """Give the decoder of a map."""

    def decode_all(values: Any) -> Any:
        return {key: decode(value) for key, value in values.items()} if type(values) is dict else values

    return decode_all


def as_is(value: Any) -> Any:
    """Read plain JSON, text or bytes: there is nothing to do."""
    return value


def nothing(_: Any) -> None:
    """Read an answer without content, or one whose content says nothing."""


_PLAIN = frozenset((str, int, bool, float, type(None)))


def encode(value: Any) -> Any:
    """Turn models and moments, alone or inside lists and mappings, into what `json.dumps` takes.

    The result may share parts with the models and is meant to be sent, not changed; `Model.to_dict` gives a copy.
    """
    if type(value) in _PLAIN:
        return value
    if isinstance(value, Model | Mapping):
        items = value._encode() if isinstance(value, Model) else value
        return {key: encode(item) for key, item in items.items()}
    if isinstance(value, list | tuple):
        return [encode(item) for item in value]
    return _text(value) if isinstance(value, datetime.datetime) else value


def encode_one(value: Any) -> Any:
    """Do one step of `encode`; for the `default` of `json.dumps`, which takes the others itself.

    Raises:
        TypeError: It cannot be told in JSON.
    """
    if isinstance(value, Model):
        return value._encode()
    if isinstance(value, datetime.datetime):
        return _text(value)
    if isinstance(value, Mapping):
        return dict(value)
    raise TypeError(f"{type(value).__name__} is nothing JSON knows")


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


class _Member:
    """What a class has for a member that the model itself does not have: it is absent, or none is decoded yet."""

    __slots__ = ("name",)

    def __init__(self, name: str) -> None:
        self.name = name

    def __get__(self, model: Model | None, _: type[Model]) -> Any:
        return self if model is None else model._members().get(self.name)


def _moment(name: str) -> property:
    """Make a member that stays text and is read whenever it is asked for, so that it is written back as it came."""

    def read(model: Model) -> Any:
        return instant((model.__dict__ or model._members()).get(name))

    return property(read)


class Model:
    """A JSON object with named members; those the document does not name are in `additional_properties`. Absent is None.

    A model read from JSON takes the JSON over as it is, and makes models of the objects in it when one of its members is
    first asked for, so a large answer costs what is used of it. What was not changed is written back exactly as it came.
    """

    # Members are in `__dict__`, null ones too, absent ones not. Where there are models among them, they are in `_source`
    # until these are made. `_extra` has what the document does not name.
    __slots__ = ("__dict__", "__weakref__", "_extra", "_source")

    # Set per class by the generator: the decoders of the members that are more than plain JSON, and the JSON names of
    # those whose own name is taken in Python or no identifier.
    _decoders: ClassVar[Mapping[str, Decoder]] = {}
    _names: ClassVar[Mapping[str, str]] = {}

    # From these: the JSON name of every member by attribute, the decoders that make models, and what makes a model.
    _keys: ClassVar[Mapping[str, str]] = {}
    _nested: ClassVar[tuple[tuple[str, Decoder], ...]] = ()
    _make: ClassVar[Decoder]

    if TYPE_CHECKING:
        __attrs_attrs__: ClassVar[tuple[Attribute[Any], ...]]
        additional_properties: dict[str, Any]
        _source: dict[str, Any] | None
        _extra: dict[str, Any]

    def __init_subclass__(cls) -> None:
        names = [name for name in cls.__annotations__ if name != "additional_properties"]
        cls._keys = {**cls._keys, **{name: cls._names.get(name, name) for name in names}}
        cls._nested = tuple((name, decode) for name, decode in cls._decoders.items() if decode is not instant)
        cls._make = staticmethod(_maker(cls))

    @classmethod
    def __attrs_init_subclass__(cls) -> None:
        for name in cls._keys:
            absent = _Member(name) if cls._nested else None
            setattr(cls, name, _moment(name) if cls._decoders.get(name) is instant else absent)

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        """Make a model of a copy of a JSON object, whatever is in it."""
        model: Self = cls._make(_copy(dict(source)))
        return model

    def to_dict(self) -> dict[str, Any]:
        """Give the JSON object, a copy that may be changed; absent members are left out."""
        result: dict[str, Any] = _copy(encode(self))
        return result

    def _members(self) -> dict[str, Any]:
        """Give the members, among them the models that were not made yet."""
        if not self.__dict__ and (source := getattr(self, "_source", None)) is not None:
            for name, decode in self._nested:
                if name in source:
                    source[name] = decode(source[name])
            _set_state(self, source)
            _set_source(self, None)
        return self.__dict__

    def _encode(self) -> dict[str, Any]:
        """Give the JSON object, with models and moments still in it; not to be changed."""
        members = self.__dict__ or getattr(self, "_source", None) or {}
        if self._names:
            members = {self._keys[name]: value for name, value in members.items()}
        extra = getattr(self, "_extra", None)
        return {**members, **extra} if extra else members

    def __eq__(self, other: object) -> bool:
        if type(other) is not type(self):
            return NotImplemented
        names = (attribute.name for attribute in self.__attrs_attrs__)
        return all(getattr(self, name) == getattr(other, name) for name in names)

    def __repr__(self) -> str:
        shown = (attribute.name for attribute in self.__attrs_attrs__ if attribute.repr)
        values = ((name, getattr(self, name)) for name in shown)
        return f"{type(self).__name__}({', '.join(f'{name}={value!r}' for name, value in values if value is not None)})"

    if not TYPE_CHECKING:  # checkers that saw these would accept any name, or another type

        @property
        def additional_properties(self) -> dict[str, Any]:
            if not hasattr(self, "_extra"):
                _set_extra(self, {})
            return self._extra

        def __setattr__(self, name: str, value: Any) -> None:
            if name == "additional_properties":
                _set_extra(self, value)
            elif name in Model.__slots__:  # by pickle and copy
                object.__setattr__(self, name, value)
            elif name not in self._keys:
                raise AttributeError(f"{type(self).__name__!r} object has no attribute {name!r}", name=name, obj=self)
            elif value is None:
                self._members().pop(name, None)
            else:
                self._members()[name] = value


_new = object.__new__
_set_state = Model.__dict__["__dict__"].__set__
_set_source = Model.__dict__["_source"].__set__
_set_extra = Model.__dict__["_extra"].__set__


def _maker(cls: type[Model]) -> Decoder:
    """Give the function that makes a model of a JSON object, which then belongs to the model."""
    known = frozenset(cls._keys.values())
    renamed = tuple(cls._names.items())
    as_they_are = known.difference(cls._names.values()).issuperset
    place = _set_source if cls._nested else _set_state

    def make(members: dict[str, Any]) -> Model:
        model = _new(cls)
        if not as_they_are(members):
            _set_extra(model, {key: members.pop(key) for key in members.keys() - known})
            for name, key in renamed:
                if key in members:
                    members[name] = members.pop(key)
        place(model, members)
        return model

    return make
