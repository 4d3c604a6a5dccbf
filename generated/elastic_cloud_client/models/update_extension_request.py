# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from .. import models
from ..types import Model


@_define(kw_only=True, slots=False, eq=False, repr=False)
class UpdateExtensionRequest(Model):
    """What the extension is to be from now on. Its archive stays unless an address is given.

    Attributes:
        name: Name from now on, out of letters, digits, `_`, `.` and `-`.
        extension_type: Whether nodes install it as a plugin or unpack it as files into their
            configuration directory (`bundle`).
        version: Version of Elasticsearch it fits from now on, a pattern being possible for bundles only.
        description: What the extension is for, in free words.
        download_url: Where to fetch a new archive, without credentials.
    """

    name: str
    """Name from now on, out of letters, digits, `_`, `.` and `-`."""
    extension_type: models.ExtensionType
    """Whether nodes install it as a plugin or unpack it as files into their configuration directory
    (`bundle`)."""
    version: str
    """Version of Elasticsearch it fits from now on, a pattern being possible for bundles only."""
    description: str | None = None
    """What the extension is for, in free words."""
    download_url: str | None = None
    """Where to fetch a new archive, without credentials."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
