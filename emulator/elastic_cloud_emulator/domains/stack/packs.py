"""Stack packs: zip archives that bring new stack versions, a folder for each, as `stack/8.17.4/stack.json`."""

from __future__ import annotations

from hashlib import sha256
from typing import Any

from elastic_cloud_emulator.document.bodies import problems_of, read_json
from elastic_cloud_emulator.document.operations import Operation
from elastic_cloud_emulator.domains.extensions.zips import Archive, ArchiveError
from elastic_cloud_emulator.domains.stack.records import all_stacks, keep_stack, show_stack
from elastic_cloud_emulator.errors import ApiError
from elastic_cloud_emulator.handling import Call, Reply, handles, shapes
from elastic_cloud_emulator.plans.records import JsonObject

_LARGEST = 1024 * 1024
_BUDGET = 16 * _LARGEST  # unpacked
_MOST_FOLDERS = 200
_ROOT = "stack"
_BAD = "stackpack.bad_archive"


@handles("update-stack-packs")
def update_stack_packs(call: Call) -> Reply:
    """Take in the stack versions of an archive, each by itself."""
    content: bytes = call.body["file"]
    if len(content) > _LARGEST:
        raise ApiError(413, "root.request_too_large", "archive", fields=["file"], length=len(content), limit=_LARGEST)
    try:
        archive = Archive(content, _BUDGET)
    except ArchiveError as problem:
        raise ApiError(400, _BAD, "archive", fields=["file"], problem=problem) from None
    taken: list[JsonObject] = []
    errors: list[JsonObject] = []
    folders = _folders(archive.names)
    if len(folders) > _MOST_FOLDERS:
        raise ApiError(400, _BAD, "folders", fields=["file"], most=_MOST_FOLDERS)
    for folder, names in folders.items():
        try:
            taken.append(_take(call, archive, folder, names))
        except ApiError as problem:
            errors.append(_refused(folder, problem.as_dict()))
    if not taken:
        errors = errors or [_refused(_ROOT, ApiError(400, _BAD).as_dict())]
        return Reply({"stacks": [], "errors": errors}, status=400, headers={"x-cloud-error-codes": _BAD})
    stacks = all_stacks(call)
    return Reply({"stacks": [show_stack(stack, stacks) for stack in taken], "errors": errors})


@shapes("update-stack-packs", 400)
def _as_result(error: JsonObject) -> JsonObject:
    """Return a refusal of the whole upload, which answers in the form of a success."""
    return {"stacks": [], "errors": [_refused("unknown", error)]}


def _refused(folder: str, error: JsonObject) -> JsonObject:
    return {"stack_version": folder, "errors": {"errors": [error]}}


def _folders(names: list[str]) -> dict[str, list[str]]:
    """Return the files by the folder of their version; by their own folder or name if they are in none."""
    folders: dict[str, list[str]] = {}
    for name in names:
        first, *rest = name.split("/")
        folders.setdefault(rest[0] if first == _ROOT and rest else first, []).append(name)
    return folders


def _take(call: Call, archive: Archive, folder: str, names: list[str]) -> JsonObject:
    """Store the version of one folder.

    Raises:
        ApiError: 400 or 404, it cannot be used.
    """
    prefix = f"{_ROOT}/{folder}/"
    wanted = sorted(name for name in names if name.startswith(prefix) and name.endswith(".json"))
    if not _is_version(call, folder) or not wanted:
        raise ApiError(400, _BAD, "folder")
    described: JsonObject = {}
    hashes: list[JsonObject] = []
    length = 0
    for name in wanted:
        try:
            content = archive.read(name)
        except ArchiveError as problem:
            raise ApiError(400, _BAD, "archive", problem=problem) from None
        hashes.append({"path": name, "hash": sha256(content).hexdigest()})
        length += len(content)
        described |= _decoded(name, content)
    _check_description(call, folder, described, length)
    return keep_stack(call, folder, described, {"template_version": "", "hashes": hashes})


def _decoded(name: str, content: bytes) -> JsonObject:
    try:
        value = read_json(content)
    except ApiError as refusal:
        raise ApiError(400, _BAD, "file", file=name[:100], problem=refusal.message) from None
    if not isinstance(value, dict):
        raise ApiError(400, _BAD, "object", file=name[:100])
    return value


def _check_description(call: Call, version: str, described: JsonObject, length: int) -> None:
    """Hold the description to what `update-version-stack` takes."""
    operation = _operation(call)
    schemas = operation.body.schemas if operation.body is not None else {}
    validator = schemas["application/json"].compiled
    if not validator.is_valid(described):
        place, problem = next(problems_of(validator, described, length))
        text, fields = (f"{place}: {problem}", [place]) if place else (problem, [])
        raise ApiError(400, _BAD, "description", fields=fields, problem=text)
    if described.get("version", version) != version:
        raise ApiError(400, _BAD, "version", fields=["version"], version=described["version"])
    oldest: Any = described.get("min_upgradable_from")
    if oldest is not None and not _is_version(call, oldest):
        raise ApiError(400, _BAD, "oldest", fields=["min_upgradable_from"], version=oldest)


def _is_version(call: Call, value: Any) -> bool:
    return _operation(call).path_parameters["version"].validator.is_valid(value)


def _operation(call: Call) -> Operation:
    """Return the operation that takes the description of a version, whose checks hold here, too."""
    return next(operation for operation in call.world.offered if operation.id == "update-version-stack")
