# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from .. import models
from ..types import Model, many, one


@_define(kw_only=True, slots=False, eq=False, repr=False)
class TrafficFilterRulesetInfo(Model):
    """A ruleset as it is stored. It takes effect on the deployments it is associated with.

    Attributes:
        id: Id of the ruleset, 32 hexadecimal digits.
        name: Name of the ruleset that people see in lists. It need not be unique.
        type_: What the rules are about - addresses that clients come from (`ip`), private endpoints at
            AWS, Azure or GCP (`vpce`, `azure_private_endpoint`, `gcp_private_service_connect_endpoint`),
            remote clusters that authenticate with API keys (`remote_cluster`), or where the deployment itself
            may connect to (`egress_firewall`). ECE has `ip` and `remote_cluster`.
        include_by_default: Whether deployments created in the region join without being told.
        region: Region in which the ruleset or the claim counts. ECE has `ece-region` only.
        rules: The rules. Traffic has to match one of them.
        description: What the ruleset is for.
        associations: Where the ruleset is in force. Absent without `include_associations=true`.
        total_associations: How many associations there are, counting those hidden from the caller. Absent
            without `include_associations=true`.
    """

    _groups = {"rules": many(one("TrafficFilterRule")), "associations": many(one("FilterAssociation"))}
    _names = {"type_": "type"}

    id: str
    """Id of the ruleset, 32 hexadecimal digits."""
    name: str
    """Name of the ruleset that people see in lists. It need not be unique."""
    type_: models.TrafficFilterRulesetType
    """What the rules are about - addresses that clients come from (`ip`), private endpoints at AWS, Azure or
    GCP (`vpce`, `azure_private_endpoint`, `gcp_private_service_connect_endpoint`), remote clusters that
    authenticate with API keys (`remote_cluster`), or where the deployment itself may connect to
    (`egress_firewall`). ECE has `ip` and `remote_cluster`."""
    include_by_default: bool
    """Whether deployments created in the region join without being told."""
    region: str
    """Region in which the ruleset or the claim counts. ECE has `ece-region` only."""
    rules: list[models.TrafficFilterRule]
    """The rules. Traffic has to match one of them."""
    description: str | None = None
    """What the ruleset is for."""
    associations: list[models.FilterAssociation] | None = None
    """Where the ruleset is in force. Absent without `include_associations=true`."""
    total_associations: int | None = None
    """How many associations there are, counting those hidden from the caller. Absent without
    `include_associations=true`."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
