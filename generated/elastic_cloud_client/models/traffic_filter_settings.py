# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from ..types import Model


@_define(kw_only=True, slots=False, eq=False, repr=False)
class TrafficFilterSettings(Model):
    """From where clients may reach the deployment.

    Attributes:
        rulesets: Ids of the traffic filter rulesets in force. An empty list means no restriction.
    """

    rulesets: list[str]
    """Ids of the traffic filter rulesets in force. An empty list means no restriction."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
