# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from ..types import Model


@_define(kw_only=True, slots=False, eq=False, repr=False)
class TrafficFilterClaimedLinkIdInfo(Model):
    """A private endpoint that only rulesets of the organization can name.

    Attributes:
        region: Region in which the ruleset or the claim counts. ECE has `ece-region` only.
        link_id: Id of the endpoint at AWS or GCP. Absent for Azure.
        azure_endpoint_name: Name of the endpoint at Azure.
        azure_endpoint_guid: Resource GUID of the endpoint at Azure.
    """

    region: str
    """Region in which the ruleset or the claim counts. ECE has `ece-region` only."""
    link_id: str | None = None
    """Id of the endpoint at AWS or GCP. Absent for Azure."""
    azure_endpoint_name: str | None = None
    """Name of the endpoint at Azure."""
    azure_endpoint_guid: str | None = None
    """Resource GUID of the endpoint at Azure."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
