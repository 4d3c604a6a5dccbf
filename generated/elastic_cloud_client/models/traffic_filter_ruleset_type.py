# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from typing import Literal

TrafficFilterRulesetType = Literal[
    "azure_private_endpoint", "egress_firewall", "gcp_private_service_connect_endpoint", "ip", "remote_cluster", "vpce"
]
"""What the rules are about - addresses that clients come from (`ip`), private endpoints at AWS, Azure or GCP
(`vpce`, `azure_private_endpoint`, `gcp_private_service_connect_endpoint`), remote clusters that
authenticate with API keys (`remote_cluster`), or where the deployment itself may connect to
(`egress_firewall`). ECE has `ip` and `remote_cluster`.

 Newer servers may send other values."""
