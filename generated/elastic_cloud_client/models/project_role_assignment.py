# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from ..types import Model


@_define(kw_only=True, slots=False, eq=False, repr=False)
class ProjectRoleAssignment(Model):
    """A role on serverless projects of a single type, either on all of them or on those listed.

    Attributes:
        role_id: Name of the role, for example `elasticsearch-developer` on a search project.
        organization_id: Organization that owns the projects.
        all_: Extends the role to every project of the type, including future ones. False or absent calls
            for `project_ids`.
        project_ids: The projects concerned. To be left out together with `all`.
        application_roles: Roles inside the project that come with signing in to it.
    """

    _names = {"all_": "all"}

    role_id: str
    """Name of the role, for example `elasticsearch-developer` on a search project."""
    organization_id: str
    """Organization that owns the projects."""
    all_: bool | None = None
    """Extends the role to every project of the type, including future ones. False or absent calls for
    `project_ids`."""
    project_ids: list[str] | None = None
    """The projects concerned. To be left out together with `all`."""
    application_roles: list[str] | None = None
    """Roles inside the project that come with signing in to it."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
