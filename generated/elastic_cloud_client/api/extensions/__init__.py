# Generated from the document in openapi/ by `nox -s generate`; do not edit.
"""The operations of the tag Extensions, as data and as methods."""

from __future__ import annotations

from ... import models
from ...client import AsyncSender, Operation, Options, Sender
from ...types import one

LIST_EXTENSIONS: Operation[models.Extensions] = Operation(
    "list-extensions",
    "GET",
    "/deployments/extensions",
    one("Extensions"),
    json_type=dict,
    accept="application/json",
    repeatable=True,
    success=(200,),
)
CREATE_EXTENSION: Operation[models.Extension] = Operation(
    "create-extension",
    "POST",
    "/deployments/extensions",
    one("Extension"),
    json_type=dict,
    accept="application/json",
    body="application/json",
    body_model="CreateExtensionRequest",
    body_required=True,
    success=(201,),
)
GET_EXTENSION: Operation[models.Extension] = Operation(
    "get-extension",
    "GET",
    "/deployments/extensions/{extension_id}",
    one("Extension"),
    json_type=dict,
    accept="application/json",
    kinds={"include_deployments": bool},
    repeatable=True,
    success=(200,),
)
UPLOAD_EXTENSION: Operation[models.Extension] = Operation(
    "upload-extension",
    "PUT",
    "/deployments/extensions/{extension_id}",
    one("Extension"),
    json_type=dict,
    accept="application/json",
    body="multipart/form-data",
    body_model="ExtensionUpload",
    body_required=True,
    repeatable=True,
    success=(200,),
)
UPDATE_EXTENSION: Operation[models.Extension] = Operation(
    "update-extension",
    "POST",
    "/deployments/extensions/{extension_id}",
    one("Extension"),
    json_type=dict,
    accept="application/json",
    body="application/json",
    body_model="UpdateExtensionRequest",
    body_required=True,
    repeatable=True,
    success=(200,),
)
DELETE_EXTENSION: Operation[models.EmptyResponse] = Operation(
    "delete-extension",
    "DELETE",
    "/deployments/extensions/{extension_id}",
    one("EmptyResponse"),
    json_type=dict,
    accept="application/json",
    repeatable=True,
    success=(200,),
)


