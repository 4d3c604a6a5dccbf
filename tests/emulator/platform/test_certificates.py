"""Certificates that people upload: for the platform's services and for further names."""

from __future__ import annotations

from typing import Any

import httpx
import pytest
from cryptography import x509
from hypothesis import given, settings
from hypothesis import strategies as st

from elastic_cloud_emulator import Emulator
from tests.emulator.certificates import Made, make
from tests.emulator.helpers import connect, fits
from tests.properties import SHARING, fewer

TLS = "/platform/configuration/security/tls"
EXTRA = "/platform/configuration/security/extra_certs"
SERVICES = ("ui", "proxy", "adminconsole", "internalca")
WAYS = (("POST", f"{TLS}/ui", 202), ("PUT", f"{EXTRA}/star_example_com", 200))
ROOT = make("root", days=90)
MIDDLE = make("middle", ROOT, days=20)
SERVER = make("server", MIDDLE)
GOOD = SERVER.key() + SERVER.certificate + MIDDLE.certificate + ROOT.certificate


def send(
    client: httpx.Client, method: str, path: str, text: str, media: str = "text/plain; charset=utf-8"
) -> httpx.Response:
    response = client.request(method, path, content=text.encode(), headers={"content-type": media})
    fits(method, path, response)
    return response


def chain_of(*certificates: Made) -> list[str]:
    return [each.certificate for each in certificates]


@pytest.mark.parametrize("service", SERVICES)
def test_every_service_has_a_certificate_from_the_start(api: httpx.Client, service: str) -> None:
    shown = fits("GET", f"{TLS}/{service}", api.get(f"{TLS}/{service}"))
    assert (shown["user_supplied"], shown["api_managed"]) == (False, True)
    read = [x509.load_pem_x509_certificate(pem.encode()) for pem in shown["chain"]]
    first = min(read, key=lambda certificate: certificate.not_valid_after_utc)
    assert shown["chain_status"] == {
        "expiration_date": f"{first.not_valid_after_utc:%Y-%m-%dT%H:%M:%S}.000Z",
        "first_certificate_to_expire": first.subject.rfc4514_string(),
    }
    for certificate, issuer in zip(read, [*read[1:], read[-1]], strict=True):
        certificate.verify_directly_issued_by(issuer)


@pytest.mark.parametrize("service", SERVICES)
def test_a_service_shows_what_was_uploaded_without_the_key(emulator: Emulator, api: httpx.Client, service: str) -> None:
    others = {each: api.get(f"{TLS}/{each}").json() for each in SERVICES if each != service}
    assert send(api, "POST", f"{TLS}/{service}", GOOD).json() == {"service": service}
    shown = {
        "user_supplied": True,
        "api_managed": True,
        "chain": chain_of(SERVER, MIDDLE, ROOT),
        "chain_status": {"expiration_date": MIDDLE.expires, "first_certificate_to_expire": "CN=middle"},
    }
    assert fits("GET", f"{TLS}/{service}", api.get(f"{TLS}/{service}")) == shown
    emulator.restore(emulator.export())
    assert api.get(f"{TLS}/{service}").json() == shown
    assert {each: api.get(f"{TLS}/{each}").json() for each in others} == others


def test_further_certificates_are_kept_under_names_until_they_are_removed(api: httpx.Client) -> None:
    assert fits("GET", EXTRA, api.get(EXTRA)) == {"certs": {}}
    path = f"{EXTRA}/star_example_com"
    for method in ("GET", "DELETE"):
        refused = fits(method, path, api.request(method, path))["errors"][0]
        assert refused["code"] == "cert.not_found"
    assert send(api, "PUT", path, GOOD).json() == {}
    assert fits("GET", path, api.get(path)) == {"chain": chain_of(SERVER, MIDDLE, ROOT)}
    send(api, "PUT", path, ROOT.key() + ROOT.certificate)
    assert fits("GET", EXTRA, api.get(EXTRA)) == {"certs": {"star_example_com": {"chain": chain_of(ROOT)}}}
    assert fits("DELETE", path, api.delete(path)) == {}
    assert fits("GET", EXTRA, api.get(EXTRA)) == {"certs": {}}


@pytest.mark.parametrize(("method", "path", "status"), WAYS)
@pytest.mark.parametrize("kind", ["EC", "RSA"])
@pytest.mark.parametrize("form", ["PKCS8", "TraditionalOpenSSL"])
def test_keys_come_in_several_forms(
    api: httpx.Client, method: str, path: str, status: int, kind: str, form: str
) -> None:
    server = make("server", ROOT, kind=kind)
    text = server.key(form=form) + server.certificate + ROOT.certificate
    assert send(api, method, path, text).status_code == status
    assert api.get(path).json()["chain"] == chain_of(server, ROOT)


@pytest.mark.parametrize(("method", "path", "status"), WAYS)
@pytest.mark.parametrize("media", ["application/json", "application/text", "application/x-www-form-urlencoded"])
def test_the_text_is_a_text_whatever_it_is_called(
    api: httpx.Client, method: str, path: str, status: int, media: str
) -> None:
    assert send(api, method, path, GOOD, media).status_code == status
    assert send(api, method, path, GOOD, "image/png").status_code == 415


