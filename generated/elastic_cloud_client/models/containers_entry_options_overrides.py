# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from .. import models
from ..types import Model


@_define(kw_only=True, slots=False, eq=False, repr=False)
class ContainersEntryOptionsOverrides(Model):
    """Deviations from the container set that hold for one role only.

    Attributes:
        container_config: Other environment or host settings. Without it, those of the container set
            apply.
    """

    _objects = {"container_config": "ContainersEntryOptionsContainerConfig"}

    container_config: models.ContainersEntryOptionsContainerConfig | None = None
    """Other environment or host settings. Without it, those of the container set apply."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
