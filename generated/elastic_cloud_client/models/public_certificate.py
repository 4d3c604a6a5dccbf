# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from .. import models
from ..types import Model


@_define(kw_only=True, slots=False, eq=False, repr=False)
class PublicCertificate(Model):
    """One certificate of the issuer.

    Attributes:
        active: Whether the nodes' present certificates are signed with it. Others wait for its end or
            have had their day.
        pem: The certificate in PEM form, without the private key.
        metadata: Fingerprint and dates, read from the certificate by the server.
    """

    _objects = {"metadata": "CertificateMetaData"}

    active: bool
    """Whether the nodes' present certificates are signed with it. Others wait for its end or have had their
    day."""
    pem: str
    """The certificate in PEM form, without the private key."""
    metadata: models.CertificateMetaData
    """Fingerprint and dates, read from the certificate by the server."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
