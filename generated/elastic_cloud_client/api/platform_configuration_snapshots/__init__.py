# Generated from the document in openapi/ by `nox -s generate`; do not edit.
"""The operations of the tag PlatformConfigurationSnapshots, as data and as methods."""

from __future__ import annotations

from ... import models
from ...client import AsyncSender, Operation, Options, Sender
from ...types import one

GET_SNAPSHOT_REPOSITORIES: Operation[models.RepositoryConfigs] = Operation(
    "get-snapshot-repositories",
    "GET",
    "/platform/configuration/snapshots/repositories",
    one("RepositoryConfigs"),
    json_type=dict,
    accept="application/json",
    region_prefixed=True,
    repeatable=True,
    success=(200,),
)
GET_SNAPSHOT_REPOSITORY: Operation[models.RepositoryConfig] = Operation(
    "get-snapshot-repository",
    "GET",
    "/platform/configuration/snapshots/repositories/{repository_name}",
    one("RepositoryConfig"),
    json_type=dict,
    accept="application/json",
    region_prefixed=True,
    repeatable=True,
    success=(200,),
)
SET_SNAPSHOT_REPOSITORY: Operation[models.RepositoryConfig] = Operation(
    "set-snapshot-repository",
    "PUT",
    "/platform/configuration/snapshots/repositories/{repository_name}",
    one("RepositoryConfig"),
    json_type=dict,
    accept="application/json",
    body="application/json",
    body_model="SnapshotRepositoryConfiguration",
    body_required=True,
    kinds={"version": int},
    region_prefixed=True,
    repeatable=True,
    success=(200,),
)
DELETE_SNAPSHOT_REPOSITORY: Operation[models.EmptyResponse] = Operation(
    "delete-snapshot-repository",
    "DELETE",
    "/platform/configuration/snapshots/repositories/{repository_name}",
    one("EmptyResponse"),
    json_type=dict,
    accept="application/json",
    kinds={"cleanup_deployments": bool},
    region_prefixed=True,
    repeatable=True,
    success=(200, 202),
)


