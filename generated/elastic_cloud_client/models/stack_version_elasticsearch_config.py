# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from .. import models
from ..types import Model, many, one


@_define(kw_only=True, slots=False, eq=False, repr=False)
class StackVersionElasticsearchConfig(Model):
    """How Elasticsearch of one stack version is run.

    Attributes:
        docker_image: Container image of the product, with its tag.
        plugins: Names of the plugins that a plan may switch on.
        default_plugins: Plugins that are always on, whatever the plan says.
        blacklist: Settings of the product that user settings may not contain, as a whole or by prefix.
        node_types: Kinds of Elasticsearch nodes in this version.
        settings: Options that each Elasticsearch node gets, in the form of `elasticsearch.yml`.
        capacity_constraints: Smallest and largest Elasticsearch instance. Instance configurations state
            the sizes now. Deprecated.
        compatible_node_types: Node types that can live in one deployment with this one.
    """

    _objects = {"capacity_constraints": "StackVersionInstanceCapacityConstraint"}
    _groups = {"node_types": many(one("StackVersionNodeType"))}

    docker_image: str
    """Container image of the product, with its tag."""
    plugins: list[str]
    """Names of the plugins that a plan may switch on."""
    default_plugins: list[str]
    """Plugins that are always on, whatever the plan says."""
    blacklist: list[str]
    """Settings of the product that user settings may not contain, as a whole or by prefix."""
    node_types: list[models.StackVersionNodeType] | None = None
    """Kinds of Elasticsearch nodes in this version."""
    settings: dict[str, Any] | None = None
    """Options that each Elasticsearch node gets, in the form of `elasticsearch.yml`."""
    capacity_constraints: models.StackVersionInstanceCapacityConstraint | None = None
    """Smallest and largest Elasticsearch instance. Instance configurations state the sizes now. Deprecated."""
    compatible_node_types: list[str] | None = None
    """Node types that can live in one deployment with this one."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
