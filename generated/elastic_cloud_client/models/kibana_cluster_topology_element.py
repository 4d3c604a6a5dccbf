# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from .. import models
from ..types import Model


@_define(kw_only=True, slots=False, eq=False, repr=False)
class KibanaClusterTopologyElement(Model):
    """A group of equal Kibana instances, described by their size, their number and the hosts fit for them.

    Attributes:
        memory_per_node: Memory of one instance in MB. Old plans use it with `node_count_per_zone`; prefer
            `size`.
        node_count_per_zone: How many instances of `memory_per_node` each zone gets, so that the product
            is the memory per zone.
        instance_configuration_id: The instance configuration that decides on the hosts, the permitted
            sizes and the storage ratio.
        instance_configuration_version: Revision of the instance configuration. A missing number stands
            for the newest revision in a new deployment or a template, for the one in use in an update, and
            for 0 or "has no revisions" in an answer.
        size: Resources for the group in each zone. Zero switches the group off.
        zone_count: Number of availability zones to spread over. With two or more, it survives the loss of
            one.
        kibana: Overrides for this group; what is missing here comes from the plan's own `kibana` member.
    """

    _objects = {"size": "TopologySize", "kibana": "KibanaConfiguration"}

    memory_per_node: int | None = None
    """Memory of one instance in MB. Old plans use it with `node_count_per_zone`; prefer `size`."""
    node_count_per_zone: int | None = None
    """How many instances of `memory_per_node` each zone gets, so that the product is the memory per zone."""
    instance_configuration_id: str | None = None
    """The instance configuration that decides on the hosts, the permitted sizes and the storage ratio."""
    instance_configuration_version: int | None = None
    """Revision of the instance configuration. A missing number stands for the newest revision in a new
    deployment or a template, for the one in use in an update, and for 0 or "has no revisions" in an
    answer."""
    size: models.TopologySize | None = None
    """Resources for the group in each zone. Zero switches the group off."""
    zone_count: int | None = None
    """Number of availability zones to spread over. With two or more, it survives the loss of one."""
    kibana: models.KibanaConfiguration | None = None
    """Overrides for this group; what is missing here comes from the plan's own `kibana` member."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
