# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from .. import models
from ..types import Model


@_define(kw_only=True, slots=False, eq=False, repr=False)
class CoordinatorCandidateInfo(Model):
    """A host that has asked to become a coordinator.

    Attributes:
        name: Name of the candidate, which is its id in paths. Usually it is the address of the host.
        public_hostname: Name or address of the host for calls from outside.
        acl: What the host may read in ZooKeeper while it waits.
        attributes: Further facts about the host, by name.
        state: How far a candidate has come. `pending` waits for somebody to promote it, `accepted` has
            been promoted.
        id: Number that the host's ZooKeeper server gets among its peers, once it has one.
    """

    _objects = {"acl": "ZkAcl"}

    name: str
    """Name of the candidate, which is its id in paths. Usually it is the address of the host."""
    public_hostname: str
    """Name or address of the host for calls from outside."""
    acl: models.ZkAcl
    """What the host may read in ZooKeeper while it waits."""
    attributes: dict[str, str]
    """Further facts about the host, by name."""
    state: models.CoordinatorCandidateState
    """How far a candidate has come. `pending` waits for somebody to promote it, `accepted` has been
    promoted."""
    id: int | None = None
    """Number that the host's ZooKeeper server gets among its peers, once it has one."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
