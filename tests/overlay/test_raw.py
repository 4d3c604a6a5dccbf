"""All of an answer."""

from __future__ import annotations

import asyncio
import copy
import pickle
from typing import Any

import httpx
import pytest

from elastic_cloud_sdk import AsyncElasticCloud, ElasticCloud, NotFound, RawResponse, models, request_id_of
from tests.overlay.support import BASE, ID, KEY, failure, raised, reply

ANSWER = {"id": ID, "more": 1}


def answer(request: httpx.Request) -> httpx.Response:
    assert request.url.params["show_plans"] == "true"
    return reply(ANSWER, X_Cloud_Request_Id="r1", X_Cloud_Resource_Version="8|14")


def check(raw: RawResponse[Any]) -> None:
    assert raw.status == 200
    assert raw.headers["X-Cloud-Resource-Version"] == "8|14"
    assert list(raw.headers) == [name.lower() for name in raw.headers]
    assert raw.request_id == "r1"
    assert raw.parsed.id == ID
    assert raw.content.startswith(b"{")
    assert request_id_of(raw.parsed) == "r1"


def test_status_headers_and_bytes_can_be_had() -> None:
    with ElasticCloud(BASE, api_key=KEY, transport=httpx.MockTransport(answer)) as cloud:
        check(cloud.raw(cloud.deployments.get_deployment, ID, show_plans=True))


def test_status_headers_and_bytes_can_be_had_async() -> None:
    async def run() -> None:
        async with AsyncElasticCloud(BASE, api_key=KEY, transport=httpx.MockTransport(answer)) as cloud:
            check(await cloud.raw(cloud.deployments.get_deployment, ID, show_plans=True))

    asyncio.run(run())


def test_options_of_the_call_are_kept() -> None:
    seen: list[int] = []
    timeouts: list[float] = []

    def note(request: httpx.Request) -> httpx.Response:
        timeouts.append(request.extensions["timeout"]["read"])
        return reply(ANSWER)

    with ElasticCloud(BASE, api_key=KEY, transport=httpx.MockTransport(note)) as cloud:
        options: Any = {"timeout": 3.0, "on_response": lambda each: seen.append(each.status)}
        cloud.raw(cloud.deployments.get_deployment, ID, options=options)

    assert (seen, timeouts) == ([200], [3.0])
    assert set(options) == {"timeout", "on_response"}


def test_of_several_attempts_the_last_is_given() -> None:
    answers = iter([failure(503), reply(ANSWER)])

    with ElasticCloud(BASE, api_key=KEY, transport=httpx.MockTransport(lambda _: next(answers))) as cloud:
        assert cloud.raw(cloud.deployments.get_deployment, ID).status == 200


def test_errors_are_raised_and_heard() -> None:
    seen: list[int] = []

    with ElasticCloud(BASE, api_key=KEY, transport=httpx.MockTransport(lambda _: failure(404))) as cloud:
        raised(NotFound, lambda: cloud.raw(cloud.deployments.get_deployment, ID))
        options: Any = {"on_response": lambda each: seen.append(each.status)}
        raised(NotFound, lambda: cloud.deployments.get_deployment(ID, options=options))

    assert seen == [404]


@pytest.mark.parametrize(
    ("headers", "told"),
    [({}, None), ({"X_Request_Id": "r2"}, "r2"), ({"X_Cloud_Request_Id": "r1", "X_Request_Id": "r2"}, "r2")],
)
def test_a_result_knows_its_request(headers: dict[str, str], told: str | None) -> None:
    transport = httpx.MockTransport(lambda _: reply({**ANSWER, "resources": {"kibana": []}}, 200, **headers))
    with ElasticCloud(BASE, api_key=KEY, transport=transport) as cloud:
        result = cloud.deployments.get_deployment(ID)
    for each in (result, pickle.loads(pickle.dumps(result)), copy.copy(result), copy.deepcopy(result)):
        assert request_id_of(each) == told
    assert "request" not in repr(result)
    assert result.to_dict() == {**ANSWER, "resources": {"kibana": []}}
    assert result == models.DeploymentGetResponse.from_dict(result.to_dict())
    assert result.resources is not None
    assert request_id_of(result.resources) is None


def test_what_is_no_model_says_where_its_request_id_is() -> None:
    result: Any = []
    with pytest.raises(TypeError, match=r"list is no model .* cloud\.raw"):
        request_id_of(result)


def test_a_request_id_that_echoes_a_credential_is_masked() -> None:
    transport = httpx.MockTransport(lambda _: reply(ANSWER, X_Request_Id=f"for {KEY}"))
    with ElasticCloud(BASE, api_key=KEY, transport=transport) as cloud:
        assert request_id_of(cloud.deployments.get_deployment(ID)) == "for ***"
