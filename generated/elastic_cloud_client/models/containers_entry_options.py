# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from .. import models
from ..types import Model, many, one


@_define(kw_only=True, slots=False, eq=False, repr=False)
class ContainersEntryOptions(Model):
    """Whether and with what rights and settings the container is started.

    Attributes:
        enabled: False keeps the container from being started, without having to remove the entry.
        auths: Credentials with which the container speaks to ZooKeeper.
        acls: Rights that others have on what the container stores in ZooKeeper.
        runners_secret: Password known to the runners that start this container.
        container_set_secret: Password known to all containers of the container set, wherever they run.
        enabled_by_named_feature_flag: Feature flag that decides on top of `enabled`. Left out where no
            flag matters.
        overrides: What differs from the container set for this role.
    """

    _objects = {"overrides": "ContainersEntryOptionsOverrides"}
    _groups = {"auths": many(one("ContainersEntryOptionsAuth")), "acls": many(one("ContainersEntryOptionsACL"))}

    enabled: bool
    """False keeps the container from being started, without having to remove the entry."""
    auths: list[models.ContainersEntryOptionsAuth]
    """Credentials with which the container speaks to ZooKeeper."""
    acls: list[models.ContainersEntryOptionsACL]
    """Rights that others have on what the container stores in ZooKeeper."""
    runners_secret: str | None = _field(default=None, repr=False)
    """Password known to the runners that start this container."""
    container_set_secret: str | None = _field(default=None, repr=False)
    """Password known to all containers of the container set, wherever they run."""
    enabled_by_named_feature_flag: str | None = None
    """Feature flag that decides on top of `enabled`. Left out where no flag matters."""
    overrides: models.ContainersEntryOptionsOverrides | None = None
    """What differs from the container set for this role."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
