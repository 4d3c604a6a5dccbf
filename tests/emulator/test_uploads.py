"""Files that are uploaded: larger than other bodies may be, in a form or as they are."""

from __future__ import annotations

from io import BytesIO
from zipfile import ZIP_STORED, ZipFile

import httpx
import pytest

from elastic_cloud_emulator import Emulator
from elastic_cloud_emulator.pipeline.messages import FILE_LIMIT, LIMIT, Request
from tests.emulator.helpers import basic

EXTENSIONS = "/deployments/extensions"


@pytest.fixture
def path(api: httpx.Client) -> str:
    """Path of a bundle without an archive."""
    created = api.post(EXTENSIONS, json={"name": "words", "extension_type": "bundle", "version": "*"})
    assert created.status_code == 201
    return f"{EXTENSIONS}/{created.json()['id']}"


def archive(size: int) -> bytes:
    buffer = BytesIO()
    with ZipFile(buffer, "w", ZIP_STORED) as file:
        file.writestr("words.txt", b"x" * size)
    return buffer.getvalue()


def test_an_archive_may_be_larger_than_other_bodies(emulator: Emulator, path: str) -> None:
    content = archive(LIMIT + 1)
    url, auth = f"{emulator.url}/api/v1{path}", (emulator.username, str(emulator.password))
    answer = httpx.put(url, files={"file": ("Extension", content, "application/octet-stream")}, auth=auth, timeout=60)
    assert answer.status_code == 200
    metadata = answer.json()["file_metadata"]
    assert metadata["size"] == len(content)
    assert httpx.get(metadata["url"], timeout=60).content == content


@pytest.mark.parametrize("media", ["application/zip", "application/octet-stream"])
def test_an_archive_may_come_without_a_form(api: httpx.Client, path: str, media: str) -> None:
    content = archive(10)
    answer = api.put(path, content=content, headers={"content-type": media})
    assert answer.status_code == 200
    assert answer.json()["file_metadata"]["size"] == len(content)


def test_a_file_far_too_large_is_refused(emulator: Emulator, path: str) -> None:
    headers = {
        "authorization": basic(emulator.username, str(emulator.password)),
        "content-type": "multipart/form-data; boundary=a",
    }
    response = emulator.handle(Request("PUT", f"/api/v1{path}", "", headers, b"--a", FILE_LIMIT + 1))
    assert response.status == 413


def test_files_are_for_operations_that_take_files(api: httpx.Client) -> None:
    refused = api.post(EXTENSIONS, content=archive(10), headers={"content-type": "application/zip"})
    assert refused.status_code == 415
