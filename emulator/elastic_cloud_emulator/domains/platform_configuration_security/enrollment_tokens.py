"""Tokens with which new hosts join the installation."""

from __future__ import annotations

from datetime import timedelta
from math import ceil
from typing import TypedDict

from elastic_cloud_emulator.errors import ApiError
from elastic_cloud_emulator.handling import Call, handles
from elastic_cloud_emulator.plans.records import JsonObject
from elastic_cloud_emulator.records.hosts import ROLES
from elastic_cloud_emulator.storage.store import Transaction
from elastic_cloud_emulator.world import World

ENROLLMENT_TOKENS = "enrollment_tokens"
"""Collection of the persistent tokens, by id; what they are to be known by follows from the id."""

_INVALID = "enrollment_tokens.invalid_token_request"
_ISSUER = "bootstrap-initial"
_LENGTH = 36
"""Characters of an id. What is longer may be a token, of which messages show nothing that counts."""
_VALIDITY = 3600
"""Seconds for which a token lasts that is not persistent, unless told otherwise."""


class EnrollmentToken(TypedDict):
    """A persistent token.

    Attributes:
        token_id: Its id.
        roles: What hosts get that join with it.
    """

    token_id: str
    roles: list[str]


@handles("get-enrollment-tokens")
def get_enrollment_tokens(call: Call) -> JsonObject:
    """List the persistent tokens, without what lets hosts in."""
    return {"tokens": [stored.value for _, stored in call.store.items(ENROLLMENT_TOKENS)]}


@handles("create-enrollment-token")
def create_enrollment_token(call: Call) -> JsonObject:
    """Issue a token."""
    persistent: bool = call.body["persistent"]
    validity: int | None = call.body.get("validity_in_seconds")
    if persistent and validity is not None:
        raise ApiError(400, _INVALID, fields=["validity_in_seconds"])
    roles: list[str] = call.body.get("roles", [])
    for index, role in enumerate(roles):
        if call.store.get(ROLES, role) is None:
            raise ApiError(400, _INVALID, "role", fields=[f"roles[{index}]"], role=role)
    token_id = call.world.ids.uuid()
    roles = list(dict.fromkeys(roles))
    claims: JsonObject = {"sub": token_id, "roles": roles, "iss": _ISSUER}
    if persistent:
        token: EnrollmentToken = {"token_id": token_id, "roles": roles}
        call.store.put(ENROLLMENT_TOKENS, token_id, token)
        return {"token": call.world.signer.sign(claims), "token_id": token_id}
    expires = call.store.now + timedelta(seconds=_VALIDITY if validity is None else validity)
    return {"token": call.world.signer.sign({**claims, "exp": ceil(expires.timestamp())})}


@handles("delete-enrollment-token")
def delete_enrollment_token(call: Call) -> JsonObject:
    """Revoke a persistent token, named by its id or by itself."""
    named = call.path["token"]
    claims = _claims_of(call.world, named)
    if not call.store.delete(ENROLLMENT_TOKENS, named if claims is None else claims["sub"]):
        raise ApiError(404, "enrollment_tokens.invalid_token_id", token=named[:_LENGTH])
    return {}


def roles_by_token(world: World, store: Transaction, token: str) -> list[str] | None:
    """Return the roles that a token gives to a new host; None if it is not of this installation or worthless by now."""
    claims = _claims_of(world, token)
    if claims is None:
        return None
    if "exp" in claims:
        valid = store.now.timestamp() < claims["exp"]
    else:
        valid = store.get(ENROLLMENT_TOKENS, claims["sub"]) is not None
    roles: list[str] = claims["roles"]
    return roles if valid else None


def _claims_of(world: World, token: str) -> JsonObject | None:
    claims = world.signer.verify(token)
    return claims if claims is not None and claims.get("iss") == _ISSUER else None
