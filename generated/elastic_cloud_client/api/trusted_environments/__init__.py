# Generated from the document in openapi/ by `nox -s generate`; do not edit.
"""The operations of the tag TrustedEnvironments, as data and as methods."""

from __future__ import annotations

from ... import models
from ...client import AsyncSender, Operation, Options, Sender
from ...types import one

GET_TRUSTED_ENVS: Operation[models.ElasticsearchClusterTrustSettings] = Operation(
    "get-trusted-envs",
    "GET",
    "/trusted-environments",
    one("ElasticsearchClusterTrustSettings"),
    json_type=dict,
    accept="application/json",
    region_prefixed=True,
    repeatable=True,
    success=(200,),
)


class TrustedEnvironments:
    """The operations of the tag TrustedEnvironments; `sender` carries their calls."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    def get_trusted_envs(
        self, *, organization_id: str | None = None, options: Options | None = None
    ) -> models.ElasticsearchClusterTrustSettings:
        """Read whom an organization trusts.

        Returns the accounts and environments that the organization trusts, in the form of a cluster's trust
        settings. Take it as a template for `settings.trust` of an Elasticsearch resource.

        Args:
            organization_id: The organization to ask for. If empty or left out, it is the caller's own.
            options: Settings of this call alone.

        Returns:
            The trusted environments.

        Raises:
            BadRequest: `root.invalid_json_request`, `root.invalid_parameter`.
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            OrganizationNotFound: There is no such organization (`organization.not_found`).
            MethodNotAllowed: `root.method_not_allowed`.
            RateLimited: `root.rate_limited`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`, `ece_platform_viewer`, `ece_deployment_manager`,
        `ece_deployment_viewer`.

        On the hosted service: any of `organization-admin`, `deployment-admin`, `deployment-editor`,
        `deployment-viewer`.

        API operation: `get-trusted-envs` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-get-trusted-envs
        """
        return self._sender.send(GET_TRUSTED_ENVS, (), {"organization_id": organization_id}, {}, None, options)


class AsyncTrustedEnvironments:
    """The operations of the tag TrustedEnvironments, awaited; `sender` carries their calls."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    async def get_trusted_envs(
        self, *, organization_id: str | None = None, options: Options | None = None
    ) -> models.ElasticsearchClusterTrustSettings:
        """Read whom an organization trusts.

        Returns the accounts and environments that the organization trusts, in the form of a cluster's trust
        settings. Take it as a template for `settings.trust` of an Elasticsearch resource.

        Args:
            organization_id: The organization to ask for. If empty or left out, it is the caller's own.
            options: Settings of this call alone.

        Returns:
            The trusted environments.

        Raises:
            BadRequest: `root.invalid_json_request`, `root.invalid_parameter`.
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            OrganizationNotFound: There is no such organization (`organization.not_found`).
            MethodNotAllowed: `root.method_not_allowed`.
            RateLimited: `root.rate_limited`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`, `ece_platform_viewer`, `ece_deployment_manager`,
        `ece_deployment_viewer`.

        On the hosted service: any of `organization-admin`, `deployment-admin`, `deployment-editor`,
        `deployment-viewer`.

        API operation: `get-trusted-envs` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-get-trusted-envs
        """
        return await self._sender.send(GET_TRUSTED_ENVS, (), {"organization_id": organization_id}, {}, None, options)
