# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from .. import models
from ..types import Model


@_define(kw_only=True, slots=False, eq=False, repr=False)
class TrafficFilterRule(Model):
    """One rule of a ruleset. Which members it has depends on the ruleset's type - `source` for `ip`, `vpce`
    and `gcp_private_service_connect_endpoint`, the two `azure_endpoint` members for
    `azure_private_endpoint`, the two `remote_cluster` members for `remote_cluster`, `egress_rule` for
    `egress_firewall`.

    Attributes:
        id: Id of the rule. The server makes one up if none is sent; send it back in an update to keep it.
        remote_cluster_org_id: Organization whose clusters may connect.
        remote_cluster_id: Cluster that may connect.
        description: What the rule is for.
        source: Where traffic may come from - an address, a network such as `192.168.132.0/22`, or the id
            of an endpoint in a network of AWS or GCP.
        azure_endpoint_name: Name of the private endpoint in Azure that traffic may come from. Goes
            together with `azure_endpoint_guid`.
        azure_endpoint_guid: The resource GUID of that endpoint.
        egress_rule: Where the deployment itself may connect to.
    """

    _objects = {"egress_rule": "TrafficFilterEgressRule"}

    id: str | None = None
    """Id of the rule. The server makes one up if none is sent; send it back in an update to keep it."""
    remote_cluster_org_id: str | None = None
    """Organization whose clusters may connect."""
    remote_cluster_id: str | None = None
    """Cluster that may connect."""
    description: str | None = None
    """What the rule is for."""
    source: str | None = None
    """Where traffic may come from - an address, a network such as `192.168.132.0/22`, or the id of an
    endpoint in a network of AWS or GCP."""
    azure_endpoint_name: str | None = None
    """Name of the private endpoint in Azure that traffic may come from. Goes together with
    `azure_endpoint_guid`."""
    azure_endpoint_guid: str | None = None
    """The resource GUID of that endpoint."""
    egress_rule: models.TrafficFilterEgressRule | None = None
    """Where the deployment itself may connect to."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
