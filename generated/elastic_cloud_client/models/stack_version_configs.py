# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from .. import models
from ..types import Model, many, one


@_define(kw_only=True, slots=False, eq=False, repr=False)
class StackVersionConfigs(Model):
    """The stack versions known to the installation.

    Attributes:
        stacks: One element per version, in no promised order. Sort by `version` to find the newest.
    """

    _groups = {"stacks": many(one("StackVersionConfig"))}

    stacks: list[models.StackVersionConfig]
    """One element per version, in no promised order. Sort by `version` to find the newest."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
