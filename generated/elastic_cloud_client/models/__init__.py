# Generated from the document in openapi/ by `nox -s generate`; do not edit.
"""The data of requests and answers, each class imported on first use; `…Dict` is what a mapping in the place of a model may hold."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .account_patch_request import AccountPatchRequest
    from .account_response import AccountResponse
    from .account_trust_patch import AccountTrustPatch
    from .account_trust_relationship import AccountTrustRelationship
    from .account_trust_settings import AccountTrustSettings
    from .account_update_request import AccountUpdateRequest
    from .active_directory_group_search import ActiveDirectoryGroupSearch
    from .active_directory_security_realm_load_balance import ActiveDirectorySecurityRealmLoadBalance
    from .active_directory_security_realm_role_mapping_rule import ActiveDirectorySecurityRealmRoleMappingRule
    from .active_directory_security_realm_role_mapping_rules import ActiveDirectorySecurityRealmRoleMappingRules
    from .active_directory_settings import ActiveDirectorySettings
    from .active_directory_user_search import ActiveDirectoryUserSearch
    from .add_role_mapping_request import AddRoleMappingRequest
    from .adminconsole_info import AdminconsoleInfo
    from .adminconsoles_overview import AdminconsolesOverview
    from .allocated_instance_plans_info import AllocatedInstancePlansInfo
    from .allocated_instance_status import AllocatedInstanceStatus
    from .allocator_build_info import AllocatorBuildInfo
    from .allocator_capacity import AllocatorCapacity
    from .allocator_capacity_memory import AllocatorCapacityMemory
    from .allocator_capacity_storage import AllocatorCapacityStorage
    from .allocator_health_checks import AllocatorHealthChecks
    from .allocator_health_status import AllocatorHealthStatus
    from .allocator_info import AllocatorInfo
    from .allocator_move_request import AllocatorMoveRequest
    from .allocator_overview import AllocatorOverview
    from .allocator_settings import AllocatorSettings
    from .allocator_settings_patch import AllocatorSettingsPatch
    from .allocator_zone_info import AllocatorZoneInfo
    from .allocators_summary import AllocatorsSummary
    from .allocators_zone_summary import AllocatorsZoneSummary
    from .api_base_url_data import ApiBaseUrlData
    from .api_key_response import ApiKeyResponse
    from .api_keys_response import ApiKeysResponse
    from .apm import Apm
    from .apm_configuration import ApmConfiguration
    from .apm_crud_response import ApmCrudResponse
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
    from .balance import Balance
    from .basic_failed_reply import BasicFailedReply
    from .basic_failed_reply_element import BasicFailedReplyElement
    from .billing_dimension_type import BillingDimensionType
    from .blessing import Blessing
    from .blessings import Blessings
    from .blessings_with_meta import BlessingsWithMeta
    from .blocking_issue_level import BlockingIssueLevel
    from .bodies import (
        AccountPatchRequestDict,
        AccountTrustPatchDict,
        AccountTrustRelationshipDict,
        AccountTrustSettingsDict,
        AccountUpdateRequestDict,
        ActiveDirectoryGroupSearchDict,
        ActiveDirectorySecurityRealmLoadBalanceDict,
        ActiveDirectorySecurityRealmRoleMappingRuleDict,
        ActiveDirectorySecurityRealmRoleMappingRulesDict,
        ActiveDirectorySettingsDict,
        ActiveDirectoryUserSearchDict,
        AddRoleMappingRequestDict,
        AllocatorMoveRequestDict,
        AllocatorSettingsDict,
        AllocatorSettingsPatchDict,
        ApiBaseUrlDataDict,
        ApmConfigurationDict,
        ApmPayloadDict,
        ApmPlanControlConfigurationDict,
        ApmPlanDict,
        ApmSettingsDict,
        ApmSystemSettingsDict,
        ApmTopologyElementDict,
        AppSearchConfigurationDict,
        AppSearchNodeTypesDict,
        AppSearchPayloadDict,
        AppSearchPlanControlConfigurationDict,
        AppSearchPlanDict,
        AppSearchSettingsDict,
        AppSearchSystemSettingsDict,
        AppSearchTopologyElementDict,
        AutoOpsSettingsDict,
        BlessingDict,
        BlessingsDict,
        BoolQueryDict,
        ByokSettingsDict,
        CertificateMetaDataDict,
        ClusterCurationSettingsDict,
        ClusterCurationSpecDict,
        ClusterLicenseInfoDict,
        ClusterMetadataCpuResourcesSettingsDict,
        ClusterMetadataResourcesSettingsDict,
        ClusterMetadataSettingsDict,
        ClusterSnapshotRepositoryInfoDict,
        ClusterSnapshotRepositoryReferenceDict,
        ClusterSnapshotRepositoryStaticDict,
        ClusterSnapshotRetentionDict,
        ClusterSnapshotSettingsDict,
        CommentCreateRequestDict,
        CommentUpdateRequestDict,
        ConfigStoreOptionDataDict,
        ContainerConfigHostConfigDict,
        ContainersEntryDict,
        ContainersEntryOptionsACLDict,
        ContainersEntryOptionsAuthDict,
        ContainersEntryOptionsContainerConfigDict,
        ContainersEntryOptionsDict,
        ContainersEntryOptionsOverridesDict,
        CreateApiKeyRequestDict,
        CreateExtensionRequestDict,
        CreateSnapshotDependencyRequestDict,
        DeleteApiKeysRequestDict,
        DeleteDomainClaimRequestDict,
        DeleteUsersApiKeysRequestDict,
        DeploymentCreateMetadataDict,
        DeploymentCreateRequestDict,
        DeploymentCreateResourcesDict,
        DeploymentCreateSettingsDict,
        DeploymentDomainNameDict,
        DeploymentLoggingSettingsDict,
        DeploymentMetricsSettingsDict,
        DeploymentObservabilitySettingsDict,
        DeploymentResourceUserSettingsDict,
        DeploymentRoleAssignmentDict,
        DeploymentTagsResponseDict,
        DeploymentTemplateReferenceDict,
        DeploymentTemplateRequestBodyDict,
        DeploymentUpdateMetadataDict,
        DeploymentUpdateRequestDict,
        DeploymentUpdateResourcesDict,
        DeploymentUpdateSettingsDict,
        DirectTrustRelationshipDict,
        DiscreteSizesDict,
        DomainVerificationRequestDict,
        ElasticsearchClusterPlanDict,
        ElasticsearchClusterSettingsDict,
        ElasticsearchClusterTopologyElementDict,
        ElasticsearchClusterTrustSettingsDict,
        ElasticsearchConfigurationDict,
        ElasticsearchCurationDict,
        ElasticsearchHttpSettingsDict,
        ElasticsearchNodeTypeDict,
        ElasticsearchPayloadDict,
        ElasticsearchPlanControlConfigurationDict,
        ElasticsearchScriptingUserSettingsDict,
        ElasticsearchScriptTypeSettingsDict,
        ElasticsearchSystemSettingsDict,
        ElasticsearchUserBundleDict,
        ElasticsearchUserPluginDict,
        ElevatedPermissionsDict,
        EnableIlmRequestDict,
        EnrollmentTokenRequestDict,
        EnterpriseSearchConfigurationDict,
        EnterpriseSearchNodeTypesDict,
        EnterpriseSearchPayloadDict,
        EnterpriseSearchPlanControlConfigurationDict,
        EnterpriseSearchPlanDict,
        EnterpriseSearchSettingsDict,
        EnterpriseSearchSystemSettingsDict,
        EnterpriseSearchTopologyElementDict,
        ExistsQueryDict,
        ExtensionUploadDict,
        ExternalTrustRelationshipDict,
        FilterAssociationDict,
        IdpConfigurationRequestDict,
        IndexPatternDict,
        InstanceConfigurationDict,
        InstanceMoveRequestDict,
        InstanceOverridesDict,
        IntegrationsServerConfigurationDict,
        IntegrationsServerPayloadDict,
        IntegrationsServerPlanControlConfigurationDict,
        IntegrationsServerPlanDict,
        IntegrationsServerSettingsDict,
        IntegrationsServerSystemSettingsDict,
        IntegrationsServerTopologyElementDict,
        KeystoreContentsDict,
        KeystoreSecretDict,
        KibanaClusterPlanDict,
        KibanaClusterSettingsDict,
        KibanaClusterTopologyElementDict,
        KibanaConfigurationDict,
        KibanaDeeplinkDict,
        KibanaPayloadDict,
        KibanaPlanControlConfigurationDict,
        KibanaSystemSettingsDict,
        LdapGroupSearchDict,
        LdapSecurityRealmLoadBalanceDict,
        LdapSecurityRealmRoleMappingRuleDict,
        LdapSecurityRealmRoleMappingRulesDict,
        LdapSettingsDict,
        LdapUserSearchDict,
        LicenseInfoDict,
        LicenseObjectDict,
        LoggingSettingsDict,
        LoggingSettingsPatchDict,
        LoginRequestDict,
        LoginStateDict,
        ManagedMonitoringSettingsDict,
        MatchQueryDict,
        MetadataItemDict,
        MetadataItemsDict,
        MetadataItemValueDict,
        MoveApmClusterConfigurationDict,
        MoveAppSearchConfigurationDict,
        MoveClustersRequestDict,
        MoveElasticsearchClusterConfigurationDict,
        MoveEnterpriseSearchConfigurationDict,
        MoveKibanaClusterConfigurationDict,
        NestedQueryDict,
        ObservabilityAbsoluteDeploymentDict,
        OrganizationInvitationRequestDict,
        OrganizationRequestDict,
        OrganizationRoleAssignmentDict,
        PlanStrategyDict,
        PlatformRoleAssignmentDict,
        PortBindingDict,
        PrefixQueryDict,
        ProjectRoleAssignmentDict,
        ProjectRoleAssignmentsDict,
        ProxiesFilterDict,
        ProxiesFilteredGroupDict,
        ProxiesHttpSettingsDict,
        ProxiesHttpSettingsPatchDict,
        ProxiesSettingsDict,
        ProxiesSettingsPatchDict,
        ProxiesSSOSettingsDict,
        ProxiesSSOSettingsPatchDict,
        QueryContainerDict,
        QueryStringQueryDict,
        RangeQueryDict,
        ReadOnlyRequestDict,
        RemoteResourceInfoDict,
        RemoteResourceRefDict,
        RemoteResourcesDict,
        RestartPolicyDict,
        RestoreSnapshotApiConfigurationDict,
        RestoreSnapshotConfigurationDict,
        RestoreSnapshotRepoConfigurationDict,
        RoleAggregateCreateDataDict,
        RoleAssignmentsDict,
        RoleDict,
        RoleMappingDict,
        RoleMappingPropertyRuleDict,
        RoleMappingRuleDict,
        RollingStrategyConfigDict,
        RunnerRoleInfoDict,
        RunnerRolesInfoDict,
        SamlAttributeSettingsDict,
        SamlCallbackRequestDict,
        SamlIdpDict,
        SamlIdpSettingsDict,
        SamlSecurityRealmRoleMappingRuleDict,
        SamlSecurityRealmRoleMappingRulesDict,
        SamlSettingsDict,
        SamlSpSettingsDict,
        SearchRequestDict,
        SecurityDeploymentCreateRequestDict,
        SecurityDeploymentTopologyDict,
        SecurityDeploymentUpdateRequestDict,
        SecurityRealmsReorderRequestDict,
        SimpleQueryStringQueryDict,
        SnapshotDependencyConfigurationDict,
        SnapshotRepositoryConfigurationDict,
        StackPackUploadDict,
        StackVersionApmConfigDict,
        StackVersionAppSearchConfigDict,
        StackVersionConfigPostDict,
        StackVersionElasticsearchConfigDict,
        StackVersionEnterpriseSearchConfigDict,
        StackVersionInstanceCapacityConstraintDict,
        StackVersionIntegrationsServerConfigDict,
        StackVersionKibanaConfigDict,
        StackVersionMetadataDict,
        StackVersionNodeTypeDict,
        TelemetryConfigRequestDict,
        TermQueryDict,
        TierConfigDict,
        TiersUpdateRequestDict,
        TopologyElementControlDict,
        TopologySizeDict,
        TrafficFilterClaimedLinkIdRequestDict,
        TrafficFilterEgressRuleDict,
        TrafficFilterRuleDict,
        TrafficFilterRulesetRequestDict,
        TrafficFilterSettingsDict,
        TransientApmPlanConfigurationDict,
        TransientAppSearchPlanConfigurationDict,
        TransientElasticsearchPlanConfigurationDict,
        TransientEnterpriseSearchPlanConfigurationDict,
        TransientIntegrationsServerPlanConfigurationDict,
        TransientKibanaPlanConfigurationDict,
        TrustedCertificateDict,
        TrustRelationshipCreateRequestDict,
        TrustRelationshipUpdateRequestDict,
        UpdateExtensionRequestDict,
        UpdateOrganizationRoleMappingRequestDict,
        UpdateRoleMappingRequestDict,
        UpgradeDeploymentRequestDict,
        UsageStatsDict,
        UserApiKeyDict,
        UserDict,
        UserMetadataDict,
        UserPatchDict,
        UserSecurityDict,
        UserSecurityPatchDict,
        UserSecurityRealmDict,
        VerificationCodeRequestDict,
    )
    from .bool_query import BoolQuery
    from .byok_settings import ByokSettings
    from .capacity_constraints_resource import CapacityConstraintsResource
    from .certificate_authority import CertificateAuthority
    from .certificate_meta_data import CertificateMetaData
    from .chain_status import ChainStatus
    from .change_source_info import ChangeSourceInfo
    from .chart_item import ChartItem
    from .chart_item_value import ChartItemValue
    from .chart_items import ChartItems
    from .cluster_credentials import ClusterCredentials
    from .cluster_curation_settings import ClusterCurationSettings
    from .cluster_curation_spec import ClusterCurationSpec
    from .cluster_instance_configuration_info import ClusterInstanceConfigurationInfo
    from .cluster_instance_disk_info import ClusterInstanceDiskInfo
    from .cluster_instance_info import ClusterInstanceInfo
    from .cluster_instance_memory_info import ClusterInstanceMemoryInfo
    from .cluster_license_info import ClusterLicenseInfo
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
    from .comment import Comment
    from .comment_create_request import CommentCreateRequest
    from .comment_resource_type import CommentResourceType
    from .comment_update_request import CommentUpdateRequest
    from .comment_with_meta import CommentWithMeta
    from .comments_with_metas import CommentsWithMetas
    from .common_cluster_plan_info import CommonClusterPlanInfo
    from .compatible_node_types_resource import CompatibleNodeTypesResource
    from .compatible_version_resource import CompatibleVersionResource
    from .config_store_option import ConfigStoreOption
    from .config_store_option_data import ConfigStoreOptionData
    from .config_store_option_list import ConfigStoreOptionList
    from .constructor_health_status import ConstructorHealthStatus
    from .constructor_info import ConstructorInfo
    from .constructor_overview import ConstructorOverview
    from .container_config_host_config import ContainerConfigHostConfig
    from .container_set_summary import ContainerSetSummary
    from .container_sets_summary import ContainerSetsSummary
    from .containers_entry import ContainersEntry
    from .containers_entry_options import ContainersEntryOptions
    from .containers_entry_options_acl import ContainersEntryOptionsACL
    from .containers_entry_options_auth import ContainersEntryOptionsAuth
    from .containers_entry_options_container_config import ContainersEntryOptionsContainerConfig
    from .containers_entry_options_overrides import ContainersEntryOptionsOverrides
    from .coordinator_candidate_info import CoordinatorCandidateInfo
    from .coordinator_candidate_state import CoordinatorCandidateState
    from .coordinator_candidates_summary import CoordinatorCandidatesSummary
    from .coordinator_summary import CoordinatorSummary
    from .coordinators_summary import CoordinatorsSummary
    from .costs import Costs
    from .costs_bucketing import CostsBucketing
    from .costs_overview import CostsOverview
    from .create_api_key_request import CreateApiKeyRequest
    from .create_extension_request import CreateExtensionRequest
    from .create_snapshot_dependency_request import CreateSnapshotDependencyRequest
    from .create_snapshot_dependency_response import CreateSnapshotDependencyResponse
    from .creates import Creates
    from .delete_api_keys_request import DeleteApiKeysRequest
    from .delete_domain_claim_request import DeleteDomainClaimRequest
    from .delete_role_mappings_response import DeleteRoleMappingsResponse
    from .delete_users_api_keys_request import DeleteUsersApiKeysRequest
    from .deployment_costs import DeploymentCosts
    from .deployment_create_metadata import DeploymentCreateMetadata
    from .deployment_create_request import DeploymentCreateRequest
    from .deployment_create_resources import DeploymentCreateResources
    from .deployment_create_response import DeploymentCreateResponse
    from .deployment_create_settings import DeploymentCreateSettings
    from .deployment_delete_response import DeploymentDeleteResponse
    from .deployment_diagnostics import DeploymentDiagnostics
    from .deployment_domain_name import DeploymentDomainName
    from .deployment_get_response import DeploymentGetResponse
    from .deployment_heap_dumps import DeploymentHeapDumps
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
    from .deployment_resource_upgrade_response import DeploymentResourceUpgradeResponse
    from .deployment_resource_user_settings import DeploymentResourceUserSettings
    from .deployment_resource_user_settings_response import DeploymentResourceUserSettingsResponse
    from .deployment_resources import DeploymentResources
    from .deployment_restore_response import DeploymentRestoreResponse
    from .deployment_role_assignment import DeploymentRoleAssignment
    from .deployment_search_response import DeploymentSearchResponse
    from .deployment_settings import DeploymentSettings
    from .deployment_shutdown_response import DeploymentShutdownResponse
    from .deployment_tags_response import DeploymentTagsResponse
    from .deployment_template_info_v2 import DeploymentTemplateInfoV2
    from .deployment_template_reference import DeploymentTemplateReference
    from .deployment_template_request_body import DeploymentTemplateRequestBody
    from .deployment_update_metadata import DeploymentUpdateMetadata
    from .deployment_update_request import DeploymentUpdateRequest
    from .deployment_update_resources import DeploymentUpdateResources
    from .deployment_update_response import DeploymentUpdateResponse
    from .deployment_update_settings import DeploymentUpdateSettings
    from .deployment_upgrade_assistant_status_response import DeploymentUpgradeAssistantStatusResponse
    from .deployments_costs import DeploymentsCosts
    from .deployments_list_response import DeploymentsListResponse
    from .deployments_listing_data import DeploymentsListingData
    from .deployments_search_response import DeploymentsSearchResponse
    from .diagnostics_mode import DiagnosticsMode
    from .diagnostics_resource_kind import DiagnosticsResourceKind
    from .dimension import Dimension
    from .direct_trust_relationship import DirectTrustRelationship
    from .direct_trust_relationship_type import DirectTrustRelationshipType
    from .directory_role_mapping_rule_type import DirectoryRoleMappingRuleType
    from .directory_search_scope import DirectorySearchScope
    from .discrete_sizes import DiscreteSizes
    from .domain_verification_request import DomainVerificationRequest
    from .dts_dimension_costs import DtsDimensionCosts
    from .dts_quantity import DtsQuantity
    from .dts_rate import DtsRate
    from .egress_protocol import EgressProtocol
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
    from .elasticsearch_elastic_user_password_reset_response import ElasticsearchElasticUserPasswordResetResponse
    from .elasticsearch_http_settings import ElasticsearchHttpSettings
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
    from .elevated_permissions import ElevatedPermissions
    from .empty_response import EmptyResponse
    from .enable_ilm_request import EnableIlmRequest
    from .enrollment_token_request import EnrollmentTokenRequest
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
    from .extension import Extension
    from .extension_file_metadata import ExtensionFileMetadata
    from .extension_type import ExtensionType
    from .extension_upload import ExtensionUpload
    from .extensions import Extensions
    from .external_hyperlink import ExternalHyperlink
    from .external_trust_relationship import ExternalTrustRelationship
    from .filter_association import FilterAssociation
    from .get_organization_claimed_domains_response import GetOrganizationClaimedDomainsResponse
    from .get_role_mappings_response import GetRoleMappingsResponse
    from .global_deployment_template_info import GlobalDeploymentTemplateInfo
    from .global_deployment_template_region import GlobalDeploymentTemplateRegion
    from .grow_shrink_strategy_config import GrowShrinkStrategyConfig
    from .heap_dump import HeapDump
    from .hyperlink import Hyperlink
    from .id_response import IdResponse
    from .idp_configuration_request import IdpConfigurationRequest
    from .index_pattern import IndexPattern
    from .index_synchronization_results import IndexSynchronizationResults
    from .instance_configuration import InstanceConfiguration
    from .instance_configuration_info import InstanceConfigurationInfo
    from .instance_move_request import InstanceMoveRequest
    from .instance_node_role import InstanceNodeRole
    from .instance_overrides import InstanceOverrides
    from .instance_size_resource import InstanceSizeResource
    from .instance_type import InstanceType
    from .instance_type_resource import InstanceTypeResource
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
    from .item_costs import ItemCosts
    from .items_costs import ItemsCosts
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
    from .kibana_deeplink import KibanaDeeplink
    from .kibana_payload import KibanaPayload
    from .kibana_plan_control_configuration import KibanaPlanControlConfiguration
    from .kibana_resource_info import KibanaResourceInfo
    from .kibana_sub_cluster_info import KibanaSubClusterInfo
    from .kibana_system_settings import KibanaSystemSettings
    from .ldap_bind_type import LdapBindType
    from .ldap_group_search import LdapGroupSearch
    from .ldap_security_realm_load_balance import LdapSecurityRealmLoadBalance
    from .ldap_security_realm_role_mapping_rule import LdapSecurityRealmRoleMappingRule
    from .ldap_security_realm_role_mapping_rules import LdapSecurityRealmRoleMappingRules
    from .ldap_settings import LdapSettings
    from .ldap_user_search import LdapUserSearch
    from .license_info import LicenseInfo
    from .license_object import LicenseObject
    from .list_enrollment_token_element import ListEnrollmentTokenElement
    from .list_enrollment_token_reply import ListEnrollmentTokenReply
    from .logging_level import LoggingLevel
    from .logging_settings import LoggingSettings
    from .logging_settings_patch import LoggingSettingsPatch
    from .login_request import LoginRequest
    from .login_state import LoginState
    from .managed_monitoring_settings import ManagedMonitoringSettings
    from .match_all_query import MatchAllQuery
    from .match_none_query import MatchNoneQuery
    from .match_query import MatchQuery
    from .metadata import Metadata
    from .metadata_item import MetadataItem
    from .metadata_item_value import MetadataItemValue
    from .metadata_items import MetadataItems
    from .model_version_index_synchronization_results import ModelVersionIndexSynchronizationResults
    from .movable_cluster_type import MovableClusterType
    from .move_apm_cluster_configuration import MoveApmClusterConfiguration
    from .move_apm_cluster_details import MoveApmClusterDetails
    from .move_app_search_configuration import MoveAppSearchConfiguration
    from .move_app_search_details import MoveAppSearchDetails
    from .move_clusters_command_response import MoveClustersCommandResponse
    from .move_clusters_details import MoveClustersDetails
    from .move_clusters_request import MoveClustersRequest
    from .move_elasticsearch_cluster_configuration import MoveElasticsearchClusterConfiguration
    from .move_elasticsearch_cluster_details import MoveElasticsearchClusterDetails
    from .move_enterprise_search_configuration import MoveEnterpriseSearchConfiguration
    from .move_enterprise_search_details import MoveEnterpriseSearchDetails
    from .move_kibana_cluster_configuration import MoveKibanaClusterConfiguration
    from .move_kibana_cluster_details import MoveKibanaClusterDetails
    from .nested_query import NestedQuery
    from .nested_score_mode import NestedScoreMode
    from .node_type_resource import NodeTypeResource
    from .observability_absolute_deployment import ObservabilityAbsoluteDeployment
    from .observability_issue import ObservabilityIssue
    from .organization import Organization
    from .organization_idp import OrganizationIdp
    from .organization_idp_configuration import OrganizationIdpConfiguration
    from .organization_invitation import OrganizationInvitation
    from .organization_invitation_request import OrganizationInvitationRequest
    from .organization_invitations import OrganizationInvitations
    from .organization_list import OrganizationList
    from .organization_membership import OrganizationMembership
    from .organization_memberships import OrganizationMemberships
    from .organization_request import OrganizationRequest
    from .organization_role_assignment import OrganizationRoleAssignment
    from .orphaned import Orphaned
    from .orphaned_elasticsearch import OrphanedElasticsearch
    from .pending_state import PendingState
    from .pending_states import PendingStates
    from .pending_states_with_meta import PendingStatesWithMeta
    from .period import Period
    from .plan_step_stage import PlanStepStage
    from .plan_step_status import PlanStepStatus
    from .plan_strategy import PlanStrategy
    from .platform_info import PlatformInfo
    from .platform_resources_summary import PlatformResourcesSummary
    from .platform_role_assignment import PlatformRoleAssignment
    from .platform_service_image_info import PlatformServiceImageInfo
    from .platform_service_info import PlatformServiceInfo
    from .port_binding import PortBinding
    from .prefix_query import PrefixQuery
    from .project_role_assignment import ProjectRoleAssignment
    from .project_role_assignments import ProjectRoleAssignments
    from .proxied_resource_kind import ProxiedResourceKind
    from .proxies_allocations_info import ProxiesAllocationsInfo
    from .proxies_filter import ProxiesFilter
    from .proxies_filtered_group import ProxiesFilteredGroup
    from .proxies_filtered_group_health import ProxiesFilteredGroupHealth
    from .proxies_health import ProxiesHealth
    from .proxies_health_status import ProxiesHealthStatus
    from .proxies_http_settings import ProxiesHttpSettings
    from .proxies_http_settings_patch import ProxiesHttpSettingsPatch
    from .proxies_settings import ProxiesSettings
    from .proxies_settings_patch import ProxiesSettingsPatch
    from .proxies_sso_settings import ProxiesSSOSettings
    from .proxies_sso_settings_patch import ProxiesSSOSettingsPatch
    from .proxies_summary import ProxiesSummary
    from .proxy_allocation_counts import ProxyAllocationCounts
    from .proxy_allocation_info import ProxyAllocationInfo
    from .proxy_info import ProxyInfo
    from .proxy_overview import ProxyOverview
    from .proxy_summary import ProxySummary
    from .public_cert_chain import PublicCertChain
    from .public_cert_chain_collection import PublicCertChainCollection
    from .public_certificate import PublicCertificate
    from .query_container import QueryContainer
    from .query_string_query import QueryStringQuery
    from .range_query import RangeQuery
    from .read_only_request import ReadOnlyRequest
    from .read_only_response import ReadOnlyResponse
    from .realm_load_balance_type import RealmLoadBalanceType
    from .region_info import RegionInfo
    from .remote_resource_info import RemoteResourceInfo
    from .remote_resource_ref import RemoteResourceRef
    from .remote_resources import RemoteResources
    from .reply_warning import ReplyWarning
    from .repository_config import RepositoryConfig
    from .repository_configs import RepositoryConfigs
    from .request_enrollment_token_reply import RequestEnrollmentTokenReply
    from .resource_heap_dumps import ResourceHeapDumps
    from .resource_kind import ResourceKind
    from .restart_policy import RestartPolicy
    from .restore_snapshot_api_configuration import RestoreSnapshotApiConfiguration
    from .restore_snapshot_configuration import RestoreSnapshotConfiguration
    from .restore_snapshot_repo_configuration import RestoreSnapshotRepoConfiguration
    from .restore_strategy import RestoreStrategy
    from .role import Role
    from .role_aggregate import RoleAggregate
    from .role_aggregate_create_data import RoleAggregateCreateData
    from .role_aggregates import RoleAggregates
    from .role_assignments import RoleAssignments
    from .role_mapping import RoleMapping
    from .role_mapping_property_rule import RoleMappingPropertyRule
    from .role_mapping_rule import RoleMappingRule
    from .role_with_meta import RoleWithMeta
    from .rolling_grow_shrink_strategy_config import RollingGrowShrinkStrategyConfig
    from .rolling_strategy_config import RollingStrategyConfig
    from .ruleset_associations import RulesetAssociations
    from .runner_build_info import RunnerBuildInfo
    from .runner_container_info import RunnerContainerInfo
    from .runner_health_checks import RunnerHealthChecks
    from .runner_info import RunnerInfo
    from .runner_overview import RunnerOverview
    from .runner_role_info import RunnerRoleInfo
    from .runner_roles_info import RunnerRolesInfo
    from .runners_summary import RunnersSummary
    from .saml_attribute_settings import SamlAttributeSettings
    from .saml_callback_request import SamlCallbackRequest
    from .saml_idp import SamlIdp
    from .saml_idp_settings import SamlIdpSettings
    from .saml_message_type import SamlMessageType
    from .saml_role_mapping_rule_type import SamlRoleMappingRuleType
    from .saml_security_realm_role_mapping_rule import SamlSecurityRealmRoleMappingRule
    from .saml_security_realm_role_mapping_rules import SamlSecurityRealmRoleMappingRules
    from .saml_settings import SamlSettings
    from .saml_sp_settings import SamlSpSettings
    from .search_request import SearchRequest
    from .security_deployment import SecurityDeployment
    from .security_deployment_create_request import SecurityDeploymentCreateRequest
    from .security_deployment_topology import SecurityDeploymentTopology
    from .security_deployment_update_request import SecurityDeploymentUpdateRequest
    from .security_realm_info import SecurityRealmInfo
    from .security_realm_info_list import SecurityRealmInfoList
    from .security_realm_type import SecurityRealmType
    from .security_realms_reorder_request import SecurityRealmsReorderRequest
    from .service_url import ServiceUrl
    from .shards_health import ShardsHealth
    from .simple_query_string_query import SimpleQueryStringQuery
    from .simplified_line_item import SimplifiedLineItem
    from .snapshot_dependency import SnapshotDependency
    from .snapshot_dependency_configuration import SnapshotDependencyConfiguration
    from .snapshot_repositories import SnapshotRepositories
    from .snapshot_repository_configuration import SnapshotRepositoryConfiguration
    from .snapshot_status_info import SnapshotStatusInfo
    from .sso_authentication_method_info import SsoAuthenticationMethodInfo
    from .sso_type import SsoType
    from .stack_pack_upload import StackPackUpload
    from .stack_version_apm_config import StackVersionApmConfig
    from .stack_version_app_search_config import StackVersionAppSearchConfig
    from .stack_version_archive_processing_error import StackVersionArchiveProcessingError
    from .stack_version_archive_processing_result import StackVersionArchiveProcessingResult
    from .stack_version_config import StackVersionConfig
    from .stack_version_config_post import StackVersionConfigPost
    from .stack_version_configs import StackVersionConfigs
    from .stack_version_elasticsearch_config import StackVersionElasticsearchConfig
    from .stack_version_enterprise_search_config import StackVersionEnterpriseSearchConfig
    from .stack_version_instance_capacity_constraint import StackVersionInstanceCapacityConstraint
    from .stack_version_integrations_server_config import StackVersionIntegrationsServerConfig
    from .stack_version_kibana_config import StackVersionKibanaConfig
    from .stack_version_metadata import StackVersionMetadata
    from .stack_version_node_type import StackVersionNodeType
    from .stack_version_template_file_hash import StackVersionTemplateFileHash
    from .stack_version_template_info import StackVersionTemplateInfo
    from .stateless_resource_kind import StatelessResourceKind
    from .system_alert_type import SystemAlertType
    from .target_elasticsearch_cluster import TargetElasticsearchCluster
    from .telemetry_config import TelemetryConfig
    from .telemetry_config_request import TelemetryConfigRequest
    from .term_query import TermQuery
    from .tier_config import TierConfig
    from .tier_info import TierInfo
    from .tiers_response import TiersResponse
    from .tiers_update_request import TiersUpdateRequest
    from .tls_public_cert_chain import TlsPublicCertChain
    from .tls_service import TlsService
    from .token_response import TokenResponse
    from .topology_element_control import TopologyElementControl
    from .topology_size import TopologySize
    from .traffic_filter_association_type import TrafficFilterAssociationType
    from .traffic_filter_claimed_link_id_info import TrafficFilterClaimedLinkIdInfo
    from .traffic_filter_claimed_link_id_request import TrafficFilterClaimedLinkIdRequest
    from .traffic_filter_claimed_link_ids import TrafficFilterClaimedLinkIds
    from .traffic_filter_egress_rule import TrafficFilterEgressRule
    from .traffic_filter_rule import TrafficFilterRule
    from .traffic_filter_ruleset_info import TrafficFilterRulesetInfo
    from .traffic_filter_ruleset_request import TrafficFilterRulesetRequest
    from .traffic_filter_ruleset_response import TrafficFilterRulesetResponse
    from .traffic_filter_ruleset_type import TrafficFilterRulesetType
    from .traffic_filter_rulesets import TrafficFilterRulesets
    from .traffic_filter_settings import TrafficFilterSettings
    from .transient_apm_plan_configuration import TransientApmPlanConfiguration
    from .transient_app_search_plan_configuration import TransientAppSearchPlanConfiguration
    from .transient_elasticsearch_plan_configuration import TransientElasticsearchPlanConfiguration
    from .transient_enterprise_search_plan_configuration import TransientEnterpriseSearchPlanConfiguration
    from .transient_integrations_server_plan_configuration import TransientIntegrationsServerPlanConfiguration
    from .transient_kibana_plan_configuration import TransientKibanaPlanConfiguration
    from .trust_relationship_create_request import TrustRelationshipCreateRequest
    from .trust_relationship_create_response import TrustRelationshipCreateResponse
    from .trust_relationship_filter import TrustRelationshipFilter
    from .trust_relationship_get_response import TrustRelationshipGetResponse
    from .trust_relationship_update_request import TrustRelationshipUpdateRequest
    from .trust_relationship_update_response import TrustRelationshipUpdateResponse
    from .trust_relationships_list_response import TrustRelationshipsListResponse
    from .trusted_certificate import TrustedCertificate
    from .truststore_type import TruststoreType
    from .unreachable_region_info import UnreachableRegionInfo
    from .update_extension_request import UpdateExtensionRequest
    from .update_organization_role_mapping_request import UpdateOrganizationRoleMappingRequest
    from .update_role_mapping_request import UpdateRoleMappingRequest
    from .updated_tls_chain import UpdatedTlsChain
    from .updates import Updates
    from .upgrade_deployment_request import UpgradeDeploymentRequest
    from .usage_stats import UsageStats
    from .user import User
    from .user_api_key import UserApiKey
    from .user_list import UserList
    from .user_metadata import UserMetadata
    from .user_patch import UserPatch
    from .user_security import UserSecurity
    from .user_security_patch import UserSecurityPatch
    from .user_security_realm import UserSecurityRealm
    from .verification_code_request import VerificationCodeRequest
    from .verification_code_response import VerificationCodeResponse
    from .versioned_id_response import VersionedIdResponse
    from .zk_acl import ZkAcl
    from .zookeeper_node_info import ZookeeperNodeInfo
    from .zookeeper_node_state import ZookeeperNodeState
    from .zookeeper_summary import ZookeeperSummary
else:
    from importlib import import_module

    _MODULES = {
        "AccountPatchRequest": "account_patch_request",
        "AccountResponse": "account_response",
        "AccountTrustPatch": "account_trust_patch",
        "AccountTrustRelationship": "account_trust_relationship",
        "AccountTrustSettings": "account_trust_settings",
        "AccountUpdateRequest": "account_update_request",
        "ActiveDirectoryGroupSearch": "active_directory_group_search",
        "ActiveDirectorySecurityRealmLoadBalance": "active_directory_security_realm_load_balance",
        "ActiveDirectorySecurityRealmRoleMappingRule": "active_directory_security_realm_role_mapping_rule",
        "ActiveDirectorySecurityRealmRoleMappingRules": "active_directory_security_realm_role_mapping_rules",
        "ActiveDirectorySettings": "active_directory_settings",
        "ActiveDirectoryUserSearch": "active_directory_user_search",
        "AddRoleMappingRequest": "add_role_mapping_request",
        "AdminconsoleInfo": "adminconsole_info",
        "AdminconsolesOverview": "adminconsoles_overview",
        "AllocatedInstancePlansInfo": "allocated_instance_plans_info",
        "AllocatedInstanceStatus": "allocated_instance_status",
        "AllocatorBuildInfo": "allocator_build_info",
        "AllocatorCapacity": "allocator_capacity",
        "AllocatorCapacityMemory": "allocator_capacity_memory",
        "AllocatorCapacityStorage": "allocator_capacity_storage",
        "AllocatorHealthChecks": "allocator_health_checks",
        "AllocatorHealthStatus": "allocator_health_status",
        "AllocatorInfo": "allocator_info",
        "AllocatorMoveRequest": "allocator_move_request",
        "AllocatorOverview": "allocator_overview",
        "AllocatorSettings": "allocator_settings",
        "AllocatorSettingsPatch": "allocator_settings_patch",
        "AllocatorsSummary": "allocators_summary",
        "AllocatorsZoneSummary": "allocators_zone_summary",
        "AllocatorZoneInfo": "allocator_zone_info",
        "ApiBaseUrlData": "api_base_url_data",
        "ApiKeyResponse": "api_key_response",
        "ApiKeysResponse": "api_keys_response",
        "Apm": "apm",
        "ApmConfiguration": "apm_configuration",
        "ApmCrudResponse": "apm_crud_response",
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
        "Balance": "balance",
        "BasicFailedReply": "basic_failed_reply",
        "BasicFailedReplyElement": "basic_failed_reply_element",
        "BillingDimensionType": "billing_dimension_type",
        "Blessing": "blessing",
        "Blessings": "blessings",
        "BlessingsWithMeta": "blessings_with_meta",
        "BlockingIssueLevel": "blocking_issue_level",
        "BoolQuery": "bool_query",
        "ByokSettings": "byok_settings",
        "CapacityConstraintsResource": "capacity_constraints_resource",
        "CertificateAuthority": "certificate_authority",
        "CertificateMetaData": "certificate_meta_data",
        "ChainStatus": "chain_status",
        "ChangeSourceInfo": "change_source_info",
        "ChartItem": "chart_item",
        "ChartItems": "chart_items",
        "ChartItemValue": "chart_item_value",
        "ClusterCredentials": "cluster_credentials",
        "ClusterCurationSettings": "cluster_curation_settings",
        "ClusterCurationSpec": "cluster_curation_spec",
        "ClusterInstanceConfigurationInfo": "cluster_instance_configuration_info",
        "ClusterInstanceDiskInfo": "cluster_instance_disk_info",
        "ClusterInstanceInfo": "cluster_instance_info",
        "ClusterInstanceMemoryInfo": "cluster_instance_memory_info",
        "ClusterLicenseInfo": "cluster_license_info",
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
        "Comment": "comment",
        "CommentCreateRequest": "comment_create_request",
        "CommentResourceType": "comment_resource_type",
        "CommentsWithMetas": "comments_with_metas",
        "CommentUpdateRequest": "comment_update_request",
        "CommentWithMeta": "comment_with_meta",
        "CommonClusterPlanInfo": "common_cluster_plan_info",
        "CompatibleNodeTypesResource": "compatible_node_types_resource",
        "CompatibleVersionResource": "compatible_version_resource",
        "ConfigStoreOption": "config_store_option",
        "ConfigStoreOptionData": "config_store_option_data",
        "ConfigStoreOptionList": "config_store_option_list",
        "ConstructorHealthStatus": "constructor_health_status",
        "ConstructorInfo": "constructor_info",
        "ConstructorOverview": "constructor_overview",
        "ContainerConfigHostConfig": "container_config_host_config",
        "ContainersEntry": "containers_entry",
        "ContainersEntryOptions": "containers_entry_options",
        "ContainersEntryOptionsACL": "containers_entry_options_acl",
        "ContainersEntryOptionsAuth": "containers_entry_options_auth",
        "ContainersEntryOptionsContainerConfig": "containers_entry_options_container_config",
        "ContainersEntryOptionsOverrides": "containers_entry_options_overrides",
        "ContainerSetsSummary": "container_sets_summary",
        "ContainerSetSummary": "container_set_summary",
        "CoordinatorCandidateInfo": "coordinator_candidate_info",
        "CoordinatorCandidatesSummary": "coordinator_candidates_summary",
        "CoordinatorCandidateState": "coordinator_candidate_state",
        "CoordinatorsSummary": "coordinators_summary",
        "CoordinatorSummary": "coordinator_summary",
        "Costs": "costs",
        "CostsBucketing": "costs_bucketing",
        "CostsOverview": "costs_overview",
        "CreateApiKeyRequest": "create_api_key_request",
        "CreateExtensionRequest": "create_extension_request",
        "Creates": "creates",
        "CreateSnapshotDependencyRequest": "create_snapshot_dependency_request",
        "CreateSnapshotDependencyResponse": "create_snapshot_dependency_response",
        "DeleteApiKeysRequest": "delete_api_keys_request",
        "DeleteDomainClaimRequest": "delete_domain_claim_request",
        "DeleteRoleMappingsResponse": "delete_role_mappings_response",
        "DeleteUsersApiKeysRequest": "delete_users_api_keys_request",
        "DeploymentCosts": "deployment_costs",
        "DeploymentCreateMetadata": "deployment_create_metadata",
        "DeploymentCreateRequest": "deployment_create_request",
        "DeploymentCreateResources": "deployment_create_resources",
        "DeploymentCreateResponse": "deployment_create_response",
        "DeploymentCreateSettings": "deployment_create_settings",
        "DeploymentDeleteResponse": "deployment_delete_response",
        "DeploymentDiagnostics": "deployment_diagnostics",
        "DeploymentDomainName": "deployment_domain_name",
        "DeploymentGetResponse": "deployment_get_response",
        "DeploymentHeapDumps": "deployment_heap_dumps",
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
        "DeploymentResourceUpgradeResponse": "deployment_resource_upgrade_response",
        "DeploymentResourceUserSettings": "deployment_resource_user_settings",
        "DeploymentResourceUserSettingsResponse": "deployment_resource_user_settings_response",
        "DeploymentRestoreResponse": "deployment_restore_response",
        "DeploymentRoleAssignment": "deployment_role_assignment",
        "DeploymentsCosts": "deployments_costs",
        "DeploymentSearchResponse": "deployment_search_response",
        "DeploymentSettings": "deployment_settings",
        "DeploymentShutdownResponse": "deployment_shutdown_response",
        "DeploymentsListingData": "deployments_listing_data",
        "DeploymentsListResponse": "deployments_list_response",
        "DeploymentsSearchResponse": "deployments_search_response",
        "DeploymentTagsResponse": "deployment_tags_response",
        "DeploymentTemplateInfoV2": "deployment_template_info_v2",
        "DeploymentTemplateReference": "deployment_template_reference",
        "DeploymentTemplateRequestBody": "deployment_template_request_body",
        "DeploymentUpdateMetadata": "deployment_update_metadata",
        "DeploymentUpdateRequest": "deployment_update_request",
        "DeploymentUpdateResources": "deployment_update_resources",
        "DeploymentUpdateResponse": "deployment_update_response",
        "DeploymentUpdateSettings": "deployment_update_settings",
        "DeploymentUpgradeAssistantStatusResponse": "deployment_upgrade_assistant_status_response",
        "DiagnosticsMode": "diagnostics_mode",
        "DiagnosticsResourceKind": "diagnostics_resource_kind",
        "Dimension": "dimension",
        "DirectoryRoleMappingRuleType": "directory_role_mapping_rule_type",
        "DirectorySearchScope": "directory_search_scope",
        "DirectTrustRelationship": "direct_trust_relationship",
        "DirectTrustRelationshipType": "direct_trust_relationship_type",
        "DiscreteSizes": "discrete_sizes",
        "DomainVerificationRequest": "domain_verification_request",
        "DtsDimensionCosts": "dts_dimension_costs",
        "DtsQuantity": "dts_quantity",
        "DtsRate": "dts_rate",
        "EgressProtocol": "egress_protocol",
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
        "ElasticsearchElasticUserPasswordResetResponse": "elasticsearch_elastic_user_password_reset_response",
        "ElasticsearchHttpSettings": "elasticsearch_http_settings",
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
        "ElevatedPermissions": "elevated_permissions",
        "EmptyResponse": "empty_response",
        "EnableIlmRequest": "enable_ilm_request",
        "EnrollmentTokenRequest": "enrollment_token_request",
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
        "Extension": "extension",
        "ExtensionFileMetadata": "extension_file_metadata",
        "Extensions": "extensions",
        "ExtensionType": "extension_type",
        "ExtensionUpload": "extension_upload",
        "ExternalHyperlink": "external_hyperlink",
        "ExternalTrustRelationship": "external_trust_relationship",
        "FilterAssociation": "filter_association",
        "GetOrganizationClaimedDomainsResponse": "get_organization_claimed_domains_response",
        "GetRoleMappingsResponse": "get_role_mappings_response",
        "GlobalDeploymentTemplateInfo": "global_deployment_template_info",
        "GlobalDeploymentTemplateRegion": "global_deployment_template_region",
        "GrowShrinkStrategyConfig": "grow_shrink_strategy_config",
        "HeapDump": "heap_dump",
        "Hyperlink": "hyperlink",
        "IdpConfigurationRequest": "idp_configuration_request",
        "IdResponse": "id_response",
        "IndexPattern": "index_pattern",
        "IndexSynchronizationResults": "index_synchronization_results",
        "InstanceConfiguration": "instance_configuration",
        "InstanceConfigurationInfo": "instance_configuration_info",
        "InstanceMoveRequest": "instance_move_request",
        "InstanceNodeRole": "instance_node_role",
        "InstanceOverrides": "instance_overrides",
        "InstanceSizeResource": "instance_size_resource",
        "InstanceType": "instance_type",
        "InstanceTypeResource": "instance_type_resource",
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
        "ItemCosts": "item_costs",
        "ItemsCosts": "items_costs",
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
        "KibanaDeeplink": "kibana_deeplink",
        "KibanaPayload": "kibana_payload",
        "KibanaPlanControlConfiguration": "kibana_plan_control_configuration",
        "KibanaResourceInfo": "kibana_resource_info",
        "KibanaSubClusterInfo": "kibana_sub_cluster_info",
        "KibanaSystemSettings": "kibana_system_settings",
        "LdapBindType": "ldap_bind_type",
        "LdapGroupSearch": "ldap_group_search",
        "LdapSecurityRealmLoadBalance": "ldap_security_realm_load_balance",
        "LdapSecurityRealmRoleMappingRule": "ldap_security_realm_role_mapping_rule",
        "LdapSecurityRealmRoleMappingRules": "ldap_security_realm_role_mapping_rules",
        "LdapSettings": "ldap_settings",
        "LdapUserSearch": "ldap_user_search",
        "LicenseInfo": "license_info",
        "LicenseObject": "license_object",
        "ListEnrollmentTokenElement": "list_enrollment_token_element",
        "ListEnrollmentTokenReply": "list_enrollment_token_reply",
        "LoggingLevel": "logging_level",
        "LoggingSettings": "logging_settings",
        "LoggingSettingsPatch": "logging_settings_patch",
        "LoginRequest": "login_request",
        "LoginState": "login_state",
        "ManagedMonitoringSettings": "managed_monitoring_settings",
        "MatchAllQuery": "match_all_query",
        "MatchNoneQuery": "match_none_query",
        "MatchQuery": "match_query",
        "Metadata": "metadata",
        "MetadataItem": "metadata_item",
        "MetadataItems": "metadata_items",
        "MetadataItemValue": "metadata_item_value",
        "ModelVersionIndexSynchronizationResults": "model_version_index_synchronization_results",
        "MovableClusterType": "movable_cluster_type",
        "MoveApmClusterConfiguration": "move_apm_cluster_configuration",
        "MoveApmClusterDetails": "move_apm_cluster_details",
        "MoveAppSearchConfiguration": "move_app_search_configuration",
        "MoveAppSearchDetails": "move_app_search_details",
        "MoveClustersCommandResponse": "move_clusters_command_response",
        "MoveClustersDetails": "move_clusters_details",
        "MoveClustersRequest": "move_clusters_request",
        "MoveElasticsearchClusterConfiguration": "move_elasticsearch_cluster_configuration",
        "MoveElasticsearchClusterDetails": "move_elasticsearch_cluster_details",
        "MoveEnterpriseSearchConfiguration": "move_enterprise_search_configuration",
        "MoveEnterpriseSearchDetails": "move_enterprise_search_details",
        "MoveKibanaClusterConfiguration": "move_kibana_cluster_configuration",
        "MoveKibanaClusterDetails": "move_kibana_cluster_details",
        "NestedQuery": "nested_query",
        "NestedScoreMode": "nested_score_mode",
        "NodeTypeResource": "node_type_resource",
        "ObservabilityAbsoluteDeployment": "observability_absolute_deployment",
        "ObservabilityIssue": "observability_issue",
        "Organization": "organization",
        "OrganizationIdp": "organization_idp",
        "OrganizationIdpConfiguration": "organization_idp_configuration",
        "OrganizationInvitation": "organization_invitation",
        "OrganizationInvitationRequest": "organization_invitation_request",
        "OrganizationInvitations": "organization_invitations",
        "OrganizationList": "organization_list",
        "OrganizationMembership": "organization_membership",
        "OrganizationMemberships": "organization_memberships",
        "OrganizationRequest": "organization_request",
        "OrganizationRoleAssignment": "organization_role_assignment",
        "Orphaned": "orphaned",
        "OrphanedElasticsearch": "orphaned_elasticsearch",
        "PendingState": "pending_state",
        "PendingStates": "pending_states",
        "PendingStatesWithMeta": "pending_states_with_meta",
        "Period": "period",
        "PlanStepStage": "plan_step_stage",
        "PlanStepStatus": "plan_step_status",
        "PlanStrategy": "plan_strategy",
        "PlatformInfo": "platform_info",
        "PlatformResourcesSummary": "platform_resources_summary",
        "PlatformRoleAssignment": "platform_role_assignment",
        "PlatformServiceImageInfo": "platform_service_image_info",
        "PlatformServiceInfo": "platform_service_info",
        "PortBinding": "port_binding",
        "PrefixQuery": "prefix_query",
        "ProjectRoleAssignment": "project_role_assignment",
        "ProjectRoleAssignments": "project_role_assignments",
        "ProxiedResourceKind": "proxied_resource_kind",
        "ProxiesAllocationsInfo": "proxies_allocations_info",
        "ProxiesFilter": "proxies_filter",
        "ProxiesFilteredGroup": "proxies_filtered_group",
        "ProxiesFilteredGroupHealth": "proxies_filtered_group_health",
        "ProxiesHealth": "proxies_health",
        "ProxiesHealthStatus": "proxies_health_status",
        "ProxiesHttpSettings": "proxies_http_settings",
        "ProxiesHttpSettingsPatch": "proxies_http_settings_patch",
        "ProxiesSettings": "proxies_settings",
        "ProxiesSettingsPatch": "proxies_settings_patch",
        "ProxiesSSOSettings": "proxies_sso_settings",
        "ProxiesSSOSettingsPatch": "proxies_sso_settings_patch",
        "ProxiesSummary": "proxies_summary",
        "ProxyAllocationCounts": "proxy_allocation_counts",
        "ProxyAllocationInfo": "proxy_allocation_info",
        "ProxyInfo": "proxy_info",
        "ProxyOverview": "proxy_overview",
        "ProxySummary": "proxy_summary",
        "PublicCertChain": "public_cert_chain",
        "PublicCertChainCollection": "public_cert_chain_collection",
        "PublicCertificate": "public_certificate",
        "QueryContainer": "query_container",
        "QueryStringQuery": "query_string_query",
        "RangeQuery": "range_query",
        "ReadOnlyRequest": "read_only_request",
        "ReadOnlyResponse": "read_only_response",
        "RealmLoadBalanceType": "realm_load_balance_type",
        "RegionInfo": "region_info",
        "RemoteResourceInfo": "remote_resource_info",
        "RemoteResourceRef": "remote_resource_ref",
        "RemoteResources": "remote_resources",
        "ReplyWarning": "reply_warning",
        "RepositoryConfig": "repository_config",
        "RepositoryConfigs": "repository_configs",
        "RequestEnrollmentTokenReply": "request_enrollment_token_reply",
        "ResourceHeapDumps": "resource_heap_dumps",
        "ResourceKind": "resource_kind",
        "RestartPolicy": "restart_policy",
        "RestoreSnapshotApiConfiguration": "restore_snapshot_api_configuration",
        "RestoreSnapshotConfiguration": "restore_snapshot_configuration",
        "RestoreSnapshotRepoConfiguration": "restore_snapshot_repo_configuration",
        "RestoreStrategy": "restore_strategy",
        "Role": "role",
        "RoleAggregate": "role_aggregate",
        "RoleAggregateCreateData": "role_aggregate_create_data",
        "RoleAggregates": "role_aggregates",
        "RoleAssignments": "role_assignments",
        "RoleMapping": "role_mapping",
        "RoleMappingPropertyRule": "role_mapping_property_rule",
        "RoleMappingRule": "role_mapping_rule",
        "RoleWithMeta": "role_with_meta",
        "RollingGrowShrinkStrategyConfig": "rolling_grow_shrink_strategy_config",
        "RollingStrategyConfig": "rolling_strategy_config",
        "RulesetAssociations": "ruleset_associations",
        "RunnerBuildInfo": "runner_build_info",
        "RunnerContainerInfo": "runner_container_info",
        "RunnerHealthChecks": "runner_health_checks",
        "RunnerInfo": "runner_info",
        "RunnerOverview": "runner_overview",
        "RunnerRoleInfo": "runner_role_info",
        "RunnerRolesInfo": "runner_roles_info",
        "RunnersSummary": "runners_summary",
        "SamlAttributeSettings": "saml_attribute_settings",
        "SamlCallbackRequest": "saml_callback_request",
        "SamlIdp": "saml_idp",
        "SamlIdpSettings": "saml_idp_settings",
        "SamlMessageType": "saml_message_type",
        "SamlRoleMappingRuleType": "saml_role_mapping_rule_type",
        "SamlSecurityRealmRoleMappingRule": "saml_security_realm_role_mapping_rule",
        "SamlSecurityRealmRoleMappingRules": "saml_security_realm_role_mapping_rules",
        "SamlSettings": "saml_settings",
        "SamlSpSettings": "saml_sp_settings",
        "SearchRequest": "search_request",
        "SecurityDeployment": "security_deployment",
        "SecurityDeploymentCreateRequest": "security_deployment_create_request",
        "SecurityDeploymentTopology": "security_deployment_topology",
        "SecurityDeploymentUpdateRequest": "security_deployment_update_request",
        "SecurityRealmInfo": "security_realm_info",
        "SecurityRealmInfoList": "security_realm_info_list",
        "SecurityRealmsReorderRequest": "security_realms_reorder_request",
        "SecurityRealmType": "security_realm_type",
        "ServiceUrl": "service_url",
        "ShardsHealth": "shards_health",
        "SimpleQueryStringQuery": "simple_query_string_query",
        "SimplifiedLineItem": "simplified_line_item",
        "SnapshotDependency": "snapshot_dependency",
        "SnapshotDependencyConfiguration": "snapshot_dependency_configuration",
        "SnapshotRepositories": "snapshot_repositories",
        "SnapshotRepositoryConfiguration": "snapshot_repository_configuration",
        "SnapshotStatusInfo": "snapshot_status_info",
        "SsoAuthenticationMethodInfo": "sso_authentication_method_info",
        "SsoType": "sso_type",
        "StackPackUpload": "stack_pack_upload",
        "StackVersionApmConfig": "stack_version_apm_config",
        "StackVersionAppSearchConfig": "stack_version_app_search_config",
        "StackVersionArchiveProcessingError": "stack_version_archive_processing_error",
        "StackVersionArchiveProcessingResult": "stack_version_archive_processing_result",
        "StackVersionConfig": "stack_version_config",
        "StackVersionConfigPost": "stack_version_config_post",
        "StackVersionConfigs": "stack_version_configs",
        "StackVersionElasticsearchConfig": "stack_version_elasticsearch_config",
        "StackVersionEnterpriseSearchConfig": "stack_version_enterprise_search_config",
        "StackVersionInstanceCapacityConstraint": "stack_version_instance_capacity_constraint",
        "StackVersionIntegrationsServerConfig": "stack_version_integrations_server_config",
        "StackVersionKibanaConfig": "stack_version_kibana_config",
        "StackVersionMetadata": "stack_version_metadata",
        "StackVersionNodeType": "stack_version_node_type",
        "StackVersionTemplateFileHash": "stack_version_template_file_hash",
        "StackVersionTemplateInfo": "stack_version_template_info",
        "StatelessResourceKind": "stateless_resource_kind",
        "SystemAlertType": "system_alert_type",
        "TargetElasticsearchCluster": "target_elasticsearch_cluster",
        "TelemetryConfig": "telemetry_config",
        "TelemetryConfigRequest": "telemetry_config_request",
        "TermQuery": "term_query",
        "TierConfig": "tier_config",
        "TierInfo": "tier_info",
        "TiersResponse": "tiers_response",
        "TiersUpdateRequest": "tiers_update_request",
        "TlsPublicCertChain": "tls_public_cert_chain",
        "TlsService": "tls_service",
        "TokenResponse": "token_response",
        "TopologyElementControl": "topology_element_control",
        "TopologySize": "topology_size",
        "TrafficFilterAssociationType": "traffic_filter_association_type",
        "TrafficFilterClaimedLinkIdInfo": "traffic_filter_claimed_link_id_info",
        "TrafficFilterClaimedLinkIdRequest": "traffic_filter_claimed_link_id_request",
        "TrafficFilterClaimedLinkIds": "traffic_filter_claimed_link_ids",
        "TrafficFilterEgressRule": "traffic_filter_egress_rule",
        "TrafficFilterRule": "traffic_filter_rule",
        "TrafficFilterRulesetInfo": "traffic_filter_ruleset_info",
        "TrafficFilterRulesetRequest": "traffic_filter_ruleset_request",
        "TrafficFilterRulesetResponse": "traffic_filter_ruleset_response",
        "TrafficFilterRulesets": "traffic_filter_rulesets",
        "TrafficFilterRulesetType": "traffic_filter_ruleset_type",
        "TrafficFilterSettings": "traffic_filter_settings",
        "TransientApmPlanConfiguration": "transient_apm_plan_configuration",
        "TransientAppSearchPlanConfiguration": "transient_app_search_plan_configuration",
        "TransientElasticsearchPlanConfiguration": "transient_elasticsearch_plan_configuration",
        "TransientEnterpriseSearchPlanConfiguration": "transient_enterprise_search_plan_configuration",
        "TransientIntegrationsServerPlanConfiguration": "transient_integrations_server_plan_configuration",
        "TransientKibanaPlanConfiguration": "transient_kibana_plan_configuration",
        "TrustedCertificate": "trusted_certificate",
        "TrustRelationshipCreateRequest": "trust_relationship_create_request",
        "TrustRelationshipCreateResponse": "trust_relationship_create_response",
        "TrustRelationshipFilter": "trust_relationship_filter",
        "TrustRelationshipGetResponse": "trust_relationship_get_response",
        "TrustRelationshipsListResponse": "trust_relationships_list_response",
        "TrustRelationshipUpdateRequest": "trust_relationship_update_request",
        "TrustRelationshipUpdateResponse": "trust_relationship_update_response",
        "TruststoreType": "truststore_type",
        "UnreachableRegionInfo": "unreachable_region_info",
        "UpdatedTlsChain": "updated_tls_chain",
        "UpdateExtensionRequest": "update_extension_request",
        "UpdateOrganizationRoleMappingRequest": "update_organization_role_mapping_request",
        "UpdateRoleMappingRequest": "update_role_mapping_request",
        "Updates": "updates",
        "UpgradeDeploymentRequest": "upgrade_deployment_request",
        "UsageStats": "usage_stats",
        "User": "user",
        "UserApiKey": "user_api_key",
        "UserList": "user_list",
        "UserMetadata": "user_metadata",
        "UserPatch": "user_patch",
        "UserSecurity": "user_security",
        "UserSecurityPatch": "user_security_patch",
        "UserSecurityRealm": "user_security_realm",
        "VerificationCodeRequest": "verification_code_request",
        "VerificationCodeResponse": "verification_code_response",
        "VersionedIdResponse": "versioned_id_response",
        "ZkAcl": "zk_acl",
        "ZookeeperNodeInfo": "zookeeper_node_info",
        "ZookeeperNodeState": "zookeeper_node_state",
        "ZookeeperSummary": "zookeeper_summary",
        "AccountPatchRequestDict": "bodies",
        "AccountTrustPatchDict": "bodies",
        "AccountTrustRelationshipDict": "bodies",
        "AccountTrustSettingsDict": "bodies",
        "AccountUpdateRequestDict": "bodies",
        "ActiveDirectoryGroupSearchDict": "bodies",
        "ActiveDirectorySecurityRealmLoadBalanceDict": "bodies",
        "ActiveDirectorySecurityRealmRoleMappingRuleDict": "bodies",
        "ActiveDirectorySecurityRealmRoleMappingRulesDict": "bodies",
        "ActiveDirectorySettingsDict": "bodies",
        "ActiveDirectoryUserSearchDict": "bodies",
        "AddRoleMappingRequestDict": "bodies",
        "AllocatorMoveRequestDict": "bodies",
        "AllocatorSettingsDict": "bodies",
        "AllocatorSettingsPatchDict": "bodies",
        "ApiBaseUrlDataDict": "bodies",
        "ApmConfigurationDict": "bodies",
        "ApmPayloadDict": "bodies",
        "ApmPlanDict": "bodies",
        "ApmPlanControlConfigurationDict": "bodies",
        "ApmSettingsDict": "bodies",
        "ApmSystemSettingsDict": "bodies",
        "ApmTopologyElementDict": "bodies",
        "AppSearchConfigurationDict": "bodies",
        "AppSearchNodeTypesDict": "bodies",
        "AppSearchPayloadDict": "bodies",
        "AppSearchPlanDict": "bodies",
        "AppSearchPlanControlConfigurationDict": "bodies",
        "AppSearchSettingsDict": "bodies",
        "AppSearchSystemSettingsDict": "bodies",
        "AppSearchTopologyElementDict": "bodies",
        "AutoOpsSettingsDict": "bodies",
        "BlessingDict": "bodies",
        "BlessingsDict": "bodies",
        "BoolQueryDict": "bodies",
        "ByokSettingsDict": "bodies",
        "CertificateMetaDataDict": "bodies",
        "ClusterCurationSettingsDict": "bodies",
        "ClusterCurationSpecDict": "bodies",
        "ClusterLicenseInfoDict": "bodies",
        "ClusterMetadataCpuResourcesSettingsDict": "bodies",
        "ClusterMetadataResourcesSettingsDict": "bodies",
        "ClusterMetadataSettingsDict": "bodies",
        "ClusterSnapshotRepositoryInfoDict": "bodies",
        "ClusterSnapshotRepositoryReferenceDict": "bodies",
        "ClusterSnapshotRepositoryStaticDict": "bodies",
        "ClusterSnapshotRetentionDict": "bodies",
        "ClusterSnapshotSettingsDict": "bodies",
        "CommentCreateRequestDict": "bodies",
        "CommentUpdateRequestDict": "bodies",
        "ConfigStoreOptionDataDict": "bodies",
        "ContainerConfigHostConfigDict": "bodies",
        "ContainersEntryDict": "bodies",
        "ContainersEntryOptionsDict": "bodies",
        "ContainersEntryOptionsACLDict": "bodies",
        "ContainersEntryOptionsAuthDict": "bodies",
        "ContainersEntryOptionsContainerConfigDict": "bodies",
        "ContainersEntryOptionsOverridesDict": "bodies",
        "CreateApiKeyRequestDict": "bodies",
        "CreateExtensionRequestDict": "bodies",
        "CreateSnapshotDependencyRequestDict": "bodies",
        "DeleteApiKeysRequestDict": "bodies",
        "DeleteDomainClaimRequestDict": "bodies",
        "DeleteUsersApiKeysRequestDict": "bodies",
        "DeploymentCreateMetadataDict": "bodies",
        "DeploymentCreateRequestDict": "bodies",
        "DeploymentCreateResourcesDict": "bodies",
        "DeploymentCreateSettingsDict": "bodies",
        "DeploymentDomainNameDict": "bodies",
        "DeploymentLoggingSettingsDict": "bodies",
        "DeploymentMetricsSettingsDict": "bodies",
        "DeploymentObservabilitySettingsDict": "bodies",
        "DeploymentResourceUserSettingsDict": "bodies",
        "DeploymentRoleAssignmentDict": "bodies",
        "DeploymentTagsResponseDict": "bodies",
        "DeploymentTemplateReferenceDict": "bodies",
        "DeploymentTemplateRequestBodyDict": "bodies",
        "DeploymentUpdateMetadataDict": "bodies",
        "DeploymentUpdateRequestDict": "bodies",
        "DeploymentUpdateResourcesDict": "bodies",
        "DeploymentUpdateSettingsDict": "bodies",
        "DirectTrustRelationshipDict": "bodies",
        "DiscreteSizesDict": "bodies",
        "DomainVerificationRequestDict": "bodies",
        "ElasticsearchClusterPlanDict": "bodies",
        "ElasticsearchClusterSettingsDict": "bodies",
        "ElasticsearchClusterTopologyElementDict": "bodies",
        "ElasticsearchClusterTrustSettingsDict": "bodies",
        "ElasticsearchConfigurationDict": "bodies",
        "ElasticsearchCurationDict": "bodies",
        "ElasticsearchHttpSettingsDict": "bodies",
        "ElasticsearchNodeTypeDict": "bodies",
        "ElasticsearchPayloadDict": "bodies",
        "ElasticsearchPlanControlConfigurationDict": "bodies",
        "ElasticsearchScriptingUserSettingsDict": "bodies",
        "ElasticsearchScriptTypeSettingsDict": "bodies",
        "ElasticsearchSystemSettingsDict": "bodies",
        "ElasticsearchUserBundleDict": "bodies",
        "ElasticsearchUserPluginDict": "bodies",
        "ElevatedPermissionsDict": "bodies",
        "EnableIlmRequestDict": "bodies",
        "EnrollmentTokenRequestDict": "bodies",
        "EnterpriseSearchConfigurationDict": "bodies",
        "EnterpriseSearchNodeTypesDict": "bodies",
        "EnterpriseSearchPayloadDict": "bodies",
        "EnterpriseSearchPlanDict": "bodies",
        "EnterpriseSearchPlanControlConfigurationDict": "bodies",
        "EnterpriseSearchSettingsDict": "bodies",
        "EnterpriseSearchSystemSettingsDict": "bodies",
        "EnterpriseSearchTopologyElementDict": "bodies",
        "ExistsQueryDict": "bodies",
        "ExtensionUploadDict": "bodies",
        "ExternalTrustRelationshipDict": "bodies",
        "FilterAssociationDict": "bodies",
        "IdpConfigurationRequestDict": "bodies",
        "IndexPatternDict": "bodies",
        "InstanceConfigurationDict": "bodies",
        "InstanceMoveRequestDict": "bodies",
        "InstanceOverridesDict": "bodies",
        "IntegrationsServerConfigurationDict": "bodies",
        "IntegrationsServerPayloadDict": "bodies",
        "IntegrationsServerPlanDict": "bodies",
        "IntegrationsServerPlanControlConfigurationDict": "bodies",
        "IntegrationsServerSettingsDict": "bodies",
        "IntegrationsServerSystemSettingsDict": "bodies",
        "IntegrationsServerTopologyElementDict": "bodies",
        "KeystoreContentsDict": "bodies",
        "KeystoreSecretDict": "bodies",
        "KibanaClusterPlanDict": "bodies",
        "KibanaClusterSettingsDict": "bodies",
        "KibanaClusterTopologyElementDict": "bodies",
        "KibanaConfigurationDict": "bodies",
        "KibanaDeeplinkDict": "bodies",
        "KibanaPayloadDict": "bodies",
        "KibanaPlanControlConfigurationDict": "bodies",
        "KibanaSystemSettingsDict": "bodies",
        "LdapGroupSearchDict": "bodies",
        "LdapSecurityRealmLoadBalanceDict": "bodies",
        "LdapSecurityRealmRoleMappingRuleDict": "bodies",
        "LdapSecurityRealmRoleMappingRulesDict": "bodies",
        "LdapSettingsDict": "bodies",
        "LdapUserSearchDict": "bodies",
        "LicenseInfoDict": "bodies",
        "LicenseObjectDict": "bodies",
        "LoggingSettingsDict": "bodies",
        "LoggingSettingsPatchDict": "bodies",
        "LoginRequestDict": "bodies",
        "LoginStateDict": "bodies",
        "ManagedMonitoringSettingsDict": "bodies",
        "MatchQueryDict": "bodies",
        "MetadataItemDict": "bodies",
        "MetadataItemsDict": "bodies",
        "MetadataItemValueDict": "bodies",
        "MoveApmClusterConfigurationDict": "bodies",
        "MoveAppSearchConfigurationDict": "bodies",
        "MoveClustersRequestDict": "bodies",
        "MoveElasticsearchClusterConfigurationDict": "bodies",
        "MoveEnterpriseSearchConfigurationDict": "bodies",
        "MoveKibanaClusterConfigurationDict": "bodies",
        "NestedQueryDict": "bodies",
        "ObservabilityAbsoluteDeploymentDict": "bodies",
        "OrganizationInvitationRequestDict": "bodies",
        "OrganizationRequestDict": "bodies",
        "OrganizationRoleAssignmentDict": "bodies",
        "PlanStrategyDict": "bodies",
        "PlatformRoleAssignmentDict": "bodies",
        "PortBindingDict": "bodies",
        "PrefixQueryDict": "bodies",
        "ProjectRoleAssignmentDict": "bodies",
        "ProjectRoleAssignmentsDict": "bodies",
        "ProxiesFilterDict": "bodies",
        "ProxiesFilteredGroupDict": "bodies",
        "ProxiesHttpSettingsDict": "bodies",
        "ProxiesHttpSettingsPatchDict": "bodies",
        "ProxiesSettingsDict": "bodies",
        "ProxiesSettingsPatchDict": "bodies",
        "ProxiesSSOSettingsDict": "bodies",
        "ProxiesSSOSettingsPatchDict": "bodies",
        "QueryContainerDict": "bodies",
        "QueryStringQueryDict": "bodies",
        "RangeQueryDict": "bodies",
        "ReadOnlyRequestDict": "bodies",
        "RemoteResourceInfoDict": "bodies",
        "RemoteResourceRefDict": "bodies",
        "RemoteResourcesDict": "bodies",
        "RestartPolicyDict": "bodies",
        "RestoreSnapshotApiConfigurationDict": "bodies",
        "RestoreSnapshotConfigurationDict": "bodies",
        "RestoreSnapshotRepoConfigurationDict": "bodies",
        "RoleDict": "bodies",
        "RoleAggregateCreateDataDict": "bodies",
        "RoleAssignmentsDict": "bodies",
        "RoleMappingDict": "bodies",
        "RoleMappingPropertyRuleDict": "bodies",
        "RoleMappingRuleDict": "bodies",
        "RollingStrategyConfigDict": "bodies",
        "RunnerRoleInfoDict": "bodies",
        "RunnerRolesInfoDict": "bodies",
        "SamlAttributeSettingsDict": "bodies",
        "SamlCallbackRequestDict": "bodies",
        "SamlIdpDict": "bodies",
        "SamlIdpSettingsDict": "bodies",
        "SamlSecurityRealmRoleMappingRuleDict": "bodies",
        "SamlSecurityRealmRoleMappingRulesDict": "bodies",
        "SamlSettingsDict": "bodies",
        "SamlSpSettingsDict": "bodies",
        "SearchRequestDict": "bodies",
        "SecurityDeploymentCreateRequestDict": "bodies",
        "SecurityDeploymentTopologyDict": "bodies",
        "SecurityDeploymentUpdateRequestDict": "bodies",
        "SecurityRealmsReorderRequestDict": "bodies",
        "SimpleQueryStringQueryDict": "bodies",
        "SnapshotDependencyConfigurationDict": "bodies",
        "SnapshotRepositoryConfigurationDict": "bodies",
        "StackPackUploadDict": "bodies",
        "StackVersionApmConfigDict": "bodies",
        "StackVersionAppSearchConfigDict": "bodies",
        "StackVersionConfigPostDict": "bodies",
        "StackVersionElasticsearchConfigDict": "bodies",
        "StackVersionEnterpriseSearchConfigDict": "bodies",
        "StackVersionInstanceCapacityConstraintDict": "bodies",
        "StackVersionIntegrationsServerConfigDict": "bodies",
        "StackVersionKibanaConfigDict": "bodies",
        "StackVersionMetadataDict": "bodies",
        "StackVersionNodeTypeDict": "bodies",
        "TelemetryConfigRequestDict": "bodies",
        "TermQueryDict": "bodies",
        "TierConfigDict": "bodies",
        "TiersUpdateRequestDict": "bodies",
        "TopologyElementControlDict": "bodies",
        "TopologySizeDict": "bodies",
        "TrafficFilterClaimedLinkIdRequestDict": "bodies",
        "TrafficFilterEgressRuleDict": "bodies",
        "TrafficFilterRuleDict": "bodies",
        "TrafficFilterRulesetRequestDict": "bodies",
        "TrafficFilterSettingsDict": "bodies",
        "TransientApmPlanConfigurationDict": "bodies",
        "TransientAppSearchPlanConfigurationDict": "bodies",
        "TransientElasticsearchPlanConfigurationDict": "bodies",
        "TransientEnterpriseSearchPlanConfigurationDict": "bodies",
        "TransientIntegrationsServerPlanConfigurationDict": "bodies",
        "TransientKibanaPlanConfigurationDict": "bodies",
        "TrustedCertificateDict": "bodies",
        "TrustRelationshipCreateRequestDict": "bodies",
        "TrustRelationshipUpdateRequestDict": "bodies",
        "UpdateExtensionRequestDict": "bodies",
        "UpdateOrganizationRoleMappingRequestDict": "bodies",
        "UpdateRoleMappingRequestDict": "bodies",
        "UpgradeDeploymentRequestDict": "bodies",
        "UsageStatsDict": "bodies",
        "UserDict": "bodies",
        "UserApiKeyDict": "bodies",
        "UserMetadataDict": "bodies",
        "UserPatchDict": "bodies",
        "UserSecurityDict": "bodies",
        "UserSecurityPatchDict": "bodies",
        "UserSecurityRealmDict": "bodies",
        "VerificationCodeRequestDict": "bodies",
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
    "ActiveDirectoryGroupSearch",
    "ActiveDirectorySecurityRealmLoadBalance",
    "ActiveDirectorySecurityRealmRoleMappingRule",
    "ActiveDirectorySecurityRealmRoleMappingRules",
    "ActiveDirectorySettings",
    "ActiveDirectoryUserSearch",
    "AddRoleMappingRequest",
    "AdminconsoleInfo",
    "AdminconsolesOverview",
    "AllocatedInstancePlansInfo",
    "AllocatedInstanceStatus",
    "AllocatorBuildInfo",
    "AllocatorCapacity",
    "AllocatorCapacityMemory",
    "AllocatorCapacityStorage",
    "AllocatorHealthChecks",
    "AllocatorHealthStatus",
    "AllocatorInfo",
    "AllocatorMoveRequest",
    "AllocatorOverview",
    "AllocatorSettings",
    "AllocatorSettingsPatch",
    "AllocatorsSummary",
    "AllocatorsZoneSummary",
    "AllocatorZoneInfo",
    "ApiBaseUrlData",
    "ApiKeyResponse",
    "ApiKeysResponse",
    "Apm",
    "ApmConfiguration",
    "ApmCrudResponse",
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
    "Balance",
    "BasicFailedReply",
    "BasicFailedReplyElement",
    "BillingDimensionType",
    "Blessing",
    "Blessings",
    "BlessingsWithMeta",
    "BlockingIssueLevel",
    "BoolQuery",
    "ByokSettings",
    "CapacityConstraintsResource",
    "CertificateAuthority",
    "CertificateMetaData",
    "ChainStatus",
    "ChangeSourceInfo",
    "ChartItem",
    "ChartItems",
    "ChartItemValue",
    "ClusterCredentials",
    "ClusterCurationSettings",
    "ClusterCurationSpec",
    "ClusterInstanceConfigurationInfo",
    "ClusterInstanceDiskInfo",
    "ClusterInstanceInfo",
    "ClusterInstanceMemoryInfo",
    "ClusterLicenseInfo",
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
    "Comment",
    "CommentCreateRequest",
    "CommentResourceType",
    "CommentsWithMetas",
    "CommentUpdateRequest",
    "CommentWithMeta",
    "CommonClusterPlanInfo",
    "CompatibleNodeTypesResource",
    "CompatibleVersionResource",
    "ConfigStoreOption",
    "ConfigStoreOptionData",
    "ConfigStoreOptionList",
    "ConstructorHealthStatus",
    "ConstructorInfo",
    "ConstructorOverview",
    "ContainerConfigHostConfig",
    "ContainersEntry",
    "ContainersEntryOptions",
    "ContainersEntryOptionsACL",
    "ContainersEntryOptionsAuth",
    "ContainersEntryOptionsContainerConfig",
    "ContainersEntryOptionsOverrides",
    "ContainerSetsSummary",
    "ContainerSetSummary",
    "CoordinatorCandidateInfo",
    "CoordinatorCandidatesSummary",
    "CoordinatorCandidateState",
    "CoordinatorsSummary",
    "CoordinatorSummary",
    "Costs",
    "CostsBucketing",
    "CostsOverview",
    "CreateApiKeyRequest",
    "CreateExtensionRequest",
    "Creates",
    "CreateSnapshotDependencyRequest",
    "CreateSnapshotDependencyResponse",
    "DeleteApiKeysRequest",
    "DeleteDomainClaimRequest",
    "DeleteRoleMappingsResponse",
    "DeleteUsersApiKeysRequest",
    "DeploymentCosts",
    "DeploymentCreateMetadata",
    "DeploymentCreateRequest",
    "DeploymentCreateResources",
    "DeploymentCreateResponse",
    "DeploymentCreateSettings",
    "DeploymentDeleteResponse",
    "DeploymentDiagnostics",
    "DeploymentDomainName",
    "DeploymentGetResponse",
    "DeploymentHeapDumps",
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
    "DeploymentResourceUpgradeResponse",
    "DeploymentResourceUserSettings",
    "DeploymentResourceUserSettingsResponse",
    "DeploymentRestoreResponse",
    "DeploymentRoleAssignment",
    "DeploymentsCosts",
    "DeploymentSearchResponse",
    "DeploymentSettings",
    "DeploymentShutdownResponse",
    "DeploymentsListingData",
    "DeploymentsListResponse",
    "DeploymentsSearchResponse",
    "DeploymentTagsResponse",
    "DeploymentTemplateInfoV2",
    "DeploymentTemplateReference",
    "DeploymentTemplateRequestBody",
    "DeploymentUpdateMetadata",
    "DeploymentUpdateRequest",
    "DeploymentUpdateResources",
    "DeploymentUpdateResponse",
    "DeploymentUpdateSettings",
    "DeploymentUpgradeAssistantStatusResponse",
    "DiagnosticsMode",
    "DiagnosticsResourceKind",
    "Dimension",
    "DirectoryRoleMappingRuleType",
    "DirectorySearchScope",
    "DirectTrustRelationship",
    "DirectTrustRelationshipType",
    "DiscreteSizes",
    "DomainVerificationRequest",
    "DtsDimensionCosts",
    "DtsQuantity",
    "DtsRate",
    "EgressProtocol",
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
    "ElasticsearchElasticUserPasswordResetResponse",
    "ElasticsearchHttpSettings",
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
    "ElevatedPermissions",
    "EmptyResponse",
    "EnableIlmRequest",
    "EnrollmentTokenRequest",
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
    "Extension",
    "ExtensionFileMetadata",
    "Extensions",
    "ExtensionType",
    "ExtensionUpload",
    "ExternalHyperlink",
    "ExternalTrustRelationship",
    "FilterAssociation",
    "GetOrganizationClaimedDomainsResponse",
    "GetRoleMappingsResponse",
    "GlobalDeploymentTemplateInfo",
    "GlobalDeploymentTemplateRegion",
    "GrowShrinkStrategyConfig",
    "HeapDump",
    "Hyperlink",
    "IdpConfigurationRequest",
    "IdResponse",
    "IndexPattern",
    "IndexSynchronizationResults",
    "InstanceConfiguration",
    "InstanceConfigurationInfo",
    "InstanceMoveRequest",
    "InstanceNodeRole",
    "InstanceOverrides",
    "InstanceSizeResource",
    "InstanceType",
    "InstanceTypeResource",
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
    "ItemCosts",
    "ItemsCosts",
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
    "KibanaDeeplink",
    "KibanaPayload",
    "KibanaPlanControlConfiguration",
    "KibanaResourceInfo",
    "KibanaSubClusterInfo",
    "KibanaSystemSettings",
    "LdapBindType",
    "LdapGroupSearch",
    "LdapSecurityRealmLoadBalance",
    "LdapSecurityRealmRoleMappingRule",
    "LdapSecurityRealmRoleMappingRules",
    "LdapSettings",
    "LdapUserSearch",
    "LicenseInfo",
    "LicenseObject",
    "ListEnrollmentTokenElement",
    "ListEnrollmentTokenReply",
    "LoggingLevel",
    "LoggingSettings",
    "LoggingSettingsPatch",
    "LoginRequest",
    "LoginState",
    "ManagedMonitoringSettings",
    "MatchAllQuery",
    "MatchNoneQuery",
    "MatchQuery",
    "Metadata",
    "MetadataItem",
    "MetadataItems",
    "MetadataItemValue",
    "ModelVersionIndexSynchronizationResults",
    "MovableClusterType",
    "MoveApmClusterConfiguration",
    "MoveApmClusterDetails",
    "MoveAppSearchConfiguration",
    "MoveAppSearchDetails",
    "MoveClustersCommandResponse",
    "MoveClustersDetails",
    "MoveClustersRequest",
    "MoveElasticsearchClusterConfiguration",
    "MoveElasticsearchClusterDetails",
    "MoveEnterpriseSearchConfiguration",
    "MoveEnterpriseSearchDetails",
    "MoveKibanaClusterConfiguration",
    "MoveKibanaClusterDetails",
    "NestedQuery",
    "NestedScoreMode",
    "NodeTypeResource",
    "ObservabilityAbsoluteDeployment",
    "ObservabilityIssue",
    "Organization",
    "OrganizationIdp",
    "OrganizationIdpConfiguration",
    "OrganizationInvitation",
    "OrganizationInvitationRequest",
    "OrganizationInvitations",
    "OrganizationList",
    "OrganizationMembership",
    "OrganizationMemberships",
    "OrganizationRequest",
    "OrganizationRoleAssignment",
    "Orphaned",
    "OrphanedElasticsearch",
    "PendingState",
    "PendingStates",
    "PendingStatesWithMeta",
    "Period",
    "PlanStepStage",
    "PlanStepStatus",
    "PlanStrategy",
    "PlatformInfo",
    "PlatformResourcesSummary",
    "PlatformRoleAssignment",
    "PlatformServiceImageInfo",
    "PlatformServiceInfo",
    "PortBinding",
    "PrefixQuery",
    "ProjectRoleAssignment",
    "ProjectRoleAssignments",
    "ProxiedResourceKind",
    "ProxiesAllocationsInfo",
    "ProxiesFilter",
    "ProxiesFilteredGroup",
    "ProxiesFilteredGroupHealth",
    "ProxiesHealth",
    "ProxiesHealthStatus",
    "ProxiesHttpSettings",
    "ProxiesHttpSettingsPatch",
    "ProxiesSettings",
    "ProxiesSettingsPatch",
    "ProxiesSSOSettings",
    "ProxiesSSOSettingsPatch",
    "ProxiesSummary",
    "ProxyAllocationCounts",
    "ProxyAllocationInfo",
    "ProxyInfo",
    "ProxyOverview",
    "ProxySummary",
    "PublicCertChain",
    "PublicCertChainCollection",
    "PublicCertificate",
    "QueryContainer",
    "QueryStringQuery",
    "RangeQuery",
    "ReadOnlyRequest",
    "ReadOnlyResponse",
    "RealmLoadBalanceType",
    "RegionInfo",
    "RemoteResourceInfo",
    "RemoteResourceRef",
    "RemoteResources",
    "ReplyWarning",
    "RepositoryConfig",
    "RepositoryConfigs",
    "RequestEnrollmentTokenReply",
    "ResourceHeapDumps",
    "ResourceKind",
    "RestartPolicy",
    "RestoreSnapshotApiConfiguration",
    "RestoreSnapshotConfiguration",
    "RestoreSnapshotRepoConfiguration",
    "RestoreStrategy",
    "Role",
    "RoleAggregate",
    "RoleAggregateCreateData",
    "RoleAggregates",
    "RoleAssignments",
    "RoleMapping",
    "RoleMappingPropertyRule",
    "RoleMappingRule",
    "RoleWithMeta",
    "RollingGrowShrinkStrategyConfig",
    "RollingStrategyConfig",
    "RulesetAssociations",
    "RunnerBuildInfo",
    "RunnerContainerInfo",
    "RunnerHealthChecks",
    "RunnerInfo",
    "RunnerOverview",
    "RunnerRoleInfo",
    "RunnerRolesInfo",
    "RunnersSummary",
    "SamlAttributeSettings",
    "SamlCallbackRequest",
    "SamlIdp",
    "SamlIdpSettings",
    "SamlMessageType",
    "SamlRoleMappingRuleType",
    "SamlSecurityRealmRoleMappingRule",
    "SamlSecurityRealmRoleMappingRules",
    "SamlSettings",
    "SamlSpSettings",
    "SearchRequest",
    "SecurityDeployment",
    "SecurityDeploymentCreateRequest",
    "SecurityDeploymentTopology",
    "SecurityDeploymentUpdateRequest",
    "SecurityRealmInfo",
    "SecurityRealmInfoList",
    "SecurityRealmsReorderRequest",
    "SecurityRealmType",
    "ServiceUrl",
    "ShardsHealth",
    "SimpleQueryStringQuery",
    "SimplifiedLineItem",
    "SnapshotDependency",
    "SnapshotDependencyConfiguration",
    "SnapshotRepositories",
    "SnapshotRepositoryConfiguration",
    "SnapshotStatusInfo",
    "SsoAuthenticationMethodInfo",
    "SsoType",
    "StackPackUpload",
    "StackVersionApmConfig",
    "StackVersionAppSearchConfig",
    "StackVersionArchiveProcessingError",
    "StackVersionArchiveProcessingResult",
    "StackVersionConfig",
    "StackVersionConfigPost",
    "StackVersionConfigs",
    "StackVersionElasticsearchConfig",
    "StackVersionEnterpriseSearchConfig",
    "StackVersionInstanceCapacityConstraint",
    "StackVersionIntegrationsServerConfig",
    "StackVersionKibanaConfig",
    "StackVersionMetadata",
    "StackVersionNodeType",
    "StackVersionTemplateFileHash",
    "StackVersionTemplateInfo",
    "StatelessResourceKind",
    "SystemAlertType",
    "TargetElasticsearchCluster",
    "TelemetryConfig",
    "TelemetryConfigRequest",
    "TermQuery",
    "TierConfig",
    "TierInfo",
    "TiersResponse",
    "TiersUpdateRequest",
    "TlsPublicCertChain",
    "TlsService",
    "TokenResponse",
    "TopologyElementControl",
    "TopologySize",
    "TrafficFilterAssociationType",
    "TrafficFilterClaimedLinkIdInfo",
    "TrafficFilterClaimedLinkIdRequest",
    "TrafficFilterClaimedLinkIds",
    "TrafficFilterEgressRule",
    "TrafficFilterRule",
    "TrafficFilterRulesetInfo",
    "TrafficFilterRulesetRequest",
    "TrafficFilterRulesetResponse",
    "TrafficFilterRulesets",
    "TrafficFilterRulesetType",
    "TrafficFilterSettings",
    "TransientApmPlanConfiguration",
    "TransientAppSearchPlanConfiguration",
    "TransientElasticsearchPlanConfiguration",
    "TransientEnterpriseSearchPlanConfiguration",
    "TransientIntegrationsServerPlanConfiguration",
    "TransientKibanaPlanConfiguration",
    "TrustedCertificate",
    "TrustRelationshipCreateRequest",
    "TrustRelationshipCreateResponse",
    "TrustRelationshipFilter",
    "TrustRelationshipGetResponse",
    "TrustRelationshipsListResponse",
    "TrustRelationshipUpdateRequest",
    "TrustRelationshipUpdateResponse",
    "TruststoreType",
    "UnreachableRegionInfo",
    "UpdatedTlsChain",
    "UpdateExtensionRequest",
    "UpdateOrganizationRoleMappingRequest",
    "UpdateRoleMappingRequest",
    "Updates",
    "UpgradeDeploymentRequest",
    "UsageStats",
    "User",
    "UserApiKey",
    "UserList",
    "UserMetadata",
    "UserPatch",
    "UserSecurity",
    "UserSecurityPatch",
    "UserSecurityRealm",
    "VerificationCodeRequest",
    "VerificationCodeResponse",
    "VersionedIdResponse",
    "ZkAcl",
    "ZookeeperNodeInfo",
    "ZookeeperNodeState",
    "ZookeeperSummary",
    "AccountPatchRequestDict",
    "AccountTrustPatchDict",
    "AccountTrustRelationshipDict",
    "AccountTrustSettingsDict",
    "AccountUpdateRequestDict",
    "ActiveDirectoryGroupSearchDict",
    "ActiveDirectorySecurityRealmLoadBalanceDict",
    "ActiveDirectorySecurityRealmRoleMappingRuleDict",
    "ActiveDirectorySecurityRealmRoleMappingRulesDict",
    "ActiveDirectorySettingsDict",
    "ActiveDirectoryUserSearchDict",
    "AddRoleMappingRequestDict",
    "AllocatorMoveRequestDict",
    "AllocatorSettingsDict",
    "AllocatorSettingsPatchDict",
    "ApiBaseUrlDataDict",
    "ApmConfigurationDict",
    "ApmPayloadDict",
    "ApmPlanDict",
    "ApmPlanControlConfigurationDict",
    "ApmSettingsDict",
    "ApmSystemSettingsDict",
    "ApmTopologyElementDict",
    "AppSearchConfigurationDict",
    "AppSearchNodeTypesDict",
    "AppSearchPayloadDict",
    "AppSearchPlanDict",
    "AppSearchPlanControlConfigurationDict",
    "AppSearchSettingsDict",
    "AppSearchSystemSettingsDict",
    "AppSearchTopologyElementDict",
    "AutoOpsSettingsDict",
    "BlessingDict",
    "BlessingsDict",
    "BoolQueryDict",
    "ByokSettingsDict",
    "CertificateMetaDataDict",
    "ClusterCurationSettingsDict",
    "ClusterCurationSpecDict",
    "ClusterLicenseInfoDict",
    "ClusterMetadataCpuResourcesSettingsDict",
    "ClusterMetadataResourcesSettingsDict",
    "ClusterMetadataSettingsDict",
    "ClusterSnapshotRepositoryInfoDict",
    "ClusterSnapshotRepositoryReferenceDict",
    "ClusterSnapshotRepositoryStaticDict",
    "ClusterSnapshotRetentionDict",
    "ClusterSnapshotSettingsDict",
    "CommentCreateRequestDict",
    "CommentUpdateRequestDict",
    "ConfigStoreOptionDataDict",
    "ContainerConfigHostConfigDict",
    "ContainersEntryDict",
    "ContainersEntryOptionsDict",
    "ContainersEntryOptionsACLDict",
    "ContainersEntryOptionsAuthDict",
    "ContainersEntryOptionsContainerConfigDict",
    "ContainersEntryOptionsOverridesDict",
    "CreateApiKeyRequestDict",
    "CreateExtensionRequestDict",
    "CreateSnapshotDependencyRequestDict",
    "DeleteApiKeysRequestDict",
    "DeleteDomainClaimRequestDict",
    "DeleteUsersApiKeysRequestDict",
    "DeploymentCreateMetadataDict",
    "DeploymentCreateRequestDict",
    "DeploymentCreateResourcesDict",
    "DeploymentCreateSettingsDict",
    "DeploymentDomainNameDict",
    "DeploymentLoggingSettingsDict",
    "DeploymentMetricsSettingsDict",
    "DeploymentObservabilitySettingsDict",
    "DeploymentResourceUserSettingsDict",
    "DeploymentRoleAssignmentDict",
    "DeploymentTagsResponseDict",
    "DeploymentTemplateReferenceDict",
    "DeploymentTemplateRequestBodyDict",
    "DeploymentUpdateMetadataDict",
    "DeploymentUpdateRequestDict",
    "DeploymentUpdateResourcesDict",
    "DeploymentUpdateSettingsDict",
    "DirectTrustRelationshipDict",
    "DiscreteSizesDict",
    "DomainVerificationRequestDict",
    "ElasticsearchClusterPlanDict",
    "ElasticsearchClusterSettingsDict",
    "ElasticsearchClusterTopologyElementDict",
    "ElasticsearchClusterTrustSettingsDict",
    "ElasticsearchConfigurationDict",
    "ElasticsearchCurationDict",
    "ElasticsearchHttpSettingsDict",
    "ElasticsearchNodeTypeDict",
    "ElasticsearchPayloadDict",
    "ElasticsearchPlanControlConfigurationDict",
    "ElasticsearchScriptingUserSettingsDict",
    "ElasticsearchScriptTypeSettingsDict",
    "ElasticsearchSystemSettingsDict",
    "ElasticsearchUserBundleDict",
    "ElasticsearchUserPluginDict",
    "ElevatedPermissionsDict",
    "EnableIlmRequestDict",
    "EnrollmentTokenRequestDict",
    "EnterpriseSearchConfigurationDict",
    "EnterpriseSearchNodeTypesDict",
    "EnterpriseSearchPayloadDict",
    "EnterpriseSearchPlanDict",
    "EnterpriseSearchPlanControlConfigurationDict",
    "EnterpriseSearchSettingsDict",
    "EnterpriseSearchSystemSettingsDict",
    "EnterpriseSearchTopologyElementDict",
    "ExistsQueryDict",
    "ExtensionUploadDict",
    "ExternalTrustRelationshipDict",
    "FilterAssociationDict",
    "IdpConfigurationRequestDict",
    "IndexPatternDict",
    "InstanceConfigurationDict",
    "InstanceMoveRequestDict",
    "InstanceOverridesDict",
    "IntegrationsServerConfigurationDict",
    "IntegrationsServerPayloadDict",
    "IntegrationsServerPlanDict",
    "IntegrationsServerPlanControlConfigurationDict",
    "IntegrationsServerSettingsDict",
    "IntegrationsServerSystemSettingsDict",
    "IntegrationsServerTopologyElementDict",
    "KeystoreContentsDict",
    "KeystoreSecretDict",
    "KibanaClusterPlanDict",
    "KibanaClusterSettingsDict",
    "KibanaClusterTopologyElementDict",
    "KibanaConfigurationDict",
    "KibanaDeeplinkDict",
    "KibanaPayloadDict",
    "KibanaPlanControlConfigurationDict",
    "KibanaSystemSettingsDict",
    "LdapGroupSearchDict",
    "LdapSecurityRealmLoadBalanceDict",
    "LdapSecurityRealmRoleMappingRuleDict",
    "LdapSecurityRealmRoleMappingRulesDict",
    "LdapSettingsDict",
    "LdapUserSearchDict",
    "LicenseInfoDict",
    "LicenseObjectDict",
    "LoggingSettingsDict",
    "LoggingSettingsPatchDict",
    "LoginRequestDict",
    "LoginStateDict",
    "ManagedMonitoringSettingsDict",
    "MatchQueryDict",
    "MetadataItemDict",
    "MetadataItemsDict",
    "MetadataItemValueDict",
    "MoveApmClusterConfigurationDict",
    "MoveAppSearchConfigurationDict",
    "MoveClustersRequestDict",
    "MoveElasticsearchClusterConfigurationDict",
    "MoveEnterpriseSearchConfigurationDict",
    "MoveKibanaClusterConfigurationDict",
    "NestedQueryDict",
    "ObservabilityAbsoluteDeploymentDict",
    "OrganizationInvitationRequestDict",
    "OrganizationRequestDict",
    "OrganizationRoleAssignmentDict",
    "PlanStrategyDict",
    "PlatformRoleAssignmentDict",
    "PortBindingDict",
    "PrefixQueryDict",
    "ProjectRoleAssignmentDict",
    "ProjectRoleAssignmentsDict",
    "ProxiesFilterDict",
    "ProxiesFilteredGroupDict",
    "ProxiesHttpSettingsDict",
    "ProxiesHttpSettingsPatchDict",
    "ProxiesSettingsDict",
    "ProxiesSettingsPatchDict",
    "ProxiesSSOSettingsDict",
    "ProxiesSSOSettingsPatchDict",
    "QueryContainerDict",
    "QueryStringQueryDict",
    "RangeQueryDict",
    "ReadOnlyRequestDict",
    "RemoteResourceInfoDict",
    "RemoteResourceRefDict",
    "RemoteResourcesDict",
    "RestartPolicyDict",
    "RestoreSnapshotApiConfigurationDict",
    "RestoreSnapshotConfigurationDict",
    "RestoreSnapshotRepoConfigurationDict",
    "RoleDict",
    "RoleAggregateCreateDataDict",
    "RoleAssignmentsDict",
    "RoleMappingDict",
    "RoleMappingPropertyRuleDict",
    "RoleMappingRuleDict",
    "RollingStrategyConfigDict",
    "RunnerRoleInfoDict",
    "RunnerRolesInfoDict",
    "SamlAttributeSettingsDict",
    "SamlCallbackRequestDict",
    "SamlIdpDict",
    "SamlIdpSettingsDict",
    "SamlSecurityRealmRoleMappingRuleDict",
    "SamlSecurityRealmRoleMappingRulesDict",
    "SamlSettingsDict",
    "SamlSpSettingsDict",
    "SearchRequestDict",
    "SecurityDeploymentCreateRequestDict",
    "SecurityDeploymentTopologyDict",
    "SecurityDeploymentUpdateRequestDict",
    "SecurityRealmsReorderRequestDict",
    "SimpleQueryStringQueryDict",
    "SnapshotDependencyConfigurationDict",
    "SnapshotRepositoryConfigurationDict",
    "StackPackUploadDict",
    "StackVersionApmConfigDict",
    "StackVersionAppSearchConfigDict",
    "StackVersionConfigPostDict",
    "StackVersionElasticsearchConfigDict",
    "StackVersionEnterpriseSearchConfigDict",
    "StackVersionInstanceCapacityConstraintDict",
    "StackVersionIntegrationsServerConfigDict",
    "StackVersionKibanaConfigDict",
    "StackVersionMetadataDict",
    "StackVersionNodeTypeDict",
    "TelemetryConfigRequestDict",
    "TermQueryDict",
    "TierConfigDict",
    "TiersUpdateRequestDict",
    "TopologyElementControlDict",
    "TopologySizeDict",
    "TrafficFilterClaimedLinkIdRequestDict",
    "TrafficFilterEgressRuleDict",
    "TrafficFilterRuleDict",
    "TrafficFilterRulesetRequestDict",
    "TrafficFilterSettingsDict",
    "TransientApmPlanConfigurationDict",
    "TransientAppSearchPlanConfigurationDict",
    "TransientElasticsearchPlanConfigurationDict",
    "TransientEnterpriseSearchPlanConfigurationDict",
    "TransientIntegrationsServerPlanConfigurationDict",
    "TransientKibanaPlanConfigurationDict",
    "TrustedCertificateDict",
    "TrustRelationshipCreateRequestDict",
    "TrustRelationshipUpdateRequestDict",
    "UpdateExtensionRequestDict",
    "UpdateOrganizationRoleMappingRequestDict",
    "UpdateRoleMappingRequestDict",
    "UpgradeDeploymentRequestDict",
    "UsageStatsDict",
    "UserDict",
    "UserApiKeyDict",
    "UserMetadataDict",
    "UserPatchDict",
    "UserSecurityDict",
    "UserSecurityPatchDict",
    "UserSecurityRealmDict",
    "VerificationCodeRequestDict",
)
