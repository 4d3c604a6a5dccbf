# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from ..types import Model


@_define(kw_only=True, slots=False, eq=False, repr=False)
class ElasticsearchClusterBlockingIssueElement(Model):
    """A block and the instances it hits. Superseded by the entries of `blocks` in `cluster_blocking_issues`.

    Attributes:
        description: What keeps the cluster from working, in words.
        instances: Names of the instances that report the block.
    """

    description: str
    """What keeps the cluster from working, in words."""
    instances: list[str]
    """Names of the instances that report the block."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
