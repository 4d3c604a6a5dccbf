"""People from directories and identity providers get in through realms, with the roles that those give; nobody else."""

from __future__ import annotations

import json
from base64 import b64decode, b64encode
from typing import Any
from urllib.parse import parse_qs, urlsplit

import httpx
import pytest

from elastic_cloud_emulator import Emulator
from tests.emulator.deployments.client import CheckedClient
from tests.emulator.helpers import basic, connect
from tests.emulator.platform.test_realms import REALMS, create, example

ADMIN, VIEWER = "ece_platform_admin", "ece_platform_viewer"
MANAGER, DEPLOYMENT_VIEWER = "ece_deployment_manager", "ece_deployment_viewer"
LOGIN = "/users/auth/_login"
SAML = "/users/auth/saml"


def password(cloud: CheckedClient, name: str) -> str:
    return cloud.emulator.directory_passwords[name]


def log_in(cloud: CheckedClient, name: str, secret: str | None = None) -> str | None:
    """The token of a new session; None if the user is refused, which Basic credentials must be, too."""
    given = password(cloud, name.partition("@")[0]) if secret is None else secret
    with connect(cloud.emulator) as client:
        answer = client.post(LOGIN, json={"username": name, "password": given})
    with connect(cloud.emulator, basic(name, given)) as client:
        assert client.get("/user").status_code == answer.status_code
    assert answer.status_code in (200, 401), answer.text
    return str(answer.json()["token"]) if answer.status_code == 200 else None


def whoami(cloud: CheckedClient, authorization: str) -> dict[str, Any]:
    with connect(cloud.emulator, authorization) as client:
        answer = client.get("/user")
    assert answer.status_code == 200, answer.text
    return dict(answer.json())


def roles(cloud: CheckedClient, name: str) -> list[str] | None:
    """The roles with which somebody gets in; None if that is refused."""
    token = log_in(cloud, name)
    return None if token is None else list(whoami(cloud, f"Bearer {token}")["security"]["roles"])


def ldap(cloud: CheckedClient, **members: Any) -> str:
    return create(cloud, "ldap", **members)


def test_without_a_realm_nobody_from_outside_gets_in(cloud: CheckedClient) -> None:
    assert cloud.emulator.directory_passwords.keys() >= {"ada", "grace", "alan", "mary"}
    for name in cloud.emulator.directory_passwords:
        assert log_in(cloud, name) is None


def test_people_of_a_directory_log_in_with_the_roles_of_its_realm(cloud: CheckedClient) -> None:
    ldap(cloud)
    assert roles(cloud, "ada") == [DEPLOYMENT_VIEWER, ADMIN]
    assert roles(cloud, "grace") == [DEPLOYMENT_VIEWER]
    assert log_in(cloud, "alan") is None, "is in another directory"
    with connect(cloud.emulator, basic("grace", password(cloud, "grace"))) as client:
        assert client.get("/deployments").status_code == 200
        assert client.get("/platform").status_code == 403
        assert client.post("/users", json={"user_name": "x", "security": {}}).status_code == 403
    shown = whoami(cloud, basic("ada", password(cloud, "ada")))
    assert shown["security"]["security_realm"] == {"type": "ldap", "id": "ldap1"}
    assert (shown["full_name"], shown["email"], shown["builtin"]) == ("Ada Platform", "ada@example.com", False)


def test_they_are_users_from_then_on_and_kept_elsewhere(cloud: CheckedClient) -> None:
    ldap(cloud)
    assert "ada@example.com" not in str(cloud.call("GET", "/users", status=200).body)
    token = log_in(cloud, "ada")
    (found,) = (each for each in cloud.call("GET", "/users", status=200).body["users"] if each["user_name"] == "ada")
    assert found["metadata"]["last_login_at"]
    for method, body in (("PATCH", {"full_name": "x"}), ("DELETE", None)):
        assert cloud.call(method, "/users/ada", body, status=400).code == "user.cannot_modify_external"
    refused = cloud.call("POST", "/users", {"user_name": "ada", "security": {"password": "x" * 9}}, status=409)
    assert refused.code == "user.user_name.conflict"
    with connect(cloud.emulator, f"Bearer {token}") as client:
        key = client.post("/users/auth/keys", json={"description": "x"}).json()["key"]
        assert client.patch("/user", json={"security": {"password": "x" * 9}}).status_code == 400
    assert whoami(cloud, f"ApiKey {key}")["user_name"] == "ada"
    assert password(cloud, "ada") not in json.dumps(cloud.emulator.export())


