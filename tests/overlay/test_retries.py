"""When an attempt is followed by another."""

from __future__ import annotations

import re
from datetime import UTC, datetime

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from elastic_cloud_sdk import (
    BadRequest,
    ConnectionFailed,
    ConnectionLost,
    RateLimited,
    ServerError,
    Timeout,
    TlsError,
    retries,
)
from elastic_cloud_sdk.errors import TransportError
from tests.overlay.support import ID, Make, failure, raised, reply

NOW = datetime(2026, 3, 14, 9, 26, 53, tzinfo=UTC).timestamp()
UNSENT = ConnectionFailed("refused", unsent=True)


def delay(problem: TransportError | int, attempt: int = 1, **changes: object) -> float | None:
    settings: dict[str, object] = {"retries": 2, "repeatable": True, "remaining": 60.0, "random": lambda: 1.0}
    return retries.delay(problem, attempt, **{**settings, **changes})  # type: ignore[arg-type]


@pytest.mark.parametrize("problem", [429, 502, 503, 504, ConnectionLost("x"), Timeout("x")])
def test_a_passing_difficulty_is_met_again_only_where_repeating_is_safe(problem: TransportError | int) -> None:
    assert delay(problem) is not None
    assert delay(problem, repeatable=False) is None


@pytest.mark.parametrize("problem", [UNSENT, Timeout("no connection", unsent=True)])
@pytest.mark.parametrize("repeatable", [True, False])
def test_what_was_not_sent_may_always_be_sent_again(problem: TransportError, repeatable: bool) -> None:
    assert delay(problem, repeatable=repeatable) is not None


@pytest.mark.parametrize("problem", [400, 401, 403, 404, 409, 422, 449, 500, 501, 302, TlsError("untrusted")])
def test_what_would_fail_again_is_not_repeated(problem: TransportError | int) -> None:
    assert delay(problem) is None


def test_attempts_are_counted() -> None:
    assert delay(503, 2) is not None
    assert delay(503, 3) is None
    assert delay(UNSENT, 1, retries=0) is None


@given(attempt=st.integers(1, 10_000), draw=st.floats(0, 1), remaining=st.floats(0, 100))
def test_pauses_are_jittered_capped_and_fit_the_deadline(attempt: int, draw: float, remaining: float) -> None:
    pause = delay(503, attempt, retries=10_000, random=lambda: draw, remaining=remaining)

    longest = min(8.0, 0.25 * 2 ** min(attempt - 1, 20))
    if pause is None:
        assert draw * longest >= remaining
    else:
        assert pause == pytest.approx(draw * longest)
        assert pause < remaining


def test_a_pause_the_server_asks_for_is_kept_and_spread() -> None:
    assert delay(429, asked=7.0, random=lambda: 0.0) == 7.0
    assert delay(503, asked=7.0, random=lambda: 1.0) == 7.25


def test_a_pause_longer_than_the_time_left_is_not_begun() -> None:
    assert delay(429, asked=7.0, remaining=6.0) is None


@pytest.mark.parametrize(
    ("header", "seconds"),
    [
        (None, None),
        ("7", 7.0),
        (" 0 ", 0.0),
        ("Sat, 14 Mar 2026 09:27:00 GMT", 7.0),
        ("Sat, 14 Mar 2026 09:26:00 GMT", 0.0),
        ("-5", None),
        ("1.5", None),
        ("soon", None),
        ("", None),
        ("Sat, 99 Mar 2026 09:26:00 GMT", None),
    ],
)
def test_retry_after_is_seconds_or_a_date(header: str | None, seconds: float | None) -> None:
    assert retries.retry_after(header, NOW) == seconds


@given(st.text(max_size=40) | st.from_regex(r"\A[0-9]{1,400}\Z"))
def test_no_retry_after_header_breaks_the_reader(header: str) -> None:
    seconds = retries.retry_after(header, NOW)
    assert seconds is None or seconds >= 0


@pytest.mark.parametrize("failing", [httpx.ReadError("reset"), httpx.ReadTimeout("late"), failure(503), failure(429)])
def test_a_repeatable_call_succeeds_after_failures(make: Make, failing: object) -> None:
    client = make(failing, httpx.RemoteProtocolError("Server disconnected"), reply({"id": ID}))

    assert client.call("deployments.get_deployment", ID).id == ID
    assert client.clock.slept == [0.125, 0.25]
    assert len({str(request.url) for request in client.requests}) == 1


def test_the_last_error_says_how_often_it_was_tried(make: Make) -> None:
    client = make(failure(503), failure(503), failure(503, "x.y"))

    error = raised(ServerError, lambda: client.call("deployments.get_deployment", ID))

    assert error.attempts == 3
    assert "after 3 attempts" in str(error)


