"""What is logged, and what never is."""

from __future__ import annotations

import logging

import httpx
import pytest

from elastic_cloud_sdk import Login
from tests.overlay.support import ID, KEY, Make, failure, reply


def test_each_attempt_is_one_line_with_what_a_support_case_needs(make: Make, caplog: pytest.LogCaptureFixture) -> None:
    client = make(httpx.ConnectError("refused"), reply({"id": ID}, X_Request_Id="r1", Content_Type="application/json"))

    with caplog.at_level(logging.DEBUG, "elastic_cloud_sdk"):
        client.call("deployments.get_deployment", ID)

    lines = [record.getMessage() for record in caplog.records if record.levelno == logging.DEBUG]
    what = "get-deployment GET /deployments/{deployment_id} -> "
    assert lines[0] == f"{what}ConnectionFailed in 0 ms, attempt 1"
    assert lines[1].startswith(f"{what}200 in 0 ms, attempt 2, request id r1, headers {{")
    assert "'content-type': 'application/json'" in lines[1]
    assert {record.name for record in caplog.records} == {"elastic_cloud_sdk"}


def test_a_retry_is_told_above_debug(make: Make, caplog: pytest.LogCaptureFixture) -> None:
    client = make(failure(503), reply({"id": ID}))

    with caplog.at_level(logging.INFO, "elastic_cloud_sdk"):
        client.call("deployments.get_deployment", ID)

    assert [record.getMessage() for record in caplog.records] == ["get-deployment: 503, next attempt in 0.12 s"]


@pytest.mark.parametrize("options", [{"api_key": KEY}, {"username": "u", "password": KEY}, {"auth": Login("u", KEY)}])
def test_neither_credentials_nor_values_are_logged(
    make: Make, caplog: pytest.LogCaptureFixture, options: dict[str, object]
) -> None:
    hidden = "hidden-word"
    answers = [reply({"token": "e30.e30.hidden-word"})] if "auth" in options else []
    client = make(*answers, reply({"id": ID, "password": hidden}, Set_Cookie=hidden, X_Odd=hidden), **options)

    with caplog.at_level(logging.DEBUG):
        client.call(
            "deployments.create_deployment",
            {"name": hidden},
            template_id=hidden,
            options={"headers": {"x-mine": hidden}},
        )

    text = " ".join(record.getMessage() + repr(record.args) for record in caplog.records if record.name != "asyncio")
    assert "create-deployment POST /deployments" in text
    for secret in (hidden, KEY, client.requests[-1].headers["authorization"].split(" ")[1]):
        assert secret not in text
    assert "'set-cookie': '***'" in text


def test_the_transports_own_loggers_stay_off(make: Make, caplog: pytest.LogCaptureFixture) -> None:
    """They would write whole addresses."""
    client = make(reply({"id": ID}))

    with caplog.at_level(logging.DEBUG):
        client.call("deployments.get_deployment", ID)

    assert not [record for record in caplog.records if record.name.startswith("http")]
