# Generated from the document in openapi/ by `nox -s generate`; do not edit.
"""The operations of the tag Accounts, as data and as methods."""

from __future__ import annotations

from ... import models
from ...client import AsyncSender, Operation, Options, Sender
from ...types import one

GET_CURRENT_ACCOUNT: Operation[models.AccountResponse] = Operation(
    "get-current-account",
    "GET",
    "/account",
    one("AccountResponse"),
    json_type=dict,
    accept="application/json",
    region_prefixed=True,
    repeatable=True,
    success=(200,),
)
UPDATE_CURRENT_ACCOUNT: Operation[models.AccountResponse] = Operation(
    "update-current-account",
    "PUT",
    "/account",
    one("AccountResponse"),
    json_type=dict,
    accept="application/json",
    body="application/json",
    body_model="AccountUpdateRequest",
    body_required=True,
    region_prefixed=True,
    repeatable=True,
    success=(200,),
)
PATCH_CURRENT_ACCOUNT: Operation[models.AccountResponse] = Operation(
    "patch-current-account",
    "PATCH",
    "/account",
    one("AccountResponse"),
    json_type=dict,
    accept="application/json",
    body="application/json",
    body_model="AccountPatchRequest",
    body_required=True,
    region_prefixed=True,
    success=(200,),
)


class Accounts:
    """The operations of the tag Accounts; `sender` carries their calls."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    def get_current_account(self, *, options: Options | None = None) -> models.AccountResponse:
        """Read the account.

        Returns the account the caller's credentials belong to. An installation has a single one, whose id
        never changes; it is the id that trust settings of clusters elsewhere refer to.

        Args:
            options: Settings of this call alone.

        Returns:
            The account.

        Raises:
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            AccountNotFound: The caller belongs to no account (`accounts.not_found`).
            MethodNotAllowed: `root.method_not_allowed`.
            RateLimited: `root.rate_limited`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`, `ece_platform_viewer`, `ece_deployment_manager`,
        `ece_deployment_viewer`.

        On the hosted service: any.

        API operation: `get-current-account` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-get-current-account
        """
        return self._sender.send(GET_CURRENT_ACCOUNT, (), {}, {}, None, options)

    def update_current_account(
        self, body: models.AccountUpdateRequest | models.AccountUpdateRequestDict, *, options: Options | None = None
    ) -> models.AccountResponse:
        """Replace the account's settings.

        Stores the given settings in place of the present ones; what the body leaves out returns to its
        default. To change one setting and keep the rest, use `patch_current_account`.

        Args:
            body: The request, as a model or a mapping.
            options: Settings of this call alone.

        Returns:
            The account as it is now.

        Raises:
            BadRequest: `root.invalid_json_request`, `root.invalid_parameter`.
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            AccountNotFound: The caller belongs to no account (`accounts.not_found`).
            MethodNotAllowed: `root.method_not_allowed`.
            TooLarge: `root.request_too_large`.
            UnsupportedMediaType: `root.unsupported_media_type`.
            RateLimited: `root.rate_limited`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`.

        On the hosted service: any of `organization-admin`.

        API operation: `update-current-account` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-update-current-account
        """
        return self._sender.send(UPDATE_CURRENT_ACCOUNT, (), {}, {}, body, options)

    def patch_current_account(
        self, body: models.AccountPatchRequest | models.AccountPatchRequestDict, *, options: Options | None = None
    ) -> models.AccountResponse:
        """Change some of the account's settings.

        Applies a JSON merge patch: members that are there replace the stored ones, null puts a member back to
        its default, and absent members stay as they are.

        Args:
            body: The request, as a model or a mapping. Members of a model that are None are left out;
                `send_null` has them sent as null.
            options: Settings of this call alone.

        Returns:
            The account as it is now.

        Raises:
            BadRequest: `root.invalid_json_request`, `root.invalid_parameter`.
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            AccountNotFound: The caller belongs to no account (`accounts.not_found`).
            MethodNotAllowed: `root.method_not_allowed`.
            TooLarge: `root.request_too_large`.
            UnsupportedMediaType: `root.unsupported_media_type`.
            RateLimited: `root.rate_limited`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`.

        On the hosted service: any of `organization-admin`.

        API operation: `patch-current-account` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-patch-current-account
        """
        return self._sender.send(PATCH_CURRENT_ACCOUNT, (), {}, {}, body, options)


class AsyncAccounts:
    """The operations of the tag Accounts, awaited; `sender` carries their calls."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    async def get_current_account(self, *, options: Options | None = None) -> models.AccountResponse:
        """Read the account.

        Returns the account the caller's credentials belong to. An installation has a single one, whose id
        never changes; it is the id that trust settings of clusters elsewhere refer to.

        Args:
            options: Settings of this call alone.

        Returns:
            The account.

        Raises:
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            AccountNotFound: The caller belongs to no account (`accounts.not_found`).
            MethodNotAllowed: `root.method_not_allowed`.
            RateLimited: `root.rate_limited`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`, `ece_platform_viewer`, `ece_deployment_manager`,
        `ece_deployment_viewer`.

        On the hosted service: any.

        API operation: `get-current-account` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-get-current-account
        """
        return await self._sender.send(GET_CURRENT_ACCOUNT, (), {}, {}, None, options)

    async def update_current_account(
        self, body: models.AccountUpdateRequest | models.AccountUpdateRequestDict, *, options: Options | None = None
    ) -> models.AccountResponse:
        """Replace the account's settings.

        Stores the given settings in place of the present ones; what the body leaves out returns to its
        default. To change one setting and keep the rest, use `patch_current_account`.

        Args:
            body: The request, as a model or a mapping.
            options: Settings of this call alone.

        Returns:
            The account as it is now.

        Raises:
            BadRequest: `root.invalid_json_request`, `root.invalid_parameter`.
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            AccountNotFound: The caller belongs to no account (`accounts.not_found`).
            MethodNotAllowed: `root.method_not_allowed`.
            TooLarge: `root.request_too_large`.
            UnsupportedMediaType: `root.unsupported_media_type`.
            RateLimited: `root.rate_limited`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`.

        On the hosted service: any of `organization-admin`.

        API operation: `update-current-account` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-update-current-account
        """
        return await self._sender.send(UPDATE_CURRENT_ACCOUNT, (), {}, {}, body, options)

    async def patch_current_account(
        self, body: models.AccountPatchRequest | models.AccountPatchRequestDict, *, options: Options | None = None
    ) -> models.AccountResponse:
        """Change some of the account's settings.

        Applies a JSON merge patch: members that are there replace the stored ones, null puts a member back to
        its default, and absent members stay as they are.

        Args:
            body: The request, as a model or a mapping. Members of a model that are None are left out;
                `send_null` has them sent as null.
            options: Settings of this call alone.

        Returns:
            The account as it is now.

        Raises:
            BadRequest: `root.invalid_json_request`, `root.invalid_parameter`.
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            AccountNotFound: The caller belongs to no account (`accounts.not_found`).
            MethodNotAllowed: `root.method_not_allowed`.
            TooLarge: `root.request_too_large`.
            UnsupportedMediaType: `root.unsupported_media_type`.
            RateLimited: `root.rate_limited`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`.

        On the hosted service: any of `organization-admin`.

        API operation: `patch-current-account` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-patch-current-account
        """
        return await self._sender.send(PATCH_CURRENT_ACCOUNT, (), {}, {}, body, options)
