# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from ..types import Model


@_define(kw_only=True, slots=False, eq=False, repr=False)
class ClusterMetadataCpuResourcesSettings(Model):
    """How much processor time the instances get.

    Attributes:
        boost: Whether instances may for a while use more processor time than their share.
        hard_limit: Keeps each instance to the share of processor time that its share of the host's memory
            entitles it to. That is the default, and false leaves the division to the operating system.
    """

    boost: bool | None = None
    """Whether instances may for a while use more processor time than their share."""
    hard_limit: bool | None = None
    """Keeps each instance to the share of processor time that its share of the host's memory entitles it to.
    That is the default, and false leaves the division to the operating system."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
