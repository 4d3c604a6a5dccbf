"""The comparison with another description of the API sees what differs, and tells what it means."""

from __future__ import annotations

import copy
import json
import threading
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest
import yaml
from click.testing import CliRunner, Result

from elastic_cloud_conformance.drift import Difference, compare, known_deviations
from elastic_cloud_conformance.drift_command import drift
from elastic_cloud_conformance.drift_reading import UnreadableError, read
from tools.bundle import BUNDLED, SOURCE

Node = dict[str, Any]
DOCUMENT: Node = json.loads(BUNDLED.read_text(encoding="utf-8"))
OURS = read(DOCUMENT)
CANCEL = "/deployments/{deployment_id}/{resource_kind}/{ref_id}/plan/pending"
CANCEL_ID = "cancel-deployment-resource-pending-plan"


def altered(change: Callable[[Node], object]) -> Node:
    document = copy.deepcopy(DOCUMENT)
    change(document)
    return document


def schema(document: Node, name: str) -> Node:
    found: Node = document["components"]["schemas"][name]
    return found


def cancel(document: Node) -> Node:
    found: Node = document["paths"][CANCEL]["delete"]
    return found


def test_a_document_does_not_differ_from_itself() -> None:
    assert compare(OURS, read(DOCUMENT)) == []


CHANGES: list[tuple[Callable[[Node], object], str, str, str]] = [
    (lambda d: d["paths"]["/account"].pop("patch"), "patch-current-account", "breaks", "is not there"),
    (
        lambda d: d["paths"].update({"/me": {"get": {"operationId": "get-me", "responses": {}}}}),
        "get-me",
        "new",
        "is new: GET /me",
    ),
    (
        lambda d: d["paths"].update({"/me": d["paths"].pop("/account")}),
        "get-current-account path",
        "breaks",
        "is at GET /me, not GET /account",
    ),
    (lambda d: cancel(d)["parameters"].pop(), f"{CANCEL_ID} ignore_missing", "breaks", "is not there"),
    (lambda d: cancel(d)["parameters"][-1].update(required=True), f"{CANCEL_ID} ignore_missing", "breaks", "required"),
    (
        lambda d: cancel(d)["parameters"].append({"name": "why", "in": "query", "schema": {"type": "string"}}),
        f"{CANCEL_ID} why",
        "new",
        "the parameter `why` is new",
    ),
    (lambda d: cancel(d).update(security=[]), f"{CANCEL_ID} security", "new", "takes no credentials"),
    (lambda d: d["paths"]["/users/auth/_login"]["post"].pop("security"), "login security", "breaks", "credentials now"),
    (lambda d: cancel(d).update(tags=["Plans"]), f"{CANCEL_ID} tag", "only text", "stands below Plans"),
    (lambda d: cancel(d).update(deprecated=True), f"{CANCEL_ID} deprecated", "only text", "is deprecated"),
    (lambda d: cancel(d).update(summary="Stop"), f"{CANCEL_ID} summary", "only text", "has another summary"),
    (lambda d: cancel(d)["responses"].pop("200"), f"{CANCEL_ID} 200", "breaks", "the answer 200 is not there"),
    (lambda d: cancel(d)["responses"].pop("409"), f"{CANCEL_ID} 409", "only text", "the answer 409 is not there"),
    (
        lambda d: cancel(d)["responses"].update({"202": {"description": "Later."}}),
        f"{CANCEL_ID} 202",
        "new",
        "the answer 202 is new",
    ),
    (
        lambda d: cancel(d)["responses"]["409"]["headers"]["x-cloud-error-codes"]["schema"].update(enum=["other"]),
        f"{CANCEL_ID} 409 other",
        "new",
        "has the code `other`",
    ),
    (
        lambda d: cancel(d)["responses"]["409"]["headers"]["x-cloud-error-codes"]["schema"].update(enum=["other"]),
        f"{CANCEL_ID} 409 deployments.vacate_plan_cancellation_restricted",
        "breaks",
        "has no code `deployments.vacate_plan_cancellation_restricted`",
    ),
    (
        lambda d: d["paths"]["/account"]["put"].pop("requestBody"),
        "update-current-account body",
        "breaks",
        "takes no body",
    ),
    (
        lambda d: d["paths"]["/account"]["put"]["requestBody"].update(required=False),
        "update-current-account body required",
        "new",
        "the body is not required",
    ),
    (lambda d: schema(d, "AccountResponse")["properties"].pop("id"), "AccountResponse.id", "breaks", "is not there"),
    (
        lambda d: schema(d, "AccountResponse")["properties"]["id"].update(type="integer"),
        "AccountResponse.id",
        "breaks",
        "`id` is integer, not string",
    ),
    (
        lambda d: schema(d, "AccountResponse")["properties"].update(name={"type": "string"}),
        "AccountResponse.name",
        "new",
        "`name` is new",
    ),
    (
        lambda d: schema(d, "AccountResponse")["properties"]["id"].update(description="Else."),
        "AccountResponse.id text",
        "only text",
        "another text",
    ),
    (lambda d: schema(d, "AccountResponse")["required"].remove("id"), "AccountResponse.id required", "breaks", "not"),
    (
        lambda d: schema(d, "CreateApiKeyRequest")["required"].append("expiration"),
        "CreateApiKeyRequest.expiration required",
        "breaks",
        "`expiration` is required",
    ),
    (lambda d: schema(d, "ResourceKind")["enum"].remove("apm"), "ResourceKind", "breaks", "it cannot be `apm`"),
    (lambda d: schema(d, "ResourceKind")["enum"].append("fleet"), "ResourceKind", "new", "it can be `fleet`"),
    (lambda d: d["components"]["schemas"].pop("TierInfo"), "TierInfo", "breaks", "is not there"),
    (lambda d: d["components"]["schemas"].update(Odd={"type": "object"}), "Odd", "new", "is new"),
]


