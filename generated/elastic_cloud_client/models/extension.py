# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from .. import models
from ..types import Model


@_define(kw_only=True, slots=False, eq=False, repr=False)
class Extension(Model):
    """A plugin or bundle of your own, which plans of Elasticsearch can refer to.

    Attributes:
        id: Id by which the API addresses the extension, decimal digits.
        name: Name of the extension as it was last set.
        url: What plans write into `url` of `user_plugins` or `user_bundles` - `repo://` and the id.
        extension_type: Whether nodes install it as a plugin or unpack it as files into their
            configuration directory (`bundle`).
        version: Version of Elasticsearch it fits; bundles may have a pattern such as `8.*`.
        description: What it is for, in free words.
        download_url: Where the platform fetched the archive from. Absent if it was uploaded.
        deployments: Ids of deployments that use it, 10,000 at most. Only filled with
            `include_deployments=true`.
        file_metadata: The stored archive. Absent as long as there is none.
    """

    _objects = {"file_metadata": "ExtensionFileMetadata"}

    id: str
    """Id by which the API addresses the extension, decimal digits."""
    name: str
    """Name of the extension as it was last set."""
    url: str
    """What plans write into `url` of `user_plugins` or `user_bundles` - `repo://` and the id."""
    extension_type: models.ExtensionType
    """Whether nodes install it as a plugin or unpack it as files into their configuration directory
    (`bundle`)."""
    version: str
    """Version of Elasticsearch it fits; bundles may have a pattern such as `8.*`."""
    description: str | None = None
    """What it is for, in free words."""
    download_url: str | None = None
    """Where the platform fetched the archive from. Absent if it was uploaded."""
    deployments: list[str] | None = None
    """Ids of deployments that use it, 10,000 at most. Only filled with `include_deployments=true`."""
    file_metadata: models.ExtensionFileMetadata | None = None
    """The stored archive. Absent as long as there is none."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
