# Generated from the document in openapi/ by `nox -s generate`; do not edit.
"""The operations of the tag UserRoleAssignments, as data and as methods."""

from __future__ import annotations

from ... import models
from ...client import AsyncSender, Operation, Options, Sender
from ...types import one

ADD_ROLE_ASSIGNMENTS: Operation[models.EmptyResponse] = Operation(
    "add-role-assignments",
    "POST",
    "/users/{user_id}/role_assignments",
    one("EmptyResponse"),
    json_type=dict,
    accept="application/json",
    body="application/json",
    body_model="RoleAssignments",
    body_required=True,
    repeatable=True,
    success=(200,),
)
REMOVE_ROLE_ASSIGNMENTS: Operation[models.EmptyResponse] = Operation(
    "remove-role-assignments",
    "DELETE",
    "/users/{user_id}/role_assignments",
    one("EmptyResponse"),
    json_type=dict,
    accept="application/json",
    body="application/json",
    body_model="RoleAssignments",
    body_required=True,
    kinds={"force": bool},
    repeatable=True,
    success=(200,),
)


class UserRoleAssignments:
    """The operations of the tag UserRoleAssignments; `sender` carries their calls."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    def add_role_assignments(
        self, user_id: str, body: models.RoleAssignments | models.RoleAssignmentsDict, *, options: Options | None = None
    ) -> models.EmptyResponse:
        """Give roles to a user.

        Adds roles in an organization or on its deployments and projects to those a member has already; what
        they hold twice counts once. Meant for the hosted service: ECE has no organizations and sets roles
        with `update_user`.

        Args:
            user_id: The user's name, or its decimal id on the hosted service.
            body: The request, as a model or a mapping.
            options: Settings of this call alone.

        Returns:
            The user holds the roles.

        Raises:
            BadRequest: The id names no user who could hold roles, or a role is neither for all
                deployments or projects nor for some (`role_assignments.invalid_target_user_id`,
                `root.invalid_data`, `root.invalid_json_request`, `root.invalid_parameter`).
            Unauthenticated: `root.unauthorized`, `root.unauthenticated`.
            PermissionDenied: The caller's own roles are not enough to pass on these, or they are none
                that there are in the organization or installation
                (`role_assignments.unauthorized_role_assignments`, `root.unauthorized.rbac`,
                `root.permission_denied`).
            NotFound: `root.resource_not_found`, `root.region_not_found`.
            MethodNotAllowed: `root.method_not_allowed`.
            TooLarge: `root.request_too_large`.
            UnsupportedMediaType: `root.unsupported_media_type`.
            RateLimited: `root.rate_limited`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`.

        On the hosted service: any of `organization-admin`, `deployment-admin`.

        API operation: `add-role-assignments` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-add-role-assignments
        """
        return self._sender.send(ADD_ROLE_ASSIGNMENTS, (user_id,), {}, {}, body, options)

    def remove_role_assignments(
        self,
        user_id: str,
        body: models.RoleAssignments | models.RoleAssignmentsDict,
        *,
        force: bool | None = None,
        options: Options | None = None,
    ) -> models.EmptyResponse:
        """Take roles from a user.

        Withdraws the listed roles and leaves the user's others alone. Mind that this DELETE takes a body.
        Meant for the hosted service: an ECE installation sets roles with `update_user`.

        Args:
            user_id: The user's name, or its decimal id on the hosted service.
            body: The request, as a model or a mapping.
            force: Overrides checks that protect an organization, such as that on its last owner. Only for
                administrators of the platform. The server's default is `False`.
            options: Settings of this call alone.

        Returns:
            The user holds the roles no longer.

        Raises:
            BadRequest: The id names no user who could hold roles, or a role is neither for all
                deployments or projects nor for some (`role_assignments.invalid_target_user_id`,
                `root.invalid_data`, `root.invalid_json_request`, `root.invalid_parameter`).
            Unauthenticated: `root.unauthorized`, `root.unauthenticated`.
            PermissionDenied: The caller's own roles are not enough to withdraw these, or an organization
                would be left without an owner (`role_assignments.unauthorized_role_assignments`,
                `root.unauthorized.rbac`, `root.permission_denied`).
            NotFound: `root.resource_not_found`, `root.region_not_found`.
            MethodNotAllowed: `root.method_not_allowed`.
            TooLarge: `root.request_too_large`.
            UnsupportedMediaType: `root.unsupported_media_type`.
            RateLimited: `root.rate_limited`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`.

        On the hosted service: any of `organization-admin`, `deployment-admin`.

        API operation: `remove-role-assignments` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-remove-role-assignments
        """
        return self._sender.send(REMOVE_ROLE_ASSIGNMENTS, (user_id,), {"force": force}, {}, body, options)


class AsyncUserRoleAssignments:
    """The operations of the tag UserRoleAssignments, awaited; `sender` carries their calls."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    async def add_role_assignments(
        self, user_id: str, body: models.RoleAssignments | models.RoleAssignmentsDict, *, options: Options | None = None
    ) -> models.EmptyResponse:
        """Give roles to a user.

        Adds roles in an organization or on its deployments and projects to those a member has already; what
        they hold twice counts once. Meant for the hosted service: ECE has no organizations and sets roles
        with `update_user`.

        Args:
            user_id: The user's name, or its decimal id on the hosted service.
            body: The request, as a model or a mapping.
            options: Settings of this call alone.

        Returns:
            The user holds the roles.

        Raises:
            BadRequest: The id names no user who could hold roles, or a role is neither for all
                deployments or projects nor for some (`role_assignments.invalid_target_user_id`,
                `root.invalid_data`, `root.invalid_json_request`, `root.invalid_parameter`).
            Unauthenticated: `root.unauthorized`, `root.unauthenticated`.
            PermissionDenied: The caller's own roles are not enough to pass on these, or they are none
                that there are in the organization or installation
                (`role_assignments.unauthorized_role_assignments`, `root.unauthorized.rbac`,
                `root.permission_denied`).
            NotFound: `root.resource_not_found`, `root.region_not_found`.
            MethodNotAllowed: `root.method_not_allowed`.
            TooLarge: `root.request_too_large`.
            UnsupportedMediaType: `root.unsupported_media_type`.
            RateLimited: `root.rate_limited`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`.

        On the hosted service: any of `organization-admin`, `deployment-admin`.

        API operation: `add-role-assignments` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-add-role-assignments
        """
        return await self._sender.send(ADD_ROLE_ASSIGNMENTS, (user_id,), {}, {}, body, options)

    async def remove_role_assignments(
        self,
        user_id: str,
        body: models.RoleAssignments | models.RoleAssignmentsDict,
        *,
        force: bool | None = None,
        options: Options | None = None,
    ) -> models.EmptyResponse:
        """Take roles from a user.

        Withdraws the listed roles and leaves the user's others alone. Mind that this DELETE takes a body.
        Meant for the hosted service: an ECE installation sets roles with `update_user`.

        Args:
            user_id: The user's name, or its decimal id on the hosted service.
            body: The request, as a model or a mapping.
            force: Overrides checks that protect an organization, such as that on its last owner. Only for
                administrators of the platform. The server's default is `False`.
            options: Settings of this call alone.

        Returns:
            The user holds the roles no longer.

        Raises:
            BadRequest: The id names no user who could hold roles, or a role is neither for all
                deployments or projects nor for some (`role_assignments.invalid_target_user_id`,
                `root.invalid_data`, `root.invalid_json_request`, `root.invalid_parameter`).
            Unauthenticated: `root.unauthorized`, `root.unauthenticated`.
            PermissionDenied: The caller's own roles are not enough to withdraw these, or an organization
                would be left without an owner (`role_assignments.unauthorized_role_assignments`,
                `root.unauthorized.rbac`, `root.permission_denied`).
            NotFound: `root.resource_not_found`, `root.region_not_found`.
            MethodNotAllowed: `root.method_not_allowed`.
            TooLarge: `root.request_too_large`.
            UnsupportedMediaType: `root.unsupported_media_type`.
            RateLimited: `root.rate_limited`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`.

        On the hosted service: any of `organization-admin`, `deployment-admin`.

        API operation: `remove-role-assignments` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-remove-role-assignments
        """
        return await self._sender.send(REMOVE_ROLE_ASSIGNMENTS, (user_id,), {"force": force}, {}, body, options)
