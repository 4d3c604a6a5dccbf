"""What cannot be right is refused before anything is sent, with the name of the argument and what to give instead."""

from __future__ import annotations

import datetime
import enum
import inspect
import json
import re
from collections.abc import Callable, Iterator
from functools import partial
from importlib import import_module
from pathlib import Path
from typing import Any, get_args

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from elastic_cloud_client import api, models
from elastic_cloud_client.client import Operation
from elastic_cloud_client.types import Model
from elastic_cloud_sdk import AsyncElasticCloud, ElasticCloud, InvalidArgument, InvalidOption
from elastic_cloud_sdk._sending.addresses import check_choice, python_name
from tests.overlay.support import ASYNC, BASE, ID, KEY, SYNC, Harness, Make, finish, raised, reply, sent

MODULES = [import_module(getattr(api, name).__module__) for name in api.TAGS.values()]
OPERATIONS: dict[str, Operation[Any]] = {
    each.id: each for module in MODULES for each in vars(module).values() if isinstance(each, Operation)
}
HEX = "^[0-9a-f]{32}$"
FORMED = {
    "deployments.get_deployment": "deployment_id",
    "deployments_traffic_filter.get_traffic_filter_ruleset": "ruleset_id",
    "platform_configuration_security.get_ldap_configuration": "realm_id",
    "stack.get_version_stack": "version",
}


def refused(client: Harness, method: str, *args: object, **kwargs: object) -> str:
    """What the error says; nothing was sent."""
    error = raised(InvalidArgument, lambda: client.call(method, *args, **kwargs))
    assert client.requests == []
    assert str(error).startswith(f"{method.partition('.')[2].replace('_', '-')}: ")
    return str(error)


@pytest.mark.parametrize(("method", "name"), FORMED.items())
@pytest.mark.parametrize("value", ["", "my search", "../x", "a/b", ID.upper(), f"{ID}\n", f" {ID}", "é" * 32])
def test_an_id_of_the_wrong_form_is_refused_with_an_example_of_the_right_one(
    make: Make, method: str, name: str, value: str
) -> None:
    told = refused(make(), method, value)

    pattern, example = OPERATIONS[method.partition(".")[2].replace("_", "-")].forms[name]
    assert f"{name} is {value!r}. Give what has the form of {example!r} ({pattern})." in told
    assert re.fullmatch(pattern, example)


@given(st.from_regex(HEX, fullmatch=True))
def test_an_id_of_the_right_form_is_sent(value: str) -> None:
    client = Harness(SYNC, [reply({})], {})

    client.call("deployments.get_deployment", value)

    assert client.request.url.path == f"/api/v1/deployments/{value}"


def test_forms_are_those_of_the_document() -> None:
    document = json.loads(Path("openapi/bundled/openapi.json").read_text())

    def resolved(node: dict[str, Any]) -> dict[str, Any]:
        while "$ref" in node:
            _, _, section, name = node["$ref"].split("/")
            node = document["components"][section][name]
        return node

    forms, kinds = {}, {}
    names = {"boolean": bool, "integer": int, "number": float, "array": list}
    for path in document["paths"].values():
        for described in (each for each in path.values() if isinstance(each, dict)):
            found = [resolved(each) for each in described.get("parameters", ())]
            schemas = {each["name"]: resolved(each["schema"]) for each in found if each["in"] == "path"}
            forms[described["operationId"]] = {
                name: schema.get("items", schema)["pattern"]
                for name, schema in schemas.items()
                if "pattern" in schema.get("items", schema)
            }
            types = {each["name"]: resolved(each["schema"])["type"] for each in found}
            kinds[described["operationId"]] = {name: names[kind] for name, kind in types.items() if kind in names}

    assert {each.id: {name: form[0] for name, form in each.forms.items()} for each in OPERATIONS.values()} == forms
    assert {each.id: dict(each.kinds) for each in OPERATIONS.values()} == kinds
    assert sum("deployment_id" in each for each in forms.values()) > 50


@pytest.mark.parametrize("value", [None, 5, True, b"bytes", ["list"], object()])
@pytest.mark.parametrize("method", ["deployments.get_deployment", "platform_infrastructure.get_runner"])
def test_an_id_is_text(make: Make, method: str, value: object) -> None:
    told = refused(make(), method, value)

    assert re.search(r"(deployment_id|runner_id) is (None|True|an? \w+)\. Give text\.", told)


@pytest.mark.parametrize(
    "kind", ["_main", "main-elasticsearch", "eu west", "DOMAIN\\jane", "jane@example.com", "a:b", "ñ"]
)
def test_ids_without_a_documented_form_may_be_what_servers_make_them(make: Make, kind: str) -> None:
    client = make(reply({}))

    client.call("platform_infrastructure.get_runner", kind)

    assert client.request.url.path == f"/api/v1/platform/infrastructure/runners/{kind}"


