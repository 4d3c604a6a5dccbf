# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from .. import models
from ..types import Model


@_define(kw_only=True, slots=False, eq=False, repr=False)
class StackVersionKibanaConfig(Model):
    """How Kibana of one stack version is run.

    Attributes:
        docker_image: Container image of the product, with its tag.
        blacklist: Settings of the product that user settings may not contain, as a whole or by prefix.
        version: Version of the product, nearly always that of the stack.
        settings: Options that each Kibana gets, in the form of `kibana.yml`.
        capacity_constraints: Smallest and largest Kibana instance. Instance configurations state the
            sizes now. Deprecated.
        compatible_node_types: Node types beside which Kibana can be used.
    """

    _objects = {"capacity_constraints": "StackVersionInstanceCapacityConstraint"}

    docker_image: str
    """Container image of the product, with its tag."""
    blacklist: list[str]
    """Settings of the product that user settings may not contain, as a whole or by prefix."""
    version: str | None = None
    """Version of the product, nearly always that of the stack."""
    settings: dict[str, Any] | None = None
    """Options that each Kibana gets, in the form of `kibana.yml`."""
    capacity_constraints: models.StackVersionInstanceCapacityConstraint | None = None
    """Smallest and largest Kibana instance. Instance configurations state the sizes now. Deprecated."""
    compatible_node_types: list[str] | None = None
    """Node types beside which Kibana can be used."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
