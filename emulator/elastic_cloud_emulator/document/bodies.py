"""Request bodies: from bytes to checked values."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

import orjson

from elastic_cloud_emulator.document.operations import BodyContract, Operation
from elastic_cloud_emulator.document.parameters import Validator, split_query
from elastic_cloud_emulator.document.unknown import Strictness
from elastic_cloud_emulator.errors import ApiError

_DEPTH = 100  # deeper nesting has no use here, and every recursion over a body may rely on the bound
_VALUES = 50_000
_FORM_LENGTH = 1024 * 1024  # bytes of a form without files
_FIELDS = 1000
_PARTS = 100
_PART_HEAD = 8192  # bytes
_PROBLEMS = 10
_DESCRIBED = 64 * 1024  # bytes
_EXACT = 2**53
_FORM = "multipart/form-data"
_FILES = ("application/zip", "application/octet-stream")  # a file without the form around it is fine as well
_TEXT = "text/plain"
_TEXTS = ("application/json", "application/octet-stream", "application/text", "application/x-www-form-urlencoded")
"""As what a text that is nothing else is sent, too: by examples of the API's documentation, and by curl."""
_ALIKE = bytes.maketrans(b":[eE", b",,..")  # what may stand before a value, and what only numbers like 1.5 and 1e5 have
_NAME = re.compile(rb'(?:^|;)\s*name="([^"]*)"', re.IGNORECASE)
_PART_TYPE = re.compile(rb"^content-disposition:\s*form-data\s*(;.*)$", re.IGNORECASE)


def read_body(
    operation: Operation, headers: Mapping[str, str], content: bytes, length: int, strictness: Strictness
) -> Any:
    """Decode and check the body of a call.

    Args:
        operation: What was called.
        headers: Names in lower case.
        content: The body, or what was kept of it.
        length: Bytes that were sent.
        strictness: What is done about members that the document does not know.

    Returns:
        A JSON value, a mapping for forms, text or bytes; None without a body or if the operation takes none.

    Raises:
        ApiError: 415 or 400, the body is not one the operation takes.
    """
    media = media_type_of(operation, headers, length)
    contract = operation.body
    if contract is None:
        return None
    if media is None:
        if contract.required:
            raise _invalid([("", "a body is required, but missing")])
        return None
    if len(content) < length:
        raise _invalid([("", "its sender was not admitted yet when it came")])
    value = _decode(media, content, headers.get("content-type", ""))
    if media == "application/json" and operation.method == "PATCH" and isinstance(value, str):
        value = _parse_wrapped(value)
    comparable = value if media == "application/json" else _comparable(value)
    schema = contract.schemas[media]
    validator = schema.compiled
    if not validator.is_valid(comparable):
        raise _invalid(problems_of(validator, comparable, length))
    strictness.heed_members(operation.id, schema.find_unknown(value))
    if media == "application/json" and operation.method != "PATCH" and b"null" in content and not schema.is_free:
        _drop_nulls(value)
    return value


def media_type_of(operation: Operation, headers: Mapping[str, str], length: int) -> str | None:
    """Find the media type as which a body is to be read; None if there is none or the operation takes none.

    Args:
        operation: What was called.
        headers: Names in lower case.
        length: Bytes of the body, as many as are known of.

    Raises:
        ApiError: 415, the operation does not take it.
    """
    return _media_type(operation.body, headers) if operation.body is not None and length else None


def _media_type(contract: BodyContract, headers: Mapping[str, str]) -> str:
    given = headers.get("content-type", "")
    if given in contract.schemas and "content-encoding" not in headers:
        return given
    if headers.get("content-encoding", "identity").lower() != "identity":
        raise ApiError(415, "root.unsupported_media_type", "encoded", fields=["Content-Encoding"])
    media, *options = (part.strip().lower() for part in given.split(";"))
    charset = next((option[8:].strip('"') for option in options if option.startswith("charset=")), "utf-8")
    if media in _FILES and _FORM in contract.schemas:
        return _FORM
    if media in _TEXTS and contract.schemas.keys() == {_TEXT}:
        media = _TEXT
    if media not in contract.schemas or charset not in ("utf-8", "us-ascii"):
        wanted, fields = " or ".join(contract.schemas), ["Content-Type"]
        if not media:
            raise ApiError(415, "root.unsupported_media_type", "missing", fields=fields, wanted=wanted)
        raise ApiError(415, "root.unsupported_media_type", fields=fields, given=given, wanted=wanted)
    return media


def _decode(media: str, content: bytes, content_type: str) -> Any:
    if media == "application/json":
        return read_json(content)
    if media == "application/x-www-form-urlencoded":
        return _parse_form(content)
    if media == _FORM:
        bare = content_type.partition(";")[0].strip().lower() in _FILES
        return {"file": content} if bare else _parse_multipart(content, content_type)
    if media.startswith("text/") or media in ("application/text", "application/x-ndjson"):
        try:
            return content.decode("utf-8")
        except UnicodeDecodeError:
            raise _invalid([("", "it is not UTF-8")]) from None
    return content


def problems_of(validator: Validator, value: Any, length: int) -> Iterator[tuple[str, str]]:
    """Tell where and what is wrong with a value that is not valid.

    Args:
        validator: Its schema.
        value: As it was decoded.
        length: Bytes it was decoded from; this takes the longer the more problems there are, and a long
            value may have very many.
    """
    if length <= _DESCRIBED:
        yield from _problems(validator.iter_errors(value))
    else:
        yield "", f"what is wrong is told of up to {_DESCRIBED} bytes only"


