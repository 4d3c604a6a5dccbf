# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from ..types import Model


@_define(kw_only=True, slots=False, eq=False, repr=False)
class PublicCertChain(Model):
    """A certificate and those that vouch for it. The private key never leaves the platform.

    Attributes:
        chain: Certificates in PEM form, from that of the server over the intermediate ones to that of the
            authority.
    """

    chain: list[str]
    """Certificates in PEM form, from that of the server over the intermediate ones to that of the authority."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
