# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from ..types import Model


@_define(kw_only=True, slots=False, eq=False, repr=False)
class ObservabilityAbsoluteDeployment(Model):
    """The cluster that receives logs or metrics.

    Attributes:
        deployment_id: The receiving deployment. `self` makes a deployment watch itself and is replaced by
            its id.
        ref_id: Which Elasticsearch of that deployment receives them; needless when it has one.
    """

    deployment_id: str
    """The receiving deployment. `self` makes a deployment watch itself and is replaced by its id."""
    ref_id: str | None = None
    """Which Elasticsearch of that deployment receives them; needless when it has one."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
