"""Writes the body of a request, and refuses what the operation does not take."""

from __future__ import annotations

import json
import math
from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Any

from elastic_cloud_client import models
from elastic_cloud_client.client import Operation
from elastic_cloud_client.types import Model, encode, encode_one

from .._arguments import described
from ..errors import InvalidArgument
from .addresses import NAIVE, write_pairs, write_value
from .members import Misfit, find_misfits, fits

if TYPE_CHECKING:
    from .uploads import Upload

_JSON = "application/json"
_write_json = json.JSONEncoder(ensure_ascii=False, allow_nan=False, separators=(",", ":"), default=encode_one).encode
_PLAIN = frozenset((str, int, float, bool, type(None)))


def write_body(operation: Operation[Any], body: Any) -> tuple[bytes | Upload, str]:
    """Write a body.

    Returns:
        The body, and its media type.

    Raises:
        InvalidArgument: It is not of the kind the operation takes, or a file cannot be read.
    """
    media = operation.body or _JSON
    if operation.body_model is not None:
        _check_shape(operation.id, operation.body_model, body)
    if "json" in media:
        return _json(operation.id, body), media
    if media == "application/x-www-form-urlencoded":
        fields = encode(body).items()
        return "&".join(
            [pair for name, value in fields if value is not None for pair in write_pairs(name, value)]
        ).encode(), media
    from . import uploads  # few operations take files

    try:
        if media == "multipart/form-data":
            return uploads.from_form(encode(body), operation.id, write_value)
        content = uploads.from_file(body)
    except UnicodeEncodeError:
        raise InvalidArgument(f"{operation.id}: body has a character that cannot be sent.") from None
    if content is None:
        raise InvalidArgument(f"{operation.id}: body is {described(body)}. Give text, bytes, an open file or a path.")
    return content, media


def _check_shape(operation_id: str, model: str, body: object) -> None:
    """Refuse what is no object of named members, and the models of other operations."""
    if isinstance(body, Model):
        right = model != "Mapping" and isinstance(body, getattr(models, model))
    else:
        right = isinstance(body, Mapping)
    if not right:
        due = "a mapping" if model == "Mapping" else f"a models.{model}, or a mapping"
        hint = " Text that holds JSON is read by json.loads." if isinstance(body, str | bytes) else ""
        raise InvalidArgument(f"{operation_id}: body is {described(body)}. Give {due}.{hint}")
    if model != "Mapping" and (found := _misfit(model, body)) is not None:
        raise InvalidArgument(
            f"{operation_id}: {found} (What this package does not know is sent by models.{model}.from_dict(body).)"
        )


def _misfit(model: str, body: object) -> Misfit | None:
    try:
        return None if fits(model)(body) else next(find_misfits(model, body), None)
    except RecursionError:  # it contains itself, which is told where it is written
        return None


def _json(operation_id: str, body: object) -> bytes:
    try:
        if not isinstance(body, Model):  # the members of a model have their names from its class
            _check_names(body)
        return _write_json(body).encode()
    except RecursionError:
        problem = "body is nested too deeply, or contains itself."
    except OverflowError:
        problem = "body has a datetime that cannot be told in UTC."
    except (TypeError, ValueError):
        problem = _problem(body, "body") or "body cannot be written as JSON."
    raise InvalidArgument(f"{operation_id}: {problem}")


def _check_names(value: Any) -> None:
    """Refuse members whose names are not text, some of which `json` would make text of.

    Raises:
        TypeError: There is such a member.
    """
    if type(value) is not list and type(value) is not tuple:
        if type(value) is not dict:
            if isinstance(value, Model):
                value = vars(value)
            elif not isinstance(value, Mapping):
                return
        "".join(value)  # the quickest way to look at all names
        value = value.values()
    for item in value:
        if type(item) not in _PLAIN:
            _check_names(item)


def _problem(value: Any, place: str) -> str | None:
    """Say what in a value cannot be written, and where. The value itself stays out, as it may be secret."""
    if isinstance(value, Model):
        value = value._encode()
    if isinstance(value, datetime):
        return NAIVE.format(place) if value.tzinfo is None else None
    if isinstance(value, Mapping):
        for name, item in value.items():
            if not isinstance(name, str):
                return f"{place} has a member whose name is {described(name)}. Give names as text."
            if found := _problem(item, f"{place}.{name}"):
                return found
        return None
    if isinstance(value, list | tuple):
        found_in = (_problem(item, f"{place}[{index}]") for index, item in enumerate(value))
        return next(filter(None, found_in), None)
    if isinstance(value, str):
        return None if _sendable(value) else f"{place} has a character that cannot be sent."
    if isinstance(value, float):
        return None if math.isfinite(value) else f"{place} is {value}, which JSON cannot tell."
    if value is None or isinstance(value, int):
        return None
    return f"{place} is {described(value)}. Give models, mappings, lists, text, numbers, booleans, datetimes and None."


def _sendable(value: str) -> bool:
    try:
        value.encode()
    except UnicodeEncodeError:
        return False
    return True
