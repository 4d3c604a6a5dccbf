"""Request bodies: what is accepted, what is refused, and what handlers get to see of them."""

from __future__ import annotations

import json
from typing import Any

import orjson
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from elastic_cloud_emulator.document.bodies import field_path
from elastic_cloud_emulator.handling import Call
from elastic_cloud_emulator.pipeline.messages import LIMIT, Request, Response
from tests.emulator.documents import Node, document, engine_for, send

PERSON: Node = {
    "type": "object",
    "required": ["name"],
    "properties": {
        "name": {"type": "string", "minLength": 1},
        "age": {"type": ["integer", "null"], "format": "int32"},
        "born": {"type": ["string", "null"], "format": "date-time"},
        "home": {"type": ["string", "null"], "format": "uri"},
        "color": {"anyOf": [{"$ref": "#/components/schemas/Color"}, {"type": "null"}]},
        "friends": {"type": ["array", "null"], "items": {"type": "object", "required": ["name"]}},
    },
}


def echo(call: Call) -> dict[str, Any]:
    return {"seen": call.body}


def post(content: bytes, schema: Node = PERSON, media: str | None = "application/json", **headers: str) -> Response:
    return send(engine_for(document(body=schema), echo), content, media, **headers)


def seen(response: Response) -> Any:
    assert response.status == 200, response.content
    return orjson.loads(response.content)["seen"]


def refused(response: Response) -> tuple[int, str, list[str]]:
    (error,) = orjson.loads(response.content)["errors"]
    return response.status, error["code"], error.get("fields", [])


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        (b'{"name": "Jane"}', {"name": "Jane"}),
        (b'{"name": "Jane"}\n', {"name": "Jane"}),
        (b'{"name": "Jane", "unknown": [1]}', {"name": "Jane", "unknown": [1]}),
        (b'{"name": "Jane", "age": null, "color": null, "friends": null}', {"name": "Jane"}),
        (b'{"name": "J", "friends": [{"name": "a", "x": null}]}', {"name": "J", "friends": [{"name": "a"}]}),
        (b'{"name": "\\u0000\\uD83D\\uDE00"}', {"name": "\0\U0001f600"}),
        # JSON Schema counts these as integers, so handlers get integers
        (b'{"name": "Jane", "age": 3.0}', {"name": "Jane", "age": 3}),
        (b'{"name": "Jane", "age": 3e1}', {"name": "Jane", "age": 30}),
        (b'{"name": "Jane", "age": -0.0}', {"name": "Jane", "age": 0}),
        (b'{"name": "Jane", "age": 2147483647}', {"name": "Jane", "age": 2**31 - 1}),
        (b'{"name": "Jane", "born": "2026-03-14T09:26:53.589Z"}', {"name": "Jane", "born": "2026-03-14T09:26:53.589Z"}),
        (b'{"name": "Jane", "big": 1e300}', {"name": "Jane", "big": 1e300}),
    ],
)
def test_a_body_that_fits_reaches_the_handler(content: bytes, expected: Any) -> None:
    value = seen(post(content))
    assert value == expected
    assert [type(member) for member in value.values()] == [type(member) for member in expected.values()]


@pytest.mark.parametrize(
    ("content", "field"),
    [
        (b"{}", None),
        (b"[]", None),
        (b'"name"', None),
        (b"null", None),
        (b'{"name": null}', "name"),
        (b'{"name": ""}', "name"),
        (b'{"name": 5}', "name"),
        (b'{"name": "Jane", "age": 2147483648}', "age"),
        (b'{"name": "Jane", "age": 1.5}', "age"),
        (b'{"name": "Jane", "age": 1e300}', "age"),
        (b'{"name": "Jane", "age": true}', "age"),
        (b'{"name": "Jane", "born": "yesterday"}', "born"),
        (b'{"name": "Jane", "home": "over there"}', "home"),
        (b'{"name": "Jane", "color": "pink"}', "color"),
        (b'{"name": "Jane", "friends": [{"name": "a"}, {}]}', "friends[1]"),
    ],
)
def test_a_body_that_does_not_fit_is_refused_with_the_place(content: bytes, field: str | None) -> None:
    assert refused(post(content)) == (400, "root.invalid_json_request", [] if field is None else [field])


