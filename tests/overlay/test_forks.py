"""A client whose process forks: the child never gets what was asked by the parent, nor the other way round."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

import pytest

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="this system has no fork")


class Handler(BaseHTTPRequestHandler):
    """Answers with the id that was asked for, and as request id with the connection it came by."""

    protocol_version = "HTTP/1.1"

    def do_GET(self) -> None:
        self.answer({"id": self.path.rpartition("/")[2].partition("?")[0]})

    def do_POST(self) -> None:
        self.rfile.read(int(self.headers["content-length"]))
        self.answer({"token": "e30.e30.e30"})

    def answer(self, body: object) -> None:
        content = json.dumps(body).encode()
        self.send_response(200)
        self.send_header("content-type", "application/json")
        self.send_header("content-length", str(len(content)))
        self.send_header("x-request-id", str(self.client_address[1]))
        self.end_headers()
        self.wfile.write(content)

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the base class's word
        pass


@pytest.fixture(scope="module")
def address() -> Iterator[str]:
    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    yield f"http://127.0.0.1:{server.server_address[1]}"
    server.shutdown()
    server.server_close()
    thread.join()


BEGIN = """
import asyncio, json, os, sys
import httpx
from elastic_cloud_sdk import ApiKey, AsyncElasticCloud, ClientClosed, ElasticCloud, Login
address, options, before = sys.argv[1], json.loads(sys.argv[2]), sys.argv[3] == "before"
auth = Login("jane", "word") if options.pop("login", False) else ApiKey("key")
PARENT, CHILD = "1" * 32, "2" * 32
read, write = os.pipe()

def end(told):
    os.write(write, json.dumps(told).encode())
    os._exit(0)

def told():
    os.close(write)
    with os.fdopen(read) as pipe:
        return json.load(pipe)
"""

SYNC = """
with ElasticCloud(address, auth=auth, **options) as cloud:
    deployments = cloud.deployments

    def ask(deployment_id):
        raw = cloud.raw(deployments.get_deployment, deployment_id)
        return raw.parsed.id == deployment_id, raw.request_id

    first = ask(PARENT) if before else None
    locks = [cloud._lock, cloud._transport._opening]
    if cloud._sender()._tokens:
        locks.append(cloud._sender()._tokens._lock)
    for lock in locks:  # as another thread may at that moment
        lock.acquire()
    if os.fork() == 0:
        end([ask(CHILD), ask(CHILD)])
    for lock in locks:
        lock.release()
    second = ask(PARENT)
    child = told()
    third = ask(PARENT)
print(json.dumps([[first or second, second, third], child]))
"""

ASYNC = """
async def main():
    async with AsyncElasticCloud(address, auth=auth, **options) as cloud:
        deployments = cloud.deployments

        async def ask(deployment_id):
            raw = await cloud.raw(deployments.get_deployment, deployment_id)
            return raw.parsed.id == deployment_id, raw.request_id

        async def ask_twice():
            return [await ask(CHILD), await ask(CHILD)]

        first = await ask(PARENT) if before else None
        lock = getattr(cloud._sender()._tokens, "_lock", asyncio.Lock())
        await lock.acquire()
        if os.fork() == 0:
            end(asyncio.run(ask_twice()))
        lock.release()
        second = await ask(PARENT)
        child = told()
        third = await ask(PARENT)
        print(json.dumps([[first or second, second, third], child]))

asyncio.run(main())
"""

OWN = """
with httpx.Client() as client, httpx.HTTPTransport() as transport:
    given = {"http_client": client} if options else {"transport": transport}
    with ElasticCloud(address, auth=auth, **given) as cloud:
        cloud.deployments.get_deployment(PARENT)
        if os.fork() == 0:
            try:
                cloud.deployments.get_deployment(CHILD)
            except ClientClosed as error:
                end(str(error))
        child = told()
        assert cloud.deployments.get_deployment(PARENT).id == PARENT
print(json.dumps(child))
"""


def run(code: str, address: str, options: object, when: str = "before") -> Any:
    """Runs code in a process of its own, which has one thread and may fork."""
    done = subprocess.run(
        [sys.executable, "-c", BEGIN + code, address, json.dumps(options), when],
        capture_output=True,
        text=True,
        timeout=60,
        env={"PYTHONPATH": ":".join(sys.path), "HOME": "/nonexistent"},
    )
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


@pytest.mark.parametrize("when", ["before", "after"])
@pytest.mark.parametrize("login", [False, True])
@pytest.mark.parametrize(
    ("code", "options"),
    [(SYNC, {}), (ASYNC, {}), (ASYNC, {"transport": "aiohttp"})],
    ids=["sync", "async", "aiohttp"],
)
def test_parent_and_child_each_have_connections_and_answers_of_their_own(
    address: str, code: str, options: dict[str, object], login: bool, when: str
) -> None:
    parent, child = run(code, address, {**options, "login": login}, when)

    assert all(own for own, _ in parent + child), "an answer went to the other process"
    assert len({connection for _, connection in parent}) == 1, "the parent keeps its connection"
    assert len({connection for _, connection in child}) == 1
    assert {connection for _, connection in parent}.isdisjoint({connection for _, connection in child})


@pytest.mark.parametrize("which", [{}, {"http_client": True}], ids=["transport", "http_client"])
def test_connections_of_the_callers_own_are_not_used_in_the_child(address: str, which: object) -> None:
    assert "make both anew after the fork" in str(run(OWN, address, which))
