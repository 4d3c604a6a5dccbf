"""Logging in and out."""

from __future__ import annotations

import base64
import zlib
from typing import Any
from urllib.parse import quote, urlencode

from elastic_cloud_emulator.access.authentication import USERS
from elastic_cloud_emulator.access.sessions import close_session
from elastic_cloud_emulator.errors import ApiError
from elastic_cloud_emulator.handling import Call, Reply, handles

_REFRESH = "/api/v1/users/auth/_refresh"
_SAML = "/api/v1/users/auth/saml/_init"
_IDENTITY_PROVIDER = "https://idp.example.com/sso"


@handles("get-authentication-info")
def get_authentication_info(call: Call) -> dict[str, Any]:
    """Tell how the caller is signed in."""
    info: dict[str, Any] = {"has_elevated_permissions": False, "refresh_token_url": _REFRESH}
    if call.caller.credential == "token":
        info["expires_at"] = call.caller.expires
    return info


@handles("methods")
def methods(call: Call) -> dict[str, Any]:
    """Tell in which ways people can sign in."""
    saml = call.world.settings.saml
    providers = [{"name": "Single sign-on", "sso_type": "saml", "url": _SAML}] if saml else []
    return {"password": True, "saml": saml, "openid": False, "sso_methods": providers}


@handles("login")
def login(call: Call) -> Reply:
    """Open a session for a user name and password; with a page to go to, answer by redirect."""
    user_name = call.body["username"]
    wait = call.world.logins.limit.wait(user_name, call.address, call.store.now)
    if wait:
        raise ApiError(429, "root.rate_limited", "passwords", headers={"retry-after": str(wait)}, seconds=wait)
    user = call.world.logins.find_user(call.store, user_name, call.body["password"], call.address)
    now = call.store.instant
    user["metadata"] = {"first_login_at": now, **user.get("metadata", {}), "last_login_at": now}
    call.store.put(USERS, user_name, user)
    session = call.world.sessions.open(call.store, user_name)
    page = call.body.get("login_state", {}).get("path")
    if page is None:
        return Reply(session)
    return Reply({}, 302, {"location": f"/sso/token#{session['token']}?{urlencode({'state': page})}"})


@handles("refresh-token")
def refresh_token(call: Call) -> dict[str, Any]:
    """Issue a further token for the session of the one that came with the call."""
    if call.caller.session_id is None:
        raise ApiError(401, "root.unauthorized")
    return dict(call.world.sessions.renew(call.store, call.caller.session_id, call.caller.user_id))


@handles("logout")
def logout(call: Call) -> dict[str, Any]:
    """End the session of the token; a password or API key has none."""
    if call.caller.session_id is not None:
        close_session(call.store, call.caller.session_id)
    return {}


@handles("saml-init")
def saml_init(call: Call) -> Reply:
    """Send the browser to the identity provider."""
    _require_saml(call)
    now = call.store.instant
    wish = (
        f'<samlp:AuthnRequest xmlns:samlp="urn:oasis:names:tc:SAML:2.0:protocol" Version="2.0" IssueInstant="{now}"/>'
    )
    query = {"SAMLRequest": base64.b64encode(zlib.compress(wish.encode(), wbits=-15)).decode()}
    if "state" in call.query:
        query["RelayState"] = call.query["state"]
    return Reply({}, 302, {"location": f"{_IDENTITY_PROVIDER}?{urlencode(query, quote_via=quote)}"})


@handles("saml-callback")
def saml_callback(call: Call) -> Reply:
    """Refuse what the identity provider says: there is none whose signature could be right."""
    _require_saml(call)
    raise ApiError(401, "root.unauthenticated", "saml")


def _require_saml(call: Call) -> None:
    if not call.world.settings.saml:
        raise ApiError(501, "authc.no_authentication_cluster")
