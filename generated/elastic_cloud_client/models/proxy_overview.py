# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from .. import models
from ..types import Model, many, one


@_define(kw_only=True, slots=False, eq=False, repr=False)
class ProxyOverview(Model):
    """All proxies of the installation, together with the settings they share.

    Attributes:
        proxies_count: How many proxies the list `proxies` has.
        settings: Settings that hold for every proxy.
        proxies: One element per proxy, with no promised order.
    """

    _objects = {"settings": "ProxiesSettings"}
    _groups = {"proxies": many(one("ProxyInfo"))}

    proxies_count: int
    """How many proxies the list `proxies` has."""
    settings: models.ProxiesSettings
    """Settings that hold for every proxy."""
    proxies: list[models.ProxyInfo]
    """One element per proxy, with no promised order."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
