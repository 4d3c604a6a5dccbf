# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from .. import models
from ..types import Model


@_define(kw_only=True, slots=False, eq=False, repr=False)
class ProxiesSettings(Model):
    """Settings that all proxies share. The API will drop them in its next major version.

    Attributes:
        expected_proxies_count: How many proxies there should be. With fewer, the health of the proxies is
            no longer green.
        signature_secret: Text with which proxies sign what they pass on.
        signature_valid_for_millis: For how many milliseconds such a signature is accepted.
        http_settings: How proxies deal with browsers and with hosts that lose contact.
    """

    _objects = {"http_settings": "ProxiesHttpSettings"}

    expected_proxies_count: int
    """How many proxies there should be. With fewer, the health of the proxies is no longer green."""
    signature_secret: str = _field(repr=False)
    """Text with which proxies sign what they pass on."""
    signature_valid_for_millis: int
    """For how many milliseconds such a signature is accepted."""
    http_settings: models.ProxiesHttpSettings
    """How proxies deal with browsers and with hosts that lose contact."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
