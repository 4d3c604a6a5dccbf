"""Every rule of the document's own lint finds its breach, each tried on a small document that is in order."""

from __future__ import annotations

import copy
import json
import shutil
from pathlib import Path
from typing import Any

import pytest

from tools.bundle import BUNDLED, SOURCE, DocumentError, follow, operations
from tools.lint import findings, load

Node = dict[str, Any]
NAME = {"type": "string", "description": "What it is called.", "examples": ["bear"]}
GONE = object()


CATALOGUE = {
    "toys.no": {
        "meaning": "No.",
        "messages": {"default": "There is no {name}", "no": "No."},
        "remedy": "Ask `update-toy` again.",
    },
}


def refusal(code: str) -> Node:
    return {
        "description": "That was refused.",
        "headers": {
            "x-cloud-error-codes": {
                "description": "The code of the error.",
                "schema": {"type": "string", "enum": [code]},
            }
        },
        "content": {
            "application/json": {
                "schema": {"$ref": "#/components/schemas/BasicFailedReply"},
                "example": {"errors": [{"code": code, "message": "There is no bear"}]},
            }
        },
    }


def document() -> Node:
    toy = {"schema": {"$ref": "#/components/schemas/Toy"}, "example": {"name": "bear"}}
    return {
        "x-error-catalogue": copy.deepcopy(CATALOGUE),
        "openapi": "3.1.0",
        "info": {"title": "Toys", "version": "1"},
        "tags": [{"name": "Toys"}],
        "security": [{"apiKey": []}],
        "paths": {
            "/toys/{name}": {
                "put": {
                    "operationId": "update-toy",
                    "tags": ["Toys"],
                    "summary": "Change a toy",
                    "description": "Gives a toy another name, so that it is found under that.",
                    "x-availability": ["ece"],
                    "x-required-role": ["ece_platform_admin"],
                    "x-region-prefixed": False,
                    "parameters": [{"name": "name", "in": "path", "required": True, "schema": copy.deepcopy(NAME)}],
                    "requestBody": {"content": {"application/json": copy.deepcopy(toy)}},
                    "responses": {
                        "200": {
                            "description": "The toy.",
                            "headers": {"etag": {"description": "Its version.", "schema": {"type": "string"}}},
                            "content": {"application/json": copy.deepcopy(toy)},
                        },
                        **{status: refusal("toys.no") for status in ("400", "401", "404", "413", "415")},
                    },
                }
            }
        },
        "components": {
            "securitySchemes": {"apiKey": {"type": "apiKey", "in": "header", "name": "Authorization"}},
            "headers": {"size": {"description": "How big.", "schema": {"type": "string"}}},
            "schemas": {
                "Toy": {
                    "type": "object",
                    "description": "A toy.",
                    "required": ["name"],
                    "properties": {
                        "name": {**NAME, "minLength": 1},
                        "parts": {
                            "type": ["array", "null"],
                            "description": "What it is made of.",
                            "items": {"$ref": "#/components/schemas/Toy"},
                        },
                        "next": {"anyOf": [{"$ref": "#/components/schemas/Toy"}, {"type": "null"}]},
                        "color": {"$ref": "#/components/schemas/Color"},
                    },
                },
                "Color": {"type": "string", "description": "Its color.", "enum": ["red", "blue"]},
                "BasicFailedReply": {
                    "type": "object",
                    "description": "What went wrong.",
                    "properties": {
                        "errors": {"type": "array", "description": "All of it.", "items": {"type": "object"}}
                    },
                },
            },
        },
    }


OPERATION = ("paths", "/toys/{name}", "put")
PARAMETER = (*OPERATION, "parameters", 0)
BODY = (*OPERATION, "requestBody", "content", "application/json")
ANSWER = (*OPERATION, "responses", "200")
REFUSED = (*OPERATION, "responses", "404")
TOY = ("components", "schemas", "Toy")
PROPERTY = (*TOY, "properties", "name")
Place = tuple[str | int, ...]


def hosted(role: list[str], reach: str | None = None) -> Node:
    """The operation as the hosted service offers it."""
    operation: Node = document()["paths"]["/toys/{name}"]["put"]
    operation |= {"x-availability": ["ece", "hosted"], "x-hosted-role": role}
    return operation if reach is None else operation | {"x-hosted-reach": reach}


