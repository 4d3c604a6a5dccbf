# Generated from the document in openapi/ by `nox -s generate`; do not edit.
"""The operations of the tag Authentication, as data and as methods."""

from __future__ import annotations

from ... import models
from ...client import AsyncSender, Operation, Options, Sender
from ...types import one

GET_AUTHENTICATION_INFO: Operation[models.AuthenticationInfo] = Operation(
    "get-authentication-info",
    "GET",
    "/users/auth",
    one("AuthenticationInfo"),
    json_type=dict,
    accept="application/json",
    repeatable=True,
    success=(200,),
)
LOGIN: Operation[models.TokenResponse] = Operation(
    "login",
    "POST",
    "/users/auth/_login",
    one("TokenResponse"),
    json_type=dict,
    accept="application/json",
    body="application/json",
    body_model="LoginRequest",
    body_required=True,
    repeatable=True,
    success=(200, 302),
)
LOGOUT: Operation[models.EmptyResponse] = Operation(
    "logout",
    "POST",
    "/users/auth/_logout",
    one("EmptyResponse"),
    json_type=dict,
    accept="application/json",
    success=(200,),
)
REFRESH_TOKEN: Operation[models.TokenResponse] = Operation(
    "refresh-token",
    "POST",
    "/users/auth/_refresh",
    one("TokenResponse"),
    json_type=dict,
    accept="application/json",
    repeatable=True,
    success=(200,),
)
GET_API_KEYS: Operation[models.ApiKeysResponse] = Operation(
    "get-api-keys",
    "GET",
    "/users/auth/keys",
    one("ApiKeysResponse"),
    json_type=dict,
    accept="application/json",
    repeatable=True,
    success=(200,),
)
CREATE_API_KEY: Operation[models.ApiKeyResponse] = Operation(
    "create-api-key",
    "POST",
    "/users/auth/keys",
    one("ApiKeyResponse"),
    json_type=dict,
    accept="application/json",
    body="application/json",
    body_model="CreateApiKeyRequest",
    body_required=True,
    success=(201,),
)
DELETE_API_KEYS: Operation[models.EmptyResponse] = Operation(
    "delete-api-keys",
    "DELETE",
    "/users/auth/keys",
    one("EmptyResponse"),
    json_type=dict,
    accept="application/json",
    body="application/json",
    body_model="DeleteApiKeysRequest",
    body_required=True,
    repeatable=True,
    success=(200,),
)
GET_USERS_API_KEYS: Operation[models.ApiKeysResponse] = Operation(
    "get-users-api-keys",
    "GET",
    "/users/auth/keys/_all",
    one("ApiKeysResponse"),
    json_type=dict,
    accept="application/json",
    repeatable=True,
    success=(200,),
)
DELETE_USERS_API_KEYS: Operation[models.EmptyResponse] = Operation(
    "delete-users-api-keys",
    "DELETE",
    "/users/auth/keys/_all",
    one("EmptyResponse"),
    json_type=dict,
    accept="application/json",
    body="application/json",
    body_model="DeleteUsersApiKeysRequest",
    body_required=True,
    repeatable=True,
    success=(200,),
)
GET_API_KEY: Operation[models.ApiKeyResponse] = Operation(
    "get-api-key",
    "GET",
    "/users/auth/keys/{api_key_id}",
    one("ApiKeyResponse"),
    json_type=dict,
    accept="application/json",
    repeatable=True,
    success=(200,),
)
DELETE_API_KEY: Operation[models.EmptyResponse] = Operation(
    "delete-api-key",
    "DELETE",
    "/users/auth/keys/{api_key_id}",
    one("EmptyResponse"),
    json_type=dict,
    accept="application/json",
    repeatable=True,
    success=(200,),
)
METHODS: Operation[models.AvailableAuthenticationMethods] = Operation(
    "methods",
    "GET",
    "/users/auth/methods",
    one("AvailableAuthenticationMethods"),
    json_type=dict,
    accept="application/json",
    repeatable=True,
    success=(200,),
)
SAML_CALLBACK: Operation[models.EmptyResponse] = Operation(
    "saml-callback",
    "POST",
    "/users/auth/saml/_callback",
    one("EmptyResponse"),
    json_type=dict,
    accept="application/json",
    body="application/x-www-form-urlencoded",
    body_model="SamlCallbackRequest",
    body_required=True,
    success=(302,),
)
SAML_INIT: Operation[models.EmptyResponse] = Operation(
    "saml-init",
    "GET",
    "/users/auth/saml/_init",
    one("EmptyResponse"),
    json_type=dict,
    accept="application/json",
    repeatable=True,
    success=(302,),
)
GET_USER_API_KEYS: Operation[models.ApiKeysResponse] = Operation(
    "get-user-api-keys",
    "GET",
    "/users/{user_id}/auth/keys",
    one("ApiKeysResponse"),
    json_type=dict,
    accept="application/json",
    repeatable=True,
    success=(200,),
)
DELETE_USER_API_KEYS: Operation[models.EmptyResponse] = Operation(
    "delete-user-api-keys",
    "DELETE",
    "/users/{user_id}/auth/keys",
    one("EmptyResponse"),
    json_type=dict,
    accept="application/json",
    repeatable=True,
    success=(200,),
)
GET_USER_API_KEY: Operation[models.ApiKeyResponse] = Operation(
    "get-user-api-key",
    "GET",
    "/users/{user_id}/auth/keys/{api_key_id}",
    one("ApiKeyResponse"),
    json_type=dict,
    accept="application/json",
    repeatable=True,
    success=(200,),
)
DELETE_USER_API_KEY: Operation[models.EmptyResponse] = Operation(
    "delete-user-api-key",
    "DELETE",
    "/users/{user_id}/auth/keys/{api_key_id}",
    one("EmptyResponse"),
    json_type=dict,
    accept="application/json",
    repeatable=True,
    success=(200,),
)


