# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from .. import models
from ..types import Model, many, one


@_define(kw_only=True, slots=False, eq=False, repr=False)
class ClusterCurationSettings(Model):
    """Index curation of a cluster. Its rules say when which indices move to other nodes.

    Attributes:
        specs: The rules. An empty list means that nothing is moved.
    """

    _groups = {"specs": many(one("ClusterCurationSpec"))}

    specs: list[models.ClusterCurationSpec]
    """The rules. An empty list means that nothing is moved."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
