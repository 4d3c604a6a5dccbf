"""The data of requests and answers, each class imported on first use."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .account_patch_request import AccountPatchRequest
    from .account_response import AccountResponse
    from .account_trust_patch import AccountTrustPatch
    from .account_trust_relationship import AccountTrustRelationship
    from .account_trust_settings import AccountTrustSettings
    from .account_update_request import AccountUpdateRequest
    from .allocator_move_request import AllocatorMoveRequest
    from .api_key_response import ApiKeyResponse
    from .api_keys_response import ApiKeysResponse
    from .apm import Apm
    from .apm_configuration import ApmConfiguration
    from .apm_info import ApmInfo
    from .apm_payload import ApmPayload
    from .apm_plan import ApmPlan
    from .apm_plan_control_configuration import ApmPlanControlConfiguration
    from .apm_plan_info import ApmPlanInfo
    from .apm_plans_info import ApmPlansInfo
    from .apm_resource_info import ApmResourceInfo
    from .apm_server_mode import ApmServerMode
    from .apm_settings import ApmSettings
    from .apm_sub_info import ApmSubInfo
    from .apm_system_settings import ApmSystemSettings
    from .apm_topology_element import ApmTopologyElement
    from .app_search import AppSearch
    from .app_search_configuration import AppSearchConfiguration
    from .app_search_info import AppSearchInfo
    from .app_search_node_types import AppSearchNodeTypes
    from .app_search_payload import AppSearchPayload
    from .app_search_plan import AppSearchPlan
    from .app_search_plan_control_configuration import AppSearchPlanControlConfiguration
    from .app_search_plan_info import AppSearchPlanInfo
    from .app_search_plans_info import AppSearchPlansInfo
    from .app_search_resource_info import AppSearchResourceInfo
    from .app_search_settings import AppSearchSettings
    from .app_search_sub_info import AppSearchSubInfo
    from .app_search_system_settings import AppSearchSystemSettings
    from .app_search_topology_element import AppSearchTopologyElement
    from .authentication_info import AuthenticationInfo
    from .auto_ops_settings import AutoOpsSettings
    from .auto_ops_status import AutoOpsStatus
    from .autodetect_strategy_config import AutodetectStrategyConfig
    from .available_authentication_methods import AvailableAuthenticationMethods
    from .basic_failed_reply import BasicFailedReply
    from .basic_failed_reply_element import BasicFailedReplyElement
    from .blocking_issue_level import BlockingIssueLevel
    from .bool_query import BoolQuery
    from .certificate_meta_data import CertificateMetaData
    from .change_source_info import ChangeSourceInfo
    from .cluster_credentials import ClusterCredentials
    from .cluster_curation_settings import ClusterCurationSettings
    from .cluster_curation_spec import ClusterCurationSpec
    from .cluster_instance_configuration_info import ClusterInstanceConfigurationInfo
    from .cluster_instance_disk_info import ClusterInstanceDiskInfo
    from .cluster_instance_info import ClusterInstanceInfo
    from .cluster_instance_memory_info import ClusterInstanceMemoryInfo
    from .cluster_metadata_cpu_resources_settings import ClusterMetadataCpuResourcesSettings
    from .cluster_metadata_info import ClusterMetadataInfo
    from .cluster_metadata_port_info import ClusterMetadataPortInfo
    from .cluster_metadata_resources_settings import ClusterMetadataResourcesSettings
    from .cluster_metadata_settings import ClusterMetadataSettings
    from .cluster_plan_attempt_error import ClusterPlanAttemptError
    from .cluster_plan_step_info import ClusterPlanStepInfo
    from .cluster_plan_step_log_message_info import ClusterPlanStepLogMessageInfo
    from .cluster_plan_warning import ClusterPlanWarning
    from .cluster_reboot_mode import ClusterRebootMode
    from .cluster_snapshot_repository_default import ClusterSnapshotRepositoryDefault
    from .cluster_snapshot_repository_info import ClusterSnapshotRepositoryInfo
    from .cluster_snapshot_repository_reference import ClusterSnapshotRepositoryReference
    from .cluster_snapshot_repository_static import ClusterSnapshotRepositoryStatic
    from .cluster_snapshot_retention import ClusterSnapshotRetention
    from .cluster_snapshot_settings import ClusterSnapshotSettings
    from .cluster_status import ClusterStatus
    from .cluster_system_alert import ClusterSystemAlert
    from .cluster_topology_info import ClusterTopologyInfo
    from .create_api_key_request import CreateApiKeyRequest
    from .creates import Creates
    from .delete_api_keys_request import DeleteApiKeysRequest
    from .delete_users_api_keys_request import DeleteUsersApiKeysRequest
    from .deployment_create_metadata import DeploymentCreateMetadata
    from .deployment_create_request import DeploymentCreateRequest
    from .deployment_create_resources import DeploymentCreateResources
    from .deployment_create_response import DeploymentCreateResponse
    from .deployment_create_settings import DeploymentCreateSettings
    from .deployment_delete_response import DeploymentDeleteResponse
    from .deployment_diagnostics import DeploymentDiagnostics
    from .deployment_get_response import DeploymentGetResponse
    from .deployment_logging import DeploymentLogging
    from .deployment_logging_settings import DeploymentLoggingSettings
    from .deployment_metadata import DeploymentMetadata
    from .deployment_metrics import DeploymentMetrics
    from .deployment_metrics_settings import DeploymentMetricsSettings
    from .deployment_observability import DeploymentObservability
    from .deployment_observability_settings import DeploymentObservabilitySettings
    from .deployment_resource import DeploymentResource
    from .deployment_resource_command_response import DeploymentResourceCommandResponse
    from .deployment_resource_crud_response import DeploymentResourceCrudResponse
    from .deployment_resources import DeploymentResources
    from .deployment_restore_response import DeploymentRestoreResponse
    from .deployment_role_assignment import DeploymentRoleAssignment
    from .deployment_search_response import DeploymentSearchResponse
    from .deployment_settings import DeploymentSettings
    from .deployment_shutdown_response import DeploymentShutdownResponse
    from .deployment_template_reference import DeploymentTemplateReference
    from .deployment_update_metadata import DeploymentUpdateMetadata
    from .deployment_update_request import DeploymentUpdateRequest
    from .deployment_update_resources import DeploymentUpdateResources
    from .deployment_update_response import DeploymentUpdateResponse
    from .deployment_update_settings import DeploymentUpdateSettings
    from .deployments_list_response import DeploymentsListResponse
    from .deployments_listing_data import DeploymentsListingData
    from .deployments_search_response import DeploymentsSearchResponse
    from .direct_trust_relationship import DirectTrustRelationship
    from .direct_trust_relationship_type import DirectTrustRelationshipType
    from .discrete_sizes import DiscreteSizes
    from .elasticsearch import Elasticsearch
    from .elasticsearch_blocking_issue_element import ElasticsearchBlockingIssueElement
    from .elasticsearch_blocking_issues import ElasticsearchBlockingIssues
    from .elasticsearch_cluster_blocking_issue_element import ElasticsearchClusterBlockingIssueElement
    from .elasticsearch_cluster_blocking_issues import ElasticsearchClusterBlockingIssues
    from .elasticsearch_cluster_info import ElasticsearchClusterInfo
    from .elasticsearch_cluster_plan import ElasticsearchClusterPlan
    from .elasticsearch_cluster_plan_info import ElasticsearchClusterPlanInfo
    from .elasticsearch_cluster_plans_info import ElasticsearchClusterPlansInfo
    from .elasticsearch_cluster_role import ElasticsearchClusterRole
    from .elasticsearch_cluster_security_info import ElasticsearchClusterSecurityInfo
    from .elasticsearch_cluster_settings import ElasticsearchClusterSettings
    from .elasticsearch_cluster_topology_element import ElasticsearchClusterTopologyElement
    from .elasticsearch_cluster_trust_settings import ElasticsearchClusterTrustSettings
    from .elasticsearch_cluster_user import ElasticsearchClusterUser
    from .elasticsearch_configuration import ElasticsearchConfiguration
    from .elasticsearch_curation import ElasticsearchCuration
    from .elasticsearch_dependant import ElasticsearchDependant
    from .elasticsearch_info import ElasticsearchInfo
    from .elasticsearch_master_element import ElasticsearchMasterElement
    from .elasticsearch_master_info import ElasticsearchMasterInfo
    from .elasticsearch_monitoring_info import ElasticsearchMonitoringInfo
    from .elasticsearch_node_role import ElasticsearchNodeRole
    from .elasticsearch_node_type import ElasticsearchNodeType
    from .elasticsearch_payload import ElasticsearchPayload
    from .elasticsearch_plan_control_configuration import ElasticsearchPlanControlConfiguration
    from .elasticsearch_replica_element import ElasticsearchReplicaElement
    from .elasticsearch_resource_info import ElasticsearchResourceInfo
    from .elasticsearch_script_type_settings import ElasticsearchScriptTypeSettings
    from .elasticsearch_scripting_user_settings import ElasticsearchScriptingUserSettings
    from .elasticsearch_shard_element import ElasticsearchShardElement
    from .elasticsearch_shards_info import ElasticsearchShardsInfo
    from .elasticsearch_shards_status import ElasticsearchShardsStatus
    from .elasticsearch_system_settings import ElasticsearchSystemSettings
    from .elasticsearch_user_bundle import ElasticsearchUserBundle
    from .elasticsearch_user_plugin import ElasticsearchUserPlugin
    from .empty_response import EmptyResponse
    from .enterprise_search import EnterpriseSearch
    from .enterprise_search_configuration import EnterpriseSearchConfiguration
    from .enterprise_search_info import EnterpriseSearchInfo
    from .enterprise_search_node_types import EnterpriseSearchNodeTypes
    from .enterprise_search_payload import EnterpriseSearchPayload
    from .enterprise_search_plan import EnterpriseSearchPlan
    from .enterprise_search_plan_control_configuration import EnterpriseSearchPlanControlConfiguration
    from .enterprise_search_plan_info import EnterpriseSearchPlanInfo
    from .enterprise_search_plans_info import EnterpriseSearchPlansInfo
    from .enterprise_search_resource_info import EnterpriseSearchResourceInfo
    from .enterprise_search_settings import EnterpriseSearchSettings
    from .enterprise_search_sub_info import EnterpriseSearchSubInfo
    from .enterprise_search_system_settings import EnterpriseSearchSystemSettings
    from .enterprise_search_topology_element import EnterpriseSearchTopologyElement
    from .exists_query import ExistsQuery
    from .external_hyperlink import ExternalHyperlink
    from .external_trust_relationship import ExternalTrustRelationship
    from .grow_shrink_strategy_config import GrowShrinkStrategyConfig
    from .hyperlink import Hyperlink
    from .instance_configuration_info import InstanceConfigurationInfo
    from .instance_move_request import InstanceMoveRequest
    from .instance_node_role import InstanceNodeRole
    from .instance_overrides import InstanceOverrides
    from .instance_size_resource import InstanceSizeResource
    from .instance_type import InstanceType
    from .integrations_server import IntegrationsServer
    from .integrations_server_configuration import IntegrationsServerConfiguration
    from .integrations_server_info import IntegrationsServerInfo
    from .integrations_server_payload import IntegrationsServerPayload
    from .integrations_server_plan import IntegrationsServerPlan
    from .integrations_server_plan_control_configuration import IntegrationsServerPlanControlConfiguration
    from .integrations_server_plan_info import IntegrationsServerPlanInfo
    from .integrations_server_plans_info import IntegrationsServerPlansInfo
    from .integrations_server_resource_info import IntegrationsServerResourceInfo
    from .integrations_server_settings import IntegrationsServerSettings
    from .integrations_server_system_settings import IntegrationsServerSystemSettings
    from .integrations_server_topology_element import IntegrationsServerTopologyElement
    from .keystore_contents import KeystoreContents
    from .keystore_secret import KeystoreSecret
    from .kibana import Kibana
    from .kibana_cluster_info import KibanaClusterInfo
    from .kibana_cluster_plan import KibanaClusterPlan
    from .kibana_cluster_plan_info import KibanaClusterPlanInfo
    from .kibana_cluster_plans_info import KibanaClusterPlansInfo
    from .kibana_cluster_settings import KibanaClusterSettings
    from .kibana_cluster_topology_element import KibanaClusterTopologyElement
    from .kibana_configuration import KibanaConfiguration
    from .kibana_payload import KibanaPayload
    from .kibana_plan_control_configuration import KibanaPlanControlConfiguration
    from .kibana_resource_info import KibanaResourceInfo
    from .kibana_sub_cluster_info import KibanaSubClusterInfo
    from .kibana_system_settings import KibanaSystemSettings
    from .login_request import LoginRequest
    from .login_state import LoginState
    from .managed_monitoring_settings import ManagedMonitoringSettings
    from .match_all_query import MatchAllQuery
    from .match_none_query import MatchNoneQuery
    from .match_query import MatchQuery
    from .metadata_item import MetadataItem
    from .nested_query import NestedQuery
    from .nested_score_mode import NestedScoreMode
    from .observability_absolute_deployment import ObservabilityAbsoluteDeployment
    from .observability_issue import ObservabilityIssue
    from .organization_role_assignment import OrganizationRoleAssignment
    from .orphaned import Orphaned
    from .orphaned_elasticsearch import OrphanedElasticsearch
    from .plan_step_stage import PlanStepStage
    from .plan_step_status import PlanStepStatus
    from .plan_strategy import PlanStrategy
    from .platform_role_assignment import PlatformRoleAssignment
    from .prefix_query import PrefixQuery
    from .project_role_assignment import ProjectRoleAssignment
    from .project_role_assignments import ProjectRoleAssignments
    from .query_container import QueryContainer
    from .query_string_query import QueryStringQuery
    from .range_query import RangeQuery
    from .remote_resource_info import RemoteResourceInfo
    from .remote_resource_ref import RemoteResourceRef
    from .remote_resources import RemoteResources
    from .reply_warning import ReplyWarning
    from .resource_kind import ResourceKind
    from .restore_snapshot_api_configuration import RestoreSnapshotApiConfiguration
    from .restore_snapshot_configuration import RestoreSnapshotConfiguration
    from .restore_snapshot_repo_configuration import RestoreSnapshotRepoConfiguration
    from .restore_strategy import RestoreStrategy
    from .role_assignments import RoleAssignments
    from .rolling_grow_shrink_strategy_config import RollingGrowShrinkStrategyConfig
    from .rolling_strategy_config import RollingStrategyConfig
    from .saml_callback_request import SamlCallbackRequest
    from .search_request import SearchRequest
    from .service_url import ServiceUrl
    from .shards_health import ShardsHealth
    from .simple_query_string_query import SimpleQueryStringQuery
    from .snapshot_status_info import SnapshotStatusInfo
    from .sso_authentication_method_info import SsoAuthenticationMethodInfo
    from .sso_type import SsoType
    from .stateless_resource_kind import StatelessResourceKind
    from .system_alert_type import SystemAlertType
    from .target_elasticsearch_cluster import TargetElasticsearchCluster
    from .term_query import TermQuery
    from .token_response import TokenResponse
    from .topology_element_control import TopologyElementControl
    from .topology_size import TopologySize
    from .traffic_filter_settings import TrafficFilterSettings
    from .transient_apm_plan_configuration import TransientApmPlanConfiguration
    from .transient_app_search_plan_configuration import TransientAppSearchPlanConfiguration
    from .transient_elasticsearch_plan_configuration import TransientElasticsearchPlanConfiguration
    from .transient_enterprise_search_plan_configuration import TransientEnterpriseSearchPlanConfiguration
    from .transient_integrations_server_plan_configuration import TransientIntegrationsServerPlanConfiguration
    from .transient_kibana_plan_configuration import TransientKibanaPlanConfiguration
    from .trusted_certificate import TrustedCertificate
    from .updates import Updates
    from .user_api_key import UserApiKey
else:
    from importlib import import_module

    _MODULES = {
        "AccountPatchRequest": "account_patch_request",
        "AccountResponse": "account_response",
        "AccountTrustPatch": "account_trust_patch",
        "AccountTrustRelationship": "account_trust_relationship",
        "AccountTrustSettings": "account_trust_settings",
        "AccountUpdateRequest": "account_update_request",
        "AllocatorMoveRequest": "allocator_move_request",
        "ApiKeyResponse": "api_key_response",
        "ApiKeysResponse": "api_keys_response",
        "Apm": "apm",
        "ApmConfiguration": "apm_configuration",
        "ApmInfo": "apm_info",
        "ApmPayload": "apm_payload",
        "ApmPlan": "apm_plan",
        "ApmPlanControlConfiguration": "apm_plan_control_configuration",
        "ApmPlanInfo": "apm_plan_info",
        "ApmPlansInfo": "apm_plans_info",
        "ApmResourceInfo": "apm_resource_info",
        "ApmServerMode": "apm_server_mode",
        "ApmSettings": "apm_settings",
        "ApmSubInfo": "apm_sub_info",
        "ApmSystemSettings": "apm_system_settings",
        "ApmTopologyElement": "apm_topology_element",
        "AppSearch": "app_search",
        "AppSearchConfiguration": "app_search_configuration",
        "AppSearchInfo": "app_search_info",
        "AppSearchNodeTypes": "app_search_node_types",
        "AppSearchPayload": "app_search_payload",
        "AppSearchPlan": "app_search_plan",
        "AppSearchPlanControlConfiguration": "app_search_plan_control_configuration",
        "AppSearchPlanInfo": "app_search_plan_info",
        "AppSearchPlansInfo": "app_search_plans_info",
        "AppSearchResourceInfo": "app_search_resource_info",
        "AppSearchSettings": "app_search_settings",
        "AppSearchSubInfo": "app_search_sub_info",
        "AppSearchSystemSettings": "app_search_system_settings",
        "AppSearchTopologyElement": "app_search_topology_element",
        "AuthenticationInfo": "authentication_info",
        "AutodetectStrategyConfig": "autodetect_strategy_config",
        "AutoOpsSettings": "auto_ops_settings",
        "AutoOpsStatus": "auto_ops_status",
        "AvailableAuthenticationMethods": "available_authentication_methods",
        "BasicFailedReply": "basic_failed_reply",
        "BasicFailedReplyElement": "basic_failed_reply_element",
        "BlockingIssueLevel": "blocking_issue_level",
        "BoolQuery": "bool_query",
        "CertificateMetaData": "certificate_meta_data",
        "ChangeSourceInfo": "change_source_info",
        "ClusterCredentials": "cluster_credentials",
        "ClusterCurationSettings": "cluster_curation_settings",
        "ClusterCurationSpec": "cluster_curation_spec",
        "ClusterInstanceConfigurationInfo": "cluster_instance_configuration_info",
        "ClusterInstanceDiskInfo": "cluster_instance_disk_info",
        "ClusterInstanceInfo": "cluster_instance_info",
        "ClusterInstanceMemoryInfo": "cluster_instance_memory_info",
        "ClusterMetadataCpuResourcesSettings": "cluster_metadata_cpu_resources_settings",
        "ClusterMetadataInfo": "cluster_metadata_info",
        "ClusterMetadataPortInfo": "cluster_metadata_port_info",
        "ClusterMetadataResourcesSettings": "cluster_metadata_resources_settings",
        "ClusterMetadataSettings": "cluster_metadata_settings",
        "ClusterPlanAttemptError": "cluster_plan_attempt_error",
        "ClusterPlanStepInfo": "cluster_plan_step_info",
        "ClusterPlanStepLogMessageInfo": "cluster_plan_step_log_message_info",
        "ClusterPlanWarning": "cluster_plan_warning",
        "ClusterRebootMode": "cluster_reboot_mode",
        "ClusterSnapshotRepositoryDefault": "cluster_snapshot_repository_default",
        "ClusterSnapshotRepositoryInfo": "cluster_snapshot_repository_info",
        "ClusterSnapshotRepositoryReference": "cluster_snapshot_repository_reference",
        "ClusterSnapshotRepositoryStatic": "cluster_snapshot_repository_static",
        "ClusterSnapshotRetention": "cluster_snapshot_retention",
        "ClusterSnapshotSettings": "cluster_snapshot_settings",
        "ClusterStatus": "cluster_status",
        "ClusterSystemAlert": "cluster_system_alert",
        "ClusterTopologyInfo": "cluster_topology_info",
        "CreateApiKeyRequest": "create_api_key_request",
        "Creates": "creates",
        "DeleteApiKeysRequest": "delete_api_keys_request",
        "DeleteUsersApiKeysRequest": "delete_users_api_keys_request",
        "DeploymentCreateMetadata": "deployment_create_metadata",
        "DeploymentCreateRequest": "deployment_create_request",
        "DeploymentCreateResources": "deployment_create_resources",
        "DeploymentCreateResponse": "deployment_create_response",
        "DeploymentCreateSettings": "deployment_create_settings",
        "DeploymentDeleteResponse": "deployment_delete_response",
        "DeploymentDiagnostics": "deployment_diagnostics",
        "DeploymentGetResponse": "deployment_get_response",
        "DeploymentLogging": "deployment_logging",
        "DeploymentLoggingSettings": "deployment_logging_settings",
        "DeploymentMetadata": "deployment_metadata",
        "DeploymentMetrics": "deployment_metrics",
        "DeploymentMetricsSettings": "deployment_metrics_settings",
        "DeploymentObservability": "deployment_observability",
        "DeploymentObservabilitySettings": "deployment_observability_settings",
        "DeploymentResource": "deployment_resource",
        "DeploymentResourceCommandResponse": "deployment_resource_command_response",
        "DeploymentResourceCrudResponse": "deployment_resource_crud_response",
        "DeploymentResources": "deployment_resources",
        "DeploymentRestoreResponse": "deployment_restore_response",
        "DeploymentRoleAssignment": "deployment_role_assignment",
        "DeploymentSearchResponse": "deployment_search_response",
        "DeploymentSettings": "deployment_settings",
        "DeploymentShutdownResponse": "deployment_shutdown_response",
        "DeploymentsListingData": "deployments_listing_data",
        "DeploymentsListResponse": "deployments_list_response",
        "DeploymentsSearchResponse": "deployments_search_response",
        "DeploymentTemplateReference": "deployment_template_reference",
        "DeploymentUpdateMetadata": "deployment_update_metadata",
        "DeploymentUpdateRequest": "deployment_update_request",
        "DeploymentUpdateResources": "deployment_update_resources",
        "DeploymentUpdateResponse": "deployment_update_response",
        "DeploymentUpdateSettings": "deployment_update_settings",
        "DirectTrustRelationship": "direct_trust_relationship",
        "DirectTrustRelationshipType": "direct_trust_relationship_type",
        "DiscreteSizes": "discrete_sizes",
        "Elasticsearch": "elasticsearch",
        "ElasticsearchBlockingIssueElement": "elasticsearch_blocking_issue_element",
        "ElasticsearchBlockingIssues": "elasticsearch_blocking_issues",
        "ElasticsearchClusterBlockingIssueElement": "elasticsearch_cluster_blocking_issue_element",
        "ElasticsearchClusterBlockingIssues": "elasticsearch_cluster_blocking_issues",
        "ElasticsearchClusterInfo": "elasticsearch_cluster_info",
        "ElasticsearchClusterPlan": "elasticsearch_cluster_plan",
        "ElasticsearchClusterPlanInfo": "elasticsearch_cluster_plan_info",
        "ElasticsearchClusterPlansInfo": "elasticsearch_cluster_plans_info",
        "ElasticsearchClusterRole": "elasticsearch_cluster_role",
        "ElasticsearchClusterSecurityInfo": "elasticsearch_cluster_security_info",
        "ElasticsearchClusterSettings": "elasticsearch_cluster_settings",
        "ElasticsearchClusterTopologyElement": "elasticsearch_cluster_topology_element",
        "ElasticsearchClusterTrustSettings": "elasticsearch_cluster_trust_settings",
        "ElasticsearchClusterUser": "elasticsearch_cluster_user",
        "ElasticsearchConfiguration": "elasticsearch_configuration",
        "ElasticsearchCuration": "elasticsearch_curation",
        "ElasticsearchDependant": "elasticsearch_dependant",
        "ElasticsearchInfo": "elasticsearch_info",
        "ElasticsearchMasterElement": "elasticsearch_master_element",
        "ElasticsearchMasterInfo": "elasticsearch_master_info",
        "ElasticsearchMonitoringInfo": "elasticsearch_monitoring_info",
        "ElasticsearchNodeRole": "elasticsearch_node_role",
        "ElasticsearchNodeType": "elasticsearch_node_type",
        "ElasticsearchPayload": "elasticsearch_payload",
        "ElasticsearchPlanControlConfiguration": "elasticsearch_plan_control_configuration",
        "ElasticsearchReplicaElement": "elasticsearch_replica_element",
        "ElasticsearchResourceInfo": "elasticsearch_resource_info",
        "ElasticsearchScriptingUserSettings": "elasticsearch_scripting_user_settings",
        "ElasticsearchScriptTypeSettings": "elasticsearch_script_type_settings",
        "ElasticsearchShardElement": "elasticsearch_shard_element",
        "ElasticsearchShardsInfo": "elasticsearch_shards_info",
        "ElasticsearchShardsStatus": "elasticsearch_shards_status",
        "ElasticsearchSystemSettings": "elasticsearch_system_settings",
        "ElasticsearchUserBundle": "elasticsearch_user_bundle",
        "ElasticsearchUserPlugin": "elasticsearch_user_plugin",
        "EmptyResponse": "empty_response",
        "EnterpriseSearch": "enterprise_search",
        "EnterpriseSearchConfiguration": "enterprise_search_configuration",
        "EnterpriseSearchInfo": "enterprise_search_info",
        "EnterpriseSearchNodeTypes": "enterprise_search_node_types",
        "EnterpriseSearchPayload": "enterprise_search_payload",
        "EnterpriseSearchPlan": "enterprise_search_plan",
        "EnterpriseSearchPlanControlConfiguration": "enterprise_search_plan_control_configuration",
        "EnterpriseSearchPlanInfo": "enterprise_search_plan_info",
        "EnterpriseSearchPlansInfo": "enterprise_search_plans_info",
        "EnterpriseSearchResourceInfo": "enterprise_search_resource_info",
        "EnterpriseSearchSettings": "enterprise_search_settings",
        "EnterpriseSearchSubInfo": "enterprise_search_sub_info",
        "EnterpriseSearchSystemSettings": "enterprise_search_system_settings",
        "EnterpriseSearchTopologyElement": "enterprise_search_topology_element",
        "ExistsQuery": "exists_query",
        "ExternalHyperlink": "external_hyperlink",
        "ExternalTrustRelationship": "external_trust_relationship",
        "GrowShrinkStrategyConfig": "grow_shrink_strategy_config",
        "Hyperlink": "hyperlink",
        "InstanceConfigurationInfo": "instance_configuration_info",
        "InstanceMoveRequest": "instance_move_request",
        "InstanceNodeRole": "instance_node_role",
        "InstanceOverrides": "instance_overrides",
        "InstanceSizeResource": "instance_size_resource",
        "InstanceType": "instance_type",
        "IntegrationsServer": "integrations_server",
        "IntegrationsServerConfiguration": "integrations_server_configuration",
        "IntegrationsServerInfo": "integrations_server_info",
        "IntegrationsServerPayload": "integrations_server_payload",
        "IntegrationsServerPlan": "integrations_server_plan",
        "IntegrationsServerPlanControlConfiguration": "integrations_server_plan_control_configuration",
        "IntegrationsServerPlanInfo": "integrations_server_plan_info",
        "IntegrationsServerPlansInfo": "integrations_server_plans_info",
        "IntegrationsServerResourceInfo": "integrations_server_resource_info",
        "IntegrationsServerSettings": "integrations_server_settings",
        "IntegrationsServerSystemSettings": "integrations_server_system_settings",
        "IntegrationsServerTopologyElement": "integrations_server_topology_element",
        "KeystoreContents": "keystore_contents",
        "KeystoreSecret": "keystore_secret",
        "Kibana": "kibana",
        "KibanaClusterInfo": "kibana_cluster_info",
        "KibanaClusterPlan": "kibana_cluster_plan",
        "KibanaClusterPlanInfo": "kibana_cluster_plan_info",
        "KibanaClusterPlansInfo": "kibana_cluster_plans_info",
        "KibanaClusterSettings": "kibana_cluster_settings",
        "KibanaClusterTopologyElement": "kibana_cluster_topology_element",
        "KibanaConfiguration": "kibana_configuration",
        "KibanaPayload": "kibana_payload",
        "KibanaPlanControlConfiguration": "kibana_plan_control_configuration",
        "KibanaResourceInfo": "kibana_resource_info",
        "KibanaSubClusterInfo": "kibana_sub_cluster_info",
        "KibanaSystemSettings": "kibana_system_settings",
        "LoginRequest": "login_request",
        "LoginState": "login_state",
        "ManagedMonitoringSettings": "managed_monitoring_settings",
        "MatchAllQuery": "match_all_query",
        "MatchNoneQuery": "match_none_query",
        "MatchQuery": "match_query",
        "MetadataItem": "metadata_item",
        "NestedQuery": "nested_query",
        "NestedScoreMode": "nested_score_mode",
        "ObservabilityAbsoluteDeployment": "observability_absolute_deployment",
        "ObservabilityIssue": "observability_issue",
        "OrganizationRoleAssignment": "organization_role_assignment",
        "Orphaned": "orphaned",
        "OrphanedElasticsearch": "orphaned_elasticsearch",
        "PlanStepStage": "plan_step_stage",
        "PlanStepStatus": "plan_step_status",
        "PlanStrategy": "plan_strategy",
        "PlatformRoleAssignment": "platform_role_assignment",
        "PrefixQuery": "prefix_query",
        "ProjectRoleAssignment": "project_role_assignment",
        "ProjectRoleAssignments": "project_role_assignments",
        "QueryContainer": "query_container",
        "QueryStringQuery": "query_string_query",
        "RangeQuery": "range_query",
        "RemoteResourceInfo": "remote_resource_info",
        "RemoteResourceRef": "remote_resource_ref",
        "RemoteResources": "remote_resources",
        "ReplyWarning": "reply_warning",
        "ResourceKind": "resource_kind",
        "RestoreSnapshotApiConfiguration": "restore_snapshot_api_configuration",
        "RestoreSnapshotConfiguration": "restore_snapshot_configuration",
        "RestoreSnapshotRepoConfiguration": "restore_snapshot_repo_configuration",
        "RestoreStrategy": "restore_strategy",
        "RoleAssignments": "role_assignments",
        "RollingGrowShrinkStrategyConfig": "rolling_grow_shrink_strategy_config",
        "RollingStrategyConfig": "rolling_strategy_config",
        "SamlCallbackRequest": "saml_callback_request",
        "SearchRequest": "search_request",
        "ServiceUrl": "service_url",
        "ShardsHealth": "shards_health",
        "SimpleQueryStringQuery": "simple_query_string_query",
        "SnapshotStatusInfo": "snapshot_status_info",
        "SsoAuthenticationMethodInfo": "sso_authentication_method_info",
        "SsoType": "sso_type",
        "StatelessResourceKind": "stateless_resource_kind",
        "SystemAlertType": "system_alert_type",
        "TargetElasticsearchCluster": "target_elasticsearch_cluster",
        "TermQuery": "term_query",
        "TokenResponse": "token_response",
        "TopologyElementControl": "topology_element_control",
        "TopologySize": "topology_size",
        "TrafficFilterSettings": "traffic_filter_settings",
        "TransientApmPlanConfiguration": "transient_apm_plan_configuration",
        "TransientAppSearchPlanConfiguration": "transient_app_search_plan_configuration",
        "TransientElasticsearchPlanConfiguration": "transient_elasticsearch_plan_configuration",
        "TransientEnterpriseSearchPlanConfiguration": "transient_enterprise_search_plan_configuration",
        "TransientIntegrationsServerPlanConfiguration": "transient_integrations_server_plan_configuration",
        "TransientKibanaPlanConfiguration": "transient_kibana_plan_configuration",
        "TrustedCertificate": "trusted_certificate",
        "Updates": "updates",
        "UserApiKey": "user_api_key",
    }

    def __getattr__(name: str) -> object:
        if name not in _MODULES:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        value = globals()[name] = getattr(import_module(f".{_MODULES[name]}", __name__), name)
        return value

    def __dir__() -> list[str]:
        return list(__all__)


__all__ = (
    "AccountPatchRequest",
    "AccountResponse",
    "AccountTrustPatch",
    "AccountTrustRelationship",
    "AccountTrustSettings",
    "AccountUpdateRequest",
    "AllocatorMoveRequest",
    "ApiKeyResponse",
    "ApiKeysResponse",
    "Apm",
    "ApmConfiguration",
    "ApmInfo",
    "ApmPayload",
    "ApmPlan",
    "ApmPlanControlConfiguration",
    "ApmPlanInfo",
    "ApmPlansInfo",
    "ApmResourceInfo",
    "ApmServerMode",
    "ApmSettings",
    "ApmSubInfo",
    "ApmSystemSettings",
    "ApmTopologyElement",
    "AppSearch",
    "AppSearchConfiguration",
    "AppSearchInfo",
    "AppSearchNodeTypes",
    "AppSearchPayload",
    "AppSearchPlan",
    "AppSearchPlanControlConfiguration",
    "AppSearchPlanInfo",
    "AppSearchPlansInfo",
    "AppSearchResourceInfo",
    "AppSearchSettings",
    "AppSearchSubInfo",
    "AppSearchSystemSettings",
    "AppSearchTopologyElement",
    "AuthenticationInfo",
    "AutodetectStrategyConfig",
    "AutoOpsSettings",
    "AutoOpsStatus",
    "AvailableAuthenticationMethods",
    "BasicFailedReply",
    "BasicFailedReplyElement",
    "BlockingIssueLevel",
    "BoolQuery",
    "CertificateMetaData",
    "ChangeSourceInfo",
    "ClusterCredentials",
    "ClusterCurationSettings",
    "ClusterCurationSpec",
    "ClusterInstanceConfigurationInfo",
    "ClusterInstanceDiskInfo",
    "ClusterInstanceInfo",
    "ClusterInstanceMemoryInfo",
    "ClusterMetadataCpuResourcesSettings",
    "ClusterMetadataInfo",
    "ClusterMetadataPortInfo",
    "ClusterMetadataResourcesSettings",
    "ClusterMetadataSettings",
    "ClusterPlanAttemptError",
    "ClusterPlanStepInfo",
    "ClusterPlanStepLogMessageInfo",
    "ClusterPlanWarning",
    "ClusterRebootMode",
    "ClusterSnapshotRepositoryDefault",
    "ClusterSnapshotRepositoryInfo",
    "ClusterSnapshotRepositoryReference",
    "ClusterSnapshotRepositoryStatic",
    "ClusterSnapshotRetention",
    "ClusterSnapshotSettings",
    "ClusterStatus",
    "ClusterSystemAlert",
    "ClusterTopologyInfo",
    "CreateApiKeyRequest",
    "Creates",
    "DeleteApiKeysRequest",
    "DeleteUsersApiKeysRequest",
    "DeploymentCreateMetadata",
    "DeploymentCreateRequest",
    "DeploymentCreateResources",
    "DeploymentCreateResponse",
    "DeploymentCreateSettings",
    "DeploymentDeleteResponse",
    "DeploymentDiagnostics",
    "DeploymentGetResponse",
    "DeploymentLogging",
    "DeploymentLoggingSettings",
    "DeploymentMetadata",
    "DeploymentMetrics",
    "DeploymentMetricsSettings",
    "DeploymentObservability",
    "DeploymentObservabilitySettings",
    "DeploymentResource",
    "DeploymentResourceCommandResponse",
    "DeploymentResourceCrudResponse",
    "DeploymentResources",
    "DeploymentRestoreResponse",
    "DeploymentRoleAssignment",
    "DeploymentSearchResponse",
    "DeploymentSettings",
    "DeploymentShutdownResponse",
    "DeploymentsListingData",
    "DeploymentsListResponse",
    "DeploymentsSearchResponse",
    "DeploymentTemplateReference",
    "DeploymentUpdateMetadata",
    "DeploymentUpdateRequest",
    "DeploymentUpdateResources",
    "DeploymentUpdateResponse",
    "DeploymentUpdateSettings",
    "DirectTrustRelationship",
    "DirectTrustRelationshipType",
    "DiscreteSizes",
    "Elasticsearch",
    "ElasticsearchBlockingIssueElement",
    "ElasticsearchBlockingIssues",
    "ElasticsearchClusterBlockingIssueElement",
    "ElasticsearchClusterBlockingIssues",
    "ElasticsearchClusterInfo",
    "ElasticsearchClusterPlan",
    "ElasticsearchClusterPlanInfo",
    "ElasticsearchClusterPlansInfo",
    "ElasticsearchClusterRole",
    "ElasticsearchClusterSecurityInfo",
    "ElasticsearchClusterSettings",
    "ElasticsearchClusterTopologyElement",
    "ElasticsearchClusterTrustSettings",
    "ElasticsearchClusterUser",
    "ElasticsearchConfiguration",
    "ElasticsearchCuration",
    "ElasticsearchDependant",
    "ElasticsearchInfo",
    "ElasticsearchMasterElement",
    "ElasticsearchMasterInfo",
    "ElasticsearchMonitoringInfo",
    "ElasticsearchNodeRole",
    "ElasticsearchNodeType",
    "ElasticsearchPayload",
    "ElasticsearchPlanControlConfiguration",
    "ElasticsearchReplicaElement",
    "ElasticsearchResourceInfo",
    "ElasticsearchScriptingUserSettings",
    "ElasticsearchScriptTypeSettings",
    "ElasticsearchShardElement",
    "ElasticsearchShardsInfo",
    "ElasticsearchShardsStatus",
    "ElasticsearchSystemSettings",
    "ElasticsearchUserBundle",
    "ElasticsearchUserPlugin",
    "EmptyResponse",
    "EnterpriseSearch",
    "EnterpriseSearchConfiguration",
    "EnterpriseSearchInfo",
    "EnterpriseSearchNodeTypes",
    "EnterpriseSearchPayload",
    "EnterpriseSearchPlan",
    "EnterpriseSearchPlanControlConfiguration",
    "EnterpriseSearchPlanInfo",
    "EnterpriseSearchPlansInfo",
    "EnterpriseSearchResourceInfo",
    "EnterpriseSearchSettings",
    "EnterpriseSearchSubInfo",
    "EnterpriseSearchSystemSettings",
    "EnterpriseSearchTopologyElement",
    "ExistsQuery",
    "ExternalHyperlink",
    "ExternalTrustRelationship",
    "GrowShrinkStrategyConfig",
    "Hyperlink",
    "InstanceConfigurationInfo",
    "InstanceMoveRequest",
    "InstanceNodeRole",
    "InstanceOverrides",
    "InstanceSizeResource",
    "InstanceType",
    "IntegrationsServer",
    "IntegrationsServerConfiguration",
    "IntegrationsServerInfo",
    "IntegrationsServerPayload",
    "IntegrationsServerPlan",
    "IntegrationsServerPlanControlConfiguration",
    "IntegrationsServerPlanInfo",
    "IntegrationsServerPlansInfo",
    "IntegrationsServerResourceInfo",
    "IntegrationsServerSettings",
    "IntegrationsServerSystemSettings",
    "IntegrationsServerTopologyElement",
    "KeystoreContents",
    "KeystoreSecret",
    "Kibana",
    "KibanaClusterInfo",
    "KibanaClusterPlan",
    "KibanaClusterPlanInfo",
    "KibanaClusterPlansInfo",
    "KibanaClusterSettings",
    "KibanaClusterTopologyElement",
    "KibanaConfiguration",
    "KibanaPayload",
    "KibanaPlanControlConfiguration",
    "KibanaResourceInfo",
    "KibanaSubClusterInfo",
    "KibanaSystemSettings",
    "LoginRequest",
    "LoginState",
    "ManagedMonitoringSettings",
    "MatchAllQuery",
    "MatchNoneQuery",
    "MatchQuery",
    "MetadataItem",
    "NestedQuery",
    "NestedScoreMode",
    "ObservabilityAbsoluteDeployment",
    "ObservabilityIssue",
    "OrganizationRoleAssignment",
    "Orphaned",
    "OrphanedElasticsearch",
    "PlanStepStage",
    "PlanStepStatus",
    "PlanStrategy",
    "PlatformRoleAssignment",
    "PrefixQuery",
    "ProjectRoleAssignment",
    "ProjectRoleAssignments",
    "QueryContainer",
    "QueryStringQuery",
    "RangeQuery",
    "RemoteResourceInfo",
    "RemoteResourceRef",
    "RemoteResources",
    "ReplyWarning",
    "ResourceKind",
    "RestoreSnapshotApiConfiguration",
    "RestoreSnapshotConfiguration",
    "RestoreSnapshotRepoConfiguration",
    "RestoreStrategy",
    "RoleAssignments",
    "RollingGrowShrinkStrategyConfig",
    "RollingStrategyConfig",
    "SamlCallbackRequest",
    "SearchRequest",
    "ServiceUrl",
    "ShardsHealth",
    "SimpleQueryStringQuery",
    "SnapshotStatusInfo",
    "SsoAuthenticationMethodInfo",
    "SsoType",
    "StatelessResourceKind",
    "SystemAlertType",
    "TargetElasticsearchCluster",
    "TermQuery",
    "TokenResponse",
    "TopologyElementControl",
    "TopologySize",
    "TrafficFilterSettings",
    "TransientApmPlanConfiguration",
    "TransientAppSearchPlanConfiguration",
    "TransientElasticsearchPlanConfiguration",
    "TransientEnterpriseSearchPlanConfiguration",
    "TransientIntegrationsServerPlanConfiguration",
    "TransientKibanaPlanConfiguration",
    "TrustedCertificate",
    "Updates",
    "UserApiKey",
)
