# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from .. import models
from ..types import Model, many, one


@_define(kw_only=True, slots=False, eq=False, repr=False)
class ElasticsearchClusterPlansInfo(Model):
    """All plans of a cluster, that is the one in force, the one under way and those of the past.

    Attributes:
        healthy: False if the latest attempt to change it failed.
        history: Finished attempts, oldest first and the current one included. Empty unless
            `show_plan_history` asks for it.
        current: Last successful attempt. Absent until the first one succeeds.
        pending: Attempt that is running. Once it has gone, the change is over.
    """

    _objects = {"current": "ElasticsearchClusterPlanInfo", "pending": "ElasticsearchClusterPlanInfo"}
    _groups = {"history": many(one("ElasticsearchClusterPlanInfo"))}

    healthy: bool
    """False if the latest attempt to change it failed."""
    history: list[models.ElasticsearchClusterPlanInfo]
    """Finished attempts, oldest first and the current one included. Empty unless `show_plan_history` asks
    for it."""
    current: models.ElasticsearchClusterPlanInfo | None = None
    """Last successful attempt. Absent until the first one succeeds."""
    pending: models.ElasticsearchClusterPlanInfo | None = None
    """Attempt that is running. Once it has gone, the change is over."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
