# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from .. import models
from ..types import Model


@_define(kw_only=True, slots=False, eq=False, repr=False)
class ProxiesHttpSettings(Model):
    """How proxies deal with browsers and with hosts that lose contact.

    Attributes:
        disconnected_cutoff: After how many milliseconds without contact a proxy is taken out of service.
        minimum_proxy_services: How many instances of the proxy service have to stay up.
        sso_settings: How proxies recognize users who have signed in elsewhere.
        dashboards_base_url: Address below which dashboards are opened.
        cookie_secret: Text that protects cookies against forgery.
        user_cookie_key: Key of the cookie that tells users apart.
    """

    _objects = {"sso_settings": "ProxiesSSOSettings"}

    disconnected_cutoff: int
    """After how many milliseconds without contact a proxy is taken out of service."""
    minimum_proxy_services: int
    """How many instances of the proxy service have to stay up."""
    sso_settings: models.ProxiesSSOSettings
    """How proxies recognize users who have signed in elsewhere."""
    dashboards_base_url: str
    """Address below which dashboards are opened."""
    cookie_secret: str = _field(repr=False)
    """Text that protects cookies against forgery."""
    user_cookie_key: str = _field(repr=False)
    """Key of the cookie that tells users apart."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
