# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from .. import models
from ..types import Model


@_define(kw_only=True, slots=False, eq=False, repr=False)
class IntegrationsServerTopologyElement(Model):
    """A group of equal Integrations Server instances, described by their size, their zones and the hosts fit
    for them.

    Attributes:
        instance_configuration_id: The instance configuration that decides on the hosts, the permitted
            sizes and the storage ratio.
        instance_configuration_version: Revision of the instance configuration. A missing number stands
            for the newest revision in a new deployment or a template, for the one in use in an update, and
            for 0 or "has no revisions" in an answer.
        size: Resources for the group in each zone; they limit how many agents can report. Zero switches
            the group off.
        zone_count: Number of availability zones to spread over. With two or more, it survives the loss of
            one.
        integrations_server: Overrides for this group; what is missing here comes from the plan's own
            `integrations_server` member.
    """

    _objects = {"size": "TopologySize", "integrations_server": "IntegrationsServerConfiguration"}

    instance_configuration_id: str | None = None
    """The instance configuration that decides on the hosts, the permitted sizes and the storage ratio."""
    instance_configuration_version: int | None = None
    """Revision of the instance configuration. A missing number stands for the newest revision in a new
    deployment or a template, for the one in use in an update, and for 0 or "has no revisions" in an
    answer."""
    size: models.TopologySize | None = None
    """Resources for the group in each zone; they limit how many agents can report. Zero switches the group
    off."""
    zone_count: int | None = None
    """Number of availability zones to spread over. With two or more, it survives the loss of one."""
    integrations_server: models.IntegrationsServerConfiguration | None = None
    """Overrides for this group; what is missing here comes from the plan's own `integrations_server` member."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
