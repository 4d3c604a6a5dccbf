# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from .. import models
from ..types import Model, many, one


@_define(kw_only=True, slots=False, eq=False, repr=False)
class StackVersionArchiveProcessingResult(Model):
    """What became of the versions in a stack pack. Some may be taken in while others fail.

    Attributes:
        stacks: Versions that were added or replaced.
        errors: Folders of the archive that could not be used. Empty if everything went well.
    """

    _groups = {"stacks": many(one("StackVersionConfig")), "errors": many(one("StackVersionArchiveProcessingError"))}

    stacks: list[models.StackVersionConfig]
    """Versions that were added or replaced."""
    errors: list[models.StackVersionArchiveProcessingError]
    """Folders of the archive that could not be used. Empty if everything went well."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