def test_the_last_transport_error_says_what_was_called(make: Make) -> None:
    client = make(*[httpx.ConnectError("refused")] * 3)

    error = raised(ConnectionFailed, lambda: client.call("deployments.get_deployment", ID))

    assert (error.operation, error.method, error.path) == ("get-deployment", "GET", "/deployments/{deployment_id}")
    assert (error.attempts, error.unsent) == (3, True)
    assert "get-deployment (GET /deployments/{deployment_id}) got no answer after 3 attempts" in str(error)


@pytest.mark.parametrize("failing", [httpx.ReadError("reset"), httpx.ReadTimeout("late")])
def test_a_call_that_may_have_had_an_effect_is_not_repeated(make: Make, failing: Exception) -> None:
    client = make(failing)

    kind = Timeout if isinstance(failing, httpx.TimeoutException) else ConnectionLost
    error = raised(kind, lambda: client.call("deployments.shutdown_deployment", ID))

    assert error.unsent is False
    assert client.clock.slept == []


def test_a_call_that_was_not_sent_is_repeated_whatever_it_does(make: Make) -> None:
    client = make(httpx.ConnectError("refused"), httpx.ConnectTimeout("slow"), reply({"id": ID}))

    client.call("deployments.shutdown_deployment", ID)

    assert len(client.requests) == 3


def test_creating_is_made_repeatable_by_one_request_id(make: Make) -> None:
    client = make(httpx.ReadError("reset"), failure(503), reply({"id": ID, "created": True, "resources": []}, 202))

    assert client.call("deployments.create_deployment", {}).id == ID

    [request_id] = {request.url.params["request_id"] for request in client.requests}
    assert re.fullmatch(r"[a-z0-9]{64}", request_id)
    assert len(client.requests) == 3


def test_a_request_id_of_the_caller_is_kept(make: Make) -> None:
    mine = "m" * 40
    client = make(failure(503), reply({"id": ID, "created": True, "resources": []}, 202))

    client.call("deployments.create_deployment", {}, request_id=mine)

    assert [request.url.params["request_id"] for request in client.requests] == [mine, mine]


def test_an_empty_request_id_is_none_given(make: Make) -> None:
    client = make(httpx.ReadTimeout("late"), reply({"id": ID}))

    client.call("deployments.create_deployment", {}, request_id="")

    [request_id] = {request.url.params["request_id"] for request in client.requests}
    assert re.fullmatch(r"[a-z0-9]{64}", request_id)


def test_two_creations_have_two_request_ids(make: Make) -> None:
    client = make(reply({}, 201), reply({}, 201))

    client.call("deployments.create_deployment", {})
    client.call("deployments.create_deployment", {})

    assert len({request.url.params["request_id"] for request in client.requests}) == 2


def test_a_pause_the_server_asks_for_is_made(make: Make) -> None:
    client = make(failure(429, Retry_After="7"), reply({"id": ID}))

    client.call("deployments.get_deployment", ID)

    assert client.clock.slept == [7.125]


def test_a_pause_beyond_the_deadline_is_the_end(make: Make) -> None:
    client = make(failure(429, Retry_After="7"), timeout=7.0)

    error = raised(RateLimited, lambda: client.call("deployments.get_deployment", ID))

    assert error.headers["retry-after"] == "7"
    assert client.clock.slept == []


def test_all_attempts_share_one_deadline(make: Make) -> None:
    client = make(failure(503, Retry_After="4"), failure(503, Retry_After="4"), timeout=6.0)

    raised(ServerError, lambda: client.call("deployments.get_deployment", ID))

    first, second = (request.extensions["timeout"] for request in client.requests)
    assert first == {"connect": 5.0, "read": 6.0, "write": 6.0, "pool": 6.0}
    assert second == pytest.approx({"connect": 1.875, "read": 1.875, "write": 1.875, "pool": 1.875})


def test_options_of_a_call_outweigh_those_of_the_client(make: Make) -> None:
    client = make(failure(503), retries=5)
    raised(ServerError, lambda: client.call("deployments.get_deployment", ID, options={"retries": 0}))
    assert len(client.requests) == 1

    client = make(reply({}))
    client.call("deployments.get_deployment", ID, options={"timeout": 1.5})
    assert client.request.extensions["timeout"]["read"] == 1.5


def test_an_error_of_the_caller_is_told_at_once(make: Make) -> None:
    client = make(failure(400, "root.invalid_data"))

    raised(BadRequest, lambda: client.call("deployments.get_deployment", ID))

    assert client.clock.slept == []
