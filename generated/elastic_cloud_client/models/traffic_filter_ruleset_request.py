# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from .. import models
from ..types import Model, many, one


@_define(kw_only=True, slots=False, eq=False, repr=False)
class TrafficFilterRulesetRequest(Model):
    """A ruleset to create, or what is to take an existing one's place.

    Attributes:
        name: Name for people. It need not be unique.
        type_: What the rules are about - addresses that clients come from (`ip`), private endpoints at
            AWS, Azure or GCP (`vpce`, `azure_private_endpoint`, `gcp_private_service_connect_endpoint`),
            remote clusters that authenticate with API keys (`remote_cluster`), or where the deployment itself
            may connect to (`egress_firewall`). ECE has `ip` and `remote_cluster`.
        include_by_default: Makes deployments created in the region from now on join without being told.
        region: Region in which the ruleset or the claim counts. ECE has `ece-region` only.
        rules: All rules, each with the members that `type` asks for. What is not listed is dropped.
        description: What the ruleset is for.
    """

    _groups = {"rules": many(one("TrafficFilterRule"))}
    _names = {"type_": "type"}

    name: str
    """Name for people. It need not be unique."""
    type_: models.TrafficFilterRulesetType
    """What the rules are about - addresses that clients come from (`ip`), private endpoints at AWS, Azure or
    GCP (`vpce`, `azure_private_endpoint`, `gcp_private_service_connect_endpoint`), remote clusters that
    authenticate with API keys (`remote_cluster`), or where the deployment itself may connect to
    (`egress_firewall`). ECE has `ip` and `remote_cluster`."""
    include_by_default: bool
    """Makes deployments created in the region from now on join without being told."""
    region: str
    """Region in which the ruleset or the claim counts. ECE has `ece-region` only."""
    rules: list[models.TrafficFilterRule]
    """All rules, each with the members that `type` asks for. What is not listed is dropped."""
    description: str | None = None
    """What the ruleset is for."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
