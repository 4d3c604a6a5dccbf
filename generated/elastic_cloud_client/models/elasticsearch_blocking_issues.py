# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from .. import models
from ..types import Model, many, one


@_define(kw_only=True, slots=False, eq=False, repr=False)
class ElasticsearchBlockingIssues(Model):
    """Blocks that keep the cluster or some of its indices from working.

    Attributes:
        healthy: True if there are no blocks.
        blocks: The blocks in force.
    """

    _groups = {"blocks": many(one("ElasticsearchBlockingIssueElement"))}

    healthy: bool
    """True if there are no blocks."""
    blocks: list[models.ElasticsearchBlockingIssueElement]
    """The blocks in force."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
