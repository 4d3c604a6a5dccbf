# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from .. import models
from ..types import Model, mapped, one


@_define(kw_only=True, slots=False, eq=False, repr=False)
class PublicCertChainCollection(Model):
    """The extra certificates of the platform, without their keys.

    Attributes:
        certs: The chains by the id under which they were stored.
    """

    _groups = {"certs": mapped(one("PublicCertChain"))}

    certs: dict[str, models.PublicCertChain]
    """The chains by the id under which they were stored."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
