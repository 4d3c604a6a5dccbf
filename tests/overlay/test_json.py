"""Answers are the same whichever decoder is installed."""

from __future__ import annotations

import json
import subprocess
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from elastic_cloud_sdk._sending import json_reader
from elastic_cloud_sdk._sending.json_reader import read_json

VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
)


@pytest.fixture(autouse=True)
def installed() -> None:
    assert vars(json_reader)["msgspec"] is not None, "else there is nothing to compare"


@given(VALUES)
def test_every_value_is_read_as_the_standard_library_reads_it(value: object) -> None:
    content = json.dumps(value).encode()

    assert repr(read_json(content)) == repr(json.loads(content))


@pytest.mark.parametrize(
    "content",
    [b'"\\ud800"', b"NaN", b"-Infinity", b"1e400", b"\xef\xbb\xbf{}", '"é"'.encode("utf-16"), b'{"a":1,"a":2}'],
)
def test_what_is_odd_is_read_as_the_standard_library_reads_it(content: bytes) -> None:
    assert repr(read_json(content)) == repr(json.loads(content))


@given(st.binary(max_size=20))
def test_what_is_no_json_is_a_value_error(content: bytes) -> None:
    try:
        expected = repr(json.loads(content))
    except ValueError:
        with pytest.raises(ValueError):  # noqa: PT011 - each decoder says it in its own words
            read_json(content)
    else:
        assert repr(read_json(content)) == expected


def test_without_the_other_decoder_the_standard_library_is_used() -> None:
    code = """
import sys
sys.modules["msgspec"] = None
from elastic_cloud_sdk._sending.json_reader import msgspec, read_json
assert msgspec is None
assert read_json(b'{"a": [1, null]}') == {"a": [1, None]}
"""
    subprocess.run([sys.executable, "-c", code], check=True)
