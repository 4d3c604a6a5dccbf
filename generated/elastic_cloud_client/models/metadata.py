# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

import datetime
from typing import Any

from attrs import define as _define
from attrs import field as _field

from ..types import Model


@_define(kw_only=True, slots=False, eq=False, repr=False)
class Metadata(Model):
    """Age and version of a stored object.

    Attributes:
        created_time: When the object came into being.
        modified_time: When it was last written.
        version: Changes with every write. Send it back as `version` to refuse an update when somebody
            else was faster.
    """

    _moments = ("created_time", "modified_time")

    created_time: datetime.datetime
    """When the object came into being."""
    modified_time: datetime.datetime
    """When it was last written."""
    version: str
    """Changes with every write. Send it back as `version` to refuse an update when somebody else was faster."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
