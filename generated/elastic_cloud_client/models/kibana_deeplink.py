# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from ..types import Model


@_define(kw_only=True, slots=False, eq=False, repr=False)
class KibanaDeeplink(Model):
    """A page of Kibana to open first, for some stack versions.

    Attributes:
        semver: Range of stack versions for which the page is right.
        uri: Where to go, as a path within Kibana.
    """

    semver: str
    """Range of stack versions for which the page is right."""
    uri: str
    """Where to go, as a path within Kibana."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
