"""The bundler joins the files into one document, applies its rules and says what is wrong where."""

from __future__ import annotations

import json
import textwrap
from pathlib import Path
from typing import Any

import pytest
import yaml

from tools.bundle import BUNDLED, SOURCE, Bundler, DocumentError, operations, references, render

ROOT_FILE = """
openapi: 3.1.0
info: {title: Toys, version: "1"}
x-common-responses:
  "400": {$ref: "shared/responses.yaml#/BadRequest", when: input}
  "401": {$ref: "shared/responses.yaml#/Unauthenticated", when: secured}
  "404": {$ref: "shared/responses.yaml#/NotFound", when: path}
components: {}
"""
PATHS_FILE = """
/toys:
  post:
    operationId: create-toy
    x-availability: [ece]
    x-required-role: [ece_platform_admin]
    x-region-prefixed: false
    requestBody:
      content: {application/json: {schema: {$ref: "../schemas/toys.yaml#/ToyRequest"}}}
    responses:
      "201":
        description: Made.
        content:
          application/json:
            schema: {$ref: "../schemas/toys.yaml#/Toy"}
            examples: {one: {$ref: "../shared/examples/toy.json"}}
      "400":
        description: No such color.
        headers: {x-cloud-error-codes: {schema: {type: string, enum: [toys.bad_color]}}}
/toys/{toy_id}:
  get:
    operationId: get-toy
    security: []
    x-availability: [ece]
    x-required-role: []
    x-region-prefixed: false
    responses: {"200": {description: Here., content: {application/json: {schema: {$ref: "../schemas/toys.yaml#/Toy"}}}}}
"""
SCHEMAS_FILE = """
ToyRequest:
  type: object
  required: [name]
  properties:
    name: {type: string}
    color: {type: string}
    parts: {type: array, items: {$ref: "#/Part"}}
    main_part: {$ref: "#/Part", description: The biggest.}
    default: {$ref: "#/PartMap"}
PartMap:
  type: object
  additionalProperties: {$ref: "#/Part"}
Part:
  type: object
  properties: {weight: {type: integer}}
Toy:
  type: object
  properties: {made: {type: string, examples: [2026-03-14T09:26:53.589Z]}}
"""


def response(code: str) -> dict[str, Any]:
    return {"description": "No.", "headers": {"x-cloud-error-codes": {"schema": {"type": "string", "enum": [code]}}}}


@pytest.fixture
def source(tmp_path: Path) -> Path:
    for name, text in {
        "openapi.yaml": ROOT_FILE,
        "paths/toys.yaml": PATHS_FILE,
        "schemas/toys.yaml": SCHEMAS_FILE,
        "shared/responses.yaml": yaml.safe_dump(
            {
                "BadRequest": response("root.invalid_json_request"),
                "Unauthenticated": response("root.unauthenticated"),
                "NotFound": response("root.resource_not_found"),
            }
        ),
        "shared/examples/toy.json": '{"made": "2026-03-14T09:26:53.589Z"}',
    }.items():
        file = tmp_path / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(textwrap.dedent(text), encoding="utf-8")
    return tmp_path


def test_references_between_files_become_components(source: Path) -> None:
    document = Bundler(source).bundle()
    assert sorted(document["components"]["schemas"]) == ["Part", "PartMap", "Toy", "ToyRequest"]
    assert all(reference.startswith("#/components/") for reference in references(document))


def test_an_example_file_becomes_the_value_of_the_example(source: Path) -> None:
    answer = Bundler(source).bundle()["paths"]["/toys"]["post"]["responses"]["201"]["content"]["application/json"]
    assert answer["examples"] == {"one": {"value": {"made": "2026-03-14T09:26:53.589Z"}}}


def test_optional_members_of_requests_may_be_null_and_others_not(source: Path) -> None:
    schemas = Bundler(source).bundle()["components"]["schemas"]
    members = schemas["ToyRequest"]["properties"]
    assert members["name"] == {"type": "string"}
    assert members["color"] == {"type": ["string", "null"]}
    part = {"$ref": "#/components/schemas/Part"}
    assert members["main_part"] == {"anyOf": [part, {"type": "null"}], "description": "The biggest."}
    assert members["parts"] == {"type": ["array", "null"], "items": part}
    assert schemas["Part"]["properties"]["weight"] == {"type": ["integer", "null"]}
    assert schemas["PartMap"]["additionalProperties"] == {"anyOf": [part, {"type": "null"}]}
    assert schemas["Toy"]["properties"]["made"]["type"] == "string"


