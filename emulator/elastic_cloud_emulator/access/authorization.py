"""Which roles callers have and whether those suffice."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from elastic_cloud_emulator.access.callers import Caller
from elastic_cloud_emulator.errors import ApiError
from elastic_cloud_emulator.installation.personality import Personality

ADMINISTRATOR = "ece_platform_admin"

# What the roles of the hosted service amount to in terms of the platform roles that the document speaks of.
_EQUIVALENTS = {
    "organization-admin": ADMINISTRATOR,
    "deployment-admin": "ece_deployment_manager",
    "deployment-editor": "ece_deployment_manager",
    "deployment-viewer": "ece_deployment_viewer",
}


def roles_of(document: Mapping[str, Any]) -> frozenset[str]:
    """Find the platform roles of a user or, on the hosted service, of an API key.

    Args:
        document: With `security.roles`, or on the hosted service with `role_assignments`.
    """
    if "security" in document:
        return frozenset(document["security"]["roles"])
    assignments = document.get("role_assignments", {})
    held: set[str] = {
        assignment["role_id"]
        for scope in ("organization", "deployment", "platform")
        for assignment in assignments.get(scope) or ()
    }
    return frozenset(_EQUIVALENTS.get(role, role) for role in held)


def authorize(required: frozenset[str], caller: Caller, personality: Personality, path: str) -> None:
    """Let a caller pass who has one of the roles that an operation requires; anybody if it requires none.

    Raises:
        ApiError: 403, none of them.
    """
    if required and required.isdisjoint(caller.roles):
        raise forbidden(personality, path)


def forbidden(personality: Personality, path: str) -> ApiError:
    """Refuse a caller whose roles do not suffice for a path."""
    if personality.hosted:
        return ApiError(403, "root.permission_denied", path=path)
    return ApiError(403, "root.unauthorized.rbac")


def unknown(personality: Personality, path: str, refusal: ApiError) -> ApiError:
    """Refuse an id that nothing has; the hosted service does not tell it from one that is somebody else's.

    Args:
        personality: Which installation answers.
        path: The resource that the id stands for, as a path.
        refusal: What other installations answer, a 404.
    """
    return forbidden(personality, path) if personality.hosted else refusal


def is_platform_admin(personality: Personality, roles: frozenset[str]) -> bool:
    """Tell whether a caller with these roles administers the platform, which on the hosted service no customer does."""
    return not personality.hosted and ADMINISTRATOR in roles
