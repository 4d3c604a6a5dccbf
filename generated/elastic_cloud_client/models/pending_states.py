# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from .. import models
from ..types import Model, mapped, one


@_define(kw_only=True, slots=False, eq=False, repr=False)
class PendingStates(Model):
    """Runners that ask for a role.

    Attributes:
        runner_ids_to_pending_state: By id of the runner, whether its request is still open.
    """

    _groups = {"runner_ids_to_pending_state": mapped(one("PendingState"))}

    runner_ids_to_pending_state: dict[str, models.PendingState]
    """By id of the runner, whether its request is still open."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
