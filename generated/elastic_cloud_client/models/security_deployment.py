# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from .. import models
from ..types import Model


@_define(kw_only=True, slots=False, eq=False, repr=False)
class SecurityDeployment(Model):
    """The Elasticsearch deployment by which ECE checks everybody except its built-in users.

    Attributes:
        cluster_id: Id of its Elasticsearch resource.
        name: Name that the console shows for the deployment.
        status: What a resource is doing. `initializing` means its first plan is being applied,
            `reconfiguring` a later one.
        has_pending_plan: Whether a change is under way. Wait for its end before the next one.
        is_healthy: Whether it works as it should. If not, only the built-in users can be sure to get in.
        is_enabled: Whether ECE uses it for signing in at present.
        deployment_id: Id of the deployment, to follow its plans with `get_deployment`.
        version: Stack version it runs.
    """

    cluster_id: str
    """Id of its Elasticsearch resource."""
    name: str
    """Name that the console shows for the deployment."""
    status: models.ClusterStatus
    """What a resource is doing. `initializing` means its first plan is being applied, `reconfiguring` a
    later one."""
    has_pending_plan: bool
    """Whether a change is under way. Wait for its end before the next one."""
    is_healthy: bool
    """Whether it works as it should. If not, only the built-in users can be sure to get in."""
    is_enabled: bool
    """Whether ECE uses it for signing in at present."""
    deployment_id: str | None = None
    """Id of the deployment, to follow its plans with `get_deployment`."""
    version: str | None = None
    """Stack version it runs."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
