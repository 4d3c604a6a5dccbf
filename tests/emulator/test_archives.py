"""Files that are uploaded: archives that are none, or more than they seem, and certificates that are none."""

from __future__ import annotations

import resource
import struct
import zipfile
import zlib
from io import BytesIO
from typing import Any

import httpx
import pytest
import trustme

from elastic_cloud_emulator import Emulator
from tests.emulator.deployments.payloads import elasticsearch
from tests.emulator.helpers import code, fits

EXTENSIONS = "/deployments/extensions"
DESCRIPTOR = "plugin-descriptor.properties"
RELATIONSHIPS = "/platform/configuration/trust-relationships"


def archive(*files: tuple[str, bytes], compression: int = zipfile.ZIP_DEFLATED) -> bytes:
    buffer = BytesIO()
    with zipfile.ZipFile(buffer, "w", compression) as written:
        for name, content in files:
            written.writestr(name, content)
    return buffer.getvalue()


GOOD = archive((f"elasticsearch/{DESCRIPTOR}", b"name=x\nelasticsearch.version=8.17.4\n"))


def encrypted(content: bytes) -> bytes:
    """The same archive, said to be encrypted."""
    spoilt = bytearray(content)
    for mark, place in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        spoilt[content.index(mark) + place] |= 1
    return bytes(spoilt)


def damaged(content: bytes) -> bytes:
    """The same archive with other bytes where the compressed content stands."""
    start = content.index(b".properties") + len(b".properties")
    return content[:start] + bytes(20) + content[start + 20 :]


def lying(content: bytes) -> bytes:
    """The same archive, its content said to be four gigabytes long."""
    place = content.index(b"PK\x01\x02")
    return content[: place + 24] + struct.pack("<I", 2**32 - 2) + content[place + 28 :]


def upload(api: httpx.Client, extension_id: str, content: bytes) -> httpx.Response:
    return api.put(f"{EXTENSIONS}/{extension_id}", files={"file": ("plugin.zip", content)})


@pytest.fixture
def plugin(api: httpx.Client) -> str:
    body = {"name": "x", "extension_type": "plugin", "version": "8.17.4"}
    return str(api.post(EXTENSIONS, json=body).json()["id"])


@pytest.fixture
def bundle(api: httpx.Client) -> str:
    return str(api.post(EXTENSIONS, json={"name": "x", "extension_type": "bundle", "version": "8.*"}).json()["id"])


