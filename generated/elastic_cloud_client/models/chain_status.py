# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

import datetime
from typing import Any

from attrs import define as _define
from attrs import field as _field

from ..types import Model


@_define(kw_only=True, slots=False, eq=False, repr=False)
class ChainStatus(Model):
    """For how long a certificate chain is good. Watch it, as browsers and clients refuse an expired one.

    Attributes:
        expiration_date: End of validity of the chain, when the first of its certificates runs out.
        first_certificate_to_expire: The certificate of the chain that expires first.
    """

    _moments = ("expiration_date",)

    expiration_date: datetime.datetime
    """End of validity of the chain, when the first of its certificates runs out."""
    first_certificate_to_expire: str
    """The certificate of the chain that expires first."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
