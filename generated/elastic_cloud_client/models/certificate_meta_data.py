# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

import datetime
from typing import Any

from attrs import define as _define
from attrs import field as _field

from ..types import Model


@_define(kw_only=True, slots=False, eq=False, repr=False)
class CertificateMetaData(Model):
    """Key facts about a trusted certificate, good for spotting one that runs out.

    Attributes:
        fingerprint: Digest that identifies the certificate.
        valid_from: Instant (UTC) from which on the certificate holds.
        valid_to: Instant (UTC) at which it expires.
        also_trusted_by: Further deployments that trust the same certificate. Renew it there, too.
    """

    _moments = ("valid_from", "valid_to")

    fingerprint: str
    """Digest that identifies the certificate."""
    valid_from: datetime.datetime
    """Instant (UTC) from which on the certificate holds."""
    valid_to: datetime.datetime
    """Instant (UTC) at which it expires."""
    also_trusted_by: list[str] | None = None
    """Further deployments that trust the same certificate. Renew it there, too."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
