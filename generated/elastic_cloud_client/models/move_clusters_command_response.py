# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from .. import models
from ..types import Model


@_define(kw_only=True, slots=False, eq=False, repr=False)
class MoveClustersCommandResponse(Model):
    """Which clusters have begun to move, or would with `validate_only`, and which cannot.

    Attributes:
        failures: Clusters that stay, each with the reasons. Look here even though the call succeeded.
        moves: Clusters for which a plan has been started or calculated.
    """

    _objects = {"failures": "MoveClustersDetails", "moves": "MoveClustersDetails"}

    failures: models.MoveClustersDetails
    """Clusters that stay, each with the reasons. Look here even though the call succeeded."""
    moves: models.MoveClustersDetails
    """Clusters for which a plan has been started or calculated."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
