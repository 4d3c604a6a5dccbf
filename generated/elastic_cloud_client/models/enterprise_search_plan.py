# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from .. import models
from ..types import Model, many, one


@_define(kw_only=True, slots=False, eq=False, repr=False)
class EnterpriseSearchPlan(Model):
    """The wanted state of an Enterprise Search. The platform works out the steps that lead there.

    Attributes:
        enterprise_search: Version and settings for all instances. An empty object is enough.
        cluster_topology: Groups of equal instances. One group can do all the work, or servers, workers
            and connectors are kept apart.
        transient: How to carry out this one change; not part of the lasting state.
    """

    _objects = {
        "enterprise_search": "EnterpriseSearchConfiguration",
        "transient": "TransientEnterpriseSearchPlanConfiguration",
    }
    _groups = {"cluster_topology": many(one("EnterpriseSearchTopologyElement"))}

    enterprise_search: models.EnterpriseSearchConfiguration
    """Version and settings for all instances. An empty object is enough."""
    cluster_topology: list[models.EnterpriseSearchTopologyElement] | None = None
    """Groups of equal instances. One group can do all the work, or servers, workers and connectors are kept
    apart."""
    transient: models.TransientEnterpriseSearchPlanConfiguration | None = None
    """How to carry out this one change; not part of the lasting state."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
