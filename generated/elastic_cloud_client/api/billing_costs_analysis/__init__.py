# Generated from the document in openapi/ by `nox -s generate`; do not edit.
"""The operations of the tag BillingCostsAnalysis, as data and as methods."""

from __future__ import annotations

from ... import models
from ...client import AsyncSender, Operation, Options, Sender
from ...types import one

GET_COSTS_OVERVIEW: Operation[models.CostsOverview] = Operation(
    "get-costs-overview",
    "GET",
    "/billing/costs/{organization_id}",
    one("CostsOverview"),
    json_type=dict,
    accept="application/json",
    repeatable=True,
    success=(200,),
)
GET_COSTS_CHARTS: Operation[models.ChartItems] = Operation(
    "get-costs-charts",
    "GET",
    "/billing/costs/{organization_id}/charts",
    one("ChartItems"),
    json_type=dict,
    accept="application/json",
    choices={"bucketing_strategy": "CostsBucketing"},
    repeatable=True,
    success=(200,),
)
GET_COSTS_DEPLOYMENTS: Operation[models.DeploymentsCosts] = Operation(
    "get-costs-deployments",
    "GET",
    "/billing/costs/{organization_id}/deployments",
    one("DeploymentsCosts"),
    json_type=dict,
    accept="application/json",
    repeatable=True,
    success=(200,),
)
GET_COSTS_CHARTS_BY_DEPLOYMENT: Operation[models.ChartItems] = Operation(
    "get-costs-charts-by-deployment",
    "GET",
    "/billing/costs/{organization_id}/deployments/{deployment_id}/charts",
    one("ChartItems"),
    json_type=dict,
    accept="application/json",
    choices={"bucketing_strategy": "CostsBucketing"},
    forms={"deployment_id": ("^[0-9a-f]{32}$", "0d5c5b1ad4f1c0f1f0f4c3f2a1b0c9d8")},
    repeatable=True,
    success=(200,),
)
GET_COSTS_ITEMS_BY_DEPLOYMENT: Operation[models.ItemsCosts] = Operation(
    "get-costs-items-by-deployment",
    "GET",
    "/billing/costs/{organization_id}/deployments/{deployment_id}/items",
    one("ItemsCosts"),
    json_type=dict,
    accept="application/json",
    forms={"deployment_id": ("^[0-9a-f]{32}$", "0d5c5b1ad4f1c0f1f0f4c3f2a1b0c9d8")},
    repeatable=True,
    success=(200,),
)
GET_COSTS_ITEMS: Operation[models.ItemsCosts] = Operation(
    "get-costs-items",
    "GET",
    "/billing/costs/{organization_id}/items",
    one("ItemsCosts"),
    json_type=dict,
    accept="application/json",
    repeatable=True,
    success=(200,),
)


