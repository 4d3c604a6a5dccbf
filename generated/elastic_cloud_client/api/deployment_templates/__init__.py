# Generated from the document in openapi/ by `nox -s generate`; do not edit.
"""The operations of the tag DeploymentTemplates, as data and as methods."""

from __future__ import annotations

from ... import models
from ...client import AsyncSender, Operation, Options, Sender
from ...types import many, one

GET_DEPLOYMENT_TEMPLATES_V2: Operation[list[models.DeploymentTemplateInfoV2]] = Operation(
    "get-deployment-templates-v2",
    "GET",
    "/deployments/templates",
    many(one("DeploymentTemplateInfoV2")),
    json_type=list,
    accept="application/json",
    kinds={"show_instance_configurations": bool, "show_max_zones": bool, "hide_deprecated": bool, "show_hidden": bool},
    repeatable=True,
    success=(200,),
)
CREATE_DEPLOYMENT_TEMPLATE_V2: Operation[models.IdResponse] = Operation(
    "create-deployment-template-v2",
    "POST",
    "/deployments/templates",
    one("IdResponse"),
    json_type=dict,
    accept="application/json",
    body="application/json",
    body_model="DeploymentTemplateRequestBody",
    body_required=True,
    kinds={"validate_only": bool},
    success=(200, 201),
)
GET_DEPLOYMENT_TEMPLATE_V2: Operation[models.DeploymentTemplateInfoV2] = Operation(
    "get-deployment-template-v2",
    "GET",
    "/deployments/templates/{template_id}",
    one("DeploymentTemplateInfoV2"),
    json_type=dict,
    accept="application/json",
    kinds={"show_instance_configurations": bool, "show_max_zones": bool},
    repeatable=True,
    success=(200,),
)
SET_DEPLOYMENT_TEMPLATE_V2: Operation[models.IdResponse] = Operation(
    "set-deployment-template-v2",
    "PUT",
    "/deployments/templates/{template_id}",
    one("IdResponse"),
    json_type=dict,
    accept="application/json",
    body="application/json",
    body_model="DeploymentTemplateRequestBody",
    body_required=True,
    kinds={"create_only": bool, "validate_only": bool},
    repeatable=True,
    success=(200, 201),
)
DELETE_DEPLOYMENT_TEMPLATE_V2: Operation[models.EmptyResponse] = Operation(
    "delete-deployment-template-v2",
    "DELETE",
    "/deployments/templates/{template_id}",
    one("EmptyResponse"),
    json_type=dict,
    accept="application/json",
    repeatable=True,
    success=(200,),
)


