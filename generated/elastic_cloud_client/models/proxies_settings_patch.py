# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from .. import models
from ..types import Model


@_define(kw_only=True, slots=False, eq=False, repr=False)
class ProxiesSettingsPatch(Model):
    """A JSON merge patch of the proxies' settings. Members that are absent or null keep their present value,
    as every setting needs one.

    Attributes:
        expected_proxies_count: How many proxies there should be from now on.
        signature_secret: New text for signatures. Signatures made with the old one become worthless.
        signature_valid_for_millis: New lifetime of a signature, in milliseconds.
        http_settings: Changes to the settings for browsers. The rest of them stays.
    """

    _objects = {"http_settings": "ProxiesHttpSettingsPatch"}

    expected_proxies_count: int | None = None
    """How many proxies there should be from now on."""
    signature_secret: str | None = _field(default=None, repr=False)
    """New text for signatures. Signatures made with the old one become worthless."""
    signature_valid_for_millis: int | None = None
    """New lifetime of a signature, in milliseconds."""
    http_settings: models.ProxiesHttpSettingsPatch | None = None
    """Changes to the settings for browsers. The rest of them stays."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
