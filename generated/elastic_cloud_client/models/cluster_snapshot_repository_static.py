# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from ..types import Model


@_define(kw_only=True, slots=False, eq=False, repr=False)
class ClusterSnapshotRepositoryStatic(Model):
    """A snapshot repository with everything Elasticsearch has to know about it.

    Attributes:
        repository_type: Kind of storage, for instance `s3`, or `s3-resource` for the one that the hosted
            service provides.
        settings: Settings of that kind of storage, such as bucket and path. They can contain access keys.
    """

    repository_type: str | None = None
    """Kind of storage, for instance `s3`, or `s3-resource` for the one that the hosted service provides."""
    settings: dict[str, Any] | None = _field(default=None, repr=False)
    """Settings of that kind of storage, such as bucket and path. They can contain access keys."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
