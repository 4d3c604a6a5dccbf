# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from .. import models
from ..types import Model, many, one


@_define(kw_only=True, slots=False, eq=False, repr=False)
class TrustRelationshipsListResponse(Model):
    """The environments that clusters here can trust.

    Attributes:
        trust_relationships: The relationships that were asked for, the installation's relationship with
            itself among them.
    """

    _groups = {"trust_relationships": many(one("TrustRelationshipGetResponse"))}

    trust_relationships: list[models.TrustRelationshipGetResponse]
    """The relationships that were asked for, the installation's relationship with itself among them."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
