# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from ..types import Model


@_define(kw_only=True, slots=False, eq=False, repr=False)
class ExternalTrustRelationship(Model):
    """Trust in the clusters of another environment, in all of them or in those listed.

    Attributes:
        trust_relationship_id: Id of the platform's trust relationship with that environment.
        trust_all: Trusts every cluster over there, present and future. If false, `trust_allowlist`
            decides.
        name: Label of that relationship. The server fills it in and disregards it in requests.
        trust_allowlist: Ids of the trusted clusters. Has no effect together with `trust_all`.
    """

    trust_relationship_id: str
    """Id of the platform's trust relationship with that environment."""
    trust_all: bool
    """Trusts every cluster over there, present and future. If false, `trust_allowlist` decides."""
    name: str | None = None
    """Label of that relationship. The server fills it in and disregards it in requests."""
    trust_allowlist: list[str] | None = None
    """Ids of the trusted clusters. Has no effect together with `trust_all`."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
