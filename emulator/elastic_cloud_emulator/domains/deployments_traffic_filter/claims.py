"""Claims on private endpoints: only the organization that has one may name the endpoint in its rules."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import orjson

from elastic_cloud_emulator.access.authorization import is_platform_admin
from elastic_cloud_emulator.errors import ApiError
from elastic_cloud_emulator.handling import Call, handles
from elastic_cloud_emulator.storage.store import Transaction

_INVALID = "traffic_filter_claimed_link_id.invalid_input"
_CLAIMS = "traffic_filter_claims"
_AZURE = ("azure_endpoint_name", "azure_endpoint_guid")


@handles("get-traffic-filter-claimed-link-ids")
def get_traffic_filter_claimed_link_ids(call: Call) -> dict[str, Any]:
    """List the claims of the organization."""
    region = call.query.get("region")
    shown = [
        stored.value["endpoint"]
        for _, stored in call.store.items(_CLAIMS)
        if stored.value["organization_id"] == call.caller.organization_id
        and (region is None or stored.value["endpoint"]["region"] == region)
    ]
    return {"claimed_link_ids": shown if asks_for_own(call) else []}


@handles("claim-traffic-filter-link-id")
def claim_traffic_filter_link_id(call: Call) -> dict[str, Any]:
    """Make an endpoint the organization's own; to claim it again changes nothing."""
    key, names = _endpoint(call)
    stored = call.store.get(_CLAIMS, key)
    endpoint = {**names, "region": call.body["region"]}
    if stored is None:
        call.store.put(_CLAIMS, key, {"endpoint": endpoint, "organization_id": call.caller.organization_id})
    elif stored.value["organization_id"] != call.caller.organization_id:
        raise ApiError(400, _INVALID, "taken", fields=[*names])
    return endpoint


@handles("unclaim-traffic-filter-link-id")
def unclaim_traffic_filter_link_id(call: Call) -> dict[str, Any]:
    """Give an endpoint up."""
    key, names = _endpoint(call)
    stored = call.store.get(_CLAIMS, key)
    if stored is None or stored.value["organization_id"] != call.caller.organization_id:
        raise ApiError(400, _INVALID, "unclaimed", fields=[*names])
    call.store.delete(_CLAIMS, key)
    return {}


def claimant(store: Transaction, region: str, names: Sequence[str]) -> str | None:
    """Name the organization that has claimed an endpoint; None if nobody has, or where there are no organizations.

    Args:
        store: Where claims are.
        region: Where the endpoint is.
        names: Its id, or for Azure its name and GUID.
    """
    stored = store.get(_CLAIMS, _key(region, names))
    return None if stored is None else stored.value["organization_id"]


def is_claimed(store: Transaction, region: str, names: Sequence[str]) -> bool:
    """Tell whether anybody has claimed an endpoint, the installation itself included."""
    return store.get(_CLAIMS, _key(region, names)) is not None


def asks_for_own(call: Call) -> bool:
    """Tell whether a list may show what belongs to the caller's organization.

    Only platform administrators can ask for another one, and on an installation of one's own there is none.
    """
    wanted = call.query.get("organization_id")
    return wanted in (None, call.caller.organization_id or call.world.personality.account_id) or not is_platform_admin(
        call.world.personality, call.caller.roles
    )


def _endpoint(call: Call) -> tuple[str, dict[str, str]]:
    """Return the key of the endpoint that a request names, and the members that name it."""
    body: dict[str, Any] = call.body
    names = {member: body[member] for member in ("link_id", *_AZURE) if body.get(member)}
    if tuple(names) not in (("link_id",), _AZURE):
        wrong = _AZURE if len(names) == 1 else ("link_id",)
        raise ApiError(400, _INVALID, "endpoint", fields=wrong)
    if body["region"] not in call.world.personality.regions:
        raise ApiError(400, _INVALID, "region", fields=["region"], region=body["region"])
    return _key(body["region"], list(names.values())), names


def _key(region: str, names: Sequence[str]) -> str:
    return orjson.dumps([region, *names]).decode()
