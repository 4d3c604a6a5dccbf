# Generated from the document in openapi/ by `nox -s generate`; do not edit.
"""The operations of the tag PlatformConfigurationNetworking, as data and as methods."""

from __future__ import annotations

from ... import models
from ...client import AsyncSender, Operation, Options, Sender
from ...types import one

GET_DEFAULT_DEPLOYMENT_DOMAIN_NAME: Operation[models.DeploymentDomainName] = Operation(
    "get-default-deployment-domain-name",
    "GET",
    "/platform/configuration/networking/deployment_domain_name",
    one("DeploymentDomainName"),
    json_type=dict,
    accept="application/json",
    region_prefixed=True,
    repeatable=True,
    success=(200,),
)
SET_DEFAULT_DEPLOYMENT_DOMAIN_NAME: Operation[models.DeploymentDomainName] = Operation(
    "set-default-deployment-domain-name",
    "PUT",
    "/platform/configuration/networking/deployment_domain_name",
    one("DeploymentDomainName"),
    json_type=dict,
    accept="application/json",
    body="application/json",
    body_model="DeploymentDomainName",
    body_required=True,
    kinds={"skip_cascading_operations": bool},
    region_prefixed=True,
    repeatable=True,
    success=(200,),
)
GET_RESOURCE_KIND_DEPLOYMENT_DOMAIN_NAME: Operation[models.DeploymentDomainName] = Operation(
    "get-resource-kind-deployment-domain-name",
    "GET",
    "/platform/configuration/networking/deployment_domain_name/{resource_kind}",
    one("DeploymentDomainName"),
    json_type=dict,
    accept="application/json",
    choices={"resource_kind": "ResourceKind"},
    region_prefixed=True,
    repeatable=True,
    success=(200,),
)
SET_RESOURCE_KIND_DEPLOYMENT_DOMAIN_NAME: Operation[models.DeploymentDomainName] = Operation(
    "set-resource-kind-deployment-domain-name",
    "PUT",
    "/platform/configuration/networking/deployment_domain_name/{resource_kind}",
    one("DeploymentDomainName"),
    json_type=dict,
    accept="application/json",
    body="application/json",
    body_model="DeploymentDomainName",
    body_required=True,
    kinds={"skip_cascading_operations": bool},
    choices={"resource_kind": "ResourceKind"},
    region_prefixed=True,
    repeatable=True,
    success=(200,),
)


