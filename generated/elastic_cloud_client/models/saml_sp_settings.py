# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from ..types import Model


@_define(kw_only=True, slots=False, eq=False, repr=False)
class SamlSpSettings(Model):
    """ECE in its part as service provider.

    Attributes:
        entity_id: Entity id for ECE, best its address.
        acs: Where browsers bring the provider's answer, which is the operation `saml_callback`.
        logout: Where the provider sends browsers in order to sign out.
    """

    entity_id: str
    """Entity id for ECE, best its address."""
    acs: str
    """Where browsers bring the provider's answer, which is the operation `saml_callback`."""
    logout: str
    """Where the provider sends browsers in order to sign out."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
