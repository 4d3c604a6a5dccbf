"""A client that holds every answer to the document."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import httpx
import jsonschema_rs
import orjson

from elastic_cloud_emulator.emulator import Emulator
from elastic_cloud_emulator.errors import catalogue
from tools.lint import says

DOCUMENT = orjson.loads((Path(__file__).parents[3] / "openapi" / "bundled" / "openapi.json").read_bytes())
EXAMPLES = Path(__file__).parents[3] / "openapi" / "shared" / "examples"


@dataclass(frozen=True)
class Answer:
    """An answer that fits the document."""

    status: int
    body: Any
    headers: httpx.Headers

    @property
    def code(self) -> str:
        """Code of the first error."""
        return str(self.body["errors"][0]["code"])

    @property
    def fields(self) -> list[str]:
        """What the first error blames."""
        return list(self.body["errors"][0].get("fields", ()))


class CheckedClient:
    """Calls an emulator in the same process and checks each answer against the document."""

    def __init__(self, emulator: Emulator, username: str | None = None, api_key: str | None = None) -> None:
        self.emulator = emulator
        if api_key is not None:
            headers, auth = {"authorization": f"ApiKey {api_key}"}, None
        elif emulator.world.personality.hosted:
            headers, auth = {"authorization": f"ApiKey {emulator.api_key}"}, None
        else:
            user = username or emulator.username
            headers, auth = {}, (user, emulator.passwords[user])
        self._client = httpx.Client(
            transport=emulator.transport, base_url="http://emulator/api/v1", auth=auth, headers=headers
        )

    def call(self, method: str, path: str, body: Any = None, *, status: int | None = None, **query: Any) -> Answer:
        """Send a request; `status` is what the answer must have."""
        response = self._client.request(
            method,
            path,
            json=body,
            params={name: str(value).lower() if isinstance(value, bool) else value for name, value in query.items()},
        )
        answer = Answer(response.status_code, response.json(), response.headers)
        check(method, path, answer)
        if status is not None:
            assert answer.status == status, answer.body
        return answer

    def create(self, body: Mapping[str, Any] | None = None, **query: Any) -> dict[str, Any]:
        """Create a deployment; from the example of the document if there is no body."""
        if body is None:
            body = example("create-deployment.request")
        return dict(self.call("POST", "/deployments", body, status=201, **query).body)

    def get(self, deployment_id: str, **query: Any) -> dict[str, Any]:
        """Read a deployment."""
        return dict(self.call("GET", f"/deployments/{deployment_id}", status=200, **query).body)

    def resource(self, deployment_id: str, kind: str = "elasticsearch", **query: Any) -> dict[str, Any]:
        """The `info` of the only resource of a kind."""
        (resource,) = self.get(deployment_id, **query)["resources"][kind]
        return dict(resource["info"])

    def search(self, body: Any = None, **query: Any) -> dict[str, Any]:
        """Search deployments."""
        return dict(self.call("POST", "/deployments/_search", body, status=200, **query).body)

    def finish(self) -> None:
        """Let all pending plans run to their end."""
        self.emulator.advance(600)


def example(name: str) -> dict[str, Any]:
    """A fresh copy of a whole request or answer of the document."""
    return dict(orjson.loads((EXAMPLES / f"{name}.json").read_bytes()))


def check(method: str, path: str, answer: Answer) -> None:
    """Hold an answer to the document: status, body, headers, error codes."""
    operation = _operation(method, path)
    assert str(answer.status) in operation["responses"], (operation["operationId"], answer)
    response = _resolve(operation["responses"][str(answer.status)])
    schema = response["content"]["application/json"]["schema"]
    problems = [
        f"{'/'.join(map(str, problem.instance_path))}: {problem.message}" for problem in _problems(schema, answer.body)
    ]
    assert not problems, (operation["operationId"], answer.status, problems[:5])
    for name, header in response.get("headers", {}).items():
        assert not _resolve(header).get("required") or name in answer.headers, name
    if answer.status >= 400 and "errors" in answer.body:  # the health of proxies has a refusal without any
        documented = _resolve(response["headers"]["x-cloud-error-codes"])["schema"]["enum"]
        assert answer.code in documented, (operation["operationId"], answer.status, answer.code)
        assert answer.headers["x-cloud-error-codes"] == answer.code
        error = answer.body["errors"][0]
        if "errors" not in error:  # that of a stack pack lists them for each version
            assert says(error["message"], catalogue()[answer.code].values()), error


@cache
def _operation(method: str, path: str) -> dict[str, Any]:
    candidates = []
    for template, item in DOCUMENT["paths"].items():
        if method.lower() in item and re.fullmatch(re.sub(r"\{\w+\}", "[^/]+", template), path):
            candidates.append((template.count("{"), template))
    assert candidates, f"the document has no {method} {path}"
    operation = DOCUMENT["paths"][min(candidates)[1]][method.lower()]
    return dict(operation)


def _problems(schema: dict[str, Any], value: Any) -> Iterator[jsonschema_rs.ValidationError]:
    return _validator(orjson.dumps(schema)).iter_errors(value)


@cache
def _validator(schema: bytes) -> jsonschema_rs.Draft202012Validator:
    return jsonschema_rs.Draft202012Validator(
        orjson.loads(schema) | {"components": DOCUMENT["components"]}, validate_formats=True
    )


def _resolve(node: dict[str, Any]) -> dict[str, Any]:
    while "$ref" in node:
        target = DOCUMENT
        for key in node["$ref"].removeprefix("#/").split("/"):
            target = target[key]
        node = target
    return node
