"""The settings of realms: kept without passwords, in an order, and refused where they make no sense."""

from __future__ import annotations

import copy
from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from elastic_cloud_emulator import Emulator
from tests.emulator.deployments.client import DOCUMENT, CheckedClient
from tests.properties import SHARING, fewer

REALMS = "/platform/configuration/security/realms"
TYPES = ("active-directory", "ldap", "saml")
NATIVE = {"id": "native", "name": "native", "type": "native", "enabled": True, "order": 0, "urls": []}
PASSWORDS = {
    "active-directory": ("bind_password", "certificate_url_truststore_password"),
    "ldap": ("bind_password", "certificate_url_truststore_password"),
    "saml": (
        *("signing_certificate_url_password", "encryption_certificate_url_password"),
        "ssl_certificate_url_truststore_password",
    ),
}


def example(kind: str, **members: Any) -> dict[str, Any]:
    """The settings of the document's example, without its password."""
    content = DOCUMENT["paths"][f"{REALMS}/{kind}"]["post"]["requestBody"]["content"]["application/json"]
    shown = copy.deepcopy(content["example"])
    shown.pop("bind_password", None)
    return {**shown, **members}


def create(cloud: CheckedClient, kind: str, **members: Any) -> str:
    body = example(kind, **members)
    cloud.call("POST", f"{REALMS}/{kind}", body, status=201)
    return str(body["id"])


def listed(cloud: CheckedClient) -> list[dict[str, Any]]:
    return list(cloud.call("GET", REALMS, status=200).body["realms"])


def order(cloud: CheckedClient) -> list[tuple[str, int]]:
    return [(realm["id"], realm["order"]) for realm in listed(cloud)]


def without_passwords(body: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in body.items() if not name.endswith("_password")}


@pytest.mark.parametrize("kind", TYPES)
def test_a_realm_from_its_beginning_to_its_end(cloud: CheckedClient, kind: str) -> None:
    body: dict[str, Any] = {**example(kind), **dict.fromkeys(PASSWORDS[kind], "not-to-be-seen")}
    path = f"{REALMS}/{kind}/{body['id']}"
    assert listed(cloud) == [NATIVE]
    made = cloud.call("POST", f"{REALMS}/{kind}", body, status=201)
    read = cloud.call("GET", path, status=200)
    assert read.body == without_passwords(body)
    assert made.headers["x-cloud-resource-version"] == read.headers["x-cloud-resource-version"]
    assert "not-to-be-seen" not in str(cloud.emulator.export())
    urls = body["urls"] if "urls" in body else [body["idp"]["metadata_path"]]
    short = {name: body[name] for name in ("id", "name", "enabled", "order")} | {"urls": urls}
    assert listed(cloud) == [NATIVE, short | {"type": kind.replace("-", "_")}]
    cloud.emulator.restore(cloud.emulator.export())
    changed = without_passwords(body) | {"name": "Another name", "enabled": False}
    del changed["role_mappings"]
    cloud.call("PUT", path, changed, status=200, version=read.headers["x-cloud-resource-version"])
    assert cloud.call("GET", path, status=200).body == changed
    assert cloud.call("DELETE", path, status=200).body == {}
    assert listed(cloud) == [NATIVE]
    for method, further in (("GET", None), ("PUT", changed), ("DELETE", None)):
        assert cloud.call(method, path, further, status=404).code == "security_realm.not_found"


@pytest.mark.parametrize("kind", TYPES)
def test_what_is_left_out_is_filled_in(cloud: CheckedClient, kind: str) -> None:
    for number in range(1, 4):
        body = example(kind, id=f"realm{number}")
        del body["enabled"], body["order"]
        cloud.call("POST", f"{REALMS}/{kind}", body, status=201)
        shown = cloud.call("GET", f"{REALMS}/{kind}/realm{number}", status=200).body
        assert (shown["enabled"], shown["order"]) == (True, number)


@pytest.mark.parametrize("kind", TYPES)
def test_a_realm_has_a_version(cloud: CheckedClient, kind: str) -> None:
    path = f"{REALMS}/{kind}/{create(cloud, kind)}"
    version = cloud.call("GET", path, status=200).headers["x-cloud-resource-version"]
    cloud.call("PUT", path, example(kind), status=200, version="")
    for method, body in (("PUT", example(kind, name="x")), ("DELETE", None)):
        refused = cloud.call(method, path, body, status=409, version=version)
        assert (refused.code, refused.fields) == ("security_realm.version_conflict", ["version"])
    assert cloud.call("GET", path, status=200).body["name"] == example(kind)["name"]


