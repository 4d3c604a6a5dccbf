"""The document at the addresses at which the real service publishes it."""

from __future__ import annotations

from pathlib import Path

import httpx
import orjson
import pytest
from openapi_spec_validator import OpenAPIV31SpecValidator

from elastic_cloud_emulator import Emulator
from tests.emulator.helpers import code, connect

BUNDLED = Path(__file__).parents[3] / "openapi" / "bundled"
WHOLE, USER = "/api-docs/swagger.json", "/api-docs-user/swagger.json"
MEDIA = "application/vnd.oai.openapi+json;version=3.1"


@pytest.fixture(params=["ece", "hosted"])
def stranger(request: pytest.FixtureRequest, emulator: Emulator, hosted_emulator: Emulator) -> httpx.Client:
    """A client without credentials."""
    return connect(emulator if request.param == "ece" else hosted_emulator)


def test_anybody_can_read_the_whole_document(stranger: httpx.Client) -> None:
    answer = stranger.get(WHOLE)
    assert (answer.status_code, answer.headers["content-type"]) == (200, MEDIA)
    assert answer.json() == orjson.loads((BUNDLED / "openapi.json").read_bytes())


def test_the_one_for_users_describes_what_the_hosted_service_offers(stranger: httpx.Client) -> None:
    answer = stranger.get(USER)
    assert (answer.status_code, answer.headers["content-type"]) == (200, MEDIA)
    shown, expected = answer.json(), orjson.loads((BUNDLED / "openapi-hosted.json").read_bytes())
    for part in ("info", "servers", "security", "paths"):
        assert shown[part] == expected[part]
    for section, items in expected["components"].items():
        assert {name: shown["components"][section][name] for name in items} == items


def test_it_is_valid(hosted_emulator: Emulator) -> None:
    with connect(hosted_emulator) as client:
        assert list(OpenAPIV31SpecValidator(client.get(USER).json()).iter_errors()) == []


@pytest.mark.parametrize("path", [WHOLE, USER])
def test_it_is_only_read(stranger: httpx.Client, path: str) -> None:
    refused = stranger.post(path)
    assert (refused.status_code, code(refused), refused.headers["allow"]) == (
        405,
        "root.method_not_allowed",
        "GET, HEAD",
    )
    head = stranger.head(path)
    assert (head.status_code, head.content) == (200, b"")
    assert int(head.headers["content-length"]) == len(stranger.get(path).content)


@pytest.mark.parametrize("path", ["/api-docs", "/api-docs/", "/api-docs/swagger.yaml", f"/regions/ece-region{WHOLE}"])
def test_there_is_nothing_beside_it(stranger: httpx.Client, path: str) -> None:
    assert stranger.get(path).status_code == 404


def test_it_is_the_document_in_force(tmp_path: Path) -> None:
    document = orjson.loads((BUNDLED / "openapi.json").read_bytes())
    document["info"]["title"] = "Another"
    (tmp_path / "openapi.json").write_bytes(orjson.dumps(document))
    with Emulator(document=tmp_path / "openapi.json") as emulator, connect(emulator) as client:
        assert client.get(WHOLE).json()["info"]["title"] == "Another"
