# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from .. import models
from ..types import Model


@_define(kw_only=True, slots=False, eq=False, repr=False)
class ContainersEntryOptionsContainerConfig(Model):
    """Settings for starting a container, modeled on those of Docker.

    Attributes:
        env: Environment variables, one `NAME=value` each.
        host_config: What the container may use of its host.
    """

    _objects = {"host_config": "ContainerConfigHostConfig"}

    env: list[str]
    """Environment variables, one `NAME=value` each."""
    host_config: models.ContainerConfigHostConfig | None = None
    """What the container may use of its host."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
