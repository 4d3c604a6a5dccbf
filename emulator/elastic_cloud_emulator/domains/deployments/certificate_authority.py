"""The certificates by which the nodes of a deployment prove who they are."""

from __future__ import annotations

import hashlib
import ssl

from elastic_cloud_emulator.errors import ApiError
from elastic_cloud_emulator.handling import Call, handles
from elastic_cloud_emulator.plans.records import JsonObject
from elastic_cloud_emulator.records.deployments import find_deployment, shown_resources

CERTIFICATES = "certificate_authorities"
"""Collection of the certificates of the installation's issuer: PEM, the years it holds, whether it is in use."""


@handles("get-deployment-certificate-authority")
def get_deployment_certificate_authority(call: Call) -> JsonObject:
    """Show what a cluster elsewhere needs to trust the one of the deployment."""
    _, deployment = find_deployment(call)
    for resource in shown_resources(deployment):
        if resource["kind"] == "elasticsearch":
            account = deployment.get("organization_id") or call.world.personality.account_id
            return {
                "recommended_trust_restriction": f"*.node.{resource['id']}.cluster.{account}.account",
                "public_certificates": [
                    _show_certificate(stored.value) for _, stored in call.store.items(CERTIFICATES)
                ],
            }
    raise ApiError(404, "deployments.deployment_resource_not_found", "elasticsearch")


def _show_certificate(certificate: JsonObject) -> JsonObject:
    return {
        "active": certificate["active"],
        "pem": certificate["pem"],
        "metadata": {
            "fingerprint": hashlib.sha256(ssl.PEM_cert_to_DER_cert(certificate["pem"])).hexdigest(),
            "valid_from": certificate["valid_from"],
            "valid_to": certificate["valid_to"],
        },
    }