def read_json(content: bytes) -> Any:
    """Read JSON that somebody sent, which is neither nested deeply nor made of very many values.

    Raises:
        ApiError: 400, it is something else.
    """
    if content.count(b",") >= _VALUES:
        raise _invalid([("", f"it has more than {_VALUES} values")])
    try:
        value = orjson.loads(content)
        return value if _needs_no_conversion(content) else _with_integers(value, _DEPTH)
    except orjson.JSONDecodeError as problem:
        raise _invalid([("", f"it is not JSON, {problem}")]) from None


def _needs_no_conversion(content: bytes) -> bool:
    """Tell whether a JSON text for sure is not nested too deeply and has no number with a fraction or exponent."""
    if content.count(b"{") + content.count(b"[") > _DEPTH:
        return False
    bare = b"," + content.translate(_ALIKE, b"0123456789- \t\r\n")  # 1.5 has become a dot at the place of a value
    return b",." not in bare


def _with_integers(value: Any, depth: int) -> Any:
    """Turn whole numbers written with a fraction or exponent, which JSON Schema counts as integers, into integers."""
    if type(value) is float:
        return int(value) if abs(value) < _EXACT and value.is_integer() else value
    if type(value) is dict or type(value) is list:
        if not depth:
            raise _invalid([("", f"it is nested deeper than {_DEPTH} levels")])
        places: Iterable[tuple[Any, Any]] = value.items() if type(value) is dict else enumerate(value)
        for place, member in places:
            kind = type(member)
            if kind is dict or kind is list:
                _with_integers(member, depth - 1)
            elif kind is float:
                value[place] = _with_integers(member, depth)
    return value


def _drop_nulls(value: Any) -> None:
    """Take out members that are null: a server of this API does not tell them from absent ones."""
    if type(value) is dict:
        for name in [name for name, member in value.items() if member is None]:
            del value[name]
        for member in value.values():
            _drop_nulls(member)
    elif type(value) is list:
        for member in value:
            _drop_nulls(member)


def _parse_wrapped(text: str) -> Any:
    """Read the JSON inside of a string, as which generated clients send some merge patches."""
    try:
        return read_json(text.encode())
    except ApiError:
        return text


def _parse_form(content: bytes) -> dict[str, str]:
    """Read a form without files."""
    if len(content) > _FORM_LENGTH or content.count(b"&") >= _FIELDS:
        raise _invalid([("", f"a form may have {_FORM_LENGTH} bytes and {_FIELDS} fields")])
    try:
        fields = split_query(content.decode("utf-8"))
    except (UnicodeDecodeError, ApiError):
        raise _invalid([("", "it is not a form in percent-encoded UTF-8")]) from None
    return _values_or_lists(fields)


def _values_or_lists(fields: Mapping[str, list[Any]]) -> dict[str, Any]:
    """Give a field that comes once its value, and a repeated one a list, which no schema of a field allows."""
    return {name: values[0] if len(values) == 1 else values for name, values in fields.items()}


def _parse_multipart(content: bytes, content_type: str) -> dict[str, bytes]:
    boundary = re.search(r'boundary="?([^";]+)', content_type, re.IGNORECASE)
    if boundary is None:
        raise _invalid([("", "the Content-Type names no boundary")])
    mark = b"\r\n--" + boundary[1].encode("latin-1")
    parts = (b"\r\n" + content).split(mark, _PARTS + 2)
    if len(parts) > _PARTS + 2:
        raise _invalid([("", f"it has more than {_PARTS} parts")])
    if len(parts) < 2 or not parts[-1].startswith(b"--"):
        raise _invalid([("", "the last boundary is missing")])
    fields: dict[str, list[bytes]] = {}
    for part in parts[1:-1]:
        end = part.find(b"\r\n\r\n", 0, _PART_HEAD)
        name = _part_name(part[:end]) if end >= 0 else None
        if name is None:
            raise _invalid([("", f"a part has no name in its first {_PART_HEAD} bytes")])
        fields.setdefault(name, []).append(part[end + 4 :])
    return _values_or_lists(fields)


def _part_name(head: bytes) -> str | None:
    for line in head.split(b"\r\n"):
        disposition = _PART_TYPE.match(line)
        if disposition and (name := _NAME.search(disposition[1])):
            return name[1].decode("utf-8", "replace")
    return None


def _comparable(value: Any) -> Any:
    """Read bytes as text of the same length, which is all that a schema can check of them."""
    if isinstance(value, bytes):
        return value.decode("latin-1")
    if isinstance(value, dict):
        return {name: _comparable(member) for name, member in value.items()}
    if isinstance(value, list):
        return [_comparable(member) for member in value]
    return value


def _problems(errors: Iterable[Any]) -> Iterator[tuple[str, str]]:
    """Tell where and what, for every violation; behind 'this or null' the violations of this."""
    for error in errors:
        if error.kind.name == "anyOf" and error.kind.context:
            yield from _problems(error.kind.context[0])
        else:
            yield field_path(error.instance_path), error.message


def field_path(path: Iterable[str | int]) -> str:
    """Write a place in a body as the API does: `resources.elasticsearch[0].plan`."""
    text = ""
    for step in path:
        text += f"[{step}]" if isinstance(step, int) else f".{step}" if text else step
    return text


def _invalid(problems: Iterable[tuple[str, str]]) -> ApiError:
    listed = list(zip(range(_PROBLEMS), problems, strict=False))
    text = "; ".join(f"{place}: {problem}" if place else problem for _, (place, problem) in listed)
    fields = list(dict.fromkeys(place for _, (place, _) in listed if place))
    return ApiError(400, "root.invalid_json_request", fields=fields, problem=text)
