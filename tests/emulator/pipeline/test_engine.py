"""The stages of a request, one after the other."""

from __future__ import annotations

import logging
from typing import Any

import orjson
import pytest

from elastic_cloud_emulator.access.credentials import keep_key, new_key
from elastic_cloud_emulator.document.contract import Contract, ContractError
from elastic_cloud_emulator.errors import ApiError
from elastic_cloud_emulator.handling import HANDLERS, Call, Handler, Reply, handles
from elastic_cloud_emulator.pipeline.messages import Request, Response
from tests.emulator.documents import document, engine_for, send


def headers(response: Response) -> dict[bytes, bytes]:
    assert len(dict(response.headers)) == len(response.headers)
    return dict(response.headers)


def secured(**settings: Any) -> dict[str, Any]:
    described = document(**settings)
    (operation,) = described["paths"]["/act"].values()
    del operation["security"]
    operation["x-required-role"] = ["ece_platform_admin"]
    return described


def never(_: Call) -> dict[str, Any]:
    raise AssertionError("the handler must not be reached")


@pytest.mark.parametrize(
    ("method", "path", "query", "fields", "content", "status"),
    [
        ("POST", "/nowhere", "", {}, b"", 404),
        ("PUT", "/act", "", {}, b"", 405),
        ("POST", "/act", "count=x", {"content-type": "text/plain"}, b"{", 401),
        ("POST", "/act", "count=x", {"authorization": "ApiKey viewer", "content-type": "text/plain"}, b"{", 403),
        ("POST", "/act", "count=x", {"authorization": "ApiKey admin", "content-type": "text/plain"}, b"{", 400),
        ("POST", "/act", "count=1", {"authorization": "ApiKey admin", "content-type": "text/plain"}, b"{", 415),
        ("POST", "/act", "count=1", {"authorization": "ApiKey admin", "content-type": "application/json"}, b"{", 400),
    ],
)
def test_the_first_stage_that_refuses_answers(
    method: str, path: str, query: str, fields: dict[str, str], content: bytes, status: int
) -> None:
    parameters = [{"name": "count", "in": "query", "schema": {"type": "integer"}}]
    engine = engine_for(secured(parameters=parameters, body={"type": "object"}), never)
    with engine._store.transaction() as store:
        for name, role in (("admin", "ece_platform_admin"), ("viewer", "ece_platform_viewer")):
            store.put("users", name, {"security": {"enabled": True, "roles": [role]}})
            owner = {"user_id": name, "description": "test"}
            keep_key(store, new_key(engine._world.ids, engine._world.clock.now(), owner, secret=name)[1])
    response = engine.handle(Request(method, f"/api/v1{path}", query, fields, content, len(content)))
    assert response.status == status


def test_a_mapping_is_answered_with_the_first_success_status() -> None:
    response = send(engine_for(document(), lambda _: {"done": True}))
    assert (response.status, response.content) == (200, b'{"done":true}')
    assert headers(response)[b"content-type"] == b"application/json"
    assert headers(response)[b"content-length"] == b"13"


def test_a_reply_chooses_status_and_headers() -> None:
    response = send(engine_for(document(), lambda _: Reply({}, 202, {"x-cloud-resource-version": "3"})))
    assert (response.status, headers(response)[b"x-cloud-resource-version"]) == (202, b"3")


def test_bytes_are_sent_as_they_are_under_the_documented_media_type() -> None:
    described = document()
    described["paths"]["/act"]["post"]["responses"]["200"]["content"] = {"application/zip": {}}
    response = send(engine_for(described, lambda _: Reply(b"PK")))
    assert (response.content, headers(response)[b"content-type"]) == (b"PK", b"application/zip")


def test_an_answer_documented_without_content_has_none() -> None:
    described = document()
    described["paths"]["/act"]["post"]["responses"] = {"204": {"description": "Done."}}
    response = send(engine_for(described, lambda _: {}))
    assert (response.status, response.content, b"content-type" in headers(response)) == (204, b"", False)


def test_a_refusal_has_the_envelope_and_the_code_in_a_header() -> None:
    def refuse(_: Call) -> dict[str, Any]:
        raise ApiError(409, "roles.already_exists", fields=["role.id"], headers={"retry-after": "3"}, id="proxy")

    response = send(engine_for(document(), refuse))
    error = {"code": "roles.already_exists", "message": "There is a role proxy already", "fields": ["role.id"]}
    assert orjson.loads(response.content) == {"errors": [error]}
    assert headers(response)[b"x-cloud-error-codes"] == b"roles.already_exists"
    assert headers(response)[b"retry-after"] == b"3"


def test_a_refusal_takes_back_what_was_written() -> None:
    def write_and_refuse(call: Call) -> dict[str, Any]:
        call.store.put("things", "a", {})
        raise ApiError(404, "accounts.not_found")

    engine = engine_for(document(), write_and_refuse)
    send(engine)
    assert engine._store.snapshot() == {}


def test_a_handler_that_breaks_is_a_500_that_tells_nothing(caplog: pytest.LogCaptureFixture) -> None:
    def stumble(call: Call) -> dict[str, Any]:
        call.store.put("things", "a", {})
        raise RuntimeError("the secret of the house")

    engine = engine_for(document(), stumble)
    with caplog.at_level(logging.CRITICAL, logger="elastic_cloud_emulator"):
        response = send(engine)
    assert response.status == 500
    assert orjson.loads(response.content)["errors"][0]["code"] == "root.internal_server_error"
    assert b"secret" not in response.content
    assert engine._store.snapshot() == {}


