# Generated from the document in openapi/ by `nox -s generate`; do not edit.
"""The operations of the tag PlatformConfigurationTemplates, as data and as methods."""

from __future__ import annotations

from ... import models
from ...client import AsyncSender, Operation, Options, Sender
from ...types import many, one

GET_GLOBAL_DEPLOYMENT_TEMPLATES: Operation[list[models.GlobalDeploymentTemplateInfo]] = Operation(
    "get-global-deployment-templates",
    "GET",
    "/platform/configuration/templates/deployments/global",
    many(one("GlobalDeploymentTemplateInfo")),
    json_type=list,
    accept="application/json",
    region_prefixed=True,
    repeatable=True,
    success=(200, 204),
)


class PlatformConfigurationTemplates:
    """The operations of the tag PlatformConfigurationTemplates; `sender` carries their calls."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    def get_global_deployment_templates(
        self, *, options: Options | None = None
    ) -> list[models.GlobalDeploymentTemplateInfo]:
        """List deployment templates over all regions.

        Returns each template once, with the regions that offer it and its id there. It serves to choose a
        template before a region; read the template itself with `get_deployment_template_v2`.

        Args:
            options: Settings of this call alone.

        Returns:
            200: The templates with their regions.
            204: There are no templates. New in ECE 4.0.

        Raises:
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            MethodNotAllowed: `root.method_not_allowed`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`, `ece_platform_viewer`, `ece_deployment_manager`,
        `ece_deployment_viewer`.

        API operation: `get-global-deployment-templates` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-get-global-deployment-templates
        """
        return self._sender.send(GET_GLOBAL_DEPLOYMENT_TEMPLATES, (), {}, {}, None, options)


class AsyncPlatformConfigurationTemplates:
    """The operations of the tag PlatformConfigurationTemplates, awaited; `sender` carries their calls."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    async def get_global_deployment_templates(
        self, *, options: Options | None = None
    ) -> list[models.GlobalDeploymentTemplateInfo]:
        """List deployment templates over all regions.

        Returns each template once, with the regions that offer it and its id there. It serves to choose a
        template before a region; read the template itself with `get_deployment_template_v2`.

        Args:
            options: Settings of this call alone.

        Returns:
            200: The templates with their regions.
            204: There are no templates. New in ECE 4.0.

        Raises:
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            MethodNotAllowed: `root.method_not_allowed`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`, `ece_platform_viewer`, `ece_deployment_manager`,
        `ece_deployment_viewer`.

        API operation: `get-global-deployment-templates` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-get-global-deployment-templates
        """
        return await self._sender.send(GET_GLOBAL_DEPLOYMENT_TEMPLATES, (), {}, {}, None, options)