class BillingCostsAnalysis:
    """The operations of the tag BillingCostsAnalysis; `sender` carries their calls."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    def get_costs_overview(
        self, organization_id: str, *, from_: str | None = None, to: str | None = None, options: Options | None = None
    ) -> models.CostsOverview:
        """Read what an organization has spent.

        Sums up a period for one organization - costs by kind of usage, what fell into trials, the hourly
        rate, and the prepaid units left. Start here and ask `get_costs_deployments` or `get_costs_items` for
        the details. For the hosted service.

        Deprecated.

        Args:
            organization_id: Id of the organization, a number in decimal digits.
            from_: Start of the period, an instant or a day in ISO 8601. Without it, the period starts
                with the current month.
            to: End of the period, in the same form. Without it, the period ends now.
            options: Settings of this call alone.

        Returns:
            Costs and balance.

        Raises:
            BadRequest: One of the two times cannot be read, or the period ends before it starts or is too
                long (`costs.invalid_date_range`, `root.invalid_json_request`, `root.invalid_parameter`).
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: The caller is not in the organization, or there is none
                (`organization.invalid_access`, `root.unauthorized.rbac`, `root.permission_denied`).
            OrganizationNotFound: There is no such organization (`organization.not_found`).
            NotFound: `root.resource_not_found`, `root.region_not_found`.
            MethodNotAllowed: `root.method_not_allowed`.
            RateLimited: `root.rate_limited`.
            ElevationNeeded: `root.needs_elevated_permissions`.
            ServerError: The service that keeps the bills could not be asked
                (`billing_service.failed_request`).

        Required roles: any of `ece_platform_admin`, `ece_platform_viewer`.

        On the hosted service: any of `organization-admin`, `billing-admin`, `deployment-admin`,
        `deployment-editor`, `deployment-viewer`.

        API operation: `get-costs-overview` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-get-costs-overview
        """
        return self._sender.send(GET_COSTS_OVERVIEW, (organization_id,), {"from": from_, "to": to}, {}, None, options)

    def get_costs_charts(
        self,
        organization_id: str,
        *,
        from_: str | None = None,
        to: str | None = None,
        bucketing_strategy: models.CostsBucketing | None = None,
        options: Options | None = None,
    ) -> models.ChartItems:
        """Chart the costs of an organization.

        Splits the costs of an organization by day or month, ready for plotting - each point has a time and
        one value per series. For the hosted service.

        Deprecated.

        Args:
            organization_id: Id of the organization, a number in decimal digits.
            from_: Start of the period, an instant or a day in ISO 8601. Without it, the period starts
                with the current month.
            to: End of the period, in the same form. Without it, the period ends now.
            bucketing_strategy: Length of time that one point of a chart stands for.
            options: Settings of this call alone.

        Returns:
            The points of the chart.

        Raises:
            BadRequest: One of the two times cannot be read, or the period ends before it starts or is too
                long (`costs.invalid_date_range`, `root.invalid_json_request`, `root.invalid_parameter`).
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: The caller is not in the organization, or there is none
                (`organization.invalid_access`, `root.unauthorized.rbac`, `root.permission_denied`).
            OrganizationNotFound: There is no such organization (`organization.not_found`).
            NotFound: `root.resource_not_found`, `root.region_not_found`.
            MethodNotAllowed: `root.method_not_allowed`.
            RateLimited: Bills were asked for too often in a short time (`billing_service.rate_limited`,
                `root.rate_limited`).
            ElevationNeeded: `root.needs_elevated_permissions`.
            ServerError: The service that keeps the bills could not be asked
                (`billing_service.failed_request`).

        Required roles: any of `ece_platform_admin`, `ece_platform_viewer`.

        On the hosted service: any of `organization-admin`, `billing-admin`, `deployment-admin`,
        `deployment-editor`, `deployment-viewer`.

        API operation: `get-costs-charts` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-get-costs-charts
        """
        return self._sender.send(
            GET_COSTS_CHARTS,
            (organization_id,),
            {"from": from_, "to": to, "bucketing_strategy": bucketing_strategy},
            {},
            None,
            options,
        )

    def get_costs_deployments(
        self, organization_id: str, *, from_: str | None = None, to: str | None = None, options: Options | None = None
    ) -> models.DeploymentsCosts:
        """Read the costs of all deployments.

        Tells for each deployment of an organization what it has cost in the period and what it costs per
        hour. For the hosted service.

        Deprecated.

        Args:
            organization_id: Id of the organization, a number in decimal digits.
            from_: Start of the period, an instant or a day in ISO 8601. Without it, the period starts
                with the current month.
            to: End of the period, in the same form. Without it, the period ends now.
            options: Settings of this call alone.

        Returns:
            Costs by deployment.

        Raises:
            BadRequest: One of the two times cannot be read, or the period ends before it starts or is too
                long (`costs.invalid_date_range`, `root.invalid_json_request`, `root.invalid_parameter`).
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: The caller is not in the organization, or there is none
                (`organization.invalid_access`, `root.unauthorized.rbac`, `root.permission_denied`).
            OrganizationNotFound: There is no such organization (`organization.not_found`).
            NotFound: `root.resource_not_found`, `root.region_not_found`.
            MethodNotAllowed: `root.method_not_allowed`.
            RateLimited: `root.rate_limited`.
            ElevationNeeded: `root.needs_elevated_permissions`.
            ServerError: The service that keeps the bills could not be asked
                (`billing_service.failed_request`).

        Required roles: any of `ece_platform_admin`, `ece_platform_viewer`.

        On the hosted service: any of `organization-admin`, `billing-admin`, `deployment-admin`,
        `deployment-editor`, `deployment-viewer`.

        API operation: `get-costs-deployments` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-get-costs-deployments
        """
        return self._sender.send(
            GET_COSTS_DEPLOYMENTS, (organization_id,), {"from": from_, "to": to}, {}, None, options
        )

    def get_costs_charts_by_deployment(
        self,
        organization_id: str,
        deployment_id: str,
        *,
        from_: str | None = None,
        to: str | None = None,
        bucketing_strategy: models.CostsBucketing | None = None,
        options: Options | None = None,
    ) -> models.ChartItems:
        """Chart the costs of a deployment.

        Splits the costs of one deployment by day or month, ready for plotting. For the hosted service.

        Deprecated.

        Args:
            organization_id: Id of the organization, a number in decimal digits.
            deployment_id: Id of the deployment, 32 hexadecimal digits.
            from_: Start of the period, an instant or a day in ISO 8601. Without it, the period starts
                with the current month.
            to: End of the period, in the same form. Without it, the period ends now.
            bucketing_strategy: Length of time that one point of a chart stands for.
            options: Settings of this call alone.

        Returns:
            The points of the chart.

        Raises:
            BadRequest: One of the two times cannot be read, or the period ends before it starts or is too
                long (`costs.invalid_date_range`, `root.invalid_json_request`, `root.invalid_parameter`).
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: The caller is not in the organization, or there is none
                (`organization.invalid_access`, `root.unauthorized.rbac`, `root.permission_denied`).
            OrganizationNotFound: There is no such organization (`organization.not_found`).
            NotFound: `root.resource_not_found`, `root.region_not_found`.
            MethodNotAllowed: `root.method_not_allowed`.
            RateLimited: Bills were asked for too often in a short time (`billing_service.rate_limited`,
                `root.rate_limited`).
            ElevationNeeded: `root.needs_elevated_permissions`.
            ServerError: The service that keeps the bills could not be asked
                (`billing_service.failed_request`).

        Required roles: any of `ece_platform_admin`, `ece_platform_viewer`.

        On the hosted service: any of `organization-admin`, `billing-admin`, `deployment-admin`,
        `deployment-editor`, `deployment-viewer`.

        API operation: `get-costs-charts-by-deployment` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-get-costs-charts-by-deployment
        """
        return self._sender.send(
            GET_COSTS_CHARTS_BY_DEPLOYMENT,
            (organization_id, deployment_id),
            {"from": from_, "to": to, "bucketing_strategy": bucketing_strategy},
            {},
            None,
            options,
        )

    def get_costs_items_by_deployment(
        self,
        organization_id: str,
        deployment_id: str,
        *,
        from_: str | None = None,
        to: str | None = None,
        options: Options | None = None,
    ) -> models.ItemsCosts:
        """Read the bill of a deployment item by item.

        Lists the instances a deployment has had, with hours and prices, and what its traffic and its
        snapshots cost. For the hosted service.

        Deprecated.

        Args:
            organization_id: Id of the organization, a number in decimal digits.
            deployment_id: Id of the deployment, 32 hexadecimal digits.
            from_: Start of the period, an instant or a day in ISO 8601. Without it, the period starts
                with the current month.
            to: End of the period, in the same form. Without it, the period ends now.
            options: Settings of this call alone.

        Returns:
            The items of the deployment.

        Raises:
            BadRequest: One of the two times cannot be read, or the period ends before it starts or is too
                long (`costs.invalid_date_range`, `root.invalid_json_request`, `root.invalid_parameter`).
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: The caller is not in the organization, or there is none
                (`organization.invalid_access`, `root.unauthorized.rbac`, `root.permission_denied`).
            OrganizationNotFound: There is no such organization, or it has never had this deployment
                (`organization.not_found`).
            NotFound: `billing_service.es_cluster_id_not_found`, `root.resource_not_found`,
                `root.region_not_found`.
            MethodNotAllowed: `root.method_not_allowed`.
            RateLimited: `root.rate_limited`.
            ElevationNeeded: `root.needs_elevated_permissions`.
            ServerError: The service that keeps the bills could not be asked
                (`billing_service.failed_request`).

        Required roles: any of `ece_platform_admin`, `ece_platform_viewer`.

        On the hosted service: any of `organization-admin`, `billing-admin`, `deployment-admin`,
        `deployment-editor`, `deployment-viewer`.

        API operation: `get-costs-items-by-deployment` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-get-costs-items-by-deployment
        """
        return self._sender.send(
            GET_COSTS_ITEMS_BY_DEPLOYMENT,
            (organization_id, deployment_id),
            {"from": from_, "to": to},
            {},
            None,
            options,
        )

    def get_costs_items(
        self, organization_id: str, *, from_: str | None = None, to: str | None = None, options: Options | None = None
    ) -> models.ItemsCosts:
        """Read the bill of an organization item by item.

        Lists the instances of all deployments of an organization by product and size, with hours and prices,
        and what traffic and snapshots cost. For the hosted service.

        Deprecated.

        Args:
            organization_id: Id of the organization, a number in decimal digits.
            from_: Start of the period, an instant or a day in ISO 8601. Without it, the period starts
                with the current month.
            to: End of the period, in the same form. Without it, the period ends now.
            options: Settings of this call alone.

        Returns:
            The items of the organization.

        Raises:
            BadRequest: One of the two times cannot be read, or the period ends before it starts or is too
                long (`costs.invalid_date_range`, `root.invalid_json_request`, `root.invalid_parameter`).
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: The caller is not in the organization, or there is none
                (`organization.invalid_access`, `root.unauthorized.rbac`, `root.permission_denied`).
            OrganizationNotFound: There is no such organization (`organization.not_found`).
            NotFound: `root.resource_not_found`, `root.region_not_found`.
            MethodNotAllowed: `root.method_not_allowed`.
            RateLimited: `root.rate_limited`.
            ElevationNeeded: `root.needs_elevated_permissions`.
            ServerError: The service that keeps the bills could not be asked
                (`billing_service.failed_request`).

        Required roles: any of `ece_platform_admin`, `ece_platform_viewer`.

        On the hosted service: any of `organization-admin`, `billing-admin`, `deployment-admin`,
        `deployment-editor`, `deployment-viewer`.

        API operation: `get-costs-items` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-get-costs-items
        """
        return self._sender.send(GET_COSTS_ITEMS, (organization_id,), {"from": from_, "to": to}, {}, None, options)


class AsyncBillingCostsAnalysis:
    """The operations of the tag BillingCostsAnalysis, awaited; `sender` carries their calls."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    async def get_costs_overview(
        self, organization_id: str, *, from_: str | None = None, to: str | None = None, options: Options | None = None
    ) -> models.CostsOverview:
        """Read what an organization has spent.

        Sums up a period for one organization - costs by kind of usage, what fell into trials, the hourly
        rate, and the prepaid units left. Start here and ask `get_costs_deployments` or `get_costs_items` for
        the details. For the hosted service.

        Deprecated.

        Args:
            organization_id: Id of the organization, a number in decimal digits.
            from_: Start of the period, an instant or a day in ISO 8601. Without it, the period starts
                with the current month.
            to: End of the period, in the same form. Without it, the period ends now.
            options: Settings of this call alone.

        Returns:
            Costs and balance.

        Raises:
            BadRequest: One of the two times cannot be read, or the period ends before it starts or is too
                long (`costs.invalid_date_range`, `root.invalid_json_request`, `root.invalid_parameter`).
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: The caller is not in the organization, or there is none
                (`organization.invalid_access`, `root.unauthorized.rbac`, `root.permission_denied`).
            OrganizationNotFound: There is no such organization (`organization.not_found`).
            NotFound: `root.resource_not_found`, `root.region_not_found`.
            MethodNotAllowed: `root.method_not_allowed`.
            RateLimited: `root.rate_limited`.
            ElevationNeeded: `root.needs_elevated_permissions`.
            ServerError: The service that keeps the bills could not be asked
                (`billing_service.failed_request`).

        Required roles: any of `ece_platform_admin`, `ece_platform_viewer`.

        On the hosted service: any of `organization-admin`, `billing-admin`, `deployment-admin`,
        `deployment-editor`, `deployment-viewer`.

        API operation: `get-costs-overview` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-get-costs-overview
        """
        return await self._sender.send(
            GET_COSTS_OVERVIEW, (organization_id,), {"from": from_, "to": to}, {}, None, options
        )

    async def get_costs_charts(
        self,
        organization_id: str,
        *,
        from_: str | None = None,
        to: str | None = None,
        bucketing_strategy: models.CostsBucketing | None = None,
        options: Options | None = None,
    ) -> models.ChartItems:
        """Chart the costs of an organization.

        Splits the costs of an organization by day or month, ready for plotting - each point has a time and
        one value per series. For the hosted service.

        Deprecated.

        Args:
            organization_id: Id of the organization, a number in decimal digits.
            from_: Start of the period, an instant or a day in ISO 8601. Without it, the period starts
                with the current month.
            to: End of the period, in the same form. Without it, the period ends now.
            bucketing_strategy: Length of time that one point of a chart stands for.
            options: Settings of this call alone.

        Returns:
            The points of the chart.

        Raises:
            BadRequest: One of the two times cannot be read, or the period ends before it starts or is too
                long (`costs.invalid_date_range`, `root.invalid_json_request`, `root.invalid_parameter`).
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: The caller is not in the organization, or there is none
                (`organization.invalid_access`, `root.unauthorized.rbac`, `root.permission_denied`).
            OrganizationNotFound: There is no such organization (`organization.not_found`).
            NotFound: `root.resource_not_found`, `root.region_not_found`.
            MethodNotAllowed: `root.method_not_allowed`.
            RateLimited: Bills were asked for too often in a short time (`billing_service.rate_limited`,
                `root.rate_limited`).
            ElevationNeeded: `root.needs_elevated_permissions`.
            ServerError: The service that keeps the bills could not be asked
                (`billing_service.failed_request`).

        Required roles: any of `ece_platform_admin`, `ece_platform_viewer`.

        On the hosted service: any of `organization-admin`, `billing-admin`, `deployment-admin`,
        `deployment-editor`, `deployment-viewer`.

        API operation: `get-costs-charts` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-get-costs-charts
        """
        return await self._sender.send(
            GET_COSTS_CHARTS,
            (organization_id,),
            {"from": from_, "to": to, "bucketing_strategy": bucketing_strategy},
            {},
            None,
            options,
        )

    async def get_costs_deployments(
        self, organization_id: str, *, from_: str | None = None, to: str | None = None, options: Options | None = None
    ) -> models.DeploymentsCosts:
        """Read the costs of all deployments.

        Tells for each deployment of an organization what it has cost in the period and what it costs per
        hour. For the hosted service.

        Deprecated.

        Args:
            organization_id: Id of the organization, a number in decimal digits.
            from_: Start of the period, an instant or a day in ISO 8601. Without it, the period starts
                with the current month.
            to: End of the period, in the same form. Without it, the period ends now.
            options: Settings of this call alone.

        Returns:
            Costs by deployment.

        Raises:
            BadRequest: One of the two times cannot be read, or the period ends before it starts or is too
                long (`costs.invalid_date_range`, `root.invalid_json_request`, `root.invalid_parameter`).
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: The caller is not in the organization, or there is none
                (`organization.invalid_access`, `root.unauthorized.rbac`, `root.permission_denied`).
            OrganizationNotFound: There is no such organization (`organization.not_found`).
            NotFound: `root.resource_not_found`, `root.region_not_found`.
            MethodNotAllowed: `root.method_not_allowed`.
            RateLimited: `root.rate_limited`.
            ElevationNeeded: `root.needs_elevated_permissions`.
            ServerError: The service that keeps the bills could not be asked
                (`billing_service.failed_request`).

        Required roles: any of `ece_platform_admin`, `ece_platform_viewer`.

        On the hosted service: any of `organization-admin`, `billing-admin`, `deployment-admin`,
        `deployment-editor`, `deployment-viewer`.

        API operation: `get-costs-deployments` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-get-costs-deployments
        """
        return await self._sender.send(
            GET_COSTS_DEPLOYMENTS, (organization_id,), {"from": from_, "to": to}, {}, None, options
        )

    async def get_costs_charts_by_deployment(
        self,
        organization_id: str,
        deployment_id: str,
        *,
        from_: str | None = None,
        to: str | None = None,
        bucketing_strategy: models.CostsBucketing | None = None,
        options: Options | None = None,
    ) -> models.ChartItems:
        """Chart the costs of a deployment.

        Splits the costs of one deployment by day or month, ready for plotting. For the hosted service.

        Deprecated.

        Args:
            organization_id: Id of the organization, a number in decimal digits.
            deployment_id: Id of the deployment, 32 hexadecimal digits.
            from_: Start of the period, an instant or a day in ISO 8601. Without it, the period starts
                with the current month.
            to: End of the period, in the same form. Without it, the period ends now.
            bucketing_strategy: Length of time that one point of a chart stands for.
            options: Settings of this call alone.

        Returns:
            The points of the chart.

        Raises:
            BadRequest: One of the two times cannot be read, or the period ends before it starts or is too
                long (`costs.invalid_date_range`, `root.invalid_json_request`, `root.invalid_parameter`).
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: The caller is not in the organization, or there is none
                (`organization.invalid_access`, `root.unauthorized.rbac`, `root.permission_denied`).
            OrganizationNotFound: There is no such organization (`organization.not_found`).
            NotFound: `root.resource_not_found`, `root.region_not_found`.
            MethodNotAllowed: `root.method_not_allowed`.
            RateLimited: Bills were asked for too often in a short time (`billing_service.rate_limited`,
                `root.rate_limited`).
            ElevationNeeded: `root.needs_elevated_permissions`.
            ServerError: The service that keeps the bills could not be asked
                (`billing_service.failed_request`).

        Required roles: any of `ece_platform_admin`, `ece_platform_viewer`.

        On the hosted service: any of `organization-admin`, `billing-admin`, `deployment-admin`,
        `deployment-editor`, `deployment-viewer`.

        API operation: `get-costs-charts-by-deployment` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-get-costs-charts-by-deployment
        """
        return await self._sender.send(
            GET_COSTS_CHARTS_BY_DEPLOYMENT,
            (organization_id, deployment_id),
            {"from": from_, "to": to, "bucketing_strategy": bucketing_strategy},
            {},
            None,
            options,
        )

    async def get_costs_items_by_deployment(
        self,
        organization_id: str,
        deployment_id: str,
        *,
        from_: str | None = None,
        to: str | None = None,
        options: Options | None = None,
    ) -> models.ItemsCosts:
        """Read the bill of a deployment item by item.

        Lists the instances a deployment has had, with hours and prices, and what its traffic and its
        snapshots cost. For the hosted service.

        Deprecated.

        Args:
            organization_id: Id of the organization, a number in decimal digits.
            deployment_id: Id of the deployment, 32 hexadecimal digits.
            from_: Start of the period, an instant or a day in ISO 8601. Without it, the period starts
                with the current month.
            to: End of the period, in the same form. Without it, the period ends now.
            options: Settings of this call alone.

        Returns:
            The items of the deployment.

        Raises:
            BadRequest: One of the two times cannot be read, or the period ends before it starts or is too
                long (`costs.invalid_date_range`, `root.invalid_json_request`, `root.invalid_parameter`).
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: The caller is not in the organization, or there is none
                (`organization.invalid_access`, `root.unauthorized.rbac`, `root.permission_denied`).
            OrganizationNotFound: There is no such organization, or it has never had this deployment
                (`organization.not_found`).
            NotFound: `billing_service.es_cluster_id_not_found`, `root.resource_not_found`,
                `root.region_not_found`.
            MethodNotAllowed: `root.method_not_allowed`.
            RateLimited: `root.rate_limited`.
            ElevationNeeded: `root.needs_elevated_permissions`.
            ServerError: The service that keeps the bills could not be asked
                (`billing_service.failed_request`).

        Required roles: any of `ece_platform_admin`, `ece_platform_viewer`.

        On the hosted service: any of `organization-admin`, `billing-admin`, `deployment-admin`,
        `deployment-editor`, `deployment-viewer`.

        API operation: `get-costs-items-by-deployment` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-get-costs-items-by-deployment
        """
        return await self._sender.send(
            GET_COSTS_ITEMS_BY_DEPLOYMENT,
            (organization_id, deployment_id),
            {"from": from_, "to": to},
            {},
            None,
            options,
        )

    async def get_costs_items(
        self, organization_id: str, *, from_: str | None = None, to: str | None = None, options: Options | None = None
    ) -> models.ItemsCosts:
        """Read the bill of an organization item by item.

        Lists the instances of all deployments of an organization by product and size, with hours and prices,
        and what traffic and snapshots cost. For the hosted service.

        Deprecated.

        Args:
            organization_id: Id of the organization, a number in decimal digits.
            from_: Start of the period, an instant or a day in ISO 8601. Without it, the period starts
                with the current month.
            to: End of the period, in the same form. Without it, the period ends now.
            options: Settings of this call alone.

        Returns:
            The items of the organization.

        Raises:
            BadRequest: One of the two times cannot be read, or the period ends before it starts or is too
                long (`costs.invalid_date_range`, `root.invalid_json_request`, `root.invalid_parameter`).
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: The caller is not in the organization, or there is none
                (`organization.invalid_access`, `root.unauthorized.rbac`, `root.permission_denied`).
            OrganizationNotFound: There is no such organization (`organization.not_found`).
            NotFound: `root.resource_not_found`, `root.region_not_found`.
            MethodNotAllowed: `root.method_not_allowed`.
            RateLimited: `root.rate_limited`.
            ElevationNeeded: `root.needs_elevated_permissions`.
            ServerError: The service that keeps the bills could not be asked
                (`billing_service.failed_request`).

        Required roles: any of `ece_platform_admin`, `ece_platform_viewer`.

        On the hosted service: any of `organization-admin`, `billing-admin`, `deployment-admin`,
        `deployment-editor`, `deployment-viewer`.

        API operation: `get-costs-items` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-get-costs-items
        """
        return await self._sender.send(
            GET_COSTS_ITEMS, (organization_id,), {"from": from_, "to": to}, {}, None, options
        )
