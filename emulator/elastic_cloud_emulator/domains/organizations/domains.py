"""Mail domains that organizations claim."""

from __future__ import annotations

from datetime import timedelta
from typing import Any, cast

from elastic_cloud_emulator.domains.organizations.records import DOMAINS, PROVIDERS, Domain, claimed_domains
from elastic_cloud_emulator.errors import ApiError
from elastic_cloud_emulator.handling import Call, Reply, handles
from elastic_cloud_emulator.installation.clock import parse_instant
from elastic_cloud_emulator.records.memberships import find_organization

_CODE_LENGTH = 12
_MOST = 10
"""Domains that an organization may claim."""
_SPREADING = timedelta(seconds=60)
"""How long it takes until the DNS shows a code: whoever asks for one is taken to publish it at once."""
_HIDDEN = ".invalid"
"""Domains that no DNS knows, and so none ever shows a code for."""
_FIELDS = ["domain_claim_request"]


@handles("domain-claim-get-domain-claims")
def domain_claim_get_domain_claims(call: Call) -> dict[str, Any]:
    """List the domains that are the organization's own."""
    return {"domains": claimed_domains(call.store, find_organization(call)["id"])}


@handles("domain-claim-generate-verification-code")
def domain_claim_generate_verification_code(call: Call) -> dict[str, Any]:
    """Give out the code to publish; whoever asks again gets the same."""
    key = _key(call)
    stored = call.store.get(DOMAINS, key)
    if stored is not None:
        return {"verification": stored.value["code"]}
    organization_id, _, domain = key.partition("/")
    if len(claimed_domains(call.store, organization_id)) >= _MOST:
        raise ApiError(400, "root.invalid_data", "domains", fields=_FIELDS, most=_MOST)
    code = f"elastic-domain-verification={call.world.ids.secret(_CODE_LENGTH)}"
    claim: Domain = {
        "organization_id": organization_id,
        "domain": domain,
        "code": code,
        "asked_at": call.store.instant,
    }
    call.store.put(DOMAINS, key, claim)
    return {"verification": code}


@handles("domain-claim-verify-domain")
def domain_claim_verify_domain(call: Call) -> Reply:
    """Make a domain the organization's own once the DNS shows the code."""
    key = _key(call)
    organization_id, _, domain = key.partition("/")
    for _, other in call.store.items(DOMAINS):
        if other.value["domain"] == domain and "claimed_at" in other.value:
            raise ApiError(400, "org.domain_claim.already_exists", fields=_FIELDS, domain=domain)
    stored = call.store.get(DOMAINS, key)
    claim = None if stored is None else cast(Domain, stored.value)
    if claim is None or domain.endswith(_HIDDEN) or call.store.now < parse_instant(claim["asked_at"]) + _SPREADING:
        return Reply({}, 449)
    if len(claimed_domains(call.store, organization_id)) >= _MOST:
        raise ApiError(400, "root.invalid_data", "domains", fields=_FIELDS, most=_MOST)
    claim["claimed_at"] = call.store.instant
    call.store.put(DOMAINS, key, claim)
    return Reply({})


@handles("domain-claim-delete")
def domain_claim_delete(call: Call) -> dict[str, Any]:
    """Give a domain back."""
    key = _key(call)
    organization_id, _, domain = key.partition("/")
    if domain not in claimed_domains(call.store, organization_id):
        code = "root.resource_not_found"
        raise ApiError(404, code, "domain", organization_id=organization_id, domain=domain)
    if call.store.get(PROVIDERS, organization_id) is not None:
        raise ApiError(400, "org.idp.idp_configured", organization_id=organization_id)
    call.store.delete(DOMAINS, key)
    return {}


def _key(call: Call) -> str:
    """Return the key of the domain that the body names, in the organization that the path does."""
    organization = find_organization(call)
    return f"{organization['id']}/{call.body['domain_claim_request'].lower()}"
