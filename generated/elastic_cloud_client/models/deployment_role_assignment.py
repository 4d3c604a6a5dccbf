# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from ..types import Model


@_define(kw_only=True, slots=False, eq=False, repr=False)
class DeploymentRoleAssignment(Model):
    """A role on deployments of one organization, either on all of them or on those listed.

    Attributes:
        role_id: Name of the role, one of `deployment-admin`, `deployment-editor` and `deployment-viewer`.
        organization_id: Organization that owns the deployments.
        all_: Extends the role to every deployment, including those created later. False or absent calls
            for `deployment_ids`.
        deployment_ids: The deployments concerned. To be left out together with `all`.
        application_roles: Roles inside Elasticsearch and Kibana that come with signing in to these
            deployments.
    """

    _names = {"all_": "all"}

    role_id: str
    """Name of the role, one of `deployment-admin`, `deployment-editor` and `deployment-viewer`."""
    organization_id: str
    """Organization that owns the deployments."""
    all_: bool | None = None
    """Extends the role to every deployment, including those created later. False or absent calls for
    `deployment_ids`."""
    deployment_ids: list[str] | None = None
    """The deployments concerned. To be left out together with `all`."""
    application_roles: list[str] | None = None
    """Roles inside Elasticsearch and Kibana that come with signing in to these deployments."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
