"""Logging in and out."""

from __future__ import annotations

from typing import Any
from urllib.parse import urlencode

from elastic_cloud_emulator.access.realms import USERS, open_realms
from elastic_cloud_emulator.access.sessions import close_session
from elastic_cloud_emulator.errors import ApiError
from elastic_cloud_emulator.handling import Call, Reply, handles

_REFRESH = "/api/v1/users/auth/_refresh"
_SAML = "/api/v1/users/auth/saml/_init"


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
    providers = [
        {"name": realm["settings"]["name"], "sso_type": "saml", "url": f"{_SAML}?{urlencode({'realm': realm_id})}"}
        for realm_id, realm in open_realms(call.store)
        if realm["type"] == "saml"
    ]
    if not providers and call.world.settings.saml:
        providers = [{"name": "Single sign-on", "sso_type": "saml", "url": _SAML}]
    return {"password": True, "saml": bool(providers), "openid": False, "sso_methods": providers}


@handles("login")
def login(call: Call) -> Reply:
    """Open a session for a user name and password; with a page to go to, answer by redirect."""
    user_name = call.body["username"]
    wait = call.world.logins.limit.wait(user_name, call.address, call.store.now)
    if wait:
        raise ApiError(429, "root.rate_limited", "passwords", headers={"retry-after": str(wait)}, seconds=wait)
    user = call.world.logins.find_user(call.store, user_name, call.body["password"], call.address)
    session = open_session(call, user)
    page = call.body.get("login_state", {}).get("path")
    return Reply(session) if page is None else send_on(session, page)


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


def open_session(call: Call, user: dict[str, Any]) -> dict[str, str]:
    """Let a user in who has proved to be one.

    Returns:
        `token` and `session_expiration_time`, as the API answers a login.
    """
    now = call.store.instant
    user["metadata"] = {"first_login_at": now, **user.get("metadata", {}), "last_login_at": now}
    call.store.put(USERS, user["user_name"], user)
    return call.world.sessions.open(call.store, user["user_name"])


def send_on(session: dict[str, str], page: str) -> Reply:
    """Send a browser to the user interface, with the token of its session and the page that it wanted."""
    return Reply({}, 302, {"location": f"/sso/token#{session['token']}?{urlencode({'state': page})}"})
