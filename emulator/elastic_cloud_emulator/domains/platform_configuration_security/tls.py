"""The certificates of the platform's own services."""

from __future__ import annotations

from elastic_cloud_emulator.errors import ApiError
from elastic_cloud_emulator.handling import Call, handles
from elastic_cloud_emulator.plans.records import JsonObject
from elastic_cloud_emulator.records.certificates import read_chain
from elastic_cloud_emulator.records.tls_chains import TLS_CHAINS, TlsChain, find_chain


@handles("get-tls-certificate")
def get_tls_certificate(call: Call) -> JsonObject:
    """Show what a service identifies itself with."""
    chain = find_chain(call.store, call.path["service_name"])
    if chain is None:
        raise ApiError(404, "root.resource_not_found")
    shown = {name: value for name, value in chain.items() if name != "key"}
    return {**shown, "api_managed": True}


@handles("set-tls-certificate")
def set_tls_certificate(call: Call) -> JsonObject:
    """Give a service another certificate; the key is kept for those who serve with it."""
    service = call.path["service_name"]
    uploaded = read_chain(call.body)
    chain: TlsChain = {
        "user_supplied": True,
        "chain": uploaded.certificates,
        "chain_status": {
            "expiration_date": uploaded.expires,
            "first_certificate_to_expire": uploaded.first_to_expire,
        },
        "key": call.world.sealer.seal(uploaded.key),
    }
    call.store.put(TLS_CHAINS, service, chain)
    return {"service": service}
