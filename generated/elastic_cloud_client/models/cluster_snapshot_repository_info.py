# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from .. import models
from ..types import Model


@_define(kw_only=True, slots=False, eq=False, repr=False)
class ClusterSnapshotRepositoryInfo(Model):
    """Place where snapshots of a cluster are stored. One of the members describes it.

    Attributes:
        static: A repository that is spelled out, with type and settings.
        reference: A repository that the installation knows by name. The usual way on ECE.
        default: The repository the platform chooses.
    """

    _objects = {
        "static": "ClusterSnapshotRepositoryStatic",
        "reference": "ClusterSnapshotRepositoryReference",
        "default": "ClusterSnapshotRepositoryDefault",
    }

    static: models.ClusterSnapshotRepositoryStatic | None = None
    """A repository that is spelled out, with type and settings."""
    reference: models.ClusterSnapshotRepositoryReference | None = None
    """A repository that the installation knows by name. The usual way on ECE."""
    default: models.ClusterSnapshotRepositoryDefault | None = None
    """The repository the platform chooses."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