MALFORMED = {
    "empty": b"",
    "blank": b"  \n",
    "truncated": b'{"name": "Ja',
    "two values": b"{}{}",
    "trailing comma": b'{"name": "Jane",}',
    "NaN": b'{"name": "Jane", "age": NaN}',
    "Infinity": b'{"name": "Jane", "age": -Infinity}',
    "bad UTF-8": b'{"name": "\xff"}',
    "UTF-8 of a surrogate": b'{"name": "\xed\xa0\x80"}',
    "lone surrogate": b'{"name": "\\ud800"}',
    "byte order mark": b'\xef\xbb\xbf{"name": "Jane"}',
    "UTF-16": '{"name": "Jane"}'.encode("utf-16"),
    "100,000 levels": b'{"name": ' + b"[" * 100_000,
    "1,000 levels": b'{"name": "Jane", "deep": ' + b"[" * 1000 + b"]" * 1000 + b"}",
    "101 levels": b'{"name": "Jane", "deep": ' + b'{"a":' * 100 + b"1" + b"}" * 101,
    "5,000 digits": b'{"name": "Jane", "age": ' + b"9" * 5000 + b"}",
    "compressed": b"\x1f\x8b\x08\x00\x00\x00\x00\x00\x00\x03\xabV*\xca\xcfIU\xb2R\xf2J\xccKU\xaa\x05",
}


@pytest.mark.parametrize("content", MALFORMED.values(), ids=MALFORMED)
def test_what_is_not_json_is_refused(content: bytes) -> None:
    assert refused(post(content))[:2] == (400, "root.invalid_json_request")


@given(st.binary(max_size=200))
def test_no_body_makes_the_server_fail(content: bytes) -> None:
    assert post(content).status in (200, 400)


def test_a_refused_value_is_not_repeated() -> None:
    """It may be a password."""
    assert b"hunter2" not in post(b'{"name": ["hunter2"]}').content


def test_all_problems_are_told_at_once_but_not_more_than_ten() -> None:
    friends = b",".join([b"{}"] * 50)
    _, _, fields = refused(post(b'{"age": "x", "friends": [' + friends + b"]}"))
    assert fields == ["age", *(f"friends[{place}]" for place in range(8))]  # the tenth is the missing name


def test_a_body_over_the_limit_is_refused() -> None:
    content = b'{"name": "' + b"x" * LIMIT + b'"}'
    assert refused(post(content))[:2] == (413, "root.request_too_large")
    beginning = Request("POST", "/api/v1/act", "", {"content-type": "application/json"}, b"{", LIMIT + 1)
    assert engine_for(document(body=PERSON), echo).handle(beginning).status == 413


@pytest.mark.parametrize(
    ("media", "headers"),
    [
        (None, {}),
        ("", {}),
        ("text/plain", {}),
        ("application/jsonx", {}),
        ("application/x-www-form-urlencoded", {}),
        ("application/json; charset=utf-16", {}),
        ("application/json", {"content_encoding": "gzip"}),
    ],
)
def test_another_media_type_is_refused(media: str | None, headers: dict[str, str]) -> None:
    response = send(engine_for(document(body=PERSON), echo), b'{"name": "Jane"}', media, **headers)
    assert refused(response)[:2] == (415, "root.unsupported_media_type")


@pytest.mark.parametrize("media", ["application/json", "Application/JSON", 'application/json; charset="UTF-8"'])
def test_spelling_of_the_media_type_is_free(media: str) -> None:
    assert seen(post(b'{"name": "Jane"}', media=media, content_encoding="identity")) == {"name": "Jane"}


def test_an_optional_body_may_be_left_out_even_with_a_content_type() -> None:
    """Go clients announce JSON on every POST."""
    optional = {"required": False, "content": {"application/json": {"schema": PERSON}}}
    assert seen(post(b"", optional)) is None


def test_a_body_nobody_asked_for_is_ignored() -> None:
    assert seen(send(engine_for(document(), echo), b"{broken", "text/plain")) is None


PATCH: Node = {"type": "object", "properties": {"name": {"type": ["string", "null"]}}}


@pytest.mark.parametrize("content", [b'{"name": null}', b'"{\\"name\\": null}"'])
def test_a_merge_patch_keeps_its_nulls_and_may_come_as_text(content: bytes) -> None:
    engine = engine_for(document(body=PATCH, method="patch"), echo)
    assert seen(send(engine, content, method="PATCH")) == {"name": None}


@pytest.mark.parametrize("content", [b'"name"', b'"[]"', b'"\\"{}\\""', b'"{\\"name\\": 5}"'])
def test_a_text_that_contains_no_merge_patch_is_refused(content: bytes) -> None:
    engine = engine_for(document(body=PATCH, method="patch"), echo)
    assert refused(send(engine, content, method="PATCH"))[:2] == (400, "root.invalid_json_request")


FORM: Node = {
    "required": True,
    "content": {
        media: {
            "schema": {
                "type": "object",
                "required": ["file"],
                "properties": {"file": {"type": "string", "minLength": 1}, "note": {"type": "string"}},
            }
        }
        for media in ("application/x-www-form-urlencoded", "multipart/form-data")
    },
}


