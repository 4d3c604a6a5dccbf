"""Certificates for further host names of the platform. Nothing is served with them, so their keys are not kept."""

from __future__ import annotations

from elastic_cloud_emulator.errors import ApiError
from elastic_cloud_emulator.handling import Call, Reply, handles
from elastic_cloud_emulator.plans.records import JsonObject
from elastic_cloud_emulator.records.certificates import read_chain
from elastic_cloud_emulator.storage.store import Stored

EXTRA_CERTIFICATES = "extra_certificates"
"""Collection of certificate chains, by the id that was chosen for each."""


@handles("get-extra-certificates")
def get_extra_certificates(call: Call) -> JsonObject:
    """List the certificates."""
    return {"certs": {cert_id: stored.value for cert_id, stored in call.store.items(EXTRA_CERTIFICATES)}}


@handles("get-extra-certificate")
def get_extra_certificate(call: Call) -> Reply:
    """Read a certificate."""
    return Reply(_find_certificate(call).encoded)


@handles("set-extra-certificate")
def set_extra_certificate(call: Call) -> JsonObject:
    """Add a certificate or replace it."""
    call.store.put(EXTRA_CERTIFICATES, call.path["cert_id"], {"chain": read_chain(call.body).certificates})
    return {}


@handles("delete-extra-certificate")
def delete_extra_certificate(call: Call) -> JsonObject:
    """Remove a certificate."""
    _find_certificate(call)
    call.store.delete(EXTRA_CERTIFICATES, call.path["cert_id"])
    return {}


def _find_certificate(call: Call) -> Stored:
    cert_id = call.path["cert_id"]
    stored = call.store.get(EXTRA_CERTIFICATES, cert_id)
    if stored is None:
        raise ApiError(404, "cert.not_found", cert_id=cert_id)
    return stored
