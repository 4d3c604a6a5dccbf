"""What several tests of the emulator need."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import httpx

from elastic_cloud_emulator import Emulator
from elastic_cloud_emulator.document.operations import Operation
from elastic_cloud_emulator.errors import catalogue
from elastic_cloud_emulator.storage.store import Store
from tests.emulator.deployments.client import Answer, check
from tools.lint import says


def connect(emulator: Emulator, authorization: str | None = None) -> httpx.Client:
    """A client in the same process, without credentials unless some are given."""
    headers = [] if authorization is None else [(b"authorization", authorization.encode("latin-1"))]
    return httpx.Client(transport=emulator.transport, base_url="http://emulator/api/v1", headers=headers)


def basic(user: str, password: str) -> str:
    """An `Authorization` header."""
    return f"Basic {b64encode(f'{user}:{password}'.encode()).decode()}"


def code(response: httpx.Response) -> str:
    """The error code of a refusal, which header and body must agree on."""
    (error,) = response.json()["errors"]
    assert response.headers["x-cloud-error-codes"] == error["code"]
    return str(error["code"])


def errors_of(refusal: dict[str, Any]) -> list[dict[str, Any]]:
    """The errors of a refusal, which say what the catalogue says; that of a stack pack lists them for each version."""
    found = [each for error in refusal["errors"] for each in error.get("errors", {"errors": [error]})["errors"]]
    for error in found:
        known = catalogue().get(error["code"])  # whether the code is known is for others to say
        assert known is None or says(error["message"], known.values()), error
    return found


def some_path(operation: Operation) -> str:
    """A path of an operation with acceptable values, of things that do not exist."""
    path = operation.path
    for parameter in operation.path_parameters.values():
        value = min(parameter.enum, default="0" * 32)
        path = path.replace(f"{{{parameter.name}}}", value)
    return path


def fits(method: str, path: str, response: httpx.Response) -> Any:
    """Hold an answer to the document and return its body."""
    check(method, path, Answer(response.status_code, response.json(), response.headers))
    return response.json()


@contextmanager
def read_only_database(store: Store) -> Iterator[None]:
    """Let everything fail that is to be written."""
    assert store._database is not None
    run = store._database._connection.execute
    run("PRAGMA query_only = ON")
    try:
        yield
    finally:
        run("PRAGMA query_only = OFF")
