# Generated from the document in openapi/ by `nox -s generate`; do not edit.
"""The operations of the tag Organizations, as data and as methods."""

from __future__ import annotations

from ... import models
from ...client import AsyncSender, Operation, Options, Sender
from ...types import as_is, one

LIST_ORGANIZATIONS: Operation[models.OrganizationList] = Operation(
    "list-organizations",
    "GET",
    "/organizations",
    one("OrganizationList"),
    json_type=dict,
    accept="application/json",
    repeatable=True,
    success=(200,),
)
GET_ORGANIZATION_INVITATION: Operation[models.OrganizationInvitation] = Operation(
    "get-organization-invitation",
    "GET",
    "/organizations/invitations/{invitation_token}",
    one("OrganizationInvitation"),
    json_type=dict,
    accept="application/json",
    repeatable=True,
    success=(200,),
)
ACCEPT_ORGANIZATION_INVITATION: Operation[models.EmptyResponse] = Operation(
    "accept-organization-invitation",
    "POST",
    "/organizations/invitations/{invitation_token}/_accept",
    one("EmptyResponse"),
    json_type=dict,
    accept="application/json",
    success=(200,),
)
GET_ORGANIZATION: Operation[models.Organization] = Operation(
    "get-organization",
    "GET",
    "/organizations/{organization_id}",
    one("Organization"),
    json_type=dict,
    accept="application/json",
    repeatable=True,
    success=(200,),
)
UPDATE_ORGANIZATION: Operation[models.Organization] = Operation(
    "update-organization",
    "PUT",
    "/organizations/{organization_id}",
    one("Organization"),
    json_type=dict,
    accept="application/json",
    body="application/json",
    body_model="OrganizationRequest",
    body_required=True,
    repeatable=True,
    success=(200,),
)
DOMAIN_CLAIM_GET_DOMAIN_CLAIMS: Operation[models.GetOrganizationClaimedDomainsResponse] = Operation(
    "domain-claim-get-domain-claims",
    "GET",
    "/organizations/{organization_id}/domains",
    one("GetOrganizationClaimedDomainsResponse"),
    json_type=dict,
    accept="application/json",
    repeatable=True,
    success=(200,),
)
DOMAIN_CLAIM_DELETE: Operation[models.EmptyResponse] = Operation(
    "domain-claim-delete",
    "DELETE",
    "/organizations/{organization_id}/domains",
    one("EmptyResponse"),
    json_type=dict,
    accept="application/json",
    body="application/json",
    body_model="DeleteDomainClaimRequest",
    body_required=True,
    repeatable=True,
    success=(200,),
)
DOMAIN_CLAIM_GENERATE_VERIFICATION_CODE: Operation[models.VerificationCodeResponse] = Operation(
    "domain-claim-generate-verification-code",
    "POST",
    "/organizations/{organization_id}/domains/_generate_verification_code",
    one("VerificationCodeResponse"),
    json_type=dict,
    accept="application/json",
    body="application/json",
    body_model="VerificationCodeRequest",
    body_required=True,
    success=(200,),
)
DOMAIN_CLAIM_VERIFY_DOMAIN: Operation[models.EmptyResponse] = Operation(
    "domain-claim-verify-domain",
    "POST",
    "/organizations/{organization_id}/domains/_verify",
    one("EmptyResponse"),
    json_type=dict,
    accept="application/json",
    body="application/json",
    body_model="DomainVerificationRequest",
    body_required=True,
    repeatable=True,
    success=(200,),
)
GET_ORGANIZATION_IDP: Operation[models.OrganizationIdp] = Operation(
    "get-organization-idp",
    "GET",
    "/organizations/{organization_id}/idp",
    one("OrganizationIdp"),
    json_type=dict,
    accept="application/json",
    repeatable=True,
    success=(200,),
)
SETUP_ORGANIZATION_IDP: Operation[models.OrganizationIdp] = Operation(
    "setup-organization-idp",
    "PUT",
    "/organizations/{organization_id}/idp",
    one("OrganizationIdp"),
    json_type=dict,
    accept="application/json",
    body="application/json",
    body_model="IdpConfigurationRequest",
    body_required=True,
    repeatable=True,
    success=(200,),
)
TEARDOWN_ORGANIZATION_IDP: Operation[models.EmptyResponse] = Operation(
    "teardown-organization-idp",
    "DELETE",
    "/organizations/{organization_id}/idp",
    one("EmptyResponse"),
    json_type=dict,
    accept="application/json",
    repeatable=True,
    success=(200,),
)
GET_ORGANIZATION_IDP_METADATA: Operation[bytes] = Operation(
    "get-organization-idp-metadata",
    "GET",
    "/organizations/{organization_id}/idp/metadata.xml",
    as_is,
    accept="application/xml",
    repeatable=True,
    success=(200,),
)
LIST_ORGANIZATION_INVITATIONS: Operation[models.OrganizationInvitations] = Operation(
    "list-organization-invitations",
    "GET",
    "/organizations/{organization_id}/invitations",
    one("OrganizationInvitations"),
    json_type=dict,
    accept="application/json",
    repeatable=True,
    success=(200,),
)
CREATE_ORGANIZATION_INVITATIONS: Operation[models.OrganizationInvitations] = Operation(
    "create-organization-invitations",
    "POST",
    "/organizations/{organization_id}/invitations",
    one("OrganizationInvitations"),
    json_type=dict,
    accept="application/json",
    body="application/json",
    body_model="OrganizationInvitationRequest",
    body_required=True,
    success=(201,),
)
DELETE_ORGANIZATION_INVITATIONS: Operation[models.EmptyResponse] = Operation(
    "delete-organization-invitations",
    "DELETE",
    "/organizations/{organization_id}/invitations/{invitation_tokens}",
    one("EmptyResponse"),
    json_type=dict,
    accept="application/json",
    kinds={"invitation_tokens": list},
    forms={"invitation_tokens": ("^[^,/]+$", "b7Qk2mZt9XcV4nLs8RwY")},
    repeatable=True,
    success=(200,),
)
LIST_ORGANIZATION_MEMBERS: Operation[models.OrganizationMemberships] = Operation(
    "list-organization-members",
    "GET",
    "/organizations/{organization_id}/members",
    one("OrganizationMemberships"),
    json_type=dict,
    accept="application/json",
    repeatable=True,
    success=(200,),
)
DELETE_ORGANIZATION_MEMBERSHIPS: Operation[models.EmptyResponse] = Operation(
    "delete-organization-memberships",
    "DELETE",
    "/organizations/{organization_id}/members/{user_ids}",
    one("EmptyResponse"),
    json_type=dict,
    accept="application/json",
    kinds={"user_ids": list, "force": bool},
    forms={"user_ids": ("^[^,/]+$", "3157709248")},
    repeatable=True,
    success=(200,),
)
GET_ROLE_MAPPINGS: Operation[models.GetRoleMappingsResponse] = Operation(
    "get-role-mappings",
    "GET",
    "/organizations/{organization_id}/role_mappings",
    one("GetRoleMappingsResponse"),
    json_type=dict,
    accept="application/json",
    repeatable=True,
    success=(200,),
)
UPDATE_ROLE_MAPPINGS: Operation[models.EmptyResponse] = Operation(
    "update-role-mappings",
    "PUT",
    "/organizations/{organization_id}/role_mappings",
    one("EmptyResponse"),
    json_type=dict,
    accept="application/json",
    body="application/json",
    body_model="UpdateOrganizationRoleMappingRequest",
    body_required=True,
    repeatable=True,
    success=(200,),
)
ADD_ROLE_MAPPINGS_INDIVIDUALLY: Operation[models.EmptyResponse] = Operation(
    "add-role-mappings-individually",
    "POST",
    "/organizations/{organization_id}/role_mappings",
    one("EmptyResponse"),
    json_type=dict,
    accept="application/json",
    body="application/json",
    body_model="AddRoleMappingRequest",
    body_required=True,
    success=(201,),
)
DELETE_ROLE_MAPPINGS: Operation[models.EmptyResponse] = Operation(
    "delete-role-mappings",
    "DELETE",
    "/organizations/{organization_id}/role_mappings",
    one("EmptyResponse"),
    json_type=dict,
    accept="application/json",
    repeatable=True,
    success=(200,),
)
UPDATE_ROLE_MAPPING: Operation[models.EmptyResponse] = Operation(
    "update-role-mapping",
    "PUT",
    "/organizations/{organization_id}/role_mappings/{role_names}",
    one("EmptyResponse"),
    json_type=dict,
    accept="application/json",
    body="application/json",
    body_model="UpdateRoleMappingRequest",
    body_required=True,
    repeatable=True,
    success=(200,),
)
DELETE_ROLE_MAPPINGS_INDIVIDUALLY: Operation[models.DeleteRoleMappingsResponse] = Operation(
    "delete-role-mappings-individually",
    "DELETE",
    "/organizations/{organization_id}/role_mappings/{role_names}",
    one("DeleteRoleMappingsResponse"),
    json_type=dict,
    accept="application/json",
    kinds={"role_names": list},
    forms={"role_names": ("^[^,/]+$", "search-team")},
    repeatable=True,
    success=(200,),
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
            Unauthenticated: No user stands behind the credentials, or they are missing or wrong
                (`user.not_found`, `root.unauthenticated`).
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            MethodNotAllowed: `root.method_not_allowed`.
            RateLimited: `root.rate_limited`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`, `ece_platform_viewer`, `ece_deployment_manager`,
        `ece_deployment_viewer`.

        On the hosted service: any.

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
            BadRequest: `root.invalid_json_request`, `root.invalid_parameter`.
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            NotFound: The invitation does not exist or has expired (`organization.invitation_not_found`,
                `root.resource_not_found`, `root.region_not_found`).
            MethodNotAllowed: `root.method_not_allowed`.
            RateLimited: `root.rate_limited`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`, `ece_platform_viewer`, `ece_deployment_manager`,
        `ece_deployment_viewer`.

        On the hosted service: any.

        API operation: `get-organization-invitation` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-get-organization-invitation
        """
        return self._sender.send(GET_ORGANIZATION_INVITATION, (invitation_token,), {}, {}, None, options)

    def accept_organization_invitation(
        self, invitation_token: str, *, options: Options | None = None
    ) -> models.EmptyResponse:
        """Accept an invitation.

        Makes the caller a member of the organization, with the roles that the invitation brings. It works
        once, before the invitation expires, and for people who are in no organization yet. The hosted service
        has done away with it: people follow the link in the mail instead.

        Deprecated; gone since ECE 4.0.

        Args:
            invitation_token: Key of the invitation, from the mail or from the list of invitations.
            options: Settings of this call alone.

        Returns:
            The caller is a member now.

        Raises:
            BadRequest: The user is a member of an organization already
                (`organization.user_organization_already_belongs`, `root.invalid_json_request`,
                `root.invalid_parameter`).
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.invalid_authentication`, `root.unauthorized.rbac`,
                `root.permission_denied`.
            OrganizationNotFound: There is no such organization. There is no such user, or no user stands
                behind the credentials any more. The invitation does not exist or has expired
                (`organization.not_found`).
            UserNotFound: `user.not_found`.
            NotFound: `organization.invitation_not_found`, `root.resource_not_found`,
                `root.region_not_found`.
            MethodNotAllowed: `root.method_not_allowed`.
            ElevationNeeded: `root.needs_elevated_permissions`.

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
            BadRequest: `root.invalid_json_request`, `root.invalid_parameter`.
            Unauthenticated: No user stands behind the credentials, or they are missing or wrong
                (`user.not_found`, `root.unauthenticated`).
            PermissionDenied: The caller is not in the organization, or there is none
                (`organization.invalid_access`, `root.unauthorized.rbac`, `root.permission_denied`).
            OrganizationNotFound: There is no such organization (`organization.not_found`).
            NotFound: `root.resource_not_found`, `root.region_not_found`.
            MethodNotAllowed: `root.method_not_allowed`.
            RateLimited: `root.rate_limited`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`, `ece_platform_viewer`.

        On the hosted service: any.

        API operation: `get-organization` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-get-organization
        """
        return self._sender.send(GET_ORGANIZATION, (organization_id,), {}, {}, None, options)

    def update_organization(
        self,
        organization_id: str,
        body: models.OrganizationRequest | models.OrganizationRequestDict,
        *,
        options: Options | None = None,
    ) -> models.Organization:
        """Change an organization.

        Changes name, contacts and mail settings; what is left out stays. Elastic has deprecated the operation
        and will remove it with the next major version. For the hosted service.

        Deprecated.

        Args:
            organization_id: Id of the organization, a number in decimal digits.
            body: The request, as a model or a mapping.
            options: Settings of this call alone.

        Returns:
            The organization as it is now.

        Raises:
            BadRequest: The name is shorter than 2 or longer than 30 characters. The caller has an
                organization already (`organization.invalid_name`,
                `organization.user_organization_already_exists`, `root.invalid_json_request`,
                `root.invalid_parameter`).
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: The caller is not in the organization, or there is none
                (`organization.invalid_access`, `root.unauthorized.rbac`, `root.permission_denied`).
            OrganizationNotFound: There is no such organization (`organization.not_found`).
            NotFound: `root.resource_not_found`, `root.region_not_found`.
            MethodNotAllowed: `root.method_not_allowed`.
            TooLarge: `root.request_too_large`.
            UnsupportedMediaType: `root.unsupported_media_type`.
            RateLimited: `root.rate_limited`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`.

        On the hosted service: any of `organization-admin`.

        API operation: `update-organization` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-update-organization
        """
        return self._sender.send(UPDATE_ORGANIZATION, (organization_id,), {}, {}, body, options)

    def domain_claim_get_domain_claims(
        self, organization_id: str, *, options: Options | None = None
    ) -> models.GetOrganizationClaimedDomainsResponse:
        """List the mail domains of an organization.

        Returns the mail domains that the organization has proven to be its own. People with addresses in them
        can log in by the organization's identity provider. For the hosted service.

        New in the hosted service, 2026-08.

        Args:
            organization_id: Id of the organization, a number in decimal digits.
            options: Settings of this call alone.

        Returns:
            The domains, possibly none.

        Raises:
            BadRequest: `root.invalid_json_request`, `root.invalid_parameter`.
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            OrganizationNotFound: There is no such organization (`organization.not_found`).
            NotFound: `root.resource_not_found`, `root.region_not_found`.
            MethodNotAllowed: `root.method_not_allowed`.
            RateLimited: `root.rate_limited`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`, `ece_platform_viewer`.

        On the hosted service: any of `organization-admin`.

        API operation: `domain-claim-get-domain-claims` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-domain-claim-get-domain-claims
        """
        return self._sender.send(DOMAIN_CLAIM_GET_DOMAIN_CLAIMS, (organization_id,), {}, {}, None, options)

    def domain_claim_delete(
        self,
        organization_id: str,
        body: models.DeleteDomainClaimRequest | models.DeleteDomainClaimRequestDict,
        *,
        options: Options | None = None,
    ) -> models.EmptyResponse:
        """Give a mail domain back.

        Ends the organization's claim on a mail domain, so that somebody else can claim it. Mind that this
        DELETE takes a body. Remove the identity provider first, as it relies on the domain. For the hosted
        service.

        New in the hosted service, 2026-08.

        Args:
            organization_id: Id of the organization, a number in decimal digits.
            body: The request, as a model or a mapping.
            options: Settings of this call alone.

        Returns:
            The organization no longer claims the domain.

        Raises:
            BadRequest: The organization has an identity provider, which works only with what is to be
                changed (`org.idp.idp_configured`, `root.invalid_json_request`, `root.invalid_parameter`).
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            OrganizationNotFound: There is no such organization (`organization.not_found`).
            NotFound: `root.resource_not_found`, `root.region_not_found`.
            MethodNotAllowed: `root.method_not_allowed`.
            Conflict: Somebody else is changing the organization at the same time
                (`org.domain_claim.concurrent_organization_modification`).
            TooLarge: `root.request_too_large`.
            UnsupportedMediaType: `root.unsupported_media_type`.
            RateLimited: `root.rate_limited`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`.

        On the hosted service: any of `organization-admin`.

        API operation: `domain-claim-delete` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-domain-claim-delete
        """
        return self._sender.send(DOMAIN_CLAIM_DELETE, (organization_id,), {}, {}, body, options)

    def domain_claim_generate_verification_code(
        self,
        organization_id: str,
        body: models.VerificationCodeRequest | models.VerificationCodeRequestDict,
        *,
        options: Options | None = None,
    ) -> models.VerificationCodeResponse:
        """Get the code that proves a mail domain.

        The first of two steps to claim a mail domain: publish the code from the answer as a TXT record of the
        domain, wait until the DNS shows it, and call `domain_claim_verify_domain`. Nothing is claimed yet.
        For the hosted service.

        New in the hosted service, 2026-08.

        Args:
            organization_id: Id of the organization, a number in decimal digits.
            body: The request, as a model or a mapping.
            options: Settings of this call alone.

        Returns:
            The code to publish.

        Raises:
            BadRequest: `root.invalid_data`, `root.invalid_json_request`, `root.invalid_parameter`.
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            OrganizationNotFound: There is no such organization (`organization.not_found`).
            NotFound: `root.resource_not_found`, `root.region_not_found`.
            MethodNotAllowed: `root.method_not_allowed`.
            TooLarge: `root.request_too_large`.
            UnsupportedMediaType: `root.unsupported_media_type`.
            RateLimited: `root.rate_limited`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`.

        On the hosted service: any of `organization-admin`.

        API operation: `domain-claim-generate-verification-code` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-domain-claim-generate-verification-code
        """
        return self._sender.send(DOMAIN_CLAIM_GENERATE_VERIFICATION_CODE, (organization_id,), {}, {}, body, options)

    def domain_claim_verify_domain(
        self,
        organization_id: str,
        body: models.DomainVerificationRequest | models.DomainVerificationRequestDict,
        *,
        options: Options | None = None,
    ) -> models.EmptyResponse:
        """Claim a mail domain.

        The second of two steps to claim a mail domain: looks for the code in the DNS of the domain and, if it
        is there, makes the domain the organization's own. While the DNS does not show the code yet the answer
        is 449; call again some minutes later. For the hosted service.

        New in the hosted service, 2026-08.

        Args:
            organization_id: Id of the organization, a number in decimal digits.
            body: The request, as a model or a mapping.
            options: Settings of this call alone.

        Returns:
            The domain belongs to the organization now.

        Raises:
            BadRequest: The organization or another one has claimed the domain. The request can be read,
                but what it says makes no sense (`org.domain_claim.already_exists`, `root.invalid_data`,
                `root.invalid_json_request`, `root.invalid_parameter`).
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            OrganizationNotFound: There is no such organization (`organization.not_found`).
            NotFound: `root.resource_not_found`, `root.region_not_found`.
            MethodNotAllowed: `root.method_not_allowed`.
            Conflict: Somebody else is changing the organization at the same time
                (`org.domain_claim.concurrent_organization_modification`).
            TooLarge: `root.request_too_large`.
            UnsupportedMediaType: `root.unsupported_media_type`.
            RateLimited: `root.rate_limited`.
            ElevationNeeded: The DNS of the domain does not show the code yet. Try again later.

        Required roles: any of `ece_platform_admin`.

        On the hosted service: any of `organization-admin`.

        API operation: `domain-claim-verify-domain` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-domain-claim-verify-domain
        """
        return self._sender.send(DOMAIN_CLAIM_VERIFY_DOMAIN, (organization_id,), {}, {}, body, options)

    def get_organization_idp(self, organization_id: str, *, options: Options | None = None) -> models.OrganizationIdp:
        """Read the identity provider of an organization.

        Returns how members log in by the organization's own SAML identity provider, together with the
        addresses and certificates that this provider has to know. For the hosted service.

        New in the hosted service, 2026-08.

        Args:
            organization_id: Id of the organization, a number in decimal digits.
            options: Settings of this call alone.

        Returns:
            The identity provider.

        Raises:
            BadRequest: `root.invalid_json_request`, `root.invalid_parameter`.
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            NotFound: The organization has no identity provider. There is no such organization
                (`org.idp.idp_not_configured`, `root.resource_not_found`, `root.region_not_found`).
            OrganizationNotFound: `organization.not_found`.
            MethodNotAllowed: `root.method_not_allowed`.
            RateLimited: `root.rate_limited`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`, `ece_platform_viewer`.

        On the hosted service: any of `organization-admin`.

        API operation: `get-organization-idp` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-get-organization-idp
        """
        return self._sender.send(GET_ORGANIZATION_IDP, (organization_id,), {}, {}, None, options)

    def setup_organization_idp(
        self,
        organization_id: str,
        body: models.IdpConfigurationRequest | models.IdpConfigurationRequestDict,
        *,
        options: Options | None = None,
    ) -> models.OrganizationIdp:
        """Set the identity provider of an organization up.

        Lets members log in by the organization's own SAML identity provider, or replaces the settings there
        are. Claim the mail domain of the members before; afterwards give the provider what the answer says,
        and map its groups to roles with `add_role_mappings_individually`. For the hosted service.

        New in the hosted service, 2026-08.

        Args:
            organization_id: Id of the organization, a number in decimal digits.
            body: The request, as a model or a mapping.
            options: Settings of this call alone.

        Returns:
            The identity provider as it is set up now.

        Raises:
            BadRequest: `root.invalid_data`, `root.invalid_json_request`, `root.invalid_parameter`.
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            OrganizationNotFound: There is no such organization (`organization.not_found`).
            NotFound: `root.resource_not_found`, `root.region_not_found`.
            MethodNotAllowed: `root.method_not_allowed`.
            TooLarge: `root.request_too_large`.
            UnsupportedMediaType: `root.unsupported_media_type`.
            RateLimited: `root.rate_limited`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`.

        On the hosted service: any of `organization-admin`.

        API operation: `setup-organization-idp` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-setup-organization-idp
        """
        return self._sender.send(SETUP_ORGANIZATION_IDP, (organization_id,), {}, {}, body, options)

    def teardown_organization_idp(
        self, organization_id: str, *, options: Options | None = None
    ) -> models.EmptyResponse:
        """Remove the identity provider of an organization.

        Ends logging in by the organization's own identity provider. Members stay members and log in with a
        password or by another way again. Role mappings are without effect from then on. For the hosted
        service.

        New in the hosted service, 2026-08.

        Args:
            organization_id: Id of the organization, a number in decimal digits.
            options: Settings of this call alone.

        Returns:
            The organization has no identity provider any more.

        Raises:
            BadRequest: `root.invalid_json_request`, `root.invalid_parameter`.
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            NotFound: The organization has no identity provider. There is no such organization
                (`org.idp.idp_not_configured`, `root.resource_not_found`, `root.region_not_found`).
            OrganizationNotFound: `organization.not_found`.
            MethodNotAllowed: `root.method_not_allowed`.
            RateLimited: `root.rate_limited`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`.

        On the hosted service: any of `organization-admin`.

        API operation: `teardown-organization-idp` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-teardown-organization-idp
        """
        return self._sender.send(TEARDOWN_ORGANIZATION_IDP, (organization_id,), {}, {}, None, options)

    def get_organization_idp_metadata(self, organization_id: str, *, options: Options | None = None) -> bytes:
        """Download the SAML metadata for the identity provider.

        Returns what the organization's identity provider has to know about Elastic Cloud as an XML document,
        ready to be imported there: names, addresses and certificates. For the hosted service.

        New in the hosted service, 2026-08.

        Args:
            organization_id: Id of the organization, a number in decimal digits.
            options: Settings of this call alone.

        Returns:
            The metadata of the service provider.

        Raises:
            BadRequest: `root.invalid_json_request`, `root.invalid_parameter`.
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            NotFound: The organization has no identity provider. There is no such organization
                (`org.idp.idp_not_configured`, `root.resource_not_found`, `root.region_not_found`).
            OrganizationNotFound: `organization.not_found`.
            MethodNotAllowed: `root.method_not_allowed`.
            RateLimited: `root.rate_limited`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`, `ece_platform_viewer`.

        On the hosted service: any of `organization-admin`.

        API operation: `get-organization-idp-metadata` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-get-organization-idp-metadata
        """
        return self._sender.send(GET_ORGANIZATION_IDP_METADATA, (organization_id,), {}, {}, None, options)

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
            BadRequest: `root.invalid_json_request`, `root.invalid_parameter`.
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            OrganizationNotFound: There is no such organization (`organization.not_found`).
            NotFound: `root.resource_not_found`, `root.region_not_found`.
            MethodNotAllowed: `root.method_not_allowed`.
            RateLimited: `root.rate_limited`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`, `ece_platform_viewer`.

        On the hosted service: any of `organization-admin`.

        API operation: `list-organization-invitations` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-list-organization-invitations
        """
        return self._sender.send(LIST_ORGANIZATION_INVITATIONS, (organization_id,), {}, {}, None, options)

    def create_organization_invitations(
        self,
        organization_id: str,
        body: models.OrganizationInvitationRequest | models.OrganizationInvitationRequestDict,
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
            BadRequest: An address is none, has an open invitation, or is that of a member. Nobody was
                invited (`organization.invitation_invalid_email`; `organization.invitation_already_exists`;
                `organization.user_organization_already_belongs`;
                `organization.invitations_pending_limit_exceeded`, new in the hosted service, 2026-08;
                `root.invalid_data`; `root.invalid_json_request`; `root.invalid_parameter`).
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.invalid_authentication`, `root.unauthorized.rbac`,
                `root.permission_denied`.
            OrganizationNotFound: There is no such organization. There is no such user, or no user stands
                behind the credentials any more. The user is no member of the organization
                (`organization.not_found`).
            UserNotFound: `user.not_found`.
            NotFound: `organization.user_organization_does_not_belong`, `root.resource_not_found`,
                `root.region_not_found`.
            MethodNotAllowed: `root.method_not_allowed`.
            TooLarge: `root.request_too_large`.
            UnsupportedMediaType: `root.unsupported_media_type`.
            RateLimited: The organization has sent too many invitations in a short time
                (`organization.invitations_rate_limit_exceeded`, `root.rate_limited`).
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`.

        On the hosted service: any of `organization-admin`.

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
            BadRequest: `root.invalid_data`, `root.invalid_json_request`, `root.invalid_parameter`.
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            OrganizationNotFound: There is no such organization, or one of the invitations does not exist
                (`organization.not_found`).
            NotFound: `organization.invitation_not_found`, `root.resource_not_found`,
                `root.region_not_found`.
            MethodNotAllowed: `root.method_not_allowed`.
            RateLimited: `root.rate_limited`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`.

        On the hosted service: any of `organization-admin`.

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
            BadRequest: `root.invalid_json_request`, `root.invalid_parameter`.
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            OrganizationNotFound: There is no such organization (`organization.not_found`).
            NotFound: `root.resource_not_found`, `root.region_not_found`.
            MethodNotAllowed: `root.method_not_allowed`.
            RateLimited: `root.rate_limited`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`, `ece_platform_viewer`.

        On the hosted service: any of `organization-admin`.

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
            BadRequest: `root.invalid_data`, `root.invalid_json_request`, `root.invalid_parameter`.
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            UserNotFound: There is no such user, or no user stands behind the credentials any more. There
                is no such organization. The user is no member of the organization (`user.not_found`).
            OrganizationNotFound: `organization.not_found`.
            NotFound: `organization.membership_not_found`, `root.resource_not_found`,
                `root.region_not_found`.
            MethodNotAllowed: `root.method_not_allowed`.
            RateLimited: `root.rate_limited`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`.

        On the hosted service: any of `organization-admin`.

        API operation: `delete-organization-memberships` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-delete-organization-memberships
        """
        return self._sender.send(
            DELETE_ORGANIZATION_MEMBERSHIPS, (organization_id, user_ids), {"force": force}, {}, None, options
        )

    def get_role_mappings(
        self, organization_id: str, *, options: Options | None = None
    ) -> models.GetRoleMappingsResponse:
        """List the role mappings of an organization.

        Returns the rules by which people who log in by the organization's identity provider get their roles.
        For the hosted service.

        New in the hosted service, 2026-08.

        Args:
            organization_id: Id of the organization, a number in decimal digits.
            options: Settings of this call alone.

        Returns:
            The mappings, possibly none.

        Raises:
            BadRequest: `root.invalid_json_request`, `root.invalid_parameter`.
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            OrganizationNotFound: There is no such organization (`organization.not_found`).
            NotFound: `root.resource_not_found`, `root.region_not_found`.
            MethodNotAllowed: `root.method_not_allowed`.
            RateLimited: `root.rate_limited`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`, `ece_platform_viewer`.

        On the hosted service: any of `organization-admin`.

        API operation: `get-role-mappings` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-get-role-mappings
        """
        return self._sender.send(GET_ROLE_MAPPINGS, (organization_id,), {}, {}, None, options)

    def update_role_mappings(
        self,
        organization_id: str,
        body: models.UpdateOrganizationRoleMappingRequest | models.UpdateOrganizationRoleMappingRequestDict,
        *,
        options: Options | None = None,
    ) -> models.EmptyResponse:
        """Replace the role mappings of an organization.

        Gives the organization exactly the mappings in the body; those that are not in it go. Use it to keep
        all of them in a file. Changes count from the next login of each person on. For the hosted service.

        New in the hosted service, 2026-08.

        Args:
            organization_id: Id of the organization, a number in decimal digits.
            body: The request, as a model or a mapping.
            options: Settings of this call alone.

        Returns:
            The organization has these mappings now.

        Raises:
            BadRequest: A rule has both `any` and `all`, or a condition both a group and an address. A
                rule has neither `any` nor `all`. A condition cannot be understood. A condition on a mail
                address cannot be understood. The organization would have too many role mappings. The request
                can be read, but what it says makes no sense (`org.role_mapping_rule.ambiguous_rule`,
                `org.role_mapping_rule.empty_rule`, `org.role_mapping_rule.syntax_error`,
                `org.role_mapping_rule.email_syntax_error`, `org.role_mapping_rule.too_many_role_mappings`,
                `root.invalid_data`, `root.invalid_json_request`, `root.invalid_parameter`).
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            OrganizationNotFound: There is no such organization (`organization.not_found`).
            NotFound: `root.resource_not_found`, `root.region_not_found`.
            MethodNotAllowed: `root.method_not_allowed`.
            TooLarge: `root.request_too_large`.
            UnsupportedMediaType: `root.unsupported_media_type`.
            RateLimited: `root.rate_limited`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`.

        On the hosted service: any of `organization-admin`.

        API operation: `update-role-mappings` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-update-role-mappings
        """
        return self._sender.send(UPDATE_ROLE_MAPPINGS, (organization_id,), {}, {}, body, options)

    def add_role_mappings_individually(
        self,
        organization_id: str,
        body: models.AddRoleMappingRequest | models.AddRoleMappingRequestDict,
        *,
        options: Options | None = None,
    ) -> models.EmptyResponse:
        """Add role mappings to an organization.

        Adds mappings and leaves those alone that are there already. They count from the next login of each
        person on. For the hosted service.

        New in the hosted service, 2026-08.

        Args:
            organization_id: Id of the organization, a number in decimal digits.
            body: The request, as a model or a mapping.
            options: Settings of this call alone.

        Returns:
            The mappings are added.

        Raises:
            BadRequest: A rule has both `any` and `all`, or a condition both a group and an address. A
                rule has neither `any` nor `all`. A condition cannot be understood. A condition on a mail
                address cannot be understood. The organization would have too many role mappings. The request
                can be read, but what it says makes no sense (`org.role_mapping_rule.ambiguous_rule`,
                `org.role_mapping_rule.empty_rule`, `org.role_mapping_rule.syntax_error`,
                `org.role_mapping_rule.email_syntax_error`, `org.role_mapping_rule.too_many_role_mappings`,
                `root.invalid_data`, `root.invalid_json_request`, `root.invalid_parameter`).
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            OrganizationNotFound: There is no such organization (`organization.not_found`).
            NotFound: `root.resource_not_found`, `root.region_not_found`.
            MethodNotAllowed: `root.method_not_allowed`.
            TooLarge: `root.request_too_large`.
            UnsupportedMediaType: `root.unsupported_media_type`.
            RateLimited: `root.rate_limited`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`.

        On the hosted service: any of `organization-admin`.

        API operation: `add-role-mappings-individually` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-add-role-mappings-individually
        """
        return self._sender.send(ADD_ROLE_MAPPINGS_INDIVIDUALLY, (organization_id,), {}, {}, body, options)

    def delete_role_mappings(self, organization_id: str, *, options: Options | None = None) -> models.EmptyResponse:
        """Remove all role mappings of an organization.

        Removes every mapping, so that logging in by the identity provider brings no roles any more. To remove
        some, name them with `delete_role_mappings_individually`. For the hosted service.

        New in the hosted service, 2026-08.

        Args:
            organization_id: Id of the organization, a number in decimal digits.
            options: Settings of this call alone.

        Returns:
            The organization has no mappings any more.

        Raises:
            BadRequest: `root.invalid_json_request`, `root.invalid_parameter`.
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            OrganizationNotFound: There is no such organization (`organization.not_found`).
            NotFound: `root.resource_not_found`, `root.region_not_found`.
            MethodNotAllowed: `root.method_not_allowed`.
            RateLimited: `root.rate_limited`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`.

        On the hosted service: any of `organization-admin`.

        API operation: `delete-role-mappings` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-delete-role-mappings
        """
        return self._sender.send(DELETE_ROLE_MAPPINGS, (organization_id,), {}, {}, None, options)

    def update_role_mapping(
        self,
        organization_id: str,
        role_names: str,
        body: models.UpdateRoleMappingRequest | models.UpdateRoleMappingRequestDict,
        *,
        options: Options | None = None,
    ) -> models.EmptyResponse:
        """Change a role mapping.

        Replaces one mapping, found by its name; the others stay. Changes count from the next login of each
        person on. For the hosted service.

        New in the hosted service, 2026-08.

        Args:
            organization_id: Id of the organization, a number in decimal digits.
            role_names: Name of the mapping, a single one.
            body: The request, as a model or a mapping.
            options: Settings of this call alone.

        Returns:
            The mapping is changed.

        Raises:
            BadRequest: A rule has both `any` and `all`, or a condition both a group and an address. A
                rule has neither `any` nor `all`. A condition cannot be understood. A condition on a mail
                address cannot be understood. The request can be read, but what it says makes no sense
                (`org.role_mapping_rule.ambiguous_rule`, `org.role_mapping_rule.empty_rule`,
                `org.role_mapping_rule.syntax_error`, `org.role_mapping_rule.email_syntax_error`,
                `root.invalid_data`, `root.invalid_json_request`, `root.invalid_parameter`).
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            NotFound: The organization has no role mapping of that name. There is no such organization
                (`org.role_mapping_rule.role_mapping_not_found`, `root.resource_not_found`,
                `root.region_not_found`).
            OrganizationNotFound: `organization.not_found`.
            MethodNotAllowed: `root.method_not_allowed`.
            TooLarge: `root.request_too_large`.
            UnsupportedMediaType: `root.unsupported_media_type`.
            RateLimited: `root.rate_limited`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`.

        On the hosted service: any of `organization-admin`.

        API operation: `update-role-mapping` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-update-role-mapping
        """
        return self._sender.send(UPDATE_ROLE_MAPPING, (organization_id, role_names), {}, {}, body, options)

    def delete_role_mappings_individually(
        self, organization_id: str, role_names: list[str], *, options: Options | None = None
    ) -> models.DeleteRoleMappingsResponse:
        """Remove single role mappings.

        Removes the mappings that the path names and tells which ones that were. Names that no mapping has are
        passed over. For the hosted service.

        New in the hosted service, 2026-08.

        Args:
            organization_id: Id of the organization, a number in decimal digits.
            role_names: Names of the mappings, joined by commas.
            options: Settings of this call alone.

        Returns:
            These mappings are gone.

        Raises:
            BadRequest: `root.invalid_json_request`, `root.invalid_parameter`.
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            OrganizationNotFound: There is no such organization (`organization.not_found`).
            NotFound: `root.resource_not_found`, `root.region_not_found`.
            MethodNotAllowed: `root.method_not_allowed`.
            RateLimited: `root.rate_limited`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`.

        On the hosted service: any of `organization-admin`.

        API operation: `delete-role-mappings-individually` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-delete-role-mappings-individually
        """
        return self._sender.send(
            DELETE_ROLE_MAPPINGS_INDIVIDUALLY, (organization_id, role_names), {}, {}, None, options
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
            Unauthenticated: No user stands behind the credentials, or they are missing or wrong
                (`user.not_found`, `root.unauthenticated`).
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            MethodNotAllowed: `root.method_not_allowed`.
            RateLimited: `root.rate_limited`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`, `ece_platform_viewer`, `ece_deployment_manager`,
        `ece_deployment_viewer`.

        On the hosted service: any.

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
            BadRequest: `root.invalid_json_request`, `root.invalid_parameter`.
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            NotFound: The invitation does not exist or has expired (`organization.invitation_not_found`,
                `root.resource_not_found`, `root.region_not_found`).
            MethodNotAllowed: `root.method_not_allowed`.
            RateLimited: `root.rate_limited`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`, `ece_platform_viewer`, `ece_deployment_manager`,
        `ece_deployment_viewer`.

        On the hosted service: any.

        API operation: `get-organization-invitation` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-get-organization-invitation
        """
        return await self._sender.send(GET_ORGANIZATION_INVITATION, (invitation_token,), {}, {}, None, options)

    async def accept_organization_invitation(
        self, invitation_token: str, *, options: Options | None = None
    ) -> models.EmptyResponse:
        """Accept an invitation.

        Makes the caller a member of the organization, with the roles that the invitation brings. It works
        once, before the invitation expires, and for people who are in no organization yet. The hosted service
        has done away with it: people follow the link in the mail instead.

        Deprecated; gone since ECE 4.0.

        Args:
            invitation_token: Key of the invitation, from the mail or from the list of invitations.
            options: Settings of this call alone.

        Returns:
            The caller is a member now.

        Raises:
            BadRequest: The user is a member of an organization already
                (`organization.user_organization_already_belongs`, `root.invalid_json_request`,
                `root.invalid_parameter`).
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.invalid_authentication`, `root.unauthorized.rbac`,
                `root.permission_denied`.
            OrganizationNotFound: There is no such organization. There is no such user, or no user stands
                behind the credentials any more. The invitation does not exist or has expired
                (`organization.not_found`).
            UserNotFound: `user.not_found`.
            NotFound: `organization.invitation_not_found`, `root.resource_not_found`,
                `root.region_not_found`.
            MethodNotAllowed: `root.method_not_allowed`.
            ElevationNeeded: `root.needs_elevated_permissions`.

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
            BadRequest: `root.invalid_json_request`, `root.invalid_parameter`.
            Unauthenticated: No user stands behind the credentials, or they are missing or wrong
                (`user.not_found`, `root.unauthenticated`).
            PermissionDenied: The caller is not in the organization, or there is none
                (`organization.invalid_access`, `root.unauthorized.rbac`, `root.permission_denied`).
            OrganizationNotFound: There is no such organization (`organization.not_found`).
            NotFound: `root.resource_not_found`, `root.region_not_found`.
            MethodNotAllowed: `root.method_not_allowed`.
            RateLimited: `root.rate_limited`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`, `ece_platform_viewer`.

        On the hosted service: any.

        API operation: `get-organization` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-get-organization
        """
        return await self._sender.send(GET_ORGANIZATION, (organization_id,), {}, {}, None, options)

    async def update_organization(
        self,
        organization_id: str,
        body: models.OrganizationRequest | models.OrganizationRequestDict,
        *,
        options: Options | None = None,
    ) -> models.Organization:
        """Change an organization.

        Changes name, contacts and mail settings; what is left out stays. Elastic has deprecated the operation
        and will remove it with the next major version. For the hosted service.

        Deprecated.

        Args:
            organization_id: Id of the organization, a number in decimal digits.
            body: The request, as a model or a mapping.
            options: Settings of this call alone.

        Returns:
            The organization as it is now.

        Raises:
            BadRequest: The name is shorter than 2 or longer than 30 characters. The caller has an
                organization already (`organization.invalid_name`,
                `organization.user_organization_already_exists`, `root.invalid_json_request`,
                `root.invalid_parameter`).
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: The caller is not in the organization, or there is none
                (`organization.invalid_access`, `root.unauthorized.rbac`, `root.permission_denied`).
            OrganizationNotFound: There is no such organization (`organization.not_found`).
            NotFound: `root.resource_not_found`, `root.region_not_found`.
            MethodNotAllowed: `root.method_not_allowed`.
            TooLarge: `root.request_too_large`.
            UnsupportedMediaType: `root.unsupported_media_type`.
            RateLimited: `root.rate_limited`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`.

        On the hosted service: any of `organization-admin`.

        API operation: `update-organization` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-update-organization
        """
        return await self._sender.send(UPDATE_ORGANIZATION, (organization_id,), {}, {}, body, options)

    async def domain_claim_get_domain_claims(
        self, organization_id: str, *, options: Options | None = None
    ) -> models.GetOrganizationClaimedDomainsResponse:
        """List the mail domains of an organization.

        Returns the mail domains that the organization has proven to be its own. People with addresses in them
        can log in by the organization's identity provider. For the hosted service.

        New in the hosted service, 2026-08.

        Args:
            organization_id: Id of the organization, a number in decimal digits.
            options: Settings of this call alone.

        Returns:
            The domains, possibly none.

        Raises:
            BadRequest: `root.invalid_json_request`, `root.invalid_parameter`.
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            OrganizationNotFound: There is no such organization (`organization.not_found`).
            NotFound: `root.resource_not_found`, `root.region_not_found`.
            MethodNotAllowed: `root.method_not_allowed`.
            RateLimited: `root.rate_limited`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`, `ece_platform_viewer`.

        On the hosted service: any of `organization-admin`.

        API operation: `domain-claim-get-domain-claims` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-domain-claim-get-domain-claims
        """
        return await self._sender.send(DOMAIN_CLAIM_GET_DOMAIN_CLAIMS, (organization_id,), {}, {}, None, options)

    async def domain_claim_delete(
        self,
        organization_id: str,
        body: models.DeleteDomainClaimRequest | models.DeleteDomainClaimRequestDict,
        *,
        options: Options | None = None,
    ) -> models.EmptyResponse:
        """Give a mail domain back.

        Ends the organization's claim on a mail domain, so that somebody else can claim it. Mind that this
        DELETE takes a body. Remove the identity provider first, as it relies on the domain. For the hosted
        service.

        New in the hosted service, 2026-08.

        Args:
            organization_id: Id of the organization, a number in decimal digits.
            body: The request, as a model or a mapping.
            options: Settings of this call alone.

        Returns:
            The organization no longer claims the domain.

        Raises:
            BadRequest: The organization has an identity provider, which works only with what is to be
                changed (`org.idp.idp_configured`, `root.invalid_json_request`, `root.invalid_parameter`).
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            OrganizationNotFound: There is no such organization (`organization.not_found`).
            NotFound: `root.resource_not_found`, `root.region_not_found`.
            MethodNotAllowed: `root.method_not_allowed`.
            Conflict: Somebody else is changing the organization at the same time
                (`org.domain_claim.concurrent_organization_modification`).
            TooLarge: `root.request_too_large`.
            UnsupportedMediaType: `root.unsupported_media_type`.
            RateLimited: `root.rate_limited`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`.

        On the hosted service: any of `organization-admin`.

        API operation: `domain-claim-delete` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-domain-claim-delete
        """
        return await self._sender.send(DOMAIN_CLAIM_DELETE, (organization_id,), {}, {}, body, options)

    async def domain_claim_generate_verification_code(
        self,
        organization_id: str,
        body: models.VerificationCodeRequest | models.VerificationCodeRequestDict,
        *,
        options: Options | None = None,
    ) -> models.VerificationCodeResponse:
        """Get the code that proves a mail domain.

        The first of two steps to claim a mail domain: publish the code from the answer as a TXT record of the
        domain, wait until the DNS shows it, and call `domain_claim_verify_domain`. Nothing is claimed yet.
        For the hosted service.

        New in the hosted service, 2026-08.

        Args:
            organization_id: Id of the organization, a number in decimal digits.
            body: The request, as a model or a mapping.
            options: Settings of this call alone.

        Returns:
            The code to publish.

        Raises:
            BadRequest: `root.invalid_data`, `root.invalid_json_request`, `root.invalid_parameter`.
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            OrganizationNotFound: There is no such organization (`organization.not_found`).
            NotFound: `root.resource_not_found`, `root.region_not_found`.
            MethodNotAllowed: `root.method_not_allowed`.
            TooLarge: `root.request_too_large`.
            UnsupportedMediaType: `root.unsupported_media_type`.
            RateLimited: `root.rate_limited`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`.

        On the hosted service: any of `organization-admin`.

        API operation: `domain-claim-generate-verification-code` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-domain-claim-generate-verification-code
        """
        return await self._sender.send(
            DOMAIN_CLAIM_GENERATE_VERIFICATION_CODE, (organization_id,), {}, {}, body, options
        )

    async def domain_claim_verify_domain(
        self,
        organization_id: str,
        body: models.DomainVerificationRequest | models.DomainVerificationRequestDict,
        *,
        options: Options | None = None,
    ) -> models.EmptyResponse:
        """Claim a mail domain.

        The second of two steps to claim a mail domain: looks for the code in the DNS of the domain and, if it
        is there, makes the domain the organization's own. While the DNS does not show the code yet the answer
        is 449; call again some minutes later. For the hosted service.

        New in the hosted service, 2026-08.

        Args:
            organization_id: Id of the organization, a number in decimal digits.
            body: The request, as a model or a mapping.
            options: Settings of this call alone.

        Returns:
            The domain belongs to the organization now.

        Raises:
            BadRequest: The organization or another one has claimed the domain. The request can be read,
                but what it says makes no sense (`org.domain_claim.already_exists`, `root.invalid_data`,
                `root.invalid_json_request`, `root.invalid_parameter`).
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            OrganizationNotFound: There is no such organization (`organization.not_found`).
            NotFound: `root.resource_not_found`, `root.region_not_found`.
            MethodNotAllowed: `root.method_not_allowed`.
            Conflict: Somebody else is changing the organization at the same time
                (`org.domain_claim.concurrent_organization_modification`).
            TooLarge: `root.request_too_large`.
            UnsupportedMediaType: `root.unsupported_media_type`.
            RateLimited: `root.rate_limited`.
            ElevationNeeded: The DNS of the domain does not show the code yet. Try again later.

        Required roles: any of `ece_platform_admin`.

        On the hosted service: any of `organization-admin`.

        API operation: `domain-claim-verify-domain` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-domain-claim-verify-domain
        """
        return await self._sender.send(DOMAIN_CLAIM_VERIFY_DOMAIN, (organization_id,), {}, {}, body, options)

    async def get_organization_idp(
        self, organization_id: str, *, options: Options | None = None
    ) -> models.OrganizationIdp:
        """Read the identity provider of an organization.

        Returns how members log in by the organization's own SAML identity provider, together with the
        addresses and certificates that this provider has to know. For the hosted service.

        New in the hosted service, 2026-08.

        Args:
            organization_id: Id of the organization, a number in decimal digits.
            options: Settings of this call alone.

        Returns:
            The identity provider.

        Raises:
            BadRequest: `root.invalid_json_request`, `root.invalid_parameter`.
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            NotFound: The organization has no identity provider. There is no such organization
                (`org.idp.idp_not_configured`, `root.resource_not_found`, `root.region_not_found`).
            OrganizationNotFound: `organization.not_found`.
            MethodNotAllowed: `root.method_not_allowed`.
            RateLimited: `root.rate_limited`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`, `ece_platform_viewer`.

        On the hosted service: any of `organization-admin`.

        API operation: `get-organization-idp` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-get-organization-idp
        """
        return await self._sender.send(GET_ORGANIZATION_IDP, (organization_id,), {}, {}, None, options)

    async def setup_organization_idp(
        self,
        organization_id: str,
        body: models.IdpConfigurationRequest | models.IdpConfigurationRequestDict,
        *,
        options: Options | None = None,
    ) -> models.OrganizationIdp:
        """Set the identity provider of an organization up.

        Lets members log in by the organization's own SAML identity provider, or replaces the settings there
        are. Claim the mail domain of the members before; afterwards give the provider what the answer says,
        and map its groups to roles with `add_role_mappings_individually`. For the hosted service.

        New in the hosted service, 2026-08.

        Args:
            organization_id: Id of the organization, a number in decimal digits.
            body: The request, as a model or a mapping.
            options: Settings of this call alone.

        Returns:
            The identity provider as it is set up now.

        Raises:
            BadRequest: `root.invalid_data`, `root.invalid_json_request`, `root.invalid_parameter`.
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            OrganizationNotFound: There is no such organization (`organization.not_found`).
            NotFound: `root.resource_not_found`, `root.region_not_found`.
            MethodNotAllowed: `root.method_not_allowed`.
            TooLarge: `root.request_too_large`.
            UnsupportedMediaType: `root.unsupported_media_type`.
            RateLimited: `root.rate_limited`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`.

        On the hosted service: any of `organization-admin`.

        API operation: `setup-organization-idp` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-setup-organization-idp
        """
        return await self._sender.send(SETUP_ORGANIZATION_IDP, (organization_id,), {}, {}, body, options)

    async def teardown_organization_idp(
        self, organization_id: str, *, options: Options | None = None
    ) -> models.EmptyResponse:
        """Remove the identity provider of an organization.

        Ends logging in by the organization's own identity provider. Members stay members and log in with a
        password or by another way again. Role mappings are without effect from then on. For the hosted
        service.

        New in the hosted service, 2026-08.

        Args:
            organization_id: Id of the organization, a number in decimal digits.
            options: Settings of this call alone.

        Returns:
            The organization has no identity provider any more.

        Raises:
            BadRequest: `root.invalid_json_request`, `root.invalid_parameter`.
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            NotFound: The organization has no identity provider. There is no such organization
                (`org.idp.idp_not_configured`, `root.resource_not_found`, `root.region_not_found`).
            OrganizationNotFound: `organization.not_found`.
            MethodNotAllowed: `root.method_not_allowed`.
            RateLimited: `root.rate_limited`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`.

        On the hosted service: any of `organization-admin`.

        API operation: `teardown-organization-idp` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-teardown-organization-idp
        """
        return await self._sender.send(TEARDOWN_ORGANIZATION_IDP, (organization_id,), {}, {}, None, options)

    async def get_organization_idp_metadata(self, organization_id: str, *, options: Options | None = None) -> bytes:
        """Download the SAML metadata for the identity provider.

        Returns what the organization's identity provider has to know about Elastic Cloud as an XML document,
        ready to be imported there: names, addresses and certificates. For the hosted service.

        New in the hosted service, 2026-08.

        Args:
            organization_id: Id of the organization, a number in decimal digits.
            options: Settings of this call alone.

        Returns:
            The metadata of the service provider.

        Raises:
            BadRequest: `root.invalid_json_request`, `root.invalid_parameter`.
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            NotFound: The organization has no identity provider. There is no such organization
                (`org.idp.idp_not_configured`, `root.resource_not_found`, `root.region_not_found`).
            OrganizationNotFound: `organization.not_found`.
            MethodNotAllowed: `root.method_not_allowed`.
            RateLimited: `root.rate_limited`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`, `ece_platform_viewer`.

        On the hosted service: any of `organization-admin`.

        API operation: `get-organization-idp-metadata` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-get-organization-idp-metadata
        """
        return await self._sender.send(GET_ORGANIZATION_IDP_METADATA, (organization_id,), {}, {}, None, options)

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
            BadRequest: `root.invalid_json_request`, `root.invalid_parameter`.
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            OrganizationNotFound: There is no such organization (`organization.not_found`).
            NotFound: `root.resource_not_found`, `root.region_not_found`.
            MethodNotAllowed: `root.method_not_allowed`.
            RateLimited: `root.rate_limited`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`, `ece_platform_viewer`.

        On the hosted service: any of `organization-admin`.

        API operation: `list-organization-invitations` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-list-organization-invitations
        """
        return await self._sender.send(LIST_ORGANIZATION_INVITATIONS, (organization_id,), {}, {}, None, options)

    async def create_organization_invitations(
        self,
        organization_id: str,
        body: models.OrganizationInvitationRequest | models.OrganizationInvitationRequestDict,
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
            BadRequest: An address is none, has an open invitation, or is that of a member. Nobody was
                invited (`organization.invitation_invalid_email`; `organization.invitation_already_exists`;
                `organization.user_organization_already_belongs`;
                `organization.invitations_pending_limit_exceeded`, new in the hosted service, 2026-08;
                `root.invalid_data`; `root.invalid_json_request`; `root.invalid_parameter`).
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.invalid_authentication`, `root.unauthorized.rbac`,
                `root.permission_denied`.
            OrganizationNotFound: There is no such organization. There is no such user, or no user stands
                behind the credentials any more. The user is no member of the organization
                (`organization.not_found`).
            UserNotFound: `user.not_found`.
            NotFound: `organization.user_organization_does_not_belong`, `root.resource_not_found`,
                `root.region_not_found`.
            MethodNotAllowed: `root.method_not_allowed`.
            TooLarge: `root.request_too_large`.
            UnsupportedMediaType: `root.unsupported_media_type`.
            RateLimited: The organization has sent too many invitations in a short time
                (`organization.invitations_rate_limit_exceeded`, `root.rate_limited`).
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`.

        On the hosted service: any of `organization-admin`.

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
            BadRequest: `root.invalid_data`, `root.invalid_json_request`, `root.invalid_parameter`.
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            OrganizationNotFound: There is no such organization, or one of the invitations does not exist
                (`organization.not_found`).
            NotFound: `organization.invitation_not_found`, `root.resource_not_found`,
                `root.region_not_found`.
            MethodNotAllowed: `root.method_not_allowed`.
            RateLimited: `root.rate_limited`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`.

        On the hosted service: any of `organization-admin`.

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
            BadRequest: `root.invalid_json_request`, `root.invalid_parameter`.
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            OrganizationNotFound: There is no such organization (`organization.not_found`).
            NotFound: `root.resource_not_found`, `root.region_not_found`.
            MethodNotAllowed: `root.method_not_allowed`.
            RateLimited: `root.rate_limited`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`, `ece_platform_viewer`.

        On the hosted service: any of `organization-admin`.

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
            BadRequest: `root.invalid_data`, `root.invalid_json_request`, `root.invalid_parameter`.
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            UserNotFound: There is no such user, or no user stands behind the credentials any more. There
                is no such organization. The user is no member of the organization (`user.not_found`).
            OrganizationNotFound: `organization.not_found`.
            NotFound: `organization.membership_not_found`, `root.resource_not_found`,
                `root.region_not_found`.
            MethodNotAllowed: `root.method_not_allowed`.
            RateLimited: `root.rate_limited`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`.

        On the hosted service: any of `organization-admin`.

        API operation: `delete-organization-memberships` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-delete-organization-memberships
        """
        return await self._sender.send(
            DELETE_ORGANIZATION_MEMBERSHIPS, (organization_id, user_ids), {"force": force}, {}, None, options
        )

    async def get_role_mappings(
        self, organization_id: str, *, options: Options | None = None
    ) -> models.GetRoleMappingsResponse:
        """List the role mappings of an organization.

        Returns the rules by which people who log in by the organization's identity provider get their roles.
        For the hosted service.

        New in the hosted service, 2026-08.

        Args:
            organization_id: Id of the organization, a number in decimal digits.
            options: Settings of this call alone.

        Returns:
            The mappings, possibly none.

        Raises:
            BadRequest: `root.invalid_json_request`, `root.invalid_parameter`.
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            OrganizationNotFound: There is no such organization (`organization.not_found`).
            NotFound: `root.resource_not_found`, `root.region_not_found`.
            MethodNotAllowed: `root.method_not_allowed`.
            RateLimited: `root.rate_limited`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`, `ece_platform_viewer`.

        On the hosted service: any of `organization-admin`.

        API operation: `get-role-mappings` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-get-role-mappings
        """
        return await self._sender.send(GET_ROLE_MAPPINGS, (organization_id,), {}, {}, None, options)

    async def update_role_mappings(
        self,
        organization_id: str,
        body: models.UpdateOrganizationRoleMappingRequest | models.UpdateOrganizationRoleMappingRequestDict,
        *,
        options: Options | None = None,
    ) -> models.EmptyResponse:
        """Replace the role mappings of an organization.

        Gives the organization exactly the mappings in the body; those that are not in it go. Use it to keep
        all of them in a file. Changes count from the next login of each person on. For the hosted service.

        New in the hosted service, 2026-08.

        Args:
            organization_id: Id of the organization, a number in decimal digits.
            body: The request, as a model or a mapping.
            options: Settings of this call alone.

        Returns:
            The organization has these mappings now.

        Raises:
            BadRequest: A rule has both `any` and `all`, or a condition both a group and an address. A
                rule has neither `any` nor `all`. A condition cannot be understood. A condition on a mail
                address cannot be understood. The organization would have too many role mappings. The request
                can be read, but what it says makes no sense (`org.role_mapping_rule.ambiguous_rule`,
                `org.role_mapping_rule.empty_rule`, `org.role_mapping_rule.syntax_error`,
                `org.role_mapping_rule.email_syntax_error`, `org.role_mapping_rule.too_many_role_mappings`,
                `root.invalid_data`, `root.invalid_json_request`, `root.invalid_parameter`).
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            OrganizationNotFound: There is no such organization (`organization.not_found`).
            NotFound: `root.resource_not_found`, `root.region_not_found`.
            MethodNotAllowed: `root.method_not_allowed`.
            TooLarge: `root.request_too_large`.
            UnsupportedMediaType: `root.unsupported_media_type`.
            RateLimited: `root.rate_limited`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`.

        On the hosted service: any of `organization-admin`.

        API operation: `update-role-mappings` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-update-role-mappings
        """
        return await self._sender.send(UPDATE_ROLE_MAPPINGS, (organization_id,), {}, {}, body, options)

    async def add_role_mappings_individually(
        self,
        organization_id: str,
        body: models.AddRoleMappingRequest | models.AddRoleMappingRequestDict,
        *,
        options: Options | None = None,
    ) -> models.EmptyResponse:
        """Add role mappings to an organization.

        Adds mappings and leaves those alone that are there already. They count from the next login of each
        person on. For the hosted service.

        New in the hosted service, 2026-08.

        Args:
            organization_id: Id of the organization, a number in decimal digits.
            body: The request, as a model or a mapping.
            options: Settings of this call alone.

        Returns:
            The mappings are added.

        Raises:
            BadRequest: A rule has both `any` and `all`, or a condition both a group and an address. A
                rule has neither `any` nor `all`. A condition cannot be understood. A condition on a mail
                address cannot be understood. The organization would have too many role mappings. The request
                can be read, but what it says makes no sense (`org.role_mapping_rule.ambiguous_rule`,
                `org.role_mapping_rule.empty_rule`, `org.role_mapping_rule.syntax_error`,
                `org.role_mapping_rule.email_syntax_error`, `org.role_mapping_rule.too_many_role_mappings`,
                `root.invalid_data`, `root.invalid_json_request`, `root.invalid_parameter`).
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            OrganizationNotFound: There is no such organization (`organization.not_found`).
            NotFound: `root.resource_not_found`, `root.region_not_found`.
            MethodNotAllowed: `root.method_not_allowed`.
            TooLarge: `root.request_too_large`.
            UnsupportedMediaType: `root.unsupported_media_type`.
            RateLimited: `root.rate_limited`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`.

        On the hosted service: any of `organization-admin`.

        API operation: `add-role-mappings-individually` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-add-role-mappings-individually
        """
        return await self._sender.send(ADD_ROLE_MAPPINGS_INDIVIDUALLY, (organization_id,), {}, {}, body, options)

    async def delete_role_mappings(
        self, organization_id: str, *, options: Options | None = None
    ) -> models.EmptyResponse:
        """Remove all role mappings of an organization.

        Removes every mapping, so that logging in by the identity provider brings no roles any more. To remove
        some, name them with `delete_role_mappings_individually`. For the hosted service.

        New in the hosted service, 2026-08.

        Args:
            organization_id: Id of the organization, a number in decimal digits.
            options: Settings of this call alone.

        Returns:
            The organization has no mappings any more.

        Raises:
            BadRequest: `root.invalid_json_request`, `root.invalid_parameter`.
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            OrganizationNotFound: There is no such organization (`organization.not_found`).
            NotFound: `root.resource_not_found`, `root.region_not_found`.
            MethodNotAllowed: `root.method_not_allowed`.
            RateLimited: `root.rate_limited`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`.

        On the hosted service: any of `organization-admin`.

        API operation: `delete-role-mappings` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-delete-role-mappings
        """
        return await self._sender.send(DELETE_ROLE_MAPPINGS, (organization_id,), {}, {}, None, options)

    async def update_role_mapping(
        self,
        organization_id: str,
        role_names: str,
        body: models.UpdateRoleMappingRequest | models.UpdateRoleMappingRequestDict,
        *,
        options: Options | None = None,
    ) -> models.EmptyResponse:
        """Change a role mapping.

        Replaces one mapping, found by its name; the others stay. Changes count from the next login of each
        person on. For the hosted service.

        New in the hosted service, 2026-08.

        Args:
            organization_id: Id of the organization, a number in decimal digits.
            role_names: Name of the mapping, a single one.
            body: The request, as a model or a mapping.
            options: Settings of this call alone.

        Returns:
            The mapping is changed.

        Raises:
            BadRequest: A rule has both `any` and `all`, or a condition both a group and an address. A
                rule has neither `any` nor `all`. A condition cannot be understood. A condition on a mail
                address cannot be understood. The request can be read, but what it says makes no sense
                (`org.role_mapping_rule.ambiguous_rule`, `org.role_mapping_rule.empty_rule`,
                `org.role_mapping_rule.syntax_error`, `org.role_mapping_rule.email_syntax_error`,
                `root.invalid_data`, `root.invalid_json_request`, `root.invalid_parameter`).
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            NotFound: The organization has no role mapping of that name. There is no such organization
                (`org.role_mapping_rule.role_mapping_not_found`, `root.resource_not_found`,
                `root.region_not_found`).
            OrganizationNotFound: `organization.not_found`.
            MethodNotAllowed: `root.method_not_allowed`.
            TooLarge: `root.request_too_large`.
            UnsupportedMediaType: `root.unsupported_media_type`.
            RateLimited: `root.rate_limited`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`.

        On the hosted service: any of `organization-admin`.

        API operation: `update-role-mapping` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-update-role-mapping
        """
        return await self._sender.send(UPDATE_ROLE_MAPPING, (organization_id, role_names), {}, {}, body, options)

    async def delete_role_mappings_individually(
        self, organization_id: str, role_names: list[str], *, options: Options | None = None
    ) -> models.DeleteRoleMappingsResponse:
        """Remove single role mappings.

        Removes the mappings that the path names and tells which ones that were. Names that no mapping has are
        passed over. For the hosted service.

        New in the hosted service, 2026-08.

        Args:
            organization_id: Id of the organization, a number in decimal digits.
            role_names: Names of the mappings, joined by commas.
            options: Settings of this call alone.

        Returns:
            These mappings are gone.

        Raises:
            BadRequest: `root.invalid_json_request`, `root.invalid_parameter`.
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            OrganizationNotFound: There is no such organization (`organization.not_found`).
            NotFound: `root.resource_not_found`, `root.region_not_found`.
            MethodNotAllowed: `root.method_not_allowed`.
            RateLimited: `root.rate_limited`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`.

        On the hosted service: any of `organization-admin`.

        API operation: `delete-role-mappings-individually` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-delete-role-mappings-individually
        """
        return await self._sender.send(
            DELETE_ROLE_MAPPINGS_INDIVIDUALLY, (organization_id, role_names), {}, {}, None, options
        )
