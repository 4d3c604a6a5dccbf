# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from ..types import Model


@_define(kw_only=True, slots=False, eq=False, repr=False)
class CoordinatorSummary(Model):
    """A coordinator and the ports of its ZooKeeper server, which keeps the state of the installation.

    Attributes:
        name: Name of the coordinator, which is its id in paths. Usually it is the address of the host.
        public_hostname: Name or address of the host for calls from outside.
        leader_port: Port by which followers keep up with the leading ZooKeeper server.
        election_port: Port by which the servers choose their leader.
        client_port: Port for the other services of the installation.
        attributes: Further facts about the host, by name.
    """

    name: str
    """Name of the coordinator, which is its id in paths. Usually it is the address of the host."""
    public_hostname: str
    """Name or address of the host for calls from outside."""
    leader_port: int
    """Port by which followers keep up with the leading ZooKeeper server."""
    election_port: int
    """Port by which the servers choose their leader."""
    client_port: int
    """Port for the other services of the installation."""
    attributes: dict[str, str]
    """Further facts about the host, by name."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
