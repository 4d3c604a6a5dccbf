# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from .. import models
from ..types import Model


@_define(kw_only=True, slots=False, eq=False, repr=False)
class FilterAssociation(Model):
    """One thing that a ruleset protects.

    Attributes:
        entity_type: What kind of thing a ruleset is associated with. `cluster` stems from the time before
            deployments.
        id: Id of the deployment or cluster.
    """

    entity_type: models.TrafficFilterAssociationType
    """What kind of thing a ruleset is associated with. `cluster` stems from the time before deployments."""
    id: str
    """Id of the deployment or cluster."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