@pytest.mark.parametrize(("change", "key", "meaning", "text"), CHANGES)
def test_a_difference_is_seen_and_judged(change: Callable[[Node], object], key: str, meaning: str, text: str) -> None:
    different = compare(OURS, read(altered(change)))
    found: dict[tuple[str, str], Difference] = {(each.key, each.meaning): each for each in different}
    assert (key, meaning) in found
    assert text in found[key, meaning].text


SWAGGER: Node = yaml.safe_load("""
swagger: "2.0"
info: {title: Toys, version: "1"}
paths:
  /toys/{toy_id}:
    put:
      operationId: update-toy
      tags: [Toys]
      parameters:
        - {name: toy_id, in: path, required: true, type: string, description: Which.}
        - {name: size, in: query, type: integer, format: int32, default: 3}
        - {name: body, in: body, required: true, schema: {$ref: "#/definitions/Toy"}}
      responses:
        200: {description: The toy., schema: {$ref: "#/definitions/Toy"}}
        409:
          description: Gone.
          headers: {x-cloud-error-codes: {type: string, enum: [toys.gone]}, Retry-After: {type: string}}
          schema: {$ref: "#/definitions/Toy"}
  /toys:
    post:
      operationId: upload-toy
      tags: [Toys]
      consumes: [multipart/form-data]
      parameters: [{name: file, in: formData, required: true, type: file}]
      responses: {200: {description: Done.}}
definitions:
  Toy:
    type: object
    required: [name]
    properties: {name: {type: string}, parts: {type: array, items: {$ref: "#/definitions/Toy"}}}
""")
OPENAPI: Node = yaml.safe_load("""
openapi: 3.1.0
info: {title: Toys, version: "1"}
paths:
  /toys/{toy_id}:
    parameters:
      - {name: toy_id, in: path, required: true, schema: {type: string, description: Which.}}
    put:
      operationId: update-toy
      tags: [Toys]
      parameters:
        - {$ref: "#/components/parameters/size"}
      requestBody: {required: true, content: {application/json: {schema: {$ref: "#/components/schemas/Toy"}}}}
      responses:
        "200": {description: The toy., content: {application/json: {schema: {$ref: "#/components/schemas/Toy"}}}}
        "409":
          description: Gone.
          headers:
            x-cloud-error-codes: {schema: {type: string, enum: [toys.gone]}}
            Retry-After: {schema: {type: string}}
          content: {application/json: {schema: {$ref: "#/components/schemas/Toy"}}}
  /toys:
    post:
      operationId: upload-toy
      tags: [Toys]
      requestBody: {required: true, content: {multipart/form-data: {schema: {$ref: "#/components/schemas/File"}}}}
      responses: {"200": {description: Done.}}
components:
  parameters:
    size: {name: size, in: query, schema: {type: integer, format: int32, default: 3}}
  schemas:
    File: {type: object, required: [file], properties: {file: {type: string, format: binary}}}
    Toy:
      type: object
      required: [name]
      properties:
        name: {type: string}
        parts: {type: [array, "null"], items: {$ref: "#/components/schemas/Toy"}}
""")