@given(st.text(max_size=3) | st.none() | st.integers() | st.lists(st.text(max_size=2), max_size=2))
def test_no_value_leads_to_another_route(value: Any) -> None:
    client = Harness(SYNC, [reply({})], {})

    try:
        client.call("platform_infrastructure.get_runner_logging_settings", value)
    except InvalidArgument:
        assert client.requests == []
        return

    raw = client.request.url.raw_path.decode()
    assert re.fullmatch(r"/api/v1/platform/infrastructure/runners/[^/?#]+/logging_settings", raw)
    assert not re.search(r"/\.{0,2}/", raw)


@pytest.mark.parametrize(
    ("value", "told"),
    [
        ([], "is a list"),
        (None, "is None"),
        (5, "is an int"),
        ({"instance-0": 1}, "is a dict"),
        (["instance-0", ""], "is ''"),
        (["instance-0", 5], "is an int"),
        (["a/b"], "is 'a/b'"),
        ("", "is ''"),
    ],
)
def test_a_list_in_the_path_has_items_of_the_documented_form(make: Make, value: object, told: str) -> None:
    message = refused(make(), "deployments.start_deployment_resource_instances", ID, "kibana", "k", value)

    assert f"instance_ids {told}. Give " in message


@pytest.mark.parametrize(
    ("method", "arguments", "told"),
    [
        ("deployments.get_deployment", {"show_plans": "yes"}, "show_plans is a str. Give True or False."),
        ("deployments.get_deployment", {"show_plans": 1}, "show_plans is an int. Give True or False."),
        (
            "deployments.get_deployment",
            {"show_system_alerts": "5"},
            "show_system_alerts is a str. Give a whole number",
        ),
        (
            "deployments.get_deployment",
            {"show_system_alerts": True},
            "show_system_alerts is True. Give a whole number",
        ),
        (
            "deployments.get_deployment",
            {"show_system_alerts": 5.0},
            "show_system_alerts is a float. Give a whole num",
        ),
        ("deployments.update_deployment", {"body": {}, "version": 5}, "version is an int. Give text."),
        (
            "deployments.get_deployment_resource_proxy_requests",
            {"resource_kind": "kibana", "ref_id": "k", "proxy_path": "x", "x_management_request": True},
            "x_management_request is True. Give text.",
        ),
    ],
)
def test_a_parameter_of_the_wrong_type_is_refused(
    make: Make, method: str, arguments: dict[str, Any], told: str
) -> None:
    assert told in refused(make(), method, ID, **arguments)


class Kind(str, enum.Enum):  # noqa: UP042 - what many programs have
    KIBANA = "kibana"


def test_members_of_an_enum_of_texts_are_texts(make: Make) -> None:
    client = make(reply({}), reply({}))

    client.call("deployments.cancel_deployment_resource_pending_plan", ID, Kind.KIBANA, "_main")
    client.call("platform_infrastructure.get_allocators", q=Kind.KIBANA)

    assert client.requests[0].url.path.endswith(f"{ID}/kibana/_main/plan/pending")
    assert client.requests[1].url.query == b"q=kibana"


def test_arguments_are_called_as_in_python() -> None:
    """Errors name what the caller wrote: `from_`, not `from`."""
    for name in api.TAGS.values():
        for method, function in inspect.getmembers(getattr(api, name), inspect.isfunction):
            found = OPERATIONS.get(method.replace("_", "-"))
            if found is not None:
                given = {*inspect.signature(function).parameters}
                assert {python_name(each) for each in (*found.kinds, *found.forms)} <= given, method
    assert [python_name(name) for name in ("from", "filter", "id", "X-Management-Request")] == [
        "from_", "filter_", "id", "x_management_request",
    ]  # fmt: skip


def test_a_value_that_there_is_not_is_refused_with_those_that_there_are(make: Make) -> None:
    assert refused(make(), "deployments.start_deployment_resource_instances_all", ID, "elastic", "es").endswith(
        "resource_kind is none of apm, appsearch, elasticsearch, enterprise_search, integrations_server, kibana. "
        "Is 'elasticsearch' meant?"
    )
    told = refused(make(), "platform_infrastructure.get_proxies_health", expect_status="qqq")
    assert "expect_status is none of Green" in told


