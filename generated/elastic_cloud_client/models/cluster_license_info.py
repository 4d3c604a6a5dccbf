# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from ..types import Model


@_define(kw_only=True, slots=False, eq=False, repr=False)
class ClusterLicenseInfo(Model):
    """A license for Elasticsearch clusters.

    Attributes:
        license_: The license in the form that Elasticsearch itself takes.
    """

    _names = {"license_": "license"}

    license_: dict[str, Any]
    """The license in the form that Elasticsearch itself takes."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
