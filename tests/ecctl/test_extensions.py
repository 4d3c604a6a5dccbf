"""Extensions with and without a file."""

from __future__ import annotations

import json
import zipfile
from pathlib import Path

import httpx

from tests.ecctl.client import Ecctl


def archive(path: Path, word: str) -> bytes:
    with zipfile.ZipFile(path, "w") as written:
        written.writestr("dictionaries/words.txt", word)
    return path.read_bytes()


def test_a_bundle_is_uploaded_replaced_and_deleted(ecctl: Ecctl, tmp_path: Path) -> None:
    path = tmp_path / "words.zip"
    content = archive(path, "first")
    options = ["--version", "*", "--type", "bundle", "--description", "what to look for", "--file", str(path)]
    made = ecctl.json("deployment", "extension", "create", "words", *options)
    extension = made["id"]
    assert made["url"] == f"repo://{extension}"
    assert made["file_metadata"]["size"] == len(content)
    assert httpx.get(made["file_metadata"]["url"]).content == content
    payload = json.loads(ecctl.text("deployment", "extension", "update", extension, "--generate-payload"))
    file = ecctl.file("extension.json", payload | {"name": "more.words"})
    content = archive(path, "second and third")
    change = ["deployment", "extension", "update", extension, "--file", file]
    changed = ecctl.json(*change, "--extension-file", str(path))
    assert changed["name"] == "more.words"
    assert changed["description"] == "what to look for"
    assert httpx.get(changed["file_metadata"]["url"]).content == content
    assert ecctl.json(*change)["file_metadata"]["size"] == len(content)
    shown = ecctl.json("deployment", "extension", "show", extension, "--include-deployments")
    assert (shown["version"], shown["extension_type"], shown["deployments"]) == ("*", "bundle", [])
    ecctl.text("deployment", "extension", "delete", extension)
    assert "extensions.not_found" in ecctl.refused("deployment", "extension", "delete", extension)


def test_a_plugin_is_known_by_the_address_of_its_archive(ecctl: Ecctl) -> None:
    options = ["--version", "8.17.4", "--type", "plugin", "--download-url", "https://plugins.example.com/phonetic.zip"]
    made = ecctl.json("deployment", "extension", "create", "phonetic", *options)
    (listed,) = ecctl.json("deployment", "extension", "list")["extensions"]
    assert (listed["id"], listed["download_url"]) == (made["id"], options[-1])


def test_what_is_no_archive_is_refused(ecctl: Ecctl, tmp_path: Path) -> None:
    (tmp_path / "words.zip").write_text("dictionaries/words.txt")
    options = ["--version", "*", "--type", "bundle", "--file", str(tmp_path / "words.zip")]
    assert "extensions." in ecctl.refused("deployment", "extension", "create", "words", *options)
