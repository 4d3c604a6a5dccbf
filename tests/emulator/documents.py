"""Small documents for tests of the parts that read the document."""

from __future__ import annotations

from typing import Any

from elastic_cloud_emulator.access.authentication import Logins
from elastic_cloud_emulator.access.sessions import Sessions
from elastic_cloud_emulator.access.tokens import TokenSigner
from elastic_cloud_emulator.document.contract import Contract
from elastic_cloud_emulator.handling import Handler
from elastic_cloud_emulator.installation.clock import Clock
from elastic_cloud_emulator.installation.ids import Ids
from elastic_cloud_emulator.installation.personality import PERSONALITIES, PersonalityName
from elastic_cloud_emulator.installation.settings import Settings
from elastic_cloud_emulator.pipeline.engine import Engine
from elastic_cloud_emulator.pipeline.messages import Request, Response
from elastic_cloud_emulator.storage.store import Store
from elastic_cloud_emulator.world import World

Node = dict[str, Any]


def document(
    *, parameters: list[Node] | None = None, body: Node | None = None, method: str = "post", path: str = "/act"
) -> Node:
    """A document with the one operation `act`.

    Args:
        parameters: Its parameters.
        body: Its request body; a bare schema stands for a required JSON body.
        method: HTTP method in lower case.
        path: Its path.
    """
    operation: Node = {
        "operationId": "act",
        "tags": ["Acts"],
        "x-required-role": [],
        "x-availability": ["ece", "hosted"],
        "security": [],
        "parameters": parameters or [],
        "responses": {"200": {"description": "Done.", "content": {"application/json": {"schema": {"type": "object"}}}}},
    }
    if body is not None:
        operation["requestBody"] = (
            body if "content" in body else {"required": True, "content": {"application/json": {"schema": body}}}
        )
    return {
        "openapi": "3.1.0",
        "paths": {path: {method: operation}},
        "components": {"schemas": {"Color": {"type": "string", "enum": ["red", "green"]}}},
    }


def engine_for(
    described: Node, handler: Handler | None, personality: PersonalityName = "ece", *, strict: bool = False
) -> Engine:
    """An engine that knows nothing but the operation `act`, perhaps without a handler."""
    clock, ids, signer, settings = Clock(0), Ids(1), TokenSigner(b"key"), Settings()
    sessions = Sessions(signer, ids, settings.token_lifetime)
    world = World(clock, PERSONALITIES[personality], settings, ids, signer, sessions, Logins())
    return Engine(Contract(described), {} if handler is None else {"act": handler}, world, Store(clock), strict=strict)


def send(
    engine: Engine, content: bytes = b"", media: str | None = "application/json", method: str = "POST", **headers: str
) -> Response:
    """Call `act`; underscores in the names of headers stand for dashes."""
    lines = {name.replace("_", "-"): value for name, value in headers.items()}
    if media is not None:
        lines["content-type"] = media
    return engine.handle(Request(method, "/api/v1/act", "", lines, content, len(content)))