@pytest.mark.parametrize("kind", TYPES)
@pytest.mark.parametrize("other", TYPES)
def test_an_id_belongs_to_one_realm_of_any_type(cloud: CheckedClient, kind: str, other: str) -> None:
    taken = create(cloud, kind)
    for wanted in (taken, "native"):
        refused = cloud.call("POST", f"{REALMS}/{other}", example(other, id=wanted, order=9), status=400)
        assert (refused.code, refused.fields) == ("security_realm.id_conflict", ["id"])
    second = create(cloud, other, id="second", order=8)
    path = f"{REALMS}/{other}/{second}"
    refused = cloud.call("PUT", path, example(other, id=taken, order=8), status=400)
    assert (refused.code, refused.fields) == ("security_realm.id_conflict", ["id"])
    if kind != other:
        path = f"{REALMS}/{other}/{taken}"
        refused = cloud.call("PUT", path, example(other, id=taken, order=9), status=400)
        assert refused.code == "security_realm.invalid_type"
        for method in ("GET", "DELETE"):
            assert cloud.call(method, path, status=404).code == "security_realm.not_found"
    assert [realm_id for realm_id, _ in order(cloud)] == ["native", taken, "second"]


SPOILT: list[tuple[str, dict[str, Any], str, str]] = [
    *(("*", {"id": each}, "security_realm.invalid_id", "id") for each in ("", "LDAP1", "ldap 1", "a/b", "ä", "x\n")),
    ("*", {"order": -1}, "security_realm.invalid_order", "order"),
    ("*", {"order": 0}, "security_realm.order_conflict", "order"),
    ("*", {"order": 7}, "security_realm.order_conflict", "order"),
    *(
        ("*", {"override_yaml": text}, "security_realm.invalid_yaml", "override_yaml")
        for text in ("a: [", "- a", "5", "a: b: c", "\t- x", "!!python/name:os.system a", "[" * 5000, "a: 1\n" * 2000)
    ),
    *(
        ("directory", {"urls": [url]}, "security_realm.invalid_url", "urls[0]")
        for url in ("", "ldap", "ldap:example.com", "ldap://", "ldap://:636", "ldap://h:x", "ldap://h:99999")
    ),
    *(
        ("directory", {"urls": [url]}, "security_realm.invalid_url", "urls[0]")
        for url in ("ldaps://a b", "ldap://[::1", "ldaps://user@host", "ldaps://host\n", "\0")
    ),
    ("ldap", {"urls": ["https://ldap.example.com"]}, "security_realm.ldap.invalid_url", "urls[0]"),
    ("ldap", {"urls": ["ldap://a", "file://b"]}, "security_realm.ldap.invalid_url", "urls[1]"),
    ("active-directory", {"urls": ["gc://dc"]}, "security_realm.active_directory.invalid_url", "urls[0]"),
    ("directory", {"urls": ["ldap://a", "ldap://b", "ldaps://c"]}, "security_realm.invalid_url", "urls[2]"),
    *(
        ("directory", {"certificate_url": url}, "security_realm.invalid_bundle_url", "certificate_url")
        for url in ("", "ftp://host/x.zip", "/x.zip", "https://")
    ),
    *(
        ("saml", {f"{name}_certificate_url": "x"}, "security_realm.invalid_bundle_url", f"{name}_certificate_url")
        for name in ("signing", "encryption", "ssl")
    ),
    *(
        ("saml", {"idp": {"entity_id": "x", "metadata_path": url}}, code, "idp.metadata_path")
        for code in ("security_realm.saml.invalid_idp_metadata_url",)
        for url in ("", "idp.example.com/metadata", "ldap://idp.example.com", "https://idp example com")
    ),
]
CASES = [
    (kind, change, code, field)
    for kinds, change, code, field in SPOILT
    for kind in TYPES
    if kinds in ("*", kind) or (kinds == "directory" and kind != "saml")
]


@pytest.fixture(scope="module")
def busy() -> Iterator[CheckedClient]:
    """An installation with a realm of each type, and one more at place 7."""
    with Emulator(speed=0) as emulator:
        cloud = CheckedClient(emulator)
        for kind in TYPES:
            create(cloud, kind)
        create(cloud, "ldap", id="seventh", order=7)
        yield cloud


@pytest.mark.parametrize(("kind", "change", "code", "field"), CASES, ids=lambda value: str(value)[:40])
def test_what_makes_no_sense_is_refused_with_its_place(
    busy: CheckedClient, kind: str, change: dict[str, Any], code: str, field: str
) -> None:
    before = busy.emulator.store.snapshot()
    body = example(kind)
    calls = [("POST", f"{REALMS}/{kind}", {**body, "id": "new", "order": 20, **change})]
    if "id" not in change:
        calls.append(("PUT", f"{REALMS}/{kind}/{body['id']}", {**body, **change}))
    for method, path, spoilt in calls:
        refused = busy.call(method, path, spoilt, status=400)
        assert (refused.code, refused.fields) == (code, [field]), method
    assert busy.emulator.store.snapshot() == before


