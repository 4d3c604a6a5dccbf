"""What is served to the console's page, and to whom; no browser is needed for that."""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import httpx
import pytest

from elastic_cloud_emulator import Emulator, Settings
from elastic_cloud_emulator import console as room
from elastic_cloud_sdk import ElasticCloud
from tests.emulator.helpers import basic, connect
from tests.emulator.test_cli import serving

PAGE = Path(room.__file__).parent / "page"
BASE = "/_emulator/console/"
MOST = 100 * 1024


def test_the_page_is_small_and_asks_for_nothing_from_elsewhere() -> None:
    files = {file.name: file.read_text(encoding="utf-8") for file in PAGE.iterdir()}
    assert sum(map(len, files.values())) <= MOST
    for name, text in files.items():
        assert not re.search(r"(?:https?:)?//\w+\.\w", text.replace("http://www.w3.org/2000/svg", "")), name
        assert not re.search(
            r"innerHTML|outerHTML|insertAdjacent|document\.write|eval\(|\.cookie|localStorage", text
        ), name
    loaded = re.findall(r'(?:href|src)="_emulator/console/([\w.]+)"', files["index.html"])
    assert sorted(loaded) == sorted(files.keys() - {"index.html"})
    assert not re.search(r"<script(?! type=\"module\" src=)|<style| style=| on\w+=", files["index.html"])


def test_every_file_is_served_with_what_keeps_it_safe(visitor: httpx.Client) -> None:
    for path in ("/", *(BASE + file.name for file in PAGE.iterdir())):
        answer = visitor.get(path)
        assert answer.status_code == 200
        policy = answer.headers["content-security-policy"]
        assert policy.startswith("default-src 'none'; script-src 'self'; style-src 'self'")
        assert "frame-ancestors 'none'" in policy
        assert "unsafe" not in policy
        assert answer.headers["x-content-type-options"] == "nosniff"
        assert answer.headers["referrer-policy"] == "no-referrer"
        assert visitor.get(path, headers={"if-none-match": answer.headers["etag"]}).status_code == 304
        assert visitor.head(path).headers["content-length"] == answer.headers["content-length"]
        assert visitor.post(path).status_code == 405
    for path in ("__init__.py", "../control.py", "page/main.js", "nothing.js"):
        assert visitor.get(BASE + path).status_code in (403, 404)


def test_the_console_is_left_out() -> None:
    with Emulator(settings=Settings(console=False)) as without, httpx.Client(base_url=without.url) as client:
        assert without.console_url is None
        assert client.get("/").status_code == 404
        for path in ("main.js", "pulse", "calls", "api/v1/account"):
            assert client.get(BASE + path).status_code == 404
        assert client.post("/_emulator/reset", headers={"origin": without.url}).status_code == 403
    with serving("--port", "0", "--no-console") as (_, line):
        assert "console" not in line
    with serving("--port", "0") as (_, line):
        (address,) = re.findall(r"console (http://127\.0\.0\.1:\d+/)", line)
        assert httpx.get(address).headers["content-type"] == "text/html; charset=utf-8"


@pytest.mark.parametrize("console", [True, False])
def test_bodies_are_kept_for_the_console_alone(console: bool) -> None:
    with Emulator(settings=Settings(console=console)) as emulator:
        with connect(emulator, f"ApiKey {emulator.api_key}") as api:
            assert api.post("/users/auth/keys", json={"description": "kept"}).status_code == 201
        assert any(emulator.requests[-1].bodies) is console


def test_nothing_of_it_is_imported_before_a_browser_comes() -> None:
    lines = (
        "import sys, httpx",
        "from elastic_cloud_emulator import Emulator",
        "with Emulator() as emulator:",
        "    client = httpx.Client(transport=emulator.transport, base_url='http://emulator')",
        "    client.get('/api/v1/account'); client.get('/_emulator/clock')",
        "    print([name for name in sys.modules if name.startswith('elastic_cloud_emulator.console')])",
        "    client.get('/')",
        "    print('elastic_cloud_emulator.console' in sys.modules)",
    )
    run = subprocess.run([sys.executable, "-c", "\n".join(lines)], capture_output=True, text=True, check=True)
    assert run.stdout.split() == ["[]", "True"]


def test_a_pulse_that_brings_nothing_new_is_empty(emulator: Emulator, visitor: httpx.Client) -> None:
    def pulse(tag: str) -> httpx.Response:
        return visitor.get(f"{BASE}pulse", headers={"if-none-match": tag})

    with httpx.Client(base_url=emulator.url, headers={"authorization": f"ApiKey {emulator.api_key}"}) as client:
        news: list[Callable[[], object]] = [
            lambda: emulator.advance(1),
            lambda: emulator.world.clock.run(2),
            lambda: client.get("/api/v1/account"),
            lambda: client.put("/api/v1/account", json={"trust": {"trust_all": False}}),
            lambda: emulator.fail(status=500),
            lambda: emulator.fail_plan("kibana"),
            emulator.engine.journal.clear,
            emulator.reset,
        ]
        tag = pulse("").headers["etag"]
        for happen in news:
            assert (pulse(tag).status_code, pulse(tag).content) == (304, b"")
            happen()
            answer = pulse(tag)
            assert answer.status_code == 200
            tag = answer.headers["etag"]


@pytest.fixture(scope="module")
def guarded() -> Iterator[Emulator]:
    with Emulator(speed=0, control_token="sesame") as emulator:
        yield emulator


