# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from .. import models
from ..types import Model, mapped, one


@_define(kw_only=True, slots=False, eq=False, repr=False)
class Blessings(Model):
    """Permissions of runners to take on a role.

    Attributes:
        runner_ids_to_blessing: Permission by id of the runner. Runners that are not listed have none,
            unless the role is `auto_blessed`.
    """

    _groups = {"runner_ids_to_blessing": mapped(one("Blessing"))}

    runner_ids_to_blessing: dict[str, models.Blessing]
    """Permission by id of the runner. Runners that are not listed have none, unless the role is
    `auto_blessed`."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
