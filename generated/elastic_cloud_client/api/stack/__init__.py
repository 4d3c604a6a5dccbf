# Generated from the document in openapi/ by `nox -s generate`; do not edit.
"""The operations of the tag Stack, as data and as methods."""

from __future__ import annotations

from ... import models
from ...client import AsyncSender, Operation, Options, Sender
from ...types import many, one

GET_INSTANCE_TYPES: Operation[list[models.InstanceTypeResource]] = Operation(
    "get-instance-types",
    "GET",
    "/stack/instance-types",
    many(one("InstanceTypeResource")),
    json_type=list,
    accept="application/json",
    region_prefixed=True,
    repeatable=True,
    success=(200,),
)
GET_VERSION_STACKS: Operation[models.StackVersionConfigs] = Operation(
    "get-version-stacks",
    "GET",
    "/stack/versions",
    one("StackVersionConfigs"),
    json_type=dict,
    accept="application/json",
    kinds={"show_deleted": bool, "show_unusable": bool},
    region_prefixed=True,
    repeatable=True,
    success=(200,),
)
UPDATE_STACK_PACKS: Operation[models.StackVersionArchiveProcessingResult] = Operation(
    "update-stack-packs",
    "POST",
    "/stack/versions",
    one("StackVersionArchiveProcessingResult"),
    json_type=dict,
    accept="application/json",
    body="multipart/form-data",
    body_model="StackPackUpload",
    body_required=True,
    region_prefixed=True,
    success=(200,),
)
GET_VERSION_STACK: Operation[models.StackVersionConfig] = Operation(
    "get-version-stack",
    "GET",
    "/stack/versions/{version}",
    one("StackVersionConfig"),
    json_type=dict,
    accept="application/json",
    forms={"version": ("^[0-9]{1,5}\\.[0-9]{1,5}\\.[0-9]{1,5}(-[0-9A-Za-z.-]+)?$", "8.17.4")},
    region_prefixed=True,
    repeatable=True,
    success=(200,),
)
UPDATE_VERSION_STACK: Operation[models.StackVersionConfig] = Operation(
    "update-version-stack",
    "PUT",
    "/stack/versions/{version}",
    one("StackVersionConfig"),
    json_type=dict,
    accept="application/json",
    body="application/json",
    body_model="StackVersionConfigPost",
    body_required=True,
    forms={"version": ("^[0-9]{1,5}\\.[0-9]{1,5}\\.[0-9]{1,5}(-[0-9A-Za-z.-]+)?$", "8.17.4")},
    region_prefixed=True,
    repeatable=True,
    success=(200,),
)
DELETE_VERSION_STACK: Operation[models.EmptyResponse] = Operation(
    "delete-version-stack",
    "DELETE",
    "/stack/versions/{version}",
    one("EmptyResponse"),
    json_type=dict,
    accept="application/json",
    forms={"version": ("^[0-9]{1,5}\\.[0-9]{1,5}\\.[0-9]{1,5}(-[0-9A-Za-z.-]+)?$", "8.17.4")},
    region_prefixed=True,
    repeatable=True,
    success=(200,),
)


