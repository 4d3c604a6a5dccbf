# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from .. import models
from ..types import Model


@_define(kw_only=True, slots=False, eq=False, repr=False)
class TlsPublicCertChain(Model):
    """What a service shows to those who connect to it. The private key is not part of it and cannot be read.

    Attributes:
        user_supplied: True if somebody uploaded the certificate, false if ECE made it at installation.
        chain: Certificates as PEM texts, the server's first, then intermediate ones, the authority's
            last.
        chain_status: For how long a certificate chain is good. Watch it, as browsers and clients refuse
            an expired one.
        api_managed: Whether `set_tls_certificate` can replace the certificate.
    """

    _objects = {"chain_status": "ChainStatus"}

    user_supplied: bool
    """True if somebody uploaded the certificate, false if ECE made it at installation."""
    chain: list[str]
    """Certificates as PEM texts, the server's first, then intermediate ones, the authority's last."""
    chain_status: models.ChainStatus | None = None
    """For how long a certificate chain is good. Watch it, as browsers and clients refuse an expired one."""
    api_managed: bool | None = None
    """Whether `set_tls_certificate` can replace the certificate."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
