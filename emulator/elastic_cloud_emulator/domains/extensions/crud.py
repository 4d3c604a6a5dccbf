"""Creating, reading, changing and deleting extensions."""

from __future__ import annotations

import re
from typing import Any

from elastic_cloud_emulator.domains.extensions import archives
from elastic_cloud_emulator.domains.extensions.records import (
    EXTENSIONS,
    Extension,
    find_extension,
    find_own_extension,
    visible_extensions,
)
from elastic_cloud_emulator.domains.extensions.usage import url_of, users_of
from elastic_cloud_emulator.errors import ApiError
from elastic_cloud_emulator.handling import Call, Reply, handles, resource_headers
from elastic_cloud_emulator.installation import versions

_FAILED = "extensions.request_execution_failed"
_ID_LENGTH = 10
_PATTERN = re.compile(r"(\d+\.){0,2}\*")
_SHOWN = ("id", "name", "description", "extension_type", "version", "download_url")


@handles("list-extensions")
def list_extensions(call: Call) -> dict[str, Any]:
    """List extensions."""
    return {"extensions": [_show_extension(call, extension) for extension in visible_extensions(call)]}


@handles("create-extension")
def create_extension(call: Call) -> Reply:
    """Register an extension, with its archive if there is an address to fetch it from."""
    extension: Extension = {
        "id": call.world.ids.digits(_ID_LENGTH),
        "name": call.body["name"],
        "extension_type": call.body["extension_type"],
        "version": call.body["version"],
        "owner_id": call.caller.user_id,
    }
    if call.store.get(EXTENSIONS, extension["id"]) is not None:
        raise ApiError(409, "extensions.id_already_exists", extension_id=extension["id"])
    if call.caller.organization_id is not None:
        extension["organization_id"] = call.caller.organization_id
    _take_over(call, extension)
    return _store_extension(call, extension)


@handles("get-extension")
def get_extension(call: Call) -> Reply:
    """Read an extension."""
    stored, extension = find_extension(call)
    shown = _show_extension(call, extension)
    if call.query["include_deployments"]:
        shown["deployments"] = users_of(call, extension)
    return Reply(shown, headers=resource_headers(stored))


@handles("update-extension")
def update_extension(call: Call) -> Reply:
    """Replace name, type, version and description; the archive stays unless there is an address to fetch one from."""
    _, extension = find_own_extension(call)
    extension["name"] = call.body["name"]
    extension["extension_type"] = call.body["extension_type"]
    extension["version"] = call.body["version"]
    extension.pop("description", None)
    _take_over(call, extension)
    return _store_extension(call, extension)


@handles("upload-extension")
def upload_extension(call: Call) -> Reply:
    """Store an archive in place of an earlier one."""
    _, extension = find_own_extension(call)
    problem = archives.problem_of(call.body["file"], extension)
    if problem is not None:
        raise ApiError(400, _FAILED, "archive", fields=["file"], problem=problem)
    archives.keep(call, extension, call.body["file"])
    extension.pop("download_url", None)
    return _store_extension(call, extension)


@handles("delete-extension")
def delete_extension(call: Call) -> Reply:
    """Remove an extension that nobody uses, with its archive."""
    stored, extension = find_own_extension(call)
    users = users_of(call, extension)
    if users:
        raise ApiError(400, _FAILED, "used", deployment_ids=", ".join(users[:5]))
    call.store.delete(EXTENSIONS, extension["id"])
    archives.drop(call.store, extension["id"])
    return Reply({}, headers=resource_headers(stored))


def _take_over(call: Call, extension: Extension) -> None:
    """Take over the optional members of a request, and check the others.

    Raises:
        ApiError: 400, the version does not fit the type, or there is no archive at the address.
    """
    version = extension["version"]
    try:
        versions.parse(version)
    except ValueError:
        if extension["extension_type"] == "plugin":
            raise ApiError(400, _FAILED, "plugin", fields=["version"], version=version) from None
        if not _PATTERN.fullmatch(version):
            raise ApiError(400, _FAILED, "version", fields=["version"], version=version) from None
    if "description" in call.body:
        extension["description"] = call.body["description"]
    url = call.body.get("download_url")
    if url is not None:
        content = archives.fetch(url, extension)
        if content is None:
            raise ApiError(400, _FAILED, fields=["download_url"], url=url)
        archives.keep(call, extension, content)
        extension["download_url"] = url


def _store_extension(call: Call, extension: Extension) -> Reply:
    stored = call.store.put(EXTENSIONS, extension["id"], extension)
    return Reply(_show_extension(call, extension), headers=resource_headers(stored))


def _show_extension(call: Call, extension: Extension) -> dict[str, Any]:
    shown: dict[str, Any] = {name: value for name, value in extension.items() if name in _SHOWN}
    shown["url"] = url_of(extension)
    if (archive := extension.get("archive")) is not None:
        shown["file_metadata"] = {**archive, "url": archives.address(call.world, call.headers, extension["id"])}
    return shown