BREACHES: list[tuple[Place, Any, str]] = [
    (("info", "title"), GONE, 'info: "title" is a required property'),
    ((*OPERATION, "operationId"), "updateToy", "the operationId is not kebab-case"),
    (
        ("paths", "/toys"),
        {"put": {"operationId": "update-toy", "responses": {}}},
        "has the operationId of PUT /toys/{name}",
    ),
    ((*OPERATION, "operationId"), "toy", "no word of the operationId is a verb for put"),
    ((*OPERATION, "tags"), ["Toys", "Games"], "needs exactly one tag"),
    ((*OPERATION, "tags"), ["Games"], "needs exactly one tag, declared in openapi.yaml"),
    ((*OPERATION, "summary"), GONE, "needs a summary"),
    ((*OPERATION, "summary"), "Change a toy.", "needs a summary without a final stop"),
    ((*OPERATION, "description"), "Changes a toy.", "needs a description that tells a newcomer"),
    ((*OPERATION, "x-availability"), GONE, "x-availability must list"),
    ((*OPERATION, "x-availability"), ["moon"], "x-availability must list"),
    ((*OPERATION, "x-region-prefixed"), GONE, "x-region-prefixed must be"),
    ((*OPERATION, "x-required-role"), GONE, "x-required-role must be a list"),
    ((*OPERATION, "x-required-role"), ["king"], "x-required-role must be a list"),
    ((*OPERATION, "x-required-role"), [], "`security: []` and `x-required-role: []` belong together"),
    ((*OPERATION, "security"), [], "`security: []` and `x-required-role: []` belong together"),
    ((*OPERATION, "x-hosted-role"), [], "x-hosted-role belongs to operations that the hosted service offers"),
    ((*OPERATION, "x-availability"), ["hosted"], "x-hosted-role belongs to operations that the hosted service offers"),
    (OPERATION, hosted(role=["king"]), "x-hosted-role must be a list out of"),
    (OPERATION, hosted(role=["deployment-admin"]), "x-hosted-reach belongs to operations that a role on deployments"),
    (OPERATION, hosted(role=["billing-admin"], reach="any"), "x-hosted-reach belongs to operations that a role on"),
    (OPERATION, hosted(role=["deployment-admin"], reach="path"), "belongs to paths that name a deployment"),
    *(
        ((*OPERATION, "responses", status), GONE, f"does not document {status}")
        for status in ("400", "401", "404", "413", "415")
    ),
    ((*PARAMETER, "name"), "nam", "the path names name, which is no parameter; do you mean nam?"),
    ((*PARAMETER, "name"), "nam", "the parameter nam does not stand in the path; do you mean name?"),
    (
        (*OPERATION, "parameters"),
        2 * [document()["paths"]["/toys/{name}"]["put"]["parameters"][0]],
        "the parameter name appears twice",
    ),
    ((*PARAMETER, "name"), "options", "a parameter may not be called options"),
    ((*PARAMETER, "description"), "Its name.", "the description belongs inside `schema`"),
    ((*PARAMETER, "schema", "description"), GONE, "parameter name: has no description"),
    ((*PARAMETER, "schema", "examples"), GONE, "parameter name: has no examples"),
    ((*OPERATION, "requestBody", "content", "text/plain"), {"schema": NAME}, "a body has exactly one content type"),
    ((*BODY, "example"), GONE, "the body has no example of Toy"),
    ((*BODY, "example"), {"name": ""}, "the example of the body is invalid at name"),
    ((*BODY, "schema"), {"type": "object"}, "the body has an inline schema"),
    ((*ANSWER, "description"), "", "200: has no description"),
    ((*ANSWER, "content", "*/*"), {"schema": NAME}, "names the real content type"),
    ((*ANSWER, "content", "application/json", "example"), GONE, "the answer has no example of Toy"),
    ((*ANSWER, "content", "application/json", "example"), {}, "the example of the answer is invalid at its top"),
    ((*ANSWER, "content", "application/json", "schema"), {"type": "object"}, "the answer has an inline schema"),
    ((*ANSWER, "content", "text/csv"), {"schema": NAME}, "the answer has no example"),
    ((*ANSWER, "headers", "etag", "description"), GONE, "header etag has no description"),
    ((*REFUSED, "headers"), GONE, "404: needs an x-cloud-error-codes header"),
    ((*REFUSED, "headers", "x-cloud-error-codes", "schema", "enum"), GONE, "404: needs an x-cloud-error-codes header"),
    ((*REFUSED, "content", "application/json", "example"), GONE, "404: the answer has no example of BasicFailedReply"),
    (("components", "headers", "size", "description"), GONE, "headers/size: has no description"),
    ((*TOY, "description"), GONE, "Toy: has no description"),
    ((*TOY, "description"), "A toy on Elastic Cloud Enterprise.", "say ECE, not Elastic Cloud Enterprise"),
    ((*TOY, "description"), "A toy of `update-toys`.", "there is no operation update-toys; do you mean update-toy?"),
    (
        (*PROPERTY, "x-added-in"),
        "soon",
        "x-added-in is a version of ECE such as 4.0",
    ),
    ((*PROPERTY, "x-removed-in"), "4.0", "what is removed is `deprecated: true`, too"),
    (("x-error-catalogue", "toys.no", "meaning"), "No", "toys.no: the meaning is a sentence with a full stop"),
    (("x-error-catalogue", "toys.no", "remedy"), "Ask", "toys.no: the remedy is a sentence with a full stop"),
    (("x-error-catalogue", "toys.no", "messages"), {"no": "A {b"}, "toys.no: the braces of the message no are not in"),
    (
        (*REFUSED, "content", "application/json", "example", "errors", 0),
        {"code": "toys.no", "message": "Never"},
        "toys.no says something else in errors/: There is no {name}",
    ),
    ((*TOY, "required"), ["size"], "Toy: requires size, which is no property"),
    ((*TOY, "required"), ["nam"], "Toy: requires nam, which is no property; do you mean name?"),
    *(((*TOY, keyword), {}, f"Toy: {keyword} is not read") for keyword in ("const", "patternProperties", "not")),
    *(((*TOY, keyword), [{}], f"Toy: {keyword} is not read") for keyword in ("oneOf", "allOf")),
    ((*TOY, "discriminator"), {"propertyName": "name"}, "Toy: discriminator is not read"),
    ((*TOY, "properties", "next", "anyOf", 1, "type"), "string", "Toy.next: no unions"),
    ((*PROPERTY, "description"), GONE, "Toy.name: has no description"),
    ((*PROPERTY, "examples"), GONE, "Toy.name: has no examples"),
    ((*PROPERTY, "examples"), [""], "Toy.name: '' is not valid here"),
    ((*PROPERTY, "default"), 1, "Toy.name: 1 is not valid here"),
    ((*PROPERTY, "enum"), ["bear"], "Toy.name: give the enum a schema of its own"),
    ((*TOY, "properties", "parts", "properties"), {"a": NAME}, "Toy.parts: give the object a schema of its own"),
    ((*TOY, "properties", "parts", "items"), {"enum": ["a"]}, "Toy.parts[items]: give it a schema of its own"),
    (
        (*TOY, "properties", "parts", "additionalProperties"),
        {"properties": {"a": NAME}},
        "Toy.parts[additionalProperties]: give it a schema of its own",
    ),
]


