"""The document's own rules, checked on the bundle.

    python -m tools.lint

General OpenAPI linters know nothing of what the generator, the emulator and the conformance tests need; these rules do.
`openapi/README.md` tells the reasons. Every finding names its place and the fix.
"""

from __future__ import annotations

import json
import re
import sys
import time
from collections.abc import Iterator
from typing import Any

import jsonschema_rs
from openapi_spec_validator import OpenAPIV31SpecValidator

from tools.bundle import BUNDLED, Node, follow, operations, references

ROLES = {"ece_platform_admin", "ece_platform_viewer", "ece_deployment_manager", "ece_deployment_viewer"}
VERBS = {
    "get": "get list search download methods saml migrate",
    "put": "set setup update put add upload create",
    "patch": "patch set update",
    "delete": "delete cancel remove teardown",
    "post": """
        accept add bless capture claim create demote enable get login logout move post promote refresh reindex reorder
        reset restart restore resync saml search set shutdown start stop unclaim update upgrade upload
    """,
}
"""The words by which the API's operationIds say what a method does."""
SCALARS = {"string", "integer", "number", "boolean"}
UNREADABLE = ("oneOf", "allOf", "const", "patternProperties", "discriminator", "not")
RESERVED = {"body", "options", "self"}
BINARY = {"application/octet-stream", "application/zip"}
"""Answers no example can show."""
DOCUMENT = "urn:document"


def findings(document: Node) -> Iterator[str]:
    """Every breach of a rule, as one line: place, problem, fix."""
    for error in OpenAPIV31SpecValidator(document).iter_errors():
        yield f"{'/'.join(map(str, error.absolute_path))}: {error.message}"
    registry = jsonschema_rs.Registry([(DOCUMENT, document)])
    for path, method, operation in operations(document):
        place = f"{method.upper()} {path} ({operation.get('operationId')})"
        for problem in operation_findings(document, path, method, operation, registry):
            yield f"{place}: {problem}"
    for name, schema in document["components"]["schemas"].items():
        for problem in schema_findings(schema, registry, named=True):
            yield f"{name}{problem}"
    for section in ("responses", "headers"):
        for name, component in document["components"].get(section, {}).items():
            if not component.get("description"):
                yield f"{section}/{name}: has no description; add one"


def operation_findings(document: Node, path: str, method: str, operation: Node, registry: Any) -> Iterator[str]:
    identifier = operation["operationId"]
    if not re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", identifier):
        yield "the operationId is not kebab-case"
    if not set(identifier.split("-")) & set(VERBS[method].split()):
        yield f"no word of the operationId is a verb for {method}; add it to VERBS if the API really says so"
    if len(operation.get("tags", ())) != 1 or operation["tags"][0] not in {tag["name"] for tag in document["tags"]}:
        yield "needs exactly one tag, declared in openapi.yaml"
    if not operation.get("summary") or operation["summary"].endswith("."):
        yield "needs a summary without a final stop"
    if len(operation.get("description", "").split()) < 8:
        yield "needs a description that tells a newcomer what happens (at least eight words)"
    if not operation.get("x-availability") or not set(operation["x-availability"]) <= {"ece", "hosted"}:
        yield "x-availability must list ece, hosted or both"
    if not isinstance(operation.get("x-region-prefixed"), bool):
        yield "x-region-prefixed must be true or false"
    roles = operation.get("x-required-role")
    if not isinstance(roles, list) or not set(roles) <= ROLES:
        yield f"x-required-role must be a list out of {', '.join(sorted(ROLES))}"
    public = operation.get("security") == []
    if public != (roles == []):
        yield "`security: []` and `x-required-role: []` belong together"
    yield from parameter_findings(document, operation, registry)
    yield from body_findings(operation, registry)
    responses = operation["responses"]
    needed = {
        "401": not public,
        "404": "{" in path,
        "400": bool(operation.get("parameters") or operation.get("requestBody")),
    }
    needed["413"] = needed["415"] = "requestBody" in operation
    for status, due in needed.items():
        if due and status not in responses:
            yield f"does not document {status}"
    for status, response in responses.items():
        for problem in response_findings(document, status, response, registry):
            yield f"{status}: {problem}"


def parameter_findings(document: Node, operation: Node, registry: Any) -> Iterator[str]:
    for parameter in operation.get("parameters", ()):
        resolved = follow(document, parameter)
        name = resolved["name"]
        if name in RESERVED:
            yield f"a parameter may not be called {name}, generated methods use that name"
        if "description" in resolved:
            yield f"parameter {name}: the description belongs inside `schema`, where the generator reads it"
        for problem in schema_findings(resolved["schema"], registry):
            yield f"parameter {name}{problem}"


