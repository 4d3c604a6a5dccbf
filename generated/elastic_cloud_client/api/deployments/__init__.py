"""The operations of the tag Deployments, as data and as methods."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ... import models
from ...client import AsyncSender, Operation, Options, Sender
from ...types import one

LIST_DEPLOYMENTS: Operation[models.DeploymentsListResponse] = Operation(
    "list-deployments",
    "GET",
    "/deployments",
    one("DeploymentsListResponse"),
    tag="Deployments",
    accept="application/json",
    repeatable=True,
    errors={
        401: ("root.unauthenticated",),
        403: ("root.unauthorized.rbac", "root.permission_denied"),
        405: ("root.method_not_allowed",),
        429: ("root.rate_limited",),
        449: ("root.needs_elevated_permissions",),
    },
)
CREATE_DEPLOYMENT: Operation[models.DeploymentCreateResponse] = Operation(
    "create-deployment",
    "POST",
    "/deployments",
    one("DeploymentCreateResponse"),
    tag="Deployments",
    accept="application/json",
    body="application/json",
    starts_plan=True,
    errors={
        400: (
            "clusters.cluster_invalid_plan",
            "clusters.cluster_plan_state_error",
            "cluster.invalid_instance_config",
            "deployment_alias.alias_unavailable",
            "deployments.resource_combination_prohibited",
            "deployments.unrecognized_topology_elements",
            "stackpack.version_not_found",
            "templates.template_not_found",
            "traffic_filter.not_found",
            "root.invalid_json_request",
            "root.invalid_data",
        ),
        401: ("root.unauthenticated",),
        403: ("root.unauthorized.rbac", "root.permission_denied"),
        405: ("root.method_not_allowed",),
        413: ("root.request_too_large",),
        415: ("root.unsupported_media_type",),
        429: ("root.rate_limited",),
        449: ("root.needs_elevated_permissions",),
    },
)
SEARCH_DEPLOYMENTS: Operation[models.DeploymentsSearchResponse] = Operation(
    "search-deployments",
    "POST",
    "/deployments/_search",
    one("DeploymentsSearchResponse"),
    tag="Deployments",
    accept="application/json",
    body="application/json",
    repeatable=True,
    pages_by="cursor",
    errors={
        400: ("root.invalid_json_request", "root.invalid_data"),
        401: ("root.unauthenticated",),
        403: ("root.unauthorized.rbac", "root.permission_denied"),
        405: ("root.method_not_allowed",),
        413: ("root.request_too_large",),
        415: ("root.unsupported_media_type",),
        429: ("root.rate_limited",),
        449: ("root.needs_elevated_permissions",),
    },
)
GET_DEPLOYMENT: Operation[models.DeploymentGetResponse] = Operation(
    "get-deployment",
    "GET",
    "/deployments/{deployment_id}",
    one("DeploymentGetResponse"),
    tag="Deployments",
    accept="application/json",
    repeatable=True,
    errors={
        400: ("root.invalid_json_request", "root.invalid_data"),
        401: ("root.unauthenticated",),
        403: ("root.unauthorized.rbac", "root.permission_denied"),
        404: ("deployments.deployment_not_found", "root.resource_not_found"),
        405: ("root.method_not_allowed",),
        429: ("root.rate_limited",),
        449: ("root.needs_elevated_permissions",),
    },
)
UPDATE_DEPLOYMENT: Operation[models.DeploymentUpdateResponse] = Operation(
    "update-deployment",
    "PUT",
    "/deployments/{deployment_id}",
    one("DeploymentUpdateResponse"),
    tag="Deployments",
    accept="application/json",
    body="application/json",
    starts_plan=True,
    errors={
        400: (
            "clusters.cluster_invalid_plan",
            "clusters.cluster_plan_state_error",
            "cluster.invalid_instance_config",
            "deployment_alias.alias_unavailable",
            "deployments.resource_combination_prohibited",
            "deployments.resource_plan_state_error",
            "deployments.unrecognized_topology_elements",
            "stackpack.version_not_found",
            "templates.template_not_found",
            "traffic_filter.not_found",
            "root.invalid_json_request",
            "root.invalid_data",
        ),
        401: ("root.unauthenticated",),
        403: ("root.unauthorized.rbac", "root.permission_denied"),
        404: ("deployments.deployment_not_found", "root.resource_not_found"),
        405: ("root.method_not_allowed",),
        409: ("deployments.version_conflict",),
        413: ("root.request_too_large",),
        415: ("root.unsupported_media_type",),
        429: ("root.rate_limited",),
        449: ("root.needs_elevated_permissions",),
    },
)
DELETE_DEPLOYMENT: Operation[models.DeploymentDeleteResponse] = Operation(
    "delete-deployment",
    "DELETE",
    "/deployments/{deployment_id}",
    one("DeploymentDeleteResponse"),
    tag="Deployments",
    accept="application/json",
    repeatable=True,
    errors={
        400: ("deployments.deployment_has_instances", "root.invalid_json_request", "root.invalid_data"),
        401: ("root.unauthenticated",),
        403: ("root.unauthorized.rbac", "root.permission_denied"),
        404: ("deployments.deployment_not_found", "root.resource_not_found"),
        405: ("root.method_not_allowed",),
        449: ("root.needs_elevated_permissions",),
    },
)
RESTORE_DEPLOYMENT: Operation[models.DeploymentRestoreResponse] = Operation(
    "restore-deployment",
    "POST",
    "/deployments/{deployment_id}/_restore",
    one("DeploymentRestoreResponse"),
    tag="Deployments",
    accept="application/json",
    starts_plan=True,
    errors={
        400: ("deployments.resource_not_shutdown", "root.invalid_json_request", "root.invalid_data"),
        401: ("root.unauthenticated",),
        403: ("root.unauthorized.rbac", "root.permission_denied"),
        404: ("deployments.deployment_not_found", "root.resource_not_found"),
        405: ("root.method_not_allowed",),
        429: ("root.rate_limited",),
        449: ("root.needs_elevated_permissions",),
    },
)
SHUTDOWN_DEPLOYMENT: Operation[models.DeploymentShutdownResponse] = Operation(
    "shutdown-deployment",
    "POST",
    "/deployments/{deployment_id}/_shutdown",
    one("DeploymentShutdownResponse"),
    tag="Deployments",
    accept="application/json",
    starts_plan=True,
    errors={
        400: (
            "deployments.restricted_parameter",
            "deployments.resource_plan_state_error",
            "root.invalid_json_request",
            "root.invalid_data",
        ),
        401: ("root.unauthenticated",),
        403: ("root.unauthorized.rbac", "root.permission_denied"),
        404: ("deployments.deployment_not_found", "root.resource_not_found"),
        405: ("root.method_not_allowed",),
        429: ("root.rate_limited",),
        449: ("root.needs_elevated_permissions",),
    },
)
GET_DEPLOYMENT_ES_RESOURCE_INFO: Operation[models.ElasticsearchResourceInfo] = Operation(
    "get-deployment-es-resource-info",
    "GET",
    "/deployments/{deployment_id}/elasticsearch/{ref_id}",
    one("ElasticsearchResourceInfo"),
    tag="Deployments",
    accept="application/json",
    repeatable=True,
    errors={
        400: ("root.invalid_json_request", "root.invalid_data"),
        401: ("root.unauthenticated",),
        403: ("root.unauthorized.rbac", "root.permission_denied"),
        404: ("deployments.deployment_not_found", "root.resource_not_found"),
        405: ("root.method_not_allowed",),
        429: ("root.rate_limited",),
        449: ("root.needs_elevated_permissions",),
        500: ("deployments.deployment_resource_no_longer_exists",),
    },
)
RESTART_DEPLOYMENT_ES_RESOURCE: Operation[models.DeploymentResourceCommandResponse] = Operation(
    "restart-deployment-es-resource",
    "POST",
    "/deployments/{deployment_id}/elasticsearch/{ref_id}/_restart",
    one("DeploymentResourceCommandResponse"),
    tag="Deployments",
    accept="application/json",
    starts_plan=True,
    errors={
        400: ("root.invalid_json_request", "root.invalid_data"),
        401: ("root.unauthenticated",),
        403: ("root.unauthorized.rbac", "root.permission_denied"),
        404: (
            "deployments.deployment_not_found",
            "deployments.deployment_resource_not_found",
            "root.resource_not_found",
        ),
        405: ("root.method_not_allowed",),
        422: ("deployments.deployment_resource_plan_change_error",),
        429: ("root.rate_limited",),
        449: ("root.needs_elevated_permissions",),
        500: ("deployments.deployment_resource_no_longer_exists",),
    },
)
GET_DEPLOYMENT_KIB_RESOURCE_INFO: Operation[models.KibanaResourceInfo] = Operation(
    "get-deployment-kib-resource-info",
    "GET",
    "/deployments/{deployment_id}/kibana/{ref_id}",
    one("KibanaResourceInfo"),
    tag="Deployments",
    accept="application/json",
    repeatable=True,
    errors={
        400: ("root.invalid_json_request", "root.invalid_data"),
        401: ("root.unauthenticated",),
        403: ("root.unauthorized.rbac", "root.permission_denied"),
        404: ("deployments.deployment_not_found", "root.resource_not_found"),
        405: ("root.method_not_allowed",),
        429: ("root.rate_limited",),
        449: ("root.needs_elevated_permissions",),
        500: ("deployments.deployment_resource_no_longer_exists",),
    },
)
CANCEL_DEPLOYMENT_RESOURCE_PENDING_PLAN: Operation[models.DeploymentResourceCrudResponse] = Operation(
    "cancel-deployment-resource-pending-plan",
    "DELETE",
    "/deployments/{deployment_id}/{resource_kind}/{ref_id}/plan/pending",
    one("DeploymentResourceCrudResponse"),
    tag="Deployments",
    accept="application/json",
    repeatable=True,
    errors={
        400: ("deployments.resource_does_not_have_a_pending_plan", "root.invalid_json_request", "root.invalid_data"),
        401: ("root.unauthenticated",),
        403: ("root.unauthorized.rbac", "root.permission_denied"),
        404: ("deployments.deployment_not_found", "root.resource_not_found"),
        405: ("root.method_not_allowed",),
        429: ("root.rate_limited",),
        449: ("root.needs_elevated_permissions",),
        500: ("deployments.deployment_resource_no_longer_exists",),
    },
)
RESTART_DEPLOYMENT_STATELESS_RESOURCE: Operation[models.DeploymentResourceCommandResponse] = Operation(
    "restart-deployment-stateless-resource",
    "POST",
    "/deployments/{deployment_id}/{stateless_resource_kind}/{ref_id}/_restart",
    one("DeploymentResourceCommandResponse"),
    tag="Deployments",
    accept="application/json",
    starts_plan=True,
    errors={
        400: ("root.invalid_json_request", "root.invalid_data"),
        401: ("root.unauthenticated",),
        403: ("root.unauthorized.rbac", "root.permission_denied"),
        404: (
            "deployments.deployment_not_found",
            "deployments.deployment_resource_not_found",
            "root.resource_not_found",
        ),
        405: ("root.method_not_allowed",),
        422: ("deployments.deployment_resource_plan_change_error",),
        429: ("root.rate_limited",),
        449: ("root.needs_elevated_permissions",),
        500: ("deployments.deployment_resource_no_longer_exists",),
    },
)


class Deployments:
    """The operations of the tag Deployments; `sender` carries their calls."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    def list_deployments(self, *, options: Options | None = None) -> models.DeploymentsListResponse:
        """List deployments.

        Returns all deployments the caller may see with their resources, in short form and in no promised
        order. Stopped deployments are part of the list, hidden and deleted ones are not. There are no pages
        and no filters; use `search_deployments` for both, and `get_deployment` for the details of one.

        Args:
            options: Settings of this call alone.

        Returns:
            The deployments in short form.

        Raises:
            Unauthenticated: `root.unauthenticated`
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`
            MethodNotAllowed: `root.method_not_allowed`
            RateLimited: `root.rate_limited`
            ElevationNeeded: `root.needs_elevated_permissions`

        Required roles: any of `ece_platform_admin`, `ece_platform_viewer`, `ece_deployment_manager`,
        `ece_deployment_viewer`.

        API operation: `list-deployments` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-list-deployments
        """
        return self._sender.send(LIST_DEPLOYMENTS, (), {}, {}, None, options)

    def create_deployment(
        self,
        body: models.DeploymentCreateRequest | Mapping[str, Any],
        *,
        request_id: str | None = None,
        validate_only: bool | None = None,
        template_id: str | None = None,
        options: Options | None = None,
    ) -> models.DeploymentCreateResponse:
        """Create a deployment.

        Creates a deployment from the resources in the body or, when the body has none, from those of a
        deployment template; the two are never merged. The answer comes at once with ids and credentials,
        which no later call shows again; the resources themselves start over the next minutes, so wait until
        their first plans have run before you connect. Send a `request_id` of your own making: if the answer
        gets lost, the same call again returns the deployment instead of creating a second one. With
        `validate_only=true` nothing is created.

        Args:
            body: The request, as a model or a mapping.
            request_id: Random text of your choice that stands for this creation. A second call with the
                same text creates nothing and answers 202 with the first call's deployment, without
                credentials.
            validate_only: Checks the request and answers as if it were carried out, but changes nothing.
                The server's default is `False`.
            template_id: Deployment template that supplies the resources. Without effect when the body has
                resources itself.
            options: Settings of this call alone.

        Returns:
            200: The request would work. Nothing was created, as `validate_only` was true.
            201: The deployment exists, and its resources are being started. Keep the credentials.
            202: An earlier call with the same `request_id` has created it. The ids are those of then;
            credentials are left out.

        Raises:
            BadRequest: `clusters.cluster_invalid_plan`, `clusters.cluster_plan_state_error`,
                `cluster.invalid_instance_config`, `deployment_alias.alias_unavailable`,
                `deployments.resource_combination_prohibited`, `deployments.unrecognized_topology_elements`,
                `stackpack.version_not_found`, `templates.template_not_found`, `traffic_filter.not_found`,
                `root.invalid_json_request`, `root.invalid_data`
            Unauthenticated: `root.unauthenticated`
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`
            MethodNotAllowed: `root.method_not_allowed`
            TooLarge: `root.request_too_large`
            UnsupportedMediaType: `root.unsupported_media_type`
            RateLimited: `root.rate_limited`
            ElevationNeeded: `root.needs_elevated_permissions`

        Required roles: any of `ece_platform_admin`, `ece_deployment_manager`.

        API operation: `create-deployment` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-create-deployment
        """
        return self._sender.send(
            CREATE_DEPLOYMENT,
            (),
            {"request_id": request_id, "validate_only": validate_only, "template_id": template_id},
            {},
            body,
            options,
        )

    def search_deployments(
        self,
        body: models.SearchRequest | Mapping[str, Any] | None = None,
        *,
        minimal_metadata: str | None = None,
        options: Options | None = None,
    ) -> models.DeploymentsSearchResponse:
        """Search deployments.

        Finds deployments by a query in the language of Elasticsearch, over the members `get_deployment`
        shows; resources and tags are nested. Without a body or a query all deployments match, ten to a page.
        For more, send a `sort` over something that never changes and pass the `cursor` of each answer on in
        the next request until `return_count` is 0; `from` and `size` reach no further than 10,000 results.

        Args:
            body: The request, as a model or a mapping.
            minimal_metadata: Comma separated names of attributes. The results then stand under
                `minimal_metadata` with these attributes only, which makes long result lists short.
            options: Settings of this call alone.

        Returns:
            One page of the deployments that match and that the caller may see.

        Raises:
            BadRequest: `root.invalid_json_request`, `root.invalid_data`
            Unauthenticated: `root.unauthenticated`
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`
            MethodNotAllowed: `root.method_not_allowed`
            TooLarge: `root.request_too_large`
            UnsupportedMediaType: `root.unsupported_media_type`
            RateLimited: `root.rate_limited`
            ElevationNeeded: `root.needs_elevated_permissions`

        Required roles: any of `ece_platform_admin`, `ece_platform_viewer`, `ece_deployment_manager`,
        `ece_deployment_viewer`.

        API operation: `search-deployments` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-search-deployments
        """
        return self._sender.send(SEARCH_DEPLOYMENTS, (), {"minimal_metadata": minimal_metadata}, {}, body, options)

    def get_deployment(
        self,
        deployment_id: str,
        *,
        show_security: bool | None = None,
        show_metadata: bool | None = None,
        show_plans: bool | None = None,
        show_plan_logs: bool | None = None,
        show_plan_history: bool | None = None,
        show_plan_defaults: bool | None = None,
        convert_legacy_plans: bool | None = None,
        show_system_alerts: int | None = None,
        show_settings: bool | None = None,
        show_instance_configurations: bool | None = None,
        enrich_with_template: bool | None = None,
        force_all_plan_history: bool | None = None,
        clear_transient: bool | None = None,
        options: Options | None = None,
    ) -> models.DeploymentGetResponse:
        """Read a deployment.

        Returns a deployment with its resources, their endpoints, health, instances and plans. The defaults
        suit most readers; each `show_` parameter adds a part that can be long. To follow a change, ask for
        `show_plan_logs` every few seconds until no resource has a `plan_info.pending` any more. A deployment
        that was shut down can still be read.

        Args:
            deployment_id: Id of the deployment, 32 hexadecimal digits.
            show_security: Adds users, roles and password hashes of Elasticsearch. Long, and it contains
                credentials. The server's default is `False`.
            show_metadata: Adds each resource's complete metadata document. Long, and it may contain
                credentials. The server's default is `False`.
            show_plans: Includes the bodies of current and pending plans. False keeps `plan_info`, but
                without `plan`. The server's default is `True`.
            show_plan_logs: Fills `plan_attempt_log` with the steps of each plan attempt, which is how to
                follow a change. The server's default is `False`.
            show_plan_history: Fills `plan_info.history` with earlier attempts, the latest last. Of more
                than 100, the first 10 and the last 90 are shown. The server's default is `False`.
            show_plan_defaults: Writes out plan members that have their default value instead of leaving
                them away. The server's default is `False`.
            convert_legacy_plans: Rewrites plans from before platform version 2.0 in today's form. The
                server's default is `False`.
            show_system_alerts: How many of the latest system alerts, such as restarts for lack of memory,
                to add per cluster; none for 0 and below. The server's default is `0`.
            show_settings: Adds `settings` to each resource - snapshots, trust, monitoring and the like.
                The server's default is `False`.
            show_instance_configurations: Adds `instance_configurations` with those that the shown plans
                refer to. The server's default is `True`.
            enrich_with_template: Completes shown plans with topology elements they lack but their
                deployment template has. The server's default is `True`.
            force_all_plan_history: Shows the history of more than 100 attempts without leaving any out.
                The answer can become huge; better without logs. The server's default is `False`.
            clear_transient: Leaves `transient` out of shown plans, so that they can be sent back in an
                update as they are. The server's default is `False`.
            options: Settings of this call alone.

        Returns:
            The deployment.

        Raises:
            BadRequest: `root.invalid_json_request`, `root.invalid_data`
            Unauthenticated: `root.unauthenticated`
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`
            NotFound: `deployments.deployment_not_found`, `root.resource_not_found`
            MethodNotAllowed: `root.method_not_allowed`
            RateLimited: `root.rate_limited`
            ElevationNeeded: `root.needs_elevated_permissions`

        Required roles: any of `ece_platform_admin`, `ece_platform_viewer`, `ece_deployment_manager`,
        `ece_deployment_viewer`.

        API operation: `get-deployment` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-get-deployment
        """
        return self._sender.send(
            GET_DEPLOYMENT,
            (deployment_id,),
            {
                "show_security": show_security,
                "show_metadata": show_metadata,
                "show_plans": show_plans,
                "show_plan_logs": show_plan_logs,
                "show_plan_history": show_plan_history,
                "show_plan_defaults": show_plan_defaults,
                "convert_legacy_plans": convert_legacy_plans,
                "show_system_alerts": show_system_alerts,
                "show_settings": show_settings,
                "show_instance_configurations": show_instance_configurations,
                "enrich_with_template": enrich_with_template,
                "force_all_plan_history": force_all_plan_history,
                "clear_transient": clear_transient,
            },
            {},
            None,
            options,
        )

    def update_deployment(
        self,
        deployment_id: str,
        body: models.DeploymentUpdateRequest | Mapping[str, Any],
        *,
        hide_pruned_orphans: bool | None = None,
        skip_snapshot: bool | None = None,
        validate_only: bool | None = None,
        version: str | None = None,
        options: Options | None = None,
    ) -> models.DeploymentUpdateResponse:
        """Change a deployment.

        Changes name, tags, settings and plans. A resource that the body mentions gets exactly the plan that
        stands there, so start from the plan that `get_deployment` shows with `clear_transient=true`;
        resources it does not mention are left alone or, with `prune_orphans`, shut down. Each changed
        resource gets a pending plan that runs after the answer, even when nothing in it is new, and a
        resource that still has one refuses the change. Send the `version` you have read to be told when
        somebody else was faster.

        Args:
            deployment_id: Id of the deployment, 32 hexadecimal digits.
            body: The request, as a model or a mapping.
            hide_pruned_orphans: Hides the resources that `prune_orphans` shuts down, so that they no
                longer show up in the deployment. The server's default is `False`.
            skip_snapshot: Shuts pruned resources down without the last snapshot that would be taken of
                them. The server's default is `False`.
            validate_only: Checks the request and answers as if it were carried out, but changes nothing.
                The server's default is `False`.
            version: The `x-cloud-resource-version` you have read. If the deployment has moved on since,
                the answer is 409.
            options: Settings of this call alone.

        Returns:
            The change is accepted, or, with `validate_only`, would be.

        Raises:
            BadRequest: `clusters.cluster_invalid_plan`, `clusters.cluster_plan_state_error`,
                `cluster.invalid_instance_config`, `deployment_alias.alias_unavailable`,
                `deployments.resource_combination_prohibited`, `deployments.resource_plan_state_error`,
                `deployments.unrecognized_topology_elements`, `stackpack.version_not_found`,
                `templates.template_not_found`, `traffic_filter.not_found`, `root.invalid_json_request`,
                `root.invalid_data`
            Unauthenticated: `root.unauthenticated`
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`
            NotFound: `deployments.deployment_not_found`, `root.resource_not_found`
            MethodNotAllowed: `root.method_not_allowed`
            Conflict: `deployments.version_conflict`
            TooLarge: `root.request_too_large`
            UnsupportedMediaType: `root.unsupported_media_type`
            RateLimited: `root.rate_limited`
            ElevationNeeded: `root.needs_elevated_permissions`

        Required roles: any of `ece_platform_admin`, `ece_deployment_manager`.

        API operation: `update-deployment` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-update-deployment
        """
        return self._sender.send(
            UPDATE_DEPLOYMENT,
            (deployment_id,),
            {
                "hide_pruned_orphans": hide_pruned_orphans,
                "skip_snapshot": skip_snapshot,
                "validate_only": validate_only,
                "version": version,
            },
            {},
            body,
            options,
        )

    def delete_deployment(
        self, deployment_id: str, *, options: Options | None = None
    ) -> models.DeploymentDeleteResponse:
        """Delete a stopped deployment.

        Removes a deployment for good, together with its resources, plans and history; there is no way back,
        not even by `restore_deployment`. All resources must be stopped, so shut the deployment down and wait
        for that first. The hosted service has no such operation; there a deployment that was shut down stays
        readable.

        Args:
            deployment_id: Id of the deployment, 32 hexadecimal digits.
            options: Settings of this call alone.

        Returns:
            The deployment is gone.

        Raises:
            BadRequest: `deployments.deployment_has_instances`, `root.invalid_json_request`,
                `root.invalid_data`
            Unauthenticated: `root.unauthenticated`
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`
            NotFound: `deployments.deployment_not_found`, `root.resource_not_found`
            MethodNotAllowed: `root.method_not_allowed`
            ElevationNeeded: `root.needs_elevated_permissions`

        Required roles: any of `ece_platform_admin`, `ece_deployment_manager`.

        API operation: `delete-deployment` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-delete-deployment
        """
        return self._sender.send(DELETE_DEPLOYMENT, (deployment_id,), {}, {}, None, options)

    def restore_deployment(
        self, deployment_id: str, *, restore_snapshot: bool | None = None, options: Options | None = None
    ) -> models.DeploymentRestoreResponse:
        """Start a stopped deployment again.

        Brings back a deployment that was shut down: every resource gets a new attempt of its last successful
        plan, under the old ids and endpoints. The data was lost with the instances; `restore_snapshot=true`
        fetches it from the last snapshot. The answer comes before the resources run, so follow their plans.

        Args:
            deployment_id: Id of the deployment, 32 hexadecimal digits.
            restore_snapshot: Fills Elasticsearch from its last snapshot instead of starting it empty. The
                server's default is `False`.
            options: Settings of this call alone.

        Returns:
            The resources are starting.

        Raises:
            BadRequest: `deployments.resource_not_shutdown`, `root.invalid_json_request`,
                `root.invalid_data`
            Unauthenticated: `root.unauthenticated`
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`
            NotFound: `deployments.deployment_not_found`, `root.resource_not_found`
            MethodNotAllowed: `root.method_not_allowed`
            RateLimited: `root.rate_limited`
            ElevationNeeded: `root.needs_elevated_permissions`

        Required roles: any of `ece_platform_admin`, `ece_deployment_manager`.

        API operation: `restore-deployment` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-restore-deployment
        """
        return self._sender.send(
            RESTORE_DEPLOYMENT, (deployment_id,), {"restore_snapshot": restore_snapshot}, {}, None, options
        )

    def shutdown_deployment(
        self,
        deployment_id: str,
        *,
        hide: bool | None = None,
        skip_snapshot: bool | None = None,
        options: Options | None = None,
    ) -> models.DeploymentShutdownResponse:
        """Stop a deployment.

        Stops all resources of a deployment and gives their capacity back; the data on the instances is lost.
        Unless `skip_snapshot` is true, a last snapshot is taken first where a repository is set up. Plans,
        settings and endpoints are kept, so `restore_deployment` can start it again, and on Elastic Cloud
        Enterprise `delete_deployment` can remove it once everything has stopped.

        Args:
            deployment_id: Id of the deployment, 32 hexadecimal digits.
            hide: Hides the deployment and what belongs to it from lists and searches. Platform
                administrators only.
            skip_snapshot: Stops without a last snapshot. Faster, but what no earlier snapshot holds
                cannot be restored. The server's default is `False`.
            options: Settings of this call alone.

        Returns:
            The resources are stopping.

        Raises:
            BadRequest: `deployments.restricted_parameter`, `deployments.resource_plan_state_error`,
                `root.invalid_json_request`, `root.invalid_data`
            Unauthenticated: `root.unauthenticated`
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`
            NotFound: `deployments.deployment_not_found`, `root.resource_not_found`
            MethodNotAllowed: `root.method_not_allowed`
            RateLimited: `root.rate_limited`
            ElevationNeeded: `root.needs_elevated_permissions`

        Required roles: any of `ece_platform_admin`, `ece_deployment_manager`.

        API operation: `shutdown-deployment` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-shutdown-deployment
        """
        return self._sender.send(
            SHUTDOWN_DEPLOYMENT, (deployment_id,), {"hide": hide, "skip_snapshot": skip_snapshot}, {}, None, options
        )

    def get_deployment_es_resource_info(
        self,
        deployment_id: str,
        ref_id: str,
        *,
        show_security: bool | None = None,
        show_metadata: bool | None = None,
        show_plans: bool | None = None,
        show_plan_logs: bool | None = None,
        show_plan_history: bool | None = None,
        show_plan_defaults: bool | None = None,
        convert_legacy_plans: bool | None = None,
        show_system_alerts: int | None = None,
        show_settings: bool | None = None,
        enrich_with_template: bool | None = None,
        clear_transient: bool | None = None,
        options: Options | None = None,
    ) -> models.ElasticsearchResourceInfo:
        """Read a deployment's Elasticsearch.

        Returns the Elasticsearch resource as `get_deployment` shows it, without the rest of the deployment:
        endpoints, health, shards, masters, instances, snapshots and plans. Lighter to poll while you follow a
        change of the cluster.

        Args:
            deployment_id: Id of the deployment, 32 hexadecimal digits.
            ref_id: The resource's name within the deployment, chosen at creation; `_main` stands for the
                only resource of its kind.
            show_security: Adds users, roles and password hashes of Elasticsearch. Long, and it contains
                credentials. The server's default is `False`.
            show_metadata: Adds each resource's complete metadata document. Long, and it may contain
                credentials. The server's default is `False`.
            show_plans: Includes the bodies of current and pending plans. False keeps `plan_info`, but
                without `plan`. The server's default is `True`.
            show_plan_logs: Fills `plan_attempt_log` with the steps of each plan attempt, which is how to
                follow a change. The server's default is `False`.
            show_plan_history: Fills `plan_info.history` with earlier attempts, the latest last. Of more
                than 100, the first 10 and the last 90 are shown. The server's default is `False`.
            show_plan_defaults: Writes out plan members that have their default value instead of leaving
                them away. The server's default is `False`.
            convert_legacy_plans: Rewrites plans from before platform version 2.0 in today's form. The
                server's default is `False`.
            show_system_alerts: How many of the latest system alerts, such as restarts for lack of memory,
                to add per cluster; none for 0 and below. The server's default is `0`.
            show_settings: Adds `settings` to each resource - snapshots, trust, monitoring and the like.
                The server's default is `False`.
            enrich_with_template: Completes shown plans with topology elements they lack but their
                deployment template has. The server's default is `True`.
            clear_transient: Leaves `transient` out of shown plans, so that they can be sent back in an
                update as they are. The server's default is `False`.
            options: Settings of this call alone.

        Returns:
            The Elasticsearch resource.

        Raises:
            BadRequest: `root.invalid_json_request`, `root.invalid_data`
            Unauthenticated: `root.unauthenticated`
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`
            NotFound: `deployments.deployment_not_found`, `root.resource_not_found`
            MethodNotAllowed: `root.method_not_allowed`
            RateLimited: `root.rate_limited`
            ElevationNeeded: `root.needs_elevated_permissions`
            ServerError: `deployments.deployment_resource_no_longer_exists`

        Required roles: any of `ece_platform_admin`, `ece_platform_viewer`, `ece_deployment_manager`,
        `ece_deployment_viewer`.

        API operation: `get-deployment-es-resource-info` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-get-deployment-es-resource-info
        """
        return self._sender.send(
            GET_DEPLOYMENT_ES_RESOURCE_INFO,
            (deployment_id, ref_id),
            {
                "show_security": show_security,
                "show_metadata": show_metadata,
                "show_plans": show_plans,
                "show_plan_logs": show_plan_logs,
                "show_plan_history": show_plan_history,
                "show_plan_defaults": show_plan_defaults,
                "convert_legacy_plans": convert_legacy_plans,
                "show_system_alerts": show_system_alerts,
                "show_settings": show_settings,
                "enrich_with_template": enrich_with_template,
                "clear_transient": clear_transient,
            },
            {},
            None,
            options,
        )

    def restart_deployment_es_resource(
        self,
        deployment_id: str,
        ref_id: str,
        *,
        restore_snapshot: bool | None = None,
        skip_snapshot: bool | None = None,
        cancel_pending: bool | None = None,
        group_attribute: str | None = None,
        shard_init_wait_time: int | None = None,
        options: Options | None = None,
    ) -> models.DeploymentResourceCommandResponse:
        """Restart Elasticsearch.

        Runs the current plan once more and restarts the instances on the way, one group after the other, so
        that a cluster in several zones stays available. A cluster that is stopped is started with its last
        successful plan, from its last snapshot if you like. The answer comes at once; follow the pending
        plan.

        Args:
            deployment_id: Id of the deployment, 32 hexadecimal digits.
            ref_id: The resource's name within the deployment, chosen at creation; `_main` stands for the
                only resource of its kind.
            restore_snapshot: Fills a stopped cluster from its last snapshot, if there is one. Without
                effect on a running cluster. The server's default is `True`.
            skip_snapshot: Restarts without taking a snapshot beforehand. The server's default is `True`.
            cancel_pending: Cancels a pending plan first. Otherwise a pending plan makes the call fail.
                The server's default is `False`.
            group_attribute: What makes up the groups that restart together: `__all__` for everything at
                once, `__zone__` for one logical zone after the other, `__name__` for single instances, or
                comma separated instance attributes.  The server's default is `__zone__`.
            shard_init_wait_time: Seconds to wait for shards that make no headway before the next group is
                restarted all the same. The server's default is `600`.
            options: Settings of this call alone.

        Returns:
            The restart is under way.

        Raises:
            BadRequest: `root.invalid_json_request`, `root.invalid_data`
            Unauthenticated: `root.unauthenticated`
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`
            NotFound: `deployments.deployment_not_found`, `deployments.deployment_resource_not_found`,
                `root.resource_not_found`
            MethodNotAllowed: `root.method_not_allowed`
            Unprocessable: `deployments.deployment_resource_plan_change_error`
            RateLimited: `root.rate_limited`
            ElevationNeeded: `root.needs_elevated_permissions`
            ServerError: `deployments.deployment_resource_no_longer_exists`

        Required roles: any of `ece_platform_admin`, `ece_deployment_manager`.

        API operation: `restart-deployment-es-resource` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-restart-deployment-es-resource
        """
        return self._sender.send(
            RESTART_DEPLOYMENT_ES_RESOURCE,
            (deployment_id, ref_id),
            {
                "restore_snapshot": restore_snapshot,
                "skip_snapshot": skip_snapshot,
                "cancel_pending": cancel_pending,
                "group_attribute": group_attribute,
                "shard_init_wait_time": shard_init_wait_time,
            },
            {},
            None,
            options,
        )

    def get_deployment_kib_resource_info(
        self,
        deployment_id: str,
        ref_id: str,
        *,
        show_metadata: bool | None = None,
        show_plans: bool | None = None,
        show_plan_logs: bool | None = None,
        show_plan_history: bool | None = None,
        show_plan_defaults: bool | None = None,
        convert_legacy_plans: bool | None = None,
        show_settings: bool | None = None,
        clear_transient: bool | None = None,
        options: Options | None = None,
    ) -> models.KibanaResourceInfo:
        """Read a deployment's Kibana.

        Returns the Kibana resource as `get_deployment` shows it, without the rest of the deployment:
        endpoint, health, instances and plans.

        Args:
            deployment_id: Id of the deployment, 32 hexadecimal digits.
            ref_id: The resource's name within the deployment, chosen at creation; `_main` stands for the
                only resource of its kind.
            show_metadata: Adds each resource's complete metadata document. Long, and it may contain
                credentials. The server's default is `False`.
            show_plans: Includes the bodies of current and pending plans. False keeps `plan_info`, but
                without `plan`. The server's default is `True`.
            show_plan_logs: Fills `plan_attempt_log` with the steps of each plan attempt, which is how to
                follow a change. The server's default is `False`.
            show_plan_history: Fills `plan_info.history` with earlier attempts, the latest last. Of more
                than 100, the first 10 and the last 90 are shown. The server's default is `False`.
            show_plan_defaults: Writes out plan members that have their default value instead of leaving
                them away. The server's default is `False`.
            convert_legacy_plans: Rewrites plans from before platform version 2.0 in today's form. The
                server's default is `False`.
            show_settings: Adds `settings` to each resource - snapshots, trust, monitoring and the like.
                The server's default is `False`.
            clear_transient: Leaves `transient` out of shown plans, so that they can be sent back in an
                update as they are. The server's default is `False`.
            options: Settings of this call alone.

        Returns:
            The Kibana resource.

        Raises:
            BadRequest: `root.invalid_json_request`, `root.invalid_data`
            Unauthenticated: `root.unauthenticated`
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`
            NotFound: `deployments.deployment_not_found`, `root.resource_not_found`
            MethodNotAllowed: `root.method_not_allowed`
            RateLimited: `root.rate_limited`
            ElevationNeeded: `root.needs_elevated_permissions`
            ServerError: `deployments.deployment_resource_no_longer_exists`

        Required roles: any of `ece_platform_admin`, `ece_platform_viewer`, `ece_deployment_manager`,
        `ece_deployment_viewer`.

        API operation: `get-deployment-kib-resource-info` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-get-deployment-kib-resource-info
        """
        return self._sender.send(
            GET_DEPLOYMENT_KIB_RESOURCE_INFO,
            (deployment_id, ref_id),
            {
                "show_metadata": show_metadata,
                "show_plans": show_plans,
                "show_plan_logs": show_plan_logs,
                "show_plan_history": show_plan_history,
                "show_plan_defaults": show_plan_defaults,
                "convert_legacy_plans": convert_legacy_plans,
                "show_settings": show_settings,
                "clear_transient": clear_transient,
            },
            {},
            None,
            options,
        )

    def cancel_deployment_resource_pending_plan(
        self,
        deployment_id: str,
        resource_kind: models.ResourceKind,
        ref_id: str,
        *,
        force_delete: bool | None = None,
        ignore_missing: bool | None = None,
        options: Options | None = None,
    ) -> models.DeploymentResourceCrudResponse:
        """Cancel a pending plan.

        Stops a change that is taking too long or was a mistake. Normally the running step is finished, what
        was done is rolled back, and the attempt ends up in the history as failed; the current plan stays in
        force. `force_delete` drops the plan on the spot and cleans nothing up, so keep it for plans that
        hang. A resource whose first plan is canceled has no current plan.

        Args:
            deployment_id: Id of the deployment, 32 hexadecimal digits.
            resource_kind: Product that a deployment resource runs. The value is also the path segment
                under which the resource is addressed.
            ref_id: The resource's name within the deployment, chosen at creation; `_main` stands for the
                only resource of its kind.
            force_delete: Drops the plan at once instead of ending it in good order. The server's default
                is `False`.
            ignore_missing: Makes the call succeed when nothing is pending. The server's default is
                `False`.
            options: Settings of this call alone.

        Returns:
            The plan is being canceled, or with `ignore_missing` there was none.

        Raises:
            BadRequest: `deployments.resource_does_not_have_a_pending_plan`, `root.invalid_json_request`,
                `root.invalid_data`
            Unauthenticated: `root.unauthenticated`
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`
            NotFound: `deployments.deployment_not_found`, `root.resource_not_found`
            MethodNotAllowed: `root.method_not_allowed`
            RateLimited: `root.rate_limited`
            ElevationNeeded: `root.needs_elevated_permissions`
            ServerError: `deployments.deployment_resource_no_longer_exists`

        Required roles: any of `ece_platform_admin`, `ece_deployment_manager`.

        API operation: `cancel-deployment-resource-pending-plan` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-cancel-deployment-resource-pending-plan
        """
        return self._sender.send(
            CANCEL_DEPLOYMENT_RESOURCE_PENDING_PLAN,
            (deployment_id, resource_kind, ref_id),
            {"force_delete": force_delete, "ignore_missing": ignore_missing},
            {},
            None,
            options,
        )

    def restart_deployment_stateless_resource(
        self,
        deployment_id: str,
        stateless_resource_kind: models.StatelessResourceKind,
        ref_id: str,
        *,
        cancel_pending: bool | None = None,
        options: Options | None = None,
    ) -> models.DeploymentResourceCommandResponse:
        """Restart Kibana or another stateless resource.

        Runs the current plan of Kibana, APM, Integrations Server, Enterprise Search or App Search once more
        and restarts the instances on the way; a single instance is unavailable meanwhile. A resource that is
        stopped is started with its last successful plan. The answer comes at once; follow the pending plan.

        Args:
            deployment_id: Id of the deployment, 32 hexadecimal digits.
            stateless_resource_kind: Product of a resource that stores nothing itself and depends on the
                Elasticsearch of its deployment.
            ref_id: The resource's name within the deployment, chosen at creation; `_main` stands for the
                only resource of its kind.
            cancel_pending: Cancels a pending plan first. Otherwise a pending plan makes the call fail.
                The server's default is `False`.
            options: Settings of this call alone.

        Returns:
            The restart is under way.

        Raises:
            BadRequest: `root.invalid_json_request`, `root.invalid_data`
            Unauthenticated: `root.unauthenticated`
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`
            NotFound: `deployments.deployment_not_found`, `deployments.deployment_resource_not_found`,
                `root.resource_not_found`
            MethodNotAllowed: `root.method_not_allowed`
            Unprocessable: `deployments.deployment_resource_plan_change_error`
            RateLimited: `root.rate_limited`
            ElevationNeeded: `root.needs_elevated_permissions`
            ServerError: `deployments.deployment_resource_no_longer_exists`

        Required roles: any of `ece_platform_admin`, `ece_deployment_manager`.

        API operation: `restart-deployment-stateless-resource` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-restart-deployment-stateless-resource
        """
        return self._sender.send(
            RESTART_DEPLOYMENT_STATELESS_RESOURCE,
            (deployment_id, stateless_resource_kind, ref_id),
            {"cancel_pending": cancel_pending},
            {},
            None,
            options,
        )


