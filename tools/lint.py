"""The document's own rules, checked on what the bundler makes of the files.

    python -m tools.lint

General OpenAPI linters know nothing of what the generator, the emulator and the conformance tests need; these rules do.
`openapi/README.md` tells the reasons. Every finding is one line: file and line, place, problem, fix.
"""

from __future__ import annotations

import importlib.util
import json
import re
import sys
import time
from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path
from typing import Any

import jsonschema_rs

from tools.bundle import SOURCE, Bundler, DocumentError, Node, follow, operations, references
from tools.errors import placeholders
from tools.sources import Located, near, place

ROLES = {"ece_platform_admin", "ece_platform_viewer", "ece_deployment_manager", "ece_deployment_viewer"}
HOSTED_ROLES = {"organization-admin", "billing-admin", "deployment-admin", "deployment-editor", "deployment-viewer"}
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
ALL_VERBS = {verb for verbs in VERBS.values() for verb in verbs.split()}
SCALARS = {"string", "integer", "number", "boolean"}
UNREADABLE = ("oneOf", "allOf", "const", "patternProperties", "discriminator", "not")
RESERVED = {"body", "options", "self"}
BINARY = {"application/octet-stream", "application/zip"}
"""Answers no example can show."""
DOCUMENT = "urn:document"
WORDS = {
    "Elastic Cloud Enterprise": "ECE",
    "installation of your own": "ECE",
    "Elastic Cloud Hosted": "the hosted service",
}
"""One word for one thing, outside the document's head."""
RELEASE = re.compile(r"[0-9]\.[0-9]+|20[0-9]{2}-(0[1-9]|1[0-2])")
"""A version of ECE or a month of the hosted service."""


Found = tuple[Any, str, str]
"""The mapping at fault, the key within or nothing, and what is wrong."""


def findings(document: Node) -> Iterator[str]:
    """Find every breach of a rule, as one line: file and line where they are known, place, problem, fix."""
    for node, key, problem in found(document):
        where = place(node, key)
        yield f"{where}: {problem}" if where else problem


def found(document: Node) -> Iterator[Found]:
    for error in openapi().iter_errors(document):
        node, key = deepest(document, error.instance_path)
        yield node, key, f"{'/'.join(map(str, error.instance_path))}: {error.message}"
    registry = jsonschema_rs.Registry([(DOCUMENT, document)])
    ids: dict[str, str] = {}
    for path, method, operation in operations(document):
        title = f"{method.upper()} {path} ({operation.get('operationId')})"
        if (first := ids.setdefault(operation["operationId"], title)) != title:
            yield operation, "operationId", f"{title}: has the operationId of {first}"
        for node, key, problem in operation_findings(document, path, method, operation, registry):
            yield node, key, f"{title}: {problem}"
    components = document["components"]
    for name, schema in components["schemas"].items():
        for node, key, problem in schema_findings(schema, registry, named=True):
            yield node, key, f"{name}{problem}"
    for name, parameter in components.get("parameters", {}).items():
        for node, key, problem in parameter_findings(parameter, registry):
            yield node, key, f"{name}: {problem}"
    for name, response in components.get("responses", {}).items():
        for node, key, problem in response_findings(document, response, registry):
            yield node, key, f"{name}: {problem}"
    for name, header in components.get("headers", {}).items():
        if not header.get("description"):
            yield header, "", f"headers/{name}: has no description; add one"
    catalogue = document.get("x-error-catalogue", {})
    yield from catalogue_findings(catalogue)
    for part in ("paths", "components", "tags", "x-error-catalogue"):
        yield from text_findings(document.get(part, {}), {*ids, ""}, catalogue)


@cache
def openapi() -> Any:
    """Read the published schema of OpenAPI 3.1 that openapi-spec-validator brings; its own checks take seconds."""
    spec = importlib.util.find_spec("openapi_spec_validator")
    assert spec is not None, "the extra `dev` is installed"
    assert spec.origin is not None
    file = Path(spec.origin).parent / "resources" / "schemas" / "v3.1" / "schema.json"
    return jsonschema_rs.Draft202012Validator(json.loads(file.read_text(encoding="utf-8")))


