"""The document as the emulator uses it: every operation with what it takes and answers, its checks compiled."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import jsonschema_rs
import orjson

from elastic_cloud_emulator.parameters import Kind, Parameter, Validator
from elastic_cloud_emulator.personality import PersonalityName

DOCUMENT_VARIABLE = "ELASTIC_CLOUD_EMULATOR_DOCUMENT"
_PACKAGED = Path(__file__).with_name("openapi.json")
_CHECKOUT = Path(__file__).parents[2] / "openapi" / "bundled" / "openapi.json"

_METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")
_BOUNDS = {"int32": (-(2**31), 2**31 - 1), "int64": (-(2**63), 2**63 - 1)}
_SCHEMA_MAPS = ("properties", "patternProperties", "$defs")
_SCHEMA_LISTS = ("anyOf", "allOf", "oneOf", "prefixItems")
_SCHEMAS = ("items", "additionalProperties", "not")
_ASSERTIONS = (
    *("$ref", "type", "enum", "const", "format", "required", "pattern", "minLength", "maxLength", "minimum", "maximum"),
    *(
        "exclusiveMinimum",
        "exclusiveMaximum",
        "multipleOf",
        "minItems",
        "maxItems",
        "uniqueItems",
        "minProperties",
        "maxProperties",
    ),
)

Node = Mapping[str, Any]


class ContractError(Exception):
    """The document cannot be used, or does not fit the handlers."""


@dataclass(frozen=True, slots=True)
class BodyContract:
    """The body an operation takes.

    Attributes:
        required: Whether the call is refused without one.
        validators: The compiled schema for each media type.
    """

    required: bool
    validators: Mapping[str, Validator]


@dataclass(frozen=True, slots=True)
class Operation:
    """One operation of the document.

    Attributes:
        id: `operationId`, for example `get-current-account`.
        method: HTTP method in upper case.
        path: Template below `/api/v1`, for example `/deployments/{deployment_id}`.
        tag: The tag it stands under.
        secured: Whether it needs credentials.
        required_role: Roles of which the caller needs one; empty for none.
        availability: The personalities that offer it.
        success: Status of the first success answer.
        media: Media type by documented status; None where the answer has no body.
        codes: Documented error codes by status.
        path_parameters: By name.
        query_parameters: In the order of the document.
        header_parameters: In the order of the document.
        body: What body it takes, None for none.
    """

    id: str
    method: str
    path: str
    tag: str
    secured: bool
    required_role: frozenset[str]
    availability: frozenset[str]
    success: int
    media: Mapping[int, str | None]
    codes: Mapping[int, frozenset[str]]
    path_parameters: Mapping[str, Parameter]
    query_parameters: tuple[Parameter, ...]
    header_parameters: tuple[Parameter, ...]
    body: BodyContract | None


class Contract:
    """All operations of a document, by id."""

    def __init__(self, document: Node) -> None:
        """Read the document and compile all checks.

        Args:
            document: A bundled OpenAPI 3.1 document.

        Raises:
            ContractError: It lacks something the emulator relies on.
        """
        self.document = document
        try:
            entries = list(self._entries())
            validators = self._compile(entries)
            self.operations = {
                operation["operationId"]: self._read(path, method, operation, validators)
                for path, method, operation in entries
            }
        except (AttributeError, KeyError, StopIteration, TypeError, ValueError) as problem:
            raise ContractError(f"the document is not one the emulator can use: {problem!r}") from problem
        if len(self.operations) != len(entries):
            raise ContractError("two operations of the document have the same operationId")

    @classmethod
    def load(cls, path: Path | None = None) -> Contract:
        """Read a bundled document.

        Args:
            path: The file; left out, the one that `ELASTIC_CLOUD_EMULATOR_DOCUMENT` names, else the one that belongs to
                this version of the package.

        Raises:
            ContractError: There is no such file, or it is not a document.
        """
        named = os.environ.get(DOCUMENT_VARIABLE)
        path = path or (Path(named) if named else _PACKAGED if _PACKAGED.is_file() else _CHECKOUT)
        try:
            return cls(orjson.loads(path.read_bytes()))
        except (OSError, orjson.JSONDecodeError) as problem:
            raise ContractError(f"the document {path} cannot be read: {problem}") from problem

    def offered(self, personality: PersonalityName) -> list[Operation]:
        """The operations that a personality offers."""
        return [operation for operation in self.operations.values() if personality in operation.availability]

    def check_handlers(self, handled: Iterable[str]) -> None:
        """Make sure that operations and handlers correspond one to one.

        Raises:
            ContractError: Some operation has no handler, or some handler no operation.
        """
        handled = set(handled)
        if without := sorted(self.operations.keys() - handled):
            raise ContractError(f"operations without a handler: {', '.join(without)}")
        if unknown := sorted(handled - self.operations.keys()):
            raise ContractError(f"handlers without an operation: {', '.join(unknown)}")

    def _entries(self) -> Iterator[tuple[str, str, Node]]:
        for path, item in self.document["paths"].items():
            for method in _METHODS:
                if method in item:
                    yield path, method, item[method]

    def _resolve(self, node: Node) -> Node:
        while "$ref" in node:
            target: Any = self.document
            for key in node["$ref"].removeprefix("#/").split("/"):
                target = target[key.replace("~1", "/").replace("~0", "~")]
            node = {**target, **{key: value for key, value in node.items() if key != "$ref"}}
        return node

    def _parameters(self, path: str, operation: Node) -> Iterator[Node]:
        for parameter in (*self.document["paths"][path].get("parameters", ()), *operation.get("parameters", ())):
            yield self._resolve(parameter)

    def _compile(self, entries: Iterable[tuple[str, str, Node]]) -> jsonschema_rs.ValidatorMap:
        """Compile the schemas of all requests at once; keys are JSON pointers into the tree built here."""
        bodies: dict[str, Any] = {}
        parameters: dict[str, Any] = {}
        for path, _, operation in entries:
            identity = operation["operationId"]
            content = self._resolve(operation["requestBody"])["content"] if "requestBody" in operation else {}
            bodies[identity] = {media: _assertions(entry.get("schema", {})) for media, entry in content.items()}
            parameters[identity] = {
                f"{parameter['in']}.{parameter['name']}": _assertions(parameter["schema"])
                for parameter in self._parameters(path, operation)
            }
        tree: dict[str, Any] = {"bodies": bodies, "parameters": parameters, "components": {"schemas": {}}}
        waiting = list(_references([bodies, parameters]))
        while waiting:
            name = waiting.pop().rpartition("/")[2]
            if name not in tree["components"]["schemas"]:
                schema = _assertions(self.document["components"]["schemas"][name])
                tree["components"]["schemas"][name] = schema
                waiting.extend(_references(schema))
        return jsonschema_rs.validator_map_for(tree, validate_formats=True, mask="the value")

    def _read(self, path: str, method: str, operation: Node, validators: jsonschema_rs.ValidatorMap) -> Operation:
        identity = operation["operationId"]
        parameters = [
            self._parameter(node, validators[f"#/parameters/{identity}/{_escaped(node['in'] + '.' + node['name'])}"])
            for node in self._parameters(path, operation)
        ]
        body = None
        if "requestBody" in operation:
            request = self._resolve(operation["requestBody"])
            body = BodyContract(
                required=request.get("required", False),
                validators={
                    media: validators[f"#/bodies/{identity}/{_escaped(media)}"] for media in request["content"]
                },
            )
        responses = {int(status): self._resolve(response) for status, response in operation["responses"].items()}
        return Operation(
            id=identity,
            method=method.upper(),
            path=path,
            tag=operation["tags"][0],
            secured=operation.get("security", self.document.get("security")) != [],
            required_role=frozenset(operation["x-required-role"]),
            availability=frozenset(operation["x-availability"]),
            success=next(status for status in sorted(responses) if 200 <= status < 400),
            media={status: next(iter(response.get("content", ())), None) for status, response in responses.items()},
            codes={status: self._codes(response) for status, response in responses.items()},
            path_parameters={parameter.name: parameter for parameter in parameters if parameter.location == "path"},
            query_parameters=tuple(parameter for parameter in parameters if parameter.location == "query"),
            header_parameters=tuple(parameter for parameter in parameters if parameter.location == "header"),
            body=body,
        )

    def _codes(self, response: Node) -> frozenset[str]:
        header = response.get("headers", {}).get("x-cloud-error-codes")
        return frozenset(self._resolve(self._resolve(header)["schema"]).get("enum", ())) if header else frozenset()

    def _parameter(self, node: Node, validator: Validator) -> Parameter:
        schema = self._resolve(node["schema"])
        listed = _type(schema) == "array"
        item = self._resolve(schema["items"]) if listed else schema
        return Parameter(
            name=node["name"].lower() if node["in"] == "header" else node["name"],
            location=node["in"],
            required=node.get("required", False),
            kind=_type(item),
            listed=listed,
            repeated=listed and node["in"] == "query" and node.get("explode", True),
            default=schema.get("default"),
            enum=frozenset(schema.get("enum", ())),
            validator=validator,
        )


def _type(schema: Node) -> Kind | Any:
    """The one type of a scalar schema, null aside."""
    kind = schema.get("type", "string")
    return kind if isinstance(kind, str) else next(name for name in kind if name != "null")


def _assertions(schema: Any) -> Any:
    """What a schema demands, without its texts; the integer formats become bounds."""
    if not isinstance(schema, dict):
        return schema
    lean = {key: schema[key] for key in _ASSERTIONS if key in schema}
    for key in _SCHEMA_MAPS:
        if key in schema:
            lean[key] = {name: _assertions(member) for name, member in schema[key].items()}
    for key in _SCHEMA_LISTS:
        if key in schema:
            lean[key] = [_assertions(member) for member in schema[key]]
    for key in _SCHEMAS:
        if key in schema:
            lean[key] = _assertions(schema[key])
    if (bounds := _BOUNDS.get(lean.get("format", ""))) is not None:
        lean["minimum"] = max(bounds[0], lean.get("minimum", bounds[0]))
        lean["maximum"] = min(bounds[1], lean.get("maximum", bounds[1]))
    return lean


def _references(node: Any) -> Iterator[str]:
    if isinstance(node, dict):
        if isinstance(reference := node.get("$ref"), str):
            yield reference
        for value in node.values():
            yield from _references(value)
    elif isinstance(node, list):
        for item in node:
            yield from _references(item)


def _escaped(key: str) -> str:
    return key.replace("~", "~0").replace("/", "~1")
