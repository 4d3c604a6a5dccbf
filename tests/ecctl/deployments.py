"""Deployments that tests begin with."""

from __future__ import annotations

from typing import Any, NamedTuple

from tests.ecctl.client import Ecctl
from tests.ecctl.server import Server

VERSION = "8.17.4"


class Made(NamedTuple):
    """A deployment, as the client told of it when it was created."""

    id: str
    resources: dict[str, dict[str, Any]]


def create(ecctl: Ecctl, name: str, *options: str, version: str = VERSION) -> Made:
    """Create a deployment from the default template; its plans wait for the clock."""
    told = ecctl.json("deployment", "create", "--name", name, "--version", version, *options)
    assert told["created"]
    assert told["name"] == name
    return Made(told["id"], {resource["kind"]: resource for resource in told["resources"]})


def running(ecctl: Ecctl, server: Server, name: str = "search", version: str = VERSION) -> Made:
    """Create a deployment and let its plans end."""
    made = create(ecctl, name, version=version)
    server.advance()
    return made


def resource(ecctl: Ecctl, deployment: str, kind: str) -> dict[str, Any]:
    """The `info` of the only resource of a kind."""
    (found,) = ecctl.json("deployment", "show", deployment, "--plans", "--plan-history")["resources"][kind]
    return dict(found["info"])


def statuses(ecctl: Ecctl, deployment: str) -> dict[str, str]:
    """The status of every resource, by kind."""
    resources = ecctl.json("deployment", "show", deployment)["resources"]
    return {kind: of_kind[0]["info"]["status"] for kind, of_kind in resources.items() if of_kind}
