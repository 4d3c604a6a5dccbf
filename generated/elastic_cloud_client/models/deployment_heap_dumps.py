# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from .. import models
from ..types import Model, many, one


@_define(kw_only=True, slots=False, eq=False, repr=False)
class DeploymentHeapDumps(Model):
    """All heap dumps of a deployment, finished or not, by the kind of resource they were taken of.

    Attributes:
        elasticsearch: Dumps of the Elasticsearch resources; empty if there are none.
        enterprise_search: Dumps of the Enterprise Search resources; empty if there are none.
    """

    _groups = {"elasticsearch": many(one("ResourceHeapDumps")), "enterprise_search": many(one("ResourceHeapDumps"))}

    elasticsearch: list[models.ResourceHeapDumps]
    """Dumps of the Elasticsearch resources; empty if there are none."""
    enterprise_search: list[models.ResourceHeapDumps]
    """Dumps of the Enterprise Search resources; empty if there are none."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
