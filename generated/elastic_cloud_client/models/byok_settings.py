# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from ..types import Model


@_define(kw_only=True, slots=False, eq=False, repr=False)
class ByokSettings(Model):
    """The customer's own key, by which data at rest is encrypted, in the key management service of the cloud
    provider.

    Attributes:
        key_resource_path: Where the key is, in the form of the provider; for AWS the ARN. The key itself
            stays with the provider.
    """

    key_resource_path: str
    """Where the key is, in the form of the provider; for AWS the ARN. The key itself stays with the
    provider."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
