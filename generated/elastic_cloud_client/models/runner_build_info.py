# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from ..types import Model


@_define(kw_only=True, slots=False, eq=False, repr=False)
class RunnerBuildInfo(Model):
    """Which software a runner runs.

    Attributes:
        commit_hash: Revision the software was built from.
        version: Release of the software. After a platform upgrade all hosts should show the same.
    """

    commit_hash: str | None = None
    """Revision the software was built from."""
    version: str | None = None
    """Release of the software. After a platform upgrade all hosts should show the same."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
