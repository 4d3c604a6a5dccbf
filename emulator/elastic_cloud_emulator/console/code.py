"""A call of the journal as something to paste: for a shell, and for Python with the SDK."""

from __future__ import annotations

import builtins
import keyword
import re
from shlex import quote
from typing import Any

import orjson

from elastic_cloud_emulator.document.operations import Operation
from elastic_cloud_emulator.document.parameters import Parameter, split_query
from elastic_cloud_emulator.document.secrets import MASK
from elastic_cloud_emulator.errors import ApiError
from elastic_cloud_emulator.pipeline.journal import CUT, Entry

_WIDTH = 88
_REGION = re.compile(r"/api/v1/regions/([^/]+)/")
_AUTHORIZATION = {
    "basic": '--user "$EC_USER:$EC_PASS"',
    "token": '--header "Authorization: Bearer $EC_TOKEN"',
    "none": "",
}
_BY_KEY = '--header "Authorization: ApiKey $EC_API_KEY"'


def write_curl(entry: Entry, sent: Any, base: str) -> str | None:
    """Write a call as a command of curl, with credentials from the environment.

    Args:
        entry: The call.
        sent: What is kept of its body; None for nothing.
        base: Address of the emulator.

    Returns:
        None if not all of the call is known.
    """
    shown = entry.as_dict()
    if not entry.method or not _is_whole(entry, sent):
        return None
    query = f"?{shown['query']}" if shown["query"] else ""
    parts = [f"curl {quote(base + shown['path'] + query)}"]
    if entry.method == "HEAD":
        parts.append("--head")
    elif entry.method != "GET" or entry.length:
        parts.append(f"--request {quote(entry.method)}")
    parts.append(_AUTHORIZATION.get(entry.caller.credential, _BY_KEY))
    if entry.length:
        if entry.content_type:
            parts.append(f"--header {quote(f'Content-Type: {entry.content_type}')}")
        parts.append(f"--data-raw {quote(orjson.dumps(sent).decode())}")
    return " \\\n  ".join(part for part in parts if part)


def write_python(entry: Entry, sent: Any, base: str) -> str | None:
    """Write a call as a program that makes it with the SDK, which takes its credentials from the environment.

    Args:
        entry: The call.
        sent: What is kept of its body; None for nothing.
        base: Address of the emulator.

    Returns:
        None if it is no call of an operation, or not all of it is known.
    """
    operation = entry.operation
    if operation is None or not _is_whole(entry, sent):
        return None
    arguments: dict[str, Any] = dict(entry.path)
    if entry.length:
        arguments["body"] = sent
    # The SDK sends no header of an operation that nobody has given; a value that is allowed is as good as the one sent.
    arguments.update(
        {each.name: min(each.enum, default="true") for each in operation.header_parameters if each.required}
    )
    arguments.update(_query(operation, entry.raw_query))
    given = [f"{_snake(name)}={_literal(value, 8)}" for name, value in arguments.items()]
    client = [_literal(base, 0)]
    if region := _REGION.match(entry.raw_path):
        client.append(f"region={_literal(region[1], 0)}")
    call = f"answer = cloud.{_snake(operation.tag)}.{_snake(operation.id)}("
    short = f"    {call}{', '.join(given)})"
    fits = len(short) <= _WIDTH and "\n" not in short
    lines = [
        "from elastic_cloud_sdk import ElasticCloud",
        "",
        "# Credentials come from the environment, such as EC_API_KEY.",
        f"with ElasticCloud({', '.join(client)}) as cloud:",
        *([short] if fits else [f"    {call}", *(f"        {each}," for each in given), "    )"]),
        "print(answer)",
    ]
    if any(MASK in line for line in lines):
        lines.insert(3, f"# Put what is secret in place of {MASK}.")
    return "\n".join(lines) + "\n"


def _is_whole(entry: Entry, sent: Any) -> bool:
    """Tell whether address and body of a call are known in full."""
    return CUT not in entry.raw_path + entry.raw_query and not (entry.length and sent is None)


def _query(operation: Operation, raw: str) -> dict[str, Any]:
    """Read the parameters of a query; what the operation does not know has no effect and is left out."""
    try:
        given = split_query(raw)
    except ApiError:
        return {}
    known = {parameter.name: parameter for parameter in operation.query_parameters}
    return {
        name: _value(known[name], [text for text in texts if text])
        for name, texts in given.items()
        if name in known and any(texts)
    }


def _value(parameter: Parameter, texts: list[str]) -> Any:
    try:
        return parameter.parse(texts)
    except ApiError:
        return texts[0]


def _snake(name: str) -> str:
    """Write a name of the API the way the SDK does: those that Python has taken, `id` aside, end in `_` there."""
    spaced = re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", name).replace("-", "_").lower()
    return f"{spaced}_" if keyword.iskeyword(spaced) or (spaced != "id" and hasattr(builtins, spaced)) else spaced


def _literal(value: Any, indent: int) -> str:
    """Write a JSON value as Python; what would not fit behind so many columns gets a line for each member."""
    if isinstance(value, dict):
        return _lines(
            "{", [f"{_literal(name, 0)}: {_literal(each, indent + 4)}" for name, each in value.items()], "}", indent
        )
    if isinstance(value, list):
        return _lines("[", [_literal(each, indent + 4) for each in value], "]", indent)
    text = repr(value)
    return f'"{text[1:-1]}"' if isinstance(value, str) and text[0] == "'" and '"' not in text else text


def _lines(opening: str, parts: list[str], closing: str, indent: int) -> str:
    line = f"{opening}{', '.join(parts)}{closing}"
    if len(line) + indent <= _WIDTH - 20 and "\n" not in line:
        return line
    inner = " " * (indent + 4)
    return "\n".join([opening, *(f"{inner}{part}," for part in parts), " " * indent + closing])
