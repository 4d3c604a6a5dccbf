# Generated from the document in openapi/ by `nox -s generate`; do not edit.
"""The operations of the tag PlatformConfigurationSecurity, as data and as methods."""

from __future__ import annotations

from ... import models
from ...client import AsyncSender, Operation, Options, Sender
from ...types import one

GET_SECURITY_DEPLOYMENT: Operation[models.SecurityDeployment] = Operation(
    "get-security-deployment",
    "GET",
    "/platform/configuration/security/deployment",
    one("SecurityDeployment"),
    json_type=dict,
    accept="application/json",
    region_prefixed=True,
    repeatable=True,
    success=(200,),
)
UPDATE_SECURITY_DEPLOYMENT: Operation[models.IdResponse] = Operation(
    "update-security-deployment",
    "PUT",
    "/platform/configuration/security/deployment",
    one("IdResponse"),
    json_type=dict,
    accept="application/json",
    body="application/json",
    body_model="SecurityDeploymentUpdateRequest",
    body_required=True,
    region_prefixed=True,
    repeatable=True,
    success=(200,),
)
CREATE_SECURITY_DEPLOYMENT: Operation[models.IdResponse] = Operation(
    "create-security-deployment",
    "POST",
    "/platform/configuration/security/deployment",
    one("IdResponse"),
    json_type=dict,
    accept="application/json",
    body="application/json",
    body_model="SecurityDeploymentCreateRequest",
    body_required=True,
    region_prefixed=True,
    success=(201,),
)
GET_ENROLLMENT_TOKENS: Operation[models.ListEnrollmentTokenReply] = Operation(
    "get-enrollment-tokens",
    "GET",
    "/platform/configuration/security/enrollment-tokens",
    one("ListEnrollmentTokenReply"),
    json_type=dict,
    accept="application/json",
    region_prefixed=True,
    repeatable=True,
    success=(200,),
)
CREATE_ENROLLMENT_TOKEN: Operation[models.RequestEnrollmentTokenReply] = Operation(
    "create-enrollment-token",
    "POST",
    "/platform/configuration/security/enrollment-tokens",
    one("RequestEnrollmentTokenReply"),
    json_type=dict,
    accept="application/json",
    body="application/json",
    body_model="EnrollmentTokenRequest",
    body_required=True,
    region_prefixed=True,
    success=(200,),
)
DELETE_ENROLLMENT_TOKEN: Operation[models.EmptyResponse] = Operation(
    "delete-enrollment-token",
    "DELETE",
    "/platform/configuration/security/enrollment-tokens/{token}",
    one("EmptyResponse"),
    json_type=dict,
    accept="application/json",
    region_prefixed=True,
    repeatable=True,
    success=(200,),
)
GET_SECURITY_REALM_CONFIGURATIONS: Operation[models.SecurityRealmInfoList] = Operation(
    "get-security-realm-configurations",
    "GET",
    "/platform/configuration/security/realms",
    one("SecurityRealmInfoList"),
    json_type=dict,
    accept="application/json",
    region_prefixed=True,
    repeatable=True,
    success=(200,),
)
REORDER_SECURITY_REALMS: Operation[models.EmptyResponse] = Operation(
    "reorder-security-realms",
    "POST",
    "/platform/configuration/security/realms/_reorder",
    one("EmptyResponse"),
    json_type=dict,
    accept="application/json",
    body="application/json",
    body_model="SecurityRealmsReorderRequest",
    body_required=True,
    region_prefixed=True,
    repeatable=True,
    success=(200,),
)
CREATE_ACTIVE_DIRECTORY_CONFIGURATION: Operation[models.EmptyResponse] = Operation(
    "create-active-directory-configuration",
    "POST",
    "/platform/configuration/security/realms/active-directory",
    one("EmptyResponse"),
    json_type=dict,
    accept="application/json",
    body="application/json",
    body_model="ActiveDirectorySettings",
    body_required=True,
    region_prefixed=True,
    success=(201,),
)
GET_ACTIVE_DIRECTORY_CONFIGURATION: Operation[models.ActiveDirectorySettings] = Operation(
    "get-active-directory-configuration",
    "GET",
    "/platform/configuration/security/realms/active-directory/{realm_id}",
    one("ActiveDirectorySettings"),
    json_type=dict,
    accept="application/json",
    forms={"realm_id": ("^[a-z0-9_-]+$", "ldap1")},
    region_prefixed=True,
    repeatable=True,
    success=(200,),
)
UPDATE_ACTIVE_DIRECTORY_CONFIGURATION: Operation[models.EmptyResponse] = Operation(
    "update-active-directory-configuration",
    "PUT",
    "/platform/configuration/security/realms/active-directory/{realm_id}",
    one("EmptyResponse"),
    json_type=dict,
    accept="application/json",
    body="application/json",
    body_model="ActiveDirectorySettings",
    body_required=True,
    forms={"realm_id": ("^[a-z0-9_-]+$", "ldap1")},
    region_prefixed=True,
    repeatable=True,
    success=(200,),
)
DELETE_ACTIVE_DIRECTORY_CONFIGURATION: Operation[models.EmptyResponse] = Operation(
    "delete-active-directory-configuration",
    "DELETE",
    "/platform/configuration/security/realms/active-directory/{realm_id}",
    one("EmptyResponse"),
    json_type=dict,
    accept="application/json",
    forms={"realm_id": ("^[a-z0-9_-]+$", "ldap1")},
    region_prefixed=True,
    repeatable=True,
    success=(200,),
)
CREATE_LDAP_CONFIGURATION: Operation[models.EmptyResponse] = Operation(
    "create-ldap-configuration",
    "POST",
    "/platform/configuration/security/realms/ldap",
    one("EmptyResponse"),
    json_type=dict,
    accept="application/json",
    body="application/json",
    body_model="LdapSettings",
    body_required=True,
    region_prefixed=True,
    success=(201,),
)
GET_LDAP_CONFIGURATION: Operation[models.LdapSettings] = Operation(
    "get-ldap-configuration",
    "GET",
    "/platform/configuration/security/realms/ldap/{realm_id}",
    one("LdapSettings"),
    json_type=dict,
    accept="application/json",
    forms={"realm_id": ("^[a-z0-9_-]+$", "ldap1")},
    region_prefixed=True,
    repeatable=True,
    success=(200,),
)
UPDATE_LDAP_CONFIGURATION: Operation[models.EmptyResponse] = Operation(
    "update-ldap-configuration",
    "PUT",
    "/platform/configuration/security/realms/ldap/{realm_id}",
    one("EmptyResponse"),
    json_type=dict,
    accept="application/json",
    body="application/json",
    body_model="LdapSettings",
    body_required=True,
    forms={"realm_id": ("^[a-z0-9_-]+$", "ldap1")},
    region_prefixed=True,
    repeatable=True,
    success=(200,),
)
DELETE_LDAP_CONFIGURATION: Operation[models.EmptyResponse] = Operation(
    "delete-ldap-configuration",
    "DELETE",
    "/platform/configuration/security/realms/ldap/{realm_id}",
    one("EmptyResponse"),
    json_type=dict,
    accept="application/json",
    forms={"realm_id": ("^[a-z0-9_-]+$", "ldap1")},
    region_prefixed=True,
    repeatable=True,
    success=(200,),
)
CREATE_SAML_CONFIGURATION: Operation[models.EmptyResponse] = Operation(
    "create-saml-configuration",
    "POST",
    "/platform/configuration/security/realms/saml",
    one("EmptyResponse"),
    json_type=dict,
    accept="application/json",
    body="application/json",
    body_model="SamlSettings",
    body_required=True,
    region_prefixed=True,
    success=(201,),
)
GET_SAML_CONFIGURATION: Operation[models.SamlSettings] = Operation(
    "get-saml-configuration",
    "GET",
    "/platform/configuration/security/realms/saml/{realm_id}",
    one("SamlSettings"),
    json_type=dict,
    accept="application/json",
    forms={"realm_id": ("^[a-z0-9_-]+$", "ldap1")},
    region_prefixed=True,
    repeatable=True,
    success=(200,),
)
UPDATE_SAML_CONFIGURATION: Operation[models.EmptyResponse] = Operation(
    "update-saml-configuration",
    "PUT",
    "/platform/configuration/security/realms/saml/{realm_id}",
    one("EmptyResponse"),
    json_type=dict,
    accept="application/json",
    body="application/json",
    body_model="SamlSettings",
    body_required=True,
    forms={"realm_id": ("^[a-z0-9_-]+$", "ldap1")},
    region_prefixed=True,
    repeatable=True,
    success=(200,),
)
DELETE_SAML_CONFIGURATION: Operation[models.EmptyResponse] = Operation(
    "delete-saml-configuration",
    "DELETE",
    "/platform/configuration/security/realms/saml/{realm_id}",
    one("EmptyResponse"),
    json_type=dict,
    accept="application/json",
    forms={"realm_id": ("^[a-z0-9_-]+$", "ldap1")},
    region_prefixed=True,
    repeatable=True,
    success=(200,),
)
GET_TLS_CERTIFICATE: Operation[models.TlsPublicCertChain] = Operation(
    "get-tls-certificate",
    "GET",
    "/platform/configuration/security/tls/{service_name}",
    one("TlsPublicCertChain"),
    json_type=dict,
    accept="application/json",
    choices={"service_name": "TlsService"},
    region_prefixed=True,
    repeatable=True,
    success=(200,),
)
SET_TLS_CERTIFICATE: Operation[models.UpdatedTlsChain] = Operation(
    "set-tls-certificate",
    "POST",
    "/platform/configuration/security/tls/{service_name}",
    one("UpdatedTlsChain"),
    json_type=dict,
    accept="application/json",
    body="text/plain",
    body_required=True,
    choices={"service_name": "TlsService"},
    region_prefixed=True,
    success=(202,),
)