def body_findings(operation: Node, registry: Any) -> Iterator[str]:
    body = operation.get("requestBody")
    if body is None:
        return
    if len(body["content"]) != 1:
        yield "a body has exactly one content type"
    for media in body["content"].values():
        yield from media_findings("the body", media, registry)


def response_findings(document: Node, status: str, response: Node, registry: Any) -> Iterator[str]:
    resolved = follow(document, response)
    if not resolved.get("description"):
        yield "has no description"
    if "*/*" in resolved.get("content", {}):
        yield "names the real content type, never */*"
    envelope = any("BasicFailedReply" in str(media.get("schema")) for media in resolved.get("content", {}).values())
    if status >= "400" and envelope:
        header = resolved.get("headers", {}).get("x-cloud-error-codes", {})
        if not follow(document, header).get("schema", {}).get("enum"):
            yield "needs an x-cloud-error-codes header with its codes as an enum"
    for header_name, header in resolved.get("headers", {}).items():
        if not follow(document, header).get("description"):
            yield f"header {header_name} has no description"
    for media_type, media in resolved.get("content", {}).items():
        if media_type not in BINARY:
            yield from media_findings("the answer", media, registry)


def media_findings(what: str, media: Node, registry: Any) -> Iterator[str]:
    schema = media.get("schema", {})
    if set(schema) != {"$ref"} and schema.get("type") not in SCALARS | {"array"}:
        yield f"{what} has an inline schema; give it a name"
    values = [media["example"]] if "example" in media else [e["value"] for e in media.get("examples", {}).values()]
    if not values:
        yield f"{what} has no example"
    validator = compiled(schema, registry)
    for value in values:
        for error in validator.iter_errors(value):
            at = ".".join(map(str, error.instance_path))
            yield f"the example of {what} is invalid at {at or 'its top'}: {error.message[:160]}"


def schema_findings(schema: Node, registry: Any, place: str = "", *, named: bool = False) -> Iterator[str]:
    if "$ref" in schema:
        return
    alternatives = schema.get("anyOf")
    if alternatives is not None:
        if not (len(alternatives) == 2 and "$ref" in alternatives[0] and alternatives[1] == {"type": "null"}):
            yield f"{place}: no unions; the generator and its users want one type"
        return
    for keyword in UNREADABLE:
        if keyword in schema:
            yield f"{place}: {keyword} is not read by the generator; write it plainly"
    types = [t for t in as_list(schema.get("type")) if t != "null"]
    if not schema.get("description"):
        yield f"{place}: has no description"
    if "enum" in schema and not named:
        yield f"{place}: give the enum a schema of its own"
    scalar = bool(types) and set(types) <= SCALARS
    if scalar and not schema.get("examples") and "enum" not in schema:
        yield f"{place}: has no examples"
    if schema.get("examples") or "default" in schema:
        bare = {k: v for k, v in schema.items() if k not in ("examples", "default", "description")}
        validator = compiled(bare, registry)
        for value in [*schema.get("examples", ()), *([schema["default"]] if "default" in schema else ())]:
            if not validator.is_valid(value):
                yield f"{place}: {value!r} is not valid here"
    if not named and schema.get("properties"):
        yield f"{place}: give the object a schema of its own"
    for key in schema.get("required", ()):
        if key not in schema.get("properties", {}):
            yield f"{place}: requires {key}, which is no property"
    for key, member in schema.get("properties", {}).items():
        yield from schema_findings(member, registry, f"{place}.{key}")
    for key in ("items", "additionalProperties"):
        inner = schema.get(key)
        if isinstance(inner, dict) and (inner.get("properties") or "enum" in inner):
            yield f"{place}[{key}]: give it a schema of its own"


def as_list(value: Any) -> list[Any]:
    return value if isinstance(value, list) else [] if value is None else [value]


def compiled(schema: Node, registry: Any) -> Any:
    text = json.dumps(schema).replace('"#/components/', f'"{DOCUMENT}#/components/')
    return jsonschema_rs.Draft202012Validator(json.loads(text), registry=registry, validate_formats=True)


def main() -> int:
    started = time.perf_counter()
    document = json.loads(BUNDLED.read_text(encoding="utf-8"))
    problems = list(findings(document))
    for problem in problems:
        print(problem, file=sys.stderr)
    used = sum(1 for _ in references(document))
    print(f"lint: {len(problems)} findings, {used} references followed in {time.perf_counter() - started:.1f} s")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
