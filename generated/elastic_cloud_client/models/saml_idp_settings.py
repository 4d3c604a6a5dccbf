# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from ..types import Model


@_define(kw_only=True, slots=False, eq=False, repr=False)
class SamlIdpSettings(Model):
    """The identity provider that people sign in with.

    Attributes:
        entity_id: The provider's entity id, a URL or URN that its metadata names as `entityID`.
        metadata_path: Address of the provider's metadata. ECE fetches it at once to check it.
        use_single_logout: Whether signing out of ECE ends the session at the provider as well.
    """

    entity_id: str
    """The provider's entity id, a URL or URN that its metadata names as `entityID`."""
    metadata_path: str
    """Address of the provider's metadata. ECE fetches it at once to check it."""
    use_single_logout: bool | None = None
    """Whether signing out of ECE ends the session at the provider as well."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
