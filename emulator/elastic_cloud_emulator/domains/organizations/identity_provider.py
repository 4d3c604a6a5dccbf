"""The identity provider of an organization, and what it has to know about the service."""

from __future__ import annotations

import re
import ssl
from base64 import b64decode, b64encode
from typing import Any

from elastic_cloud_emulator.domains.organizations.records import PROVIDERS, login_identifier
from elastic_cloud_emulator.errors import ApiError
from elastic_cloud_emulator.handling import Call, Reply, handles
from elastic_cloud_emulator.plans.records import JsonObject
from elastic_cloud_emulator.records.memberships import find_organization

CERTIFICATES = "saml_certificates"
"""Collection of the certificates of the service: `signing` and `encryption`, each with its `pem`."""
_CONSOLE = "https://cloud.elastic-cloud.example"
_HOST = re.compile(r"[A-Za-z0-9.-]{1,255}(:[0-9]{1,5})?|\[[0-9A-Fa-f:.]{2,45}\](:[0-9]{1,5})?")


@handles("get-organization-idp")
def get_organization_idp(call: Call) -> JsonObject:
    """Read the identity provider."""
    return _show(call, _find(call))


@handles("setup-organization-idp")
def setup_organization_idp(call: Call) -> JsonObject:
    """Set an identity provider up, or replace its settings."""
    organization = find_organization(call)
    for index, certificate in enumerate(call.body["saml_idp"]["public_certificate"]):
        if not _is_certificate(certificate):
            field = f"saml_idp.public_certificate[{index}]"
            raise ApiError(400, "root.invalid_data", "encoded_certificate", fields=[field])
    configuration: JsonObject = {
        "enabled": call.body["enabled"],
        "login_identifier_prefix": call.body["login_identifier_prefix"],
        "saml_idp": {name: call.body["saml_idp"][name] for name in ("issuer", "sso_url", "public_certificate")},
    }
    call.store.put(PROVIDERS, organization["id"], configuration)
    return _show(call, configuration)


@handles("teardown-organization-idp")
def teardown_organization_idp(call: Call) -> dict[str, Any]:
    """Remove the identity provider; members stay."""
    _find(call)
    call.store.delete(PROVIDERS, call.path["organization_id"])
    return {}


@handles("get-organization-idp-metadata")
def get_organization_idp_metadata(call: Call) -> Reply:
    """Describe the service to the identity provider, in SAML's own words."""
    from xml.sax.saxutils import quoteattr  # takes long to load, and few need it

    shown = _show(call, _find(call))
    keys = "".join(
        f'<md:KeyDescriptor use="{use}"><ds:KeyInfo><ds:X509Data>'
        f"<ds:X509Certificate>{''.join(_pem(call, use).split('-----')[2].split())}</ds:X509Certificate>"
        "</ds:X509Data></ds:KeyInfo></md:KeyDescriptor>"
        for use in ("signing", "encryption")
    )
    return Reply(
        '<md:EntityDescriptor xmlns:md="urn:oasis:names:tc:SAML:2.0:metadata"'
        f' xmlns:ds="http://www.w3.org/2000/09/xmldsig#" entityID={quoteattr(shown["sp_entity_id"])}>'
        '<md:SPSSODescriptor AuthnRequestsSigned="true" WantAssertionsSigned="true"'
        f' protocolSupportEnumeration="urn:oasis:names:tc:SAML:2.0:protocol">{keys}'
        '<md:AssertionConsumerService Binding="urn:oasis:names:tc:SAML:2.0:bindings:HTTP-POST"'
        f' Location={quoteattr(shown["acs"])} index="0" isDefault="true"/>'
        "</md:SPSSODescriptor></md:EntityDescriptor>"
    )


def _find(call: Call) -> JsonObject:
    """Find the identity provider of the organization that the path names.

    Raises:
        ApiError: 404, there is no such organization, or it has none.
    """
    organization_id = find_organization(call)["id"]
    stored = call.store.get(PROVIDERS, organization_id)
    if stored is None:
        raise ApiError(404, "org.idp.idp_not_configured", organization_id=organization_id)
    return stored.value


def _show(call: Call, configuration: JsonObject) -> JsonObject:
    organization_id = call.path["organization_id"]
    identifier = login_identifier(organization_id, configuration)
    host = call.headers.get("host", "")
    here = f"{call.world.scheme}://{host if _HOST.fullmatch(host) else 'localhost'}"
    return {
        "login_identifier": identifier,
        "sso_login_url": f"{_CONSOLE}/login/sso/{identifier}",
        "metadata_url": f"{here}/api/v1/organizations/{organization_id}/idp/metadata.xml",
        "acs": f"{_CONSOLE}/api/v1/saas/auth/saml/{organization_id}/_callback",
        "sp_entity_id": f"{_CONSOLE}/saml/{organization_id}",
        "signing_certificate": [b64encode(_pem(call, "signing").encode()).decode()],
        "encryption_certificate": [b64encode(_pem(call, "encryption").encode()).decode()],
        "configuration": configuration,
    }


def _pem(call: Call, use: str) -> str:
    stored = call.store.get(CERTIFICATES, use)
    if stored is None:
        raise ApiError(404, "root.resource_not_found")
    pem: str = stored.value["pem"]
    return pem


def _is_certificate(text: str) -> bool:
    """Tell whether a text is an X.509 certificate as PEM that is encoded in base64, or as PEM itself."""
    try:
        pem = text if text.lstrip().startswith("-----BEGIN ") else b64decode(text, validate=True).decode("ascii")
        ssl.create_default_context(cadata=pem)
    except (ValueError, ssl.SSLError):
        return False
    return pem.count("-----BEGIN ") == 1
