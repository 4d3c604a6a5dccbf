# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from .. import models
from ..types import Model


@_define(kw_only=True, slots=False, eq=False, repr=False)
class LicenseObject(Model):
    """The license and, in answers, how much of it is used.

    Attributes:
        license_: A license as Elastic issues it. The signature covers the other members, so pass the file
            on without changing anything.
        usage_stats: What the installation uses of its license.
    """

    _objects = {"license_": "LicenseInfo", "usage_stats": "UsageStats"}
    _names = {"license_": "license"}

    license_: models.LicenseInfo
    """A license as Elastic issues it. The signature covers the other members, so pass the file on without
    changing anything."""
    usage_stats: models.UsageStats | None = None
    """What the installation uses of its license."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
