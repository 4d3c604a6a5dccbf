"""The archives of extensions: what is in them, where they are kept, and who may fetch them without credentials."""

from __future__ import annotations

import re
from base64 import b64decode, b64encode
from collections.abc import Mapping
from datetime import timedelta
from io import BytesIO
from typing import Any
from urllib.parse import urlsplit
from zipfile import ZipFile, ZipInfo

from elastic_cloud_emulator.domains.extensions.records import Extension
from elastic_cloud_emulator.domains.extensions.zips import Archive, ArchiveError
from elastic_cloud_emulator.handling import Call
from elastic_cloud_emulator.installation.clock import format_instant, parse_instant
from elastic_cloud_emulator.storage.store import Transaction
from elastic_cloud_emulator.world import World

BASE = "/_storage/extensions/"
"""Path below which archives can be fetched."""

_ARCHIVES = "extension_archives"
_DESCRIPTORS = ("plugin-descriptor.properties", "stable-plugin-descriptor.properties")
_LARGEST_DESCRIPTOR = 65536  # bytes
_LIFETIME = timedelta(hours=1)
_HOST = re.compile(r"[A-Za-z0-9.-]+(:\d+)?|\[[0-9A-Fa-f:.]+\](:\d+)?")


def problem_of(content: bytes, extension: Extension) -> str | None:
    """Tell what is wrong with an archive, None if it fits the extension.

    Args:
        content: The archive.
        extension: What it is for.
    """
    try:
        archive = Archive(content, budget=_LARGEST_DESCRIPTOR)
        if extension["extension_type"] == "bundle":
            return None
        names = [name for name in archive.names if name.rpartition("/")[2] in _DESCRIPTORS]
        if not names:
            return f"The archive of a plugin holds a {_DESCRIPTORS[0]}"
        descriptor = archive.read(names[0]).decode("utf-8", "replace")
    except ArchiveError as problem:
        return str(problem)
    made_for = re.search(r"^\s*elasticsearch\.version\s*[=:]\s*(\S+)", descriptor, re.MULTILINE)
    if made_for is not None and made_for[1] != extension["version"]:
        return f"The plugin is made for Elasticsearch {made_for[1][:50]}, not {extension['version']}"
    return None


def fetch(url: str, extension: Extension) -> bytes | None:
    """Pretend to fetch an archive from an address: the emulator stays off the network.

    Args:
        url: The address.
        extension: What the archive is for.

    Returns:
        A small archive of the right kind; None if the host ends in `.invalid`, which no host on the network does.
    """
    if (urlsplit(url).hostname or "").endswith(".invalid"):
        return None
    name, text = "README.txt", f"Stands for the content of {url}\n"
    if extension["extension_type"] == "plugin":
        name = _DESCRIPTORS[0]
        text = f"name={extension['name']}\nelasticsearch.version={extension['version']}\n"
    buffer = BytesIO()
    with ZipFile(buffer, "w") as archive:
        archive.writestr(ZipInfo(name), text)  # without the date, so that the same address gives the same bytes
    return buffer.getvalue()


def keep(call: Call, extension: Extension, content: bytes) -> None:
    """Store an archive in place of an earlier one.

    Args:
        call: Brings it.
        extension: Is changed; it tells size and age of the archive.
        content: The archive.
    """
    now = call.store.now
    if (before := extension.get("archive")) is not None:
        # A new date is how clients notice a new archive, so it is new even when the clock stands still.
        now = max(now, parse_instant(before["last_modified_date"]) + timedelta(milliseconds=1))
    extension["archive"] = {"last_modified_date": format_instant(now), "size": len(content)}
    call.store.put(_ARCHIVES, extension["id"], {"content": b64encode(content).decode()})


def drop(store: Transaction, extension_id: str) -> None:
    """Remove the archive of an extension."""
    store.delete(_ARCHIVES, extension_id)


def read_archive(store: Transaction, extension_id: str) -> bytes | None:
    """Return the archive of an extension, None if there is none."""
    stored = store.get(_ARCHIVES, extension_id)
    return None if stored is None else b64decode(stored.value["content"])


def address(world: World, headers: Mapping[str, str], extension_id: str) -> str:
    """Tell where the archive can be fetched without credentials, for an hour.

    Args:
        world: Signs the address, and tells its scheme.
        headers: Of the request; they tell by which name the caller reaches the emulator.
        extension_id: Whose archive.
    """
    host = headers.get("host", "")
    expires = int((world.clock.now() + _LIFETIME).timestamp())
    signature = world.signer.sign({"extension": extension_id, "exp": expires})
    return (
        f"{world.scheme}://{host if _HOST.fullmatch(host) else 'localhost'}{BASE}{extension_id}?signature={signature}"
    )


def may_fetch(world: World, extension_id: str, signature: str) -> bool:
    """Tell whether an address was signed here for an extension, and not too long ago."""
    claims: dict[str, Any] = world.signer.verify(signature) or {}
    return claims.get("extension") == extension_id and claims["exp"] > world.clock.now().timestamp()
