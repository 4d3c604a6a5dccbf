# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from ..types import Model


@_define(kw_only=True, slots=False, eq=False, repr=False)
class UpgradeDeploymentRequest(Model):
    """Where an upgrade of the whole deployment leads.

    Attributes:
        target_version: Stack version that all resources are to run, 8.0.0 or later and above the present
            one.
    """

    target_version: str
    """Stack version that all resources are to run, 8.0.0 or later and above the present one."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
