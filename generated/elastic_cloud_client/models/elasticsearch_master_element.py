# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from ..types import Model


@_define(kw_only=True, slots=False, eq=False, repr=False)
class ElasticsearchMasterElement(Model):
    """A master node with the instances that follow it. In a split cluster there is one entry per part.

    Attributes:
        master_node_id: Id that Elasticsearch gave to the master node.
        instances: Names of all instances that accept this master, its own included.
        master_instance_name: Instance the master runs on, if it is known.
    """

    master_node_id: str
    """Id that Elasticsearch gave to the master node."""
    instances: list[str]
    """Names of all instances that accept this master, its own included."""
    master_instance_name: str | None = None
    """Instance the master runs on, if it is known."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
