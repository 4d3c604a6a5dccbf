# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from .. import models
from ..types import Model, many, one


@_define(kw_only=True, slots=False, eq=False, repr=False)
class StackVersionTemplateInfo(Model):
    """The files from which instances of a stack version are set up. Only the server fills this in.

    Attributes:
        template_version: Revision of these files.
        hashes: Checksums of the files, by which to see whether two installations have the same.
    """

    _groups = {"hashes": many(one("StackVersionTemplateFileHash"))}

    template_version: str | None = None
    """Revision of these files."""
    hashes: list[models.StackVersionTemplateFileHash] | None = None
    """Checksums of the files, by which to see whether two installations have the same."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
