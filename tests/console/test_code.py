"""A call of the journal, written as a program with the SDK and as a command of curl, makes the very same call."""

from __future__ import annotations

import functools
import json
import shlex
from collections.abc import Iterator
from typing import Any
from urllib.parse import parse_qsl, quote, unquote, urlencode

import httpx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import elastic_cloud_sdk
from elastic_cloud_emulator import Emulator
from elastic_cloud_emulator.console.code import _literal, write_curl, write_python
from elastic_cloud_emulator.document.secrets import MASK
from elastic_cloud_emulator.pipeline.exchanges import Exchange
from elastic_cloud_emulator.pipeline.journal import Entry
from tests.client.document import DOCUMENT, OPERATIONS
from tests.properties import fewer
from tools.bundle import follow
from tools.examples import example_of, success

BASE = "http://127.0.0.1:12400"


@pytest.fixture(scope="module")
def installation() -> Iterator[Emulator]:
    with Emulator(speed=0) as emulator:
        yield emulator


def example(parameter: dict[str, Any]) -> Any:
    schema = follow(DOCUMENT, parameter["schema"])
    return parameter.get("example", next(iter(schema.get("examples") or schema.get("enum") or ["x"])))


def text(value: Any) -> str:
    if isinstance(value, list):
        return ",".join(map(text, value))
    return json.dumps(value) if isinstance(value, bool) else str(value)


def call(emulator: Emulator, name: str, region: str = "") -> tuple[Entry, Exchange]:
    """Make the call of the document's examples, with every parameter; without credentials, so that nothing happens."""
    path, method, described = OPERATIONS[name]
    query: list[tuple[str, str]] = []
    for parameter in (follow(DOCUMENT, each) for each in described.get("parameters", ())):
        value = example(parameter)
        if parameter["in"] == "path":
            path = path.replace(f"{{{parameter['name']}}}", quote(text(value), safe=""))
        elif parameter["in"] == "query":
            listed = follow(DOCUMENT, parameter["schema"]).get("type") == "array"
            parts = value if listed and parameter.get("explode", True) and isinstance(value, list) else [value]
            query += [(parameter["name"], text(part)) for part in parts]
    content: dict[str, Any] = follow(DOCUMENT, described.get("requestBody", {})).get("content", {})
    body = example_of(content["application/json"]) if "application/json" in content else None
    with httpx.Client(transport=emulator.transport, base_url=BASE) as client:
        address = f"/api/v1{region}{path}" + (f"?{urlencode(query)}" if query else "")
        files = {"file": b"x"} if "multipart/form-data" in content else None
        other = b"x" if content and body is None and not files else None
        client.request(method, address, json=body, files=files, content=other)
    entry = emulator.requests[-1]
    assert entry.operation_id == name
    return entry, emulator.engine.journal.show(entry)


def run(program: str, name: str, monkeypatch: pytest.MonkeyPatch) -> httpx.Request:
    """Run a program and catch what it sends."""
    sent: list[httpx.Request] = []
    described = OPERATIONS[name][2]

    def answer(request: httpx.Request) -> httpx.Response:
        sent.append(request)
        status = next(status for status in described["responses"] if status < "4")
        media = success(DOCUMENT, described).get("content", {}).get("application/json")
        return httpx.Response(int(status), content=json.dumps(example_of(media)) if media else b"text")

    client = functools.partial(
        elastic_cloud_sdk.ElasticCloud, api_key="key", region=None, transport=httpx.MockTransport(answer)
    )
    with monkeypatch.context() as patched:
        patched.setattr(elastic_cloud_sdk, "ElasticCloud", client)
        exec(compile(program, name, "exec"), {})
    (request,) = sent
    return request


def same(query: str, other: str) -> bool:
    return sorted(parse_qsl(query, keep_blank_values=True)) == sorted(parse_qsl(other, keep_blank_values=True))


@pytest.mark.parametrize("name", [name for name, (_, _, each) in OPERATIONS.items() if "ece" in each["x-availability"]])
def test_every_call_can_be_repeated(
    installation: Emulator, name: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    path, _, described = OPERATIONS[name]
    content = follow(DOCUMENT, described.get("requestBody", {})).get("content", {})
    regions = ["", "/regions/ece-region"] if described["x-region-prefixed"] and "{region}" not in path else [""]
    for region in regions:
        entry, exchange = call(installation, name, region)
        program = write_python(entry, exchange.sent, BASE)
        command = write_curl(entry, exchange.sent, BASE)
        if content and "application/json" not in content:
            assert (program, command) == (None, None)
            continue
        assert program is not None
        assert command is not None
        request = run(program, name, monkeypatch)
        assert (request.method, request.url.host) == (entry.method, "127.0.0.1")
        sent = json.loads(request.content) if request.content else None
        assert sent == exchange.sent
        shown = entry.as_dict()
        if "{" not in shown["path"]:  # what is secret in a path is not shown
            assert unquote(request.url.raw_path.decode().partition("?")[0]) == unquote(entry.raw_path)
        assert same(request.url.query.decode(), shown["query"])
        assert (MASK in program) is ("# Put what is secret" in program)

        curl, address, *options = shlex.split(command.replace("\\\n", ""))
        assert (curl, address) == ("curl", f"{BASE}{shown['path']}" + (f"?{shown['query']}" if shown["query"] else ""))
        if exchange.sent is not None:
            assert json.loads(options[options.index("--data-raw") + 1]) == exchange.sent
    capsys.readouterr()


def test_what_callers_write_never_becomes_code(installation: Emulator, monkeypatch: pytest.MonkeyPatch) -> None:
    odd = '\'); import os; os.abort()  #"""\n$(reboot) `reboot` \\'
    search = {"query": {"query_string": {"query": odd}}}
    with httpx.Client(transport=installation.transport, base_url=f"{BASE}/api/v1") as client:
        client.post("/deployments/_search", json=search, params={"minimal_metadata": odd, odd: odd})
    entry = installation.requests[-1]
    sent = installation.engine.journal.show(entry).sent
    program, command = write_python(entry, sent, BASE), write_curl(entry, sent, BASE)
    assert program is not None
    assert command is not None
    assert json.loads(run(program, "search-deployments", monkeypatch).content) == search
    assert json.loads(shlex.split(command.replace("\\\n  --", "--"))[-1]) == search


values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    max_leaves=20,
)


@settings(max_examples=fewer(40))
@given(values, st.integers(0, 40))
def test_a_json_value_is_written_as_the_same_in_python(value: Any, indent: int) -> None:
    assert eval(_literal(value, indent), {}) == value


def test_a_call_that_is_not_wholly_known_is_not_written(installation: Emulator) -> None:
    with httpx.Client(transport=installation.transport, base_url=f"{BASE}/api/v1") as client:
        for sent in (
            client.build_request("GET", f"/users/{'x' * 3000}"),
            client.build_request("POST", "/deployments", content=b"[" + b"1," * 200_000 + b"1]"),
            client.build_request("POST", "/nowhere", json={}),
        ):
            client.send(sent)
            entry = installation.requests[-1]
            exchange = installation.engine.journal.show(entry)
            assert write_python(entry, exchange.sent, BASE) is None
            assert write_curl(entry, exchange.sent, BASE) is None