@pytest.mark.parametrize(
    ("content", "problem"),
    [
        (b"garbage" * 100, "not a zip archive"),
        (b"PK\x03\x04", "not a zip archive"),
        (b"PK\x05\x06" + bytes(18), "holds a plugin-descriptor"),
        (GOOD[:-10], "not a zip archive"),
        (GOOD[len(GOOD) // 2 :], "damaged or encrypted"),
        (damaged(GOOD), "damaged or encrypted"),
        (encrypted(GOOD), "damaged or encrypted"),
        (b"\x1f\x8b" + zlib.compress(GOOD), "not a zip archive"),
        (archive(("README.txt", b"x")), "holds a plugin-descriptor"),
        (archive((f"{DESCRIPTOR}/x", b"x")), "holds a plugin-descriptor"),
        (archive((DESCRIPTOR, b"elasticsearch.version=7.0.0")), "made for Elasticsearch 7.0.0"),
        (archive((DESCRIPTOR, b"elasticsearch.version=" + b"9" * 500)), "made for Elasticsearch 9"),
        (archive((DESCRIPTOR, b"elasticsearch.version=1"), compression=zipfile.ZIP_LZMA), "made for Elasticsearch 1"),
    ],
)
def test_what_is_no_archive_of_a_plugin_is_refused_and_not_kept(
    emulator: Emulator, api: httpx.Client, plugin: str, content: bytes, problem: str
) -> None:
    before = emulator.store.snapshot()
    response = upload(api, plugin, content)
    fits("PUT", f"{EXTENSIONS}/{plugin}", response)
    assert (response.status_code, code(response)) == (400, "extensions.request_execution_failed")
    (error,) = response.json()["errors"]
    assert problem in error["message"]
    assert error["fields"] == ["file"]
    assert len(error["message"]) < 200
    assert emulator.store.snapshot() == before


@pytest.mark.parametrize("content", [b"", b"x", b"PK", GOOD[:-1]])
def test_what_is_no_archive_of_a_bundle_is_refused(
    emulator: Emulator, api: httpx.Client, bundle: str, content: bytes
) -> None:
    before = emulator.store.snapshot()
    assert upload(api, bundle, content).status_code == 400
    assert emulator.store.snapshot() == before


@pytest.mark.parametrize("make", [lambda content: content, lying])
def test_an_archive_that_would_fill_the_memory_is_not_unpacked(
    api: httpx.Client, plugin: str, bundle: str, make: Any
) -> None:
    """Of 256 MB of zeros a megabyte of archive is left."""
    buffer = BytesIO()
    with (
        zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as written,
        written.open(DESCRIPTOR, "w") as file,
    ):
        for _ in range(256):
            file.write(bytes(2**20))
    bomb = make(buffer.getvalue())
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    assert upload(api, plugin, bomb).status_code in (200, 400)
    assert upload(api, bundle, bomb).status_code == 200
    grown = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before
    assert grown < 128 * 1024  # in KB


def test_many_files_with_odd_names_do_no_harm(api: httpx.Client, bundle: str) -> None:
    names = ["../../etc/passwd", "/etc/passwd", "C:\\x", "x" * 5000, "\u202e", *(str(number) for number in range(5000))]
    assert upload(api, bundle, archive(*((name, b"") for name in names))).status_code == 200


def test_a_refused_upload_leaves_the_archive_before_it(api: httpx.Client, plugin: str) -> None:
    assert upload(api, plugin, GOOD).status_code == 200
    url = api.get(f"{EXTENSIONS}/{plugin}").json()["file_metadata"]["url"]
    assert upload(api, plugin, GOOD[:-5]).status_code == 400
    assert api.get(url).content == GOOD


CERTIFICATE = trustme.CA().cert_pem.bytes().decode()
KEY = trustme.CA().private_key_pem.bytes().decode()
BODY = CERTIFICATE.split("-----")[2]


@pytest.mark.parametrize(
    "pem",
    [
        "",
        "garbage",
        "-----BEGIN CERTIFICATE-----",
        "-----BEGIN CERTIFICATE-----\n-----END CERTIFICATE-----\n",
        "-----BEGIN CERTIFICATE-----\nZ2FyYmFnZQ==\n-----END CERTIFICATE-----\n",
        CERTIFICATE[:-40],
        CERTIFICATE.replace("CERTIFICATE", "PUBLIC KEY"),
        KEY,
        BODY,
        CERTIFICATE.replace(BODY, BODY[: len(BODY) // 2]),
        "ä" + CERTIFICATE.replace("-", "ä"),
        "\0" * 100,
    ],
)
def test_what_is_no_certificate_is_refused(emulator: Emulator, api: httpx.Client, pem: str) -> None:
    before = emulator.store.snapshot()
    response = api.post(RELATIONSHIPS, json={"name": "x", "public_ca_cert": pem})
    fits("POST", RELATIONSHIPS, response)
    assert response.status_code == 400
    assert response.json()["errors"][0]["fields"] == ["public_ca_cert"]
    assert KEY.split("-----")[2][:40] not in response.text
    assert emulator.store.snapshot() == before


def test_a_certificate_is_taken(api: httpx.Client) -> None:
    body = {"name": "x", "public_ca_cert": CERTIFICATE, "trust_by_default": True, "account_ids": ["1"]}
    response = api.post(RELATIONSHIPS, json=body)
    assert response.status_code == 201, response.text


def test_an_extension_stays_while_a_plan_names_it(emulator: Emulator, api: httpx.Client, bundle: str) -> None:
    used = elasticsearch()
    entry = {"url": f"repo://{bundle}", "name": "words", "elasticsearch_version": "*"}
    used["plan"]["elasticsearch"]["user_bundles"] = [entry]
    created = api.post("/deployments", json={"name": "user", "resources": {"elasticsearch": [used]}}).raise_for_status()
    deployment_id = created.json()["id"]

    for _ in range(2):  # while the plan is pending, and when it is current
        refused = api.delete(f"{EXTENSIONS}/{bundle}")
        assert (refused.status_code, code(refused)) == (400, "extensions.request_execution_failed")
        assert deployment_id in refused.json()["errors"][0]["message"]
        emulator.advance(600)
    api.post(f"/deployments/{deployment_id}/_shutdown").raise_for_status()
    emulator.advance(600)
    assert api.delete(f"{EXTENSIONS}/{bundle}").status_code == 200


def test_trust_in_another_environment_ends_with_its_relationship(api: httpx.Client) -> None:
    wanted = {"name": "staging", "account_ids": ["123"], "trust_by_default": False, "public_ca_cert": CERTIFICATE}
    created = api.post(RELATIONSHIPS, json=wanted).raise_for_status()
    place = f"{RELATIONSHIPS}/{created.json()['id']}"

    stale = api.delete(place, params={"version": 99})
    assert (stale.status_code, code(stale)) == (409, "trust_relationships.version_conflict")
    assert api.delete(place).status_code == 200
    assert api.get(place).status_code == 404
    own = api.delete(f"{RELATIONSHIPS}/local")
    assert (own.status_code, code(own)) == (400, "root.invalid_data")
