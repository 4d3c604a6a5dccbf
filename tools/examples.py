"""An example for every operation: what the document's own example looks like as a call of the SDK, and of curl.

Bodies are written as models, so that type checkers prove the examples; one that says null is written as a mapping, for
that is how a null is sent.
"""

from __future__ import annotations

import inspect
import json
from shlex import quote
from typing import Any, NamedTuple
from urllib.parse import quote as encode
from urllib.parse import urlencode

from elastic_cloud_client import api, models
from tools.bundle import Node, follow

WIDTH = 88
FILES = {"application/zip": "diagnostics.zip", "application/octet-stream": "dump.bin"}
TEXT = "certificates.pem"
"""Where examples keep files: what comes down by its media type, and the text that goes up."""
Code = str | tuple[str, list["Code"], str]
"""A piece of Python: text, or an opening, pieces between commas and a closing."""


class Example(NamedTuple):
    """The same call three times: two whole programs, and a command for a shell."""

    sync: str
    awaited: str
    curl: str


class NullError(Exception):
    """The value has a null, which a model cannot say."""


def write(document: Node, operation: Node) -> Example:
    """Write the example of one operation.

    Args:
        document: The bundled document.
        operation: One of its operations, with its `path` and `method`.
    """
    tag = next(name for name, title in api.TAGS.items() if title.lower() == operation["tags"][0].lower())
    name = operation["operationId"].replace("-", "_")
    function = getattr(getattr(api, api.TAGS[tag]), name)
    call: Code = (f"cloud.{tag}.{name}(", arguments(document, operation, function), ")")
    media = next(iter(success(document, operation).get("content", {})), None)
    if media in FILES:
        assignment, use = "content = ", f'Path("{FILES[media]}").write_bytes(content)'
    elif media is None or is_empty(document, operation):
        assignment, use = "", ""
    else:
        assignment, use = "answer = ", "print(answer)"
    return Example(
        program("with ElasticCloud() as cloud:", lines(call, assignment, 4), use),
        program("async with AsyncElasticCloud() as cloud:", lines(call, f"{assignment}await ", 8), use),
        curl(document, operation),
    )


def curl(document: Node, operation: Node) -> str:
    """Write the call as a command of curl, with address and credentials from the environment."""
    path, query, headers = operation["path"], {}, []
    for parameter in (follow(document, parameter) for parameter in operation.get("parameters", ())):
        if parameter.get("required"):
            text = written(value_of(document, parameter))
            if parameter["in"] == "path":
                safe = "/" if parameter.get("x-holds-slashes") else ","
                path = path.replace(f"{{{parameter['name']}}}", encode(text, safe=safe))
            elif parameter["in"] == "query":
                query[parameter["name"]] = text
            else:
                headers.append(f"--header {quote(parameter['name'] + ': ' + text)}")
    if operation.get("security") != []:
        headers.insert(0, '--header "Authorization: ApiKey $EC_API_KEY"')
    method = operation["method"].upper()
    parts = [f'curl "$EC_HOST/api/v1{path}{f"?{urlencode(query)}" if query else ""}"']
    parts += [f"--request {method}"] if method != "GET" else []
    parts += headers
    if "requestBody" in operation:
        ((media_type, media),) = operation["requestBody"]["content"].items()
        value = example_of(media)
        if media_type == "multipart/form-data":
            parts.append(f"--form file=@{quote(value['file'].rpartition(' ')[2])}")
        elif media_type == "application/x-www-form-urlencoded":
            parts += [f"--data-urlencode {quote(f'{name}={text}')}" for name, text in value.items()]
        else:
            text = f"@{TEXT}" if media_type == "text/plain" else json.dumps(value, indent=2, ensure_ascii=False)
            parts += [f"--header 'Content-Type: {media_type}'", f"--data-binary {quote(text)}"]
    media = next(iter(success(document, operation).get("content", {})), None)
    if media in FILES:
        parts.append(f"--output {FILES[media]}")
    return " \\\n  ".join(parts) + "\n"


def written(value: Any) -> str:
    """Return a parameter's value as it stands in an address."""
    if isinstance(value, list):
        return ",".join(map(written, value))
    return json.dumps(value) if isinstance(value, bool) else str(value)


def value_of(document: Node, parameter: Node) -> Any:
    """Return the example of a parameter."""
    schema = follow(document, parameter["schema"])
    return parameter.get("example", next(iter(schema.get("examples") or schema["enum"])))


def program(opening: str, call: list[str], use: str) -> str:
    """Put a call into a program with all it imports."""
    awaited = opening.startswith("async")
    body = [opening, *(f"    {line}" for line in [*call, use] if line)]
    if awaited:
        body = ["async def main() -> None:", *(f"    {line}" for line in body), "", "", "asyncio.run(main())"]
    text = "\n".join(body)
    client = "AsyncElasticCloud" if awaited else "ElasticCloud"
    standard = [
        line
        for needed, line in (
            (awaited, "import asyncio"),
            ("datetime." in text, "from datetime import datetime"),
            ("Path(" in text, "from pathlib import Path"),
        )
        if needed
    ]
    own = ["from elastic_cloud_client.types import File"] if "File(" in text else []
    own.append(f"from elastic_cloud_sdk import {client}{', models' if 'models.' in text else ''}")
    imports = "\n".join([*standard, *([""] if standard else []), *own])
    return f"{imports}\n{chr(10) if awaited else ''}\n{text}\n"


