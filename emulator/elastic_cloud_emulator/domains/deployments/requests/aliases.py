"""Aliases: readable parts of host names, each for one deployment."""

from __future__ import annotations

import re

from elastic_cloud_emulator.errors import ApiError
from elastic_cloud_emulator.handling import Call
from elastic_cloud_emulator.records.deployments import ALIASES, Deployment

_ALIAS_LENGTH = 63


def choose_alias(call: Call, deployment: Deployment, alias: str) -> None:
    """Give a deployment another alias, which `register_alias` makes known; empty text takes it away.

    Raises:
        ApiError: 400, another deployment has the alias.
    """
    if alias != deployment.get("alias", ""):
        if alias and call.store.get(ALIASES, alias) is not None:
            raise ApiError(400, "deployment_alias.alias_unavailable", fields=["alias"])
        deployment["alias"] = alias
    if not alias:
        deployment.pop("alias", None)


def alias_from_name(call: Call, deployment: Deployment) -> str:
    """Return an alias made from the name that nobody has yet; empty if the name has no letters or digits."""
    alias = alias_of(deployment["name"])
    if alias and call.store.get(ALIASES, alias) is not None:
        suffix = f"-{deployment['id'][:16]}"
        alias = alias[: _ALIAS_LENGTH - len(suffix)].rstrip("-") + suffix
    return alias


def register_alias(call: Call, deployment: Deployment, before: str = "") -> None:
    """Make the alias of a deployment known in place of the one it had before."""
    alias = deployment.get("alias", "")
    if alias != before:
        if before:
            call.store.delete(ALIASES, before)
        if alias:
            call.store.put(ALIASES, alias, {"deployment_id": deployment["id"]})


def alias_of(name: str) -> str:
    """Make an alias of a name: lower case, everything else than letters and digits a hyphen; may be empty."""
    return re.sub(r"[^a-z0-9]+", "-", name.lower())[:63].strip("-")
