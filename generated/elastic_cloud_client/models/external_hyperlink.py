# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from ..types import Model


@_define(kw_only=True, slots=False, eq=False, repr=False)
class ExternalHyperlink(Model):
    """A link to a page outside the API, for example a dashboard that shows the logs of a cluster.

    Attributes:
        id: Key by which programs recognize the link.
        label: Text to show for the link.
        uri: Address the link leads to.
    """

    id: str
    """Key by which programs recognize the link."""
    label: str
    """Text to show for the link."""
    uri: str | None = None
    """Address the link leads to."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
