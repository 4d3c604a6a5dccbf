"""Whether the roles of callers suffice."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Protocol

from elastic_cloud_emulator.access.callers import Caller
from elastic_cloud_emulator.errors import ApiError
from elastic_cloud_emulator.installation.personality import Personality

ADMINISTRATOR = "ece_platform_admin"


class Guarded(Protocol):
    """What the document says about who may call an operation; see `Operation` for what each member is."""

    @property
    def required_role(self) -> frozenset[str]:
        """Roles on an installation of one's own."""
        ...

    @property
    def hosted_role(self) -> frozenset[str]:
        """Roles on the hosted service."""
        ...

    @property
    def hosted_reach(self) -> str | None:
        """What a role on deployments must reach there."""
        ...

    @property
    def codes(self) -> Mapping[int, frozenset[str]]:
        """Error codes by status."""
        ...


def authorize(
    operation: Guarded, caller: Caller, personality: Personality, address: str, path: Mapping[str, str]
) -> None:
    """Let a caller pass who has one of the roles that an operation requires; anybody if it requires none.

    Args:
        operation: What is called.
        caller: Who calls.
        personality: Which installation answers; on the hosted service a role counts in its organization, and perhaps on
            some deployments only.
        address: The path of the request.
        path: Values of its path parameters.

    Raises:
        ApiError: 403, the caller has none of them.
    """
    if not personality.hosted:
        if operation.required_role and operation.required_role.isdisjoint(caller.roles):
            raise forbidden(personality, address)
        return
    organization_id = path.get("organization_id")
    if organization_id is not None and not caller.belongs_to(organization_id):
        code = "organization.invalid_access"
        if code in operation.codes.get(403, ()):
            raise ApiError(403, code, organization_id=organization_id)
        raise forbidden(personality, address)
    held = caller.holdings(organization_id).reaching(operation.hosted_reach, path.get("deployment_id", ""))
    if operation.hosted_role and operation.hosted_role.isdisjoint(held):
        raise forbidden(personality, address)


def forbidden(personality: Personality, path: str, fields: Sequence[str] = ()) -> ApiError:
    """Refuse a caller whose roles do not suffice for a path, or for some parts of a request to it."""
    if personality.hosted:
        return ApiError(403, "root.permission_denied", fields=fields, path=path)
    return ApiError(403, "root.unauthorized.rbac", fields=fields)


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
