"""What differs between Elastic Cloud Enterprise and the hosted service, apart from the operations each offers."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

PersonalityName = Literal["ece", "hosted"]


@dataclass(frozen=True, slots=True)
class Personality:
    """One of the two installations the emulator can be.

    Attributes:
        name: As it stands in `x-availability` of the document.
        regions: Region ids that paths and requests may name, the default first.
        domain: Ending of the endpoints of an installation: `{resource id}.{domain}`. On hosted, `{region}` and
            `{provider}` in it are to be filled in; `provider_of` tells the provider of a region.
        port: Port of those endpoints.
        account_id: Id of the only account; on hosted also of the caller's organization.
        user: The user whose credentials the emulator hands out.
    """

    name: PersonalityName
    regions: tuple[str, ...]
    domain: str
    port: int
    account_id: str
    user: str

    @property
    def region(self) -> str:
        """The region meant when none is named."""
        return self.regions[0]

    @property
    def hosted(self) -> bool:
        """Whether this is the hosted service."""
        return self.name == "hosted"

    def provider_of(self, region: str) -> str:
        """Tell the cloud provider of a region: `aws`, `gcp` or `azure`; `ece` on an installation of one's own."""
        if not self.hosted:
            return "ece"
        provider = region.partition("-")[0]
        return provider if provider in ("gcp", "azure") else "aws"


PERSONALITIES: dict[PersonalityName, Personality] = {
    "ece": Personality(
        name="ece",
        regions=("ece-region",),
        domain="192.168.44.10.ip.es.io",
        port=9243,
        account_id="1208457319",
        user="operator",
    ),
    "hosted": Personality(
        name="hosted",
        regions=(
            *("us-east-1", "us-west-1", "us-west-2", "eu-west-1", "eu-central-1", "ap-northeast-1"),
            *("ap-southeast-1", "ap-southeast-2", "sa-east-1", "aws-af-south-1", "aws-ap-east-1"),
            *("aws-ap-northeast-2", "aws-ap-south-1", "aws-ca-central-1", "aws-eu-central-1", "aws-eu-central-2"),
            *("aws-eu-north-1", "aws-eu-south-1", "aws-eu-west-2", "aws-eu-west-3", "aws-me-south-1"),
            *("aws-us-east-2", "gcp-us-central1", "gcp-us-east1", "gcp-us-east4", "gcp-us-west1", "gcp-us-west2"),
            *("gcp-northamerica-northeast1", "gcp-southamerica-east1", "gcp-europe-north1", "gcp-europe-west1"),
            *("gcp-europe-west2", "gcp-europe-west3", "gcp-europe-west4", "gcp-europe-west9", "gcp-me-west1"),
            *("gcp-asia-east1", "gcp-asia-northeast1", "gcp-asia-northeast3", "gcp-asia-south1"),
            *("gcp-asia-southeast1", "gcp-asia-southeast2", "gcp-australia-southeast1", "azure-eastus2"),
            *("azure-eastus", "azure-centralus", "azure-southcentralus", "azure-westus2", "azure-brazilsouth"),
            *("azure-canadacentral", "azure-francecentral", "azure-northeurope", "azure-uksouth"),
            *("azure-westeurope", "azure-southafricanorth", "azure-centralindia", "azure-japaneast"),
            *("azure-southeastasia", "azure-australiaeast"),
        ),
        domain="{region}.{provider}.elastic-cloud.example",
        port=443,
        account_id="1208457319",
        user="2004119738",
    ),
}
