# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from .. import models
from ..types import Model


@_define(kw_only=True, slots=False, eq=False, repr=False)
class ElasticsearchBlockingIssueElement(Model):
    """A single block that Elasticsearch has put on the cluster or an index.

    Attributes:
        description: What is blocked and why, for people.
        level: How far a block reaches. `global` stops the whole cluster, `index` a single index.
    """

    description: str
    """What is blocked and why, for people."""
    level: models.BlockingIssueLevel
    """How far a block reaches. `global` stops the whole cluster, `index` a single index."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