@given(st.data())
def test_every_value_of_the_document_is_sent(data: st.DataObject) -> None:
    operation = data.draw(st.sampled_from([each for each in OPERATIONS.values() if each.choices]))
    name, kind = data.draw(st.sampled_from(sorted(operation.choices.items())))
    value = data.draw(st.sampled_from(get_args(getattr(models, kind))))
    check_choice(operation, name, value)
    with pytest.raises(InvalidArgument, match=python_name(name)):
        check_choice(operation, name, f"{value}-")


CREATE = "deployments.create_deployment"
FREE = "body.resources.elasticsearch[0].plan.elasticsearch.user_settings_json.a"


def free(value: object) -> dict[str, Any]:
    """A request with a value where there may be any."""
    return {"resources": {"elasticsearch": [{"plan": {"elasticsearch": {"user_settings_json": {"a": value}}}}]}}


@pytest.mark.parametrize(
    ("body", "told"),
    [
        (None, "body is None. Give the request, which this operation needs."),
        ([], "body is a list. Give a models.DeploymentCreateRequest, or a mapping."),
        ([("name", "x")], "body is a list. Give a models.DeploymentCreateRequest, or a mapping."),
        (5, "body is an int. Give a models.DeploymentCreateRequest, or a mapping."),
        (True, "body is True. Give a models.DeploymentCreateRequest, or a mapping."),
        (
            '{"name": "x"}',
            "body is a str. Give a models.DeploymentCreateRequest, or a mapping. "
            "Text that holds JSON is read by json.loads.",
        ),
        (
            b"{}",
            "body is a bytes. Give a models.DeploymentCreateRequest, or a mapping. "
            "Text that holds JSON is read by json.loads.",
        ),
        (
            models.DeploymentUpdateRequest(prune_orphans=False),
            "body is a DeploymentUpdateRequest. Give a models.DeploymentCreateRequest, or a mapping.",
        ),
        (free([{}, {"b": {1, 2}}]), f"{FREE}[1].b is a set. Give "),
        ({"name": b"x"}, "body.name is a bytes. Give "),
        ({"name": object()}, "body.name is an object. Give "),
        ({"name": datetime.timedelta(1)}, "body.name is a timedelta. Give "),
        ({"name": datetime.datetime(2026, 3, 14)}, "body.name is a datetime without a time zone. Give it one, such as"),
        (free([{"a": datetime.datetime(2026, 3, 14)}]), f"{FREE}[0].a is a datetime without a time zone."),
        (free([1.5, float("nan")]), f"{FREE}[1] is nan, which JSON cannot tell."),
        (free(float("-inf")), f"{FREE} is -inf, which JSON cannot tell."),
        (free({1: "x"}), f"{FREE} has a member whose name is an int. Give names as text."),
        (free([{None: "x"}]), f"{FREE}[0] has a member whose name is None. Give names as text."),
        ({True: "x"}, "body has a member whose name is True. Give names as text."),
        (free({("b", 1): "x"}), f"{FREE} has a member whose name is a tuple. Give names as text."),
        ({"name": "\ud800"}, "body.name has a character that cannot be sent."),
        (models.DeploymentCreateRequest(name={"x"}), "body.name is a set. Give "),  # type: ignore[arg-type]
        (
            {"name": datetime.datetime.min.replace(tzinfo=datetime.timezone(datetime.timedelta(hours=5)))},
            "body has a datetime that cannot be told in UTC.",
        ),
    ],
)
def test_a_body_that_cannot_be_right_is_refused(make: Make, body: object, told: str) -> None:
    assert told in refused(make(), CREATE, body)


def test_a_body_that_contains_itself_is_refused(make: Make) -> None:
    inner: dict[str, Any] = {}
    inner["a"] = inner
    body = free(inner)

    assert "contains itself" in refused(make(), CREATE, body)


def test_the_members_of_a_refused_body_stay_out_of_the_error(make: Make) -> None:
    told = refused(make(), CREATE, {"password": "s3cr3t", "s": {"s3cr3t"}, "b": b"s3cr3t"})

    assert "s3cr3t" not in told


def test_a_map_takes_any_names_and_no_model(make: Make) -> None:
    maps = [each for each in OPERATIONS.values() if each.body_model == "Mapping"]
    assert maps
    client = make(reply({}))
    with pytest.raises(InvalidArgument, match=r"Give a mapping\."):
        finish(client.sender.send(maps[0], (), {}, {}, models.DeploymentCreateRequest(name="x"), None))


POST = "post_deployment_resource_proxy_requests"


def test_a_body_for_another_api_may_be_any_json(make: Make) -> None:
    client = make(*[reply({}) for _ in range(3)])

    bodies: list[Any] = [{"query": {}}, [1, "two"], "text"]
    for body in bodies:
        client.call(
            "deployments.post_deployment_resource_proxy_requests",
            ID,
            "kibana",
            "k",
            "x",
            body,
            x_management_request="true",
        )

    assert [sent(request) for request in client.requests] == [{"query": {}}, [1, "two"], "text"]