class Extensions:
    """The operations of the tag Extensions; `sender` carries their calls."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    def list_extensions(self, *, options: Options | None = None) -> models.Extensions:
        """List extensions.

        Returns the extensions that plans can refer to, each with its `url` for the plan. Which deployments
        use one is told by `get_extension` only.

        Args:
            options: Settings of this call alone.

        Returns:
            The extensions, possibly none.

        Raises:
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            MethodNotAllowed: `root.method_not_allowed`.
            RateLimited: `root.rate_limited`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`, `ece_platform_viewer`, `ece_deployment_manager`,
        `ece_deployment_viewer`.

        On the hosted service: any of `organization-admin`, `deployment-admin`, `deployment-editor`,
        `deployment-viewer`.

        API operation: `list-extensions` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-list-extensions
        """
        return self._sender.send(LIST_EXTENSIONS, (), {}, {}, None, options)

    def create_extension(
        self, body: models.CreateExtensionRequest | models.CreateExtensionRequestDict, *, options: Options | None = None
    ) -> models.Extension:
        """Create an extension.

        Registers a plugin or a bundle of files. With `download_url` the platform fetches the archive right
        away and keeps a copy, which is the way for large files; without it, send the archive with
        `upload_extension` next. Clusters get the extension once a plan names its `url` in `user_plugins` or
        `user_bundles`.

        Args:
            body: The request, as a model or a mapping.
            options: Settings of this call alone.

        Returns:
            The extension exists, with its id and the `url` for plans.

        Raises:
            BadRequest: The platform could not fetch an archive from `download_url`, or the version does
                not go with the type (`extensions.request_execution_failed`, `root.invalid_json_request`,
                `root.invalid_parameter`).
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            NotFound: The credentials belong to no user who could own an extension
                (`extensions.no_user_id`).
            MethodNotAllowed: `root.method_not_allowed`.
            ExtensionExists: The id made up for the extension happens to be taken
                (`extensions.id_already_exists`).
            TooLarge: `root.request_too_large`.
            UnsupportedMediaType: `root.unsupported_media_type`.
            RateLimited: `root.rate_limited`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`, `ece_deployment_manager`.

        On the hosted service: any of `organization-admin`, `deployment-admin`, `deployment-editor`.

        API operation: `create-extension` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-create-extension
        """
        return self._sender.send(CREATE_EXTENSION, (), {}, {}, body, options)

    def get_extension(
        self, extension_id: str, *, include_deployments: bool | None = None, options: Options | None = None
    ) -> models.Extension:
        """Read an extension.

        Returns one extension with what is known of its archive, and on request the deployments that use it,
        which is what to look at before changing or removing it.

        Args:
            extension_id: Id of the extension, as its creation told it.
            include_deployments: Adds the ids of deployments that use the extension, 10,000 at most. The
                server's default is `False`.
            options: Settings of this call alone.

        Returns:
            The extension.

        Raises:
            BadRequest: `root.invalid_json_request`, `root.invalid_parameter`.
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            ExtensionNotFound: There is no such extension (`extensions.not_found`).
            NotFound: `root.resource_not_found`, `root.region_not_found`.
            MethodNotAllowed: `root.method_not_allowed`.
            RateLimited: `root.rate_limited`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`, `ece_platform_viewer`, `ece_deployment_manager`,
        `ece_deployment_viewer`.

        On the hosted service: any of `organization-admin`, `deployment-admin`, `deployment-editor`,
        `deployment-viewer`.

        API operation: `get-extension` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-get-extension
        """
        return self._sender.send(
            GET_EXTENSION, (extension_id,), {"include_deployments": include_deployments}, {}, None, options
        )

    def upload_extension(
        self,
        extension_id: str,
        body: models.ExtensionUpload | models.ExtensionUploadDict,
        *,
        options: Options | None = None,
    ) -> models.Extension:
        """Upload the archive of an extension.

        Stores a zip archive as the content of the extension, in place of an earlier one. The hosted service
        takes 200 MB this way; for more, let the platform fetch the archive from a `download_url`. The new
        `last_modified_date` in the answer confirms the upload.

        Args:
            extension_id: Id of the extension, as its creation told it.
            body: The request, as a model or a mapping (`multipart/form-data`).
            options: Settings of this call alone.

        Returns:
            The archive is stored.

        Raises:
            BadRequest: The archive is no zip file, or not one of an extension of this type and version
                (`extensions.request_execution_failed`, `root.invalid_json_request`,
                `root.invalid_parameter`).
            Unauthenticated: The extension belongs to somebody else. The credentials belong to no user who
                could own an extension (`extensions.unauthorised`, `extensions.no_user_id`,
                `root.unauthenticated`).
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            ExtensionNotFound: There is no such extension (`extensions.not_found`).
            NotFound: `root.resource_not_found`, `root.region_not_found`.
            MethodNotAllowed: `root.method_not_allowed`.
            TooLarge: `root.request_too_large`.
            UnsupportedMediaType: `root.unsupported_media_type`.
            RateLimited: `root.rate_limited`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`, `ece_deployment_manager`.

        On the hosted service: any of `organization-admin`, `deployment-admin`, `deployment-editor`.

        API operation: `upload-extension` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-upload-extension
        """
        return self._sender.send(UPLOAD_EXTENSION, (extension_id,), {}, {}, body, options)

    def update_extension(
        self,
        extension_id: str,
        body: models.UpdateExtensionRequest | models.UpdateExtensionRequestDict,
        *,
        options: Options | None = None,
    ) -> models.Extension:
        """Change an extension.

        Replaces name, type, version and description, and fetches a new archive if `download_url` is sent.
        Nodes that have loaded the extension keep what they have until the next plan that restarts them.

        Args:
            extension_id: Id of the extension, as its creation told it.
            body: The request, as a model or a mapping.
            options: Settings of this call alone.

        Returns:
            The extension as it is now.

        Raises:
            BadRequest: The platform could not fetch an archive from `download_url`, or the version does
                not go with the type (`extensions.request_execution_failed`, `root.invalid_json_request`,
                `root.invalid_parameter`).
            Unauthenticated: The extension belongs to somebody else. The credentials belong to no user who
                could own an extension (`extensions.unauthorised`, `extensions.no_user_id`,
                `root.unauthenticated`).
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            ExtensionNotFound: There is no such extension (`extensions.not_found`).
            NotFound: `root.resource_not_found`, `root.region_not_found`.
            MethodNotAllowed: `root.method_not_allowed`.
            VersionConflict: Somebody changed the extension at the same time
                (`extensions.version_conflict`).
            TooLarge: `root.request_too_large`.
            UnsupportedMediaType: `root.unsupported_media_type`.
            RateLimited: `root.rate_limited`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`, `ece_deployment_manager`.

        On the hosted service: any of `organization-admin`, `deployment-admin`, `deployment-editor`.

        API operation: `update-extension` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-update-extension
        """
        return self._sender.send(UPDATE_EXTENSION, (extension_id,), {}, {}, body, options)

    def delete_extension(self, extension_id: str, *, options: Options | None = None) -> models.EmptyResponse:
        """Remove an extension.

        Removes an extension together with its archive. One that deployments use has to be taken out of their
        plans first.

        Args:
            extension_id: Id of the extension, as its creation told it.
            options: Settings of this call alone.

        Returns:
            The extension is gone.

        Raises:
            BadRequest: A deployment still uses the extension (`extensions.request_execution_failed`,
                `root.invalid_json_request`, `root.invalid_parameter`).
            Unauthenticated: The extension belongs to somebody else. The credentials belong to no user who
                could own an extension (`extensions.unauthorised`, `extensions.no_user_id`,
                `root.unauthenticated`).
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            ExtensionNotFound: There is no such extension (`extensions.not_found`).
            NotFound: `root.resource_not_found`, `root.region_not_found`.
            MethodNotAllowed: `root.method_not_allowed`.
            VersionConflict: Somebody changed the extension at the same time
                (`extensions.version_conflict`).
            RateLimited: `root.rate_limited`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`, `ece_deployment_manager`.

        On the hosted service: any of `organization-admin`, `deployment-admin`, `deployment-editor`.

        API operation: `delete-extension` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-delete-extension
        """
        return self._sender.send(DELETE_EXTENSION, (extension_id,), {}, {}, None, options)


class AsyncExtensions:
    """The operations of the tag Extensions, awaited; `sender` carries their calls."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    async def list_extensions(self, *, options: Options | None = None) -> models.Extensions:
        """List extensions.

        Returns the extensions that plans can refer to, each with its `url` for the plan. Which deployments
        use one is told by `get_extension` only.

        Args:
            options: Settings of this call alone.

        Returns:
            The extensions, possibly none.

        Raises:
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            MethodNotAllowed: `root.method_not_allowed`.
            RateLimited: `root.rate_limited`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`, `ece_platform_viewer`, `ece_deployment_manager`,
        `ece_deployment_viewer`.

        On the hosted service: any of `organization-admin`, `deployment-admin`, `deployment-editor`,
        `deployment-viewer`.

        API operation: `list-extensions` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-list-extensions
        """
        return await self._sender.send(LIST_EXTENSIONS, (), {}, {}, None, options)

    async def create_extension(
        self, body: models.CreateExtensionRequest | models.CreateExtensionRequestDict, *, options: Options | None = None
    ) -> models.Extension:
        """Create an extension.

        Registers a plugin or a bundle of files. With `download_url` the platform fetches the archive right
        away and keeps a copy, which is the way for large files; without it, send the archive with
        `upload_extension` next. Clusters get the extension once a plan names its `url` in `user_plugins` or
        `user_bundles`.

        Args:
            body: The request, as a model or a mapping.
            options: Settings of this call alone.

        Returns:
            The extension exists, with its id and the `url` for plans.

        Raises:
            BadRequest: The platform could not fetch an archive from `download_url`, or the version does
                not go with the type (`extensions.request_execution_failed`, `root.invalid_json_request`,
                `root.invalid_parameter`).
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            NotFound: The credentials belong to no user who could own an extension
                (`extensions.no_user_id`).
            MethodNotAllowed: `root.method_not_allowed`.
            ExtensionExists: The id made up for the extension happens to be taken
                (`extensions.id_already_exists`).
            TooLarge: `root.request_too_large`.
            UnsupportedMediaType: `root.unsupported_media_type`.
            RateLimited: `root.rate_limited`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`, `ece_deployment_manager`.

        On the hosted service: any of `organization-admin`, `deployment-admin`, `deployment-editor`.

        API operation: `create-extension` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-create-extension
        """
        return await self._sender.send(CREATE_EXTENSION, (), {}, {}, body, options)

    async def get_extension(
        self, extension_id: str, *, include_deployments: bool | None = None, options: Options | None = None
    ) -> models.Extension:
        """Read an extension.

        Returns one extension with what is known of its archive, and on request the deployments that use it,
        which is what to look at before changing or removing it.

        Args:
            extension_id: Id of the extension, as its creation told it.
            include_deployments: Adds the ids of deployments that use the extension, 10,000 at most. The
                server's default is `False`.
            options: Settings of this call alone.

        Returns:
            The extension.

        Raises:
            BadRequest: `root.invalid_json_request`, `root.invalid_parameter`.
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            ExtensionNotFound: There is no such extension (`extensions.not_found`).
            NotFound: `root.resource_not_found`, `root.region_not_found`.
            MethodNotAllowed: `root.method_not_allowed`.
            RateLimited: `root.rate_limited`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`, `ece_platform_viewer`, `ece_deployment_manager`,
        `ece_deployment_viewer`.

        On the hosted service: any of `organization-admin`, `deployment-admin`, `deployment-editor`,
        `deployment-viewer`.

        API operation: `get-extension` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-get-extension
        """
        return await self._sender.send(
            GET_EXTENSION, (extension_id,), {"include_deployments": include_deployments}, {}, None, options
        )

    async def upload_extension(
        self,
        extension_id: str,
        body: models.ExtensionUpload | models.ExtensionUploadDict,
        *,
        options: Options | None = None,
    ) -> models.Extension:
        """Upload the archive of an extension.

        Stores a zip archive as the content of the extension, in place of an earlier one. The hosted service
        takes 200 MB this way; for more, let the platform fetch the archive from a `download_url`. The new
        `last_modified_date` in the answer confirms the upload.

        Args:
            extension_id: Id of the extension, as its creation told it.
            body: The request, as a model or a mapping (`multipart/form-data`).
            options: Settings of this call alone.

        Returns:
            The archive is stored.

        Raises:
            BadRequest: The archive is no zip file, or not one of an extension of this type and version
                (`extensions.request_execution_failed`, `root.invalid_json_request`,
                `root.invalid_parameter`).
            Unauthenticated: The extension belongs to somebody else. The credentials belong to no user who
                could own an extension (`extensions.unauthorised`, `extensions.no_user_id`,
                `root.unauthenticated`).
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            ExtensionNotFound: There is no such extension (`extensions.not_found`).
            NotFound: `root.resource_not_found`, `root.region_not_found`.
            MethodNotAllowed: `root.method_not_allowed`.
            TooLarge: `root.request_too_large`.
            UnsupportedMediaType: `root.unsupported_media_type`.
            RateLimited: `root.rate_limited`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`, `ece_deployment_manager`.

        On the hosted service: any of `organization-admin`, `deployment-admin`, `deployment-editor`.

        API operation: `upload-extension` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-upload-extension
        """
        return await self._sender.send(UPLOAD_EXTENSION, (extension_id,), {}, {}, body, options)

    async def update_extension(
        self,
        extension_id: str,
        body: models.UpdateExtensionRequest | models.UpdateExtensionRequestDict,
        *,
        options: Options | None = None,
    ) -> models.Extension:
        """Change an extension.

        Replaces name, type, version and description, and fetches a new archive if `download_url` is sent.
        Nodes that have loaded the extension keep what they have until the next plan that restarts them.

        Args:
            extension_id: Id of the extension, as its creation told it.
            body: The request, as a model or a mapping.
            options: Settings of this call alone.

        Returns:
            The extension as it is now.

        Raises:
            BadRequest: The platform could not fetch an archive from `download_url`, or the version does
                not go with the type (`extensions.request_execution_failed`, `root.invalid_json_request`,
                `root.invalid_parameter`).
            Unauthenticated: The extension belongs to somebody else. The credentials belong to no user who
                could own an extension (`extensions.unauthorised`, `extensions.no_user_id`,
                `root.unauthenticated`).
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            ExtensionNotFound: There is no such extension (`extensions.not_found`).
            NotFound: `root.resource_not_found`, `root.region_not_found`.
            MethodNotAllowed: `root.method_not_allowed`.
            VersionConflict: Somebody changed the extension at the same time
                (`extensions.version_conflict`).
            TooLarge: `root.request_too_large`.
            UnsupportedMediaType: `root.unsupported_media_type`.
            RateLimited: `root.rate_limited`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`, `ece_deployment_manager`.

        On the hosted service: any of `organization-admin`, `deployment-admin`, `deployment-editor`.

        API operation: `update-extension` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-update-extension
        """
        return await self._sender.send(UPDATE_EXTENSION, (extension_id,), {}, {}, body, options)

    async def delete_extension(self, extension_id: str, *, options: Options | None = None) -> models.EmptyResponse:
        """Remove an extension.

        Removes an extension together with its archive. One that deployments use has to be taken out of their
        plans first.

        Args:
            extension_id: Id of the extension, as its creation told it.
            options: Settings of this call alone.

        Returns:
            The extension is gone.

        Raises:
            BadRequest: A deployment still uses the extension (`extensions.request_execution_failed`,
                `root.invalid_json_request`, `root.invalid_parameter`).
            Unauthenticated: The extension belongs to somebody else. The credentials belong to no user who
                could own an extension (`extensions.unauthorised`, `extensions.no_user_id`,
                `root.unauthenticated`).
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            ExtensionNotFound: There is no such extension (`extensions.not_found`).
            NotFound: `root.resource_not_found`, `root.region_not_found`.
            MethodNotAllowed: `root.method_not_allowed`.
            VersionConflict: Somebody changed the extension at the same time
                (`extensions.version_conflict`).
            RateLimited: `root.rate_limited`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`, `ece_deployment_manager`.

        On the hosted service: any of `organization-admin`, `deployment-admin`, `deployment-editor`.

        API operation: `delete-extension` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-delete-extension
        """
        return await self._sender.send(DELETE_EXTENSION, (extension_id,), {}, {}, None, options)
