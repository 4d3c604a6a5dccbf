# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from ..types import File, Model


@_define(kw_only=True, slots=False, eq=False, repr=False)
class StackPackUpload(Model):
    """The form that carries a stack pack.

    Attributes:
        file: A zip archive with a folder per stack version, 1 MB at most.
    """

    file: File
    """A zip archive with a folder per stack version, 1 MB at most."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