def test_common_answers_are_added_where_they_fit(source: Path) -> None:
    found = {operation["operationId"]: operation for _, _, operation in operations(Bundler(source).bundle())}
    assert list(found["create-toy"]["responses"]) == ["201", "400", "401"]
    assert list(found["get-toy"]["responses"]) == ["200", "404"]


def test_codes_of_a_particular_answer_are_completed_by_the_common_ones(source: Path) -> None:
    answer = Bundler(source).bundle()["paths"]["/toys"]["post"]["responses"]["400"]
    codes = answer["headers"]["x-cloud-error-codes"]["schema"]["enum"]
    assert codes == ["toys.bad_color", "root.invalid_json_request"]


def test_the_success_answer_carries_the_facts_of_its_operation(source: Path) -> None:
    facts = Bundler(source).bundle()["paths"]["/toys"]["post"]["responses"]["201"]["x-operation"]
    assert facts == {
        "id": "create-toy",
        "path": "/toys",
        "availability": ["ece"],
        "required_role": ["ece_platform_admin"],
        "region_prefixed": False,
        "repeatable": False,
    }


FORMS = {
    "toy_id": {"type": "string", "pattern": "^t[0-9]+$", "examples": ["t1"]},
    "part_ids": {"type": "array", "items": {"type": "string", "pattern": "^p$"}, "examples": [["p", "p"]]},
    "shelf": {"type": "string", "examples": ["s"]},
}


def test_the_facts_tell_the_form_of_what_stands_in_the_path(source: Path) -> None:
    paths = source / "paths" / "toys.yaml"
    content = yaml.safe_load(paths.read_text())
    content["/toys/{toy_id}"]["get"]["parameters"] = [
        {"name": name, "in": "path", "required": True, "schema": schema} for name, schema in FORMS.items()
    ] + [{"name": "color", "in": "query", "schema": {"type": "string", "pattern": "^red$"}}]
    paths.write_text(yaml.safe_dump(content))

    answer = Bundler(source).bundle()["paths"]["/toys/{toy_id}"]["get"]["responses"]["200"]

    assert answer["x-operation"]["forms"] == {"toy_id": ["^t[0-9]+$", "t1"], "part_ids": ["^p$", "p"]}


def test_a_form_without_example_is_refused(source: Path) -> None:
    paths = source / "paths" / "toys.yaml"
    content = yaml.safe_load(paths.read_text())
    toy_id = {"name": "toy_id", "in": "path", "required": True, "schema": {"type": "string", "pattern": "^t$"}}
    content["/toys/{toy_id}"]["get"]["parameters"] = [toy_id]
    paths.write_text(yaml.safe_dump(content))

    with pytest.raises(DocumentError, match="toy_id"):
        Bundler(source).bundle()


def test_paths_are_found_in_all_files_and_sorted(source: Path) -> None:
    more = PATHS_FILE.partition("/toys/{toy_id}:")[2].replace("get-toy", "get-bear")
    (source / "paths" / "animals").mkdir()
    (source / "paths" / "animals" / "bears.yaml").write_text(
        "/bears/{bear_id}:" + more.replace("../schemas", "../../schemas"), encoding="utf-8"
    )
    assert list(Bundler(source).bundle()["paths"]) == ["/bears/{bear_id}", "/toys", "/toys/{toy_id}"]


ERRORS_FILE = """
toys.gone:
  meaning: The toy is gone.
  message: There is no toy {toy_id}
  fields: [toy_id]
  remedy: Look for another one.
toys.broken:
  meaning: The toy is broken.
  message: {default: "The toy {toy_id} broke", lost: "The toy lost {part}"}
  values: {part: an eye}
  remedy: Mend it.
"""
COMMON_FILE = "BasicFailedReply: {type: object}\n"


