# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from .. import models
from ..types import Model


@_define(kw_only=True, slots=False, eq=False, repr=False)
class ElasticsearchClusterTopologyElement(Model):
    """A group of equal nodes, for instance one data tier, with its size, its roles and the hardware to place
    it on.

    Attributes:
        id: Tier of the deployment template that completes this element, such as `hot_content`, `cold` or
            `ml`. Old plans lack it and set `node_type`.
        node_type: What the nodes do, in the form used before 7.10. From then on set `node_roles`.
        node_roles: What the nodes do, for Elasticsearch 7.10 and later.
        memory_per_node: Memory of a single node in MB. Newer plans give `size` instead and let the
            platform split it into nodes.
        node_count_per_zone: How many nodes of `memory_per_node` MB each zone gets. Has to be 1 for
            dedicated masters and is not allowed for tiebreakers.
        zone_count: Number of availability zones to spread over. With two or more, it survives the loss of
            one.
        elasticsearch: Settings for these nodes alone. They take precedence over those of the plan.
        instance_configuration_id: Instance configuration to build the nodes from. It has to exist, and
            decides on possible sizes, roles and hosts.
        instance_configuration_version: Version of that instance configuration. Left out, creation takes
            the newest and an update stays with the one in use; an answer without it means version 0.
        size: Capacity in each zone. A size of 0 turns the tier off but keeps it in the plan.
        autoscaling_min: Lower limit for autoscaling. Needed for machine learning tiers when autoscaling
            is on, and refused for all others.
        autoscaling_max: Upper limit for autoscaling. Needed for data and machine learning tiers when
            autoscaling is on, and refused for all others.
        autoscaling_policy_override_json: Replacement for the built-in autoscaling policy of the tier, for
            experts only.
        topology_element_control: Limits that a deployment template sets for a topology element. They mean
            nothing in the plan of a deployment.
        autoscaling_tier_override: Turns on autoscaling for the `ml` tier of a cluster that otherwise does
            not scale. While `autoscaling_enabled` is true it must not be false.
    """

    _objects = {
        "node_type": "ElasticsearchNodeType",
        "elasticsearch": "ElasticsearchConfiguration",
        "size": "TopologySize",
        "autoscaling_min": "TopologySize",
        "autoscaling_max": "TopologySize",
        "topology_element_control": "TopologyElementControl",
    }

    id: str | None = None
    """Tier of the deployment template that completes this element, such as `hot_content`, `cold` or `ml`.
    Old plans lack it and set `node_type`."""
    node_type: models.ElasticsearchNodeType | None = None
    """What the nodes do, in the form used before 7.10. From then on set `node_roles`."""
    node_roles: list[models.ElasticsearchNodeRole] | None = None
    """What the nodes do, for Elasticsearch 7.10 and later."""
    memory_per_node: int | None = None
    """Memory of a single node in MB. Newer plans give `size` instead and let the platform split it into
    nodes."""
    node_count_per_zone: int | None = None
    """How many nodes of `memory_per_node` MB each zone gets. Has to be 1 for dedicated masters and is not
    allowed for tiebreakers."""
    zone_count: int | None = None
    """Number of availability zones to spread over. With two or more, it survives the loss of one."""
    elasticsearch: models.ElasticsearchConfiguration | None = None
    """Settings for these nodes alone. They take precedence over those of the plan."""
    instance_configuration_id: str | None = None
    """Instance configuration to build the nodes from. It has to exist, and decides on possible sizes, roles
    and hosts."""
    instance_configuration_version: int | None = None
    """Version of that instance configuration. Left out, creation takes the newest and an update stays with
    the one in use; an answer without it means version 0."""
    size: models.TopologySize | None = None
    """Capacity in each zone. A size of 0 turns the tier off but keeps it in the plan."""
    autoscaling_min: models.TopologySize | None = None
    """Lower limit for autoscaling. Needed for machine learning tiers when autoscaling is on, and refused for
    all others."""
    autoscaling_max: models.TopologySize | None = None
    """Upper limit for autoscaling. Needed for data and machine learning tiers when autoscaling is on, and
    refused for all others."""
    autoscaling_policy_override_json: dict[str, Any] | None = None
    """Replacement for the built-in autoscaling policy of the tier, for experts only."""
    topology_element_control: models.TopologyElementControl | None = None
    """Limits that a deployment template sets for a topology element. They mean nothing in the plan of a
    deployment."""
    autoscaling_tier_override: bool | None = None
    """Turns on autoscaling for the `ml` tier of a cluster that otherwise does not scale. While
    `autoscaling_enabled` is true it must not be false."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
