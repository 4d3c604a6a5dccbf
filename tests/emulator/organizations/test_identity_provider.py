"""The identity provider of an organization, its metadata, and what logging in by it brings."""

from __future__ import annotations

import ssl
import xml.etree.ElementTree as ElementTree
from base64 import b64decode, b64encode
from typing import Any

import httpx
import pytest
import trustme

from tests.emulator.deployments.client import CheckedClient, example
from tests.emulator.organizations.people import HERE, ORGANIZATION, OWNER, VIEWER, members
from tests.emulator.organizations.test_domains import claim

IDP = f"{HERE}/idp"
NAMES = {"md": "urn:oasis:names:tc:SAML:2.0:metadata", "ds": "http://www.w3.org/2000/09/xmldsig#"}


def provider(**members: Any) -> dict[str, Any]:
    return {**example("setup-organization-idp.request"), **members}


def metadata(api: CheckedClient) -> httpx.Response:
    return api._client.get(f"{IDP}/metadata.xml")


def test_there_is_none_at_first(either: CheckedClient) -> None:
    assert either.call("GET", IDP, status=404).code == "org.idp.idp_not_configured"
    assert either.call("DELETE", IDP, status=404).code == "org.idp.idp_not_configured"
    assert metadata(either).status_code == 404
    assert "sso_login_identifier" not in either.call("GET", HERE, status=200).body


def test_it_is_set_up_replaced_and_removed(either: CheckedClient) -> None:
    made = either.call("PUT", IDP, provider(), status=200).body
    assert made["configuration"] == provider()
    assert made["login_identifier"] == f"example-shop-{ORGANIZATION}"
    assert either.call("GET", IDP, status=200).body == made
    assert either.call("GET", HERE, status=200).body["sso_login_identifier"] == made["login_identifier"]
    other = provider(enabled=False, login_identifier_prefix="shop")
    assert either.call("PUT", IDP, other, status=200).body["configuration"] == other
    either.call("DELETE", IDP, status=200)
    assert either.call("GET", IDP, status=404).code == "org.idp.idp_not_configured"


def test_its_metadata_says_what_the_answer_does(either: CheckedClient) -> None:
    made = either.call("PUT", IDP, provider(), status=200).body
    answer = metadata(either)
    assert answer.headers["content-type"] == "application/xml"
    root = ElementTree.fromstring(answer.text)
    assert root.get("entityID") == made["sp_entity_id"]
    service = root.find(".//md:AssertionConsumerService", NAMES)
    assert service is not None
    assert service.get("Location") == made["acs"]
    for use in ("signing", "encryption"):
        (pem,) = made[f"{use}_certificate"]
        expected = ssl.PEM_cert_to_DER_cert(b64decode(pem).decode())
        found = root.findtext(f".//md:KeyDescriptor[@use='{use}']//ds:X509Certificate", namespaces=NAMES)
        assert b64decode(found or "") == expected
    assert either._client.get(made["metadata_url"]).text == answer.text


def other_pem() -> str:
    return trustme.CA().cert_pem.bytes().decode()


def encoded(text: str) -> str:
    return b64encode(text.encode()).decode()


def test_several_certificates_and_bare_pem_are_taken(either: CheckedClient) -> None:
    saml = {**provider()["saml_idp"], "public_certificate": [encoded(other_pem()), other_pem()]}
    made = either.call("PUT", IDP, provider(saml_idp=saml), status=200).body
    assert made["configuration"]["saml_idp"] == saml


@pytest.mark.parametrize(
    "text",
    [
        "",
        "x",
        "===",
        encoded("certificate"),
        encoded("-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n"),
        "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n",
        encoded(other_pem().replace("CERTIFICATE", "PRIVATE KEY")),
        encoded(other_pem()[:-60]),
        encoded(other_pem() + other_pem()),
        "\N{COLLISION SYMBOL}",
    ],
)
def test_pem_that_is_none_changes_nothing(either: CheckedClient, text: str) -> None:
    before = either.call("PUT", IDP, provider(), status=200).body
    saml = {**provider()["saml_idp"], "public_certificate": [encoded(other_pem()), text]}
    answer = either.call("PUT", IDP, provider(saml_idp=saml, enabled=False), status=400)
    assert (answer.code, answer.fields) == ("root.invalid_data", ["saml_idp.public_certificate[1]"])
    assert either.call("GET", IDP, status=200).body == before