def test_realms_are_put_into_another_order(cloud: CheckedClient) -> None:
    ids = [create(cloud, kind, id=name, order=place) for kind, name, place in zip(TYPES, "abc", (5, 9, 2), strict=True)]
    assert order(cloud) == [("native", 0), ("c", 2), ("a", 5), ("b", 9)]
    wanted = ["b", "c", "a"]
    for _ in range(2):
        assert cloud.call("POST", f"{REALMS}/_reorder", {"realms": wanted}, status=200).body == {}
        assert order(cloud) == [("native", 0), ("b", 1), ("c", 2), ("a", 3)]
    assert cloud.call("GET", f"{REALMS}/ldap/b", status=200).body["order"] == 1
    assert sorted(ids) == ["a", "b", "c"]


@pytest.mark.parametrize(
    ("wanted", "code", "field"),
    [
        ([], "missing_ids", "realms"),
        (["a"], "missing_ids", "realms"),
        (["a", "b", "c"], "invalid_ids", "realms[2]"),
        (["a", "b", "native"], "invalid_ids", "realms[2]"),
        (["a", "b", "a"], "invalid_ids", "realms[2]"),
        (["a", ""], "invalid_ids", "realms[1]"),
    ],
)
def test_an_order_names_each_realm_once(cloud: CheckedClient, wanted: list[str], code: str, field: str) -> None:
    create(cloud, "ldap", id="a", order=1)
    create(cloud, "saml", id="b", order=2)
    refused = cloud.call("POST", f"{REALMS}/_reorder", {"realms": wanted}, status=400)
    assert (refused.code, refused.fields) == (f"security_realm.{code}", [field])
    assert order(cloud) == [("native", 0), ("a", 1), ("b", 2)]


@settings(max_examples=fewer(30), suppress_health_check=SHARING)
@given(st.permutations(range(6)), st.lists(st.integers(1, 2**31 - 1), min_size=6, max_size=6, unique=True))
def test_every_order_can_be_had(cloud: CheckedClient, wanted: list[int], places: list[int]) -> None:
    cloud.emulator.reset()
    for number, place in enumerate(places):
        create(cloud, TYPES[number % 3], id=f"r{number}", order=place)
    assert [each for _, each in order(cloud)] == [0, *sorted(places)]
    names = [f"r{number}" for number in wanted]
    cloud.call("POST", f"{REALMS}/_reorder", {"realms": names}, status=200)
    assert order(cloud) == [("native", 0), *((name, place) for place, name in enumerate(names, 1))]


@pytest.mark.parametrize("kind", TYPES)
def test_without_a_security_deployment_there_are_no_realms(kind: str, tmp_path: Any) -> None:
    seed = tmp_path / "mine.yaml"
    seed.write_text("security_deployments: null")
    with Emulator(seeds=seed) as emulator:
        cloud = CheckedClient(emulator)
        refused = cloud.call("POST", f"{REALMS}/{kind}", example(kind), status=404)
        assert refused.code == "security_deployment.not_found"
        assert listed(cloud) == [NATIVE]


@pytest.mark.parametrize("kind", TYPES)
def test_only_administrators_change_realms(cloud: CheckedClient, kind: str) -> None:
    viewer, realm_id = CheckedClient(cloud.emulator, "readonly"), create(cloud, kind)
    assert viewer.call("GET", f"{REALMS}/{kind}/{realm_id}", status=200).body["id"] == realm_id
    for method, path, body in (
        ("POST", f"{REALMS}/{kind}", example(kind, id="x", order=9)),
        ("PUT", f"{REALMS}/{kind}/{realm_id}", example(kind)),
        ("DELETE", f"{REALMS}/{kind}/{realm_id}", None),
        ("POST", f"{REALMS}/_reorder", {"realms": [realm_id]}),
    ):
        assert viewer.call(method, path, body, status=403).code == "root.unauthorized.rbac"
    assert [each for each, _ in order(cloud)] == ["native", realm_id]


@pytest.mark.parametrize("kind", TYPES)
def test_members_that_nobody_knows_are_left_out(cloud: CheckedClient, kind: str) -> None:
    realm_id = create(cloud, kind, surprise="x", another_password="y")
    assert cloud.call("GET", f"{REALMS}/{kind}/{realm_id}", status=200).body == without_passwords(example(kind))
