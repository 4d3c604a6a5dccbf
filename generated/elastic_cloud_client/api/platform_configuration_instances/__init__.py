# Generated from the document in openapi/ by `nox -s generate`; do not edit.
"""The operations of the tag PlatformConfigurationInstances, as data and as methods."""

from __future__ import annotations

from ... import models
from ...client import AsyncSender, Operation, Options, Sender
from ...types import many, one

GET_INSTANCE_CONFIGURATIONS: Operation[list[models.InstanceConfiguration]] = Operation(
    "get-instance-configurations",
    "GET",
    "/platform/configuration/instances",
    many(one("InstanceConfiguration")),
    json_type=list,
    accept="application/json",
    kinds={"show_deleted": bool, "show_max_zones": bool, "include_versions": bool},
    region_prefixed=True,
    repeatable=True,
    success=(200,),
)
CREATE_INSTANCE_CONFIGURATION: Operation[models.VersionedIdResponse] = Operation(
    "create-instance-configuration",
    "POST",
    "/platform/configuration/instances",
    one("VersionedIdResponse"),
    json_type=dict,
    accept="application/json",
    body="application/json",
    body_model="InstanceConfiguration",
    body_required=True,
    region_prefixed=True,
    success=(201,),
)
GET_INSTANCE_CONFIGURATION: Operation[models.InstanceConfiguration] = Operation(
    "get-instance-configuration",
    "GET",
    "/platform/configuration/instances/{id}",
    one("InstanceConfiguration"),
    json_type=dict,
    accept="application/json",
    kinds={"config_version": int, "show_deleted": bool, "show_max_zones": bool},
    region_prefixed=True,
    repeatable=True,
    success=(200,),
)
SET_INSTANCE_CONFIGURATION: Operation[models.VersionedIdResponse] = Operation(
    "set-instance-configuration",
    "PUT",
    "/platform/configuration/instances/{id}",
    one("VersionedIdResponse"),
    json_type=dict,
    accept="application/json",
    body="application/json",
    body_model="InstanceConfiguration",
    body_required=True,
    kinds={"version": int, "config_control": bool, "test_config": bool, "strict_mode": bool, "create_only": bool},
    region_prefixed=True,
    repeatable=True,
    success=(200, 201),
)
DELETE_INSTANCE_CONFIGURATION: Operation[models.EmptyResponse] = Operation(
    "delete-instance-configuration",
    "DELETE",
    "/platform/configuration/instances/{id}",
    one("EmptyResponse"),
    json_type=dict,
    accept="application/json",
    kinds={"version": int, "only_test_version": bool},
    region_prefixed=True,
    repeatable=True,
    success=(200,),
)


