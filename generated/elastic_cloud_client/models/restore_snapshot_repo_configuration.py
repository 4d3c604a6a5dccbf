# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from ..types import Model


@_define(kw_only=True, slots=False, eq=False, repr=False)
class RestoreSnapshotRepoConfiguration(Model):
    """A repository outside of the platform to read a snapshot from. Without it the platform's own one is
    used.

    Attributes:
        raw_settings: Body for Elasticsearch's request to register a repository, with type and settings.
            It can contain access keys.
    """

    raw_settings: dict[str, Any] | None = _field(default=None, repr=False)
    """Body for Elasticsearch's request to register a repository, with type and settings. It can contain
    access keys."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
