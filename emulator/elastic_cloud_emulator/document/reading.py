"""From the bundled document to its operations: references followed, checks compiled."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from functools import partial
from typing import Any

import jsonschema_rs

from elastic_cloud_emulator.document.operations import BodyContract, BodySchema, Operation
from elastic_cloud_emulator.document.parameters import Kind, Parameter, Validator

_METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")
_BOUNDS = {"int32": (-(2**31), 2**31 - 1), "int64": (-(2**63), 2**63 - 1)}
_SCHEMA_MAPS = ("properties", "patternProperties", "$defs")
_SCHEMA_LISTS = ("anyOf", "allOf", "oneOf", "prefixItems")
_SCHEMAS = ("items", "additionalProperties", "not")
_ASSERTIONS = (
    *("$ref", "type", "enum", "const", "format", "required", "pattern", "minLength", "maxLength", "multipleOf"),
    *("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "minItems", "maxItems", "uniqueItems"),
    *("minProperties", "maxProperties"),
)

_MASK = "the value"

Node = Mapping[str, Any]


class DocumentReader:
    """Reads one document, once."""

    def __init__(self, document: Node) -> None:
        self._document = document
        self._components: dict[str, Any] = {}

    def read_operations(self) -> list[Operation]:
        """Read all operations, in the order of the document.

        Raises:
            Exception: Of several types, where the document lacks something that the emulator relies on.
        """
        entries = list(self._entries())
        parameters = self._compile_parameters(entries)
        return [self._read_operation(path, method, operation, parameters) for path, method, operation in entries]

    def _entries(self) -> Iterator[tuple[str, str, Node]]:
        for path, item in self._document["paths"].items():
            for method in _METHODS:
                if method in item:
                    yield path, method, item[method]

    def _resolve(self, node: Node) -> Node:
        while "$ref" in node:
            target: Any = self._document
            for key in node["$ref"].removeprefix("#/").split("/"):
                target = target[key.replace("~1", "/").replace("~0", "~")]
            node = target if len(node) == 1 else {**target, **{key: node[key] for key in node if key != "$ref"}}
        return node

    def _parameters(self, path: str, operation: Node) -> Iterator[Node]:
        for parameter in (*self._document["paths"][path].get("parameters", ()), *operation.get("parameters", ())):
            yield self._resolve(parameter)

    def _compile_parameters(self, entries: Iterable[tuple[str, str, Node]]) -> jsonschema_rs.ValidatorMap:
        """Compile the schemas of all parameters at once; keys are JSON pointers into the tree built here."""
        schemas = {
            operation["operationId"]: {
                f"{parameter['in']}.{parameter['name']}": _assertions(parameter["schema"])
                for parameter in self._parameters(path, operation)
            }
            for path, _, operation in entries
        }
        return jsonschema_rs.validator_map_for(self._complete(schemas), validate_formats=True, mask=_MASK)

    def _complete(self, tree: dict[str, Any]) -> dict[str, Any]:
        """Add to a schema, or a tree of some, the components it refers to and no others."""
        components: dict[str, Any] = {}
        waiting = list(_references(tree))
        while waiting:
            name = waiting.pop().rpartition("/")[2]
            if name not in components:
                components[name] = schema = self._component(name)
                waiting.extend(_references(schema))
        return {**tree, "components": {"schemas": components}}

    def _component(self, name: str) -> Any:
        if name not in self._components:
            self._components[name] = _assertions(self._document["components"]["schemas"][name])
        return self._components[name]

    def _read_body(self, request: Node) -> BodyContract:
        schemas = {
            media: BodySchema(partial(self._read_schema, entry.get("schema", {})), _compile)
            for media, entry in request["content"].items()
        }
        return BodyContract(required=request.get("required", False), schemas=schemas)

    def _read_schema(self, schema: Node) -> Node:
        return self._complete(_assertions(schema))

    def _read_operation(
        self, path: str, method: str, operation: Node, validators: jsonschema_rs.ValidatorMap
    ) -> Operation:
        identity = operation["operationId"]
        parameters = [
            self._read_parameter(node, validators[f"#/{identity}/{_escaped(node['in'] + '.' + node['name'])}"])
            for node in self._parameters(path, operation)
        ]
        responses = {int(status): self._resolve(response) for status, response in operation["responses"].items()}
        return Operation(
            id=identity,
            method=method.upper(),
            path=path,
            tag=operation["tags"][0],
            secured=operation.get("security", self._document.get("security")) != [],
            required_role=frozenset(operation["x-required-role"]),
            hosted_role=frozenset(operation.get("x-hosted-role", ())),
            hosted_reach=operation.get("x-hosted-reach"),
            availability=frozenset(operation["x-availability"]),
            success=next(status for status in sorted(responses) if 200 <= status < 400),
            media={status: next(iter(response.get("content", ())), None) for status, response in responses.items()},
            codes={status: self._read_codes(response) for status, response in responses.items()},
            path_parameters={parameter.name: parameter for parameter in parameters if parameter.location == "path"},
            query_parameters=tuple(parameter for parameter in parameters if parameter.location == "query"),
            header_parameters=tuple(parameter for parameter in parameters if parameter.location == "header"),
            body=self._read_body(self._resolve(operation["requestBody"])) if "requestBody" in operation else None,
            reads=method == "get" or "x-pages-by" in operation,
        )

    def _read_codes(self, response: Node) -> frozenset[str]:
        header = response.get("headers", {}).get("x-cloud-error-codes")
        return frozenset(self._resolve(self._resolve(header)["schema"]).get("enum", ())) if header else frozenset()

    def _read_parameter(self, node: Node, validator: Validator) -> Parameter:
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
            holds_slashes=node.get("x-holds-slashes", False),
            validator=validator,
        )


def _compile(schema: Node) -> Validator:
    return jsonschema_rs.validator_for(dict(schema), validate_formats=True, mask=_MASK)


def _type(schema: Node) -> Kind | Any:
    """Find the one type of a scalar schema, null aside."""
    kind = schema.get("type", "string")
    return kind if isinstance(kind, str) else next(name for name in kind if name != "null")


def _assertions(schema: Any) -> Any:
    """Keep what a schema demands, without its texts; the integer formats become bounds."""
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