@pytest.mark.parametrize("secret", ["", "x", " ", "native", "{0}"])
def test_a_wrong_password_lets_nobody_in(cloud: CheckedClient, secret: str) -> None:
    ldap(cloud)
    assert log_in(cloud, "ada", secret) is None
    assert log_in(cloud, "ada", password(cloud, "grace")) is None
    assert log_in(cloud, "ada", password(cloud, "ada") + secret + "x") is None
    assert log_in(cloud, "nobody", password(cloud, "ada")) is None
    assert log_in(cloud, "", password(cloud, "ada")) is None


def test_guesses_are_counted_as_everywhere(cloud: CheckedClient) -> None:
    ldap(cloud)
    with connect(cloud.emulator) as client:
        for _ in range(10):
            assert client.post(LOGIN, json={"username": "ada", "password": "x"}).status_code == 401
        right = {"username": "ada", "password": password(cloud, "ada")}
        assert client.post(LOGIN, json=right).status_code == 429
        cloud.emulator.advance(60)
        assert client.post(LOGIN, json=right).status_code == 200


def test_nobody_gets_in_without_a_role(cloud: CheckedClient) -> None:
    mappings = example("ldap")["role_mappings"] | {"default_roles": []}
    ldap(cloud, role_mappings=mappings)
    assert roles(cloud, "ada") == [ADMIN]
    assert log_in(cloud, "grace") is None
    body = example("ldap")
    del body["role_mappings"]
    cloud.call("PUT", f"{REALMS}/ldap/ldap1", body, status=200)
    assert log_in(cloud, "ada") is None


@pytest.mark.parametrize("end", ["removed", "disabled", "without roles", "elsewhere"])
def test_what_was_open_is_shut_when_the_realm_no_longer_lets_in(cloud: CheckedClient, end: str) -> None:
    ldap(cloud)
    token, header = log_in(cloud, "ada"), basic("ada", password(cloud, "ada"))
    assert whoami(cloud, header) == whoami(cloud, f"Bearer {token}")
    path, body = f"{REALMS}/ldap/ldap1", example("ldap")
    if end == "removed":
        cloud.call("DELETE", path, status=200)
    elif end == "disabled":
        cloud.call("PUT", path, body | {"enabled": False}, status=200)
    elif end == "without roles":
        cloud.call("PUT", path, body | {"role_mappings": {"default_roles": [], "rules": []}}, status=200)
    else:
        cloud.call("PUT", path, body | {"urls": ["ldaps://elsewhere.example.com"]}, status=200)
    for authorization in (header, f"Bearer {token}"):
        with connect(cloud.emulator, authorization) as client:
            assert client.get("/user").status_code == 401
    assert log_in(cloud, "ada") is None


def test_changed_rules_count_at_once(cloud: CheckedClient) -> None:
    ldap(cloud)
    token = log_in(cloud, "ada")
    with connect(cloud.emulator, f"Bearer {token}") as client:
        key = client.post("/users/auth/keys", json={"description": "x"}).json()["key"]
    less = example("ldap") | {"role_mappings": {"default_roles": [VIEWER], "rules": []}}
    cloud.call("PUT", f"{REALMS}/ldap/ldap1", less, status=200)
    for authorization in (f"Bearer {token}", f"ApiKey {key}", basic("ada", password(cloud, "ada"))):
        with connect(cloud.emulator, authorization) as client:
            assert client.get("/platform").status_code == 200
            assert client.put("/phone-home/config", json={"enabled": True}).status_code == 403


