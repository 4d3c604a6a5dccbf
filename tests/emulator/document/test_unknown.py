"""What the document does not know: passed over and logged, or refused where the emulator is strict."""

from __future__ import annotations

import gc
import logging
from itertools import product
from typing import Any

import orjson
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from elastic_cloud_emulator import Emulator
from elastic_cloud_emulator.document.unknown import Members, Strictness
from elastic_cloud_emulator.handling import Call
from elastic_cloud_emulator.pipeline.messages import Request, Response
from tests.emulator.deployments.payloads import deployment
from tests.emulator.documents import Node, document, engine_for
from tests.emulator.helpers import connect

FREE: Node = {"type": "object"}
PERSON: Node = {
    "type": "object",
    "properties": {
        "name": {"type": "string"},
        "home": {"anyOf": [{"$ref": "#/components/schemas/Home"}, {"type": "null"}]},
        "friends": {"type": "array", "items": {"$ref": "#/components/schemas/Person"}},
        "by_name": {"type": "object", "additionalProperties": {"$ref": "#/components/schemas/Home"}},
        "notes": FREE,
        "numbers": {"type": "array", "items": {"type": "array", "items": {"type": "integer"}}},
    },
}
HOME: Node = {"type": "object", "properties": {"street": {"type": "string"}}, "additionalProperties": True}
CLOSED: Node = {"type": "object", "properties": {"street": {"type": "string"}}}
COMPONENTS = {"Home": CLOSED, "Person": PERSON}


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ({"name": "a", "home": {"street": "x"}, "friends": [{"name": "b"}], "by_name": {"any": {"street": "x"}}}, []),
        ({"nmae": "a"}, ["nmae; is name meant?"]),
        ({"zzzzzzz": 1}, ["zzzzzzz"]),
        ({"home": {"stret": 1}}, ["home.stret; is street meant?"]),
        ({"home": None, "friends": None}, []),
        ({"friends": [{}, {"friends": [{"nam": 1}]}]}, ["friends[1].friends[0].nam; is name meant?"]),
        ({"by_name": {"free": {"stret": 1}}}, ["by_name.free.stret; is street meant?"]),
        ({"notes": {"free": {"at": ["any", {"depth": 1}]}}, "numbers": [[1, 2]]}, []),
    ],
)
def test_unknown_members_are_found_at_every_depth(value: Any, expected: list[str]) -> None:
    assert [each.field + each.hint for each in Members(PERSON, COMPONENTS).find_unknown(value)] == expected


def test_what_is_known_of_a_schema_that_refers_to_itself_does_not_grow_with_the_values() -> None:
    loop: Node = {"$ref": "#/components/schemas/Loop"}
    names = ("left", "right")
    properties: Node = {"left": loop, "right": {"anyOf": [loop, {"type": "null"}]}}
    members = Members({"type": "object", "properties": properties}, {"Loop": {"properties": properties}})
    before = sum(isinstance(each, Members) for each in gc.get_objects())
    for path in product(names, repeat=8):
        value: Node = {}
        for name in path:
            value = {name: value}
        assert members.find_unknown(value) == []
    assert sum(isinstance(each, Members) for each in gc.get_objects()) <= before + 1


def test_an_object_that_may_have_others_has_no_unknown_ones() -> None:
    assert Members(HOME, {}).find_unknown({"stret": 1}) == []


def seen(call: Call) -> dict[str, Any]:
    return {"body": call.body, "query": call.query}


def call(strict: bool, content: bytes = b"{}", query: str = "") -> Response:
    described = document(body=CLOSED, parameters=[{"name": "size", "in": "query", "schema": {"type": "integer"}}])
    engine = engine_for(described, seen, strict=strict)
    headers = {"content-type": "application/json"}
    return engine.handle(Request("POST", "/api/v1/act", query, headers, content, len(content)))


def test_a_lenient_emulator_passes_over_them_and_says_so_once(caplog: pytest.LogCaptureFixture) -> None:
    engine = engine_for(document(body=CLOSED), seen)
    content = b'{"stret": "a secret value"}'
    for query in ("siez=1", "siez=2", "a=%zz"):
        request = Request("POST", "/api/v1/act", query, {"content-type": "application/json"}, content, len(content))
        assert engine.handle(request).status == 200

    assert caplog.messages == [
        "act: the query parameter 'siez' is not known and was ignored",
        "act: the member 'stret' is not known and was ignored; is street meant?",
    ]


@pytest.mark.parametrize(
    ("content", "query", "code", "field"),
    [
        (b'{"stret": 1}', "", "root.invalid_json_request", "stret"),
        (b"{}", "siez=1", "root.invalid_parameter", "siez"),
        (b"{}", "size=1&Size=2", "root.invalid_parameter", "Size"),
    ],
)
def test_a_strict_emulator_refuses_them_by_name(content: bytes, query: str, code: str, field: str) -> None:
    assert call(False, content, query).status == 200
    answer = call(True, content, query)
    (error,) = orjson.loads(answer.content)["errors"]

    assert (answer.status, error["code"], error["fields"]) == (400, code, [field])
    assert "meant?" in error["message"]
    assert call(True, b'{"street": "a"}', "size=1").status == 200


NAMES = st.text(max_size=300)


@settings(deadline=None)
@given(st.lists(NAMES, max_size=30))
def test_whatever_is_sent_the_log_stays_small_and_in_lines(names: list[str]) -> None:
    records: list[str] = []
    handler = logging.Handler()
    handler.emit = lambda record: records.append(record.getMessage())  # type: ignore[method-assign]
    logger = logging.getLogger("elastic_cloud_emulator")
    logger.addHandler(handler)
    try:
        strictness = Strictness(False)
        for _ in range(2):
            strictness.heed_members("act", Members(CLOSED, {}).find_unknown(dict.fromkeys(names)))
    finally:
        logger.removeHandler(handler)

    assert len(records) == len({name for name in names if name != "street" and len(name) <= 200})
    assert all(len(each) < 1500 and each.isprintable() for each in records)


def test_a_misspelt_member_makes_no_deployment_where_the_emulator_is_strict() -> None:
    with Emulator(strict=True) as emulator, connect(emulator) as client:
        client.auth = (emulator.username, emulator.password or "")
        body = deployment("a")
        body["resources"]["elasticsearch"][0]["plan"]["cluster_topology"][0]["zone_cuont"] = 1
        answer = client.post("/deployments", json=body)

        assert answer.status_code == 400
        assert "is zone_count meant?" in answer.json()["errors"][0]["message"]
        assert answer.json()["errors"][0]["fields"] == [
            "resources.elasticsearch[0].plan.cluster_topology[0].zone_cuont"
        ]