def deepest(node: Any, way: Iterable[str | int]) -> tuple[Any, str]:
    """Return the last mapping with a place on a way into the document, and the key from there."""
    last: tuple[Any, str] = (node, "")
    for step in way:
        key = str(step)
        if isinstance(node, Located):
            last = (node, key)
        node = node[key] if isinstance(node, dict) else node[int(step)]
    return (node, "") if isinstance(node, Located) else last


def operation_findings(document: Node, path: str, method: str, operation: Node, registry: Any) -> Iterator[Found]:
    identifier = operation["operationId"]
    if not re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", identifier):
        yield operation, "operationId", "the operationId is not kebab-case"
    if not set(identifier.split("-")) & set(VERBS[method].split()):
        problem = f"no word of the operationId is a verb for {method}; add it to VERBS if the API really says so"
        yield operation, "operationId", problem
    tags = {tag["name"] for tag in document["tags"]}
    if len(operation.get("tags", ())) != 1 or operation["tags"][0] not in tags:
        meant = near(operation["tags"][0], tags) if operation.get("tags") else ""
        yield operation, "tags", f"needs exactly one tag, declared in openapi.yaml{meant}"
    if not operation.get("summary") or operation["summary"].endswith("."):
        yield operation, "summary", "needs a summary without a final stop"
    if len(operation.get("description", "").split()) < 8:
        problem = "needs a description that tells a newcomer what happens (at least eight words)"
        yield operation, "description", problem
    if not operation.get("x-availability") or not set(operation["x-availability"]) <= {"ece", "hosted"}:
        yield operation, "x-availability", "x-availability must list ece, hosted or both"
    if not isinstance(operation.get("x-region-prefixed"), bool):
        yield operation, "x-region-prefixed", "x-region-prefixed must be true or false"
    roles = operation.get("x-required-role")
    if not isinstance(roles, list) or not set(roles) <= ROLES:
        yield operation, "x-required-role", f"x-required-role must be a list out of {', '.join(sorted(ROLES))}"
    public = operation.get("security") == []
    if public != (roles == []):
        yield operation, "x-required-role", "`security: []` and `x-required-role: []` belong together"
    yield from hosted_role_findings(path, operation, public)
    yield from path_findings(document, path, operation)
    for parameter in operation.get("parameters", ()):
        if "$ref" not in parameter:
            yield from parameter_findings(parameter, registry)
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
            yield operation, "responses", f"does not document {status}"
    for status, response in responses.items():
        if "$ref" not in response:
            for node, key, problem in response_findings(document, response, registry):
                yield node, key, f"{status}: {problem}"


def hosted_role_findings(path: str, operation: Node, public: bool) -> Iterator[Found]:
    roles, reach = operation.get("x-hosted-role"), operation.get("x-hosted-reach")
    if (roles is not None) != ("hosted" in (operation.get("x-availability") or ()) and not public):
        problem = "x-hosted-role belongs to operations that the hosted service offers to those with credentials"
        yield operation, "x-hosted-role", problem
    if roles is not None and (not isinstance(roles, list) or not set(roles) <= HOSTED_ROLES):
        yield operation, "x-hosted-role", f"x-hosted-role must be a list out of {', '.join(sorted(HOSTED_ROLES))}"
    elif any(role.startswith("deployment-") for role in roles or ()) != (reach is not None):
        yield operation, "x-hosted-reach", "x-hosted-reach belongs to operations that a role on deployments opens"
    elif reach is not None and (reach == "path") != ("{deployment_id}" in path):
        yield operation, "x-hosted-reach", "`x-hosted-reach: path` belongs to paths that name a deployment"


def path_findings(document: Node, path: str, operation: Node) -> Iterator[Found]:
    declared = [follow(document, parameter) for parameter in operation.get("parameters", ())]
    names = [(parameter["in"], parameter["name"]) for parameter in declared]
    for twice in {name for name in names if names.count(name) > 1}:
        yield operation, "parameters", f"the parameter {twice[1]} appears twice"
    known = {parameter["name"] for parameter in declared if parameter["in"] == "path"}
    wanted = set(re.findall(r"{(\w+)}", path))
    for name in sorted(wanted - known):
        yield operation, "parameters", f"the path names {name}, which is no parameter{near(name, known - wanted)}"
    for name in sorted(known - wanted):
        yield operation, "parameters", f"the parameter {name} does not stand in the path{near(name, wanted - known)}"