@pytest.fixture
def catalogue(source: Path) -> Path:
    """The files with a catalogue of two error codes, which an operation answers."""
    (source / "errors").mkdir()
    (source / "errors" / "toys.yaml").write_text(ERRORS_FILE, encoding="utf-8")
    (source / "schemas" / "common.yaml").write_text(COMMON_FILE, encoding="utf-8")
    paths = source / "paths" / "toys.yaml"
    content = yaml.safe_load(paths.read_text(encoding="utf-8"))
    schema = {"type": "string", "examples": ["t1"]}
    content["/toys/{toy_id}"]["get"] |= {
        "parameters": [{"name": "toy_id", "in": "path", "required": True, "schema": schema}],
        "x-errors": {
            "404": ["toys.gone"],
            "409": {"description": "It fell down.", "codes": ["toys.broken", "toys.gone"]},
        },
    }
    paths.write_text(yaml.safe_dump(content), encoding="utf-8")
    return source


def test_error_codes_become_answers_in_full(catalogue: Path) -> None:
    document = Bundler(catalogue).bundle()
    answers = document["paths"]["/toys/{toy_id}"]["get"]["responses"]
    assert list(answers) == ["200", "400", "404", "409"]
    assert answers["404"] == {
        "description": "The toy is gone.",
        "headers": {
            "x-cloud-error-codes": {
                "required": True,
                "description": "The code of the error, as in the body.",
                "schema": {
                    "type": "string",
                    "enum": ["toys.gone", "root.resource_not_found"],
                    "examples": ["toys.gone"],
                },
            }
        },
        "content": {
            "application/json": {
                "schema": {"$ref": "#/components/schemas/BasicFailedReply"},
                "example": {"errors": [{"code": "toys.gone", "message": "There is no toy t1", "fields": ["toy_id"]}]},
            }
        },
    }
    assert answers["409"]["description"] == "It fell down."
    assert answers["409"]["content"]["application/json"]["example"] == {
        "errors": [{"code": "toys.broken", "message": "The toy t1 broke"}]
    }


def test_the_catalogue_is_part_of_the_document_and_remedies_are_where_the_client_finds_them(catalogue: Path) -> None:
    document = Bundler(catalogue).bundle()
    assert document["x-error-catalogue"] == {
        "toys.broken": {
            "meaning": "The toy is broken.",
            "messages": {"default": "The toy {toy_id} broke", "lost": "The toy lost {part}"},
            "remedy": "Mend it.",
        },
        "toys.gone": {
            "meaning": "The toy is gone.",
            "messages": {"default": "There is no toy {toy_id}"},
            "remedy": "Look for another one.",
        },
    }
    assert document["components"]["schemas"]["BasicFailedReply"]["x-remedies"] == {
        "toys.broken": "Mend it.",
        "toys.gone": "Look for another one.",
    }


@pytest.mark.parametrize(
    ("file", "old", "new", "message"),
    [
        (
            "paths/toys.yaml",
            "      - toys.gone",
            "      - toys.gon",
            "no code toys.gon in errors/; do you mean",
        ),
        ("paths/toys.yaml", "codes:", "code:", "'code' is no keyword of an errors; do you mean codes?"),
        (
            "paths/toys.yaml",
            "'404':\n      - toys.gone",
            "'200':\n      - toys.gone",
            "200 stands below `responses`",
        ),
        ("errors/toys.yaml", "  remedy: Mend it.\n", "", "errors/toys.yaml:8: the error code has no remedy"),
        ("errors/toys.yaml", "no toy {toy_id}", "no toy {name}", "the message of toys.gone needs a value for name"),
        (
            "errors/toys.yaml",
            "toys.gone:",
            "toys.lost: {meaning: A., message: B, remedy: C.}\ntoys.gone:",
            "no operation answers toys.lost",
        ),
    ],
)
def test_a_mistake_with_error_codes_is_told(catalogue: Path, file: str, old: str, new: str, message: str) -> None:
    target = catalogue / file
    text = target.read_text(encoding="utf-8")
    assert old in text
    target.write_text(text.replace(old, new), encoding="utf-8")
    with pytest.raises(DocumentError) as told:
        Bundler(catalogue).bundle()
    assert message in str(told.value)


def test_a_code_stands_in_one_file(catalogue: Path) -> None:
    (catalogue / "errors" / "more.yaml").write_text(ERRORS_FILE.partition("toys.broken")[0], encoding="utf-8")
    with pytest.raises(
        DocumentError, match=r"errors/toys\.yaml:2: toys\.gone stands in \S+/errors/more\.yaml:2 already"
    ):
        Bundler(catalogue).bundle()


