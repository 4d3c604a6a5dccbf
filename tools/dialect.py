"""The part of OpenAPI 3.1 that the document is written in: which keywords stand where, and what they hold.

OpenAPI ignores keywords it does not know, so that a misspelt one silently says nothing; here every keyword that is not
in the table is refused. A kind in braces is a mapping of names to it, one in brackets a list of it.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from tools.sources import Located, near, place

AVAILABILITY = {"x-availability": "texts", "x-added-in": "text", "x-removed-in": "text"}
DIALECT: dict[str, dict[str, str]] = {
    "document": {
        "openapi": "text",
        "info": "any",
        "servers": "list",
        "security": "list",
        "tags": "list",
        "components": "any",
        "x-common-responses": "{common answer}",
    },
    "common answer": {"$ref": "text", "when": "text"},
    "path": dict.fromkeys(("get", "put", "post", "delete", "patch"), "operation"),
    "operation": {
        "operationId": "text",
        "tags": "texts",
        "summary": "text",
        "description": "text",
        "deprecated": "flag",
        "security": "list",
        "parameters": "[parameter]",
        "requestBody": "body",
        "responses": "{response}",
        "x-errors": "{errors}",
        "x-required-role": "texts",
        "x-hosted-role": "texts",
        "x-hosted-reach": "text",
        "x-region-prefixed": "flag",
        "x-repeatable": "flag",
        "x-starts-plan": "flag",
        "x-pages-by": "text",
        **AVAILABILITY,
    },
    "parameter": {
        "$ref": "text",
        "name": "text",
        "in": "text",
        "required": "flag",
        "deprecated": "flag",
        "allowEmptyValue": "flag",
        "style": "text",
        "explode": "flag",
        "x-holds-slashes": "flag",
        "schema": "schema",
        "x-makes-repeatable": "flag",
        **AVAILABILITY,
    },
    "errors": {"codes": "texts", "description": "text", **AVAILABILITY},
    "error code": {
        "meaning": "text",
        "message": "message",
        "remedy": "text",
        "values": "any",
        "fields": "texts",
        "x-added-in": "text",
    },
    "body": {"required": "flag", "description": "text", "content": "{media}"},
    "response": {
        "$ref": "text",
        "description": "text",
        "headers": "{header}",
        "content": "{media}",
        "x-errors": "texts",
        **AVAILABILITY,
    },
    "header": {"$ref": "text", "description": "text", "required": "flag", "schema": "schema"},
    "media": {"schema": "schema", "example": "any", "examples": "{example}", "encoding": "any"},
    "example": {"$ref": "text", "summary": "text", "description": "text", "value": "any"},
    "link": {"operationId": "text", "description": "text", "parameters": "any", "requestBody": "any"},
    "schema": {
        "$ref": "text",
        "type": "any",
        "format": "text",
        "description": "text",
        "deprecated": "flag",
        "properties": "{schema}",
        "required": "texts",
        "additionalProperties": "schema",
        "items": "schema",
        "enum": "list",
        "default": "any",
        "examples": "list",
        "pattern": "text",
        "minLength": "number",
        "maxLength": "number",
        "minimum": "number",
        "maximum": "number",
        "minItems": "number",
        "maxItems": "number",
        "uniqueItems": "flag",
        "readOnly": "flag",
        "writeOnly": "flag",
        "x-secret": "flag",
        **AVAILABILITY,
    },
}
REQUIRED = {
    "operation": ("operationId", "responses", "x-availability", "x-required-role", "x-region-prefixed"),
    "parameter": ("name", "in", "schema"),
    "header": ("schema",),
    "errors": ("codes",),
    "error code": ("meaning", "message", "remedy"),
}
"""What cannot be left out, unless a `$ref` stands there instead."""
WORDS: dict[tuple[str, str], set[str]] = {
    ("operation", "x-hosted-reach"): {"path", "all", "any"},
    ("common answer", "when"): {"always", "secured", "path", "body", "input", "hosted"},
    ("parameter", "in"): {"path", "query", "header"},
    ("schema", "format"): {"int32", "int64", "float", "double", "date-time", "uri", "uri-reference", "binary"},
    ("schema", "type"): {"string", "integer", "number", "boolean", "object", "array", "null"},
}
TEXTS = {"glossary.yaml": "{{text}}", "links.yaml": "{{{link}}}"}
"""What the files beside openapi.yaml hold."""
FORMS: dict[str, tuple[type | tuple[type, ...], str]] = {
    "text": (str, "text"),
    "flag": (bool, "true or false"),
    "number": ((int, float), "a number"),
    "list": (list, "a list"),
    "texts": (list, "a list of words"),
}


def kind_of(path: Path, folder: Path) -> str:
    """Return what a file below `openapi/` holds."""
    top, *_ = path.relative_to(folder).parts
    if top in ("paths", "schemas"):
        return f"{{{top.removesuffix('s')}}}"
    if top == "errors":
        return "{error code}"
    if top in TEXTS:
        return TEXTS[top]
    return f"{{{path.stem.removesuffix('s')}}}" if top == "shared" else "document"


def misspellings(node: Any, kind: str, name: str = "this", where: str = "") -> Iterator[str]:
    """Return everything below a node that the dialect has not, each in one line with its place.

    Args:
        node: Content of a file.
        kind: What it is to be, a kind of the table.
        name: What the node is called.
        where: The place of the node, for nodes that know none.
    """
    where = place(node) or where
    if kind.startswith("["):
        if not isinstance(node, list):
            yield f"{where}: {name} has to be a list"
        for item in node if isinstance(node, list) else ():
            yield from misspellings(item, kind[1:-1], name, where)
    elif kind in FORMS:
        if not _is_form(node, kind):
            yield f"{where}: {name} has to be {FORMS[kind][1]}"
    elif kind == "any" or (kind == "schema" and isinstance(node, bool)):
        return
    elif kind == "message":
        yield from misspellings(node, "text" if isinstance(node, str) else "{text}", name, where)
    elif kind == "errors" and isinstance(node, list):
        yield from misspellings(node, "texts", name, where)
    elif not isinstance(node, Located):
        yield f"{where}: {name} has to be a mapping"
    elif kind.startswith("{"):
        for key, value in node.items():
            yield from misspellings(value, kind[1:-1], key, place(node, key))
    else:
        yield from _keywords(node, kind)


def _is_form(value: Any, form: str) -> bool:
    if form == "texts":
        return isinstance(value, list) and all(isinstance(item, str) for item in value)
    types = FORMS[form][0]
    return isinstance(value, types) and (types is bool or not isinstance(value, bool))


def _keywords(node: Located, kind: str) -> Iterator[str]:
    known = DIALECT[kind]
    article = "an" if kind[0] in "aeiou" else "a"
    for key, value in node.items():
        if key not in known:
            yield f"{place(node, key)}: {key!r} is no keyword of {article} {kind}{near(key, known)}"
            continue
        yield from misspellings(value, known[key], key, place(node, key))
        words = WORDS.get((kind, key))
        for word in value if isinstance(value, list) else [value]:
            if words is not None and word not in words:
                yield f"{place(node, key)}: {word!r} is no {key} of {article} {kind}{near(str(word), words)}"
    if "$ref" not in node:
        for key in REQUIRED.get(kind, ()):
            if key not in node:
                yield f"{place(node)}: the {kind} has no {key}"
