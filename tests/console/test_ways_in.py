"""Who gets into the console, what it says to those who do not, and what other pages in the same browser can do."""

from __future__ import annotations

import json
import re
import socket
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread

import httpx
import pytest
from playwright.sync_api import Browser, Page, expect

from elastic_cloud_emulator import Emulator
from elastic_cloud_sdk import ElasticCloud
from tests.console.browser import row, window
from tests.emulator.test_cli import serving
from tools.browser import ARGUMENTS, find_chromium

TOKEN = "open-sesame"


@pytest.fixture(scope="module")
def guarded() -> Iterator[Emulator]:
    with Emulator(speed=0, control_token=TOKEN) as emulator:
        yield emulator


def sign_in(page: Page, way: str, **fields: str) -> None:
    page.get_by_role("button", name=way).click()
    for label, value in fields.items():
        page.get_by_label(label.replace("_", " "), exact=True).fill(value)
    page.get_by_role("button", name="Sign in").click()


def test_the_control_token_opens_everything(guarded: Emulator, browser: Browser) -> None:
    with window(browser, guarded.console_url) as seen:
        page = seen.open("emulator")
        expect(page.get_by_role("heading", name="Sign in")).to_be_visible()
        expect(page.get_by_role("navigation").get_by_role("link")).to_have_count(0)
        sign_in(page, "Control token", Control_token="close-sesame")
        expect(page.get_by_role("alert")).to_have_text("The emulator does not take these credentials, or no longer.")
        sign_in(page, "Control token", Control_token=TOKEN)
        expect(page.get_by_role("region", name="Clock")).to_be_visible()
        assert seen.context.cookies() == []
        assert page.evaluate("() => localStorage.length") == 0
        page.reload()
        expect(page.get_by_role("region", name="Clock")).to_be_visible()
        with window(browser, guarded.console_url) as other:
            expect(other.open().get_by_role("heading", name="Sign in")).to_be_visible()
        page.get_by_role("button", name="Sign out").click()
        expect(page.get_by_role("heading", name="Sign in")).to_be_visible()
        assert page.evaluate("() => sessionStorage.length") == 0


def test_credentials_open_what_their_owner_may_see(guarded: Emulator, browser: Browser) -> None:
    with ElasticCloud(guarded.url, api_key=guarded.api_key) as cloud:
        identity = cloud.deployments.create_deployment({"name": "search-prod"}, template_id="default").id
    with window(browser, guarded.console_url) as seen:
        page = seen.open(f"deployments/{identity}")
        sign_in(page, "User and password", User="readonly", Password=guarded.passwords["readonly"])
        expect(page.get_by_role("heading", name="search-prod")).to_be_visible()
        page.get_by_role("region", name="kibana", exact=True).get_by_role("button", name="Cancel plan").click()
        expect(page.get_by_role("status")).to_contain_text("not authorized")
        page.get_by_role("link", name="Calls").click()
        expect(page.get_by_text("The journal is for administrators.")).to_be_visible()
        page.get_by_role("link", name="Time and faults").click()
        expect(page.get_by_text("Time and faults ask for the control token.")).to_be_visible()
        page.get_by_role("button", name="Sign out").click()
        sign_in(page, "API key", API_key=guarded.api_key or "")
        page.get_by_role("link", name="Calls").click()
        expect(row(page, "create-deployment")).to_be_visible()
        expect(row(page, "cancel-deployment-resource-pending-plan")).to_contain_text("403")
        expect(row(page, "cancel-deployment-resource-pending-plan")).to_contain_text("readonly")
        expect(page.get_by_role("button", name="Clear")).to_have_count(0)


def test_no_secret_is_shown(guarded: Emulator, browser: Browser) -> None:
    """In any call that has to do with some."""
    secrets = {TOKEN, guarded.api_key or "", *guarded.passwords.values(), "hunter2-given", "hunter3-wrong-place"}
    with httpx.Client(base_url=f"{guarded.url}/api/v1", auth=("operator", guarded.password or "")) as client:
        login = {"username": "operator", "password": guarded.password}
        secrets.add(client.post("/users/auth/_login", json=login).json()["token"])
        client.post("/users/auth/_login", json={**login, "passwort": "hunter3-wrong-place"})
        client.post("/users/auth/_login", content=b'{"password": "hunter2-given"')
        secrets.add(client.post("/users/auth/keys", json={"description": "x"}).json()["key"])
        security = {"password": "hunter2-given", "roles": ["ece_platform_admin"]}
        client.post("/users", json={"user_name": "jane", "security": security})
        made = client.post("/deployments", params={"template_id": "default"}, json={"name": "secretive"}).json()
        secrets |= {each["credentials"]["password"] for each in made["resources"] if "credentials" in each}
        client.get("/account", params={"api_token": "hunter2-given"})
    assert len(secrets) >= 9
    calls = [f"{call.number:08x}" for call in guarded.requests]
    with window(browser, guarded.console_url) as seen:
        page = seen.open("calls")
        sign_in(page, "Control token", Control_token=TOKEN)
        for place in ("calls", *(f"calls/{call}" for call in calls)):
            page = seen.open(place)
            if place != "calls":
                expect(page.get_by_text(place.removeprefix("calls/"))).to_be_visible()
            content = page.content()
            assert not [secret for secret in secrets if secret in content or secret in str(json.dumps(content))], place


