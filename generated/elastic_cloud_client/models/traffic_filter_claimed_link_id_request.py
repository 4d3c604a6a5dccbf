# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from ..types import Model


@_define(kw_only=True, slots=False, eq=False, repr=False)
class TrafficFilterClaimedLinkIdRequest(Model):
    """A private endpoint to claim or give up - `link_id` for AWS and GCP, the two `azure_endpoint` members
    for Azure.

    Attributes:
        region: Region in which the ruleset or the claim counts. ECE has `ece-region` only.
        link_id: Id of a VPC endpoint at AWS, or of a Private Service Connect connection at GCP.
        azure_endpoint_name: Name of a private endpoint at Azure.
        azure_endpoint_guid: Resource GUID of the same endpoint.
    """

    region: str
    """Region in which the ruleset or the claim counts. ECE has `ece-region` only."""
    link_id: str | None = None
    """Id of a VPC endpoint at AWS, or of a Private Service Connect connection at GCP."""
    azure_endpoint_name: str | None = None
    """Name of a private endpoint at Azure."""
    azure_endpoint_guid: str | None = None
    """Resource GUID of the same endpoint."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
