# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from .. import models
from ..types import Model, many, one


@_define(kw_only=True, slots=False, eq=False, repr=False)
class DeploymentsListingData(Model):
    """A deployment in a list. Read it by id for plans, health and settings.

    Attributes:
        id: Id of the deployment, by which `get_deployment` and all other operations on it know it.
        name: Name of the deployment that lists and consoles show. It need not be unique.
        resources: Its resources of every kind in one flat list.
    """

    _groups = {"resources": many(one("DeploymentResource"))}

    id: str
    """Id of the deployment, by which `get_deployment` and all other operations on it know it."""
    name: str
    """Name of the deployment that lists and consoles show. It need not be unique."""
    resources: list[models.DeploymentResource]
    """Its resources of every kind in one flat list."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