class _Other(BaseHTTPRequestHandler):
    """A page of somebody else's, at another port of the same machine."""

    def do_GET(self) -> None:
        self.send_response(200)
        self.send_header("content-type", "text/html")
        self.end_headers()
        self.wfile.write(b"<title>other</title>")

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the name that it has
        pass


@contextmanager
def other_site() -> Iterator[str]:
    server = ThreadingHTTPServer(("127.0.0.1", 0), _Other)
    thread = Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield f"http://localhost:{server.server_port}/"
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


def test_pages_of_others_can_do_nothing(emulator: Emulator, cloud: ElasticCloud, browser: Browser) -> None:
    """Not even blindly, on the same machine, where the console needs no credentials."""
    identity = cloud.deployments.create_deployment({"name": "precious"}, template_id="default").id
    before = emulator.store.revision
    context = browser.new_context()
    with other_site() as address:
        page = context.new_page()
        page.goto(address)
        for path in ("_emulator/reset", f"_emulator/console/api/v1/deployments/{identity}/_shutdown"):
            script = (
                "url => fetch(url, {method: 'POST', mode: 'no-cors', credentials: 'include'}).then(() => 1, () => 0)"
            )
            page.evaluate(script, f"{emulator.url}/{path}")
        for path in ("_emulator/state", "_emulator/requests", "_emulator/console/pulse"):
            script = "url => fetch(url).then(answer => answer.text(), () => 'nothing')"
            assert page.evaluate(script, f"{emulator.url}/{path}") == "nothing"
        page.evaluate(
            "url => new Promise(done => { const frame = document.createElement('iframe'); frame.src = url;"
            " frame.onload = done; document.body.append(frame); })",
            emulator.console_url,
        )
        framed = page.frames[1]
        assert framed.url.startswith("chrome-error") or framed.locator("#console").count() == 0
    context.close()
    assert emulator.store.revision == before
    assert [call.operation_id for call in emulator.requests] == ["create-deployment"]


def test_another_name_for_this_machine_gets_nothing(emulator: Emulator, browser: Browser) -> None:
    """As a page has it that lets its own name lead here."""
    renamed = f"http://rebound.example:{emulator.url.rpartition(':')[2]}/"
    rules = "--host-resolver-rules=MAP rebound.example 127.0.0.1"
    bound = browser.browser_type.launch(executable_path=find_chromium(), args=[*ARGUMENTS, rules])
    page = bound.new_page()
    page.goto(renamed)
    expect(page.get_by_role("heading", name="Sign in")).to_be_visible()
    expect(page.get_by_role("alert")).to_contain_text("known as localhost only")
    reset = page.evaluate("() => fetch('_emulator/reset', {method: 'POST'}).then(answer => answer.status)")
    assert reset == 403
    bound.close()


def test_a_token_that_is_refused_all_at_once(browser: Browser) -> None:
    with Emulator(speed=0) as emulator, window(browser, emulator.console_url) as seen:
        page = seen.open("calls")
        expect(page.get_by_role("heading", name="Calls")).to_be_visible()
        emulator.control_token = TOKEN
        expect(page.get_by_role("heading", name="Sign in")).to_be_visible()
        expect(page.get_by_role("alert")).to_have_count(0)
        sign_in(page, "Control token", Control_token=TOKEN)
        expect(page.get_by_role("heading", name="Calls")).to_be_visible()
        emulator.control_token = "another"
        expect(page.get_by_role("alert")).to_have_text("The emulator does not take these credentials, or no longer.")
        emulator.control_token = None
        expect(page.get_by_role("heading", name="Calls")).to_be_visible()


def free_port() -> int:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        return int(taken.getsockname()[1])


def test_a_server_that_goes_away_and_comes_back_with_another_state(browser: Browser) -> None:
    port = str(free_port())
    options = ("--port", port, "--api-key", "key", "--speed", "0")
    with window(browser, f"http://127.0.0.1:{port}/") as seen:
        with serving(*options):
            with ElasticCloud(seen.address, api_key="key") as cloud:
                identity = cloud.deployments.create_deployment({"name": "search-prod"}, template_id="default").id
            page = seen.open(f"deployments/{identity}")
            expect(page.get_by_role("heading", name="search-prod")).to_be_visible()
        gone = page.get_by_text("The emulator does not answer.")
        expect(gone).to_be_visible()
        expect(page.get_by_role("heading", name="search-prod")).to_be_visible()
        with serving(*options):
            expect(gone).to_be_hidden()
            expect(page.get_by_text("There is no such deployment.")).to_be_visible()
            expect(page.get_by_role("status")).to_have_text("The emulator was started anew.")
            page.get_by_role("main").get_by_role("link", name="Deployments").click()
            expect(row(page, "security-cluster")).to_be_visible()
        # What the browser itself writes while nobody answers is no fault of the page.
        seen.problems = [each for each in seen.problems if not re.search("net::ERR_", each)]
