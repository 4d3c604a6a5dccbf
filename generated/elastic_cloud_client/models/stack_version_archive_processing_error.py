# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from .. import models
from ..types import Model


@_define(kw_only=True, slots=False, eq=False, repr=False)
class StackVersionArchiveProcessingError(Model):
    """Why one folder of the stack pack was not taken in.

    Attributes:
        stack_version: Name of the folder, which should be a version. `__MACOSX` here means that the
            archive was packed on a Mac and is harmless.
        errors: The causes, in the form of any other failed call.
    """

    _objects = {"errors": "BasicFailedReply"}

    stack_version: str
    """Name of the folder, which should be a version. `__MACOSX` here means that the archive was packed on a
    Mac and is harmless."""
    errors: models.BasicFailedReply
    """The causes, in the form of any other failed call."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