class PlatformConfigurationSecurity:
    """The operations of the tag PlatformConfigurationSecurity; `sender` carries their calls."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    def get_security_deployment(self, *, options: Options | None = None) -> models.SecurityDeployment:
        """Read the security deployment.

        Returns the condition of the deployment that native users and realms depend on. Look here first when
        nobody but `admin` can sign in, and see whether a change is still under way before you start another
        one.

        Args:
            options: Settings of this call alone.

        Returns:
            The security deployment.

        Raises:
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            NotFound: The installation has no security deployment (`security_deployment.not_found`).
            MethodNotAllowed: `root.method_not_allowed`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`, `ece_platform_viewer`.

        API operation: `get-security-deployment` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-get-security-deployment
        """
        return self._sender.send(GET_SECURITY_DEPLOYMENT, (), {}, {}, None, options)

    def update_security_deployment(
        self,
        body: models.SecurityDeploymentUpdateRequest | models.SecurityDeploymentUpdateRequestDict,
        *,
        options: Options | None = None,
    ) -> models.IdResponse:
        """Upgrade or resize the security deployment.

        Gives the deployment a newer stack version, another size, or both; what the body leaves out stays. A
        plan carries this out in the background, step by step, so that signing in keeps working when there is
        more than one zone. A version cannot be taken back.

        Args:
            body: The request, as a model or a mapping.
            options: Settings of this call alone.

        Returns:
            The change has begun.

        Raises:
            InvalidPlan: The version is not there or cannot be reached from the present one, or the size
                cannot be had (`clusters.cluster_invalid_plan`).
            BadRequest: `cluster.invalid_instance_config`, `stackpack.version_not_found`,
                `templates.template_not_found`, `root.invalid_json_request`, `root.invalid_parameter`.
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            NotFound: The installation has no security deployment (`security_deployment.not_found`).
            MethodNotAllowed: `root.method_not_allowed`.
            VersionConflict: Somebody else is changing the security deployment at the same time. The
                installation has a security deployment already (`security_deployment.version_conflict`).
            Conflict: `security_deployment.already_exists`.
            TooLarge: `root.request_too_large`.
            UnsupportedMediaType: `root.unsupported_media_type`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`.

        API operation: `update-security-deployment` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-update-security-deployment
        """
        return self._sender.send(UPDATE_SECURITY_DEPLOYMENT, (), {}, {}, body, options)

    def create_security_deployment(
        self,
        body: models.SecurityDeploymentCreateRequest | models.SecurityDeploymentCreateRequestDict,
        *,
        options: Options | None = None,
    ) -> models.IdResponse:
        """Create the security deployment.

        Sets up the small Elasticsearch deployment that stores native users and asks the realms. Installers of
        today do this by themselves, so the call is for installations that come from old versions. The answer
        arrives while the deployment is still starting; until then only built-in users can sign in.

        Args:
            body: The request, as a model or a mapping.
            options: Settings of this call alone.

        Returns:
            The security deployment is being created.

        Raises:
            InvalidPlan: There is no such version, or the installation cannot build a deployment of that
                size (`clusters.cluster_invalid_plan`).
            BadRequest: `cluster.invalid_instance_config`, `stackpack.version_not_found`,
                `templates.template_not_found`, `root.invalid_json_request`, `root.invalid_parameter`.
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            MethodNotAllowed: `root.method_not_allowed`.
            VersionConflict: Somebody else is changing the security deployment at the same time. The
                installation has a security deployment already (`security_deployment.version_conflict`).
            Conflict: `security_deployment.already_exists`.
            TooLarge: `root.request_too_large`.
            UnsupportedMediaType: `root.unsupported_media_type`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`.

        API operation: `create-security-deployment` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-create-security-deployment
        """
        return self._sender.send(CREATE_SECURITY_DEPLOYMENT, (), {}, {}, body, options)

    def get_enrollment_tokens(self, *, options: Options | None = None) -> models.ListEnrollmentTokenReply:
        """List the enrollment tokens.

        Returns the persistent tokens with the roles they give to new hosts. A fresh installation has two, an
        emergency token and one without roles. Tokens that expire by themselves are not listed, and the tokens
        as such are never shown again.

        Args:
            options: Settings of this call alone.

        Returns:
            The persistent tokens.

        Raises:
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            MethodNotAllowed: `root.method_not_allowed`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`, `ece_platform_viewer`.

        API operation: `get-enrollment-tokens` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-get-enrollment-tokens
        """
        return self._sender.send(GET_ENROLLMENT_TOKENS, (), {}, {}, None, options)

    def create_enrollment_token(
        self, body: models.EnrollmentTokenRequest | models.EnrollmentTokenRequestDict, *, options: Options | None = None
    ) -> models.RequestEnrollmentTokenReply:
        """Create an enrollment token.

        Issues a token with which the installation script on a new host joins this installation, as
        `--roles-token`. The host has the token's roles at once and needs nobody to assign them. Prefer tokens
        that expire; a persistent one works for everybody who gets hold of it, until it is revoked.

        Args:
            body: The request, as a model or a mapping.
            options: Settings of this call alone.

        Returns:
            The token. It cannot be read again.

        Raises:
            BadRequest: Such a token cannot be made, for instance a persistent one with a limited lifetime
                or one with an unknown role (`enrollment_tokens.invalid_token_request`,
                `root.invalid_json_request`, `root.invalid_parameter`).
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: The installation has no key to sign tokens with
                (`enrollment_tokens.signing_key_not_found`, `root.unauthorized.rbac`,
                `root.permission_denied`).
            MethodNotAllowed: `root.method_not_allowed`.
            TooLarge: `root.request_too_large`.
            UnsupportedMediaType: `root.unsupported_media_type`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`.

        API operation: `create-enrollment-token` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-create-enrollment-token
        """
        return self._sender.send(CREATE_ENROLLMENT_TOKEN, (), {}, {}, body, options)

    def delete_enrollment_token(self, token: str, *, options: Options | None = None) -> models.EmptyResponse:
        """Revoke an enrollment token.

        Makes the token worthless for further hosts. Hosts that joined with it stay and keep their roles. Do
        this when a persistent token may have come into wrong hands, or the people who had it have left.

        Args:
            token: The token's id, or the token itself.
            options: Settings of this call alone.

        Returns:
            The token is revoked.

        Raises:
            BadRequest: `root.invalid_json_request`, `root.invalid_parameter`.
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            NotFound: No persistent token is like this or has this id
                (`enrollment_tokens.invalid_token_id`, `root.resource_not_found`, `root.region_not_found`).
            MethodNotAllowed: `root.method_not_allowed`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`.

        API operation: `delete-enrollment-token` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-delete-enrollment-token
        """
        return self._sender.send(DELETE_ENROLLMENT_TOKEN, (token,), {}, {}, None, options)

    def get_security_realm_configurations(self, *, options: Options | None = None) -> models.SecurityRealmInfoList:
        """List the realms.

        Returns the places where ECE looks people up when they sign in: the native realm with the users that
        were created in ECE, and the directories and identity providers that were added. They are asked in
        this order.

        Args:
            options: Settings of this call alone.

        Returns:
            The realms in their order.

        Raises:
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            MethodNotAllowed: `root.method_not_allowed`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`, `ece_platform_viewer`.

        API operation: `get-security-realm-configurations` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-get-security-realm-configurations
        """
        return self._sender.send(GET_SECURITY_REALM_CONFIGURATIONS, (), {}, {}, None, options)

    def reorder_security_realms(
        self,
        body: models.SecurityRealmsReorderRequest | models.SecurityRealmsReorderRequestDict,
        *,
        options: Options | None = None,
    ) -> models.EmptyResponse:
        """Put the realms into another order.

        Decides which realm is asked first when somebody signs in, which matters if the same name exists in
        several of them. The list in the body must name every realm besides the native one, which always stays
        in front.

        Args:
            body: The request, as a model or a mapping.
            options: Settings of this call alone.

        Returns:
            The new order counts from now on.

        Raises:
            BadRequest: The list names a realm that does not exist, or one twice. The list lacks a realm
                (`security_realm.invalid_ids`, `security_realm.missing_ids`, `root.invalid_json_request`,
                `root.invalid_parameter`).
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            MethodNotAllowed: `root.method_not_allowed`.
            TooLarge: `root.request_too_large`.
            UnsupportedMediaType: `root.unsupported_media_type`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`.

        API operation: `reorder-security-realms` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-reorder-security-realms
        """
        return self._sender.send(REORDER_SECURITY_REALMS, (), {}, {}, body, options)

    def create_active_directory_configuration(
        self,
        body: models.ActiveDirectorySettings | models.ActiveDirectorySettingsDict,
        *,
        options: Options | None = None,
    ) -> models.EmptyResponse:
        """Add an Active Directory realm.

        Lets people sign in with their accounts of a Windows domain. Which roles they get is up to the rules
        in the body; nobody has to be created as a user of ECE. The security deployment has to exist and
        applies the realm within a short while.

        Args:
            body: The request, as a model or a mapping.
            options: Settings of this call alone.

        Returns:
            The realm is added.

        Raises:
            BadRequest: The settings do not work: id or order belong to another realm, or an address, the
                YAML text or a bundle is of no use (`security_realm.id_conflict`, `security_realm.invalid_id`,
                `security_realm.invalid_order`, `security_realm.invalid_type`,
                `security_realm.order_conflict`, `security_realm.invalid_yaml`, `security_realm.invalid_url`,
                `security_realm.active_directory.invalid_url`, `security_realm.invalid_bundle_url`,
                `root.invalid_json_request`, `root.invalid_parameter`).
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            NotFound: The installation has no security deployment (`security_deployment.not_found`).
            MethodNotAllowed: `root.method_not_allowed`.
            TooLarge: `root.request_too_large`.
            UnsupportedMediaType: `root.unsupported_media_type`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`.

        API operation: `create-active-directory-configuration` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-create-active-directory-configuration
        """
        return self._sender.send(CREATE_ACTIVE_DIRECTORY_CONFIGURATION, (), {}, {}, body, options)

    def get_active_directory_configuration(
        self, realm_id: str, *, options: Options | None = None
    ) -> models.ActiveDirectorySettings:
        """Read an Active Directory realm.

        Returns the settings of a realm that asks Microsoft Active Directory. They come without passwords; put
        these in again before you send an update.

        Args:
            realm_id: Id of the realm, as chosen when it was added.
            options: Settings of this call alone.

        Returns:
            The settings of the realm.

        Raises:
            BadRequest: `root.invalid_json_request`, `root.invalid_parameter`.
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            NotFound: There is no realm of this type with this id (`security_realm.not_found`,
                `root.resource_not_found`, `root.region_not_found`).
            MethodNotAllowed: `root.method_not_allowed`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`, `ece_platform_viewer`.

        API operation: `get-active-directory-configuration` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-get-active-directory-configuration
        """
        return self._sender.send(GET_ACTIVE_DIRECTORY_CONFIGURATION, (realm_id,), {}, {}, None, options)

    def update_active_directory_configuration(
        self,
        realm_id: str,
        body: models.ActiveDirectorySettings | models.ActiveDirectorySettingsDict,
        *,
        version: str | None = None,
        options: Options | None = None,
    ) -> models.EmptyResponse:
        """Replace the settings of an Active Directory realm.

        Stores the settings in place of the present ones. Send them completely, with the passwords, as reads
        leave those out. Try a login from the domain afterwards, before you end your own session.

        Args:
            realm_id: Id of the realm, as chosen when it was added.
            body: The request, as a model or a mapping.
            version: The `x-cloud-resource-version` you have read. If the realm has changed since, the
                answer is 409; left out or empty, the last writer wins.
            options: Settings of this call alone.

        Returns:
            The new settings are stored.

        Raises:
            BadRequest: The settings do not work: the id is not that of the path, the order belongs to
                another realm, or an address, the YAML text or a bundle is of no use
                (`security_realm.id_conflict`, `security_realm.invalid_id`, `security_realm.invalid_order`,
                `security_realm.invalid_type`, `security_realm.order_conflict`, `security_realm.invalid_yaml`,
                `security_realm.invalid_url`, `security_realm.active_directory.invalid_url`,
                `security_realm.invalid_bundle_url`, `root.invalid_json_request`, `root.invalid_parameter`).
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            NotFound: There is no realm of this type with this id (`security_realm.not_found`,
                `root.resource_not_found`, `root.region_not_found`).
            MethodNotAllowed: `root.method_not_allowed`.
            VersionConflict: The realm has changed since the given `version`
                (`security_realm.version_conflict`).
            TooLarge: `root.request_too_large`.
            UnsupportedMediaType: `root.unsupported_media_type`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`.

        API operation: `update-active-directory-configuration` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-update-active-directory-configuration
        """
        return self._sender.send(
            UPDATE_ACTIVE_DIRECTORY_CONFIGURATION, (realm_id,), {"version": version}, {}, body, options
        )

    def delete_active_directory_configuration(
        self, realm_id: str, *, version: str | None = None, options: Options | None = None
    ) -> models.EmptyResponse:
        """Remove an Active Directory realm.

        Takes the realm away, and with it the possibility to sign in with accounts of that domain. An update
        with `enabled` set to false does so without losing the settings.

        Args:
            realm_id: Id of the realm, as chosen when it was added.
            version: The `x-cloud-resource-version` you have read. If the realm has changed since, the
                answer is 409; left out or empty, the last writer wins.
            options: Settings of this call alone.

        Returns:
            The realm is gone.

        Raises:
            BadRequest: `root.invalid_json_request`, `root.invalid_parameter`.
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            NotFound: There is no realm of this type with this id (`security_realm.not_found`,
                `root.resource_not_found`, `root.region_not_found`).
            MethodNotAllowed: `root.method_not_allowed`.
            VersionConflict: The realm has changed since the given `version`
                (`security_realm.version_conflict`).
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`.

        API operation: `delete-active-directory-configuration` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-delete-active-directory-configuration
        """
        return self._sender.send(
            DELETE_ACTIVE_DIRECTORY_CONFIGURATION, (realm_id,), {"version": version}, {}, None, options
        )

    def create_ldap_configuration(
        self, body: models.LdapSettings | models.LdapSettingsDict, *, options: Options | None = None
    ) -> models.EmptyResponse:
        """Add an LDAP realm.

        Lets people sign in with their names and passwords from an LDAP directory. They get roles by the rules
        in the body, without being users of ECE beforehand. The security deployment has to exist; it takes
        over the configuration shortly after the call.

        Args:
            body: The request, as a model or a mapping.
            options: Settings of this call alone.

        Returns:
            The realm is added.

        Raises:
            BadRequest: The settings do not work: id or order belong to another realm, or an address, the
                YAML text or a bundle is of no use (`security_realm.id_conflict`, `security_realm.invalid_id`,
                `security_realm.invalid_order`, `security_realm.invalid_type`,
                `security_realm.order_conflict`, `security_realm.invalid_yaml`, `security_realm.invalid_url`,
                `security_realm.ldap.invalid_url`, `security_realm.invalid_bundle_url`,
                `root.invalid_json_request`, `root.invalid_parameter`).
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            NotFound: The installation has no security deployment (`security_deployment.not_found`).
            MethodNotAllowed: `root.method_not_allowed`.
            TooLarge: `root.request_too_large`.
            UnsupportedMediaType: `root.unsupported_media_type`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`.

        API operation: `create-ldap-configuration` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-create-ldap-configuration
        """
        return self._sender.send(CREATE_LDAP_CONFIGURATION, (), {}, {}, body, options)

    def get_ldap_configuration(self, realm_id: str, *, options: Options | None = None) -> models.LdapSettings:
        """Read an LDAP realm.

        Returns the settings of a realm that asks an LDAP directory. Passwords are left out, so add them
        before you send the settings back.

        Args:
            realm_id: Id of the realm, as chosen when it was added.
            options: Settings of this call alone.

        Returns:
            The settings of the realm.

        Raises:
            BadRequest: `root.invalid_json_request`, `root.invalid_parameter`.
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            NotFound: There is no realm of this type with this id (`security_realm.not_found`,
                `root.resource_not_found`, `root.region_not_found`).
            MethodNotAllowed: `root.method_not_allowed`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`, `ece_platform_viewer`.

        API operation: `get-ldap-configuration` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-get-ldap-configuration
        """
        return self._sender.send(GET_LDAP_CONFIGURATION, (realm_id,), {}, {}, None, options)

    def update_ldap_configuration(
        self,
        realm_id: str,
        body: models.LdapSettings | models.LdapSettingsDict,
        *,
        version: str | None = None,
        options: Options | None = None,
    ) -> models.EmptyResponse:
        """Replace the settings of an LDAP realm.

        Stores the settings in place of the present ones, so send all of them, including the passwords, which
        reads do not show. A mistake locks out everybody from this directory, so keep a session of a built-in
        user at hand.

        Args:
            realm_id: Id of the realm, as chosen when it was added.
            body: The request, as a model or a mapping.
            version: The `x-cloud-resource-version` you have read. If the realm has changed since, the
                answer is 409; left out or empty, the last writer wins.
            options: Settings of this call alone.

        Returns:
            The new settings are stored.

        Raises:
            BadRequest: The settings do not work: the id is not that of the path, the order belongs to
                another realm, or an address, the YAML text or a bundle is of no use
                (`security_realm.id_conflict`, `security_realm.invalid_id`, `security_realm.invalid_order`,
                `security_realm.invalid_type`, `security_realm.order_conflict`, `security_realm.invalid_yaml`,
                `security_realm.invalid_url`, `security_realm.ldap.invalid_url`,
                `security_realm.invalid_bundle_url`, `root.invalid_json_request`, `root.invalid_parameter`).
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            NotFound: There is no realm of this type with this id (`security_realm.not_found`,
                `root.resource_not_found`, `root.region_not_found`).
            MethodNotAllowed: `root.method_not_allowed`.
            VersionConflict: The realm has changed since the given `version`
                (`security_realm.version_conflict`).
            TooLarge: `root.request_too_large`.
            UnsupportedMediaType: `root.unsupported_media_type`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`.

        API operation: `update-ldap-configuration` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-update-ldap-configuration
        """
        return self._sender.send(UPDATE_LDAP_CONFIGURATION, (realm_id,), {"version": version}, {}, body, options)

    def delete_ldap_configuration(
        self, realm_id: str, *, version: str | None = None, options: Options | None = None
    ) -> models.EmptyResponse:
        """Remove an LDAP realm.

        Removes the realm from the installation. Nobody can sign in from that directory any longer. To shut
        people out for a while only, set `enabled` to false instead.

        Args:
            realm_id: Id of the realm, as chosen when it was added.
            version: The `x-cloud-resource-version` you have read. If the realm has changed since, the
                answer is 409; left out or empty, the last writer wins.
            options: Settings of this call alone.

        Returns:
            The realm is gone.

        Raises:
            BadRequest: `root.invalid_json_request`, `root.invalid_parameter`.
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            NotFound: There is no realm of this type with this id (`security_realm.not_found`,
                `root.resource_not_found`, `root.region_not_found`).
            MethodNotAllowed: `root.method_not_allowed`.
            VersionConflict: The realm has changed since the given `version`
                (`security_realm.version_conflict`).
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`.

        API operation: `delete-ldap-configuration` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-delete-ldap-configuration
        """
        return self._sender.send(DELETE_LDAP_CONFIGURATION, (realm_id,), {"version": version}, {}, None, options)

    def create_saml_configuration(
        self, body: models.SamlSettings | models.SamlSettingsDict, *, options: Options | None = None
    ) -> models.EmptyResponse:
        """Add a SAML realm.

        Adds single sign-on through a SAML 2.0 identity provider to the login page. ECE fetches the provider's
        metadata to check the address, so the provider has to be reachable from the coordinators. Scripts
        cannot sign in this way; give them API keys.

        Args:
            body: The request, as a model or a mapping.
            options: Settings of this call alone.

        Returns:
            The realm is added.

        Raises:
            BadRequest: The settings do not work: id or order belong to another realm, or an address, the
                YAML text or a bundle is of no use (`security_realm.id_conflict`, `security_realm.invalid_id`,
                `security_realm.invalid_order`, `security_realm.invalid_type`,
                `security_realm.order_conflict`, `security_realm.invalid_yaml`,
                `security_realm.saml.invalid_idp_metadata_url`, `security_realm.invalid_bundle_url`,
                `root.invalid_json_request`, `root.invalid_parameter`).
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            NotFound: The installation has no security deployment (`security_deployment.not_found`).
            MethodNotAllowed: `root.method_not_allowed`.
            TooLarge: `root.request_too_large`.
            UnsupportedMediaType: `root.unsupported_media_type`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`.

        API operation: `create-saml-configuration` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-create-saml-configuration
        """
        return self._sender.send(CREATE_SAML_CONFIGURATION, (), {}, {}, body, options)

    def get_saml_configuration(self, realm_id: str, *, options: Options | None = None) -> models.SamlSettings:
        """Read a SAML realm.

        Returns how ECE works together with a SAML identity provider. Passwords of certificate bundles are
        left out of the answer.

        Args:
            realm_id: Id of the realm, as chosen when it was added.
            options: Settings of this call alone.

        Returns:
            The settings of the realm.

        Raises:
            BadRequest: `root.invalid_json_request`, `root.invalid_parameter`.
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            NotFound: There is no realm of this type with this id (`security_realm.not_found`,
                `root.resource_not_found`, `root.region_not_found`).
            MethodNotAllowed: `root.method_not_allowed`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`, `ece_platform_viewer`.

        API operation: `get-saml-configuration` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-get-saml-configuration
        """
        return self._sender.send(GET_SAML_CONFIGURATION, (realm_id,), {}, {}, None, options)

    def update_saml_configuration(
        self,
        realm_id: str,
        body: models.SamlSettings | models.SamlSettingsDict,
        *,
        version: str | None = None,
        options: Options | None = None,
    ) -> models.EmptyResponse:
        """Replace the settings of a SAML realm.

        Stores the settings in place of the present ones; what is left out is gone, bundle passwords included.
        Members of `sp` have to agree with what is registered at the identity provider, so change both sides
        together.

        Args:
            realm_id: Id of the realm, as chosen when it was added.
            body: The request, as a model or a mapping.
            version: The `x-cloud-resource-version` you have read. If the realm has changed since, the
                answer is 409; left out or empty, the last writer wins.
            options: Settings of this call alone.

        Returns:
            The new settings are stored.

        Raises:
            BadRequest: The settings do not work: the id is not that of the path, the order belongs to
                another realm, or an address, the YAML text or a bundle is of no use
                (`security_realm.id_conflict`, `security_realm.invalid_id`, `security_realm.invalid_order`,
                `security_realm.invalid_type`, `security_realm.order_conflict`, `security_realm.invalid_yaml`,
                `security_realm.saml.invalid_idp_metadata_url`, `security_realm.invalid_bundle_url`,
                `root.invalid_json_request`, `root.invalid_parameter`).
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            NotFound: There is no realm of this type with this id (`security_realm.not_found`,
                `root.resource_not_found`, `root.region_not_found`).
            MethodNotAllowed: `root.method_not_allowed`.
            VersionConflict: The realm has changed since the given `version`
                (`security_realm.version_conflict`).
            TooLarge: `root.request_too_large`.
            UnsupportedMediaType: `root.unsupported_media_type`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`.

        API operation: `update-saml-configuration` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-update-saml-configuration
        """
        return self._sender.send(UPDATE_SAML_CONFIGURATION, (realm_id,), {"version": version}, {}, body, options)

    def delete_saml_configuration(
        self, realm_id: str, *, version: str | None = None, options: Options | None = None
    ) -> models.EmptyResponse:
        """Remove a SAML realm.

        Ends single sign-on through this identity provider; its button disappears from the login page. Other
        realms, native users and API keys go on working.

        Args:
            realm_id: Id of the realm, as chosen when it was added.
            version: The `x-cloud-resource-version` you have read. If the realm has changed since, the
                answer is 409; left out or empty, the last writer wins.
            options: Settings of this call alone.

        Returns:
            The realm is gone.

        Raises:
            BadRequest: `root.invalid_json_request`, `root.invalid_parameter`.
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            NotFound: There is no realm of this type with this id (`security_realm.not_found`,
                `root.resource_not_found`, `root.region_not_found`).
            MethodNotAllowed: `root.method_not_allowed`.
            VersionConflict: The realm has changed since the given `version`
                (`security_realm.version_conflict`).
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`.

        API operation: `delete-saml-configuration` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-delete-saml-configuration
        """
        return self._sender.send(DELETE_SAML_CONFIGURATION, (realm_id,), {"version": version}, {}, None, options)

    def get_tls_certificate(
        self, service_name: models.TlsService, *, options: Options | None = None
    ) -> models.TlsPublicCertChain:
        """Read the certificate of a service.

        Returns the certificates that a part of the platform identifies itself with, and until when they are
        valid. Check regularly, as ECE does not renew certificates that were uploaded. The private key is
        never given out.

        Args:
            service_name: Part of the platform with a certificate of its own: `ui` is the Cloud UI
                together with this API, `proxy` the entrance to deployments, `adminconsole` the console for
                platform administration, `internalca` the authority that signs certificates between the
                services.
            options: Settings of this call alone.

        Returns:
            The certificates of the service.

        Raises:
            BadRequest: `root.invalid_json_request`, `root.invalid_parameter`.
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            NotFound: `root.resource_not_found`, `root.region_not_found`.
            MethodNotAllowed: `root.method_not_allowed`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`, `ece_platform_viewer`.

        API operation: `get-tls-certificate` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-get-tls-certificate
        """
        return self._sender.send(GET_TLS_CERTIFICATE, (service_name,), {}, {}, None, options)

    def set_tls_certificate(
        self, service_name: models.TlsService, body: bytes | str, *, options: Options | None = None
    ) -> models.UpdatedTlsChain:
        """Replace the certificate of a service.

        Takes a private key with its certificates as PEM text, in this order: key (RSA or EC), server
        certificate, intermediate certificates if any, authority. The services take it over one after the
        other within minutes. A wrong certificate for `proxy` cuts clients off their deployments, and one for
        `ui` cuts off this API, so check the text before.

        Args:
            service_name: Part of the platform with a certificate of its own: `ui` is the Cloud UI
                together with this API, `proxy` the entrance to deployments, `adminconsole` the console for
                platform administration, `internalca` the authority that signs certificates between the
                services.
            body: The request (`text/plain`).
            options: Settings of this call alone.

        Returns:
            The certificate is taken on and on its way to the services.

        Raises:
            BadRequest: The text holds no certificate that the platform can read and clients would trust
                (`cert.unknown_cert_algorithm`, `root.invalid_json_request`, `root.invalid_parameter`).
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            NotFound: `root.resource_not_found`, `root.region_not_found`.
            MethodNotAllowed: `root.method_not_allowed`.
            TooLarge: `root.request_too_large`.
            UnsupportedMediaType: `root.unsupported_media_type`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`.

        API operation: `set-tls-certificate` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-set-tls-certificate
        """
        return self._sender.send(SET_TLS_CERTIFICATE, (service_name,), {}, {}, body, options)


class AsyncPlatformConfigurationSecurity:
    """The operations of the tag PlatformConfigurationSecurity, awaited; `sender` carries their calls."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    async def get_security_deployment(self, *, options: Options | None = None) -> models.SecurityDeployment:
        """Read the security deployment.

        Returns the condition of the deployment that native users and realms depend on. Look here first when
        nobody but `admin` can sign in, and see whether a change is still under way before you start another
        one.

        Args:
            options: Settings of this call alone.

        Returns:
            The security deployment.

        Raises:
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            NotFound: The installation has no security deployment (`security_deployment.not_found`).
            MethodNotAllowed: `root.method_not_allowed`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`, `ece_platform_viewer`.

        API operation: `get-security-deployment` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-get-security-deployment
        """
        return await self._sender.send(GET_SECURITY_DEPLOYMENT, (), {}, {}, None, options)

    async def update_security_deployment(
        self,
        body: models.SecurityDeploymentUpdateRequest | models.SecurityDeploymentUpdateRequestDict,
        *,
        options: Options | None = None,
    ) -> models.IdResponse:
        """Upgrade or resize the security deployment.

        Gives the deployment a newer stack version, another size, or both; what the body leaves out stays. A
        plan carries this out in the background, step by step, so that signing in keeps working when there is
        more than one zone. A version cannot be taken back.

        Args:
            body: The request, as a model or a mapping.
            options: Settings of this call alone.

        Returns:
            The change has begun.

        Raises:
            InvalidPlan: The version is not there or cannot be reached from the present one, or the size
                cannot be had (`clusters.cluster_invalid_plan`).
            BadRequest: `cluster.invalid_instance_config`, `stackpack.version_not_found`,
                `templates.template_not_found`, `root.invalid_json_request`, `root.invalid_parameter`.
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            NotFound: The installation has no security deployment (`security_deployment.not_found`).
            MethodNotAllowed: `root.method_not_allowed`.
            VersionConflict: Somebody else is changing the security deployment at the same time. The
                installation has a security deployment already (`security_deployment.version_conflict`).
            Conflict: `security_deployment.already_exists`.
            TooLarge: `root.request_too_large`.
            UnsupportedMediaType: `root.unsupported_media_type`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`.

        API operation: `update-security-deployment` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-update-security-deployment
        """
        return await self._sender.send(UPDATE_SECURITY_DEPLOYMENT, (), {}, {}, body, options)

    async def create_security_deployment(
        self,
        body: models.SecurityDeploymentCreateRequest | models.SecurityDeploymentCreateRequestDict,
        *,
        options: Options | None = None,
    ) -> models.IdResponse:
        """Create the security deployment.

        Sets up the small Elasticsearch deployment that stores native users and asks the realms. Installers of
        today do this by themselves, so the call is for installations that come from old versions. The answer
        arrives while the deployment is still starting; until then only built-in users can sign in.

        Args:
            body: The request, as a model or a mapping.
            options: Settings of this call alone.

        Returns:
            The security deployment is being created.

        Raises:
            InvalidPlan: There is no such version, or the installation cannot build a deployment of that
                size (`clusters.cluster_invalid_plan`).
            BadRequest: `cluster.invalid_instance_config`, `stackpack.version_not_found`,
                `templates.template_not_found`, `root.invalid_json_request`, `root.invalid_parameter`.
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            MethodNotAllowed: `root.method_not_allowed`.
            VersionConflict: Somebody else is changing the security deployment at the same time. The
                installation has a security deployment already (`security_deployment.version_conflict`).
            Conflict: `security_deployment.already_exists`.
            TooLarge: `root.request_too_large`.
            UnsupportedMediaType: `root.unsupported_media_type`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`.

        API operation: `create-security-deployment` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-create-security-deployment
        """
        return await self._sender.send(CREATE_SECURITY_DEPLOYMENT, (), {}, {}, body, options)

    async def get_enrollment_tokens(self, *, options: Options | None = None) -> models.ListEnrollmentTokenReply:
        """List the enrollment tokens.

        Returns the persistent tokens with the roles they give to new hosts. A fresh installation has two, an
        emergency token and one without roles. Tokens that expire by themselves are not listed, and the tokens
        as such are never shown again.

        Args:
            options: Settings of this call alone.

        Returns:
            The persistent tokens.

        Raises:
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            MethodNotAllowed: `root.method_not_allowed`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`, `ece_platform_viewer`.

        API operation: `get-enrollment-tokens` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-get-enrollment-tokens
        """
        return await self._sender.send(GET_ENROLLMENT_TOKENS, (), {}, {}, None, options)

    async def create_enrollment_token(
        self, body: models.EnrollmentTokenRequest | models.EnrollmentTokenRequestDict, *, options: Options | None = None
    ) -> models.RequestEnrollmentTokenReply:
        """Create an enrollment token.

        Issues a token with which the installation script on a new host joins this installation, as
        `--roles-token`. The host has the token's roles at once and needs nobody to assign them. Prefer tokens
        that expire; a persistent one works for everybody who gets hold of it, until it is revoked.

        Args:
            body: The request, as a model or a mapping.
            options: Settings of this call alone.

        Returns:
            The token. It cannot be read again.

        Raises:
            BadRequest: Such a token cannot be made, for instance a persistent one with a limited lifetime
                or one with an unknown role (`enrollment_tokens.invalid_token_request`,
                `root.invalid_json_request`, `root.invalid_parameter`).
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: The installation has no key to sign tokens with
                (`enrollment_tokens.signing_key_not_found`, `root.unauthorized.rbac`,
                `root.permission_denied`).
            MethodNotAllowed: `root.method_not_allowed`.
            TooLarge: `root.request_too_large`.
            UnsupportedMediaType: `root.unsupported_media_type`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`.

        API operation: `create-enrollment-token` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-create-enrollment-token
        """
        return await self._sender.send(CREATE_ENROLLMENT_TOKEN, (), {}, {}, body, options)

    async def delete_enrollment_token(self, token: str, *, options: Options | None = None) -> models.EmptyResponse:
        """Revoke an enrollment token.

        Makes the token worthless for further hosts. Hosts that joined with it stay and keep their roles. Do
        this when a persistent token may have come into wrong hands, or the people who had it have left.

        Args:
            token: The token's id, or the token itself.
            options: Settings of this call alone.

        Returns:
            The token is revoked.

        Raises:
            BadRequest: `root.invalid_json_request`, `root.invalid_parameter`.
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            NotFound: No persistent token is like this or has this id
                (`enrollment_tokens.invalid_token_id`, `root.resource_not_found`, `root.region_not_found`).
            MethodNotAllowed: `root.method_not_allowed`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`.

        API operation: `delete-enrollment-token` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-delete-enrollment-token
        """
        return await self._sender.send(DELETE_ENROLLMENT_TOKEN, (token,), {}, {}, None, options)

    async def get_security_realm_configurations(
        self, *, options: Options | None = None
    ) -> models.SecurityRealmInfoList:
        """List the realms.

        Returns the places where ECE looks people up when they sign in: the native realm with the users that
        were created in ECE, and the directories and identity providers that were added. They are asked in
        this order.

        Args:
            options: Settings of this call alone.

        Returns:
            The realms in their order.

        Raises:
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            MethodNotAllowed: `root.method_not_allowed`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`, `ece_platform_viewer`.

        API operation: `get-security-realm-configurations` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-get-security-realm-configurations
        """
        return await self._sender.send(GET_SECURITY_REALM_CONFIGURATIONS, (), {}, {}, None, options)

    async def reorder_security_realms(
        self,
        body: models.SecurityRealmsReorderRequest | models.SecurityRealmsReorderRequestDict,
        *,
        options: Options | None = None,
    ) -> models.EmptyResponse:
        """Put the realms into another order.

        Decides which realm is asked first when somebody signs in, which matters if the same name exists in
        several of them. The list in the body must name every realm besides the native one, which always stays
        in front.

        Args:
            body: The request, as a model or a mapping.
            options: Settings of this call alone.

        Returns:
            The new order counts from now on.

        Raises:
            BadRequest: The list names a realm that does not exist, or one twice. The list lacks a realm
                (`security_realm.invalid_ids`, `security_realm.missing_ids`, `root.invalid_json_request`,
                `root.invalid_parameter`).
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            MethodNotAllowed: `root.method_not_allowed`.
            TooLarge: `root.request_too_large`.
            UnsupportedMediaType: `root.unsupported_media_type`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`.

        API operation: `reorder-security-realms` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-reorder-security-realms
        """
        return await self._sender.send(REORDER_SECURITY_REALMS, (), {}, {}, body, options)

    async def create_active_directory_configuration(
        self,
        body: models.ActiveDirectorySettings | models.ActiveDirectorySettingsDict,
        *,
        options: Options | None = None,
    ) -> models.EmptyResponse:
        """Add an Active Directory realm.

        Lets people sign in with their accounts of a Windows domain. Which roles they get is up to the rules
        in the body; nobody has to be created as a user of ECE. The security deployment has to exist and
        applies the realm within a short while.

        Args:
            body: The request, as a model or a mapping.
            options: Settings of this call alone.

        Returns:
            The realm is added.

        Raises:
            BadRequest: The settings do not work: id or order belong to another realm, or an address, the
                YAML text or a bundle is of no use (`security_realm.id_conflict`, `security_realm.invalid_id`,
                `security_realm.invalid_order`, `security_realm.invalid_type`,
                `security_realm.order_conflict`, `security_realm.invalid_yaml`, `security_realm.invalid_url`,
                `security_realm.active_directory.invalid_url`, `security_realm.invalid_bundle_url`,
                `root.invalid_json_request`, `root.invalid_parameter`).
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            NotFound: The installation has no security deployment (`security_deployment.not_found`).
            MethodNotAllowed: `root.method_not_allowed`.
            TooLarge: `root.request_too_large`.
            UnsupportedMediaType: `root.unsupported_media_type`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`.

        API operation: `create-active-directory-configuration` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-create-active-directory-configuration
        """
        return await self._sender.send(CREATE_ACTIVE_DIRECTORY_CONFIGURATION, (), {}, {}, body, options)

    async def get_active_directory_configuration(
        self, realm_id: str, *, options: Options | None = None
    ) -> models.ActiveDirectorySettings:
        """Read an Active Directory realm.

        Returns the settings of a realm that asks Microsoft Active Directory. They come without passwords; put
        these in again before you send an update.

        Args:
            realm_id: Id of the realm, as chosen when it was added.
            options: Settings of this call alone.

        Returns:
            The settings of the realm.

        Raises:
            BadRequest: `root.invalid_json_request`, `root.invalid_parameter`.
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            NotFound: There is no realm of this type with this id (`security_realm.not_found`,
                `root.resource_not_found`, `root.region_not_found`).
            MethodNotAllowed: `root.method_not_allowed`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`, `ece_platform_viewer`.

        API operation: `get-active-directory-configuration` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-get-active-directory-configuration
        """
        return await self._sender.send(GET_ACTIVE_DIRECTORY_CONFIGURATION, (realm_id,), {}, {}, None, options)

    async def update_active_directory_configuration(
        self,
        realm_id: str,
        body: models.ActiveDirectorySettings | models.ActiveDirectorySettingsDict,
        *,
        version: str | None = None,
        options: Options | None = None,
    ) -> models.EmptyResponse:
        """Replace the settings of an Active Directory realm.

        Stores the settings in place of the present ones. Send them completely, with the passwords, as reads
        leave those out. Try a login from the domain afterwards, before you end your own session.

        Args:
            realm_id: Id of the realm, as chosen when it was added.
            body: The request, as a model or a mapping.
            version: The `x-cloud-resource-version` you have read. If the realm has changed since, the
                answer is 409; left out or empty, the last writer wins.
            options: Settings of this call alone.

        Returns:
            The new settings are stored.

        Raises:
            BadRequest: The settings do not work: the id is not that of the path, the order belongs to
                another realm, or an address, the YAML text or a bundle is of no use
                (`security_realm.id_conflict`, `security_realm.invalid_id`, `security_realm.invalid_order`,
                `security_realm.invalid_type`, `security_realm.order_conflict`, `security_realm.invalid_yaml`,
                `security_realm.invalid_url`, `security_realm.active_directory.invalid_url`,
                `security_realm.invalid_bundle_url`, `root.invalid_json_request`, `root.invalid_parameter`).
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            NotFound: There is no realm of this type with this id (`security_realm.not_found`,
                `root.resource_not_found`, `root.region_not_found`).
            MethodNotAllowed: `root.method_not_allowed`.
            VersionConflict: The realm has changed since the given `version`
                (`security_realm.version_conflict`).
            TooLarge: `root.request_too_large`.
            UnsupportedMediaType: `root.unsupported_media_type`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`.

        API operation: `update-active-directory-configuration` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-update-active-directory-configuration
        """
        return await self._sender.send(
            UPDATE_ACTIVE_DIRECTORY_CONFIGURATION, (realm_id,), {"version": version}, {}, body, options
        )

    async def delete_active_directory_configuration(
        self, realm_id: str, *, version: str | None = None, options: Options | None = None
    ) -> models.EmptyResponse:
        """Remove an Active Directory realm.

        Takes the realm away, and with it the possibility to sign in with accounts of that domain. An update
        with `enabled` set to false does so without losing the settings.

        Args:
            realm_id: Id of the realm, as chosen when it was added.
            version: The `x-cloud-resource-version` you have read. If the realm has changed since, the
                answer is 409; left out or empty, the last writer wins.
            options: Settings of this call alone.

        Returns:
            The realm is gone.

        Raises:
            BadRequest: `root.invalid_json_request`, `root.invalid_parameter`.
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            NotFound: There is no realm of this type with this id (`security_realm.not_found`,
                `root.resource_not_found`, `root.region_not_found`).
            MethodNotAllowed: `root.method_not_allowed`.
            VersionConflict: The realm has changed since the given `version`
                (`security_realm.version_conflict`).
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`.

        API operation: `delete-active-directory-configuration` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-delete-active-directory-configuration
        """
        return await self._sender.send(
            DELETE_ACTIVE_DIRECTORY_CONFIGURATION, (realm_id,), {"version": version}, {}, None, options
        )

    async def create_ldap_configuration(
        self, body: models.LdapSettings | models.LdapSettingsDict, *, options: Options | None = None
    ) -> models.EmptyResponse:
        """Add an LDAP realm.

        Lets people sign in with their names and passwords from an LDAP directory. They get roles by the rules
        in the body, without being users of ECE beforehand. The security deployment has to exist; it takes
        over the configuration shortly after the call.

        Args:
            body: The request, as a model or a mapping.
            options: Settings of this call alone.

        Returns:
            The realm is added.

        Raises:
            BadRequest: The settings do not work: id or order belong to another realm, or an address, the
                YAML text or a bundle is of no use (`security_realm.id_conflict`, `security_realm.invalid_id`,
                `security_realm.invalid_order`, `security_realm.invalid_type`,
                `security_realm.order_conflict`, `security_realm.invalid_yaml`, `security_realm.invalid_url`,
                `security_realm.ldap.invalid_url`, `security_realm.invalid_bundle_url`,
                `root.invalid_json_request`, `root.invalid_parameter`).
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            NotFound: The installation has no security deployment (`security_deployment.not_found`).
            MethodNotAllowed: `root.method_not_allowed`.
            TooLarge: `root.request_too_large`.
            UnsupportedMediaType: `root.unsupported_media_type`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`.

        API operation: `create-ldap-configuration` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-create-ldap-configuration
        """
        return await self._sender.send(CREATE_LDAP_CONFIGURATION, (), {}, {}, body, options)

    async def get_ldap_configuration(self, realm_id: str, *, options: Options | None = None) -> models.LdapSettings:
        """Read an LDAP realm.

        Returns the settings of a realm that asks an LDAP directory. Passwords are left out, so add them
        before you send the settings back.

        Args:
            realm_id: Id of the realm, as chosen when it was added.
            options: Settings of this call alone.

        Returns:
            The settings of the realm.

        Raises:
            BadRequest: `root.invalid_json_request`, `root.invalid_parameter`.
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            NotFound: There is no realm of this type with this id (`security_realm.not_found`,
                `root.resource_not_found`, `root.region_not_found`).
            MethodNotAllowed: `root.method_not_allowed`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`, `ece_platform_viewer`.

        API operation: `get-ldap-configuration` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-get-ldap-configuration
        """
        return await self._sender.send(GET_LDAP_CONFIGURATION, (realm_id,), {}, {}, None, options)

    async def update_ldap_configuration(
        self,
        realm_id: str,
        body: models.LdapSettings | models.LdapSettingsDict,
        *,
        version: str | None = None,
        options: Options | None = None,
    ) -> models.EmptyResponse:
        """Replace the settings of an LDAP realm.

        Stores the settings in place of the present ones, so send all of them, including the passwords, which
        reads do not show. A mistake locks out everybody from this directory, so keep a session of a built-in
        user at hand.

        Args:
            realm_id: Id of the realm, as chosen when it was added.
            body: The request, as a model or a mapping.
            version: The `x-cloud-resource-version` you have read. If the realm has changed since, the
                answer is 409; left out or empty, the last writer wins.
            options: Settings of this call alone.

        Returns:
            The new settings are stored.

        Raises:
            BadRequest: The settings do not work: the id is not that of the path, the order belongs to
                another realm, or an address, the YAML text or a bundle is of no use
                (`security_realm.id_conflict`, `security_realm.invalid_id`, `security_realm.invalid_order`,
                `security_realm.invalid_type`, `security_realm.order_conflict`, `security_realm.invalid_yaml`,
                `security_realm.invalid_url`, `security_realm.ldap.invalid_url`,
                `security_realm.invalid_bundle_url`, `root.invalid_json_request`, `root.invalid_parameter`).
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            NotFound: There is no realm of this type with this id (`security_realm.not_found`,
                `root.resource_not_found`, `root.region_not_found`).
            MethodNotAllowed: `root.method_not_allowed`.
            VersionConflict: The realm has changed since the given `version`
                (`security_realm.version_conflict`).
            TooLarge: `root.request_too_large`.
            UnsupportedMediaType: `root.unsupported_media_type`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`.

        API operation: `update-ldap-configuration` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-update-ldap-configuration
        """
        return await self._sender.send(UPDATE_LDAP_CONFIGURATION, (realm_id,), {"version": version}, {}, body, options)

    async def delete_ldap_configuration(
        self, realm_id: str, *, version: str | None = None, options: Options | None = None
    ) -> models.EmptyResponse:
        """Remove an LDAP realm.

        Removes the realm from the installation. Nobody can sign in from that directory any longer. To shut
        people out for a while only, set `enabled` to false instead.

        Args:
            realm_id: Id of the realm, as chosen when it was added.
            version: The `x-cloud-resource-version` you have read. If the realm has changed since, the
                answer is 409; left out or empty, the last writer wins.
            options: Settings of this call alone.

        Returns:
            The realm is gone.

        Raises:
            BadRequest: `root.invalid_json_request`, `root.invalid_parameter`.
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            NotFound: There is no realm of this type with this id (`security_realm.not_found`,
                `root.resource_not_found`, `root.region_not_found`).
            MethodNotAllowed: `root.method_not_allowed`.
            VersionConflict: The realm has changed since the given `version`
                (`security_realm.version_conflict`).
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`.

        API operation: `delete-ldap-configuration` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-delete-ldap-configuration
        """
        return await self._sender.send(DELETE_LDAP_CONFIGURATION, (realm_id,), {"version": version}, {}, None, options)

    async def create_saml_configuration(
        self, body: models.SamlSettings | models.SamlSettingsDict, *, options: Options | None = None
    ) -> models.EmptyResponse:
        """Add a SAML realm.

        Adds single sign-on through a SAML 2.0 identity provider to the login page. ECE fetches the provider's
        metadata to check the address, so the provider has to be reachable from the coordinators. Scripts
        cannot sign in this way; give them API keys.

        Args:
            body: The request, as a model or a mapping.
            options: Settings of this call alone.

        Returns:
            The realm is added.

        Raises:
            BadRequest: The settings do not work: id or order belong to another realm, or an address, the
                YAML text or a bundle is of no use (`security_realm.id_conflict`, `security_realm.invalid_id`,
                `security_realm.invalid_order`, `security_realm.invalid_type`,
                `security_realm.order_conflict`, `security_realm.invalid_yaml`,
                `security_realm.saml.invalid_idp_metadata_url`, `security_realm.invalid_bundle_url`,
                `root.invalid_json_request`, `root.invalid_parameter`).
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            NotFound: The installation has no security deployment (`security_deployment.not_found`).
            MethodNotAllowed: `root.method_not_allowed`.
            TooLarge: `root.request_too_large`.
            UnsupportedMediaType: `root.unsupported_media_type`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`.

        API operation: `create-saml-configuration` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-create-saml-configuration
        """
        return await self._sender.send(CREATE_SAML_CONFIGURATION, (), {}, {}, body, options)

    async def get_saml_configuration(self, realm_id: str, *, options: Options | None = None) -> models.SamlSettings:
        """Read a SAML realm.

        Returns how ECE works together with a SAML identity provider. Passwords of certificate bundles are
        left out of the answer.

        Args:
            realm_id: Id of the realm, as chosen when it was added.
            options: Settings of this call alone.

        Returns:
            The settings of the realm.

        Raises:
            BadRequest: `root.invalid_json_request`, `root.invalid_parameter`.
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            NotFound: There is no realm of this type with this id (`security_realm.not_found`,
                `root.resource_not_found`, `root.region_not_found`).
            MethodNotAllowed: `root.method_not_allowed`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`, `ece_platform_viewer`.

        API operation: `get-saml-configuration` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-get-saml-configuration
        """
        return await self._sender.send(GET_SAML_CONFIGURATION, (realm_id,), {}, {}, None, options)

    async def update_saml_configuration(
        self,
        realm_id: str,
        body: models.SamlSettings | models.SamlSettingsDict,
        *,
        version: str | None = None,
        options: Options | None = None,
    ) -> models.EmptyResponse:
        """Replace the settings of a SAML realm.

        Stores the settings in place of the present ones; what is left out is gone, bundle passwords included.
        Members of `sp` have to agree with what is registered at the identity provider, so change both sides
        together.

        Args:
            realm_id: Id of the realm, as chosen when it was added.
            body: The request, as a model or a mapping.
            version: The `x-cloud-resource-version` you have read. If the realm has changed since, the
                answer is 409; left out or empty, the last writer wins.
            options: Settings of this call alone.

        Returns:
            The new settings are stored.

        Raises:
            BadRequest: The settings do not work: the id is not that of the path, the order belongs to
                another realm, or an address, the YAML text or a bundle is of no use
                (`security_realm.id_conflict`, `security_realm.invalid_id`, `security_realm.invalid_order`,
                `security_realm.invalid_type`, `security_realm.order_conflict`, `security_realm.invalid_yaml`,
                `security_realm.saml.invalid_idp_metadata_url`, `security_realm.invalid_bundle_url`,
                `root.invalid_json_request`, `root.invalid_parameter`).
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            NotFound: There is no realm of this type with this id (`security_realm.not_found`,
                `root.resource_not_found`, `root.region_not_found`).
            MethodNotAllowed: `root.method_not_allowed`.
            VersionConflict: The realm has changed since the given `version`
                (`security_realm.version_conflict`).
            TooLarge: `root.request_too_large`.
            UnsupportedMediaType: `root.unsupported_media_type`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`.

        API operation: `update-saml-configuration` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-update-saml-configuration
        """
        return await self._sender.send(UPDATE_SAML_CONFIGURATION, (realm_id,), {"version": version}, {}, body, options)

    async def delete_saml_configuration(
        self, realm_id: str, *, version: str | None = None, options: Options | None = None
    ) -> models.EmptyResponse:
        """Remove a SAML realm.

        Ends single sign-on through this identity provider; its button disappears from the login page. Other
        realms, native users and API keys go on working.

        Args:
            realm_id: Id of the realm, as chosen when it was added.
            version: The `x-cloud-resource-version` you have read. If the realm has changed since, the
                answer is 409; left out or empty, the last writer wins.
            options: Settings of this call alone.

        Returns:
            The realm is gone.

        Raises:
            BadRequest: `root.invalid_json_request`, `root.invalid_parameter`.
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            NotFound: There is no realm of this type with this id (`security_realm.not_found`,
                `root.resource_not_found`, `root.region_not_found`).
            MethodNotAllowed: `root.method_not_allowed`.
            VersionConflict: The realm has changed since the given `version`
                (`security_realm.version_conflict`).
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`.

        API operation: `delete-saml-configuration` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-delete-saml-configuration
        """
        return await self._sender.send(DELETE_SAML_CONFIGURATION, (realm_id,), {"version": version}, {}, None, options)

    async def get_tls_certificate(
        self, service_name: models.TlsService, *, options: Options | None = None
    ) -> models.TlsPublicCertChain:
        """Read the certificate of a service.

        Returns the certificates that a part of the platform identifies itself with, and until when they are
        valid. Check regularly, as ECE does not renew certificates that were uploaded. The private key is
        never given out.

        Args:
            service_name: Part of the platform with a certificate of its own: `ui` is the Cloud UI
                together with this API, `proxy` the entrance to deployments, `adminconsole` the console for
                platform administration, `internalca` the authority that signs certificates between the
                services.
            options: Settings of this call alone.

        Returns:
            The certificates of the service.

        Raises:
            BadRequest: `root.invalid_json_request`, `root.invalid_parameter`.
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            NotFound: `root.resource_not_found`, `root.region_not_found`.
            MethodNotAllowed: `root.method_not_allowed`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`, `ece_platform_viewer`.

        API operation: `get-tls-certificate` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-get-tls-certificate
        """
        return await self._sender.send(GET_TLS_CERTIFICATE, (service_name,), {}, {}, None, options)

    async def set_tls_certificate(
        self, service_name: models.TlsService, body: bytes | str, *, options: Options | None = None
    ) -> models.UpdatedTlsChain:
        """Replace the certificate of a service.

        Takes a private key with its certificates as PEM text, in this order: key (RSA or EC), server
        certificate, intermediate certificates if any, authority. The services take it over one after the
        other within minutes. A wrong certificate for `proxy` cuts clients off their deployments, and one for
        `ui` cuts off this API, so check the text before.

        Args:
            service_name: Part of the platform with a certificate of its own: `ui` is the Cloud UI
                together with this API, `proxy` the entrance to deployments, `adminconsole` the console for
                platform administration, `internalca` the authority that signs certificates between the
                services.
            body: The request (`text/plain`).
            options: Settings of this call alone.

        Returns:
            The certificate is taken on and on its way to the services.

        Raises:
            BadRequest: The text holds no certificate that the platform can read and clients would trust
                (`cert.unknown_cert_algorithm`, `root.invalid_json_request`, `root.invalid_parameter`).
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            NotFound: `root.resource_not_found`, `root.region_not_found`.
            MethodNotAllowed: `root.method_not_allowed`.
            TooLarge: `root.request_too_large`.
            UnsupportedMediaType: `root.unsupported_media_type`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`.

        API operation: `set-tls-certificate` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-set-tls-certificate
        """
        return await self._sender.send(SET_TLS_CERTIFICATE, (service_name,), {}, {}, body, options)
