"""Descriptions of the API in the one form in which they are compared, whether Swagger 2.0 or OpenAPI 3."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from elastic_cloud_conformance.document import METHODS, Node

AUTHOR = "elastic-cloud-sdk"
"""The contact in documents of this project, whose texts can be compared with each other."""
FACTS = ("tags", "deprecated", "summary", "description", "x-added-in", "x-removed-in")
_CODES = "x-cloud-error-codes"


class UnreadableError(Exception):
    """What was read is no description of an API; the message says what is wrong with it."""


@dataclass(frozen=True, slots=True)
class Parameter:
    """A parameter in the path, the query or a header.

    Attributes:
        place: Where it stands.
        required: Whether calls need it.
        schema: What it can be.
        text: What is said of it.
    """

    place: str
    required: bool
    schema: Node
    text: str


@dataclass(frozen=True, slots=True)
class Body:
    """A request's body.

    Attributes:
        required: Whether calls need it.
        media: The types it can have.
        schema: What it can be; None for a form.
        fields: The members of a form, with whether they are needed.
    """

    required: bool
    media: tuple[str, ...]
    schema: Node | None
    fields: Mapping[str, bool] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Answer:
    """One answer of an operation.

    Attributes:
        schema: What its body is; None without one.
        headers: The names of its headers, in lower case.
        codes: Its error codes.
        common: Whether it is one that any operation can give.
        text: What is said of it.
    """

    schema: Node | None
    headers: frozenset[str]
    codes: frozenset[str]
    common: bool
    text: str


@dataclass(frozen=True, slots=True)
class Operation:
    """One operation.

    Attributes:
        path: Below the root of the API.
        method: In upper case.
        public: Whether it needs no credentials.
        facts: What stands beside: tags, `deprecated`, texts, and the facts of this project's document.
        parameters: By name.
        body: Of requests, if there is one.
        answers: By status.
    """

    path: str
    method: str
    public: bool
    facts: Node
    parameters: Mapping[str, Parameter]
    body: Body | None
    answers: Mapping[str, Answer]


@dataclass(frozen=True, slots=True)
class Description:
    """An API.

    Attributes:
        operations: By operationId, or by method and path where there is none.
        schemas: By name.
        ours: Whether this project wrote it.
    """

    operations: Mapping[str, Operation]
    schemas: Mapping[str, Node]
    ours: bool


def read(document: Any) -> Description:
    """Read a description of an API.

    Args:
        document: The whole of it, as it was parsed.

    Raises:
        UnreadableError: It is none, or damaged.
    """
    if not isinstance(document, dict) or not ("swagger" in document or "openapi" in document):
        raise UnreadableError("it is neither Swagger nor OpenAPI: it has no member `swagger` or `openapi`")
    version = str(document.get("swagger") or document.get("openapi"))
    if version != "2.0" and not version.startswith("3."):
        raise UnreadableError(f"version {version} of OpenAPI is not known here")
    try:
        return _Reader(document, swagger=version == "2.0").read()
    except (AttributeError, KeyError, LookupError, StopIteration, TypeError, ValueError) as problem:
        raise UnreadableError(f"it is damaged: {type(problem).__name__} {problem}") from problem


class _Reader:
    def __init__(self, document: Node, *, swagger: bool) -> None:
        self.document = document
        self.swagger = swagger
        self.place = "nowhere"

    def read(self) -> Description:
        schemas = self.document["definitions"] if self.swagger else self.document["components"]["schemas"]
        operations = {}
        for path, item in self.document["paths"].items():
            for method in METHODS:
                if method in item:
                    shared = item.get("parameters", ())
                    name = item[method].get("operationId", f"{method.upper()} {path}")
                    operations[name] = self.operation(path, method, item[method], shared)
        for name, schema in schemas.items():
            if not isinstance(schema, dict):
                raise ValueError(f"the schema {name} is no mapping")
        author = self.document.get("info", {}).get("contact", {}).get("name")
        return Description(operations, schemas, author == AUTHOR)

    def operation(self, path: str, method: str, operation: Node, shared: Any) -> Operation:
        parameters = [self.follow(each) for each in (*shared, *operation.get("parameters", ()))]
        facts: Node = {key: operation[key] for key in FACTS if key in operation}
        return Operation(
            path,
            method.upper(),
            operation.get("security", self.document.get("security")) == [],
            facts,
            {each["name"]: self.parameter(each) for each in parameters if each["in"] in ("path", "query", "header")},
            self.body(operation, parameters),
            {str(status): self.answer(answer) for status, answer in operation["responses"].items()},
        )

    def parameter(self, parameter: Node) -> Parameter:
        schema = parameter if self.swagger else {**self.follow(parameter["schema"]), **parameter["schema"]}
        text = parameter.get("description") or schema.get("description", "")
        required = parameter.get("required", False)
        return Parameter(parameter["in"], required, schema, text)

    def body(self, operation: Node, parameters: list[Node]) -> Body | None:
        if not self.swagger:
            if "requestBody" not in operation:
                return None
            body = self.follow(operation["requestBody"])
            media, content = next(iter(body["content"].items()))
            form = "form" in media
            fields = self.follow(content["schema"]) if form else {}
            needed = fields.get("required", ())
            return Body(
                body.get("required", False),
                tuple(body["content"]),
                None if form else content["schema"],
                {name: name in needed for name in fields.get("properties", {})},
            )
        form_fields = {each["name"]: each.get("required", False) for each in parameters if each["in"] == "formData"}
        consumed = tuple(operation.get("consumes") or self.document.get("consumes") or ("application/json",))
        if form_fields:
            return Body(any(form_fields.values()), consumed, None, form_fields)
        found = next((each for each in parameters if each["in"] == "body"), None)
        return Body(found.get("required", False), consumed, found["schema"]) if found else None

    def answer(self, answer: Node) -> Answer:
        common = "$ref" in answer
        answer = self.follow(answer)
        headers = {name.lower(): self.follow(header) for name, header in answer.get("headers", {}).items()}
        header = headers.pop(_CODES, {})
        codes = (header if self.swagger else header.get("schema", {})).get("enum", ())
        if self.swagger:
            schema = answer.get("schema")
        else:
            schema = next((media.get("schema", {}) for media in answer.get("content", {}).values()), None)
        return Answer(schema, frozenset(headers), frozenset(codes), common, answer.get("description", ""))

    def follow(self, node: Node) -> Node:
        while "$ref" in node:
            found: Any = self.document
            for step in node["$ref"].removeprefix("#/").split("/"):
                found = found[step.replace("~1", "/").replace("~0", "~")]
            node = found
        return node
