"""The floor for servers: an ASGI function that says what it was told to, on the server that carries the emulator.

`python -m benchmarks.hello` reads the answers from its standard input and prints its address.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Awaitable, Callable, MutableMapping
from typing import Any

import uvicorn

from elastic_cloud_emulator.doors.server import address, listen

Message = MutableMapping[str, Any]


def application(answers: dict[str, list[Any]]) -> Any:
    """Read the request and send an answer of the same size as the emulator's, and nothing else."""
    ready = {}
    for place, (status, text) in answers.items():
        body = text.encode()
        headers = [(b"content-length", str(len(body)).encode()), (b"content-type", b"application/json")]
        start = {"type": "http.response.start", "status": status, "headers": headers}
        ready[place] = (start, {"type": "http.response.body", "body": body})

    async def answer(
        scope: Message, receive: Callable[[], Awaitable[Message]], send: Callable[[Message], Awaitable[None]]
    ) -> None:
        if scope["method"] == "POST":
            while (await receive()).get("more_body"):
                pass
        start, body = ready[f"{scope['method']} {scope['path']}"]
        await send(start)
        await send(body)

    return answer


if __name__ == "__main__":
    with listen("127.0.0.1", 0) as listener:
        print(address(listener), flush=True)
        uvicorn.Server(
            uvicorn.Config(
                application(json.load(sys.stdin)),
                http="httptools",
                loop="uvloop",
                ws="none",
                lifespan="off",
                log_config=None,
                log_level="error",
                access_log=False,
                proxy_headers=False,
                server_header=False,
                date_header=False,
            )
        ).run(sockets=[listener])
