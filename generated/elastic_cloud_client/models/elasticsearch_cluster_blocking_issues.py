# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from .. import models
from ..types import Model, many, one


@_define(kw_only=True, slots=False, eq=False, repr=False)
class ElasticsearchClusterBlockingIssues(Model):
    """Blocks in their earlier form, in two lists. Superseded by `cluster_blocking_issues`.

    Attributes:
        healthy: True if both lists are empty.
        cluster_level: Blocks that stop the whole cluster.
        index_level: Blocks that stop single indices.
    """

    _groups = {
        "cluster_level": many(one("ElasticsearchClusterBlockingIssueElement")),
        "index_level": many(one("ElasticsearchClusterBlockingIssueElement")),
    }

    healthy: bool
    """True if both lists are empty."""
    cluster_level: list[models.ElasticsearchClusterBlockingIssueElement]
    """Blocks that stop the whole cluster."""
    index_level: list[models.ElasticsearchClusterBlockingIssueElement]
    """Blocks that stop single indices."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
