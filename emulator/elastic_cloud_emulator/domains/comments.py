"""Notes on resources of deployments and on hosts of the platform."""

from __future__ import annotations

from typing import Any

from elastic_cloud_emulator.errors import ApiError
from elastic_cloud_emulator.handling import Call, Reply, handles, resource_headers
from elastic_cloud_emulator.plans.records import KINDS
from elastic_cloud_emulator.records.deployments import visible_deployments
from elastic_cloud_emulator.storage.store import Stored

_COMMENTS = "comments"
_HOSTS = {"allocator": "allocators", "constructor": "constructors", "runner": "runners", "proxy": "proxies"}
"""The collections in which parts of the platform are found by their ids."""


@handles("list-comment")
def list_comment(call: Call) -> dict[str, Any]:
    """List the comments on a resource, the latest changed first."""
    if not _resource_exists(call):
        kind, wanted = call.path["resource_type"], call.path["resource_id"]
        raise ApiError(404, "root.resource_not_found", "named", kind=kind, id=wanted)
    place = _key_prefix(call)
    found = [stored for key, stored in call.store.items(_COMMENTS) if key.startswith(place)]
    found.reverse()  # of those changed in the same moment, the last one written comes first
    found.sort(key=lambda stored: stored.modified, reverse=True)
    return {
        "values": [
            {
                "comment": stored.value,
                "metadata": {
                    "version": str(stored.version),
                    "created_time": stored.created,
                    "modified_time": stored.modified,
                },
            }
            for stored in found
        ]
    }


@handles("create-comment")
def create_comment(call: Call) -> Reply:
    """Leave a comment, signed by the caller."""
    if not _resource_exists(call):
        kind, wanted = call.path["resource_type"], call.path["resource_id"]
        raise ApiError(404, "comments.resource_does_not_exist", resource_type=kind, resource_id=wanted)
    comment_id = call.world.ids.hex32()
    comment = {"id": comment_id, "user_id": call.caller.user_id, "message": call.body["message"]}
    stored = call.store.put(_COMMENTS, _key_prefix(call) + comment_id, comment)
    return Reply(comment, headers=resource_headers(stored))


@handles("get-comment")
def get_comment(call: Call) -> Reply:
    """Read a comment."""
    stored = _find_comment(call)
    return Reply(stored.encoded, headers=resource_headers(stored))


@handles("update-comment")
def update_comment(call: Call) -> Reply:
    """Reword a comment of the caller's."""
    comment = _find_own_comment(call).value | {"message": call.body["message"]}
    stored = call.store.put(_COMMENTS, _key_prefix(call) + comment["id"], comment)
    return Reply(comment, headers=resource_headers(stored))


@handles("delete-comment")
def delete_comment(call: Call) -> Reply:
    """Remove a comment of the caller's."""
    stored = _find_own_comment(call)
    call.store.delete(_COMMENTS, _key_prefix(call) + call.path["comment_id"])
    return Reply({}, headers=resource_headers(stored))


def _key_prefix(call: Call) -> str:
    """Tell how the keys of all comments on the resource begin."""
    return f"{call.path['resource_type']}/{call.path['resource_id']}/"


def _resource_exists(call: Call) -> bool:
    kind, identity = call.path["resource_type"], call.path["resource_id"]
    if kind not in KINDS:
        return call.store.get(_HOSTS[kind], identity) is not None
    needle = identity.encode()
    return any(
        needle in stored.encoded  # spares decoding all the others
        and any((resource["kind"], resource["id"]) == (kind, identity) for resource in stored.value["resources"])
        for _, stored in visible_deployments(call)
    )


def _find_comment(call: Call) -> Stored:
    stored = call.store.get(_COMMENTS, _key_prefix(call) + call.path["comment_id"])
    if stored is None or not _resource_exists(call):
        raise ApiError(404, "comments.comment_does_not_exist")
    return stored


def _find_own_comment(call: Call) -> Stored:
    """Find the comment the path names, for somebody who wants to change it.

    Raises:
        ApiError: 404, there is none; 401, somebody else wrote it; 409, it is not at the version the caller has read.
    """
    stored = _find_comment(call)
    if stored.value["user_id"] != call.caller.user_id:
        raise ApiError(401, "comments.unauthorised")
    version = call.query.get("version")
    if version is not None and version != str(stored.version):
        raise ApiError(409, "comments.version_conflict", fields=["version"], stored=stored.version, version=version)
    return stored
