# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from .. import models
from ..types import Model, many, one


@_define(kw_only=True, slots=False, eq=False, repr=False)
class RunnerRolesInfo(Model):
    """The complete set of roles of a runner.

    Attributes:
        roles: Roles the host has or is to have. What is not listed, it loses.
    """

    _groups = {"roles": many(one("RunnerRoleInfo"))}

    roles: list[models.RunnerRoleInfo]
    """Roles the host has or is to have. What is not listed, it loses."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
