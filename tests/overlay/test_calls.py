"""What is sent."""

from __future__ import annotations

import datetime
import io
import json
from collections.abc import Callable
from importlib import import_module
from pathlib import Path
from typing import Any
from urllib.parse import unquote

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from elastic_cloud_client import api, models
from elastic_cloud_client.client import Operation
from elastic_cloud_client.types import as_is, nothing
from elastic_cloud_sdk import AsyncElasticCloud, ClientClosed, ElasticCloud, InvalidArgument, UnexpectedResponse
from tests.overlay.support import ASYNC, BASE, ID, KEY, SYNC, Harness, Make, Script, finish, raised, reply, sent

PLAIN: Operation[object] = Operation("plain", "GET", "/plain", as_is, accept="application/json")


def test_a_call_goes_below_the_api_with_the_credentials(make: Make) -> None:
    client = make(reply({"id": ID}), application="tool/1")

    assert client.call("deployments.get_deployment", ID).id == ID

    request = client.request
    assert (request.method, str(request.url)) == ("GET", f"{BASE}/api/v1/deployments/{ID}")
    assert request.headers["authorization"] == f"ApiKey {KEY}"
    assert request.headers["accept"] == "application/json"
    assert request.headers["accept-encoding"] == "gzip, deflate"
    assert request.headers["host"] == "ece.test:12443"
    assert request.headers["user-agent"].endswith(" tool/1")
    assert request.content == b""


def test_basic_credentials_are_sent(make: Make) -> None:
    client = make(reply({}), username="jane", password="pässword")

    client.call("deployments.list_deployments")

    assert httpx.BasicAuth("jane", "pässword")._auth_header == client.request.headers["authorization"]


TEXT = st.text(st.characters(codec="utf-8"))
SEGMENT = st.text(st.characters(codec="utf-8", exclude_categories=["Cc"])).filter(
    lambda text: text == text.strip() and text not in ("", ".", "..")
)


@given(first=SEGMENT, second=SEGMENT)
def test_any_text_stays_one_part_of_the_path(first: str, second: str) -> None:
    client = Harness(SYNC, [reply({})], {})

    client.call("authentication.get_user_api_key", first, second)

    path = client.request.url.raw_path.decode().removeprefix("/api/v1/users/").split("/auth/keys/")
    assert [unquote(part) for part in path] == [first, second]


@pytest.mark.parametrize("value", ["", ".", "..", None, "\ud800"])
def test_what_cannot_be_part_of_the_path_is_refused(make: Make, value: object) -> None:
    client = make()

    error = raised(InvalidArgument, lambda: client.call("authentication.get_user_api_key", "jane", value))

    assert "get-user-api-key" in str(error)
    assert client.requests == []


def test_operations_know_their_documented_statuses_of_success() -> None:
    document = json.loads(Path("openapi/bundled/openapi.json").read_text())
    described = {
        each["operationId"]: tuple(int(status) for status in sorted(each["responses"]) if status < "4")
        for path in document["paths"].values()
        for each in path.values()
        if isinstance(each, dict)
    }
    modules = [import_module(getattr(api, name).__module__) for name in api.TAGS.values()]
    operations = [each for module in modules for each in vars(module).values() if isinstance(each, Operation)]

    assert {each.id: each.success for each in operations} == described
    assert {each.id for each in operations if 302 in each.success} == {"login", "saml-callback", "saml-init"}


PROXY = "deployments.get_deployment_resource_proxy_requests"


@given(st.lists(SEGMENT.filter(lambda text: "/" not in text), min_size=1, max_size=4))
def test_an_address_within_another_api_keeps_its_slashes(parts: list[str]) -> None:
    client = Harness(SYNC, [reply({}), reply({})], {})
    for path in ("/".join(parts), "/" + "/".join(parts)):
        client.call(PROXY, ID, "kibana", "k", path, x_management_request="true")

    for request in client.requests:
        raw = request.url.raw_path.decode()
        assert [unquote(each) for each in raw.partition("/proxy/")[2].split("/")] == parts
        assert "?" not in raw


@pytest.mark.parametrize("path", ["", ".", "..", "a/../../b", "../x", "a/.", "\ud800"])
def test_an_address_that_leaves_its_place_is_refused(make: Make, path: str) -> None:
    client = make()

    error = raised(InvalidArgument, lambda: client.call(PROXY, ID, "kibana", "k", path, x_management_request="true"))

    assert "proxy_path" in str(error)
    assert client.requests == []


