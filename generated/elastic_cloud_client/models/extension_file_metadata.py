# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

import datetime
from typing import Any

from attrs import define as _define
from attrs import field as _field

from ..types import Model


@_define(kw_only=True, slots=False, eq=False, repr=False)
class ExtensionFileMetadata(Model):
    """What is known about the archive of an extension.

    Attributes:
        last_modified_date: When the archive was stored. Every upload renews it, so a change tells of a
            new archive.
        size: Length of the archive in bytes.
        url: Signed address that gives out the archive without credentials, for a short while. Good for
            comparing it with a copy of your own.
    """

    _moments = ("last_modified_date",)

    last_modified_date: datetime.datetime | None = None
    """When the archive was stored. Every upload renews it, so a change tells of a new archive."""
    size: int | None = None
    """Length of the archive in bytes."""
    url: str | None = None
    """Signed address that gives out the archive without credentials, for a short while. Good for comparing
    it with a copy of your own."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
