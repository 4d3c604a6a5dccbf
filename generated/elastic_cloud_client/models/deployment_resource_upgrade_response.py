# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from ..types import Model


@_define(kw_only=True, slots=False, eq=False, repr=False)
class DeploymentResourceUpgradeResponse(Model):
    """Names the resource that is upgraded and where the upgrade leads.

    Attributes:
        resource_id: Generated id of the resource.
        stack_version: Version it will have, the one of its Elasticsearch.
    """

    resource_id: str
    """Generated id of the resource."""
    stack_version: str
    """Version it will have, the one of its Elasticsearch."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
