# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from .. import models
from ..types import Model, many, one


@_define(kw_only=True, slots=False, eq=False, repr=False)
class ElasticsearchMasterInfo(Model):
    """Which node leads the cluster. More than one master means that the cluster has split.

    Attributes:
        healthy: True with exactly one master that all instances follow.
        masters: Elected masters, a single one in normal operation.
        instances_with_no_master: Names of instances that follow nobody.
    """

    _groups = {"masters": many(one("ElasticsearchMasterElement"))}

    healthy: bool
    """True with exactly one master that all instances follow."""
    masters: list[models.ElasticsearchMasterElement]
    """Elected masters, a single one in normal operation."""
    instances_with_no_master: list[str]
    """Names of instances that follow nobody."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
