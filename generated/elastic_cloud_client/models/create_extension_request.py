# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from .. import models
from ..types import Model


@_define(kw_only=True, slots=False, eq=False, repr=False)
class CreateExtensionRequest(Model):
    """A new extension, with or without the address to fetch its archive from.

    Attributes:
        name: Name of the extension, out of letters, digits, `_`, `.` and `-`. For plugins, the one in
            their descriptor.
        extension_type: Whether nodes install it as a plugin or unpack it as files into their
            configuration directory (`bundle`).
        version: Version of Elasticsearch it is made for. Exact for plugins, as in their descriptor;
            bundles can have a pattern such as `8.*` or `*`.
        description: What the extension is for, in free words.
        download_url: Where the platform is to fetch the archive, without credentials. Leave it out to
            upload the archive yourself afterwards.
    """

    name: str
    """Name of the extension, out of letters, digits, `_`, `.` and `-`. For plugins, the one in their
    descriptor."""
    extension_type: models.ExtensionType
    """Whether nodes install it as a plugin or unpack it as files into their configuration directory
    (`bundle`)."""
    version: str
    """Version of Elasticsearch it is made for. Exact for plugins, as in their descriptor; bundles can have a
    pattern such as `8.*` or `*`."""
    description: str | None = None
    """What the extension is for, in free words."""
    download_url: str | None = None
    """Where the platform is to fetch the archive, without credentials. Leave it out to upload the archive
    yourself afterwards."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
