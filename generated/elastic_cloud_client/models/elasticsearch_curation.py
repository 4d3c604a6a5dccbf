# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from ..types import Model


@_define(kw_only=True, slots=False, eq=False, repr=False)
class ElasticsearchCuration(Model):
    """Direction in which index curation moves data, usually from fast to large disks.

    Attributes:
        from_instance_configuration_id: Instance configuration new indices start on.
        to_instance_configuration_id: Instance configuration they are moved to.
    """

    from_instance_configuration_id: str
    """Instance configuration new indices start on."""
    to_instance_configuration_id: str
    """Instance configuration they are moved to."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