def test_bodies_know_their_models() -> None:
    for each in OPERATIONS.values():
        if each.body_model not in (None, "Mapping"):
            assert issubclass(getattr(models, str(each.body_model)), Model)
    assert sum(each.body_model is not None for each in OPERATIONS.values()) > 80


@pytest.mark.parametrize("file", [5, [], None, "text"])
def test_a_form_takes_files(make: Make, file: object) -> None:
    told = refused(make(), "extensions.upload_extension", "e", file)

    assert "Give " in told


@pytest.mark.parametrize(
    ("options", "told"),
    [
        (
            5,
            "options is an int. Give a mapping with some of headers, on_progress, on_response, retries, sink, timeout.",
        ),
        ([], "options is a list. Give a mapping"),
        ({"tiemout": 5}, "there is no option tiemout. Those of a call are headers,"),
        ({5: 5}, "there is no option 5."),
        ({"timeout": "5"}, "the option timeout is not a positive number of seconds. Give one, such as 60.0."),
        ({"timeout": True}, "the option timeout"),
        ({"timeout": 0}, "the option timeout"),
        ({"timeout": float("nan")}, "the option timeout"),
        ({"retries": "2"}, "the option retries is not a whole number from 0. Give 0 for none."),
        ({"retries": -1}, "the option retries"),
        ({"on_response": 5}, "the option on_response is an int. Give a function."),
        ({"on_progress": "print"}, "the option on_progress is a str. Give a function."),
        ({"headers": "x: y"}, "the option headers is a str. Give a mapping of texts by name."),
        ({"headers": {"x": 5}}, "the header x is not one line of ASCII text. Give it as such."),
        ({"headers": {"x": "a\r\nauthorization: mine"}}, "the header x is not one line of ASCII text."),
        ({"headers": {"x": "é"}}, "the header x is not one line of ASCII text."),
        ({"headers": {"x y": "z"}}, "the option headers has a name that no header can have."),
        ({"headers": {"": "z"}}, "the option headers has a name that no header can have."),
        ({"headers": {5: "z"}}, "the option headers has a name that no header can have."),
    ],
)
def test_options_that_cannot_be_right_are_refused(make: Make, options: object, told: str) -> None:
    assert told in refused(make(), "deployments.list_deployments", options=options)


def test_options_that_are_none_are_those_of_the_client(make: Make) -> None:
    client = make(reply({}))

    client.call(
        "deployments.list_deployments",
        options={"timeout": None, "retries": None, "headers": None, "on_response": None, "on_progress": None},
    )

    assert client.request.extensions["timeout"]["read"] == 60.0


def both(**options: Any) -> Iterator[Any]:
    """A client of each kind that must not send."""

    def nothing(request: httpx.Request) -> httpx.Response:
        raise AssertionError(f"sent: {request.method} {request.url}")

    for kind in (ElasticCloud, AsyncElasticCloud):
        yield kind(BASE, api_key=KEY, transport=httpx.MockTransport(nothing), **options)


async def drain(results: Any) -> None:
    async for _ in results:
        pass


def run(result: Any) -> None:
    """Carries out what a method of either client gives."""
    if hasattr(result, "__aiter__"):
        result = drain(result)
    elif hasattr(result, "__next__"):
        list(result)
    finish(result)


