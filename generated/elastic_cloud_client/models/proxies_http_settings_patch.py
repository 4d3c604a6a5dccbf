# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from .. import models
from ..types import Model


@_define(kw_only=True, slots=False, eq=False, repr=False)
class ProxiesHttpSettingsPatch(Model):
    """The part of the patch that concerns browsers and lost contact. Absent and null both keep what is
    there.

    Attributes:
        disconnected_cutoff: New limit of milliseconds without contact.
        minimum_proxy_services: New least number of running proxy services.
        sso_settings: Changes to the settings of single sign-on.
        dashboards_base_url: New address below which dashboards are opened.
        cookie_secret: New text that protects cookies. Cookies in use lose their validity.
        user_cookie_key: New key of the users' cookie.
    """

    _objects = {"sso_settings": "ProxiesSSOSettingsPatch"}

    disconnected_cutoff: int | None = None
    """New limit of milliseconds without contact."""
    minimum_proxy_services: int | None = None
    """New least number of running proxy services."""
    sso_settings: models.ProxiesSSOSettingsPatch | None = None
    """Changes to the settings of single sign-on."""
    dashboards_base_url: str | None = None
    """New address below which dashboards are opened."""
    cookie_secret: str | None = _field(default=None, repr=False)
    """New text that protects cookies. Cookies in use lose their validity."""
    user_cookie_key: str | None = _field(default=None, repr=False)
    """New key of the users' cookie."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