def test_members_of_the_glossary_get_its_text(source: Path) -> None:
    (source / "glossary.yaml").write_text("weight: {Part: Grams.}\nname: {'*': Its name.}\n", encoding="utf-8")
    schemas = Bundler(source).bundle()["components"]["schemas"]
    assert schemas["Part"]["properties"]["weight"]["description"] == "Grams."
    assert schemas["ToyRequest"]["properties"]["name"]["description"] == "Its name."


@pytest.mark.parametrize(
    ("glossary", "message"),
    [
        (
            "main_part: {'*': Parts.}",
            "schemas/toys.yaml:9: the glossary tells what main_part is",
        ),
        (
            "weight: {Part: Grams., '*': Kilograms.}",
            "glossary.yaml:1: no schema * has a member weight",
        ),
    ],
)
def test_a_text_beside_the_glossary_or_for_nobody_is_refused(source: Path, glossary: str, message: str) -> None:
    (source / "glossary.yaml").write_text(glossary, encoding="utf-8")
    with pytest.raises(DocumentError) as told:
        Bundler(source).bundle()
    assert message in str(told.value)


LINKS_FILE = """
create-toy:
  "201":
    readIt: {operationId: get-toy, parameters: {toy_id: $response.body#/id}}
"""


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ("create-toy", "create-toys", "links.yaml:2: there is no operation create-toys; do you mean create-toy?"),
        ("201", "202", "links.yaml:3: create-toy has no answer 202 of its own"),
        ("201", "401", "links.yaml:3: create-toy has no answer 401 of its own"),
        ("get-toy", "get-toys", "links.yaml:4: there is no operation get-toys; do you mean get-toy?"),
        ("toy_id", "toy", "links.yaml:4: get-toy has no parameter toy; do you mean toy_id?"),
        ("parameters", "parameter", "links.yaml:4: 'parameter' is no keyword of a link; do you mean parameters?"),
    ],
)
def test_links_lead_from_what_there_is_to_what_there_is(catalogue: Path, old: str, new: str, message: str) -> None:
    (catalogue / "links.yaml").write_text(LINKS_FILE, encoding="utf-8")
    assert "links" not in json.dumps(Bundler(catalogue).bundle()), "they are no part of the document"
    (catalogue / "links.yaml").write_text(LINKS_FILE.replace(old, new), encoding="utf-8")
    with pytest.raises(DocumentError) as told:
        Bundler(catalogue).bundle()
    assert f"{catalogue.name}/{message}" in str(told.value)


