# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from ..types import Model


@_define(kw_only=True, slots=False, eq=False, repr=False)
class ProxiesFilter(Model):
    """A label that a proxy has to have, with exactly this value.

    Attributes:
        key: Name of the label, a member of the proxy's `metadata`.
        value: Content of the label.
    """

    key: str
    """Name of the label, a member of the proxy's `metadata`."""
    value: str
    """Content of the label."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