JOBS: dict[str, tuple[Callable[[Any], object], str]] = {
    "size is text": (lambda cloud: cloud.search_deployments(size="10"), "size is a str. Give a whole number from 1."),
    "size is 0": (lambda cloud: cloud.search_deployments(size=0), "size is 0. Give a whole number from 1."),
    "size is True": (lambda cloud: cloud.search_deployments(size=True), "size is True. Give"),
    "query is text": (lambda cloud: cloud.search_deployments("name:x"), "query is a str. Give a models.QueryContainer"),
    "query is another model": (
        lambda cloud: cloud.search_deployments(models.SearchRequest()),
        "query is a SearchRequest. Give a models.QueryContainer, or a mapping.",
    ),
    "sort is a number": (lambda cloud: cloud.search_deployments(sort=5), "sort is an int. Give a list of fields"),
    "attributes are a number": (
        lambda cloud: cloud.search_deployments(minimal_metadata=5),
        "minimal_metadata is an",
    ),
    "an id to wait for": (
        lambda cloud: cloud.wait_for("my-search"),
        "deployment_id is 'my-search'. Give what",
    ),
    "an id to watch": (lambda cloud: cloud.watch("my-search"), "deployment_id is 'my-search'. Give what"),
    "no id to wait for": (lambda cloud: cloud.wait_for(None), "deployment_id is None. Give text."),
    "timeout is text": (lambda cloud: cloud.wait_for(ID, timeout="5"), "timeout is a str. Give seconds, more than 0."),
    "interval is 0": (lambda cloud: cloud.wait_for(ID, interval=0), "interval is 0. Give seconds, more than 0."),
    "kind is a number": (lambda cloud: cloud.wait_for(ID, kind=5), "kind is an int. Give text."),
    "ref_id is a number": (lambda cloud: cloud.wait_for(ID, ref_id=5), "ref_id is an int. Give text."),
    "on_step is text": (lambda cloud: cloud.wait_for(ID, on_step="print"), "on_step is a str. Give a function."),
    "on_created is text": (
        lambda cloud: cloud.create_deployment_from_template("t", name="n", region="r", on_created="print"),
        "on_created is a str. Give a function.",
    ),
    "name is a number": (
        lambda cloud: cloud.create_deployment_from_template("t", name=5, region="r"),
        "name is an int. Give text.",
    ),
    "overrides are text": (
        lambda cloud: cloud.create_deployment_from_template("t", name="n", region="r", overrides="x"),
        "overrides is a str. Give a mapping.",
    ),
    "no region": (
        lambda cloud: cloud.create_deployment_from_template("t", name="n"),
        "region is None. Templates belong to a region",
    ),
    "change is a mapping": (lambda cloud: cloud.update_deployment_with(ID, {}), "change is a dict. Give a function."),
    "raw of a result": (lambda cloud: cloud.raw({}), "method is a dict. Give a method of a tag, uncalled"),
    "download of a result": (
        lambda cloud: cloud.download("/tmp/x", {}),
        "method is a dict. Give a method of a tag, uncalled",
    ),
    "options of raw": (
        lambda cloud: cloud.raw(cloud.deployments.list_deployments, options=5),
        "options is an int. Give a mapping",
    ),
}


@pytest.mark.parametrize("job", JOBS)
def test_the_clients_own_methods_refuse_what_cannot_be_right(job: str) -> None:
    act, told = JOBS[job]
    for cloud in both():
        assert told in str(raised(InvalidArgument, partial(lambda client: run(act(client)), cloud)))


def test_one_field_to_sort_by_may_come_without_its_list() -> None:
    seen: list[Any] = []

    def answer(request: httpx.Request) -> httpx.Response:
        seen.append(json.loads(request.content)["sort"])
        return reply({"deployments": []})

    with ElasticCloud(BASE, api_key=KEY, transport=httpx.MockTransport(answer)) as cloud:
        list(cloud.search_deployments(sort="name.keyword"))

    assert seen == [["name.keyword"]]


@pytest.mark.parametrize("kind", [ElasticCloud, AsyncElasticCloud])
@pytest.mark.parametrize(
    ("options", "argument_name"),
    [
        ({"base_url": 5}, "base_url"),
        ({"api_key": 5}, "api_key"),
        ({"api_key": b"key"}, "api_key"),
        ({"username": 5, "password": "p"}, "username"),
        ({"username": "u", "password": 5}, "password"),
        ({"region": 5}, "region"),
        ({"timeout": "60"}, "timeout"),
        ({"connect_timeout": "5"}, "connect_timeout"),
        ({"retries": "2"}, "retries"),
        ({"ca_bundle": 5}, "ca_bundle"),
        ({"verify": "/etc/ca.pem"}, "verify"),
        ({"verify": 0}, "verify"),
        ({"proxy": 5}, "proxy"),
        ({"application": 5}, "application"),
    ],
)
def test_an_option_of_the_wrong_type_is_refused_by_name(
    kind: type, options: dict[str, object], argument_name: str
) -> None:
    given = {"base_url": BASE, **({} if {"api_key", "username"} & options.keys() else {"api_key": KEY}), **options}

    error = raised(InvalidOption, lambda: kind(**given))

    assert error.argument == argument_name
    assert argument_name in str(error)
    assert error.fix in str(error)


@pytest.mark.parametrize("kind", [SYNC, ASYNC])
def test_a_refused_value_never_shows_the_clients_credentials(kind: str) -> None:
    """Somebody swaps two arguments."""
    client = Harness(kind, [], {})

    told = refused(client, "deployments.get_deployment", KEY)

    assert KEY not in told
    assert "***" in told


def test_a_long_value_is_cut(make: Make) -> None:
    assert len(refused(make(), "deployments.get_deployment", "x" * 10_000)) < 250