def test_the_same_api_is_the_same_in_both_dialects() -> None:
    found = compare(read(OPENAPI), read(SWAGGER))
    assert found == [Difference("File", "File", "breaks", "is not there")], "Swagger has no schema for a form"


@pytest.mark.parametrize(
    ("change", "key", "meaning"),
    [
        (lambda d: d["paths"]["/toys/{toy_id}"]["put"]["parameters"].pop(), "update-toy body", "breaks"),
        (lambda d: d["paths"]["/toys/{toy_id}"]["put"]["parameters"].pop(1), "update-toy size", "breaks"),
        (
            lambda d: d["paths"]["/toys/{toy_id}"]["put"]["parameters"][1].update(default=4),
            "update-toy size default",
            "breaks",
        ),
        (lambda d: d["paths"]["/toys"]["post"]["parameters"][0].update(name="toy"), "upload-toy body", "breaks"),
        (
            lambda d: d["definitions"]["Toy"]["properties"]["parts"].update(items={"type": "string"}),
            "Toy.parts",
            "breaks",
        ),
        (lambda d: d["definitions"]["Toy"]["required"].append("parts"), "Toy.parts required", "breaks"),
        (
            lambda d: d["paths"]["/toys/{toy_id}"]["put"]["responses"][409]["headers"].pop("Retry-After"),
            "update-toy 409 retry-after",
            "breaks",
        ),
    ],
)
def test_a_difference_is_seen_in_swagger(change: Callable[[Node], object], key: str, meaning: str) -> None:
    theirs = copy.deepcopy(SWAGGER)
    change(theirs)
    assert (key, meaning) in {(each.key, each.meaning) for each in compare(read(OPENAPI), read(theirs))}


def test_known_deviations_and_texts_count_only_against_documents_of_this_project() -> None:
    assert "login security" in known_deviations()
    assert len(known_deviations()) == (SOURCE / "DEVIATIONS.md").read_text(encoding="utf-8").count("\n| `")
    ours = altered(
        lambda d: d["paths"]["/users/auth/_login"]["post"].update(security=[{"apiKey": []}], summary="Enter")
    )
    keys = {each.key for each in compare(OURS, read(ours))}
    assert keys == {"login security", "login summary"}
    del ours["info"]["contact"]
    assert [each.key for each in compare(OURS, read(ours))] == []


@pytest.mark.parametrize(
    ("damaged", "message"),
    [
        ([], "neither Swagger nor OpenAPI"),
        ({"openapi": "4.0.0"}, "version 4.0.0 of OpenAPI is not known here"),
        ({"swagger": "1.2"}, "version 1.2 of OpenAPI is not known here"),
        ({**SWAGGER, "paths": None}, "it is damaged"),
        ({"swagger": "2.0", "paths": {}}, "it is damaged: KeyError 'definitions'"),
        ({**SWAGGER, "definitions": {"Toy": 1}}, "the schema Toy is no mapping"),
        ({**OPENAPI, "components": {"schemas": {}}}, "it is damaged"),
    ],
)
def test_what_is_damaged_is_refused(damaged: Any, message: str) -> None:
    with pytest.raises(UnreadableError, match=message):
        read(damaged)


def run(*arguments: str) -> Result:
    return CliRunner().invoke(drift, arguments)


@pytest.fixture
def other(tmp_path: Path) -> Path:
    """Our document with one difference of each kind."""

    def change(document: Node) -> None:
        schema(document, "AccountResponse")["properties"].pop("id")
        schema(document, "AccountResponse")["required"].remove("id")
        schema(document, "ResourceKind")["enum"].append("fleet")
        cancel(document)["summary"] = "Stop it"

    file = tmp_path / "other.json"
    file.write_text(json.dumps(altered(change)), encoding="utf-8")
    return file


def test_people_see_the_differences_by_meaning_and_place(other: Path) -> None:
    result = run(str(other))
    assert result.exit_code == 1
    assert result.stdout.splitlines() == [
        "breaks (1)",
        "  AccountResponse",
        "    `id` is not there",
        "new (1)",
        "  ResourceKind",
        "    it can be `fleet`",
        "only text (1)",
        f"  {CANCEL_ID}",
        "    has another summary",
        f"drift: 3 differences (1 breaks, 1 new, 1 only text) in {other}",
    ]


def test_programs_get_json(other: Path) -> None:
    result = run(str(other), "--json")
    assert result.exit_code == 1
    told = json.loads(result.stdout)
    assert told["source"] == str(other)
    assert told["differences"][1] == {
        "key": "AccountResponse.id",
        "of": "AccountResponse",
        "meaning": "breaks",
        "text": "`id` is not there",
    }