WHO = ("nobody", "a wrong token", "a wrong key", "readonly", "operator", "the key", "the token")
SEES: dict[str, dict[str, int]] = {
    "pulse": dict(zip(WHO, (401, 401, 401, 200, 200, 200, 200), strict=True)),
    "calls": dict(zip(WHO, (401, 401, 401, 403, 200, 200, 200), strict=True)),
    "calls/00000001": dict(zip(WHO, (401, 401, 401, 403, 404, 404, 404), strict=True)),
    "api/v1/deployments": dict(zip(WHO, (401, 401, 401, 200, 200, 200, 200), strict=True)),
    "api/v1/users": dict(zip(WHO, (401, 401, 401, 200, 200, 200, 200), strict=True)),
    "nothing": dict(zip(WHO, (401, 401, 401, 404, 404, 404, 404), strict=True)),
}


@pytest.mark.parametrize("path", SEES)
def test_everybody_sees_what_they_may(guarded: Emulator, path: str) -> None:
    ways = {
        "nobody": {},
        "a wrong token": {"authorization": "Bearer close"},
        "a wrong key": {"authorization": "ApiKey close"},
        "readonly": {"authorization": basic("readonly", guarded.passwords["readonly"])},
        "operator": {"authorization": basic("operator", guarded.password or "")},
        "the key": {"authorization": f"ApiKey {guarded.api_key}"},
        "the token": {"authorization": "Bearer sesame"},
    }
    with httpx.Client(base_url=guarded.url + BASE) as client:
        found = {who: client.get(path, headers=ways[who]) for who in WHO}
    assert {who: answer.status_code for who, answer in found.items()} == SEES[path]
    for answer in found.values():
        assert answer.headers["cache-control"] == "no-store"
        assert answer.headers["x-content-type-options"] == "nosniff"
        assert "basic" not in answer.headers.get("www-authenticate", "").lower()
        assert "set-cookie" not in answer.headers
    assert guarded.requests == []


@pytest.mark.parametrize(
    "headers",
    [
        *({"host": "rebound.example"}, {"origin": "http://localhost:1"}, {"origin": "null"}),
        *({"sec-fetch-site": "same-site"}, {"sec-fetch-site": "cross-site"}, {"origin": "https://127.0.0.1"}),
    ],
)
def test_pages_of_others_get_nothing(emulator: Emulator, headers: dict[str, str]) -> None:
    for path in ("console/pulse", "console/calls", "console/api/v1/deployments", "clock", "state"):
        answer = httpx.get(f"{emulator.url}/_emulator/{path}", headers=headers)
        assert answer.status_code == 403, path
        assert answer.json().keys() == {"error"}


def test_its_own_page_may_use_the_control_api(emulator: Emulator) -> None:
    port = emulator.url.rpartition(":")[2]
    for name in ("127.0.0.1", "localhost"):
        headers = {"host": f"{name}:{port}", "origin": f"http://{name}:{port}", "sec-fetch-site": "same-origin"}
        assert httpx.post(f"{emulator.url}/_emulator/reset", headers=headers).status_code == 200
    headers = {"host": f"rebound.example:{port}", "origin": f"http://rebound.example:{port}"}
    assert httpx.post(f"{emulator.url}/_emulator/reset", headers=headers).status_code == 403


def test_calls_come_piece_by_piece(emulator: Emulator, cloud: ElasticCloud, visitor: httpx.Client) -> None:
    for _ in range(room._MOST_CALLS + 10):
        cloud.accounts.get_current_account()
    numbers = [call.number for call in emulator.requests]
    latest = visitor.get(f"{BASE}calls").json()
    assert latest["span"] == [numbers[0], numbers[-1]]
    assert [call["number"] for call in latest["calls"]] == numbers[: -room._MOST_CALLS - 1 : -1]
    earlier = visitor.get(f"{BASE}calls", params={"before": latest["calls"][-1]["number"]}).json()["calls"]
    assert [call["number"] for call in earlier] == numbers[9::-1]
    after = visitor.get(f"{BASE}calls", params={"after": numbers[-3]}).json()["calls"]
    assert [call["number"] for call in after] == numbers[:-3:-1]
    for odd in ("after=-1", "before=x", "after=" + "9" * 40, "after=1e3"):
        assert visitor.get(f"{BASE}calls?{odd}").status_code == 200
    for odd in ("0", "zzzzzzzz", "00000000", "f" * 15, "../state", "0" * 300):
        assert visitor.get(f"{BASE}calls/{odd}", params={"base": emulator.url}).status_code == 404
    shown = f"{BASE}calls/{numbers[-1]:08x}"
    for base in ("", "javascript:alert(1)", "http://x'; rm -rf /", 'http://x"', "http://x/$(id)"):
        assert visitor.get(shown, params={"base": base}).status_code == 400


def test_looks_go_unseen_and_all_else_is_a_call(emulator: Emulator, cloud: ElasticCloud, visitor: httpx.Client) -> None:
    identity = cloud.deployments.create_deployment({"name": "x"}, template_id="default").id
    emulator.advance(600)
    emulator.engine.journal.clear()
    emulator.fail(status=503, times=1)
    for method, path in (("GET", f"deployments/{identity}"), ("POST", "deployments/_search"), ("GET", "users")):
        assert visitor.request(method, f"{BASE}api/v1/{path}", json={}).status_code == 200
    assert visitor.get(f"{BASE}api/v1/deployments/{'0' * 32}").status_code == 404
    assert emulator.requests == []
    path = f"{BASE}api/v1/deployments/{identity}/_shutdown"
    assert visitor.post(path).status_code == 503
    assert visitor.post(path).status_code == 200
    assert [(call.raw_path, call.status, call.caller.credential) for call in emulator.requests] == [
        (f"/api/v1/deployments/{identity}/_shutdown", status, credential)
        for status, credential in ((503, "none"), (200, "control"))
    ]