class DeploymentTemplates:
    """The operations of the tag DeploymentTemplates; `sender` carries their calls."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    def get_deployment_templates_v2(
        self,
        *,
        region: str,
        metadata: str | None = None,
        show_instance_configurations: bool | None = None,
        show_max_zones: bool | None = None,
        stack_version: str | None = None,
        hide_deprecated: bool | None = None,
        show_hidden: bool | None = None,
        options: Options | None = None,
    ) -> list[models.DeploymentTemplateInfoV2]:
        """List the deployment templates.

        Returns the templates of a region in ascending `order`, those without one at the end. Take the one
        that fits, adapt its `deployment_template` and send it to `create_deployment`. With `stack_version`
        the list suits that version, and with `show_instance_configurations=false` it is much shorter.

        Args:
            region: The region whose templates are meant. ECE has `ece-region` only.
            metadata: A label in the form `key:value`. Templates that do not carry it are left out.
            show_instance_configurations: Adds the instance configurations that the template is made of.
                False keeps that list empty and the answer short. The server's default is `True`.
            show_max_zones: Fills `max_zones` of each instance configuration in the answer. The server's
                default is `False`.
            stack_version: Trims templates to what this stack version allows, for example to one of APM
                and Integrations Server. A list drops those that need a later version.
            hide_deprecated: Leaves out templates that are kept for old deployments only. The server's
                default is `False`.
            show_hidden: Adds templates with `hidden` set. The server's default is `False`.
            options: Settings of this call alone.

        Returns:
            The templates of the region.

        Raises:
            BadRequest: There is no such region (`templates.region_not_found`,
                `root.invalid_json_request`, `root.invalid_parameter`).
            Unauthenticated: The region is closed to the caller (`templates.region_not_allowed`,
                `root.unauthenticated`).
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            MethodNotAllowed: `root.method_not_allowed`.
            RateLimited: `root.rate_limited`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`, `ece_platform_viewer`, `ece_deployment_manager`,
        `ece_deployment_viewer`.

        On the hosted service: any.

        API operation: `get-deployment-templates-v2` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-get-deployment-templates-v2
        """
        return self._sender.send(
            GET_DEPLOYMENT_TEMPLATES_V2,
            (),
            {
                "metadata": metadata,
                "show_instance_configurations": show_instance_configurations,
                "show_max_zones": show_max_zones,
                "stack_version": stack_version,
                "hide_deprecated": hide_deprecated,
                "show_hidden": show_hidden,
                "region": region,
            },
            {},
            None,
            options,
        )

    def create_deployment_template_v2(
        self,
        body: models.DeploymentTemplateRequestBody | models.DeploymentTemplateRequestBodyDict,
        *,
        region: str,
        validate_only: bool | None = None,
        options: Options | None = None,
    ) -> models.IdResponse:
        """Create a deployment template.

        Stores a deployment of your own making as a template, under an id that the server makes up; to choose
        the id, use `set_deployment_template_v2` with `create_only=true`. The simplest way is to read an
        existing template and to change what differs. With `validate_only=true` the template is checked, and
        nothing is stored.

        Args:
            body: The request, as a model or a mapping.
            region: The region whose templates are meant. ECE has `ece-region` only.
            validate_only: Checks the request and answers as if it were carried out, but changes nothing.
                The server's default is `False`.
            options: Settings of this call alone.

        Returns:
            200: The template is in order. It was not stored, as `validate_only` asked.
            201: The template exists under the returned id.

        Raises:
            BadRequest: There is no such region. The template makes no working deployment
                (`templates.region_not_found`, `templates.invalid_template`, `root.invalid_json_request`,
                `root.invalid_parameter`).
            Unauthenticated: The region is closed to the caller (`templates.region_not_allowed`,
                `root.unauthenticated`).
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            MethodNotAllowed: `root.method_not_allowed`.
            TooLarge: `root.request_too_large`.
            UnsupportedMediaType: `root.unsupported_media_type`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`.

        API operation: `create-deployment-template-v2` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-create-deployment-template-v2
        """
        return self._sender.send(
            CREATE_DEPLOYMENT_TEMPLATE_V2, (), {"validate_only": validate_only, "region": region}, {}, body, options
        )

    def get_deployment_template_v2(
        self,
        template_id: str,
        *,
        region: str,
        show_instance_configurations: bool | None = None,
        show_max_zones: bool | None = None,
        stack_version: str | None = None,
        options: Options | None = None,
    ) -> models.DeploymentTemplateInfoV2:
        """Read a deployment template.

        Returns one template with its instance configurations. Its `deployment_template` is a complete request
        for `create_deployment`, in which all tiers are listed, the unused ones with size 0.

        Args:
            template_id: Id of the template, unique within its region.
            region: The region whose templates are meant. ECE has `ece-region` only.
            show_instance_configurations: Adds the instance configurations that the template is made of.
                False keeps that list empty and the answer short. The server's default is `True`.
            show_max_zones: Fills `max_zones` of each instance configuration in the answer. The server's
                default is `False`.
            stack_version: Trims templates to what this stack version allows, for example to one of APM
                and Integrations Server. A list drops those that need a later version.
            options: Settings of this call alone.

        Returns:
            The template.

        Raises:
            BadRequest: There is no such region (`templates.region_not_found`,
                `root.invalid_json_request`, `root.invalid_parameter`).
            Unauthenticated: The region is closed to the caller (`templates.region_not_allowed`,
                `root.unauthenticated`).
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            TemplateNotFound: The region has no template with this id (`templates.template_not_found`).
            NotFound: `root.resource_not_found`, `root.region_not_found`.
            MethodNotAllowed: `root.method_not_allowed`.
            RateLimited: `root.rate_limited`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`, `ece_platform_viewer`, `ece_deployment_manager`,
        `ece_deployment_viewer`.

        On the hosted service: any.

        API operation: `get-deployment-template-v2` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-get-deployment-template-v2
        """
        return self._sender.send(
            GET_DEPLOYMENT_TEMPLATE_V2,
            (template_id,),
            {
                "show_instance_configurations": show_instance_configurations,
                "show_max_zones": show_max_zones,
                "stack_version": stack_version,
                "region": region,
            },
            {},
            None,
            options,
        )

    def set_deployment_template_v2(
        self,
        template_id: str,
        body: models.DeploymentTemplateRequestBody | models.DeploymentTemplateRequestBodyDict,
        *,
        region: str,
        version: str | None = None,
        create_only: bool | None = None,
        validate_only: bool | None = None,
        options: Options | None = None,
    ) -> models.IdResponse:
        """Replace or create a deployment template.

        Stores the body in place of an existing template. With `create_only=true` it makes a new one under the
        given id instead and leaves existing ones alone. Deployments are not affected: they were made from a
        copy.

        Args:
            template_id: Id of the template, unique within its region.
            body: The request, as a model or a mapping.
            region: The region whose templates are meant. ECE has `ece-region` only.
            version: What the header `x-cloud-resource-version` said on reading. The call is refused if
                somebody changed the template since; left out or empty, the last writer wins.
            create_only: Creates a template and refuses to touch one that has the id already. The server's
                default is `False`.
            validate_only: Checks the request and answers as if it were carried out, but changes nothing.
                The server's default is `False`.
            options: Settings of this call alone.

        Returns:
            200: The template is replaced, or with `validate_only` found to be in order.
            201: The template is created.

        Raises:
            BadRequest: There is no such region. The template makes no working deployment
                (`templates.region_not_found`, `templates.invalid_template`, `root.invalid_json_request`,
                `root.invalid_parameter`).
            Unauthenticated: The region is closed to the caller (`templates.region_not_allowed`,
                `root.unauthenticated`).
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            TemplateNotFound: There is no template to replace. Say `create_only=true` to make one
                (`templates.template_not_found`).
            NotFound: `root.resource_not_found`, `root.region_not_found`.
            MethodNotAllowed: `root.method_not_allowed`.
            VersionConflict: Somebody changed the template since `version`, or it exists although
                `create_only` is set (`templates.version_conflict`).
            TooLarge: `root.request_too_large`.
            UnsupportedMediaType: `root.unsupported_media_type`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`.

        API operation: `set-deployment-template-v2` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-set-deployment-template-v2
        """
        return self._sender.send(
            SET_DEPLOYMENT_TEMPLATE_V2,
            (template_id,),
            {"version": version, "create_only": create_only, "validate_only": validate_only, "region": region},
            {},
            body,
            options,
        )

    def delete_deployment_template_v2(
        self, template_id: str, *, region: str, options: Options | None = None
    ) -> models.EmptyResponse:
        """Delete a deployment template.

        Removes a template of the region for good, even one that came with the platform. Deployments made from
        it keep running, but can no longer take missing tiers from it. Hiding a template (`hidden`) often
        serves as well.

        Args:
            template_id: Id of the template, unique within its region.
            region: The region whose templates are meant. ECE has `ece-region` only.
            options: Settings of this call alone.

        Returns:
            The template is deleted.

        Raises:
            BadRequest: There is no such region (`templates.region_not_found`,
                `root.invalid_json_request`, `root.invalid_parameter`).
            Unauthenticated: The region is closed to the caller (`templates.region_not_allowed`,
                `root.unauthenticated`).
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            TemplateNotFound: The region has no template with this id (`templates.template_not_found`).
            NotFound: `root.resource_not_found`, `root.region_not_found`.
            MethodNotAllowed: `root.method_not_allowed`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`.

        API operation: `delete-deployment-template-v2` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-delete-deployment-template-v2
        """
        return self._sender.send(DELETE_DEPLOYMENT_TEMPLATE_V2, (template_id,), {"region": region}, {}, None, options)


class AsyncDeploymentTemplates:
    """The operations of the tag DeploymentTemplates, awaited; `sender` carries their calls."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    async def get_deployment_templates_v2(
        self,
        *,
        region: str,
        metadata: str | None = None,
        show_instance_configurations: bool | None = None,
        show_max_zones: bool | None = None,
        stack_version: str | None = None,
        hide_deprecated: bool | None = None,
        show_hidden: bool | None = None,
        options: Options | None = None,
    ) -> list[models.DeploymentTemplateInfoV2]:
        """List the deployment templates.

        Returns the templates of a region in ascending `order`, those without one at the end. Take the one
        that fits, adapt its `deployment_template` and send it to `create_deployment`. With `stack_version`
        the list suits that version, and with `show_instance_configurations=false` it is much shorter.

        Args:
            region: The region whose templates are meant. ECE has `ece-region` only.
            metadata: A label in the form `key:value`. Templates that do not carry it are left out.
            show_instance_configurations: Adds the instance configurations that the template is made of.
                False keeps that list empty and the answer short. The server's default is `True`.
            show_max_zones: Fills `max_zones` of each instance configuration in the answer. The server's
                default is `False`.
            stack_version: Trims templates to what this stack version allows, for example to one of APM
                and Integrations Server. A list drops those that need a later version.
            hide_deprecated: Leaves out templates that are kept for old deployments only. The server's
                default is `False`.
            show_hidden: Adds templates with `hidden` set. The server's default is `False`.
            options: Settings of this call alone.

        Returns:
            The templates of the region.

        Raises:
            BadRequest: There is no such region (`templates.region_not_found`,
                `root.invalid_json_request`, `root.invalid_parameter`).
            Unauthenticated: The region is closed to the caller (`templates.region_not_allowed`,
                `root.unauthenticated`).
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            MethodNotAllowed: `root.method_not_allowed`.
            RateLimited: `root.rate_limited`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`, `ece_platform_viewer`, `ece_deployment_manager`,
        `ece_deployment_viewer`.

        On the hosted service: any.

        API operation: `get-deployment-templates-v2` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-get-deployment-templates-v2
        """
        return await self._sender.send(
            GET_DEPLOYMENT_TEMPLATES_V2,
            (),
            {
                "metadata": metadata,
                "show_instance_configurations": show_instance_configurations,
                "show_max_zones": show_max_zones,
                "stack_version": stack_version,
                "hide_deprecated": hide_deprecated,
                "show_hidden": show_hidden,
                "region": region,
            },
            {},
            None,
            options,
        )

    async def create_deployment_template_v2(
        self,
        body: models.DeploymentTemplateRequestBody | models.DeploymentTemplateRequestBodyDict,
        *,
        region: str,
        validate_only: bool | None = None,
        options: Options | None = None,
    ) -> models.IdResponse:
        """Create a deployment template.

        Stores a deployment of your own making as a template, under an id that the server makes up; to choose
        the id, use `set_deployment_template_v2` with `create_only=true`. The simplest way is to read an
        existing template and to change what differs. With `validate_only=true` the template is checked, and
        nothing is stored.

        Args:
            body: The request, as a model or a mapping.
            region: The region whose templates are meant. ECE has `ece-region` only.
            validate_only: Checks the request and answers as if it were carried out, but changes nothing.
                The server's default is `False`.
            options: Settings of this call alone.

        Returns:
            200: The template is in order. It was not stored, as `validate_only` asked.
            201: The template exists under the returned id.

        Raises:
            BadRequest: There is no such region. The template makes no working deployment
                (`templates.region_not_found`, `templates.invalid_template`, `root.invalid_json_request`,
                `root.invalid_parameter`).
            Unauthenticated: The region is closed to the caller (`templates.region_not_allowed`,
                `root.unauthenticated`).
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            MethodNotAllowed: `root.method_not_allowed`.
            TooLarge: `root.request_too_large`.
            UnsupportedMediaType: `root.unsupported_media_type`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`.

        API operation: `create-deployment-template-v2` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-create-deployment-template-v2
        """
        return await self._sender.send(
            CREATE_DEPLOYMENT_TEMPLATE_V2, (), {"validate_only": validate_only, "region": region}, {}, body, options
        )

    async def get_deployment_template_v2(
        self,
        template_id: str,
        *,
        region: str,
        show_instance_configurations: bool | None = None,
        show_max_zones: bool | None = None,
        stack_version: str | None = None,
        options: Options | None = None,
    ) -> models.DeploymentTemplateInfoV2:
        """Read a deployment template.

        Returns one template with its instance configurations. Its `deployment_template` is a complete request
        for `create_deployment`, in which all tiers are listed, the unused ones with size 0.

        Args:
            template_id: Id of the template, unique within its region.
            region: The region whose templates are meant. ECE has `ece-region` only.
            show_instance_configurations: Adds the instance configurations that the template is made of.
                False keeps that list empty and the answer short. The server's default is `True`.
            show_max_zones: Fills `max_zones` of each instance configuration in the answer. The server's
                default is `False`.
            stack_version: Trims templates to what this stack version allows, for example to one of APM
                and Integrations Server. A list drops those that need a later version.
            options: Settings of this call alone.

        Returns:
            The template.

        Raises:
            BadRequest: There is no such region (`templates.region_not_found`,
                `root.invalid_json_request`, `root.invalid_parameter`).
            Unauthenticated: The region is closed to the caller (`templates.region_not_allowed`,
                `root.unauthenticated`).
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            TemplateNotFound: The region has no template with this id (`templates.template_not_found`).
            NotFound: `root.resource_not_found`, `root.region_not_found`.
            MethodNotAllowed: `root.method_not_allowed`.
            RateLimited: `root.rate_limited`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`, `ece_platform_viewer`, `ece_deployment_manager`,
        `ece_deployment_viewer`.

        On the hosted service: any.

        API operation: `get-deployment-template-v2` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-get-deployment-template-v2
        """
        return await self._sender.send(
            GET_DEPLOYMENT_TEMPLATE_V2,
            (template_id,),
            {
                "show_instance_configurations": show_instance_configurations,
                "show_max_zones": show_max_zones,
                "stack_version": stack_version,
                "region": region,
            },
            {},
            None,
            options,
        )

    async def set_deployment_template_v2(
        self,
        template_id: str,
        body: models.DeploymentTemplateRequestBody | models.DeploymentTemplateRequestBodyDict,
        *,
        region: str,
        version: str | None = None,
        create_only: bool | None = None,
        validate_only: bool | None = None,
        options: Options | None = None,
    ) -> models.IdResponse:
        """Replace or create a deployment template.

        Stores the body in place of an existing template. With `create_only=true` it makes a new one under the
        given id instead and leaves existing ones alone. Deployments are not affected: they were made from a
        copy.

        Args:
            template_id: Id of the template, unique within its region.
            body: The request, as a model or a mapping.
            region: The region whose templates are meant. ECE has `ece-region` only.
            version: What the header `x-cloud-resource-version` said on reading. The call is refused if
                somebody changed the template since; left out or empty, the last writer wins.
            create_only: Creates a template and refuses to touch one that has the id already. The server's
                default is `False`.
            validate_only: Checks the request and answers as if it were carried out, but changes nothing.
                The server's default is `False`.
            options: Settings of this call alone.

        Returns:
            200: The template is replaced, or with `validate_only` found to be in order.
            201: The template is created.

        Raises:
            BadRequest: There is no such region. The template makes no working deployment
                (`templates.region_not_found`, `templates.invalid_template`, `root.invalid_json_request`,
                `root.invalid_parameter`).
            Unauthenticated: The region is closed to the caller (`templates.region_not_allowed`,
                `root.unauthenticated`).
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            TemplateNotFound: There is no template to replace. Say `create_only=true` to make one
                (`templates.template_not_found`).
            NotFound: `root.resource_not_found`, `root.region_not_found`.
            MethodNotAllowed: `root.method_not_allowed`.
            VersionConflict: Somebody changed the template since `version`, or it exists although
                `create_only` is set (`templates.version_conflict`).
            TooLarge: `root.request_too_large`.
            UnsupportedMediaType: `root.unsupported_media_type`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`.

        API operation: `set-deployment-template-v2` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-set-deployment-template-v2
        """
        return await self._sender.send(
            SET_DEPLOYMENT_TEMPLATE_V2,
            (template_id,),
            {"version": version, "create_only": create_only, "validate_only": validate_only, "region": region},
            {},
            body,
            options,
        )

    async def delete_deployment_template_v2(
        self, template_id: str, *, region: str, options: Options | None = None
    ) -> models.EmptyResponse:
        """Delete a deployment template.

        Removes a template of the region for good, even one that came with the platform. Deployments made from
        it keep running, but can no longer take missing tiers from it. Hiding a template (`hidden`) often
        serves as well.

        Args:
            template_id: Id of the template, unique within its region.
            region: The region whose templates are meant. ECE has `ece-region` only.
            options: Settings of this call alone.

        Returns:
            The template is deleted.

        Raises:
            BadRequest: There is no such region (`templates.region_not_found`,
                `root.invalid_json_request`, `root.invalid_parameter`).
            Unauthenticated: The region is closed to the caller (`templates.region_not_allowed`,
                `root.unauthenticated`).
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            TemplateNotFound: The region has no template with this id (`templates.template_not_found`).
            NotFound: `root.resource_not_found`, `root.region_not_found`.
            MethodNotAllowed: `root.method_not_allowed`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`.

        API operation: `delete-deployment-template-v2` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-delete-deployment-template-v2
        """
        return await self._sender.send(
            DELETE_DEPLOYMENT_TEMPLATE_V2, (template_id,), {"region": region}, {}, None, options
        )
