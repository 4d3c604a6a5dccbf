# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from ..types import Model


@_define(kw_only=True, slots=False, eq=False, repr=False)
class ElasticsearchDependant(Model):
    """A resource that loses its Elasticsearch because the cluster is shut down or removed.

    Attributes:
        id: Id of the resource left behind.
        kind: What it is, for instance `kibana` or `apm`.
    """

    id: str
    """Id of the resource left behind."""
    kind: str
    """What it is, for instance `kibana` or `apm`."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