def success(document: Node, operation: Node) -> Node:
    """Return the first success answer."""
    responses = operation["responses"]
    return follow(document, responses[next(status for status in responses if status < "4")])


def is_empty(document: Node, operation: Node) -> bool:
    """Tell whether the success answer is JSON that says nothing."""
    media: Node = success(document, operation)["content"].get("application/json", {})
    return media.get("schema") == {"$ref": "#/components/schemas/EmptyResponse"}


def arguments(document: Node, operation: Node, function: Any) -> list[Code]:
    """Return the arguments that a caller cannot leave out, and the body wherever there is one."""
    names = [name for name in inspect.signature(function).parameters if name != "self"]
    parameters = [follow(document, parameter) for parameter in operation.get("parameters", ())]
    values: dict[str, Code] = {}
    for parameter in parameters:
        if parameter.get("required"):
            schema = follow(document, parameter["schema"])
            name = parameter["name"].lower().replace("-", "_")
            values[name] = literal(document, value_of(document, parameter), schema)
    if "requestBody" in operation:
        values["body"] = body(document, operation)
    short = sum(parameter["in"] == "path" for parameter in parameters) < 2
    positional = {"body", *(parameter["name"] for parameter in parameters if parameter["in"] == "path")}
    return [
        code if short and key in positional else (f"{name}=", [code], "")
        for name in names
        if (code := values.get(key := name.removesuffix("_"))) is not None
    ]


def body(document: Node, operation: Node) -> Code:
    ((media_type, media),) = operation["requestBody"]["content"].items()
    value = example_of(media)
    if media_type == "text/plain":
        return f'Path("{TEXT}").read_text()'
    if media_type == "multipart/form-data":
        name = value["file"].rpartition(" ")[2]
        file: Code = ("File(", [f'Path("{name}").read_bytes()', f'"{name}"'], ")")
        return (f"models.{media['schema']['$ref'].rpartition('/')[2]}(", [("file=", [file], "")], ")")
    try:
        return literal(document, value, media["schema"])
    except NullError:
        return plain(value)


def example_of(media: Node) -> Any:
    """Return the example of a body or an answer, the first where there are several."""
    return media["example"] if "example" in media else next(iter(media["examples"].values()))["value"]


def literal(document: Node, value: Any, schema: Node) -> Code:
    """Write a JSON value as Python of the type its schema has in the client.

    Raises:
        NullError: There is a null in it.
    """
    if value is None:
        raise NullError
    schema = schema["anyOf"][0] if "anyOf" in schema else schema
    name = schema.get("$ref", "").rpartition("/")[2]
    schema = follow(document, schema)
    if isinstance(value, list):
        return ("[", [literal(document, item, schema.get("items", {})) for item in value], "]")
    if not isinstance(value, dict):
        if schema.get("format") == "date-time":
            return f"datetime.fromisoformat({plain(value)})"
        return plain(value)
    properties = schema.get("properties", {})
    others = schema.get("additionalProperties")
    entries = others if isinstance(others, dict) else {}
    rest = {
        key: literal(document, item, entries) if entries else plain(item)
        for key, item in value.items()
        if key not in properties
    }
    if not properties and (others or "type" not in schema):
        return mapping(rest)
    cls = getattr(models, name)
    attributes = {key: attribute for attribute, key in cls._keys.items()}
    members: list[Code] = [
        (f"{attributes[key]}=", [literal(document, item, properties[key])], "")
        for key, item in value.items()
        if key in properties
    ]
    if rest:
        members.append(("additional_properties=", [mapping(rest)], ""))
    return (f"models.{name}(", members, ")")


def mapping(entries: dict[str, Code]) -> Code:
    return ("{", [(f"{plain(key)}: ", [code], "") for key, code in entries.items()], "}")


def plain(value: Any) -> Code:
    """Write a JSON value as Python's own."""
    if isinstance(value, dict):
        return mapping({key: plain(item) for key, item in value.items()})
    if isinstance(value, list):
        return ("[", [plain(item) for item in value], "]")
    return json.dumps(value, ensure_ascii=False) if isinstance(value, str) else repr(value)


def lines(code: Code, before: str, indent: int) -> list[str]:
    """Lay code out in lines: on one where it fits, else a piece per line.

    Args:
        code: What to lay out.
        before: Text that stands before it on its line.
        indent: How far all of it will be indented.
    """
    line = before + flat(code)
    if isinstance(code, str) or len(line) + indent <= WIDTH:
        return [line]
    opening, pieces, closing = code
    if not closing:  # a name with its value
        return lines(pieces[0], before + opening, indent)
    inner = []
    for piece in pieces:
        *head, last = lines(piece, "", indent + 4)
        inner += [f"    {text}" for text in head] + [f"    {last},"]
    return [before + opening, *inner, closing]


def flat(code: Code) -> str:
    if isinstance(code, str):
        return code
    opening, pieces, closing = code
    return f"{opening}{', '.join(map(flat, pieces))}{closing}"
