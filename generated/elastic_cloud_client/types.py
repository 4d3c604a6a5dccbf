# Generated from the document in openapi/ by `nox -s generate`; do not edit.
"""What every generated model shares: how JSON is read, on demand, and written back."""

from __future__ import annotations

import datetime
import marshal
import os
import threading
from collections.abc import Callable, Mapping
from typing import IO, TYPE_CHECKING, Any, ClassVar

from . import models

if TYPE_CHECKING:
    from typing import Self

    from attrs import Attribute

Decoder = Callable[[Any], Any]
"""Reads a JSON value. It has the name of the model it makes as `model`, or the decoder of its items as `item`."""
_parse = datetime.datetime.fromisoformat


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


def instant(value: Any) -> Any:
    """Read a moment; what is none, or tells no time zone, stays as it came, so that one odd member spoils no answer."""
    if type(value) is not str:
        return value
    try:
        moment = _parse(value)
    except ValueError:
        return value
    return value if moment.tzinfo is None else moment


def one(name: str) -> Decoder:
    """Give the decoder of the model of this name, which is imported when the first such object arrives."""
    cls: type[Model] | None = None
    fits: Callable[[dict[str, Any]], bool]

    def decode(value: Any) -> Any:
        nonlocal cls, fits
        if type(value) is not dict:
            return value
        if cls is None:
            found: type[Model] = getattr(models, name)
            cls, fits = found, found._fits
        model = _new(cls)
        if not fits(value):
            model._sort(value)
        _set_members(model, value)
        return model

    decode.model = name  # type: ignore[attr-defined]
    return decode


def many(decode: Decoder) -> Decoder:
    """Give the decoder of a list."""

    def decode_all(values: Any) -> Any:
        return list(map(decode, values)) if type(values) is list else values

    decode_all.item = decode  # type: ignore[attr-defined]
    return decode_all


def mapped(decode: Decoder) -> Decoder:
    """Give the decoder of a map."""

    def decode_all(values: Any) -> Any:
        return {key: decode(value) for key, value in values.items()} if type(values) is dict else values

    decode_all.item = decode  # type: ignore[attr-defined]
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
    return _write_instant(value) if isinstance(value, datetime.datetime) else value


def encode_one(value: Any) -> Any:
    """Do one step of `encode`; for the `default` of `json.dumps`, which takes the others itself.

    Raises:
        TypeError: It cannot be told in JSON.
    """
    if isinstance(value, Model):
        return value._encode()
    if isinstance(value, datetime.datetime):
        return _write_instant(value)
    if isinstance(value, Mapping):
        return dict(value)
    raise TypeError(f"{type(value).__name__} is nothing JSON knows")


def _write_instant(moment: datetime.datetime) -> str:
    """Write a moment as the API does: UTC, milliseconds, `Z`.

    Raises:
        ValueError: It has no time zone, so that nobody knows which moment is meant.
    """
    if moment.tzinfo is None:
        raise ValueError("a datetime without a time zone")
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


_decoding = threading.Lock()
"""Held while a member becomes a model, so that all threads get the same one."""


def _renew_lock() -> None:
    global _decoding
    _decoding = threading.Lock()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_renew_lock)  # another thread may have held it


def _moment(name: str) -> property:
    """Make a member that stays text and is read whenever it is asked for, so that it is written back as it came."""

    def get(model: Model) -> Any:
        value = model.__dict__.get(name)
        if value is not None:
            try:
                return _parse(value)
            except (TypeError, ValueError):
                pass
        return value

    return property(get)


def _object(name: str, model_name: str) -> property:
    """Make a member that becomes a model when it is first asked for."""
    decode = one(model_name)

    def get(model: Model) -> Any:
        members = model.__dict__
        value = members.get(name)
        if type(value) is dict:
            with _decoding:
                value = members.get(name)
                if type(value) is dict:
                    value = members[name] = decode(value)
        return value

    return property(get)


def _group(name: str, decode: Decoder) -> property:
    """Make a member that is a list or map of objects, which become models when it is first asked for."""

    def get(model: Model) -> Any:
        members = model.__dict__
        value = members.get(name)
        if value and ((type(value) is list and type(value[0]) is dict) or _raw(value)):  # the first part is for speed
            with _decoding:
                value = members.get(name)
                if _raw(value):
                    value = members[name] = decode(value)
        return value

    return property(get)


