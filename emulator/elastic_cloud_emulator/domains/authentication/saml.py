"""Logging in through a SAML identity provider, and what that says about people."""

from __future__ import annotations

import base64
import binascii
import zlib
from datetime import timedelta
from hashlib import sha256
from typing import NamedTuple
from urllib.parse import quote, urlencode, urlsplit

from elastic_cloud_emulator.access.realms import REALMS, Person, Realm, find_person, open_realms, user_of
from elastic_cloud_emulator.domains.authentication.login import open_session, send_on
from elastic_cloud_emulator.errors import ApiError
from elastic_cloud_emulator.handling import Call, Reply, handles
from elastic_cloud_emulator.installation.clock import format_instant
from elastic_cloud_emulator.storage.store import Transaction
from elastic_cloud_emulator.world import World

_PRETENDED = "https://idp.example.com/sso"
"""Where browsers are sent without a realm, if a provider is to be pretended."""
_PROTOCOL = "urn:oasis:names:tc:SAML:2.0:protocol"
_ASSERTION = "urn:oasis:names:tc:SAML:2.0:assertion"
_SIGNATURE = '<ds:Signature xmlns:ds="http://www.w3.org/2000/09/xmldsig#"><ds:SignatureValue>'
_END = "</ds:SignatureValue></ds:Signature></samlp:Response>"
_ISSUER = "identity-provider"
_VALIDITY = timedelta(minutes=5)


class _Word(NamedTuple):
    """What an identity provider says.

    Attributes:
        realm_id: To the realm by which it is trusted.
        user_name: About whom.
    """

    realm_id: str
    user_name: str


@handles("saml-init")
def saml_init(call: Call) -> Reply:
    """Send the browser to the identity provider."""
    realms = _saml_realms(call)
    wanted = call.query.get("realm") or next(iter(realms), None)
    if wanted in realms:
        address = urlsplit(realms[wanted]["settings"]["idp"]["metadata_path"])
        provider = f"{address.scheme}://{address.netloc}/sso"
    elif call.world.settings.saml and not realms:
        provider = _PRETENDED
    else:
        raise ApiError(501, "authc.no_authentication_cluster")
    request = f'<samlp:AuthnRequest xmlns:samlp="{_PROTOCOL}" Version="2.0" IssueInstant="{call.store.instant}"/>'
    query = {"SAMLRequest": base64.b64encode(zlib.compress(request.encode(), wbits=-15)).decode()}
    if "state" in call.query:
        query["RelayState"] = call.query["state"]
    return Reply({}, 302, {"location": f"{provider}?{urlencode(query, quote_via=quote)}"})


@handles("saml-callback")
def saml_callback(call: Call) -> Reply:
    """Open a session for whom the identity provider vouches."""
    realms = _saml_realms(call)
    if not realms and not call.world.settings.saml:
        raise ApiError(501, "authc.no_authentication_cluster")
    word = _read_word(call.world, call.store, call.body["SAMLResponse"])
    realm = None if word is None else realms.get(word.realm_id)
    person = None if word is None or realm is None else find_person(call.store, realm, word.user_name)
    if word is None or realm is None or person is None:
        raise ApiError(401, "root.unauthenticated", "saml")
    user = user_of(call.store, word.realm_id, realm, person)
    if user is None:
        raise ApiError(401, "root.unauthenticated", "saml")
    return send_on(open_session(call, user), call.body.get("RelayState", ""))


def write_response(world: World, store: Transaction, realm_id: str, user_name: str) -> str:
    """Write what the identity provider of a realm says about somebody, which is good for five minutes.

    Args:
        world: The installation.
        store: Its state.
        realm_id: A SAML realm.
        user_name: Somebody whom its provider knows.

    Returns:
        The field `SAMLResponse` of the form that a browser posts.

    Raises:
        ValueError: There is no such realm, or its provider does not know the user.
    """
    stored = store.get(REALMS, realm_id)
    if stored is None or stored.value["type"] != "saml":
        raise ValueError(f"there is no SAML realm {realm_id}")
    realm: Realm = {"type": "saml", "settings": stored.value["settings"]}
    person = find_person(store, realm, user_name)
    if person is None:
        raise ValueError(f"the identity provider of {realm_id} does not know {user_name}")
    expires = store.now + _VALIDITY
    content = _statement(realm, person, format_instant(store.now), format_instant(expires))
    claims = {"iss": _ISSUER, "sub": user_name, "realm": realm_id, "exp": expires.timestamp(), "of": _digest(content)}
    return base64.b64encode(f"{content}{_SIGNATURE}{world.signer.sign(claims)}{_END}".encode()).decode()


def _read_word(world: World, store: Transaction, response: str) -> _Word | None:
    """Read what a provider says; None if it is forged or outdated."""
    try:
        text = base64.b64decode(response, validate=True).decode()
    except (binascii.Error, ValueError):
        return None
    content, _, signature = text.rpartition(_SIGNATURE)
    claims = world.signer.verify(signature.removesuffix(_END))
    if claims is None or claims.get("iss") != _ISSUER or claims["of"] != _digest(content):
        return None
    return _Word(claims["realm"], claims["sub"]) if store.now.timestamp() < claims["exp"] else None


def _saml_realms(call: Call) -> dict[str, Realm]:
    return {realm_id: realm for realm_id, realm in open_realms(call.store) if realm["type"] == "saml"}


def _statement(realm: Realm, person: Person, issued: str, expires: str) -> str:
    """Write a response up to its signature."""
    from html import escape  # takes long to load, and few need it

    settings = realm["settings"]
    names = settings["attributes"]
    told = {
        names["principal"]: [person["user_name"]],
        names["groups"]: person["groups"],
        names.get("name"): [person["full_name"]] if "full_name" in person else [],
        names.get("mail"): [person["email"]] if "email" in person else [],
        names.get("dn"): [person["dn"]],
    }
    attributes = "".join(
        f'<saml:Attribute Name="{escape(name)}">'
        + "".join(f"<saml:AttributeValue>{escape(value)}</saml:AttributeValue>" for value in values)
        + "</saml:Attribute>"
        for name, values in told.items()
        if name
    )
    return (
        f'<samlp:Response xmlns:samlp="{_PROTOCOL}" xmlns:saml="{_ASSERTION}" Version="2.0" IssueInstant="{issued}"'
        f' Destination="{escape(settings["sp"]["acs"])}"><saml:Issuer>{escape(settings["idp"]["entity_id"])}'
        f'</saml:Issuer><saml:Assertion Version="2.0" IssueInstant="{issued}"><saml:Subject><saml:NameID>'
        f'{escape(person["user_name"])}</saml:NameID></saml:Subject><saml:Conditions NotOnOrAfter="{expires}">'
        f"<saml:AudienceRestriction><saml:Audience>{escape(settings['sp']['entity_id'])}</saml:Audience>"
        f"</saml:AudienceRestriction></saml:Conditions><saml:AttributeStatement>{attributes}"
        f"</saml:AttributeStatement></saml:Assertion>"
    )


def _digest(content: str) -> str:
    return sha256(content.encode()).hexdigest()
