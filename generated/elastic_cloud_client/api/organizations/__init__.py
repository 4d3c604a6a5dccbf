"""The operations of the tag Organizations, as data and as methods."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ... import models
from ...client import AsyncSender, Operation, Options, Sender
from ...types import one

LIST_ORGANIZATIONS: Operation[models.OrganizationList] = Operation(
    "list-organizations",
    "GET",
    "/organizations",
    one("OrganizationList"),
    tag="Organizations",
    accept="application/json",
    repeatable=True,
    success=(200,),
    errors={
        401: ("user.not_found", "root.unauthenticated"),
        403: ("root.unauthorized.rbac", "root.permission_denied"),
        405: ("root.method_not_allowed",),
        429: ("root.rate_limited",),
        449: ("root.needs_elevated_permissions",),
    },
)
GET_ORGANIZATION_INVITATION: Operation[models.OrganizationInvitation] = Operation(
    "get-organization-invitation",
    "GET",
    "/organizations/invitations/{invitation_token}",
    one("OrganizationInvitation"),
    tag="Organizations",
    accept="application/json",
    repeatable=True,
    success=(200,),
    errors={
        400: ("root.invalid_json_request", "root.invalid_parameter"),
        401: ("root.unauthenticated",),
        403: ("root.unauthorized.rbac", "root.permission_denied"),
        404: ("organization.invitation_not_found", "root.resource_not_found"),
        405: ("root.method_not_allowed",),
        429: ("root.rate_limited",),
        449: ("root.needs_elevated_permissions",),
    },
)
ACCEPT_ORGANIZATION_INVITATION: Operation[models.EmptyResponse] = Operation(
    "accept-organization-invitation",
    "POST",
    "/organizations/invitations/{invitation_token}/_accept",
    one("EmptyResponse"),
    tag="Organizations",
    accept="application/json",
    success=(200,),
    errors={
        400: ("organization.user_organization_already_belongs", "root.invalid_json_request", "root.invalid_parameter"),
        401: ("root.unauthenticated",),
        403: ("root.invalid_authentication", "root.unauthorized.rbac", "root.permission_denied"),
        404: (
            "organization.not_found",
            "user.not_found",
            "organization.invitation_not_found",
            "root.resource_not_found",
        ),
        405: ("root.method_not_allowed",),
        429: ("root.rate_limited",),
        449: ("root.needs_elevated_permissions",),
    },
)
GET_ORGANIZATION: Operation[models.Organization] = Operation(
    "get-organization",
    "GET",
    "/organizations/{organization_id}",
    one("Organization"),
    tag="Organizations",
    accept="application/json",
    repeatable=True,
    success=(200,),
    errors={
        400: ("root.invalid_json_request", "root.invalid_parameter"),
        401: ("user.not_found", "root.unauthenticated"),
        403: ("organization.invalid_access", "root.unauthorized.rbac", "root.permission_denied"),
        404: ("organization.not_found", "root.resource_not_found"),
        405: ("root.method_not_allowed",),
        429: ("root.rate_limited",),
        449: ("root.needs_elevated_permissions",),
    },
)
UPDATE_ORGANIZATION: Operation[models.Organization] = Operation(
    "update-organization",
    "PUT",
    "/organizations/{organization_id}",
    one("Organization"),
    tag="Organizations",
    accept="application/json",
    body="application/json",
    body_model="OrganizationRequest",
    body_required=True,
    repeatable=True,
    success=(200,),
    errors={
        400: (
            "organization.invalid_name",
            "organization.user_organization_already_exists",
            "root.invalid_json_request",
            "root.invalid_parameter",
        ),
        401: ("root.unauthenticated",),
        403: ("organization.invalid_access", "root.unauthorized.rbac", "root.permission_denied"),
        404: ("organization.not_found", "root.resource_not_found"),
        405: ("root.method_not_allowed",),
        413: ("root.request_too_large",),
        415: ("root.unsupported_media_type",),
        429: ("root.rate_limited",),
        449: ("root.needs_elevated_permissions",),
    },
)
LIST_ORGANIZATION_INVITATIONS: Operation[models.OrganizationInvitations] = Operation(
    "list-organization-invitations",
    "GET",
    "/organizations/{organization_id}/invitations",
    one("OrganizationInvitations"),
    tag="Organizations",
    accept="application/json",
    repeatable=True,
    success=(200,),
    errors={
        400: ("root.invalid_json_request", "root.invalid_parameter"),
        401: ("root.unauthenticated",),
        403: ("root.unauthorized.rbac", "root.permission_denied"),
        404: ("organization.not_found", "root.resource_not_found"),
        405: ("root.method_not_allowed",),
        429: ("root.rate_limited",),
        449: ("root.needs_elevated_permissions",),
    },
)
CREATE_ORGANIZATION_INVITATIONS: Operation[models.OrganizationInvitations] = Operation(
    "create-organization-invitations",
    "POST",
    "/organizations/{organization_id}/invitations",
    one("OrganizationInvitations"),
    tag="Organizations",
    accept="application/json",
    body="application/json",
    body_model="OrganizationInvitationRequest",
    body_required=True,
    success=(201,),
    errors={
        400: (
            "organization.invitation_invalid_email",
            "organization.invitation_already_exists",
            "organization.user_organization_already_belongs",
            "root.invalid_json_request",
            "root.invalid_parameter",
        ),
        401: ("root.unauthenticated",),
        403: ("root.invalid_authentication", "root.unauthorized.rbac", "root.permission_denied"),
        404: (
            "organization.not_found",
            "user.not_found",
            "organization.user_organization_does_not_belong",
            "root.resource_not_found",
        ),
        405: ("root.method_not_allowed",),
        413: ("root.request_too_large",),
        415: ("root.unsupported_media_type",),
        429: ("organization.invitations_rate_limit_exceeded", "root.rate_limited"),
        449: ("root.needs_elevated_permissions",),
    },
)
DELETE_ORGANIZATION_INVITATIONS: Operation[models.EmptyResponse] = Operation(
    "delete-organization-invitations",
    "DELETE",
    "/organizations/{organization_id}/invitations/{invitation_tokens}",
    one("EmptyResponse"),
    tag="Organizations",
    accept="application/json",
    kinds={"invitation_tokens": list},
    forms={"invitation_tokens": ("^[^,/]+$", "b7Qk2mZt9XcV4nLs8RwY")},
    repeatable=True,
    success=(200,),
    errors={
        400: ("root.invalid_data", "root.invalid_json_request", "root.invalid_parameter"),
        401: ("root.unauthenticated",),
        403: ("root.unauthorized.rbac", "root.permission_denied"),
        404: ("organization.not_found", "organization.invitation_not_found", "root.resource_not_found"),
        405: ("root.method_not_allowed",),
        429: ("root.rate_limited",),
        449: ("root.needs_elevated_permissions",),
    },
)
LIST_ORGANIZATION_MEMBERS: Operation[models.OrganizationMemberships] = Operation(
    "list-organization-members",
    "GET",
    "/organizations/{organization_id}/members",
    one("OrganizationMemberships"),
    tag="Organizations",
    accept="application/json",
    repeatable=True,
    success=(200,),
    errors={
        400: ("root.invalid_json_request", "root.invalid_parameter"),
        401: ("root.unauthenticated",),
        403: ("root.unauthorized.rbac", "root.permission_denied"),
        404: ("organization.not_found", "root.resource_not_found"),
        405: ("root.method_not_allowed",),
        429: ("root.rate_limited",),
        449: ("root.needs_elevated_permissions",),
    },
)
DELETE_ORGANIZATION_MEMBERSHIPS: Operation[models.EmptyResponse] = Operation(
    "delete-organization-memberships",
    "DELETE",
    "/organizations/{organization_id}/members/{user_ids}",
    one("EmptyResponse"),
    tag="Organizations",
    accept="application/json",
    kinds={"user_ids": list, "force": bool},
    forms={"user_ids": ("^[^,/]+$", "3157709248")},
    repeatable=True,
    success=(200,),
    errors={
        400: ("root.invalid_json_request", "root.invalid_parameter"),
        401: ("root.unauthenticated",),
        403: ("root.unauthorized.rbac", "root.permission_denied"),
        404: (
            "user.not_found",
            "organization.not_found",
            "organization.membership_not_found",
            "root.resource_not_found",
        ),
        405: ("root.method_not_allowed",),
        429: ("root.rate_limited",),
        449: ("root.needs_elevated_permissions",),
    },
)


class Organizations:
    """The operations of the tag Organizations; `sender` carries their calls."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    def list_organizations(self, *, options: Options | None = None) -> models.OrganizationList:
        """List organizations.

        Returns the organizations the caller belongs to, for most callers one, whose id other operations ask
        for. For the hosted service.

        Args:
            options: Settings of this call alone.

        Returns:
            The organizations.

        Raises:
            Unauthenticated: `user.not_found`, `root.unauthenticated`
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`
            MethodNotAllowed: `root.method_not_allowed`
            RateLimited: `root.rate_limited`
            ElevationNeeded: `root.needs_elevated_permissions`

        Required roles: any of `ece_platform_admin`, `ece_platform_viewer`, `ece_deployment_manager`,
        `ece_deployment_viewer`.

        API operation: `list-organizations` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-list-organizations
        """
        return self._sender.send(LIST_ORGANIZATIONS, (), {}, {}, None, options)

    def get_organization_invitation(
        self, invitation_token: str, *, options: Options | None = None
    ) -> models.OrganizationInvitation:
        """Read an invitation.

        Shows who is invited where, with which roles and until when, so that the invited person can look
        before accepting. For the hosted service.

        Args:
            invitation_token: Key of the invitation, from the mail or from the list of invitations.
            options: Settings of this call alone.

        Returns:
            The invitation.

        Raises:
            BadRequest: `root.invalid_json_request`, `root.invalid_parameter`
            Unauthenticated: `root.unauthenticated`
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`
            NotFound: `organization.invitation_not_found`, `root.resource_not_found`
            MethodNotAllowed: `root.method_not_allowed`
            RateLimited: `root.rate_limited`
            ElevationNeeded: `root.needs_elevated_permissions`

        Required roles: any of `ece_platform_admin`, `ece_platform_viewer`, `ece_deployment_manager`,
        `ece_deployment_viewer`.

        API operation: `get-organization-invitation` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-get-organization-invitation
        """
        return self._sender.send(GET_ORGANIZATION_INVITATION, (invitation_token,), {}, {}, None, options)

    def accept_organization_invitation(
        self, invitation_token: str, *, options: Options | None = None
    ) -> models.EmptyResponse:
        """Accept an invitation.

        Makes the caller a member of the organization, with the roles that the invitation brings. It works
        once, before the invitation expires, and for people who are in no organization yet. For the hosted
        service.

        Args:
            invitation_token: Key of the invitation, from the mail or from the list of invitations.
            options: Settings of this call alone.

        Returns:
            The caller is a member now.

        Raises:
            BadRequest: `organization.user_organization_already_belongs`, `root.invalid_json_request`,
                `root.invalid_parameter`
            Unauthenticated: `root.unauthenticated`
            PermissionDenied: `root.invalid_authentication`, `root.unauthorized.rbac`,
                `root.permission_denied`
            NotFound: `organization.not_found`, `user.not_found`, `organization.invitation_not_found`,
                `root.resource_not_found`
            MethodNotAllowed: `root.method_not_allowed`
            RateLimited: `root.rate_limited`
            ElevationNeeded: `root.needs_elevated_permissions`

        Required roles: any of `ece_platform_admin`, `ece_platform_viewer`, `ece_deployment_manager`,
        `ece_deployment_viewer`.

        API operation: `accept-organization-invitation` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-accept-organization-invitation
        """
        return self._sender.send(ACCEPT_ORGANIZATION_INVITATION, (invitation_token,), {}, {}, None, options)

    def get_organization(self, organization_id: str, *, options: Options | None = None) -> models.Organization:
        """Read an organization.

        Returns name, contacts and mail settings of one organization. Its members and invitations have
        operations of their own. For the hosted service.

        Args:
            organization_id: Id of the organization, a number in decimal digits.
            options: Settings of this call alone.

        Returns:
            The organization.

        Raises:
            BadRequest: `root.invalid_json_request`, `root.invalid_parameter`
            Unauthenticated: `user.not_found`, `root.unauthenticated`
            PermissionDenied: `organization.invalid_access`, `root.unauthorized.rbac`,
                `root.permission_denied`
            NotFound: `organization.not_found`, `root.resource_not_found`
            MethodNotAllowed: `root.method_not_allowed`
            RateLimited: `root.rate_limited`
            ElevationNeeded: `root.needs_elevated_permissions`

        Required roles: any of `ece_platform_admin`, `ece_platform_viewer`.

        API operation: `get-organization` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-get-organization
        """
        return self._sender.send(GET_ORGANIZATION, (organization_id,), {}, {}, None, options)

    def update_organization(
        self,
        organization_id: str,
        body: models.OrganizationRequest | Mapping[str, Any],
        *,
        options: Options | None = None,
    ) -> models.Organization:
        """Change an organization.

        Changes name, contacts and mail settings; what is left out stays. Elastic has deprecated the operation
        and will remove it with the next major version. For the hosted service.

        Args:
            organization_id: Id of the organization, a number in decimal digits.
            body: The request, as a model or a mapping.
            options: Settings of this call alone.

        Returns:
            The organization as it is now.

        Raises:
            BadRequest: `organization.invalid_name`, `organization.user_organization_already_exists`,
                `root.invalid_json_request`, `root.invalid_parameter`
            Unauthenticated: `root.unauthenticated`
            PermissionDenied: `organization.invalid_access`, `root.unauthorized.rbac`,
                `root.permission_denied`
            NotFound: `organization.not_found`, `root.resource_not_found`
            MethodNotAllowed: `root.method_not_allowed`
            TooLarge: `root.request_too_large`
            UnsupportedMediaType: `root.unsupported_media_type`
            RateLimited: `root.rate_limited`
            ElevationNeeded: `root.needs_elevated_permissions`

        Required roles: any of `ece_platform_admin`.

        API operation: `update-organization` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-update-organization
        """
        return self._sender.send(UPDATE_ORGANIZATION, (organization_id,), {}, {}, body, options)

    def list_organization_invitations(
        self, organization_id: str, *, options: Options | None = None
    ) -> models.OrganizationInvitations:
        """List open invitations.

        Returns the invitations into an organization that nobody has accepted yet, expired ones included. For
        the hosted service.

        Args:
            organization_id: Id of the organization, a number in decimal digits.
            options: Settings of this call alone.

        Returns:
            The invitations, possibly none.

        Raises:
            BadRequest: `root.invalid_json_request`, `root.invalid_parameter`
            Unauthenticated: `root.unauthenticated`
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`
            NotFound: `organization.not_found`, `root.resource_not_found`
            MethodNotAllowed: `root.method_not_allowed`
            RateLimited: `root.rate_limited`
            ElevationNeeded: `root.needs_elevated_permissions`

        Required roles: any of `ece_platform_admin`, `ece_platform_viewer`.

        API operation: `list-organization-invitations` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-list-organization-invitations
        """
        return self._sender.send(LIST_ORGANIZATION_INVITATIONS, (organization_id,), {}, {}, None, options)

    def create_organization_invitations(
        self,
        organization_id: str,
        body: models.OrganizationInvitationRequest | Mapping[str, Any],
        *,
        options: Options | None = None,
    ) -> models.OrganizationInvitations:
        """Invite people.

        Sends every address a mail with an invitation into the organization, and renews invitations that have
        expired. Whoever accepts becomes a member and gets the given roles. One bad address makes the whole
        call fail. For the hosted service.

        Args:
            organization_id: Id of the organization, a number in decimal digits.
            body: The request, as a model or a mapping.
            options: Settings of this call alone.

        Returns:
            The invitations are on their way.

        Raises:
            BadRequest: `organization.invitation_invalid_email`, `organization.invitation_already_exists`,
                `organization.user_organization_already_belongs`, `root.invalid_json_request`,
                `root.invalid_parameter`
            Unauthenticated: `root.unauthenticated`
            PermissionDenied: `root.invalid_authentication`, `root.unauthorized.rbac`,
                `root.permission_denied`
            NotFound: `organization.not_found`, `user.not_found`,
                `organization.user_organization_does_not_belong`, `root.resource_not_found`
            MethodNotAllowed: `root.method_not_allowed`
            TooLarge: `root.request_too_large`
            UnsupportedMediaType: `root.unsupported_media_type`
            RateLimited: `organization.invitations_rate_limit_exceeded`, `root.rate_limited`
            ElevationNeeded: `root.needs_elevated_permissions`

        Required roles: any of `ece_platform_admin`.

        API operation: `create-organization-invitations` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-create-organization-invitations
        """
        return self._sender.send(CREATE_ORGANIZATION_INVITATIONS, (organization_id,), {}, {}, body, options)

    def delete_organization_invitations(
        self, organization_id: str, invitation_tokens: list[str], *, options: Options | None = None
    ) -> models.EmptyResponse:
        """Withdraw invitations.

        Withdraws one or more invitations, so that nobody can accept them any more. For the hosted service.

        Args:
            organization_id: Id of the organization, a number in decimal digits.
            invitation_tokens: Keys of the invitations, joined by commas.
            options: Settings of this call alone.

        Returns:
            The invitations are withdrawn.

        Raises:
            BadRequest: `root.invalid_data`, `root.invalid_json_request`, `root.invalid_parameter`
            Unauthenticated: `root.unauthenticated`
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`
            NotFound: `organization.not_found`, `organization.invitation_not_found`,
                `root.resource_not_found`
            MethodNotAllowed: `root.method_not_allowed`
            RateLimited: `root.rate_limited`
            ElevationNeeded: `root.needs_elevated_permissions`

        Required roles: any of `ece_platform_admin`.

        API operation: `delete-organization-invitations` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-delete-organization-invitations
        """
        return self._sender.send(
            DELETE_ORGANIZATION_INVITATIONS, (organization_id, invitation_tokens), {}, {}, None, options
        )

    def list_organization_members(
        self, organization_id: str, *, options: Options | None = None
    ) -> models.OrganizationMemberships:
        """List members.

        Returns everybody who belongs to an organization, with the roles they hold. For the hosted service.

        Args:
            organization_id: Id of the organization, a number in decimal digits.
            options: Settings of this call alone.

        Returns:
            The members.

        Raises:
            BadRequest: `root.invalid_json_request`, `root.invalid_parameter`
            Unauthenticated: `root.unauthenticated`
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`
            NotFound: `organization.not_found`, `root.resource_not_found`
            MethodNotAllowed: `root.method_not_allowed`
            RateLimited: `root.rate_limited`
            ElevationNeeded: `root.needs_elevated_permissions`

        Required roles: any of `ece_platform_admin`, `ece_platform_viewer`.

        API operation: `list-organization-members` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-list-organization-members
        """
        return self._sender.send(LIST_ORGANIZATION_MEMBERS, (organization_id,), {}, {}, None, options)

    def delete_organization_memberships(
        self, organization_id: str, user_ids: list[str], *, force: bool | None = None, options: Options | None = None
    ) -> models.EmptyResponse:
        """Remove members.

        Ends the membership of one or more people and with it all roles they have in the organization. Their
        accounts stay, and so do deployments they created. The last owner cannot leave. For the hosted
        service.

        Args:
            organization_id: Id of the organization, a number in decimal digits.
            user_ids: Ids of the members, joined by commas.
            force: Overrides the checks that protect an organization, such as that on its last owner.
                Counts for administrators of the platform only. The server's default is `False`.
            options: Settings of this call alone.

        Returns:
            They are members no longer.

        Raises:
            BadRequest: `root.invalid_json_request`, `root.invalid_parameter`
            Unauthenticated: `root.unauthenticated`
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`
            NotFound: `user.not_found`, `organization.not_found`, `organization.membership_not_found`,
                `root.resource_not_found`
            MethodNotAllowed: `root.method_not_allowed`
            RateLimited: `root.rate_limited`
            ElevationNeeded: `root.needs_elevated_permissions`

        Required roles: any of `ece_platform_admin`.

        API operation: `delete-organization-memberships` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-delete-organization-memberships
        """
        return self._sender.send(
            DELETE_ORGANIZATION_MEMBERSHIPS, (organization_id, user_ids), {"force": force}, {}, None, options
        )


