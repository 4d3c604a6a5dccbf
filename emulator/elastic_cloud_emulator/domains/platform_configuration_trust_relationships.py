"""Trust in other environments."""

from __future__ import annotations

import ssl
from typing import Any

from elastic_cloud_emulator.errors import ApiError
from elastic_cloud_emulator.handling import Call, Reply, handles, resource_headers
from elastic_cloud_emulator.storage.store import Stored

TRUST_RELATIONSHIPS = "trust_relationships"
"""Collection of trust relationships, by id; the installation's own among them, which alone is `local`."""

_SHOWN = ("id", "name", "trust_by_default", "account_ids", "local", "installation_id")
_CHANGEABLE = ("name", "trust_by_default", "account_ids", "public_ca_cert", "installation_id")


@handles("get-trust-relationships")
def get_trust_relationships(call: Call) -> dict[str, Any]:
    """List trust relationships."""
    wanted = {"all": (True, False), "local": (True,), "non-local": (False,)}[call.query["filter"]]
    found = [stored for _, stored in call.store.items(TRUST_RELATIONSHIPS) if stored.value["local"] in wanted]
    return {"trust_relationships": [_show_with_age(call, stored) for stored in found]}


@handles("create-trust-relationship")
def create_trust_relationship(call: Call) -> Reply:
    """Make another environment known."""
    _check_certificate(call)
    relationship = {
        "id": call.world.ids.hex32(),
        "trust_by_default": False,
        "local": False,
        **{member: call.body[member] for member in _CHANGEABLE if member in call.body},
    }
    return _store_relationship(call, relationship)


@handles("get-trust-relationship")
def get_trust_relationship(call: Call) -> Reply:
    """Read a trust relationship."""
    stored = _find_relationship(call)
    return Reply(_show_with_age(call, stored), headers=resource_headers(stored))


@handles("update-trust-relationship")
def update_trust_relationship(call: Call) -> Reply:
    """Change a trust relationship; what is left out stays."""
    relationship = _find_relationship(call).value
    if relationship["local"]:
        for member in ("public_ca_cert", "installation_id"):
            if member in call.body:
                raise ApiError(400, "root.invalid_data", "own", fields=[member])
    _check_certificate(call)
    return _store_relationship(
        call, relationship | {member: call.body[member] for member in _CHANGEABLE if member in call.body}
    )


@handles("delete-trust-relationship")
def delete_trust_relationship(call: Call) -> dict[str, Any]:
    """End trust in an environment."""
    stored = _find_relationship(call)
    if stored.value["local"]:
        raise ApiError(400, "root.invalid_data", "local", fields=["trust_relationship_id"])
    version = call.query.get("version")
    if version is not None and version != stored.version:
        code = "trust_relationships.version_conflict"
        raise ApiError(409, code, fields=["version"], stored=stored.version, version=version)
    call.store.delete(TRUST_RELATIONSHIPS, stored.value["id"])
    return {}


def _find_relationship(call: Call) -> Stored:
    identity = call.path["trust_relationship_id"]
    stored = call.store.get(TRUST_RELATIONSHIPS, identity)
    if stored is None:
        raise ApiError(404, "trust_relationships.not_found", trust_relationship_id=identity)
    return stored


def _store_relationship(call: Call, relationship: dict[str, Any]) -> Reply:
    stored = call.store.put(TRUST_RELATIONSHIPS, relationship["id"], relationship)
    return Reply(_show_relationship(relationship), headers=resource_headers(stored))


def _show_relationship(relationship: dict[str, Any]) -> dict[str, Any]:
    return {member: relationship[member] for member in _SHOWN if member in relationship}


def _show_with_age(call: Call, stored: Stored) -> dict[str, Any]:
    shown = {**_show_relationship(stored.value), "last_modified": stored.modified}
    if call.query["include_certificate"] and "public_ca_cert" in stored.value:
        shown["public_ca_cert"] = stored.value["public_ca_cert"]
    return shown


def _check_certificate(call: Call) -> None:
    """See whether the certificate of a request, if there is one, can be read."""
    if "public_ca_cert" in call.body:
        try:
            ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT).load_verify_locations(cadata=call.body["public_ca_cert"])
        except (ssl.SSLError, TypeError, ValueError):
            raise ApiError(400, "root.invalid_data", "certificate", fields=["public_ca_cert"]) from None