class Authentication:
    """The operations of the tag Authentication; `sender` carries their calls."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    def get_authentication_info(self, *, options: Options | None = None) -> models.AuthenticationInfo:
        """Tell how the caller is signed in.

        Reports on the credentials of this very call: when a token ends, where to renew it, and whether
        operations that ask for a second factor are open to it. A cheap way to find out whether credentials
        still work.

        Args:
            options: Settings of this call alone.

        Returns:
            What is known about the caller's credentials.

        Raises:
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            MethodNotAllowed: `root.method_not_allowed`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`, `ece_platform_viewer`, `ece_deployment_manager`,
        `ece_deployment_viewer`.

        API operation: `get-authentication-info` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-get-authentication-info
        """
        return self._sender.send(GET_AUTHENTICATION_INFO, (), {}, {}, None, options)

    def login(
        self, body: models.LoginRequest | models.LoginRequestDict, *, options: Options | None = None
    ) -> models.TokenResponse:
        """Log in with name and password.

        Exchanges a user name and a password for a token, to be sent as `Authorization: Bearer <token>`.
        Tokens live for a short while: renew them with `refresh_token` in time, or log in again after a 401.
        Programs that run unattended are better served by an API key. With `login_state.path` the answer is a
        redirect for a browser instead.

        Args:
            body: The request, as a model or a mapping.
            options: Settings of this call alone.

        Returns:
            200: The password is right; here is the token.
            302: The password is right, and the request named a `login_state.path`. The token stands in the
            fragment of the address.

        Raises:
            BadRequest: `root.invalid_json_request`, `root.invalid_parameter`.
            Unauthenticated: `root.unauthenticated`.
            MethodNotAllowed: `root.method_not_allowed`.
            TooLarge: `root.request_too_large`.
            UnsupportedMediaType: `root.unsupported_media_type`.
            RateLimited: `root.rate_limited`.
            ServerError: The operation works through the security deployment, and the installation has
                none (`authc.no_authentication_cluster`). The security deployment could not do its part; the
                message repeats what it said (`authc.authentication_cluster_error`).

        Required roles: none, not even credentials.

        API operation: `login` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-login
        """
        return self._sender.send(LOGIN, (), {}, {}, body, options)

    def logout(self, *, options: Options | None = None) -> models.EmptyResponse:
        """Log out.

        Ends the session of the token that the call was made with; the token is refused from then on.
        Passwords and API keys are not affected.

        Args:
            options: Settings of this call alone.

        Returns:
            The session is over.

        Raises:
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            MethodNotAllowed: `root.method_not_allowed`.
            ElevationNeeded: `root.needs_elevated_permissions`.
            ServerError: The operation works through the security deployment, and the installation has
                none (`authc.no_authentication_cluster`). The security deployment could not do its part; the
                message repeats what it said (`authc.authentication_cluster_error`).

        Required roles: any of `ece_platform_admin`, `ece_platform_viewer`, `ece_deployment_manager`,
        `ece_deployment_viewer`.

        API operation: `logout` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-logout
        """
        return self._sender.send(LOGOUT, (), {}, {}, None, options)

    def refresh_token(self, *, options: Options | None = None) -> models.TokenResponse:
        """Renew the token.

        Hands out a fresh token for the session, so that long-running programs need not keep the password.
        Call it well before `session_expiration_time`; an expired token can no longer be renewed. The old
        token stays valid until its own end.

        Args:
            options: Settings of this call alone.

        Returns:
            A token with a new lease of life.

        Raises:
            Unauthenticated: `root.unauthorized`, `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            MethodNotAllowed: `root.method_not_allowed`.
            ElevationNeeded: `root.needs_elevated_permissions`.
            ServerError: The operation works through the security deployment, and the installation has
                none (`authc.no_authentication_cluster`). The security deployment could not do its part; the
                message repeats what it said (`authc.authentication_cluster_error`).

        Required roles: any of `ece_platform_admin`, `ece_platform_viewer`, `ece_deployment_manager`,
        `ece_deployment_viewer`.

        API operation: `refresh-token` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-refresh-token
        """
        return self._sender.send(REFRESH_TOKEN, (), {}, {}, None, options)

    def get_api_keys(self, *, next_page: str | None = None, options: Options | None = None) -> models.ApiKeysResponse:
        """List one's own API keys.

        Returns what is known about each API key of the calling user: id, purpose, age and end. The secret
        texts are not part of it; they were shown once, when the keys were made.

        Args:
            next_page: The `next_page` of the answer before, to go on where it ended. Left out, the list
                begins at its start. New in the hosted service, 2026-08.
            options: Settings of this call alone.

        Returns:
            The caller's keys, without their secrets.

        Raises:
            BadRequest: `root.invalid_json_request`, `root.invalid_parameter`.
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            MethodNotAllowed: `root.method_not_allowed`.
            RateLimited: `root.rate_limited`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`, `ece_platform_viewer`, `ece_deployment_manager`,
        `ece_deployment_viewer`.

        On the hosted service: any.

        API operation: `get-api-keys` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-get-api-keys
        """
        return self._sender.send(GET_API_KEYS, (), {"next_page": next_page}, {}, None, options)

    def create_api_key(
        self, body: models.CreateApiKeyRequest | models.CreateApiKeyRequestDict, *, options: Options | None = None
    ) -> models.ApiKeyResponse:
        """Create an API key.

        Makes a key with which programs call this API on the user's behalf. Store `key` from the answer right
        away: it cannot be read again. On ECE a key may do whatever its owner may, and the built-in users
        `admin` and `readonly` cannot have any; on the hosted service it belongs to the organization and has
        roles of its own. Give keys an expiration and one purpose each.

        Args:
            body: The request, as a model or a mapping.
            options: Settings of this call alone.

        Returns:
            The new key, this one time with its secret.

        Raises:
            BadRequest: The description is empty, the expiration is no duration, or this user or
                installation cannot have such a key (`api_keys.invalid_input`, `root.invalid_json_request`,
                `root.invalid_parameter`).
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            MethodNotAllowed: `root.method_not_allowed`.
            TooLarge: `root.request_too_large`.
            UnsupportedMediaType: `root.unsupported_media_type`.
            RateLimited: `root.rate_limited`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`, `ece_deployment_manager`.

        On the hosted service: any of `organization-admin`, `deployment-admin`, `deployment-editor`.

        API operation: `create-api-key` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-create-api-key
        """
        return self._sender.send(CREATE_API_KEY, (), {}, {}, body, options)

    def delete_api_keys(
        self, body: models.DeleteApiKeysRequest | models.DeleteApiKeysRequestDict, *, options: Options | None = None
    ) -> models.EmptyResponse:
        """Delete several of one's own API keys.

        Revokes the listed keys at once; programs that use them are refused from the next call on. Ids that do
        not exist are passed over, so the call can be repeated. Mind that this DELETE takes a body.

        Args:
            body: The request, as a model or a mapping.
            options: Settings of this call alone.

        Returns:
            None of the keys exists any more.

        Raises:
            BadRequest: `root.invalid_json_request`, `root.invalid_parameter`.
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            MethodNotAllowed: `root.method_not_allowed`.
            TooLarge: `root.request_too_large`.
            UnsupportedMediaType: `root.unsupported_media_type`.
            RateLimited: `root.rate_limited`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`, `ece_deployment_manager`.

        On the hosted service: any of `organization-admin`, `deployment-admin`, `deployment-editor`.

        API operation: `delete-api-keys` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-delete-api-keys
        """
        return self._sender.send(DELETE_API_KEYS, (), {}, {}, body, options)

    def get_users_api_keys(self, *, options: Options | None = None) -> models.ApiKeysResponse:
        """List the API keys of all users.

        Shows a platform administrator every API key of the installation with its owner, for instance to find
        keys that never expire. Secrets are not part of it.

        Args:
            options: Settings of this call alone.

        Returns:
            Everybody's keys, without their secrets.

        Raises:
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            MethodNotAllowed: `root.method_not_allowed`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`.

        API operation: `get-users-api-keys` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-get-users-api-keys
        """
        return self._sender.send(GET_USERS_API_KEYS, (), {}, {}, None, options)

    def delete_users_api_keys(
        self,
        body: models.DeleteUsersApiKeysRequest | models.DeleteUsersApiKeysRequestDict,
        *,
        options: Options | None = None,
    ) -> models.EmptyResponse:
        """Delete API keys of several users.

        Lets a platform administrator revoke any number of keys in one go, each named by its owner and its id.
        Pairs that do not exist are passed over. Mind that this DELETE takes a body.

        Args:
            body: The request, as a model or a mapping.
            options: Settings of this call alone.

        Returns:
            None of the keys exists any more.

        Raises:
            BadRequest: `root.invalid_json_request`, `root.invalid_parameter`.
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            MethodNotAllowed: `root.method_not_allowed`.
            TooLarge: `root.request_too_large`.
            UnsupportedMediaType: `root.unsupported_media_type`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`.

        API operation: `delete-users-api-keys` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-delete-users-api-keys
        """
        return self._sender.send(DELETE_USERS_API_KEYS, (), {}, {}, body, options)

    def get_api_key(self, api_key_id: str, *, options: Options | None = None) -> models.ApiKeyResponse:
        """Read one of one's own API keys.

        Returns purpose, age and end of a key of the calling user, but not its secret. Useful for a program
        that wants to warn before its own key expires.

        Args:
            api_key_id: Id of the API key; the key itself is another text and is never part of an address.
            options: Settings of this call alone.

        Returns:
            The key, without its secret.

        Raises:
            BadRequest: `root.invalid_json_request`, `root.invalid_parameter`.
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            ApiKeyNotFound: The user has no API key with this id (`api_keys.key_not_found`).
            NotFound: `root.resource_not_found`, `root.region_not_found`.
            MethodNotAllowed: `root.method_not_allowed`.
            RateLimited: `root.rate_limited`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`, `ece_platform_viewer`, `ece_deployment_manager`,
        `ece_deployment_viewer`.

        On the hosted service: any.

        API operation: `get-api-key` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-get-api-key
        """
        return self._sender.send(GET_API_KEY, (api_key_id,), {}, {}, None, options)

    def delete_api_key(self, api_key_id: str, *, options: Options | None = None) -> models.EmptyResponse:
        """Delete one of one's own API keys.

        Revokes a key of the calling user. It is refused from the next call on, which cannot be undone.

        Args:
            api_key_id: Id of the API key; the key itself is another text and is never part of an address.
            options: Settings of this call alone.

        Returns:
            The key is revoked.

        Raises:
            BadRequest: `root.invalid_json_request`, `root.invalid_parameter`.
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            ApiKeyNotFound: The user has no API key with this id (`api_keys.key_not_found`).
            NotFound: `root.resource_not_found`, `root.region_not_found`.
            MethodNotAllowed: `root.method_not_allowed`.
            RateLimited: `root.rate_limited`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`, `ece_deployment_manager`.

        On the hosted service: any of `organization-admin`, `deployment-admin`, `deployment-editor`.

        API operation: `delete-api-key` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-delete-api-key
        """
        return self._sender.send(DELETE_API_KEY, (api_key_id,), {}, {}, None, options)

    def methods(self, *, options: Options | None = None) -> models.AvailableAuthenticationMethods:
        """List the ways to log in.

        Tells a login page what to offer: password, and the single sign-on providers that realms of the
        installation describe. No credentials are needed.

        Args:
            options: Settings of this call alone.

        Returns:
            The ways in.

        Raises:
            MethodNotAllowed: `root.method_not_allowed`.

        Required roles: none, not even credentials.

        API operation: `methods` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-methods
        """
        return self._sender.send(METHODS, (), {}, {}, None, options)

    def saml_callback(
        self, body: models.SamlCallbackRequest | models.SamlCallbackRequestDict, *, options: Options | None = None
    ) -> models.EmptyResponse:
        """Take the identity provider's word.

        The second half of a SAML login. The identity provider makes the user's browser post this form; the
        message in it is checked, and the browser is sent on to the user interface with a token. Programs have
        no use for it.

        Args:
            body: The request, as a model or a mapping (`application/x-www-form-urlencoded`).
            options: Settings of this call alone.

        Returns:
            The user is logged in. The token stands in the fragment of the address, and so does the relay
            state that `saml_init` was given.

        Raises:
            BadRequest: `root.invalid_json_request`, `root.invalid_parameter`.
            Unauthenticated: `root.unauthenticated`.
            MethodNotAllowed: `root.method_not_allowed`.
            TooLarge: `root.request_too_large`.
            UnsupportedMediaType: `root.unsupported_media_type`.
            ServerError: The operation works through the security deployment, and the installation has
                none (`authc.no_authentication_cluster`). The security deployment could not do its part; the
                message repeats what it said (`authc.authentication_cluster_error`).

        Required roles: none, not even credentials.

        API operation: `saml-callback` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-saml-callback
        """
        return self._sender.send(SAML_CALLBACK, (), {}, {}, body, options)

    def saml_init(
        self, *, state: str | None = None, realm: str | None = None, options: Options | None = None
    ) -> models.EmptyResponse:
        """Start a SAML login.

        The first half of a SAML login in a browser. The security deployment, which must have a SAML realm,
        draws up a request, and the browser is redirected with it to the identity provider. That one answers
        to `saml_callback`.

        Args:
            state: Text to get back when the login is done, usually the page the user wanted.
            realm: Id of the SAML realm to log in by. Left out, the first one that is enabled. New in ECE
                4.0.
            options: Settings of this call alone.

        Returns:
            Off to the identity provider, with a request in the address.

        Raises:
            BadRequest: `root.invalid_json_request`, `root.invalid_parameter`.
            MethodNotAllowed: `root.method_not_allowed`.
            ServerError: The operation works through the security deployment, and the installation has
                none (`authc.no_authentication_cluster`). The security deployment could not do its part; the
                message repeats what it said (`authc.authentication_cluster_error`).

        Required roles: none, not even credentials.

        API operation: `saml-init` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-saml-init
        """
        return self._sender.send(SAML_INIT, (), {"state": state, "realm": realm}, {}, None, options)

    def get_user_api_keys(self, user_id: str, *, options: Options | None = None) -> models.ApiKeysResponse:
        """List a user's API keys.

        Shows a platform administrator the keys one user has made, without their secrets. A first step before
        disabling the user.

        Args:
            user_id: The user's name, or its decimal id on the hosted service.
            options: Settings of this call alone.

        Returns:
            The user's keys, without their secrets.

        Raises:
            BadRequest: `root.invalid_json_request`, `root.invalid_parameter`.
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            UserNotFound: There is no user with this id (`api_keys.user_not_found`).
            NotFound: `root.resource_not_found`, `root.region_not_found`.
            MethodNotAllowed: `root.method_not_allowed`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`.

        API operation: `get-user-api-keys` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-get-user-api-keys
        """
        return self._sender.send(GET_USER_API_KEYS, (user_id,), {}, {}, None, options)

    def delete_user_api_keys(self, user_id: str, *, options: Options | None = None) -> models.EmptyResponse:
        """Delete all API keys of a user.

        Revokes every key the user has, at once and for good; the user can still log in. Do it when somebody
        leaves or a secret has leaked.

        Args:
            user_id: The user's name, or its decimal id on the hosted service.
            options: Settings of this call alone.

        Returns:
            The user has no keys any more.

        Raises:
            BadRequest: `root.invalid_json_request`, `root.invalid_parameter`.
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            UserNotFound: There is no user with this id (`api_keys.user_not_found`).
            NotFound: `root.resource_not_found`, `root.region_not_found`.
            MethodNotAllowed: `root.method_not_allowed`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`.

        API operation: `delete-user-api-keys` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-delete-user-api-keys
        """
        return self._sender.send(DELETE_USER_API_KEYS, (user_id,), {}, {}, None, options)

    def get_user_api_key(
        self, user_id: str, api_key_id: str, *, options: Options | None = None
    ) -> models.ApiKeyResponse:
        """Read an API key of a user.

        Shows a platform administrator one key of one user, without its secret: what it is for, since when it
        exists and until when.

        Args:
            user_id: The user's name, or its decimal id on the hosted service.
            api_key_id: Id of the API key; the key itself is another text and is never part of an address.
            options: Settings of this call alone.

        Returns:
            The key, without its secret.

        Raises:
            BadRequest: `root.invalid_json_request`, `root.invalid_parameter`.
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            ApiKeyNotFound: The user has no API key with this id (`api_keys.key_not_found`).
            NotFound: `root.resource_not_found`, `root.region_not_found`.
            MethodNotAllowed: `root.method_not_allowed`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`.

        API operation: `get-user-api-key` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-get-user-api-key
        """
        return self._sender.send(GET_USER_API_KEY, (user_id, api_key_id), {}, {}, None, options)

    def delete_user_api_key(
        self, user_id: str, api_key_id: str, *, options: Options | None = None
    ) -> models.EmptyResponse:
        """Delete an API key of a user.

        Revokes one key of one user on a platform administrator's behalf. The user's other keys go on working.

        Args:
            user_id: The user's name, or its decimal id on the hosted service.
            api_key_id: Id of the API key; the key itself is another text and is never part of an address.
            options: Settings of this call alone.

        Returns:
            The key is revoked.

        Raises:
            BadRequest: `root.invalid_json_request`, `root.invalid_parameter`.
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            ApiKeyNotFound: The user has no API key with this id (`api_keys.key_not_found`).
            NotFound: `root.resource_not_found`, `root.region_not_found`.
            MethodNotAllowed: `root.method_not_allowed`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`.

        API operation: `delete-user-api-key` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-delete-user-api-key
        """
        return self._sender.send(DELETE_USER_API_KEY, (user_id, api_key_id), {}, {}, None, options)


class AsyncAuthentication:
    """The operations of the tag Authentication, awaited; `sender` carries their calls."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    async def get_authentication_info(self, *, options: Options | None = None) -> models.AuthenticationInfo:
        """Tell how the caller is signed in.

        Reports on the credentials of this very call: when a token ends, where to renew it, and whether
        operations that ask for a second factor are open to it. A cheap way to find out whether credentials
        still work.

        Args:
            options: Settings of this call alone.

        Returns:
            What is known about the caller's credentials.

        Raises:
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            MethodNotAllowed: `root.method_not_allowed`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`, `ece_platform_viewer`, `ece_deployment_manager`,
        `ece_deployment_viewer`.

        API operation: `get-authentication-info` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-get-authentication-info
        """
        return await self._sender.send(GET_AUTHENTICATION_INFO, (), {}, {}, None, options)

    async def login(
        self, body: models.LoginRequest | models.LoginRequestDict, *, options: Options | None = None
    ) -> models.TokenResponse:
        """Log in with name and password.

        Exchanges a user name and a password for a token, to be sent as `Authorization: Bearer <token>`.
        Tokens live for a short while: renew them with `refresh_token` in time, or log in again after a 401.
        Programs that run unattended are better served by an API key. With `login_state.path` the answer is a
        redirect for a browser instead.

        Args:
            body: The request, as a model or a mapping.
            options: Settings of this call alone.

        Returns:
            200: The password is right; here is the token.
            302: The password is right, and the request named a `login_state.path`. The token stands in the
            fragment of the address.

        Raises:
            BadRequest: `root.invalid_json_request`, `root.invalid_parameter`.
            Unauthenticated: `root.unauthenticated`.
            MethodNotAllowed: `root.method_not_allowed`.
            TooLarge: `root.request_too_large`.
            UnsupportedMediaType: `root.unsupported_media_type`.
            RateLimited: `root.rate_limited`.
            ServerError: The operation works through the security deployment, and the installation has
                none (`authc.no_authentication_cluster`). The security deployment could not do its part; the
                message repeats what it said (`authc.authentication_cluster_error`).

        Required roles: none, not even credentials.

        API operation: `login` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-login
        """
        return await self._sender.send(LOGIN, (), {}, {}, body, options)

    async def logout(self, *, options: Options | None = None) -> models.EmptyResponse:
        """Log out.

        Ends the session of the token that the call was made with; the token is refused from then on.
        Passwords and API keys are not affected.

        Args:
            options: Settings of this call alone.

        Returns:
            The session is over.

        Raises:
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            MethodNotAllowed: `root.method_not_allowed`.
            ElevationNeeded: `root.needs_elevated_permissions`.
            ServerError: The operation works through the security deployment, and the installation has
                none (`authc.no_authentication_cluster`). The security deployment could not do its part; the
                message repeats what it said (`authc.authentication_cluster_error`).

        Required roles: any of `ece_platform_admin`, `ece_platform_viewer`, `ece_deployment_manager`,
        `ece_deployment_viewer`.

        API operation: `logout` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-logout
        """
        return await self._sender.send(LOGOUT, (), {}, {}, None, options)

    async def refresh_token(self, *, options: Options | None = None) -> models.TokenResponse:
        """Renew the token.

        Hands out a fresh token for the session, so that long-running programs need not keep the password.
        Call it well before `session_expiration_time`; an expired token can no longer be renewed. The old
        token stays valid until its own end.

        Args:
            options: Settings of this call alone.

        Returns:
            A token with a new lease of life.

        Raises:
            Unauthenticated: `root.unauthorized`, `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            MethodNotAllowed: `root.method_not_allowed`.
            ElevationNeeded: `root.needs_elevated_permissions`.
            ServerError: The operation works through the security deployment, and the installation has
                none (`authc.no_authentication_cluster`). The security deployment could not do its part; the
                message repeats what it said (`authc.authentication_cluster_error`).

        Required roles: any of `ece_platform_admin`, `ece_platform_viewer`, `ece_deployment_manager`,
        `ece_deployment_viewer`.

        API operation: `refresh-token` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-refresh-token
        """
        return await self._sender.send(REFRESH_TOKEN, (), {}, {}, None, options)

    async def get_api_keys(
        self, *, next_page: str | None = None, options: Options | None = None
    ) -> models.ApiKeysResponse:
        """List one's own API keys.

        Returns what is known about each API key of the calling user: id, purpose, age and end. The secret
        texts are not part of it; they were shown once, when the keys were made.

        Args:
            next_page: The `next_page` of the answer before, to go on where it ended. Left out, the list
                begins at its start. New in the hosted service, 2026-08.
            options: Settings of this call alone.

        Returns:
            The caller's keys, without their secrets.

        Raises:
            BadRequest: `root.invalid_json_request`, `root.invalid_parameter`.
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            MethodNotAllowed: `root.method_not_allowed`.
            RateLimited: `root.rate_limited`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`, `ece_platform_viewer`, `ece_deployment_manager`,
        `ece_deployment_viewer`.

        On the hosted service: any.

        API operation: `get-api-keys` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-get-api-keys
        """
        return await self._sender.send(GET_API_KEYS, (), {"next_page": next_page}, {}, None, options)

    async def create_api_key(
        self, body: models.CreateApiKeyRequest | models.CreateApiKeyRequestDict, *, options: Options | None = None
    ) -> models.ApiKeyResponse:
        """Create an API key.

        Makes a key with which programs call this API on the user's behalf. Store `key` from the answer right
        away: it cannot be read again. On ECE a key may do whatever its owner may, and the built-in users
        `admin` and `readonly` cannot have any; on the hosted service it belongs to the organization and has
        roles of its own. Give keys an expiration and one purpose each.

        Args:
            body: The request, as a model or a mapping.
            options: Settings of this call alone.

        Returns:
            The new key, this one time with its secret.

        Raises:
            BadRequest: The description is empty, the expiration is no duration, or this user or
                installation cannot have such a key (`api_keys.invalid_input`, `root.invalid_json_request`,
                `root.invalid_parameter`).
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            MethodNotAllowed: `root.method_not_allowed`.
            TooLarge: `root.request_too_large`.
            UnsupportedMediaType: `root.unsupported_media_type`.
            RateLimited: `root.rate_limited`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`, `ece_deployment_manager`.

        On the hosted service: any of `organization-admin`, `deployment-admin`, `deployment-editor`.

        API operation: `create-api-key` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-create-api-key
        """
        return await self._sender.send(CREATE_API_KEY, (), {}, {}, body, options)

    async def delete_api_keys(
        self, body: models.DeleteApiKeysRequest | models.DeleteApiKeysRequestDict, *, options: Options | None = None
    ) -> models.EmptyResponse:
        """Delete several of one's own API keys.

        Revokes the listed keys at once; programs that use them are refused from the next call on. Ids that do
        not exist are passed over, so the call can be repeated. Mind that this DELETE takes a body.

        Args:
            body: The request, as a model or a mapping.
            options: Settings of this call alone.

        Returns:
            None of the keys exists any more.

        Raises:
            BadRequest: `root.invalid_json_request`, `root.invalid_parameter`.
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            MethodNotAllowed: `root.method_not_allowed`.
            TooLarge: `root.request_too_large`.
            UnsupportedMediaType: `root.unsupported_media_type`.
            RateLimited: `root.rate_limited`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`, `ece_deployment_manager`.

        On the hosted service: any of `organization-admin`, `deployment-admin`, `deployment-editor`.

        API operation: `delete-api-keys` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-delete-api-keys
        """
        return await self._sender.send(DELETE_API_KEYS, (), {}, {}, body, options)

    async def get_users_api_keys(self, *, options: Options | None = None) -> models.ApiKeysResponse:
        """List the API keys of all users.

        Shows a platform administrator every API key of the installation with its owner, for instance to find
        keys that never expire. Secrets are not part of it.

        Args:
            options: Settings of this call alone.

        Returns:
            Everybody's keys, without their secrets.

        Raises:
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            MethodNotAllowed: `root.method_not_allowed`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`.

        API operation: `get-users-api-keys` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-get-users-api-keys
        """
        return await self._sender.send(GET_USERS_API_KEYS, (), {}, {}, None, options)

    async def delete_users_api_keys(
        self,
        body: models.DeleteUsersApiKeysRequest | models.DeleteUsersApiKeysRequestDict,
        *,
        options: Options | None = None,
    ) -> models.EmptyResponse:
        """Delete API keys of several users.

        Lets a platform administrator revoke any number of keys in one go, each named by its owner and its id.
        Pairs that do not exist are passed over. Mind that this DELETE takes a body.

        Args:
            body: The request, as a model or a mapping.
            options: Settings of this call alone.

        Returns:
            None of the keys exists any more.

        Raises:
            BadRequest: `root.invalid_json_request`, `root.invalid_parameter`.
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            MethodNotAllowed: `root.method_not_allowed`.
            TooLarge: `root.request_too_large`.
            UnsupportedMediaType: `root.unsupported_media_type`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`.

        API operation: `delete-users-api-keys` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-delete-users-api-keys
        """
        return await self._sender.send(DELETE_USERS_API_KEYS, (), {}, {}, body, options)

    async def get_api_key(self, api_key_id: str, *, options: Options | None = None) -> models.ApiKeyResponse:
        """Read one of one's own API keys.

        Returns purpose, age and end of a key of the calling user, but not its secret. Useful for a program
        that wants to warn before its own key expires.

        Args:
            api_key_id: Id of the API key; the key itself is another text and is never part of an address.
            options: Settings of this call alone.

        Returns:
            The key, without its secret.

        Raises:
            BadRequest: `root.invalid_json_request`, `root.invalid_parameter`.
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            ApiKeyNotFound: The user has no API key with this id (`api_keys.key_not_found`).
            NotFound: `root.resource_not_found`, `root.region_not_found`.
            MethodNotAllowed: `root.method_not_allowed`.
            RateLimited: `root.rate_limited`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`, `ece_platform_viewer`, `ece_deployment_manager`,
        `ece_deployment_viewer`.

        On the hosted service: any.

        API operation: `get-api-key` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-get-api-key
        """
        return await self._sender.send(GET_API_KEY, (api_key_id,), {}, {}, None, options)

    async def delete_api_key(self, api_key_id: str, *, options: Options | None = None) -> models.EmptyResponse:
        """Delete one of one's own API keys.

        Revokes a key of the calling user. It is refused from the next call on, which cannot be undone.

        Args:
            api_key_id: Id of the API key; the key itself is another text and is never part of an address.
            options: Settings of this call alone.

        Returns:
            The key is revoked.

        Raises:
            BadRequest: `root.invalid_json_request`, `root.invalid_parameter`.
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            ApiKeyNotFound: The user has no API key with this id (`api_keys.key_not_found`).
            NotFound: `root.resource_not_found`, `root.region_not_found`.
            MethodNotAllowed: `root.method_not_allowed`.
            RateLimited: `root.rate_limited`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`, `ece_deployment_manager`.

        On the hosted service: any of `organization-admin`, `deployment-admin`, `deployment-editor`.

        API operation: `delete-api-key` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-delete-api-key
        """
        return await self._sender.send(DELETE_API_KEY, (api_key_id,), {}, {}, None, options)

    async def methods(self, *, options: Options | None = None) -> models.AvailableAuthenticationMethods:
        """List the ways to log in.

        Tells a login page what to offer: password, and the single sign-on providers that realms of the
        installation describe. No credentials are needed.

        Args:
            options: Settings of this call alone.

        Returns:
            The ways in.

        Raises:
            MethodNotAllowed: `root.method_not_allowed`.

        Required roles: none, not even credentials.

        API operation: `methods` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-methods
        """
        return await self._sender.send(METHODS, (), {}, {}, None, options)

    async def saml_callback(
        self, body: models.SamlCallbackRequest | models.SamlCallbackRequestDict, *, options: Options | None = None
    ) -> models.EmptyResponse:
        """Take the identity provider's word.

        The second half of a SAML login. The identity provider makes the user's browser post this form; the
        message in it is checked, and the browser is sent on to the user interface with a token. Programs have
        no use for it.

        Args:
            body: The request, as a model or a mapping (`application/x-www-form-urlencoded`).
            options: Settings of this call alone.

        Returns:
            The user is logged in. The token stands in the fragment of the address, and so does the relay
            state that `saml_init` was given.

        Raises:
            BadRequest: `root.invalid_json_request`, `root.invalid_parameter`.
            Unauthenticated: `root.unauthenticated`.
            MethodNotAllowed: `root.method_not_allowed`.
            TooLarge: `root.request_too_large`.
            UnsupportedMediaType: `root.unsupported_media_type`.
            ServerError: The operation works through the security deployment, and the installation has
                none (`authc.no_authentication_cluster`). The security deployment could not do its part; the
                message repeats what it said (`authc.authentication_cluster_error`).

        Required roles: none, not even credentials.

        API operation: `saml-callback` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-saml-callback
        """
        return await self._sender.send(SAML_CALLBACK, (), {}, {}, body, options)

    async def saml_init(
        self, *, state: str | None = None, realm: str | None = None, options: Options | None = None
    ) -> models.EmptyResponse:
        """Start a SAML login.

        The first half of a SAML login in a browser. The security deployment, which must have a SAML realm,
        draws up a request, and the browser is redirected with it to the identity provider. That one answers
        to `saml_callback`.

        Args:
            state: Text to get back when the login is done, usually the page the user wanted.
            realm: Id of the SAML realm to log in by. Left out, the first one that is enabled. New in ECE
                4.0.
            options: Settings of this call alone.

        Returns:
            Off to the identity provider, with a request in the address.

        Raises:
            BadRequest: `root.invalid_json_request`, `root.invalid_parameter`.
            MethodNotAllowed: `root.method_not_allowed`.
            ServerError: The operation works through the security deployment, and the installation has
                none (`authc.no_authentication_cluster`). The security deployment could not do its part; the
                message repeats what it said (`authc.authentication_cluster_error`).

        Required roles: none, not even credentials.

        API operation: `saml-init` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-saml-init
        """
        return await self._sender.send(SAML_INIT, (), {"state": state, "realm": realm}, {}, None, options)

    async def get_user_api_keys(self, user_id: str, *, options: Options | None = None) -> models.ApiKeysResponse:
        """List a user's API keys.

        Shows a platform administrator the keys one user has made, without their secrets. A first step before
        disabling the user.

        Args:
            user_id: The user's name, or its decimal id on the hosted service.
            options: Settings of this call alone.

        Returns:
            The user's keys, without their secrets.

        Raises:
            BadRequest: `root.invalid_json_request`, `root.invalid_parameter`.
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            UserNotFound: There is no user with this id (`api_keys.user_not_found`).
            NotFound: `root.resource_not_found`, `root.region_not_found`.
            MethodNotAllowed: `root.method_not_allowed`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`.

        API operation: `get-user-api-keys` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-get-user-api-keys
        """
        return await self._sender.send(GET_USER_API_KEYS, (user_id,), {}, {}, None, options)

    async def delete_user_api_keys(self, user_id: str, *, options: Options | None = None) -> models.EmptyResponse:
        """Delete all API keys of a user.

        Revokes every key the user has, at once and for good; the user can still log in. Do it when somebody
        leaves or a secret has leaked.

        Args:
            user_id: The user's name, or its decimal id on the hosted service.
            options: Settings of this call alone.

        Returns:
            The user has no keys any more.

        Raises:
            BadRequest: `root.invalid_json_request`, `root.invalid_parameter`.
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            UserNotFound: There is no user with this id (`api_keys.user_not_found`).
            NotFound: `root.resource_not_found`, `root.region_not_found`.
            MethodNotAllowed: `root.method_not_allowed`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`.

        API operation: `delete-user-api-keys` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-delete-user-api-keys
        """
        return await self._sender.send(DELETE_USER_API_KEYS, (user_id,), {}, {}, None, options)

    async def get_user_api_key(
        self, user_id: str, api_key_id: str, *, options: Options | None = None
    ) -> models.ApiKeyResponse:
        """Read an API key of a user.

        Shows a platform administrator one key of one user, without its secret: what it is for, since when it
        exists and until when.

        Args:
            user_id: The user's name, or its decimal id on the hosted service.
            api_key_id: Id of the API key; the key itself is another text and is never part of an address.
            options: Settings of this call alone.

        Returns:
            The key, without its secret.

        Raises:
            BadRequest: `root.invalid_json_request`, `root.invalid_parameter`.
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            ApiKeyNotFound: The user has no API key with this id (`api_keys.key_not_found`).
            NotFound: `root.resource_not_found`, `root.region_not_found`.
            MethodNotAllowed: `root.method_not_allowed`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`.

        API operation: `get-user-api-key` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-get-user-api-key
        """
        return await self._sender.send(GET_USER_API_KEY, (user_id, api_key_id), {}, {}, None, options)

    async def delete_user_api_key(
        self, user_id: str, api_key_id: str, *, options: Options | None = None
    ) -> models.EmptyResponse:
        """Delete an API key of a user.

        Revokes one key of one user on a platform administrator's behalf. The user's other keys go on working.

        Args:
            user_id: The user's name, or its decimal id on the hosted service.
            api_key_id: Id of the API key; the key itself is another text and is never part of an address.
            options: Settings of this call alone.

        Returns:
            The key is revoked.

        Raises:
            BadRequest: `root.invalid_json_request`, `root.invalid_parameter`.
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            ApiKeyNotFound: The user has no API key with this id (`api_keys.key_not_found`).
            NotFound: `root.resource_not_found`, `root.region_not_found`.
            MethodNotAllowed: `root.method_not_allowed`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`.

        API operation: `delete-user-api-key` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-delete-user-api-key
        """
        return await self._sender.send(DELETE_USER_API_KEY, (user_id, api_key_id), {}, {}, None, options)