class PlatformConfigurationNetworking:
    """The operations of the tag PlatformConfigurationNetworking; `sender` carries their calls."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    def get_default_deployment_domain_name(self, *, options: Options | None = None) -> models.DeploymentDomainName:
        """Read the domain of deployments.

        Returns the domain under which deployments get their host names, as far as no other one is set for
        their kind of resource. After installation it is one of `ip.es.io`, which leads to the address in
        front of it and is for trials only.

        Args:
            options: Settings of this call alone.

        Returns:
            The domain.

        Raises:
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            NotFound: No domain was ever set (`networking.cname.not_found`).
            MethodNotAllowed: `root.method_not_allowed`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`, `ece_platform_viewer`.

        API operation: `get-default-deployment-domain-name` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-get-default-deployment-domain-name
        """
        return self._sender.send(GET_DEFAULT_DEPLOYMENT_DOMAIN_NAME, (), {}, {}, None, options)

    def set_default_deployment_domain_name(
        self,
        body: models.DeploymentDomainName | models.DeploymentDomainNameDict,
        *,
        version: str | None = None,
        skip_cascading_operations: bool | None = None,
        options: Options | None = None,
    ) -> models.DeploymentDomainName:
        """Set the domain of deployments.

        Changes the host names under which deployments are reached. Prepare DNS and the certificate of the
        proxies for all names of the new domain before the call, as clients have to use the new addresses. The
        security deployment gets its new address by a plan of its own, unless `skip_cascading_operations` is
        true.

        Args:
            body: The request, as a model or a mapping.
            version: The `x-cloud-resource-version` you have read. If the domain has changed since, the
                answer is 409; left out or empty, the domain is set in any case.
            skip_cascading_operations: Leaves the security deployment at its old address instead of
                changing it by a plan. The server's default is `False`.
            options: Settings of this call alone.

        Returns:
            The domain counts from now on.

        Raises:
            BadRequest: The `version` is none that this API gives out
                (`networking.cname.bad_version_format`, `root.invalid_json_request`,
                `root.invalid_parameter`).
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            NotFound: A `version` came with the call, but there is no domain yet that it could belong to
                (`networking.cname.not_found`).
            MethodNotAllowed: `root.method_not_allowed`.
            VersionConflict: The domain name has changed since the given `version`
                (`networking.cname.version_conflict`).
            PreconditionFailed: The security deployment has a plan pending, so that its new address cannot
                be applied. Try again later, or skip that part by `skip_cascading_operations`
                (`security_deployment.cluster_pending_plan_exists`).
            TooLarge: `root.request_too_large`.
            UnsupportedMediaType: `root.unsupported_media_type`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`.

        API operation: `set-default-deployment-domain-name` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-set-default-deployment-domain-name
        """
        return self._sender.send(
            SET_DEFAULT_DEPLOYMENT_DOMAIN_NAME,
            (),
            {"version": version, "skip_cascading_operations": skip_cascading_operations},
            {},
            body,
            options,
        )

    def get_resource_kind_deployment_domain_name(
        self, resource_kind: models.ResourceKind, *, options: Options | None = None
    ) -> models.DeploymentDomainName:
        """Read the domain of one kind of resource.

        Returns the domain that resources of this kind have instead of the one for all. Where there is none,
        the answer is 404, and the default from `get_default_deployment_domain_name` applies.

        Args:
            resource_kind: Product that a deployment resource runs. The value is also the path segment
                under which the resource is addressed.
            options: Settings of this call alone.

        Returns:
            The domain of this kind.

        Raises:
            BadRequest: `root.invalid_json_request`, `root.invalid_parameter`.
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            NotFound: This kind of resource has no domain of its own (`networking.cname.not_found`,
                `root.resource_not_found`, `root.region_not_found`).
            MethodNotAllowed: `root.method_not_allowed`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`, `ece_platform_viewer`.

        API operation: `get-resource-kind-deployment-domain-name` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-get-resource-kind-deployment-domain-name
        """
        return self._sender.send(GET_RESOURCE_KIND_DEPLOYMENT_DOMAIN_NAME, (resource_kind,), {}, {}, None, options)

    def set_resource_kind_deployment_domain_name(
        self,
        resource_kind: models.ResourceKind,
        body: models.DeploymentDomainName | models.DeploymentDomainNameDict,
        *,
        version: str | None = None,
        skip_cascading_operations: bool | None = None,
        options: Options | None = None,
    ) -> models.DeploymentDomainName:
        """Set the domain of one kind of resource.

        Gives resources of one kind, say all Kibanas, host names under a domain of their own. DNS and the
        proxies' certificate have to cover it. A domain for Elasticsearch concerns the security deployment,
        too, which then runs a plan unless `skip_cascading_operations` is true.

        Args:
            resource_kind: Product that a deployment resource runs. The value is also the path segment
                under which the resource is addressed.
            body: The request, as a model or a mapping.
            version: The `x-cloud-resource-version` you have read. If the domain has changed since, the
                answer is 409; left out or empty, the domain is set in any case.
            skip_cascading_operations: Leaves the security deployment at its old address instead of
                changing it by a plan. The server's default is `False`.
            options: Settings of this call alone.

        Returns:
            The domain counts from now on.

        Raises:
            BadRequest: The `version` is none that this API gives out
                (`networking.cname.bad_version_format`, `root.invalid_json_request`,
                `root.invalid_parameter`).
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            NotFound: A `version` came with the call, but there is no domain yet that it could belong to
                (`networking.cname.not_found`, `root.resource_not_found`, `root.region_not_found`).
            MethodNotAllowed: `root.method_not_allowed`.
            VersionConflict: The domain name has changed since the given `version`
                (`networking.cname.version_conflict`).
            PreconditionFailed: The security deployment has a plan pending, so that its new address cannot
                be applied. Try again later, or skip that part by `skip_cascading_operations`
                (`security_deployment.cluster_pending_plan_exists`).
            TooLarge: `root.request_too_large`.
            UnsupportedMediaType: `root.unsupported_media_type`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`.

        API operation: `set-resource-kind-deployment-domain-name` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-set-resource-kind-deployment-domain-name
        """
        return self._sender.send(
            SET_RESOURCE_KIND_DEPLOYMENT_DOMAIN_NAME,
            (resource_kind,),
            {"version": version, "skip_cascading_operations": skip_cascading_operations},
            {},
            body,
            options,
        )


class AsyncPlatformConfigurationNetworking:
    """The operations of the tag PlatformConfigurationNetworking, awaited; `sender` carries their calls."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    async def get_default_deployment_domain_name(
        self, *, options: Options | None = None
    ) -> models.DeploymentDomainName:
        """Read the domain of deployments.

        Returns the domain under which deployments get their host names, as far as no other one is set for
        their kind of resource. After installation it is one of `ip.es.io`, which leads to the address in
        front of it and is for trials only.

        Args:
            options: Settings of this call alone.

        Returns:
            The domain.

        Raises:
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            NotFound: No domain was ever set (`networking.cname.not_found`).
            MethodNotAllowed: `root.method_not_allowed`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`, `ece_platform_viewer`.

        API operation: `get-default-deployment-domain-name` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-get-default-deployment-domain-name
        """
        return await self._sender.send(GET_DEFAULT_DEPLOYMENT_DOMAIN_NAME, (), {}, {}, None, options)

    async def set_default_deployment_domain_name(
        self,
        body: models.DeploymentDomainName | models.DeploymentDomainNameDict,
        *,
        version: str | None = None,
        skip_cascading_operations: bool | None = None,
        options: Options | None = None,
    ) -> models.DeploymentDomainName:
        """Set the domain of deployments.

        Changes the host names under which deployments are reached. Prepare DNS and the certificate of the
        proxies for all names of the new domain before the call, as clients have to use the new addresses. The
        security deployment gets its new address by a plan of its own, unless `skip_cascading_operations` is
        true.

        Args:
            body: The request, as a model or a mapping.
            version: The `x-cloud-resource-version` you have read. If the domain has changed since, the
                answer is 409; left out or empty, the domain is set in any case.
            skip_cascading_operations: Leaves the security deployment at its old address instead of
                changing it by a plan. The server's default is `False`.
            options: Settings of this call alone.

        Returns:
            The domain counts from now on.

        Raises:
            BadRequest: The `version` is none that this API gives out
                (`networking.cname.bad_version_format`, `root.invalid_json_request`,
                `root.invalid_parameter`).
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            NotFound: A `version` came with the call, but there is no domain yet that it could belong to
                (`networking.cname.not_found`).
            MethodNotAllowed: `root.method_not_allowed`.
            VersionConflict: The domain name has changed since the given `version`
                (`networking.cname.version_conflict`).
            PreconditionFailed: The security deployment has a plan pending, so that its new address cannot
                be applied. Try again later, or skip that part by `skip_cascading_operations`
                (`security_deployment.cluster_pending_plan_exists`).
            TooLarge: `root.request_too_large`.
            UnsupportedMediaType: `root.unsupported_media_type`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`.

        API operation: `set-default-deployment-domain-name` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-set-default-deployment-domain-name
        """
        return await self._sender.send(
            SET_DEFAULT_DEPLOYMENT_DOMAIN_NAME,
            (),
            {"version": version, "skip_cascading_operations": skip_cascading_operations},
            {},
            body,
            options,
        )

    async def get_resource_kind_deployment_domain_name(
        self, resource_kind: models.ResourceKind, *, options: Options | None = None
    ) -> models.DeploymentDomainName:
        """Read the domain of one kind of resource.

        Returns the domain that resources of this kind have instead of the one for all. Where there is none,
        the answer is 404, and the default from `get_default_deployment_domain_name` applies.

        Args:
            resource_kind: Product that a deployment resource runs. The value is also the path segment
                under which the resource is addressed.
            options: Settings of this call alone.

        Returns:
            The domain of this kind.

        Raises:
            BadRequest: `root.invalid_json_request`, `root.invalid_parameter`.
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            NotFound: This kind of resource has no domain of its own (`networking.cname.not_found`,
                `root.resource_not_found`, `root.region_not_found`).
            MethodNotAllowed: `root.method_not_allowed`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`, `ece_platform_viewer`.

        API operation: `get-resource-kind-deployment-domain-name` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-get-resource-kind-deployment-domain-name
        """
        return await self._sender.send(
            GET_RESOURCE_KIND_DEPLOYMENT_DOMAIN_NAME, (resource_kind,), {}, {}, None, options
        )

    async def set_resource_kind_deployment_domain_name(
        self,
        resource_kind: models.ResourceKind,
        body: models.DeploymentDomainName | models.DeploymentDomainNameDict,
        *,
        version: str | None = None,
        skip_cascading_operations: bool | None = None,
        options: Options | None = None,
    ) -> models.DeploymentDomainName:
        """Set the domain of one kind of resource.

        Gives resources of one kind, say all Kibanas, host names under a domain of their own. DNS and the
        proxies' certificate have to cover it. A domain for Elasticsearch concerns the security deployment,
        too, which then runs a plan unless `skip_cascading_operations` is true.

        Args:
            resource_kind: Product that a deployment resource runs. The value is also the path segment
                under which the resource is addressed.
            body: The request, as a model or a mapping.
            version: The `x-cloud-resource-version` you have read. If the domain has changed since, the
                answer is 409; left out or empty, the domain is set in any case.
            skip_cascading_operations: Leaves the security deployment at its old address instead of
                changing it by a plan. The server's default is `False`.
            options: Settings of this call alone.

        Returns:
            The domain counts from now on.

        Raises:
            BadRequest: The `version` is none that this API gives out
                (`networking.cname.bad_version_format`, `root.invalid_json_request`,
                `root.invalid_parameter`).
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            NotFound: A `version` came with the call, but there is no domain yet that it could belong to
                (`networking.cname.not_found`, `root.resource_not_found`, `root.region_not_found`).
            MethodNotAllowed: `root.method_not_allowed`.
            VersionConflict: The domain name has changed since the given `version`
                (`networking.cname.version_conflict`).
            PreconditionFailed: The security deployment has a plan pending, so that its new address cannot
                be applied. Try again later, or skip that part by `skip_cascading_operations`
                (`security_deployment.cluster_pending_plan_exists`).
            TooLarge: `root.request_too_large`.
            UnsupportedMediaType: `root.unsupported_media_type`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`.

        API operation: `set-resource-kind-deployment-domain-name` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-set-resource-kind-deployment-domain-name
        """
        return await self._sender.send(
            SET_RESOURCE_KIND_DEPLOYMENT_DOMAIN_NAME,
            (resource_kind,),
            {"version": version, "skip_cascading_operations": skip_cascading_operations},
            {},
            body,
            options,
        )
