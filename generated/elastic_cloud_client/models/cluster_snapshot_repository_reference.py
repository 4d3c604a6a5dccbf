# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from ..types import Model


@_define(kw_only=True, slots=False, eq=False, repr=False)
class ClusterSnapshotRepositoryReference(Model):
    """Pointer to a snapshot repository of the installation.

    Attributes:
        repository_name: Name under which `/platform/configuration/snapshots/repositories` lists the
            repository.
    """

    repository_name: str | None = None
    """Name under which `/platform/configuration/snapshots/repositories` lists the repository."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
