# Generated from the document in openapi/ by `nox -s generate`; do not edit.
"""The operations of the tag Users, as data and as methods."""

from __future__ import annotations

from ... import models
from ...client import AsyncSender, Operation, Options, Sender
from ...types import one

GET_CURRENT_USER: Operation[models.User] = Operation(
    "get-current-user",
    "GET",
    "/user",
    one("User"),
    json_type=dict,
    accept="application/json",
    repeatable=True,
    success=(200,),
)
UPDATE_CURRENT_USER: Operation[models.User] = Operation(
    "update-current-user",
    "PATCH",
    "/user",
    one("User"),
    json_type=dict,
    accept="application/json",
    body="application/json",
    body_model="UserPatch",
    body_required=True,
    success=(200,),
)
GET_USERS: Operation[models.UserList] = Operation(
    "get-users",
    "GET",
    "/users",
    one("UserList"),
    json_type=dict,
    accept="application/json",
    kinds={"include_disabled": bool},
    repeatable=True,
    success=(200,),
)
CREATE_USER: Operation[models.User] = Operation(
    "create-user",
    "POST",
    "/users",
    one("User"),
    json_type=dict,
    accept="application/json",
    body="application/json",
    body_model="User",
    body_required=True,
    success=(200,),
)
GET_USER: Operation[models.User] = Operation(
    "get-user",
    "GET",
    "/users/{user_name}",
    one("User"),
    json_type=dict,
    accept="application/json",
    repeatable=True,
    success=(200,),
)
DELETE_USER: Operation[models.EmptyResponse] = Operation(
    "delete-user",
    "DELETE",
    "/users/{user_name}",
    one("EmptyResponse"),
    json_type=dict,
    accept="application/json",
    repeatable=True,
    success=(200,),
)
UPDATE_USER: Operation[models.User] = Operation(
    "update-user",
    "PATCH",
    "/users/{user_name}",
    one("User"),
    json_type=dict,
    accept="application/json",
    body="application/json",
    body_model="UserPatch",
    body_required=True,
    success=(200,),
)


