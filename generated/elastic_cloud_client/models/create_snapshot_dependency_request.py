# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from ..types import Model


@_define(kw_only=True, slots=False, eq=False, repr=False)
class CreateSnapshotDependencyRequest(Model):
    """Whose snapshots are to be linked.

    Attributes:
        source_deployment_id: Id of the deployment whose snapshot repository is wanted. It cannot be the
            deployment that is to read it.
    """

    source_deployment_id: str
    """Id of the deployment whose snapshot repository is wanted. It cannot be the deployment that is to read
    it."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