class AsyncDeployments:
    """The operations of the tag Deployments, awaited; `sender` carries their calls."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    async def list_deployments(self, *, options: Options | None = None) -> models.DeploymentsListResponse:
        """List deployments.

        Returns all deployments the caller may see with their resources, in short form and in no promised
        order. Stopped deployments are part of the list, hidden and deleted ones are not. There are no pages
        and no filters; use `search_deployments` for both, and `get_deployment` for the details of one.

        Args:
            options: Settings of this call alone.

        Returns:
            The deployments in short form.

        Raises:
            Unauthenticated: `root.unauthenticated`
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`
            MethodNotAllowed: `root.method_not_allowed`
            RateLimited: `root.rate_limited`
            ElevationNeeded: `root.needs_elevated_permissions`

        Required roles: any of `ece_platform_admin`, `ece_platform_viewer`, `ece_deployment_manager`,
        `ece_deployment_viewer`.

        API operation: `list-deployments` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-list-deployments
        """
        return await self._sender.send(LIST_DEPLOYMENTS, (), {}, {}, None, options)

    async def create_deployment(
        self,
        body: models.DeploymentCreateRequest | Mapping[str, Any],
        *,
        request_id: str | None = None,
        validate_only: bool | None = None,
        template_id: str | None = None,
        options: Options | None = None,
    ) -> models.DeploymentCreateResponse:
        """Create a deployment.

        Creates a deployment from the resources in the body or, when the body has none, from those of a
        deployment template; the two are never merged. The answer comes at once with ids and credentials,
        which no later call shows again; the resources themselves start over the next minutes, so wait until
        their first plans have run before you connect. Send a `request_id` of your own making: if the answer
        gets lost, the same call again returns the deployment instead of creating a second one. With
        `validate_only=true` nothing is created.

        Args:
            body: The request, as a model or a mapping.
            request_id: Random text of your choice that stands for this creation. A second call with the
                same text creates nothing and answers 202 with the first call's deployment, without
                credentials.
            validate_only: Checks the request and answers as if it were carried out, but changes nothing.
                The server's default is `False`.
            template_id: Deployment template that supplies the resources. Without effect when the body has
                resources itself.
            options: Settings of this call alone.

        Returns:
            200: The request would work. Nothing was created, as `validate_only` was true.
            201: The deployment exists, and its resources are being started. Keep the credentials.
            202: An earlier call with the same `request_id` has created it. The ids are those of then;
            credentials are left out.

        Raises:
            BadRequest: `clusters.cluster_invalid_plan`, `clusters.cluster_plan_state_error`,
                `cluster.invalid_instance_config`, `deployment_alias.alias_unavailable`,
                `deployments.resource_combination_prohibited`, `deployments.unrecognized_topology_elements`,
                `stackpack.version_not_found`, `templates.template_not_found`, `traffic_filter.not_found`,
                `root.invalid_json_request`, `root.invalid_data`
            Unauthenticated: `root.unauthenticated`
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`
            MethodNotAllowed: `root.method_not_allowed`
            TooLarge: `root.request_too_large`
            UnsupportedMediaType: `root.unsupported_media_type`
            RateLimited: `root.rate_limited`
            ElevationNeeded: `root.needs_elevated_permissions`

        Required roles: any of `ece_platform_admin`, `ece_deployment_manager`.

        API operation: `create-deployment` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-create-deployment
        """
        return await self._sender.send(
            CREATE_DEPLOYMENT,
            (),
            {"request_id": request_id, "validate_only": validate_only, "template_id": template_id},
            {},
            body,
            options,
        )

    async def search_deployments(
        self,
        body: models.SearchRequest | Mapping[str, Any] | None = None,
        *,
        minimal_metadata: str | None = None,
        options: Options | None = None,
    ) -> models.DeploymentsSearchResponse:
        """Search deployments.

        Finds deployments by a query in the language of Elasticsearch, over the members `get_deployment`
        shows; resources and tags are nested. Without a body or a query all deployments match, ten to a page.
        For more, send a `sort` over something that never changes and pass the `cursor` of each answer on in
        the next request until `return_count` is 0; `from` and `size` reach no further than 10,000 results.

        Args:
            body: The request, as a model or a mapping.
            minimal_metadata: Comma separated names of attributes. The results then stand under
                `minimal_metadata` with these attributes only, which makes long result lists short.
            options: Settings of this call alone.

        Returns:
            One page of the deployments that match and that the caller may see.

        Raises:
            BadRequest: `root.invalid_json_request`, `root.invalid_data`
            Unauthenticated: `root.unauthenticated`
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`
            MethodNotAllowed: `root.method_not_allowed`
            TooLarge: `root.request_too_large`
            UnsupportedMediaType: `root.unsupported_media_type`
            RateLimited: `root.rate_limited`
            ElevationNeeded: `root.needs_elevated_permissions`

        Required roles: any of `ece_platform_admin`, `ece_platform_viewer`, `ece_deployment_manager`,
        `ece_deployment_viewer`.

        API operation: `search-deployments` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-search-deployments
        """
        return await self._sender.send(
            SEARCH_DEPLOYMENTS, (), {"minimal_metadata": minimal_metadata}, {}, body, options
        )

    async def get_deployment(
        self,
        deployment_id: str,
        *,
        show_security: bool | None = None,
        show_metadata: bool | None = None,
        show_plans: bool | None = None,
        show_plan_logs: bool | None = None,
        show_plan_history: bool | None = None,
        show_plan_defaults: bool | None = None,
        convert_legacy_plans: bool | None = None,
        show_system_alerts: int | None = None,
        show_settings: bool | None = None,
        show_instance_configurations: bool | None = None,
        enrich_with_template: bool | None = None,
        force_all_plan_history: bool | None = None,
        clear_transient: bool | None = None,
        options: Options | None = None,
    ) -> models.DeploymentGetResponse:
        """Read a deployment.

        Returns a deployment with its resources, their endpoints, health, instances and plans. The defaults
        suit most readers; each `show_` parameter adds a part that can be long. To follow a change, ask for
        `show_plan_logs` every few seconds until no resource has a `plan_info.pending` any more. A deployment
        that was shut down can still be read.

        Args:
            deployment_id: Id of the deployment, 32 hexadecimal digits.
            show_security: Adds users, roles and password hashes of Elasticsearch. Long, and it contains
                credentials. The server's default is `False`.
            show_metadata: Adds each resource's complete metadata document. Long, and it may contain
                credentials. The server's default is `False`.
            show_plans: Includes the bodies of current and pending plans. False keeps `plan_info`, but
                without `plan`. The server's default is `True`.
            show_plan_logs: Fills `plan_attempt_log` with the steps of each plan attempt, which is how to
                follow a change. The server's default is `False`.
            show_plan_history: Fills `plan_info.history` with earlier attempts, the latest last. Of more
                than 100, the first 10 and the last 90 are shown. The server's default is `False`.
            show_plan_defaults: Writes out plan members that have their default value instead of leaving
                them away. The server's default is `False`.
            convert_legacy_plans: Rewrites plans from before platform version 2.0 in today's form. The
                server's default is `False`.
            show_system_alerts: How many of the latest system alerts, such as restarts for lack of memory,
                to add per cluster; none for 0 and below. The server's default is `0`.
            show_settings: Adds `settings` to each resource - snapshots, trust, monitoring and the like.
                The server's default is `False`.
            show_instance_configurations: Adds `instance_configurations` with those that the shown plans
                refer to. The server's default is `True`.
            enrich_with_template: Completes shown plans with topology elements they lack but their
                deployment template has. The server's default is `True`.
            force_all_plan_history: Shows the history of more than 100 attempts without leaving any out.
                The answer can become huge; better without logs. The server's default is `False`.
            clear_transient: Leaves `transient` out of shown plans, so that they can be sent back in an
                update as they are. The server's default is `False`.
            options: Settings of this call alone.

        Returns:
            The deployment.

        Raises:
            BadRequest: `root.invalid_json_request`, `root.invalid_data`
            Unauthenticated: `root.unauthenticated`
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`
            NotFound: `deployments.deployment_not_found`, `root.resource_not_found`
            MethodNotAllowed: `root.method_not_allowed`
            RateLimited: `root.rate_limited`
            ElevationNeeded: `root.needs_elevated_permissions`

        Required roles: any of `ece_platform_admin`, `ece_platform_viewer`, `ece_deployment_manager`,
        `ece_deployment_viewer`.

        API operation: `get-deployment` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-get-deployment
        """
        return await self._sender.send(
            GET_DEPLOYMENT,
            (deployment_id,),
            {
                "show_security": show_security,
                "show_metadata": show_metadata,
                "show_plans": show_plans,
                "show_plan_logs": show_plan_logs,
                "show_plan_history": show_plan_history,
                "show_plan_defaults": show_plan_defaults,
                "convert_legacy_plans": convert_legacy_plans,
                "show_system_alerts": show_system_alerts,
                "show_settings": show_settings,
                "show_instance_configurations": show_instance_configurations,
                "enrich_with_template": enrich_with_template,
                "force_all_plan_history": force_all_plan_history,
                "clear_transient": clear_transient,
            },
            {},
            None,
            options,
        )

    async def update_deployment(
        self,
        deployment_id: str,
        body: models.DeploymentUpdateRequest | Mapping[str, Any],
        *,
        hide_pruned_orphans: bool | None = None,
        skip_snapshot: bool | None = None,
        validate_only: bool | None = None,
        version: str | None = None,
        options: Options | None = None,
    ) -> models.DeploymentUpdateResponse:
        """Change a deployment.

        Changes name, tags, settings and plans. A resource that the body mentions gets exactly the plan that
        stands there, so start from the plan that `get_deployment` shows with `clear_transient=true`;
        resources it does not mention are left alone or, with `prune_orphans`, shut down. Each changed
        resource gets a pending plan that runs after the answer, even when nothing in it is new, and a
        resource that still has one refuses the change. Send the `version` you have read to be told when
        somebody else was faster.

        Args:
            deployment_id: Id of the deployment, 32 hexadecimal digits.
            body: The request, as a model or a mapping.
            hide_pruned_orphans: Hides the resources that `prune_orphans` shuts down, so that they no
                longer show up in the deployment. The server's default is `False`.
            skip_snapshot: Shuts pruned resources down without the last snapshot that would be taken of
                them. The server's default is `False`.
            validate_only: Checks the request and answers as if it were carried out, but changes nothing.
                The server's default is `False`.
            version: The `x-cloud-resource-version` you have read. If the deployment has moved on since,
                the answer is 409.
            options: Settings of this call alone.

        Returns:
            The change is accepted, or, with `validate_only`, would be.

        Raises:
            BadRequest: `clusters.cluster_invalid_plan`, `clusters.cluster_plan_state_error`,
                `cluster.invalid_instance_config`, `deployment_alias.alias_unavailable`,
                `deployments.resource_combination_prohibited`, `deployments.resource_plan_state_error`,
                `deployments.unrecognized_topology_elements`, `stackpack.version_not_found`,
                `templates.template_not_found`, `traffic_filter.not_found`, `root.invalid_json_request`,
                `root.invalid_data`
            Unauthenticated: `root.unauthenticated`
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`
            NotFound: `deployments.deployment_not_found`, `root.resource_not_found`
            MethodNotAllowed: `root.method_not_allowed`
            Conflict: `deployments.version_conflict`
            TooLarge: `root.request_too_large`
            UnsupportedMediaType: `root.unsupported_media_type`
            RateLimited: `root.rate_limited`
            ElevationNeeded: `root.needs_elevated_permissions`

        Required roles: any of `ece_platform_admin`, `ece_deployment_manager`.

        API operation: `update-deployment` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-update-deployment
        """
        return await self._sender.send(
            UPDATE_DEPLOYMENT,
            (deployment_id,),
            {
                "hide_pruned_orphans": hide_pruned_orphans,
                "skip_snapshot": skip_snapshot,
                "validate_only": validate_only,
                "version": version,
            },
            {},
            body,
            options,
        )

    async def delete_deployment(
        self, deployment_id: str, *, options: Options | None = None
    ) -> models.DeploymentDeleteResponse:
        """Delete a stopped deployment.

        Removes a deployment for good, together with its resources, plans and history; there is no way back,
        not even by `restore_deployment`. All resources must be stopped, so shut the deployment down and wait
        for that first. The hosted service has no such operation; there a deployment that was shut down stays
        readable.

        Args:
            deployment_id: Id of the deployment, 32 hexadecimal digits.
            options: Settings of this call alone.

        Returns:
            The deployment is gone.

        Raises:
            BadRequest: `deployments.deployment_has_instances`, `root.invalid_json_request`,
                `root.invalid_data`
            Unauthenticated: `root.unauthenticated`
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`
            NotFound: `deployments.deployment_not_found`, `root.resource_not_found`
            MethodNotAllowed: `root.method_not_allowed`
            ElevationNeeded: `root.needs_elevated_permissions`

        Required roles: any of `ece_platform_admin`, `ece_deployment_manager`.

        API operation: `delete-deployment` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-delete-deployment
        """
        return await self._sender.send(DELETE_DEPLOYMENT, (deployment_id,), {}, {}, None, options)

    async def restore_deployment(
        self, deployment_id: str, *, restore_snapshot: bool | None = None, options: Options | None = None
    ) -> models.DeploymentRestoreResponse:
        """Start a stopped deployment again.

        Brings back a deployment that was shut down: every resource gets a new attempt of its last successful
        plan, under the old ids and endpoints. The data was lost with the instances; `restore_snapshot=true`
        fetches it from the last snapshot. The answer comes before the resources run, so follow their plans.

        Args:
            deployment_id: Id of the deployment, 32 hexadecimal digits.
            restore_snapshot: Fills Elasticsearch from its last snapshot instead of starting it empty. The
                server's default is `False`.
            options: Settings of this call alone.

        Returns:
            The resources are starting.

        Raises:
            BadRequest: `deployments.resource_not_shutdown`, `root.invalid_json_request`,
                `root.invalid_data`
            Unauthenticated: `root.unauthenticated`
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`
            NotFound: `deployments.deployment_not_found`, `root.resource_not_found`
            MethodNotAllowed: `root.method_not_allowed`
            RateLimited: `root.rate_limited`
            ElevationNeeded: `root.needs_elevated_permissions`

        Required roles: any of `ece_platform_admin`, `ece_deployment_manager`.

        API operation: `restore-deployment` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-restore-deployment
        """
        return await self._sender.send(
            RESTORE_DEPLOYMENT, (deployment_id,), {"restore_snapshot": restore_snapshot}, {}, None, options
        )

    async def shutdown_deployment(
        self,
        deployment_id: str,
        *,
        hide: bool | None = None,
        skip_snapshot: bool | None = None,
        options: Options | None = None,
    ) -> models.DeploymentShutdownResponse:
        """Stop a deployment.

        Stops all resources of a deployment and gives their capacity back; the data on the instances is lost.
        Unless `skip_snapshot` is true, a last snapshot is taken first where a repository is set up. Plans,
        settings and endpoints are kept, so `restore_deployment` can start it again, and on Elastic Cloud
        Enterprise `delete_deployment` can remove it once everything has stopped.

        Args:
            deployment_id: Id of the deployment, 32 hexadecimal digits.
            hide: Hides the deployment and what belongs to it from lists and searches. Platform
                administrators only.
            skip_snapshot: Stops without a last snapshot. Faster, but what no earlier snapshot holds
                cannot be restored. The server's default is `False`.
            options: Settings of this call alone.

        Returns:
            The resources are stopping.

        Raises:
            BadRequest: `deployments.restricted_parameter`, `deployments.resource_plan_state_error`,
                `root.invalid_json_request`, `root.invalid_data`
            Unauthenticated: `root.unauthenticated`
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`
            NotFound: `deployments.deployment_not_found`, `root.resource_not_found`
            MethodNotAllowed: `root.method_not_allowed`
            RateLimited: `root.rate_limited`
            ElevationNeeded: `root.needs_elevated_permissions`

        Required roles: any of `ece_platform_admin`, `ece_deployment_manager`.

        API operation: `shutdown-deployment` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-shutdown-deployment
        """
        return await self._sender.send(
            SHUTDOWN_DEPLOYMENT, (deployment_id,), {"hide": hide, "skip_snapshot": skip_snapshot}, {}, None, options
        )

    async def get_deployment_es_resource_info(
        self,
        deployment_id: str,
        ref_id: str,
        *,
        show_security: bool | None = None,
        show_metadata: bool | None = None,
        show_plans: bool | None = None,
        show_plan_logs: bool | None = None,
        show_plan_history: bool | None = None,
        show_plan_defaults: bool | None = None,
        convert_legacy_plans: bool | None = None,
        show_system_alerts: int | None = None,
        show_settings: bool | None = None,
        enrich_with_template: bool | None = None,
        clear_transient: bool | None = None,
        options: Options | None = None,
    ) -> models.ElasticsearchResourceInfo:
        """Read a deployment's Elasticsearch.

        Returns the Elasticsearch resource as `get_deployment` shows it, without the rest of the deployment:
        endpoints, health, shards, masters, instances, snapshots and plans. Lighter to poll while you follow a
        change of the cluster.

        Args:
            deployment_id: Id of the deployment, 32 hexadecimal digits.
            ref_id: The resource's name within the deployment, chosen at creation; `_main` stands for the
                only resource of its kind.
            show_security: Adds users, roles and password hashes of Elasticsearch. Long, and it contains
                credentials. The server's default is `False`.
            show_metadata: Adds each resource's complete metadata document. Long, and it may contain
                credentials. The server's default is `False`.
            show_plans: Includes the bodies of current and pending plans. False keeps `plan_info`, but
                without `plan`. The server's default is `True`.
            show_plan_logs: Fills `plan_attempt_log` with the steps of each plan attempt, which is how to
                follow a change. The server's default is `False`.
            show_plan_history: Fills `plan_info.history` with earlier attempts, the latest last. Of more
                than 100, the first 10 and the last 90 are shown. The server's default is `False`.
            show_plan_defaults: Writes out plan members that have their default value instead of leaving
                them away. The server's default is `False`.
            convert_legacy_plans: Rewrites plans from before platform version 2.0 in today's form. The
                server's default is `False`.
            show_system_alerts: How many of the latest system alerts, such as restarts for lack of memory,
                to add per cluster; none for 0 and below. The server's default is `0`.
            show_settings: Adds `settings` to each resource - snapshots, trust, monitoring and the like.
                The server's default is `False`.
            enrich_with_template: Completes shown plans with topology elements they lack but their
                deployment template has. The server's default is `True`.
            clear_transient: Leaves `transient` out of shown plans, so that they can be sent back in an
                update as they are. The server's default is `False`.
            options: Settings of this call alone.

        Returns:
            The Elasticsearch resource.

        Raises:
            BadRequest: `root.invalid_json_request`, `root.invalid_data`
            Unauthenticated: `root.unauthenticated`
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`
            NotFound: `deployments.deployment_not_found`, `root.resource_not_found`
            MethodNotAllowed: `root.method_not_allowed`
            RateLimited: `root.rate_limited`
            ElevationNeeded: `root.needs_elevated_permissions`
            ServerError: `deployments.deployment_resource_no_longer_exists`

        Required roles: any of `ece_platform_admin`, `ece_platform_viewer`, `ece_deployment_manager`,
        `ece_deployment_viewer`.

        API operation: `get-deployment-es-resource-info` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-get-deployment-es-resource-info
        """
        return await self._sender.send(
            GET_DEPLOYMENT_ES_RESOURCE_INFO,
            (deployment_id, ref_id),
            {
                "show_security": show_security,
                "show_metadata": show_metadata,
                "show_plans": show_plans,
                "show_plan_logs": show_plan_logs,
                "show_plan_history": show_plan_history,
                "show_plan_defaults": show_plan_defaults,
                "convert_legacy_plans": convert_legacy_plans,
                "show_system_alerts": show_system_alerts,
                "show_settings": show_settings,
                "enrich_with_template": enrich_with_template,
                "clear_transient": clear_transient,
            },
            {},
            None,
            options,
        )

    async def restart_deployment_es_resource(
        self,
        deployment_id: str,
        ref_id: str,
        *,
        restore_snapshot: bool | None = None,
        skip_snapshot: bool | None = None,
        cancel_pending: bool | None = None,
        group_attribute: str | None = None,
        shard_init_wait_time: int | None = None,
        options: Options | None = None,
    ) -> models.DeploymentResourceCommandResponse:
        """Restart Elasticsearch.

        Runs the current plan once more and restarts the instances on the way, one group after the other, so
        that a cluster in several zones stays available. A cluster that is stopped is started with its last
        successful plan, from its last snapshot if you like. The answer comes at once; follow the pending
        plan.

        Args:
            deployment_id: Id of the deployment, 32 hexadecimal digits.
            ref_id: The resource's name within the deployment, chosen at creation; `_main` stands for the
                only resource of its kind.
            restore_snapshot: Fills a stopped cluster from its last snapshot, if there is one. Without
                effect on a running cluster. The server's default is `True`.
            skip_snapshot: Restarts without taking a snapshot beforehand. The server's default is `True`.
            cancel_pending: Cancels a pending plan first. Otherwise a pending plan makes the call fail.
                The server's default is `False`.
            group_attribute: What makes up the groups that restart together: `__all__` for everything at
                once, `__zone__` for one logical zone after the other, `__name__` for single instances, or
                comma separated instance attributes.  The server's default is `__zone__`.
            shard_init_wait_time: Seconds to wait for shards that make no headway before the next group is
                restarted all the same. The server's default is `600`.
            options: Settings of this call alone.

        Returns:
            The restart is under way.

        Raises:
            BadRequest: `root.invalid_json_request`, `root.invalid_data`
            Unauthenticated: `root.unauthenticated`
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`
            NotFound: `deployments.deployment_not_found`, `deployments.deployment_resource_not_found`,
                `root.resource_not_found`
            MethodNotAllowed: `root.method_not_allowed`
            Unprocessable: `deployments.deployment_resource_plan_change_error`
            RateLimited: `root.rate_limited`
            ElevationNeeded: `root.needs_elevated_permissions`
            ServerError: `deployments.deployment_resource_no_longer_exists`

        Required roles: any of `ece_platform_admin`, `ece_deployment_manager`.

        API operation: `restart-deployment-es-resource` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-restart-deployment-es-resource
        """
        return await self._sender.send(
            RESTART_DEPLOYMENT_ES_RESOURCE,
            (deployment_id, ref_id),
            {
                "restore_snapshot": restore_snapshot,
                "skip_snapshot": skip_snapshot,
                "cancel_pending": cancel_pending,
                "group_attribute": group_attribute,
                "shard_init_wait_time": shard_init_wait_time,
            },
            {},
            None,
            options,
        )

    async def get_deployment_kib_resource_info(
        self,
        deployment_id: str,
        ref_id: str,
        *,
        show_metadata: bool | None = None,
        show_plans: bool | None = None,
        show_plan_logs: bool | None = None,
        show_plan_history: bool | None = None,
        show_plan_defaults: bool | None = None,
        convert_legacy_plans: bool | None = None,
        show_settings: bool | None = None,
        clear_transient: bool | None = None,
        options: Options | None = None,
    ) -> models.KibanaResourceInfo:
        """Read a deployment's Kibana.

        Returns the Kibana resource as `get_deployment` shows it, without the rest of the deployment:
        endpoint, health, instances and plans.

        Args:
            deployment_id: Id of the deployment, 32 hexadecimal digits.
            ref_id: The resource's name within the deployment, chosen at creation; `_main` stands for the
                only resource of its kind.
            show_metadata: Adds each resource's complete metadata document. Long, and it may contain
                credentials. The server's default is `False`.
            show_plans: Includes the bodies of current and pending plans. False keeps `plan_info`, but
                without `plan`. The server's default is `True`.
            show_plan_logs: Fills `plan_attempt_log` with the steps of each plan attempt, which is how to
                follow a change. The server's default is `False`.
            show_plan_history: Fills `plan_info.history` with earlier attempts, the latest last. Of more
                than 100, the first 10 and the last 90 are shown. The server's default is `False`.
            show_plan_defaults: Writes out plan members that have their default value instead of leaving
                them away. The server's default is `False`.
            convert_legacy_plans: Rewrites plans from before platform version 2.0 in today's form. The
                server's default is `False`.
            show_settings: Adds `settings` to each resource - snapshots, trust, monitoring and the like.
                The server's default is `False`.
            clear_transient: Leaves `transient` out of shown plans, so that they can be sent back in an
                update as they are. The server's default is `False`.
            options: Settings of this call alone.

        Returns:
            The Kibana resource.

        Raises:
            BadRequest: `root.invalid_json_request`, `root.invalid_data`
            Unauthenticated: `root.unauthenticated`
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`
            NotFound: `deployments.deployment_not_found`, `root.resource_not_found`
            MethodNotAllowed: `root.method_not_allowed`
            RateLimited: `root.rate_limited`
            ElevationNeeded: `root.needs_elevated_permissions`
            ServerError: `deployments.deployment_resource_no_longer_exists`

        Required roles: any of `ece_platform_admin`, `ece_platform_viewer`, `ece_deployment_manager`,
        `ece_deployment_viewer`.

        API operation: `get-deployment-kib-resource-info` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-get-deployment-kib-resource-info
        """
        return await self._sender.send(
            GET_DEPLOYMENT_KIB_RESOURCE_INFO,
            (deployment_id, ref_id),
            {
                "show_metadata": show_metadata,
                "show_plans": show_plans,
                "show_plan_logs": show_plan_logs,
                "show_plan_history": show_plan_history,
                "show_plan_defaults": show_plan_defaults,
                "convert_legacy_plans": convert_legacy_plans,
                "show_settings": show_settings,
                "clear_transient": clear_transient,
            },
            {},
            None,
            options,
        )

    async def cancel_deployment_resource_pending_plan(
        self,
        deployment_id: str,
        resource_kind: models.ResourceKind,
        ref_id: str,
        *,
        force_delete: bool | None = None,
        ignore_missing: bool | None = None,
        options: Options | None = None,
    ) -> models.DeploymentResourceCrudResponse:
        """Cancel a pending plan.

        Stops a change that is taking too long or was a mistake. Normally the running step is finished, what
        was done is rolled back, and the attempt ends up in the history as failed; the current plan stays in
        force. `force_delete` drops the plan on the spot and cleans nothing up, so keep it for plans that
        hang. A resource whose first plan is canceled has no current plan.

        Args:
            deployment_id: Id of the deployment, 32 hexadecimal digits.
            resource_kind: Product that a deployment resource runs. The value is also the path segment
                under which the resource is addressed.
            ref_id: The resource's name within the deployment, chosen at creation; `_main` stands for the
                only resource of its kind.
            force_delete: Drops the plan at once instead of ending it in good order. The server's default
                is `False`.
            ignore_missing: Makes the call succeed when nothing is pending. The server's default is
                `False`.
            options: Settings of this call alone.

        Returns:
            The plan is being canceled, or with `ignore_missing` there was none.

        Raises:
            BadRequest: `deployments.resource_does_not_have_a_pending_plan`, `root.invalid_json_request`,
                `root.invalid_data`
            Unauthenticated: `root.unauthenticated`
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`
            NotFound: `deployments.deployment_not_found`, `root.resource_not_found`
            MethodNotAllowed: `root.method_not_allowed`
            RateLimited: `root.rate_limited`
            ElevationNeeded: `root.needs_elevated_permissions`
            ServerError: `deployments.deployment_resource_no_longer_exists`

        Required roles: any of `ece_platform_admin`, `ece_deployment_manager`.

        API operation: `cancel-deployment-resource-pending-plan` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-cancel-deployment-resource-pending-plan
        """
        return await self._sender.send(
            CANCEL_DEPLOYMENT_RESOURCE_PENDING_PLAN,
            (deployment_id, resource_kind, ref_id),
            {"force_delete": force_delete, "ignore_missing": ignore_missing},
            {},
            None,
            options,
        )

    async def restart_deployment_stateless_resource(
        self,
        deployment_id: str,
        stateless_resource_kind: models.StatelessResourceKind,
        ref_id: str,
        *,
        cancel_pending: bool | None = None,
        options: Options | None = None,
    ) -> models.DeploymentResourceCommandResponse:
        """Restart Kibana or another stateless resource.

        Runs the current plan of Kibana, APM, Integrations Server, Enterprise Search or App Search once more
        and restarts the instances on the way; a single instance is unavailable meanwhile. A resource that is
        stopped is started with its last successful plan. The answer comes at once; follow the pending plan.

        Args:
            deployment_id: Id of the deployment, 32 hexadecimal digits.
            stateless_resource_kind: Product of a resource that stores nothing itself and depends on the
                Elasticsearch of its deployment.
            ref_id: The resource's name within the deployment, chosen at creation; `_main` stands for the
                only resource of its kind.
            cancel_pending: Cancels a pending plan first. Otherwise a pending plan makes the call fail.
                The server's default is `False`.
            options: Settings of this call alone.

        Returns:
            The restart is under way.

        Raises:
            BadRequest: `root.invalid_json_request`, `root.invalid_data`
            Unauthenticated: `root.unauthenticated`
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`
            NotFound: `deployments.deployment_not_found`, `deployments.deployment_resource_not_found`,
                `root.resource_not_found`
            MethodNotAllowed: `root.method_not_allowed`
            Unprocessable: `deployments.deployment_resource_plan_change_error`
            RateLimited: `root.rate_limited`
            ElevationNeeded: `root.needs_elevated_permissions`
            ServerError: `deployments.deployment_resource_no_longer_exists`

        Required roles: any of `ece_platform_admin`, `ece_deployment_manager`.

        API operation: `restart-deployment-stateless-resource` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-restart-deployment-stateless-resource
        """
        return await self._sender.send(
            RESTART_DEPLOYMENT_STATELESS_RESOURCE,
            (deployment_id, stateless_resource_kind, ref_id),
            {"cancel_pending": cancel_pending},
            {},
            None,
            options,
        )