class PlatformConfigurationSnapshots:
    """The operations of the tag PlatformConfigurationSnapshots; `sender` carries their calls."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    def get_snapshot_repositories(self, *, options: Options | None = None) -> models.RepositoryConfigs:
        """List the snapshot repositories.

        Returns the repositories that deployments can choose for their snapshots, with their settings if the
        caller may see those. A fresh installation has none, and its deployments take no snapshots.

        Args:
            options: Settings of this call alone.

        Returns:
            The repositories.

        Raises:
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            MethodNotAllowed: `root.method_not_allowed`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`, `ece_platform_viewer`.

        API operation: `get-snapshot-repositories` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-get-snapshot-repositories
        """
        return self._sender.send(GET_SNAPSHOT_REPOSITORIES, (), {}, {}, None, options)

    def get_snapshot_repository(
        self, repository_name: str, *, options: Options | None = None
    ) -> models.RepositoryConfig:
        """Read a snapshot repository.

        Returns one repository by its name, with its settings if the caller may see those. Access keys among
        them come back as they were written, so handle the answer with care.

        Args:
            repository_name: Name of the repository, by which deployments refer to it.
            options: Settings of this call alone.

        Returns:
            The repository.

        Raises:
            BadRequest: `root.invalid_json_request`, `root.invalid_parameter`.
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            NotFound: `root.resource_not_found`, `root.region_not_found`.
            MethodNotAllowed: `root.method_not_allowed`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`, `ece_platform_viewer`.

        API operation: `get-snapshot-repository` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-get-snapshot-repository
        """
        return self._sender.send(GET_SNAPSHOT_REPOSITORY, (repository_name,), {}, {}, None, options)

    def set_snapshot_repository(
        self,
        repository_name: str,
        body: models.SnapshotRepositoryConfiguration | models.SnapshotRepositoryConfigurationDict,
        *,
        version: int | None = None,
        options: Options | None = None,
    ) -> models.RepositoryConfig:
        """Add or replace a snapshot repository.

        Stores under this name where snapshots go and how to get in. Deployments that refer to the name use
        the new settings from then on. Whether the storage can be reached shows only when a deployment takes
        its first snapshot there, so try it out on a small one.

        Args:
            repository_name: Name of the repository, by which deployments refer to it.
            body: The request, as a model or a mapping.
            version: The `x-cloud-resource-version` that the last change answered with. If the repository
                has changed since, this call is refused; without it, the last writer wins.
            options: Settings of this call alone.

        Returns:
            The repository as it is stored.

        Raises:
            BadRequest: `root.invalid_json_request`, `root.invalid_parameter`.
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            NotFound: `root.resource_not_found`, `root.region_not_found`.
            MethodNotAllowed: `root.method_not_allowed`.
            VersionConflict: The repository has changed since the given `version`
                (`snapshots.version_conflict`).
            TooLarge: `root.request_too_large`.
            UnsupportedMediaType: `root.unsupported_media_type`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`.

        API operation: `set-snapshot-repository` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-set-snapshot-repository
        """
        return self._sender.send(SET_SNAPSHOT_REPOSITORY, (repository_name,), {"version": version}, {}, body, options)

    def delete_snapshot_repository(
        self, repository_name: str, *, cleanup_deployments: bool | None = None, options: Options | None = None
    ) -> models.EmptyResponse:
        """Remove a snapshot repository.

        Strikes the repository from the list; the snapshots in the storage stay. One that deployments refer to
        is kept, and the answer is 500. With `cleanup_deployments` they are freed of the reference in the
        background and stop taking snapshots.

        Args:
            repository_name: Name of the repository, by which deployments refer to it.
            cleanup_deployments: Turns snapshots off in deployments that use the repository and takes the
                reference out. Also tidies up after a repository that is already gone. The server's default is
                `False`.
            options: Settings of this call alone.

        Returns:
            200: The repository is removed.
            202: The repository is removed, and deployments are being freed of it.

        Raises:
            BadRequest: `root.invalid_json_request`, `root.invalid_parameter`.
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            NotFound: `root.resource_not_found`, `root.region_not_found`.
            MethodNotAllowed: `root.method_not_allowed`.
            ElevationNeeded: `root.needs_elevated_permissions`.
            ServerError: `root.internal_server_error`.

        Required roles: any of `ece_platform_admin`.

        API operation: `delete-snapshot-repository` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-delete-snapshot-repository
        """
        return self._sender.send(
            DELETE_SNAPSHOT_REPOSITORY,
            (repository_name,),
            {"cleanup_deployments": cleanup_deployments},
            {},
            None,
            options,
        )


class AsyncPlatformConfigurationSnapshots:
    """The operations of the tag PlatformConfigurationSnapshots, awaited; `sender` carries their calls."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    async def get_snapshot_repositories(self, *, options: Options | None = None) -> models.RepositoryConfigs:
        """List the snapshot repositories.

        Returns the repositories that deployments can choose for their snapshots, with their settings if the
        caller may see those. A fresh installation has none, and its deployments take no snapshots.

        Args:
            options: Settings of this call alone.

        Returns:
            The repositories.

        Raises:
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            MethodNotAllowed: `root.method_not_allowed`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`, `ece_platform_viewer`.

        API operation: `get-snapshot-repositories` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-get-snapshot-repositories
        """
        return await self._sender.send(GET_SNAPSHOT_REPOSITORIES, (), {}, {}, None, options)

    async def get_snapshot_repository(
        self, repository_name: str, *, options: Options | None = None
    ) -> models.RepositoryConfig:
        """Read a snapshot repository.

        Returns one repository by its name, with its settings if the caller may see those. Access keys among
        them come back as they were written, so handle the answer with care.

        Args:
            repository_name: Name of the repository, by which deployments refer to it.
            options: Settings of this call alone.

        Returns:
            The repository.

        Raises:
            BadRequest: `root.invalid_json_request`, `root.invalid_parameter`.
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            NotFound: `root.resource_not_found`, `root.region_not_found`.
            MethodNotAllowed: `root.method_not_allowed`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`, `ece_platform_viewer`.

        API operation: `get-snapshot-repository` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-get-snapshot-repository
        """
        return await self._sender.send(GET_SNAPSHOT_REPOSITORY, (repository_name,), {}, {}, None, options)

    async def set_snapshot_repository(
        self,
        repository_name: str,
        body: models.SnapshotRepositoryConfiguration | models.SnapshotRepositoryConfigurationDict,
        *,
        version: int | None = None,
        options: Options | None = None,
    ) -> models.RepositoryConfig:
        """Add or replace a snapshot repository.

        Stores under this name where snapshots go and how to get in. Deployments that refer to the name use
        the new settings from then on. Whether the storage can be reached shows only when a deployment takes
        its first snapshot there, so try it out on a small one.

        Args:
            repository_name: Name of the repository, by which deployments refer to it.
            body: The request, as a model or a mapping.
            version: The `x-cloud-resource-version` that the last change answered with. If the repository
                has changed since, this call is refused; without it, the last writer wins.
            options: Settings of this call alone.

        Returns:
            The repository as it is stored.

        Raises:
            BadRequest: `root.invalid_json_request`, `root.invalid_parameter`.
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            NotFound: `root.resource_not_found`, `root.region_not_found`.
            MethodNotAllowed: `root.method_not_allowed`.
            VersionConflict: The repository has changed since the given `version`
                (`snapshots.version_conflict`).
            TooLarge: `root.request_too_large`.
            UnsupportedMediaType: `root.unsupported_media_type`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`.

        API operation: `set-snapshot-repository` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-set-snapshot-repository
        """
        return await self._sender.send(
            SET_SNAPSHOT_REPOSITORY, (repository_name,), {"version": version}, {}, body, options
        )

    async def delete_snapshot_repository(
        self, repository_name: str, *, cleanup_deployments: bool | None = None, options: Options | None = None
    ) -> models.EmptyResponse:
        """Remove a snapshot repository.

        Strikes the repository from the list; the snapshots in the storage stay. One that deployments refer to
        is kept, and the answer is 500. With `cleanup_deployments` they are freed of the reference in the
        background and stop taking snapshots.

        Args:
            repository_name: Name of the repository, by which deployments refer to it.
            cleanup_deployments: Turns snapshots off in deployments that use the repository and takes the
                reference out. Also tidies up after a repository that is already gone. The server's default is
                `False`.
            options: Settings of this call alone.

        Returns:
            200: The repository is removed.
            202: The repository is removed, and deployments are being freed of it.

        Raises:
            BadRequest: `root.invalid_json_request`, `root.invalid_parameter`.
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            NotFound: `root.resource_not_found`, `root.region_not_found`.
            MethodNotAllowed: `root.method_not_allowed`.
            ElevationNeeded: `root.needs_elevated_permissions`.
            ServerError: `root.internal_server_error`.

        Required roles: any of `ece_platform_admin`.

        API operation: `delete-snapshot-repository` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-delete-snapshot-repository
        """
        return await self._sender.send(
            DELETE_SNAPSHOT_REPOSITORY,
            (repository_name,),
            {"cleanup_deployments": cleanup_deployments},
            {},
            None,
            options,
        )