@pytest.mark.parametrize("prefix", ["", "Shop", "a b", "shop/1"])
def test_a_prefix_that_fits_no_address_is_refused(either: CheckedClient, prefix: str) -> None:
    answer = either.call("PUT", IDP, provider(login_identifier_prefix=prefix), status=400)
    assert answer.fields == ["login_identifier_prefix"]
    either.call("GET", IDP, status=404)


def test_a_domain_stays_as_long_as_the_provider_relies_on_it(either: CheckedClient) -> None:
    claim(either, "example.com")
    either.call("PUT", IDP, provider(), status=200)
    body = {"domain_claim_request": "example.com"}
    assert either.call("DELETE", f"{HERE}/domains", body, status=400).code == "org.idp.idp_configured"
    either.call("DELETE", IDP, status=200)
    either.call("DELETE", f"{HERE}/domains", body, status=200)


def test_who_logs_in_is_a_member_with_the_roles_that_fit(hosted: CheckedClient) -> None:
    claim(hosted, "example.com")
    hosted.call("PUT", IDP, provider(), status=200)
    plain = hosted.emulator.sign_in(ORGANIZATION, "john.roe@example.com")
    assert members(hosted)[plain["user_id"]].get("role_assignments", {}) == {}
    CheckedClient(hosted.emulator, api_key=plain["api_key"]).call("GET", "/deployments", status=403)
    mappings = [
        {"name": "viewers", "enabled": True, "rule": {"any": [{"group": "team-*"}]}, "role_assignments": VIEWER},
        {"name": "owners", "enabled": True, "rule": {"all": [{"email": "boss@*"}]}, "role_assignments": OWNER},
        {"name": "off", "enabled": False, "rule": {"any": [{"group": "*"}]}, "role_assignments": OWNER},
    ]
    hosted.call("PUT", f"{HERE}/role_mappings", {"mappings": mappings}, status=200)
    again = hosted.emulator.sign_in(ORGANIZATION, "John.Roe@example.com", ["x", "team-search"])
    assert again["user_id"] == plain["user_id"]
    assert members(hosted)[again["user_id"]]["role_assignments"] == VIEWER
    viewer = CheckedClient(hosted.emulator, api_key=again["api_key"])
    viewer.call("GET", "/deployments", status=200)
    viewer.call("GET", f"{HERE}/members", status=403)
    boss = hosted.emulator.sign_in(ORGANIZATION, "boss@example.com", ["team-x"])
    assert members(hosted)[boss["user_id"]]["role_assignments"] == {**OWNER, **VIEWER}
    left = hosted.emulator.sign_in(ORGANIZATION, "john.roe@example.com", ["others"])
    assert members(hosted)[left["user_id"]]["role_assignments"] == {}


def test_nobody_logs_in_without_provider_or_from_elsewhere(hosted: CheckedClient) -> None:
    control = httpx.Client(transport=hosted.emulator.transport, base_url="http://emulator/_emulator")

    def status(email: Any = "john.roe@example.com", **body: Any) -> int:
        given = {"organization_id": ORGANIZATION, "email": email, **body}
        return control.post("/sign-in", json=given).status_code

    assert status() == 400
    hosted.call("PUT", IDP, provider(), status=200)
    assert status() == 400, "nobody has claimed the domain"
    claim(hosted, "example.com")
    before = hosted.emulator.export()
    wrong: list[dict[str, Any]] = [{"groups": "all"}, {"groups": [5]}, {"organization_id": "5"}, {"roles": []}]
    for body in wrong:
        assert status(**body) == 400, body
    for email in ("", "x", "john@other.example", "john@sub.example.com", None, 5):
        assert status(email) == 400, email
    assert hosted.emulator.export() == before
    assert status(groups=["a"]) == 200
    hosted.call("PUT", IDP, provider(enabled=False), status=200)
    assert status() == 400
