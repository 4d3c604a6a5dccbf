"""The stored form of extensions, and how handlers find them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NotRequired, TypedDict, cast

from elastic_cloud_emulator.access.authorization import ADMINISTRATOR, unknown
from elastic_cloud_emulator.access.role_assignments import OWNER
from elastic_cloud_emulator.errors import ApiError
from elastic_cloud_emulator.handling import Call
from elastic_cloud_emulator.storage.store import Stored

EXTENSIONS = "extensions"
"""Collection of extensions, by id."""


class ArchiveFacts(TypedDict):
    """What is known of an archive.

    Attributes:
        last_modified_date: When it was stored, an instant.
        size: Its length in bytes.
    """

    last_modified_date: str
    size: int


class Extension(TypedDict):
    """One extension.

    Attributes:
        id: Decimal digits.
        name: What it is called.
        description: What it is for; absent without one.
        extension_type: `plugin` or `bundle`.
        version: Stack version it fits, or a pattern.
        download_url: Where its archive comes from; absent if it was uploaded or is not there yet.
        archive: Its archive; absent as long as there is none.
        owner_id: The user who created it.
        organization_id: Whose it is, on the hosted service.
    """

    id: str
    name: str
    description: NotRequired[str]
    extension_type: str
    version: str
    download_url: NotRequired[str]
    archive: NotRequired[ArchiveFacts]
    owner_id: str
    organization_id: NotRequired[str]


def find_extension(call: Call) -> tuple[Stored, Extension]:
    """Find the extension the path names, as the store holds it and as a document the handler may change.

    Raises:
        ApiError: 404 if there is none; the hosted service answers 403.
    """
    extension_id = call.path["extension_id"]
    stored = call.store.get(EXTENSIONS, extension_id)
    if stored is not None:
        extension = cast(Extension, stored.value)
        if _is_visible(call, extension):
            return stored, extension
    refusal = ApiError(404, "extensions.not_found", extension_id=extension_id)
    raise unknown(call.world.personality, f"/deployments/extensions/{extension_id}", refusal)


def find_own_extension(call: Call) -> tuple[Stored, Extension]:
    """Return the same, for somebody who wants to change it.

    Raises:
        ApiError: 404 or 403 if there is none, 401 if the caller neither owns it nor administers the installation or, on
            the hosted service, the organization.
    """
    stored, extension = find_extension(call)
    administers = ADMINISTRATOR in call.caller.roles or OWNER in call.caller.holdings().organization
    if extension["owner_id"] != call.caller.user_id and not administers:
        raise ApiError(401, "extensions.unauthorised", extension_id=extension["id"])
    return stored, extension


def visible_extensions(call: Call) -> Iterator[Extension]:
    """Return all extensions that the caller may know of, oldest first."""
    for _, stored in call.store.items(EXTENSIONS):
        extension = cast(Extension, stored.value)
        if _is_visible(call, extension):
            yield extension


def _is_visible(call: Call, extension: Extension) -> bool:
    """Tell whether the caller may see one: on the hosted service, of the own organization only."""
    return not call.world.personality.hosted or extension.get("organization_id") == call.caller.organization_id
