"""Stack packs: good ones, partly good ones, and what may come in their place."""

from __future__ import annotations

import json
import struct
import tracemalloc
from io import BytesIO
from typing import Any
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile

import httpx
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from elastic_cloud_emulator import Emulator
from tests.emulator.deployments.client import CheckedClient
from tests.emulator.helpers import connect, fits
from tests.emulator.stack.test_stack_versions import VERSIONS, description, listed, of_version
from tests.properties import fewer

BAD = "stackpack.bad_archive"


def pack(files: dict[str, bytes | str | dict[str, Any]], compression: int = ZIP_DEFLATED) -> bytes:
    """A zip archive; objects become JSON."""
    buffer = BytesIO()
    with ZipFile(buffer, "w", compression) as archive:
        for name, content in files.items():
            archive.writestr(name, json.dumps(content) if isinstance(content, dict) else content)
    return buffer.getvalue()


def good(*versions: str) -> dict[str, bytes | str | dict[str, Any]]:
    return {f"stack/{version}/stack.json": description(version=version) for version in versions}


def upload(api: httpx.Client, content: bytes) -> httpx.Response:
    """As ecctl does it."""
    return api.post(VERSIONS, files={"file": ("StackPack", content, "application/octet-stream")})


def errors_of(response: httpx.Response) -> dict[str, str]:
    """The message about each folder of an upload of which nothing could be used."""
    assert response.status_code == 400, response.text
    assert response.headers["x-cloud-error-codes"] == BAD
    body = response.json()
    assert body["stacks"] == []
    return _messages(body)


def _messages(body: Any) -> dict[str, str]:
    (codes,) = {tuple(error["code"] for error in entry["errors"]["errors"]) for entry in body["errors"]} or {(BAD,)}
    assert codes == (BAD,)
    return {entry["stack_version"]: entry["errors"]["errors"][0]["message"] for entry in body["errors"]}


@pytest.mark.parametrize("media", [None, "application/zip", "application/octet-stream"])
def test_a_pack_comes_in_a_form_or_as_it_is(api: httpx.Client, media: str | None) -> None:
    content = pack(good("8.18.2", "8.19.0"))
    if media is None:
        response = upload(api, content)
    else:
        response = api.post(VERSIONS, content=content, headers={"content-type": media})
    body = fits("POST", VERSIONS, response)
    assert response.status_code == 200
    assert [stack["version"] for stack in body["stacks"]] == ["8.18.2", "8.19.0"]
    assert body["errors"] == []
    assert body["stacks"][0]["upgradable_to"] == ["8.19.0"]
    ((hashed,),) = [stack["template"]["hashes"] for stack in body["stacks"][:1]]
    assert hashed["path"] == "stack/8.18.2/stack.json"


def test_what_is_uploaded_can_be_deployed_and_upgraded_to(cloud: CheckedClient) -> None:
    before = cloud.create(of_version("8.17.4"))["id"]
    cloud.finish()
    response = cloud._client.post(VERSIONS, files={"file": pack(good("8.18.2"))})
    assert response.status_code == 200
    after = cloud.create(of_version("8.18.2"))["id"]
    cloud.call("PUT", f"/deployments/{before}", {"prune_orphans": False, **of_version("8.18.2")}, status=200)
    cloud.finish()
    assert all(cloud.get(each)["healthy"] for each in (before, after))
    assert listed(cloud)[-1] == "8.18.2"


def test_each_folder_is_taken_or_refused_by_itself(api: httpx.Client) -> None:
    files = good("8.18.2") | {
        "__MACOSX/stack/._8.18.2": b"\x00\x05",
        "README.txt": "hello",
        "stack/notes/stack.json": description(),
        "stack/8.18.3/stack.yaml": "a: b",
        "stack/8.18.4/stack.json": "{",
        "stack/8.18.5/stack.json": "[]",
        "stack/8.18.6/stack.json": description(version="8.18.7"),
        "stack/8.18.8/stack.json": {"kibana": description()["kibana"]},
        "stack/8.18.9/stack.json": description(min_upgradable_from="soon"),
        "../8.18.2/stack.json": description(),
        "/etc/passwd": "root",
    }
    response = upload(api, pack(files))
    body = fits("POST", VERSIONS, response)
    assert [stack["version"] for stack in body["stacks"]] == ["8.18.2"]
    told = _messages(body)
    assert told.keys() == {
        *("__MACOSX", "README.txt", "notes", "8.18.3", "8.18.4", "8.18.5", "8.18.6", "8.18.8", "8.18.9", "..", ""),
    }
    assert told["__MACOSX"] == "This folder holds no stack version"
    assert "not JSON" in told["8.18.4"]
    assert "elasticsearch" in told["8.18.8"]


def test_a_version_for_a_newer_platform_is_refused_by_itself(api: httpx.Client) -> None:
    files = good("8.18.2") | {"stack/9.9.0/s.json": description(metadata={"min_platform_version": "5.0.0"})}
    body = fits("POST", VERSIONS, upload(api, pack(files)))
    assert [stack["version"] for stack in body["stacks"]] == ["8.18.2"]
    (error,) = body["errors"]
    assert (error["stack_version"], error["errors"]["errors"][0]["code"]) == (
        "9.9.0",
        "stackpack.missing_platform_version",
    )