class Stack:
    """The operations of the tag Stack; `sender` carries their calls."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    def get_instance_types(self, *, options: Options | None = None) -> list[models.InstanceTypeResource]:
        """List the instance types.

        Tells which products instances can run, which kinds of nodes each of them has, and what goes together
        in which stack version. Meant for programs that build plans from scratch; a deployment template
        usually spares you that.

        Deprecated.

        Args:
            options: Settings of this call alone.

        Returns:
            One element per product.

        Raises:
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            MethodNotAllowed: `root.method_not_allowed`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`, `ece_platform_viewer`, `ece_deployment_manager`,
        `ece_deployment_viewer`.

        API operation: `get-instance-types` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-get-instance-types
        """
        return self._sender.send(GET_INSTANCE_TYPES, (), {}, {}, None, options)

    def get_version_stacks(
        self, *, show_deleted: bool | None = None, show_unusable: bool | None = None, options: Options | None = None
    ) -> models.StackVersionConfigs:
        """List the stack versions.

        Returns the stack versions a deployment can be created with or upgraded to, and how each of their
        products is run. The order means nothing: compare `version` to find the newest. On the hosted service
        call it below `/regions/{region}`, as regions differ.

        Args:
            show_deleted: Lists withdrawn versions as well, recognizable by `deleted`. The server's
                default is `False`.
            show_unusable: Lists versions as well that are closed to the caller. The server's default is
                `False`.
            options: Settings of this call alone.

        Returns:
            The stack versions.

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

        API operation: `get-version-stacks` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-get-version-stacks
        """
        return self._sender.send(
            GET_VERSION_STACKS, (), {"show_deleted": show_deleted, "show_unusable": show_unusable}, {}, None, options
        )

    def update_stack_packs(
        self, body: models.StackPackUpload | models.StackPackUploadDict, *, options: Options | None = None
    ) -> models.StackVersionArchiveProcessingResult:
        """Upload a stack pack.

        Adds the stack versions contained in a zip archive as Elastic publishes it, which is how an
        installation learns of new releases. Versions that are there already are overwritten. Each version is
        taken in or refused by itself, so look at `errors` of the answer even after a 200. The archive may
        have 1 MB at most.

        Args:
            body: The request, as a model or a mapping (`multipart/form-data`).
            options: Settings of this call alone.

        Returns:
            The archive was read. `stacks` are in, `errors` are not.

        Raises:
            BadRequest: The upload is no zip archive, or nothing in it could be used. The body has the
                shape of the success, with the causes in `errors` (`stackpack.bad_archive`,
                `stackpack.unknown_internal_error`, `root.invalid_json_request`, `root.invalid_parameter`).
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            MethodNotAllowed: `root.method_not_allowed`.
            TooLarge: `root.request_too_large`.
            UnsupportedMediaType: `root.unsupported_media_type`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`.

        API operation: `update-stack-packs` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-update-stack-packs
        """
        return self._sender.send(UPDATE_STACK_PACKS, (), {}, {}, body, options)

    def get_version_stack(self, version: str, *, options: Options | None = None) -> models.StackVersionConfig:
        """Read a stack version.

        Returns how the products of one stack version are run, which plugins there are, and to which versions
        its deployments can be upgraded. It answers for withdrawn versions, too.

        Args:
            version: The stack version in full, pre-release suffix included.
            options: Settings of this call alone.

        Returns:
            The stack version.

        Raises:
            BadRequest: `root.invalid_json_request`, `root.invalid_parameter`.
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            StackVersionNotFound: The installation has no such stack version
                (`stackpack.version_not_found`).
            NotFound: `root.resource_not_found`, `root.region_not_found`.
            MethodNotAllowed: `root.method_not_allowed`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`, `ece_platform_viewer`, `ece_deployment_manager`,
        `ece_deployment_viewer`.

        API operation: `get-version-stack` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-get-version-stack
        """
        return self._sender.send(GET_VERSION_STACK, (version,), {}, {}, None, options)

    def update_version_stack(
        self,
        version: str,
        body: models.StackVersionConfigPost | models.StackVersionConfigPostDict,
        *,
        options: Options | None = None,
    ) -> models.StackVersionConfig:
        """Describe a stack version.

        Stores how the products of a stack version are to be run, in place of what was stored before. A
        withdrawn version becomes available again by it. Running deployments are left alone.

        Args:
            version: The stack version in full, pre-release suffix included.
            body: The request, as a model or a mapping.
            options: Settings of this call alone.

        Returns:
            The stack version as it is now.

        Raises:
            BadRequest: `root.invalid_json_request`, `root.invalid_parameter`.
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            NotFound: The stack version asks for a newer platform, or is one that this platform no longer
                has (`stackpack.missing_platform_version`, `root.resource_not_found`,
                `root.region_not_found`).
            MethodNotAllowed: `root.method_not_allowed`.
            TooLarge: `root.request_too_large`.
            UnsupportedMediaType: `root.unsupported_media_type`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`.

        API operation: `update-version-stack` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-update-version-stack
        """
        return self._sender.send(UPDATE_VERSION_STACK, (version,), {}, {}, body, options)

    def delete_version_stack(self, version: str, *, options: Options | None = None) -> models.EmptyResponse:
        """Withdraw a stack version.

        Takes a stack version off the list, so that no further deployment starts with it. Nothing is lost:
        deployments that run it go on, it is listed with `show_deleted=true`, and `update_version_stack`
        brings it back.

        Args:
            version: The stack version in full, pre-release suffix included.
            options: Settings of this call alone.

        Returns:
            The version is marked as deleted.

        Raises:
            BadRequest: `root.invalid_json_request`, `root.invalid_parameter`.
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            StackVersionNotFound: The installation has no such stack version
                (`stackpack.version_not_found`).
            NotFound: `root.resource_not_found`, `root.region_not_found`.
            MethodNotAllowed: `root.method_not_allowed`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`.

        API operation: `delete-version-stack` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-delete-version-stack
        """
        return self._sender.send(DELETE_VERSION_STACK, (version,), {}, {}, None, options)


class AsyncStack:
    """The operations of the tag Stack, awaited; `sender` carries their calls."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    async def get_instance_types(self, *, options: Options | None = None) -> list[models.InstanceTypeResource]:
        """List the instance types.

        Tells which products instances can run, which kinds of nodes each of them has, and what goes together
        in which stack version. Meant for programs that build plans from scratch; a deployment template
        usually spares you that.

        Deprecated.

        Args:
            options: Settings of this call alone.

        Returns:
            One element per product.

        Raises:
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            MethodNotAllowed: `root.method_not_allowed`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`, `ece_platform_viewer`, `ece_deployment_manager`,
        `ece_deployment_viewer`.

        API operation: `get-instance-types` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-get-instance-types
        """
        return await self._sender.send(GET_INSTANCE_TYPES, (), {}, {}, None, options)

    async def get_version_stacks(
        self, *, show_deleted: bool | None = None, show_unusable: bool | None = None, options: Options | None = None
    ) -> models.StackVersionConfigs:
        """List the stack versions.

        Returns the stack versions a deployment can be created with or upgraded to, and how each of their
        products is run. The order means nothing: compare `version` to find the newest. On the hosted service
        call it below `/regions/{region}`, as regions differ.

        Args:
            show_deleted: Lists withdrawn versions as well, recognizable by `deleted`. The server's
                default is `False`.
            show_unusable: Lists versions as well that are closed to the caller. The server's default is
                `False`.
            options: Settings of this call alone.

        Returns:
            The stack versions.

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

        API operation: `get-version-stacks` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-get-version-stacks
        """
        return await self._sender.send(
            GET_VERSION_STACKS, (), {"show_deleted": show_deleted, "show_unusable": show_unusable}, {}, None, options
        )

    async def update_stack_packs(
        self, body: models.StackPackUpload | models.StackPackUploadDict, *, options: Options | None = None
    ) -> models.StackVersionArchiveProcessingResult:
        """Upload a stack pack.

        Adds the stack versions contained in a zip archive as Elastic publishes it, which is how an
        installation learns of new releases. Versions that are there already are overwritten. Each version is
        taken in or refused by itself, so look at `errors` of the answer even after a 200. The archive may
        have 1 MB at most.

        Args:
            body: The request, as a model or a mapping (`multipart/form-data`).
            options: Settings of this call alone.

        Returns:
            The archive was read. `stacks` are in, `errors` are not.

        Raises:
            BadRequest: The upload is no zip archive, or nothing in it could be used. The body has the
                shape of the success, with the causes in `errors` (`stackpack.bad_archive`,
                `stackpack.unknown_internal_error`, `root.invalid_json_request`, `root.invalid_parameter`).
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            MethodNotAllowed: `root.method_not_allowed`.
            TooLarge: `root.request_too_large`.
            UnsupportedMediaType: `root.unsupported_media_type`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`.

        API operation: `update-stack-packs` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-update-stack-packs
        """
        return await self._sender.send(UPDATE_STACK_PACKS, (), {}, {}, body, options)

    async def get_version_stack(self, version: str, *, options: Options | None = None) -> models.StackVersionConfig:
        """Read a stack version.

        Returns how the products of one stack version are run, which plugins there are, and to which versions
        its deployments can be upgraded. It answers for withdrawn versions, too.

        Args:
            version: The stack version in full, pre-release suffix included.
            options: Settings of this call alone.

        Returns:
            The stack version.

        Raises:
            BadRequest: `root.invalid_json_request`, `root.invalid_parameter`.
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            StackVersionNotFound: The installation has no such stack version
                (`stackpack.version_not_found`).
            NotFound: `root.resource_not_found`, `root.region_not_found`.
            MethodNotAllowed: `root.method_not_allowed`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`, `ece_platform_viewer`, `ece_deployment_manager`,
        `ece_deployment_viewer`.

        API operation: `get-version-stack` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-get-version-stack
        """
        return await self._sender.send(GET_VERSION_STACK, (version,), {}, {}, None, options)

    async def update_version_stack(
        self,
        version: str,
        body: models.StackVersionConfigPost | models.StackVersionConfigPostDict,
        *,
        options: Options | None = None,
    ) -> models.StackVersionConfig:
        """Describe a stack version.

        Stores how the products of a stack version are to be run, in place of what was stored before. A
        withdrawn version becomes available again by it. Running deployments are left alone.

        Args:
            version: The stack version in full, pre-release suffix included.
            body: The request, as a model or a mapping.
            options: Settings of this call alone.

        Returns:
            The stack version as it is now.

        Raises:
            BadRequest: `root.invalid_json_request`, `root.invalid_parameter`.
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            NotFound: The stack version asks for a newer platform, or is one that this platform no longer
                has (`stackpack.missing_platform_version`, `root.resource_not_found`,
                `root.region_not_found`).
            MethodNotAllowed: `root.method_not_allowed`.
            TooLarge: `root.request_too_large`.
            UnsupportedMediaType: `root.unsupported_media_type`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`.

        API operation: `update-version-stack` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-update-version-stack
        """
        return await self._sender.send(UPDATE_VERSION_STACK, (version,), {}, {}, body, options)

    async def delete_version_stack(self, version: str, *, options: Options | None = None) -> models.EmptyResponse:
        """Withdraw a stack version.

        Takes a stack version off the list, so that no further deployment starts with it. Nothing is lost:
        deployments that run it go on, it is listed with `show_deleted=true`, and `update_version_stack`
        brings it back.

        Args:
            version: The stack version in full, pre-release suffix included.
            options: Settings of this call alone.

        Returns:
            The version is marked as deleted.

        Raises:
            BadRequest: `root.invalid_json_request`, `root.invalid_parameter`.
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            StackVersionNotFound: The installation has no such stack version
                (`stackpack.version_not_found`).
            NotFound: `root.resource_not_found`, `root.region_not_found`.
            MethodNotAllowed: `root.method_not_allowed`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`.

        API operation: `delete-version-stack` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-delete-version-stack
        """
        return await self._sender.send(DELETE_VERSION_STACK, (version,), {}, {}, None, options)
