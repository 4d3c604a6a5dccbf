# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from .. import models
from ..types import Model, many, one


@_define(kw_only=True, slots=False, eq=False, repr=False)
class IntegrationsServerPlan(Model):
    """The wanted state of an Integrations Server. The platform works out the steps that lead there.

    Attributes:
        integrations_server: Version and settings for all instances. An empty object is enough.
        cluster_topology: Groups of equal instances; usually a single group.
        transient: How to carry out this one change; not part of the lasting state.
    """

    _objects = {
        "integrations_server": "IntegrationsServerConfiguration",
        "transient": "TransientIntegrationsServerPlanConfiguration",
    }
    _groups = {"cluster_topology": many(one("IntegrationsServerTopologyElement"))}

    integrations_server: models.IntegrationsServerConfiguration
    """Version and settings for all instances. An empty object is enough."""
    cluster_topology: list[models.IntegrationsServerTopologyElement] | None = None
    """Groups of equal instances; usually a single group."""
    transient: models.TransientIntegrationsServerPlanConfiguration | None = None
    """How to carry out this one change; not part of the lasting state."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