def test_a_document_in_order_has_no_findings() -> None:
    assert list(findings(document())) == []


@pytest.mark.parametrize(("place", "value", "message"), BREACHES)
def test_a_breach_is_found(place: Place, value: Any, message: str) -> None:
    broken = document()
    *parents, last = place
    node: Any = broken
    for key in parents:
        node = node[key]
    if value is GONE:
        del node[last]
    else:
        node[last] = value
    assert any(message in finding for finding in findings(broken)), list(findings(broken))


ACCOUNTS = "paths/accounts.yaml"
EDITS = [
    (ACCOUNTS, "    summary: Read the account\n", "", "GET /account (get-current-account): needs a summary"),
    (
        ACCOUNTS,
        "operationId: get-current-account",
        "operationId: see-current-account",
        "no word of the operationId is a verb for get",
    ),
    (ACCOUNTS, "    tags: [Accounts]\n", "    tags: [Account]\n", "declared in openapi.yaml; do you mean Accounts?"),
    (
        "schemas/accounts.yaml",
        "  description: The wanted state of the account.\n",
        "",
        "AccountUpdateRequest: has no description",
    ),
    ("shared/parameters.yaml", "    examples: [default]\n", "", "has no examples"),
]


@pytest.fixture(scope="module")
def files(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return shutil.copytree(SOURCE, tmp_path_factory.mktemp("copy") / "openapi")


@pytest.mark.parametrize(("name", "old", "new", "message"), EDITS)
def test_a_finding_names_file_and_line(files: Path, name: str, old: str, new: str, message: str) -> None:
    file = files / name
    text = file.read_text(encoding="utf-8")
    line = text.partition(old)[0].count("\n") + 1
    assert old in text
    file.write_text(text.replace(old, new, 1), encoding="utf-8")
    try:
        with pytest.raises(DocumentError) as told:
            load(files)
    finally:
        file.write_text(text, encoding="utf-8")
    (found,) = str(told.value).splitlines()
    where, _, problem = found.partition(": ")
    path, _, number = where.rpartition(":")
    assert path == f"openapi/{name}"
    assert abs(int(number) - line) <= 4, "the mapping from which something is missing begins there"
    assert message in problem


def test_every_body_and_every_success_answer_of_the_api_that_is_text_has_an_example() -> None:
    """Counted here by other means than the lint's, which proves them valid."""
    whole = json.loads(BUNDLED.read_text(encoding="utf-8"))
    for _, _, operation in operations(whole):
        contents = dict(operation.get("requestBody", {}).get("content", {}))
        for status, response in operation["responses"].items():
            if status < "4":
                contents |= follow(whole, response).get("content", {})
        for media_type, media in contents.items():
            if media_type not in ("application/zip", "application/octet-stream"):
                assert {"example", "examples"} & media.keys(), (operation["operationId"], media_type)
