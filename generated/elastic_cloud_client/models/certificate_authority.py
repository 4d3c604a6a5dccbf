# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from .. import models
from ..types import Model, many, one


@_define(kw_only=True, slots=False, eq=False, repr=False)
class CertificateAuthority(Model):
    """Issuer of the certificates by which the nodes of a deployment prove who they are, and what somebody
    else needs to trust them.

    Attributes:
        recommended_trust_restriction: Subject name pattern that only nodes of this deployment's
            Elasticsearch match. Use it in the trust settings on the other side.
        public_certificates: Past, present and coming certificates of the issuer. Trusting all of them
            spares you an interruption when the active one is replaced.
    """

    _groups = {"public_certificates": many(one("PublicCertificate"))}

    recommended_trust_restriction: str
    """Subject name pattern that only nodes of this deployment's Elasticsearch match. Use it in the trust
    settings on the other side."""
    public_certificates: list[models.PublicCertificate]
    """Past, present and coming certificates of the issuer. Trusting all of them spares you an interruption
    when the active one is replaced."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