def _raw(values: Any) -> bool:
    """Whether a list or map was not decoded yet; its first item that is not null tells."""
    for item in values if type(values) is list else values.values() if type(values) is dict else ():
        kind = type(item)
        if kind is dict or kind is str or (kind is list and _raw(item)):
            return True
        if isinstance(item, Model):
            return False
    return False


class Model:
    """A JSON object with named members; those the document does not name are in `additional_properties`. Absent is None.

    To send a null, as merge patches need it, call `send_null`.

    A model read from JSON takes the JSON over as it is, and makes a model of an object in it when that is first asked
    for, so a large answer costs what is used of it. What was not changed is written back exactly as it came.
    """

    # Members are in `__dict__`, null ones too, absent ones not; what the document does not name is in `_extra`.
    __slots__ = ("__dict__", "__weakref__", "_extra", "_request_id")

    # Set per class by the generator: which members are moments, which are models of which name, which are lists or maps
    # of these; and the JSON names of members whose own name is taken in Python or no identifier.
    _moments: ClassVar[tuple[str, ...]] = ()
    _objects: ClassVar[Mapping[str, str]] = {}
    _groups: ClassVar[Mapping[str, Decoder]] = {}
    _names: ClassVar[Mapping[str, str]] = {}

    # From these: the JSON name of every member by attribute, and whether an object has no members but those.
    _keys: ClassVar[Mapping[str, str]] = {}
    _fits: ClassVar[Callable[[dict[str, Any]], bool]]

    if TYPE_CHECKING:
        __attrs_attrs__: ClassVar[tuple[Attribute[Any], ...]]
        additional_properties: dict[str, Any]
        _extra: dict[str, Any]
        _request_id: str | None

    def __init_subclass__(cls) -> None:
        names = [name for name in cls.__annotations__ if name != "additional_properties"]
        cls._keys = {**cls._keys, **{name: cls._names.get(name, name) for name in names}}
        cls._fits = frozenset(name for name, key in cls._keys.items() if name == key).issuperset

    @classmethod
    def __attrs_init_subclass__(cls) -> None:
        for name in cls._keys:
            setattr(cls, name, None)
        for name in cls._moments:
            setattr(cls, name, _moment(name))
        for name, model_name in cls._objects.items():
            setattr(cls, name, _object(name, model_name))
        for name, decode in cls._groups.items():
            setattr(cls, name, _group(name, decode))

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        """Make a model of a copy of a JSON object, whatever is in it."""
        model = _new(cls)
        members = _copy(dict(source))
        model._sort(members)
        _set_members(model, members)
        return model

    def send_null(self, *names: str) -> Self:
        """Have members sent as null, where None leaves them out: a merge patch clears them by that.

        Args:
            names: The names of the members as attributes, such as `full_name`.

        Returns:
            The model itself.

        Raises:
            AttributeError: The model has no such member.
        """
        for name in names:
            if name not in self._keys:
                raise AttributeError(f"{type(self).__name__!r} object has no attribute {name!r}", name=name, obj=self)
            self.__dict__[name] = None
        return self

    def to_dict(self) -> dict[str, Any]:
        """Give the JSON object, a copy that may be changed; absent members are left out."""
        result: dict[str, Any] = _copy(encode(self))
        return result

    def _sort(self, members: dict[str, Any]) -> None:
        """Give the members their names in Python, and take out those the document does not name."""
        known = frozenset(self._keys.values())
        if unknown := [key for key in members if key not in known]:
            _set_extra(self, {key: members.pop(key) for key in unknown})
        for name, key in self._names.items():
            if key in members:
                members[name] = members.pop(key)

    def _encode(self) -> dict[str, Any]:
        """Give the JSON object, with models and moments still in it; not to be changed."""
        members = self.__dict__
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
        return _show(self, 0)

    def _repr_html_(self) -> str:
        """Show the model in a notebook, its parts folded."""
        return _show_html(self)

    def _shown(self) -> dict[str, Any]:
        """Give the members that representations show: those that are there and no secrets."""
        values = {field.name: getattr(self, field.name) for field in self.__attrs_attrs__ if field.repr}
        return {name: value for name, value in values.items() if value is not None}

    if not TYPE_CHECKING:  # checkers that saw these would accept any name, or another type

        def __getitem__(self, name: Any) -> Any:
            """Tell who takes the model for a mapping how to read it.

            Raises:
                TypeError: Always.
            """
            member = f".{name}" if name in self._keys else "its members as attributes"
            raise TypeError(f"{type(self).__name__} is a model, no mapping: read {member}, or call to_dict()")

        @property
        def additional_properties(self) -> dict[str, Any]:
            if not hasattr(self, "_extra"):
                _set_extra(self, {})
            return self._extra

        def __setattr__(self, name: str, value: Any) -> None:
            if name in self._keys:
                if value is None:
                    self.__dict__.pop(name, None)
                else:
                    self.__dict__[name] = value
            elif name in ("additional_properties", "_extra"):  # the latter by pickle and copy
                _set_extra(self, value)
            elif name == "_request_id":  # by these, too
                set_request_id(self, value)
            else:
                raise AttributeError(f"{type(self).__name__!r} object has no attribute {name!r}", name=name, obj=self)