def test_another_apis_text_is_passed_on(make: Make) -> None:
    client = make(httpx.Response(200, text="green 1 1\n"))

    assert client.call(PROXY, ID, "kibana", "k", "_cat/health", x_management_request="true") == "green 1 1\n"


@pytest.mark.parametrize("names", [["i-0", "i-1"], "i-0,i-1"])
def test_a_list_in_the_path_is_joined_by_commas(make: Make, names: object) -> None:
    client = make(reply({}, 202))

    client.call("deployments.start_deployment_resource_instances", ID, "kibana", "k", names)

    assert client.request.url.raw_path.endswith(b"/instances/i-0,i-1/_start")


def test_only_given_query_parameters_are_sent(make: Make) -> None:
    client = make(reply({}))

    client.call("deployments.get_deployment", ID, show_plans=False, show_plan_logs=True, show_system_alerts=0)

    assert client.request.url.query == b"show_plans=false&show_plan_logs=true&show_system_alerts=0"


MOMENT = datetime.datetime(2026, 3, 14, 9, 26, 53, 589000, datetime.UTC)


@pytest.mark.parametrize(
    ("value", "query"),
    [
        (True, b"x=true"),
        (0, b"x=0"),
        (1.5, b"x=1.5"),
        ("", b"x="),
        ("a b&c=d/é", b"x=a%20b%26c%3Dd%2F%C3%A9"),
        (["a", "b"], b"x=a&x=b"),
        ([], b""),
        (MOMENT, b"x=2026-03-14T09%3A26%3A53.589Z"),
        (None, b""),
    ],
)
def test_query_values_are_written_as_the_api_reads_them(make: Make, value: object, query: bytes) -> None:
    client = make(reply({}))
    operation: Operation[object] = Operation(
        "plain", "GET", "/plain", as_is, accept="application/json", kinds={"x": type(value)}
    )

    finish(client.sender.send(operation, (), {"x": value}, {}, None, None))

    assert client.request.url.query == query


@given(TEXT)
def test_any_query_text_arrives(text: str) -> None:
    client = Harness(SYNC, [reply({})], {})

    client.sender.send(PLAIN, (), {"x": text}, {}, None, None)

    assert client.request.url.params["x"] == text


def test_headers_of_operation_and_options_are_sent(make: Make) -> None:
    client = make(reply({}))

    options = {"headers": {"X-Trace": "t1", "USER-AGENT": "mine"}}
    finish(client.sender.send(PLAIN, (), {}, {"X-Management-Request": "true", "X-None": None}, None, options))

    assert client.request.headers["x-management-request"] == "true"
    assert client.request.headers["x-trace"] == "t1"
    assert client.request.headers.get_list("user-agent") == ["mine"]
    assert "x-none" not in client.request.headers


def test_a_header_of_one_call_is_not_sent_with_the_next(make: Make) -> None:
    client = make(reply({}), reply({}))

    client.call("deployments.list_deployments", options={"headers": {"x-trace": "t1"}})
    client.call("deployments.list_deployments")

    assert "x-trace" not in client.requests[1].headers


def test_a_header_that_is_not_ascii_is_refused(make: Make) -> None:
    client = make(reply({}))

    raised(InvalidArgument, lambda: client.call("deployments.list_deployments", options={"headers": {"x": "é"}}))


@pytest.mark.parametrize("value", ["é", "a\r\nauthorization: mine", " true"])
def test_a_header_of_the_operations_own_is_refused_by_name(make: Make, value: str) -> None:
    header = {"X-Management-Request": value}
    error = raised(InvalidArgument, lambda: finish(make().sender.send(PLAIN, (), {}, header, None, None)))

    assert str(error).startswith(f"{PLAIN.id}: x_management_request ")


def test_models_and_mappings_are_sent_alike(make: Make) -> None:
    client = make(reply({}, 201), reply({}, 201), reply({}, 201))
    tags = [models.MetadataItem(key="a", value="b")]

    client.call(
        "deployments.create_deployment",
        models.DeploymentCreateRequest(name="ü", metadata=models.DeploymentCreateMetadata(tags=tags)),
    )
    client.call("deployments.create_deployment", {"name": "ü", "metadata": {"tags": [{"key": "a", "value": "b"}]}})
    client.call("deployments.create_deployment", {"name": "ü", "metadata": {"tags": tags}})

    for request in client.requests:
        assert request.headers["content-type"] == "application/json"
        assert sent(request) == {"name": "ü", "metadata": {"tags": [{"key": "a", "value": "b"}]}}
        assert request.headers["content-length"] == str(len(request.content))