_other, _short, _edwards = make("other"), make("short", kind="short RSA"), make("edwards", kind="Ed25519")
_SIGNED_WITH_SHA1 = """\
-----BEGIN PRIVATE KEY-----
MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgz66sYkaFkenYnk4n
S7r61V1y3pB7CaDmbiYmvYBf4iqhRANCAASV6ICMZA1D44maIqrHDQ18U6tWDbGP
g4lymypm7OfL5e1G87vXYJoUrETE3FYUoD6peunFk+ml6ZKe09tS1g7p
-----END PRIVATE KEY-----
-----BEGIN CERTIFICATE-----
MIIBbzCCARagAwIBAgIUMyVs+VVUmJHwkGz2L+1BJCFPfAcwCQYHKoZIzj0EATAO
MQwwCgYDVQQDDANvbGQwHhcNMjYxMTI5MDc0NDUwWhcNNDYwMTI4MDc0NDUwWjAO
MQwwCgYDVQQDDANvbGQwWTATBgcqhkjOPQIBBggqhkjOPQMBBwNCAASV6ICMZA1D
44maIqrHDQ18U6tWDbGPg4lymypm7OfL5e1G87vXYJoUrETE3FYUoD6peunFk+ml
6ZKe09tS1g7po1MwUTAdBgNVHQ4EFgQUdYtwFtKQ5AjiL23yMu/tcUAWZz4wHwYD
VR0jBBgwFoAUdYtwFtKQ5AjiL23yMu/tcUAWZz4wDwYDVR0TAQH/BAUwAwEB/zAJ
BgcqhkjOPQQBA0gAMEUCIDV9QBK3OYw+UdxlupLHXwwBH1vpbwe7iO1zpsKnkvuU
AiEA0hHLcoXm/wImsx2/Wek3toNqwk7GE64zXX4ZRRQESRM=
-----END CERTIFICATE-----
"""
BAD = {
    "no text": " ",
    "no PEM": "hello",
    "a key alone": SERVER.key(),
    "certificates alone": SERVER.certificate + MIDDLE.certificate + ROOT.certificate,
    "the key last": SERVER.certificate + MIDDLE.certificate + ROOT.certificate + SERVER.key(),
    "a locked key": SERVER.key(b"secret") + SERVER.certificate + MIDDLE.certificate + ROOT.certificate,
    "another's key": _other.key() + SERVER.certificate + MIDDLE.certificate + ROOT.certificate,
    "no authority": SERVER.key() + SERVER.certificate + MIDDLE.certificate,
    "a gap": SERVER.key() + SERVER.certificate + ROOT.certificate,
    "a wrong order": SERVER.key() + SERVER.certificate + ROOT.certificate + MIDDLE.certificate,
    "another authority": SERVER.key() + SERVER.certificate + MIDDLE.certificate + _other.certificate,
    "an authority too many": GOOD + _other.certificate,
    "a short key": _short.key() + _short.certificate,
    "a key of a new kind": _edwards.key() + _edwards.certificate,
    "an old signature": _SIGNED_WITH_SHA1,
    "cut off": GOOD[:-60],
    "too many": SERVER.key() + ROOT.certificate * 21,
    "too long": GOOD + "\n" * 300_000,
    "only beginnings": "-----BEGIN CERTIFICATE-----\n" * 9000,
    "changed": GOOD.replace("MII", "MIK"),
}


@pytest.mark.parametrize(("method", "path", "status"), WAYS)
@pytest.mark.parametrize("text", BAD.values(), ids=BAD)
def test_what_nobody_could_use_is_refused(
    emulator: Emulator, api: httpx.Client, method: str, path: str, status: int, text: str
) -> None:
    before = emulator.store.snapshot()
    response = send(api, method, path, text)
    assert response.status_code == 400, status
    assert response.json()["errors"][0]["code"] == "cert.unknown_cert_algorithm"
    assert emulator.store.snapshot() == before


@settings(max_examples=fewer(150), suppress_health_check=SHARING)
@given(data=st.data())
def test_a_spoilt_text_is_refused_or_read_but_never_fails(api: httpx.Client, data: st.DataObject) -> None:
    place = data.draw(st.integers(0, len(GOOD) - 1))
    change = data.draw(st.one_of(st.text(max_size=4), st.sampled_from(["", "\0", "-----", "=\n", "\n\n"])))
    text = GOOD[:place] + change + GOOD[place + data.draw(st.integers(0, 80)) :]
    for method, path, _ in WAYS:
        assert send(api, method, path, text).status_code in (200, 202, 400)


@pytest.mark.parametrize(("method", "path"), [("POST", f"{TLS}/ui"), ("PUT", f"{EXTRA}/x"), ("DELETE", f"{EXTRA}/x")])
def test_viewers_change_nothing(emulator: Emulator, method: str, path: str) -> None:
    with connect(emulator) as client:
        client.auth = ("readonly", emulator.passwords["readonly"])
        response = send(client, method, path, GOOD) if method != "DELETE" else client.delete(path)
        assert response.status_code == 403
        assert client.get(f"{TLS}/ui").json()["user_supplied"] is False


def test_an_unknown_service_is_not_found(api: httpx.Client) -> None:
    refused: dict[str, Any] = fits("GET", f"{TLS}/none", api.get(f"{TLS}/none"))
    assert refused["errors"][0]["code"] in ("root.invalid_parameter", "root.resource_not_found")