def form(content: bytes, media: str = "application/x-www-form-urlencoded") -> Response:
    return post(content, FORM, media)


def test_a_form_is_read() -> None:
    assert seen(form(b"file=a%20b+c&note=")) == {"file": "a b c", "note": ""}


@pytest.mark.parametrize("content", [b"note=1", b"file=", b"file=1&file=2", b"file=%zz", b"file=%ff", b"\xff=1"])
def test_a_form_that_does_not_fit_is_refused(content: bytes) -> None:
    assert refused(form(content))[:2] == (400, "root.invalid_json_request")


MULTIPART = "multipart/form-data; boundary=line"


def test_a_multipart_form_is_read() -> None:
    fields = {}

    def keep(call: Call) -> dict[str, Any]:
        fields.update(call.body)
        return {}

    content = (
        b'--line\r\nContent-Disposition: form-data; name="file"; filename="StackPack"\r\n'
        b"Content-Type: application/zip\r\n\r\nPK\x00\r\n--lin\r\n"
        b'--line\r\ncontent-disposition: form-data; name="note"\r\n\r\nhello\r\n--line--\r\n'
    )
    assert send(engine_for(document(body=FORM), keep), content, MULTIPART).status == 200
    assert fields == {"file": b"PK\x00\r\n--lin", "note": b"hello"}


@pytest.mark.parametrize(
    ("content", "media"),
    [
        (b"--line--", MULTIPART),
        (b"", MULTIPART),
        (b"file", MULTIPART),
        (b'--line\r\nContent-Disposition: form-data; name="file"\r\n\r\nx', MULTIPART),
        (b'--line\r\nContent-Disposition: form-data; name="file"\r\n\r\nx\r\n--line--', "multipart/form-data"),
        (b"--line\r\nContent-Disposition: form-data\r\n\r\nx\r\n--line--", MULTIPART),
        (b"--line\r\n\r\nx\r\n--line--", MULTIPART),
        (b'--line\r\nContent-Disposition: form-data; name="note"\r\n\r\nx\r\n--line--', MULTIPART),
        (b'--line\r\nContent-Disposition: form-data; name="file"\r\n--line--', MULTIPART),
    ],
)
def test_a_multipart_form_that_does_not_fit_is_refused(content: bytes, media: str) -> None:
    assert refused(form(content, media))[:2] == (400, "root.invalid_json_request")


@given(st.binary(max_size=60))
def test_no_multipart_form_makes_the_server_fail(middle: bytes) -> None:
    content = b"--line\r\nContent-Disposition: form-data;" + middle + b"\r\n--line--"
    assert form(content, MULTIPART).status in (200, 400)


@pytest.mark.parametrize(
    ("media", "content", "expected"),
    [("application/zip", b"PK\xff", b"PK\xff"), ("application/x-ndjson", b"{}\n{}\n", "{}\n{}\n")],
)
def test_other_media_types_arrive_as_bytes_or_text(media: str, content: bytes, expected: bytes | str) -> None:
    bodies: list[Any] = []

    def keep(call: Call) -> dict[str, Any]:
        bodies.append(call.body)
        return {}

    described = {"required": True, "content": {media: {"schema": {"type": "string"}}}}
    assert send(engine_for(document(body=described), keep), content, media).status == 200
    assert bodies == [expected]


def test_text_must_be_utf8() -> None:
    described = {"required": True, "content": {"text/plain": {"schema": {"type": "string"}}}}
    assert refused(post(b"\xff", described, "text/plain"))[:2] == (400, "root.invalid_json_request")


def test_a_place_is_written_as_the_api_does() -> None:
    assert field_path(["resources", "elasticsearch", 0, "plan"]) == "resources.elasticsearch[0].plan"


_SCALARS = (
    st.booleans() | st.integers(-9, 9) | st.floats(-9, 9) | st.sampled_from((1.0, 2e3)) | st.text("e.:,1[ ", max_size=4)
)
_VALUES = st.recursive(
    _SCALARS,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text("ae.", max_size=2), inner, max_size=3),
    max_leaves=8,
)


@settings(deadline=None)
@given(value=_VALUES, indent=st.sampled_from((None, 1)))
def test_whole_numbers_are_integers_wherever_they_stand(value: Any, indent: int | None) -> None:
    def plain(value: Any) -> Any:
        if isinstance(value, float) and value.is_integer():
            return int(value)
        if isinstance(value, list):
            return [plain(member) for member in value]
        return {name: plain(member) for name, member in value.items()} if isinstance(value, dict) else value

    text = json.dumps([value], indent=indent).replace("2000.0", "2e3")
    read = seen(post(text.encode(), {}))
    assert repr(read) == repr(plain([value]))