def test_an_explicit_null_in_a_mapping_is_sent(make: Make) -> None:
    client = make(reply({}))

    client.call("accounts.patch_current_account", {"trust": None})

    assert client.request.content == b'{"trust":null}'


def test_a_post_without_body_says_so(make: Make) -> None:
    client = make(reply({}))

    client.call("deployments.shutdown_deployment", ID)

    assert client.request.headers["content-length"] == "0"
    assert "content-type" not in client.request.headers


@pytest.mark.parametrize(
    "body",
    [str, str.encode, lambda text: bytearray(text.encode()), lambda text: io.BytesIO(text.encode()), io.StringIO],
)
def test_bodies_that_are_not_json_are_sent_as_they_are(make: Make, body: Callable[[str], object]) -> None:
    upload: Operation[None] = Operation("upload", "POST", "/upload", nothing, body="text/plain")
    client = make(httpx.Response(204))

    assert finish(client.sender.send(upload, (), {}, {}, body("té"), None)) is None

    assert client.request.content == "té".encode()
    assert client.request.headers["content-type"] == "text/plain"


def test_an_upload_of_something_else_is_refused(make: Make) -> None:
    upload: Operation[None] = Operation("upload", "POST", "/upload", nothing, body="text/plain")

    raised(InvalidArgument, lambda: finish(make().sender.send(upload, (), {}, {}, 5, None)))


@pytest.mark.parametrize(("accept", "result"), [("text/plain", "té"), ("application/zip", "té".encode())])
def test_answers_that_are_not_json_are_given_as_they_are(make: Make, accept: str, result: object) -> None:
    download: Operation[object] = Operation("download", "GET", "/download", as_is, accept=accept)
    client = make(httpx.Response(200, content="té".encode()))

    assert finish(client.sender.send(download, (), {}, {}, None, None)) == result
    assert client.request.headers["accept"] == f"{accept}, application/json"


def test_operations_the_official_clients_call_below_the_region_are_sent_there(make: Make) -> None:
    client = make(reply({"id": "a"}), reply({}), region="ece-region")

    client.call("accounts.get_current_account")
    client.call("deployments.list_deployments")

    assert [request.url.path for request in client.requests] == [
        "/api/v1/regions/ece-region/account",
        "/api/v1/deployments",
    ]


def test_without_a_region_nothing_is_prefixed(make: Make) -> None:
    client = make(reply({"id": "a"}))

    client.call("accounts.get_current_account")

    assert client.request.url.path == "/api/v1/account"


def test_a_prefix_with_a_percent_sign_survives(make: Make) -> None:
    client = make(reply({}), base_url="https://gateway.test/a%20b/api/v1")

    client.call("deployments.get_deployment", ID)

    assert client.request.url.raw_path == f"/a%20b/api/v1/deployments/{ID}".encode()


@pytest.mark.parametrize("operation", ["login", "saml_init", "saml_callback"])
def test_a_redirect_is_a_result_where_it_is_documented(make: Make, operation: str) -> None:
    client = make(reply({}, 302, Location="/home"))
    seen: list[Any] = []

    bodies = {"login": [{"username": "u", "password": "p&q"}], "saml_callback": [{"SAMLResponse": "p&q"}]}
    client.call(f"authentication.{operation}", *bodies.get(operation, []), options={"on_response": seen.append})

    assert [(each.status, each.headers["location"]) for each in seen] == [(302, "/home")]


def test_a_form_is_sent_as_one(make: Make) -> None:
    client = make(reply({}, 302), reply({}, 302))

    client.call("authentication.saml_callback", {"SAMLResponse": "a+b&c=", "RelayState": None})
    client.call("authentication.saml_callback", models.SamlCallbackRequest(saml_response="a+b&c="))

    assert [request.content for request in client.requests] == [b"SAMLResponse=a%2Bb%26c%3D"] * 2
    assert client.requests[0].headers["content-type"] == "application/x-www-form-urlencoded"


