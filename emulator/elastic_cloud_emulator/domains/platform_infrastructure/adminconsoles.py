"""The services behind this API, one on each coordinator."""

from __future__ import annotations

from elastic_cloud_emulator.handling import Call, Reply, handles, resource_headers
from elastic_cloud_emulator.plans.records import JsonObject
from elastic_cloud_emulator.records.hosts import COORDINATORS, all_coordinators


@handles("get-adminconsoles")
def get_adminconsoles(call: Call) -> Reply:
    """List the admin consoles; the newest of their hosts tells the version of the list."""
    consoles = [{"adminconsole_id": coordinator["name"]} for coordinator in all_coordinators(call)]
    newest = max(
        (stored for _, stored in call.store.items(COORDINATORS)), key=lambda stored: stored.modified, default=None
    )
    return Reply({"adminconsoles": consoles}, headers=None if newest is None else resource_headers(newest))


@handles("reindex-adminconsoles")
def reindex_adminconsoles(_call: Call) -> JsonObject:
    """Write all search indices anew, which here every search does for itself."""
    return {}
