"""Every operation, called through the SDK, sends what the document says and reads what the document promises.

Arguments, bodies and answers are drawn from the document's schemas, so odd text, nulls and unknown members are among
them. Addresses and bodies are taken apart by other means than those that put them together.
"""

from __future__ import annotations

import asyncio
import email
import email.policy
import inspect
import json
import re
from collections.abc import Callable, Iterator
from typing import Any, NamedTuple
from urllib.parse import parse_qsl, unquote

import httpx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from elastic_cloud_client import models
from elastic_cloud_client.types import File, encode
from elastic_cloud_sdk import AsyncElasticCloud, ElasticCloud
from tests.client.document import DOCUMENT, OPERATIONS, SCHEMAS, values
from tests.properties import PATIENT

JSON = "application/json"
DEPTH = 2
TEXT = st.text(max_size=12)
SEGMENT = st.text(st.characters(exclude_categories=["Cc", "Cs"]), min_size=1, max_size=12).filter(
    lambda text: text == text.strip() and text not in (".", "..")
)
ITEM = st.text("abcXYZ019_-", min_size=1, max_size=6)


class Call(NamedTuple):
    """One call and what the server answers."""

    arguments: dict[str, Any]
    """By the document's names."""
    body: Any
    status: int
    content: bytes
    media: str | None
    result: Any
    """What the result is when written as JSON again, or the text or bytes themselves."""


class Server:
    """Answers every request with what it is told to, and keeps the last one."""

    def __init__(self) -> None:
        transport = httpx.MockTransport(self.answer)
        self.runner = asyncio.Runner()
        options: dict[str, Any] = {"api_key": "a-key", "region": "ece-region", "retries": 0, "transport": transport}
        self.cloud = ElasticCloud("https://ece.example.com:12443", **options)
        self.async_cloud = AsyncElasticCloud("https://ece.example.com:12443", **options)
        self.reply = httpx.Response(200)
        self.requests: list[httpx.Request] = []

    def answer(self, request: httpx.Request) -> httpx.Response:
        self.requests.append(request)
        return self.reply

    def call(self, operation: str, call: Call) -> Iterator[tuple[Any, httpx.Request]]:
        """Makes the call with both clients; gives the result and the request of each."""
        tag = re.sub(r"(?<!^)(?=[A-Z])", "_", OPERATIONS[operation][2]["tags"][0]).lower()
        for cloud in (self.cloud, self.async_cloud):
            self.reply = httpx.Response(
                call.status, headers={"content-type": call.media} if call.media else {}, content=call.content
            )
            self.requests.clear()
            method = getattr(getattr(cloud, tag), operation.replace("-", "_"))
            result = method(**python_arguments(method, call))
            if inspect.isawaitable(result):
                result = self.runner.run(wait(result))
            yield result, self.requests.pop()
            assert not self.requests, "one call is one request"


async def wait(result: Any) -> Any:
    return await result


@pytest.fixture(scope="module")
def server() -> Iterator[Server]:
    server = Server()
    yield server
    server.cloud.close()
    server.runner.run(server.async_cloud.aclose())
    server.runner.close()


def resolve(node: dict[str, Any]) -> dict[str, Any]:
    while "$ref" in node:
        _, section, name = node["$ref"].rsplit("/", 2)
        node = DOCUMENT["components"][section][name]
    return node


def python_arguments(method: Callable[..., Any], call: Call) -> dict[str, Any]:
    names = {name.removesuffix("_"): name for name in inspect.signature(method).parameters}
    given = {names[name.lower().replace("-", "_")]: value for name, value in call.arguments.items()}
    return given if call.body is None else {**given, "body": call.body}


def argument(parameter: dict[str, Any]) -> st.SearchStrategy[Any]:
    schema = resolve(parameter["schema"])
    if "enum" in schema:
        return st.sampled_from(schema["enum"])
    if parameter["name"] == "proxy_path":
        return st.lists(SEGMENT.filter(lambda text: "/" not in text), min_size=1, max_size=3).map("/".join)
    if parameter["in"] == "header":
        return st.just(schema["examples"][0])
    if parameter["in"] == "path" and "pattern" in schema:
        return st.from_regex(schema["pattern"], fullmatch=True)
    kinds: dict[str, st.SearchStrategy[Any]] = {
        "array": st.lists(ITEM, min_size=1, max_size=3),
        "boolean": st.booleans(),
        "integer": st.integers(-(2**31), 2**31 - 1),
        "string": SEGMENT if parameter["in"] == "path" else TEXT,
    }
    return kinds[schema["type"]]


def parameters(operation: str) -> list[dict[str, Any]]:
    return [resolve(parameter) for parameter in OPERATIONS[operation][2].get("parameters", ())]


@st.composite
def arguments(draw: st.DrawFn, operation: str) -> dict[str, Any]:
    return {
        parameter["name"]: draw(argument(parameter))
        for parameter in parameters(operation)
        if parameter.get("required") or draw(st.booleans())
    }


