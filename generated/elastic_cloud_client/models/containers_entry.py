# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from .. import models
from ..types import Model


@_define(kw_only=True, slots=False, eq=False, repr=False)
class ContainersEntry(Model):
    """A container that a role brings along, and how it is set up.

    Attributes:
        name: Name of the entry within its role.
        container_set_name: Id of the container set, which holds image and configuration.
        kind: Type of the container set. `docker` for services of the platform; `elasticsearch`, `kibana`
            and `apm` for products.
        options: Whether and with what rights and settings the container is started.
    """

    _objects = {"options": "ContainersEntryOptions"}

    name: str
    """Name of the entry within its role."""
    container_set_name: str
    """Id of the container set, which holds image and configuration."""
    kind: str
    """Type of the container set. `docker` for services of the platform; `elasticsearch`, `kibana` and `apm`
    for products."""
    options: models.ContainersEntryOptions
    """Whether and with what rights and settings the container is started."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