class AsyncOrganizations:
    """The operations of the tag Organizations, awaited; `sender` carries their calls."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    async def list_organizations(self, *, options: Options | None = None) -> models.OrganizationList:
        """List organizations.

        Returns the organizations the caller belongs to, for most callers one, whose id other operations ask
        for. For the hosted service.

        Args:
            options: Settings of this call alone.

        Returns:
            The organizations.

        Raises:
            Unauthenticated: `user.not_found`, `root.unauthenticated`
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`
            MethodNotAllowed: `root.method_not_allowed`
            RateLimited: `root.rate_limited`
            ElevationNeeded: `root.needs_elevated_permissions`

        Required roles: any of `ece_platform_admin`, `ece_platform_viewer`, `ece_deployment_manager`,
        `ece_deployment_viewer`.

        API operation: `list-organizations` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-list-organizations
        """
        return await self._sender.send(LIST_ORGANIZATIONS, (), {}, {}, None, options)

    async def get_organization_invitation(
        self, invitation_token: str, *, options: Options | None = None
    ) -> models.OrganizationInvitation:
        """Read an invitation.

        Shows who is invited where, with which roles and until when, so that the invited person can look
        before accepting. For the hosted service.

        Args:
            invitation_token: Key of the invitation, from the mail or from the list of invitations.
            options: Settings of this call alone.

        Returns:
            The invitation.

        Raises:
            BadRequest: `root.invalid_json_request`, `root.invalid_parameter`
            Unauthenticated: `root.unauthenticated`
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`
            NotFound: `organization.invitation_not_found`, `root.resource_not_found`
            MethodNotAllowed: `root.method_not_allowed`
            RateLimited: `root.rate_limited`
            ElevationNeeded: `root.needs_elevated_permissions`

        Required roles: any of `ece_platform_admin`, `ece_platform_viewer`, `ece_deployment_manager`,
        `ece_deployment_viewer`.

        API operation: `get-organization-invitation` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-get-organization-invitation
        """
        return await self._sender.send(GET_ORGANIZATION_INVITATION, (invitation_token,), {}, {}, None, options)

    async def accept_organization_invitation(
        self, invitation_token: str, *, options: Options | None = None
    ) -> models.EmptyResponse:
        """Accept an invitation.

        Makes the caller a member of the organization, with the roles that the invitation brings. It works
        once, before the invitation expires, and for people who are in no organization yet. For the hosted
        service.

        Args:
            invitation_token: Key of the invitation, from the mail or from the list of invitations.
            options: Settings of this call alone.

        Returns:
            The caller is a member now.

        Raises:
            BadRequest: `organization.user_organization_already_belongs`, `root.invalid_json_request`,
                `root.invalid_parameter`
            Unauthenticated: `root.unauthenticated`
            PermissionDenied: `root.invalid_authentication`, `root.unauthorized.rbac`,
                `root.permission_denied`
            NotFound: `organization.not_found`, `user.not_found`, `organization.invitation_not_found`,
                `root.resource_not_found`
            MethodNotAllowed: `root.method_not_allowed`
            RateLimited: `root.rate_limited`
            ElevationNeeded: `root.needs_elevated_permissions`

        Required roles: any of `ece_platform_admin`, `ece_platform_viewer`, `ece_deployment_manager`,
        `ece_deployment_viewer`.

        API operation: `accept-organization-invitation` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-accept-organization-invitation
        """
        return await self._sender.send(ACCEPT_ORGANIZATION_INVITATION, (invitation_token,), {}, {}, None, options)

    async def get_organization(self, organization_id: str, *, options: Options | None = None) -> models.Organization:
        """Read an organization.

        Returns name, contacts and mail settings of one organization. Its members and invitations have
        operations of their own. For the hosted service.

        Args:
            organization_id: Id of the organization, a number in decimal digits.
            options: Settings of this call alone.

        Returns:
            The organization.

        Raises:
            BadRequest: `root.invalid_json_request`, `root.invalid_parameter`
            Unauthenticated: `user.not_found`, `root.unauthenticated`
            PermissionDenied: `organization.invalid_access`, `root.unauthorized.rbac`,
                `root.permission_denied`
            NotFound: `organization.not_found`, `root.resource_not_found`
            MethodNotAllowed: `root.method_not_allowed`
            RateLimited: `root.rate_limited`
            ElevationNeeded: `root.needs_elevated_permissions`

        Required roles: any of `ece_platform_admin`, `ece_platform_viewer`.

        API operation: `get-organization` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-get-organization
        """
        return await self._sender.send(GET_ORGANIZATION, (organization_id,), {}, {}, None, options)

    async def update_organization(
        self,
        organization_id: str,
        body: models.OrganizationRequest | Mapping[str, Any],
        *,
        options: Options | None = None,
    ) -> models.Organization:
        """Change an organization.

        Changes name, contacts and mail settings; what is left out stays. Elastic has deprecated the operation
        and will remove it with the next major version. For the hosted service.

        Args:
            organization_id: Id of the organization, a number in decimal digits.
            body: The request, as a model or a mapping.
            options: Settings of this call alone.

        Returns:
            The organization as it is now.

        Raises:
            BadRequest: `organization.invalid_name`, `organization.user_organization_already_exists`,
                `root.invalid_json_request`, `root.invalid_parameter`
            Unauthenticated: `root.unauthenticated`
            PermissionDenied: `organization.invalid_access`, `root.unauthorized.rbac`,
                `root.permission_denied`
            NotFound: `organization.not_found`, `root.resource_not_found`
            MethodNotAllowed: `root.method_not_allowed`
            TooLarge: `root.request_too_large`
            UnsupportedMediaType: `root.unsupported_media_type`
            RateLimited: `root.rate_limited`
            ElevationNeeded: `root.needs_elevated_permissions`

        Required roles: any of `ece_platform_admin`.

        API operation: `update-organization` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-update-organization
        """
        return await self._sender.send(UPDATE_ORGANIZATION, (organization_id,), {}, {}, body, options)

    async def list_organization_invitations(
        self, organization_id: str, *, options: Options | None = None
    ) -> models.OrganizationInvitations:
        """List open invitations.

        Returns the invitations into an organization that nobody has accepted yet, expired ones included. For
        the hosted service.

        Args:
            organization_id: Id of the organization, a number in decimal digits.
            options: Settings of this call alone.

        Returns:
            The invitations, possibly none.

        Raises:
            BadRequest: `root.invalid_json_request`, `root.invalid_parameter`
            Unauthenticated: `root.unauthenticated`
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`
            NotFound: `organization.not_found`, `root.resource_not_found`
            MethodNotAllowed: `root.method_not_allowed`
            RateLimited: `root.rate_limited`
            ElevationNeeded: `root.needs_elevated_permissions`

        Required roles: any of `ece_platform_admin`, `ece_platform_viewer`.

        API operation: `list-organization-invitations` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-list-organization-invitations
        """
        return await self._sender.send(LIST_ORGANIZATION_INVITATIONS, (organization_id,), {}, {}, None, options)

    async def create_organization_invitations(
        self,
        organization_id: str,
        body: models.OrganizationInvitationRequest | Mapping[str, Any],
        *,
        options: Options | None = None,
    ) -> models.OrganizationInvitations:
        """Invite people.

        Sends every address a mail with an invitation into the organization, and renews invitations that have
        expired. Whoever accepts becomes a member and gets the given roles. One bad address makes the whole
        call fail. For the hosted service.

        Args:
            organization_id: Id of the organization, a number in decimal digits.
            body: The request, as a model or a mapping.
            options: Settings of this call alone.

        Returns:
            The invitations are on their way.

        Raises:
            BadRequest: `organization.invitation_invalid_email`, `organization.invitation_already_exists`,
                `organization.user_organization_already_belongs`, `root.invalid_json_request`,
                `root.invalid_parameter`
            Unauthenticated: `root.unauthenticated`
            PermissionDenied: `root.invalid_authentication`, `root.unauthorized.rbac`,
                `root.permission_denied`
            NotFound: `organization.not_found`, `user.not_found`,
                `organization.user_organization_does_not_belong`, `root.resource_not_found`
            MethodNotAllowed: `root.method_not_allowed`
            TooLarge: `root.request_too_large`
            UnsupportedMediaType: `root.unsupported_media_type`
            RateLimited: `organization.invitations_rate_limit_exceeded`, `root.rate_limited`
            ElevationNeeded: `root.needs_elevated_permissions`

        Required roles: any of `ece_platform_admin`.

        API operation: `create-organization-invitations` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-create-organization-invitations
        """
        return await self._sender.send(CREATE_ORGANIZATION_INVITATIONS, (organization_id,), {}, {}, body, options)

    async def delete_organization_invitations(
        self, organization_id: str, invitation_tokens: list[str], *, options: Options | None = None
    ) -> models.EmptyResponse:
        """Withdraw invitations.

        Withdraws one or more invitations, so that nobody can accept them any more. For the hosted service.

        Args:
            organization_id: Id of the organization, a number in decimal digits.
            invitation_tokens: Keys of the invitations, joined by commas.
            options: Settings of this call alone.

        Returns:
            The invitations are withdrawn.

        Raises:
            BadRequest: `root.invalid_data`, `root.invalid_json_request`, `root.invalid_parameter`
            Unauthenticated: `root.unauthenticated`
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`
            NotFound: `organization.not_found`, `organization.invitation_not_found`,
                `root.resource_not_found`
            MethodNotAllowed: `root.method_not_allowed`
            RateLimited: `root.rate_limited`
            ElevationNeeded: `root.needs_elevated_permissions`

        Required roles: any of `ece_platform_admin`.

        API operation: `delete-organization-invitations` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-delete-organization-invitations
        """
        return await self._sender.send(
            DELETE_ORGANIZATION_INVITATIONS, (organization_id, invitation_tokens), {}, {}, None, options
        )

    async def list_organization_members(
        self, organization_id: str, *, options: Options | None = None
    ) -> models.OrganizationMemberships:
        """List members.

        Returns everybody who belongs to an organization, with the roles they hold. For the hosted service.

        Args:
            organization_id: Id of the organization, a number in decimal digits.
            options: Settings of this call alone.

        Returns:
            The members.

        Raises:
            BadRequest: `root.invalid_json_request`, `root.invalid_parameter`
            Unauthenticated: `root.unauthenticated`
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`
            NotFound: `organization.not_found`, `root.resource_not_found`
            MethodNotAllowed: `root.method_not_allowed`
            RateLimited: `root.rate_limited`
            ElevationNeeded: `root.needs_elevated_permissions`

        Required roles: any of `ece_platform_admin`, `ece_platform_viewer`.

        API operation: `list-organization-members` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-list-organization-members
        """
        return await self._sender.send(LIST_ORGANIZATION_MEMBERS, (organization_id,), {}, {}, None, options)

    async def delete_organization_memberships(
        self, organization_id: str, user_ids: list[str], *, force: bool | None = None, options: Options | None = None
    ) -> models.EmptyResponse:
        """Remove members.

        Ends the membership of one or more people and with it all roles they have in the organization. Their
        accounts stay, and so do deployments they created. The last owner cannot leave. For the hosted
        service.

        Args:
            organization_id: Id of the organization, a number in decimal digits.
            user_ids: Ids of the members, joined by commas.
            force: Overrides the checks that protect an organization, such as that on its last owner.
                Counts for administrators of the platform only. The server's default is `False`.
            options: Settings of this call alone.

        Returns:
            They are members no longer.

        Raises:
            BadRequest: `root.invalid_json_request`, `root.invalid_parameter`
            Unauthenticated: `root.unauthenticated`
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`
            NotFound: `user.not_found`, `organization.not_found`, `organization.membership_not_found`,
                `root.resource_not_found`
            MethodNotAllowed: `root.method_not_allowed`
            RateLimited: `root.rate_limited`
            ElevationNeeded: `root.needs_elevated_permissions`

        Required roles: any of `ece_platform_admin`.

        API operation: `delete-organization-memberships` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-delete-organization-memberships
        """
        return await self._sender.send(
            DELETE_ORGANIZATION_MEMBERSHIPS, (organization_id, user_ids), {"force": force}, {}, None, options
        )
