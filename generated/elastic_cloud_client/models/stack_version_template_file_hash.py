# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from ..types import Model


@_define(kw_only=True, slots=False, eq=False, repr=False)
class StackVersionTemplateFileHash(Model):
    """Checksum of one file of the template.

    Attributes:
        path: Where the file lies, seen from the top folder of the template.
        hash_: SHA-256 checksum of the content, in hexadecimal.
    """

    _names = {"hash_": "hash"}

    path: str
    """Where the file lies, seen from the top folder of the template."""
    hash_: str
    """SHA-256 checksum of the content, in hexadecimal."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
