# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from ..types import File, Model


@_define(kw_only=True, slots=False, eq=False, repr=False)
class ExtensionUpload(Model):
    """The form that carries the archive of an extension.

    Attributes:
        file: A zip archive, 200 MB at most on the hosted service. A plugin needs its
            `plugin-descriptor.properties` in it.
    """

    file: File
    """A zip archive, 200 MB at most on the hosted service. A plugin needs its `plugin-descriptor.properties`
    in it."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
