# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from .. import models
from ..types import Model, many, one


@_define(kw_only=True, slots=False, eq=False, repr=False)
class ProjectRoleAssignments(Model):
    """Roles on serverless projects, listed separately for each type of project.

    Attributes:
        elasticsearch: Roles on search projects.
        observability: Roles on projects for logs, metrics and traces.
        security: Roles on projects for threat detection.
        vectordb: Roles on projects for vector search. New in the hosted service, 2026-08.
        workplaceai: Roles on projects for search in the documents of a company. New in the hosted
            service, 2026-08.
    """

    _groups = {
        "elasticsearch": many(one("ProjectRoleAssignment")),
        "observability": many(one("ProjectRoleAssignment")),
        "security": many(one("ProjectRoleAssignment")),
        "vectordb": many(one("ProjectRoleAssignment")),
        "workplaceai": many(one("ProjectRoleAssignment")),
    }

    elasticsearch: list[models.ProjectRoleAssignment] | None = None
    """Roles on search projects."""
    observability: list[models.ProjectRoleAssignment] | None = None
    """Roles on projects for logs, metrics and traces."""
    security: list[models.ProjectRoleAssignment] | None = None
    """Roles on projects for threat detection."""
    vectordb: list[models.ProjectRoleAssignment] | None = None
    """Roles on projects for vector search. New in the hosted service, 2026-08."""
    workplaceai: list[models.ProjectRoleAssignment] | None = None
    """Roles on projects for search in the documents of a company. New in the hosted service, 2026-08."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