def test_realms_are_asked_in_their_order(cloud: CheckedClient) -> None:
    """Grace is in both directories."""
    ldap(cloud, order=1)
    create(cloud, "active-directory", order=2)
    assert roles(cloud, "grace") == [DEPLOYMENT_VIEWER]
    cloud.call("POST", f"{REALMS}/_reorder", {"realms": ["ad1", "ldap1"]}, status=200)
    assert roles(cloud, "grace") == [MANAGER]
    shown = whoami(cloud, basic("grace", password(cloud, "grace")))
    assert shown["security"]["security_realm"] == {"type": "active_directory", "id": "ad1"}
    assert shown["email"] == "grace@corp.example.com"
    cloud.call("PUT", f"{REALMS}/active-directory/ad1", example("active-directory", enabled=False, order=1), status=200)
    assert roles(cloud, "grace") == [DEPLOYMENT_VIEWER]
    assert roles(cloud, "ada") == [DEPLOYMENT_VIEWER, ADMIN]


def test_users_of_the_installation_come_before_all_others(cloud: CheckedClient) -> None:
    security = {"password": "native-password", "roles": [VIEWER]}
    cloud.call("POST", "/users", {"user_name": "ada", "security": security}, status=200)
    ldap(cloud)
    assert log_in(cloud, "ada") is None, "the password of the directory is not that of the user"
    token = log_in(cloud, "ada", "native-password")
    assert whoami(cloud, f"Bearer {token}")["security"]["security_realm"]["type"] == "native"
    cloud.call("PATCH", "/users/ada", {"security": {"enabled": False}}, status=200)
    for secret in ("native-password", password(cloud, "ada")):
        assert log_in(cloud, "ada", secret) is None
    cloud.call("DELETE", "/users/ada", status=200)
    assert roles(cloud, "ada") == [DEPLOYMENT_VIEWER, ADMIN]


def test_people_of_a_domain_may_say_which(cloud: CheckedClient) -> None:
    create(cloud, "active-directory")
    for name in ("alan", "alan@corp.example.com", "alan@CORP.example.com"):
        token = log_in(cloud, name)
        assert whoami(cloud, f"Bearer {token}")["user_name"] == "alan"
    assert log_in(cloud, "alan@elsewhere.example.com") is None
    cloud.call("POST", "/users", {"user_name": "grace", "security": {"roles": [VIEWER]}}, status=200)
    before = cloud.call("GET", "/users/grace", status=200).body
    assert log_in(cloud, "grace@corp.example.com") is None, "would be taken for somebody else"
    assert cloud.call("GET", "/users/grace", status=200).body == before


@pytest.mark.parametrize(
    ("change", "in_"),
    [
        ({"user_search": {"base_dn": "OU=People, DC=Example,DC=com"}}, True),
        ({"user_search": {"base_dn": "dc=example,dc=com", "scope": "sub_tree"}}, True),
        ({"user_search": {"base_dn": "ou=people,dc=example,dc=com", "scope": "one_level"}}, True),
        ({"user_search": {"base_dn": "uid=ada,ou=people,dc=example,dc=com", "scope": "base"}}, True),
        ({"user_search": {}}, True),
        ({"user_search": {"base_dn": "dc=example,dc=com", "scope": "one_level"}}, False),
        ({"user_search": {"base_dn": "dc=example,dc=com", "scope": "base"}}, False),
        ({"user_search": {"base_dn": "ou=robots,dc=example,dc=com"}}, False),
        ({"user_search": {"base_dn": "ou=people,dc=example,dc=org"}}, False),
        ({"bind_type": "user_templates", "user_dn_templates": ["uid={0},ou=people,dc=example,dc=com"]}, True),
        (
            {
                "bind_type": "user_templates",
                "user_dn_templates": ["uid={0},dc=com", "UID={0}, OU=people,dc=example,dc=com"],
            },
            True,
        ),
        ({"bind_type": "user_templates", "user_dn_templates": ["uid={0},ou=robots,dc=example,dc=com"]}, False),
        ({"bind_type": "user_templates", "user_dn_templates": ["{0}"]}, False),
        ({"bind_type": "user_templates"}, False),
        ({"urls": ["ldaps://lost.example.com", "ldaps://ldap.example.com:636"]}, True),
        ({"urls": ["ldaps://LDAP.example.com"]}, True),
        ({"urls": ["ldaps://ldap.example.org"]}, False),
    ],
)
def test_a_realm_sees_the_people_whom_it_looks_for(cloud: CheckedClient, change: dict[str, Any], in_: bool) -> None:
    ldap(cloud, **change)
    assert (log_in(cloud, "ada") is not None) is in_


