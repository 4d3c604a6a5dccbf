"""The API keys of users."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta
from typing import Any

from elastic_cloud_emulator.access.authorization import forbidden
from elastic_cloud_emulator.access.credentials import KEYS, keep_key, new_key, remove_key, show_key
from elastic_cloud_emulator.access.realms import USERS
from elastic_cloud_emulator.errors import ApiError
from elastic_cloud_emulator.handling import Call, handles
from elastic_cloud_emulator.records.given_roles import check_given

_INVALID = "api_keys.invalid_input"
_MOST = 64  # keys of one user of the hosted service
_UNITS = {"ms": "milliseconds", "s": "seconds", "m": "minutes", "h": "hours", "d": "days"}


@handles("create-api-key")
def create_api_key(call: Call) -> dict[str, Any]:
    """Issue a key of the caller's; the only answer that contains the key itself."""
    user_id = call.caller.user_id
    stored = call.store.get(USERS, user_id)
    user = stored.value if stored else {}
    if user.get("builtin"):
        raise ApiError(400, _INVALID, "builtin", fields=["user_id"], user_id=user_id)
    if not call.body["description"].strip():
        raise ApiError(400, _INVALID, "description", fields=["description"])
    owner = {"user_id": user_id, "description": call.body["description"]}
    if call.world.personality.hosted:
        if sum(1 for _ in _keys_of(call, user_id)) >= _MOST:
            raise ApiError(400, _INVALID, "many", most=_MOST)
        owner |= {"organization_id": call.caller.organization_id, "role_assignments": _assignments(call)}
    now = call.store.now
    expires = _expiry(now, call.body["expiration"]) if "expiration" in call.body else None
    key, document = new_key(call.world.ids, now, owner, expires)
    keep_key(call.store, document)
    return {**show_key(document), "key": key}


@handles("get-api-keys")
def get_api_keys(call: Call) -> dict[str, Any]:
    """List the caller's keys."""
    return {"keys": list(_keys_of(call, call.caller.user_id))}


@handles("get-users-api-keys")
def get_users_api_keys(call: Call) -> dict[str, Any]:
    """List the keys of all users."""
    return {"keys": [show_key(stored.value) for _, stored in call.store.items(KEYS)]}


@handles("get-user-api-keys")
def get_user_api_keys(call: Call) -> dict[str, Any]:
    """List the keys of a user."""
    return {"keys": list(_keys_of(call, _user_id(call)))}


@handles("get-api-key")
def get_api_key(call: Call) -> dict[str, Any]:
    """Read a key of the caller's."""
    return _key(call, call.caller.user_id)


@handles("get-user-api-key")
def get_user_api_key(call: Call) -> dict[str, Any]:
    """Read a key of a user."""
    return _key(call, call.path["user_id"])


@handles("delete-api-key")
def delete_api_key(call: Call) -> dict[str, Any]:
    """Revoke a key of the caller's."""
    return _remove(call, call.caller.user_id)


@handles("delete-user-api-key")
def delete_user_api_key(call: Call) -> dict[str, Any]:
    """Revoke a key of a user."""
    return _remove(call, call.path["user_id"])


@handles("delete-api-keys")
def delete_api_keys(call: Call) -> dict[str, Any]:
    """Revoke some of the caller's keys; unknown ones are passed over."""
    for identity in call.body["keys"]:
        remove_key(call.store, identity, call.caller.user_id)
    return {}


@handles("delete-user-api-keys")
def delete_user_api_keys(call: Call) -> dict[str, Any]:
    """Revoke all keys of a user."""
    user_id = _user_id(call)
    for key in list(_keys_of(call, user_id)):
        remove_key(call.store, key["id"], user_id)
    return {}


@handles("delete-users-api-keys")
def delete_users_api_keys(call: Call) -> dict[str, Any]:
    """Revoke keys of several users; unknown pairs are passed over."""
    for pair in call.body["user_api_keys"]:
        remove_key(call.store, pair["api_key_id"], pair["user_id"])
    return {}


def _keys_of(call: Call, user_id: str) -> Iterator[dict[str, Any]]:
    for _, stored in call.store.items(KEYS):
        if stored.value["user_id"] == user_id:
            yield show_key(stored.value)


def _user_id(call: Call) -> str:
    user_id = call.path["user_id"]
    if call.store.get(USERS, user_id) is None:
        raise ApiError(404, "api_keys.user_not_found", user_id=user_id)
    return user_id


def _key(call: Call, user_id: str) -> dict[str, Any]:
    stored = call.store.get(KEYS, call.path["api_key_id"])
    if stored is None or stored.value["user_id"] != user_id:
        raise _not_found(call)
    return show_key(stored.value)


def _remove(call: Call, user_id: str) -> dict[str, Any]:
    if not remove_key(call.store, call.path["api_key_id"], user_id):
        raise _not_found(call)
    return {}


def _assignments(call: Call) -> dict[str, Any]:
    """Return what the new key may do: what was asked for, else as much as the key that makes it.

    Raises:
        ApiError: 403, that is more than the caller may do; 400, it contradicts itself.
    """
    asked: dict[str, Any] | None = call.body.get("role_assignments")
    if asked is None:
        return dict(call.caller.role_assignments)
    try:
        check_given(call, asked, call.caller.organization_id or "")
    except ApiError as refusal:
        if refusal.status == 403:
            raise forbidden(call.world.personality, call.operation.path) from None
        fields = [f"role_assignments.{field}" for field in refusal.fields]
        raise ApiError(400, _INVALID, "roles", fields=fields, problem=refusal.message) from None
    return asked


def _expiry(now: datetime, duration: str) -> datetime:
    number = duration.rstrip("dhms")
    try:
        return now + timedelta(**{_UNITS[duration[len(number) :]]: int(number)})
    except (KeyError, OverflowError, ValueError):
        raise ApiError(400, _INVALID, "expiration", fields=["expiration"], expiration=duration) from None


def _not_found(call: Call) -> ApiError:
    return ApiError(404, "api_keys.key_not_found", api_key_id=call.path["api_key_id"])
