# Generated from the document in openapi/ by `nox -s generate`; do not edit.
"""The operations of the tag PlatformInfrastructure, as data and as methods."""

from __future__ import annotations

from ... import models
from ...client import AsyncSender, Operation, Options, Sender
from ...types import many, one

GET_API_BASE_URL: Operation[models.ApiBaseUrlData] = Operation(
    "get-api-base-url",
    "GET",
    "/platform/configuration/api_base_url",
    one("ApiBaseUrlData"),
    json_type=dict,
    accept="application/json",
    region_prefixed=True,
    repeatable=True,
    success=(200,),
)
SET_API_BASE_URL: Operation[models.ApiBaseUrlData] = Operation(
    "set-api-base-url",
    "PUT",
    "/platform/configuration/api_base_url",
    one("ApiBaseUrlData"),
    json_type=dict,
    accept="application/json",
    body="application/json",
    body_model="ApiBaseUrlData",
    body_required=True,
    kinds={"skip_cascading_operations": bool},
    region_prefixed=True,
    repeatable=True,
    success=(200,),
)
LIST_CONFIG_STORE_OPTION: Operation[models.ConfigStoreOptionList] = Operation(
    "list-config-store-option",
    "GET",
    "/platform/configuration/store",
    one("ConfigStoreOptionList"),
    json_type=dict,
    accept="application/json",
    region_prefixed=True,
    repeatable=True,
    success=(200,),
)
GET_CONFIG_STORE_OPTION: Operation[models.ConfigStoreOption] = Operation(
    "get-config-store-option",
    "GET",
    "/platform/configuration/store/{config_option_id}",
    one("ConfigStoreOption"),
    json_type=dict,
    accept="application/json",
    region_prefixed=True,
    repeatable=True,
    success=(200,),
)
PUT_CONFIG_STORE_OPTION: Operation[models.ConfigStoreOption] = Operation(
    "put-config-store-option",
    "PUT",
    "/platform/configuration/store/{config_option_id}",
    one("ConfigStoreOption"),
    json_type=dict,
    accept="application/json",
    body="application/json",
    body_model="ConfigStoreOptionData",
    body_required=True,
    region_prefixed=True,
    repeatable=True,
    success=(200,),
)
CREATE_CONFIG_STORE_OPTION: Operation[models.ConfigStoreOption] = Operation(
    "create-config-store-option",
    "POST",
    "/platform/configuration/store/{config_option_id}",
    one("ConfigStoreOption"),
    json_type=dict,
    accept="application/json",
    body="application/json",
    body_model="ConfigStoreOptionData",
    body_required=True,
    region_prefixed=True,
    success=(201,),
)
DELETE_CONFIG_STORE_OPTION: Operation[models.EmptyResponse] = Operation(
    "delete-config-store-option",
    "DELETE",
    "/platform/configuration/store/{config_option_id}",
    one("EmptyResponse"),
    json_type=dict,
    accept="application/json",
    region_prefixed=True,
    repeatable=True,
    success=(200,),
)
GET_ADMINCONSOLES: Operation[models.AdminconsolesOverview] = Operation(
    "get-adminconsoles",
    "GET",
    "/platform/infrastructure/adminconsoles",
    one("AdminconsolesOverview"),
    json_type=dict,
    accept="application/json",
    region_prefixed=True,
    repeatable=True,
    success=(200,),
)
REINDEX_ADMINCONSOLES: Operation[models.EmptyResponse] = Operation(
    "reindex-adminconsoles",
    "POST",
    "/platform/infrastructure/adminconsoles/_reindex",
    one("EmptyResponse"),
    json_type=dict,
    accept="application/json",
    region_prefixed=True,
    repeatable=True,
    success=(202,),
)
GET_ADMINCONSOLE_LOGGING_SETTINGS: Operation[models.LoggingSettings] = Operation(
    "get-adminconsole-logging-settings",
    "GET",
    "/platform/infrastructure/adminconsoles/{adminconsole_id}/logging_settings",
    one("LoggingSettings"),
    json_type=dict,
    accept="application/json",
    region_prefixed=True,
    repeatable=True,
    success=(200,),
)
SET_ADMINCONSOLE_LOGGING_SETTINGS: Operation[models.LoggingSettings] = Operation(
    "set-adminconsole-logging-settings",
    "PUT",
    "/platform/infrastructure/adminconsoles/{adminconsole_id}/logging_settings",
    one("LoggingSettings"),
    json_type=dict,
    accept="application/json",
    body="application/json",
    body_model="LoggingSettings",
    body_required=True,
    region_prefixed=True,
    repeatable=True,
    success=(200,),
)
DELETE_ADMINCONSOLE_LOGGING_SETTINGS: Operation[models.LoggingSettings] = Operation(
    "delete-adminconsole-logging-settings",
    "DELETE",
    "/platform/infrastructure/adminconsoles/{adminconsole_id}/logging_settings",
    one("LoggingSettings"),
    json_type=dict,
    accept="application/json",
    region_prefixed=True,
    repeatable=True,
    success=(200,),
)
UPDATE_ADMINCONSOLE_LOGGING_SETTINGS: Operation[models.LoggingSettings] = Operation(
    "update-adminconsole-logging-settings",
    "PATCH",
    "/platform/infrastructure/adminconsoles/{adminconsole_id}/logging_settings",
    one("LoggingSettings"),
    json_type=dict,
    accept="application/json",
    body="application/json",
    body_model="LoggingSettingsPatch",
    body_required=True,
    region_prefixed=True,
    success=(200,),
)
GET_ALLOCATORS: Operation[models.AllocatorOverview] = Operation(
    "get-allocators",
    "GET",
    "/platform/infrastructure/allocators",
    one("AllocatorOverview"),
    json_type=dict,
    accept="application/json",
    kinds={"size": int, "from": int},
    region_prefixed=True,
    repeatable=True,
    success=(200,),
)
RESYNC_ALLOCATORS: Operation[models.ModelVersionIndexSynchronizationResults] = Operation(
    "resync-allocators",
    "POST",
    "/platform/infrastructure/allocators/_resync",
    one("ModelVersionIndexSynchronizationResults"),
    json_type=dict,
    accept="application/json",
    kinds={"skip_matching_version": bool},
    region_prefixed=True,
    repeatable=True,
    success=(202,),
)
SEARCH_ALLOCATORS: Operation[models.AllocatorOverview] = Operation(
    "search-allocators",
    "POST",
    "/platform/infrastructure/allocators/_search",
    one("AllocatorOverview"),
    json_type=dict,
    accept="application/json",
    body="application/json",
    body_model="SearchRequest",
    region_prefixed=True,
    repeatable=True,
    success=(200,),
)
GET_ALLOCATOR: Operation[models.AllocatorInfo] = Operation(
    "get-allocator",
    "GET",
    "/platform/infrastructure/allocators/{allocator_id}",
    one("AllocatorInfo"),
    json_type=dict,
    accept="application/json",
    region_prefixed=True,
    repeatable=True,
    success=(200,),
)
DELETE_ALLOCATOR: Operation[models.EmptyResponse] = Operation(
    "delete-allocator",
    "DELETE",
    "/platform/infrastructure/allocators/{allocator_id}",
    one("EmptyResponse"),
    json_type=dict,
    accept="application/json",
    kinds={"remove_instances": bool},
    region_prefixed=True,
    repeatable=True,
    success=(200,),
)
RESYNC_ALLOCATOR: Operation[models.EmptyResponse] = Operation(
    "resync-allocator",
    "POST",
    "/platform/infrastructure/allocators/{allocator_id}/_resync",
    one("EmptyResponse"),
    json_type=dict,
    accept="application/json",
    region_prefixed=True,
    repeatable=True,
    success=(200,),
)
MOVE_CLUSTERS: Operation[models.MoveClustersCommandResponse] = Operation(
    "move-clusters",
    "POST",
    "/platform/infrastructure/allocators/{allocator_id}/clusters/_move",
    one("MoveClustersCommandResponse"),
    json_type=dict,
    accept="application/json",
    body="application/json",
    body_model="MoveClustersRequest",
    kinds={"force_update": bool, "move_only": bool, "force_move": bool, "allocator_down": bool, "validate_only": bool},
    region_prefixed=True,
    success=(202,),
)
MOVE_CLUSTERS_BY_TYPE: Operation[models.MoveClustersCommandResponse] = Operation(
    "move-clusters-by-type",
    "POST",
    "/platform/infrastructure/allocators/{allocator_id}/clusters/{cluster_type}/_move",
    one("MoveClustersCommandResponse"),
    json_type=dict,
    accept="application/json",
    body="application/json",
    body_model="MoveClustersRequest",
    kinds={"force_update": bool, "move_only": bool, "force_move": bool, "allocator_down": bool, "validate_only": bool},
    choices={"cluster_type": "MovableClusterType"},
    region_prefixed=True,
    success=(202,),
)
GET_ALLOCATOR_LOGGING_SETTINGS: Operation[models.LoggingSettings] = Operation(
    "get-allocator-logging-settings",
    "GET",
    "/platform/infrastructure/allocators/{allocator_id}/logging_settings",
    one("LoggingSettings"),
    json_type=dict,
    accept="application/json",
    region_prefixed=True,
    repeatable=True,
    success=(200,),
)
SET_ALLOCATOR_LOGGING_SETTINGS: Operation[models.LoggingSettings] = Operation(
    "set-allocator-logging-settings",
    "PUT",
    "/platform/infrastructure/allocators/{allocator_id}/logging_settings",
    one("LoggingSettings"),
    json_type=dict,
    accept="application/json",
    body="application/json",
    body_model="LoggingSettings",
    body_required=True,
    region_prefixed=True,
    repeatable=True,
    success=(200,),
)
DELETE_ALLOCATOR_LOGGING_SETTINGS: Operation[models.LoggingSettings] = Operation(
    "delete-allocator-logging-settings",
    "DELETE",
    "/platform/infrastructure/allocators/{allocator_id}/logging_settings",
    one("LoggingSettings"),
    json_type=dict,
    accept="application/json",
    region_prefixed=True,
    repeatable=True,
    success=(200,),
)
UPDATE_ALLOCATOR_LOGGING_SETTINGS: Operation[models.LoggingSettings] = Operation(
    "update-allocator-logging-settings",
    "PATCH",
    "/platform/infrastructure/allocators/{allocator_id}/logging_settings",
    one("LoggingSettings"),
    json_type=dict,
    accept="application/json",
    body="application/json",
    body_model="LoggingSettingsPatch",
    body_required=True,
    region_prefixed=True,
    success=(200,),
)
START_ALLOCATOR_MAINTENANCE_MODE: Operation[models.EmptyResponse] = Operation(
    "start-allocator-maintenance-mode",
    "POST",
    "/platform/infrastructure/allocators/{allocator_id}/maintenance-mode/_start",
    one("EmptyResponse"),
    json_type=dict,
    accept="application/json",
    region_prefixed=True,
    repeatable=True,
    success=(202,),
)
STOP_ALLOCATOR_MAINTENANCE_MODE: Operation[models.EmptyResponse] = Operation(
    "stop-allocator-maintenance-mode",
    "POST",
    "/platform/infrastructure/allocators/{allocator_id}/maintenance-mode/_stop",
    one("EmptyResponse"),
    json_type=dict,
    accept="application/json",
    region_prefixed=True,
    repeatable=True,
    success=(202,),
)
GET_ALLOCATOR_METADATA: Operation[list[models.MetadataItem]] = Operation(
    "get-allocator-metadata",
    "GET",
    "/platform/infrastructure/allocators/{allocator_id}/metadata",
    many(one("MetadataItem")),
    json_type=list,
    accept="application/json",
    region_prefixed=True,
    repeatable=True,
    success=(200,),
)
SET_ALLOCATOR_METADATA: Operation[list[models.MetadataItem]] = Operation(
    "set-allocator-metadata",
    "PUT",
    "/platform/infrastructure/allocators/{allocator_id}/metadata",
    many(one("MetadataItem")),
    json_type=list,
    accept="application/json",
    body="application/json",
    body_model="MetadataItems",
    body_required=True,
    region_prefixed=True,
    repeatable=True,
    success=(200,),
)
SET_ALLOCATOR_METADATA_ITEM: Operation[list[models.MetadataItem]] = Operation(
    "set-allocator-metadata-item",
    "PUT",
    "/platform/infrastructure/allocators/{allocator_id}/metadata/{key}",
    many(one("MetadataItem")),
    json_type=list,
    accept="application/json",
    body="application/json",
    body_model="MetadataItemValue",
    body_required=True,
    region_prefixed=True,
    repeatable=True,
    success=(200,),
)
DELETE_ALLOCATOR_METADATA_ITEM: Operation[list[models.MetadataItem]] = Operation(
    "delete-allocator-metadata-item",
    "DELETE",
    "/platform/infrastructure/allocators/{allocator_id}/metadata/{key}",
    many(one("MetadataItem")),
    json_type=list,
    accept="application/json",
    region_prefixed=True,
    repeatable=True,
    success=(200,),
)
GET_ALLOCATOR_SETTINGS: Operation[models.AllocatorSettings] = Operation(
    "get-allocator-settings",
    "GET",
    "/platform/infrastructure/allocators/{allocator_id}/settings",
    one("AllocatorSettings"),
    json_type=dict,
    accept="application/json",
    region_prefixed=True,
    repeatable=True,
    success=(200,),
)
SET_ALLOCATOR_SETTINGS: Operation[models.AllocatorSettings] = Operation(
    "set-allocator-settings",
    "PUT",
    "/platform/infrastructure/allocators/{allocator_id}/settings",
    one("AllocatorSettings"),
    json_type=dict,
    accept="application/json",
    body="application/json",
    body_model="AllocatorSettings",
    body_required=True,
    region_prefixed=True,
    repeatable=True,
    success=(200,),
)
UPDATE_ALLOCATOR_SETTINGS: Operation[models.AllocatorSettings] = Operation(
    "update-allocator-settings",
    "PATCH",
    "/platform/infrastructure/allocators/{allocator_id}/settings",
    one("AllocatorSettings"),
    json_type=dict,
    accept="application/json",
    body="application/json",
    body_model="AllocatorSettingsPatch",
    body_required=True,
    region_prefixed=True,
    success=(200,),
)
LIST_BLUEPRINTER_ROLES: Operation[models.RoleAggregates] = Operation(
    "list-blueprinter-roles",
    "GET",
    "/platform/infrastructure/blueprinter/roles",
    one("RoleAggregates"),
    json_type=dict,
    accept="application/json",
    region_prefixed=True,
    repeatable=True,
    success=(200,),
)
CREATE_BLUEPRINTER_ROLE: Operation[models.RoleAggregate] = Operation(
    "create-blueprinter-role",
    "POST",
    "/platform/infrastructure/blueprinter/roles",
    one("RoleAggregate"),
    json_type=dict,
    accept="application/json",
    body="application/json",
    body_model="RoleAggregateCreateData",
    body_required=True,
    region_prefixed=True,
    success=(201,),
)
GET_BLUEPRINTER_ROLE: Operation[models.RoleAggregate] = Operation(
    "get-blueprinter-role",
    "GET",
    "/platform/infrastructure/blueprinter/roles/{blueprinter_role_id}",
    one("RoleAggregate"),
    json_type=dict,
    accept="application/json",
    region_prefixed=True,
    repeatable=True,
    success=(200,),
)
UPDATE_BLUEPRINTER_ROLE: Operation[models.RoleAggregate] = Operation(
    "update-blueprinter-role",
    "PUT",
    "/platform/infrastructure/blueprinter/roles/{blueprinter_role_id}",
    one("RoleAggregate"),
    json_type=dict,
    accept="application/json",
    body="application/json",
    body_model="Role",
    body_required=True,
    kinds={"version": int},
    region_prefixed=True,
    repeatable=True,
    success=(200,),
)
DELETE_BLUEPRINTER_ROLE: Operation[models.EmptyResponse] = Operation(
    "delete-blueprinter-role",
    "DELETE",
    "/platform/infrastructure/blueprinter/roles/{blueprinter_role_id}",
    one("EmptyResponse"),
    json_type=dict,
    accept="application/json",
    kinds={"skip_validations": bool, "version": int},
    region_prefixed=True,
    repeatable=True,
    success=(200,),
)
SET_BLUEPRINTER_BLESSINGS: Operation[models.RoleAggregate] = Operation(
    "set-blueprinter-blessings",
    "PUT",
    "/platform/infrastructure/blueprinter/roles/{blueprinter_role_id}/blessings",
    one("RoleAggregate"),
    json_type=dict,
    accept="application/json",
    body="application/json",
    body_model="Blessings",
    body_required=True,
    kinds={"version": int},
    region_prefixed=True,
    repeatable=True,
    success=(200,),
)
ADD_BLUEPRINTER_BLESSING: Operation[models.RoleAggregate] = Operation(
    "add-blueprinter-blessing",
    "PUT",
    "/platform/infrastructure/blueprinter/roles/{blueprinter_role_id}/blessings/{runner_id}",
    one("RoleAggregate"),
    json_type=dict,
    accept="application/json",
    body="application/json",
    body_model="Blessing",
    body_required=True,
    kinds={"version": int},
    region_prefixed=True,
    repeatable=True,
    success=(200,),
)
GET_CONSTRUCTORS: Operation[models.ConstructorOverview] = Operation(
    "get-constructors",
    "GET",
    "/platform/infrastructure/constructors",
    one("ConstructorOverview"),
    json_type=dict,
    accept="application/json",
    region_prefixed=True,
    repeatable=True,
    success=(200,),
)
RESYNC_CONSTRUCTORS: Operation[models.ModelVersionIndexSynchronizationResults] = Operation(
    "resync-constructors",
    "POST",
    "/platform/infrastructure/constructors/_resync",
    one("ModelVersionIndexSynchronizationResults"),
    json_type=dict,
    accept="application/json",
    kinds={"skip_matching_version": bool},
    region_prefixed=True,
    repeatable=True,
    success=(202,),
)
GET_CONSTRUCTOR: Operation[models.ConstructorInfo] = Operation(
    "get-constructor",
    "GET",
    "/platform/infrastructure/constructors/{constructor_id}",
    one("ConstructorInfo"),
    json_type=dict,
    accept="application/json",
    region_prefixed=True,
    repeatable=True,
    success=(200,),
)
RESYNC_CONSTRUCTOR: Operation[models.EmptyResponse] = Operation(
    "resync-constructor",
    "POST",
    "/platform/infrastructure/constructors/{constructor_id}/_resync",
    one("EmptyResponse"),
    json_type=dict,
    accept="application/json",
    region_prefixed=True,
    repeatable=True,
    success=(200,),
)
GET_CONSTRUCTOR_LOGGING_SETTINGS: Operation[models.LoggingSettings] = Operation(
    "get-constructor-logging-settings",
    "GET",
    "/platform/infrastructure/constructors/{constructor_id}/logging_settings",
    one("LoggingSettings"),
    json_type=dict,
    accept="application/json",
    region_prefixed=True,
    repeatable=True,
    success=(200,),
)
SET_CONSTRUCTOR_LOGGING_SETTINGS: Operation[models.LoggingSettings] = Operation(
    "set-constructor-logging-settings",
    "PUT",
    "/platform/infrastructure/constructors/{constructor_id}/logging_settings",
    one("LoggingSettings"),
    json_type=dict,
    accept="application/json",
    body="application/json",
    body_model="LoggingSettings",
    body_required=True,
    region_prefixed=True,
    repeatable=True,
    success=(200,),
)
DELETE_CONSTRUCTOR_LOGGING_SETTINGS: Operation[models.LoggingSettings] = Operation(
    "delete-constructor-logging-settings",
    "DELETE",
    "/platform/infrastructure/constructors/{constructor_id}/logging_settings",
    one("LoggingSettings"),
    json_type=dict,
    accept="application/json",
    region_prefixed=True,
    repeatable=True,
    success=(200,),
)
UPDATE_CONSTRUCTOR_LOGGING_SETTINGS: Operation[models.LoggingSettings] = Operation(
    "update-constructor-logging-settings",
    "PATCH",
    "/platform/infrastructure/constructors/{constructor_id}/logging_settings",
    one("LoggingSettings"),
    json_type=dict,
    accept="application/json",
    body="application/json",
    body_model="LoggingSettingsPatch",
    body_required=True,
    region_prefixed=True,
    success=(200,),
)
START_CONSTRUCTOR_MAINTENANCE_MODE: Operation[models.EmptyResponse] = Operation(
    "start-constructor-maintenance-mode",
    "POST",
    "/platform/infrastructure/constructors/{constructor_id}/maintenance-mode/_start",
    one("EmptyResponse"),
    json_type=dict,
    accept="application/json",
    region_prefixed=True,
    repeatable=True,
    success=(202,),
)
STOP_CONSTRUCTOR_MAINTENANCE_MODE: Operation[models.EmptyResponse] = Operation(
    "stop-constructor-maintenance-mode",
    "POST",
    "/platform/infrastructure/constructors/{constructor_id}/maintenance-mode/_stop",
    one("EmptyResponse"),
    json_type=dict,
    accept="application/json",
    region_prefixed=True,
    repeatable=True,
    success=(202,),
)
GET_COORDINATORS: Operation[models.CoordinatorsSummary] = Operation(
    "get-coordinators",
    "GET",
    "/platform/infrastructure/coordinators",
    one("CoordinatorsSummary"),
    json_type=dict,
    accept="application/json",
    region_prefixed=True,
    repeatable=True,
    success=(200,),
)
GET_COORDINATOR_CANDIDATES: Operation[models.CoordinatorCandidatesSummary] = Operation(
    "get-coordinator-candidates",
    "GET",
    "/platform/infrastructure/coordinators/candidates",
    one("CoordinatorCandidatesSummary"),
    json_type=dict,
    accept="application/json",
    region_prefixed=True,
    repeatable=True,
    success=(200,),
)
GET_COORDINATOR_CANDIDATE: Operation[models.CoordinatorCandidateInfo] = Operation(
    "get-coordinator-candidate",
    "GET",
    "/platform/infrastructure/coordinators/candidates/{coordinator_candidate_id}",
    one("CoordinatorCandidateInfo"),
    json_type=dict,
    accept="application/json",
    region_prefixed=True,
    repeatable=True,
    success=(200,),
)
DELETE_COORDINATOR_CANDIDATE: Operation[models.EmptyResponse] = Operation(
    "delete-coordinator-candidate",
    "DELETE",
    "/platform/infrastructure/coordinators/candidates/{coordinator_candidate_id}",
    one("EmptyResponse"),
    json_type=dict,
    accept="application/json",
    region_prefixed=True,
    repeatable=True,
    success=(200,),
)
PROMOTE_COORDINATOR_CANDIDATE: Operation[models.CoordinatorCandidateInfo] = Operation(
    "promote-coordinator-candidate",
    "POST",
    "/platform/infrastructure/coordinators/candidates/{coordinator_candidate_id}/_promote",
    one("CoordinatorCandidateInfo"),
    json_type=dict,
    accept="application/json",
    region_prefixed=True,
    success=(202,),
)
GET_COORDINATOR: Operation[models.CoordinatorSummary] = Operation(
    "get-coordinator",
    "GET",
    "/platform/infrastructure/coordinators/{coordinator_id}",
    one("CoordinatorSummary"),
    json_type=dict,
    accept="application/json",
    region_prefixed=True,
    repeatable=True,
    success=(200,),
)
DEMOTE_COORDINATOR: Operation[models.EmptyResponse] = Operation(
    "demote-coordinator",
    "POST",
    "/platform/infrastructure/coordinators/{coordinator_id}/_demote",
    one("EmptyResponse"),
    json_type=dict,
    accept="application/json",
    region_prefixed=True,
    success=(200,),
)
GET_PROXIES: Operation[models.ProxyOverview] = Operation(
    "get-proxies",
    "GET",
    "/platform/infrastructure/proxies",
    one("ProxyOverview"),
    json_type=dict,
    accept="application/json",
    region_prefixed=True,
    repeatable=True,
    success=(200,),
)
CREATE_PROXIES_FILTERED_GROUP: Operation[models.ProxiesFilteredGroup] = Operation(
    "create-proxies-filtered-group",
    "POST",
    "/platform/infrastructure/proxies/filtered-groups",
    one("ProxiesFilteredGroup"),
    json_type=dict,
    accept="application/json",
    body="application/json",
    body_model="ProxiesFilteredGroup",
    body_required=True,
    region_prefixed=True,
    success=(200,),
)
GET_PROXIES_FILTERED_GROUP: Operation[models.ProxiesFilteredGroup] = Operation(
    "get-proxies-filtered-group",
    "GET",
    "/platform/infrastructure/proxies/filtered-groups/{proxies_filtered_group_id}",
    one("ProxiesFilteredGroup"),
    json_type=dict,
    accept="application/json",
    region_prefixed=True,
    repeatable=True,
    success=(200,),
)
UPDATE_PROXIES_FILTERED_GROUP: Operation[models.ProxiesFilteredGroup] = Operation(
    "update-proxies-filtered-group",
    "PUT",
    "/platform/infrastructure/proxies/filtered-groups/{proxies_filtered_group_id}",
    one("ProxiesFilteredGroup"),
    json_type=dict,
    accept="application/json",
    body="application/json",
    body_model="ProxiesFilteredGroup",
    body_required=True,
    region_prefixed=True,
    repeatable=True,
    success=(200,),
)
DELETE_PROXIES_FILTERED_GROUP: Operation[models.EmptyResponse] = Operation(
    "delete-proxies-filtered-group",
    "DELETE",
    "/platform/infrastructure/proxies/filtered-groups/{proxies_filtered_group_id}",
    one("EmptyResponse"),
    json_type=dict,
    accept="application/json",
    region_prefixed=True,
    repeatable=True,
    success=(200,),
)
GET_PROXIES_FILTERED_GROUP_HEALTH: Operation[models.ProxiesFilteredGroupHealth] = Operation(
    "get-proxies-filtered-group-health",
    "GET",
    "/platform/infrastructure/proxies/filtered-groups/{proxies_filtered_group_id}/health",
    one("ProxiesFilteredGroupHealth"),
    json_type=dict,
    accept="application/json",
    choices={"expect_status": "ProxiesHealthStatus"},
    region_prefixed=True,
    repeatable=True,
    success=(200,),
)
GET_PROXIES_HEALTH: Operation[models.ProxiesHealth] = Operation(
    "get-proxies-health",
    "GET",
    "/platform/infrastructure/proxies/health",
    one("ProxiesHealth"),
    json_type=dict,
    accept="application/json",
    choices={"expect_status": "ProxiesHealthStatus"},
    region_prefixed=True,
    repeatable=True,
    success=(200,),
)
GET_PROXIES_SETTINGS: Operation[models.ProxiesSettings] = Operation(
    "get-proxies-settings",
    "GET",
    "/platform/infrastructure/proxies/settings",
    one("ProxiesSettings"),
    json_type=dict,
    accept="application/json",
    region_prefixed=True,
    repeatable=True,
    success=(200,),
)
SET_PROXIES_SETTINGS: Operation[models.ProxiesSettings] = Operation(
    "set-proxies-settings",
    "PUT",
    "/platform/infrastructure/proxies/settings",
    one("ProxiesSettings"),
    json_type=dict,
    accept="application/json",
    body="application/json",
    body_model="ProxiesSettings",
    body_required=True,
    region_prefixed=True,
    repeatable=True,
    success=(200,),
)
UPDATE_PROXIES_SETTINGS: Operation[models.ProxiesSettings] = Operation(
    "update-proxies-settings",
    "PATCH",
    "/platform/infrastructure/proxies/settings",
    one("ProxiesSettings"),
    json_type=dict,
    accept="application/json",
    body="application/json",
    body_model="ProxiesSettingsPatch",
    body_required=True,
    region_prefixed=True,
    success=(200,),
)
GET_PROXY: Operation[models.ProxyInfo] = Operation(
    "get-proxy",
    "GET",
    "/platform/infrastructure/proxies/{proxy_id}",
    one("ProxyInfo"),
    json_type=dict,
    accept="application/json",
    region_prefixed=True,
    repeatable=True,
    success=(200,),
)
GET_RUNNERS: Operation[models.RunnerOverview] = Operation(
    "get-runners",
    "GET",
    "/platform/infrastructure/runners",
    one("RunnerOverview"),
    json_type=dict,
    accept="application/json",
    region_prefixed=True,
    repeatable=True,
    success=(200,),
)
RESYNC_RUNNERS: Operation[models.ModelVersionIndexSynchronizationResults] = Operation(
    "resync-runners",
    "POST",
    "/platform/infrastructure/runners/_resync",
    one("ModelVersionIndexSynchronizationResults"),
    json_type=dict,
    accept="application/json",
    kinds={"skip_matching_version": bool},
    region_prefixed=True,
    repeatable=True,
    success=(202,),
)
SEARCH_RUNNERS: Operation[models.RunnerOverview] = Operation(
    "search-runners",
    "POST",
    "/platform/infrastructure/runners/_search",
    one("RunnerOverview"),
    json_type=dict,
    accept="application/json",
    body="application/json",
    body_model="SearchRequest",
    region_prefixed=True,
    repeatable=True,
    success=(200,),
)
GET_RUNNER: Operation[models.RunnerInfo] = Operation(
    "get-runner",
    "GET",
    "/platform/infrastructure/runners/{runner_id}",
    one("RunnerInfo"),
    json_type=dict,
    accept="application/json",
    region_prefixed=True,
    repeatable=True,
    success=(200,),
)
DELETE_RUNNER: Operation[models.EmptyResponse] = Operation(
    "delete-runner",
    "DELETE",
    "/platform/infrastructure/runners/{runner_id}",
    one("EmptyResponse"),
    json_type=dict,
    accept="application/json",
    region_prefixed=True,
    repeatable=True,
    success=(200,),
)
RESYNC_RUNNER: Operation[models.EmptyResponse] = Operation(
    "resync-runner",
    "POST",
    "/platform/infrastructure/runners/{runner_id}/_resync",
    one("EmptyResponse"),
    json_type=dict,
    accept="application/json",
    region_prefixed=True,
    repeatable=True,
    success=(200,),
)
GET_RUNNER_LOGGING_SETTINGS: Operation[models.LoggingSettings] = Operation(
    "get-runner-logging-settings",
    "GET",
    "/platform/infrastructure/runners/{runner_id}/logging_settings",
    one("LoggingSettings"),
    json_type=dict,
    accept="application/json",
    region_prefixed=True,
    repeatable=True,
    success=(200,),
)
SET_RUNNER_LOGGING_SETTINGS: Operation[models.LoggingSettings] = Operation(
    "set-runner-logging-settings",
    "PUT",
    "/platform/infrastructure/runners/{runner_id}/logging_settings",
    one("LoggingSettings"),
    json_type=dict,
    accept="application/json",
    body="application/json",
    body_model="LoggingSettings",
    body_required=True,
    region_prefixed=True,
    repeatable=True,
    success=(200,),
)
DELETE_RUNNER_LOGGING_SETTINGS: Operation[models.LoggingSettings] = Operation(
    "delete-runner-logging-settings",
    "DELETE",
    "/platform/infrastructure/runners/{runner_id}/logging_settings",
    one("LoggingSettings"),
    json_type=dict,
    accept="application/json",
    region_prefixed=True,
    repeatable=True,
    success=(200,),
)
UPDATE_RUNNER_LOGGING_SETTINGS: Operation[models.LoggingSettings] = Operation(
    "update-runner-logging-settings",
    "PATCH",
    "/platform/infrastructure/runners/{runner_id}/logging_settings",
    one("LoggingSettings"),
    json_type=dict,
    accept="application/json",
    body="application/json",
    body_model="LoggingSettingsPatch",
    body_required=True,
    region_prefixed=True,
    success=(200,),
)
SET_RUNNER_ROLES: Operation[models.RunnerRolesInfo] = Operation(
    "set-runner-roles",
    "PUT",
    "/platform/infrastructure/runners/{runner_id}/roles",
    one("RunnerRolesInfo"),
    json_type=dict,
    accept="application/json",
    body="application/json",
    body_model="RunnerRolesInfo",
    body_required=True,
    kinds={"bless": bool},
    region_prefixed=True,
    repeatable=True,
    success=(200,),
)
GET_LICENSE: Operation[models.LicenseObject] = Operation(
    "get-license",
    "GET",
    "/platform/license",
    one("LicenseObject"),
    json_type=dict,
    accept="application/json",
    region_prefixed=True,
    repeatable=True,
    success=(200,),
)
SET_LICENSE: Operation[models.EmptyResponse] = Operation(
    "set-license",
    "PUT",
    "/platform/license",
    one("EmptyResponse"),
    json_type=dict,
    accept="application/json",
    body="application/json",
    body_model="LicenseObject",
    body_required=True,
    region_prefixed=True,
    repeatable=True,
    success=(200,),
)
DELETE_LICENSE: Operation[models.EmptyResponse] = Operation(
    "delete-license",
    "DELETE",
    "/platform/license",
    one("EmptyResponse"),
    json_type=dict,
    accept="application/json",
    region_prefixed=True,
    repeatable=True,
    success=(200,),
)