_WIDTH, _DEPTH, _ITEMS, _LETTERS = 100, 4, 20, 200
"""How wide a line of a representation is, how deep it goes, and how much it shows of a list, a map or a text."""


def _show(value: Any, depth: int) -> str:
    """Write a value for people: in one line where that is short, else a line for each part; what is long is cut."""
    if isinstance(value, Model):
        begin, end = f"{type(value).__name__}(", ")"
        parts = (
            [f"{name}={_show(part, depth + 1)}" for name, part in value._shown().items()] if depth < _DEPTH else ["…"]
        )
    elif isinstance(value, list):
        begin, end = "[", "]"
        parts = [_show(part, depth + 1) for part in value[:_ITEMS]]
    elif isinstance(value, dict):
        begin, end = "{", "}"
        parts = [f"{key!r}: {_show(value[key], depth + 1)}" for key in [*value][:_ITEMS]]
    else:
        text = repr(value)
        return text if len(text) <= _LETTERS else f"{text[:_LETTERS]}… {len(text) - _LETTERS} more"
    if not isinstance(value, Model) and len(value) > _ITEMS:
        parts.append(f"… {len(value) - _ITEMS} more")
    line = begin + ", ".join(parts) + end
    if "\n" not in line and len(line) + 4 * depth <= _WIDTH:
        return line
    pad = "\n" + "    " * depth
    return begin + ",".join(f"{pad}    {part}" for part in parts) + pad + end


def _show_html(value: Any) -> str:
    """Write the same for a notebook: what has parts is a table that can be folded."""
    from html import escape

    if isinstance(value, Model):
        title, parts = type(value).__name__, value._shown()
    elif isinstance(value, dict | list) and value:
        title = f"{type(value).__name__} of {len(value)}"
        items = value.items() if isinstance(value, dict) else enumerate(value)
        parts = {str(key): part for _, (key, part) in zip(range(_ITEMS), items, strict=False)}
    else:
        return f"<code>{escape(_show(value, 0))}</code>"
    rows = "".join(
        f'<tr><th style="text-align: left; vertical-align: top">{escape(name)}</th>'
        f'<td style="text-align: left">{_show_html(part)}</td></tr>'
        for name, part in parts.items()
    )
    more = f"<p>… {len(value) - _ITEMS} more</p>" if not isinstance(value, Model) and len(value) > _ITEMS else ""
    return f"<details><summary><code>{escape(title)}</code></summary><table>{rows}</table>{more}</details>"


_new = object.__new__
_set_members = Model.__dict__["__dict__"].__set__
_set_extra = Model.__dict__["_extra"].__set__
set_request_id = Model.__dict__["_request_id"].__set__
"""For those who carry calls: have a result know what the server calls the request, a text or None."""


def request_id_of(result: Model) -> str | None:
    """Tell what the server calls the request that a result is from, for support cases.

    Args:
        result: What a method of the client has returned.

    Returns:
        None where the server told none, and for models that are not the whole result of a call.

    Raises:
        TypeError: The result is no model, but a list, text or bytes: `cloud.raw` gives these with their request id.
    """
    if not isinstance(result, Model):
        raise TypeError(f"{type(result).__name__} is no model and knows no request id: make the call by cloud.raw(…)")
    return getattr(result, "_request_id", None)