MISTAKES = [
    (
        "schemas/toys.yaml",
        "Part:\n",
        "Piece:\n",
        "schemas/toys.yaml:8: there is no 'Part' in {}/schemas/toys.yaml; do you mean PartMap?",
    ),
    ("schemas/toys.yaml", "Part:\n", "Spare: {}\nPart:\n", "schemas/toys.yaml:14: nothing refers to Spare; remove it"),
    (
        "schemas/toys.yaml",
        "Toy:\n",
        "ToyRequest: {}\nToy:\n",
        "schemas/toys.yaml:17: the key 'ToyRequest' appears twice, first in line 2",
    ),
    (
        "schemas/toys.yaml",
        "{type: integer}",
        "{type: intger}",
        "schemas/toys.yaml:16: 'intger' is no type of a schema; do you mean integer?",
    ),
    (
        "schemas/toys.yaml",
        "  required: [name]",
        "  requird: [name]",
        "schemas/toys.yaml:4: 'requird' is no keyword of a schema; do you mean required?",
    ),
    (
        "schemas/toys.yaml",
        "  required: [name]",
        "  required: name",
        "schemas/toys.yaml:4: required has to be a list of words",
    ),
    ("schemas/toys.yaml", "    name: {type: string}", "    name: {type: string", "schemas/toys.yaml:7: not YAML: "),
    (
        "schemas/toys.yaml",
        "    name: {type: string}",
        "    name: string",
        "schemas/toys.yaml:6: name has to be a mapping",
    ),
    (
        "schemas/toys.yaml",
        "    name: {type: string}",
        "    name: {type: string, required: true}",
        "schemas/toys.yaml:6: required has to be a list of words",
    ),
    (
        "schemas/toys.yaml",
        "    name: {type: string}",
        "    name: {type: string, minLength: true}",
        "schemas/toys.yaml:6: minLength has to be a number",
    ),
    (
        "schemas/toys.yaml",
        "    name: {type: string}",
        "    [name]: {type: string}",
        "schemas/toys.yaml:6: a key is one word or text",
    ),
    (
        "paths/toys.yaml",
        "schemas/toys.yaml#/ToyRequest",
        "schemas/toy.yaml#/ToyRequest",
        "paths/toys.yaml:9: there is no file ../schemas/toy.yaml; do you mean ../schemas/toys.yaml?",
    ),
    (
        "paths/toys.yaml",
        "schemas/toys.yaml#/ToyRequest",
        "schemas/toys.yaml#/ToyReqest",
        "paths/toys.yaml:9: there is no 'ToyReqest' in {}/schemas/toys.yaml; do you mean ToyRequest?",
    ),
    (
        "paths/toys.yaml",
        "examples/toy.json",
        "examples/toys.json",
        "paths/toys.yaml:16: there is no file ../shared/examples/toys.json; do you mean ../shared/examples/toy.json?",
    ),
    (
        "paths/toys.yaml",
        '{$ref: "../shared/examples/toy.json"}',
        "{value: {}}",
        "shared/examples/toy.json:1: nothing refers to this example; remove it",
    ),
    (
        "paths/toys.yaml",
        "../schemas/toys.yaml#/ToyRequest",
        "../schemas/other.yaml#/Toy",
        "schemas/toys.yaml:17: Toy stands in {}/schemas/other.yaml:1 already; one name, one component",
    ),
    ("paths/toys.yaml", "    operationId: get-toy\n", "", "paths/toys.yaml:22: the operation has no operationId"),
    (
        "paths/toys.yaml",
        "    operationId: get-toy",
        "    operationID: get-toy",
        "paths/toys.yaml:22: 'operationID' is no keyword of an operation; do you mean operationId?",
    ),
    ("paths/toys.yaml", "  get:", "  got:", "paths/toys.yaml:21: 'got' is no keyword of a path; do you mean get?"),
    (
        "paths/toys.yaml",
        "/toys/{toy_id}:",
        "/toys:",
        "paths/toys.yaml:20: the key '/toys' appears twice, first in line 2",
    ),
    (
        "paths/toys.yaml",
        '{"200": {description',
        '{"400": {description',
        "paths/toys.yaml:22: get-toy: needs a success answer, written in place",
    ),
    (
        "openapi.yaml",
        "when: path",
        "when: paths",
        "openapi.yaml:7: 'paths' is no when of a common answer; do you mean path?",
    ),
    ("openapi.yaml", "#/NotFound", "#/Missing", "openapi.yaml:7: there is no 'Missing' in {}/shared/responses.yaml"),
    ("shared/examples/toy.json", '{"made"', '{"made', "shared/examples/toy.json:1: not JSON: "),
]


@pytest.mark.parametrize(("file", "old", "new", "message"), MISTAKES)
def test_a_mistake_is_told_in_one_line_with_its_place(
    source: Path, file: str, old: str, new: str, message: str
) -> None:
    if "other.yaml" in new:
        (source / "schemas" / "other.yaml").write_text("Toy: {type: object}\n", encoding="utf-8")
    target = source / file
    text = target.read_text(encoding="utf-8")
    assert old in text
    target.write_text(text.replace(old, new, 1), encoding="utf-8")
    with pytest.raises(DocumentError) as told:
        Bundler(source).bundle()
    expected = f"{source.name}/{message.format(source.name)}"
    assert any(line.startswith(expected) for line in str(told.value).splitlines()), str(told.value)


def test_all_mistakes_are_told_at_once(source: Path) -> None:
    schemas = source / "schemas" / "toys.yaml"
    schemas.write_text(SCHEMAS_FILE.replace("required:", "requird:").replace("integer", "intger"), encoding="utf-8")
    with pytest.raises(DocumentError) as told:
        Bundler(source).bundle()
    assert len(str(told.value).splitlines()) == 2


def test_two_runs_give_the_same_text() -> None:
    assert render(Bundler(SOURCE).bundle()) == render(Bundler(SOURCE).bundle())


def test_the_committed_bundle_is_what_the_files_give() -> None:
    assert json.loads(BUNDLED.read_text(encoding="utf-8")) == json.loads(render(Bundler(SOURCE).bundle()))
