# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from ..types import Model


@_define(kw_only=True, slots=False, eq=False, repr=False)
class DeploymentResourceUserSettings(Model):
    """Everything that is to be added to the configuration file of a resource.

    Attributes:
        user_settings: Settings by their names, such as `action.destructive_requires_name`. An empty
            object removes all there are.
    """

    user_settings: dict[str, Any]
    """Settings by their names, such as `action.destructive_requires_name`. An empty object removes all there
    are."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
