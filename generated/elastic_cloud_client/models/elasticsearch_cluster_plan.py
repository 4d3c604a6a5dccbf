# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from .. import models
from ..types import Model, many, one


@_define(kw_only=True, slots=False, eq=False, repr=False)
class ElasticsearchClusterPlan(Model):
    """The desired state of a cluster. The platform compares it with what runs and works off the difference.

    Attributes:
        cluster_topology: Groups of equal nodes. Plans from current templates have one element per tier,
            unused tiers with size 0 included.
        elasticsearch: Version and settings for all nodes. An element of the topology may override single
            members.
        deployment_template: The template that sizes, roles and hardware of the tiers are taken from.
        transient: How this one change is carried out. It has no effect on later changes.
        autoscaling_enabled: Whether tiers grow by themselves within the limits their elements set.
    """

    _objects = {
        "elasticsearch": "ElasticsearchConfiguration",
        "deployment_template": "DeploymentTemplateReference",
        "transient": "TransientElasticsearchPlanConfiguration",
    }
    _groups = {"cluster_topology": many(one("ElasticsearchClusterTopologyElement"))}

    cluster_topology: list[models.ElasticsearchClusterTopologyElement]
    """Groups of equal nodes. Plans from current templates have one element per tier, unused tiers with size
    0 included."""
    elasticsearch: models.ElasticsearchConfiguration
    """Version and settings for all nodes. An element of the topology may override single members."""
    deployment_template: models.DeploymentTemplateReference | None = None
    """The template that sizes, roles and hardware of the tiers are taken from."""
    transient: models.TransientElasticsearchPlanConfiguration | None = None
    """How this one change is carried out. It has no effect on later changes."""
    autoscaling_enabled: bool | None = None
    """Whether tiers grow by themselves within the limits their elements set."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
