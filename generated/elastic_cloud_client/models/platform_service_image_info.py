# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from ..types import Model


@_define(kw_only=True, slots=False, eq=False, repr=False)
class PlatformServiceImageInfo(Model):
    """A container image with which a service runs.

    Attributes:
        id: The runner on which such a container runs.
        tag: Name and tag of the image.
        version: Version of the service in it.
        hash_: Digest of the image, which tells two builds of a tag apart.
    """

    _names = {"hash_": "hash"}

    id: str
    """The runner on which such a container runs."""
    tag: str
    """Name and tag of the image."""
    version: str
    """Version of the service in it."""
    hash_: str
    """Digest of the image, which tells two builds of a tag apart."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
