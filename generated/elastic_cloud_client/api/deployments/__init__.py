# Generated from the document in openapi/ by `nox -s generate`; do not edit.
"""The operations of the tag Deployments, as data and as methods."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ... import models
from ...client import AsyncSender, Operation, Options, Sender
from ...types import as_is, one

LIST_DEPLOYMENTS: Operation[models.DeploymentsListResponse] = Operation(
    "list-deployments",
    "GET",
    "/deployments",
    one("DeploymentsListResponse"),
    json_type=dict,
    accept="application/json",
    repeatable=True,
    success=(200,),
)
CREATE_DEPLOYMENT: Operation[models.DeploymentCreateResponse] = Operation(
    "create-deployment",
    "POST",
    "/deployments",
    one("DeploymentCreateResponse"),
    json_type=dict,
    accept="application/json",
    body="application/json",
    body_model="DeploymentCreateRequest",
    body_required=True,
    kinds={"validate_only": bool},
    makes_repeatable="request_id",
    success=(200, 201, 202),
)
RESYNC_DEPLOYMENTS: Operation[models.IndexSynchronizationResults] = Operation(
    "resync-deployments",
    "POST",
    "/deployments/_resync",
    one("IndexSynchronizationResults"),
    json_type=dict,
    accept="application/json",
    kinds={"skip_matching_version": bool},
    repeatable=True,
    success=(200,),
)
SEARCH_DEPLOYMENTS: Operation[models.DeploymentsSearchResponse] = Operation(
    "search-deployments",
    "POST",
    "/deployments/_search",
    one("DeploymentsSearchResponse"),
    json_type=dict,
    accept="application/json",
    body="application/json",
    body_model="SearchRequest",
    repeatable=True,
    success=(200,),
)
SEARCH_ELIGIBLE_REMOTE_CLUSTERS: Operation[models.DeploymentsSearchResponse] = Operation(
    "search-eligible-remote-clusters",
    "POST",
    "/deployments/eligible-remote-clusters",
    one("DeploymentsSearchResponse"),
    json_type=dict,
    accept="application/json",
    body="application/json",
    body_model="SearchRequest",
    repeatable=True,
    success=(200,),
)
GET_DEPLOYMENT: Operation[models.DeploymentGetResponse] = Operation(
    "get-deployment",
    "GET",
    "/deployments/{deployment_id}",
    one("DeploymentGetResponse"),
    json_type=dict,
    accept="application/json",
    kinds={
        "show_security": bool,
        "show_metadata": bool,
        "show_plans": bool,
        "show_plan_logs": bool,
        "show_plan_history": bool,
        "show_plan_defaults": bool,
        "convert_legacy_plans": bool,
        "show_system_alerts": int,
        "show_settings": bool,
        "show_instance_configurations": bool,
        "enrich_with_template": bool,
        "force_all_plan_history": bool,
        "clear_transient": bool,
        "show_instance_metrics": bool,
    },
    forms={"deployment_id": ("^[0-9a-f]{32}$", "0d5c5b1ad4f1c0f1f0f4c3f2a1b0c9d8")},
    repeatable=True,
    success=(200,),
)
UPDATE_DEPLOYMENT: Operation[models.DeploymentUpdateResponse] = Operation(
    "update-deployment",
    "PUT",
    "/deployments/{deployment_id}",
    one("DeploymentUpdateResponse"),
    json_type=dict,
    accept="application/json",
    body="application/json",
    body_model="DeploymentUpdateRequest",
    body_required=True,
    kinds={"hide_pruned_orphans": bool, "skip_snapshot": bool, "validate_only": bool},
    forms={"deployment_id": ("^[0-9a-f]{32}$", "0d5c5b1ad4f1c0f1f0f4c3f2a1b0c9d8")},
    success=(200,),
)
DELETE_DEPLOYMENT: Operation[models.DeploymentDeleteResponse] = Operation(
    "delete-deployment",
    "DELETE",
    "/deployments/{deployment_id}",
    one("DeploymentDeleteResponse"),
    json_type=dict,
    accept="application/json",
    forms={"deployment_id": ("^[0-9a-f]{32}$", "0d5c5b1ad4f1c0f1f0f4c3f2a1b0c9d8")},
    repeatable=True,
    success=(200,),
)
RESTORE_DEPLOYMENT: Operation[models.DeploymentRestoreResponse] = Operation(
    "restore-deployment",
    "POST",
    "/deployments/{deployment_id}/_restore",
    one("DeploymentRestoreResponse"),
    json_type=dict,
    accept="application/json",
    kinds={"restore_snapshot": bool},
    forms={"deployment_id": ("^[0-9a-f]{32}$", "0d5c5b1ad4f1c0f1f0f4c3f2a1b0c9d8")},
    success=(200,),
)
RESYNC_DEPLOYMENT: Operation[models.IndexSynchronizationResults] = Operation(
    "resync-deployment",
    "POST",
    "/deployments/{deployment_id}/_resync",
    one("IndexSynchronizationResults"),
    json_type=dict,
    accept="application/json",
    forms={"deployment_id": ("^[0-9a-f]{32}$", "0d5c5b1ad4f1c0f1f0f4c3f2a1b0c9d8")},
    repeatable=True,
    success=(200,),
)
SHUTDOWN_DEPLOYMENT: Operation[models.DeploymentShutdownResponse] = Operation(
    "shutdown-deployment",
    "POST",
    "/deployments/{deployment_id}/_shutdown",
    one("DeploymentShutdownResponse"),
    json_type=dict,
    accept="application/json",
    kinds={"hide": bool, "skip_snapshot": bool},
    forms={"deployment_id": ("^[0-9a-f]{32}$", "0d5c5b1ad4f1c0f1f0f4c3f2a1b0c9d8")},
    success=(200,),
)
GET_DEPLOYMENT_APM_RESOURCE_INFO: Operation[models.ApmResourceInfo] = Operation(
    "get-deployment-apm-resource-info",
    "GET",
    "/deployments/{deployment_id}/apm/{ref_id}",
    one("ApmResourceInfo"),
    json_type=dict,
    accept="application/json",
    kinds={
        "show_metadata": bool,
        "show_plans": bool,
        "show_plan_logs": bool,
        "show_plan_history": bool,
        "show_plan_defaults": bool,
        "show_settings": bool,
        "clear_transient": bool,
    },
    forms={"deployment_id": ("^[0-9a-f]{32}$", "0d5c5b1ad4f1c0f1f0f4c3f2a1b0c9d8")},
    repeatable=True,
    success=(200,),
)
DEPLOYMENT_APM_RESET_SECRET_TOKEN: Operation[models.ApmCrudResponse] = Operation(
    "deployment-apm-reset-secret-token",
    "POST",
    "/deployments/{deployment_id}/apm/{ref_id}/_reset-token",
    one("ApmCrudResponse"),
    json_type=dict,
    accept="application/json",
    forms={"deployment_id": ("^[0-9a-f]{32}$", "0d5c5b1ad4f1c0f1f0f4c3f2a1b0c9d8")},
    success=(202,),
)
GET_DEPLOYMENT_APPSEARCH_RESOURCE_INFO: Operation[models.AppSearchResourceInfo] = Operation(
    "get-deployment-appsearch-resource-info",
    "GET",
    "/deployments/{deployment_id}/appsearch/{ref_id}",
    one("AppSearchResourceInfo"),
    json_type=dict,
    accept="application/json",
    kinds={
        "show_metadata": bool,
        "show_plans": bool,
        "show_plan_logs": bool,
        "show_plan_history": bool,
        "show_plan_defaults": bool,
        "show_settings": bool,
        "clear_transient": bool,
    },
    forms={"deployment_id": ("^[0-9a-f]{32}$", "0d5c5b1ad4f1c0f1f0f4c3f2a1b0c9d8")},
    repeatable=True,
    success=(200,),
)
GET_APPSEARCH_READ_ONLY_MODE: Operation[models.ReadOnlyResponse] = Operation(
    "get-appsearch-read-only-mode",
    "GET",
    "/deployments/{deployment_id}/appsearch/{ref_id}/read_only_mode",
    one("ReadOnlyResponse"),
    json_type=dict,
    accept="application/json",
    forms={"deployment_id": ("^[0-9a-f]{32}$", "0d5c5b1ad4f1c0f1f0f4c3f2a1b0c9d8")},
    repeatable=True,
    success=(200,),
)
SET_APPSEARCH_READ_ONLY_MODE: Operation[models.ReadOnlyResponse] = Operation(
    "set-appsearch-read-only-mode",
    "PUT",
    "/deployments/{deployment_id}/appsearch/{ref_id}/read_only_mode",
    one("ReadOnlyResponse"),
    json_type=dict,
    accept="application/json",
    body="application/json",
    body_model="ReadOnlyRequest",
    body_required=True,
    forms={"deployment_id": ("^[0-9a-f]{32}$", "0d5c5b1ad4f1c0f1f0f4c3f2a1b0c9d8")},
    repeatable=True,
    success=(200,),
)
GET_DEPLOYMENT_CERTIFICATE_AUTHORITY: Operation[models.CertificateAuthority] = Operation(
    "get-deployment-certificate-authority",
    "GET",
    "/deployments/{deployment_id}/certificate-authority",
    one("CertificateAuthority"),
    json_type=dict,
    accept="application/json",
    forms={"deployment_id": ("^[0-9a-f]{32}$", "0d5c5b1ad4f1c0f1f0f4c3f2a1b0c9d8")},
    repeatable=True,
    success=(200,),
)
GET_DEPLOYMENT_ES_RESOURCE_INFO: Operation[models.ElasticsearchResourceInfo] = Operation(
    "get-deployment-es-resource-info",
    "GET",
    "/deployments/{deployment_id}/elasticsearch/{ref_id}",
    one("ElasticsearchResourceInfo"),
    json_type=dict,
    accept="application/json",
    kinds={
        "show_security": bool,
        "show_metadata": bool,
        "show_plans": bool,
        "show_plan_logs": bool,
        "show_plan_history": bool,
        "show_plan_defaults": bool,
        "convert_legacy_plans": bool,
        "show_system_alerts": int,
        "show_settings": bool,
        "enrich_with_template": bool,
        "clear_transient": bool,
    },
    forms={"deployment_id": ("^[0-9a-f]{32}$", "0d5c5b1ad4f1c0f1f0f4c3f2a1b0c9d8")},
    repeatable=True,
    success=(200,),
)
ENABLE_DEPLOYMENT_RESOURCE_CCR: Operation[models.DeploymentResourceCommandResponse] = Operation(
    "enable-deployment-resource-ccr",
    "POST",
    "/deployments/{deployment_id}/elasticsearch/{ref_id}/_enable-ccr",
    one("DeploymentResourceCommandResponse"),
    json_type=dict,
    accept="application/json",
    kinds={"validate_only": bool},
    forms={"deployment_id": ("^[0-9a-f]{32}$", "0d5c5b1ad4f1c0f1f0f4c3f2a1b0c9d8")},
    success=(200,),
)
ENABLE_DEPLOYMENT_RESOURCE_ILM: Operation[models.DeploymentResourceCommandResponse] = Operation(
    "enable-deployment-resource-ilm",
    "POST",
    "/deployments/{deployment_id}/elasticsearch/{ref_id}/_enable-ilm",
    one("DeploymentResourceCommandResponse"),
    json_type=dict,
    accept="application/json",
    body="application/json",
    body_model="EnableIlmRequest",
    body_required=True,
    kinds={"validate_only": bool},
    forms={"deployment_id": ("^[0-9a-f]{32}$", "0d5c5b1ad4f1c0f1f0f4c3f2a1b0c9d8")},
    success=(200,),
)
ENABLE_DEPLOYMENT_RESOURCE_SLM: Operation[models.DeploymentResourceCommandResponse] = Operation(
    "enable-deployment-resource-slm",
    "POST",
    "/deployments/{deployment_id}/elasticsearch/{ref_id}/_enable-slm",
    one("DeploymentResourceCommandResponse"),
    json_type=dict,
    accept="application/json",
    kinds={"validate_only": bool},
    forms={"deployment_id": ("^[0-9a-f]{32}$", "0d5c5b1ad4f1c0f1f0f4c3f2a1b0c9d8")},
    success=(200,),
)
RESET_ELASTICSEARCH_USER_PASSWORD: Operation[models.ElasticsearchElasticUserPasswordResetResponse] = Operation(
    "reset-elasticsearch-user-password",
    "POST",
    "/deployments/{deployment_id}/elasticsearch/{ref_id}/_reset-password",
    one("ElasticsearchElasticUserPasswordResetResponse"),
    json_type=dict,
    accept="application/json",
    kinds={"check_completion": bool},
    forms={"deployment_id": ("^[0-9a-f]{32}$", "0d5c5b1ad4f1c0f1f0f4c3f2a1b0c9d8")},
    success=(200,),
)
RESTART_DEPLOYMENT_ES_RESOURCE: Operation[models.DeploymentResourceCommandResponse] = Operation(
    "restart-deployment-es-resource",
    "POST",
    "/deployments/{deployment_id}/elasticsearch/{ref_id}/_restart",
    one("DeploymentResourceCommandResponse"),
    json_type=dict,
    accept="application/json",
    kinds={"restore_snapshot": bool, "skip_snapshot": bool, "cancel_pending": bool, "shard_init_wait_time": int},
    forms={"deployment_id": ("^[0-9a-f]{32}$", "0d5c5b1ad4f1c0f1f0f4c3f2a1b0c9d8")},
    success=(202,),
)
SHUTDOWN_DEPLOYMENT_ES_RESOURCE: Operation[models.DeploymentResourceCommandResponse] = Operation(
    "shutdown-deployment-es-resource",
    "POST",
    "/deployments/{deployment_id}/elasticsearch/{ref_id}/_shutdown",
    one("DeploymentResourceCommandResponse"),
    json_type=dict,
    accept="application/json",
    kinds={"hide": bool, "skip_snapshot": bool},
    forms={"deployment_id": ("^[0-9a-f]{32}$", "0d5c5b1ad4f1c0f1f0f4c3f2a1b0c9d8")},
    success=(200,),
)
GET_DEPLOYMENT_ES_RESOURCE_ELIGIBLE_REMOTE_CLUSTERS: Operation[models.DeploymentsSearchResponse] = Operation(
    "get-deployment-es-resource-eligible-remote-clusters",
    "POST",
    "/deployments/{deployment_id}/elasticsearch/{ref_id}/eligible-remote-clusters",
    one("DeploymentsSearchResponse"),
    json_type=dict,
    accept="application/json",
    body="application/json",
    body_model="SearchRequest",
    forms={"deployment_id": ("^[0-9a-f]{32}$", "0d5c5b1ad4f1c0f1f0f4c3f2a1b0c9d8")},
    repeatable=True,
    success=(200,),
)
MOVE_DEPLOYMENT_ELASTICSEARCH_RESOURCE_INSTANCES: Operation[models.TransientElasticsearchPlanConfiguration] = Operation(
    "move-deployment-elasticsearch-resource-instances",
    "POST",
    "/deployments/{deployment_id}/elasticsearch/{ref_id}/instances/{instance_ids}/_move",
    one("TransientElasticsearchPlanConfiguration"),
    json_type=dict,
    accept="application/json",
    body="application/json",
    body_model="TransientElasticsearchPlanConfiguration",
    kinds={
        "instance_ids": list,
        "ignore_missing": bool,
        "force_update": bool,
        "instances_down": bool,
        "move_only": bool,
        "force_move": bool,
        "validate_only": bool,
    },
    forms={
        "deployment_id": ("^[0-9a-f]{32}$", "0d5c5b1ad4f1c0f1f0f4c3f2a1b0c9d8"),
        "instance_ids": ("^[A-Za-z0-9_-]+$", "instance-0000000000"),
    },
    success=(200, 202),
)
GET_DEPLOYMENT_ES_RESOURCE_KEYSTORE: Operation[models.KeystoreContents] = Operation(
    "get-deployment-es-resource-keystore",
    "GET",
    "/deployments/{deployment_id}/elasticsearch/{ref_id}/keystore",
    one("KeystoreContents"),
    json_type=dict,
    accept="application/json",
    forms={"deployment_id": ("^[0-9a-f]{32}$", "0d5c5b1ad4f1c0f1f0f4c3f2a1b0c9d8")},
    repeatable=True,
    success=(200,),
)
SET_DEPLOYMENT_ES_RESOURCE_KEYSTORE: Operation[models.KeystoreContents] = Operation(
    "set-deployment-es-resource-keystore",
    "PATCH",
    "/deployments/{deployment_id}/elasticsearch/{ref_id}/keystore",
    one("KeystoreContents"),
    json_type=dict,
    accept="application/json",
    body="application/json",
    body_model="KeystoreContents",
    body_required=True,
    kinds={"validate_only": bool},
    forms={"deployment_id": ("^[0-9a-f]{32}$", "0d5c5b1ad4f1c0f1f0f4c3f2a1b0c9d8")},
    success=(200,),
)
GET_DEPLOYMENT_ES_RESOURCE_REMOTE_CLUSTERS: Operation[models.RemoteResources] = Operation(
    "get-deployment-es-resource-remote-clusters",
    "GET",
    "/deployments/{deployment_id}/elasticsearch/{ref_id}/remote-clusters",
    one("RemoteResources"),
    json_type=dict,
    accept="application/json",
    forms={"deployment_id": ("^[0-9a-f]{32}$", "0d5c5b1ad4f1c0f1f0f4c3f2a1b0c9d8")},
    repeatable=True,
    success=(200,),
)
SET_DEPLOYMENT_ES_RESOURCE_REMOTE_CLUSTERS: Operation[models.EmptyResponse] = Operation(
    "set-deployment-es-resource-remote-clusters",
    "PUT",
    "/deployments/{deployment_id}/elasticsearch/{ref_id}/remote-clusters",
    one("EmptyResponse"),
    json_type=dict,
    accept="application/json",
    body="application/json",
    body_model="RemoteResources",
    body_required=True,
    forms={"deployment_id": ("^[0-9a-f]{32}$", "0d5c5b1ad4f1c0f1f0f4c3f2a1b0c9d8")},
    repeatable=True,
    success=(202,),
)
GET_DEPLOYMENT_ES_RESOURCE_SNAPSHOT_REPOSITORY: Operation[models.SnapshotRepositories] = Operation(
    "get-deployment-es-resource-snapshot-repository",
    "GET",
    "/deployments/{deployment_id}/elasticsearch/{ref_id}/snapshot/repository",
    one("SnapshotRepositories"),
    json_type=dict,
    accept="application/json",
    forms={"deployment_id": ("^[0-9a-f]{32}$", "0d5c5b1ad4f1c0f1f0f4c3f2a1b0c9d8")},
    repeatable=True,
    success=(200,),
)
CREATE_DEPLOYMENT_ES_RESOURCE_SNAPSHOT_REPOSITORY: Operation[models.CreateSnapshotDependencyResponse] = Operation(
    "create-deployment-es-resource-snapshot-repository",
    "POST",
    "/deployments/{deployment_id}/elasticsearch/{ref_id}/snapshot/repository",
    one("CreateSnapshotDependencyResponse"),
    json_type=dict,
    accept="application/json",
    body="application/json",
    body_model="CreateSnapshotDependencyRequest",
    body_required=True,
    forms={"deployment_id": ("^[0-9a-f]{32}$", "0d5c5b1ad4f1c0f1f0f4c3f2a1b0c9d8")},
    success=(202,),
)
DELETE_DEPLOYMENT_ES_RESOURCE_SNAPSHOT_REPOSITORY: Operation[models.EmptyResponse] = Operation(
    "delete-deployment-es-resource-snapshot-repository",
    "DELETE",
    "/deployments/{deployment_id}/elasticsearch/{ref_id}/snapshot/repository/{repository_name}",
    one("EmptyResponse"),
    json_type=dict,
    accept="application/json",
    forms={"deployment_id": ("^[0-9a-f]{32}$", "0d5c5b1ad4f1c0f1f0f4c3f2a1b0c9d8")},
    repeatable=True,
    success=(200,),
)
GET_DEPLOYMENT_ES_RESOURCE_TIERS: Operation[models.TiersResponse] = Operation(
    "get-deployment-es-resource-tiers",
    "GET",
    "/deployments/{deployment_id}/elasticsearch/{ref_id}/tiers",
    one("TiersResponse"),
    json_type=dict,
    accept="application/json",
    forms={"deployment_id": ("^[0-9a-f]{32}$", "0d5c5b1ad4f1c0f1f0f4c3f2a1b0c9d8")},
    repeatable=True,
    success=(200,),
)
UPDATE_DEPLOYMENT_ES_RESOURCE_TIER: Operation[models.DeploymentUpdateResponse] = Operation(
    "update-deployment-es-resource-tier",
    "PATCH",
    "/deployments/{deployment_id}/elasticsearch/{ref_id}/tiers",
    one("DeploymentUpdateResponse"),
    json_type=dict,
    accept="application/json",
    body="application/json",
    body_model="TiersUpdateRequest",
    body_required=True,
    forms={"deployment_id": ("^[0-9a-f]{32}$", "0d5c5b1ad4f1c0f1f0f4c3f2a1b0c9d8")},
    success=(202,),
)
GET_DEPLOYMENT_ENTERPRISE_SEARCH_RESOURCE_INFO: Operation[models.EnterpriseSearchResourceInfo] = Operation(
    "get-deployment-enterprise-search-resource-info",
    "GET",
    "/deployments/{deployment_id}/enterprise_search/{ref_id}",
    one("EnterpriseSearchResourceInfo"),
    json_type=dict,
    accept="application/json",
    kinds={
        "show_metadata": bool,
        "show_plans": bool,
        "show_plan_logs": bool,
        "show_plan_history": bool,
        "show_plan_defaults": bool,
        "show_settings": bool,
        "clear_transient": bool,
    },
    forms={"deployment_id": ("^[0-9a-f]{32}$", "0d5c5b1ad4f1c0f1f0f4c3f2a1b0c9d8")},
    repeatable=True,
    success=(200,),
)
GET_DEPLOYMENT_HEAP_DUMPS: Operation[models.DeploymentHeapDumps] = Operation(
    "get-deployment-heap-dumps",
    "GET",
    "/deployments/{deployment_id}/heap_dumps",
    one("DeploymentHeapDumps"),
    json_type=dict,
    accept="application/json",
    forms={"deployment_id": ("^[0-9a-f]{32}$", "0d5c5b1ad4f1c0f1f0f4c3f2a1b0c9d8")},
    repeatable=True,
    success=(200,),
)
GET_DEPLOYMENT_INTEGRATIONS_SERVER_RESOURCE_INFO: Operation[models.IntegrationsServerResourceInfo] = Operation(
    "get-deployment-integrations-server-resource-info",
    "GET",
    "/deployments/{deployment_id}/integrations_server/{ref_id}",
    one("IntegrationsServerResourceInfo"),
    json_type=dict,
    accept="application/json",
    kinds={
        "show_metadata": bool,
        "show_plans": bool,
        "show_plan_logs": bool,
        "show_plan_history": bool,
        "show_plan_defaults": bool,
        "show_settings": bool,
        "clear_transient": bool,
    },
    forms={"deployment_id": ("^[0-9a-f]{32}$", "0d5c5b1ad4f1c0f1f0f4c3f2a1b0c9d8")},
    repeatable=True,
    success=(200,),
)
GET_DEPLOYMENT_KIB_RESOURCE_INFO: Operation[models.KibanaResourceInfo] = Operation(
    "get-deployment-kib-resource-info",
    "GET",
    "/deployments/{deployment_id}/kibana/{ref_id}",
    one("KibanaResourceInfo"),
    json_type=dict,
    accept="application/json",
    kinds={
        "show_metadata": bool,
        "show_plans": bool,
        "show_plan_logs": bool,
        "show_plan_history": bool,
        "show_plan_defaults": bool,
        "convert_legacy_plans": bool,
        "show_settings": bool,
        "clear_transient": bool,
    },
    forms={"deployment_id": ("^[0-9a-f]{32}$", "0d5c5b1ad4f1c0f1f0f4c3f2a1b0c9d8")},
    repeatable=True,
    success=(200,),
)
MIGRATE_DEPLOYMENT_TEMPLATE: Operation[models.DeploymentUpdateRequest] = Operation(
    "migrate-deployment-template",
    "GET",
    "/deployments/{deployment_id}/migrate_template",
    one("DeploymentUpdateRequest"),
    json_type=dict,
    accept="application/json",
    kinds={"skip_instance_metrics_check": bool},
    forms={"deployment_id": ("^[0-9a-f]{32}$", "0d5c5b1ad4f1c0f1f0f4c3f2a1b0c9d8")},
    repeatable=True,
    success=(200,),
)
GET_DEPLOYMENT_TAGS: Operation[models.DeploymentTagsResponse] = Operation(
    "get-deployment-tags",
    "GET",
    "/deployments/{deployment_id}/tags",
    one("DeploymentTagsResponse"),
    json_type=dict,
    accept="application/json",
    forms={"deployment_id": ("^[0-9a-f]{32}$", "0d5c5b1ad4f1c0f1f0f4c3f2a1b0c9d8")},
    repeatable=True,
    success=(200,),
)
SET_DEPLOYMENT_TAGS: Operation[models.DeploymentTagsResponse] = Operation(
    "set-deployment-tags",
    "PUT",
    "/deployments/{deployment_id}/tags",
    one("DeploymentTagsResponse"),
    json_type=dict,
    accept="application/json",
    body="application/json",
    body_model="DeploymentTagsResponse",
    body_required=True,
    forms={"deployment_id": ("^[0-9a-f]{32}$", "0d5c5b1ad4f1c0f1f0f4c3f2a1b0c9d8")},
    repeatable=True,
    success=(200,),
)
UPGRADE_DEPLOYMENT: Operation[models.EmptyResponse] = Operation(
    "upgrade-deployment",
    "POST",
    "/deployments/{deployment_id}/upgrade",
    one("EmptyResponse"),
    json_type=dict,
    accept="application/json",
    body="application/json",
    body_model="UpgradeDeploymentRequest",
    body_required=True,
    forms={"deployment_id": ("^[0-9a-f]{32}$", "0d5c5b1ad4f1c0f1f0f4c3f2a1b0c9d8")},
    success=(202,),
)
GET_DEPLOYMENT_UPGRADE_ASSISTANT_STATUS: Operation[models.DeploymentUpgradeAssistantStatusResponse] = Operation(
    "get-deployment-upgrade-assistant-status",
    "GET",
    "/deployments/{deployment_id}/upgrade_assistant/status",
    one("DeploymentUpgradeAssistantStatusResponse"),
    json_type=dict,
    accept="application/json",
    forms={"deployment_id": ("^[0-9a-f]{32}$", "0d5c5b1ad4f1c0f1f0f4c3f2a1b0c9d8")},
    repeatable=True,
    success=(200,),
)
RESTORE_DEPLOYMENT_RESOURCE: Operation[models.DeploymentResourceCrudResponse] = Operation(
    "restore-deployment-resource",
    "POST",
    "/deployments/{deployment_id}/{resource_kind}/{ref_id}/_restore",
    one("DeploymentResourceCrudResponse"),
    json_type=dict,
    accept="application/json",
    kinds={"restore_snapshot": bool},
    choices={"resource_kind": "ResourceKind"},
    forms={"deployment_id": ("^[0-9a-f]{32}$", "0d5c5b1ad4f1c0f1f0f4c3f2a1b0c9d8")},
    success=(200,),
)
GET_DEPLOYMENT_RESOURCE_PLAN_ACTIVITY: Operation[models.CommonClusterPlanInfo] = Operation(
    "get-deployment-resource-plan-activity",
    "GET",
    "/deployments/{deployment_id}/{resource_kind}/{ref_id}/activity/{attempt_id}",
    one("CommonClusterPlanInfo"),
    json_type=dict,
    accept="application/json",
    choices={"resource_kind": "ResourceKind"},
    forms={
        "deployment_id": ("^[0-9a-f]{32}$", "0d5c5b1ad4f1c0f1f0f4c3f2a1b0c9d8"),
        "attempt_id": ("^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$", "3b0c5d7e-91f2-4a68-b7d4-2e1f6a9c8d35"),
    },
    repeatable=True,
    success=(200,),
)
CAPTURE_DEPLOYMENT_RESOURCE_DIAGNOSTICS: Operation[bytes] = Operation(
    "capture-deployment-resource-diagnostics",
    "POST",
    "/deployments/{deployment_id}/{resource_kind}/{ref_id}/diagnostics/_capture",
    as_is,
    accept="application/zip",
    choices={"resource_kind": "DiagnosticsResourceKind", "mode": "DiagnosticsMode"},
    forms={"deployment_id": ("^[0-9a-f]{32}$", "0d5c5b1ad4f1c0f1f0f4c3f2a1b0c9d8")},
    success=(200,),
)
START_DEPLOYMENT_RESOURCE_INSTANCES_ALL: Operation[models.DeploymentResourceCommandResponse] = Operation(
    "start-deployment-resource-instances-all",
    "POST",
    "/deployments/{deployment_id}/{resource_kind}/{ref_id}/instances/_start",
    one("DeploymentResourceCommandResponse"),
    json_type=dict,
    accept="application/json",
    choices={"resource_kind": "ResourceKind"},
    forms={"deployment_id": ("^[0-9a-f]{32}$", "0d5c5b1ad4f1c0f1f0f4c3f2a1b0c9d8")},
    repeatable=True,
    success=(202,),
)
STOP_DEPLOYMENT_RESOURCE_INSTANCES_ALL: Operation[models.DeploymentResourceCommandResponse] = Operation(
    "stop-deployment-resource-instances-all",
    "POST",
    "/deployments/{deployment_id}/{resource_kind}/{ref_id}/instances/_stop",
    one("DeploymentResourceCommandResponse"),
    json_type=dict,
    accept="application/json",
    choices={"resource_kind": "ResourceKind"},
    forms={"deployment_id": ("^[0-9a-f]{32}$", "0d5c5b1ad4f1c0f1f0f4c3f2a1b0c9d8")},
    repeatable=True,
    success=(202,),
)
START_DEPLOYMENT_RESOURCE_INSTANCES_ALL_MAINTENANCE_MODE: Operation[models.DeploymentResourceCommandResponse] = (
    Operation(
        "start-deployment-resource-instances-all-maintenance-mode",
        "POST",
        "/deployments/{deployment_id}/{resource_kind}/{ref_id}/instances/maintenance-mode/_start",
        one("DeploymentResourceCommandResponse"),
        json_type=dict,
        accept="application/json",
        choices={"resource_kind": "ResourceKind"},
        forms={"deployment_id": ("^[0-9a-f]{32}$", "0d5c5b1ad4f1c0f1f0f4c3f2a1b0c9d8")},
        repeatable=True,
        success=(202,),
    )
)
STOP_DEPLOYMENT_RESOURCE_INSTANCES_ALL_MAINTENANCE_MODE: Operation[models.DeploymentResourceCommandResponse] = (
    Operation(
        "stop-deployment-resource-instances-all-maintenance-mode",
        "POST",
        "/deployments/{deployment_id}/{resource_kind}/{ref_id}/instances/maintenance-mode/_stop",
        one("DeploymentResourceCommandResponse"),
        json_type=dict,
        accept="application/json",
        choices={"resource_kind": "ResourceKind"},
        forms={"deployment_id": ("^[0-9a-f]{32}$", "0d5c5b1ad4f1c0f1f0f4c3f2a1b0c9d8")},
        repeatable=True,
        success=(202,),
    )
)
SET_ALL_INSTANCES_SETTINGS_OVERRIDES: Operation[models.InstanceOverrides] = Operation(
    "set-all-instances-settings-overrides",
    "PUT",
    "/deployments/{deployment_id}/{resource_kind}/{ref_id}/instances/overrides",
    one("InstanceOverrides"),
    json_type=dict,
    accept="application/json",
    body="application/json",
    body_model="InstanceOverrides",
    body_required=True,
    kinds={"restart_after_update": bool},
    choices={"resource_kind": "ResourceKind"},
    forms={"deployment_id": ("^[0-9a-f]{32}$", "0d5c5b1ad4f1c0f1f0f4c3f2a1b0c9d8")},
    repeatable=True,
    success=(200,),
)
START_DEPLOYMENT_RESOURCE_INSTANCES: Operation[models.DeploymentResourceCommandResponse] = Operation(
    "start-deployment-resource-instances",
    "POST",
    "/deployments/{deployment_id}/{resource_kind}/{ref_id}/instances/{instance_ids}/_start",
    one("DeploymentResourceCommandResponse"),
    json_type=dict,
    accept="application/json",
    kinds={"instance_ids": list, "ignore_missing": bool},
    choices={"resource_kind": "ResourceKind"},
    forms={
        "deployment_id": ("^[0-9a-f]{32}$", "0d5c5b1ad4f1c0f1f0f4c3f2a1b0c9d8"),
        "instance_ids": ("^[A-Za-z0-9_-]+$", "instance-0000000000"),
    },
    repeatable=True,
    success=(202,),
)
STOP_DEPLOYMENT_RESOURCE_INSTANCES: Operation[models.DeploymentResourceCommandResponse] = Operation(
    "stop-deployment-resource-instances",
    "POST",
    "/deployments/{deployment_id}/{resource_kind}/{ref_id}/instances/{instance_ids}/_stop",
    one("DeploymentResourceCommandResponse"),
    json_type=dict,
    accept="application/json",
    kinds={"instance_ids": list, "ignore_missing": bool},
    choices={"resource_kind": "ResourceKind"},
    forms={
        "deployment_id": ("^[0-9a-f]{32}$", "0d5c5b1ad4f1c0f1f0f4c3f2a1b0c9d8"),
        "instance_ids": ("^[A-Za-z0-9_-]+$", "instance-0000000000"),
    },
    repeatable=True,
    success=(202,),
)
START_DEPLOYMENT_RESOURCE_MAINTENANCE_MODE: Operation[models.DeploymentResourceCommandResponse] = Operation(
    "start-deployment-resource-maintenance-mode",
    "POST",
    "/deployments/{deployment_id}/{resource_kind}/{ref_id}/instances/{instance_ids}/maintenance-mode/_start",
    one("DeploymentResourceCommandResponse"),
    json_type=dict,
    accept="application/json",
    kinds={"instance_ids": list, "ignore_missing": bool},
    choices={"resource_kind": "ResourceKind"},
    forms={
        "deployment_id": ("^[0-9a-f]{32}$", "0d5c5b1ad4f1c0f1f0f4c3f2a1b0c9d8"),
        "instance_ids": ("^[A-Za-z0-9_-]+$", "instance-0000000000"),
    },
    repeatable=True,
    success=(202,),
)
STOP_DEPLOYMENT_RESOURCE_MAINTENANCE_MODE: Operation[models.DeploymentResourceCommandResponse] = Operation(
    "stop-deployment-resource-maintenance-mode",
    "POST",
    "/deployments/{deployment_id}/{resource_kind}/{ref_id}/instances/{instance_ids}/maintenance-mode/_stop",
    one("DeploymentResourceCommandResponse"),
    json_type=dict,
    accept="application/json",
    kinds={"instance_ids": list, "ignore_missing": bool},
    choices={"resource_kind": "ResourceKind"},
    forms={
        "deployment_id": ("^[0-9a-f]{32}$", "0d5c5b1ad4f1c0f1f0f4c3f2a1b0c9d8"),
        "instance_ids": ("^[A-Za-z0-9_-]+$", "instance-0000000000"),
    },
    repeatable=True,
    success=(202,),
)
SET_INSTANCE_SETTINGS_OVERRIDES: Operation[models.InstanceOverrides] = Operation(
    "set-instance-settings-overrides",
    "PUT",
    "/deployments/{deployment_id}/{resource_kind}/{ref_id}/instances/{instance_ids}/overrides",
    one("InstanceOverrides"),
    json_type=dict,
    accept="application/json",
    body="application/json",
    body_model="InstanceOverrides",
    body_required=True,
    kinds={"instance_ids": list, "restart_after_update": bool, "ignore_missing": bool},
    choices={"resource_kind": "ResourceKind"},
    forms={
        "deployment_id": ("^[0-9a-f]{32}$", "0d5c5b1ad4f1c0f1f0f4c3f2a1b0c9d8"),
        "instance_ids": ("^[A-Za-z0-9_-]+$", "instance-0000000000"),
    },
    repeatable=True,
    success=(200,),
)
CAPTURE_DEPLOYMENT_INSTANCE_HEAP_DUMP: Operation[models.EmptyResponse] = Operation(
    "capture-deployment-instance-heap-dump",
    "POST",
    "/deployments/{deployment_id}/{resource_kind}/{ref_id}/instances/{instance_id}/heap_dump/_capture",
    one("EmptyResponse"),
    json_type=dict,
    accept="application/json",
    choices={"resource_kind": "ResourceKind"},
    forms={
        "deployment_id": ("^[0-9a-f]{32}$", "0d5c5b1ad4f1c0f1f0f4c3f2a1b0c9d8"),
        "instance_id": ("^[A-Za-z0-9_-]+$", "instance-0000000000"),
    },
    success=(202,),
)
DOWNLOAD_DEPLOYMENT_INSTANCE_HEAP_DUMP: Operation[bytes] = Operation(
    "download-deployment-instance-heap-dump",
    "GET",
    "/deployments/{deployment_id}/{resource_kind}/{ref_id}/instances/{instance_id}/heap_dump/_download",
    as_is,
    accept="application/octet-stream",
    choices={"resource_kind": "ResourceKind"},
    forms={
        "deployment_id": ("^[0-9a-f]{32}$", "0d5c5b1ad4f1c0f1f0f4c3f2a1b0c9d8"),
        "instance_id": ("^[A-Za-z0-9_-]+$", "instance-0000000000"),
    },
    repeatable=True,
    success=(200,),
)
CAPTURE_DEPLOYMENT_INSTANCE_THREAD_DUMP: Operation[bytes] = Operation(
    "capture-deployment-instance-thread-dump",
    "POST",
    "/deployments/{deployment_id}/{resource_kind}/{ref_id}/instances/{instance_id}/thread_dump/_capture",
    as_is,
    accept="application/octet-stream",
    choices={"resource_kind": "ResourceKind"},
    forms={
        "deployment_id": ("^[0-9a-f]{32}$", "0d5c5b1ad4f1c0f1f0f4c3f2a1b0c9d8"),
        "instance_id": ("^[A-Za-z0-9_-]+$", "instance-0000000000"),
    },
    success=(200,),
)
SET_DEPLOYMENT_RESOURCE_RAW_METADATA: Operation[dict[str, Any]] = Operation(
    "set-deployment-resource-raw-metadata",
    "POST",
    "/deployments/{deployment_id}/{resource_kind}/{ref_id}/metadata/raw",
    as_is,
    accept="application/json",
    body="application/json",
    body_model="Mapping",
    body_required=True,
    choices={"resource_kind": "ResourceKind"},
    forms={"deployment_id": ("^[0-9a-f]{32}$", "0d5c5b1ad4f1c0f1f0f4c3f2a1b0c9d8")},
    success=(200,),
)
PATCH_DEPLOYMENT_RESOURCE_RAW_METADATA: Operation[dict[str, Any]] = Operation(
    "patch-deployment-resource-raw-metadata",
    "PATCH",
    "/deployments/{deployment_id}/{resource_kind}/{ref_id}/metadata/raw",
    as_is,
    accept="application/json",
    body="application/json",
    body_model="Mapping",
    body_required=True,
    choices={"resource_kind": "ResourceKind"},
    forms={"deployment_id": ("^[0-9a-f]{32}$", "0d5c5b1ad4f1c0f1f0f4c3f2a1b0c9d8")},
    success=(200,),
)
CANCEL_DEPLOYMENT_RESOURCE_PENDING_PLAN: Operation[models.DeploymentResourceCrudResponse] = Operation(
    "cancel-deployment-resource-pending-plan",
    "DELETE",
    "/deployments/{deployment_id}/{resource_kind}/{ref_id}/plan/pending",
    one("DeploymentResourceCrudResponse"),
    json_type=dict,
    accept="application/json",
    kinds={"force_delete": bool, "ignore_missing": bool},
    choices={"resource_kind": "ResourceKind"},
    forms={"deployment_id": ("^[0-9a-f]{32}$", "0d5c5b1ad4f1c0f1f0f4c3f2a1b0c9d8")},
    repeatable=True,
    success=(200,),
)
GET_DEPLOYMENT_RESOURCE_PROXY_REQUESTS: Operation[Any] = Operation(
    "get-deployment-resource-proxy-requests",
    "GET",
    "/deployments/{deployment_id}/{resource_kind}/{ref_id}/proxy/{proxy_path}",
    as_is,
    accept="application/json",
    body="application/json",
    choices={"resource_kind": "ProxiedResourceKind"},
    forms={"deployment_id": ("^[0-9a-f]{32}$", "0d5c5b1ad4f1c0f1f0f4c3f2a1b0c9d8")},
    repeatable=True,
    holds_slashes="proxy_path",
    success=(200,),
)
PUT_DEPLOYMENT_RESOURCE_PROXY_REQUESTS: Operation[Any] = Operation(
    "put-deployment-resource-proxy-requests",
    "PUT",
    "/deployments/{deployment_id}/{resource_kind}/{ref_id}/proxy/{proxy_path}",
    as_is,
    accept="application/json",
    body="application/json",
    choices={"resource_kind": "ProxiedResourceKind"},
    forms={"deployment_id": ("^[0-9a-f]{32}$", "0d5c5b1ad4f1c0f1f0f4c3f2a1b0c9d8")},
    repeatable=True,
    holds_slashes="proxy_path",
    success=(200,),
)
POST_DEPLOYMENT_RESOURCE_PROXY_REQUESTS: Operation[Any] = Operation(
    "post-deployment-resource-proxy-requests",
    "POST",
    "/deployments/{deployment_id}/{resource_kind}/{ref_id}/proxy/{proxy_path}",
    as_is,
    accept="application/json",
    body="application/json",
    choices={"resource_kind": "ProxiedResourceKind"},
    forms={"deployment_id": ("^[0-9a-f]{32}$", "0d5c5b1ad4f1c0f1f0f4c3f2a1b0c9d8")},
    holds_slashes="proxy_path",
    success=(200,),
)
DELETE_DEPLOYMENT_RESOURCE_PROXY_REQUESTS: Operation[Any] = Operation(
    "delete-deployment-resource-proxy-requests",
    "DELETE",
    "/deployments/{deployment_id}/{resource_kind}/{ref_id}/proxy/{proxy_path}",
    as_is,
    accept="application/json",
    body="application/json",
    choices={"resource_kind": "ProxiedResourceKind"},
    forms={"deployment_id": ("^[0-9a-f]{32}$", "0d5c5b1ad4f1c0f1f0f4c3f2a1b0c9d8")},
    repeatable=True,
    holds_slashes="proxy_path",
    success=(200,),
)
GET_DEPLOYMENT_RESOURCE_USER_SETTINGS: Operation[models.DeploymentResourceUserSettingsResponse] = Operation(
    "get-deployment-resource-user-settings",
    "GET",
    "/deployments/{deployment_id}/{resource_kind}/{ref_id}/user_settings",
    one("DeploymentResourceUserSettingsResponse"),
    json_type=dict,
    accept="application/json",
    choices={"resource_kind": "ResourceKind"},
    forms={"deployment_id": ("^[0-9a-f]{32}$", "0d5c5b1ad4f1c0f1f0f4c3f2a1b0c9d8")},
    repeatable=True,
    success=(200,),
)
UPDATE_DEPLOYMENT_RESOURCE_USER_SETTINGS: Operation[models.DeploymentResourceUserSettings] = Operation(
    "update-deployment-resource-user-settings",
    "PUT",
    "/deployments/{deployment_id}/{resource_kind}/{ref_id}/user_settings",
    one("DeploymentResourceUserSettings"),
    json_type=dict,
    accept="application/json",
    body="application/json",
    body_model="DeploymentResourceUserSettings",
    body_required=True,
    choices={"resource_kind": "ResourceKind"},
    forms={"deployment_id": ("^[0-9a-f]{32}$", "0d5c5b1ad4f1c0f1f0f4c3f2a1b0c9d8")},
    repeatable=True,
    success=(202,),
)
DELETE_DEPLOYMENT_STATELESS_RESOURCE: Operation[models.DeploymentResourceCrudResponse] = Operation(
    "delete-deployment-stateless-resource",
    "DELETE",
    "/deployments/{deployment_id}/{stateless_resource_kind}/{ref_id}",
    one("DeploymentResourceCrudResponse"),
    json_type=dict,
    accept="application/json",
    choices={"stateless_resource_kind": "StatelessResourceKind"},
    forms={"deployment_id": ("^[0-9a-f]{32}$", "0d5c5b1ad4f1c0f1f0f4c3f2a1b0c9d8")},
    repeatable=True,
    success=(200,),
)
RESTART_DEPLOYMENT_STATELESS_RESOURCE: Operation[models.DeploymentResourceCommandResponse] = Operation(
    "restart-deployment-stateless-resource",
    "POST",
    "/deployments/{deployment_id}/{stateless_resource_kind}/{ref_id}/_restart",
    one("DeploymentResourceCommandResponse"),
    json_type=dict,
    accept="application/json",
    kinds={"cancel_pending": bool},
    choices={"stateless_resource_kind": "StatelessResourceKind"},
    forms={"deployment_id": ("^[0-9a-f]{32}$", "0d5c5b1ad4f1c0f1f0f4c3f2a1b0c9d8")},
    success=(202,),
)
SHUTDOWN_DEPLOYMENT_STATELESS_RESOURCE: Operation[models.DeploymentResourceCommandResponse] = Operation(
    "shutdown-deployment-stateless-resource",
    "POST",
    "/deployments/{deployment_id}/{stateless_resource_kind}/{ref_id}/_shutdown",
    one("DeploymentResourceCommandResponse"),
    json_type=dict,
    accept="application/json",
    kinds={"hide": bool, "skip_snapshot": bool},
    choices={"stateless_resource_kind": "StatelessResourceKind"},
    forms={"deployment_id": ("^[0-9a-f]{32}$", "0d5c5b1ad4f1c0f1f0f4c3f2a1b0c9d8")},
    success=(200,),
)
UPGRADE_DEPLOYMENT_STATELESS_RESOURCE: Operation[models.DeploymentResourceUpgradeResponse] = Operation(
    "upgrade-deployment-stateless-resource",
    "POST",
    "/deployments/{deployment_id}/{stateless_resource_kind}/{ref_id}/_upgrade",
    one("DeploymentResourceUpgradeResponse"),
    json_type=dict,
    accept="application/json",
    kinds={"validate_only": bool},
    choices={"stateless_resource_kind": "StatelessResourceKind"},
    forms={"deployment_id": ("^[0-9a-f]{32}$", "0d5c5b1ad4f1c0f1f0f4c3f2a1b0c9d8")},
    success=(202,),
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
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            MethodNotAllowed: `root.method_not_allowed`.
            RateLimited: `root.rate_limited`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`, `ece_platform_viewer`, `ece_deployment_manager`,
        `ece_deployment_viewer`.

        On the hosted service: any of `organization-admin`, `deployment-admin`, `deployment-editor`,
        `deployment-viewer`.

        API operation: `list-deployments` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-list-deployments
        """
        return self._sender.send(LIST_DEPLOYMENTS, (), {}, {}, None, options)

    def create_deployment(
        self,
        body: models.DeploymentCreateRequest | models.DeploymentCreateRequestDict,
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
            InvalidPlan: The deployment cannot be built as described: its topology does not work, it asks
                for a template, version, instance configuration or ruleset that does not exist, for products
                that exclude each other, or for an alias that somebody else has
                (`clusters.cluster_invalid_plan`).
            BadRequest: `clusters.cluster_plan_change_prohibited`, `clusters.cluster_plan_state_error`,
                `cluster.dedicated_master_prohibited`, `cluster.invalid_instance_config`, `root.invalid_data`,
                `deployments.elasticsearch.node_roles_error`, `deployments.invalid_autoscaling_config`,
                `deployments.resource_combination_prohibited`, `deployments.unrecognized_topology_elements`,
                `templates.template_not_found`, `traffic_filter.not_found`, `root.invalid_json_request`,
                `root.invalid_parameter`.
            AliasUnavailable: `deployment_alias.alias_unavailable`.
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            MethodNotAllowed: `root.method_not_allowed`.
            TooLarge: `root.request_too_large`.
            UnsupportedMediaType: `root.unsupported_media_type`.
            RateLimited: `root.rate_limited`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`, `ece_deployment_manager`.

        On the hosted service: any of `organization-admin`, `deployment-admin`.

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

    def resync_deployments(
        self, *, skip_matching_version: bool | None = None, options: Options | None = None
    ) -> models.IndexSynchronizationResults:
        """Rebuild the search index for all deployments.

        Lists and searches are answered from an index that follows the real state. Should it show deployments
        that are gone, or miss some, this compares every entry with its source and mends what differs. Expect
        a large installation to be busy with it for a while.

        Args:
            skip_matching_version: Passes over entries whose version is right already. With false every
                entry is written anew, which takes longer. The server's default is `True`.
            options: Settings of this call alone.

        Returns:
            The index is up to date, apart from what stands under `errors`.

        Raises:
            BadRequest: `root.invalid_json_request`, `root.invalid_parameter`.
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            MethodNotAllowed: `root.method_not_allowed`.
            ElevationNeeded: `root.needs_elevated_permissions`.
            ServerError: The search index could not be brought up to date (`deployments.resync_failed`).

        Required roles: any of `ece_platform_admin`.

        API operation: `resync-deployments` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-resync-deployments
        """
        return self._sender.send(
            RESYNC_DEPLOYMENTS, (), {"skip_matching_version": skip_matching_version}, {}, None, options
        )

    def search_deployments(
        self,
        body: models.SearchRequest | models.SearchRequestDict | None = None,
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
            BadRequest: `root.invalid_data`, `root.invalid_json_request`, `root.invalid_parameter`.
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            MethodNotAllowed: `root.method_not_allowed`.
            TooLarge: `root.request_too_large`.
            UnsupportedMediaType: `root.unsupported_media_type`.
            RateLimited: `root.rate_limited`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`, `ece_platform_viewer`, `ece_deployment_manager`,
        `ece_deployment_viewer`.

        On the hosted service: any of `organization-admin`, `deployment-admin`, `deployment-editor`,
        `deployment-viewer`.

        API operation: `search-deployments` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-search-deployments
        """
        return self._sender.send(SEARCH_DEPLOYMENTS, (), {"minimal_metadata": minimal_metadata}, {}, body, options)

    def search_eligible_remote_clusters(
        self,
        body: models.SearchRequest | models.SearchRequestDict | None = None,
        *,
        version: str,
        options: Options | None = None,
    ) -> models.DeploymentsSearchResponse:
        """Search deployments that clusters of a version can connect to.

        Like `search_deployments`, but finds only deployments whose Elasticsearch a cluster of the given
        version could use for searches and replication across clusters: the same major version or the last
        minor of the one before. Meant for choosing remote clusters before the deployment exists.

        Args:
            body: The request, as a model or a mapping.
            version: Stack version of the cluster that is to connect to the others.
            options: Settings of this call alone.

        Returns:
            One page of eligible deployments that match the query and that the caller may see.

        Raises:
            BadRequest: The text is no stack version. The request can be read, but what it says makes no
                sense (`stackpack.invalid_version`, `root.invalid_data`, `root.invalid_json_request`,
                `root.invalid_parameter`).
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            MethodNotAllowed: `root.method_not_allowed`.
            TooLarge: `root.request_too_large`.
            UnsupportedMediaType: `root.unsupported_media_type`.
            RateLimited: `root.rate_limited`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`, `ece_platform_viewer`, `ece_deployment_manager`,
        `ece_deployment_viewer`.

        On the hosted service: any of `organization-admin`, `deployment-admin`, `deployment-editor`,
        `deployment-viewer`.

        API operation: `search-eligible-remote-clusters` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-search-eligible-remote-clusters
        """
        return self._sender.send(SEARCH_ELIGIBLE_REMOTE_CLUSTERS, (), {"version": version}, {}, body, options)

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
        show_instance_metrics: bool | None = None,
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
            show_instance_metrics: Adds how full memory and disk of each instance are. False makes the
                answer faster. The server's default is `True`. New in ECE 4.0.
            options: Settings of this call alone.

        Returns:
            The deployment.

        Raises:
            BadRequest: `root.invalid_json_request`, `root.invalid_parameter`.
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            DeploymentNotFound: No deployment has this id, or it has been deleted
                (`deployments.deployment_not_found`).
            NotFound: `root.resource_not_found`, `root.region_not_found`.
            MethodNotAllowed: `root.method_not_allowed`.
            RateLimited: `root.rate_limited`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`, `ece_platform_viewer`, `ece_deployment_manager`,
        `ece_deployment_viewer`.

        On the hosted service: any of `organization-admin`, `deployment-admin`, `deployment-editor`,
        `deployment-viewer`.

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
                "show_instance_metrics": show_instance_metrics,
            },
            {},
            None,
            options,
        )

    def update_deployment(
        self,
        deployment_id: str,
        body: models.DeploymentUpdateRequest | models.DeploymentUpdateRequestDict,
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
            InvalidPlan: The deployment cannot become what the body describes. Besides the reasons
                `create_deployment` knows, a resource may have a plan pending: wait for it or cancel it
                (`clusters.cluster_invalid_plan`).
            BadRequest: `clusters.cluster_plan_change_prohibited`, `clusters.cluster_plan_state_error`,
                `cluster.dedicated_master_prohibited`, `cluster.invalid_instance_config`, `root.invalid_data`,
                `deployments.elasticsearch.node_roles_error`, `deployments.invalid_autoscaling_config`,
                `deployments.resource_combination_prohibited`, `deployments.unrecognized_topology_elements`,
                `templates.template_not_found`, `traffic_filter.not_found`, `root.invalid_json_request`,
                `root.invalid_parameter`.
            AliasUnavailable: `deployment_alias.alias_unavailable`.
            ChangeWhilePlanPending: `deployments.resource_plan_state_error`.
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            DeploymentNotFound: No deployment has this id, or it has been deleted
                (`deployments.deployment_not_found`).
            NotFound: `root.resource_not_found`, `root.region_not_found`.
            MethodNotAllowed: `root.method_not_allowed`.
            VersionConflict: The deployment or the document has changed since the given `version`
                (`deployments.version_conflict`).
            TooLarge: `root.request_too_large`.
            UnsupportedMediaType: `root.unsupported_media_type`.
            RateLimited: `root.rate_limited`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`, `ece_deployment_manager`.

        On the hosted service: any of `organization-admin`, `deployment-admin`, `deployment-editor`.

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
            DeploymentHasInstances: Resources of the deployment still run or have not finished stopping
                (`deployments.deployment_has_instances`).
            BadRequest: `root.invalid_json_request`, `root.invalid_parameter`.
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            DeploymentNotFound: No deployment has this id, or it has been deleted
                (`deployments.deployment_not_found`).
            NotFound: `root.resource_not_found`, `root.region_not_found`.
            MethodNotAllowed: `root.method_not_allowed`.
            ElevationNeeded: `root.needs_elevated_permissions`.

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
            ResourceNotShutDown: An Elasticsearch of the deployment is not stopped, or not yet
                (`deployments.resource_not_shutdown`).
            BadRequest: `root.invalid_json_request`, `root.invalid_parameter`.
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            DeploymentNotFound: No deployment has this id, or it has been deleted
                (`deployments.deployment_not_found`).
            NotFound: `root.resource_not_found`, `root.region_not_found`.
            MethodNotAllowed: `root.method_not_allowed`.
            RateLimited: `root.rate_limited`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`, `ece_deployment_manager`.

        On the hosted service: any of `organization-admin`, `deployment-admin`, `deployment-editor`.

        API operation: `restore-deployment` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-restore-deployment
        """
        return self._sender.send(
            RESTORE_DEPLOYMENT, (deployment_id,), {"restore_snapshot": restore_snapshot}, {}, None, options
        )

    def resync_deployment(
        self, deployment_id: str, *, options: Options | None = None
    ) -> models.IndexSynchronizationResults:
        """Rebuild the search index for one deployment.

        Writes the deployment's entry in the search index anew, at once. Use it when searches find the
        deployment with an old name, state or version although `get_deployment` shows the right one.

        Args:
            deployment_id: Id of the deployment, 32 hexadecimal digits.
            options: Settings of this call alone.

        Returns:
            The entry is up to date, apart from what stands under `errors`.

        Raises:
            BadRequest: `root.invalid_json_request`, `root.invalid_parameter`.
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            DeploymentNotFound: No deployment has this id, or it has been deleted
                (`deployments.deployment_not_found`).
            NotFound: `root.resource_not_found`, `root.region_not_found`.
            MethodNotAllowed: `root.method_not_allowed`.
            ElevationNeeded: `root.needs_elevated_permissions`.
            ServerError: The search index could not be brought up to date (`deployments.resync_failed`).

        Required roles: any of `ece_platform_admin`, `ece_deployment_manager`.

        API operation: `resync-deployment` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-resync-deployment
        """
        return self._sender.send(RESYNC_DEPLOYMENT, (deployment_id,), {}, {}, None, options)

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
        settings and endpoints are kept, so `restore_deployment` can start it again, and on ECE
        `delete_deployment` can remove it once everything has stopped.

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
            BadRequest: Only administrators of the platform may set the parameter. A plan is pending that
                has to end or be canceled first, or the resource is stopped
                (`deployments.restricted_parameter`, `root.invalid_json_request`, `root.invalid_parameter`).
            ChangeWhilePlanPending: `deployments.resource_plan_state_error`.
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            DeploymentNotFound: No deployment has this id, or it has been deleted
                (`deployments.deployment_not_found`).
            NotFound: `root.resource_not_found`, `root.region_not_found`.
            MethodNotAllowed: `root.method_not_allowed`.
            RateLimited: `root.rate_limited`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`, `ece_deployment_manager`.

        On the hosted service: any of `organization-admin`, `deployment-admin`, `deployment-editor`.

        API operation: `shutdown-deployment` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-shutdown-deployment
        """
        return self._sender.send(
            SHUTDOWN_DEPLOYMENT, (deployment_id,), {"hide": hide, "skip_snapshot": skip_snapshot}, {}, None, options
        )

    def get_deployment_apm_resource_info(
        self,
        deployment_id: str,
        ref_id: str,
        *,
        show_metadata: bool | None = None,
        show_plans: bool | None = None,
        show_plan_logs: bool | None = None,
        show_plan_history: bool | None = None,
        show_plan_defaults: bool | None = None,
        show_settings: bool | None = None,
        clear_transient: bool | None = None,
        options: Options | None = None,
    ) -> models.ApmResourceInfo:
        """Read a deployment's APM Server.

        Returns the APM resource as `get_deployment` shows it, without the rest of the deployment: endpoint,
        health, instances and plans. From version 8.0 on most deployments have an Integrations Server in its
        place.

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
            show_settings: Adds `settings` to each resource - snapshots, trust, monitoring and the like.
                The server's default is `False`.
            clear_transient: Leaves `transient` out of shown plans, so that they can be sent back in an
                update as they are. The server's default is `False`.
            options: Settings of this call alone.

        Returns:
            The APM resource.

        Raises:
            BadRequest: `root.invalid_json_request`, `root.invalid_parameter`.
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            DeploymentNotFound: There is no such deployment, or it has no APM Server of that name
                (`deployments.deployment_not_found`).
            NotFound: `root.resource_not_found`, `root.region_not_found`.
            MethodNotAllowed: `root.method_not_allowed`.
            RateLimited: `root.rate_limited`.
            ElevationNeeded: `root.needs_elevated_permissions`.
            ResourceNoLongerExists: The deployment lists the resource, but its record is missing
                (`deployments.deployment_resource_no_longer_exists`).

        Required roles: any of `ece_platform_admin`, `ece_platform_viewer`, `ece_deployment_manager`,
        `ece_deployment_viewer`.

        On the hosted service: any of `organization-admin`, `deployment-admin`, `deployment-editor`,
        `deployment-viewer`.

        API operation: `get-deployment-apm-resource-info` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-get-deployment-apm-resource-info
        """
        return self._sender.send(
            GET_DEPLOYMENT_APM_RESOURCE_INFO,
            (deployment_id, ref_id),
            {
                "show_metadata": show_metadata,
                "show_plans": show_plans,
                "show_plan_logs": show_plan_logs,
                "show_plan_history": show_plan_history,
                "show_plan_defaults": show_plan_defaults,
                "show_settings": show_settings,
                "clear_transient": clear_transient,
            },
            {},
            None,
            options,
        )

    def deployment_apm_reset_secret_token(
        self, deployment_id: str, ref_id: str, *, options: Options | None = None
    ) -> models.ApmCrudResponse:
        """Replace the secret token of an APM Server.

        Draws a new secret token and starts a plan that puts it into force. Once that has run, agents with the
        old token are turned away, so bring the new one to your applications; it cannot be read again later.

        Args:
            deployment_id: Id of the deployment, 32 hexadecimal digits.
            ref_id: The resource's name within the deployment, chosen at creation; `_main` stands for the
                only resource of its kind.
            options: Settings of this call alone.

        Returns:
            The new token. The plan that applies it is pending.

        Raises:
            BadRequest: Elastic Agent runs this APM Server and looks after its token, a plan is pending
                that has to end or be canceled first, or the server is stopped
                (`clusters.cluster_plan_state_error`, `root.invalid_json_request`, `root.invalid_parameter`).
            ChangeWhilePlanPending: `deployments.resource_plan_state_error`.
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            DeploymentNotFound: There is no such deployment, or it has no resource of that kind and name
                (`deployments.deployment_not_found`).
            ResourceNotFound: `deployments.deployment_resource_not_found`.
            NotFound: `root.resource_not_found`, `root.region_not_found`.
            MethodNotAllowed: `root.method_not_allowed`.
            RateLimited: `root.rate_limited`.
            ElevationNeeded: `root.needs_elevated_permissions`.
            ResourceNoLongerExists: The deployment lists the resource, but its record is missing
                (`deployments.deployment_resource_no_longer_exists`).

        Required roles: any of `ece_platform_admin`, `ece_deployment_manager`.

        On the hosted service: any of `organization-admin`, `deployment-admin`, `deployment-editor`.

        API operation: `deployment-apm-reset-secret-token` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-deployment-apm-reset-secret-token
        """
        return self._sender.send(DEPLOYMENT_APM_RESET_SECRET_TOKEN, (deployment_id, ref_id), {}, {}, None, options)

    def get_deployment_appsearch_resource_info(
        self,
        deployment_id: str,
        ref_id: str,
        *,
        show_metadata: bool | None = None,
        show_plans: bool | None = None,
        show_plan_logs: bool | None = None,
        show_plan_history: bool | None = None,
        show_plan_defaults: bool | None = None,
        show_settings: bool | None = None,
        clear_transient: bool | None = None,
        options: Options | None = None,
    ) -> models.AppSearchResourceInfo:
        """Read a deployment's App Search.

        Returns the App Search resource as `get_deployment` shows it, without the rest of the deployment:
        endpoint, health, instances and plans. App Search ends with version 7.6; from 7.7 on it is part of
        Enterprise Search.

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
            show_settings: Adds `settings` to each resource - snapshots, trust, monitoring and the like.
                The server's default is `False`.
            clear_transient: Leaves `transient` out of shown plans, so that they can be sent back in an
                update as they are. The server's default is `False`.
            options: Settings of this call alone.

        Returns:
            The App Search resource.

        Raises:
            BadRequest: `root.invalid_json_request`, `root.invalid_parameter`.
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            DeploymentNotFound: There is no such deployment, or it has no App Search of that name
                (`deployments.deployment_not_found`).
            NotFound: `root.resource_not_found`, `root.region_not_found`.
            MethodNotAllowed: `root.method_not_allowed`.
            RateLimited: `root.rate_limited`.
            ElevationNeeded: `root.needs_elevated_permissions`.
            ResourceNoLongerExists: The deployment lists the resource, but its record is missing
                (`deployments.deployment_resource_no_longer_exists`).

        Required roles: any of `ece_platform_admin`, `ece_platform_viewer`, `ece_deployment_manager`,
        `ece_deployment_viewer`.

        On the hosted service: any of `organization-admin`, `deployment-admin`, `deployment-editor`,
        `deployment-viewer`.

        API operation: `get-deployment-appsearch-resource-info` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-get-deployment-appsearch-resource-info
        """
        return self._sender.send(
            GET_DEPLOYMENT_APPSEARCH_RESOURCE_INFO,
            (deployment_id, ref_id),
            {
                "show_metadata": show_metadata,
                "show_plans": show_plans,
                "show_plan_logs": show_plan_logs,
                "show_plan_history": show_plan_history,
                "show_plan_defaults": show_plan_defaults,
                "show_settings": show_settings,
                "clear_transient": clear_transient,
            },
            {},
            None,
            options,
        )

    def get_appsearch_read_only_mode(
        self, deployment_id: str, ref_id: str, *, options: Options | None = None
    ) -> models.ReadOnlyResponse:
        """Tell whether App Search is read-only.

        Returns whether App Search refuses changes to its engines at the moment, as it does while it is
        prepared for a migration to Enterprise Search.

        Args:
            deployment_id: Id of the deployment, 32 hexadecimal digits.
            ref_id: The resource's name within the deployment, chosen at creation; `_main` stands for the
                only resource of its kind.
            options: Settings of this call alone.

        Returns:
            The mode App Search is in.

        Raises:
            BadRequest: `root.invalid_json_request`, `root.invalid_parameter`.
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            DeploymentNotFound: There is no such deployment, or it has no App Search of that name
                (`deployments.deployment_not_found`).
            ResourceNotFound: `deployments.deployment_resource_not_found`.
            NotFound: `root.resource_not_found`, `root.region_not_found`.
            MethodNotAllowed: `root.method_not_allowed`.
            RateLimited: `root.rate_limited`.
            ElevationNeeded: `root.needs_elevated_permissions`.
            ResourceNoLongerExists: The deployment lists the resource, but its record is missing
                (`deployments.deployment_resource_no_longer_exists`).

        Required roles: any of `ece_platform_admin`, `ece_platform_viewer`, `ece_deployment_manager`,
        `ece_deployment_viewer`.

        On the hosted service: any of `organization-admin`, `deployment-admin`, `deployment-editor`,
        `deployment-viewer`.

        API operation: `get-appsearch-read-only-mode` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-get-appsearch-read-only-mode
        """
        return self._sender.send(GET_APPSEARCH_READ_ONLY_MODE, (deployment_id, ref_id), {}, {}, None, options)

    def set_appsearch_read_only_mode(
        self,
        deployment_id: str,
        ref_id: str,
        body: models.ReadOnlyRequest | models.ReadOnlyRequestDict,
        *,
        options: Options | None = None,
    ) -> models.ReadOnlyResponse:
        """Switch App Search to read-only or back.

        Freezes the engines, so that they can be searched but not changed, or opens them again. Freeze them
        before the upgrade to 7.7 moves App Search into Enterprise Search, so that nothing is written that the
        migration misses.

        Args:
            deployment_id: Id of the deployment, 32 hexadecimal digits.
            ref_id: The resource's name within the deployment, chosen at creation; `_main` stands for the
                only resource of its kind.
            body: The request, as a model or a mapping.
            options: Settings of this call alone.

        Returns:
            The mode App Search is in now.

        Raises:
            BadRequest: `root.invalid_json_request`, `root.invalid_parameter`.
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            DeploymentNotFound: There is no such deployment, or it has no App Search of that name
                (`deployments.deployment_not_found`).
            ResourceNotFound: `deployments.deployment_resource_not_found`.
            NotFound: `root.resource_not_found`, `root.region_not_found`.
            MethodNotAllowed: `root.method_not_allowed`.
            TooLarge: `root.request_too_large`.
            UnsupportedMediaType: `root.unsupported_media_type`.
            RateLimited: `root.rate_limited`.
            ElevationNeeded: `root.needs_elevated_permissions`.
            ResourceNoLongerExists: The deployment lists the resource, but its record is missing
                (`deployments.deployment_resource_no_longer_exists`).

        Required roles: any of `ece_platform_admin`, `ece_deployment_manager`.

        On the hosted service: any of `organization-admin`, `deployment-admin`, `deployment-editor`.

        API operation: `set-appsearch-read-only-mode` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-set-appsearch-read-only-mode
        """
        return self._sender.send(SET_APPSEARCH_READ_ONLY_MODE, (deployment_id, ref_id), {}, {}, body, options)

    def get_deployment_certificate_authority(
        self, deployment_id: str, *, options: Options | None = None
    ) -> models.CertificateAuthority:
        """Read the certificate authority of a deployment.

        Returns the public certificates that vouch for the deployment's Elasticsearch nodes, and a pattern for
        their names. Give both to a cluster outside the installation that is to trust this one, for example
        for replication from a self-managed cluster. Private keys are not part of it.

        Args:
            deployment_id: Id of the deployment, 32 hexadecimal digits.
            options: Settings of this call alone.

        Returns:
            The certificates and the name pattern.

        Raises:
            BadRequest: `root.invalid_json_request`, `root.invalid_parameter`.
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            DeploymentNotFound: There is no such deployment, or it has no Elasticsearch
                (`deployments.deployment_not_found`).
            ResourceNotFound: `deployments.deployment_resource_not_found`.
            NotFound: `root.resource_not_found`, `root.region_not_found`.
            MethodNotAllowed: `root.method_not_allowed`.
            RateLimited: `root.rate_limited`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`, `ece_platform_viewer`, `ece_deployment_manager`,
        `ece_deployment_viewer`.

        On the hosted service: any of `organization-admin`, `deployment-admin`, `deployment-editor`,
        `deployment-viewer`.

        API operation: `get-deployment-certificate-authority` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-get-deployment-certificate-authority
        """
        return self._sender.send(GET_DEPLOYMENT_CERTIFICATE_AUTHORITY, (deployment_id,), {}, {}, None, options)

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
            BadRequest: `root.invalid_json_request`, `root.invalid_parameter`.
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            DeploymentNotFound: There is no such deployment, or it has no Elasticsearch of that name
                (`deployments.deployment_not_found`).
            NotFound: `root.resource_not_found`, `root.region_not_found`.
            MethodNotAllowed: `root.method_not_allowed`.
            RateLimited: `root.rate_limited`.
            ElevationNeeded: `root.needs_elevated_permissions`.
            ResourceNoLongerExists: The deployment lists the resource, but its record is missing
                (`deployments.deployment_resource_no_longer_exists`).

        Required roles: any of `ece_platform_admin`, `ece_platform_viewer`, `ece_deployment_manager`,
        `ece_deployment_viewer`.

        On the hosted service: any of `organization-admin`, `deployment-admin`, `deployment-editor`,
        `deployment-viewer`.

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

    def enable_deployment_resource_ccr(
        self, deployment_id: str, ref_id: str, *, validate_only: bool | None = None, options: Options | None = None
    ) -> models.DeploymentResourceCommandResponse:
        """Prepare Elasticsearch and Kibana for cross-cluster replication.

        Brings a cluster from the time before cross-cluster replication, and its Kibana, into the shape it
        needs to follow indices of other clusters. A plan does the work and may restart instances: ask with
        `validate_only` first which parts would be unavailable meanwhile. Clusters created today need none of
        this.

        Args:
            deployment_id: Id of the deployment, 32 hexadecimal digits.
            ref_id: The resource's name within the deployment, chosen at creation; `_main` stands for the
                only resource of its kind.
            validate_only: Checks the request and answers as if it were carried out, but changes nothing.
                The server's default is `False`.
            options: Settings of this call alone.

        Returns:
            The plan is pending, or, with `validate_only`, would be.

        Raises:
            ChangeWhilePlanPending: A plan is pending that has to end or be canceled first, or the
                resource is stopped (`deployments.resource_plan_state_error`).
            BadRequest: `root.invalid_json_request`, `root.invalid_parameter`.
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            DeploymentNotFound: There is no such deployment, or it has no Elasticsearch of that name
                (`deployments.deployment_not_found`).
            ResourceNotFound: `deployments.deployment_resource_not_found`.
            NotFound: `root.resource_not_found`, `root.region_not_found`.
            MethodNotAllowed: `root.method_not_allowed`.
            RateLimited: `root.rate_limited`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`, `ece_deployment_manager`.

        On the hosted service: any of `organization-admin`, `deployment-admin`, `deployment-editor`.

        API operation: `enable-deployment-resource-ccr` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-enable-deployment-resource-ccr
        """
        return self._sender.send(
            ENABLE_DEPLOYMENT_RESOURCE_CCR, (deployment_id, ref_id), {"validate_only": validate_only}, {}, None, options
        )

    def enable_deployment_resource_ilm(
        self,
        deployment_id: str,
        ref_id: str,
        body: models.EnableIlmRequest | models.EnableIlmRequestDict,
        *,
        validate_only: bool | None = None,
        options: Options | None = None,
    ) -> models.DeploymentResourceCommandResponse:
        """Move a cluster from index curation to index lifecycle management.

        Retires the platform's own index curation in favor of Elasticsearch's index lifecycle management: each
        given index pattern gets a policy, and a plan carries the indices over. There is no way back. Check
        the warnings of a `validate_only` call beforehand.

        Args:
            deployment_id: Id of the deployment, 32 hexadecimal digits.
            ref_id: The resource's name within the deployment, chosen at creation; `_main` stands for the
                only resource of its kind.
            body: The request, as a model or a mapping.
            validate_only: Checks the request and answers as if it were carried out, but changes nothing.
                The server's default is `False`.
            options: Settings of this call alone.

        Returns:
            The plan is pending, or, with `validate_only`, would be.

        Raises:
            ChangeWhilePlanPending: A plan is pending that has to end or be canceled first, or the
                resource is stopped (`deployments.resource_plan_state_error`).
            BadRequest: `root.invalid_json_request`, `root.invalid_parameter`.
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            DeploymentNotFound: There is no such deployment, or it has no Elasticsearch of that name
                (`deployments.deployment_not_found`).
            ResourceNotFound: `deployments.deployment_resource_not_found`.
            NotFound: `root.resource_not_found`, `root.region_not_found`.
            MethodNotAllowed: `root.method_not_allowed`.
            TooLarge: `root.request_too_large`.
            UnsupportedMediaType: `root.unsupported_media_type`.
            RateLimited: `root.rate_limited`.
            ElevationNeeded: `root.needs_elevated_permissions`.
            ResourceNoLongerExists: The deployment lists the resource, but its record is missing
                (`deployments.deployment_resource_no_longer_exists`).

        Required roles: any of `ece_platform_admin`, `ece_deployment_manager`.

        On the hosted service: any of `organization-admin`, `deployment-admin`, `deployment-editor`.

        API operation: `enable-deployment-resource-ilm` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-enable-deployment-resource-ilm
        """
        return self._sender.send(
            ENABLE_DEPLOYMENT_RESOURCE_ILM, (deployment_id, ref_id), {"validate_only": validate_only}, {}, body, options
        )

    def enable_deployment_resource_slm(
        self, deployment_id: str, ref_id: str, *, validate_only: bool | None = None, options: Options | None = None
    ) -> models.DeploymentResourceCommandResponse:
        """Hand snapshots over to snapshot lifecycle management.

        Has Elasticsearch itself take the regular snapshots, by a snapshot lifecycle management policy, where
        so far the platform took them. A plan makes the switch; existing snapshots stay usable. Check the
        warnings of a `validate_only` call beforehand.

        Args:
            deployment_id: Id of the deployment, 32 hexadecimal digits.
            ref_id: The resource's name within the deployment, chosen at creation; `_main` stands for the
                only resource of its kind.
            validate_only: Checks the request and answers as if it were carried out, but changes nothing.
                The server's default is `False`.
            options: Settings of this call alone.

        Returns:
            The plan is pending, or, with `validate_only`, would be.

        Raises:
            ChangeWhilePlanPending: A plan is pending that has to end or be canceled first, or the
                resource is stopped (`deployments.resource_plan_state_error`).
            BadRequest: `root.invalid_json_request`, `root.invalid_parameter`.
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            DeploymentNotFound: There is no such deployment, or it has no Elasticsearch of that name
                (`deployments.deployment_not_found`).
            ResourceNotFound: `deployments.deployment_resource_not_found`.
            NotFound: `root.resource_not_found`, `root.region_not_found`.
            MethodNotAllowed: `root.method_not_allowed`.
            RateLimited: `root.rate_limited`.
            ElevationNeeded: `root.needs_elevated_permissions`.
            ResourceNoLongerExists: The deployment lists the resource, but its record is missing
                (`deployments.deployment_resource_no_longer_exists`).

        Required roles: any of `ece_platform_admin`, `ece_deployment_manager`.

        On the hosted service: any of `organization-admin`, `deployment-admin`, `deployment-editor`.

        API operation: `enable-deployment-resource-slm` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-enable-deployment-resource-slm
        """
        return self._sender.send(
            ENABLE_DEPLOYMENT_RESOURCE_SLM, (deployment_id, ref_id), {"validate_only": validate_only}, {}, None, options
        )

    def reset_elasticsearch_user_password(
        self, deployment_id: str, ref_id: str, *, check_completion: bool | None = None, options: Options | None = None
    ) -> models.ElasticsearchElasticUserPasswordResetResponse:
        """Replace the password of the elastic user.

        Gives the superuser `elastic` a new random password and shows it this one time; the old one stops
        working for every program that uses it. Each call draws another password, so do not send it again
        blindly. With `check_completion` nothing is changed: the status alone tells whether the latest
        password is in force yet.

        Args:
            deployment_id: Id of the deployment, 32 hexadecimal digits.
            ref_id: The resource's name within the deployment, chosen at creation; `_main` stands for the
                only resource of its kind.
            check_completion: Only asks whether the credentials of the creation or the last reset can be
                used already. A 200 says yes, with an empty `password`; anything else, not yet.  The server's
                default is `False`.
            options: Settings of this call alone.

        Returns:
            The new credentials.

        Raises:
            BadRequest: `root.invalid_json_request`, `root.invalid_parameter`.
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            DeploymentNotFound: There is no such deployment, or it has no Elasticsearch of that name, or
                that does not run (`deployments.deployment_not_found`).
            ResourceNotFound: `deployments.deployment_resource_not_found`.
            NotFound: `root.resource_not_found`, `root.region_not_found`.
            MethodNotAllowed: `root.method_not_allowed`.
            RateLimited: `root.rate_limited`.
            ElevationNeeded: `root.needs_elevated_permissions`.
            ServerError: The cluster did not take the new password; the old one may still be good
                (`deployments.elasticsearch.password_reset_error`).

        Required roles: any of `ece_platform_admin`, `ece_deployment_manager`.

        On the hosted service: any of `organization-admin`, `deployment-admin`.

        API operation: `reset-elasticsearch-user-password` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-reset-elasticsearch-user-password
        """
        return self._sender.send(
            RESET_ELASTICSEARCH_USER_PASSWORD,
            (deployment_id, ref_id),
            {"check_completion": check_completion},
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
            BadRequest: `root.invalid_json_request`, `root.invalid_parameter`.
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            DeploymentNotFound: There is no such deployment, or it has no Elasticsearch of that name
                (`deployments.deployment_not_found`).
            ResourceNotFound: `deployments.deployment_resource_not_found`.
            NotFound: `root.resource_not_found`, `root.region_not_found`.
            MethodNotAllowed: `root.method_not_allowed`.
            RestartWhilePlanPending: The resource cannot be restarted in its present state, mostly because
                a plan is pending (`deployments.deployment_resource_plan_change_error`).
            RateLimited: `root.rate_limited`.
            ElevationNeeded: `root.needs_elevated_permissions`.
            ResourceNoLongerExists: The deployment lists the resource, but its record is missing
                (`deployments.deployment_resource_no_longer_exists`).

        Required roles: any of `ece_platform_admin`, `ece_deployment_manager`.

        On the hosted service: any of `organization-admin`, `deployment-admin`, `deployment-editor`.

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

    def shutdown_deployment_es_resource(
        self,
        deployment_id: str,
        ref_id: str,
        *,
        hide: bool | None = None,
        skip_snapshot: bool | None = None,
        options: Options | None = None,
    ) -> models.DeploymentResourceCommandResponse:
        """Stop Elasticsearch.

        Stops the Elasticsearch cluster of a deployment and, as they cannot work without it, everything that
        depends on it. The data on the instances is lost; unless `skip_snapshot` is true, a last snapshot is
        taken first where a repository is set up. `restore_deployment_resource` starts the cluster again.

        Args:
            deployment_id: Id of the deployment, 32 hexadecimal digits.
            ref_id: The resource's name within the deployment, chosen at creation; `_main` stands for the
                only resource of its kind.
            hide: Leaves the stopped resource out of lists from now on. Platform administrators only.
            skip_snapshot: Stops without a last snapshot. Faster, but what no earlier snapshot holds
                cannot be restored. The server's default is `False`.
            options: Settings of this call alone.

        Returns:
            The cluster is stopping.

        Raises:
            BadRequest: Only administrators of the platform may set the parameter. A plan is pending that
                has to end or be canceled first, or the resource is stopped
                (`deployments.restricted_parameter`, `root.invalid_json_request`, `root.invalid_parameter`).
            ChangeWhilePlanPending: `deployments.resource_plan_state_error`.
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            DeploymentNotFound: There is no such deployment, or it has no Elasticsearch of that name
                (`deployments.deployment_not_found`).
            ResourceNotFound: `deployments.deployment_resource_not_found`.
            NotFound: `root.resource_not_found`, `root.region_not_found`.
            MethodNotAllowed: `root.method_not_allowed`.
            RateLimited: `root.rate_limited`.
            ElevationNeeded: `root.needs_elevated_permissions`.
            ResourceNoLongerExists: The deployment lists the resource, but its record is missing
                (`deployments.deployment_resource_no_longer_exists`).

        Required roles: any of `ece_platform_admin`, `ece_deployment_manager`.

        On the hosted service: any of `organization-admin`, `deployment-admin`, `deployment-editor`.

        API operation: `shutdown-deployment-es-resource` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-shutdown-deployment-es-resource
        """
        return self._sender.send(
            SHUTDOWN_DEPLOYMENT_ES_RESOURCE,
            (deployment_id, ref_id),
            {"hide": hide, "skip_snapshot": skip_snapshot},
            {},
            None,
            options,
        )

    def get_deployment_es_resource_eligible_remote_clusters(
        self,
        deployment_id: str,
        ref_id: str,
        body: models.SearchRequest | models.SearchRequestDict | None = None,
        *,
        options: Options | None = None,
    ) -> models.DeploymentsSearchResponse:
        """Search deployments that a cluster can connect to.

        Like `search_deployments`, but finds only deployments whose Elasticsearch this cluster could use for
        searches and replication across clusters. The version that decides is the one of the pending plan or,
        without one, of the current plan. Pass the findings on to
        `set_deployment_es_resource_remote_clusters`.

        Args:
            deployment_id: Id of the deployment, 32 hexadecimal digits.
            ref_id: The resource's name within the deployment, chosen at creation; `_main` stands for the
                only resource of its kind.
            body: The request, as a model or a mapping.
            options: Settings of this call alone.

        Returns:
            One page of eligible deployments that match the query and that the caller may see.

        Raises:
            BadRequest: No plan tells the cluster's version, as when its first plan failed, or the search
                request cannot be understood (`deployments.resource_does_not_have_a_valid_version`,
                `root.invalid_data`, `root.invalid_json_request`, `root.invalid_parameter`).
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            DeploymentNotFound: There is no such deployment, or it has no Elasticsearch of that name
                (`deployments.deployment_not_found`).
            ResourceNotFound: `deployments.deployment_resource_not_found`.
            NotFound: `root.resource_not_found`, `root.region_not_found`.
            MethodNotAllowed: `root.method_not_allowed`.
            TooLarge: `root.request_too_large`.
            UnsupportedMediaType: `root.unsupported_media_type`.
            RateLimited: `root.rate_limited`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`, `ece_platform_viewer`, `ece_deployment_manager`,
        `ece_deployment_viewer`.

        On the hosted service: any of `organization-admin`, `deployment-admin`, `deployment-editor`,
        `deployment-viewer`.

        API operation: `get-deployment-es-resource-eligible-remote-clusters` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-get-deployment-es-resource-eligible-remote-clusters
        """
        return self._sender.send(
            GET_DEPLOYMENT_ES_RESOURCE_ELIGIBLE_REMOTE_CLUSTERS, (deployment_id, ref_id), {}, {}, body, options
        )

    def move_deployment_elasticsearch_resource_instances(
        self,
        deployment_id: str,
        ref_id: str,
        instance_ids: list[str],
        body: models.TransientElasticsearchPlanConfiguration
        | models.TransientElasticsearchPlanConfigurationDict
        | None = None,
        *,
        ignore_missing: bool | None = None,
        force_update: bool | None = None,
        instances_down: bool | None = None,
        move_only: bool | None = None,
        force_move: bool | None = None,
        validate_only: bool | None = None,
        options: Options | None = None,
    ) -> models.TransientElasticsearchPlanConfiguration:
        """Move Elasticsearch instances to other allocators.

        Starts a plan that creates replacements for the instances on other hosts, lets the data follow and
        removes the old ones; use it when a host is sick or has to be emptied. Without a body the platform
        chooses targets and safety measures. Look at the calculated plan with `validate_only` first, for
        moving a large tier can take hours.

        Args:
            deployment_id: Id of the deployment, 32 hexadecimal digits.
            ref_id: The resource's name within the deployment, chosen at creation; `_main` stands for the
                only resource of its kind.
            instance_ids: Names of the instances, joined by commas, as the resource's topology shows them.
            body: The request, as a model or a mapping.
            ignore_missing: Passes over names that no instance has. Otherwise one such name makes the
                whole call fail. The server's default is `False`.
            force_update: Cancels and replaces a pending plan. Otherwise a pending plan makes the call
                fail. The server's default is `False`.
            instances_down: Declares the instances lost for good, so that their data is recovered from
                replicas or snapshots, not copied. The server's default is `False`.
            move_only: Moves the instances and nothing else. With false, differences between the plan and
                the running cluster are settled, too. The server's default is `True`.
            force_move: Copies the files of the instances to the new hosts instead of leaving the move of
                data to Elasticsearch. The server's default is `False`.
            validate_only: Checks the request and answers as if it were carried out, but changes nothing.
                The server's default is `False`.
            options: Settings of this call alone.

        Returns:
            200: The calculated plan, for `validate_only`. Nothing was changed.
            202: The move is under way; follow the pending plan.

        Raises:
            ChangeWhilePlanPending: A plan is pending and `force_update` is false, or the instances cannot
                be moved like this (`deployments.resource_plan_state_error`).
            InvalidPlan: `clusters.cluster_invalid_plan`.
            BadRequest: `root.invalid_json_request`, `root.invalid_parameter`.
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            DeploymentNotFound: No deployment has this id, or it has been deleted. The deployment has no
                resource of that kind and name. The resource has no such instances
                (`deployments.deployment_not_found`).
            ResourceNotFound: `deployments.deployment_resource_not_found`.
            NotFound: `deployments.instances_missing_on_update_error`, `root.resource_not_found`,
                `root.region_not_found`.
            MethodNotAllowed: `root.method_not_allowed`.
            TooLarge: `root.request_too_large`.
            UnsupportedMediaType: `root.unsupported_media_type`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`, `ece_deployment_manager`.

        API operation: `move-deployment-elasticsearch-resource-instances` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-move-deployment-elasticsearch-resource-instances
        """
        return self._sender.send(
            MOVE_DEPLOYMENT_ELASTICSEARCH_RESOURCE_INSTANCES,
            (deployment_id, ref_id, instance_ids),
            {
                "ignore_missing": ignore_missing,
                "force_update": force_update,
                "instances_down": instances_down,
                "move_only": move_only,
                "force_move": force_move,
                "validate_only": validate_only,
            },
            {},
            body,
            options,
        )

    def get_deployment_es_resource_keystore(
        self, deployment_id: str, ref_id: str, *, options: Options | None = None
    ) -> models.KeystoreContents:
        """List the secrets in a cluster's keystore.

        Returns the names of the secure settings that were stored for the cluster, and which of them are
        files. Values cannot be read back by anybody.

        Args:
            deployment_id: Id of the deployment, 32 hexadecimal digits.
            ref_id: The resource's name within the deployment, chosen at creation; `_main` stands for the
                only resource of its kind.
            options: Settings of this call alone.

        Returns:
            The names, without the values.

        Raises:
            BadRequest: `root.invalid_json_request`, `root.invalid_parameter`.
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            DeploymentNotFound: There is no such deployment, or it has no Elasticsearch of that name, or
                that is stopped (`deployments.deployment_not_found`).
            ResourceNotFound: `deployments.deployment_resource_not_found`.
            NotFound: `root.resource_not_found`, `root.region_not_found`.
            MethodNotAllowed: `root.method_not_allowed`.
            RateLimited: `root.rate_limited`.
            ElevationNeeded: `root.needs_elevated_permissions`.
            ServerError: The record of the resource cannot be read or written
                (`deployments.metadata_internal_error`).

        Required roles: any of `ece_platform_admin`, `ece_platform_viewer`, `ece_deployment_manager`,
        `ece_deployment_viewer`.

        On the hosted service: any of `organization-admin`, `deployment-admin`, `deployment-editor`,
        `deployment-viewer`.

        API operation: `get-deployment-es-resource-keystore` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-get-deployment-es-resource-keystore
        """
        return self._sender.send(GET_DEPLOYMENT_ES_RESOURCE_KEYSTORE, (deployment_id, ref_id), {}, {}, None, options)

    def set_deployment_es_resource_keystore(
        self,
        deployment_id: str,
        ref_id: str,
        body: models.KeystoreContents | models.KeystoreContentsDict,
        *,
        validate_only: bool | None = None,
        options: Options | None = None,
    ) -> models.KeystoreContents:
        """Add, change or remove secrets in a cluster's keystore.

        Merges the given secrets with the stored ones: a secret with a value is added or replaced, one that is
        empty or null is removed, and those the body does not mention stay. No plan is needed; settings that
        Elasticsearch can reload take effect by themselves, others with the next restart.

        Args:
            deployment_id: Id of the deployment, 32 hexadecimal digits.
            ref_id: The resource's name within the deployment, chosen at creation; `_main` stands for the
                only resource of its kind.
            body: The request, as a model or a mapping. Members of a model that are None are left out;
                `send_null` has them sent as null.
            validate_only: Checks the secrets and answers as if they were stored, but changes nothing. The
                server's default is `False`. New in the hosted service, 2026-08.
            options: Settings of this call alone.

        Returns:
            The names that are in the keystore now, without the values.

        Raises:
            BadRequest: `root.invalid_json_request`, `root.invalid_parameter`.
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            DeploymentNotFound: There is no such deployment, or it has no Elasticsearch of that name, or
                that is stopped (`deployments.deployment_not_found`).
            ResourceNotFound: `deployments.deployment_resource_not_found`.
            NotFound: `root.resource_not_found`, `root.region_not_found`.
            MethodNotAllowed: `root.method_not_allowed`.
            TooLarge: `root.request_too_large`.
            UnsupportedMediaType: `root.unsupported_media_type`.
            RateLimited: `root.rate_limited`.
            ElevationNeeded: `root.needs_elevated_permissions`.
            ServerError: The record of the resource cannot be read or written
                (`deployments.metadata_internal_error`).

        Required roles: any of `ece_platform_admin`, `ece_deployment_manager`.

        On the hosted service: any of `organization-admin`, `deployment-admin`, `deployment-editor`.

        API operation: `set-deployment-es-resource-keystore` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-set-deployment-es-resource-keystore
        """
        return self._sender.send(
            SET_DEPLOYMENT_ES_RESOURCE_KEYSTORE,
            (deployment_id, ref_id),
            {"validate_only": validate_only},
            {},
            body,
            options,
        )

    def get_deployment_es_resource_remote_clusters(
        self, deployment_id: str, ref_id: str, *, options: Options | None = None
    ) -> models.RemoteResources:
        """List a cluster's remote clusters.

        Returns the clusters that this cluster may search in and replicate from, with the state of each
        connection. Covers connections secured by certificates; those made with API keys are set up in
        Elasticsearch itself.

        Args:
            deployment_id: Id of the deployment, 32 hexadecimal digits.
            ref_id: The resource's name within the deployment, chosen at creation; `_main` stands for the
                only resource of its kind.
            options: Settings of this call alone.

        Returns:
            The remote clusters; an empty list if there are none.

        Raises:
            BadRequest: `root.invalid_json_request`, `root.invalid_parameter`.
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            DeploymentNotFound: There is no such deployment, or it has no Elasticsearch of that name
                (`deployments.deployment_not_found`).
            ResourceNotFound: `deployments.deployment_resource_not_found`.
            NotFound: `root.resource_not_found`, `root.region_not_found`.
            MethodNotAllowed: `root.method_not_allowed`.
            RateLimited: `root.rate_limited`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`, `ece_platform_viewer`, `ece_deployment_manager`,
        `ece_deployment_viewer`.

        On the hosted service: any of `organization-admin`, `deployment-admin`, `deployment-editor`,
        `deployment-viewer`.

        API operation: `get-deployment-es-resource-remote-clusters` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-get-deployment-es-resource-remote-clusters
        """
        return self._sender.send(
            GET_DEPLOYMENT_ES_RESOURCE_REMOTE_CLUSTERS, (deployment_id, ref_id), {}, {}, None, options
        )

    def set_deployment_es_resource_remote_clusters(
        self,
        deployment_id: str,
        ref_id: str,
        body: models.RemoteResources | models.RemoteResourcesDict,
        *,
        options: Options | None = None,
    ) -> models.EmptyResponse:
        """Replace a cluster's remote clusters.

        Stores the list in place of the present one: connections that it does not mention are cut, and an
        empty list cuts all of them. Both sides have to trust each other, or the connection stays down. Read
        the list afterwards to see whether it stands.

        Args:
            deployment_id: Id of the deployment, 32 hexadecimal digits.
            ref_id: The resource's name within the deployment, chosen at creation; `_main` stands for the
                only resource of its kind.
            body: The request, as a model or a mapping.
            options: Settings of this call alone.

        Returns:
            The list is stored and the connections are being made.

        Raises:
            BadRequest: `root.invalid_data`, `root.invalid_json_request`, `root.invalid_parameter`.
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            DeploymentNotFound: There is no such deployment, or it has no Elasticsearch of that name; the
                same goes for those in the list (`deployments.deployment_not_found`).
            ResourceNotFound: `deployments.deployment_resource_not_found`.
            NotFound: `root.resource_not_found`, `root.region_not_found`.
            MethodNotAllowed: `root.method_not_allowed`.
            TooLarge: `root.request_too_large`.
            UnsupportedMediaType: `root.unsupported_media_type`.
            RateLimited: `root.rate_limited`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`, `ece_deployment_manager`.

        On the hosted service: any of `organization-admin`, `deployment-admin`, `deployment-editor`.

        API operation: `set-deployment-es-resource-remote-clusters` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-set-deployment-es-resource-remote-clusters
        """
        return self._sender.send(
            SET_DEPLOYMENT_ES_RESOURCE_REMOTE_CLUSTERS, (deployment_id, ref_id), {}, {}, body, options
        )

    def get_deployment_es_resource_snapshot_repository(
        self, deployment_id: str, ref_id: str, *, options: Options | None = None
    ) -> models.SnapshotRepositories:
        """List the linked snapshot repositories of a cluster.

        Returns the snapshot repositories of other deployments from which this cluster can restore and mount
        snapshots, with the deployments they come from. The cluster's own repository is not among them.

        New in the hosted service, 2026-08.

        Args:
            deployment_id: Id of the deployment, 32 hexadecimal digits.
            ref_id: The resource's name within the deployment, chosen at creation; `_main` stands for the
                only resource of its kind.
            options: Settings of this call alone.

        Returns:
            The linked repositories, possibly none.

        Raises:
            BadRequest: `root.invalid_json_request`, `root.invalid_parameter`.
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            ResourceNotFound: There is no such deployment, or it has no Elasticsearch of that name
                (`deployments.deployment_resource_not_found`).
            DeploymentNotFound: `deployments.deployment_not_found`.
            NotFound: `root.resource_not_found`, `root.region_not_found`.
            MethodNotAllowed: `root.method_not_allowed`.
            RateLimited: `root.rate_limited`.
            ElevationNeeded: `root.needs_elevated_permissions`.
            ServerError: The record of the resource cannot be read or written
                (`deployments.metadata_internal_error`).

        Required roles: any of `ece_platform_admin`, `ece_platform_viewer`, `ece_deployment_manager`,
        `ece_deployment_viewer`.

        On the hosted service: any of `organization-admin`, `deployment-admin`, `deployment-editor`,
        `deployment-viewer`.

        API operation: `get-deployment-es-resource-snapshot-repository` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-get-deployment-es-resource-snapshot-repository
        """
        return self._sender.send(
            GET_DEPLOYMENT_ES_RESOURCE_SNAPSHOT_REPOSITORY, (deployment_id, ref_id), {}, {}, None, options
        )

    def create_deployment_es_resource_snapshot_repository(
        self,
        deployment_id: str,
        ref_id: str,
        body: models.CreateSnapshotDependencyRequest | models.CreateSnapshotDependencyRequestDict,
        *,
        options: Options | None = None,
    ) -> models.CreateSnapshotDependencyResponse:
        """Link the snapshots of another deployment.

        Makes the snapshot repository of another deployment readable for this cluster, which can then restore
        from it and mount its searchable snapshots. A plan adds the repository; it is there once the plan has
        ended. A technical preview of the hosted service: ECE refuses the call.

        New in the hosted service, 2026-08.

        Args:
            deployment_id: Id of the deployment, 32 hexadecimal digits.
            ref_id: The resource's name within the deployment, chosen at creation; `_main` stands for the
                only resource of its kind.
            body: The request, as a model or a mapping.
            options: Settings of this call alone.

        Returns:
            The link is being made.

        Raises:
            BadRequest: Repositories of other deployments can be linked on the hosted service only. A
                deployment cannot link the repository of its own snapshots. The plan makes no working
                resource. A plan is pending that has to end or be canceled first, or the resource is stopped
                (`deployments.snapshot_dependency_not_supported_in_env`,
                `deployments.snapshot_dependency_cannot_link_to_self`, `root.invalid_json_request`,
                `root.invalid_parameter`).
            InvalidPlan: `clusters.cluster_invalid_plan`.
            ChangeWhilePlanPending: `deployments.resource_plan_state_error`.
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            NotFound: The deployment whose repository is to be linked does not exist. The deployment has
                no resource of that kind and name. No deployment has this id, or it has been deleted
                (`deployments.snapshot_dependency_source_not_found`, `root.resource_not_found`,
                `root.region_not_found`).
            ResourceNotFound: `deployments.deployment_resource_not_found`.
            DeploymentNotFound: `deployments.deployment_not_found`.
            MethodNotAllowed: `root.method_not_allowed`.
            TooLarge: `root.request_too_large`.
            UnsupportedMediaType: `root.unsupported_media_type`.
            RateLimited: `root.rate_limited`.
            ElevationNeeded: `root.needs_elevated_permissions`.
            ServerError: The repository could not be linked
                (`deployments.snapshot_dependency_internal_error`).

        Required roles: any of `ece_platform_admin`, `ece_deployment_manager`.

        On the hosted service: any of `organization-admin`, `deployment-admin`, `deployment-editor`.

        API operation: `create-deployment-es-resource-snapshot-repository` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-create-deployment-es-resource-snapshot-repository
        """
        return self._sender.send(
            CREATE_DEPLOYMENT_ES_RESOURCE_SNAPSHOT_REPOSITORY, (deployment_id, ref_id), {}, {}, body, options
        )

    def delete_deployment_es_resource_snapshot_repository(
        self, deployment_id: str, ref_id: str, repository_name: str, *, options: Options | None = None
    ) -> models.EmptyResponse:
        """Unlink a snapshot repository.

        Takes a linked repository away from the cluster; the other deployment keeps its snapshots. Delete or
        restore the searchable snapshots that are mounted from it first, as they cannot do without.

        New in the hosted service, 2026-08.

        Args:
            deployment_id: Id of the deployment, 32 hexadecimal digits.
            ref_id: The resource's name within the deployment, chosen at creation; `_main` stands for the
                only resource of its kind.
            repository_name: Name of the linked repository, as the list of them shows it.
            options: Settings of this call alone.

        Returns:
            The repository is no longer linked.

        Raises:
            BadRequest: `root.invalid_json_request`, `root.invalid_parameter`.
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            NotFound: No repository of that name is linked. No deployment has this id, or it has been
                deleted. The deployment has no resource of that kind and name
                (`deployments.snapshot_dependency_not_found`, `root.resource_not_found`,
                `root.region_not_found`).
            DeploymentNotFound: `deployments.deployment_not_found`.
            ResourceNotFound: `deployments.deployment_resource_not_found`.
            MethodNotAllowed: `root.method_not_allowed`.
            RateLimited: `root.rate_limited`.
            ElevationNeeded: `root.needs_elevated_permissions`.
            ServerError: The record of the resource cannot be read or written
                (`deployments.metadata_internal_error`).

        Required roles: any of `ece_platform_admin`, `ece_deployment_manager`.

        On the hosted service: any of `organization-admin`, `deployment-admin`, `deployment-editor`.

        API operation: `delete-deployment-es-resource-snapshot-repository` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-delete-deployment-es-resource-snapshot-repository
        """
        return self._sender.send(
            DELETE_DEPLOYMENT_ES_RESOURCE_SNAPSHOT_REPOSITORY,
            (deployment_id, ref_id, repository_name),
            {},
            {},
            None,
            options,
        )

    def get_deployment_es_resource_tiers(
        self, deployment_id: str, ref_id: str, *, options: Options | None = None
    ) -> models.TiersResponse:
        """Read the sizes of a cluster's tiers.

        Tells for each tier of an Elasticsearch cluster that is switched on how much memory its nodes have,
        over how many zones they are spread, and which sizes could be chosen instead. It spares you reading
        the plan and the instance configurations when all you want is to resize.

        New in the hosted service, 2026-08.

        Args:
            deployment_id: Id of the deployment, 32 hexadecimal digits.
            ref_id: The resource's name within the deployment, chosen at creation; `_main` stands for the
                only resource of its kind.
            options: Settings of this call alone.

        Returns:
            The tiers that are switched on; a tier of size 0 is not among them.

        Raises:
            BadRequest: `root.invalid_json_request`, `root.invalid_parameter`.
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            ResourceNotFound: There is no such deployment, or it has no Elasticsearch of that name
                (`deployments.deployment_resource_not_found`).
            DeploymentNotFound: `deployments.deployment_not_found`.
            NotFound: `root.resource_not_found`, `root.region_not_found`.
            MethodNotAllowed: `root.method_not_allowed`.
            RateLimited: `root.rate_limited`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`, `ece_platform_viewer`, `ece_deployment_manager`,
        `ece_deployment_viewer`.

        On the hosted service: any of `organization-admin`, `deployment-admin`, `deployment-editor`,
        `deployment-viewer`.

        API operation: `get-deployment-es-resource-tiers` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-get-deployment-es-resource-tiers
        """
        return self._sender.send(GET_DEPLOYMENT_ES_RESOURCE_TIERS, (deployment_id, ref_id), {}, {}, None, options)

    def update_deployment_es_resource_tier(
        self,
        deployment_id: str,
        ref_id: str,
        body: models.TiersUpdateRequest | models.TiersUpdateRequestDict,
        *,
        options: Options | None = None,
    ) -> models.DeploymentUpdateResponse:
        """Resize tiers of a cluster.

        Starts a plan that changes the memory or the number of zones of the tiers in the body; all others stay
        as they are, and so does the rest of the plan. The shortest way to scale a cluster by hand. Follow the
        pending plan, and mind that a larger cluster costs more from its end on.

        New in the hosted service, 2026-08.

        Args:
            deployment_id: Id of the deployment, 32 hexadecimal digits.
            ref_id: The resource's name within the deployment, chosen at creation; `_main` stands for the
                only resource of its kind.
            body: The request, as a model or a mapping. Members of a model that are None are left out;
                `send_null` has them sent as null.
            options: Settings of this call alone.

        Returns:
            The plan is accepted and pending.

        Raises:
            InvalidPlan: No instances of that size or in so many zones are to be had, or a plan is pending
                that has to end or be canceled first (`clusters.cluster_invalid_plan`).
            BadRequest: `cluster.dedicated_master_prohibited`, `deployments.invalid_autoscaling_config`,
                `root.invalid_json_request`, `root.invalid_parameter`.
            ChangeWhilePlanPending: `deployments.resource_plan_state_error`.
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            NotFound: There is no such deployment, it has no Elasticsearch of that name, or a tier in the
                body is not switched on there (`deployments.tier_not_found`, `root.resource_not_found`,
                `root.region_not_found`).
            DeploymentNotFound: `deployments.deployment_not_found`.
            ResourceNotFound: `deployments.deployment_resource_not_found`.
            MethodNotAllowed: `root.method_not_allowed`.
            TooLarge: `root.request_too_large`.
            UnsupportedMediaType: `root.unsupported_media_type`.
            RateLimited: `root.rate_limited`.
            ElevationNeeded: `root.needs_elevated_permissions`.
            ServerError: The record of the resource cannot be read or written
                (`deployments.metadata_internal_error`).

        Required roles: any of `ece_platform_admin`, `ece_deployment_manager`.

        On the hosted service: any of `organization-admin`, `deployment-admin`, `deployment-editor`.

        API operation: `update-deployment-es-resource-tier` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-update-deployment-es-resource-tier
        """
        return self._sender.send(UPDATE_DEPLOYMENT_ES_RESOURCE_TIER, (deployment_id, ref_id), {}, {}, body, options)

    def get_deployment_enterprise_search_resource_info(
        self,
        deployment_id: str,
        ref_id: str,
        *,
        show_metadata: bool | None = None,
        show_plans: bool | None = None,
        show_plan_logs: bool | None = None,
        show_plan_history: bool | None = None,
        show_plan_defaults: bool | None = None,
        show_settings: bool | None = None,
        clear_transient: bool | None = None,
        options: Options | None = None,
    ) -> models.EnterpriseSearchResourceInfo:
        """Read a deployment's Enterprise Search.

        Returns the Enterprise Search resource as `get_deployment` shows it, without the rest of the
        deployment: endpoint, health, instances and plans. The product exists from version 7.7 to the end of
        8.x.

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
            show_settings: Adds `settings` to each resource - snapshots, trust, monitoring and the like.
                The server's default is `False`.
            clear_transient: Leaves `transient` out of shown plans, so that they can be sent back in an
                update as they are. The server's default is `False`.
            options: Settings of this call alone.

        Returns:
            The Enterprise Search resource.

        Raises:
            BadRequest: `root.invalid_json_request`, `root.invalid_parameter`.
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            DeploymentNotFound: There is no such deployment, or it has no Enterprise Search of that name
                (`deployments.deployment_not_found`).
            NotFound: `root.resource_not_found`, `root.region_not_found`.
            MethodNotAllowed: `root.method_not_allowed`.
            RateLimited: `root.rate_limited`.
            ElevationNeeded: `root.needs_elevated_permissions`.
            ResourceNoLongerExists: The deployment lists the resource, but its record is missing
                (`deployments.deployment_resource_no_longer_exists`).

        Required roles: any of `ece_platform_admin`, `ece_platform_viewer`, `ece_deployment_manager`,
        `ece_deployment_viewer`.

        On the hosted service: any of `organization-admin`, `deployment-admin`, `deployment-editor`,
        `deployment-viewer`.

        API operation: `get-deployment-enterprise-search-resource-info` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-get-deployment-enterprise-search-resource-info
        """
        return self._sender.send(
            GET_DEPLOYMENT_ENTERPRISE_SEARCH_RESOURCE_INFO,
            (deployment_id, ref_id),
            {
                "show_metadata": show_metadata,
                "show_plans": show_plans,
                "show_plan_logs": show_plan_logs,
                "show_plan_history": show_plan_history,
                "show_plan_defaults": show_plan_defaults,
                "show_settings": show_settings,
                "clear_transient": clear_transient,
            },
            {},
            None,
            options,
        )

    def get_deployment_heap_dumps(
        self, deployment_id: str, *, options: Options | None = None
    ) -> models.DeploymentHeapDumps:
        """List the heap dumps of a deployment.

        Shows which heap dumps exist of the deployment's instances and which are still being captured. Poll it
        after `capture_deployment_instance_heap_dump` until the dump is complete, then download it.

        Args:
            deployment_id: Id of the deployment, 32 hexadecimal digits.
            options: Settings of this call alone.

        Returns:
            The heap dumps, finished or not.

        Raises:
            BadRequest: `root.invalid_json_request`, `root.invalid_parameter`.
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            DeploymentNotFound: No deployment has this id, or it has been deleted
                (`deployments.deployment_not_found`).
            NotFound: `root.resource_not_found`, `root.region_not_found`.
            MethodNotAllowed: `root.method_not_allowed`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`, `ece_platform_viewer`, `ece_deployment_manager`,
        `ece_deployment_viewer`.

        API operation: `get-deployment-heap-dumps` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-get-deployment-heap-dumps
        """
        return self._sender.send(GET_DEPLOYMENT_HEAP_DUMPS, (deployment_id,), {}, {}, None, options)

    def get_deployment_integrations_server_resource_info(
        self,
        deployment_id: str,
        ref_id: str,
        *,
        show_metadata: bool | None = None,
        show_plans: bool | None = None,
        show_plan_logs: bool | None = None,
        show_plan_history: bool | None = None,
        show_plan_defaults: bool | None = None,
        show_settings: bool | None = None,
        clear_transient: bool | None = None,
        options: Options | None = None,
    ) -> models.IntegrationsServerResourceInfo:
        """Read a deployment's Integrations Server.

        Returns the Integrations Server resource as `get_deployment` shows it, without the rest of the
        deployment: health, instances, plans and, once it runs, the addresses of Fleet and APM under
        `services_urls`.

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
            show_settings: Adds `settings` to each resource - snapshots, trust, monitoring and the like.
                The server's default is `False`.
            clear_transient: Leaves `transient` out of shown plans, so that they can be sent back in an
                update as they are. The server's default is `False`.
            options: Settings of this call alone.

        Returns:
            The Integrations Server resource.

        Raises:
            BadRequest: `root.invalid_json_request`, `root.invalid_parameter`.
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            DeploymentNotFound: There is no such deployment, or it has no Integrations Server of that name
                (`deployments.deployment_not_found`).
            NotFound: `root.resource_not_found`, `root.region_not_found`.
            MethodNotAllowed: `root.method_not_allowed`.
            RateLimited: `root.rate_limited`.
            ElevationNeeded: `root.needs_elevated_permissions`.
            ResourceNoLongerExists: The deployment lists the resource, but its record is missing
                (`deployments.deployment_resource_no_longer_exists`).

        Required roles: any of `ece_platform_admin`, `ece_platform_viewer`, `ece_deployment_manager`,
        `ece_deployment_viewer`.

        On the hosted service: any of `organization-admin`, `deployment-admin`, `deployment-editor`,
        `deployment-viewer`.

        API operation: `get-deployment-integrations-server-resource-info` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-get-deployment-integrations-server-resource-info
        """
        return self._sender.send(
            GET_DEPLOYMENT_INTEGRATIONS_SERVER_RESOURCE_INFO,
            (deployment_id, ref_id),
            {
                "show_metadata": show_metadata,
                "show_plans": show_plans,
                "show_plan_logs": show_plan_logs,
                "show_plan_history": show_plan_history,
                "show_plan_defaults": show_plan_defaults,
                "show_settings": show_settings,
                "clear_transient": clear_transient,
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
            BadRequest: `root.invalid_json_request`, `root.invalid_parameter`.
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            DeploymentNotFound: There is no such deployment, or it has no Kibana of that name
                (`deployments.deployment_not_found`).
            NotFound: `root.resource_not_found`, `root.region_not_found`.
            MethodNotAllowed: `root.method_not_allowed`.
            RateLimited: `root.rate_limited`.
            ElevationNeeded: `root.needs_elevated_permissions`.
            ResourceNoLongerExists: The deployment lists the resource, but its record is missing
                (`deployments.deployment_resource_no_longer_exists`).

        Required roles: any of `ece_platform_admin`, `ece_platform_viewer`, `ece_deployment_manager`,
        `ece_deployment_viewer`.

        On the hosted service: any of `organization-admin`, `deployment-admin`, `deployment-editor`,
        `deployment-viewer`.

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

    def migrate_deployment_template(
        self,
        deployment_id: str,
        *,
        template_id: str,
        skip_instance_metrics_check: bool | None = None,
        options: Options | None = None,
    ) -> models.DeploymentUpdateRequest:
        """Work out how to move a deployment to a template.

        Changes nothing, but returns the body for `update_deployment` that would bring the deployment to the
        given template: same resources and sizes, on the hardware that the template names. With the
        deployment's present template it brings a deployment to the newest versions of its instance
        configurations. Look the body over before you send it; instances that change hardware are replaced.

        Args:
            deployment_id: Id of the deployment, 32 hexadecimal digits.
            template_id: Deployment template to move to.
            skip_instance_metrics_check: Chooses sizes without looking at how full the disks of the
                instances are. Faster, but the data may not fit. The server's default is `False`. New in the
                hosted service, 2026-08.
            options: Settings of this call alone.

        Returns:
            The request that would do it.

        Raises:
            BadRequest: There is no such template, or the deployment does not fit into it
                (`templates.template_not_found`, `root.invalid_json_request`, `root.invalid_parameter`).
            InvalidPlan: `clusters.cluster_invalid_plan`.
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            DeploymentNotFound: No deployment has this id, or it has been deleted
                (`deployments.deployment_not_found`).
            NotFound: `root.resource_not_found`, `root.region_not_found`.
            MethodNotAllowed: `root.method_not_allowed`.
            RateLimited: `root.rate_limited`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`, `ece_platform_viewer`, `ece_deployment_manager`,
        `ece_deployment_viewer`.

        On the hosted service: any of `organization-admin`, `deployment-admin`, `deployment-editor`,
        `deployment-viewer`.

        API operation: `migrate-deployment-template` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-migrate-deployment-template
        """
        return self._sender.send(
            MIGRATE_DEPLOYMENT_TEMPLATE,
            (deployment_id,),
            {"template_id": template_id, "skip_instance_metrics_check": skip_instance_metrics_check},
            {},
            None,
            options,
        )

    def get_deployment_tags(
        self, deployment_id: str, *, options: Options | None = None
    ) -> models.DeploymentTagsResponse:
        """Read the tags of a deployment.

        Returns the keys and values that somebody has given the deployment, the same ones that
        `get_deployment` shows as `metadata.tags`. Handy for scripts that sort or bill deployments by their
        tags and need nothing else of them.

        New in the hosted service, 2026-08.

        Args:
            deployment_id: Id of the deployment, 32 hexadecimal digits.
            options: Settings of this call alone.

        Returns:
            The tags, in the order in which they were set.

        Raises:
            BadRequest: `root.invalid_json_request`, `root.invalid_parameter`.
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            DeploymentNotFound: No deployment has this id, or it has been deleted
                (`deployments.deployment_not_found`).
            NotFound: `root.resource_not_found`, `root.region_not_found`.
            MethodNotAllowed: `root.method_not_allowed`.
            RateLimited: `root.rate_limited`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`, `ece_platform_viewer`, `ece_deployment_manager`,
        `ece_deployment_viewer`.

        On the hosted service: any of `organization-admin`, `deployment-admin`, `deployment-editor`,
        `deployment-viewer`.

        API operation: `get-deployment-tags` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-get-deployment-tags
        """
        return self._sender.send(GET_DEPLOYMENT_TAGS, (deployment_id,), {}, {}, None, options)

    def set_deployment_tags(
        self,
        deployment_id: str,
        body: models.DeploymentTagsResponse | models.DeploymentTagsResponseDict,
        *,
        options: Options | None = None,
    ) -> models.DeploymentTagsResponse:
        """Replace the tags of a deployment.

        Gives the deployment exactly the tags in the body and removes all others, so read them first if some
        are to stay. No plan is needed and nothing restarts. A deployment has at most 64 tags; keys have up to
        32 characters and values up to 128.

        New in the hosted service, 2026-08.

        Args:
            deployment_id: Id of the deployment, 32 hexadecimal digits.
            body: The request, as a model or a mapping.
            options: Settings of this call alone.

        Returns:
            The tags that the deployment has now.

        Raises:
            BadRequest: A deployment has at most 64 tags. A tag's key has more than 32 characters, or its
                value more than 128 (`deployments.too_many_tags`, `deployments.lengthy_key_or_value`,
                `root.invalid_json_request`, `root.invalid_parameter`).
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            DeploymentNotFound: No deployment has this id, or it has been deleted
                (`deployments.deployment_not_found`).
            NotFound: `root.resource_not_found`, `root.region_not_found`.
            MethodNotAllowed: `root.method_not_allowed`.
            TooLarge: `root.request_too_large`.
            UnsupportedMediaType: `root.unsupported_media_type`.
            RateLimited: `root.rate_limited`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`, `ece_deployment_manager`.

        On the hosted service: any of `organization-admin`, `deployment-admin`, `deployment-editor`.

        API operation: `set-deployment-tags` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-set-deployment-tags
        """
        return self._sender.send(SET_DEPLOYMENT_TAGS, (deployment_id,), {}, {}, body, options)

    def upgrade_deployment(
        self,
        deployment_id: str,
        body: models.UpgradeDeploymentRequest | models.UpgradeDeploymentRequestDict,
        *,
        options: Options | None = None,
    ) -> models.EmptyResponse:
        """Upgrade a deployment to another stack version.

        Moves all resources of the deployment to one stack version, Elasticsearch first, without your having
        to send their plans. Present and new version have to be 8.0.0 or later, and the new one above the
        present one. Ask `get_deployment_upgrade_assistant_status` beforehand, and follow the pending plans
        afterwards. A technical preview, which may still change.

        New in the hosted service, 2026-08.

        Args:
            deployment_id: Id of the deployment, 32 hexadecimal digits.
            body: The request, as a model or a mapping.
            options: Settings of this call alone.

        Returns:
            The upgrade has begun.

        Raises:
            BadRequest: The version cannot be reached from the present one. The text is no stack version.
                The version to reach is below 8.0.0. Deployments below version 8.0.0 are not upgraded in one
                call. A plan is pending that has to end or be canceled first, or the resource is stopped
                (`deployments.upgrade_path_not_allowed`, `deployments.invalid_version`,
                `deployments.upgrade.target_version_must_be_above_8_0_0`,
                `deployments.upgrade.source_version_must_be_above_8_0_0`, `root.invalid_json_request`,
                `root.invalid_parameter`).
            ChangeWhilePlanPending: `deployments.resource_plan_state_error`.
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            DeploymentNotFound: No deployment has this id, or it has been deleted
                (`deployments.deployment_not_found`).
            NotFound: `root.resource_not_found`, `root.region_not_found`.
            MethodNotAllowed: `root.method_not_allowed`.
            Conflict: The last plan of a resource failed
                (`deployments.upgrade_deployment_resource_last_plan_failed`).
            TooLarge: `root.request_too_large`.
            UnsupportedMediaType: `root.unsupported_media_type`.
            RateLimited: `root.rate_limited`.
            ElevationNeeded: `root.needs_elevated_permissions`.
            ServerError: The upgrade could not be started (`deployments.upgrade_internal_error`).

        Required roles: any of `ece_platform_admin`, `ece_deployment_manager`.

        On the hosted service: any of `organization-admin`, `deployment-admin`, `deployment-editor`.

        API operation: `upgrade-deployment` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-upgrade-deployment
        """
        return self._sender.send(UPGRADE_DEPLOYMENT, (deployment_id,), {}, {}, body, options)

    def get_deployment_upgrade_assistant_status(
        self, deployment_id: str, *, target_version: str | None = None, options: Options | None = None
    ) -> models.DeploymentUpgradeAssistantStatusResponse:
        """Tell whether a deployment is ready for the next major version.

        Asks the Upgrade Assistant in the deployment's Kibana whether Elasticsearch and Kibana still use
        anything that the next major version no longer has. Make it the gate of an automated upgrade; the
        Upgrade Assistant itself tells what to change.

        Args:
            deployment_id: Id of the deployment, 32 hexadecimal digits.
            target_version: Stack version to be ready for. Left out, it is the next major version. New in
                the hosted service, 2026-08.
            options: Settings of this call alone.

        Returns:
            What the Upgrade Assistant says.

        Raises:
            BadRequest: `root.invalid_json_request`, `root.invalid_parameter`.
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            DeploymentNotFound: No deployment has this id, or it has been deleted
                (`deployments.deployment_not_found`).
            NotFound: `root.resource_not_found`, `root.region_not_found`.
            MethodNotAllowed: `root.method_not_allowed`.
            RateLimited: `root.rate_limited`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`, `ece_platform_viewer`, `ece_deployment_manager`,
        `ece_deployment_viewer`.

        On the hosted service: any of `organization-admin`, `deployment-admin`, `deployment-editor`,
        `deployment-viewer`.

        API operation: `get-deployment-upgrade-assistant-status` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-get-deployment-upgrade-assistant-status
        """
        return self._sender.send(
            GET_DEPLOYMENT_UPGRADE_ASSISTANT_STATUS,
            (deployment_id,),
            {"target_version": target_version},
            {},
            None,
            options,
        )

    def restore_deployment_resource(
        self,
        deployment_id: str,
        resource_kind: models.ResourceKind,
        ref_id: str,
        *,
        restore_snapshot: bool | None = None,
        options: Options | None = None,
    ) -> models.DeploymentResourceCrudResponse:
        """Start a stopped resource again.

        Gives a resource that was shut down a new attempt of its last successful plan, under the old id and
        endpoint. Elasticsearch comes back without its data unless `restore_snapshot` is true. A stateless
        resource needs its Elasticsearch running. The answer comes before the resource runs, so follow its
        plan.

        Args:
            deployment_id: Id of the deployment, 32 hexadecimal digits.
            resource_kind: Product that a deployment resource runs. The value is also the path segment
                under which the resource is addressed.
            ref_id: The resource's name within the deployment, chosen at creation; `_main` stands for the
                only resource of its kind.
            restore_snapshot: Fills Elasticsearch from its last snapshot instead of starting it empty.
                Other kinds have nothing to fill. The server's default is `False`.
            options: Settings of this call alone.

        Returns:
            The resource is starting.

        Raises:
            ResourceNotShutDown: The resource is not stopped, or not yet. Nothing is pending, or there is
                no plan to start from (`deployments.resource_not_shutdown`).
            NoPendingPlan: `deployments.resource_does_not_have_a_pending_plan`.
            BadRequest: `root.invalid_json_request`, `root.invalid_parameter`.
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            DeploymentNotFound: There is no such deployment, or it has no resource of that kind and name
                (`deployments.deployment_not_found`).
            NotFound: `root.resource_not_found`, `root.region_not_found`.
            MethodNotAllowed: `root.method_not_allowed`.
            RateLimited: `root.rate_limited`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`, `ece_deployment_manager`.

        On the hosted service: any of `organization-admin`, `deployment-admin`, `deployment-editor`.

        API operation: `restore-deployment-resource` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-restore-deployment-resource
        """
        return self._sender.send(
            RESTORE_DEPLOYMENT_RESOURCE,
            (deployment_id, resource_kind, ref_id),
            {"restore_snapshot": restore_snapshot},
            {},
            None,
            options,
        )

    def get_deployment_resource_plan_activity(
        self,
        deployment_id: str,
        resource_kind: models.ResourceKind,
        ref_id: str,
        attempt_id: str,
        *,
        options: Options | None = None,
    ) -> models.CommonClusterPlanInfo:
        """Read one plan attempt of a resource.

        Returns a single attempt, pending or past, with its plan and the whole log. Cheaper than reading the
        complete history when you already know which attempt you are after.

        Args:
            deployment_id: Id of the deployment, 32 hexadecimal digits.
            resource_kind: Product that a deployment resource runs. The value is also the path segment
                under which the resource is addressed.
            ref_id: The resource's name within the deployment, chosen at creation; `_main` stands for the
                only resource of its kind.
            attempt_id: The `plan_attempt_id` of the attempt, as the resource's `plan_info` shows it.
            options: Settings of this call alone.

        Returns:
            The attempt with its log.

        Raises:
            BadRequest: `root.invalid_json_request`, `root.invalid_parameter`.
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            DeploymentNotFound: There is no such deployment, resource or attempt
                (`deployments.deployment_not_found`).
            ResourceNotFound: `deployments.deployment_resource_not_found`.
            NotFound: `root.resource_not_found`, `root.region_not_found`.
            MethodNotAllowed: `root.method_not_allowed`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`, `ece_platform_viewer`, `ece_deployment_manager`,
        `ece_deployment_viewer`.

        API operation: `get-deployment-resource-plan-activity` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-get-deployment-resource-plan-activity
        """
        return self._sender.send(
            GET_DEPLOYMENT_RESOURCE_PLAN_ACTIVITY,
            (deployment_id, resource_kind, ref_id, attempt_id),
            {},
            {},
            None,
            options,
        )

    def capture_deployment_resource_diagnostics(
        self,
        deployment_id: str,
        resource_kind: models.DiagnosticsResourceKind,
        ref_id: str,
        *,
        mode: models.DiagnosticsMode | None = None,
        options: Options | None = None,
    ) -> bytes:
        """Download a diagnostic bundle.

        Has Elasticsearch or Kibana report on itself, with settings, statistics and states of nodes, and
        returns the reports as a zip archive, as Elastic's support asks for it. The resource has to run and to
        respond. Capturing takes up to minutes, so allow for a long timeout.

        Args:
            deployment_id: Id of the deployment, 32 hexadecimal digits.
            resource_kind: Products that can put together a diagnostic bundle.
            ref_id: The resource's name within the deployment, chosen at creation; `_main` stands for the
                only resource of its kind.
            mode: Extent of a diagnostic bundle, `full` for everything there is and `light` for the
                essentials. Only Elasticsearch knows the difference. Left out, it is `full`.
            options: Settings of this call alone.

        Returns:
            The bundle, a zip archive.

        Raises:
            BadRequest: `root.invalid_json_request`, `root.invalid_parameter`.
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            DeploymentNotFound: There is no such deployment, or it has no resource of that kind and name
                (`deployments.deployment_not_found`).
            ResourceNotFound: `deployments.deployment_resource_not_found`.
            NotFound: `root.resource_not_found`, `root.region_not_found`.
            MethodNotAllowed: `root.method_not_allowed`.
            PreconditionFailed: The resource is stopped or still starting, so it cannot report
                (`clusters.cluster_plan_state_error`).
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`, `ece_deployment_manager`.

        API operation: `capture-deployment-resource-diagnostics` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-capture-deployment-resource-diagnostics
        """
        return self._sender.send(
            CAPTURE_DEPLOYMENT_RESOURCE_DIAGNOSTICS,
            (deployment_id, resource_kind, ref_id),
            {"mode": mode},
            {},
            None,
            options,
        )

    def start_deployment_resource_instances_all(
        self, deployment_id: str, resource_kind: models.ResourceKind, ref_id: str, *, options: Options | None = None
    ) -> models.DeploymentResourceCommandResponse:
        """Start all instances of a resource.

        Starts every instance that `stop_deployment_resource_instances_all` or its sibling for single
        instances has stopped. Instances that run are left alone. To bring back a resource that was shut down,
        use `restore_deployment_resource`.

        Args:
            deployment_id: Id of the deployment, 32 hexadecimal digits.
            resource_kind: Product that a deployment resource runs. The value is also the path segment
                under which the resource is addressed.
            ref_id: The resource's name within the deployment, chosen at creation; `_main` stands for the
                only resource of its kind.
            options: Settings of this call alone.

        Returns:
            The instances are starting.

        Raises:
            BadRequest: `root.invalid_json_request`, `root.invalid_parameter`.
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: The instances belong to a deployment of the platform itself, which this must
                not touch (`deployments.instance_update_prohibited_error`, `root.unauthorized.rbac`,
                `root.permission_denied`).
            DeploymentNotFound: No deployment has this id, or it has been deleted. The deployment has no
                resource of that kind and name. The resource has no such instances
                (`deployments.deployment_not_found`).
            ResourceNotFound: `deployments.deployment_resource_not_found`.
            NotFound: `deployments.instances_missing_on_update_error`, `root.resource_not_found`,
                `root.region_not_found`.
            MethodNotAllowed: `root.method_not_allowed`.
            RateLimited: `root.rate_limited`.
            ElevationNeeded: `root.needs_elevated_permissions`.
            ResourceNoLongerExists: The deployment lists the resource, but its record is missing
                (`deployments.deployment_resource_no_longer_exists`).

        Required roles: any of `ece_platform_admin`, `ece_deployment_manager`.

        On the hosted service: any of `organization-admin`, `deployment-admin`, `deployment-editor`.

        API operation: `start-deployment-resource-instances-all` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-start-deployment-resource-instances-all
        """
        return self._sender.send(
            START_DEPLOYMENT_RESOURCE_INSTANCES_ALL, (deployment_id, resource_kind, ref_id), {}, {}, None, options
        )

    def stop_deployment_resource_instances_all(
        self, deployment_id: str, resource_kind: models.ResourceKind, ref_id: str, *, options: Options | None = None
    ) -> models.DeploymentResourceCommandResponse:
        """Stop all instances of a resource.

        Stops every instance where it is: containers go down, but keep their place and their data, and no plan
        is involved. The resource is unavailable until the instances are started again. To give the capacity
        back instead, shut the resource down.

        Args:
            deployment_id: Id of the deployment, 32 hexadecimal digits.
            resource_kind: Product that a deployment resource runs. The value is also the path segment
                under which the resource is addressed.
            ref_id: The resource's name within the deployment, chosen at creation; `_main` stands for the
                only resource of its kind.
            options: Settings of this call alone.

        Returns:
            The instances are stopping.

        Raises:
            BadRequest: `root.invalid_json_request`, `root.invalid_parameter`.
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: The instances belong to a deployment of the platform itself, which this must
                not touch (`deployments.instance_update_prohibited_error`, `root.unauthorized.rbac`,
                `root.permission_denied`).
            DeploymentNotFound: No deployment has this id, or it has been deleted. The deployment has no
                resource of that kind and name. The resource has no such instances
                (`deployments.deployment_not_found`).
            ResourceNotFound: `deployments.deployment_resource_not_found`.
            NotFound: `deployments.instances_missing_on_update_error`, `root.resource_not_found`,
                `root.region_not_found`.
            MethodNotAllowed: `root.method_not_allowed`.
            RateLimited: `root.rate_limited`.
            ElevationNeeded: `root.needs_elevated_permissions`.
            ResourceNoLongerExists: The deployment lists the resource, but its record is missing
                (`deployments.deployment_resource_no_longer_exists`).

        Required roles: any of `ece_platform_admin`, `ece_deployment_manager`.

        On the hosted service: any of `organization-admin`, `deployment-admin`, `deployment-editor`.

        API operation: `stop-deployment-resource-instances-all` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-stop-deployment-resource-instances-all
        """
        return self._sender.send(
            STOP_DEPLOYMENT_RESOURCE_INSTANCES_ALL, (deployment_id, resource_kind, ref_id), {}, {}, None, options
        )

    def start_deployment_resource_instances_all_maintenance_mode(
        self, deployment_id: str, resource_kind: models.ResourceKind, ref_id: str, *, options: Options | None = None
    ) -> models.DeploymentResourceCommandResponse:
        """Put all instances of a resource in maintenance mode.

        Keeps user requests away from all instances while they go on running, so that a cluster under too much
        load can recover or be repaired. Users get errors until maintenance mode ends; requests marked as
        management still come through.

        Args:
            deployment_id: Id of the deployment, 32 hexadecimal digits.
            resource_kind: Product that a deployment resource runs. The value is also the path segment
                under which the resource is addressed.
            ref_id: The resource's name within the deployment, chosen at creation; `_main` stands for the
                only resource of its kind.
            options: Settings of this call alone.

        Returns:
            Maintenance mode begins.

        Raises:
            BadRequest: `root.invalid_json_request`, `root.invalid_parameter`.
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: The instances belong to a deployment of the platform itself, which this must
                not touch (`deployments.instance_update_prohibited_error`, `root.unauthorized.rbac`,
                `root.permission_denied`).
            DeploymentNotFound: No deployment has this id, or it has been deleted. The deployment has no
                resource of that kind and name. The resource has no such instances
                (`deployments.deployment_not_found`).
            ResourceNotFound: `deployments.deployment_resource_not_found`.
            NotFound: `deployments.instances_missing_on_update_error`, `root.resource_not_found`,
                `root.region_not_found`.
            MethodNotAllowed: `root.method_not_allowed`.
            RateLimited: `root.rate_limited`.
            ElevationNeeded: `root.needs_elevated_permissions`.
            ResourceNoLongerExists: The deployment lists the resource, but its record is missing
                (`deployments.deployment_resource_no_longer_exists`).

        Required roles: any of `ece_platform_admin`, `ece_deployment_manager`.

        On the hosted service: any of `organization-admin`, `deployment-admin`, `deployment-editor`.

        API operation: `start-deployment-resource-instances-all-maintenance-mode` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-start-deployment-resource-instances-all-maintenance-mode
        """
        return self._sender.send(
            START_DEPLOYMENT_RESOURCE_INSTANCES_ALL_MAINTENANCE_MODE,
            (deployment_id, resource_kind, ref_id),
            {},
            {},
            None,
            options,
        )

    def stop_deployment_resource_instances_all_maintenance_mode(
        self, deployment_id: str, resource_kind: models.ResourceKind, ref_id: str, *, options: Options | None = None
    ) -> models.DeploymentResourceCommandResponse:
        """Take all instances of a resource out of maintenance mode.

        Lets user requests reach the instances again. Instances that were not in maintenance mode are left
        alone.

        Args:
            deployment_id: Id of the deployment, 32 hexadecimal digits.
            resource_kind: Product that a deployment resource runs. The value is also the path segment
                under which the resource is addressed.
            ref_id: The resource's name within the deployment, chosen at creation; `_main` stands for the
                only resource of its kind.
            options: Settings of this call alone.

        Returns:
            Maintenance mode ends.

        Raises:
            BadRequest: `root.invalid_json_request`, `root.invalid_parameter`.
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: The instances belong to a deployment of the platform itself, which this must
                not touch (`deployments.instance_update_prohibited_error`, `root.unauthorized.rbac`,
                `root.permission_denied`).
            DeploymentNotFound: No deployment has this id, or it has been deleted. The deployment has no
                resource of that kind and name. The resource has no such instances
                (`deployments.deployment_not_found`).
            ResourceNotFound: `deployments.deployment_resource_not_found`.
            NotFound: `deployments.instances_missing_on_update_error`, `root.resource_not_found`,
                `root.region_not_found`.
            MethodNotAllowed: `root.method_not_allowed`.
            RateLimited: `root.rate_limited`.
            ElevationNeeded: `root.needs_elevated_permissions`.
            ResourceNoLongerExists: The deployment lists the resource, but its record is missing
                (`deployments.deployment_resource_no_longer_exists`).

        Required roles: any of `ece_platform_admin`, `ece_deployment_manager`.

        On the hosted service: any of `organization-admin`, `deployment-admin`, `deployment-editor`.

        API operation: `stop-deployment-resource-instances-all-maintenance-mode` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-stop-deployment-resource-instances-all-maintenance-mode
        """
        return self._sender.send(
            STOP_DEPLOYMENT_RESOURCE_INSTANCES_ALL_MAINTENANCE_MODE,
            (deployment_id, resource_kind, ref_id),
            {},
            {},
            None,
            options,
        )

    def set_all_instances_settings_overrides(
        self,
        deployment_id: str,
        resource_kind: models.ResourceKind,
        ref_id: str,
        body: models.InstanceOverrides | models.InstanceOverridesDict,
        *,
        restart_after_update: bool | None = None,
        options: Options | None = None,
    ) -> models.InstanceOverrides:
        """Override the size of all instances of a resource.

        Gives all instances of an Elasticsearch cluster more or less memory or disk than the plan says, where
        they are and without a plan; other kinds of resources do not support it. First aid for a cluster that
        has run full: the next plan change drops the overrides, so adapt the plan afterwards.

        Args:
            deployment_id: Id of the deployment, 32 hexadecimal digits.
            resource_kind: Product that a deployment resource runs. The value is also the path segment
                under which the resource is addressed.
            ref_id: The resource's name within the deployment, chosen at creation; `_main` stands for the
                only resource of its kind.
            body: The request, as a model or a mapping.
            restart_after_update: Restarts the instances right away, so that the new sizes count at once.
                The server's default is `False`.
            options: Settings of this call alone.

        Returns:
            The overrides that are in force now.

        Raises:
            BadRequest: `root.invalid_json_request`, `root.invalid_parameter`.
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            DeploymentNotFound: No deployment has this id, or it has been deleted. The deployment has no
                resource of that kind and name. A value is out of bounds, or the host has less to give
                (`deployments.deployment_not_found`).
            ResourceNotFound: `deployments.deployment_resource_not_found`.
            NotFound: `instance_overrides.out_of_range`, `root.resource_not_found`,
                `root.region_not_found`.
            MethodNotAllowed: `root.method_not_allowed`.
            TooLarge: `root.request_too_large`.
            UnsupportedMediaType: `root.unsupported_media_type`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`, `ece_deployment_manager`.

        API operation: `set-all-instances-settings-overrides` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-set-all-instances-settings-overrides
        """
        return self._sender.send(
            SET_ALL_INSTANCES_SETTINGS_OVERRIDES,
            (deployment_id, resource_kind, ref_id),
            {"restart_after_update": restart_after_update},
            {},
            body,
            options,
        )

    def start_deployment_resource_instances(
        self,
        deployment_id: str,
        resource_kind: models.ResourceKind,
        ref_id: str,
        instance_ids: list[str],
        *,
        ignore_missing: bool | None = None,
        options: Options | None = None,
    ) -> models.DeploymentResourceCommandResponse:
        """Start instances of a resource.

        Starts the named instances after they were stopped. Instances that run already are left alone.

        Args:
            deployment_id: Id of the deployment, 32 hexadecimal digits.
            resource_kind: Product that a deployment resource runs. The value is also the path segment
                under which the resource is addressed.
            ref_id: The resource's name within the deployment, chosen at creation; `_main` stands for the
                only resource of its kind.
            instance_ids: Names of the instances, joined by commas, as the resource's topology shows them.
            ignore_missing: Passes over names that no instance has. Otherwise one such name makes the
                whole call fail. The server's default is `False`.
            options: Settings of this call alone.

        Returns:
            The instances are starting.

        Raises:
            BadRequest: `root.invalid_json_request`, `root.invalid_parameter`.
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: The instances belong to a deployment of the platform itself, which this must
                not touch (`deployments.instance_update_prohibited_error`, `root.unauthorized.rbac`,
                `root.permission_denied`).
            DeploymentNotFound: No deployment has this id, or it has been deleted. The deployment has no
                resource of that kind and name. The resource has no such instances
                (`deployments.deployment_not_found`).
            ResourceNotFound: `deployments.deployment_resource_not_found`.
            NotFound: `deployments.instances_missing_on_update_error`, `root.resource_not_found`,
                `root.region_not_found`.
            MethodNotAllowed: `root.method_not_allowed`.
            RateLimited: `root.rate_limited`.
            ElevationNeeded: `root.needs_elevated_permissions`.
            ResourceNoLongerExists: The deployment lists the resource, but its record is missing
                (`deployments.deployment_resource_no_longer_exists`).

        Required roles: any of `ece_platform_admin`, `ece_deployment_manager`.

        On the hosted service: any of `organization-admin`, `deployment-admin`, `deployment-editor`.

        API operation: `start-deployment-resource-instances` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-start-deployment-resource-instances
        """
        return self._sender.send(
            START_DEPLOYMENT_RESOURCE_INSTANCES,
            (deployment_id, resource_kind, ref_id, instance_ids),
            {"ignore_missing": ignore_missing},
            {},
            None,
            options,
        )

    def stop_deployment_resource_instances(
        self,
        deployment_id: str,
        resource_kind: models.ResourceKind,
        ref_id: str,
        instance_ids: list[str],
        *,
        ignore_missing: bool | None = None,
        options: Options | None = None,
    ) -> models.DeploymentResourceCommandResponse:
        """Stop instances of a resource.

        Stops the named instances where they are: their containers go down, but keep their place and their
        data. The other instances have to carry the load, so mind where the copies of your data are.

        Args:
            deployment_id: Id of the deployment, 32 hexadecimal digits.
            resource_kind: Product that a deployment resource runs. The value is also the path segment
                under which the resource is addressed.
            ref_id: The resource's name within the deployment, chosen at creation; `_main` stands for the
                only resource of its kind.
            instance_ids: Names of the instances, joined by commas, as the resource's topology shows them.
            ignore_missing: Passes over names that no instance has. Otherwise one such name makes the
                whole call fail. The server's default is `False`.
            options: Settings of this call alone.

        Returns:
            The instances are stopping.

        Raises:
            BadRequest: `root.invalid_json_request`, `root.invalid_parameter`.
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: The instances belong to a deployment of the platform itself, which this must
                not touch (`deployments.instance_update_prohibited_error`, `root.unauthorized.rbac`,
                `root.permission_denied`).
            DeploymentNotFound: No deployment has this id, or it has been deleted. The deployment has no
                resource of that kind and name. The resource has no such instances
                (`deployments.deployment_not_found`).
            ResourceNotFound: `deployments.deployment_resource_not_found`.
            NotFound: `deployments.instances_missing_on_update_error`, `root.resource_not_found`,
                `root.region_not_found`.
            MethodNotAllowed: `root.method_not_allowed`.
            RateLimited: `root.rate_limited`.
            ElevationNeeded: `root.needs_elevated_permissions`.
            ResourceNoLongerExists: The deployment lists the resource, but its record is missing
                (`deployments.deployment_resource_no_longer_exists`).

        Required roles: any of `ece_platform_admin`, `ece_deployment_manager`.

        On the hosted service: any of `organization-admin`, `deployment-admin`, `deployment-editor`.

        API operation: `stop-deployment-resource-instances` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-stop-deployment-resource-instances
        """
        return self._sender.send(
            STOP_DEPLOYMENT_RESOURCE_INSTANCES,
            (deployment_id, resource_kind, ref_id, instance_ids),
            {"ignore_missing": ignore_missing},
            {},
            None,
            options,
        )

    def start_deployment_resource_maintenance_mode(
        self,
        deployment_id: str,
        resource_kind: models.ResourceKind,
        ref_id: str,
        instance_ids: list[str],
        *,
        ignore_missing: bool | None = None,
        options: Options | None = None,
    ) -> models.DeploymentResourceCommandResponse:
        """Put instances of a resource in maintenance mode.

        Keeps user requests away from the named instances while they go on running. The others answer in their
        place, so this is the gentle way to look into a single node.

        Args:
            deployment_id: Id of the deployment, 32 hexadecimal digits.
            resource_kind: Product that a deployment resource runs. The value is also the path segment
                under which the resource is addressed.
            ref_id: The resource's name within the deployment, chosen at creation; `_main` stands for the
                only resource of its kind.
            instance_ids: Names of the instances, joined by commas, as the resource's topology shows them.
            ignore_missing: Passes over names that no instance has. Otherwise one such name makes the
                whole call fail. The server's default is `False`.
            options: Settings of this call alone.

        Returns:
            Maintenance mode begins.

        Raises:
            BadRequest: `root.invalid_json_request`, `root.invalid_parameter`.
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: The instances belong to a deployment of the platform itself, which this must
                not touch (`deployments.instance_update_prohibited_error`, `root.unauthorized.rbac`,
                `root.permission_denied`).
            DeploymentNotFound: No deployment has this id, or it has been deleted. The deployment has no
                resource of that kind and name. The resource has no such instances
                (`deployments.deployment_not_found`).
            ResourceNotFound: `deployments.deployment_resource_not_found`.
            NotFound: `deployments.instances_missing_on_update_error`, `root.resource_not_found`,
                `root.region_not_found`.
            MethodNotAllowed: `root.method_not_allowed`.
            RateLimited: `root.rate_limited`.
            ElevationNeeded: `root.needs_elevated_permissions`.
            ResourceNoLongerExists: The deployment lists the resource, but its record is missing
                (`deployments.deployment_resource_no_longer_exists`).

        Required roles: any of `ece_platform_admin`, `ece_deployment_manager`.

        On the hosted service: any of `organization-admin`, `deployment-admin`, `deployment-editor`.

        API operation: `start-deployment-resource-maintenance-mode` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-start-deployment-resource-maintenance-mode
        """
        return self._sender.send(
            START_DEPLOYMENT_RESOURCE_MAINTENANCE_MODE,
            (deployment_id, resource_kind, ref_id, instance_ids),
            {"ignore_missing": ignore_missing},
            {},
            None,
            options,
        )

    def stop_deployment_resource_maintenance_mode(
        self,
        deployment_id: str,
        resource_kind: models.ResourceKind,
        ref_id: str,
        instance_ids: list[str],
        *,
        ignore_missing: bool | None = None,
        options: Options | None = None,
    ) -> models.DeploymentResourceCommandResponse:
        """Take instances of a resource out of maintenance mode.

        Lets user requests reach the named instances again. Instances that were not in maintenance mode are
        left alone.

        Args:
            deployment_id: Id of the deployment, 32 hexadecimal digits.
            resource_kind: Product that a deployment resource runs. The value is also the path segment
                under which the resource is addressed.
            ref_id: The resource's name within the deployment, chosen at creation; `_main` stands for the
                only resource of its kind.
            instance_ids: Names of the instances, joined by commas, as the resource's topology shows them.
            ignore_missing: Passes over names that no instance has. Otherwise one such name makes the
                whole call fail. The server's default is `False`.
            options: Settings of this call alone.

        Returns:
            Maintenance mode ends.

        Raises:
            BadRequest: `root.invalid_json_request`, `root.invalid_parameter`.
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: The instances belong to a deployment of the platform itself, which this must
                not touch (`deployments.instance_update_prohibited_error`, `root.unauthorized.rbac`,
                `root.permission_denied`).
            DeploymentNotFound: No deployment has this id, or it has been deleted. The deployment has no
                resource of that kind and name. The resource has no such instances
                (`deployments.deployment_not_found`).
            ResourceNotFound: `deployments.deployment_resource_not_found`.
            NotFound: `deployments.instances_missing_on_update_error`, `root.resource_not_found`,
                `root.region_not_found`.
            MethodNotAllowed: `root.method_not_allowed`.
            RateLimited: `root.rate_limited`.
            ElevationNeeded: `root.needs_elevated_permissions`.
            ResourceNoLongerExists: The deployment lists the resource, but its record is missing
                (`deployments.deployment_resource_no_longer_exists`).

        Required roles: any of `ece_platform_admin`, `ece_deployment_manager`.

        On the hosted service: any of `organization-admin`, `deployment-admin`, `deployment-editor`.

        API operation: `stop-deployment-resource-maintenance-mode` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-stop-deployment-resource-maintenance-mode
        """
        return self._sender.send(
            STOP_DEPLOYMENT_RESOURCE_MAINTENANCE_MODE,
            (deployment_id, resource_kind, ref_id, instance_ids),
            {"ignore_missing": ignore_missing},
            {},
            None,
            options,
        )

    def set_instance_settings_overrides(
        self,
        deployment_id: str,
        resource_kind: models.ResourceKind,
        ref_id: str,
        instance_ids: list[str],
        body: models.InstanceOverrides | models.InstanceOverridesDict,
        *,
        restart_after_update: bool | None = None,
        ignore_missing: bool | None = None,
        options: Options | None = None,
    ) -> models.InstanceOverrides:
        """Override the size of instances of a resource.

        Gives the named instances of an Elasticsearch cluster more or less memory or disk than the plan says,
        where they are and without a plan; other kinds of resources do not support it. The next plan change
        drops the overrides. If a named instance is missing, none is changed, unless `ignore_missing` is true.

        Args:
            deployment_id: Id of the deployment, 32 hexadecimal digits.
            resource_kind: Product that a deployment resource runs. The value is also the path segment
                under which the resource is addressed.
            ref_id: The resource's name within the deployment, chosen at creation; `_main` stands for the
                only resource of its kind.
            instance_ids: Names of the instances, joined by commas, as the resource's topology shows them.
            body: The request, as a model or a mapping.
            restart_after_update: Restarts the instances right away, so that the new sizes count at once.
                The server's default is `False`.
            ignore_missing: Passes over names that no instance has. Otherwise one such name makes the
                whole call fail. The server's default is `False`.
            options: Settings of this call alone.

        Returns:
            The overrides that are in force now.

        Raises:
            BadRequest: `root.invalid_json_request`, `root.invalid_parameter`.
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            DeploymentNotFound: No deployment has this id, or it has been deleted. The deployment has no
                resource of that kind and name. The resource has no such instances. A value is out of bounds,
                or the host has less to give (`deployments.deployment_not_found`).
            ResourceNotFound: `deployments.deployment_resource_not_found`.
            NotFound: `deployments.instances_missing_on_update_error`, `instance_overrides.out_of_range`,
                `root.resource_not_found`, `root.region_not_found`.
            MethodNotAllowed: `root.method_not_allowed`.
            TooLarge: `root.request_too_large`.
            UnsupportedMediaType: `root.unsupported_media_type`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`, `ece_deployment_manager`.

        API operation: `set-instance-settings-overrides` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-set-instance-settings-overrides
        """
        return self._sender.send(
            SET_INSTANCE_SETTINGS_OVERRIDES,
            (deployment_id, resource_kind, ref_id, instance_ids),
            {"restart_after_update": restart_after_update, "ignore_missing": ignore_missing},
            {},
            body,
            options,
        )

    def capture_deployment_instance_heap_dump(
        self,
        deployment_id: str,
        resource_kind: models.ResourceKind,
        ref_id: str,
        instance_id: str,
        *,
        options: Options | None = None,
    ) -> models.EmptyResponse:
        """Start capturing a heap dump.

        Has an instance write its heap to disk, to be searched for memory leaks. The instance stands still
        meanwhile, and the file is as large as the heap, so prefer instances in maintenance mode. The answer
        comes at once; `get_deployment_heap_dumps` tells when the dump can be downloaded.

        Args:
            deployment_id: Id of the deployment, 32 hexadecimal digits.
            resource_kind: Product that a deployment resource runs. The value is also the path segment
                under which the resource is addressed.
            ref_id: The resource's name within the deployment, chosen at creation; `_main` stands for the
                only resource of its kind.
            instance_id: Name of the instance, as the resource's topology shows it.
            options: Settings of this call alone.

        Returns:
            The capture is under way.

        Raises:
            BadRequest: `root.invalid_json_request`, `root.invalid_parameter`.
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            DeploymentNotFound: No deployment has this id, or it has been deleted. The deployment has no
                resource of that kind and name. The resource has no such instance
                (`deployments.deployment_not_found`).
            ResourceNotFound: `deployments.deployment_resource_not_found`.
            InstanceNotFound: `deployments.instance_not_found_error`.
            NotFound: `root.resource_not_found`, `root.region_not_found`.
            MethodNotAllowed: `root.method_not_allowed`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`, `ece_deployment_manager`.

        API operation: `capture-deployment-instance-heap-dump` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-capture-deployment-instance-heap-dump
        """
        return self._sender.send(
            CAPTURE_DEPLOYMENT_INSTANCE_HEAP_DUMP,
            (deployment_id, resource_kind, ref_id, instance_id),
            {},
            {},
            None,
            options,
        )

    def download_deployment_instance_heap_dump(
        self,
        deployment_id: str,
        resource_kind: models.ResourceKind,
        ref_id: str,
        instance_id: str,
        *,
        options: Options | None = None,
    ) -> bytes:
        """Download a heap dump.

        Returns the captured heap of an instance as a file for the usual Java tools. It can be many gigabytes
        long, and it contains whatever the instance had in memory, passwords and documents included: store it
        with care.

        Args:
            deployment_id: Id of the deployment, 32 hexadecimal digits.
            resource_kind: Product that a deployment resource runs. The value is also the path segment
                under which the resource is addressed.
            ref_id: The resource's name within the deployment, chosen at creation; `_main` stands for the
                only resource of its kind.
            instance_id: Name of the instance, as the resource's topology shows it.
            options: Settings of this call alone.

        Returns:
            The heap dump.

        Raises:
            BadRequest: `root.invalid_json_request`, `root.invalid_parameter`.
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            DeploymentNotFound: No deployment has this id, or it has been deleted. The deployment has no
                resource of that kind and name. The resource has no such instance. There is no heap dump of
                the instance. The capture of the heap dump is still under way. The capture of the heap dump
                has failed (`deployments.deployment_not_found`).
            ResourceNotFound: `deployments.deployment_resource_not_found`.
            InstanceNotFound: `deployments.instance_not_found_error`.
            HeapDumpNotFound: `heap_dumps.heap_dump_not_found`.
            NotFound: `heap_dumps.heap_dump_not_ready`, new in the hosted service, 2026-08;
                `heap_dumps.heap_dump_failed`, new in the hosted service, 2026-08; `root.resource_not_found`;
                `root.region_not_found`.
            MethodNotAllowed: `root.method_not_allowed`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`, `ece_platform_viewer`, `ece_deployment_manager`,
        `ece_deployment_viewer`.

        API operation: `download-deployment-instance-heap-dump` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-download-deployment-instance-heap-dump
        """
        return self._sender.send(
            DOWNLOAD_DEPLOYMENT_INSTANCE_HEAP_DUMP,
            (deployment_id, resource_kind, ref_id, instance_id),
            {},
            {},
            None,
            options,
        )

    def capture_deployment_instance_thread_dump(
        self,
        deployment_id: str,
        resource_kind: models.ResourceKind,
        ref_id: str,
        instance_id: str,
        *,
        options: Options | None = None,
    ) -> bytes:
        """Capture a thread dump.

        Returns what every thread of an instance is doing at this moment, which shows why an instance hangs or
        burns CPU time. Unlike a heap dump it is quick, small and harmless; take several in a row to see what
        moves.

        Args:
            deployment_id: Id of the deployment, 32 hexadecimal digits.
            resource_kind: Product that a deployment resource runs. The value is also the path segment
                under which the resource is addressed.
            ref_id: The resource's name within the deployment, chosen at creation; `_main` stands for the
                only resource of its kind.
            instance_id: Name of the instance, as the resource's topology shows it.
            options: Settings of this call alone.

        Returns:
            The thread dump.

        Raises:
            BadRequest: `root.invalid_json_request`, `root.invalid_parameter`.
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            DeploymentNotFound: No deployment has this id, or it has been deleted. The deployment has no
                resource of that kind and name. The resource has no such instance
                (`deployments.deployment_not_found`).
            ResourceNotFound: `deployments.deployment_resource_not_found`.
            InstanceNotFound: `deployments.instance_not_found_error`.
            NotFound: `root.resource_not_found`, `root.region_not_found`.
            MethodNotAllowed: `root.method_not_allowed`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`, `ece_deployment_manager`.

        API operation: `capture-deployment-instance-thread-dump` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-capture-deployment-instance-thread-dump
        """
        return self._sender.send(
            CAPTURE_DEPLOYMENT_INSTANCE_THREAD_DUMP,
            (deployment_id, resource_kind, ref_id, instance_id),
            {},
            {},
            None,
            options,
        )

    def set_deployment_resource_raw_metadata(
        self,
        deployment_id: str,
        resource_kind: models.ResourceKind,
        ref_id: str,
        body: Mapping[str, Any],
        *,
        version: str | None = None,
        options: Options | None = None,
    ) -> dict[str, Any]:
        """Overwrite the raw metadata of a resource.

        Replaces the document in which the platform itself keeps what it knows about a resource. A wrong
        member can make the resource unmanageable, so use it under guidance of Elastic's support only: read
        the document with `show_metadata=true`, change as little as possible, and send all of it back with its
        version.

        Args:
            deployment_id: Id of the deployment, 32 hexadecimal digits.
            resource_kind: Product that a deployment resource runs. The value is also the path segment
                under which the resource is addressed.
            ref_id: The resource's name within the deployment, chosen at creation; `_main` stands for the
                only resource of its kind.
            body: The request, as a model or a mapping.
            version: The version of the document you have read. If it has moved on since, the answer is
                409.
            options: Settings of this call alone.

        Returns:
            The document as it is stored now.

        Raises:
            BadRequest: The document is not what the platform can work with
                (`deployments.invalid_metadata`, `root.invalid_json_request`, `root.invalid_parameter`).
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            DeploymentNotFound: There is no such deployment, or it has no resource of that kind and name
                (`deployments.deployment_not_found`).
            ResourceNotFound: `deployments.deployment_resource_not_found`.
            NotFound: `root.resource_not_found`, `root.region_not_found`.
            MethodNotAllowed: `root.method_not_allowed`.
            VersionConflict: The deployment or the document has changed since the given `version`
                (`deployments.version_conflict`).
            TooLarge: `root.request_too_large`.
            UnsupportedMediaType: `root.unsupported_media_type`.
            ElevationNeeded: The document is reserved for callers who have confirmed who they are a moment
                ago (`deployments.metadata_internal_error`, `root.needs_elevated_permissions`).
            ServerError: The record of the resource cannot be read or written
                (`deployments.metadata_internal_error`).

        Required roles: any of `ece_platform_admin`.

        API operation: `set-deployment-resource-raw-metadata` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-set-deployment-resource-raw-metadata
        """
        return self._sender.send(
            SET_DEPLOYMENT_RESOURCE_RAW_METADATA,
            (deployment_id, resource_kind, ref_id),
            {"version": version},
            {},
            body,
            options,
        )

    def patch_deployment_resource_raw_metadata(
        self,
        deployment_id: str,
        resource_kind: models.ResourceKind,
        ref_id: str,
        body: Mapping[str, Any],
        *,
        options: Options | None = None,
    ) -> dict[str, Any]:
        """Change single members of the raw metadata of a resource.

        Merges the body into the document in which the platform itself keeps what it knows about a resource:
        members that are sent replace those that are there, members sent as null are removed, and the rest
        stays. As risky as `set_deployment_resource_raw_metadata`, so use it under guidance of Elastic's
        support only.

        New in ECE 4.0.

        Args:
            deployment_id: Id of the deployment, 32 hexadecimal digits.
            resource_kind: Product that a deployment resource runs. The value is also the path segment
                under which the resource is addressed.
            ref_id: The resource's name within the deployment, chosen at creation; `_main` stands for the
                only resource of its kind.
            body: The request, as a model or a mapping. Members of a model that are None are left out;
                `send_null` has them sent as null.
            options: Settings of this call alone.

        Returns:
            The document as it is stored now.

        Raises:
            BadRequest: The document is not what the platform can work with
                (`deployments.invalid_metadata`, `root.invalid_json_request`, `root.invalid_parameter`).
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            ResourceNotFound: There is no such deployment, or it has no resource of that kind and name
                (`deployments.deployment_resource_not_found`).
            DeploymentNotFound: `deployments.deployment_not_found`.
            NotFound: `root.resource_not_found`, `root.region_not_found`.
            MethodNotAllowed: `root.method_not_allowed`.
            TooLarge: `root.request_too_large`.
            UnsupportedMediaType: `root.unsupported_media_type`.
            ElevationNeeded: The document is reserved for callers who have confirmed who they are a moment
                ago (`deployments.metadata_internal_error`, `root.needs_elevated_permissions`).
            ServerError: The record of the resource cannot be read or written
                (`deployments.metadata_internal_error`).

        Required roles: any of `ece_platform_admin`.

        API operation: `patch-deployment-resource-raw-metadata` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-patch-deployment-resource-raw-metadata
        """
        return self._sender.send(
            PATCH_DEPLOYMENT_RESOURCE_RAW_METADATA, (deployment_id, resource_kind, ref_id), {}, {}, body, options
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
        hang. A plan that vacates a host may be refused. A resource whose first plan is canceled has no
        current plan.

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
            NoPendingPlan: Nothing is pending (`deployments.resource_does_not_have_a_pending_plan`).
            BadRequest: `root.invalid_json_request`, `root.invalid_parameter`.
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            DeploymentNotFound: There is no such deployment, or it has no resource of that kind and name
                (`deployments.deployment_not_found`).
            NotFound: `root.resource_not_found`, `root.region_not_found`.
            MethodNotAllowed: `root.method_not_allowed`.
            Conflict: The plan moves instances away from a host that is being vacated, and stopping it
                could leave them in two places. Let it finish, or drop it with `force_delete`
                (`deployments.vacate_plan_cancellation_restricted`). New in the hosted service, 2026-08.
            RateLimited: `root.rate_limited`.
            ElevationNeeded: `root.needs_elevated_permissions`.
            ResourceNoLongerExists: The deployment lists the resource, but its record is missing
                (`deployments.deployment_resource_no_longer_exists`).

        Required roles: any of `ece_platform_admin`, `ece_deployment_manager`.

        On the hosted service: any of `organization-admin`, `deployment-admin`, `deployment-editor`.

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

    def get_deployment_resource_proxy_requests(
        self,
        deployment_id: str,
        resource_kind: models.ProxiedResourceKind,
        ref_id: str,
        proxy_path: str,
        body: Any | None = None,
        *,
        x_management_request: str,
        options: Options | None = None,
    ) -> Any:
        """Send a GET request to a resource.

        Passes a GET request on to Elasticsearch, Kibana or Enterprise Search and returns what comes back,
        without credentials for the resource itself. Query parameters added to the address are passed on as
        well. Made for management: it is slow and must not carry an application's traffic.

        Args:
            deployment_id: Id of the deployment, 32 hexadecimal digits.
            resource_kind: Products whose own HTTP API can be reached through the platform.
            ref_id: The resource's name within the deployment, chosen at creation; `_main` stands for the
                only resource of its kind.
            proxy_path: Where to go within the resource's own API, slashes included, such as
                `_cluster/health` or, for Kibana, `api/spaces/space`.
            body: The request.
            x_management_request: Always `true`, to confirm that the call serves management and not
                everyday traffic.
            options: Settings of this call alone.

        Returns:
            The resource's own answer.

        Raises:
            BadRequest: `root.invalid_json_request`, `root.invalid_parameter`.
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            DeploymentNotFound: No deployment has this id, or it has been deleted. The deployment has no
                resource of that kind and name. The resource does not run
                (`deployments.deployment_not_found`).
            ResourceNotFound: `deployments.deployment_resource_not_found`.
            NotFound: `clusters.cluster_not_found`, `root.resource_not_found`, `root.region_not_found`.
            MethodNotAllowed: `root.method_not_allowed`.
            TooLarge: `root.request_too_large`.
            UnsupportedMediaType: `root.unsupported_media_type`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`, `ece_platform_viewer`, `ece_deployment_manager`,
        `ece_deployment_viewer`.

        API operation: `get-deployment-resource-proxy-requests` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-get-deployment-resource-proxy-requests
        """
        return self._sender.send(
            GET_DEPLOYMENT_RESOURCE_PROXY_REQUESTS,
            (deployment_id, resource_kind, ref_id, proxy_path),
            {},
            {"X-Management-Request": x_management_request},
            body,
            options,
        )

    def put_deployment_resource_proxy_requests(
        self,
        deployment_id: str,
        resource_kind: models.ProxiedResourceKind,
        ref_id: str,
        proxy_path: str,
        body: Any | None = None,
        *,
        x_management_request: str,
        options: Options | None = None,
    ) -> Any:
        """Send a PUT request to a resource.

        Passes a PUT request on to Elasticsearch, Kibana or Enterprise Search and returns what comes back,
        without credentials for the resource itself; the request is carried out with the platform's own
        rights, so mind what you send. Made for management: it is slow and must not carry an application's
        traffic.

        Args:
            deployment_id: Id of the deployment, 32 hexadecimal digits.
            resource_kind: Products whose own HTTP API can be reached through the platform.
            ref_id: The resource's name within the deployment, chosen at creation; `_main` stands for the
                only resource of its kind.
            proxy_path: Where to go within the resource's own API, slashes included, such as
                `_cluster/health` or, for Kibana, `api/spaces/space`.
            body: The request.
            x_management_request: Always `true`, to confirm that the call serves management and not
                everyday traffic.
            options: Settings of this call alone.

        Returns:
            The resource's own answer.

        Raises:
            BadRequest: `root.invalid_json_request`, `root.invalid_parameter`.
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            DeploymentNotFound: No deployment has this id, or it has been deleted. The deployment has no
                resource of that kind and name. The resource does not run
                (`deployments.deployment_not_found`).
            ResourceNotFound: `deployments.deployment_resource_not_found`.
            NotFound: `clusters.cluster_not_found`, `root.resource_not_found`, `root.region_not_found`.
            MethodNotAllowed: `root.method_not_allowed`.
            TooLarge: `root.request_too_large`.
            UnsupportedMediaType: `root.unsupported_media_type`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`, `ece_deployment_manager`.

        API operation: `put-deployment-resource-proxy-requests` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-put-deployment-resource-proxy-requests
        """
        return self._sender.send(
            PUT_DEPLOYMENT_RESOURCE_PROXY_REQUESTS,
            (deployment_id, resource_kind, ref_id, proxy_path),
            {},
            {"X-Management-Request": x_management_request},
            body,
            options,
        )

    def post_deployment_resource_proxy_requests(
        self,
        deployment_id: str,
        resource_kind: models.ProxiedResourceKind,
        ref_id: str,
        proxy_path: str,
        body: Any | None = None,
        *,
        x_management_request: str,
        options: Options | None = None,
    ) -> Any:
        """Send a POST request to a resource.

        Passes a POST request on to Elasticsearch, Kibana or Enterprise Search and returns what comes back,
        without credentials for the resource itself; the request is carried out with the platform's own
        rights, so mind what you send. Made for management: it is slow and must not carry an application's
        traffic.

        Args:
            deployment_id: Id of the deployment, 32 hexadecimal digits.
            resource_kind: Products whose own HTTP API can be reached through the platform.
            ref_id: The resource's name within the deployment, chosen at creation; `_main` stands for the
                only resource of its kind.
            proxy_path: Where to go within the resource's own API, slashes included, such as
                `_cluster/health` or, for Kibana, `api/spaces/space`.
            body: The request.
            x_management_request: Always `true`, to confirm that the call serves management and not
                everyday traffic.
            options: Settings of this call alone.

        Returns:
            The resource's own answer.

        Raises:
            BadRequest: `root.invalid_json_request`, `root.invalid_parameter`.
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            DeploymentNotFound: No deployment has this id, or it has been deleted. The deployment has no
                resource of that kind and name. The resource does not run
                (`deployments.deployment_not_found`).
            ResourceNotFound: `deployments.deployment_resource_not_found`.
            NotFound: `clusters.cluster_not_found`, `root.resource_not_found`, `root.region_not_found`.
            MethodNotAllowed: `root.method_not_allowed`.
            TooLarge: `root.request_too_large`.
            UnsupportedMediaType: `root.unsupported_media_type`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`, `ece_deployment_manager`.

        API operation: `post-deployment-resource-proxy-requests` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-post-deployment-resource-proxy-requests
        """
        return self._sender.send(
            POST_DEPLOYMENT_RESOURCE_PROXY_REQUESTS,
            (deployment_id, resource_kind, ref_id, proxy_path),
            {},
            {"X-Management-Request": x_management_request},
            body,
            options,
        )

    def delete_deployment_resource_proxy_requests(
        self,
        deployment_id: str,
        resource_kind: models.ProxiedResourceKind,
        ref_id: str,
        proxy_path: str,
        body: Any | None = None,
        *,
        x_management_request: str,
        options: Options | None = None,
    ) -> Any:
        """Send a DELETE request to a resource.

        Passes a DELETE request on to Elasticsearch, Kibana or Enterprise Search and returns what comes back.
        What is deleted there, an index for instance, is gone for good and asks for no confirmation. Made for
        management: it is slow and must not carry an application's traffic.

        Args:
            deployment_id: Id of the deployment, 32 hexadecimal digits.
            resource_kind: Products whose own HTTP API can be reached through the platform.
            ref_id: The resource's name within the deployment, chosen at creation; `_main` stands for the
                only resource of its kind.
            proxy_path: Where to go within the resource's own API, slashes included, such as
                `_cluster/health` or, for Kibana, `api/spaces/space`.
            body: The request.
            x_management_request: Always `true`, to confirm that the call serves management and not
                everyday traffic.
            options: Settings of this call alone.

        Returns:
            The resource's own answer.

        Raises:
            BadRequest: `root.invalid_json_request`, `root.invalid_parameter`.
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            DeploymentNotFound: No deployment has this id, or it has been deleted. The deployment has no
                resource of that kind and name. The resource does not run
                (`deployments.deployment_not_found`).
            ResourceNotFound: `deployments.deployment_resource_not_found`.
            NotFound: `clusters.cluster_not_found`, `root.resource_not_found`, `root.region_not_found`.
            MethodNotAllowed: `root.method_not_allowed`.
            TooLarge: `root.request_too_large`.
            UnsupportedMediaType: `root.unsupported_media_type`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`, `ece_deployment_manager`.

        API operation: `delete-deployment-resource-proxy-requests` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-delete-deployment-resource-proxy-requests
        """
        return self._sender.send(
            DELETE_DEPLOYMENT_RESOURCE_PROXY_REQUESTS,
            (deployment_id, resource_kind, ref_id, proxy_path),
            {},
            {"X-Management-Request": x_management_request},
            body,
            options,
        )

    def get_deployment_resource_user_settings(
        self, deployment_id: str, resource_kind: models.ResourceKind, ref_id: str, *, options: Options | None = None
    ) -> models.DeploymentResourceUserSettingsResponse:
        """Read the user settings of a resource.

        Returns the lines that its owners have added to the product's configuration file, such as
        `elasticsearch.yml` or `kibana.yml`, as they stand in the current plan. Only settings of the resource
        as a whole are shown; those of single tiers are in the plan.

        New in the hosted service, 2026-08.

        Args:
            deployment_id: Id of the deployment, 32 hexadecimal digits.
            resource_kind: Product that a deployment resource runs. The value is also the path segment
                under which the resource is addressed.
            ref_id: The resource's name within the deployment, chosen at creation; `_main` stands for the
                only resource of its kind.
            options: Settings of this call alone.

        Returns:
            The settings, empty if there are none.

        Raises:
            BadRequest: `root.invalid_json_request`, `root.invalid_parameter`.
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            ResourceNotFound: There is no such deployment, or it has no resource of that kind and name
                (`deployments.deployment_resource_not_found`).
            DeploymentNotFound: `deployments.deployment_not_found`.
            NotFound: `root.resource_not_found`, `root.region_not_found`.
            MethodNotAllowed: `root.method_not_allowed`.
            RateLimited: `root.rate_limited`.
            ElevationNeeded: `root.needs_elevated_permissions`.
            ServerError: The record of the resource cannot be read or written
                (`deployments.metadata_internal_error`).

        Required roles: any of `ece_platform_admin`, `ece_platform_viewer`, `ece_deployment_manager`,
        `ece_deployment_viewer`.

        On the hosted service: any of `organization-admin`, `deployment-admin`, `deployment-editor`,
        `deployment-viewer`.

        API operation: `get-deployment-resource-user-settings` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-get-deployment-resource-user-settings
        """
        return self._sender.send(
            GET_DEPLOYMENT_RESOURCE_USER_SETTINGS, (deployment_id, resource_kind, ref_id), {}, {}, None, options
        )

    def update_deployment_resource_user_settings(
        self,
        deployment_id: str,
        resource_kind: models.ResourceKind,
        ref_id: str,
        body: models.DeploymentResourceUserSettings | models.DeploymentResourceUserSettingsDict,
        *,
        options: Options | None = None,
    ) -> models.DeploymentResourceUserSettings:
        """Replace the user settings of a resource.

        Starts a plan that gives the resource exactly the settings in the body; an empty object removes all
        there are. Settings of single tiers stay as they are. The instances restart with the new configuration
        file, so follow the pending plan. Settings that the platform manages itself are refused.

        New in the hosted service, 2026-08.

        Args:
            deployment_id: Id of the deployment, 32 hexadecimal digits.
            resource_kind: Product that a deployment resource runs. The value is also the path segment
                under which the resource is addressed.
            ref_id: The resource's name within the deployment, chosen at creation; `_main` stands for the
                only resource of its kind.
            body: The request, as a model or a mapping.
            options: Settings of this call alone.

        Returns:
            The plan is accepted; these are the settings at its end.

        Raises:
            InvalidPlan: The product does not know a setting or does not let its owners choose it, or the
                plan cannot start, for instance since another one is pending
                (`clusters.cluster_invalid_plan`).
            BadRequest: `user_settings.update_failed`, `root.invalid_json_request`,
                `root.invalid_parameter`.
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            ResourceNotFound: There is no such deployment, or it has no resource of that kind and name
                (`deployments.deployment_resource_not_found`).
            DeploymentNotFound: `deployments.deployment_not_found`.
            NotFound: `root.resource_not_found`, `root.region_not_found`.
            MethodNotAllowed: `root.method_not_allowed`.
            TooLarge: `root.request_too_large`.
            UnsupportedMediaType: `root.unsupported_media_type`.
            RateLimited: `root.rate_limited`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`, `ece_deployment_manager`.

        On the hosted service: any of `organization-admin`, `deployment-admin`, `deployment-editor`.

        API operation: `update-deployment-resource-user-settings` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-update-deployment-resource-user-settings
        """
        return self._sender.send(
            UPDATE_DEPLOYMENT_RESOURCE_USER_SETTINGS, (deployment_id, resource_kind, ref_id), {}, {}, body, options
        )

    def delete_deployment_stateless_resource(
        self,
        deployment_id: str,
        stateless_resource_kind: models.StatelessResourceKind,
        ref_id: str,
        *,
        options: Options | None = None,
    ) -> models.DeploymentResourceCrudResponse:
        """Delete a stopped stateless resource.

        Removes a stopped Kibana, APM, Integrations Server, Enterprise Search or App Search from its
        deployment for good, with plans and history. Shut the resource down and wait for that first.
        Elasticsearch cannot be removed alone; `delete_deployment` takes everything.

        Args:
            deployment_id: Id of the deployment, 32 hexadecimal digits.
            stateless_resource_kind: Product of a resource that stores nothing itself and depends on the
                Elasticsearch of its deployment.
            ref_id: The resource's name within the deployment, chosen at creation; `_main` stands for the
                only resource of its kind.
            options: Settings of this call alone.

        Returns:
            The resource is gone.

        Raises:
            BadRequest: The resource still has instances (`deployments.resource_has_instances`,
                `root.invalid_json_request`, `root.invalid_parameter`).
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            DeploymentNotFound: There is no such deployment, or it has no resource of that kind and name
                (`deployments.deployment_not_found`).
            ResourceNotFound: `deployments.deployment_resource_not_found`.
            NotFound: `root.resource_not_found`, `root.region_not_found`.
            MethodNotAllowed: `root.method_not_allowed`.
            ElevationNeeded: `root.needs_elevated_permissions`.
            ResourceNoLongerExists: The deployment lists the resource, but its record is missing
                (`deployments.deployment_resource_no_longer_exists`).

        Required roles: any of `ece_platform_admin`, `ece_deployment_manager`.

        API operation: `delete-deployment-stateless-resource` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-delete-deployment-stateless-resource
        """
        return self._sender.send(
            DELETE_DEPLOYMENT_STATELESS_RESOURCE,
            (deployment_id, stateless_resource_kind, ref_id),
            {},
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
            BadRequest: `root.invalid_json_request`, `root.invalid_parameter`.
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            DeploymentNotFound: There is no such deployment, or it has no resource of that kind and name
                (`deployments.deployment_not_found`).
            ResourceNotFound: `deployments.deployment_resource_not_found`.
            NotFound: `root.resource_not_found`, `root.region_not_found`.
            MethodNotAllowed: `root.method_not_allowed`.
            RestartWhilePlanPending: The resource cannot be restarted in its present state, mostly because
                a plan is pending (`deployments.deployment_resource_plan_change_error`).
            RateLimited: `root.rate_limited`.
            ElevationNeeded: `root.needs_elevated_permissions`.
            ResourceNoLongerExists: The deployment lists the resource, but its record is missing
                (`deployments.deployment_resource_no_longer_exists`).

        Required roles: any of `ece_platform_admin`, `ece_deployment_manager`.

        On the hosted service: any of `organization-admin`, `deployment-admin`, `deployment-editor`.

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

    def shutdown_deployment_stateless_resource(
        self,
        deployment_id: str,
        stateless_resource_kind: models.StatelessResourceKind,
        ref_id: str,
        *,
        hide: bool | None = None,
        skip_snapshot: bool | None = None,
        options: Options | None = None,
    ) -> models.DeploymentResourceCommandResponse:
        """Stop Kibana or another stateless resource.

        Stops Kibana, APM, Integrations Server, Enterprise Search or App Search and gives its capacity back;
        Elasticsearch and the data there go on as before. The hosted service keeps Kibana running, since
        snapshots and upgrades are managed through it. `restore_deployment_resource` starts the resource
        again.

        Args:
            deployment_id: Id of the deployment, 32 hexadecimal digits.
            stateless_resource_kind: Product of a resource that stores nothing itself and depends on the
                Elasticsearch of its deployment.
            ref_id: The resource's name within the deployment, chosen at creation; `_main` stands for the
                only resource of its kind.
            hide: Leaves the stopped resource out of lists from now on. Platform administrators only.
            skip_snapshot: Stops without a last snapshot. Faster, but what no earlier snapshot holds
                cannot be restored. The server's default is `False`.
            options: Settings of this call alone.

        Returns:
            The resource is stopping.

        Raises:
            BadRequest: Only administrators of the platform may set the parameter. A plan is pending that
                has to end or be canceled first, or the resource is stopped
                (`deployments.restricted_parameter`, `root.invalid_json_request`, `root.invalid_parameter`).
            ChangeWhilePlanPending: `deployments.resource_plan_state_error`.
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            DeploymentNotFound: There is no such deployment, or it has no resource of that kind and name
                (`deployments.deployment_not_found`).
            ResourceNotFound: `deployments.deployment_resource_not_found`.
            NotFound: `root.resource_not_found`, `root.region_not_found`.
            MethodNotAllowed: `root.method_not_allowed`.
            RateLimited: `root.rate_limited`.
            ElevationNeeded: `root.needs_elevated_permissions`.
            ResourceNoLongerExists: The deployment lists the resource, but its record is missing
                (`deployments.deployment_resource_no_longer_exists`).

        Required roles: any of `ece_platform_admin`, `ece_deployment_manager`.

        On the hosted service: any of `organization-admin`, `deployment-admin`, `deployment-editor`.

        API operation: `shutdown-deployment-stateless-resource` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-shutdown-deployment-stateless-resource
        """
        return self._sender.send(
            SHUTDOWN_DEPLOYMENT_STATELESS_RESOURCE,
            (deployment_id, stateless_resource_kind, ref_id),
            {"hide": hide, "skip_snapshot": skip_snapshot},
            {},
            None,
            options,
        )

    def upgrade_deployment_stateless_resource(
        self,
        deployment_id: str,
        stateless_resource_kind: models.StatelessResourceKind,
        ref_id: str,
        *,
        validate_only: bool | None = None,
        options: Options | None = None,
    ) -> models.DeploymentResourceUpgradeResponse:
        """Upgrade Kibana or another stateless resource to the version of Elasticsearch.

        Starts a plan that brings Kibana, APM, Integrations Server, Enterprise Search or App Search to the
        version its Elasticsearch already has. Upgrade Elasticsearch first, by `update_deployment`, which can
        also do both at once. The resource restarts on the way; follow the pending plan.

        Deprecated; gone since ECE 4.0.

        Args:
            deployment_id: Id of the deployment, 32 hexadecimal digits.
            stateless_resource_kind: Product of a resource that stores nothing itself and depends on the
                Elasticsearch of its deployment.
            ref_id: The resource's name within the deployment, chosen at creation; `_main` stands for the
                only resource of its kind.
            validate_only: Checks the request and answers as if it were carried out, but changes nothing.
                The server's default is `False`.
            options: Settings of this call alone.

        Returns:
            The upgrade is under way, or, with `validate_only`, this is where it would lead.

        Raises:
            ChangeWhilePlanPending: A plan is pending that has to end or be canceled first, the resource
                is stopped, or the version does not have the product
                (`deployments.resource_plan_state_error`).
            BadRequest: `clusters.cluster_plan_state_error`, `root.invalid_json_request`,
                `root.invalid_parameter`.
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            DeploymentNotFound: There is no such deployment, or it has no resource of that kind and name
                (`deployments.deployment_not_found`).
            ResourceNotFound: `deployments.deployment_resource_not_found`.
            NotFound: `root.resource_not_found`, `root.region_not_found`.
            MethodNotAllowed: `root.method_not_allowed`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`, `ece_deployment_manager`.

        API operation: `upgrade-deployment-stateless-resource` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-upgrade-deployment-stateless-resource
        """
        return self._sender.send(
            UPGRADE_DEPLOYMENT_STATELESS_RESOURCE,
            (deployment_id, stateless_resource_kind, ref_id),
            {"validate_only": validate_only},
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
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            MethodNotAllowed: `root.method_not_allowed`.
            RateLimited: `root.rate_limited`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`, `ece_platform_viewer`, `ece_deployment_manager`,
        `ece_deployment_viewer`.

        On the hosted service: any of `organization-admin`, `deployment-admin`, `deployment-editor`,
        `deployment-viewer`.

        API operation: `list-deployments` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-list-deployments
        """
        return await self._sender.send(LIST_DEPLOYMENTS, (), {}, {}, None, options)

    async def create_deployment(
        self,
        body: models.DeploymentCreateRequest | models.DeploymentCreateRequestDict,
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
            InvalidPlan: The deployment cannot be built as described: its topology does not work, it asks
                for a template, version, instance configuration or ruleset that does not exist, for products
                that exclude each other, or for an alias that somebody else has
                (`clusters.cluster_invalid_plan`).
            BadRequest: `clusters.cluster_plan_change_prohibited`, `clusters.cluster_plan_state_error`,
                `cluster.dedicated_master_prohibited`, `cluster.invalid_instance_config`, `root.invalid_data`,
                `deployments.elasticsearch.node_roles_error`, `deployments.invalid_autoscaling_config`,
                `deployments.resource_combination_prohibited`, `deployments.unrecognized_topology_elements`,
                `templates.template_not_found`, `traffic_filter.not_found`, `root.invalid_json_request`,
                `root.invalid_parameter`.
            AliasUnavailable: `deployment_alias.alias_unavailable`.
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            MethodNotAllowed: `root.method_not_allowed`.
            TooLarge: `root.request_too_large`.
            UnsupportedMediaType: `root.unsupported_media_type`.
            RateLimited: `root.rate_limited`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`, `ece_deployment_manager`.

        On the hosted service: any of `organization-admin`, `deployment-admin`.

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

    async def resync_deployments(
        self, *, skip_matching_version: bool | None = None, options: Options | None = None
    ) -> models.IndexSynchronizationResults:
        """Rebuild the search index for all deployments.

        Lists and searches are answered from an index that follows the real state. Should it show deployments
        that are gone, or miss some, this compares every entry with its source and mends what differs. Expect
        a large installation to be busy with it for a while.

        Args:
            skip_matching_version: Passes over entries whose version is right already. With false every
                entry is written anew, which takes longer. The server's default is `True`.
            options: Settings of this call alone.

        Returns:
            The index is up to date, apart from what stands under `errors`.

        Raises:
            BadRequest: `root.invalid_json_request`, `root.invalid_parameter`.
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            MethodNotAllowed: `root.method_not_allowed`.
            ElevationNeeded: `root.needs_elevated_permissions`.
            ServerError: The search index could not be brought up to date (`deployments.resync_failed`).

        Required roles: any of `ece_platform_admin`.

        API operation: `resync-deployments` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-resync-deployments
        """
        return await self._sender.send(
            RESYNC_DEPLOYMENTS, (), {"skip_matching_version": skip_matching_version}, {}, None, options
        )

    async def search_deployments(
        self,
        body: models.SearchRequest | models.SearchRequestDict | None = None,
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
            BadRequest: `root.invalid_data`, `root.invalid_json_request`, `root.invalid_parameter`.
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            MethodNotAllowed: `root.method_not_allowed`.
            TooLarge: `root.request_too_large`.
            UnsupportedMediaType: `root.unsupported_media_type`.
            RateLimited: `root.rate_limited`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`, `ece_platform_viewer`, `ece_deployment_manager`,
        `ece_deployment_viewer`.

        On the hosted service: any of `organization-admin`, `deployment-admin`, `deployment-editor`,
        `deployment-viewer`.

        API operation: `search-deployments` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-search-deployments
        """
        return await self._sender.send(
            SEARCH_DEPLOYMENTS, (), {"minimal_metadata": minimal_metadata}, {}, body, options
        )

    async def search_eligible_remote_clusters(
        self,
        body: models.SearchRequest | models.SearchRequestDict | None = None,
        *,
        version: str,
        options: Options | None = None,
    ) -> models.DeploymentsSearchResponse:
        """Search deployments that clusters of a version can connect to.

        Like `search_deployments`, but finds only deployments whose Elasticsearch a cluster of the given
        version could use for searches and replication across clusters: the same major version or the last
        minor of the one before. Meant for choosing remote clusters before the deployment exists.

        Args:
            body: The request, as a model or a mapping.
            version: Stack version of the cluster that is to connect to the others.
            options: Settings of this call alone.

        Returns:
            One page of eligible deployments that match the query and that the caller may see.

        Raises:
            BadRequest: The text is no stack version. The request can be read, but what it says makes no
                sense (`stackpack.invalid_version`, `root.invalid_data`, `root.invalid_json_request`,
                `root.invalid_parameter`).
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            MethodNotAllowed: `root.method_not_allowed`.
            TooLarge: `root.request_too_large`.
            UnsupportedMediaType: `root.unsupported_media_type`.
            RateLimited: `root.rate_limited`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`, `ece_platform_viewer`, `ece_deployment_manager`,
        `ece_deployment_viewer`.

        On the hosted service: any of `organization-admin`, `deployment-admin`, `deployment-editor`,
        `deployment-viewer`.

        API operation: `search-eligible-remote-clusters` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-search-eligible-remote-clusters
        """
        return await self._sender.send(SEARCH_ELIGIBLE_REMOTE_CLUSTERS, (), {"version": version}, {}, body, options)

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
        show_instance_metrics: bool | None = None,
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
            show_instance_metrics: Adds how full memory and disk of each instance are. False makes the
                answer faster. The server's default is `True`. New in ECE 4.0.
            options: Settings of this call alone.

        Returns:
            The deployment.

        Raises:
            BadRequest: `root.invalid_json_request`, `root.invalid_parameter`.
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            DeploymentNotFound: No deployment has this id, or it has been deleted
                (`deployments.deployment_not_found`).
            NotFound: `root.resource_not_found`, `root.region_not_found`.
            MethodNotAllowed: `root.method_not_allowed`.
            RateLimited: `root.rate_limited`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`, `ece_platform_viewer`, `ece_deployment_manager`,
        `ece_deployment_viewer`.

        On the hosted service: any of `organization-admin`, `deployment-admin`, `deployment-editor`,
        `deployment-viewer`.

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
                "show_instance_metrics": show_instance_metrics,
            },
            {},
            None,
            options,
        )

    async def update_deployment(
        self,
        deployment_id: str,
        body: models.DeploymentUpdateRequest | models.DeploymentUpdateRequestDict,
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
            InvalidPlan: The deployment cannot become what the body describes. Besides the reasons
                `create_deployment` knows, a resource may have a plan pending: wait for it or cancel it
                (`clusters.cluster_invalid_plan`).
            BadRequest: `clusters.cluster_plan_change_prohibited`, `clusters.cluster_plan_state_error`,
                `cluster.dedicated_master_prohibited`, `cluster.invalid_instance_config`, `root.invalid_data`,
                `deployments.elasticsearch.node_roles_error`, `deployments.invalid_autoscaling_config`,
                `deployments.resource_combination_prohibited`, `deployments.unrecognized_topology_elements`,
                `templates.template_not_found`, `traffic_filter.not_found`, `root.invalid_json_request`,
                `root.invalid_parameter`.
            AliasUnavailable: `deployment_alias.alias_unavailable`.
            ChangeWhilePlanPending: `deployments.resource_plan_state_error`.
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            DeploymentNotFound: No deployment has this id, or it has been deleted
                (`deployments.deployment_not_found`).
            NotFound: `root.resource_not_found`, `root.region_not_found`.
            MethodNotAllowed: `root.method_not_allowed`.
            VersionConflict: The deployment or the document has changed since the given `version`
                (`deployments.version_conflict`).
            TooLarge: `root.request_too_large`.
            UnsupportedMediaType: `root.unsupported_media_type`.
            RateLimited: `root.rate_limited`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`, `ece_deployment_manager`.

        On the hosted service: any of `organization-admin`, `deployment-admin`, `deployment-editor`.

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
            DeploymentHasInstances: Resources of the deployment still run or have not finished stopping
                (`deployments.deployment_has_instances`).
            BadRequest: `root.invalid_json_request`, `root.invalid_parameter`.
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            DeploymentNotFound: No deployment has this id, or it has been deleted
                (`deployments.deployment_not_found`).
            NotFound: `root.resource_not_found`, `root.region_not_found`.
            MethodNotAllowed: `root.method_not_allowed`.
            ElevationNeeded: `root.needs_elevated_permissions`.

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
            ResourceNotShutDown: An Elasticsearch of the deployment is not stopped, or not yet
                (`deployments.resource_not_shutdown`).
            BadRequest: `root.invalid_json_request`, `root.invalid_parameter`.
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            DeploymentNotFound: No deployment has this id, or it has been deleted
                (`deployments.deployment_not_found`).
            NotFound: `root.resource_not_found`, `root.region_not_found`.
            MethodNotAllowed: `root.method_not_allowed`.
            RateLimited: `root.rate_limited`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`, `ece_deployment_manager`.

        On the hosted service: any of `organization-admin`, `deployment-admin`, `deployment-editor`.

        API operation: `restore-deployment` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-restore-deployment
        """
        return await self._sender.send(
            RESTORE_DEPLOYMENT, (deployment_id,), {"restore_snapshot": restore_snapshot}, {}, None, options
        )

    async def resync_deployment(
        self, deployment_id: str, *, options: Options | None = None
    ) -> models.IndexSynchronizationResults:
        """Rebuild the search index for one deployment.

        Writes the deployment's entry in the search index anew, at once. Use it when searches find the
        deployment with an old name, state or version although `get_deployment` shows the right one.

        Args:
            deployment_id: Id of the deployment, 32 hexadecimal digits.
            options: Settings of this call alone.

        Returns:
            The entry is up to date, apart from what stands under `errors`.

        Raises:
            BadRequest: `root.invalid_json_request`, `root.invalid_parameter`.
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            DeploymentNotFound: No deployment has this id, or it has been deleted
                (`deployments.deployment_not_found`).
            NotFound: `root.resource_not_found`, `root.region_not_found`.
            MethodNotAllowed: `root.method_not_allowed`.
            ElevationNeeded: `root.needs_elevated_permissions`.
            ServerError: The search index could not be brought up to date (`deployments.resync_failed`).

        Required roles: any of `ece_platform_admin`, `ece_deployment_manager`.

        API operation: `resync-deployment` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-resync-deployment
        """
        return await self._sender.send(RESYNC_DEPLOYMENT, (deployment_id,), {}, {}, None, options)

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
        settings and endpoints are kept, so `restore_deployment` can start it again, and on ECE
        `delete_deployment` can remove it once everything has stopped.

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
            BadRequest: Only administrators of the platform may set the parameter. A plan is pending that
                has to end or be canceled first, or the resource is stopped
                (`deployments.restricted_parameter`, `root.invalid_json_request`, `root.invalid_parameter`).
            ChangeWhilePlanPending: `deployments.resource_plan_state_error`.
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            DeploymentNotFound: No deployment has this id, or it has been deleted
                (`deployments.deployment_not_found`).
            NotFound: `root.resource_not_found`, `root.region_not_found`.
            MethodNotAllowed: `root.method_not_allowed`.
            RateLimited: `root.rate_limited`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`, `ece_deployment_manager`.

        On the hosted service: any of `organization-admin`, `deployment-admin`, `deployment-editor`.

        API operation: `shutdown-deployment` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-shutdown-deployment
        """
        return await self._sender.send(
            SHUTDOWN_DEPLOYMENT, (deployment_id,), {"hide": hide, "skip_snapshot": skip_snapshot}, {}, None, options
        )

    async def get_deployment_apm_resource_info(
        self,
        deployment_id: str,
        ref_id: str,
        *,
        show_metadata: bool | None = None,
        show_plans: bool | None = None,
        show_plan_logs: bool | None = None,
        show_plan_history: bool | None = None,
        show_plan_defaults: bool | None = None,
        show_settings: bool | None = None,
        clear_transient: bool | None = None,
        options: Options | None = None,
    ) -> models.ApmResourceInfo:
        """Read a deployment's APM Server.

        Returns the APM resource as `get_deployment` shows it, without the rest of the deployment: endpoint,
        health, instances and plans. From version 8.0 on most deployments have an Integrations Server in its
        place.

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
            show_settings: Adds `settings` to each resource - snapshots, trust, monitoring and the like.
                The server's default is `False`.
            clear_transient: Leaves `transient` out of shown plans, so that they can be sent back in an
                update as they are. The server's default is `False`.
            options: Settings of this call alone.

        Returns:
            The APM resource.

        Raises:
            BadRequest: `root.invalid_json_request`, `root.invalid_parameter`.
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            DeploymentNotFound: There is no such deployment, or it has no APM Server of that name
                (`deployments.deployment_not_found`).
            NotFound: `root.resource_not_found`, `root.region_not_found`.
            MethodNotAllowed: `root.method_not_allowed`.
            RateLimited: `root.rate_limited`.
            ElevationNeeded: `root.needs_elevated_permissions`.
            ResourceNoLongerExists: The deployment lists the resource, but its record is missing
                (`deployments.deployment_resource_no_longer_exists`).

        Required roles: any of `ece_platform_admin`, `ece_platform_viewer`, `ece_deployment_manager`,
        `ece_deployment_viewer`.

        On the hosted service: any of `organization-admin`, `deployment-admin`, `deployment-editor`,
        `deployment-viewer`.

        API operation: `get-deployment-apm-resource-info` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-get-deployment-apm-resource-info
        """
        return await self._sender.send(
            GET_DEPLOYMENT_APM_RESOURCE_INFO,
            (deployment_id, ref_id),
            {
                "show_metadata": show_metadata,
                "show_plans": show_plans,
                "show_plan_logs": show_plan_logs,
                "show_plan_history": show_plan_history,
                "show_plan_defaults": show_plan_defaults,
                "show_settings": show_settings,
                "clear_transient": clear_transient,
            },
            {},
            None,
            options,
        )

    async def deployment_apm_reset_secret_token(
        self, deployment_id: str, ref_id: str, *, options: Options | None = None
    ) -> models.ApmCrudResponse:
        """Replace the secret token of an APM Server.

        Draws a new secret token and starts a plan that puts it into force. Once that has run, agents with the
        old token are turned away, so bring the new one to your applications; it cannot be read again later.

        Args:
            deployment_id: Id of the deployment, 32 hexadecimal digits.
            ref_id: The resource's name within the deployment, chosen at creation; `_main` stands for the
                only resource of its kind.
            options: Settings of this call alone.

        Returns:
            The new token. The plan that applies it is pending.

        Raises:
            BadRequest: Elastic Agent runs this APM Server and looks after its token, a plan is pending
                that has to end or be canceled first, or the server is stopped
                (`clusters.cluster_plan_state_error`, `root.invalid_json_request`, `root.invalid_parameter`).
            ChangeWhilePlanPending: `deployments.resource_plan_state_error`.
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            DeploymentNotFound: There is no such deployment, or it has no resource of that kind and name
                (`deployments.deployment_not_found`).
            ResourceNotFound: `deployments.deployment_resource_not_found`.
            NotFound: `root.resource_not_found`, `root.region_not_found`.
            MethodNotAllowed: `root.method_not_allowed`.
            RateLimited: `root.rate_limited`.
            ElevationNeeded: `root.needs_elevated_permissions`.
            ResourceNoLongerExists: The deployment lists the resource, but its record is missing
                (`deployments.deployment_resource_no_longer_exists`).

        Required roles: any of `ece_platform_admin`, `ece_deployment_manager`.

        On the hosted service: any of `organization-admin`, `deployment-admin`, `deployment-editor`.

        API operation: `deployment-apm-reset-secret-token` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-deployment-apm-reset-secret-token
        """
        return await self._sender.send(
            DEPLOYMENT_APM_RESET_SECRET_TOKEN, (deployment_id, ref_id), {}, {}, None, options
        )

    async def get_deployment_appsearch_resource_info(
        self,
        deployment_id: str,
        ref_id: str,
        *,
        show_metadata: bool | None = None,
        show_plans: bool | None = None,
        show_plan_logs: bool | None = None,
        show_plan_history: bool | None = None,
        show_plan_defaults: bool | None = None,
        show_settings: bool | None = None,
        clear_transient: bool | None = None,
        options: Options | None = None,
    ) -> models.AppSearchResourceInfo:
        """Read a deployment's App Search.

        Returns the App Search resource as `get_deployment` shows it, without the rest of the deployment:
        endpoint, health, instances and plans. App Search ends with version 7.6; from 7.7 on it is part of
        Enterprise Search.

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
            show_settings: Adds `settings` to each resource - snapshots, trust, monitoring and the like.
                The server's default is `False`.
            clear_transient: Leaves `transient` out of shown plans, so that they can be sent back in an
                update as they are. The server's default is `False`.
            options: Settings of this call alone.

        Returns:
            The App Search resource.

        Raises:
            BadRequest: `root.invalid_json_request`, `root.invalid_parameter`.
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            DeploymentNotFound: There is no such deployment, or it has no App Search of that name
                (`deployments.deployment_not_found`).
            NotFound: `root.resource_not_found`, `root.region_not_found`.
            MethodNotAllowed: `root.method_not_allowed`.
            RateLimited: `root.rate_limited`.
            ElevationNeeded: `root.needs_elevated_permissions`.
            ResourceNoLongerExists: The deployment lists the resource, but its record is missing
                (`deployments.deployment_resource_no_longer_exists`).

        Required roles: any of `ece_platform_admin`, `ece_platform_viewer`, `ece_deployment_manager`,
        `ece_deployment_viewer`.

        On the hosted service: any of `organization-admin`, `deployment-admin`, `deployment-editor`,
        `deployment-viewer`.

        API operation: `get-deployment-appsearch-resource-info` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-get-deployment-appsearch-resource-info
        """
        return await self._sender.send(
            GET_DEPLOYMENT_APPSEARCH_RESOURCE_INFO,
            (deployment_id, ref_id),
            {
                "show_metadata": show_metadata,
                "show_plans": show_plans,
                "show_plan_logs": show_plan_logs,
                "show_plan_history": show_plan_history,
                "show_plan_defaults": show_plan_defaults,
                "show_settings": show_settings,
                "clear_transient": clear_transient,
            },
            {},
            None,
            options,
        )

    async def get_appsearch_read_only_mode(
        self, deployment_id: str, ref_id: str, *, options: Options | None = None
    ) -> models.ReadOnlyResponse:
        """Tell whether App Search is read-only.

        Returns whether App Search refuses changes to its engines at the moment, as it does while it is
        prepared for a migration to Enterprise Search.

        Args:
            deployment_id: Id of the deployment, 32 hexadecimal digits.
            ref_id: The resource's name within the deployment, chosen at creation; `_main` stands for the
                only resource of its kind.
            options: Settings of this call alone.

        Returns:
            The mode App Search is in.

        Raises:
            BadRequest: `root.invalid_json_request`, `root.invalid_parameter`.
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            DeploymentNotFound: There is no such deployment, or it has no App Search of that name
                (`deployments.deployment_not_found`).
            ResourceNotFound: `deployments.deployment_resource_not_found`.
            NotFound: `root.resource_not_found`, `root.region_not_found`.
            MethodNotAllowed: `root.method_not_allowed`.
            RateLimited: `root.rate_limited`.
            ElevationNeeded: `root.needs_elevated_permissions`.
            ResourceNoLongerExists: The deployment lists the resource, but its record is missing
                (`deployments.deployment_resource_no_longer_exists`).

        Required roles: any of `ece_platform_admin`, `ece_platform_viewer`, `ece_deployment_manager`,
        `ece_deployment_viewer`.

        On the hosted service: any of `organization-admin`, `deployment-admin`, `deployment-editor`,
        `deployment-viewer`.

        API operation: `get-appsearch-read-only-mode` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-get-appsearch-read-only-mode
        """
        return await self._sender.send(GET_APPSEARCH_READ_ONLY_MODE, (deployment_id, ref_id), {}, {}, None, options)

    async def set_appsearch_read_only_mode(
        self,
        deployment_id: str,
        ref_id: str,
        body: models.ReadOnlyRequest | models.ReadOnlyRequestDict,
        *,
        options: Options | None = None,
    ) -> models.ReadOnlyResponse:
        """Switch App Search to read-only or back.

        Freezes the engines, so that they can be searched but not changed, or opens them again. Freeze them
        before the upgrade to 7.7 moves App Search into Enterprise Search, so that nothing is written that the
        migration misses.

        Args:
            deployment_id: Id of the deployment, 32 hexadecimal digits.
            ref_id: The resource's name within the deployment, chosen at creation; `_main` stands for the
                only resource of its kind.
            body: The request, as a model or a mapping.
            options: Settings of this call alone.

        Returns:
            The mode App Search is in now.

        Raises:
            BadRequest: `root.invalid_json_request`, `root.invalid_parameter`.
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            DeploymentNotFound: There is no such deployment, or it has no App Search of that name
                (`deployments.deployment_not_found`).
            ResourceNotFound: `deployments.deployment_resource_not_found`.
            NotFound: `root.resource_not_found`, `root.region_not_found`.
            MethodNotAllowed: `root.method_not_allowed`.
            TooLarge: `root.request_too_large`.
            UnsupportedMediaType: `root.unsupported_media_type`.
            RateLimited: `root.rate_limited`.
            ElevationNeeded: `root.needs_elevated_permissions`.
            ResourceNoLongerExists: The deployment lists the resource, but its record is missing
                (`deployments.deployment_resource_no_longer_exists`).

        Required roles: any of `ece_platform_admin`, `ece_deployment_manager`.

        On the hosted service: any of `organization-admin`, `deployment-admin`, `deployment-editor`.

        API operation: `set-appsearch-read-only-mode` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-set-appsearch-read-only-mode
        """
        return await self._sender.send(SET_APPSEARCH_READ_ONLY_MODE, (deployment_id, ref_id), {}, {}, body, options)

    async def get_deployment_certificate_authority(
        self, deployment_id: str, *, options: Options | None = None
    ) -> models.CertificateAuthority:
        """Read the certificate authority of a deployment.

        Returns the public certificates that vouch for the deployment's Elasticsearch nodes, and a pattern for
        their names. Give both to a cluster outside the installation that is to trust this one, for example
        for replication from a self-managed cluster. Private keys are not part of it.

        Args:
            deployment_id: Id of the deployment, 32 hexadecimal digits.
            options: Settings of this call alone.

        Returns:
            The certificates and the name pattern.

        Raises:
            BadRequest: `root.invalid_json_request`, `root.invalid_parameter`.
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            DeploymentNotFound: There is no such deployment, or it has no Elasticsearch
                (`deployments.deployment_not_found`).
            ResourceNotFound: `deployments.deployment_resource_not_found`.
            NotFound: `root.resource_not_found`, `root.region_not_found`.
            MethodNotAllowed: `root.method_not_allowed`.
            RateLimited: `root.rate_limited`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`, `ece_platform_viewer`, `ece_deployment_manager`,
        `ece_deployment_viewer`.

        On the hosted service: any of `organization-admin`, `deployment-admin`, `deployment-editor`,
        `deployment-viewer`.

        API operation: `get-deployment-certificate-authority` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-get-deployment-certificate-authority
        """
        return await self._sender.send(GET_DEPLOYMENT_CERTIFICATE_AUTHORITY, (deployment_id,), {}, {}, None, options)

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
            BadRequest: `root.invalid_json_request`, `root.invalid_parameter`.
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            DeploymentNotFound: There is no such deployment, or it has no Elasticsearch of that name
                (`deployments.deployment_not_found`).
            NotFound: `root.resource_not_found`, `root.region_not_found`.
            MethodNotAllowed: `root.method_not_allowed`.
            RateLimited: `root.rate_limited`.
            ElevationNeeded: `root.needs_elevated_permissions`.
            ResourceNoLongerExists: The deployment lists the resource, but its record is missing
                (`deployments.deployment_resource_no_longer_exists`).

        Required roles: any of `ece_platform_admin`, `ece_platform_viewer`, `ece_deployment_manager`,
        `ece_deployment_viewer`.

        On the hosted service: any of `organization-admin`, `deployment-admin`, `deployment-editor`,
        `deployment-viewer`.

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

    async def enable_deployment_resource_ccr(
        self, deployment_id: str, ref_id: str, *, validate_only: bool | None = None, options: Options | None = None
    ) -> models.DeploymentResourceCommandResponse:
        """Prepare Elasticsearch and Kibana for cross-cluster replication.

        Brings a cluster from the time before cross-cluster replication, and its Kibana, into the shape it
        needs to follow indices of other clusters. A plan does the work and may restart instances: ask with
        `validate_only` first which parts would be unavailable meanwhile. Clusters created today need none of
        this.

        Args:
            deployment_id: Id of the deployment, 32 hexadecimal digits.
            ref_id: The resource's name within the deployment, chosen at creation; `_main` stands for the
                only resource of its kind.
            validate_only: Checks the request and answers as if it were carried out, but changes nothing.
                The server's default is `False`.
            options: Settings of this call alone.

        Returns:
            The plan is pending, or, with `validate_only`, would be.

        Raises:
            ChangeWhilePlanPending: A plan is pending that has to end or be canceled first, or the
                resource is stopped (`deployments.resource_plan_state_error`).
            BadRequest: `root.invalid_json_request`, `root.invalid_parameter`.
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            DeploymentNotFound: There is no such deployment, or it has no Elasticsearch of that name
                (`deployments.deployment_not_found`).
            ResourceNotFound: `deployments.deployment_resource_not_found`.
            NotFound: `root.resource_not_found`, `root.region_not_found`.
            MethodNotAllowed: `root.method_not_allowed`.
            RateLimited: `root.rate_limited`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`, `ece_deployment_manager`.

        On the hosted service: any of `organization-admin`, `deployment-admin`, `deployment-editor`.

        API operation: `enable-deployment-resource-ccr` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-enable-deployment-resource-ccr
        """
        return await self._sender.send(
            ENABLE_DEPLOYMENT_RESOURCE_CCR, (deployment_id, ref_id), {"validate_only": validate_only}, {}, None, options
        )

    async def enable_deployment_resource_ilm(
        self,
        deployment_id: str,
        ref_id: str,
        body: models.EnableIlmRequest | models.EnableIlmRequestDict,
        *,
        validate_only: bool | None = None,
        options: Options | None = None,
    ) -> models.DeploymentResourceCommandResponse:
        """Move a cluster from index curation to index lifecycle management.

        Retires the platform's own index curation in favor of Elasticsearch's index lifecycle management: each
        given index pattern gets a policy, and a plan carries the indices over. There is no way back. Check
        the warnings of a `validate_only` call beforehand.

        Args:
            deployment_id: Id of the deployment, 32 hexadecimal digits.
            ref_id: The resource's name within the deployment, chosen at creation; `_main` stands for the
                only resource of its kind.
            body: The request, as a model or a mapping.
            validate_only: Checks the request and answers as if it were carried out, but changes nothing.
                The server's default is `False`.
            options: Settings of this call alone.

        Returns:
            The plan is pending, or, with `validate_only`, would be.

        Raises:
            ChangeWhilePlanPending: A plan is pending that has to end or be canceled first, or the
                resource is stopped (`deployments.resource_plan_state_error`).
            BadRequest: `root.invalid_json_request`, `root.invalid_parameter`.
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            DeploymentNotFound: There is no such deployment, or it has no Elasticsearch of that name
                (`deployments.deployment_not_found`).
            ResourceNotFound: `deployments.deployment_resource_not_found`.
            NotFound: `root.resource_not_found`, `root.region_not_found`.
            MethodNotAllowed: `root.method_not_allowed`.
            TooLarge: `root.request_too_large`.
            UnsupportedMediaType: `root.unsupported_media_type`.
            RateLimited: `root.rate_limited`.
            ElevationNeeded: `root.needs_elevated_permissions`.
            ResourceNoLongerExists: The deployment lists the resource, but its record is missing
                (`deployments.deployment_resource_no_longer_exists`).

        Required roles: any of `ece_platform_admin`, `ece_deployment_manager`.

        On the hosted service: any of `organization-admin`, `deployment-admin`, `deployment-editor`.

        API operation: `enable-deployment-resource-ilm` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-enable-deployment-resource-ilm
        """
        return await self._sender.send(
            ENABLE_DEPLOYMENT_RESOURCE_ILM, (deployment_id, ref_id), {"validate_only": validate_only}, {}, body, options
        )

    async def enable_deployment_resource_slm(
        self, deployment_id: str, ref_id: str, *, validate_only: bool | None = None, options: Options | None = None
    ) -> models.DeploymentResourceCommandResponse:
        """Hand snapshots over to snapshot lifecycle management.

        Has Elasticsearch itself take the regular snapshots, by a snapshot lifecycle management policy, where
        so far the platform took them. A plan makes the switch; existing snapshots stay usable. Check the
        warnings of a `validate_only` call beforehand.

        Args:
            deployment_id: Id of the deployment, 32 hexadecimal digits.
            ref_id: The resource's name within the deployment, chosen at creation; `_main` stands for the
                only resource of its kind.
            validate_only: Checks the request and answers as if it were carried out, but changes nothing.
                The server's default is `False`.
            options: Settings of this call alone.

        Returns:
            The plan is pending, or, with `validate_only`, would be.

        Raises:
            ChangeWhilePlanPending: A plan is pending that has to end or be canceled first, or the
                resource is stopped (`deployments.resource_plan_state_error`).
            BadRequest: `root.invalid_json_request`, `root.invalid_parameter`.
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            DeploymentNotFound: There is no such deployment, or it has no Elasticsearch of that name
                (`deployments.deployment_not_found`).
            ResourceNotFound: `deployments.deployment_resource_not_found`.
            NotFound: `root.resource_not_found`, `root.region_not_found`.
            MethodNotAllowed: `root.method_not_allowed`.
            RateLimited: `root.rate_limited`.
            ElevationNeeded: `root.needs_elevated_permissions`.
            ResourceNoLongerExists: The deployment lists the resource, but its record is missing
                (`deployments.deployment_resource_no_longer_exists`).

        Required roles: any of `ece_platform_admin`, `ece_deployment_manager`.

        On the hosted service: any of `organization-admin`, `deployment-admin`, `deployment-editor`.

        API operation: `enable-deployment-resource-slm` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-enable-deployment-resource-slm
        """
        return await self._sender.send(
            ENABLE_DEPLOYMENT_RESOURCE_SLM, (deployment_id, ref_id), {"validate_only": validate_only}, {}, None, options
        )

    async def reset_elasticsearch_user_password(
        self, deployment_id: str, ref_id: str, *, check_completion: bool | None = None, options: Options | None = None
    ) -> models.ElasticsearchElasticUserPasswordResetResponse:
        """Replace the password of the elastic user.

        Gives the superuser `elastic` a new random password and shows it this one time; the old one stops
        working for every program that uses it. Each call draws another password, so do not send it again
        blindly. With `check_completion` nothing is changed: the status alone tells whether the latest
        password is in force yet.

        Args:
            deployment_id: Id of the deployment, 32 hexadecimal digits.
            ref_id: The resource's name within the deployment, chosen at creation; `_main` stands for the
                only resource of its kind.
            check_completion: Only asks whether the credentials of the creation or the last reset can be
                used already. A 200 says yes, with an empty `password`; anything else, not yet.  The server's
                default is `False`.
            options: Settings of this call alone.

        Returns:
            The new credentials.

        Raises:
            BadRequest: `root.invalid_json_request`, `root.invalid_parameter`.
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            DeploymentNotFound: There is no such deployment, or it has no Elasticsearch of that name, or
                that does not run (`deployments.deployment_not_found`).
            ResourceNotFound: `deployments.deployment_resource_not_found`.
            NotFound: `root.resource_not_found`, `root.region_not_found`.
            MethodNotAllowed: `root.method_not_allowed`.
            RateLimited: `root.rate_limited`.
            ElevationNeeded: `root.needs_elevated_permissions`.
            ServerError: The cluster did not take the new password; the old one may still be good
                (`deployments.elasticsearch.password_reset_error`).

        Required roles: any of `ece_platform_admin`, `ece_deployment_manager`.

        On the hosted service: any of `organization-admin`, `deployment-admin`.

        API operation: `reset-elasticsearch-user-password` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-reset-elasticsearch-user-password
        """
        return await self._sender.send(
            RESET_ELASTICSEARCH_USER_PASSWORD,
            (deployment_id, ref_id),
            {"check_completion": check_completion},
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
            BadRequest: `root.invalid_json_request`, `root.invalid_parameter`.
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            DeploymentNotFound: There is no such deployment, or it has no Elasticsearch of that name
                (`deployments.deployment_not_found`).
            ResourceNotFound: `deployments.deployment_resource_not_found`.
            NotFound: `root.resource_not_found`, `root.region_not_found`.
            MethodNotAllowed: `root.method_not_allowed`.
            RestartWhilePlanPending: The resource cannot be restarted in its present state, mostly because
                a plan is pending (`deployments.deployment_resource_plan_change_error`).
            RateLimited: `root.rate_limited`.
            ElevationNeeded: `root.needs_elevated_permissions`.
            ResourceNoLongerExists: The deployment lists the resource, but its record is missing
                (`deployments.deployment_resource_no_longer_exists`).

        Required roles: any of `ece_platform_admin`, `ece_deployment_manager`.

        On the hosted service: any of `organization-admin`, `deployment-admin`, `deployment-editor`.

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

    async def shutdown_deployment_es_resource(
        self,
        deployment_id: str,
        ref_id: str,
        *,
        hide: bool | None = None,
        skip_snapshot: bool | None = None,
        options: Options | None = None,
    ) -> models.DeploymentResourceCommandResponse:
        """Stop Elasticsearch.

        Stops the Elasticsearch cluster of a deployment and, as they cannot work without it, everything that
        depends on it. The data on the instances is lost; unless `skip_snapshot` is true, a last snapshot is
        taken first where a repository is set up. `restore_deployment_resource` starts the cluster again.

        Args:
            deployment_id: Id of the deployment, 32 hexadecimal digits.
            ref_id: The resource's name within the deployment, chosen at creation; `_main` stands for the
                only resource of its kind.
            hide: Leaves the stopped resource out of lists from now on. Platform administrators only.
            skip_snapshot: Stops without a last snapshot. Faster, but what no earlier snapshot holds
                cannot be restored. The server's default is `False`.
            options: Settings of this call alone.

        Returns:
            The cluster is stopping.

        Raises:
            BadRequest: Only administrators of the platform may set the parameter. A plan is pending that
                has to end or be canceled first, or the resource is stopped
                (`deployments.restricted_parameter`, `root.invalid_json_request`, `root.invalid_parameter`).
            ChangeWhilePlanPending: `deployments.resource_plan_state_error`.
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            DeploymentNotFound: There is no such deployment, or it has no Elasticsearch of that name
                (`deployments.deployment_not_found`).
            ResourceNotFound: `deployments.deployment_resource_not_found`.
            NotFound: `root.resource_not_found`, `root.region_not_found`.
            MethodNotAllowed: `root.method_not_allowed`.
            RateLimited: `root.rate_limited`.
            ElevationNeeded: `root.needs_elevated_permissions`.
            ResourceNoLongerExists: The deployment lists the resource, but its record is missing
                (`deployments.deployment_resource_no_longer_exists`).

        Required roles: any of `ece_platform_admin`, `ece_deployment_manager`.

        On the hosted service: any of `organization-admin`, `deployment-admin`, `deployment-editor`.

        API operation: `shutdown-deployment-es-resource` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-shutdown-deployment-es-resource
        """
        return await self._sender.send(
            SHUTDOWN_DEPLOYMENT_ES_RESOURCE,
            (deployment_id, ref_id),
            {"hide": hide, "skip_snapshot": skip_snapshot},
            {},
            None,
            options,
        )

    async def get_deployment_es_resource_eligible_remote_clusters(
        self,
        deployment_id: str,
        ref_id: str,
        body: models.SearchRequest | models.SearchRequestDict | None = None,
        *,
        options: Options | None = None,
    ) -> models.DeploymentsSearchResponse:
        """Search deployments that a cluster can connect to.

        Like `search_deployments`, but finds only deployments whose Elasticsearch this cluster could use for
        searches and replication across clusters. The version that decides is the one of the pending plan or,
        without one, of the current plan. Pass the findings on to
        `set_deployment_es_resource_remote_clusters`.

        Args:
            deployment_id: Id of the deployment, 32 hexadecimal digits.
            ref_id: The resource's name within the deployment, chosen at creation; `_main` stands for the
                only resource of its kind.
            body: The request, as a model or a mapping.
            options: Settings of this call alone.

        Returns:
            One page of eligible deployments that match the query and that the caller may see.

        Raises:
            BadRequest: No plan tells the cluster's version, as when its first plan failed, or the search
                request cannot be understood (`deployments.resource_does_not_have_a_valid_version`,
                `root.invalid_data`, `root.invalid_json_request`, `root.invalid_parameter`).
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            DeploymentNotFound: There is no such deployment, or it has no Elasticsearch of that name
                (`deployments.deployment_not_found`).
            ResourceNotFound: `deployments.deployment_resource_not_found`.
            NotFound: `root.resource_not_found`, `root.region_not_found`.
            MethodNotAllowed: `root.method_not_allowed`.
            TooLarge: `root.request_too_large`.
            UnsupportedMediaType: `root.unsupported_media_type`.
            RateLimited: `root.rate_limited`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`, `ece_platform_viewer`, `ece_deployment_manager`,
        `ece_deployment_viewer`.

        On the hosted service: any of `organization-admin`, `deployment-admin`, `deployment-editor`,
        `deployment-viewer`.

        API operation: `get-deployment-es-resource-eligible-remote-clusters` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-get-deployment-es-resource-eligible-remote-clusters
        """
        return await self._sender.send(
            GET_DEPLOYMENT_ES_RESOURCE_ELIGIBLE_REMOTE_CLUSTERS, (deployment_id, ref_id), {}, {}, body, options
        )

    async def move_deployment_elasticsearch_resource_instances(
        self,
        deployment_id: str,
        ref_id: str,
        instance_ids: list[str],
        body: models.TransientElasticsearchPlanConfiguration
        | models.TransientElasticsearchPlanConfigurationDict
        | None = None,
        *,
        ignore_missing: bool | None = None,
        force_update: bool | None = None,
        instances_down: bool | None = None,
        move_only: bool | None = None,
        force_move: bool | None = None,
        validate_only: bool | None = None,
        options: Options | None = None,
    ) -> models.TransientElasticsearchPlanConfiguration:
        """Move Elasticsearch instances to other allocators.

        Starts a plan that creates replacements for the instances on other hosts, lets the data follow and
        removes the old ones; use it when a host is sick or has to be emptied. Without a body the platform
        chooses targets and safety measures. Look at the calculated plan with `validate_only` first, for
        moving a large tier can take hours.

        Args:
            deployment_id: Id of the deployment, 32 hexadecimal digits.
            ref_id: The resource's name within the deployment, chosen at creation; `_main` stands for the
                only resource of its kind.
            instance_ids: Names of the instances, joined by commas, as the resource's topology shows them.
            body: The request, as a model or a mapping.
            ignore_missing: Passes over names that no instance has. Otherwise one such name makes the
                whole call fail. The server's default is `False`.
            force_update: Cancels and replaces a pending plan. Otherwise a pending plan makes the call
                fail. The server's default is `False`.
            instances_down: Declares the instances lost for good, so that their data is recovered from
                replicas or snapshots, not copied. The server's default is `False`.
            move_only: Moves the instances and nothing else. With false, differences between the plan and
                the running cluster are settled, too. The server's default is `True`.
            force_move: Copies the files of the instances to the new hosts instead of leaving the move of
                data to Elasticsearch. The server's default is `False`.
            validate_only: Checks the request and answers as if it were carried out, but changes nothing.
                The server's default is `False`.
            options: Settings of this call alone.

        Returns:
            200: The calculated plan, for `validate_only`. Nothing was changed.
            202: The move is under way; follow the pending plan.

        Raises:
            ChangeWhilePlanPending: A plan is pending and `force_update` is false, or the instances cannot
                be moved like this (`deployments.resource_plan_state_error`).
            InvalidPlan: `clusters.cluster_invalid_plan`.
            BadRequest: `root.invalid_json_request`, `root.invalid_parameter`.
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            DeploymentNotFound: No deployment has this id, or it has been deleted. The deployment has no
                resource of that kind and name. The resource has no such instances
                (`deployments.deployment_not_found`).
            ResourceNotFound: `deployments.deployment_resource_not_found`.
            NotFound: `deployments.instances_missing_on_update_error`, `root.resource_not_found`,
                `root.region_not_found`.
            MethodNotAllowed: `root.method_not_allowed`.
            TooLarge: `root.request_too_large`.
            UnsupportedMediaType: `root.unsupported_media_type`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`, `ece_deployment_manager`.

        API operation: `move-deployment-elasticsearch-resource-instances` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-move-deployment-elasticsearch-resource-instances
        """
        return await self._sender.send(
            MOVE_DEPLOYMENT_ELASTICSEARCH_RESOURCE_INSTANCES,
            (deployment_id, ref_id, instance_ids),
            {
                "ignore_missing": ignore_missing,
                "force_update": force_update,
                "instances_down": instances_down,
                "move_only": move_only,
                "force_move": force_move,
                "validate_only": validate_only,
            },
            {},
            body,
            options,
        )

    async def get_deployment_es_resource_keystore(
        self, deployment_id: str, ref_id: str, *, options: Options | None = None
    ) -> models.KeystoreContents:
        """List the secrets in a cluster's keystore.

        Returns the names of the secure settings that were stored for the cluster, and which of them are
        files. Values cannot be read back by anybody.

        Args:
            deployment_id: Id of the deployment, 32 hexadecimal digits.
            ref_id: The resource's name within the deployment, chosen at creation; `_main` stands for the
                only resource of its kind.
            options: Settings of this call alone.

        Returns:
            The names, without the values.

        Raises:
            BadRequest: `root.invalid_json_request`, `root.invalid_parameter`.
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            DeploymentNotFound: There is no such deployment, or it has no Elasticsearch of that name, or
                that is stopped (`deployments.deployment_not_found`).
            ResourceNotFound: `deployments.deployment_resource_not_found`.
            NotFound: `root.resource_not_found`, `root.region_not_found`.
            MethodNotAllowed: `root.method_not_allowed`.
            RateLimited: `root.rate_limited`.
            ElevationNeeded: `root.needs_elevated_permissions`.
            ServerError: The record of the resource cannot be read or written
                (`deployments.metadata_internal_error`).

        Required roles: any of `ece_platform_admin`, `ece_platform_viewer`, `ece_deployment_manager`,
        `ece_deployment_viewer`.

        On the hosted service: any of `organization-admin`, `deployment-admin`, `deployment-editor`,
        `deployment-viewer`.

        API operation: `get-deployment-es-resource-keystore` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-get-deployment-es-resource-keystore
        """
        return await self._sender.send(
            GET_DEPLOYMENT_ES_RESOURCE_KEYSTORE, (deployment_id, ref_id), {}, {}, None, options
        )

    async def set_deployment_es_resource_keystore(
        self,
        deployment_id: str,
        ref_id: str,
        body: models.KeystoreContents | models.KeystoreContentsDict,
        *,
        validate_only: bool | None = None,
        options: Options | None = None,
    ) -> models.KeystoreContents:
        """Add, change or remove secrets in a cluster's keystore.

        Merges the given secrets with the stored ones: a secret with a value is added or replaced, one that is
        empty or null is removed, and those the body does not mention stay. No plan is needed; settings that
        Elasticsearch can reload take effect by themselves, others with the next restart.

        Args:
            deployment_id: Id of the deployment, 32 hexadecimal digits.
            ref_id: The resource's name within the deployment, chosen at creation; `_main` stands for the
                only resource of its kind.
            body: The request, as a model or a mapping. Members of a model that are None are left out;
                `send_null` has them sent as null.
            validate_only: Checks the secrets and answers as if they were stored, but changes nothing. The
                server's default is `False`. New in the hosted service, 2026-08.
            options: Settings of this call alone.

        Returns:
            The names that are in the keystore now, without the values.

        Raises:
            BadRequest: `root.invalid_json_request`, `root.invalid_parameter`.
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            DeploymentNotFound: There is no such deployment, or it has no Elasticsearch of that name, or
                that is stopped (`deployments.deployment_not_found`).
            ResourceNotFound: `deployments.deployment_resource_not_found`.
            NotFound: `root.resource_not_found`, `root.region_not_found`.
            MethodNotAllowed: `root.method_not_allowed`.
            TooLarge: `root.request_too_large`.
            UnsupportedMediaType: `root.unsupported_media_type`.
            RateLimited: `root.rate_limited`.
            ElevationNeeded: `root.needs_elevated_permissions`.
            ServerError: The record of the resource cannot be read or written
                (`deployments.metadata_internal_error`).

        Required roles: any of `ece_platform_admin`, `ece_deployment_manager`.

        On the hosted service: any of `organization-admin`, `deployment-admin`, `deployment-editor`.

        API operation: `set-deployment-es-resource-keystore` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-set-deployment-es-resource-keystore
        """
        return await self._sender.send(
            SET_DEPLOYMENT_ES_RESOURCE_KEYSTORE,
            (deployment_id, ref_id),
            {"validate_only": validate_only},
            {},
            body,
            options,
        )

    async def get_deployment_es_resource_remote_clusters(
        self, deployment_id: str, ref_id: str, *, options: Options | None = None
    ) -> models.RemoteResources:
        """List a cluster's remote clusters.

        Returns the clusters that this cluster may search in and replicate from, with the state of each
        connection. Covers connections secured by certificates; those made with API keys are set up in
        Elasticsearch itself.

        Args:
            deployment_id: Id of the deployment, 32 hexadecimal digits.
            ref_id: The resource's name within the deployment, chosen at creation; `_main` stands for the
                only resource of its kind.
            options: Settings of this call alone.

        Returns:
            The remote clusters; an empty list if there are none.

        Raises:
            BadRequest: `root.invalid_json_request`, `root.invalid_parameter`.
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            DeploymentNotFound: There is no such deployment, or it has no Elasticsearch of that name
                (`deployments.deployment_not_found`).
            ResourceNotFound: `deployments.deployment_resource_not_found`.
            NotFound: `root.resource_not_found`, `root.region_not_found`.
            MethodNotAllowed: `root.method_not_allowed`.
            RateLimited: `root.rate_limited`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`, `ece_platform_viewer`, `ece_deployment_manager`,
        `ece_deployment_viewer`.

        On the hosted service: any of `organization-admin`, `deployment-admin`, `deployment-editor`,
        `deployment-viewer`.

        API operation: `get-deployment-es-resource-remote-clusters` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-get-deployment-es-resource-remote-clusters
        """
        return await self._sender.send(
            GET_DEPLOYMENT_ES_RESOURCE_REMOTE_CLUSTERS, (deployment_id, ref_id), {}, {}, None, options
        )

    async def set_deployment_es_resource_remote_clusters(
        self,
        deployment_id: str,
        ref_id: str,
        body: models.RemoteResources | models.RemoteResourcesDict,
        *,
        options: Options | None = None,
    ) -> models.EmptyResponse:
        """Replace a cluster's remote clusters.

        Stores the list in place of the present one: connections that it does not mention are cut, and an
        empty list cuts all of them. Both sides have to trust each other, or the connection stays down. Read
        the list afterwards to see whether it stands.

        Args:
            deployment_id: Id of the deployment, 32 hexadecimal digits.
            ref_id: The resource's name within the deployment, chosen at creation; `_main` stands for the
                only resource of its kind.
            body: The request, as a model or a mapping.
            options: Settings of this call alone.

        Returns:
            The list is stored and the connections are being made.

        Raises:
            BadRequest: `root.invalid_data`, `root.invalid_json_request`, `root.invalid_parameter`.
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            DeploymentNotFound: There is no such deployment, or it has no Elasticsearch of that name; the
                same goes for those in the list (`deployments.deployment_not_found`).
            ResourceNotFound: `deployments.deployment_resource_not_found`.
            NotFound: `root.resource_not_found`, `root.region_not_found`.
            MethodNotAllowed: `root.method_not_allowed`.
            TooLarge: `root.request_too_large`.
            UnsupportedMediaType: `root.unsupported_media_type`.
            RateLimited: `root.rate_limited`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`, `ece_deployment_manager`.

        On the hosted service: any of `organization-admin`, `deployment-admin`, `deployment-editor`.

        API operation: `set-deployment-es-resource-remote-clusters` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-set-deployment-es-resource-remote-clusters
        """
        return await self._sender.send(
            SET_DEPLOYMENT_ES_RESOURCE_REMOTE_CLUSTERS, (deployment_id, ref_id), {}, {}, body, options
        )

    async def get_deployment_es_resource_snapshot_repository(
        self, deployment_id: str, ref_id: str, *, options: Options | None = None
    ) -> models.SnapshotRepositories:
        """List the linked snapshot repositories of a cluster.

        Returns the snapshot repositories of other deployments from which this cluster can restore and mount
        snapshots, with the deployments they come from. The cluster's own repository is not among them.

        New in the hosted service, 2026-08.

        Args:
            deployment_id: Id of the deployment, 32 hexadecimal digits.
            ref_id: The resource's name within the deployment, chosen at creation; `_main` stands for the
                only resource of its kind.
            options: Settings of this call alone.

        Returns:
            The linked repositories, possibly none.

        Raises:
            BadRequest: `root.invalid_json_request`, `root.invalid_parameter`.
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            ResourceNotFound: There is no such deployment, or it has no Elasticsearch of that name
                (`deployments.deployment_resource_not_found`).
            DeploymentNotFound: `deployments.deployment_not_found`.
            NotFound: `root.resource_not_found`, `root.region_not_found`.
            MethodNotAllowed: `root.method_not_allowed`.
            RateLimited: `root.rate_limited`.
            ElevationNeeded: `root.needs_elevated_permissions`.
            ServerError: The record of the resource cannot be read or written
                (`deployments.metadata_internal_error`).

        Required roles: any of `ece_platform_admin`, `ece_platform_viewer`, `ece_deployment_manager`,
        `ece_deployment_viewer`.

        On the hosted service: any of `organization-admin`, `deployment-admin`, `deployment-editor`,
        `deployment-viewer`.

        API operation: `get-deployment-es-resource-snapshot-repository` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-get-deployment-es-resource-snapshot-repository
        """
        return await self._sender.send(
            GET_DEPLOYMENT_ES_RESOURCE_SNAPSHOT_REPOSITORY, (deployment_id, ref_id), {}, {}, None, options
        )

    async def create_deployment_es_resource_snapshot_repository(
        self,
        deployment_id: str,
        ref_id: str,
        body: models.CreateSnapshotDependencyRequest | models.CreateSnapshotDependencyRequestDict,
        *,
        options: Options | None = None,
    ) -> models.CreateSnapshotDependencyResponse:
        """Link the snapshots of another deployment.

        Makes the snapshot repository of another deployment readable for this cluster, which can then restore
        from it and mount its searchable snapshots. A plan adds the repository; it is there once the plan has
        ended. A technical preview of the hosted service: ECE refuses the call.

        New in the hosted service, 2026-08.

        Args:
            deployment_id: Id of the deployment, 32 hexadecimal digits.
            ref_id: The resource's name within the deployment, chosen at creation; `_main` stands for the
                only resource of its kind.
            body: The request, as a model or a mapping.
            options: Settings of this call alone.

        Returns:
            The link is being made.

        Raises:
            BadRequest: Repositories of other deployments can be linked on the hosted service only. A
                deployment cannot link the repository of its own snapshots. The plan makes no working
                resource. A plan is pending that has to end or be canceled first, or the resource is stopped
                (`deployments.snapshot_dependency_not_supported_in_env`,
                `deployments.snapshot_dependency_cannot_link_to_self`, `root.invalid_json_request`,
                `root.invalid_parameter`).
            InvalidPlan: `clusters.cluster_invalid_plan`.
            ChangeWhilePlanPending: `deployments.resource_plan_state_error`.
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            NotFound: The deployment whose repository is to be linked does not exist. The deployment has
                no resource of that kind and name. No deployment has this id, or it has been deleted
                (`deployments.snapshot_dependency_source_not_found`, `root.resource_not_found`,
                `root.region_not_found`).
            ResourceNotFound: `deployments.deployment_resource_not_found`.
            DeploymentNotFound: `deployments.deployment_not_found`.
            MethodNotAllowed: `root.method_not_allowed`.
            TooLarge: `root.request_too_large`.
            UnsupportedMediaType: `root.unsupported_media_type`.
            RateLimited: `root.rate_limited`.
            ElevationNeeded: `root.needs_elevated_permissions`.
            ServerError: The repository could not be linked
                (`deployments.snapshot_dependency_internal_error`).

        Required roles: any of `ece_platform_admin`, `ece_deployment_manager`.

        On the hosted service: any of `organization-admin`, `deployment-admin`, `deployment-editor`.

        API operation: `create-deployment-es-resource-snapshot-repository` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-create-deployment-es-resource-snapshot-repository
        """
        return await self._sender.send(
            CREATE_DEPLOYMENT_ES_RESOURCE_SNAPSHOT_REPOSITORY, (deployment_id, ref_id), {}, {}, body, options
        )

    async def delete_deployment_es_resource_snapshot_repository(
        self, deployment_id: str, ref_id: str, repository_name: str, *, options: Options | None = None
    ) -> models.EmptyResponse:
        """Unlink a snapshot repository.

        Takes a linked repository away from the cluster; the other deployment keeps its snapshots. Delete or
        restore the searchable snapshots that are mounted from it first, as they cannot do without.

        New in the hosted service, 2026-08.

        Args:
            deployment_id: Id of the deployment, 32 hexadecimal digits.
            ref_id: The resource's name within the deployment, chosen at creation; `_main` stands for the
                only resource of its kind.
            repository_name: Name of the linked repository, as the list of them shows it.
            options: Settings of this call alone.

        Returns:
            The repository is no longer linked.

        Raises:
            BadRequest: `root.invalid_json_request`, `root.invalid_parameter`.
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            NotFound: No repository of that name is linked. No deployment has this id, or it has been
                deleted. The deployment has no resource of that kind and name
                (`deployments.snapshot_dependency_not_found`, `root.resource_not_found`,
                `root.region_not_found`).
            DeploymentNotFound: `deployments.deployment_not_found`.
            ResourceNotFound: `deployments.deployment_resource_not_found`.
            MethodNotAllowed: `root.method_not_allowed`.
            RateLimited: `root.rate_limited`.
            ElevationNeeded: `root.needs_elevated_permissions`.
            ServerError: The record of the resource cannot be read or written
                (`deployments.metadata_internal_error`).

        Required roles: any of `ece_platform_admin`, `ece_deployment_manager`.

        On the hosted service: any of `organization-admin`, `deployment-admin`, `deployment-editor`.

        API operation: `delete-deployment-es-resource-snapshot-repository` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-delete-deployment-es-resource-snapshot-repository
        """
        return await self._sender.send(
            DELETE_DEPLOYMENT_ES_RESOURCE_SNAPSHOT_REPOSITORY,
            (deployment_id, ref_id, repository_name),
            {},
            {},
            None,
            options,
        )

    async def get_deployment_es_resource_tiers(
        self, deployment_id: str, ref_id: str, *, options: Options | None = None
    ) -> models.TiersResponse:
        """Read the sizes of a cluster's tiers.

        Tells for each tier of an Elasticsearch cluster that is switched on how much memory its nodes have,
        over how many zones they are spread, and which sizes could be chosen instead. It spares you reading
        the plan and the instance configurations when all you want is to resize.

        New in the hosted service, 2026-08.

        Args:
            deployment_id: Id of the deployment, 32 hexadecimal digits.
            ref_id: The resource's name within the deployment, chosen at creation; `_main` stands for the
                only resource of its kind.
            options: Settings of this call alone.

        Returns:
            The tiers that are switched on; a tier of size 0 is not among them.

        Raises:
            BadRequest: `root.invalid_json_request`, `root.invalid_parameter`.
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            ResourceNotFound: There is no such deployment, or it has no Elasticsearch of that name
                (`deployments.deployment_resource_not_found`).
            DeploymentNotFound: `deployments.deployment_not_found`.
            NotFound: `root.resource_not_found`, `root.region_not_found`.
            MethodNotAllowed: `root.method_not_allowed`.
            RateLimited: `root.rate_limited`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`, `ece_platform_viewer`, `ece_deployment_manager`,
        `ece_deployment_viewer`.

        On the hosted service: any of `organization-admin`, `deployment-admin`, `deployment-editor`,
        `deployment-viewer`.

        API operation: `get-deployment-es-resource-tiers` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-get-deployment-es-resource-tiers
        """
        return await self._sender.send(GET_DEPLOYMENT_ES_RESOURCE_TIERS, (deployment_id, ref_id), {}, {}, None, options)

    async def update_deployment_es_resource_tier(
        self,
        deployment_id: str,
        ref_id: str,
        body: models.TiersUpdateRequest | models.TiersUpdateRequestDict,
        *,
        options: Options | None = None,
    ) -> models.DeploymentUpdateResponse:
        """Resize tiers of a cluster.

        Starts a plan that changes the memory or the number of zones of the tiers in the body; all others stay
        as they are, and so does the rest of the plan. The shortest way to scale a cluster by hand. Follow the
        pending plan, and mind that a larger cluster costs more from its end on.

        New in the hosted service, 2026-08.

        Args:
            deployment_id: Id of the deployment, 32 hexadecimal digits.
            ref_id: The resource's name within the deployment, chosen at creation; `_main` stands for the
                only resource of its kind.
            body: The request, as a model or a mapping. Members of a model that are None are left out;
                `send_null` has them sent as null.
            options: Settings of this call alone.

        Returns:
            The plan is accepted and pending.

        Raises:
            InvalidPlan: No instances of that size or in so many zones are to be had, or a plan is pending
                that has to end or be canceled first (`clusters.cluster_invalid_plan`).
            BadRequest: `cluster.dedicated_master_prohibited`, `deployments.invalid_autoscaling_config`,
                `root.invalid_json_request`, `root.invalid_parameter`.
            ChangeWhilePlanPending: `deployments.resource_plan_state_error`.
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            NotFound: There is no such deployment, it has no Elasticsearch of that name, or a tier in the
                body is not switched on there (`deployments.tier_not_found`, `root.resource_not_found`,
                `root.region_not_found`).
            DeploymentNotFound: `deployments.deployment_not_found`.
            ResourceNotFound: `deployments.deployment_resource_not_found`.
            MethodNotAllowed: `root.method_not_allowed`.
            TooLarge: `root.request_too_large`.
            UnsupportedMediaType: `root.unsupported_media_type`.
            RateLimited: `root.rate_limited`.
            ElevationNeeded: `root.needs_elevated_permissions`.
            ServerError: The record of the resource cannot be read or written
                (`deployments.metadata_internal_error`).

        Required roles: any of `ece_platform_admin`, `ece_deployment_manager`.

        On the hosted service: any of `organization-admin`, `deployment-admin`, `deployment-editor`.

        API operation: `update-deployment-es-resource-tier` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-update-deployment-es-resource-tier
        """
        return await self._sender.send(
            UPDATE_DEPLOYMENT_ES_RESOURCE_TIER, (deployment_id, ref_id), {}, {}, body, options
        )

    async def get_deployment_enterprise_search_resource_info(
        self,
        deployment_id: str,
        ref_id: str,
        *,
        show_metadata: bool | None = None,
        show_plans: bool | None = None,
        show_plan_logs: bool | None = None,
        show_plan_history: bool | None = None,
        show_plan_defaults: bool | None = None,
        show_settings: bool | None = None,
        clear_transient: bool | None = None,
        options: Options | None = None,
    ) -> models.EnterpriseSearchResourceInfo:
        """Read a deployment's Enterprise Search.

        Returns the Enterprise Search resource as `get_deployment` shows it, without the rest of the
        deployment: endpoint, health, instances and plans. The product exists from version 7.7 to the end of
        8.x.

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
            show_settings: Adds `settings` to each resource - snapshots, trust, monitoring and the like.
                The server's default is `False`.
            clear_transient: Leaves `transient` out of shown plans, so that they can be sent back in an
                update as they are. The server's default is `False`.
            options: Settings of this call alone.

        Returns:
            The Enterprise Search resource.

        Raises:
            BadRequest: `root.invalid_json_request`, `root.invalid_parameter`.
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            DeploymentNotFound: There is no such deployment, or it has no Enterprise Search of that name
                (`deployments.deployment_not_found`).
            NotFound: `root.resource_not_found`, `root.region_not_found`.
            MethodNotAllowed: `root.method_not_allowed`.
            RateLimited: `root.rate_limited`.
            ElevationNeeded: `root.needs_elevated_permissions`.
            ResourceNoLongerExists: The deployment lists the resource, but its record is missing
                (`deployments.deployment_resource_no_longer_exists`).

        Required roles: any of `ece_platform_admin`, `ece_platform_viewer`, `ece_deployment_manager`,
        `ece_deployment_viewer`.

        On the hosted service: any of `organization-admin`, `deployment-admin`, `deployment-editor`,
        `deployment-viewer`.

        API operation: `get-deployment-enterprise-search-resource-info` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-get-deployment-enterprise-search-resource-info
        """
        return await self._sender.send(
            GET_DEPLOYMENT_ENTERPRISE_SEARCH_RESOURCE_INFO,
            (deployment_id, ref_id),
            {
                "show_metadata": show_metadata,
                "show_plans": show_plans,
                "show_plan_logs": show_plan_logs,
                "show_plan_history": show_plan_history,
                "show_plan_defaults": show_plan_defaults,
                "show_settings": show_settings,
                "clear_transient": clear_transient,
            },
            {},
            None,
            options,
        )

    async def get_deployment_heap_dumps(
        self, deployment_id: str, *, options: Options | None = None
    ) -> models.DeploymentHeapDumps:
        """List the heap dumps of a deployment.

        Shows which heap dumps exist of the deployment's instances and which are still being captured. Poll it
        after `capture_deployment_instance_heap_dump` until the dump is complete, then download it.

        Args:
            deployment_id: Id of the deployment, 32 hexadecimal digits.
            options: Settings of this call alone.

        Returns:
            The heap dumps, finished or not.

        Raises:
            BadRequest: `root.invalid_json_request`, `root.invalid_parameter`.
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            DeploymentNotFound: No deployment has this id, or it has been deleted
                (`deployments.deployment_not_found`).
            NotFound: `root.resource_not_found`, `root.region_not_found`.
            MethodNotAllowed: `root.method_not_allowed`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`, `ece_platform_viewer`, `ece_deployment_manager`,
        `ece_deployment_viewer`.

        API operation: `get-deployment-heap-dumps` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-get-deployment-heap-dumps
        """
        return await self._sender.send(GET_DEPLOYMENT_HEAP_DUMPS, (deployment_id,), {}, {}, None, options)

    async def get_deployment_integrations_server_resource_info(
        self,
        deployment_id: str,
        ref_id: str,
        *,
        show_metadata: bool | None = None,
        show_plans: bool | None = None,
        show_plan_logs: bool | None = None,
        show_plan_history: bool | None = None,
        show_plan_defaults: bool | None = None,
        show_settings: bool | None = None,
        clear_transient: bool | None = None,
        options: Options | None = None,
    ) -> models.IntegrationsServerResourceInfo:
        """Read a deployment's Integrations Server.

        Returns the Integrations Server resource as `get_deployment` shows it, without the rest of the
        deployment: health, instances, plans and, once it runs, the addresses of Fleet and APM under
        `services_urls`.

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
            show_settings: Adds `settings` to each resource - snapshots, trust, monitoring and the like.
                The server's default is `False`.
            clear_transient: Leaves `transient` out of shown plans, so that they can be sent back in an
                update as they are. The server's default is `False`.
            options: Settings of this call alone.

        Returns:
            The Integrations Server resource.

        Raises:
            BadRequest: `root.invalid_json_request`, `root.invalid_parameter`.
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            DeploymentNotFound: There is no such deployment, or it has no Integrations Server of that name
                (`deployments.deployment_not_found`).
            NotFound: `root.resource_not_found`, `root.region_not_found`.
            MethodNotAllowed: `root.method_not_allowed`.
            RateLimited: `root.rate_limited`.
            ElevationNeeded: `root.needs_elevated_permissions`.
            ResourceNoLongerExists: The deployment lists the resource, but its record is missing
                (`deployments.deployment_resource_no_longer_exists`).

        Required roles: any of `ece_platform_admin`, `ece_platform_viewer`, `ece_deployment_manager`,
        `ece_deployment_viewer`.

        On the hosted service: any of `organization-admin`, `deployment-admin`, `deployment-editor`,
        `deployment-viewer`.

        API operation: `get-deployment-integrations-server-resource-info` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-get-deployment-integrations-server-resource-info
        """
        return await self._sender.send(
            GET_DEPLOYMENT_INTEGRATIONS_SERVER_RESOURCE_INFO,
            (deployment_id, ref_id),
            {
                "show_metadata": show_metadata,
                "show_plans": show_plans,
                "show_plan_logs": show_plan_logs,
                "show_plan_history": show_plan_history,
                "show_plan_defaults": show_plan_defaults,
                "show_settings": show_settings,
                "clear_transient": clear_transient,
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
            BadRequest: `root.invalid_json_request`, `root.invalid_parameter`.
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            DeploymentNotFound: There is no such deployment, or it has no Kibana of that name
                (`deployments.deployment_not_found`).
            NotFound: `root.resource_not_found`, `root.region_not_found`.
            MethodNotAllowed: `root.method_not_allowed`.
            RateLimited: `root.rate_limited`.
            ElevationNeeded: `root.needs_elevated_permissions`.
            ResourceNoLongerExists: The deployment lists the resource, but its record is missing
                (`deployments.deployment_resource_no_longer_exists`).

        Required roles: any of `ece_platform_admin`, `ece_platform_viewer`, `ece_deployment_manager`,
        `ece_deployment_viewer`.

        On the hosted service: any of `organization-admin`, `deployment-admin`, `deployment-editor`,
        `deployment-viewer`.

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

    async def migrate_deployment_template(
        self,
        deployment_id: str,
        *,
        template_id: str,
        skip_instance_metrics_check: bool | None = None,
        options: Options | None = None,
    ) -> models.DeploymentUpdateRequest:
        """Work out how to move a deployment to a template.

        Changes nothing, but returns the body for `update_deployment` that would bring the deployment to the
        given template: same resources and sizes, on the hardware that the template names. With the
        deployment's present template it brings a deployment to the newest versions of its instance
        configurations. Look the body over before you send it; instances that change hardware are replaced.

        Args:
            deployment_id: Id of the deployment, 32 hexadecimal digits.
            template_id: Deployment template to move to.
            skip_instance_metrics_check: Chooses sizes without looking at how full the disks of the
                instances are. Faster, but the data may not fit. The server's default is `False`. New in the
                hosted service, 2026-08.
            options: Settings of this call alone.

        Returns:
            The request that would do it.

        Raises:
            BadRequest: There is no such template, or the deployment does not fit into it
                (`templates.template_not_found`, `root.invalid_json_request`, `root.invalid_parameter`).
            InvalidPlan: `clusters.cluster_invalid_plan`.
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            DeploymentNotFound: No deployment has this id, or it has been deleted
                (`deployments.deployment_not_found`).
            NotFound: `root.resource_not_found`, `root.region_not_found`.
            MethodNotAllowed: `root.method_not_allowed`.
            RateLimited: `root.rate_limited`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`, `ece_platform_viewer`, `ece_deployment_manager`,
        `ece_deployment_viewer`.

        On the hosted service: any of `organization-admin`, `deployment-admin`, `deployment-editor`,
        `deployment-viewer`.

        API operation: `migrate-deployment-template` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-migrate-deployment-template
        """
        return await self._sender.send(
            MIGRATE_DEPLOYMENT_TEMPLATE,
            (deployment_id,),
            {"template_id": template_id, "skip_instance_metrics_check": skip_instance_metrics_check},
            {},
            None,
            options,
        )

    async def get_deployment_tags(
        self, deployment_id: str, *, options: Options | None = None
    ) -> models.DeploymentTagsResponse:
        """Read the tags of a deployment.

        Returns the keys and values that somebody has given the deployment, the same ones that
        `get_deployment` shows as `metadata.tags`. Handy for scripts that sort or bill deployments by their
        tags and need nothing else of them.

        New in the hosted service, 2026-08.

        Args:
            deployment_id: Id of the deployment, 32 hexadecimal digits.
            options: Settings of this call alone.

        Returns:
            The tags, in the order in which they were set.

        Raises:
            BadRequest: `root.invalid_json_request`, `root.invalid_parameter`.
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            DeploymentNotFound: No deployment has this id, or it has been deleted
                (`deployments.deployment_not_found`).
            NotFound: `root.resource_not_found`, `root.region_not_found`.
            MethodNotAllowed: `root.method_not_allowed`.
            RateLimited: `root.rate_limited`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`, `ece_platform_viewer`, `ece_deployment_manager`,
        `ece_deployment_viewer`.

        On the hosted service: any of `organization-admin`, `deployment-admin`, `deployment-editor`,
        `deployment-viewer`.

        API operation: `get-deployment-tags` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-get-deployment-tags
        """
        return await self._sender.send(GET_DEPLOYMENT_TAGS, (deployment_id,), {}, {}, None, options)

    async def set_deployment_tags(
        self,
        deployment_id: str,
        body: models.DeploymentTagsResponse | models.DeploymentTagsResponseDict,
        *,
        options: Options | None = None,
    ) -> models.DeploymentTagsResponse:
        """Replace the tags of a deployment.

        Gives the deployment exactly the tags in the body and removes all others, so read them first if some
        are to stay. No plan is needed and nothing restarts. A deployment has at most 64 tags; keys have up to
        32 characters and values up to 128.

        New in the hosted service, 2026-08.

        Args:
            deployment_id: Id of the deployment, 32 hexadecimal digits.
            body: The request, as a model or a mapping.
            options: Settings of this call alone.

        Returns:
            The tags that the deployment has now.

        Raises:
            BadRequest: A deployment has at most 64 tags. A tag's key has more than 32 characters, or its
                value more than 128 (`deployments.too_many_tags`, `deployments.lengthy_key_or_value`,
                `root.invalid_json_request`, `root.invalid_parameter`).
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            DeploymentNotFound: No deployment has this id, or it has been deleted
                (`deployments.deployment_not_found`).
            NotFound: `root.resource_not_found`, `root.region_not_found`.
            MethodNotAllowed: `root.method_not_allowed`.
            TooLarge: `root.request_too_large`.
            UnsupportedMediaType: `root.unsupported_media_type`.
            RateLimited: `root.rate_limited`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`, `ece_deployment_manager`.

        On the hosted service: any of `organization-admin`, `deployment-admin`, `deployment-editor`.

        API operation: `set-deployment-tags` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-set-deployment-tags
        """
        return await self._sender.send(SET_DEPLOYMENT_TAGS, (deployment_id,), {}, {}, body, options)

    async def upgrade_deployment(
        self,
        deployment_id: str,
        body: models.UpgradeDeploymentRequest | models.UpgradeDeploymentRequestDict,
        *,
        options: Options | None = None,
    ) -> models.EmptyResponse:
        """Upgrade a deployment to another stack version.

        Moves all resources of the deployment to one stack version, Elasticsearch first, without your having
        to send their plans. Present and new version have to be 8.0.0 or later, and the new one above the
        present one. Ask `get_deployment_upgrade_assistant_status` beforehand, and follow the pending plans
        afterwards. A technical preview, which may still change.

        New in the hosted service, 2026-08.

        Args:
            deployment_id: Id of the deployment, 32 hexadecimal digits.
            body: The request, as a model or a mapping.
            options: Settings of this call alone.

        Returns:
            The upgrade has begun.

        Raises:
            BadRequest: The version cannot be reached from the present one. The text is no stack version.
                The version to reach is below 8.0.0. Deployments below version 8.0.0 are not upgraded in one
                call. A plan is pending that has to end or be canceled first, or the resource is stopped
                (`deployments.upgrade_path_not_allowed`, `deployments.invalid_version`,
                `deployments.upgrade.target_version_must_be_above_8_0_0`,
                `deployments.upgrade.source_version_must_be_above_8_0_0`, `root.invalid_json_request`,
                `root.invalid_parameter`).
            ChangeWhilePlanPending: `deployments.resource_plan_state_error`.
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            DeploymentNotFound: No deployment has this id, or it has been deleted
                (`deployments.deployment_not_found`).
            NotFound: `root.resource_not_found`, `root.region_not_found`.
            MethodNotAllowed: `root.method_not_allowed`.
            Conflict: The last plan of a resource failed
                (`deployments.upgrade_deployment_resource_last_plan_failed`).
            TooLarge: `root.request_too_large`.
            UnsupportedMediaType: `root.unsupported_media_type`.
            RateLimited: `root.rate_limited`.
            ElevationNeeded: `root.needs_elevated_permissions`.
            ServerError: The upgrade could not be started (`deployments.upgrade_internal_error`).

        Required roles: any of `ece_platform_admin`, `ece_deployment_manager`.

        On the hosted service: any of `organization-admin`, `deployment-admin`, `deployment-editor`.

        API operation: `upgrade-deployment` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-upgrade-deployment
        """
        return await self._sender.send(UPGRADE_DEPLOYMENT, (deployment_id,), {}, {}, body, options)

    async def get_deployment_upgrade_assistant_status(
        self, deployment_id: str, *, target_version: str | None = None, options: Options | None = None
    ) -> models.DeploymentUpgradeAssistantStatusResponse:
        """Tell whether a deployment is ready for the next major version.

        Asks the Upgrade Assistant in the deployment's Kibana whether Elasticsearch and Kibana still use
        anything that the next major version no longer has. Make it the gate of an automated upgrade; the
        Upgrade Assistant itself tells what to change.

        Args:
            deployment_id: Id of the deployment, 32 hexadecimal digits.
            target_version: Stack version to be ready for. Left out, it is the next major version. New in
                the hosted service, 2026-08.
            options: Settings of this call alone.

        Returns:
            What the Upgrade Assistant says.

        Raises:
            BadRequest: `root.invalid_json_request`, `root.invalid_parameter`.
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            DeploymentNotFound: No deployment has this id, or it has been deleted
                (`deployments.deployment_not_found`).
            NotFound: `root.resource_not_found`, `root.region_not_found`.
            MethodNotAllowed: `root.method_not_allowed`.
            RateLimited: `root.rate_limited`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`, `ece_platform_viewer`, `ece_deployment_manager`,
        `ece_deployment_viewer`.

        On the hosted service: any of `organization-admin`, `deployment-admin`, `deployment-editor`,
        `deployment-viewer`.

        API operation: `get-deployment-upgrade-assistant-status` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-get-deployment-upgrade-assistant-status
        """
        return await self._sender.send(
            GET_DEPLOYMENT_UPGRADE_ASSISTANT_STATUS,
            (deployment_id,),
            {"target_version": target_version},
            {},
            None,
            options,
        )

    async def restore_deployment_resource(
        self,
        deployment_id: str,
        resource_kind: models.ResourceKind,
        ref_id: str,
        *,
        restore_snapshot: bool | None = None,
        options: Options | None = None,
    ) -> models.DeploymentResourceCrudResponse:
        """Start a stopped resource again.

        Gives a resource that was shut down a new attempt of its last successful plan, under the old id and
        endpoint. Elasticsearch comes back without its data unless `restore_snapshot` is true. A stateless
        resource needs its Elasticsearch running. The answer comes before the resource runs, so follow its
        plan.

        Args:
            deployment_id: Id of the deployment, 32 hexadecimal digits.
            resource_kind: Product that a deployment resource runs. The value is also the path segment
                under which the resource is addressed.
            ref_id: The resource's name within the deployment, chosen at creation; `_main` stands for the
                only resource of its kind.
            restore_snapshot: Fills Elasticsearch from its last snapshot instead of starting it empty.
                Other kinds have nothing to fill. The server's default is `False`.
            options: Settings of this call alone.

        Returns:
            The resource is starting.

        Raises:
            ResourceNotShutDown: The resource is not stopped, or not yet. Nothing is pending, or there is
                no plan to start from (`deployments.resource_not_shutdown`).
            NoPendingPlan: `deployments.resource_does_not_have_a_pending_plan`.
            BadRequest: `root.invalid_json_request`, `root.invalid_parameter`.
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            DeploymentNotFound: There is no such deployment, or it has no resource of that kind and name
                (`deployments.deployment_not_found`).
            NotFound: `root.resource_not_found`, `root.region_not_found`.
            MethodNotAllowed: `root.method_not_allowed`.
            RateLimited: `root.rate_limited`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`, `ece_deployment_manager`.

        On the hosted service: any of `organization-admin`, `deployment-admin`, `deployment-editor`.

        API operation: `restore-deployment-resource` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-restore-deployment-resource
        """
        return await self._sender.send(
            RESTORE_DEPLOYMENT_RESOURCE,
            (deployment_id, resource_kind, ref_id),
            {"restore_snapshot": restore_snapshot},
            {},
            None,
            options,
        )

    async def get_deployment_resource_plan_activity(
        self,
        deployment_id: str,
        resource_kind: models.ResourceKind,
        ref_id: str,
        attempt_id: str,
        *,
        options: Options | None = None,
    ) -> models.CommonClusterPlanInfo:
        """Read one plan attempt of a resource.

        Returns a single attempt, pending or past, with its plan and the whole log. Cheaper than reading the
        complete history when you already know which attempt you are after.

        Args:
            deployment_id: Id of the deployment, 32 hexadecimal digits.
            resource_kind: Product that a deployment resource runs. The value is also the path segment
                under which the resource is addressed.
            ref_id: The resource's name within the deployment, chosen at creation; `_main` stands for the
                only resource of its kind.
            attempt_id: The `plan_attempt_id` of the attempt, as the resource's `plan_info` shows it.
            options: Settings of this call alone.

        Returns:
            The attempt with its log.

        Raises:
            BadRequest: `root.invalid_json_request`, `root.invalid_parameter`.
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            DeploymentNotFound: There is no such deployment, resource or attempt
                (`deployments.deployment_not_found`).
            ResourceNotFound: `deployments.deployment_resource_not_found`.
            NotFound: `root.resource_not_found`, `root.region_not_found`.
            MethodNotAllowed: `root.method_not_allowed`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`, `ece_platform_viewer`, `ece_deployment_manager`,
        `ece_deployment_viewer`.

        API operation: `get-deployment-resource-plan-activity` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-get-deployment-resource-plan-activity
        """
        return await self._sender.send(
            GET_DEPLOYMENT_RESOURCE_PLAN_ACTIVITY,
            (deployment_id, resource_kind, ref_id, attempt_id),
            {},
            {},
            None,
            options,
        )

    async def capture_deployment_resource_diagnostics(
        self,
        deployment_id: str,
        resource_kind: models.DiagnosticsResourceKind,
        ref_id: str,
        *,
        mode: models.DiagnosticsMode | None = None,
        options: Options | None = None,
    ) -> bytes:
        """Download a diagnostic bundle.

        Has Elasticsearch or Kibana report on itself, with settings, statistics and states of nodes, and
        returns the reports as a zip archive, as Elastic's support asks for it. The resource has to run and to
        respond. Capturing takes up to minutes, so allow for a long timeout.

        Args:
            deployment_id: Id of the deployment, 32 hexadecimal digits.
            resource_kind: Products that can put together a diagnostic bundle.
            ref_id: The resource's name within the deployment, chosen at creation; `_main` stands for the
                only resource of its kind.
            mode: Extent of a diagnostic bundle, `full` for everything there is and `light` for the
                essentials. Only Elasticsearch knows the difference. Left out, it is `full`.
            options: Settings of this call alone.

        Returns:
            The bundle, a zip archive.

        Raises:
            BadRequest: `root.invalid_json_request`, `root.invalid_parameter`.
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            DeploymentNotFound: There is no such deployment, or it has no resource of that kind and name
                (`deployments.deployment_not_found`).
            ResourceNotFound: `deployments.deployment_resource_not_found`.
            NotFound: `root.resource_not_found`, `root.region_not_found`.
            MethodNotAllowed: `root.method_not_allowed`.
            PreconditionFailed: The resource is stopped or still starting, so it cannot report
                (`clusters.cluster_plan_state_error`).
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`, `ece_deployment_manager`.

        API operation: `capture-deployment-resource-diagnostics` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-capture-deployment-resource-diagnostics
        """
        return await self._sender.send(
            CAPTURE_DEPLOYMENT_RESOURCE_DIAGNOSTICS,
            (deployment_id, resource_kind, ref_id),
            {"mode": mode},
            {},
            None,
            options,
        )

    async def start_deployment_resource_instances_all(
        self, deployment_id: str, resource_kind: models.ResourceKind, ref_id: str, *, options: Options | None = None
    ) -> models.DeploymentResourceCommandResponse:
        """Start all instances of a resource.

        Starts every instance that `stop_deployment_resource_instances_all` or its sibling for single
        instances has stopped. Instances that run are left alone. To bring back a resource that was shut down,
        use `restore_deployment_resource`.

        Args:
            deployment_id: Id of the deployment, 32 hexadecimal digits.
            resource_kind: Product that a deployment resource runs. The value is also the path segment
                under which the resource is addressed.
            ref_id: The resource's name within the deployment, chosen at creation; `_main` stands for the
                only resource of its kind.
            options: Settings of this call alone.

        Returns:
            The instances are starting.

        Raises:
            BadRequest: `root.invalid_json_request`, `root.invalid_parameter`.
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: The instances belong to a deployment of the platform itself, which this must
                not touch (`deployments.instance_update_prohibited_error`, `root.unauthorized.rbac`,
                `root.permission_denied`).
            DeploymentNotFound: No deployment has this id, or it has been deleted. The deployment has no
                resource of that kind and name. The resource has no such instances
                (`deployments.deployment_not_found`).
            ResourceNotFound: `deployments.deployment_resource_not_found`.
            NotFound: `deployments.instances_missing_on_update_error`, `root.resource_not_found`,
                `root.region_not_found`.
            MethodNotAllowed: `root.method_not_allowed`.
            RateLimited: `root.rate_limited`.
            ElevationNeeded: `root.needs_elevated_permissions`.
            ResourceNoLongerExists: The deployment lists the resource, but its record is missing
                (`deployments.deployment_resource_no_longer_exists`).

        Required roles: any of `ece_platform_admin`, `ece_deployment_manager`.

        On the hosted service: any of `organization-admin`, `deployment-admin`, `deployment-editor`.

        API operation: `start-deployment-resource-instances-all` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-start-deployment-resource-instances-all
        """
        return await self._sender.send(
            START_DEPLOYMENT_RESOURCE_INSTANCES_ALL, (deployment_id, resource_kind, ref_id), {}, {}, None, options
        )

    async def stop_deployment_resource_instances_all(
        self, deployment_id: str, resource_kind: models.ResourceKind, ref_id: str, *, options: Options | None = None
    ) -> models.DeploymentResourceCommandResponse:
        """Stop all instances of a resource.

        Stops every instance where it is: containers go down, but keep their place and their data, and no plan
        is involved. The resource is unavailable until the instances are started again. To give the capacity
        back instead, shut the resource down.

        Args:
            deployment_id: Id of the deployment, 32 hexadecimal digits.
            resource_kind: Product that a deployment resource runs. The value is also the path segment
                under which the resource is addressed.
            ref_id: The resource's name within the deployment, chosen at creation; `_main` stands for the
                only resource of its kind.
            options: Settings of this call alone.

        Returns:
            The instances are stopping.

        Raises:
            BadRequest: `root.invalid_json_request`, `root.invalid_parameter`.
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: The instances belong to a deployment of the platform itself, which this must
                not touch (`deployments.instance_update_prohibited_error`, `root.unauthorized.rbac`,
                `root.permission_denied`).
            DeploymentNotFound: No deployment has this id, or it has been deleted. The deployment has no
                resource of that kind and name. The resource has no such instances
                (`deployments.deployment_not_found`).
            ResourceNotFound: `deployments.deployment_resource_not_found`.
            NotFound: `deployments.instances_missing_on_update_error`, `root.resource_not_found`,
                `root.region_not_found`.
            MethodNotAllowed: `root.method_not_allowed`.
            RateLimited: `root.rate_limited`.
            ElevationNeeded: `root.needs_elevated_permissions`.
            ResourceNoLongerExists: The deployment lists the resource, but its record is missing
                (`deployments.deployment_resource_no_longer_exists`).

        Required roles: any of `ece_platform_admin`, `ece_deployment_manager`.

        On the hosted service: any of `organization-admin`, `deployment-admin`, `deployment-editor`.

        API operation: `stop-deployment-resource-instances-all` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-stop-deployment-resource-instances-all
        """
        return await self._sender.send(
            STOP_DEPLOYMENT_RESOURCE_INSTANCES_ALL, (deployment_id, resource_kind, ref_id), {}, {}, None, options
        )

    async def start_deployment_resource_instances_all_maintenance_mode(
        self, deployment_id: str, resource_kind: models.ResourceKind, ref_id: str, *, options: Options | None = None
    ) -> models.DeploymentResourceCommandResponse:
        """Put all instances of a resource in maintenance mode.

        Keeps user requests away from all instances while they go on running, so that a cluster under too much
        load can recover or be repaired. Users get errors until maintenance mode ends; requests marked as
        management still come through.

        Args:
            deployment_id: Id of the deployment, 32 hexadecimal digits.
            resource_kind: Product that a deployment resource runs. The value is also the path segment
                under which the resource is addressed.
            ref_id: The resource's name within the deployment, chosen at creation; `_main` stands for the
                only resource of its kind.
            options: Settings of this call alone.

        Returns:
            Maintenance mode begins.

        Raises:
            BadRequest: `root.invalid_json_request`, `root.invalid_parameter`.
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: The instances belong to a deployment of the platform itself, which this must
                not touch (`deployments.instance_update_prohibited_error`, `root.unauthorized.rbac`,
                `root.permission_denied`).
            DeploymentNotFound: No deployment has this id, or it has been deleted. The deployment has no
                resource of that kind and name. The resource has no such instances
                (`deployments.deployment_not_found`).
            ResourceNotFound: `deployments.deployment_resource_not_found`.
            NotFound: `deployments.instances_missing_on_update_error`, `root.resource_not_found`,
                `root.region_not_found`.
            MethodNotAllowed: `root.method_not_allowed`.
            RateLimited: `root.rate_limited`.
            ElevationNeeded: `root.needs_elevated_permissions`.
            ResourceNoLongerExists: The deployment lists the resource, but its record is missing
                (`deployments.deployment_resource_no_longer_exists`).

        Required roles: any of `ece_platform_admin`, `ece_deployment_manager`.

        On the hosted service: any of `organization-admin`, `deployment-admin`, `deployment-editor`.

        API operation: `start-deployment-resource-instances-all-maintenance-mode` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-start-deployment-resource-instances-all-maintenance-mode
        """
        return await self._sender.send(
            START_DEPLOYMENT_RESOURCE_INSTANCES_ALL_MAINTENANCE_MODE,
            (deployment_id, resource_kind, ref_id),
            {},
            {},
            None,
            options,
        )

    async def stop_deployment_resource_instances_all_maintenance_mode(
        self, deployment_id: str, resource_kind: models.ResourceKind, ref_id: str, *, options: Options | None = None
    ) -> models.DeploymentResourceCommandResponse:
        """Take all instances of a resource out of maintenance mode.

        Lets user requests reach the instances again. Instances that were not in maintenance mode are left
        alone.

        Args:
            deployment_id: Id of the deployment, 32 hexadecimal digits.
            resource_kind: Product that a deployment resource runs. The value is also the path segment
                under which the resource is addressed.
            ref_id: The resource's name within the deployment, chosen at creation; `_main` stands for the
                only resource of its kind.
            options: Settings of this call alone.

        Returns:
            Maintenance mode ends.

        Raises:
            BadRequest: `root.invalid_json_request`, `root.invalid_parameter`.
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: The instances belong to a deployment of the platform itself, which this must
                not touch (`deployments.instance_update_prohibited_error`, `root.unauthorized.rbac`,
                `root.permission_denied`).
            DeploymentNotFound: No deployment has this id, or it has been deleted. The deployment has no
                resource of that kind and name. The resource has no such instances
                (`deployments.deployment_not_found`).
            ResourceNotFound: `deployments.deployment_resource_not_found`.
            NotFound: `deployments.instances_missing_on_update_error`, `root.resource_not_found`,
                `root.region_not_found`.
            MethodNotAllowed: `root.method_not_allowed`.
            RateLimited: `root.rate_limited`.
            ElevationNeeded: `root.needs_elevated_permissions`.
            ResourceNoLongerExists: The deployment lists the resource, but its record is missing
                (`deployments.deployment_resource_no_longer_exists`).

        Required roles: any of `ece_platform_admin`, `ece_deployment_manager`.

        On the hosted service: any of `organization-admin`, `deployment-admin`, `deployment-editor`.

        API operation: `stop-deployment-resource-instances-all-maintenance-mode` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-stop-deployment-resource-instances-all-maintenance-mode
        """
        return await self._sender.send(
            STOP_DEPLOYMENT_RESOURCE_INSTANCES_ALL_MAINTENANCE_MODE,
            (deployment_id, resource_kind, ref_id),
            {},
            {},
            None,
            options,
        )

    async def set_all_instances_settings_overrides(
        self,
        deployment_id: str,
        resource_kind: models.ResourceKind,
        ref_id: str,
        body: models.InstanceOverrides | models.InstanceOverridesDict,
        *,
        restart_after_update: bool | None = None,
        options: Options | None = None,
    ) -> models.InstanceOverrides:
        """Override the size of all instances of a resource.

        Gives all instances of an Elasticsearch cluster more or less memory or disk than the plan says, where
        they are and without a plan; other kinds of resources do not support it. First aid for a cluster that
        has run full: the next plan change drops the overrides, so adapt the plan afterwards.

        Args:
            deployment_id: Id of the deployment, 32 hexadecimal digits.
            resource_kind: Product that a deployment resource runs. The value is also the path segment
                under which the resource is addressed.
            ref_id: The resource's name within the deployment, chosen at creation; `_main` stands for the
                only resource of its kind.
            body: The request, as a model or a mapping.
            restart_after_update: Restarts the instances right away, so that the new sizes count at once.
                The server's default is `False`.
            options: Settings of this call alone.

        Returns:
            The overrides that are in force now.

        Raises:
            BadRequest: `root.invalid_json_request`, `root.invalid_parameter`.
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            DeploymentNotFound: No deployment has this id, or it has been deleted. The deployment has no
                resource of that kind and name. A value is out of bounds, or the host has less to give
                (`deployments.deployment_not_found`).
            ResourceNotFound: `deployments.deployment_resource_not_found`.
            NotFound: `instance_overrides.out_of_range`, `root.resource_not_found`,
                `root.region_not_found`.
            MethodNotAllowed: `root.method_not_allowed`.
            TooLarge: `root.request_too_large`.
            UnsupportedMediaType: `root.unsupported_media_type`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`, `ece_deployment_manager`.

        API operation: `set-all-instances-settings-overrides` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-set-all-instances-settings-overrides
        """
        return await self._sender.send(
            SET_ALL_INSTANCES_SETTINGS_OVERRIDES,
            (deployment_id, resource_kind, ref_id),
            {"restart_after_update": restart_after_update},
            {},
            body,
            options,
        )

    async def start_deployment_resource_instances(
        self,
        deployment_id: str,
        resource_kind: models.ResourceKind,
        ref_id: str,
        instance_ids: list[str],
        *,
        ignore_missing: bool | None = None,
        options: Options | None = None,
    ) -> models.DeploymentResourceCommandResponse:
        """Start instances of a resource.

        Starts the named instances after they were stopped. Instances that run already are left alone.

        Args:
            deployment_id: Id of the deployment, 32 hexadecimal digits.
            resource_kind: Product that a deployment resource runs. The value is also the path segment
                under which the resource is addressed.
            ref_id: The resource's name within the deployment, chosen at creation; `_main` stands for the
                only resource of its kind.
            instance_ids: Names of the instances, joined by commas, as the resource's topology shows them.
            ignore_missing: Passes over names that no instance has. Otherwise one such name makes the
                whole call fail. The server's default is `False`.
            options: Settings of this call alone.

        Returns:
            The instances are starting.

        Raises:
            BadRequest: `root.invalid_json_request`, `root.invalid_parameter`.
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: The instances belong to a deployment of the platform itself, which this must
                not touch (`deployments.instance_update_prohibited_error`, `root.unauthorized.rbac`,
                `root.permission_denied`).
            DeploymentNotFound: No deployment has this id, or it has been deleted. The deployment has no
                resource of that kind and name. The resource has no such instances
                (`deployments.deployment_not_found`).
            ResourceNotFound: `deployments.deployment_resource_not_found`.
            NotFound: `deployments.instances_missing_on_update_error`, `root.resource_not_found`,
                `root.region_not_found`.
            MethodNotAllowed: `root.method_not_allowed`.
            RateLimited: `root.rate_limited`.
            ElevationNeeded: `root.needs_elevated_permissions`.
            ResourceNoLongerExists: The deployment lists the resource, but its record is missing
                (`deployments.deployment_resource_no_longer_exists`).

        Required roles: any of `ece_platform_admin`, `ece_deployment_manager`.

        On the hosted service: any of `organization-admin`, `deployment-admin`, `deployment-editor`.

        API operation: `start-deployment-resource-instances` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-start-deployment-resource-instances
        """
        return await self._sender.send(
            START_DEPLOYMENT_RESOURCE_INSTANCES,
            (deployment_id, resource_kind, ref_id, instance_ids),
            {"ignore_missing": ignore_missing},
            {},
            None,
            options,
        )

    async def stop_deployment_resource_instances(
        self,
        deployment_id: str,
        resource_kind: models.ResourceKind,
        ref_id: str,
        instance_ids: list[str],
        *,
        ignore_missing: bool | None = None,
        options: Options | None = None,
    ) -> models.DeploymentResourceCommandResponse:
        """Stop instances of a resource.

        Stops the named instances where they are: their containers go down, but keep their place and their
        data. The other instances have to carry the load, so mind where the copies of your data are.

        Args:
            deployment_id: Id of the deployment, 32 hexadecimal digits.
            resource_kind: Product that a deployment resource runs. The value is also the path segment
                under which the resource is addressed.
            ref_id: The resource's name within the deployment, chosen at creation; `_main` stands for the
                only resource of its kind.
            instance_ids: Names of the instances, joined by commas, as the resource's topology shows them.
            ignore_missing: Passes over names that no instance has. Otherwise one such name makes the
                whole call fail. The server's default is `False`.
            options: Settings of this call alone.

        Returns:
            The instances are stopping.

        Raises:
            BadRequest: `root.invalid_json_request`, `root.invalid_parameter`.
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: The instances belong to a deployment of the platform itself, which this must
                not touch (`deployments.instance_update_prohibited_error`, `root.unauthorized.rbac`,
                `root.permission_denied`).
            DeploymentNotFound: No deployment has this id, or it has been deleted. The deployment has no
                resource of that kind and name. The resource has no such instances
                (`deployments.deployment_not_found`).
            ResourceNotFound: `deployments.deployment_resource_not_found`.
            NotFound: `deployments.instances_missing_on_update_error`, `root.resource_not_found`,
                `root.region_not_found`.
            MethodNotAllowed: `root.method_not_allowed`.
            RateLimited: `root.rate_limited`.
            ElevationNeeded: `root.needs_elevated_permissions`.
            ResourceNoLongerExists: The deployment lists the resource, but its record is missing
                (`deployments.deployment_resource_no_longer_exists`).

        Required roles: any of `ece_platform_admin`, `ece_deployment_manager`.

        On the hosted service: any of `organization-admin`, `deployment-admin`, `deployment-editor`.

        API operation: `stop-deployment-resource-instances` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-stop-deployment-resource-instances
        """
        return await self._sender.send(
            STOP_DEPLOYMENT_RESOURCE_INSTANCES,
            (deployment_id, resource_kind, ref_id, instance_ids),
            {"ignore_missing": ignore_missing},
            {},
            None,
            options,
        )

    async def start_deployment_resource_maintenance_mode(
        self,
        deployment_id: str,
        resource_kind: models.ResourceKind,
        ref_id: str,
        instance_ids: list[str],
        *,
        ignore_missing: bool | None = None,
        options: Options | None = None,
    ) -> models.DeploymentResourceCommandResponse:
        """Put instances of a resource in maintenance mode.

        Keeps user requests away from the named instances while they go on running. The others answer in their
        place, so this is the gentle way to look into a single node.

        Args:
            deployment_id: Id of the deployment, 32 hexadecimal digits.
            resource_kind: Product that a deployment resource runs. The value is also the path segment
                under which the resource is addressed.
            ref_id: The resource's name within the deployment, chosen at creation; `_main` stands for the
                only resource of its kind.
            instance_ids: Names of the instances, joined by commas, as the resource's topology shows them.
            ignore_missing: Passes over names that no instance has. Otherwise one such name makes the
                whole call fail. The server's default is `False`.
            options: Settings of this call alone.

        Returns:
            Maintenance mode begins.

        Raises:
            BadRequest: `root.invalid_json_request`, `root.invalid_parameter`.
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: The instances belong to a deployment of the platform itself, which this must
                not touch (`deployments.instance_update_prohibited_error`, `root.unauthorized.rbac`,
                `root.permission_denied`).
            DeploymentNotFound: No deployment has this id, or it has been deleted. The deployment has no
                resource of that kind and name. The resource has no such instances
                (`deployments.deployment_not_found`).
            ResourceNotFound: `deployments.deployment_resource_not_found`.
            NotFound: `deployments.instances_missing_on_update_error`, `root.resource_not_found`,
                `root.region_not_found`.
            MethodNotAllowed: `root.method_not_allowed`.
            RateLimited: `root.rate_limited`.
            ElevationNeeded: `root.needs_elevated_permissions`.
            ResourceNoLongerExists: The deployment lists the resource, but its record is missing
                (`deployments.deployment_resource_no_longer_exists`).

        Required roles: any of `ece_platform_admin`, `ece_deployment_manager`.

        On the hosted service: any of `organization-admin`, `deployment-admin`, `deployment-editor`.

        API operation: `start-deployment-resource-maintenance-mode` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-start-deployment-resource-maintenance-mode
        """
        return await self._sender.send(
            START_DEPLOYMENT_RESOURCE_MAINTENANCE_MODE,
            (deployment_id, resource_kind, ref_id, instance_ids),
            {"ignore_missing": ignore_missing},
            {},
            None,
            options,
        )

    async def stop_deployment_resource_maintenance_mode(
        self,
        deployment_id: str,
        resource_kind: models.ResourceKind,
        ref_id: str,
        instance_ids: list[str],
        *,
        ignore_missing: bool | None = None,
        options: Options | None = None,
    ) -> models.DeploymentResourceCommandResponse:
        """Take instances of a resource out of maintenance mode.

        Lets user requests reach the named instances again. Instances that were not in maintenance mode are
        left alone.

        Args:
            deployment_id: Id of the deployment, 32 hexadecimal digits.
            resource_kind: Product that a deployment resource runs. The value is also the path segment
                under which the resource is addressed.
            ref_id: The resource's name within the deployment, chosen at creation; `_main` stands for the
                only resource of its kind.
            instance_ids: Names of the instances, joined by commas, as the resource's topology shows them.
            ignore_missing: Passes over names that no instance has. Otherwise one such name makes the
                whole call fail. The server's default is `False`.
            options: Settings of this call alone.

        Returns:
            Maintenance mode ends.

        Raises:
            BadRequest: `root.invalid_json_request`, `root.invalid_parameter`.
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: The instances belong to a deployment of the platform itself, which this must
                not touch (`deployments.instance_update_prohibited_error`, `root.unauthorized.rbac`,
                `root.permission_denied`).
            DeploymentNotFound: No deployment has this id, or it has been deleted. The deployment has no
                resource of that kind and name. The resource has no such instances
                (`deployments.deployment_not_found`).
            ResourceNotFound: `deployments.deployment_resource_not_found`.
            NotFound: `deployments.instances_missing_on_update_error`, `root.resource_not_found`,
                `root.region_not_found`.
            MethodNotAllowed: `root.method_not_allowed`.
            RateLimited: `root.rate_limited`.
            ElevationNeeded: `root.needs_elevated_permissions`.
            ResourceNoLongerExists: The deployment lists the resource, but its record is missing
                (`deployments.deployment_resource_no_longer_exists`).

        Required roles: any of `ece_platform_admin`, `ece_deployment_manager`.

        On the hosted service: any of `organization-admin`, `deployment-admin`, `deployment-editor`.

        API operation: `stop-deployment-resource-maintenance-mode` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-stop-deployment-resource-maintenance-mode
        """
        return await self._sender.send(
            STOP_DEPLOYMENT_RESOURCE_MAINTENANCE_MODE,
            (deployment_id, resource_kind, ref_id, instance_ids),
            {"ignore_missing": ignore_missing},
            {},
            None,
            options,
        )

    async def set_instance_settings_overrides(
        self,
        deployment_id: str,
        resource_kind: models.ResourceKind,
        ref_id: str,
        instance_ids: list[str],
        body: models.InstanceOverrides | models.InstanceOverridesDict,
        *,
        restart_after_update: bool | None = None,
        ignore_missing: bool | None = None,
        options: Options | None = None,
    ) -> models.InstanceOverrides:
        """Override the size of instances of a resource.

        Gives the named instances of an Elasticsearch cluster more or less memory or disk than the plan says,
        where they are and without a plan; other kinds of resources do not support it. The next plan change
        drops the overrides. If a named instance is missing, none is changed, unless `ignore_missing` is true.

        Args:
            deployment_id: Id of the deployment, 32 hexadecimal digits.
            resource_kind: Product that a deployment resource runs. The value is also the path segment
                under which the resource is addressed.
            ref_id: The resource's name within the deployment, chosen at creation; `_main` stands for the
                only resource of its kind.
            instance_ids: Names of the instances, joined by commas, as the resource's topology shows them.
            body: The request, as a model or a mapping.
            restart_after_update: Restarts the instances right away, so that the new sizes count at once.
                The server's default is `False`.
            ignore_missing: Passes over names that no instance has. Otherwise one such name makes the
                whole call fail. The server's default is `False`.
            options: Settings of this call alone.

        Returns:
            The overrides that are in force now.

        Raises:
            BadRequest: `root.invalid_json_request`, `root.invalid_parameter`.
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            DeploymentNotFound: No deployment has this id, or it has been deleted. The deployment has no
                resource of that kind and name. The resource has no such instances. A value is out of bounds,
                or the host has less to give (`deployments.deployment_not_found`).
            ResourceNotFound: `deployments.deployment_resource_not_found`.
            NotFound: `deployments.instances_missing_on_update_error`, `instance_overrides.out_of_range`,
                `root.resource_not_found`, `root.region_not_found`.
            MethodNotAllowed: `root.method_not_allowed`.
            TooLarge: `root.request_too_large`.
            UnsupportedMediaType: `root.unsupported_media_type`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`, `ece_deployment_manager`.

        API operation: `set-instance-settings-overrides` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-set-instance-settings-overrides
        """
        return await self._sender.send(
            SET_INSTANCE_SETTINGS_OVERRIDES,
            (deployment_id, resource_kind, ref_id, instance_ids),
            {"restart_after_update": restart_after_update, "ignore_missing": ignore_missing},
            {},
            body,
            options,
        )

    async def capture_deployment_instance_heap_dump(
        self,
        deployment_id: str,
        resource_kind: models.ResourceKind,
        ref_id: str,
        instance_id: str,
        *,
        options: Options | None = None,
    ) -> models.EmptyResponse:
        """Start capturing a heap dump.

        Has an instance write its heap to disk, to be searched for memory leaks. The instance stands still
        meanwhile, and the file is as large as the heap, so prefer instances in maintenance mode. The answer
        comes at once; `get_deployment_heap_dumps` tells when the dump can be downloaded.

        Args:
            deployment_id: Id of the deployment, 32 hexadecimal digits.
            resource_kind: Product that a deployment resource runs. The value is also the path segment
                under which the resource is addressed.
            ref_id: The resource's name within the deployment, chosen at creation; `_main` stands for the
                only resource of its kind.
            instance_id: Name of the instance, as the resource's topology shows it.
            options: Settings of this call alone.

        Returns:
            The capture is under way.

        Raises:
            BadRequest: `root.invalid_json_request`, `root.invalid_parameter`.
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            DeploymentNotFound: No deployment has this id, or it has been deleted. The deployment has no
                resource of that kind and name. The resource has no such instance
                (`deployments.deployment_not_found`).
            ResourceNotFound: `deployments.deployment_resource_not_found`.
            InstanceNotFound: `deployments.instance_not_found_error`.
            NotFound: `root.resource_not_found`, `root.region_not_found`.
            MethodNotAllowed: `root.method_not_allowed`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`, `ece_deployment_manager`.

        API operation: `capture-deployment-instance-heap-dump` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-capture-deployment-instance-heap-dump
        """
        return await self._sender.send(
            CAPTURE_DEPLOYMENT_INSTANCE_HEAP_DUMP,
            (deployment_id, resource_kind, ref_id, instance_id),
            {},
            {},
            None,
            options,
        )

    async def download_deployment_instance_heap_dump(
        self,
        deployment_id: str,
        resource_kind: models.ResourceKind,
        ref_id: str,
        instance_id: str,
        *,
        options: Options | None = None,
    ) -> bytes:
        """Download a heap dump.

        Returns the captured heap of an instance as a file for the usual Java tools. It can be many gigabytes
        long, and it contains whatever the instance had in memory, passwords and documents included: store it
        with care.

        Args:
            deployment_id: Id of the deployment, 32 hexadecimal digits.
            resource_kind: Product that a deployment resource runs. The value is also the path segment
                under which the resource is addressed.
            ref_id: The resource's name within the deployment, chosen at creation; `_main` stands for the
                only resource of its kind.
            instance_id: Name of the instance, as the resource's topology shows it.
            options: Settings of this call alone.

        Returns:
            The heap dump.

        Raises:
            BadRequest: `root.invalid_json_request`, `root.invalid_parameter`.
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            DeploymentNotFound: No deployment has this id, or it has been deleted. The deployment has no
                resource of that kind and name. The resource has no such instance. There is no heap dump of
                the instance. The capture of the heap dump is still under way. The capture of the heap dump
                has failed (`deployments.deployment_not_found`).
            ResourceNotFound: `deployments.deployment_resource_not_found`.
            InstanceNotFound: `deployments.instance_not_found_error`.
            HeapDumpNotFound: `heap_dumps.heap_dump_not_found`.
            NotFound: `heap_dumps.heap_dump_not_ready`, new in the hosted service, 2026-08;
                `heap_dumps.heap_dump_failed`, new in the hosted service, 2026-08; `root.resource_not_found`;
                `root.region_not_found`.
            MethodNotAllowed: `root.method_not_allowed`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`, `ece_platform_viewer`, `ece_deployment_manager`,
        `ece_deployment_viewer`.

        API operation: `download-deployment-instance-heap-dump` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-download-deployment-instance-heap-dump
        """
        return await self._sender.send(
            DOWNLOAD_DEPLOYMENT_INSTANCE_HEAP_DUMP,
            (deployment_id, resource_kind, ref_id, instance_id),
            {},
            {},
            None,
            options,
        )

    async def capture_deployment_instance_thread_dump(
        self,
        deployment_id: str,
        resource_kind: models.ResourceKind,
        ref_id: str,
        instance_id: str,
        *,
        options: Options | None = None,
    ) -> bytes:
        """Capture a thread dump.

        Returns what every thread of an instance is doing at this moment, which shows why an instance hangs or
        burns CPU time. Unlike a heap dump it is quick, small and harmless; take several in a row to see what
        moves.

        Args:
            deployment_id: Id of the deployment, 32 hexadecimal digits.
            resource_kind: Product that a deployment resource runs. The value is also the path segment
                under which the resource is addressed.
            ref_id: The resource's name within the deployment, chosen at creation; `_main` stands for the
                only resource of its kind.
            instance_id: Name of the instance, as the resource's topology shows it.
            options: Settings of this call alone.

        Returns:
            The thread dump.

        Raises:
            BadRequest: `root.invalid_json_request`, `root.invalid_parameter`.
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            DeploymentNotFound: No deployment has this id, or it has been deleted. The deployment has no
                resource of that kind and name. The resource has no such instance
                (`deployments.deployment_not_found`).
            ResourceNotFound: `deployments.deployment_resource_not_found`.
            InstanceNotFound: `deployments.instance_not_found_error`.
            NotFound: `root.resource_not_found`, `root.region_not_found`.
            MethodNotAllowed: `root.method_not_allowed`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`, `ece_deployment_manager`.

        API operation: `capture-deployment-instance-thread-dump` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-capture-deployment-instance-thread-dump
        """
        return await self._sender.send(
            CAPTURE_DEPLOYMENT_INSTANCE_THREAD_DUMP,
            (deployment_id, resource_kind, ref_id, instance_id),
            {},
            {},
            None,
            options,
        )

    async def set_deployment_resource_raw_metadata(
        self,
        deployment_id: str,
        resource_kind: models.ResourceKind,
        ref_id: str,
        body: Mapping[str, Any],
        *,
        version: str | None = None,
        options: Options | None = None,
    ) -> dict[str, Any]:
        """Overwrite the raw metadata of a resource.

        Replaces the document in which the platform itself keeps what it knows about a resource. A wrong
        member can make the resource unmanageable, so use it under guidance of Elastic's support only: read
        the document with `show_metadata=true`, change as little as possible, and send all of it back with its
        version.

        Args:
            deployment_id: Id of the deployment, 32 hexadecimal digits.
            resource_kind: Product that a deployment resource runs. The value is also the path segment
                under which the resource is addressed.
            ref_id: The resource's name within the deployment, chosen at creation; `_main` stands for the
                only resource of its kind.
            body: The request, as a model or a mapping.
            version: The version of the document you have read. If it has moved on since, the answer is
                409.
            options: Settings of this call alone.

        Returns:
            The document as it is stored now.

        Raises:
            BadRequest: The document is not what the platform can work with
                (`deployments.invalid_metadata`, `root.invalid_json_request`, `root.invalid_parameter`).
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            DeploymentNotFound: There is no such deployment, or it has no resource of that kind and name
                (`deployments.deployment_not_found`).
            ResourceNotFound: `deployments.deployment_resource_not_found`.
            NotFound: `root.resource_not_found`, `root.region_not_found`.
            MethodNotAllowed: `root.method_not_allowed`.
            VersionConflict: The deployment or the document has changed since the given `version`
                (`deployments.version_conflict`).
            TooLarge: `root.request_too_large`.
            UnsupportedMediaType: `root.unsupported_media_type`.
            ElevationNeeded: The document is reserved for callers who have confirmed who they are a moment
                ago (`deployments.metadata_internal_error`, `root.needs_elevated_permissions`).
            ServerError: The record of the resource cannot be read or written
                (`deployments.metadata_internal_error`).

        Required roles: any of `ece_platform_admin`.

        API operation: `set-deployment-resource-raw-metadata` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-set-deployment-resource-raw-metadata
        """
        return await self._sender.send(
            SET_DEPLOYMENT_RESOURCE_RAW_METADATA,
            (deployment_id, resource_kind, ref_id),
            {"version": version},
            {},
            body,
            options,
        )

    async def patch_deployment_resource_raw_metadata(
        self,
        deployment_id: str,
        resource_kind: models.ResourceKind,
        ref_id: str,
        body: Mapping[str, Any],
        *,
        options: Options | None = None,
    ) -> dict[str, Any]:
        """Change single members of the raw metadata of a resource.

        Merges the body into the document in which the platform itself keeps what it knows about a resource:
        members that are sent replace those that are there, members sent as null are removed, and the rest
        stays. As risky as `set_deployment_resource_raw_metadata`, so use it under guidance of Elastic's
        support only.

        New in ECE 4.0.

        Args:
            deployment_id: Id of the deployment, 32 hexadecimal digits.
            resource_kind: Product that a deployment resource runs. The value is also the path segment
                under which the resource is addressed.
            ref_id: The resource's name within the deployment, chosen at creation; `_main` stands for the
                only resource of its kind.
            body: The request, as a model or a mapping. Members of a model that are None are left out;
                `send_null` has them sent as null.
            options: Settings of this call alone.

        Returns:
            The document as it is stored now.

        Raises:
            BadRequest: The document is not what the platform can work with
                (`deployments.invalid_metadata`, `root.invalid_json_request`, `root.invalid_parameter`).
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            ResourceNotFound: There is no such deployment, or it has no resource of that kind and name
                (`deployments.deployment_resource_not_found`).
            DeploymentNotFound: `deployments.deployment_not_found`.
            NotFound: `root.resource_not_found`, `root.region_not_found`.
            MethodNotAllowed: `root.method_not_allowed`.
            TooLarge: `root.request_too_large`.
            UnsupportedMediaType: `root.unsupported_media_type`.
            ElevationNeeded: The document is reserved for callers who have confirmed who they are a moment
                ago (`deployments.metadata_internal_error`, `root.needs_elevated_permissions`).
            ServerError: The record of the resource cannot be read or written
                (`deployments.metadata_internal_error`).

        Required roles: any of `ece_platform_admin`.

        API operation: `patch-deployment-resource-raw-metadata` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-patch-deployment-resource-raw-metadata
        """
        return await self._sender.send(
            PATCH_DEPLOYMENT_RESOURCE_RAW_METADATA, (deployment_id, resource_kind, ref_id), {}, {}, body, options
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
        hang. A plan that vacates a host may be refused. A resource whose first plan is canceled has no
        current plan.

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
            NoPendingPlan: Nothing is pending (`deployments.resource_does_not_have_a_pending_plan`).
            BadRequest: `root.invalid_json_request`, `root.invalid_parameter`.
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            DeploymentNotFound: There is no such deployment, or it has no resource of that kind and name
                (`deployments.deployment_not_found`).
            NotFound: `root.resource_not_found`, `root.region_not_found`.
            MethodNotAllowed: `root.method_not_allowed`.
            Conflict: The plan moves instances away from a host that is being vacated, and stopping it
                could leave them in two places. Let it finish, or drop it with `force_delete`
                (`deployments.vacate_plan_cancellation_restricted`). New in the hosted service, 2026-08.
            RateLimited: `root.rate_limited`.
            ElevationNeeded: `root.needs_elevated_permissions`.
            ResourceNoLongerExists: The deployment lists the resource, but its record is missing
                (`deployments.deployment_resource_no_longer_exists`).

        Required roles: any of `ece_platform_admin`, `ece_deployment_manager`.

        On the hosted service: any of `organization-admin`, `deployment-admin`, `deployment-editor`.

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

    async def get_deployment_resource_proxy_requests(
        self,
        deployment_id: str,
        resource_kind: models.ProxiedResourceKind,
        ref_id: str,
        proxy_path: str,
        body: Any | None = None,
        *,
        x_management_request: str,
        options: Options | None = None,
    ) -> Any:
        """Send a GET request to a resource.

        Passes a GET request on to Elasticsearch, Kibana or Enterprise Search and returns what comes back,
        without credentials for the resource itself. Query parameters added to the address are passed on as
        well. Made for management: it is slow and must not carry an application's traffic.

        Args:
            deployment_id: Id of the deployment, 32 hexadecimal digits.
            resource_kind: Products whose own HTTP API can be reached through the platform.
            ref_id: The resource's name within the deployment, chosen at creation; `_main` stands for the
                only resource of its kind.
            proxy_path: Where to go within the resource's own API, slashes included, such as
                `_cluster/health` or, for Kibana, `api/spaces/space`.
            body: The request.
            x_management_request: Always `true`, to confirm that the call serves management and not
                everyday traffic.
            options: Settings of this call alone.

        Returns:
            The resource's own answer.

        Raises:
            BadRequest: `root.invalid_json_request`, `root.invalid_parameter`.
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            DeploymentNotFound: No deployment has this id, or it has been deleted. The deployment has no
                resource of that kind and name. The resource does not run
                (`deployments.deployment_not_found`).
            ResourceNotFound: `deployments.deployment_resource_not_found`.
            NotFound: `clusters.cluster_not_found`, `root.resource_not_found`, `root.region_not_found`.
            MethodNotAllowed: `root.method_not_allowed`.
            TooLarge: `root.request_too_large`.
            UnsupportedMediaType: `root.unsupported_media_type`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`, `ece_platform_viewer`, `ece_deployment_manager`,
        `ece_deployment_viewer`.

        API operation: `get-deployment-resource-proxy-requests` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-get-deployment-resource-proxy-requests
        """
        return await self._sender.send(
            GET_DEPLOYMENT_RESOURCE_PROXY_REQUESTS,
            (deployment_id, resource_kind, ref_id, proxy_path),
            {},
            {"X-Management-Request": x_management_request},
            body,
            options,
        )

    async def put_deployment_resource_proxy_requests(
        self,
        deployment_id: str,
        resource_kind: models.ProxiedResourceKind,
        ref_id: str,
        proxy_path: str,
        body: Any | None = None,
        *,
        x_management_request: str,
        options: Options | None = None,
    ) -> Any:
        """Send a PUT request to a resource.

        Passes a PUT request on to Elasticsearch, Kibana or Enterprise Search and returns what comes back,
        without credentials for the resource itself; the request is carried out with the platform's own
        rights, so mind what you send. Made for management: it is slow and must not carry an application's
        traffic.

        Args:
            deployment_id: Id of the deployment, 32 hexadecimal digits.
            resource_kind: Products whose own HTTP API can be reached through the platform.
            ref_id: The resource's name within the deployment, chosen at creation; `_main` stands for the
                only resource of its kind.
            proxy_path: Where to go within the resource's own API, slashes included, such as
                `_cluster/health` or, for Kibana, `api/spaces/space`.
            body: The request.
            x_management_request: Always `true`, to confirm that the call serves management and not
                everyday traffic.
            options: Settings of this call alone.

        Returns:
            The resource's own answer.

        Raises:
            BadRequest: `root.invalid_json_request`, `root.invalid_parameter`.
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            DeploymentNotFound: No deployment has this id, or it has been deleted. The deployment has no
                resource of that kind and name. The resource does not run
                (`deployments.deployment_not_found`).
            ResourceNotFound: `deployments.deployment_resource_not_found`.
            NotFound: `clusters.cluster_not_found`, `root.resource_not_found`, `root.region_not_found`.
            MethodNotAllowed: `root.method_not_allowed`.
            TooLarge: `root.request_too_large`.
            UnsupportedMediaType: `root.unsupported_media_type`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`, `ece_deployment_manager`.

        API operation: `put-deployment-resource-proxy-requests` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-put-deployment-resource-proxy-requests
        """
        return await self._sender.send(
            PUT_DEPLOYMENT_RESOURCE_PROXY_REQUESTS,
            (deployment_id, resource_kind, ref_id, proxy_path),
            {},
            {"X-Management-Request": x_management_request},
            body,
            options,
        )

    async def post_deployment_resource_proxy_requests(
        self,
        deployment_id: str,
        resource_kind: models.ProxiedResourceKind,
        ref_id: str,
        proxy_path: str,
        body: Any | None = None,
        *,
        x_management_request: str,
        options: Options | None = None,
    ) -> Any:
        """Send a POST request to a resource.

        Passes a POST request on to Elasticsearch, Kibana or Enterprise Search and returns what comes back,
        without credentials for the resource itself; the request is carried out with the platform's own
        rights, so mind what you send. Made for management: it is slow and must not carry an application's
        traffic.

        Args:
            deployment_id: Id of the deployment, 32 hexadecimal digits.
            resource_kind: Products whose own HTTP API can be reached through the platform.
            ref_id: The resource's name within the deployment, chosen at creation; `_main` stands for the
                only resource of its kind.
            proxy_path: Where to go within the resource's own API, slashes included, such as
                `_cluster/health` or, for Kibana, `api/spaces/space`.
            body: The request.
            x_management_request: Always `true`, to confirm that the call serves management and not
                everyday traffic.
            options: Settings of this call alone.

        Returns:
            The resource's own answer.

        Raises:
            BadRequest: `root.invalid_json_request`, `root.invalid_parameter`.
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            DeploymentNotFound: No deployment has this id, or it has been deleted. The deployment has no
                resource of that kind and name. The resource does not run
                (`deployments.deployment_not_found`).
            ResourceNotFound: `deployments.deployment_resource_not_found`.
            NotFound: `clusters.cluster_not_found`, `root.resource_not_found`, `root.region_not_found`.
            MethodNotAllowed: `root.method_not_allowed`.
            TooLarge: `root.request_too_large`.
            UnsupportedMediaType: `root.unsupported_media_type`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`, `ece_deployment_manager`.

        API operation: `post-deployment-resource-proxy-requests` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-post-deployment-resource-proxy-requests
        """
        return await self._sender.send(
            POST_DEPLOYMENT_RESOURCE_PROXY_REQUESTS,
            (deployment_id, resource_kind, ref_id, proxy_path),
            {},
            {"X-Management-Request": x_management_request},
            body,
            options,
        )

    async def delete_deployment_resource_proxy_requests(
        self,
        deployment_id: str,
        resource_kind: models.ProxiedResourceKind,
        ref_id: str,
        proxy_path: str,
        body: Any | None = None,
        *,
        x_management_request: str,
        options: Options | None = None,
    ) -> Any:
        """Send a DELETE request to a resource.

        Passes a DELETE request on to Elasticsearch, Kibana or Enterprise Search and returns what comes back.
        What is deleted there, an index for instance, is gone for good and asks for no confirmation. Made for
        management: it is slow and must not carry an application's traffic.

        Args:
            deployment_id: Id of the deployment, 32 hexadecimal digits.
            resource_kind: Products whose own HTTP API can be reached through the platform.
            ref_id: The resource's name within the deployment, chosen at creation; `_main` stands for the
                only resource of its kind.
            proxy_path: Where to go within the resource's own API, slashes included, such as
                `_cluster/health` or, for Kibana, `api/spaces/space`.
            body: The request.
            x_management_request: Always `true`, to confirm that the call serves management and not
                everyday traffic.
            options: Settings of this call alone.

        Returns:
            The resource's own answer.

        Raises:
            BadRequest: `root.invalid_json_request`, `root.invalid_parameter`.
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            DeploymentNotFound: No deployment has this id, or it has been deleted. The deployment has no
                resource of that kind and name. The resource does not run
                (`deployments.deployment_not_found`).
            ResourceNotFound: `deployments.deployment_resource_not_found`.
            NotFound: `clusters.cluster_not_found`, `root.resource_not_found`, `root.region_not_found`.
            MethodNotAllowed: `root.method_not_allowed`.
            TooLarge: `root.request_too_large`.
            UnsupportedMediaType: `root.unsupported_media_type`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`, `ece_deployment_manager`.

        API operation: `delete-deployment-resource-proxy-requests` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-delete-deployment-resource-proxy-requests
        """
        return await self._sender.send(
            DELETE_DEPLOYMENT_RESOURCE_PROXY_REQUESTS,
            (deployment_id, resource_kind, ref_id, proxy_path),
            {},
            {"X-Management-Request": x_management_request},
            body,
            options,
        )

    async def get_deployment_resource_user_settings(
        self, deployment_id: str, resource_kind: models.ResourceKind, ref_id: str, *, options: Options | None = None
    ) -> models.DeploymentResourceUserSettingsResponse:
        """Read the user settings of a resource.

        Returns the lines that its owners have added to the product's configuration file, such as
        `elasticsearch.yml` or `kibana.yml`, as they stand in the current plan. Only settings of the resource
        as a whole are shown; those of single tiers are in the plan.

        New in the hosted service, 2026-08.

        Args:
            deployment_id: Id of the deployment, 32 hexadecimal digits.
            resource_kind: Product that a deployment resource runs. The value is also the path segment
                under which the resource is addressed.
            ref_id: The resource's name within the deployment, chosen at creation; `_main` stands for the
                only resource of its kind.
            options: Settings of this call alone.

        Returns:
            The settings, empty if there are none.

        Raises:
            BadRequest: `root.invalid_json_request`, `root.invalid_parameter`.
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            ResourceNotFound: There is no such deployment, or it has no resource of that kind and name
                (`deployments.deployment_resource_not_found`).
            DeploymentNotFound: `deployments.deployment_not_found`.
            NotFound: `root.resource_not_found`, `root.region_not_found`.
            MethodNotAllowed: `root.method_not_allowed`.
            RateLimited: `root.rate_limited`.
            ElevationNeeded: `root.needs_elevated_permissions`.
            ServerError: The record of the resource cannot be read or written
                (`deployments.metadata_internal_error`).

        Required roles: any of `ece_platform_admin`, `ece_platform_viewer`, `ece_deployment_manager`,
        `ece_deployment_viewer`.

        On the hosted service: any of `organization-admin`, `deployment-admin`, `deployment-editor`,
        `deployment-viewer`.

        API operation: `get-deployment-resource-user-settings` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-get-deployment-resource-user-settings
        """
        return await self._sender.send(
            GET_DEPLOYMENT_RESOURCE_USER_SETTINGS, (deployment_id, resource_kind, ref_id), {}, {}, None, options
        )

    async def update_deployment_resource_user_settings(
        self,
        deployment_id: str,
        resource_kind: models.ResourceKind,
        ref_id: str,
        body: models.DeploymentResourceUserSettings | models.DeploymentResourceUserSettingsDict,
        *,
        options: Options | None = None,
    ) -> models.DeploymentResourceUserSettings:
        """Replace the user settings of a resource.

        Starts a plan that gives the resource exactly the settings in the body; an empty object removes all
        there are. Settings of single tiers stay as they are. The instances restart with the new configuration
        file, so follow the pending plan. Settings that the platform manages itself are refused.

        New in the hosted service, 2026-08.

        Args:
            deployment_id: Id of the deployment, 32 hexadecimal digits.
            resource_kind: Product that a deployment resource runs. The value is also the path segment
                under which the resource is addressed.
            ref_id: The resource's name within the deployment, chosen at creation; `_main` stands for the
                only resource of its kind.
            body: The request, as a model or a mapping.
            options: Settings of this call alone.

        Returns:
            The plan is accepted; these are the settings at its end.

        Raises:
            InvalidPlan: The product does not know a setting or does not let its owners choose it, or the
                plan cannot start, for instance since another one is pending
                (`clusters.cluster_invalid_plan`).
            BadRequest: `user_settings.update_failed`, `root.invalid_json_request`,
                `root.invalid_parameter`.
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            ResourceNotFound: There is no such deployment, or it has no resource of that kind and name
                (`deployments.deployment_resource_not_found`).
            DeploymentNotFound: `deployments.deployment_not_found`.
            NotFound: `root.resource_not_found`, `root.region_not_found`.
            MethodNotAllowed: `root.method_not_allowed`.
            TooLarge: `root.request_too_large`.
            UnsupportedMediaType: `root.unsupported_media_type`.
            RateLimited: `root.rate_limited`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`, `ece_deployment_manager`.

        On the hosted service: any of `organization-admin`, `deployment-admin`, `deployment-editor`.

        API operation: `update-deployment-resource-user-settings` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-update-deployment-resource-user-settings
        """
        return await self._sender.send(
            UPDATE_DEPLOYMENT_RESOURCE_USER_SETTINGS, (deployment_id, resource_kind, ref_id), {}, {}, body, options
        )

    async def delete_deployment_stateless_resource(
        self,
        deployment_id: str,
        stateless_resource_kind: models.StatelessResourceKind,
        ref_id: str,
        *,
        options: Options | None = None,
    ) -> models.DeploymentResourceCrudResponse:
        """Delete a stopped stateless resource.

        Removes a stopped Kibana, APM, Integrations Server, Enterprise Search or App Search from its
        deployment for good, with plans and history. Shut the resource down and wait for that first.
        Elasticsearch cannot be removed alone; `delete_deployment` takes everything.

        Args:
            deployment_id: Id of the deployment, 32 hexadecimal digits.
            stateless_resource_kind: Product of a resource that stores nothing itself and depends on the
                Elasticsearch of its deployment.
            ref_id: The resource's name within the deployment, chosen at creation; `_main` stands for the
                only resource of its kind.
            options: Settings of this call alone.

        Returns:
            The resource is gone.

        Raises:
            BadRequest: The resource still has instances (`deployments.resource_has_instances`,
                `root.invalid_json_request`, `root.invalid_parameter`).
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            DeploymentNotFound: There is no such deployment, or it has no resource of that kind and name
                (`deployments.deployment_not_found`).
            ResourceNotFound: `deployments.deployment_resource_not_found`.
            NotFound: `root.resource_not_found`, `root.region_not_found`.
            MethodNotAllowed: `root.method_not_allowed`.
            ElevationNeeded: `root.needs_elevated_permissions`.
            ResourceNoLongerExists: The deployment lists the resource, but its record is missing
                (`deployments.deployment_resource_no_longer_exists`).

        Required roles: any of `ece_platform_admin`, `ece_deployment_manager`.

        API operation: `delete-deployment-stateless-resource` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-delete-deployment-stateless-resource
        """
        return await self._sender.send(
            DELETE_DEPLOYMENT_STATELESS_RESOURCE,
            (deployment_id, stateless_resource_kind, ref_id),
            {},
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
            BadRequest: `root.invalid_json_request`, `root.invalid_parameter`.
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            DeploymentNotFound: There is no such deployment, or it has no resource of that kind and name
                (`deployments.deployment_not_found`).
            ResourceNotFound: `deployments.deployment_resource_not_found`.
            NotFound: `root.resource_not_found`, `root.region_not_found`.
            MethodNotAllowed: `root.method_not_allowed`.
            RestartWhilePlanPending: The resource cannot be restarted in its present state, mostly because
                a plan is pending (`deployments.deployment_resource_plan_change_error`).
            RateLimited: `root.rate_limited`.
            ElevationNeeded: `root.needs_elevated_permissions`.
            ResourceNoLongerExists: The deployment lists the resource, but its record is missing
                (`deployments.deployment_resource_no_longer_exists`).

        Required roles: any of `ece_platform_admin`, `ece_deployment_manager`.

        On the hosted service: any of `organization-admin`, `deployment-admin`, `deployment-editor`.

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

    async def shutdown_deployment_stateless_resource(
        self,
        deployment_id: str,
        stateless_resource_kind: models.StatelessResourceKind,
        ref_id: str,
        *,
        hide: bool | None = None,
        skip_snapshot: bool | None = None,
        options: Options | None = None,
    ) -> models.DeploymentResourceCommandResponse:
        """Stop Kibana or another stateless resource.

        Stops Kibana, APM, Integrations Server, Enterprise Search or App Search and gives its capacity back;
        Elasticsearch and the data there go on as before. The hosted service keeps Kibana running, since
        snapshots and upgrades are managed through it. `restore_deployment_resource` starts the resource
        again.

        Args:
            deployment_id: Id of the deployment, 32 hexadecimal digits.
            stateless_resource_kind: Product of a resource that stores nothing itself and depends on the
                Elasticsearch of its deployment.
            ref_id: The resource's name within the deployment, chosen at creation; `_main` stands for the
                only resource of its kind.
            hide: Leaves the stopped resource out of lists from now on. Platform administrators only.
            skip_snapshot: Stops without a last snapshot. Faster, but what no earlier snapshot holds
                cannot be restored. The server's default is `False`.
            options: Settings of this call alone.

        Returns:
            The resource is stopping.

        Raises:
            BadRequest: Only administrators of the platform may set the parameter. A plan is pending that
                has to end or be canceled first, or the resource is stopped
                (`deployments.restricted_parameter`, `root.invalid_json_request`, `root.invalid_parameter`).
            ChangeWhilePlanPending: `deployments.resource_plan_state_error`.
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            DeploymentNotFound: There is no such deployment, or it has no resource of that kind and name
                (`deployments.deployment_not_found`).
            ResourceNotFound: `deployments.deployment_resource_not_found`.
            NotFound: `root.resource_not_found`, `root.region_not_found`.
            MethodNotAllowed: `root.method_not_allowed`.
            RateLimited: `root.rate_limited`.
            ElevationNeeded: `root.needs_elevated_permissions`.
            ResourceNoLongerExists: The deployment lists the resource, but its record is missing
                (`deployments.deployment_resource_no_longer_exists`).

        Required roles: any of `ece_platform_admin`, `ece_deployment_manager`.

        On the hosted service: any of `organization-admin`, `deployment-admin`, `deployment-editor`.

        API operation: `shutdown-deployment-stateless-resource` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-shutdown-deployment-stateless-resource
        """
        return await self._sender.send(
            SHUTDOWN_DEPLOYMENT_STATELESS_RESOURCE,
            (deployment_id, stateless_resource_kind, ref_id),
            {"hide": hide, "skip_snapshot": skip_snapshot},
            {},
            None,
            options,
        )

    async def upgrade_deployment_stateless_resource(
        self,
        deployment_id: str,
        stateless_resource_kind: models.StatelessResourceKind,
        ref_id: str,
        *,
        validate_only: bool | None = None,
        options: Options | None = None,
    ) -> models.DeploymentResourceUpgradeResponse:
        """Upgrade Kibana or another stateless resource to the version of Elasticsearch.

        Starts a plan that brings Kibana, APM, Integrations Server, Enterprise Search or App Search to the
        version its Elasticsearch already has. Upgrade Elasticsearch first, by `update_deployment`, which can
        also do both at once. The resource restarts on the way; follow the pending plan.

        Deprecated; gone since ECE 4.0.

        Args:
            deployment_id: Id of the deployment, 32 hexadecimal digits.
            stateless_resource_kind: Product of a resource that stores nothing itself and depends on the
                Elasticsearch of its deployment.
            ref_id: The resource's name within the deployment, chosen at creation; `_main` stands for the
                only resource of its kind.
            validate_only: Checks the request and answers as if it were carried out, but changes nothing.
                The server's default is `False`.
            options: Settings of this call alone.

        Returns:
            The upgrade is under way, or, with `validate_only`, this is where it would lead.

        Raises:
            ChangeWhilePlanPending: A plan is pending that has to end or be canceled first, the resource
                is stopped, or the version does not have the product
                (`deployments.resource_plan_state_error`).
            BadRequest: `clusters.cluster_plan_state_error`, `root.invalid_json_request`,
                `root.invalid_parameter`.
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            DeploymentNotFound: There is no such deployment, or it has no resource of that kind and name
                (`deployments.deployment_not_found`).
            ResourceNotFound: `deployments.deployment_resource_not_found`.
            NotFound: `root.resource_not_found`, `root.region_not_found`.
            MethodNotAllowed: `root.method_not_allowed`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`, `ece_deployment_manager`.

        API operation: `upgrade-deployment-stateless-resource` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-upgrade-deployment-stateless-resource
        """
        return await self._sender.send(
            UPGRADE_DEPLOYMENT_STATELESS_RESOURCE,
            (deployment_id, stateless_resource_kind, ref_id),
            {"validate_only": validate_only},
            {},
            None,
            options,
        )
