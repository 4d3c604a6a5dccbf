"""A server that speaks HTTPS shows the certificate that was uploaded for the API, and its own one until then."""

from __future__ import annotations

import ssl
from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest

from elastic_cloud_emulator import Emulator
from tests.emulator.certificates import make

UI = "/api/v1/platform/configuration/security/tls/ui"
HEALTH = "/_emulator/health"
AUTHORITY, OTHER = make("first authority"), make("second authority")
NAMES = ("localhost", "127.0.0.1")


def upload(emulator: Emulator, authority: object = AUTHORITY) -> None:
    server = make("ui", authority)  # type: ignore[arg-type]
    text = server.key() + server.certificate + authority.certificate  # type: ignore[attr-defined]
    with httpx.Client(transport=emulator.transport, base_url="https://emulator") as client:
        headers = {"authorization": f"ApiKey {emulator.api_key}", "content-type": "text/plain"}
        assert client.post(UI, content=text, headers=headers).status_code == 202


def trusts(emulator: Emulator, authority: str, name: str = "localhost") -> bool:
    """Whether a client that trusts an authority alone gets an answer on a new connection."""
    context = ssl.create_default_context(cadata=authority)
    context.check_hostname = name == "localhost"
    url = emulator.url.replace("127.0.0.1", name).replace("localhost", name)
    try:
        return httpx.get(url + HEALTH, verify=context).status_code == 200
    except httpx.ConnectError as problem:
        if "CERTIFICATE_VERIFY_FAILED" not in str(problem):
            raise
        return False


@pytest.fixture
def secure() -> Iterator[Emulator]:
    with Emulator(tls=True) as emulator:
        yield emulator


def own_authority(emulator: Emulator) -> str:
    return Path(emulator.connection.get("ca_bundle", "")).read_text()


@pytest.mark.parametrize("name", NAMES)
def test_what_is_uploaded_is_served_from_the_next_connection_on(secure: Emulator, name: str) -> None:
    own = own_authority(secure)
    assert trusts(secure, own, name)
    upload(secure)
    assert (trusts(secure, AUTHORITY.certificate, name), trusts(secure, own, name)) == (True, False)
    upload(secure, OTHER)
    assert (trusts(secure, OTHER.certificate, name), trusts(secure, AUTHORITY.certificate, name)) == (True, False)
    secure.reset()
    assert (trusts(secure, own, name), trusts(secure, OTHER.certificate, name)) == (True, False)


def test_a_connection_that_is_open_stays(secure: Emulator) -> None:
    context = ssl.create_default_context(cadata=own_authority(secure))
    with httpx.Client(base_url=secure.url, verify=context) as client:
        assert client.get(HEALTH).status_code == 200
        upload(secure)
        assert client.get(HEALTH).status_code == 200


def test_it_is_in_the_store_file_and_its_key_is_not_to_be_read_there(tmp_path: Path) -> None:
    store = tmp_path / "store"
    with Emulator(tls=True, store=store) as emulator:
        upload(emulator)
        exported = emulator.export()
        sealed = exported["collections"]["tls_chains"]["ui"]["value"]["key"]
        assert "PRIVATE" not in sealed
    with Emulator(tls=True, store=store) as again:
        assert trusts(again, AUTHORITY.certificate)
        again.reset()
        assert trusts(again, own_authority(again))
        again.restore(exported)
        assert trusts(again, AUTHORITY.certificate)
    with Emulator(tls=True) as stranger:  # cannot open what another one has sealed
        stranger.restore(exported)
        assert trusts(stranger, own_authority(stranger))


def test_a_key_that_cannot_be_used_is_left_aside(secure: Emulator) -> None:
    upload(secure)
    for key in ("", "x", "AAAA", secure.world.sealer.seal(b"no key")):
        state = secure.export()
        state["collections"]["tls_chains"]["ui"]["value"]["key"] = key
        secure.restore(state)
        assert trusts(secure, own_authority(secure))
