# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from .. import models
from ..types import Model


@_define(kw_only=True, slots=False, eq=False, repr=False)
class TrustedCertificate(Model):
    """A CA certificate that vouches for the nodes of another environment.

    Attributes:
        pem: The certificate in PEM form, line breaks included.
        metadata: What the server read from the certificate, such as its end of validity. Disregarded in
            requests.
    """

    _objects = {"metadata": "CertificateMetaData"}

    pem: str
    """The certificate in PEM form, line breaks included."""
    metadata: models.CertificateMetaData | None = None
    """What the server read from the certificate, such as its end of validity. Disregarded in requests."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
