# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from .. import models
from ..types import Model, many, one


@_define(kw_only=True, slots=False, eq=False, repr=False)
class SnapshotRepositories(Model):
    """The snapshot repositories of other deployments that a cluster can read.

    Attributes:
        repositories: One entry per linked repository.
    """

    _groups = {"repositories": many(one("SnapshotDependency"))}

    repositories: list[models.SnapshotDependency]
    """One entry per linked repository."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