def test_an_upload_replaces_what_was_there(api: httpx.Client) -> None:
    api.delete(f"{VERSIONS}/8.17.4")
    body = fits("POST", VERSIONS, upload(api, pack(good("8.17.4"))))
    (stack,) = body["stacks"]
    assert (stack["deleted"], stack["min_upgradable_from"]) == (False, "7.17.0")
    assert stack["elasticsearch"]["docker_image"] == "registry.example.com/elasticsearch:own"


def test_a_version_may_lie_in_several_files(api: httpx.Client) -> None:
    whole = description()
    files: dict[str, bytes | str | dict[str, Any]] = {
        f"stack/8.18.2/{name}.json": {name: whole[name]} for name in ("elasticsearch", "kibana")
    }
    files["stack/8.18.2/templates/elasticsearch.yml"] = "node.name: a"
    body = fits("POST", VERSIONS, upload(api, pack(files)))
    assert len(body["stacks"][0]["template"]["hashes"]) == 2


@pytest.mark.parametrize("content", [b"", b"PK", b"not a zip", pack(good("8.18.2"))[:-30], b"\x1f\x8b\x08" + b"a" * 50])
def test_what_is_no_archive_is_refused(api: httpx.Client, content: bytes) -> None:
    assert errors_of(upload(api, content)) == {"unknown": "The file is not a zip archive"}


def test_an_archive_without_versions_is_refused(api: httpx.Client) -> None:
    assert errors_of(upload(api, pack({}))) == {"stack": "The archive holds no stack version"}
    assert errors_of(upload(api, pack({"__MACOSX/a": "b"}))) == {"__MACOSX": "This folder holds no stack version"}


def test_encrypted_files_are_refused(api: httpx.Client) -> None:
    content = bytearray(pack(good("8.18.2")))
    for signature, offset in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        content[content.index(signature) + offset] |= 1
    assert errors_of(upload(api, bytes(content)))["8.18.2"].endswith("is damaged or encrypted")


def test_what_unpacks_to_too_much_is_refused(api: httpx.Client) -> None:
    bomb = pack({"stack/8.18.2/stack.json": b" " * (64 * 1024 * 1024)})
    assert len(bomb) < 100_000
    told = errors_of(upload(api, bomb))
    assert told["8.18.2"] == "stack/8.18.2/stack.json unpacks to more than is allowed"


def test_small_files_that_add_up_to_too_much_are_refused(api: httpx.Client) -> None:
    files = good("8.18.2") | {f"stack/8.19.{number}/stack.json": b" " * (1024 * 1024) for number in range(40)}
    body = fits("POST", VERSIONS, upload(api, pack(files)))
    assert [stack["version"] for stack in body["stacks"]] == ["8.18.2"]
    assert any("more than is allowed" in message for message in _messages(body).values())


def test_an_archive_that_lies_about_its_size_is_refused(api: httpx.Client) -> None:
    content = pack({"stack/8.18.2/stack.json": b" " * (64 * 1024 * 1024)})
    directory = content.index(b"PK\x01\x02")
    for place in (content.index(b"PK\x03\x04") + 22, directory + 24):
        content = content[:place] + struct.pack("<I", 10) + content[place + 4 :]
    tracemalloc.start()
    try:
        assert "8.18.2" in errors_of(upload(api, content))
        assert tracemalloc.get_traced_memory()[1] < 48 * 1024 * 1024
    finally:
        tracemalloc.stop()


def test_a_large_archive_is_refused(api: httpx.Client) -> None:
    response = upload(api, pack({"stack/8.18.2/a": b"a" * (1024 * 1024 + 1)}, ZIP_STORED))
    assert response.status_code == 413
    assert fits("POST", VERSIONS, response)["errors"][0]["code"] == "root.request_too_large"


def test_a_body_that_is_no_form_is_refused_in_the_form_of_this_call(api: httpx.Client) -> None:
    for content, media in ((b"{}", "multipart/form-data"), (b"--a--", "multipart/form-data; boundary=a"), (b"", "")):
        response = api.post(VERSIONS, content=content, headers={"content-type": media} if media else {})
        assert response.status_code == 400
        (entry,) = response.json()["errors"]
        assert response.json()["stacks"] == []
        assert response.headers["x-cloud-error-codes"] == "root.invalid_json_request"
        assert entry["errors"]["errors"][0]["code"] == "root.invalid_json_request"
    assert api.post(VERSIONS, json={}).status_code == 415


def test_nothing_is_kept_of_what_was_refused(emulator: Emulator, api: httpx.Client) -> None:
    before = emulator.export()["collections"]
    upload(api, b"garbage")
    upload(api, pack({"stack/8.18.2/stack.json": "{"}))
    assert emulator.export()["collections"] == before


@settings(max_examples=fewer(150), deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_damaged_archives_never_break_the_server(emulator: Emulator, data: st.DataObject) -> None:
    content = bytearray(pack(good("8.18.2") | {"__MACOSX/a": "b"}))
    for _ in range(data.draw(st.integers(1, 8))):
        content[data.draw(st.integers(0, len(content) - 1))] = data.draw(st.integers(0, 255))
    cut = data.draw(st.integers(0, len(content)) | st.just(len(content)))
    with connect(emulator, f"ApiKey {emulator.api_key}") as api:
        response = upload(api, bytes(content[:cut]))
    assert response.status_code in (200, 400)
    assert response.json().keys() == {"stacks", "errors"}
