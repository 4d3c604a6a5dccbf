"""Which operation a method and a raw path lead to."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, cast

import pytest

from elastic_cloud_emulator.document.contract import Contract
from elastic_cloud_emulator.document.operations import Operation
from elastic_cloud_emulator.document.router import Router
from elastic_cloud_emulator.errors import ApiError
from tests.emulator.helpers import some_path

ID = "0d5c5b1ad4f1c0f1f0f4c3f2a1b0c9d8"


@dataclass
class _Parameter:
    enum: frozenset[str] = frozenset()
    holds_slashes: bool = False


@dataclass
class _Operation:
    """As much of an operation as the router looks at."""

    method: str
    path: str
    path_parameters: dict[str, _Parameter] = field(default_factory=dict)


def operation(method: str, path: str, **enums: tuple[str, ...]) -> Operation:
    """An operation; its path parameter `rest`, if it has one, may hold slashes."""
    names = [part[1:-1] for part in path.split("/") if part.startswith("{")]
    parameters = {name: _Parameter(frozenset(enums.get(name, ())), name == "rest") for name in names}
    return cast("Operation", _Operation(method, path, parameters))


KINDS = ("kibana", "apm")
ROUTER = Router(
    [
        operation("GET", "/account"),
        operation("PUT", "/account"),
        operation("GET", "/things"),
        operation("POST", "/things/_search"),
        operation("GET", "/things/{id}"),
        operation("DELETE", "/things/{id}"),
        operation("GET", "/things/{id}/kibana/{ref}"),
        operation("DELETE", "/things/{id}/{kind}/{ref}", kind=KINDS),
        operation("POST", "/things/{id}/{kind}/{ref}/_restart", kind=KINDS),
        operation("POST", "/things/{id}/elasticsearch/{ref}/_restart"),
        operation("DELETE", "/things/{thing_id}/{resource}/{ref}/plan", resource=("elasticsearch", *KINDS)),
        operation("GET", "/files/{rest}"),
        operation("PUT", "/files/{rest}"),
        operation("GET", "/files/top"),
        operation("GET", "/files/{id}/size"),
    ],
    ["north", "south"],
)


def find(method: str, path: str) -> tuple[str, dict[str, str]]:
    found, values = ROUTER.find_operation(method, path)
    return f"{found.method} {found.path}", values


def refusal(method: str, path: str) -> ApiError:
    with pytest.raises(ApiError) as caught:
        ROUTER.find_operation(method, path)
    return caught.value


@pytest.mark.parametrize(
    ("method", "path", "expected", "values"),
    [
        ("GET", "/account", "GET /account", {}),
        ("GET", "/regions/south/account", "GET /account", {}),
        ("GET", "/regions/north/things/x", "GET /things/{id}", {"id": "x"}),
        ("POST", "/things/_search", "POST /things/_search", {}),
        ("GET", "/things/a%2Fb", "GET /things/{id}", {"id": "a/b"}),
        ("GET", "/things/%00", "GET /things/{id}", {"id": "\0"}),
        ("GET", "/things/%C3%A4", "GET /things/{id}", {"id": "ä"}),
        ("GET", "/things/..", "GET /things/{id}", {"id": ".."}),
        ("GET", "/things/1/kibana/r", "GET /things/{id}/kibana/{ref}", {"id": "1", "ref": "r"}),
        (
            *("DELETE", "/things/1/kibana/r", "DELETE /things/{id}/{kind}/{ref}"),
            {"id": "1", "kind": "kibana", "ref": "r"},
        ),
        (
            *("POST", "/things/1/elasticsearch/r/_restart", "POST /things/{id}/elasticsearch/{ref}/_restart"),
            {"id": "1", "ref": "r"},
        ),
        (
            *("POST", "/things/1/kibana/r/_restart", "POST /things/{id}/{kind}/{ref}/_restart"),
            {"id": "1", "kind": "kibana", "ref": "r"},
        ),
        (
            *("DELETE", "/things/1/elasticsearch/r/plan", "DELETE /things/{thing_id}/{resource}/{ref}/plan"),
            {"thing_id": "1", "resource": "elasticsearch", "ref": "r"},
        ),
        ("GET", "/files/a", "GET /files/{rest}", {"rest": "a"}),
        ("GET", "/files/a/b%2Fc/", "GET /files/{rest}", {"rest": "a/b/c/"}),
        ("GET", "/regions/north/files//a", "GET /files/{rest}", {"rest": "/a"}),
        ("GET", "/files/top", "GET /files/top", {}),
        ("PUT", "/files/top/x", "PUT /files/{rest}", {"rest": "top/x"}),
        ("GET", "/files/a/size", "GET /files/{id}/size", {"id": "a"}),
        ("GET", "/files/a/b/size", "GET /files/{rest}", {"rest": "a/b/size"}),
    ],
)
def test_a_path_leads_to_its_operation(method: str, path: str, expected: str, values: dict[str, str]) -> None:
    assert (expected, values) == find(method, f"/api/v1{path}")


@pytest.mark.parametrize(
    "path",
    [
        *("", "/", "/api", "/api/v1", "/api/v1/", "/api/v2/account", "//api/v1/account", "/api/v1//account"),
        *("/api/v1/files", "/api/v1/files/"),
        *("/api/v1/account/", "/api/v1/accounts", "/api/v1/things/", "/api/v1/things//kibana/r", "/api/v1/things/1/"),
        *("/api/v1/regions/north", "/api/v1/regions/north/"),
        "/api/v1/regions/north/regions/north/account",
    ],
)
def test_an_unknown_path_is_not_found(path: str) -> None:
    problem = refusal("GET", path)
    assert (problem.status, problem.code) == (404, "root.resource_not_found")


@pytest.mark.parametrize("path", ["west/account", "/account", "west/nothing/such", "%5B/account"])
def test_an_unknown_region_is_told_whatever_comes_below_it(path: str) -> None:
    problem = refusal("GET", f"/api/v1/regions/{path}")
    assert (problem.status, problem.code) == (404, "root.region_not_found")
    assert problem.message == f"Region [{path.split('/')[0].replace('%5B', '[')}] not found"


@pytest.mark.parametrize("path", ["/things/%", "/things/%4", "/things/%zz", "/things/%ED%A0%80", "/things/%FF"])
def test_a_path_that_is_not_percent_encoded_utf8_is_refused(path: str) -> None:
    problem = refusal("GET", f"/api/v1{path}")
    assert (problem.status, problem.code) == (400, "root.invalid_parameter")


@pytest.mark.parametrize(
    ("method", "path", "allow"),
    [
        ("POST", "/account", "GET, PUT"),
        ("HEAD", "/account", "GET, PUT"),
        ("OPTIONS", "/account", "GET, PUT"),
        ("BREW", "/regions/north/account", "GET, PUT"),
        # a literal claims this, so it is not the thing `_search`
        ("DELETE", "/things/_search", "POST"),
        ("PUT", "/things/1", "DELETE, GET"),
        ("PUT", "/things/1/kibana/r", "DELETE, GET"),
        ("PUT", "/things/1/apm/r", "DELETE"),
        ("PUT", "/files/top", "GET"),
        ("POST", "/files/top/x", "GET, PUT"),
    ],
)
def test_a_wrong_method_is_told_the_right_ones(method: str, path: str, allow: str) -> None:
    problem = refusal(method, f"/api/v1{path}")
    assert (405, allow) == (problem.status, problem.headers["allow"])


def test_every_operation_of_the_document_is_reached() -> None:
    contract = Contract.load()
    router = Router(contract.operations.values(), ["ece-region"])
    for prefix in ("/api/v1", "/api/v1/regions/ece-region"):
        for identity, described in contract.operations.items():
            found: Any = router.find_operation(described.method, prefix + some_path(described))[0]
            assert identity == found.id