@st.composite
def bodies(draw: st.DrawFn, operation: str) -> Any:
    """What a caller may give: a model or a mapping, a list, text, or a form with a file."""
    described = OPERATIONS[operation][2].get("requestBody")
    if described is None or not (described.get("required") or draw(st.booleans())):
        return None
    ((media_type, media),) = described["content"].items()
    schema = resolve(media["schema"])
    if media_type == "multipart/form-data":
        file = File(draw(st.binary(max_size=9)), draw(st.text("abc.é", min_size=1, max_size=5)), "application/zip")
        return getattr(models, media["schema"]["$ref"].rpartition("/")[2])(file=file)
    if media_type == "text/plain":
        return draw(TEXT | TEXT.map(str.encode))
    if media_type == "application/x-www-form-urlencoded":
        return {name: draw(TEXT) for name in schema["properties"]}
    name = media["schema"].get("$ref", "").rpartition("/")[2]
    if schema.get("properties") and draw(st.booleans()):
        return getattr(models, name).from_dict(draw(values(media["schema"], DEPTH)))
    return draw(values(media["schema"], DEPTH, newer=False))


@st.composite
def calls(draw: st.DrawFn, operation: str) -> Call:
    method, described = OPERATIONS[operation][1:]
    responses = {int(status): resolve(response) for status, response in described["responses"].items() if status < "4"}
    status = draw(st.sampled_from(sorted(responses)))
    contents: dict[str, Any] = responses[status].get("content", {})
    media_type = next(iter(contents), None)
    content, result = b"", None
    if media_type == JSON:
        schema = resolve(contents[JSON]["schema"])
        result = draw(values(contents[JSON]["schema"], DEPTH))
        content = json.dumps(result).encode()
        if method != "get" and schema.get("type") == "object" and draw(st.integers(0, 3)) == 0:
            content, result = b"", {}
    elif media_type:
        content = draw(st.binary(max_size=20))
        result = content
    elif status == 204:
        result = []
    return Call(draw(arguments(operation)), draw(bodies(operation)), status, content, media_type, result)


@pytest.mark.parametrize("operation", OPERATIONS)
@settings(
    max_examples=4,
    deadline=None,
    derandomize=True,
    suppress_health_check=PATIENT,
)
@given(data=st.data())
def test_a_call_sends_what_the_document_says_and_reads_the_answer(
    operation: str, data: st.DataObject, server: Server
) -> None:
    call = data.draw(calls(operation))
    for result, request in server.call(operation, call):
        assert request.method == OPERATIONS[operation][1].upper()
        check_address(operation, call.arguments, request)
        check_headers(operation, call, request)
        check_body(operation, call.body, request)
        check_result(operation, call, result)


def check_address(operation: str, given: dict[str, Any], request: httpx.Request) -> None:
    template, _, described = OPERATIONS[operation]
    region = "/regions/ece-region" if described["x-region-prefixed"] else ""
    path, _, query = request.url.raw_path.decode().partition("?")
    sent = path.split("/")
    expected = [*f"/api/v1{region}".split("/")]
    for segment in template.split("/")[1:]:
        name = segment.strip("{}")
        value = given[name] if segment.startswith("{") else segment
        if name == "proxy_path":
            expected.extend(value.split("/"))
        else:
            expected.append(",".join(value) if isinstance(value, list) else value)
    assert [unquote(segment, errors="strict") for segment in sent] == expected
    wanted = {
        parameter["name"]: str(value).lower() if isinstance(value, bool) else str(value)
        for parameter in parameters(operation)
        if parameter["in"] == "query" and (value := given.get(parameter["name"])) is not None
    }
    found = parse_qsl(query, keep_blank_values=True, strict_parsing=bool(query), errors="strict")
    if operation == "create-deployment" and "request_id" not in given:
        found = [pair for pair in found if pair[0] != "request_id"]
    assert sorted(found) == sorted(wanted.items())


def check_headers(operation: str, call: Call, request: httpx.Request) -> None:
    for parameter in parameters(operation):
        if parameter["in"] == "header":
            assert request.headers[parameter["name"]] == call.arguments[parameter["name"]]
    assert request.headers["authorization"] == "ApiKey a-key"
    assert call.media is None or call.media in request.headers["accept"]
    assert JSON in request.headers["accept"], "errors are JSON"


def check_body(operation: str, body: Any, request: httpx.Request) -> None:
    if body is None:
        assert request.content == b""
        assert "content-type" not in request.headers
        return
    (media_type,) = OPERATIONS[operation][2]["requestBody"]["content"]
    assert request.headers["content-type"].partition(";")[0] == media_type
    if media_type == JSON:
        assert json.loads(request.content) == encode(body)
    elif media_type == "application/x-www-form-urlencoded":
        assert dict(parse_qsl(request.content.decode(), keep_blank_values=True)) == body
    elif media_type == "text/plain":
        assert request.content == (body.encode() if isinstance(body, str) else body)
    else:
        head = f"content-type: {request.headers['content-type']}\r\n\r\n".encode()
        message = email.message_from_bytes(head + request.content, policy=email.policy.HTTP)
        (part,) = message.iter_parts()
        assert part.get_content_type() == body.file.content_type
        assert part["content-disposition"].params == {"name": "file", "filename": body.file.name}
        assert part.get_payload(decode=True) == body.file.payload


def check_result(operation: str, call: Call, result: Any) -> None:
    assert encode(result) == call.result
    if call.media == JSON:
        responses = OPERATIONS[operation][2]["responses"]
        schema = resolve(responses[str(call.status)])["content"][JSON]["schema"]
        name = schema.get("$ref", "").rpartition("/")[2]
        if SCHEMAS.get(name, {}).get("properties"):
            assert isinstance(result, getattr(models, name))