def test_the_exit_status_follows_what_is_to_fail(tmp_path: Path, other: Path) -> None:
    def statuses(file: Path) -> list[int]:
        return [run(str(file), *more).exit_code for more in ((), ("--fail-on", "new"), ("--fail-on", "breaks"))]

    file = tmp_path / "changed.json"
    assert statuses(BUNDLED) == [0, 0, 0]
    file.write_text(json.dumps(altered(lambda d: cancel(d).update(summary="Stop"))), encoding="utf-8")
    assert statuses(file) == [1, 0, 0]
    file.write_text(json.dumps(altered(lambda d: schema(d, "ResourceKind")["enum"].append("x"))), encoding="utf-8")
    assert statuses(file) == [1, 1, 0]
    assert statuses(other) == [1, 1, 1]


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ('{"swagger": "2.0", "paths": {', "not JSON: "),
        ("swagger: [", "not YAML: see line 2"),
        ("- 1\n", "neither Swagger nor OpenAPI"),
        ('{"swagger": "2.0"}', "it is damaged"),
    ],
)
def test_a_file_that_is_no_description_ends_with_one_line_and_status_2(tmp_path: Path, text: str, message: str) -> None:
    file = tmp_path / "damaged"
    file.write_text(text + "\n" * text.endswith("["), encoding="utf-8")
    result = run(str(file))
    assert result.exit_code == 2
    assert f"{file} cannot be compared: " in result.stderr
    assert message in result.stderr
    assert len(result.stderr.splitlines()) == 1
    assert run(str(tmp_path / "missing.json")).exit_code == 2


@pytest.fixture
def server() -> Iterator[tuple[str, dict[str, tuple[int, str]], list[tuple[str, str | None]]]]:
    """A server with answers by path; it keeps what was asked, with the credentials."""
    answers: dict[str, tuple[int, str]] = {}
    asked: list[tuple[str, str | None]] = []

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            asked.append((self.path, self.headers.get("authorization")))
            status, text = answers.get(self.path, (404, ""))
            if status == 401 and self.headers.get("authorization"):
                status = 200
            self.send_response(status)
            self.send_header("content-length", str(len(text.encode())))
            self.end_headers()
            self.wfile.write(text.encode())

        def log_message(self, format: str, *args: object) -> None:  # noqa: A002
            pass

    running = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=running.serve_forever)
    thread.start()
    try:
        yield f"http://127.0.0.1:{running.server_port}", answers, asked
    finally:
        running.shutdown()
        thread.join()
        running.server_close()


Served = tuple[str, dict[str, tuple[int, str]], list[tuple[str, str | None]]]


def test_a_server_is_asked_where_the_real_service_has_it(server: Served) -> None:
    url, answers, asked = server
    answers["/api/v1/api-docs/swagger.json"] = (200, json.dumps(DOCUMENT))
    assert run(url).exit_code == 0
    assert run(f"{url}/api/v1/").exit_code == 0
    assert asked == 2 * [("/api/v1/api-docs/swagger.json", None)]


def test_the_description_for_users_is_the_second_choice(server: Served) -> None:
    url, answers, _ = server
    answers["/api/v1/api-docs/swagger-user.json"] = (200, json.dumps(DOCUMENT))
    assert run(url).exit_code == 0
    answers["/api/v1/api-docs/swagger-user.json"] = (403, "")
    result = run(url)
    assert result.exit_code == 2
    assert "no description that the caller may read" in result.stderr


def test_credentials_go_to_a_server_that_asks_and_to_no_other_address(
    server: Served, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("EC_API_KEY", "a2V5OnNlY3JldA==")
    url, answers, asked = server
    answers["/api/v1/api-docs/swagger.json"] = (401, json.dumps(DOCUMENT))
    answers["/elsewhere/swagger.json"] = (200, json.dumps(DOCUMENT))
    assert run(url).exit_code == 0
    assert [credentials for _, credentials in asked] == [None, "ApiKey a2V5OnNlY3JldA=="]
    assert run(f"{url}/elsewhere/swagger.json").exit_code == 0
    assert asked[-1] == ("/elsewhere/swagger.json", None)


def test_a_server_that_is_not_there_or_fails_ends_with_status_2(server: Served) -> None:
    url, answers, _ = server
    answers["/api/v1/api-docs/swagger.json"] = (500, "")
    assert "answers 500" in run(url).stderr
    assert run(url).exit_code == 2
    assert "cannot be reached" in run("http://127.0.0.1:9").stderr
