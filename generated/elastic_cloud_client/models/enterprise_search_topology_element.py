# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from .. import models
from ..types import Model


@_define(kw_only=True, slots=False, eq=False, repr=False)
class EnterpriseSearchTopologyElement(Model):
    """A group of equal Enterprise Search instances, described by their tasks, their size, their zones and
    the hosts fit for them.

    Attributes:
        node_type: The tasks of the instances in this group.
        instance_configuration_id: The instance configuration that decides on the hosts, the permitted
            sizes and node types.
        instance_configuration_version: Revision of the instance configuration. A missing number stands
            for the newest revision in a new deployment or a template, for the one in use in an update, and
            for 0 or "has no revisions" in an answer.
        size: Resources for the group in each zone; Enterprise Search starts at 2048 MB of memory. Zero
            switches the group off.
        zone_count: Number of availability zones to spread over. With two or more, it survives the loss of
            one.
        enterprise_search: Overrides for this group; what is missing here comes from the plan's own
            `enterprise_search` member.
        allocator_filter: Leftover of an older topology format, without documented content. Leave it out;
            the instance configuration chooses the allocators.
        node_configuration: Leftover of an older topology format. Leave it out and name an instance
            configuration instead.
        memory_per_node: Leftover of an older topology format, an object here and not a number of MB as
            for Kibana. Leave it out and set `size`.
        node_count_per_zone: Leftover of an older topology format, an object here and not a number as for
            Kibana. Leave it out; `size` and `zone_count` take its place.
    """

    _objects = {
        "node_type": "EnterpriseSearchNodeTypes",
        "size": "TopologySize",
        "enterprise_search": "EnterpriseSearchConfiguration",
    }

    node_type: models.EnterpriseSearchNodeTypes | None = None
    """The tasks of the instances in this group."""
    instance_configuration_id: str | None = None
    """The instance configuration that decides on the hosts, the permitted sizes and node types."""
    instance_configuration_version: int | None = None
    """Revision of the instance configuration. A missing number stands for the newest revision in a new
    deployment or a template, for the one in use in an update, and for 0 or "has no revisions" in an
    answer."""
    size: models.TopologySize | None = None
    """Resources for the group in each zone; Enterprise Search starts at 2048 MB of memory. Zero switches the
    group off."""
    zone_count: int | None = None
    """Number of availability zones to spread over. With two or more, it survives the loss of one."""
    enterprise_search: models.EnterpriseSearchConfiguration | None = None
    """Overrides for this group; what is missing here comes from the plan's own `enterprise_search` member."""
    allocator_filter: dict[str, Any] | None = None
    """Leftover of an older topology format, without documented content. Leave it out; the instance
    configuration chooses the allocators."""
    node_configuration: str | None = None
    """Leftover of an older topology format. Leave it out and name an instance configuration instead."""
    memory_per_node: dict[str, Any] | None = None
    """Leftover of an older topology format, an object here and not a number of MB as for Kibana. Leave it
    out and set `size`."""
    node_count_per_zone: dict[str, Any] | None = None
    """Leftover of an older topology format, an object here and not a number as for Kibana. Leave it out;
    `size` and `zone_count` take its place."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