@pytest.mark.parametrize(
    ("rules", "group_search", "expected"),
    [
        ([("group_dn", "cn=platform,ou=groups,dc=example,dc=com")], {}, True),
        (
            [("group_dn", "CN=Platform, OU=Groups, DC=example, DC=com")],
            {"base_dn": "ou=groups,dc=example,dc=com"},
            True,
        ),
        ([("group_dn", "cn=platform,ou=groups,dc=example,dc=com")], {"base_dn": "ou=teams,dc=example,dc=com"}, False),
        ([("group_dn", "cn=search,ou=groups,dc=example,dc=com")], {}, False),
        ([("group_dn", "uid=ada,ou=people,dc=example,dc=com")], {}, False),
        ([("user_dn", "uid=ada,ou=people,dc=example,dc=com")], {"base_dn": "ou=teams"}, True),
        (
            [("user_dn", "uid=grace,ou=people,dc=example,dc=com"), ("user_dn", "UID=ada,ou=people,dc=example,dc=com")],
            {},
            True,
        ),
        ([("user_dn", "ada")], {}, False),
    ],
)
def test_rules_are_about_entries(
    cloud: CheckedClient, rules: list[tuple[str, str]], group_search: dict[str, str], expected: bool
) -> None:
    listed = [{"type": kind, "value": value, "roles": [ADMIN]} for kind, value in rules]
    ldap(cloud, role_mappings={"default_roles": [], "rules": listed}, group_search=group_search)
    assert roles(cloud, "ada") == ([ADMIN] if expected else None)


# SAML


def post(cloud: CheckedClient, response: str, **members: str) -> httpx.Response:
    with connect(cloud.emulator) as client:
        answer = client.post(f"{SAML}/_callback", data={"SAMLResponse": response, **members})
    assert answer.status_code in (302, 401, 501), answer.text
    return answer


def test_who_comes_from_the_identity_provider_gets_a_session(cloud: CheckedClient) -> None:
    create(cloud, "saml")
    assert log_in(cloud, "mary") is None, "has no password here"
    word = cloud.emulator.saml_response("saml1", "mary")
    assert b"auditors" in b64decode(word)
    answer = post(cloud, word, RelayState="/deployments")
    path, _, query = answer.headers["location"].partition("?")
    assert parse_qs(query) == {"state": ["/deployments"]}
    shown = whoami(cloud, f"Bearer {path.partition('#')[2]}")
    assert shown["user_name"] == "mary"
    assert shown["security"]["roles"] == [DEPLOYMENT_VIEWER, VIEWER]
    assert shown["security"]["security_realm"] == {"type": "saml", "id": "saml1"}


def test_browsers_are_offered_the_providers_there_are(cloud: CheckedClient) -> None:
    with connect(cloud.emulator) as client:
        assert client.get("/users/auth/methods").json()["saml"] is False
        assert client.get(f"{SAML}/_init").status_code == 501
        create(cloud, "saml", order=5)
        idp = {"entity_id": "x", "metadata_path": "https://other.example.com:8443/metadata"}
        create(cloud, "saml", id="saml2", order=4, name="Others", idp=idp)
        create(cloud, "saml", id="saml3", order=1, enabled=False)
        offered = client.get("/users/auth/methods").json()
        assert offered["saml"] is True
        assert [each["name"] for each in offered["sso_methods"]] == ["Others", "Company SSO"]
        hosts = []
        for url in [f"/api/v1{SAML}/_init", *(each["url"] for each in offered["sso_methods"])]:
            answer = client.get(f"http://emulator{url}")
            assert answer.status_code == 302
            hosts.append(urlsplit(answer.headers["location"]).netloc)
        assert hosts == ["other.example.com:8443", "other.example.com:8443", "sso.example.com"]
        for realm in ("none", "saml3"):
            assert client.get(f"{SAML}/_init", params={"realm": realm}).status_code == 501