class PlatformConfigurationInstances:
    """The operations of the tag PlatformConfigurationInstances; `sender` carries their calls."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    def get_instance_configurations(
        self,
        *,
        show_deleted: bool | None = None,
        show_max_zones: bool | None = None,
        include_versions: bool | None = None,
        options: Options | None = None,
    ) -> list[models.InstanceConfiguration]:
        """List the instance configurations.

        Returns all kinds of instances that templates and plans can ask for: those that came with the
        platform, such as `data.default` and `kibana`, and those added since. Deleted ones and earlier
        versions are part of it on request.

        Args:
            show_deleted: Shows deleted instance configurations, too, which otherwise seem not to exist.
            show_max_zones: Fills `max_zones` of each instance configuration in the answer. The server's
                default is `False`.
            include_versions: Adds an element for every earlier version of each instance configuration.
                The server's default is `False`.
            options: Settings of this call alone.

        Returns:
            The instance configurations.

        Raises:
            BadRequest: `root.invalid_json_request`, `root.invalid_parameter`.
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            MethodNotAllowed: `root.method_not_allowed`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`, `ece_platform_viewer`.

        API operation: `get-instance-configurations` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-get-instance-configurations
        """
        return self._sender.send(
            GET_INSTANCE_CONFIGURATIONS,
            (),
            {"show_deleted": show_deleted, "show_max_zones": show_max_zones, "include_versions": include_versions},
            {},
            None,
            options,
        )

    def create_instance_configuration(
        self, body: models.InstanceConfiguration | models.InstanceConfigurationDict, *, options: Options | None = None
    ) -> models.VersionedIdResponse:
        """Create an instance configuration.

        Adds a kind of instance under an id that the server makes up; with `set_instance_configuration` you
        choose the id yourself. An `allocator_filter` ties such instances to hosts with certain tags, say
        those with fast disks. To make use of it, refer to the id in the topology elements of a deployment
        template or of a plan.

        Args:
            body: The request, as a model or a mapping.
            options: Settings of this call alone.

        Returns:
            The instance configuration exists under the returned id.

        Raises:
            BadRequest: The product is unknown, the sizes contradict each other, the metadata has an empty
                key or value, or the condition on allocators is no query
                (`configuration.invalid_cluster_type`, `configuration.invalid_discrete_sizes`,
                `configuration.bad_meta_data`, `root.invalid_data`, `root.invalid_json_request`,
                `root.invalid_parameter`).
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: The body sets `system_owned` or `deleted_on`, which only the server may
                (`configuration.system_owned`, `root.unauthorized.rbac`, `root.permission_denied`).
            MethodNotAllowed: `root.method_not_allowed`.
            TooLarge: `root.request_too_large`.
            UnsupportedMediaType: `root.unsupported_media_type`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`.

        API operation: `create-instance-configuration` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-create-instance-configuration
        """
        return self._sender.send(CREATE_INSTANCE_CONFIGURATION, (), {}, {}, body, options)

    def get_instance_configuration(
        self,
        id: str,
        *,
        config_version: int | None = None,
        show_deleted: bool | None = None,
        show_max_zones: bool | None = None,
        options: Options | None = None,
    ) -> models.InstanceConfiguration:
        """Read an instance configuration.

        Returns one kind of instance with its sizes and the condition on its hosts, in the latest version
        unless `config_version` says otherwise. The header carries the `version` with which
        `set_instance_configuration` guards against simultaneous changes.

        Args:
            id: Id of the instance configuration.
            config_version: Which version to read, -1 for the test version. The latest when left out.
            show_deleted: Shows deleted instance configurations, too, which otherwise seem not to exist.
            show_max_zones: Fills `max_zones` of each instance configuration in the answer. The server's
                default is `False`.
            options: Settings of this call alone.

        Returns:
            The instance configuration.

        Raises:
            BadRequest: `root.invalid_json_request`, `root.invalid_parameter`.
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            InstanceConfigurationNotFound: Nothing has this id, it has no such version, or it was deleted
                (`configuration.instance_configuration_not_found`).
            NotFound: `root.resource_not_found`, `root.region_not_found`.
            MethodNotAllowed: `root.method_not_allowed`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`, `ece_platform_viewer`.

        API operation: `get-instance-configuration` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-get-instance-configuration
        """
        return self._sender.send(
            GET_INSTANCE_CONFIGURATION,
            (id,),
            {"config_version": config_version, "show_deleted": show_deleted, "show_max_zones": show_max_zones},
            {},
            None,
            options,
        )

    def set_instance_configuration(
        self,
        id: str,
        body: models.InstanceConfiguration | models.InstanceConfigurationDict,
        *,
        version: int | None = None,
        config_control: bool | None = None,
        test_config: bool | None = None,
        strict_mode: bool | None = None,
        create_only: bool | None = None,
        options: Options | None = None,
    ) -> models.VersionedIdResponse:
        """Create or replace an instance configuration.

        Stores an instance configuration under the given id, whether there was one before or not. Running
        instances stay as they are; plans that are applied later see the new state, while the old one remains
        readable as an earlier version. Some members must not change under plans that rely on them, such as
        the product: that takes `config_control=true` and fails otherwise.

        Args:
            id: Id of the instance configuration.
            body: The request, as a model or a mapping.
            version: What the header `x-cloud-resource-version` said on reading, to refuse the call if
                somebody else wrote since. It has nothing to do with `config_version`.
            config_control: Allows to change immutable members, as old plans keep to the version that they
                were made with.
            test_config: Stores the body as the test version -1 beside the existing one, to try it out in
                a single deployment first. Something has to exist under the id.
            strict_mode: Refuses to change `allocator_filter` and `storage_multiplier` of what exists. Off
                when left out, except together with `config_control`.
            create_only: Refuses to touch an existing instance configuration.
            options: Settings of this call alone.

        Returns:
            200: It existed and is replaced.
            201: It did not exist and is created.

        Raises:
            BadRequest: The body contradicts itself, the id is reserved, or the change is not possible -
                because of `version`, `create_only` or `strict_mode`, for example
                (`configuration.invalid_cluster_type`, `configuration.instance_configuration_update_failed`,
                `configuration.configuration_id_reserved`, `configuration.invalid_discrete_sizes`,
                `configuration.bad_meta_data`, `root.invalid_data`, `root.invalid_json_request`,
                `root.invalid_parameter`).
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: The body sets `system_owned` or `deleted_on`, which only the server may
                (`configuration.system_owned`, `root.unauthorized.rbac`, `root.permission_denied`).
            InstanceConfigurationNotFound: There is nothing to make a test version of
                (`configuration.instance_configuration_not_found`).
            NotFound: `root.resource_not_found`, `root.region_not_found`.
            MethodNotAllowed: `root.method_not_allowed`.
            TooLarge: `root.request_too_large`.
            UnsupportedMediaType: `root.unsupported_media_type`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`.

        API operation: `set-instance-configuration` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-set-instance-configuration
        """
        return self._sender.send(
            SET_INSTANCE_CONFIGURATION,
            (id,),
            {
                "version": version,
                "config_control": config_control,
                "test_config": test_config,
                "strict_mode": strict_mode,
                "create_only": create_only,
            },
            {},
            body,
            options,
        )

    def delete_instance_configuration(
        self,
        id: str,
        *,
        version: int | None = None,
        only_test_version: bool | None = None,
        options: Options | None = None,
    ) -> models.EmptyResponse:
        """Delete an instance configuration.

        Marks an instance configuration as deleted, so that new plans cannot ask for it. Instances made from
        it keep running, and it stays readable with `show_deleted=true`. With `only_test_version=true` nothing
        but the test version goes, and that for good.

        Args:
            id: Id of the instance configuration.
            version: What the header `x-cloud-resource-version` said when the latest version was read, to
                refuse the call if somebody else wrote since.
            only_test_version: Deletes just the test version -1 and spares the rest. The server's default
                is `False`.
            options: Settings of this call alone.

        Returns:
            It is deleted.

        Raises:
            BadRequest: A deployment template uses the instance configuration
                (`configuration.instance_configuration_in_use`, `root.invalid_json_request`,
                `root.invalid_parameter`).
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: It belongs to the platform and cannot be deleted
                (`configuration.system_owned`, `root.unauthorized.rbac`, `root.permission_denied`).
            InstanceConfigurationNotFound: Nothing has this id, there is no test version, or `version` is
                not the one that is there (`configuration.instance_configuration_not_found`).
            NotFound: `root.resource_not_found`, `root.region_not_found`.
            MethodNotAllowed: `root.method_not_allowed`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`.

        API operation: `delete-instance-configuration` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-delete-instance-configuration
        """
        return self._sender.send(
            DELETE_INSTANCE_CONFIGURATION,
            (id,),
            {"version": version, "only_test_version": only_test_version},
            {},
            None,
            options,
        )


class AsyncPlatformConfigurationInstances:
    """The operations of the tag PlatformConfigurationInstances, awaited; `sender` carries their calls."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    async def get_instance_configurations(
        self,
        *,
        show_deleted: bool | None = None,
        show_max_zones: bool | None = None,
        include_versions: bool | None = None,
        options: Options | None = None,
    ) -> list[models.InstanceConfiguration]:
        """List the instance configurations.

        Returns all kinds of instances that templates and plans can ask for: those that came with the
        platform, such as `data.default` and `kibana`, and those added since. Deleted ones and earlier
        versions are part of it on request.

        Args:
            show_deleted: Shows deleted instance configurations, too, which otherwise seem not to exist.
            show_max_zones: Fills `max_zones` of each instance configuration in the answer. The server's
                default is `False`.
            include_versions: Adds an element for every earlier version of each instance configuration.
                The server's default is `False`.
            options: Settings of this call alone.

        Returns:
            The instance configurations.

        Raises:
            BadRequest: `root.invalid_json_request`, `root.invalid_parameter`.
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            MethodNotAllowed: `root.method_not_allowed`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`, `ece_platform_viewer`.

        API operation: `get-instance-configurations` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-get-instance-configurations
        """
        return await self._sender.send(
            GET_INSTANCE_CONFIGURATIONS,
            (),
            {"show_deleted": show_deleted, "show_max_zones": show_max_zones, "include_versions": include_versions},
            {},
            None,
            options,
        )

    async def create_instance_configuration(
        self, body: models.InstanceConfiguration | models.InstanceConfigurationDict, *, options: Options | None = None
    ) -> models.VersionedIdResponse:
        """Create an instance configuration.

        Adds a kind of instance under an id that the server makes up; with `set_instance_configuration` you
        choose the id yourself. An `allocator_filter` ties such instances to hosts with certain tags, say
        those with fast disks. To make use of it, refer to the id in the topology elements of a deployment
        template or of a plan.

        Args:
            body: The request, as a model or a mapping.
            options: Settings of this call alone.

        Returns:
            The instance configuration exists under the returned id.

        Raises:
            BadRequest: The product is unknown, the sizes contradict each other, the metadata has an empty
                key or value, or the condition on allocators is no query
                (`configuration.invalid_cluster_type`, `configuration.invalid_discrete_sizes`,
                `configuration.bad_meta_data`, `root.invalid_data`, `root.invalid_json_request`,
                `root.invalid_parameter`).
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: The body sets `system_owned` or `deleted_on`, which only the server may
                (`configuration.system_owned`, `root.unauthorized.rbac`, `root.permission_denied`).
            MethodNotAllowed: `root.method_not_allowed`.
            TooLarge: `root.request_too_large`.
            UnsupportedMediaType: `root.unsupported_media_type`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`.

        API operation: `create-instance-configuration` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-create-instance-configuration
        """
        return await self._sender.send(CREATE_INSTANCE_CONFIGURATION, (), {}, {}, body, options)

    async def get_instance_configuration(
        self,
        id: str,
        *,
        config_version: int | None = None,
        show_deleted: bool | None = None,
        show_max_zones: bool | None = None,
        options: Options | None = None,
    ) -> models.InstanceConfiguration:
        """Read an instance configuration.

        Returns one kind of instance with its sizes and the condition on its hosts, in the latest version
        unless `config_version` says otherwise. The header carries the `version` with which
        `set_instance_configuration` guards against simultaneous changes.

        Args:
            id: Id of the instance configuration.
            config_version: Which version to read, -1 for the test version. The latest when left out.
            show_deleted: Shows deleted instance configurations, too, which otherwise seem not to exist.
            show_max_zones: Fills `max_zones` of each instance configuration in the answer. The server's
                default is `False`.
            options: Settings of this call alone.

        Returns:
            The instance configuration.

        Raises:
            BadRequest: `root.invalid_json_request`, `root.invalid_parameter`.
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            InstanceConfigurationNotFound: Nothing has this id, it has no such version, or it was deleted
                (`configuration.instance_configuration_not_found`).
            NotFound: `root.resource_not_found`, `root.region_not_found`.
            MethodNotAllowed: `root.method_not_allowed`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`, `ece_platform_viewer`.

        API operation: `get-instance-configuration` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-get-instance-configuration
        """
        return await self._sender.send(
            GET_INSTANCE_CONFIGURATION,
            (id,),
            {"config_version": config_version, "show_deleted": show_deleted, "show_max_zones": show_max_zones},
            {},
            None,
            options,
        )

    async def set_instance_configuration(
        self,
        id: str,
        body: models.InstanceConfiguration | models.InstanceConfigurationDict,
        *,
        version: int | None = None,
        config_control: bool | None = None,
        test_config: bool | None = None,
        strict_mode: bool | None = None,
        create_only: bool | None = None,
        options: Options | None = None,
    ) -> models.VersionedIdResponse:
        """Create or replace an instance configuration.

        Stores an instance configuration under the given id, whether there was one before or not. Running
        instances stay as they are; plans that are applied later see the new state, while the old one remains
        readable as an earlier version. Some members must not change under plans that rely on them, such as
        the product: that takes `config_control=true` and fails otherwise.

        Args:
            id: Id of the instance configuration.
            body: The request, as a model or a mapping.
            version: What the header `x-cloud-resource-version` said on reading, to refuse the call if
                somebody else wrote since. It has nothing to do with `config_version`.
            config_control: Allows to change immutable members, as old plans keep to the version that they
                were made with.
            test_config: Stores the body as the test version -1 beside the existing one, to try it out in
                a single deployment first. Something has to exist under the id.
            strict_mode: Refuses to change `allocator_filter` and `storage_multiplier` of what exists. Off
                when left out, except together with `config_control`.
            create_only: Refuses to touch an existing instance configuration.
            options: Settings of this call alone.

        Returns:
            200: It existed and is replaced.
            201: It did not exist and is created.

        Raises:
            BadRequest: The body contradicts itself, the id is reserved, or the change is not possible -
                because of `version`, `create_only` or `strict_mode`, for example
                (`configuration.invalid_cluster_type`, `configuration.instance_configuration_update_failed`,
                `configuration.configuration_id_reserved`, `configuration.invalid_discrete_sizes`,
                `configuration.bad_meta_data`, `root.invalid_data`, `root.invalid_json_request`,
                `root.invalid_parameter`).
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: The body sets `system_owned` or `deleted_on`, which only the server may
                (`configuration.system_owned`, `root.unauthorized.rbac`, `root.permission_denied`).
            InstanceConfigurationNotFound: There is nothing to make a test version of
                (`configuration.instance_configuration_not_found`).
            NotFound: `root.resource_not_found`, `root.region_not_found`.
            MethodNotAllowed: `root.method_not_allowed`.
            TooLarge: `root.request_too_large`.
            UnsupportedMediaType: `root.unsupported_media_type`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`.

        API operation: `set-instance-configuration` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-set-instance-configuration
        """
        return await self._sender.send(
            SET_INSTANCE_CONFIGURATION,
            (id,),
            {
                "version": version,
                "config_control": config_control,
                "test_config": test_config,
                "strict_mode": strict_mode,
                "create_only": create_only,
            },
            {},
            body,
            options,
        )

    async def delete_instance_configuration(
        self,
        id: str,
        *,
        version: int | None = None,
        only_test_version: bool | None = None,
        options: Options | None = None,
    ) -> models.EmptyResponse:
        """Delete an instance configuration.

        Marks an instance configuration as deleted, so that new plans cannot ask for it. Instances made from
        it keep running, and it stays readable with `show_deleted=true`. With `only_test_version=true` nothing
        but the test version goes, and that for good.

        Args:
            id: Id of the instance configuration.
            version: What the header `x-cloud-resource-version` said when the latest version was read, to
                refuse the call if somebody else wrote since.
            only_test_version: Deletes just the test version -1 and spares the rest. The server's default
                is `False`.
            options: Settings of this call alone.

        Returns:
            It is deleted.

        Raises:
            BadRequest: A deployment template uses the instance configuration
                (`configuration.instance_configuration_in_use`, `root.invalid_json_request`,
                `root.invalid_parameter`).
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: It belongs to the platform and cannot be deleted
                (`configuration.system_owned`, `root.unauthorized.rbac`, `root.permission_denied`).
            InstanceConfigurationNotFound: Nothing has this id, there is no test version, or `version` is
                not the one that is there (`configuration.instance_configuration_not_found`).
            NotFound: `root.resource_not_found`, `root.region_not_found`.
            MethodNotAllowed: `root.method_not_allowed`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`.

        API operation: `delete-instance-configuration` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-delete-instance-configuration
        """
        return await self._sender.send(
            DELETE_INSTANCE_CONFIGURATION,
            (id,),
            {"version": version, "only_test_version": only_test_version},
            {},
            None,
            options,
        )
