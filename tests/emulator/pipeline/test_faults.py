"""Faults on demand."""

from __future__ import annotations

from typing import Any

import httpx
import pytest

from elastic_cloud_emulator import Emulator
from elastic_cloud_emulator.pipeline.faults import Fault
from tests.emulator.helpers import code, connect

ACCOUNT = "get-current-account"
KEYS = "/users/auth/keys"


def test_a_fault_answers_in_place_of_the_operation_as_often_as_asked(emulator: Emulator, api: httpx.Client) -> None:
    emulator.fail(ACCOUNT, status=503, code="root.rate_limited", message="Later", times=2)
    assert [api.get("/account").status_code for _ in range(3)] == [503, 503, 200]
    emulator.fail(ACCOUNT, status=503, code="root.rate_limited", message="Later")
    response = api.get("/account")
    assert response.json() == {"errors": [{"code": "root.rate_limited", "message": "Later"}]}
    assert code(response) == "root.rate_limited"


def test_a_fault_without_end_lasts_until_it_is_cleared(emulator: Emulator, api: httpx.Client) -> None:
    emulator.fail(ACCOUNT, status=500, times=None)
    assert {api.get("/account").status_code for _ in range(5)} == {500}
    emulator.reset()
    assert api.get("/account").status_code == 200


def test_a_fault_hits_its_operation_alone_unless_it_names_none(emulator: Emulator, api: httpx.Client) -> None:
    emulator.fail("get-api-keys", status=500)
    assert [api.get(path).status_code for path in ("/account", KEYS)] == [200, 500]
    emulator.fail(status=500, times=2)
    assert [api.get(path).status_code for path in ("/account", KEYS, "/account")] == [500, 500, 200]


def test_faults_come_in_the_order_in_which_they_were_asked_for(emulator: Emulator, api: httpx.Client) -> None:
    for status in (500, 502, 503):
        emulator.fail(ACCOUNT, status=status)
    assert [api.get("/account").status_code for _ in range(4)] == [500, 502, 503, 200]


def test_the_code_is_one_that_the_document_knows_for_the_status(emulator: Emulator, api: httpx.Client) -> None:
    emulator.fail(ACCOUNT, status=404)
    assert code(api.get("/account")) == "accounts.not_found"
    emulator.fail(ACCOUNT, status=599)
    assert code(api.get("/account")) == "root.injected_fault"


def test_every_documented_error_can_be_had(emulator: Emulator, api: httpx.Client) -> None:
    """Those too that the emulator never gives by itself."""
    path = f"/deployments/{'0' * 32}/kibana/main-kibana/plan/pending"
    emulator.fail(
        "cancel-deployment-resource-pending-plan", status=500, code="deployments.deployment_resource_no_longer_exists"
    )
    response = api.delete(path)
    assert (response.status_code, code(response)) == (500, "deployments.deployment_resource_no_longer_exists")


def test_a_fault_needs_no_credentials(emulator: Emulator) -> None:
    """As with a gateway that fails before anybody looks at the call."""
    emulator.fail(ACCOUNT, status=502)
    with connect(emulator) as client:
        assert client.get("/account").status_code == 502


@pytest.mark.parametrize(
    ("body", "media", "text"),
    [
        ("<html>", "text/plain; charset=utf-8", "<html>"),
        ([], "application/json", "[]"),
        ({"a": 1}, "application/json", '{"a":1}'),
    ],
)
def test_a_fault_can_have_any_body(emulator: Emulator, api: httpx.Client, body: Any, media: str, text: str) -> None:
    emulator.fail(ACCOUNT, status=502, body=body)
    response = api.get("/account")
    assert (response.text, response.headers["content-type"]) == (text, media)


def test_a_lost_request_changes_nothing_but_a_lost_answer_does(emulator: Emulator, api: httpx.Client) -> None:
    before = len(api.get(KEYS).json()["keys"])
    emulator.fail("create-api-key", drop="request")
    with pytest.raises(httpx.RemoteProtocolError):
        api.post(KEYS, json={"description": "x"})
    assert len(api.get(KEYS).json()["keys"]) == before
    emulator.fail("create-api-key", drop="answer")
    with pytest.raises(httpx.RemoteProtocolError):
        api.post(KEYS, json={"description": "x"})
    assert len(api.get(KEYS).json()["keys"]) == before + 1
    assert [entry.status for entry in emulator.requests if entry.operation_id == "create-api-key"] == [0, 0]


def test_a_late_answer_is_a_refusal_all_the_same(emulator: Emulator) -> None:
    emulator.fail(ACCOUNT, latency=0.001)
    with connect(emulator) as client:
        assert client.get("/account").status_code == 401


@pytest.mark.parametrize(
    ("fault", "problem"),
    [
        ({}, "has a status"),
        ({"status": 199}, "status"),
        ({"status": 600}, "status"),
        ({"status": 500, "times": 0}, "times"),
        ({"latency": -1}, "latency"),
        ({"latency": 1e9}, "latency"),
        ({"drop": "everything"}, "drop"),
        ({"latency": 1, "code": "root.rate_limited"}, "belong to a status"),
        ({"status": 500, "code": 5}, "texts"),
    ],
)
def test_a_fault_that_makes_no_sense_is_refused(fault: dict[str, Any], problem: str) -> None:
    with pytest.raises(ValueError, match=problem):
        Fault(**fault)


def test_a_fault_of_an_unknown_operation_is_refused(emulator: Emulator, hosted_emulator: Emulator) -> None:
    with pytest.raises(ValueError, match="no operation get-deploymnt; is get-deployment meant"):
        emulator.fail("get_deploymnt", status=500)
    with pytest.raises(ValueError, match="no operation make-coffee"):
        emulator.fail("make-coffee", status=500)
    with pytest.raises(ValueError, match="no operation login"):
        hosted_emulator.fail("login", status=500)


def test_a_fault_may_name_the_operation_as_the_client_does(emulator: Emulator, api: httpx.Client) -> None:
    emulator.fail("get_current_account", status=503)
    assert [api.get("/account").status_code for _ in range(2)] == [503, 200]


@pytest.mark.parametrize(
    ("code", "problem"),
    [("accounts.not_fuond", "; is accounts.not_found meant"), ("x", "answered by body"), ("a\r\nb: c", "a.r.nb")],
)
def test_a_fault_with_an_unknown_code_is_refused(emulator: Emulator, code: str, problem: str) -> None:
    with pytest.raises(ValueError, match=problem):
        emulator.fail(ACCOUNT, status=404, code=code)
    assert emulator.engine.faults.waiting() == []