def parameter_findings(parameter: Node, registry: Any) -> Iterator[Found]:
    name = parameter["name"]
    if name in RESERVED:
        yield parameter, "name", f"a parameter may not be called {name}, generated methods use that name"
    if "description" in parameter:
        problem = f"parameter {name}: the description belongs inside `schema`, where the generator reads it"
        yield parameter, "description", problem
    for node, key, problem in schema_findings(parameter["schema"], registry):
        yield node, key, f"parameter {name}{problem}"


def body_findings(operation: Node, registry: Any) -> Iterator[Found]:
    body = operation.get("requestBody")
    if body is None:
        return
    if len(body["content"]) != 1:
        yield body, "content", "a body has exactly one content type"
    for media in body["content"].values():
        yield from media_findings("the body", media, registry)


def response_findings(document: Node, response: Node, registry: Any) -> Iterator[Found]:
    if not response.get("description"):
        yield response, "description", "has no description"
    if "*/*" in response.get("content", {}):
        yield response["content"], "*/*", "names the real content type, never */*"
    envelope = any("BasicFailedReply" in str(media.get("schema")) for media in response.get("content", {}).values())
    if envelope:
        header = response.get("headers", {}).get("x-cloud-error-codes", {})
        if not follow(document, header).get("schema", {}).get("enum"):
            yield response, "headers", "needs an x-cloud-error-codes header with its codes as an enum"
    for header_name, header in response.get("headers", {}).items():
        if not follow(document, header).get("description"):
            yield header, "", f"header {header_name} has no description"
    for media_type, media in response.get("content", {}).items():
        if media_type not in BINARY:
            yield from media_findings("the answer", media, registry)


def catalogue_findings(catalogue: Node) -> Iterator[Found]:
    for code, entry in catalogue.items():
        for key in ("meaning", "remedy"):
            if not entry[key].endswith((".", "?")):
                yield entry, key, f"{code}: the {key} is a sentence with a full stop"
        for name, message in entry["messages"].items():
            if not placeholders(message) and "{" in message:
                yield entry, "message", f"{code}: the braces of the message {name} are not in order"


def text_findings(node: Any, ids: set[str], catalogue: Node) -> Iterator[Found]:
    """Find breaches of the rules for texts, facts and error messages anywhere below a node."""
    if isinstance(node, list):
        for item in node:
            yield from text_findings(item, ids, catalogue)
    if not isinstance(node, dict):
        return
    for key, value in node.items():
        if isinstance(value, str) and key in ("description", "summary", "meaning", "remedy"):
            for word, better in WORDS.items():
                if word in value:
                    yield node, key, f"say {better}, not {word}"
            for span in re.findall(r"`([a-z]+-[a-z0-9-]+)`", value):
                if span not in ids and span.partition("-")[0] in ALL_VERBS:
                    yield node, key, f"there is no operation {span}{near(span, ids)}"
        elif key in ("x-added-in", "x-removed-in") and not RELEASE.fullmatch(value):
            yield node, key, f"{key} is a version of ECE such as 4.0 or a month such as 2026-08, not {value}"
        elif isinstance(value, dict | list):
            yield from text_findings(value, ids, catalogue)
    if "x-removed-in" in node and not node.get("deprecated"):
        yield node, "x-removed-in", "what is removed is `deprecated: true`, too"
    code, message = node.get("code"), node.get("message")
    known = [*catalogue[code]["messages"].values()] if isinstance(code, str) and code in catalogue else []
    if known and isinstance(message, str) and not says(message, known):
        yield node, "message", f"{code} says something else in errors/: {known[0]}"


def says(text: str, messages: Iterable[str]) -> bool:
    """Tell whether a text is one of the messages with something in the place of each name in braces."""
    patterns = (re.sub(r"\\{\w+\\}", ".*", re.escape(message)) for message in messages)
    return any(re.fullmatch(pattern, text, re.DOTALL) for pattern in patterns)


