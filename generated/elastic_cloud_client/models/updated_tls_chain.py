# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from .. import models
from ..types import Model


@_define(kw_only=True, slots=False, eq=False, repr=False)
class UpdatedTlsChain(Model):
    """Confirms that a certificate was taken on.

    Attributes:
        service: The service that will use it.
    """

    service: models.TlsService
    """The service that will use it."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