def test_a_word_is_good_for_five_minutes_and_for_its_realm(cloud: CheckedClient) -> None:
    create(cloud, "saml")
    create(cloud, "saml", id="saml2", order=9)
    word = cloud.emulator.saml_response("saml1", "mary")
    cloud.emulator.advance(299)
    assert post(cloud, word).status_code == 302
    cloud.emulator.advance(1)
    assert post(cloud, word).status_code == 401
    word = cloud.emulator.saml_response("saml1", "mary")
    cloud.call("PUT", f"{REALMS}/saml/saml1", example("saml", enabled=False), status=200)
    assert post(cloud, word).status_code == 401
    cloud.call("DELETE", f"{REALMS}/saml/saml1", status=200)
    assert post(cloud, word).status_code == 401


def test_a_word_that_was_touched_or_made_up_is_worth_nothing(cloud: CheckedClient) -> None:
    create(
        cloud,
        "saml",
        role_mappings={"default_roles": [], "rules": [{"type": "groups", "value": "auditors", "roles": [VIEWER]}]},
    )
    word = cloud.emulator.saml_response("saml1", "mary")
    plain = b64decode(word).decode()
    session = cloud.call("POST", LOGIN, {"username": "admin", "password": cloud.emulator.passwords["admin"]}).body[
        "token"
    ]
    with Emulator() as other:
        create(CheckedClient(other), "saml")
        elsewhere = other.saml_response("saml1", "mary")
    head, _, tail = plain.rpartition("<ds:SignatureValue>")
    changed = [
        plain.replace("mary", "ada"),
        plain.replace("auditors", "platform"),
        plain.replace("Version", "version", 1),
        plain + " ",
        head,
        f"{head}<ds:SignatureValue>{session}</ds:SignatureValue></ds:Signature></samlp:Response>",
        f"{head}<ds:SignatureValue></ds:SignatureValue></ds:Signature></samlp:Response>",
        tail,
        f"<x/>{plain}",
    ]
    made_up = [b64encode(each.encode()).decode() for each in changed]
    for response in (*made_up, elsewhere, "eA==", "%", "€", word[:-4], session):
        answer = post(cloud, response)
        assert (answer.status_code, answer.headers["x-cloud-error-codes"]) == (401, "root.unauthenticated")
    assert post(cloud, word).status_code == 302
    assert post(cloud, cloud.emulator.saml_response("saml1", "ada")).status_code == 401, "has no role"


@pytest.mark.parametrize(("realm", "name"), [("none", "mary"), ("ldap1", "ada"), ("saml1", "alan"), ("saml1", "")])
def test_a_provider_speaks_of_those_whom_it_knows(cloud: CheckedClient, realm: str, name: str) -> None:
    create(cloud, "saml")
    ldap(cloud)
    with pytest.raises(ValueError, match=r"realm none|realm ldap1|does not know"):
        cloud.emulator.saml_response(realm, name)


def test_words_can_be_had_over_the_control_api(emulator: Emulator, control: httpx.Client) -> None:
    cloud = CheckedClient(emulator)
    create(cloud, "saml")
    for wrong in ({}, {"realm": "saml1"}, {"realm": "none", "user_name": "mary"}, {"realm": 1, "user_name": "mary"}):
        assert control.post("/saml-responses", json=wrong).status_code == 400
    said = control.post("/saml-responses", json={"realm": "saml1", "user_name": "mary"}).json()
    assert post(cloud, said["SAMLResponse"]).status_code == 302