def media_findings(what: str, media: Node, registry: Any) -> Iterator[Found]:
    schema = media.get("schema", {})
    if set(schema) != {"$ref"} and schema.get("type") not in SCALARS | {"array"}:
        yield media, "schema", f"{what} has an inline schema; give it a name"
    values = [(media, "example", media["example"])] if "example" in media else []
    values += [(each, "value", each["value"]) for each in media.get("examples", {}).values()]
    if not values:
        name = schema.get("$ref", "").rpartition("/")[2]
        yield media, "", f"{what} has no example{f' of {name}' if name else ''}; write one below `example:`"
    validator = compiled(schema, registry)
    for node, key, value in values:
        for error in validator.iter_errors(value):
            at = ".".join(map(str, error.instance_path))
            problem = f"the example of {what} is invalid at {at or 'its top'}: {error.message[:160]}"
            if isinstance(value, Located):
                node, key = deepest(value, error.instance_path)
            yield node, key, problem


def schema_findings(schema: Node, registry: Any, name: str = "", *, named: bool = False) -> Iterator[Found]:
    if "$ref" in schema:
        return
    alternatives = schema.get("anyOf")
    if alternatives is not None:
        if not (len(alternatives) == 2 and "$ref" in alternatives[0] and alternatives[1] == {"type": "null"}):
            yield schema, "anyOf", f"{name}: no unions; the generator and its users want one type"
        return
    for keyword in UNREADABLE:
        if keyword in schema:
            yield schema, keyword, f"{name}: {keyword} is not read by the generator; write it plainly"
    types = [t for t in as_list(schema.get("type")) if t != "null"]
    if not schema.get("description"):
        yield schema, "", f"{name}: has no description"
    if "enum" in schema and not named:
        yield schema, "enum", f"{name}: give the enum a schema of its own"
    scalar = bool(types) and set(types) <= SCALARS
    if scalar and not schema.get("examples") and "enum" not in schema:
        yield schema, "", f"{name}: has no examples"
    if schema.get("examples") or "default" in schema:
        bare = {k: v for k, v in schema.items() if k not in ("examples", "default", "description")}
        validator = compiled(bare, registry)
        for value in [*schema.get("examples", ()), *([schema["default"]] if "default" in schema else ())]:
            if not validator.is_valid(value):
                key = "examples" if value in schema.get("examples", ()) else "default"
                yield schema, key, f"{name}: {value!r} is not valid here"
    if not named and schema.get("properties"):
        yield schema, "properties", f"{name}: give the object a schema of its own"
    properties = schema.get("properties", {})
    for required in schema.get("required", ()):
        if required not in properties:
            yield schema, "required", f"{name}: requires {required}, which is no property{near(required, properties)}"
    for member, value in properties.items():
        yield from schema_findings(value, registry, f"{name}.{member}")
    for key in ("items", "additionalProperties"):
        inner = schema.get(key)
        if isinstance(inner, dict) and (inner.get("properties") or "enum" in inner):
            yield inner, "", f"{name}[{key}]: give it a schema of its own"


def as_list(value: Any) -> list[Any]:
    return value if isinstance(value, list) else [] if value is None else [value]


def compiled(schema: Node, registry: Any) -> Any:
    text = json.dumps(schema).replace('"#/components/', f'"{DOCUMENT}#/components/')
    return jsonschema_rs.Draft202012Validator(json.loads(text), registry=registry, validate_formats=True)


def load(source: Path) -> Node:
    """Return the whole document, bundled from its files and found in order.

    Raises:
        DocumentError: It is not; the message has a line for each problem.
    """
    document = Bundler(source).bundle()
    problems = list(findings(document))
    if problems:
        raise DocumentError("\n".join(problems))
    return document


def main() -> int:
    started = time.perf_counter()
    try:
        used = sum(1 for _ in references(load(SOURCE)))
    except DocumentError as problem:
        print(problem, file=sys.stderr)
        print(f"lint: {len(str(problem).splitlines())} findings", file=sys.stderr)
        return 1
    print(f"lint: 0 findings, {used} references followed in {time.perf_counter() - started:.1f} s")
    return 0


if __name__ == "__main__":
    sys.exit(main())