class Users:
    """The operations of the tag Users; `sender` carries their calls."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    def get_current_user(self, *, options: Options | None = None) -> models.User:
        """Read one's own user.

        Returns the user whose credentials the call carries, with roles and the operations these open up. A
        good first call to see whether credentials work and how far they reach.

        Args:
            options: Settings of this call alone.

        Returns:
            The calling user.

        Raises:
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            UserNotFound: The user was deleted after the credentials were issued (`user.not_found`).
            MethodNotAllowed: `root.method_not_allowed`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`, `ece_platform_viewer`, `ece_deployment_manager`,
        `ece_deployment_viewer`.

        API operation: `get-current-user` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-get-current-user
        """
        return self._sender.send(GET_CURRENT_USER, (), {}, {}, None, options)

    def update_current_user(
        self, body: models.UserPatch | models.UserPatchDict, *, options: Options | None = None
    ) -> models.User:
        """Change one's own user.

        Applies a JSON merge patch to the calling user - mostly to set a new password, name or mail address.
        Members that are absent stay as they are. Nobody can give themselves roles beyond those they have.

        Args:
            body: The request, as a model or a mapping. Members of a model that are None are left out;
                `send_null` has them sent as null.
            options: Settings of this call alone.

        Returns:
            The user as it is now, without the password.

        Raises:
            BadRequest: The roles are unknown, contradict each other or go too far, the patch touches
                members reserved to the server, or this user cannot be changed here (`user.roles.invalid`,
                `user.roles.forbidden`, `user.restricted_field`, `user.cannot_modify_external`,
                `user.cannot_modify`, `root.invalid_json_request`, `root.invalid_parameter`).
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            UserNotFound: The user was deleted after the credentials were issued (`user.not_found`).
            MethodNotAllowed: `root.method_not_allowed`.
            TooLarge: `root.request_too_large`.
            UnsupportedMediaType: `root.unsupported_media_type`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`, `ece_deployment_manager`.

        API operation: `update-current-user` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-update-current-user
        """
        return self._sender.send(UPDATE_CURRENT_USER, (), {}, {}, body, options)

    def get_users(self, *, include_disabled: bool | None = None, options: Options | None = None) -> models.UserList:
        """List the users.

        Returns the users of the installation with their roles, and also the disabled ones if you ask for
        them. There are no pages. Passwords are never part of an answer.

        Args:
            include_disabled: Lists users as well who are barred from logging in. The server's default is
                `False`.
            options: Settings of this call alone.

        Returns:
            The users.

        Raises:
            BadRequest: `root.invalid_json_request`, `root.invalid_parameter`.
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            MethodNotAllowed: `root.method_not_allowed`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`, `ece_platform_viewer`.

        API operation: `get-users` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-get-users
        """
        return self._sender.send(GET_USERS, (), {"include_disabled": include_disabled}, {}, None, options)

    def create_user(self, body: models.User | models.UserDict, *, options: Options | None = None) -> models.User:
        """Create a user.

        Adds a user who logs in with a password kept by the installation itself. Give them the smallest role
        that serves, and a first password to be changed with `update_current_user`. Users of LDAP, SAML and
        Active Directory need no creation: they exist in their directory.

        Args:
            body: The request, as a model or a mapping.
            options: Settings of this call alone.

        Returns:
            The user as it was stored, without the password.

        Raises:
            BadRequest: The name is no valid user name, the roles are unknown, contradict each other or go
                too far, or the body sets members reserved to the server (`user.user_name.invalid`,
                `user.roles.invalid`, `user.roles.forbidden`, `user.restricted_field`,
                `root.invalid_json_request`, `root.invalid_parameter`).
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            MethodNotAllowed: `root.method_not_allowed`.
            UserExists: Somebody has this name already (`user.user_name.conflict`).
            TooLarge: `root.request_too_large`.
            UnsupportedMediaType: `root.unsupported_media_type`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`.

        API operation: `create-user` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-create-user
        """
        return self._sender.send(CREATE_USER, (), {}, {}, body, options)

    def get_user(self, user_name: str, *, options: Options | None = None) -> models.User:
        """Read a user.

        Returns a user with roles, realm and the times of the latest logins. To read your own user,
        `get_current_user` is enough and takes fewer rights.

        Args:
            user_name: Login name of the user.
            options: Settings of this call alone.

        Returns:
            The user.

        Raises:
            BadRequest: `root.invalid_json_request`, `root.invalid_parameter`.
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            UserNotFound: Nobody has this name (`user.not_found`).
            NotFound: `root.resource_not_found`, `root.region_not_found`.
            MethodNotAllowed: `root.method_not_allowed`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`, `ece_platform_viewer`.

        API operation: `get-user` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-get-user
        """
        return self._sender.send(GET_USER, (user_name,), {}, {}, None, options)

    def delete_user(self, user_name: str, *, options: Options | None = None) -> models.EmptyResponse:
        """Delete a user.

        Removes a user for good, who can neither log in nor call the API from then on. Deployments stay,
        whoever created them. To keep the user for later, disable them with `update_user` instead.

        Args:
            user_name: Login name of the user.
            options: Settings of this call alone.

        Returns:
            The user is deleted.

        Raises:
            BadRequest: This user cannot be deleted, being built-in or kept in another realm
                (`user.restricted_deletion`, `user.cannot_modify_external`, `user.cannot_modify`,
                `root.invalid_json_request`, `root.invalid_parameter`).
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            UserNotFound: Nobody has this name (`user.not_found`).
            NotFound: `root.resource_not_found`, `root.region_not_found`.
            MethodNotAllowed: `root.method_not_allowed`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`.

        API operation: `delete-user` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-delete-user
        """
        return self._sender.send(DELETE_USER, (user_name,), {}, {}, None, options)

    def update_user(
        self, user_name: str, body: models.UserPatch | models.UserPatchDict, *, options: Options | None = None
    ) -> models.User:
        """Change a user.

        Applies a JSON merge patch: roles, password, names, or `{"security": {"enabled": false}}` to bar
        somebody from logging in without losing the user. Absent members stay as they are. Built-in users and
        users of other realms cannot be changed.

        Args:
            user_name: Login name of the user.
            body: The request, as a model or a mapping. Members of a model that are None are left out;
                `send_null` has them sent as null.
            options: Settings of this call alone.

        Returns:
            The user as it is now, without the password.

        Raises:
            BadRequest: The roles are unknown, contradict each other or go too far, the patch touches
                members reserved to the server, or this user cannot be changed here (`user.roles.invalid`,
                `user.roles.forbidden`, `user.restricted_field`, `user.cannot_modify_external`,
                `user.cannot_modify`, `root.invalid_json_request`, `root.invalid_parameter`).
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            UserNotFound: Nobody has this name (`user.not_found`).
            NotFound: `root.resource_not_found`, `root.region_not_found`.
            MethodNotAllowed: `root.method_not_allowed`.
            TooLarge: `root.request_too_large`.
            UnsupportedMediaType: `root.unsupported_media_type`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`.

        API operation: `update-user` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-update-user
        """
        return self._sender.send(UPDATE_USER, (user_name,), {}, {}, body, options)


class AsyncUsers:
    """The operations of the tag Users, awaited; `sender` carries their calls."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    async def get_current_user(self, *, options: Options | None = None) -> models.User:
        """Read one's own user.

        Returns the user whose credentials the call carries, with roles and the operations these open up. A
        good first call to see whether credentials work and how far they reach.

        Args:
            options: Settings of this call alone.

        Returns:
            The calling user.

        Raises:
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            UserNotFound: The user was deleted after the credentials were issued (`user.not_found`).
            MethodNotAllowed: `root.method_not_allowed`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`, `ece_platform_viewer`, `ece_deployment_manager`,
        `ece_deployment_viewer`.

        API operation: `get-current-user` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-get-current-user
        """
        return await self._sender.send(GET_CURRENT_USER, (), {}, {}, None, options)

    async def update_current_user(
        self, body: models.UserPatch | models.UserPatchDict, *, options: Options | None = None
    ) -> models.User:
        """Change one's own user.

        Applies a JSON merge patch to the calling user - mostly to set a new password, name or mail address.
        Members that are absent stay as they are. Nobody can give themselves roles beyond those they have.

        Args:
            body: The request, as a model or a mapping. Members of a model that are None are left out;
                `send_null` has them sent as null.
            options: Settings of this call alone.

        Returns:
            The user as it is now, without the password.

        Raises:
            BadRequest: The roles are unknown, contradict each other or go too far, the patch touches
                members reserved to the server, or this user cannot be changed here (`user.roles.invalid`,
                `user.roles.forbidden`, `user.restricted_field`, `user.cannot_modify_external`,
                `user.cannot_modify`, `root.invalid_json_request`, `root.invalid_parameter`).
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            UserNotFound: The user was deleted after the credentials were issued (`user.not_found`).
            MethodNotAllowed: `root.method_not_allowed`.
            TooLarge: `root.request_too_large`.
            UnsupportedMediaType: `root.unsupported_media_type`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`, `ece_deployment_manager`.

        API operation: `update-current-user` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-update-current-user
        """
        return await self._sender.send(UPDATE_CURRENT_USER, (), {}, {}, body, options)

    async def get_users(
        self, *, include_disabled: bool | None = None, options: Options | None = None
    ) -> models.UserList:
        """List the users.

        Returns the users of the installation with their roles, and also the disabled ones if you ask for
        them. There are no pages. Passwords are never part of an answer.

        Args:
            include_disabled: Lists users as well who are barred from logging in. The server's default is
                `False`.
            options: Settings of this call alone.

        Returns:
            The users.

        Raises:
            BadRequest: `root.invalid_json_request`, `root.invalid_parameter`.
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            MethodNotAllowed: `root.method_not_allowed`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`, `ece_platform_viewer`.

        API operation: `get-users` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-get-users
        """
        return await self._sender.send(GET_USERS, (), {"include_disabled": include_disabled}, {}, None, options)

    async def create_user(self, body: models.User | models.UserDict, *, options: Options | None = None) -> models.User:
        """Create a user.

        Adds a user who logs in with a password kept by the installation itself. Give them the smallest role
        that serves, and a first password to be changed with `update_current_user`. Users of LDAP, SAML and
        Active Directory need no creation: they exist in their directory.

        Args:
            body: The request, as a model or a mapping.
            options: Settings of this call alone.

        Returns:
            The user as it was stored, without the password.

        Raises:
            BadRequest: The name is no valid user name, the roles are unknown, contradict each other or go
                too far, or the body sets members reserved to the server (`user.user_name.invalid`,
                `user.roles.invalid`, `user.roles.forbidden`, `user.restricted_field`,
                `root.invalid_json_request`, `root.invalid_parameter`).
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            MethodNotAllowed: `root.method_not_allowed`.
            UserExists: Somebody has this name already (`user.user_name.conflict`).
            TooLarge: `root.request_too_large`.
            UnsupportedMediaType: `root.unsupported_media_type`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`.

        API operation: `create-user` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-create-user
        """
        return await self._sender.send(CREATE_USER, (), {}, {}, body, options)

    async def get_user(self, user_name: str, *, options: Options | None = None) -> models.User:
        """Read a user.

        Returns a user with roles, realm and the times of the latest logins. To read your own user,
        `get_current_user` is enough and takes fewer rights.

        Args:
            user_name: Login name of the user.
            options: Settings of this call alone.

        Returns:
            The user.

        Raises:
            BadRequest: `root.invalid_json_request`, `root.invalid_parameter`.
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            UserNotFound: Nobody has this name (`user.not_found`).
            NotFound: `root.resource_not_found`, `root.region_not_found`.
            MethodNotAllowed: `root.method_not_allowed`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`, `ece_platform_viewer`.

        API operation: `get-user` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-get-user
        """
        return await self._sender.send(GET_USER, (user_name,), {}, {}, None, options)

    async def delete_user(self, user_name: str, *, options: Options | None = None) -> models.EmptyResponse:
        """Delete a user.

        Removes a user for good, who can neither log in nor call the API from then on. Deployments stay,
        whoever created them. To keep the user for later, disable them with `update_user` instead.

        Args:
            user_name: Login name of the user.
            options: Settings of this call alone.

        Returns:
            The user is deleted.

        Raises:
            BadRequest: This user cannot be deleted, being built-in or kept in another realm
                (`user.restricted_deletion`, `user.cannot_modify_external`, `user.cannot_modify`,
                `root.invalid_json_request`, `root.invalid_parameter`).
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            UserNotFound: Nobody has this name (`user.not_found`).
            NotFound: `root.resource_not_found`, `root.region_not_found`.
            MethodNotAllowed: `root.method_not_allowed`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`.

        API operation: `delete-user` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-delete-user
        """
        return await self._sender.send(DELETE_USER, (user_name,), {}, {}, None, options)

    async def update_user(
        self, user_name: str, body: models.UserPatch | models.UserPatchDict, *, options: Options | None = None
    ) -> models.User:
        """Change a user.

        Applies a JSON merge patch: roles, password, names, or `{"security": {"enabled": false}}` to bar
        somebody from logging in without losing the user. Absent members stay as they are. Built-in users and
        users of other realms cannot be changed.

        Args:
            user_name: Login name of the user.
            body: The request, as a model or a mapping. Members of a model that are None are left out;
                `send_null` has them sent as null.
            options: Settings of this call alone.

        Returns:
            The user as it is now, without the password.

        Raises:
            BadRequest: The roles are unknown, contradict each other or go too far, the patch touches
                members reserved to the server, or this user cannot be changed here (`user.roles.invalid`,
                `user.roles.forbidden`, `user.restricted_field`, `user.cannot_modify_external`,
                `user.cannot_modify`, `root.invalid_json_request`, `root.invalid_parameter`).
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            UserNotFound: Nobody has this name (`user.not_found`).
            NotFound: `root.resource_not_found`, `root.region_not_found`.
            MethodNotAllowed: `root.method_not_allowed`.
            TooLarge: `root.request_too_large`.
            UnsupportedMediaType: `root.unsupported_media_type`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`.

        API operation: `update-user` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-update-user
        """
        return await self._sender.send(UPDATE_USER, (user_name,), {}, {}, body, options)
