# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from ..types import Model


@_define(kw_only=True, slots=False, eq=False, repr=False)
class GetOrganizationClaimedDomainsResponse(Model):
    """The mail domains that belong to an organization.

    Attributes:
        domains: One entry per domain.
    """

    domains: list[str]
    """One entry per domain."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
