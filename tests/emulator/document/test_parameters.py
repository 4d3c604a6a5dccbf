"""Path, query and header parameters."""

from __future__ import annotations

from contextlib import suppress
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from elastic_cloud_emulator.document.contract import Contract
from elastic_cloud_emulator.document.parameters import decode, parse_parameters, split_query
from elastic_cloud_emulator.errors import ApiError
from tests.emulator.documents import document


def parameter(schema: dict[str, Any], **settings: Any) -> Any:
    described = {"name": "value", "in": "query", "schema": schema, **settings}
    return Contract(document(parameters=[described])).operations["act"].query_parameters


def read(schema: dict[str, Any], query: str, **settings: Any) -> Any:
    return parse_parameters(parameter(schema, **settings), split_query(query)).get("value")


@pytest.mark.parametrize(
    ("schema", "query", "expected"),
    [
        ({"type": "string"}, "value=a%20b+c%2B", "a b c+"),
        ({"type": "string"}, "value=%00", "\0"),
        ({"type": "boolean"}, "value=true", True),
        ({"type": "boolean"}, "value=false", False),
        ({"type": "integer", "format": "int32"}, "value=-2147483648", -(2**31)),
        ({"type": "integer", "format": "int64"}, "value=9223372036854775807", 2**63 - 1),
        ({"type": "integer"}, f"value=-{10**99}", -(10**99)),
        ({"type": "number"}, f"value={10**99}", 1e99),
        ({"type": "number"}, "value=1.5e3", 1500.0),
        ({"type": ["string", "null"]}, "value=null", "null"),
        ({"type": "array", "items": {"type": "integer"}}, "value=1&value=2", [1, 2]),
        ({"$ref": "#/components/schemas/Color"}, "value=red", "red"),
        ({"type": "string"}, "other=1", None),
        ({"type": "string"}, "value=", None),
        ({"type": "string"}, "value", None),
        ({"type": "boolean", "default": True}, "", True),
        ({"type": "boolean", "default": True}, "value=", True),
        ({"type": "integer", "default": 5}, "value=0", 0),
    ],
)
def test_a_value_is_read_by_its_type(schema: dict[str, Any], query: str, expected: Any) -> None:
    assert read(schema, query) == expected
    assert type(read(schema, query)) is type(expected)


@pytest.mark.parametrize(
    ("schema", "query"),
    [
        *[({"type": "boolean"}, f"value={text}") for text in ("True", "1", "yes", "FALSE", "truefalse", "true ")],
        *[({"type": "integer"}, f"value={text}") for text in ("1.0", "1e3", "+1", "0x1", "٣", "1" * 5000, " 1", "--1")],
        *[({"type": "number"}, f"value={text}") for text in ("NaN", "Infinity", "1e9999", "1.", "1_0")],
        ({"type": "integer", "format": "int32"}, "value=2147483648"),
        ({"type": "integer", "format": "int32"}, "value=-2147483649"),
        ({"type": "integer", "format": "int64"}, "value=9223372036854775808"),
        ({"type": "integer", "maximum": 3}, "value=4"),
        ({"type": "string", "pattern": "^[a-z]+$"}, "value=A"),
        ({"type": "string", "format": "date-time"}, "value=2026-03-14"),
        ({"type": "string", "format": "uri"}, "value=nowhere"),
        ({"type": "string"}, "value=a&value=b"),
        ({"type": "string"}, "value=%zz"),
        ({"type": "string"}, "%ff=1"),
        ({"type": "array", "items": {"type": "integer"}}, "value=1&value=x"),
        ({"$ref": "#/components/schemas/Color"}, "value=pink"),
    ],
)
def test_a_value_the_document_does_not_allow_is_refused(schema: dict[str, Any], query: str) -> None:
    with pytest.raises(ApiError) as caught:
        read(schema, query)
    assert (caught.value.status, caught.value.code) == (400, "root.invalid_parameter")


def test_a_list_may_be_written_with_commas() -> None:
    schema = {"type": "array", "items": {"type": "string"}}
    assert read(schema, "value=a,b", style="form", explode=False) == ["a", "b"]


@pytest.mark.parametrize("query", ["", "value=", "other=1"])
def test_a_required_parameter_must_be_there(query: str) -> None:
    with pytest.raises(ApiError) as caught:
        read({"type": "string"}, query, required=True)
    assert caught.value.fields == ("value",)


def test_a_refused_value_is_not_repeated() -> None:
    """It may be a secret."""
    with pytest.raises(ApiError) as caught:
        read({"type": "string", "maxLength": 3}, "value=hunter2")
    assert "hunter2" not in caught.value.message


@given(st.text("%0aC4¤ä\ud800") | st.text())
def test_decoding_never_fails_otherwise_than_by_refusal(text: str) -> None:
    with suppress(ApiError):
        decoded = decode(text)
        assert "%" in text or decoded == text