def test_a_get_cannot_write(caplog: pytest.LogCaptureFixture) -> None:
    engine = engine_for(document(method="get"), lambda call: {"put": call.store.put("things", "a", {}).version})
    with caplog.at_level(logging.CRITICAL, logger="elastic_cloud_emulator"):
        assert send(engine, method="GET").status == 500


def test_head_is_refused_without_a_body() -> None:
    response = send(engine_for(document(method="get"), never), method="HEAD")
    assert (response.status, response.content) == (405, b"")


def test_header_parameters_are_checked() -> None:
    parameters = [{"name": "X-Management-Request", "in": "header", "required": True, "schema": {"type": "boolean"}}]
    engine = engine_for(document(parameters=parameters), lambda _: {})
    assert send(engine).status == 400
    assert send(engine, x_management_request="perhaps").status == 400
    assert send(engine, x_management_request="true").status == 200


def test_path_parameters_are_checked_and_handed_on_decoded() -> None:
    parameters = [
        {"name": "name", "in": "path", "required": True, "schema": {"type": "string", "pattern": "^[a-zä]+$"}}
    ]
    engine = engine_for(document(parameters=parameters, path="/act/{name}"), lambda call: {"name": call.path["name"]})

    def call(path: str) -> Response:
        return engine.handle(Request("POST", path, "", {}, b"", 0))

    assert orjson.loads(call("/api/v1/act/%C3%A4b").content) == {"name": "äb"}
    assert [call("/api/v1/act/%20").status for _ in range(2)] == [400, 400]


def test_what_many_paths_and_queries_ask_for_is_not_mixed_up() -> None:
    """More of them than an engine remembers, all asked for again."""
    parameters: list[dict[str, Any]] = [
        {"name": "name", "in": "path", "required": True, "schema": {"type": "string"}},
        {"name": "count", "in": "query", "schema": {"type": "integer"}},
    ]

    def act(call: Call) -> dict[str, Any]:
        return {"name": call.path["name"], "count": call.query.pop("count")}

    engine = engine_for(document(parameters=parameters, path="/act/{name}"), act)
    for number in (each // 2 for each in range(2500)):
        answer = engine.handle(Request("POST", f"/api/v1/act/{number}", f"count={number}", {}, b"", 0))
        assert orjson.loads(answer.content) == {"name": str(number), "count": number}


def test_every_answer_can_be_found_in_the_journal() -> None:
    engine = engine_for(document(body={"type": "object"}), lambda _: {})
    told = [headers(send(engine, body))[b"x-request-id"].decode() for body in (b"[", b"{}", b"[")]
    assert [entry.as_dict()["request_id"] for entry in engine.journal.entries()] == told
    assert len(set(told)) == 3


def test_the_hosted_service_tells_its_limit_and_keeps_it() -> None:
    engine = engine_for(document(), lambda _: {}, "hosted")
    assert engine._rate_limit is not None
    engine._rate_limit._limit = 2
    answers = [send(engine) for _ in range(3)]
    assert [answer.status for answer in answers] == [200, 200, 429]
    assert [headers(answer)[b"x-ratelimit-remaining"] for answer in answers] == [b"1", b"0", b"0"]
    wait = headers(answers[2])[b"retry-after"]
    engine._world.clock.advance(float(wait))
    assert send(engine).status == 200


def test_elastic_cloud_enterprise_has_no_rate_limit() -> None:
    assert b"x-ratelimit-limit" not in headers(send(engine_for(document(), lambda _: {})))


def test_a_handler_without_an_operation_is_refused() -> None:
    with pytest.raises(ContractError, match="handlers without an operation: dance"):
        Contract(document()).check_handlers(["act", "dance"])


@pytest.mark.parametrize(("handler", "status"), [(None, 501), (lambda _: {}, 200)])
def test_an_operation_without_a_handler_answers_501_and_is_told_of(handler: Handler | None, status: int) -> None:
    engine = engine_for(document(), handler)
    answer = send(engine)

    assert answer.status == status
    assert (headers(answer).get(b"x-cloud-error-codes") == b"root.not_implemented") == (handler is None)
    seen = engine.journal.coverage()["by_operation"]["act"]
    assert (seen["implemented"], seen["answered"]) == (handler is not None, {str(status): 1})


def test_an_operation_without_a_handler_still_refuses_what_the_document_does_not_allow() -> None:
    needed = {"name": "size", "in": "query", "required": True, "schema": {"type": "integer"}}
    assert send(engine_for(document(parameters=[needed]), None)).status == 400


def test_an_operation_cannot_have_two_handlers(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(HANDLERS, "act", never)
    with pytest.raises(ValueError, match="two handlers"):
        handles("act")(never)


@pytest.mark.parametrize("broken", [{}, {"paths": {"/act": {"get": {}}}}, {"paths": None}])
def test_a_document_that_lacks_what_is_needed_is_refused(broken: dict[str, Any]) -> None:
    with pytest.raises(ContractError):
        Contract(broken)


def test_two_operations_with_one_id_are_refused() -> None:
    described = document()
    described["paths"]["/again"] = described["paths"]["/act"]
    with pytest.raises(ContractError, match="same operationId"):
        Contract(described)