def test_a_client_of_the_callers_is_sent_through_with_its_headers_and_hooks() -> None:
    hooked: list[httpx.Request] = []
    with httpx.Client(
        transport=httpx.MockTransport(lambda request: reply({"id": request.headers["x-mine"]})),
        headers={"x-mine": "yes"},
        auth=("not", "this"),
        follow_redirects=True,
        base_url="https://elsewhere.test",
        event_hooks={"request": [hooked.append]},
    ) as http_client:
        with ElasticCloud(BASE, api_key=KEY, http_client=http_client) as cloud:
            assert cloud.deployments.get_deployment(ID).id == "yes"
        assert not http_client.is_closed

    assert [str(request.url) for request in hooked] == [f"{BASE}/api/v1/deployments/{ID}"]
    assert hooked[0].headers["authorization"] == f"ApiKey {KEY}"
    assert hooked[0].extensions["timeout"]["connect"] == 5.0


def test_an_async_client_of_the_callers_is_sent_through() -> None:
    async def run() -> str:
        transport = httpx.MockTransport(lambda request: reply({"id": request.headers["x-mine"]}))
        async with httpx.AsyncClient(transport=transport, headers={"x-mine": "yes"}) as http_client:
            async with AsyncElasticCloud(BASE, api_key=KEY, http_client=http_client) as cloud:
                found = await cloud.deployments.get_deployment(ID)
            assert not http_client.is_closed
            return found.id

    assert finish(run()) == "yes"


@pytest.mark.parametrize("kind", [SYNC, ASYNC])
def test_not_even_a_client_of_the_callers_takes_credentials_along_a_redirect(kind: str) -> None:
    script = Script([httpx.Response(307, headers={"location": "https://elsewhere.test/"})])
    mock = httpx.MockTransport(script)

    def call() -> None:
        with httpx.Client(transport=mock, follow_redirects=True) as http_client:
            ElasticCloud(BASE, api_key=KEY, http_client=http_client).deployments.list_deployments()

    async def call_async() -> None:
        async with httpx.AsyncClient(transport=mock, follow_redirects=True) as http_client:
            await AsyncElasticCloud(BASE, api_key=KEY, http_client=http_client).deployments.list_deployments()

    raised(UnexpectedResponse, call if kind == SYNC else lambda: finish(call_async()))
    assert len(script.requests) == 1


def test_a_closed_client_says_so() -> None:
    cloud = ElasticCloud(BASE, api_key=KEY, transport=httpx.MockTransport(lambda _: reply({})))
    with cloud:
        cloud.deployments.list_deployments()

    raised(ClientClosed, lambda: cloud.deployments.list_deployments())
    cloud.close()


def test_a_client_closed_before_its_first_call_says_so() -> None:
    cloud = ElasticCloud(BASE, api_key=KEY)
    cloud.close()
    raised(ClientClosed, lambda: cloud.deployments.list_deployments())

    async def run() -> None:
        async_cloud = AsyncElasticCloud(BASE, api_key=KEY)
        await async_cloud.aclose()
        await async_cloud.deployments.list_deployments()

    raised(ClientClosed, lambda: finish(run()))


@pytest.mark.parametrize(("client", "prefix"), [(ElasticCloud, ""), (AsyncElasticCloud, "Async")])
def test_every_tag_of_the_generated_client_is_an_attribute(client: type, prefix: str) -> None:
    cloud = client(BASE, api_key=KEY)

    for attribute, name in api.TAGS.items():
        assert type(getattr(cloud, attribute)) is getattr(api, prefix + name)
        assert getattr(cloud, attribute) is getattr(cloud, attribute)
        assert attribute in dir(cloud)
    with pytest.raises(AttributeError, match="deploymets"):
        cloud.deploymets  # noqa: B018 - what a caller mistypes


@pytest.mark.parametrize("kind", [SYNC, ASYNC])
def test_threads_and_tasks_share_one_sender(kind: str) -> None:
    from concurrent.futures import ThreadPoolExecutor

    client = ElasticCloud if kind == SYNC else AsyncElasticCloud
    names = ["deployments", "accounts"] * 4
    for _ in range(20):
        cloud = client(BASE, api_key=KEY)
        with ThreadPoolExecutor(8) as pool:
            senders = list(pool.map(lambda name, cloud=cloud: getattr(cloud, name)._sender, names))
        assert len({id(each) for each in senders}) == 1
