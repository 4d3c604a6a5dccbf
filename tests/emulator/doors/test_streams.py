"""Bytes lead to the same requests through the own door as through another one, or to a refusal."""

from __future__ import annotations

import asyncio
import logging

import pytest
from hypothesis import HealthCheck, given, settings

from tests.emulator.doors.streams import Comparison, own_door, send, streams
from tests.properties import fewer


def test_two_doors_find_the_same_requests(caplog: pytest.LogCaptureFixture) -> None:
    """The long form, with 100,000 streams, is `nox -s storm -- streams`."""
    caplog.set_level(logging.CRITICAL)
    comparison = Comparison()
    with asyncio.Runner() as runner:

        @settings(max_examples=fewer(400), deadline=None, suppress_health_check=[HealthCheck.too_slow])
        @given(streams())
        def check(pieces: list[bytes]) -> None:
            assert runner.run(comparison.compare(pieces)) is None, pieces

        check()
    assert comparison.outcomes["refused by none, 1 requests"] > fewer(60)


REFUSED = [
    b"GET /a#b HTTP/1.1\r\nhost: x\r\n\r\n",
    b"GET /a HTTP/2.0\r\nhost: x\r\n\r\n",
    b"GET /a HTTP/0.9\r\n\r\n",
    b"GET /a HTTP/1.1\r\n\r\n",
    b"GET /a HTTP/1.0\r\nhost: x\r\nhost: x\r\n\r\n",
    b"POST /a HTTP/1.1\r\nhost: x\r\ntransfer-encoding: gzip, chunked\r\n\r\n0\r\n\r\n",
    b"POST /a HTTP/1.1\r\nhost: x\r\ntransfer-encoding: identity\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\n",
    b"POST /a HTTP/1.0\r\nhost: x\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\n",
    b"POST /a HTTP/1.1\r\nhost: x\r\ntransfer-encoding: chunked\r\ncontent-length: 5\r\n\r\n0\r\n\r\n",
    b"POST /a HTTP/1.1\r\nhost: x\r\ncontent-length: 1\r\ncontent-length: 2\r\n\r\nab",
    b"POST /a HTTP/1.1\r\nhost: x\r\ncontent-length: 1\r\n folded: x\r\n\r\na",
]


@pytest.mark.parametrize("stream", REFUSED)
def test_what_others_might_read_otherwise_is_refused(stream: bytes) -> None:
    heard = asyncio.run(send(own_door(), [stream]))
    assert (heard.requests, heard.refused, heard.closed) == ([], True, True)
