# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from ..types import Model


@_define(kw_only=True, slots=False, eq=False, repr=False)
class CreateSnapshotDependencyResponse(Model):
    """What happens to the link now.

    Attributes:
        message: A sentence for people. Programs follow the pending plan instead.
    """

    message: str
    """A sentence for people. Programs follow the pending plan instead."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
