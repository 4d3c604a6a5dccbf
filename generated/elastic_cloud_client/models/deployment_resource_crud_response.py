# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from ..types import Model


@_define(kw_only=True, slots=False, eq=False, repr=False)
class DeploymentResourceCrudResponse(Model):
    """Names the resource a call worked on.

    Attributes:
        id: Deployment the resource belongs to.
        kind: Product that the resource runs, as in the path of the call.
        ref_id: Name of the resource in its deployment, spelled out even if the call said `_main`.
    """

    id: str
    """Deployment the resource belongs to."""
    kind: str
    """Product that the resource runs, as in the path of the call."""
    ref_id: str
    """Name of the resource in its deployment, spelled out even if the call said `_main`."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