class PlatformInfrastructure:
    """The operations of the tag PlatformInfrastructure; `sender` carries their calls."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    def get_api_base_url(self, *, options: Options | None = None) -> models.ApiBaseUrlData:
        """Read the public address of the API.

        Returns the address under which the installation presents itself, to identity providers among others.
        New installations may not have one yet and answer 404.

        Args:
            options: Settings of this call alone.

        Returns:
            The address.

        Raises:
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            NotFound: No address has been set (`adminconsole.base_url.not_found`).
            MethodNotAllowed: `root.method_not_allowed`.
            ElevationNeeded: `root.needs_elevated_permissions`.
            ServerError: What is stored is not an address
                (`adminconsole.base_url.invalid_persisted_data`).

        Required roles: any of `ece_platform_admin`, `ece_platform_viewer`.

        API operation: `get-api-base-url` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-get-api-base-url
        """
        return self._sender.send(GET_API_BASE_URL, (), {}, {}, None, options)

    def set_api_base_url(
        self,
        body: models.ApiBaseUrlData | models.ApiBaseUrlDataDict,
        *,
        version: str | None = None,
        skip_cascading_operations: bool | None = None,
        options: Options | None = None,
    ) -> models.ApiBaseUrlData:
        """Set the public address of the API.

        Stores the address by which users and identity providers know the installation, usually that of a load
        balancer before the coordinators. Single sign-on depends on it, so the security deployment gets a new
        plan at the same time unless `skip_cascading_operations` is set.

        Args:
            body: The request, as a model or a mapping.
            version: The `x-cloud-resource-version` you have read. If somebody was faster, nothing is
                changed; without it, the last writer wins.
            skip_cascading_operations: Stores the address and nothing more. The security deployment keeps
                the old one until it gets its next plan. The server's default is `False`.
            options: Settings of this call alone.

        Returns:
            The address is stored.

        Raises:
            BadRequest: The `version` is none that this API gives out
                (`adminconsole.base_url.bad_version_format`, `root.invalid_json_request`,
                `root.invalid_parameter`).
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            NotFound: A `version` was given, but no address is stored that could have one
                (`adminconsole.base_url.not_found`).
            MethodNotAllowed: `root.method_not_allowed`.
            VersionConflict: The address has changed since the given `version`
                (`adminconsole.base_url.version_conflict`).
            PreconditionFailed: The security deployment has a plan pending and cannot take another
                (`security_deployment.cluster_pending_plan_exists`).
            TooLarge: `root.request_too_large`.
            UnsupportedMediaType: `root.unsupported_media_type`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`.

        API operation: `set-api-base-url` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-set-api-base-url
        """
        return self._sender.send(
            SET_API_BASE_URL,
            (),
            {"version": version, "skip_cascading_operations": skip_cascading_operations},
            {},
            body,
            options,
        )

    def list_config_store_option(self, *, options: Options | None = None) -> models.ConfigStoreOptionList:
        """List the options of the configuration store.

        Returns the options by which services of the platform can be tuned. They are set when the support asks
        for it or a guide says so; an installation runs well without any.

        Args:
            options: Settings of this call alone.

        Returns:
            All options.

        Raises:
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            MethodNotAllowed: `root.method_not_allowed`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`, `ece_platform_viewer`.

        API operation: `list-config-store-option` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-list-config-store-option
        """
        return self._sender.send(LIST_CONFIG_STORE_OPTION, (), {}, {}, None, options)

    def get_config_store_option(
        self, config_option_id: str, *, options: Options | None = None
    ) -> models.ConfigStoreOption:
        """Read an option of the configuration store.

        Returns what one option is set to and whether that is the value it was installed with.

        Args:
            config_option_id: Name of the option.
            options: Settings of this call alone.

        Returns:
            The option.

        Raises:
            BadRequest: `root.invalid_json_request`, `root.invalid_parameter`.
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            NotFound: There is no option of this name (`platform.config.store.not_found`,
                `root.resource_not_found`, `root.region_not_found`).
            MethodNotAllowed: `root.method_not_allowed`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`, `ece_platform_viewer`.

        API operation: `get-config-store-option` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-get-config-store-option
        """
        return self._sender.send(GET_CONFIG_STORE_OPTION, (config_option_id,), {}, {}, None, options)

    def put_config_store_option(
        self,
        config_option_id: str,
        body: models.ConfigStoreOptionData | models.ConfigStoreOptionDataDict,
        *,
        version: str | None = None,
        options: Options | None = None,
    ) -> models.ConfigStoreOption:
        """Change an option of the configuration store.

        Gives an option another value. Services notice it by themselves after a while, but what they have
        decided before stays as it is.

        Args:
            config_option_id: Name of the option.
            body: The request, as a model or a mapping.
            version: The `x-cloud-resource-version` you have read. If somebody was faster, nothing is
                changed; without it, the last writer wins.
            options: Settings of this call alone.

        Returns:
            The option as it is now.

        Raises:
            BadRequest: `root.invalid_json_request`, `root.invalid_parameter`.
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            NotFound: There is no option of this name (`platform.config.store.not_found`,
                `root.resource_not_found`, `root.region_not_found`).
            MethodNotAllowed: `root.method_not_allowed`.
            VersionConflict: The option has changed since the given `version`
                (`platform.config.store.version_conflict`).
            TooLarge: `root.request_too_large`.
            UnsupportedMediaType: `root.unsupported_media_type`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`.

        API operation: `put-config-store-option` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-put-config-store-option
        """
        return self._sender.send(PUT_CONFIG_STORE_OPTION, (config_option_id,), {"version": version}, {}, body, options)

    def create_config_store_option(
        self,
        config_option_id: str,
        body: models.ConfigStoreOptionData | models.ConfigStoreOptionDataDict,
        *,
        options: Options | None = None,
    ) -> models.ConfigStoreOption:
        """Add an option to the configuration store.

        Stores an option under a name that is not in use yet. The platform does not check names, so a
        misspelled one does harm to nobody and nothing else either. To change an option that exists, use
        `put_config_store_option`.

        Args:
            config_option_id: Name of the option.
            body: The request, as a model or a mapping.
            options: Settings of this call alone.

        Returns:
            The new option.

        Raises:
            BadRequest: An option of this name exists (`platform.config.store.already_exists`,
                `root.invalid_json_request`, `root.invalid_parameter`).
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            NotFound: `root.resource_not_found`, `root.region_not_found`.
            MethodNotAllowed: `root.method_not_allowed`.
            TooLarge: `root.request_too_large`.
            UnsupportedMediaType: `root.unsupported_media_type`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`.

        API operation: `create-config-store-option` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-create-config-store-option
        """
        return self._sender.send(CREATE_CONFIG_STORE_OPTION, (config_option_id,), {}, {}, body, options)

    def delete_config_store_option(
        self, config_option_id: str, *, options: Options | None = None
    ) -> models.EmptyResponse:
        """Remove an option from the configuration store.

        Deletes an option, so that the services that would read it use what is built into them.

        Args:
            config_option_id: Name of the option.
            options: Settings of this call alone.

        Returns:
            The option is gone.

        Raises:
            BadRequest: `root.invalid_json_request`, `root.invalid_parameter`.
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            NotFound: There is no option of this name (`platform.config.store.not_found`,
                `root.resource_not_found`, `root.region_not_found`).
            MethodNotAllowed: `root.method_not_allowed`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`.

        API operation: `delete-config-store-option` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-delete-config-store-option
        """
        return self._sender.send(DELETE_CONFIG_STORE_OPTION, (config_option_id,), {}, {}, None, options)

    def get_adminconsoles(self, *, options: Options | None = None) -> models.AdminconsolesOverview:
        """List the admin consoles.

        Returns the instances of the service that stands behind this API and the user interface, one per
        coordinator. Their ids are needed to change their log levels.

        Args:
            options: Settings of this call alone.

        Returns:
            All admin consoles.

        Raises:
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            MethodNotAllowed: `root.method_not_allowed`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`, `ece_platform_viewer`.

        API operation: `get-adminconsoles` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-get-adminconsoles
        """
        return self._sender.send(GET_ADMINCONSOLES, (), {}, {}, None, options)

    def reindex_adminconsoles(self, *, options: Options | None = None) -> models.EmptyResponse:
        """Rebuild all search indices of the region.

        Writes the indices from which lists and searches are answered anew, for deployments as well as for
        hosts. The work goes on in the background and takes a while in large installations. Needed after their
        cluster was lost or restored; a single kind of object has a `_resync` of its own.

        Args:
            options: Settings of this call alone.

        Returns:
            The work has begun.

        Raises:
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            MethodNotAllowed: `root.method_not_allowed`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`.

        API operation: `reindex-adminconsoles` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-reindex-adminconsoles
        """
        return self._sender.send(REINDEX_ADMINCONSOLES, (), {}, {}, None, options)

    def get_adminconsole_logging_settings(
        self, adminconsole_id: str, *, options: Options | None = None
    ) -> models.LoggingSettings:
        """Read the log levels of an admin console.

        Returns the loggers of this admin console whose levels were changed. If none ever was, there is
        nothing to return and the answer is 404.

        Args:
            adminconsole_id: Id of the admin console, usually the address of its host.
            options: Settings of this call alone.

        Returns:
            The changed levels.

        Raises:
            BadRequest: `root.invalid_json_request`, `root.invalid_parameter`.
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            NotFound: There is no such admin console, or its log levels were never set
                (`adminconsoles.logging_settings.not_found`, `root.resource_not_found`,
                `root.region_not_found`).
            MethodNotAllowed: `root.method_not_allowed`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`, `ece_platform_viewer`.

        API operation: `get-adminconsole-logging-settings` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-get-adminconsole-logging-settings
        """
        return self._sender.send(GET_ADMINCONSOLE_LOGGING_SETTINGS, (adminconsole_id,), {}, {}, None, options)

    def set_adminconsole_logging_settings(
        self,
        adminconsole_id: str,
        body: models.LoggingSettings | models.LoggingSettingsDict,
        *,
        options: Options | None = None,
    ) -> models.LoggingSettings:
        """Set the log levels of an admin console.

        Changes how much the loggers of this admin console write, mostly to find out why calls fail. The body
        replaces an earlier list completely and takes effect at once, without a restart.

        Args:
            adminconsole_id: Id of the admin console, usually the address of its host.
            body: The request, as a model or a mapping.
            options: Settings of this call alone.

        Returns:
            The levels from now on.

        Raises:
            BadRequest: `root.invalid_json_request`, `root.invalid_parameter`.
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            NotFound: There is no such admin console (`adminconsoles.logging_settings.not_found`,
                `root.resource_not_found`, `root.region_not_found`).
            MethodNotAllowed: `root.method_not_allowed`.
            TooLarge: `root.request_too_large`.
            UnsupportedMediaType: `root.unsupported_media_type`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`.

        API operation: `set-adminconsole-logging-settings` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-set-adminconsole-logging-settings
        """
        return self._sender.send(SET_ADMINCONSOLE_LOGGING_SETTINGS, (adminconsole_id,), {}, {}, body, options)

    def delete_adminconsole_logging_settings(
        self, adminconsole_id: str, *, options: Options | None = None
    ) -> models.LoggingSettings:
        """Reset the log levels of an admin console.

        Puts all loggers of this admin console back to the levels they were installed with. Do it once the
        search for an error is over, as detailed logs take much space.

        Args:
            adminconsole_id: Id of the admin console, usually the address of its host.
            options: Settings of this call alone.

        Returns:
            No logger has a level of its own any more.

        Raises:
            BadRequest: `root.invalid_json_request`, `root.invalid_parameter`.
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            NotFound: There is no such admin console, or its log levels were never set
                (`adminconsoles.logging_settings.not_found`, `root.resource_not_found`,
                `root.region_not_found`).
            MethodNotAllowed: `root.method_not_allowed`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`.

        API operation: `delete-adminconsole-logging-settings` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-delete-adminconsole-logging-settings
        """
        return self._sender.send(DELETE_ADMINCONSOLE_LOGGING_SETTINGS, (adminconsole_id,), {}, {}, None, options)

    def update_adminconsole_logging_settings(
        self,
        adminconsole_id: str,
        body: models.LoggingSettingsPatch | models.LoggingSettingsPatchDict,
        *,
        options: Options | None = None,
    ) -> models.LoggingSettings:
        """Change some log levels of an admin console.

        Applies a JSON merge patch to the log levels of this admin console. Loggers in the body get a new
        level or, by null, the one of the installation, and the others keep theirs.

        Args:
            adminconsole_id: Id of the admin console, usually the address of its host.
            body: The request, as a model or a mapping. Members of a model that are None are left out;
                `send_null` has them sent as null.
            options: Settings of this call alone.

        Returns:
            The levels from now on.

        Raises:
            BadRequest: The body is no merge patch (`patch.request_malformed`,
                `root.invalid_json_request`, `root.invalid_parameter`).
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            NotFound: There is no such admin console, or its log levels were never set
                (`adminconsoles.logging_settings.not_found`, `root.resource_not_found`,
                `root.region_not_found`).
            MethodNotAllowed: `root.method_not_allowed`.
            TooLarge: `root.request_too_large`.
            UnsupportedMediaType: `root.unsupported_media_type`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`.

        API operation: `update-adminconsole-logging-settings` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-update-adminconsole-logging-settings
        """
        return self._sender.send(UPDATE_ADMINCONSOLE_LOGGING_SETTINGS, (adminconsole_id,), {}, {}, body, options)

    def get_allocators(
        self,
        *,
        q: str | None = None,
        size: int | None = None,
        from_: int | None = None,
        sort: str | None = None,
        options: Options | None = None,
    ) -> models.AllocatorOverview:
        """List the allocators.

        Returns the hosts that carry instances, grouped by zone, with their state, free memory and what runs
        on them. A query narrows the list down, for instance `status.maintenance_mode:true` or
        `capacity.memory.total:>10240`. For conditions that a line of text cannot express use
        `search_allocators`.

        Args:
            q: Condition in the syntax of a Lucene query, over the members of an allocator. Everything
                matches if empty or left out.
            size: How many allocators to return at most. Raise it on large platforms. The server's default
                is `100`.
            from_: How many hits to skip, in order to read on where the call before ended. The server's
                default is `0`.
            sort: Names of the members to sort by, separated by commas. By `allocator_id` if empty or left
                out.
            options: Settings of this call alone.

        Returns:
            The allocators that match, by zone.

        Raises:
            BadRequest: `root.invalid_data`, `root.invalid_json_request`, `root.invalid_parameter`.
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            MethodNotAllowed: `root.method_not_allowed`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`, `ece_platform_viewer`.

        API operation: `get-allocators` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-get-allocators
        """
        return self._sender.send(
            GET_ALLOCATORS, (), {"q": q, "size": size, "from": from_, "sort": sort}, {}, None, options
        )

    def resync_allocators(
        self, *, skip_matching_version: bool | None = None, options: Options | None = None
    ) -> models.ModelVersionIndexSynchronizationResults:
        """Rebuild the index of all allocators.

        Has the search index that lists and searches read filled anew from the true state of the platform. Use
        it when searches show hosts that are long gone or miss new ones. The call returns at once, and the
        work goes on in the background.

        Args:
            skip_matching_version: Leaves documents alone that the index already has in their latest
                version. False writes every document again. The server's default is `True`.
            options: Settings of this call alone.

        Returns:
            The work is taken on; here are the documents it concerns.

        Raises:
            BadRequest: `root.invalid_json_request`, `root.invalid_parameter`.
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            MethodNotAllowed: `root.method_not_allowed`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`.

        API operation: `resync-allocators` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-resync-allocators
        """
        return self._sender.send(
            RESYNC_ALLOCATORS, (), {"skip_matching_version": skip_matching_version}, {}, None, options
        )

    def search_allocators(
        self, body: models.SearchRequest | models.SearchRequestDict | None = None, *, options: Options | None = None
    ) -> models.AllocatorOverview:
        """Search allocators.

        Finds allocators by a query in the language of Elasticsearch, over the members that `get_allocator`
        shows, except that instances come without `moving` and `plans_info`. Without a body or a query all of
        them match. New hosts appear with a short delay.

        Args:
            body: The request, as a model or a mapping.
            options: Settings of this call alone.

        Returns:
            The allocators that match, by zone.

        Raises:
            BadRequest: `root.invalid_data`, `root.invalid_json_request`, `root.invalid_parameter`.
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            MethodNotAllowed: `root.method_not_allowed`.
            TooLarge: `root.request_too_large`.
            UnsupportedMediaType: `root.unsupported_media_type`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`, `ece_platform_viewer`.

        API operation: `search-allocators` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-search-allocators
        """
        return self._sender.send(SEARCH_ALLOCATORS, (), {}, {}, body, options)

    def get_allocator(self, allocator_id: str, *, options: Options | None = None) -> models.AllocatorInfo:
        """Read an allocator.

        Returns one host with its condition, its capacity and each instance on it. Look here before
        maintenance, to see what has to move, and afterwards, to see that nothing is left.

        Args:
            allocator_id: Id of the allocator, usually the address of its host.
            options: Settings of this call alone.

        Returns:
            The allocator.

        Raises:
            BadRequest: `root.invalid_json_request`, `root.invalid_parameter`.
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            AllocatorNotFound: There is no such allocator (`allocators.allocator_not_found`).
            NotFound: `root.resource_not_found`, `root.region_not_found`.
            MethodNotAllowed: `root.method_not_allowed`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`, `ece_platform_viewer`.

        API operation: `get-allocator` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-get-allocator
        """
        return self._sender.send(GET_ALLOCATOR, (allocator_id,), {}, {}, None, options)

    def delete_allocator(
        self, allocator_id: str, *, remove_instances: bool | None = None, options: Options | None = None
    ) -> models.EmptyResponse:
        """Delete an allocator.

        Strikes a host that is switched off for good from the books. The platform must have lost contact with
        it, and no instances may be placed on it unless `remove_instances` gives them up. Vacate it first by
        `move_clusters`, as data on a deleted allocator is lost to its clusters.

        Args:
            allocator_id: Id of the allocator, usually the address of its host.
            remove_instances: Gives up instances that are still placed on the host. What only they stored
                is lost. The server's default is `False`.
            options: Settings of this call alone.

        Returns:
            The allocator is gone.

        Raises:
            BadRequest: The host is still connected. Instances are placed on the allocator
                (`allocators.delete_connected_allocator_attempt`,
                `allocators.delete_allocator_with_instances_attempt`, `root.invalid_json_request`,
                `root.invalid_parameter`).
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            AllocatorNotFound: There is no such allocator (`allocators.allocator_not_found`).
            NotFound: `root.resource_not_found`, `root.region_not_found`.
            MethodNotAllowed: `root.method_not_allowed`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`.

        API operation: `delete-allocator` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-delete-allocator
        """
        return self._sender.send(
            DELETE_ALLOCATOR, (allocator_id,), {"remove_instances": remove_instances}, {}, None, options
        )

    def resync_allocator(self, allocator_id: str, *, options: Options | None = None) -> models.EmptyResponse:
        """Refresh the index entry of an allocator.

        Writes the true state of this host to the search index and the caches while the caller waits. Helps
        when searches show something else than `get_allocator` does.

        Args:
            allocator_id: Id of the allocator, usually the address of its host.
            options: Settings of this call alone.

        Returns:
            Index and caches are up to date.

        Raises:
            BadRequest: `root.invalid_json_request`, `root.invalid_parameter`.
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            NotFound: `root.resource_not_found`, `root.region_not_found`.
            MethodNotAllowed: `root.method_not_allowed`.
            ElevationNeeded: `root.needs_elevated_permissions`.
            ServerError: The index or a cache could not be written; nothing else is affected
                (`allocators.resync_failed`).

        Required roles: any of `ece_platform_admin`.

        API operation: `resync-allocator` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-resync-allocator
        """
        return self._sender.send(RESYNC_ALLOCATOR, (allocator_id,), {}, {}, None, options)

    def move_clusters(
        self,
        allocator_id: str,
        body: models.MoveClustersRequest | models.MoveClustersRequestDict | None = None,
        *,
        force_update: bool | None = None,
        move_only: bool | None = None,
        force_move: bool | None = None,
        allocator_down: bool | None = None,
        validate_only: bool | None = None,
        options: Options | None = None,
    ) -> models.MoveClustersCommandResponse:
        """Move clusters off an allocator.

        Vacates a host, wholly or for the clusters in the body: each cluster gets a plan that builds its
        instances on other allocators and then removes them here. Start maintenance mode first, or new
        instances may arrive in the meantime. With `validate_only` you learn the plans in advance and can send
        them back with changes. Clusters that cannot move, say for lack of room, are reported under `failures`
        without failing the call; follow the others through the plans of their deployments.

        Args:
            allocator_id: Id of the allocator, usually the address of its host.
            body: The request, as a model or a mapping.
            force_update: Moves clusters with a pending plan, too, by canceling that plan. Otherwise they
                end up among the failures. The server's default is `False`.
            move_only: Moves instances and does nothing else. False also applies whatever else differs
                between the plan and the running cluster. The server's default is `True`.
            force_move: Copies the files of the instances and builds the instances anew on the target,
                without the cluster's own relocation of data. A last resort. The server's default is `False`.
            allocator_down: True declares all instances on the host lost, so that data is recovered from
                elsewhere. Left out, the platform decides by itself and counts on a running host.
            validate_only: Checks the request and answers as if it were carried out, but changes nothing.
                The server's default is `False`.
            options: Settings of this call alone.

        Returns:
            The moves have begun, or would begin with `validate_only`. What is listed under `failures` stays.

        Raises:
            InvalidPlan: The plan makes no working resource. The plan asks for something that the product
                cannot do (`clusters.cluster_invalid_plan`).
            BadRequest: `clusters.plan_feature_not_implemented`, `root.invalid_json_request`,
                `root.invalid_parameter`.
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: The caller may not do this to the cluster, or the cluster is protected
                against it (`clusters.command_prohibited`, `root.unauthorized.rbac`,
                `root.permission_denied`).
            NotFound: `root.resource_not_found`, `root.region_not_found`.
            MethodNotAllowed: `root.method_not_allowed`.
            TooLarge: `root.request_too_large`.
            UnsupportedMediaType: `root.unsupported_media_type`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`.

        API operation: `move-clusters` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-move-clusters
        """
        return self._sender.send(
            MOVE_CLUSTERS,
            (allocator_id,),
            {
                "force_update": force_update,
                "move_only": move_only,
                "force_move": force_move,
                "allocator_down": allocator_down,
                "validate_only": validate_only,
            },
            {},
            body,
            options,
        )

    def move_clusters_by_type(
        self,
        allocator_id: str,
        cluster_type: models.MovableClusterType,
        body: models.MoveClustersRequest | models.MoveClustersRequestDict | None = None,
        *,
        force_update: bool | None = None,
        move_only: bool | None = None,
        force_move: bool | None = None,
        allocator_down: bool | None = None,
        validate_only: bool | None = None,
        options: Options | None = None,
    ) -> models.MoveClustersCommandResponse:
        """Move clusters of one product off an allocator.

        Does the same as `move_clusters` for the clusters of a single product, for instance to treat
        Elasticsearch, which has data to carry along, with more care than Kibana. Lists of other products in
        the body do not count. Each cluster that moves gets a plan to follow, and those that cannot are found
        under `failures`.

        Args:
            allocator_id: Id of the allocator, usually the address of its host.
            cluster_type: Product whose clusters are to leave an allocator. Integrations Servers count as
                `apm`.
            body: The request, as a model or a mapping.
            force_update: Moves clusters with a pending plan, too, by canceling that plan. Otherwise they
                end up among the failures. The server's default is `False`.
            move_only: Moves instances and does nothing else. False also applies whatever else differs
                between the plan and the running cluster. The server's default is `True`.
            force_move: Copies the files of the instances and builds the instances anew on the target,
                without the cluster's own relocation of data. A last resort. The server's default is `False`.
            allocator_down: True declares all instances on the host lost, so that data is recovered from
                elsewhere. Left out, the platform decides by itself and counts on a running host.
            validate_only: Checks the request and answers as if it were carried out, but changes nothing.
                The server's default is `False`.
            options: Settings of this call alone.

        Returns:
            The moves have begun, or would begin with `validate_only`. What is listed under `failures` stays.

        Raises:
            InvalidPlan: The plan makes no working resource. The plan asks for something that the product
                cannot do (`clusters.cluster_invalid_plan`).
            BadRequest: `clusters.plan_feature_not_implemented`, `root.invalid_json_request`,
                `root.invalid_parameter`.
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: The caller may not do this to the cluster, or the cluster is protected
                against it (`clusters.command_prohibited`, `root.unauthorized.rbac`,
                `root.permission_denied`).
            NotFound: `root.resource_not_found`, `root.region_not_found`.
            MethodNotAllowed: `root.method_not_allowed`.
            TooLarge: `root.request_too_large`.
            UnsupportedMediaType: `root.unsupported_media_type`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`.

        API operation: `move-clusters-by-type` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-move-clusters-by-type
        """
        return self._sender.send(
            MOVE_CLUSTERS_BY_TYPE,
            (allocator_id, cluster_type),
            {
                "force_update": force_update,
                "move_only": move_only,
                "force_move": force_move,
                "allocator_down": allocator_down,
                "validate_only": validate_only,
            },
            {},
            body,
            options,
        )

    def get_allocator_logging_settings(
        self, allocator_id: str, *, options: Options | None = None
    ) -> models.LoggingSettings:
        """Read the log levels of an allocator.

        Returns which loggers of the allocator service on this host were given a level of their own. Nothing
        set is answered by 404, not by an empty list.

        Args:
            allocator_id: Id of the allocator, usually the address of its host.
            options: Settings of this call alone.

        Returns:
            The levels in force besides those of the installation.

        Raises:
            BadRequest: `root.invalid_json_request`, `root.invalid_parameter`.
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            NotFound: There is no such allocator, or its log levels were never set
                (`allocators.logging_settings.not_found`, `root.resource_not_found`, `root.region_not_found`).
            MethodNotAllowed: `root.method_not_allowed`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`, `ece_platform_viewer`.

        API operation: `get-allocator-logging-settings` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-get-allocator-logging-settings
        """
        return self._sender.send(GET_ALLOCATOR_LOGGING_SETTINGS, (allocator_id,), {}, {}, None, options)

    def set_allocator_logging_settings(
        self,
        allocator_id: str,
        body: models.LoggingSettings | models.LoggingSettingsDict,
        *,
        options: Options | None = None,
    ) -> models.LoggingSettings:
        """Set the log levels of an allocator.

        Gives loggers of the allocator service on this host new levels, mostly to look into trouble with
        instances that do not start there. The list replaces an earlier one, so loggers that are missing from
        it fall back to the level of the installation. No restart is needed.

        Args:
            allocator_id: Id of the allocator, usually the address of its host.
            body: The request, as a model or a mapping.
            options: Settings of this call alone.

        Returns:
            The levels from now on.

        Raises:
            BadRequest: `root.invalid_json_request`, `root.invalid_parameter`.
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            NotFound: There is no such allocator, or its log levels were never set
                (`allocators.logging_settings.not_found`, `root.resource_not_found`, `root.region_not_found`).
            MethodNotAllowed: `root.method_not_allowed`.
            TooLarge: `root.request_too_large`.
            UnsupportedMediaType: `root.unsupported_media_type`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`.

        API operation: `set-allocator-logging-settings` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-set-allocator-logging-settings
        """
        return self._sender.send(SET_ALLOCATOR_LOGGING_SETTINGS, (allocator_id,), {}, {}, body, options)

    def delete_allocator_logging_settings(
        self, allocator_id: str, *, options: Options | None = None
    ) -> models.LoggingSettings:
        """Reset the log levels of an allocator.

        Removes every level that was set for the allocator service on this host. Do so once an investigation
        is over, because verbose logs cost disk space.

        Args:
            allocator_id: Id of the allocator, usually the address of its host.
            options: Settings of this call alone.

        Returns:
            All loggers are back at their levels of installation.

        Raises:
            BadRequest: `root.invalid_json_request`, `root.invalid_parameter`.
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            NotFound: There is no such allocator, or its log levels were never set
                (`allocators.logging_settings.not_found`, `root.resource_not_found`, `root.region_not_found`).
            MethodNotAllowed: `root.method_not_allowed`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`.

        API operation: `delete-allocator-logging-settings` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-delete-allocator-logging-settings
        """
        return self._sender.send(DELETE_ALLOCATOR_LOGGING_SETTINGS, (allocator_id,), {}, {}, None, options)

    def update_allocator_logging_settings(
        self,
        allocator_id: str,
        body: models.LoggingSettingsPatch | models.LoggingSettingsPatchDict,
        *,
        options: Options | None = None,
    ) -> models.LoggingSettings:
        """Change some log levels of an allocator.

        Applies a JSON merge patch: listed loggers get the new level, those with null lose theirs, and the
        others stay as they are. Convenient for turning up one logger without reading the list first.

        Args:
            allocator_id: Id of the allocator, usually the address of its host.
            body: The request, as a model or a mapping. Members of a model that are None are left out;
                `send_null` has them sent as null.
            options: Settings of this call alone.

        Returns:
            The levels from now on.

        Raises:
            BadRequest: The body is no merge patch (`patch.request_malformed`,
                `root.invalid_json_request`, `root.invalid_parameter`).
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            NotFound: There is no such allocator, or its log levels were never set
                (`allocators.logging_settings.not_found`, `root.resource_not_found`, `root.region_not_found`).
            MethodNotAllowed: `root.method_not_allowed`.
            TooLarge: `root.request_too_large`.
            UnsupportedMediaType: `root.unsupported_media_type`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`.

        API operation: `update-allocator-logging-settings` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-update-allocator-logging-settings
        """
        return self._sender.send(UPDATE_ALLOCATOR_LOGGING_SETTINGS, (allocator_id,), {}, {}, body, options)

    def start_allocator_maintenance_mode(
        self, allocator_id: str, *, reason: str | None = None, options: Options | None = None
    ) -> models.EmptyResponse:
        """Start maintenance of an allocator.

        Keeps further instances away from the host. What runs there goes on running and can be moved by
        `move_clusters`. The first step of every repair or removal; starting it twice does no harm.

        Args:
            allocator_id: Id of the allocator, usually the address of its host.
            reason: Why the mode is changed, shown as a note at the allocator for other administrators.
            options: Settings of this call alone.

        Returns:
            From now on nothing new is placed on the host.

        Raises:
            BadRequest: `root.invalid_json_request`, `root.invalid_parameter`.
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            AllocatorNotFound: There is no such allocator (`allocators.allocator_not_found`).
            NotFound: `root.resource_not_found`, `root.region_not_found`.
            MethodNotAllowed: `root.method_not_allowed`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`.

        API operation: `start-allocator-maintenance-mode` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-start-allocator-maintenance-mode
        """
        return self._sender.send(
            START_ALLOCATOR_MAINTENANCE_MODE, (allocator_id,), {"reason": reason}, {}, None, options
        )

    def stop_allocator_maintenance_mode(
        self, allocator_id: str, *, reason: str | None = None, options: Options | None = None
    ) -> models.EmptyResponse:
        """End maintenance of an allocator.

        Opens the host for instances again. Those that were moved away do not come back by themselves; the
        host fills up with coming plans. Ending what has not been started does no harm.

        Args:
            allocator_id: Id of the allocator, usually the address of its host.
            reason: Why the mode is changed, shown as a note at the allocator for other administrators.
            options: Settings of this call alone.

        Returns:
            The host is open for instances.

        Raises:
            BadRequest: `root.invalid_json_request`, `root.invalid_parameter`.
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            AllocatorNotFound: There is no such allocator (`allocators.allocator_not_found`).
            NotFound: `root.resource_not_found`, `root.region_not_found`.
            MethodNotAllowed: `root.method_not_allowed`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`.

        API operation: `stop-allocator-maintenance-mode` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-stop-allocator-maintenance-mode
        """
        return self._sender.send(
            STOP_ALLOCATOR_MAINTENANCE_MODE, (allocator_id,), {"reason": reason}, {}, None, options
        )

    def get_allocator_metadata(self, allocator_id: str, *, options: Options | None = None) -> list[models.MetadataItem]:
        """List the labels of an allocator.

        Returns the labels by which instance configurations and plans choose among allocators. Keep the
        version header if you mean to change them.

        Args:
            allocator_id: Id of the allocator, usually the address of its host.
            options: Settings of this call alone.

        Returns:
            All labels of the allocator.

        Raises:
            BadRequest: `root.invalid_json_request`, `root.invalid_parameter`.
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            AllocatorNotFound: There is no such allocator (`allocators.allocator_not_found`).
            NotFound: `root.resource_not_found`, `root.region_not_found`.
            MethodNotAllowed: `root.method_not_allowed`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`, `ece_platform_viewer`.

        API operation: `get-allocator-metadata` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-get-allocator-metadata
        """
        return self._sender.send(GET_ALLOCATOR_METADATA, (allocator_id,), {}, {}, None, options)

    def set_allocator_metadata(
        self,
        allocator_id: str,
        body: models.MetadataItems | models.MetadataItemsDict,
        *,
        version: str | None = None,
        options: Options | None = None,
    ) -> list[models.MetadataItem]:
        """Replace the labels of an allocator.

        Stores the given list in place of the present one; labels that it lacks are removed. Instances that
        are already on the host stay even if their instance configuration would no longer choose it. For a
        single label `set_allocator_metadata_item` is safer.

        Args:
            allocator_id: Id of the allocator, usually the address of its host.
            body: The request, as a model or a mapping.
            version: The `x-cloud-resource-version` you have read. If labels or settings have changed
                since, the answer is 409; without it, the last writer wins.
            options: Settings of this call alone.

        Returns:
            The labels from now on.

        Raises:
            BadRequest: One of the labels has no content (`allocators.invalid_empty_metadata_items`,
                `root.invalid_json_request`, `root.invalid_parameter`).
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            AllocatorNotFound: There is no such allocator (`allocators.allocator_not_found`).
            NotFound: `root.resource_not_found`, `root.region_not_found`.
            MethodNotAllowed: `root.method_not_allowed`.
            VersionConflict: Labels or settings have changed since the given `version`
                (`allocators.version_conflict`).
            TooLarge: `root.request_too_large`.
            UnsupportedMediaType: `root.unsupported_media_type`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`.

        API operation: `set-allocator-metadata` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-set-allocator-metadata
        """
        return self._sender.send(SET_ALLOCATOR_METADATA, (allocator_id,), {"version": version}, {}, body, options)

    def set_allocator_metadata_item(
        self,
        allocator_id: str,
        key: str,
        body: models.MetadataItemValue | models.MetadataItemValueDict,
        *,
        version: str | None = None,
        options: Options | None = None,
    ) -> list[models.MetadataItem]:
        """Set a label of an allocator.

        Adds the label, or gives it a new content if it exists, and leaves all others alone. The whole list
        comes back as the answer.

        Args:
            allocator_id: Id of the allocator, usually the address of its host.
            key: Name of the label.
            body: The request, as a model or a mapping.
            version: The `x-cloud-resource-version` you have read. If labels or settings have changed
                since, the answer is 409; without it, the last writer wins.
            options: Settings of this call alone.

        Returns:
            All labels, the new one included.

        Raises:
            BadRequest: The label has no content (`allocators.invalid_empty_metadata_item`,
                `root.invalid_json_request`, `root.invalid_parameter`).
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            AllocatorNotFound: There is no such allocator. The allocator has no such label
                (`allocators.allocator_not_found`).
            NotFound: `allocators.metadata_item_not_found`, `root.resource_not_found`,
                `root.region_not_found`.
            MethodNotAllowed: `root.method_not_allowed`.
            VersionConflict: Labels or settings have changed since the given `version`
                (`allocators.version_conflict`).
            TooLarge: `root.request_too_large`.
            UnsupportedMediaType: `root.unsupported_media_type`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`.

        API operation: `set-allocator-metadata-item` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-set-allocator-metadata-item
        """
        return self._sender.send(
            SET_ALLOCATOR_METADATA_ITEM, (allocator_id, key), {"version": version}, {}, body, options
        )

    def delete_allocator_metadata_item(
        self, allocator_id: str, key: str, *, version: str | None = None, options: Options | None = None
    ) -> list[models.MetadataItem]:
        """Remove a label of an allocator.

        Takes one label off the host. Instances that were placed there because of it stay, but no more will
        come for its sake.

        Args:
            allocator_id: Id of the allocator, usually the address of its host.
            key: Name of the label.
            version: The `x-cloud-resource-version` you have read. If labels or settings have changed
                since, the answer is 409; without it, the last writer wins.
            options: Settings of this call alone.

        Returns:
            The labels that are left.

        Raises:
            BadRequest: `root.invalid_json_request`, `root.invalid_parameter`.
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            AllocatorNotFound: There is no such allocator. The allocator has no such label
                (`allocators.allocator_not_found`).
            NotFound: `allocators.metadata_item_not_found`, `root.resource_not_found`,
                `root.region_not_found`.
            MethodNotAllowed: `root.method_not_allowed`.
            VersionConflict: Labels or settings have changed since the given `version`
                (`allocators.version_conflict`).
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`.

        API operation: `delete-allocator-metadata-item` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-delete-allocator-metadata-item
        """
        return self._sender.send(
            DELETE_ALLOCATOR_METADATA_ITEM, (allocator_id, key), {"version": version}, {}, None, options
        )

    def get_allocator_settings(self, allocator_id: str, *, options: Options | None = None) -> models.AllocatorSettings:
        """Read the settings of an allocator.

        Returns what was set for the host in place of the values from its installation. An empty object means
        that it is used as it was installed.

        Args:
            allocator_id: Id of the allocator, usually the address of its host.
            options: Settings of this call alone.

        Returns:
            The overrides, possibly none.

        Raises:
            BadRequest: `root.invalid_json_request`, `root.invalid_parameter`.
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            AllocatorNotFound: There is no such allocator (`allocators.allocator_not_found`).
            NotFound: `root.resource_not_found`, `root.region_not_found`.
            MethodNotAllowed: `root.method_not_allowed`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`, `ece_platform_viewer`.

        API operation: `get-allocator-settings` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-get-allocator-settings
        """
        return self._sender.send(GET_ALLOCATOR_SETTINGS, (allocator_id,), {}, {}, None, options)

    def set_allocator_settings(
        self,
        allocator_id: str,
        body: models.AllocatorSettings | models.AllocatorSettingsDict,
        *,
        version: str | None = None,
        options: Options | None = None,
    ) -> models.AllocatorSettings:
        """Replace the settings of an allocator.

        Stores the given overrides in place of the present ones; a member that is left out is removed, so an
        empty object takes the host back to what was installed. A changed capacity counts in full only after
        the host's allocator service was restarted, which this call does not do.

        Args:
            allocator_id: Id of the allocator, usually the address of its host.
            body: The request, as a model or a mapping.
            version: The `x-cloud-resource-version` you have read. If labels or settings have changed
                since, the answer is 409; without it, the last writer wins.
            options: Settings of this call alone.

        Returns:
            The settings from now on.

        Raises:
            BadRequest: `root.invalid_json_request`, `root.invalid_parameter`.
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            AllocatorNotFound: There is no such allocator (`allocators.allocator_not_found`).
            NotFound: `root.resource_not_found`, `root.region_not_found`.
            MethodNotAllowed: `root.method_not_allowed`.
            VersionConflict: Labels or settings have changed since the given `version`
                (`allocators.version_conflict`).
            TooLarge: `root.request_too_large`.
            UnsupportedMediaType: `root.unsupported_media_type`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`.

        API operation: `set-allocator-settings` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-set-allocator-settings
        """
        return self._sender.send(SET_ALLOCATOR_SETTINGS, (allocator_id,), {"version": version}, {}, body, options)

    def update_allocator_settings(
        self,
        allocator_id: str,
        body: models.AllocatorSettingsPatch | models.AllocatorSettingsPatchDict,
        *,
        version: str | None = None,
        options: Options | None = None,
    ) -> models.AllocatorSettings:
        """Change some settings of an allocator.

        Applies a JSON merge patch: members that are there replace the stored ones, null removes an override,
        and absent members stay as they are. A changed capacity counts in full only after the host's allocator
        service was restarted.

        Args:
            allocator_id: Id of the allocator, usually the address of its host.
            body: The request, as a model or a mapping. Members of a model that are None are left out;
                `send_null` has them sent as null.
            version: The `x-cloud-resource-version` you have read. If labels or settings have changed
                since, the answer is 409; without it, the last writer wins.
            options: Settings of this call alone.

        Returns:
            The settings from now on.

        Raises:
            BadRequest: `root.invalid_json_request`, `root.invalid_parameter`.
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            AllocatorNotFound: There is no such allocator (`allocators.allocator_not_found`).
            NotFound: `root.resource_not_found`, `root.region_not_found`.
            MethodNotAllowed: `root.method_not_allowed`.
            VersionConflict: Labels or settings have changed since the given `version`
                (`allocators.version_conflict`).
            TooLarge: `root.request_too_large`.
            UnsupportedMediaType: `root.unsupported_media_type`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`.

        API operation: `update-allocator-settings` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-update-allocator-settings
        """
        return self._sender.send(UPDATE_ALLOCATOR_SETTINGS, (allocator_id,), {"version": version}, {}, body, options)

    def list_blueprinter_roles(self, *, options: Options | None = None) -> models.RoleAggregates:
        """List the roles of hosts.

        Returns what the hosts of the installation can be used for, such as `allocator` or `proxy`, together
        with the runners that have been blessed for each role and those that still wait. Users have roles as
        well, which are something else.

        Args:
            options: Settings of this call alone.

        Returns:
            All roles.

        Raises:
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            MethodNotAllowed: `root.method_not_allowed`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`, `ece_platform_viewer`.

        API operation: `list-blueprinter-roles` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-list-blueprinter-roles
        """
        return self._sender.send(LIST_BLUEPRINTER_ROLES, (), {}, {}, None, options)

    def create_blueprinter_role(
        self,
        body: models.RoleAggregateCreateData | models.RoleAggregateCreateDataDict,
        *,
        options: Options | None = None,
    ) -> models.RoleAggregate:
        """Create a role of hosts.

        Adds a role with the containers that make it up. The roles an installation needs are there from the
        start, so this is for unusual setups that Elastic's support advises. Runners start the containers as
        soon as they have the role and, unless it is `auto_blessed`, the permission.

        Args:
            body: The request, as a model or a mapping.
            options: Settings of this call alone.

        Returns:
            The new role.

        Raises:
            BadRequest: `root.invalid_json_request`, `root.invalid_parameter`.
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            MethodNotAllowed: `root.method_not_allowed`.
            Conflict: A role has this id already (`roles.already_exists`).
            TooLarge: `root.request_too_large`.
            UnsupportedMediaType: `root.unsupported_media_type`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`.

        API operation: `create-blueprinter-role` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-create-blueprinter-role
        """
        return self._sender.send(CREATE_BLUEPRINTER_ROLE, (), {}, {}, body, options)

    def get_blueprinter_role(self, blueprinter_role_id: str, *, options: Options | None = None) -> models.RoleAggregate:
        """Read a role of hosts.

        Returns the containers of the role, the runners that were given or denied permission, and those that
        ask for it. Each of these parts has a version of its own, to be sent along with changes.

        Args:
            blueprinter_role_id: Id of the role of hosts.
            options: Settings of this call alone.

        Returns:
            The role.

        Raises:
            BadRequest: `root.invalid_json_request`, `root.invalid_parameter`.
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            NotFound: There is no such role (`roles.not_found`, `root.resource_not_found`,
                `root.region_not_found`).
            MethodNotAllowed: `root.method_not_allowed`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`, `ece_platform_viewer`.

        API operation: `get-blueprinter-role` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-get-blueprinter-role
        """
        return self._sender.send(GET_BLUEPRINTER_ROLE, (blueprinter_role_id,), {}, {}, None, options)

    def update_blueprinter_role(
        self,
        blueprinter_role_id: str,
        body: models.Role | models.RoleDict,
        *,
        version: int | None = None,
        options: Options | None = None,
    ) -> models.RoleAggregate:
        """Replace the definition of a role.

        Stores other containers for the role or opens it to all runners; permissions stay as they are. Send
        the complete definition. A role whose containers are running somewhere cannot be changed, so take it
        off its runners before.

        Args:
            blueprinter_role_id: Id of the role of hosts.
            body: The request, as a model or a mapping.
            version: The version in `role.meta` you have read. If the definition has changed since, the
                answer is 409; without it, the last writer wins.
            options: Settings of this call alone.

        Returns:
            The role as it is now.

        Raises:
            BadRequest: Containers of the role are running (`roles.in_use`, `root.invalid_json_request`,
                `root.invalid_parameter`).
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            NotFound: There is no such role (`roles.not_found`, `root.resource_not_found`,
                `root.region_not_found`).
            MethodNotAllowed: `root.method_not_allowed`.
            VersionConflict: The definition or the permissions have changed since the given `version`
                (`roles.version_conflict`).
            TooLarge: `root.request_too_large`.
            UnsupportedMediaType: `root.unsupported_media_type`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`.

        API operation: `update-blueprinter-role` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-update-blueprinter-role
        """
        return self._sender.send(
            UPDATE_BLUEPRINTER_ROLE, (blueprinter_role_id,), {"version": version}, {}, body, options
        )

    def delete_blueprinter_role(
        self,
        blueprinter_role_id: str,
        *,
        skip_validations: bool | None = None,
        version: int | None = None,
        options: Options | None = None,
    ) -> models.EmptyResponse:
        """Delete a role of hosts.

        Removes the role together with its permissions. It must not be in use, or `skip_validations` has to be
        set, which leaves the hosts without the containers they were to run. Removing one of the
        installation's own roles breaks the installation.

        Args:
            blueprinter_role_id: Id of the role of hosts.
            skip_validations: Deletes the role even while its containers are running. The server's default
                is `False`.
            version: The version in `role.meta` you have read. If the definition has changed since, the
                answer is 409; without it, the last writer wins.
            options: Settings of this call alone.

        Returns:
            The role is gone.

        Raises:
            BadRequest: Containers of the role are running (`roles.in_use`, `root.invalid_json_request`,
                `root.invalid_parameter`).
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            NotFound: There is no such role (`roles.not_found`, `root.resource_not_found`,
                `root.region_not_found`).
            MethodNotAllowed: `root.method_not_allowed`.
            VersionConflict: The definition has changed since the given `version`. See whether the role
                should still go (`roles.version_conflict`).
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`.

        API operation: `delete-blueprinter-role` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-delete-blueprinter-role
        """
        return self._sender.send(
            DELETE_BLUEPRINTER_ROLE,
            (blueprinter_role_id,),
            {"skip_validations": skip_validations, "version": version},
            {},
            None,
            options,
        )

    def set_blueprinter_blessings(
        self,
        blueprinter_role_id: str,
        body: models.Blessings | models.BlessingsDict,
        *,
        version: int | None = None,
        options: Options | None = None,
    ) -> models.RoleAggregate:
        """Replace all permissions for a role.

        Says anew which runners may take on the role. Runners that the body does not list lose their
        permission, so start from what `get_blueprinter_role` shows or use `add_blueprinter_blessing` for a
        single one.

        Args:
            blueprinter_role_id: Id of the role of hosts.
            body: The request, as a model or a mapping.
            version: The version in `blessings.meta` you have read. If permissions have changed since, the
                answer is 409; without it, the last writer wins.
            options: Settings of this call alone.

        Returns:
            The role with its new permissions.

        Raises:
            BadRequest: `root.invalid_json_request`, `root.invalid_parameter`.
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            NotFound: There is no such role (`roles.not_found`, `root.resource_not_found`,
                `root.region_not_found`).
            MethodNotAllowed: `root.method_not_allowed`.
            VersionConflict: The definition or the permissions have changed since the given `version`
                (`roles.version_conflict`).
            TooLarge: `root.request_too_large`.
            UnsupportedMediaType: `root.unsupported_media_type`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`.

        API operation: `set-blueprinter-blessings` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-set-blueprinter-blessings
        """
        return self._sender.send(
            SET_BLUEPRINTER_BLESSINGS, (blueprinter_role_id,), {"version": version}, {}, body, options
        )

    def add_blueprinter_blessing(
        self,
        blueprinter_role_id: str,
        runner_id: str,
        body: models.Blessing | models.BlessingDict,
        *,
        version: int | None = None,
        options: Options | None = None,
    ) -> models.RoleAggregate:
        """Permit or deny a role to one runner.

        Blesses a runner for the role or, with `value` false, denies it; the permissions of others stay. This
        is the step that lets a new host start work after its enrollment, if its token did not include the
        role.

        Args:
            blueprinter_role_id: Id of the role of hosts.
            runner_id: Id of the runner, usually the address of its host.
            body: The request, as a model or a mapping.
            version: The version in `blessings.meta` you have read. If permissions have changed since, the
                answer is 409; without it, the last writer wins.
            options: Settings of this call alone.

        Returns:
            The role with its new permissions.

        Raises:
            BadRequest: `root.invalid_json_request`, `root.invalid_parameter`.
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            NotFound: There is no such role (`roles.not_found`, `root.resource_not_found`,
                `root.region_not_found`).
            MethodNotAllowed: `root.method_not_allowed`.
            VersionConflict: The definition or the permissions have changed since the given `version`
                (`roles.version_conflict`).
            TooLarge: `root.request_too_large`.
            UnsupportedMediaType: `root.unsupported_media_type`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`.

        API operation: `add-blueprinter-blessing` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-add-blueprinter-blessing
        """
        return self._sender.send(
            ADD_BLUEPRINTER_BLESSING, (blueprinter_role_id, runner_id), {"version": version}, {}, body, options
        )

    def get_constructors(self, *, options: Options | None = None) -> models.ConstructorOverview:
        """List the constructors.

        Returns the services that carry out the plans of deployments, each with its condition. At least one
        must be connected and out of maintenance, otherwise plans stay pending.

        Args:
            options: Settings of this call alone.

        Returns:
            All constructors.

        Raises:
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            MethodNotAllowed: `root.method_not_allowed`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`, `ece_platform_viewer`.

        API operation: `get-constructors` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-get-constructors
        """
        return self._sender.send(GET_CONSTRUCTORS, (), {}, {}, None, options)

    def resync_constructors(
        self, *, skip_matching_version: bool | None = None, options: Options | None = None
    ) -> models.ModelVersionIndexSynchronizationResults:
        """Rebuild the index of all constructors.

        Has the entries of constructors in the search index written anew from the true state of the platform,
        in the background. Needed only when the list shows something else than what is running.

        Args:
            skip_matching_version: Leaves documents alone that the index already has in their latest
                version. False writes every document again. The server's default is `True`.
            options: Settings of this call alone.

        Returns:
            The work is taken on; here are the documents it concerns.

        Raises:
            BadRequest: `root.invalid_json_request`, `root.invalid_parameter`.
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            MethodNotAllowed: `root.method_not_allowed`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`.

        API operation: `resync-constructors` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-resync-constructors
        """
        return self._sender.send(
            RESYNC_CONSTRUCTORS, (), {"skip_matching_version": skip_matching_version}, {}, None, options
        )

    def get_constructor(self, constructor_id: str, *, options: Options | None = None) -> models.ConstructorInfo:
        """Read a constructor.

        Returns one constructor with its condition, for instance to see whether a maintenance has begun or
        whether the service is back after a restart of its host.

        Args:
            constructor_id: Id of the constructor, usually the address of its host.
            options: Settings of this call alone.

        Returns:
            The constructor.

        Raises:
            BadRequest: `root.invalid_json_request`, `root.invalid_parameter`.
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            NotFound: There is no such constructor (`constructors.constructor_not_found`,
                `root.resource_not_found`, `root.region_not_found`).
            MethodNotAllowed: `root.method_not_allowed`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`, `ece_platform_viewer`.

        API operation: `get-constructor` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-get-constructor
        """
        return self._sender.send(GET_CONSTRUCTOR, (constructor_id,), {}, {}, None, options)

    def resync_constructor(self, constructor_id: str, *, options: Options | None = None) -> models.EmptyResponse:
        """Refresh the index entry of a constructor.

        Writes the true state of this constructor to the search index and the caches while the caller waits.
        Try it when the list and `get_constructor` disagree.

        Args:
            constructor_id: Id of the constructor, usually the address of its host.
            options: Settings of this call alone.

        Returns:
            Index and caches are up to date.

        Raises:
            BadRequest: `root.invalid_json_request`, `root.invalid_parameter`.
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            NotFound: `root.resource_not_found`, `root.region_not_found`.
            MethodNotAllowed: `root.method_not_allowed`.
            ElevationNeeded: `root.needs_elevated_permissions`.
            ServerError: The index or a cache could not be written; plans are not affected
                (`constructors.resync_failed`).

        Required roles: any of `ece_platform_admin`.

        API operation: `resync-constructor` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-resync-constructor
        """
        return self._sender.send(RESYNC_CONSTRUCTOR, (constructor_id,), {}, {}, None, options)

    def get_constructor_logging_settings(
        self, constructor_id: str, *, options: Options | None = None
    ) -> models.LoggingSettings:
        """Read the log levels of a constructor.

        Returns which loggers of this constructor were given a level of their own. As long as there are none,
        the answer is 404.

        Args:
            constructor_id: Id of the constructor, usually the address of its host.
            options: Settings of this call alone.

        Returns:
            The levels in force besides those of the installation.

        Raises:
            BadRequest: `root.invalid_json_request`, `root.invalid_parameter`.
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            NotFound: There is no such constructor, or its log levels were never set
                (`constructors.logging_settings.not_found`, `root.resource_not_found`,
                `root.region_not_found`).
            MethodNotAllowed: `root.method_not_allowed`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`, `ece_platform_viewer`.

        API operation: `get-constructor-logging-settings` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-get-constructor-logging-settings
        """
        return self._sender.send(GET_CONSTRUCTOR_LOGGING_SETTINGS, (constructor_id,), {}, {}, None, options)

    def set_constructor_logging_settings(
        self,
        constructor_id: str,
        body: models.LoggingSettings | models.LoggingSettingsDict,
        *,
        options: Options | None = None,
    ) -> models.LoggingSettings:
        """Set the log levels of a constructor.

        Gives loggers of this constructor new levels, mostly to find out why plans fail or hang. An earlier
        list is replaced as a whole, so repeat what is to stay. The levels apply at once.

        Args:
            constructor_id: Id of the constructor, usually the address of its host.
            body: The request, as a model or a mapping.
            options: Settings of this call alone.

        Returns:
            The levels from now on.

        Raises:
            BadRequest: `root.invalid_json_request`, `root.invalid_parameter`.
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            NotFound: There is no such constructor, or its log levels were never set
                (`constructors.logging_settings.not_found`, `root.resource_not_found`,
                `root.region_not_found`).
            MethodNotAllowed: `root.method_not_allowed`.
            TooLarge: `root.request_too_large`.
            UnsupportedMediaType: `root.unsupported_media_type`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`.

        API operation: `set-constructor-logging-settings` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-set-constructor-logging-settings
        """
        return self._sender.send(SET_CONSTRUCTOR_LOGGING_SETTINGS, (constructor_id,), {}, {}, body, options)

    def delete_constructor_logging_settings(
        self, constructor_id: str, *, options: Options | None = None
    ) -> models.LoggingSettings:
        """Reset the log levels of a constructor.

        Takes every logger of this constructor back to the level it was installed with. Raised levels fill the
        logging deployment, so clear them when they have done their service.

        Args:
            constructor_id: Id of the constructor, usually the address of its host.
            options: Settings of this call alone.

        Returns:
            All loggers are back at their levels of installation.

        Raises:
            BadRequest: `root.invalid_json_request`, `root.invalid_parameter`.
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            NotFound: There is no such constructor, or its log levels were never set
                (`constructors.logging_settings.not_found`, `root.resource_not_found`,
                `root.region_not_found`).
            MethodNotAllowed: `root.method_not_allowed`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`.

        API operation: `delete-constructor-logging-settings` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-delete-constructor-logging-settings
        """
        return self._sender.send(DELETE_CONSTRUCTOR_LOGGING_SETTINGS, (constructor_id,), {}, {}, None, options)

    def update_constructor_logging_settings(
        self,
        constructor_id: str,
        body: models.LoggingSettingsPatch | models.LoggingSettingsPatchDict,
        *,
        options: Options | None = None,
    ) -> models.LoggingSettings:
        """Change some log levels of a constructor.

        Applies a JSON merge patch to the levels of this constructor. A logger in the body takes on its new
        level or, with null, drops the one it had; unmentioned loggers do not change.

        Args:
            constructor_id: Id of the constructor, usually the address of its host.
            body: The request, as a model or a mapping. Members of a model that are None are left out;
                `send_null` has them sent as null.
            options: Settings of this call alone.

        Returns:
            The levels from now on.

        Raises:
            BadRequest: The body is no merge patch (`patch.request_malformed`,
                `root.invalid_json_request`, `root.invalid_parameter`).
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            NotFound: There is no such constructor, or its log levels were never set
                (`constructors.logging_settings.not_found`, `root.resource_not_found`,
                `root.region_not_found`).
            MethodNotAllowed: `root.method_not_allowed`.
            TooLarge: `root.request_too_large`.
            UnsupportedMediaType: `root.unsupported_media_type`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`.

        API operation: `update-constructor-logging-settings` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-update-constructor-logging-settings
        """
        return self._sender.send(UPDATE_CONSTRUCTOR_LOGGING_SETTINGS, (constructor_id,), {}, {}, body, options)

    def start_constructor_maintenance_mode(
        self, constructor_id: str, *, options: Options | None = None
    ) -> models.EmptyResponse:
        """Start maintenance of a constructor.

        Has the constructor finish the plans it is working on and take on no others. New plans go to the
        remaining constructors or, if there are none, wait. Meant for upgrades and repairs of its host;
        starting it twice does no harm.

        Args:
            constructor_id: Id of the constructor, usually the address of its host.
            options: Settings of this call alone.

        Returns:
            From now on the constructor takes on no plans.

        Raises:
            BadRequest: `root.invalid_json_request`, `root.invalid_parameter`.
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: The caller may not do this, or the platform cannot do without this
                constructor at the moment (`constructors.command_prohibited`, `root.unauthorized.rbac`,
                `root.permission_denied`).
            NotFound: There is no such constructor (`constructors.constructor_not_found`,
                `root.resource_not_found`, `root.region_not_found`).
            MethodNotAllowed: `root.method_not_allowed`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`.

        API operation: `start-constructor-maintenance-mode` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-start-constructor-maintenance-mode
        """
        return self._sender.send(START_CONSTRUCTOR_MAINTENANCE_MODE, (constructor_id,), {}, {}, None, options)

    def stop_constructor_maintenance_mode(
        self, constructor_id: str, *, options: Options | None = None
    ) -> models.EmptyResponse:
        """End maintenance of a constructor.

        Puts the constructor back to work; plans that have been waiting for one begin. Ending what has not
        been started does no harm.

        Args:
            constructor_id: Id of the constructor, usually the address of its host.
            options: Settings of this call alone.

        Returns:
            The constructor takes on plans again.

        Raises:
            BadRequest: `root.invalid_json_request`, `root.invalid_parameter`.
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: The caller may not do this, or the platform cannot do without this
                constructor at the moment (`constructors.command_prohibited`, `root.unauthorized.rbac`,
                `root.permission_denied`).
            NotFound: There is no such constructor (`constructors.constructor_not_found`,
                `root.resource_not_found`, `root.region_not_found`).
            MethodNotAllowed: `root.method_not_allowed`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`.

        API operation: `stop-constructor-maintenance-mode` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-stop-constructor-maintenance-mode
        """
        return self._sender.send(STOP_CONSTRUCTOR_MAINTENANCE_MODE, (constructor_id,), {}, {}, None, options)

    def get_coordinators(self, *, options: Options | None = None) -> models.CoordinatorsSummary:
        """List the coordinators.

        Returns the hosts that keep the state of the installation and serve this API. Production installations
        have three of them in different zones, because the platform cannot be changed any more once the
        majority is lost.

        Args:
            options: Settings of this call alone.

        Returns:
            All coordinators.

        Raises:
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            MethodNotAllowed: `root.method_not_allowed`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`, `ece_platform_viewer`.

        API operation: `get-coordinators` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-get-coordinators
        """
        return self._sender.send(GET_COORDINATORS, (), {}, {}, None, options)

    def get_coordinator_candidates(self, *, options: Options | None = None) -> models.CoordinatorCandidatesSummary:
        """List the coordinator candidates.

        Returns hosts that were given the role of a coordinator. A `pending` one does nothing yet until
        `promote_coordinator_candidate` is called for it.

        Args:
            options: Settings of this call alone.

        Returns:
            All candidates.

        Raises:
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            MethodNotAllowed: `root.method_not_allowed`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`, `ece_platform_viewer`.

        API operation: `get-coordinator-candidates` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-get-coordinator-candidates
        """
        return self._sender.send(GET_COORDINATOR_CANDIDATES, (), {}, {}, None, options)

    def get_coordinator_candidate(
        self, coordinator_candidate_id: str, *, options: Options | None = None
    ) -> models.CoordinatorCandidateInfo:
        """Read a coordinator candidate.

        Returns one candidate. Poll it after a promotion, until its `state` is `accepted` and it has the `id`
        of its ZooKeeper server.

        Args:
            coordinator_candidate_id: Name of the candidate, usually the address of its host.
            options: Settings of this call alone.

        Returns:
            The candidate.

        Raises:
            BadRequest: `root.invalid_json_request`, `root.invalid_parameter`.
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            NotFound: There is no such candidate (`coordinators.candidate_not_found`,
                `root.resource_not_found`, `root.region_not_found`).
            MethodNotAllowed: `root.method_not_allowed`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`, `ece_platform_viewer`.

        API operation: `get-coordinator-candidate` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-get-coordinator-candidate
        """
        return self._sender.send(GET_COORDINATOR_CANDIDATE, (coordinator_candidate_id,), {}, {}, None, options)

    def delete_coordinator_candidate(
        self, coordinator_candidate_id: str, *, version: str | None = None, options: Options | None = None
    ) -> models.EmptyResponse:
        """Delete a coordinator candidate.

        Turns down a host that wants to become a coordinator, for instance when it got the role by mistake. A
        coordinator that is already at work has to be demoted instead.

        Args:
            coordinator_candidate_id: Name of the candidate, usually the address of its host.
            version: Deletes the candidate only if its stored record has this version. No answer shows
                that version, so it is usually left out.
            options: Settings of this call alone.

        Returns:
            The candidate is gone.

        Raises:
            BadRequest: The candidate has been accepted, or its record is at another `version`
                (`coordinators.candidate_deletion_failed`, `root.invalid_json_request`,
                `root.invalid_parameter`).
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            NotFound: There is no such candidate (`coordinators.candidate_not_found`,
                `root.resource_not_found`, `root.region_not_found`).
            MethodNotAllowed: `root.method_not_allowed`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`.

        API operation: `delete-coordinator-candidate` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-delete-coordinator-candidate
        """
        return self._sender.send(
            DELETE_COORDINATOR_CANDIDATE, (coordinator_candidate_id,), {"version": version}, {}, None, options
        )

    def promote_coordinator_candidate(
        self, coordinator_candidate_id: str, *, options: Options | None = None
    ) -> models.CoordinatorCandidateInfo:
        """Promote a coordinator candidate.

        Makes the candidate a coordinator. Its ZooKeeper server joins the others after the answer, during
        which they may choose a new leader. Promote one host at a time, and end with an odd number of
        coordinators.

        Args:
            coordinator_candidate_id: Name of the candidate, usually the address of its host.
            options: Settings of this call alone.

        Returns:
            The promotion has begun.

        Raises:
            BadRequest: `root.invalid_json_request`, `root.invalid_parameter`.
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            NotFound: There is no such candidate (`coordinators.candidate_not_found`,
                `root.resource_not_found`, `root.region_not_found`).
            MethodNotAllowed: `root.method_not_allowed`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`.

        API operation: `promote-coordinator-candidate` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-promote-coordinator-candidate
        """
        return self._sender.send(PROMOTE_COORDINATOR_CANDIDATE, (coordinator_candidate_id,), {}, {}, None, options)

    def get_coordinator(self, coordinator_id: str, *, options: Options | None = None) -> models.CoordinatorSummary:
        """Read a coordinator.

        Returns one coordinator with the ports of its ZooKeeper server, for instance to see whether a
        promotion has arrived.

        Args:
            coordinator_id: Name of the coordinator, usually the address of its host.
            options: Settings of this call alone.

        Returns:
            The coordinator.

        Raises:
            BadRequest: `root.invalid_json_request`, `root.invalid_parameter`.
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            NotFound: There is no such coordinator (`coordinators.coordinator_not_found`,
                `root.resource_not_found`, `root.region_not_found`).
            MethodNotAllowed: `root.method_not_allowed`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`, `ece_platform_viewer`.

        API operation: `get-coordinator` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-get-coordinator
        """
        return self._sender.send(GET_COORDINATOR, (coordinator_id,), {}, {}, None, options)

    def demote_coordinator(self, coordinator_id: str, *, options: Options | None = None) -> models.EmptyResponse:
        """Demote a coordinator.

        Takes the host out of the group that keeps the state of the installation, as a preparation for
        removing it. The last coordinator cannot be demoted. Do not go below three in production, and do not
        send the call to the host in question.

        Args:
            coordinator_id: Name of the coordinator, usually the address of its host.
            options: Settings of this call alone.

        Returns:
            The host ceases to be a coordinator.

        Raises:
            BadRequest: The coordinator is the last one or cannot leave at the moment
                (`coordinators.coordinator_demote_failed`, `root.invalid_json_request`,
                `root.invalid_parameter`).
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            NotFound: There is no such coordinator (`coordinators.coordinator_not_found`,
                `root.resource_not_found`, `root.region_not_found`).
            MethodNotAllowed: `root.method_not_allowed`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`.

        API operation: `demote-coordinator` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-demote-coordinator
        """
        return self._sender.send(DEMOTE_COORDINATOR, (coordinator_id,), {}, {}, None, options)

    def get_proxies(self, *, options: Options | None = None) -> models.ProxyOverview:
        """List the proxies.

        Returns the hosts through which users reach their deployments, each with its condition and the number
        of instances it can forward to, as well as the settings they share. Look here first when endpoints do
        not answer although their clusters are healthy.

        Args:
            options: Settings of this call alone.

        Returns:
            All proxies.

        Raises:
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            MethodNotAllowed: `root.method_not_allowed`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`, `ece_platform_viewer`.

        API operation: `get-proxies` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-get-proxies
        """
        return self._sender.send(GET_PROXIES, (), {}, {}, None, options)

    def create_proxies_filtered_group(
        self, body: models.ProxiesFilteredGroup | models.ProxiesFilteredGroupDict, *, options: Options | None = None
    ) -> models.ProxiesFilteredGroup:
        """Create a filtered group of proxies.

        Makes a group of all proxies with certain labels and says how many there should be. From then on
        `get_proxies_health` watches the group and turns yellow when some of them are missing, for example in
        one zone. The proxies themselves are not changed.

        Args:
            body: The request, as a model or a mapping.
            options: Settings of this call alone.

        Returns:
            The new group.

        Raises:
            BadRequest: The body has no id. There is a filtered group with this id
                (`proxies.proxies_filtered_group_empty_id`, `proxies.proxies_filtered_group_already_exists`,
                `root.invalid_json_request`, `root.invalid_parameter`).
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            MethodNotAllowed: `root.method_not_allowed`.
            TooLarge: `root.request_too_large`.
            UnsupportedMediaType: `root.unsupported_media_type`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`.

        API operation: `create-proxies-filtered-group` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-create-proxies-filtered-group
        """
        return self._sender.send(CREATE_PROXIES_FILTERED_GROUP, (), {}, {}, body, options)

    def get_proxies_filtered_group(
        self, proxies_filtered_group_id: str, *, options: Options | None = None
    ) -> models.ProxiesFilteredGroup:
        """Read a filtered group of proxies.

        Returns by which labels the group selects its proxies and how many of them it expects. How many there
        are is the business of `get_proxies_filtered_group_health`.

        Args:
            proxies_filtered_group_id: Id of the filtered group, as it was chosen at creation.
            options: Settings of this call alone.

        Returns:
            The group.

        Raises:
            BadRequest: `root.invalid_json_request`, `root.invalid_parameter`.
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            NotFound: There is no such filtered group (`proxies.proxies_filtered_group_not_found`,
                `root.resource_not_found`, `root.region_not_found`).
            MethodNotAllowed: `root.method_not_allowed`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`, `ece_platform_viewer`.

        API operation: `get-proxies-filtered-group` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-get-proxies-filtered-group
        """
        return self._sender.send(GET_PROXIES_FILTERED_GROUP, (proxies_filtered_group_id,), {}, {}, None, options)

    def update_proxies_filtered_group(
        self,
        proxies_filtered_group_id: str,
        body: models.ProxiesFilteredGroup | models.ProxiesFilteredGroupDict,
        *,
        version: str | None = None,
        options: Options | None = None,
    ) -> models.ProxiesFilteredGroup:
        """Replace a filtered group of proxies.

        Gives the group other labels or another expected number, for instance before proxies are added or
        taken away. Labels that the body does not repeat are gone. The id of a group cannot be changed.

        Args:
            proxies_filtered_group_id: Id of the filtered group, as it was chosen at creation.
            body: The request, as a model or a mapping.
            version: The `x-cloud-resource-version` you have read. If somebody was faster, nothing is
                changed; without it, the last writer wins.
            options: Settings of this call alone.

        Returns:
            The group as it is now.

        Raises:
            BadRequest: The body names another group than the path does
                (`proxies.proxies_filtered_group_id_conflict`, `root.invalid_json_request`,
                `root.invalid_parameter`).
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            NotFound: There is no such filtered group (`proxies.proxies_filtered_group_not_found`,
                `root.resource_not_found`, `root.region_not_found`).
            MethodNotAllowed: `root.method_not_allowed`.
            VersionConflict: The group has changed since the given `version`
                (`proxies.proxies_filtered_group_version_conflict`).
            TooLarge: `root.request_too_large`.
            UnsupportedMediaType: `root.unsupported_media_type`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`.

        API operation: `update-proxies-filtered-group` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-update-proxies-filtered-group
        """
        return self._sender.send(
            UPDATE_PROXIES_FILTERED_GROUP, (proxies_filtered_group_id,), {"version": version}, {}, body, options
        )

    def delete_proxies_filtered_group(
        self, proxies_filtered_group_id: str, *, version: str | None = None, options: Options | None = None
    ) -> models.EmptyResponse:
        """Delete a filtered group of proxies.

        Ends the watch over these proxies. They go on working and stay part of the health of all proxies.

        Args:
            proxies_filtered_group_id: Id of the filtered group, as it was chosen at creation.
            version: The `x-cloud-resource-version` you have read. If somebody was faster, nothing is
                changed; without it, the last writer wins.
            options: Settings of this call alone.

        Returns:
            The group is gone.

        Raises:
            BadRequest: `root.invalid_json_request`, `root.invalid_parameter`.
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            NotFound: There is no such filtered group (`proxies.proxies_filtered_group_not_found`,
                `root.resource_not_found`, `root.region_not_found`).
            MethodNotAllowed: `root.method_not_allowed`.
            VersionConflict: The group has changed since the given `version`
                (`proxies.proxies_filtered_group_version_conflict`).
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`.

        API operation: `delete-proxies-filtered-group` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-delete-proxies-filtered-group
        """
        return self._sender.send(
            DELETE_PROXIES_FILTERED_GROUP, (proxies_filtered_group_id,), {"version": version}, {}, None, options
        )

    def get_proxies_filtered_group_health(
        self,
        proxies_filtered_group_id: str,
        *,
        expect_status: models.ProxiesHealthStatus | None = None,
        options: Options | None = None,
    ) -> models.ProxiesFilteredGroupHealth:
        """Read the health of a filtered group of proxies.

        Counts the proxies that have the labels of the group and compares them with the number it expects:
        green when there are enough, yellow when there are too few, and red when there is none. Monitoring can
        give `expect_status` and decide on the status of the answer alone.

        Args:
            proxies_filtered_group_id: Id of the filtered group, as it was chosen at creation.
            expect_status: Health color of proxies. `Green` means as many as expected, `Yellow` fewer, and
                `Red` none at all.
            options: Settings of this call alone.

        Returns:
            The health of the group, which is as good as expected or better.

        Raises:
            BadRequest: `root.invalid_json_request`, `root.invalid_parameter`.
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            NotFound: There is no such filtered group (`proxies.proxies_filtered_group_not_found`,
                `root.resource_not_found`, `root.region_not_found`).
            MethodNotAllowed: `root.method_not_allowed`.
            ExpectationFailed: The health of the group, which is worse than `expect_status`. The body is
                that of a success.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`, `ece_platform_viewer`.

        API operation: `get-proxies-filtered-group-health` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-get-proxies-filtered-group-health
        """
        return self._sender.send(
            GET_PROXIES_FILTERED_GROUP_HEALTH,
            (proxies_filtered_group_id,),
            {"expect_status": expect_status},
            {},
            None,
            options,
        )

    def get_proxies_health(
        self, *, expect_status: models.ProxiesHealthStatus | None = None, options: Options | None = None
    ) -> models.ProxiesHealth:
        """Read the health of all proxies.

        Compares the proxies that are there with those that should be, altogether and for every filtered
        group, and shows whether all of them know the same routes. Monitoring can give `expect_status` and
        decide on the status of the answer alone. Also the way to list the filtered groups.

        Args:
            expect_status: Health color of proxies. `Green` means as many as expected, `Yellow` fewer, and
                `Red` none at all.
            options: Settings of this call alone.

        Returns:
            The health of the proxies, which is as good as expected or better.

        Raises:
            BadRequest: `root.invalid_json_request`, `root.invalid_parameter`.
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            MethodNotAllowed: `root.method_not_allowed`.
            ExpectationFailed: The health of the proxies, which is worse than `expect_status`. The body is
                that of a success.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`, `ece_platform_viewer`.

        API operation: `get-proxies-health` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-get-proxies-health
        """
        return self._sender.send(GET_PROXIES_HEALTH, (), {"expect_status": expect_status}, {}, None, options)

    def get_proxies_settings(self, *, options: Options | None = None) -> models.ProxiesSettings:
        """Read the settings of the proxies.

        Returns what all proxies have in common, such as the number of them that is expected and how they deal
        with sign-ins. The answer contains secrets. Deprecated, as the API is to lose it in its next major
        version.

        Deprecated.

        Args:
            options: Settings of this call alone.

        Returns:
            The settings.

        Raises:
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            MethodNotAllowed: `root.method_not_allowed`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`, `ece_platform_viewer`.

        API operation: `get-proxies-settings` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-get-proxies-settings
        """
        return self._sender.send(GET_PROXIES_SETTINGS, (), {}, {}, None, options)

    def set_proxies_settings(
        self,
        body: models.ProxiesSettings | models.ProxiesSettingsDict,
        *,
        version: str | None = None,
        options: Options | None = None,
    ) -> models.ProxiesSettings:
        """Replace the settings of the proxies.

        Stores a complete set of settings for all proxies, secrets included; start from what
        `get_proxies_settings` returns. To change a single one, use `update_proxies_settings`. Deprecated, as
        the API is to lose it in its next major version.

        Deprecated.

        Args:
            body: The request, as a model or a mapping.
            version: The `x-cloud-resource-version` you have read. If somebody was faster, nothing is
                changed; without it, the last writer wins.
            options: Settings of this call alone.

        Returns:
            The settings as they are now.

        Raises:
            BadRequest: `root.invalid_json_request`, `root.invalid_parameter`.
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            MethodNotAllowed: `root.method_not_allowed`.
            VersionConflict: The settings have changed since the given `version`
                (`proxies.version_conflict`).
            TooLarge: `root.request_too_large`.
            UnsupportedMediaType: `root.unsupported_media_type`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`.

        API operation: `set-proxies-settings` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-set-proxies-settings
        """
        return self._sender.send(SET_PROXIES_SETTINGS, (), {"version": version}, {}, body, options)

    def update_proxies_settings(
        self,
        body: models.ProxiesSettingsPatch | models.ProxiesSettingsPatchDict,
        *,
        version: str | None = None,
        options: Options | None = None,
    ) -> models.ProxiesSettings:
        """Change some settings of the proxies.

        Applies a JSON merge patch, most often to raise `expected_proxies_count` when a proxy is added. What
        the body does not mention stays, and so does what it mentions with null. Deprecated, as the API is to
        lose it in its next major version.

        Deprecated.

        Args:
            body: The request, as a model or a mapping. Members of a model that are None are left out;
                `send_null` has them sent as null.
            version: The `x-cloud-resource-version` you have read. If somebody was faster, nothing is
                changed; without it, the last writer wins.
            options: Settings of this call alone.

        Returns:
            The settings as they are now.

        Raises:
            BadRequest: `root.invalid_json_request`, `root.invalid_parameter`.
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            MethodNotAllowed: `root.method_not_allowed`.
            VersionConflict: The settings have changed since the given `version`
                (`proxies.version_conflict`).
            TooLarge: `root.request_too_large`.
            UnsupportedMediaType: `root.unsupported_media_type`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`.

        API operation: `update-proxies-settings` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-update-proxies-settings
        """
        return self._sender.send(UPDATE_PROXIES_SETTINGS, (), {"version": version}, {}, body, options)

    def get_proxy(self, proxy_id: str, *, options: Options | None = None) -> models.ProxyInfo:
        """Read a proxy.

        Returns one proxy with its host, its labels, its condition and how many instances it forwards to.
        Useful after the host was restarted or replaced.

        Args:
            proxy_id: Id of the proxy, usually the address of its host.
            options: Settings of this call alone.

        Returns:
            The proxy.

        Raises:
            BadRequest: `root.invalid_json_request`, `root.invalid_parameter`.
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            NotFound: There is no such proxy (`proxies.proxy_not_found`, `root.resource_not_found`,
                `root.region_not_found`).
            MethodNotAllowed: `root.method_not_allowed`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`, `ece_platform_viewer`.

        API operation: `get-proxy` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-get-proxy
        """
        return self._sender.send(GET_PROXY, (proxy_id,), {}, {}, None, options)

    def get_runners(self, *, q: str | None = None, options: Options | None = None) -> models.RunnerOverview:
        """List the runners.

        Returns every host of the installation, whatever its roles, as its runner reports it. A query narrows
        the list down, for instance `connected:false` for hosts that the platform has lost.

        Args:
            q: Condition in the syntax of a Lucene query, over the members of a runner. Everything matches
                if empty or left out.
            options: Settings of this call alone.

        Returns:
            The runners that match.

        Raises:
            BadRequest: `root.invalid_data`, `root.invalid_json_request`, `root.invalid_parameter`.
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            MethodNotAllowed: `root.method_not_allowed`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`, `ece_platform_viewer`.

        API operation: `get-runners` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-get-runners
        """
        return self._sender.send(GET_RUNNERS, (), {"q": q}, {}, None, options)

    def resync_runners(
        self, *, skip_matching_version: bool | None = None, options: Options | None = None
    ) -> models.ModelVersionIndexSynchronizationResults:
        """Rebuild the index of all runners.

        Has the entries of runners in the search index written anew from the true state of the platform. The
        call returns at once, and the work goes on in the background. Use it when searches miss a host or
        still show a removed one.

        Args:
            skip_matching_version: Leaves documents alone that the index already has in their latest
                version. False writes every document again. The server's default is `True`.
            options: Settings of this call alone.

        Returns:
            The work is taken on; here are the documents it concerns.

        Raises:
            BadRequest: `root.invalid_json_request`, `root.invalid_parameter`.
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            MethodNotAllowed: `root.method_not_allowed`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`.

        API operation: `resync-runners` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-resync-runners
        """
        return self._sender.send(
            RESYNC_RUNNERS, (), {"skip_matching_version": skip_matching_version}, {}, None, options
        )

    def search_runners(
        self, body: models.SearchRequest | models.SearchRequestDict | None = None, *, options: Options | None = None
    ) -> models.RunnerOverview:
        """Search runners.

        Finds hosts by a query in the language of Elasticsearch, over the members that `get_runner` shows.
        Without a body or a query all of them match. A host that has just joined appears with a short delay.

        Args:
            body: The request, as a model or a mapping.
            options: Settings of this call alone.

        Returns:
            The runners that match.

        Raises:
            BadRequest: The query is of an unknown kind or could not be carried out
                (`runners.search_failed`, `root.invalid_json_request`, `root.invalid_parameter`).
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            MethodNotAllowed: `root.method_not_allowed`.
            TooLarge: `root.request_too_large`.
            UnsupportedMediaType: `root.unsupported_media_type`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`, `ece_platform_viewer`.

        API operation: `search-runners` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-search-runners
        """
        return self._sender.send(SEARCH_RUNNERS, (), {}, {}, body, options)

    def get_runner(self, runner_id: str, *, options: Options | None = None) -> models.RunnerInfo:
        """Read a runner.

        Returns one host with its roles, its condition and the platform's containers on it. Useful to wait
        until a host that was just installed or given a role is healthy.

        Args:
            runner_id: Id of the runner, usually the address of its host.
            options: Settings of this call alone.

        Returns:
            The runner.

        Raises:
            BadRequest: `root.invalid_json_request`, `root.invalid_parameter`.
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            NotFound: There is no such runner (`runners.runner_not_found`, `root.resource_not_found`,
                `root.region_not_found`).
            MethodNotAllowed: `root.method_not_allowed`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`, `ece_platform_viewer`.

        API operation: `get-runner` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-get-runner
        """
        return self._sender.send(GET_RUNNER, (runner_id,), {}, {}, None, options)

    def delete_runner(self, runner_id: str, *, options: Options | None = None) -> models.EmptyResponse:
        """Delete a runner.

        Strikes a host from the installation. Free it of its roles and switch it off before; a connected
        runner is refused. If the host was an allocator, delete that as well.

        Args:
            runner_id: Id of the runner, usually the address of its host.
            options: Settings of this call alone.

        Returns:
            The runner is gone.

        Raises:
            BadRequest: The runner is still connected, or the last coordinator
                (`runners.runner_deletion_failed`, `root.invalid_json_request`, `root.invalid_parameter`).
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            NotFound: There is no such runner (`runners.runner_not_found`, `root.resource_not_found`,
                `root.region_not_found`).
            MethodNotAllowed: `root.method_not_allowed`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`.

        API operation: `delete-runner` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-delete-runner
        """
        return self._sender.send(DELETE_RUNNER, (runner_id,), {}, {}, None, options)

    def resync_runner(self, runner_id: str, *, options: Options | None = None) -> models.EmptyResponse:
        """Refresh the index entry of a runner.

        Writes the true state of this host to the search index and the caches while the caller waits. Helps
        when searches show something else than `get_runner` does.

        Args:
            runner_id: Id of the runner, usually the address of its host.
            options: Settings of this call alone.

        Returns:
            Index and caches are up to date.

        Raises:
            BadRequest: `root.invalid_json_request`, `root.invalid_parameter`.
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            NotFound: `root.resource_not_found`, `root.region_not_found`.
            MethodNotAllowed: `root.method_not_allowed`.
            ElevationNeeded: `root.needs_elevated_permissions`.
            ServerError: The index or a cache could not be written; the hosts are not affected
                (`runners.resync_failed`).

        Required roles: any of `ece_platform_admin`.

        API operation: `resync-runner` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-resync-runner
        """
        return self._sender.send(RESYNC_RUNNER, (runner_id,), {}, {}, None, options)

    def get_runner_logging_settings(self, runner_id: str, *, options: Options | None = None) -> models.LoggingSettings:
        """Read the log levels of a runner.

        Returns which loggers of the runner on this host were given a level of their own. A host whose levels
        were never touched answers 404.

        Args:
            runner_id: Id of the runner, usually the address of its host.
            options: Settings of this call alone.

        Returns:
            The levels in force besides those of the installation.

        Raises:
            BadRequest: `root.invalid_json_request`, `root.invalid_parameter`.
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            NotFound: There is no such runner, or its log levels were never set
                (`runners.logging_settings.not_found`, `root.resource_not_found`, `root.region_not_found`).
            MethodNotAllowed: `root.method_not_allowed`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`, `ece_platform_viewer`.

        API operation: `get-runner-logging-settings` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-get-runner-logging-settings
        """
        return self._sender.send(GET_RUNNER_LOGGING_SETTINGS, (runner_id,), {}, {}, None, options)

    def set_runner_logging_settings(
        self,
        runner_id: str,
        body: models.LoggingSettings | models.LoggingSettingsDict,
        *,
        options: Options | None = None,
    ) -> models.LoggingSettings:
        """Set the log levels of a runner.

        Gives loggers of the runner on this host new levels, mostly to see why containers of a role do not
        come up. The body is the complete list from then on and takes effect while the runner is running.

        Args:
            runner_id: Id of the runner, usually the address of its host.
            body: The request, as a model or a mapping.
            options: Settings of this call alone.

        Returns:
            The levels from now on.

        Raises:
            BadRequest: `root.invalid_json_request`, `root.invalid_parameter`.
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            NotFound: There is no such runner, or its log levels were never set
                (`runners.logging_settings.not_found`, `root.resource_not_found`, `root.region_not_found`).
            MethodNotAllowed: `root.method_not_allowed`.
            TooLarge: `root.request_too_large`.
            UnsupportedMediaType: `root.unsupported_media_type`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`.

        API operation: `set-runner-logging-settings` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-set-runner-logging-settings
        """
        return self._sender.send(SET_RUNNER_LOGGING_SETTINGS, (runner_id,), {}, {}, body, options)

    def delete_runner_logging_settings(
        self, runner_id: str, *, options: Options | None = None
    ) -> models.LoggingSettings:
        """Reset the log levels of a runner.

        Forgets every level that was set for the runner on this host, which then logs as much as after its
        installation.

        Args:
            runner_id: Id of the runner, usually the address of its host.
            options: Settings of this call alone.

        Returns:
            All loggers are back at their levels of installation.

        Raises:
            BadRequest: `root.invalid_json_request`, `root.invalid_parameter`.
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            NotFound: There is no such runner, or its log levels were never set
                (`runners.logging_settings.not_found`, `root.resource_not_found`, `root.region_not_found`).
            MethodNotAllowed: `root.method_not_allowed`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`.

        API operation: `delete-runner-logging-settings` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-delete-runner-logging-settings
        """
        return self._sender.send(DELETE_RUNNER_LOGGING_SETTINGS, (runner_id,), {}, {}, None, options)

    def update_runner_logging_settings(
        self,
        runner_id: str,
        body: models.LoggingSettingsPatch | models.LoggingSettingsPatchDict,
        *,
        options: Options | None = None,
    ) -> models.LoggingSettings:
        """Change some log levels of a runner.

        Applies a JSON merge patch to the levels of the runner on this host: loggers in the body change, null
        takes their level away, and all others keep theirs.

        Args:
            runner_id: Id of the runner, usually the address of its host.
            body: The request, as a model or a mapping. Members of a model that are None are left out;
                `send_null` has them sent as null.
            options: Settings of this call alone.

        Returns:
            The levels from now on.

        Raises:
            BadRequest: The body is no merge patch (`patch.request_malformed`,
                `root.invalid_json_request`, `root.invalid_parameter`).
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            NotFound: There is no such runner, or its log levels were never set
                (`runners.logging_settings.not_found`, `root.resource_not_found`, `root.region_not_found`).
            MethodNotAllowed: `root.method_not_allowed`.
            TooLarge: `root.request_too_large`.
            UnsupportedMediaType: `root.unsupported_media_type`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`.

        API operation: `update-runner-logging-settings` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-update-runner-logging-settings
        """
        return self._sender.send(UPDATE_RUNNER_LOGGING_SETTINGS, (runner_id,), {}, {}, body, options)

    def set_runner_roles(
        self,
        runner_id: str,
        body: models.RunnerRolesInfo | models.RunnerRolesInfoDict,
        *,
        bless: bool | None = None,
        options: Options | None = None,
    ) -> models.RunnerRolesInfo:
        """Set the roles of a runner.

        Decides what a host is used for. The list is complete: containers of added roles are started and those
        of missing roles are removed, so read the present roles first. Vacate an allocator before its role is
        taken away. Adding a role may need approval, see `bless`.

        Args:
            runner_id: Id of the runner, usually the address of its host.
            body: The request, as a model or a mapping.
            bless: Approves the host for the roles in the same breath. Without approval, a role that is
                not granted automatically stays pending.
            options: Settings of this call alone.

        Returns:
            The roles the host now has.

        Raises:
            BadRequest: The roles cannot be assigned, for instance because one of them does not exist
                (`runners.runner_set_roles_failed`, `root.invalid_json_request`, `root.invalid_parameter`).
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            NotFound: There is no such runner (`runners.runner_not_found`, `root.resource_not_found`,
                `root.region_not_found`).
            MethodNotAllowed: `root.method_not_allowed`.
            TooLarge: `root.request_too_large`.
            UnsupportedMediaType: `root.unsupported_media_type`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`.

        API operation: `set-runner-roles` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-set-runner-roles
        """
        return self._sender.send(SET_RUNNER_ROLES, (runner_id,), {"bless": bless}, {}, body, options)

    def get_license(self, *, options: Options | None = None) -> models.LicenseObject:
        """Read the license.

        Returns the license of the installation with its limits and the time for which it is good, besides the
        memory that is in use. A new installation runs as a trial for 30 days, has none, and answers 404.

        Args:
            options: Settings of this call alone.

        Returns:
            The license.

        Raises:
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            NotFound: No license has been uploaded (`license.license_not_found`).
            MethodNotAllowed: `root.method_not_allowed`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`, `ece_platform_viewer`.

        API operation: `get-license` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-get-license
        """
        return self._sender.send(GET_LICENSE, (), {}, {}, None, options)

    def set_license(
        self, body: models.LicenseObject | models.LicenseObjectDict, *, options: Options | None = None
    ) -> models.EmptyResponse:
        """Upload a license.

        Installs a license or takes a new one in place of the old. Send the file that Elastic has issued
        without changing anything, as the signature is checked. Clusters get the licenses in it by and by,
        without a restart.

        Args:
            body: The request, as a model or a mapping.
            options: Settings of this call alone.

        Returns:
            The license is installed.

        Raises:
            BadRequest: The signature does not fit, or the license is not good for this installation or
                time (`license.invalid_license`, `root.invalid_json_request`, `root.invalid_parameter`).
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            MethodNotAllowed: `root.method_not_allowed`.
            TooLarge: `root.request_too_large`.
            UnsupportedMediaType: `root.unsupported_media_type`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`.

        API operation: `set-license` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-set-license
        """
        return self._sender.send(SET_LICENSE, (), {}, {}, body, options)

    def delete_license(self, *, options: Options | None = None) -> models.EmptyResponse:
        """Delete the license.

        Removes the license. Nothing stops right away, but features that need one are no longer available, so
        upload the next license rather than deleting the last.

        Args:
            options: Settings of this call alone.

        Returns:
            The license is gone.

        Raises:
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            NotFound: No license has been uploaded (`license.license_not_found`).
            MethodNotAllowed: `root.method_not_allowed`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`.

        API operation: `delete-license` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-delete-license
        """
        return self._sender.send(DELETE_LICENSE, (), {}, {}, None, options)


class AsyncPlatformInfrastructure:
    """The operations of the tag PlatformInfrastructure, awaited; `sender` carries their calls."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    async def get_api_base_url(self, *, options: Options | None = None) -> models.ApiBaseUrlData:
        """Read the public address of the API.

        Returns the address under which the installation presents itself, to identity providers among others.
        New installations may not have one yet and answer 404.

        Args:
            options: Settings of this call alone.

        Returns:
            The address.

        Raises:
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            NotFound: No address has been set (`adminconsole.base_url.not_found`).
            MethodNotAllowed: `root.method_not_allowed`.
            ElevationNeeded: `root.needs_elevated_permissions`.
            ServerError: What is stored is not an address
                (`adminconsole.base_url.invalid_persisted_data`).

        Required roles: any of `ece_platform_admin`, `ece_platform_viewer`.

        API operation: `get-api-base-url` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-get-api-base-url
        """
        return await self._sender.send(GET_API_BASE_URL, (), {}, {}, None, options)

    async def set_api_base_url(
        self,
        body: models.ApiBaseUrlData | models.ApiBaseUrlDataDict,
        *,
        version: str | None = None,
        skip_cascading_operations: bool | None = None,
        options: Options | None = None,
    ) -> models.ApiBaseUrlData:
        """Set the public address of the API.

        Stores the address by which users and identity providers know the installation, usually that of a load
        balancer before the coordinators. Single sign-on depends on it, so the security deployment gets a new
        plan at the same time unless `skip_cascading_operations` is set.

        Args:
            body: The request, as a model or a mapping.
            version: The `x-cloud-resource-version` you have read. If somebody was faster, nothing is
                changed; without it, the last writer wins.
            skip_cascading_operations: Stores the address and nothing more. The security deployment keeps
                the old one until it gets its next plan. The server's default is `False`.
            options: Settings of this call alone.

        Returns:
            The address is stored.

        Raises:
            BadRequest: The `version` is none that this API gives out
                (`adminconsole.base_url.bad_version_format`, `root.invalid_json_request`,
                `root.invalid_parameter`).
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            NotFound: A `version` was given, but no address is stored that could have one
                (`adminconsole.base_url.not_found`).
            MethodNotAllowed: `root.method_not_allowed`.
            VersionConflict: The address has changed since the given `version`
                (`adminconsole.base_url.version_conflict`).
            PreconditionFailed: The security deployment has a plan pending and cannot take another
                (`security_deployment.cluster_pending_plan_exists`).
            TooLarge: `root.request_too_large`.
            UnsupportedMediaType: `root.unsupported_media_type`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`.

        API operation: `set-api-base-url` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-set-api-base-url
        """
        return await self._sender.send(
            SET_API_BASE_URL,
            (),
            {"version": version, "skip_cascading_operations": skip_cascading_operations},
            {},
            body,
            options,
        )

    async def list_config_store_option(self, *, options: Options | None = None) -> models.ConfigStoreOptionList:
        """List the options of the configuration store.

        Returns the options by which services of the platform can be tuned. They are set when the support asks
        for it or a guide says so; an installation runs well without any.

        Args:
            options: Settings of this call alone.

        Returns:
            All options.

        Raises:
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            MethodNotAllowed: `root.method_not_allowed`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`, `ece_platform_viewer`.

        API operation: `list-config-store-option` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-list-config-store-option
        """
        return await self._sender.send(LIST_CONFIG_STORE_OPTION, (), {}, {}, None, options)

    async def get_config_store_option(
        self, config_option_id: str, *, options: Options | None = None
    ) -> models.ConfigStoreOption:
        """Read an option of the configuration store.

        Returns what one option is set to and whether that is the value it was installed with.

        Args:
            config_option_id: Name of the option.
            options: Settings of this call alone.

        Returns:
            The option.

        Raises:
            BadRequest: `root.invalid_json_request`, `root.invalid_parameter`.
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            NotFound: There is no option of this name (`platform.config.store.not_found`,
                `root.resource_not_found`, `root.region_not_found`).
            MethodNotAllowed: `root.method_not_allowed`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`, `ece_platform_viewer`.

        API operation: `get-config-store-option` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-get-config-store-option
        """
        return await self._sender.send(GET_CONFIG_STORE_OPTION, (config_option_id,), {}, {}, None, options)

    async def put_config_store_option(
        self,
        config_option_id: str,
        body: models.ConfigStoreOptionData | models.ConfigStoreOptionDataDict,
        *,
        version: str | None = None,
        options: Options | None = None,
    ) -> models.ConfigStoreOption:
        """Change an option of the configuration store.

        Gives an option another value. Services notice it by themselves after a while, but what they have
        decided before stays as it is.

        Args:
            config_option_id: Name of the option.
            body: The request, as a model or a mapping.
            version: The `x-cloud-resource-version` you have read. If somebody was faster, nothing is
                changed; without it, the last writer wins.
            options: Settings of this call alone.

        Returns:
            The option as it is now.

        Raises:
            BadRequest: `root.invalid_json_request`, `root.invalid_parameter`.
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            NotFound: There is no option of this name (`platform.config.store.not_found`,
                `root.resource_not_found`, `root.region_not_found`).
            MethodNotAllowed: `root.method_not_allowed`.
            VersionConflict: The option has changed since the given `version`
                (`platform.config.store.version_conflict`).
            TooLarge: `root.request_too_large`.
            UnsupportedMediaType: `root.unsupported_media_type`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`.

        API operation: `put-config-store-option` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-put-config-store-option
        """
        return await self._sender.send(
            PUT_CONFIG_STORE_OPTION, (config_option_id,), {"version": version}, {}, body, options
        )

    async def create_config_store_option(
        self,
        config_option_id: str,
        body: models.ConfigStoreOptionData | models.ConfigStoreOptionDataDict,
        *,
        options: Options | None = None,
    ) -> models.ConfigStoreOption:
        """Add an option to the configuration store.

        Stores an option under a name that is not in use yet. The platform does not check names, so a
        misspelled one does harm to nobody and nothing else either. To change an option that exists, use
        `put_config_store_option`.

        Args:
            config_option_id: Name of the option.
            body: The request, as a model or a mapping.
            options: Settings of this call alone.

        Returns:
            The new option.

        Raises:
            BadRequest: An option of this name exists (`platform.config.store.already_exists`,
                `root.invalid_json_request`, `root.invalid_parameter`).
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            NotFound: `root.resource_not_found`, `root.region_not_found`.
            MethodNotAllowed: `root.method_not_allowed`.
            TooLarge: `root.request_too_large`.
            UnsupportedMediaType: `root.unsupported_media_type`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`.

        API operation: `create-config-store-option` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-create-config-store-option
        """
        return await self._sender.send(CREATE_CONFIG_STORE_OPTION, (config_option_id,), {}, {}, body, options)

    async def delete_config_store_option(
        self, config_option_id: str, *, options: Options | None = None
    ) -> models.EmptyResponse:
        """Remove an option from the configuration store.

        Deletes an option, so that the services that would read it use what is built into them.

        Args:
            config_option_id: Name of the option.
            options: Settings of this call alone.

        Returns:
            The option is gone.

        Raises:
            BadRequest: `root.invalid_json_request`, `root.invalid_parameter`.
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            NotFound: There is no option of this name (`platform.config.store.not_found`,
                `root.resource_not_found`, `root.region_not_found`).
            MethodNotAllowed: `root.method_not_allowed`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`.

        API operation: `delete-config-store-option` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-delete-config-store-option
        """
        return await self._sender.send(DELETE_CONFIG_STORE_OPTION, (config_option_id,), {}, {}, None, options)

    async def get_adminconsoles(self, *, options: Options | None = None) -> models.AdminconsolesOverview:
        """List the admin consoles.

        Returns the instances of the service that stands behind this API and the user interface, one per
        coordinator. Their ids are needed to change their log levels.

        Args:
            options: Settings of this call alone.

        Returns:
            All admin consoles.

        Raises:
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            MethodNotAllowed: `root.method_not_allowed`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`, `ece_platform_viewer`.

        API operation: `get-adminconsoles` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-get-adminconsoles
        """
        return await self._sender.send(GET_ADMINCONSOLES, (), {}, {}, None, options)

    async def reindex_adminconsoles(self, *, options: Options | None = None) -> models.EmptyResponse:
        """Rebuild all search indices of the region.

        Writes the indices from which lists and searches are answered anew, for deployments as well as for
        hosts. The work goes on in the background and takes a while in large installations. Needed after their
        cluster was lost or restored; a single kind of object has a `_resync` of its own.

        Args:
            options: Settings of this call alone.

        Returns:
            The work has begun.

        Raises:
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            MethodNotAllowed: `root.method_not_allowed`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`.

        API operation: `reindex-adminconsoles` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-reindex-adminconsoles
        """
        return await self._sender.send(REINDEX_ADMINCONSOLES, (), {}, {}, None, options)

    async def get_adminconsole_logging_settings(
        self, adminconsole_id: str, *, options: Options | None = None
    ) -> models.LoggingSettings:
        """Read the log levels of an admin console.

        Returns the loggers of this admin console whose levels were changed. If none ever was, there is
        nothing to return and the answer is 404.

        Args:
            adminconsole_id: Id of the admin console, usually the address of its host.
            options: Settings of this call alone.

        Returns:
            The changed levels.

        Raises:
            BadRequest: `root.invalid_json_request`, `root.invalid_parameter`.
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            NotFound: There is no such admin console, or its log levels were never set
                (`adminconsoles.logging_settings.not_found`, `root.resource_not_found`,
                `root.region_not_found`).
            MethodNotAllowed: `root.method_not_allowed`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`, `ece_platform_viewer`.

        API operation: `get-adminconsole-logging-settings` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-get-adminconsole-logging-settings
        """
        return await self._sender.send(GET_ADMINCONSOLE_LOGGING_SETTINGS, (adminconsole_id,), {}, {}, None, options)

    async def set_adminconsole_logging_settings(
        self,
        adminconsole_id: str,
        body: models.LoggingSettings | models.LoggingSettingsDict,
        *,
        options: Options | None = None,
    ) -> models.LoggingSettings:
        """Set the log levels of an admin console.

        Changes how much the loggers of this admin console write, mostly to find out why calls fail. The body
        replaces an earlier list completely and takes effect at once, without a restart.

        Args:
            adminconsole_id: Id of the admin console, usually the address of its host.
            body: The request, as a model or a mapping.
            options: Settings of this call alone.

        Returns:
            The levels from now on.

        Raises:
            BadRequest: `root.invalid_json_request`, `root.invalid_parameter`.
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            NotFound: There is no such admin console (`adminconsoles.logging_settings.not_found`,
                `root.resource_not_found`, `root.region_not_found`).
            MethodNotAllowed: `root.method_not_allowed`.
            TooLarge: `root.request_too_large`.
            UnsupportedMediaType: `root.unsupported_media_type`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`.

        API operation: `set-adminconsole-logging-settings` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-set-adminconsole-logging-settings
        """
        return await self._sender.send(SET_ADMINCONSOLE_LOGGING_SETTINGS, (adminconsole_id,), {}, {}, body, options)

    async def delete_adminconsole_logging_settings(
        self, adminconsole_id: str, *, options: Options | None = None
    ) -> models.LoggingSettings:
        """Reset the log levels of an admin console.

        Puts all loggers of this admin console back to the levels they were installed with. Do it once the
        search for an error is over, as detailed logs take much space.

        Args:
            adminconsole_id: Id of the admin console, usually the address of its host.
            options: Settings of this call alone.

        Returns:
            No logger has a level of its own any more.

        Raises:
            BadRequest: `root.invalid_json_request`, `root.invalid_parameter`.
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            NotFound: There is no such admin console, or its log levels were never set
                (`adminconsoles.logging_settings.not_found`, `root.resource_not_found`,
                `root.region_not_found`).
            MethodNotAllowed: `root.method_not_allowed`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`.

        API operation: `delete-adminconsole-logging-settings` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-delete-adminconsole-logging-settings
        """
        return await self._sender.send(DELETE_ADMINCONSOLE_LOGGING_SETTINGS, (adminconsole_id,), {}, {}, None, options)

    async def update_adminconsole_logging_settings(
        self,
        adminconsole_id: str,
        body: models.LoggingSettingsPatch | models.LoggingSettingsPatchDict,
        *,
        options: Options | None = None,
    ) -> models.LoggingSettings:
        """Change some log levels of an admin console.

        Applies a JSON merge patch to the log levels of this admin console. Loggers in the body get a new
        level or, by null, the one of the installation, and the others keep theirs.

        Args:
            adminconsole_id: Id of the admin console, usually the address of its host.
            body: The request, as a model or a mapping. Members of a model that are None are left out;
                `send_null` has them sent as null.
            options: Settings of this call alone.

        Returns:
            The levels from now on.

        Raises:
            BadRequest: The body is no merge patch (`patch.request_malformed`,
                `root.invalid_json_request`, `root.invalid_parameter`).
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            NotFound: There is no such admin console, or its log levels were never set
                (`adminconsoles.logging_settings.not_found`, `root.resource_not_found`,
                `root.region_not_found`).
            MethodNotAllowed: `root.method_not_allowed`.
            TooLarge: `root.request_too_large`.
            UnsupportedMediaType: `root.unsupported_media_type`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`.

        API operation: `update-adminconsole-logging-settings` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-update-adminconsole-logging-settings
        """
        return await self._sender.send(UPDATE_ADMINCONSOLE_LOGGING_SETTINGS, (adminconsole_id,), {}, {}, body, options)

    async def get_allocators(
        self,
        *,
        q: str | None = None,
        size: int | None = None,
        from_: int | None = None,
        sort: str | None = None,
        options: Options | None = None,
    ) -> models.AllocatorOverview:
        """List the allocators.

        Returns the hosts that carry instances, grouped by zone, with their state, free memory and what runs
        on them. A query narrows the list down, for instance `status.maintenance_mode:true` or
        `capacity.memory.total:>10240`. For conditions that a line of text cannot express use
        `search_allocators`.

        Args:
            q: Condition in the syntax of a Lucene query, over the members of an allocator. Everything
                matches if empty or left out.
            size: How many allocators to return at most. Raise it on large platforms. The server's default
                is `100`.
            from_: How many hits to skip, in order to read on where the call before ended. The server's
                default is `0`.
            sort: Names of the members to sort by, separated by commas. By `allocator_id` if empty or left
                out.
            options: Settings of this call alone.

        Returns:
            The allocators that match, by zone.

        Raises:
            BadRequest: `root.invalid_data`, `root.invalid_json_request`, `root.invalid_parameter`.
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            MethodNotAllowed: `root.method_not_allowed`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`, `ece_platform_viewer`.

        API operation: `get-allocators` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-get-allocators
        """
        return await self._sender.send(
            GET_ALLOCATORS, (), {"q": q, "size": size, "from": from_, "sort": sort}, {}, None, options
        )

    async def resync_allocators(
        self, *, skip_matching_version: bool | None = None, options: Options | None = None
    ) -> models.ModelVersionIndexSynchronizationResults:
        """Rebuild the index of all allocators.

        Has the search index that lists and searches read filled anew from the true state of the platform. Use
        it when searches show hosts that are long gone or miss new ones. The call returns at once, and the
        work goes on in the background.

        Args:
            skip_matching_version: Leaves documents alone that the index already has in their latest
                version. False writes every document again. The server's default is `True`.
            options: Settings of this call alone.

        Returns:
            The work is taken on; here are the documents it concerns.

        Raises:
            BadRequest: `root.invalid_json_request`, `root.invalid_parameter`.
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            MethodNotAllowed: `root.method_not_allowed`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`.

        API operation: `resync-allocators` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-resync-allocators
        """
        return await self._sender.send(
            RESYNC_ALLOCATORS, (), {"skip_matching_version": skip_matching_version}, {}, None, options
        )

    async def search_allocators(
        self, body: models.SearchRequest | models.SearchRequestDict | None = None, *, options: Options | None = None
    ) -> models.AllocatorOverview:
        """Search allocators.

        Finds allocators by a query in the language of Elasticsearch, over the members that `get_allocator`
        shows, except that instances come without `moving` and `plans_info`. Without a body or a query all of
        them match. New hosts appear with a short delay.

        Args:
            body: The request, as a model or a mapping.
            options: Settings of this call alone.

        Returns:
            The allocators that match, by zone.

        Raises:
            BadRequest: `root.invalid_data`, `root.invalid_json_request`, `root.invalid_parameter`.
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            MethodNotAllowed: `root.method_not_allowed`.
            TooLarge: `root.request_too_large`.
            UnsupportedMediaType: `root.unsupported_media_type`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`, `ece_platform_viewer`.

        API operation: `search-allocators` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-search-allocators
        """
        return await self._sender.send(SEARCH_ALLOCATORS, (), {}, {}, body, options)

    async def get_allocator(self, allocator_id: str, *, options: Options | None = None) -> models.AllocatorInfo:
        """Read an allocator.

        Returns one host with its condition, its capacity and each instance on it. Look here before
        maintenance, to see what has to move, and afterwards, to see that nothing is left.

        Args:
            allocator_id: Id of the allocator, usually the address of its host.
            options: Settings of this call alone.

        Returns:
            The allocator.

        Raises:
            BadRequest: `root.invalid_json_request`, `root.invalid_parameter`.
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            AllocatorNotFound: There is no such allocator (`allocators.allocator_not_found`).
            NotFound: `root.resource_not_found`, `root.region_not_found`.
            MethodNotAllowed: `root.method_not_allowed`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`, `ece_platform_viewer`.

        API operation: `get-allocator` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-get-allocator
        """
        return await self._sender.send(GET_ALLOCATOR, (allocator_id,), {}, {}, None, options)

    async def delete_allocator(
        self, allocator_id: str, *, remove_instances: bool | None = None, options: Options | None = None
    ) -> models.EmptyResponse:
        """Delete an allocator.

        Strikes a host that is switched off for good from the books. The platform must have lost contact with
        it, and no instances may be placed on it unless `remove_instances` gives them up. Vacate it first by
        `move_clusters`, as data on a deleted allocator is lost to its clusters.

        Args:
            allocator_id: Id of the allocator, usually the address of its host.
            remove_instances: Gives up instances that are still placed on the host. What only they stored
                is lost. The server's default is `False`.
            options: Settings of this call alone.

        Returns:
            The allocator is gone.

        Raises:
            BadRequest: The host is still connected. Instances are placed on the allocator
                (`allocators.delete_connected_allocator_attempt`,
                `allocators.delete_allocator_with_instances_attempt`, `root.invalid_json_request`,
                `root.invalid_parameter`).
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            AllocatorNotFound: There is no such allocator (`allocators.allocator_not_found`).
            NotFound: `root.resource_not_found`, `root.region_not_found`.
            MethodNotAllowed: `root.method_not_allowed`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`.

        API operation: `delete-allocator` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-delete-allocator
        """
        return await self._sender.send(
            DELETE_ALLOCATOR, (allocator_id,), {"remove_instances": remove_instances}, {}, None, options
        )

    async def resync_allocator(self, allocator_id: str, *, options: Options | None = None) -> models.EmptyResponse:
        """Refresh the index entry of an allocator.

        Writes the true state of this host to the search index and the caches while the caller waits. Helps
        when searches show something else than `get_allocator` does.

        Args:
            allocator_id: Id of the allocator, usually the address of its host.
            options: Settings of this call alone.

        Returns:
            Index and caches are up to date.

        Raises:
            BadRequest: `root.invalid_json_request`, `root.invalid_parameter`.
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            NotFound: `root.resource_not_found`, `root.region_not_found`.
            MethodNotAllowed: `root.method_not_allowed`.
            ElevationNeeded: `root.needs_elevated_permissions`.
            ServerError: The index or a cache could not be written; nothing else is affected
                (`allocators.resync_failed`).

        Required roles: any of `ece_platform_admin`.

        API operation: `resync-allocator` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-resync-allocator
        """
        return await self._sender.send(RESYNC_ALLOCATOR, (allocator_id,), {}, {}, None, options)

    async def move_clusters(
        self,
        allocator_id: str,
        body: models.MoveClustersRequest | models.MoveClustersRequestDict | None = None,
        *,
        force_update: bool | None = None,
        move_only: bool | None = None,
        force_move: bool | None = None,
        allocator_down: bool | None = None,
        validate_only: bool | None = None,
        options: Options | None = None,
    ) -> models.MoveClustersCommandResponse:
        """Move clusters off an allocator.

        Vacates a host, wholly or for the clusters in the body: each cluster gets a plan that builds its
        instances on other allocators and then removes them here. Start maintenance mode first, or new
        instances may arrive in the meantime. With `validate_only` you learn the plans in advance and can send
        them back with changes. Clusters that cannot move, say for lack of room, are reported under `failures`
        without failing the call; follow the others through the plans of their deployments.

        Args:
            allocator_id: Id of the allocator, usually the address of its host.
            body: The request, as a model or a mapping.
            force_update: Moves clusters with a pending plan, too, by canceling that plan. Otherwise they
                end up among the failures. The server's default is `False`.
            move_only: Moves instances and does nothing else. False also applies whatever else differs
                between the plan and the running cluster. The server's default is `True`.
            force_move: Copies the files of the instances and builds the instances anew on the target,
                without the cluster's own relocation of data. A last resort. The server's default is `False`.
            allocator_down: True declares all instances on the host lost, so that data is recovered from
                elsewhere. Left out, the platform decides by itself and counts on a running host.
            validate_only: Checks the request and answers as if it were carried out, but changes nothing.
                The server's default is `False`.
            options: Settings of this call alone.

        Returns:
            The moves have begun, or would begin with `validate_only`. What is listed under `failures` stays.

        Raises:
            InvalidPlan: The plan makes no working resource. The plan asks for something that the product
                cannot do (`clusters.cluster_invalid_plan`).
            BadRequest: `clusters.plan_feature_not_implemented`, `root.invalid_json_request`,
                `root.invalid_parameter`.
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: The caller may not do this to the cluster, or the cluster is protected
                against it (`clusters.command_prohibited`, `root.unauthorized.rbac`,
                `root.permission_denied`).
            NotFound: `root.resource_not_found`, `root.region_not_found`.
            MethodNotAllowed: `root.method_not_allowed`.
            TooLarge: `root.request_too_large`.
            UnsupportedMediaType: `root.unsupported_media_type`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`.

        API operation: `move-clusters` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-move-clusters
        """
        return await self._sender.send(
            MOVE_CLUSTERS,
            (allocator_id,),
            {
                "force_update": force_update,
                "move_only": move_only,
                "force_move": force_move,
                "allocator_down": allocator_down,
                "validate_only": validate_only,
            },
            {},
            body,
            options,
        )

    async def move_clusters_by_type(
        self,
        allocator_id: str,
        cluster_type: models.MovableClusterType,
        body: models.MoveClustersRequest | models.MoveClustersRequestDict | None = None,
        *,
        force_update: bool | None = None,
        move_only: bool | None = None,
        force_move: bool | None = None,
        allocator_down: bool | None = None,
        validate_only: bool | None = None,
        options: Options | None = None,
    ) -> models.MoveClustersCommandResponse:
        """Move clusters of one product off an allocator.

        Does the same as `move_clusters` for the clusters of a single product, for instance to treat
        Elasticsearch, which has data to carry along, with more care than Kibana. Lists of other products in
        the body do not count. Each cluster that moves gets a plan to follow, and those that cannot are found
        under `failures`.

        Args:
            allocator_id: Id of the allocator, usually the address of its host.
            cluster_type: Product whose clusters are to leave an allocator. Integrations Servers count as
                `apm`.
            body: The request, as a model or a mapping.
            force_update: Moves clusters with a pending plan, too, by canceling that plan. Otherwise they
                end up among the failures. The server's default is `False`.
            move_only: Moves instances and does nothing else. False also applies whatever else differs
                between the plan and the running cluster. The server's default is `True`.
            force_move: Copies the files of the instances and builds the instances anew on the target,
                without the cluster's own relocation of data. A last resort. The server's default is `False`.
            allocator_down: True declares all instances on the host lost, so that data is recovered from
                elsewhere. Left out, the platform decides by itself and counts on a running host.
            validate_only: Checks the request and answers as if it were carried out, but changes nothing.
                The server's default is `False`.
            options: Settings of this call alone.

        Returns:
            The moves have begun, or would begin with `validate_only`. What is listed under `failures` stays.

        Raises:
            InvalidPlan: The plan makes no working resource. The plan asks for something that the product
                cannot do (`clusters.cluster_invalid_plan`).
            BadRequest: `clusters.plan_feature_not_implemented`, `root.invalid_json_request`,
                `root.invalid_parameter`.
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: The caller may not do this to the cluster, or the cluster is protected
                against it (`clusters.command_prohibited`, `root.unauthorized.rbac`,
                `root.permission_denied`).
            NotFound: `root.resource_not_found`, `root.region_not_found`.
            MethodNotAllowed: `root.method_not_allowed`.
            TooLarge: `root.request_too_large`.
            UnsupportedMediaType: `root.unsupported_media_type`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`.

        API operation: `move-clusters-by-type` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-move-clusters-by-type
        """
        return await self._sender.send(
            MOVE_CLUSTERS_BY_TYPE,
            (allocator_id, cluster_type),
            {
                "force_update": force_update,
                "move_only": move_only,
                "force_move": force_move,
                "allocator_down": allocator_down,
                "validate_only": validate_only,
            },
            {},
            body,
            options,
        )

    async def get_allocator_logging_settings(
        self, allocator_id: str, *, options: Options | None = None
    ) -> models.LoggingSettings:
        """Read the log levels of an allocator.

        Returns which loggers of the allocator service on this host were given a level of their own. Nothing
        set is answered by 404, not by an empty list.

        Args:
            allocator_id: Id of the allocator, usually the address of its host.
            options: Settings of this call alone.

        Returns:
            The levels in force besides those of the installation.

        Raises:
            BadRequest: `root.invalid_json_request`, `root.invalid_parameter`.
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            NotFound: There is no such allocator, or its log levels were never set
                (`allocators.logging_settings.not_found`, `root.resource_not_found`, `root.region_not_found`).
            MethodNotAllowed: `root.method_not_allowed`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`, `ece_platform_viewer`.

        API operation: `get-allocator-logging-settings` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-get-allocator-logging-settings
        """
        return await self._sender.send(GET_ALLOCATOR_LOGGING_SETTINGS, (allocator_id,), {}, {}, None, options)

    async def set_allocator_logging_settings(
        self,
        allocator_id: str,
        body: models.LoggingSettings | models.LoggingSettingsDict,
        *,
        options: Options | None = None,
    ) -> models.LoggingSettings:
        """Set the log levels of an allocator.

        Gives loggers of the allocator service on this host new levels, mostly to look into trouble with
        instances that do not start there. The list replaces an earlier one, so loggers that are missing from
        it fall back to the level of the installation. No restart is needed.

        Args:
            allocator_id: Id of the allocator, usually the address of its host.
            body: The request, as a model or a mapping.
            options: Settings of this call alone.

        Returns:
            The levels from now on.

        Raises:
            BadRequest: `root.invalid_json_request`, `root.invalid_parameter`.
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            NotFound: There is no such allocator, or its log levels were never set
                (`allocators.logging_settings.not_found`, `root.resource_not_found`, `root.region_not_found`).
            MethodNotAllowed: `root.method_not_allowed`.
            TooLarge: `root.request_too_large`.
            UnsupportedMediaType: `root.unsupported_media_type`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`.

        API operation: `set-allocator-logging-settings` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-set-allocator-logging-settings
        """
        return await self._sender.send(SET_ALLOCATOR_LOGGING_SETTINGS, (allocator_id,), {}, {}, body, options)

    async def delete_allocator_logging_settings(
        self, allocator_id: str, *, options: Options | None = None
    ) -> models.LoggingSettings:
        """Reset the log levels of an allocator.

        Removes every level that was set for the allocator service on this host. Do so once an investigation
        is over, because verbose logs cost disk space.

        Args:
            allocator_id: Id of the allocator, usually the address of its host.
            options: Settings of this call alone.

        Returns:
            All loggers are back at their levels of installation.

        Raises:
            BadRequest: `root.invalid_json_request`, `root.invalid_parameter`.
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            NotFound: There is no such allocator, or its log levels were never set
                (`allocators.logging_settings.not_found`, `root.resource_not_found`, `root.region_not_found`).
            MethodNotAllowed: `root.method_not_allowed`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`.

        API operation: `delete-allocator-logging-settings` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-delete-allocator-logging-settings
        """
        return await self._sender.send(DELETE_ALLOCATOR_LOGGING_SETTINGS, (allocator_id,), {}, {}, None, options)

    async def update_allocator_logging_settings(
        self,
        allocator_id: str,
        body: models.LoggingSettingsPatch | models.LoggingSettingsPatchDict,
        *,
        options: Options | None = None,
    ) -> models.LoggingSettings:
        """Change some log levels of an allocator.

        Applies a JSON merge patch: listed loggers get the new level, those with null lose theirs, and the
        others stay as they are. Convenient for turning up one logger without reading the list first.

        Args:
            allocator_id: Id of the allocator, usually the address of its host.
            body: The request, as a model or a mapping. Members of a model that are None are left out;
                `send_null` has them sent as null.
            options: Settings of this call alone.

        Returns:
            The levels from now on.

        Raises:
            BadRequest: The body is no merge patch (`patch.request_malformed`,
                `root.invalid_json_request`, `root.invalid_parameter`).
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            NotFound: There is no such allocator, or its log levels were never set
                (`allocators.logging_settings.not_found`, `root.resource_not_found`, `root.region_not_found`).
            MethodNotAllowed: `root.method_not_allowed`.
            TooLarge: `root.request_too_large`.
            UnsupportedMediaType: `root.unsupported_media_type`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`.

        API operation: `update-allocator-logging-settings` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-update-allocator-logging-settings
        """
        return await self._sender.send(UPDATE_ALLOCATOR_LOGGING_SETTINGS, (allocator_id,), {}, {}, body, options)

    async def start_allocator_maintenance_mode(
        self, allocator_id: str, *, reason: str | None = None, options: Options | None = None
    ) -> models.EmptyResponse:
        """Start maintenance of an allocator.

        Keeps further instances away from the host. What runs there goes on running and can be moved by
        `move_clusters`. The first step of every repair or removal; starting it twice does no harm.

        Args:
            allocator_id: Id of the allocator, usually the address of its host.
            reason: Why the mode is changed, shown as a note at the allocator for other administrators.
            options: Settings of this call alone.

        Returns:
            From now on nothing new is placed on the host.

        Raises:
            BadRequest: `root.invalid_json_request`, `root.invalid_parameter`.
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            AllocatorNotFound: There is no such allocator (`allocators.allocator_not_found`).
            NotFound: `root.resource_not_found`, `root.region_not_found`.
            MethodNotAllowed: `root.method_not_allowed`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`.

        API operation: `start-allocator-maintenance-mode` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-start-allocator-maintenance-mode
        """
        return await self._sender.send(
            START_ALLOCATOR_MAINTENANCE_MODE, (allocator_id,), {"reason": reason}, {}, None, options
        )

    async def stop_allocator_maintenance_mode(
        self, allocator_id: str, *, reason: str | None = None, options: Options | None = None
    ) -> models.EmptyResponse:
        """End maintenance of an allocator.

        Opens the host for instances again. Those that were moved away do not come back by themselves; the
        host fills up with coming plans. Ending what has not been started does no harm.

        Args:
            allocator_id: Id of the allocator, usually the address of its host.
            reason: Why the mode is changed, shown as a note at the allocator for other administrators.
            options: Settings of this call alone.

        Returns:
            The host is open for instances.

        Raises:
            BadRequest: `root.invalid_json_request`, `root.invalid_parameter`.
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            AllocatorNotFound: There is no such allocator (`allocators.allocator_not_found`).
            NotFound: `root.resource_not_found`, `root.region_not_found`.
            MethodNotAllowed: `root.method_not_allowed`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`.

        API operation: `stop-allocator-maintenance-mode` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-stop-allocator-maintenance-mode
        """
        return await self._sender.send(
            STOP_ALLOCATOR_MAINTENANCE_MODE, (allocator_id,), {"reason": reason}, {}, None, options
        )

    async def get_allocator_metadata(
        self, allocator_id: str, *, options: Options | None = None
    ) -> list[models.MetadataItem]:
        """List the labels of an allocator.

        Returns the labels by which instance configurations and plans choose among allocators. Keep the
        version header if you mean to change them.

        Args:
            allocator_id: Id of the allocator, usually the address of its host.
            options: Settings of this call alone.

        Returns:
            All labels of the allocator.

        Raises:
            BadRequest: `root.invalid_json_request`, `root.invalid_parameter`.
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            AllocatorNotFound: There is no such allocator (`allocators.allocator_not_found`).
            NotFound: `root.resource_not_found`, `root.region_not_found`.
            MethodNotAllowed: `root.method_not_allowed`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`, `ece_platform_viewer`.

        API operation: `get-allocator-metadata` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-get-allocator-metadata
        """
        return await self._sender.send(GET_ALLOCATOR_METADATA, (allocator_id,), {}, {}, None, options)

    async def set_allocator_metadata(
        self,
        allocator_id: str,
        body: models.MetadataItems | models.MetadataItemsDict,
        *,
        version: str | None = None,
        options: Options | None = None,
    ) -> list[models.MetadataItem]:
        """Replace the labels of an allocator.

        Stores the given list in place of the present one; labels that it lacks are removed. Instances that
        are already on the host stay even if their instance configuration would no longer choose it. For a
        single label `set_allocator_metadata_item` is safer.

        Args:
            allocator_id: Id of the allocator, usually the address of its host.
            body: The request, as a model or a mapping.
            version: The `x-cloud-resource-version` you have read. If labels or settings have changed
                since, the answer is 409; without it, the last writer wins.
            options: Settings of this call alone.

        Returns:
            The labels from now on.

        Raises:
            BadRequest: One of the labels has no content (`allocators.invalid_empty_metadata_items`,
                `root.invalid_json_request`, `root.invalid_parameter`).
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            AllocatorNotFound: There is no such allocator (`allocators.allocator_not_found`).
            NotFound: `root.resource_not_found`, `root.region_not_found`.
            MethodNotAllowed: `root.method_not_allowed`.
            VersionConflict: Labels or settings have changed since the given `version`
                (`allocators.version_conflict`).
            TooLarge: `root.request_too_large`.
            UnsupportedMediaType: `root.unsupported_media_type`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`.

        API operation: `set-allocator-metadata` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-set-allocator-metadata
        """
        return await self._sender.send(SET_ALLOCATOR_METADATA, (allocator_id,), {"version": version}, {}, body, options)

    async def set_allocator_metadata_item(
        self,
        allocator_id: str,
        key: str,
        body: models.MetadataItemValue | models.MetadataItemValueDict,
        *,
        version: str | None = None,
        options: Options | None = None,
    ) -> list[models.MetadataItem]:
        """Set a label of an allocator.

        Adds the label, or gives it a new content if it exists, and leaves all others alone. The whole list
        comes back as the answer.

        Args:
            allocator_id: Id of the allocator, usually the address of its host.
            key: Name of the label.
            body: The request, as a model or a mapping.
            version: The `x-cloud-resource-version` you have read. If labels or settings have changed
                since, the answer is 409; without it, the last writer wins.
            options: Settings of this call alone.

        Returns:
            All labels, the new one included.

        Raises:
            BadRequest: The label has no content (`allocators.invalid_empty_metadata_item`,
                `root.invalid_json_request`, `root.invalid_parameter`).
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            AllocatorNotFound: There is no such allocator. The allocator has no such label
                (`allocators.allocator_not_found`).
            NotFound: `allocators.metadata_item_not_found`, `root.resource_not_found`,
                `root.region_not_found`.
            MethodNotAllowed: `root.method_not_allowed`.
            VersionConflict: Labels or settings have changed since the given `version`
                (`allocators.version_conflict`).
            TooLarge: `root.request_too_large`.
            UnsupportedMediaType: `root.unsupported_media_type`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`.

        API operation: `set-allocator-metadata-item` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-set-allocator-metadata-item
        """
        return await self._sender.send(
            SET_ALLOCATOR_METADATA_ITEM, (allocator_id, key), {"version": version}, {}, body, options
        )

    async def delete_allocator_metadata_item(
        self, allocator_id: str, key: str, *, version: str | None = None, options: Options | None = None
    ) -> list[models.MetadataItem]:
        """Remove a label of an allocator.

        Takes one label off the host. Instances that were placed there because of it stay, but no more will
        come for its sake.

        Args:
            allocator_id: Id of the allocator, usually the address of its host.
            key: Name of the label.
            version: The `x-cloud-resource-version` you have read. If labels or settings have changed
                since, the answer is 409; without it, the last writer wins.
            options: Settings of this call alone.

        Returns:
            The labels that are left.

        Raises:
            BadRequest: `root.invalid_json_request`, `root.invalid_parameter`.
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            AllocatorNotFound: There is no such allocator. The allocator has no such label
                (`allocators.allocator_not_found`).
            NotFound: `allocators.metadata_item_not_found`, `root.resource_not_found`,
                `root.region_not_found`.
            MethodNotAllowed: `root.method_not_allowed`.
            VersionConflict: Labels or settings have changed since the given `version`
                (`allocators.version_conflict`).
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`.

        API operation: `delete-allocator-metadata-item` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-delete-allocator-metadata-item
        """
        return await self._sender.send(
            DELETE_ALLOCATOR_METADATA_ITEM, (allocator_id, key), {"version": version}, {}, None, options
        )

    async def get_allocator_settings(
        self, allocator_id: str, *, options: Options | None = None
    ) -> models.AllocatorSettings:
        """Read the settings of an allocator.

        Returns what was set for the host in place of the values from its installation. An empty object means
        that it is used as it was installed.

        Args:
            allocator_id: Id of the allocator, usually the address of its host.
            options: Settings of this call alone.

        Returns:
            The overrides, possibly none.

        Raises:
            BadRequest: `root.invalid_json_request`, `root.invalid_parameter`.
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            AllocatorNotFound: There is no such allocator (`allocators.allocator_not_found`).
            NotFound: `root.resource_not_found`, `root.region_not_found`.
            MethodNotAllowed: `root.method_not_allowed`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`, `ece_platform_viewer`.

        API operation: `get-allocator-settings` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-get-allocator-settings
        """
        return await self._sender.send(GET_ALLOCATOR_SETTINGS, (allocator_id,), {}, {}, None, options)

    async def set_allocator_settings(
        self,
        allocator_id: str,
        body: models.AllocatorSettings | models.AllocatorSettingsDict,
        *,
        version: str | None = None,
        options: Options | None = None,
    ) -> models.AllocatorSettings:
        """Replace the settings of an allocator.

        Stores the given overrides in place of the present ones; a member that is left out is removed, so an
        empty object takes the host back to what was installed. A changed capacity counts in full only after
        the host's allocator service was restarted, which this call does not do.

        Args:
            allocator_id: Id of the allocator, usually the address of its host.
            body: The request, as a model or a mapping.
            version: The `x-cloud-resource-version` you have read. If labels or settings have changed
                since, the answer is 409; without it, the last writer wins.
            options: Settings of this call alone.

        Returns:
            The settings from now on.

        Raises:
            BadRequest: `root.invalid_json_request`, `root.invalid_parameter`.
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            AllocatorNotFound: There is no such allocator (`allocators.allocator_not_found`).
            NotFound: `root.resource_not_found`, `root.region_not_found`.
            MethodNotAllowed: `root.method_not_allowed`.
            VersionConflict: Labels or settings have changed since the given `version`
                (`allocators.version_conflict`).
            TooLarge: `root.request_too_large`.
            UnsupportedMediaType: `root.unsupported_media_type`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`.

        API operation: `set-allocator-settings` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-set-allocator-settings
        """
        return await self._sender.send(SET_ALLOCATOR_SETTINGS, (allocator_id,), {"version": version}, {}, body, options)

    async def update_allocator_settings(
        self,
        allocator_id: str,
        body: models.AllocatorSettingsPatch | models.AllocatorSettingsPatchDict,
        *,
        version: str | None = None,
        options: Options | None = None,
    ) -> models.AllocatorSettings:
        """Change some settings of an allocator.

        Applies a JSON merge patch: members that are there replace the stored ones, null removes an override,
        and absent members stay as they are. A changed capacity counts in full only after the host's allocator
        service was restarted.

        Args:
            allocator_id: Id of the allocator, usually the address of its host.
            body: The request, as a model or a mapping. Members of a model that are None are left out;
                `send_null` has them sent as null.
            version: The `x-cloud-resource-version` you have read. If labels or settings have changed
                since, the answer is 409; without it, the last writer wins.
            options: Settings of this call alone.

        Returns:
            The settings from now on.

        Raises:
            BadRequest: `root.invalid_json_request`, `root.invalid_parameter`.
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            AllocatorNotFound: There is no such allocator (`allocators.allocator_not_found`).
            NotFound: `root.resource_not_found`, `root.region_not_found`.
            MethodNotAllowed: `root.method_not_allowed`.
            VersionConflict: Labels or settings have changed since the given `version`
                (`allocators.version_conflict`).
            TooLarge: `root.request_too_large`.
            UnsupportedMediaType: `root.unsupported_media_type`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`.

        API operation: `update-allocator-settings` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-update-allocator-settings
        """
        return await self._sender.send(
            UPDATE_ALLOCATOR_SETTINGS, (allocator_id,), {"version": version}, {}, body, options
        )

    async def list_blueprinter_roles(self, *, options: Options | None = None) -> models.RoleAggregates:
        """List the roles of hosts.

        Returns what the hosts of the installation can be used for, such as `allocator` or `proxy`, together
        with the runners that have been blessed for each role and those that still wait. Users have roles as
        well, which are something else.

        Args:
            options: Settings of this call alone.

        Returns:
            All roles.

        Raises:
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            MethodNotAllowed: `root.method_not_allowed`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`, `ece_platform_viewer`.

        API operation: `list-blueprinter-roles` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-list-blueprinter-roles
        """
        return await self._sender.send(LIST_BLUEPRINTER_ROLES, (), {}, {}, None, options)

    async def create_blueprinter_role(
        self,
        body: models.RoleAggregateCreateData | models.RoleAggregateCreateDataDict,
        *,
        options: Options | None = None,
    ) -> models.RoleAggregate:
        """Create a role of hosts.

        Adds a role with the containers that make it up. The roles an installation needs are there from the
        start, so this is for unusual setups that Elastic's support advises. Runners start the containers as
        soon as they have the role and, unless it is `auto_blessed`, the permission.

        Args:
            body: The request, as a model or a mapping.
            options: Settings of this call alone.

        Returns:
            The new role.

        Raises:
            BadRequest: `root.invalid_json_request`, `root.invalid_parameter`.
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            MethodNotAllowed: `root.method_not_allowed`.
            Conflict: A role has this id already (`roles.already_exists`).
            TooLarge: `root.request_too_large`.
            UnsupportedMediaType: `root.unsupported_media_type`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`.

        API operation: `create-blueprinter-role` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-create-blueprinter-role
        """
        return await self._sender.send(CREATE_BLUEPRINTER_ROLE, (), {}, {}, body, options)

    async def get_blueprinter_role(
        self, blueprinter_role_id: str, *, options: Options | None = None
    ) -> models.RoleAggregate:
        """Read a role of hosts.

        Returns the containers of the role, the runners that were given or denied permission, and those that
        ask for it. Each of these parts has a version of its own, to be sent along with changes.

        Args:
            blueprinter_role_id: Id of the role of hosts.
            options: Settings of this call alone.

        Returns:
            The role.

        Raises:
            BadRequest: `root.invalid_json_request`, `root.invalid_parameter`.
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            NotFound: There is no such role (`roles.not_found`, `root.resource_not_found`,
                `root.region_not_found`).
            MethodNotAllowed: `root.method_not_allowed`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`, `ece_platform_viewer`.

        API operation: `get-blueprinter-role` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-get-blueprinter-role
        """
        return await self._sender.send(GET_BLUEPRINTER_ROLE, (blueprinter_role_id,), {}, {}, None, options)

    async def update_blueprinter_role(
        self,
        blueprinter_role_id: str,
        body: models.Role | models.RoleDict,
        *,
        version: int | None = None,
        options: Options | None = None,
    ) -> models.RoleAggregate:
        """Replace the definition of a role.

        Stores other containers for the role or opens it to all runners; permissions stay as they are. Send
        the complete definition. A role whose containers are running somewhere cannot be changed, so take it
        off its runners before.

        Args:
            blueprinter_role_id: Id of the role of hosts.
            body: The request, as a model or a mapping.
            version: The version in `role.meta` you have read. If the definition has changed since, the
                answer is 409; without it, the last writer wins.
            options: Settings of this call alone.

        Returns:
            The role as it is now.

        Raises:
            BadRequest: Containers of the role are running (`roles.in_use`, `root.invalid_json_request`,
                `root.invalid_parameter`).
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            NotFound: There is no such role (`roles.not_found`, `root.resource_not_found`,
                `root.region_not_found`).
            MethodNotAllowed: `root.method_not_allowed`.
            VersionConflict: The definition or the permissions have changed since the given `version`
                (`roles.version_conflict`).
            TooLarge: `root.request_too_large`.
            UnsupportedMediaType: `root.unsupported_media_type`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`.

        API operation: `update-blueprinter-role` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-update-blueprinter-role
        """
        return await self._sender.send(
            UPDATE_BLUEPRINTER_ROLE, (blueprinter_role_id,), {"version": version}, {}, body, options
        )

    async def delete_blueprinter_role(
        self,
        blueprinter_role_id: str,
        *,
        skip_validations: bool | None = None,
        version: int | None = None,
        options: Options | None = None,
    ) -> models.EmptyResponse:
        """Delete a role of hosts.

        Removes the role together with its permissions. It must not be in use, or `skip_validations` has to be
        set, which leaves the hosts without the containers they were to run. Removing one of the
        installation's own roles breaks the installation.

        Args:
            blueprinter_role_id: Id of the role of hosts.
            skip_validations: Deletes the role even while its containers are running. The server's default
                is `False`.
            version: The version in `role.meta` you have read. If the definition has changed since, the
                answer is 409; without it, the last writer wins.
            options: Settings of this call alone.

        Returns:
            The role is gone.

        Raises:
            BadRequest: Containers of the role are running (`roles.in_use`, `root.invalid_json_request`,
                `root.invalid_parameter`).
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            NotFound: There is no such role (`roles.not_found`, `root.resource_not_found`,
                `root.region_not_found`).
            MethodNotAllowed: `root.method_not_allowed`.
            VersionConflict: The definition has changed since the given `version`. See whether the role
                should still go (`roles.version_conflict`).
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`.

        API operation: `delete-blueprinter-role` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-delete-blueprinter-role
        """
        return await self._sender.send(
            DELETE_BLUEPRINTER_ROLE,
            (blueprinter_role_id,),
            {"skip_validations": skip_validations, "version": version},
            {},
            None,
            options,
        )

    async def set_blueprinter_blessings(
        self,
        blueprinter_role_id: str,
        body: models.Blessings | models.BlessingsDict,
        *,
        version: int | None = None,
        options: Options | None = None,
    ) -> models.RoleAggregate:
        """Replace all permissions for a role.

        Says anew which runners may take on the role. Runners that the body does not list lose their
        permission, so start from what `get_blueprinter_role` shows or use `add_blueprinter_blessing` for a
        single one.

        Args:
            blueprinter_role_id: Id of the role of hosts.
            body: The request, as a model or a mapping.
            version: The version in `blessings.meta` you have read. If permissions have changed since, the
                answer is 409; without it, the last writer wins.
            options: Settings of this call alone.

        Returns:
            The role with its new permissions.

        Raises:
            BadRequest: `root.invalid_json_request`, `root.invalid_parameter`.
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            NotFound: There is no such role (`roles.not_found`, `root.resource_not_found`,
                `root.region_not_found`).
            MethodNotAllowed: `root.method_not_allowed`.
            VersionConflict: The definition or the permissions have changed since the given `version`
                (`roles.version_conflict`).
            TooLarge: `root.request_too_large`.
            UnsupportedMediaType: `root.unsupported_media_type`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`.

        API operation: `set-blueprinter-blessings` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-set-blueprinter-blessings
        """
        return await self._sender.send(
            SET_BLUEPRINTER_BLESSINGS, (blueprinter_role_id,), {"version": version}, {}, body, options
        )

    async def add_blueprinter_blessing(
        self,
        blueprinter_role_id: str,
        runner_id: str,
        body: models.Blessing | models.BlessingDict,
        *,
        version: int | None = None,
        options: Options | None = None,
    ) -> models.RoleAggregate:
        """Permit or deny a role to one runner.

        Blesses a runner for the role or, with `value` false, denies it; the permissions of others stay. This
        is the step that lets a new host start work after its enrollment, if its token did not include the
        role.

        Args:
            blueprinter_role_id: Id of the role of hosts.
            runner_id: Id of the runner, usually the address of its host.
            body: The request, as a model or a mapping.
            version: The version in `blessings.meta` you have read. If permissions have changed since, the
                answer is 409; without it, the last writer wins.
            options: Settings of this call alone.

        Returns:
            The role with its new permissions.

        Raises:
            BadRequest: `root.invalid_json_request`, `root.invalid_parameter`.
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            NotFound: There is no such role (`roles.not_found`, `root.resource_not_found`,
                `root.region_not_found`).
            MethodNotAllowed: `root.method_not_allowed`.
            VersionConflict: The definition or the permissions have changed since the given `version`
                (`roles.version_conflict`).
            TooLarge: `root.request_too_large`.
            UnsupportedMediaType: `root.unsupported_media_type`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`.

        API operation: `add-blueprinter-blessing` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-add-blueprinter-blessing
        """
        return await self._sender.send(
            ADD_BLUEPRINTER_BLESSING, (blueprinter_role_id, runner_id), {"version": version}, {}, body, options
        )

    async def get_constructors(self, *, options: Options | None = None) -> models.ConstructorOverview:
        """List the constructors.

        Returns the services that carry out the plans of deployments, each with its condition. At least one
        must be connected and out of maintenance, otherwise plans stay pending.

        Args:
            options: Settings of this call alone.

        Returns:
            All constructors.

        Raises:
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            MethodNotAllowed: `root.method_not_allowed`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`, `ece_platform_viewer`.

        API operation: `get-constructors` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-get-constructors
        """
        return await self._sender.send(GET_CONSTRUCTORS, (), {}, {}, None, options)

    async def resync_constructors(
        self, *, skip_matching_version: bool | None = None, options: Options | None = None
    ) -> models.ModelVersionIndexSynchronizationResults:
        """Rebuild the index of all constructors.

        Has the entries of constructors in the search index written anew from the true state of the platform,
        in the background. Needed only when the list shows something else than what is running.

        Args:
            skip_matching_version: Leaves documents alone that the index already has in their latest
                version. False writes every document again. The server's default is `True`.
            options: Settings of this call alone.

        Returns:
            The work is taken on; here are the documents it concerns.

        Raises:
            BadRequest: `root.invalid_json_request`, `root.invalid_parameter`.
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            MethodNotAllowed: `root.method_not_allowed`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`.

        API operation: `resync-constructors` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-resync-constructors
        """
        return await self._sender.send(
            RESYNC_CONSTRUCTORS, (), {"skip_matching_version": skip_matching_version}, {}, None, options
        )

    async def get_constructor(self, constructor_id: str, *, options: Options | None = None) -> models.ConstructorInfo:
        """Read a constructor.

        Returns one constructor with its condition, for instance to see whether a maintenance has begun or
        whether the service is back after a restart of its host.

        Args:
            constructor_id: Id of the constructor, usually the address of its host.
            options: Settings of this call alone.

        Returns:
            The constructor.

        Raises:
            BadRequest: `root.invalid_json_request`, `root.invalid_parameter`.
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            NotFound: There is no such constructor (`constructors.constructor_not_found`,
                `root.resource_not_found`, `root.region_not_found`).
            MethodNotAllowed: `root.method_not_allowed`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`, `ece_platform_viewer`.

        API operation: `get-constructor` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-get-constructor
        """
        return await self._sender.send(GET_CONSTRUCTOR, (constructor_id,), {}, {}, None, options)

    async def resync_constructor(self, constructor_id: str, *, options: Options | None = None) -> models.EmptyResponse:
        """Refresh the index entry of a constructor.

        Writes the true state of this constructor to the search index and the caches while the caller waits.
        Try it when the list and `get_constructor` disagree.

        Args:
            constructor_id: Id of the constructor, usually the address of its host.
            options: Settings of this call alone.

        Returns:
            Index and caches are up to date.

        Raises:
            BadRequest: `root.invalid_json_request`, `root.invalid_parameter`.
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            NotFound: `root.resource_not_found`, `root.region_not_found`.
            MethodNotAllowed: `root.method_not_allowed`.
            ElevationNeeded: `root.needs_elevated_permissions`.
            ServerError: The index or a cache could not be written; plans are not affected
                (`constructors.resync_failed`).

        Required roles: any of `ece_platform_admin`.

        API operation: `resync-constructor` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-resync-constructor
        """
        return await self._sender.send(RESYNC_CONSTRUCTOR, (constructor_id,), {}, {}, None, options)

    async def get_constructor_logging_settings(
        self, constructor_id: str, *, options: Options | None = None
    ) -> models.LoggingSettings:
        """Read the log levels of a constructor.

        Returns which loggers of this constructor were given a level of their own. As long as there are none,
        the answer is 404.

        Args:
            constructor_id: Id of the constructor, usually the address of its host.
            options: Settings of this call alone.

        Returns:
            The levels in force besides those of the installation.

        Raises:
            BadRequest: `root.invalid_json_request`, `root.invalid_parameter`.
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            NotFound: There is no such constructor, or its log levels were never set
                (`constructors.logging_settings.not_found`, `root.resource_not_found`,
                `root.region_not_found`).
            MethodNotAllowed: `root.method_not_allowed`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`, `ece_platform_viewer`.

        API operation: `get-constructor-logging-settings` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-get-constructor-logging-settings
        """
        return await self._sender.send(GET_CONSTRUCTOR_LOGGING_SETTINGS, (constructor_id,), {}, {}, None, options)

    async def set_constructor_logging_settings(
        self,
        constructor_id: str,
        body: models.LoggingSettings | models.LoggingSettingsDict,
        *,
        options: Options | None = None,
    ) -> models.LoggingSettings:
        """Set the log levels of a constructor.

        Gives loggers of this constructor new levels, mostly to find out why plans fail or hang. An earlier
        list is replaced as a whole, so repeat what is to stay. The levels apply at once.

        Args:
            constructor_id: Id of the constructor, usually the address of its host.
            body: The request, as a model or a mapping.
            options: Settings of this call alone.

        Returns:
            The levels from now on.

        Raises:
            BadRequest: `root.invalid_json_request`, `root.invalid_parameter`.
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            NotFound: There is no such constructor, or its log levels were never set
                (`constructors.logging_settings.not_found`, `root.resource_not_found`,
                `root.region_not_found`).
            MethodNotAllowed: `root.method_not_allowed`.
            TooLarge: `root.request_too_large`.
            UnsupportedMediaType: `root.unsupported_media_type`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`.

        API operation: `set-constructor-logging-settings` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-set-constructor-logging-settings
        """
        return await self._sender.send(SET_CONSTRUCTOR_LOGGING_SETTINGS, (constructor_id,), {}, {}, body, options)

    async def delete_constructor_logging_settings(
        self, constructor_id: str, *, options: Options | None = None
    ) -> models.LoggingSettings:
        """Reset the log levels of a constructor.

        Takes every logger of this constructor back to the level it was installed with. Raised levels fill the
        logging deployment, so clear them when they have done their service.

        Args:
            constructor_id: Id of the constructor, usually the address of its host.
            options: Settings of this call alone.

        Returns:
            All loggers are back at their levels of installation.

        Raises:
            BadRequest: `root.invalid_json_request`, `root.invalid_parameter`.
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            NotFound: There is no such constructor, or its log levels were never set
                (`constructors.logging_settings.not_found`, `root.resource_not_found`,
                `root.region_not_found`).
            MethodNotAllowed: `root.method_not_allowed`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`.

        API operation: `delete-constructor-logging-settings` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-delete-constructor-logging-settings
        """
        return await self._sender.send(DELETE_CONSTRUCTOR_LOGGING_SETTINGS, (constructor_id,), {}, {}, None, options)

    async def update_constructor_logging_settings(
        self,
        constructor_id: str,
        body: models.LoggingSettingsPatch | models.LoggingSettingsPatchDict,
        *,
        options: Options | None = None,
    ) -> models.LoggingSettings:
        """Change some log levels of a constructor.

        Applies a JSON merge patch to the levels of this constructor. A logger in the body takes on its new
        level or, with null, drops the one it had; unmentioned loggers do not change.

        Args:
            constructor_id: Id of the constructor, usually the address of its host.
            body: The request, as a model or a mapping. Members of a model that are None are left out;
                `send_null` has them sent as null.
            options: Settings of this call alone.

        Returns:
            The levels from now on.

        Raises:
            BadRequest: The body is no merge patch (`patch.request_malformed`,
                `root.invalid_json_request`, `root.invalid_parameter`).
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            NotFound: There is no such constructor, or its log levels were never set
                (`constructors.logging_settings.not_found`, `root.resource_not_found`,
                `root.region_not_found`).
            MethodNotAllowed: `root.method_not_allowed`.
            TooLarge: `root.request_too_large`.
            UnsupportedMediaType: `root.unsupported_media_type`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`.

        API operation: `update-constructor-logging-settings` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-update-constructor-logging-settings
        """
        return await self._sender.send(UPDATE_CONSTRUCTOR_LOGGING_SETTINGS, (constructor_id,), {}, {}, body, options)

    async def start_constructor_maintenance_mode(
        self, constructor_id: str, *, options: Options | None = None
    ) -> models.EmptyResponse:
        """Start maintenance of a constructor.

        Has the constructor finish the plans it is working on and take on no others. New plans go to the
        remaining constructors or, if there are none, wait. Meant for upgrades and repairs of its host;
        starting it twice does no harm.

        Args:
            constructor_id: Id of the constructor, usually the address of its host.
            options: Settings of this call alone.

        Returns:
            From now on the constructor takes on no plans.

        Raises:
            BadRequest: `root.invalid_json_request`, `root.invalid_parameter`.
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: The caller may not do this, or the platform cannot do without this
                constructor at the moment (`constructors.command_prohibited`, `root.unauthorized.rbac`,
                `root.permission_denied`).
            NotFound: There is no such constructor (`constructors.constructor_not_found`,
                `root.resource_not_found`, `root.region_not_found`).
            MethodNotAllowed: `root.method_not_allowed`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`.

        API operation: `start-constructor-maintenance-mode` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-start-constructor-maintenance-mode
        """
        return await self._sender.send(START_CONSTRUCTOR_MAINTENANCE_MODE, (constructor_id,), {}, {}, None, options)

    async def stop_constructor_maintenance_mode(
        self, constructor_id: str, *, options: Options | None = None
    ) -> models.EmptyResponse:
        """End maintenance of a constructor.

        Puts the constructor back to work; plans that have been waiting for one begin. Ending what has not
        been started does no harm.

        Args:
            constructor_id: Id of the constructor, usually the address of its host.
            options: Settings of this call alone.

        Returns:
            The constructor takes on plans again.

        Raises:
            BadRequest: `root.invalid_json_request`, `root.invalid_parameter`.
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: The caller may not do this, or the platform cannot do without this
                constructor at the moment (`constructors.command_prohibited`, `root.unauthorized.rbac`,
                `root.permission_denied`).
            NotFound: There is no such constructor (`constructors.constructor_not_found`,
                `root.resource_not_found`, `root.region_not_found`).
            MethodNotAllowed: `root.method_not_allowed`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`.

        API operation: `stop-constructor-maintenance-mode` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-stop-constructor-maintenance-mode
        """
        return await self._sender.send(STOP_CONSTRUCTOR_MAINTENANCE_MODE, (constructor_id,), {}, {}, None, options)

    async def get_coordinators(self, *, options: Options | None = None) -> models.CoordinatorsSummary:
        """List the coordinators.

        Returns the hosts that keep the state of the installation and serve this API. Production installations
        have three of them in different zones, because the platform cannot be changed any more once the
        majority is lost.

        Args:
            options: Settings of this call alone.

        Returns:
            All coordinators.

        Raises:
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            MethodNotAllowed: `root.method_not_allowed`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`, `ece_platform_viewer`.

        API operation: `get-coordinators` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-get-coordinators
        """
        return await self._sender.send(GET_COORDINATORS, (), {}, {}, None, options)

    async def get_coordinator_candidates(
        self, *, options: Options | None = None
    ) -> models.CoordinatorCandidatesSummary:
        """List the coordinator candidates.

        Returns hosts that were given the role of a coordinator. A `pending` one does nothing yet until
        `promote_coordinator_candidate` is called for it.

        Args:
            options: Settings of this call alone.

        Returns:
            All candidates.

        Raises:
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            MethodNotAllowed: `root.method_not_allowed`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`, `ece_platform_viewer`.

        API operation: `get-coordinator-candidates` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-get-coordinator-candidates
        """
        return await self._sender.send(GET_COORDINATOR_CANDIDATES, (), {}, {}, None, options)

    async def get_coordinator_candidate(
        self, coordinator_candidate_id: str, *, options: Options | None = None
    ) -> models.CoordinatorCandidateInfo:
        """Read a coordinator candidate.

        Returns one candidate. Poll it after a promotion, until its `state` is `accepted` and it has the `id`
        of its ZooKeeper server.

        Args:
            coordinator_candidate_id: Name of the candidate, usually the address of its host.
            options: Settings of this call alone.

        Returns:
            The candidate.

        Raises:
            BadRequest: `root.invalid_json_request`, `root.invalid_parameter`.
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            NotFound: There is no such candidate (`coordinators.candidate_not_found`,
                `root.resource_not_found`, `root.region_not_found`).
            MethodNotAllowed: `root.method_not_allowed`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`, `ece_platform_viewer`.

        API operation: `get-coordinator-candidate` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-get-coordinator-candidate
        """
        return await self._sender.send(GET_COORDINATOR_CANDIDATE, (coordinator_candidate_id,), {}, {}, None, options)

    async def delete_coordinator_candidate(
        self, coordinator_candidate_id: str, *, version: str | None = None, options: Options | None = None
    ) -> models.EmptyResponse:
        """Delete a coordinator candidate.

        Turns down a host that wants to become a coordinator, for instance when it got the role by mistake. A
        coordinator that is already at work has to be demoted instead.

        Args:
            coordinator_candidate_id: Name of the candidate, usually the address of its host.
            version: Deletes the candidate only if its stored record has this version. No answer shows
                that version, so it is usually left out.
            options: Settings of this call alone.

        Returns:
            The candidate is gone.

        Raises:
            BadRequest: The candidate has been accepted, or its record is at another `version`
                (`coordinators.candidate_deletion_failed`, `root.invalid_json_request`,
                `root.invalid_parameter`).
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            NotFound: There is no such candidate (`coordinators.candidate_not_found`,
                `root.resource_not_found`, `root.region_not_found`).
            MethodNotAllowed: `root.method_not_allowed`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`.

        API operation: `delete-coordinator-candidate` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-delete-coordinator-candidate
        """
        return await self._sender.send(
            DELETE_COORDINATOR_CANDIDATE, (coordinator_candidate_id,), {"version": version}, {}, None, options
        )

    async def promote_coordinator_candidate(
        self, coordinator_candidate_id: str, *, options: Options | None = None
    ) -> models.CoordinatorCandidateInfo:
        """Promote a coordinator candidate.

        Makes the candidate a coordinator. Its ZooKeeper server joins the others after the answer, during
        which they may choose a new leader. Promote one host at a time, and end with an odd number of
        coordinators.

        Args:
            coordinator_candidate_id: Name of the candidate, usually the address of its host.
            options: Settings of this call alone.

        Returns:
            The promotion has begun.

        Raises:
            BadRequest: `root.invalid_json_request`, `root.invalid_parameter`.
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            NotFound: There is no such candidate (`coordinators.candidate_not_found`,
                `root.resource_not_found`, `root.region_not_found`).
            MethodNotAllowed: `root.method_not_allowed`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`.

        API operation: `promote-coordinator-candidate` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-promote-coordinator-candidate
        """
        return await self._sender.send(
            PROMOTE_COORDINATOR_CANDIDATE, (coordinator_candidate_id,), {}, {}, None, options
        )

    async def get_coordinator(
        self, coordinator_id: str, *, options: Options | None = None
    ) -> models.CoordinatorSummary:
        """Read a coordinator.

        Returns one coordinator with the ports of its ZooKeeper server, for instance to see whether a
        promotion has arrived.

        Args:
            coordinator_id: Name of the coordinator, usually the address of its host.
            options: Settings of this call alone.

        Returns:
            The coordinator.

        Raises:
            BadRequest: `root.invalid_json_request`, `root.invalid_parameter`.
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            NotFound: There is no such coordinator (`coordinators.coordinator_not_found`,
                `root.resource_not_found`, `root.region_not_found`).
            MethodNotAllowed: `root.method_not_allowed`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`, `ece_platform_viewer`.

        API operation: `get-coordinator` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-get-coordinator
        """
        return await self._sender.send(GET_COORDINATOR, (coordinator_id,), {}, {}, None, options)

    async def demote_coordinator(self, coordinator_id: str, *, options: Options | None = None) -> models.EmptyResponse:
        """Demote a coordinator.

        Takes the host out of the group that keeps the state of the installation, as a preparation for
        removing it. The last coordinator cannot be demoted. Do not go below three in production, and do not
        send the call to the host in question.

        Args:
            coordinator_id: Name of the coordinator, usually the address of its host.
            options: Settings of this call alone.

        Returns:
            The host ceases to be a coordinator.

        Raises:
            BadRequest: The coordinator is the last one or cannot leave at the moment
                (`coordinators.coordinator_demote_failed`, `root.invalid_json_request`,
                `root.invalid_parameter`).
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            NotFound: There is no such coordinator (`coordinators.coordinator_not_found`,
                `root.resource_not_found`, `root.region_not_found`).
            MethodNotAllowed: `root.method_not_allowed`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`.

        API operation: `demote-coordinator` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-demote-coordinator
        """
        return await self._sender.send(DEMOTE_COORDINATOR, (coordinator_id,), {}, {}, None, options)

    async def get_proxies(self, *, options: Options | None = None) -> models.ProxyOverview:
        """List the proxies.

        Returns the hosts through which users reach their deployments, each with its condition and the number
        of instances it can forward to, as well as the settings they share. Look here first when endpoints do
        not answer although their clusters are healthy.

        Args:
            options: Settings of this call alone.

        Returns:
            All proxies.

        Raises:
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            MethodNotAllowed: `root.method_not_allowed`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`, `ece_platform_viewer`.

        API operation: `get-proxies` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-get-proxies
        """
        return await self._sender.send(GET_PROXIES, (), {}, {}, None, options)

    async def create_proxies_filtered_group(
        self, body: models.ProxiesFilteredGroup | models.ProxiesFilteredGroupDict, *, options: Options | None = None
    ) -> models.ProxiesFilteredGroup:
        """Create a filtered group of proxies.

        Makes a group of all proxies with certain labels and says how many there should be. From then on
        `get_proxies_health` watches the group and turns yellow when some of them are missing, for example in
        one zone. The proxies themselves are not changed.

        Args:
            body: The request, as a model or a mapping.
            options: Settings of this call alone.

        Returns:
            The new group.

        Raises:
            BadRequest: The body has no id. There is a filtered group with this id
                (`proxies.proxies_filtered_group_empty_id`, `proxies.proxies_filtered_group_already_exists`,
                `root.invalid_json_request`, `root.invalid_parameter`).
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            MethodNotAllowed: `root.method_not_allowed`.
            TooLarge: `root.request_too_large`.
            UnsupportedMediaType: `root.unsupported_media_type`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`.

        API operation: `create-proxies-filtered-group` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-create-proxies-filtered-group
        """
        return await self._sender.send(CREATE_PROXIES_FILTERED_GROUP, (), {}, {}, body, options)

    async def get_proxies_filtered_group(
        self, proxies_filtered_group_id: str, *, options: Options | None = None
    ) -> models.ProxiesFilteredGroup:
        """Read a filtered group of proxies.

        Returns by which labels the group selects its proxies and how many of them it expects. How many there
        are is the business of `get_proxies_filtered_group_health`.

        Args:
            proxies_filtered_group_id: Id of the filtered group, as it was chosen at creation.
            options: Settings of this call alone.

        Returns:
            The group.

        Raises:
            BadRequest: `root.invalid_json_request`, `root.invalid_parameter`.
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            NotFound: There is no such filtered group (`proxies.proxies_filtered_group_not_found`,
                `root.resource_not_found`, `root.region_not_found`).
            MethodNotAllowed: `root.method_not_allowed`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`, `ece_platform_viewer`.

        API operation: `get-proxies-filtered-group` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-get-proxies-filtered-group
        """
        return await self._sender.send(GET_PROXIES_FILTERED_GROUP, (proxies_filtered_group_id,), {}, {}, None, options)

    async def update_proxies_filtered_group(
        self,
        proxies_filtered_group_id: str,
        body: models.ProxiesFilteredGroup | models.ProxiesFilteredGroupDict,
        *,
        version: str | None = None,
        options: Options | None = None,
    ) -> models.ProxiesFilteredGroup:
        """Replace a filtered group of proxies.

        Gives the group other labels or another expected number, for instance before proxies are added or
        taken away. Labels that the body does not repeat are gone. The id of a group cannot be changed.

        Args:
            proxies_filtered_group_id: Id of the filtered group, as it was chosen at creation.
            body: The request, as a model or a mapping.
            version: The `x-cloud-resource-version` you have read. If somebody was faster, nothing is
                changed; without it, the last writer wins.
            options: Settings of this call alone.

        Returns:
            The group as it is now.

        Raises:
            BadRequest: The body names another group than the path does
                (`proxies.proxies_filtered_group_id_conflict`, `root.invalid_json_request`,
                `root.invalid_parameter`).
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            NotFound: There is no such filtered group (`proxies.proxies_filtered_group_not_found`,
                `root.resource_not_found`, `root.region_not_found`).
            MethodNotAllowed: `root.method_not_allowed`.
            VersionConflict: The group has changed since the given `version`
                (`proxies.proxies_filtered_group_version_conflict`).
            TooLarge: `root.request_too_large`.
            UnsupportedMediaType: `root.unsupported_media_type`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`.

        API operation: `update-proxies-filtered-group` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-update-proxies-filtered-group
        """
        return await self._sender.send(
            UPDATE_PROXIES_FILTERED_GROUP, (proxies_filtered_group_id,), {"version": version}, {}, body, options
        )

    async def delete_proxies_filtered_group(
        self, proxies_filtered_group_id: str, *, version: str | None = None, options: Options | None = None
    ) -> models.EmptyResponse:
        """Delete a filtered group of proxies.

        Ends the watch over these proxies. They go on working and stay part of the health of all proxies.

        Args:
            proxies_filtered_group_id: Id of the filtered group, as it was chosen at creation.
            version: The `x-cloud-resource-version` you have read. If somebody was faster, nothing is
                changed; without it, the last writer wins.
            options: Settings of this call alone.

        Returns:
            The group is gone.

        Raises:
            BadRequest: `root.invalid_json_request`, `root.invalid_parameter`.
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            NotFound: There is no such filtered group (`proxies.proxies_filtered_group_not_found`,
                `root.resource_not_found`, `root.region_not_found`).
            MethodNotAllowed: `root.method_not_allowed`.
            VersionConflict: The group has changed since the given `version`
                (`proxies.proxies_filtered_group_version_conflict`).
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`.

        API operation: `delete-proxies-filtered-group` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-delete-proxies-filtered-group
        """
        return await self._sender.send(
            DELETE_PROXIES_FILTERED_GROUP, (proxies_filtered_group_id,), {"version": version}, {}, None, options
        )

    async def get_proxies_filtered_group_health(
        self,
        proxies_filtered_group_id: str,
        *,
        expect_status: models.ProxiesHealthStatus | None = None,
        options: Options | None = None,
    ) -> models.ProxiesFilteredGroupHealth:
        """Read the health of a filtered group of proxies.

        Counts the proxies that have the labels of the group and compares them with the number it expects:
        green when there are enough, yellow when there are too few, and red when there is none. Monitoring can
        give `expect_status` and decide on the status of the answer alone.

        Args:
            proxies_filtered_group_id: Id of the filtered group, as it was chosen at creation.
            expect_status: Health color of proxies. `Green` means as many as expected, `Yellow` fewer, and
                `Red` none at all.
            options: Settings of this call alone.

        Returns:
            The health of the group, which is as good as expected or better.

        Raises:
            BadRequest: `root.invalid_json_request`, `root.invalid_parameter`.
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            NotFound: There is no such filtered group (`proxies.proxies_filtered_group_not_found`,
                `root.resource_not_found`, `root.region_not_found`).
            MethodNotAllowed: `root.method_not_allowed`.
            ExpectationFailed: The health of the group, which is worse than `expect_status`. The body is
                that of a success.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`, `ece_platform_viewer`.

        API operation: `get-proxies-filtered-group-health` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-get-proxies-filtered-group-health
        """
        return await self._sender.send(
            GET_PROXIES_FILTERED_GROUP_HEALTH,
            (proxies_filtered_group_id,),
            {"expect_status": expect_status},
            {},
            None,
            options,
        )

    async def get_proxies_health(
        self, *, expect_status: models.ProxiesHealthStatus | None = None, options: Options | None = None
    ) -> models.ProxiesHealth:
        """Read the health of all proxies.

        Compares the proxies that are there with those that should be, altogether and for every filtered
        group, and shows whether all of them know the same routes. Monitoring can give `expect_status` and
        decide on the status of the answer alone. Also the way to list the filtered groups.

        Args:
            expect_status: Health color of proxies. `Green` means as many as expected, `Yellow` fewer, and
                `Red` none at all.
            options: Settings of this call alone.

        Returns:
            The health of the proxies, which is as good as expected or better.

        Raises:
            BadRequest: `root.invalid_json_request`, `root.invalid_parameter`.
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            MethodNotAllowed: `root.method_not_allowed`.
            ExpectationFailed: The health of the proxies, which is worse than `expect_status`. The body is
                that of a success.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`, `ece_platform_viewer`.

        API operation: `get-proxies-health` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-get-proxies-health
        """
        return await self._sender.send(GET_PROXIES_HEALTH, (), {"expect_status": expect_status}, {}, None, options)

    async def get_proxies_settings(self, *, options: Options | None = None) -> models.ProxiesSettings:
        """Read the settings of the proxies.

        Returns what all proxies have in common, such as the number of them that is expected and how they deal
        with sign-ins. The answer contains secrets. Deprecated, as the API is to lose it in its next major
        version.

        Deprecated.

        Args:
            options: Settings of this call alone.

        Returns:
            The settings.

        Raises:
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            MethodNotAllowed: `root.method_not_allowed`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`, `ece_platform_viewer`.

        API operation: `get-proxies-settings` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-get-proxies-settings
        """
        return await self._sender.send(GET_PROXIES_SETTINGS, (), {}, {}, None, options)

    async def set_proxies_settings(
        self,
        body: models.ProxiesSettings | models.ProxiesSettingsDict,
        *,
        version: str | None = None,
        options: Options | None = None,
    ) -> models.ProxiesSettings:
        """Replace the settings of the proxies.

        Stores a complete set of settings for all proxies, secrets included; start from what
        `get_proxies_settings` returns. To change a single one, use `update_proxies_settings`. Deprecated, as
        the API is to lose it in its next major version.

        Deprecated.

        Args:
            body: The request, as a model or a mapping.
            version: The `x-cloud-resource-version` you have read. If somebody was faster, nothing is
                changed; without it, the last writer wins.
            options: Settings of this call alone.

        Returns:
            The settings as they are now.

        Raises:
            BadRequest: `root.invalid_json_request`, `root.invalid_parameter`.
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            MethodNotAllowed: `root.method_not_allowed`.
            VersionConflict: The settings have changed since the given `version`
                (`proxies.version_conflict`).
            TooLarge: `root.request_too_large`.
            UnsupportedMediaType: `root.unsupported_media_type`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`.

        API operation: `set-proxies-settings` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-set-proxies-settings
        """
        return await self._sender.send(SET_PROXIES_SETTINGS, (), {"version": version}, {}, body, options)

    async def update_proxies_settings(
        self,
        body: models.ProxiesSettingsPatch | models.ProxiesSettingsPatchDict,
        *,
        version: str | None = None,
        options: Options | None = None,
    ) -> models.ProxiesSettings:
        """Change some settings of the proxies.

        Applies a JSON merge patch, most often to raise `expected_proxies_count` when a proxy is added. What
        the body does not mention stays, and so does what it mentions with null. Deprecated, as the API is to
        lose it in its next major version.

        Deprecated.

        Args:
            body: The request, as a model or a mapping. Members of a model that are None are left out;
                `send_null` has them sent as null.
            version: The `x-cloud-resource-version` you have read. If somebody was faster, nothing is
                changed; without it, the last writer wins.
            options: Settings of this call alone.

        Returns:
            The settings as they are now.

        Raises:
            BadRequest: `root.invalid_json_request`, `root.invalid_parameter`.
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            MethodNotAllowed: `root.method_not_allowed`.
            VersionConflict: The settings have changed since the given `version`
                (`proxies.version_conflict`).
            TooLarge: `root.request_too_large`.
            UnsupportedMediaType: `root.unsupported_media_type`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`.

        API operation: `update-proxies-settings` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-update-proxies-settings
        """
        return await self._sender.send(UPDATE_PROXIES_SETTINGS, (), {"version": version}, {}, body, options)

    async def get_proxy(self, proxy_id: str, *, options: Options | None = None) -> models.ProxyInfo:
        """Read a proxy.

        Returns one proxy with its host, its labels, its condition and how many instances it forwards to.
        Useful after the host was restarted or replaced.

        Args:
            proxy_id: Id of the proxy, usually the address of its host.
            options: Settings of this call alone.

        Returns:
            The proxy.

        Raises:
            BadRequest: `root.invalid_json_request`, `root.invalid_parameter`.
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            NotFound: There is no such proxy (`proxies.proxy_not_found`, `root.resource_not_found`,
                `root.region_not_found`).
            MethodNotAllowed: `root.method_not_allowed`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`, `ece_platform_viewer`.

        API operation: `get-proxy` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-get-proxy
        """
        return await self._sender.send(GET_PROXY, (proxy_id,), {}, {}, None, options)

    async def get_runners(self, *, q: str | None = None, options: Options | None = None) -> models.RunnerOverview:
        """List the runners.

        Returns every host of the installation, whatever its roles, as its runner reports it. A query narrows
        the list down, for instance `connected:false` for hosts that the platform has lost.

        Args:
            q: Condition in the syntax of a Lucene query, over the members of a runner. Everything matches
                if empty or left out.
            options: Settings of this call alone.

        Returns:
            The runners that match.

        Raises:
            BadRequest: `root.invalid_data`, `root.invalid_json_request`, `root.invalid_parameter`.
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            MethodNotAllowed: `root.method_not_allowed`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`, `ece_platform_viewer`.

        API operation: `get-runners` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-get-runners
        """
        return await self._sender.send(GET_RUNNERS, (), {"q": q}, {}, None, options)

    async def resync_runners(
        self, *, skip_matching_version: bool | None = None, options: Options | None = None
    ) -> models.ModelVersionIndexSynchronizationResults:
        """Rebuild the index of all runners.

        Has the entries of runners in the search index written anew from the true state of the platform. The
        call returns at once, and the work goes on in the background. Use it when searches miss a host or
        still show a removed one.

        Args:
            skip_matching_version: Leaves documents alone that the index already has in their latest
                version. False writes every document again. The server's default is `True`.
            options: Settings of this call alone.

        Returns:
            The work is taken on; here are the documents it concerns.

        Raises:
            BadRequest: `root.invalid_json_request`, `root.invalid_parameter`.
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            MethodNotAllowed: `root.method_not_allowed`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`.

        API operation: `resync-runners` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-resync-runners
        """
        return await self._sender.send(
            RESYNC_RUNNERS, (), {"skip_matching_version": skip_matching_version}, {}, None, options
        )

    async def search_runners(
        self, body: models.SearchRequest | models.SearchRequestDict | None = None, *, options: Options | None = None
    ) -> models.RunnerOverview:
        """Search runners.

        Finds hosts by a query in the language of Elasticsearch, over the members that `get_runner` shows.
        Without a body or a query all of them match. A host that has just joined appears with a short delay.

        Args:
            body: The request, as a model or a mapping.
            options: Settings of this call alone.

        Returns:
            The runners that match.

        Raises:
            BadRequest: The query is of an unknown kind or could not be carried out
                (`runners.search_failed`, `root.invalid_json_request`, `root.invalid_parameter`).
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            MethodNotAllowed: `root.method_not_allowed`.
            TooLarge: `root.request_too_large`.
            UnsupportedMediaType: `root.unsupported_media_type`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`, `ece_platform_viewer`.

        API operation: `search-runners` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-search-runners
        """
        return await self._sender.send(SEARCH_RUNNERS, (), {}, {}, body, options)

    async def get_runner(self, runner_id: str, *, options: Options | None = None) -> models.RunnerInfo:
        """Read a runner.

        Returns one host with its roles, its condition and the platform's containers on it. Useful to wait
        until a host that was just installed or given a role is healthy.

        Args:
            runner_id: Id of the runner, usually the address of its host.
            options: Settings of this call alone.

        Returns:
            The runner.

        Raises:
            BadRequest: `root.invalid_json_request`, `root.invalid_parameter`.
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            NotFound: There is no such runner (`runners.runner_not_found`, `root.resource_not_found`,
                `root.region_not_found`).
            MethodNotAllowed: `root.method_not_allowed`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`, `ece_platform_viewer`.

        API operation: `get-runner` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-get-runner
        """
        return await self._sender.send(GET_RUNNER, (runner_id,), {}, {}, None, options)

    async def delete_runner(self, runner_id: str, *, options: Options | None = None) -> models.EmptyResponse:
        """Delete a runner.

        Strikes a host from the installation. Free it of its roles and switch it off before; a connected
        runner is refused. If the host was an allocator, delete that as well.

        Args:
            runner_id: Id of the runner, usually the address of its host.
            options: Settings of this call alone.

        Returns:
            The runner is gone.

        Raises:
            BadRequest: The runner is still connected, or the last coordinator
                (`runners.runner_deletion_failed`, `root.invalid_json_request`, `root.invalid_parameter`).
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            NotFound: There is no such runner (`runners.runner_not_found`, `root.resource_not_found`,
                `root.region_not_found`).
            MethodNotAllowed: `root.method_not_allowed`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`.

        API operation: `delete-runner` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-delete-runner
        """
        return await self._sender.send(DELETE_RUNNER, (runner_id,), {}, {}, None, options)

    async def resync_runner(self, runner_id: str, *, options: Options | None = None) -> models.EmptyResponse:
        """Refresh the index entry of a runner.

        Writes the true state of this host to the search index and the caches while the caller waits. Helps
        when searches show something else than `get_runner` does.

        Args:
            runner_id: Id of the runner, usually the address of its host.
            options: Settings of this call alone.

        Returns:
            Index and caches are up to date.

        Raises:
            BadRequest: `root.invalid_json_request`, `root.invalid_parameter`.
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            NotFound: `root.resource_not_found`, `root.region_not_found`.
            MethodNotAllowed: `root.method_not_allowed`.
            ElevationNeeded: `root.needs_elevated_permissions`.
            ServerError: The index or a cache could not be written; the hosts are not affected
                (`runners.resync_failed`).

        Required roles: any of `ece_platform_admin`.

        API operation: `resync-runner` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-resync-runner
        """
        return await self._sender.send(RESYNC_RUNNER, (runner_id,), {}, {}, None, options)

    async def get_runner_logging_settings(
        self, runner_id: str, *, options: Options | None = None
    ) -> models.LoggingSettings:
        """Read the log levels of a runner.

        Returns which loggers of the runner on this host were given a level of their own. A host whose levels
        were never touched answers 404.

        Args:
            runner_id: Id of the runner, usually the address of its host.
            options: Settings of this call alone.

        Returns:
            The levels in force besides those of the installation.

        Raises:
            BadRequest: `root.invalid_json_request`, `root.invalid_parameter`.
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            NotFound: There is no such runner, or its log levels were never set
                (`runners.logging_settings.not_found`, `root.resource_not_found`, `root.region_not_found`).
            MethodNotAllowed: `root.method_not_allowed`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`, `ece_platform_viewer`.

        API operation: `get-runner-logging-settings` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-get-runner-logging-settings
        """
        return await self._sender.send(GET_RUNNER_LOGGING_SETTINGS, (runner_id,), {}, {}, None, options)

    async def set_runner_logging_settings(
        self,
        runner_id: str,
        body: models.LoggingSettings | models.LoggingSettingsDict,
        *,
        options: Options | None = None,
    ) -> models.LoggingSettings:
        """Set the log levels of a runner.

        Gives loggers of the runner on this host new levels, mostly to see why containers of a role do not
        come up. The body is the complete list from then on and takes effect while the runner is running.

        Args:
            runner_id: Id of the runner, usually the address of its host.
            body: The request, as a model or a mapping.
            options: Settings of this call alone.

        Returns:
            The levels from now on.

        Raises:
            BadRequest: `root.invalid_json_request`, `root.invalid_parameter`.
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            NotFound: There is no such runner, or its log levels were never set
                (`runners.logging_settings.not_found`, `root.resource_not_found`, `root.region_not_found`).
            MethodNotAllowed: `root.method_not_allowed`.
            TooLarge: `root.request_too_large`.
            UnsupportedMediaType: `root.unsupported_media_type`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`.

        API operation: `set-runner-logging-settings` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-set-runner-logging-settings
        """
        return await self._sender.send(SET_RUNNER_LOGGING_SETTINGS, (runner_id,), {}, {}, body, options)

    async def delete_runner_logging_settings(
        self, runner_id: str, *, options: Options | None = None
    ) -> models.LoggingSettings:
        """Reset the log levels of a runner.

        Forgets every level that was set for the runner on this host, which then logs as much as after its
        installation.

        Args:
            runner_id: Id of the runner, usually the address of its host.
            options: Settings of this call alone.

        Returns:
            All loggers are back at their levels of installation.

        Raises:
            BadRequest: `root.invalid_json_request`, `root.invalid_parameter`.
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            NotFound: There is no such runner, or its log levels were never set
                (`runners.logging_settings.not_found`, `root.resource_not_found`, `root.region_not_found`).
            MethodNotAllowed: `root.method_not_allowed`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`.

        API operation: `delete-runner-logging-settings` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-delete-runner-logging-settings
        """
        return await self._sender.send(DELETE_RUNNER_LOGGING_SETTINGS, (runner_id,), {}, {}, None, options)

    async def update_runner_logging_settings(
        self,
        runner_id: str,
        body: models.LoggingSettingsPatch | models.LoggingSettingsPatchDict,
        *,
        options: Options | None = None,
    ) -> models.LoggingSettings:
        """Change some log levels of a runner.

        Applies a JSON merge patch to the levels of the runner on this host: loggers in the body change, null
        takes their level away, and all others keep theirs.

        Args:
            runner_id: Id of the runner, usually the address of its host.
            body: The request, as a model or a mapping. Members of a model that are None are left out;
                `send_null` has them sent as null.
            options: Settings of this call alone.

        Returns:
            The levels from now on.

        Raises:
            BadRequest: The body is no merge patch (`patch.request_malformed`,
                `root.invalid_json_request`, `root.invalid_parameter`).
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            NotFound: There is no such runner, or its log levels were never set
                (`runners.logging_settings.not_found`, `root.resource_not_found`, `root.region_not_found`).
            MethodNotAllowed: `root.method_not_allowed`.
            TooLarge: `root.request_too_large`.
            UnsupportedMediaType: `root.unsupported_media_type`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`.

        API operation: `update-runner-logging-settings` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-update-runner-logging-settings
        """
        return await self._sender.send(UPDATE_RUNNER_LOGGING_SETTINGS, (runner_id,), {}, {}, body, options)

    async def set_runner_roles(
        self,
        runner_id: str,
        body: models.RunnerRolesInfo | models.RunnerRolesInfoDict,
        *,
        bless: bool | None = None,
        options: Options | None = None,
    ) -> models.RunnerRolesInfo:
        """Set the roles of a runner.

        Decides what a host is used for. The list is complete: containers of added roles are started and those
        of missing roles are removed, so read the present roles first. Vacate an allocator before its role is
        taken away. Adding a role may need approval, see `bless`.

        Args:
            runner_id: Id of the runner, usually the address of its host.
            body: The request, as a model or a mapping.
            bless: Approves the host for the roles in the same breath. Without approval, a role that is
                not granted automatically stays pending.
            options: Settings of this call alone.

        Returns:
            The roles the host now has.

        Raises:
            BadRequest: The roles cannot be assigned, for instance because one of them does not exist
                (`runners.runner_set_roles_failed`, `root.invalid_json_request`, `root.invalid_parameter`).
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            NotFound: There is no such runner (`runners.runner_not_found`, `root.resource_not_found`,
                `root.region_not_found`).
            MethodNotAllowed: `root.method_not_allowed`.
            TooLarge: `root.request_too_large`.
            UnsupportedMediaType: `root.unsupported_media_type`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`.

        API operation: `set-runner-roles` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-set-runner-roles
        """
        return await self._sender.send(SET_RUNNER_ROLES, (runner_id,), {"bless": bless}, {}, body, options)

    async def get_license(self, *, options: Options | None = None) -> models.LicenseObject:
        """Read the license.

        Returns the license of the installation with its limits and the time for which it is good, besides the
        memory that is in use. A new installation runs as a trial for 30 days, has none, and answers 404.

        Args:
            options: Settings of this call alone.

        Returns:
            The license.

        Raises:
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            NotFound: No license has been uploaded (`license.license_not_found`).
            MethodNotAllowed: `root.method_not_allowed`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`, `ece_platform_viewer`.

        API operation: `get-license` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-get-license
        """
        return await self._sender.send(GET_LICENSE, (), {}, {}, None, options)

    async def set_license(
        self, body: models.LicenseObject | models.LicenseObjectDict, *, options: Options | None = None
    ) -> models.EmptyResponse:
        """Upload a license.

        Installs a license or takes a new one in place of the old. Send the file that Elastic has issued
        without changing anything, as the signature is checked. Clusters get the licenses in it by and by,
        without a restart.

        Args:
            body: The request, as a model or a mapping.
            options: Settings of this call alone.

        Returns:
            The license is installed.

        Raises:
            BadRequest: The signature does not fit, or the license is not good for this installation or
                time (`license.invalid_license`, `root.invalid_json_request`, `root.invalid_parameter`).
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            MethodNotAllowed: `root.method_not_allowed`.
            TooLarge: `root.request_too_large`.
            UnsupportedMediaType: `root.unsupported_media_type`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`.

        API operation: `set-license` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-set-license
        """
        return await self._sender.send(SET_LICENSE, (), {}, {}, body, options)

    async def delete_license(self, *, options: Options | None = None) -> models.EmptyResponse:
        """Delete the license.

        Removes the license. Nothing stops right away, but features that need one are no longer available, so
        upload the next license rather than deleting the last.

        Args:
            options: Settings of this call alone.

        Returns:
            The license is gone.

        Raises:
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            NotFound: No license has been uploaded (`license.license_not_found`).
            MethodNotAllowed: `root.method_not_allowed`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`.

        API operation: `delete-license` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-delete-license
        """
        return await self._sender.send(DELETE_LICENSE, (), {}, {}, None, options)
