# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from .. import models
from ..types import Model, many, one


@_define(kw_only=True, slots=False, eq=False, repr=False)
class PlatformServiceInfo(Model):
    """One service of the platform.

    Attributes:
        type_: Name of the service.
        image: Images that are in use. Different ones occur while the platform is being upgraded.
    """

    _groups = {"image": many(one("PlatformServiceImageInfo"))}
    _names = {"type_": "type"}

    type_: str
    """Name of the service."""
    image: list[models.PlatformServiceImageInfo]
    """Images that are in use. Different ones occur while the platform is being upgraded."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
