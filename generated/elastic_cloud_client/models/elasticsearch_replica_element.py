# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from ..types import Model


@_define(kw_only=True, slots=False, eq=False, repr=False)
class ElasticsearchReplicaElement(Model):
    """Number of missing replicas on one instance. Redundancy suffers, availability does not.

    Attributes:
        instance_name: The instance that should host the replicas.
        replica_count: How many replicas are missing there.
    """

    instance_name: str
    """The instance that should host the replicas."""
    replica_count: int
    """How many replicas are missing there."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
