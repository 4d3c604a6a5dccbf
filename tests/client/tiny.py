"""A document of a few operations with everything that the API's own has seldom or not yet."""

from __future__ import annotations

from typing import Any

from tools.bundle import METHODS, copy_facts, widen_requests

Node = dict[str, Any]
DESCRIPTION = r'''
Says "hello" in \d+ ways, even """quoted""" ones: see `get-text`.

Then:

- first
- second "
'''


def answer(media: str | None = None, schema: Node | None = None, text: str = "It worked.", **more: Any) -> Node:
    content = {"content": {media: {"schema": schema or {}}}} if media else {}
    return {"description": text, **content, **more}


def refusal(*codes: str) -> Node:
    header = {"schema": {"type": "string", "enum": list(codes)}}
    return answer(text="It did not work.", headers={"x-cloud-error-codes": header} if codes else {})


def body(media: str, schema: Node, required: bool = True) -> Node:
    return {"required": required, "content": {media: {"schema": schema}}}


def ref(name: str) -> Node:
    return {"$ref": f"#/components/schemas/{name}"}


def operation(operation_id: str, responses: Node, **more: Any) -> Node:
    return {
        "operationId": operation_id,
        "tags": ["Odd Things"],
        "summary": "Do it",
        "x-availability": ["ece"],
        "x-required-role": [],
        "x-region-prefixed": True,
        "responses": responses,
        **more,
    }


def parameter(name: str, place: str, schema: Node, **more: Any) -> Node:
    return {"name": name, "in": place, "schema": schema, "required": place == "path", **more}


def document() -> Node:
    text, whole = {"type": "string"}, {"type": "integer"}
    file, moment = {"type": "string", "format": "binary"}, {"type": "string", "format": "date-time"}
    moved = answer(text="You are sent on.", headers={"location": {"schema": text}})
    paths: Node = {
        "/download": {
            "get": operation("get-archive", {"200": answer("application/zip", file)}),
            "put": operation(
                "put-archive",
                {"204": answer(text="Nothing to say.")},
                requestBody=body("application/octet-stream", file, required=False),
            ),
        },
        "/text": {
            "get": operation("get-text", {"200": answer("text/plain", text)}),
            "post": operation("post-text", {"200": answer("text/plain", text)}, requestBody=body("text/plain", text)),
        },
        "/bulk": {
            "post": operation(
                "post-bulk",
                {"202": answer("application/json", {"type": "object", "additionalProperties": ref("Thing")})},
                requestBody=body("application/x-ndjson", text),
                **{"x-starts-plan": True, "x-pages-by": "cursor", "x-repeatable": True},
            )
        },
        "/upload": {
            "put": operation(
                "upload",
                {"200": answer("application/json", ref("Thing"))},
                requestBody=body("multipart/form-data", ref("Upload")),
            )
        },
        "/form": {
            "post": operation(
                "post-form",
                {"302": moved, "503": refusal("odd.closed")},
                requestBody=body("application/x-www-form-urlencoded", ref("Form")),
            )
        },
        "/things/{ids}/{number}": {
            "get": operation(
                "get-things",
                {
                    "200": answer("application/json", {"type": "array", "items": ref("Thing")}, 'Things, in "order"'),
                    "400": refusal("odd.bad", "odd.worse"),
                    "404": refusal(),
                    "449": refusal("odd.elevate"),
                    "500": refusal("odd.broken"),
                    "503": refusal("odd.broken", "odd.closed"),
                },
                description=DESCRIPTION,
                parameters=[
                    parameter("ids", "path", {"type": "array", "items": text}, style="simple"),
                    parameter("number", "path", whole),
                    parameter("names", "query", {"type": "array", "items": text}, style="form", explode=False),
                    parameter("from", "query", {**moment, "description": "The first moment."}),
                    parameter("size", "query", {"type": "integer", "default": 10, "description": "How many."}),
                    parameter("needed", "query", {"type": "boolean"}, required=True),
                    parameter("X-Odd-Header", "header", text),
                ],
            )
        },
    }
    schemas: Node = {
        "Thing": {
            "type": "object",
            "description": 'A "thing"',
            "required": ["class", "maybe"],
            "properties": {
                "class": ref("Color"),
                "maybe": {"type": ["string", "null"]},
                "field": text,
                "timestamp": moment,
                "many": {"type": "array", "items": ref("Thing")},
                "one": ref("Thing"),
                "nested": {
                    "type": "array",
                    "items": {"type": "array", "items": moment},
                },
                "by_name": {"type": "object", "additionalProperties": {"type": "array", "items": ref("Thing")}},
                "settings": {"type": "object", "additionalProperties": True},
                "secret": {**ref("Token"), "description": "Beside the reference.", "x-secret": True},
                "Odd-Name": whole,
                "model": text,
                "attrs": text,
            },
        },
        "Token": {"type": "object", "properties": {"value": {"type": "string", "x-secret": True}}},
        "Color": {"type": "string", "enum": ["red", "dark-red", "dark.red"]},
        "Upload": {
            "type": "object",
            "required": ["file"],
            "properties": {"file": file, "note": text, "thing": ref("Thing")},
        },
        "Form": {"type": "object", "properties": {"SAMLResponse": text}},
    }
    found = {
        "openapi": "3.1.0",
        "info": {"title": "Tiny", "version": "1"},
        "paths": paths,
        "components": {"schemas": schemas},
    }
    assert {method for path in paths.values() for method in path} <= set(METHODS)
    widen_requests(found)
    copy_facts(found)
    return found
