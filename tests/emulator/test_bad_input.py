"""Bad input of every kind for every operation that is played: refused as documented, and nothing is stored.

Each operation is called with its own documented example, spoilt in one place at a time.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any
from urllib.parse import quote

import orjson
import pytest

from elastic_cloud_emulator import Emulator
from elastic_cloud_emulator.document.bodies import field_path
from elastic_cloud_emulator.document.contract import Contract
from elastic_cloud_emulator.document.operations import Operation
from elastic_cloud_emulator.domains import load
from elastic_cloud_emulator.handling import HANDLERS
from elastic_cloud_emulator.pipeline.messages import LIMIT, Request, Response
from elastic_cloud_emulator.storage.store import Collections
from tests.emulator.deployments.client import CheckedClient
from tests.emulator.deployments.payloads import deployment
from tests.emulator.helpers import errors_of
from tests.emulator.oddities import (
    JSON,
    ODD,
    SEGMENTS,
    TEXTS,
    WRONG,
    examples,
    malformed,
    sample,
    schema_of,
    spoil,
    spots,
)

load()
OPERATIONS = [
    operation for operation in Contract.load().offered("ece") if operation.id in HANDLERS and operation.id != "logout"
]
WITH_BODY = [operation for operation in OPERATIONS if operation.body is not None and JSON in operation.body.schemas]


@dataclass(frozen=True)
class Place:
    """An installation that has one of everything."""

    emulator: Emulator
    ids: dict[str, str]
    beginning: Collections

    def send(
        self,
        operation: Operation,
        content: bytes = b"",
        path: str | None = None,
        query: str | None = None,
        length: int | None = None,
        **headers: str,
    ) -> Response:
        """Call an operation; what is left out is as it should be."""
        lines = {"authorization": f"ApiKey {self.emulator.api_key}", "content-type": JSON}
        lines |= {name.replace("_", "-"): value for name, value in headers.items()}
        for parameter in operation.header_parameters:
            if parameter.required:
                lines.setdefault(parameter.name, "true")
        self.emulator.engine.journal.clear()
        return self.emulator.handle(
            Request(
                operation.method,
                f"/api/v1{self.path(operation)}" if path is None else path,
                self.query(operation) if query is None else query,
                lines,
                content,
                len(content) if length is None else length,
            )
        )

    def path(self, operation: Operation, **other: str) -> str:
        """The path with ids of things that exist, except for those given, which are put in as they are."""
        return re.sub(r"\{(\w+)\}", lambda name: other.get(name[1]) or self.ids[name[1]], operation.path)

    def query(self, operation: Operation, but: str = "") -> str:
        """The parameters that are needed, except one."""
        return "&".join(
            f"{parameter.name}={sample(parameter)}"
            for parameter in operation.query_parameters
            if parameter.required and parameter.name != but
        )

    def restore(self) -> None:
        """Undo whatever was accepted."""
        self.emulator.store.replace(self.beginning)


@pytest.fixture(scope="module")
def place() -> Iterator[Place]:
    with Emulator(speed=0, random_seed=3) as emulator:
        cloud = CheckedClient(emulator)
        made = cloud.create(deployment("spoilt", "kibana"))
        emulator.advance(600)
        resource = made["resources"][0]
        ruleset = cloud.call(
            "POST",
            "/deployments/traffic-filter/rulesets",
            {"name": "x", "type": "ip", "region": "ece-region", "include_by_default": False, "rules": []},
        )
        extension = cloud.call(
            "POST", "/deployments/extensions", {"name": "x", "extension_type": "bundle", "version": "*"}
        )
        cloud.call("POST", "/users", {"user_name": "jane", "security": {"roles": ["ece_platform_viewer"]}})
        key = cloud.call("POST", "/users/auth/keys", {"description": "x"})
        comment = cloud.call("POST", f"/comments/elasticsearch/{resource['id']}", {"message": "x"})
        ids = {
            "deployment_id": made["id"],
            "ref_id": resource["ref_id"],
            "resource_kind": "elasticsearch",
            "stateless_resource_kind": "kibana",
            "resource_type": "elasticsearch",
            "resource_id": resource["id"],
            "instance_ids": "instance-0000000000",
            "instance_id": "instance-0000000000",
            "ruleset_id": ruleset.body["id"],
            "association_type": "deployment",
            "associated_entity_id": made["id"],
            "extension_id": extension.body["id"],
            "user_name": "jane",
            "user_id": emulator.username,
            "api_key_id": key.body["id"],
            "comment_id": comment.body["id"],
            "template_id": "default",
            "id": "data.default",
            "version": "8.17.4",
            "trust_relationship_id": "local",
        }
        for operation in OPERATIONS:
            for name, parameter in operation.path_parameters.items():
                ids.setdefault(name, min(parameter.enum, default="x"))
        yield Place(emulator, ids, emulator.store.snapshot())


def check(place: Place, operation: Operation, response: Response, what: Any) -> int:
    """Hold an answer to what is promised of all of them; tells its status."""
    told = f"{operation.id} with {str(what)[:300]}: {response.status} {response.content[:300]!r}"
    assert response.status != 500, told
    if response.status < 400:
        assert response.status in operation.codes, told
        if place.emulator.store.collections != place.beginning:
            read_again(place, operation, response, told)
            place.restore()
        return response.status
    assert place.emulator.store.collections == place.beginning, f"{told} has stored something"
    headers = dict(response.headers)
    for error in errors_of(orjson.loads(response.content)):
        assert error["code"].encode() == headers[b"x-cloud-error-codes"], told
        assert error["message"], told
        reached = place.emulator.engine.journal.entries()[-1].operation
        if reached is not None and error["code"] != "root.resource_not_found":
            assert error["code"] in reached.codes.get(response.status, ()), f"{told} is not documented"
    return response.status


CREATED = {
    "create-deployment": "deployment_id",
    "create-deployment-template-v2": "template_id",
    "create-extension": "extension_id",
    "create-instance-configuration": "id",
    "create-traffic-filter-ruleset": "ruleset_id",
    "create-user": "user_name",
}


def read_again(place: Place, operation: Operation, response: Response, told: str) -> None:
    """What was accepted, however odd, can be read, now and once its plans have run."""
    ids = {}
    if operation.id in CREATED:
        made = orjson.loads(response.content)
        ids[CREATED[operation.id]] = quote(made["user_name" if operation.id == "create-user" else "id"], safe="")
    clock = place.emulator.world.clock
    before = clock.now()
    for _ in range(2):
        for reading in OPERATIONS:
            if reading.tag == operation.tag and (reading.method == "GET" or reading.id == "search-deployments"):
                shown = [parameter.name for parameter in reading.query_parameters if parameter.name.startswith("show_")]
                flags = "&".join(f"{name}=true" for name in shown if name != "show_system_alerts")
                query = f"{place.query(reading)}&{flags}"
                answer = place.send(reading, path=f"/api/v1{place.path(reading, **ids)}", query=query)
                assert answer.status != 500, f"{told}, and then {reading.id}: {answer.content[:300]!r}"
        clock.advance(600)
    clock.set(before)


def fields(response: Response) -> list[str]:
    return [field for error in orjson.loads(response.content)["errors"] for field in error.get("fields", ())]


# Bodies


@pytest.mark.parametrize("operation", WITH_BODY, ids=lambda operation: operation.id)
def test_a_value_of_the_wrong_type_is_refused_with_its_place(place: Place, operation: Operation) -> None:
    schema = schema_of(operation)
    for example in examples(operation):
        for path, part, required in spots(schema, example):
            types = [part["type"]] if isinstance(part.get("type"), str) else part.get("type", [])
            wrong = [value for kind, value in WRONG.items() if types and kind not in types]
            if "number" in types:
                wrong.remove(WRONG["integer"])
            if required and operation.method != "PATCH" and "null" not in types:
                wrong.append(None)
            for value in wrong:
                response = place.send(operation, orjson.dumps(spoil(example, path, value)))
                assert check(place, operation, response, (path, value)) == 400, (path, value, response.content)
                blamed = fields(response)
                assert any(field.startswith(field_path(path)) for field in blamed), (path, value, response.content)


@pytest.mark.parametrize("operation", WITH_BODY, ids=lambda operation: operation.id)
def test_a_missing_member_is_refused_with_its_place(place: Place, operation: Operation) -> None:
    schema = schema_of(operation)
    for example in examples(operation):
        for path, _, required in spots(schema, example):
            if not required:
                continue
            response = place.send(operation, orjson.dumps(spoil(example, path, ...)))
            assert check(place, operation, response, path) == 400, (path, response.content)
            message = orjson.loads(response.content)["errors"][0]["message"]
            assert f'"{path[-1]}" is a required property' in message
            if len(path) > 1:
                assert fields(response) == [field_path(path[:-1])]


@pytest.mark.parametrize("operation", WITH_BODY, ids=lambda operation: operation.id)
def test_odd_values_of_the_right_type_never_make_the_server_fail(place: Place, operation: Operation) -> None:
    schema = schema_of(operation)
    for example in examples(operation):
        for path, part, _ in spots(schema, example):
            kinds: list[str] = [part["type"]] if isinstance(part.get("type"), str) else part.get("type", [])
            for value in [odd for kind in kinds for odd in ODD.get(kind, ())]:
                check(
                    place,
                    operation,
                    place.send(operation, json.dumps(spoil(example, path, value)).encode()),
                    (path, value),
                )


@pytest.mark.parametrize("operation", WITH_BODY, ids=lambda operation: operation.id)
def test_what_is_not_json_is_refused(place: Place, operation: Operation) -> None:
    example = orjson.dumps(examples(operation)[0])
    for name, content in malformed(example).items():
        response = place.send(operation, content)
        assert check(place, operation, response, name) == 400, (name, response.content)
        assert dict(response.headers)[b"x-cloud-error-codes"] == b"root.invalid_json_request"
    for value in (b"[]", b'"x"', b"5", b"true", b"null", b"[[]]", b'[{"a": 1}]'):
        check(place, operation, place.send(operation, value), value)


@pytest.mark.parametrize("operation", WITH_BODY, ids=lambda operation: operation.id)
def test_other_media_types_and_sizes_are_refused(place: Place, operation: Operation) -> None:
    example = orjson.dumps(examples(operation)[0])
    unfit: list[dict[str, Any]] = [
        {"content_type": "text/plain"},
        {"content_type": ""},
        {"content_type": "application/json; charset=utf-16"},
        {"content_encoding": "gzip"},
        {"content_encoding": "br"},
    ]
    for headers in unfit:
        assert check(place, operation, place.send(operation, example, **headers), headers) == 415
    assert check(place, operation, place.send(operation, example, length=LIMIT + 1), "a long body") == 413
    empty = check(place, operation, place.send(operation), "an empty body")
    assert operation.body is not None
    assert empty == 400 or not operation.body.required


@pytest.mark.parametrize("operation", OPERATIONS, ids=lambda operation: operation.id)
def test_bodies_of_other_media_types_never_make_the_server_fail(place: Place, operation: Operation) -> None:
    line = b'--x\r\nContent-Disposition: form-data; name="file"\r\n\r\n'
    for media in operation.body.schemas if operation.body is not None else [JSON]:
        contents = [b"\xff\0", b"%zz=%ff", b"--x--", line, line + b"PK\x03\x04" + b"\r\n--x--", b"{}\n{", b"a" * 70_000]
        for content in contents:
            response = place.send(operation, content, content_type=f"{media}; boundary=x")
            check(place, operation, response, (media, content[:50]))


# Addresses


@pytest.mark.parametrize(
    "operation", [each for each in OPERATIONS if each.path_parameters], ids=lambda operation: operation.id
)
def test_odd_ids_are_refused_and_found_nowhere(place: Place, operation: Operation) -> None:
    content = b""
    if operation.body is not None and JSON in operation.body.schemas:
        content = orjson.dumps(examples(operation)[0])
    for name in operation.path_parameters:
        for segment in SEGMENTS:
            path = f"/api/v1{place.path(operation, **{name: segment})}"
            check(place, operation, place.send(operation, content, path), (name, segment))
    good = f"/api/v1{place.path(operation)}"
    for path in (good.replace("/api/v1/", "/api/v1//"), f"{good}/", f"/{good}", good.replace("/api/v1", "/api/v2")):
        status = check(place, operation, place.send(operation, content, path), path)
        assert status in (404, 405) or path.endswith("/"), path


REFUSED = {
    "boolean": {"True", "yes", "1", "0", "on", "truee", "null", "%00"},
    "integer": {"x", "1.5", "9" * 30, "1e3", "0x10", "%20", "-" + "9" * 30, "٣"},
    "number": {"x", "nan", "inf", "--1"},
    "string": set[str](),
}


@pytest.mark.parametrize("operation", OPERATIONS, ids=lambda operation: operation.id)
def test_odd_queries_are_refused_or_answered(place: Place, operation: Operation) -> None:
    content = b""
    if operation.body is not None and JSON in operation.body.schemas:
        content = orjson.dumps(examples(operation)[0])
    for parameter in operation.query_parameters:
        rest = place.query(operation, parameter.name)
        for text in TEXTS[parameter.kind]:
            query = f"{rest}&{parameter.name}={quote(text, safe='%*')}"
            response = place.send(operation, content, query=query)
            status = check(place, operation, response, query)
            if text in REFUSED[parameter.kind]:
                assert (status, fields(response)) == (400, [parameter.name]), query
        again = f"{rest}&{parameter.name}=a&{parameter.name}=b"
        check(place, operation, place.send(operation, content, query=again), again)
    good = place.query(operation)
    for query in ("x=%zz", "%ff=1", "&&&", "=", "a=" + "x" * 60_000, "&".join(f"a{n}={n}" for n in range(2000))):
        check(place, operation, place.send(operation, content, query=f"{good}&{query}"), query[:100])
    response = place.send(operation, content, query=f"{good}&x=\xff\x00")
    check(place, operation, response, "raw bytes")


@pytest.mark.parametrize("text", ["yes", "\xff", "x" * 5000, "true, true"])
def test_odd_headers_are_refused(place: Place, text: str) -> None:
    for operation in OPERATIONS:
        for parameter in operation.header_parameters:
            header: dict[str, Any] = {parameter.name.replace("-", "_"): text}
            response = place.send(operation, **header)
            assert check(place, operation, response, text) == 400, (operation.id, parameter.name)
            assert fields(response) == [parameter.name]
