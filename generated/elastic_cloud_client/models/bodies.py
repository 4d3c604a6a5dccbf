# Generated from the document in openapi/ by `nox -s generate`; do not edit.
"""What checkers and editors know of mappings in the place of models: of each model in a request body its members, by their names in
JSON. A member that is None is sent as null. At run time they are plain dicts."""

from __future__ import annotations

import datetime
from collections.abc import Mapping, Sequence
from os import PathLike
from typing import IO, Any, Required, TypedDict

from .. import models
from ..types import File


class AccountPatchRequestDict(TypedDict, total=False):
    """A JSON merge patch of the account. Members that are left out keep their value."""

    trust: models.AccountTrustPatch | models.AccountTrustPatchDict | None
    """Changes to the trust between clusters of this account. Null puts the default back."""


class AccountTrustPatchDict(TypedDict, total=False):
    """The part of an account patch that concerns trust."""

    trust_all: bool | None
    """Switches the mutual trust of the account's clusters on or off. Null resets it to the default, and
    leaving it out changes nothing."""


class AccountTrustRelationshipDict(TypedDict, total=False):
    """Trust in the clusters of one account, in all of them or in those listed."""

    account_id: Required[str]
    """Id of the trusted account."""
    trust_all: Required[bool]
    """Trusts every cluster of the account, present and future. If false, `trust_allowlist` decides."""
    name: str | None
    """Name that people give the relationship; it has no effect."""
    trust_allowlist: list[str] | tuple[str, ...] | None
    """Ids of the trusted clusters. Has no effect together with `trust_all`."""


class AccountTrustSettingsDict(TypedDict, total=False):
    """What the account trusts by default."""

    trust_all: Required[bool]
    """Whether clusters of the account trust each other without further settings."""


class AccountUpdateRequestDict(TypedDict, total=False):
    """The wanted state of the account."""

    trust: models.AccountTrustSettings | models.AccountTrustSettingsDict | None
    """How far clusters of this account are to trust each other."""


class ActiveDirectoryGroupSearchDict(TypedDict, total=False):
    """Where in Active Directory groups are."""

    base_dn: str | None
    """Container in which the search for groups begins."""
    scope: models.DirectorySearchScope | None
    """How far the search goes, `sub_tree` when left out."""


ActiveDirectorySecurityRealmLoadBalanceDict = TypedDict(
    "ActiveDirectorySecurityRealmLoadBalanceDict",
    {"type": "models.RealmLoadBalanceType | None", "cache_ttl": "str | None"},
    total=False,
)
"""Use of several domain controllers."""

ActiveDirectorySecurityRealmRoleMappingRuleDict = TypedDict(
    "ActiveDirectorySecurityRealmRoleMappingRuleDict",
    {
        "type": "Required[models.DirectoryRoleMappingRuleType]",
        "roles": "Required[list[str] | tuple[str, ...]]",
        "value": "Required[str]",
    },
    total=False,
)
"""Roles for a user or for the members of a group in Active Directory."""


class ActiveDirectorySecurityRealmRoleMappingRulesDict(TypedDict, total=False):
    """Which roles people from Active Directory get."""

    default_roles: Required[list[str] | tuple[str, ...]]
    """Roles for everybody from this realm. An empty list leaves it to the rules."""
    rules: Required[
        Sequence[
            models.ActiveDirectorySecurityRealmRoleMappingRule | models.ActiveDirectorySecurityRealmRoleMappingRuleDict
        ]
    ]
    """Roles for those who match. The roles of all matching rules add up."""


class ActiveDirectorySettingsDict(TypedDict, total=False):
    """A realm that checks names and passwords against Microsoft Active Directory."""

    id: Required[str]
    """Id of the realm, made of lower-case letters, digits, hyphens and underscores. No other realm, of
    whatever type, may have it."""
    name: Required[str]
    """Name of the realm that administrators see in the console."""
    urls: Required[list[str] | tuple[str, ...]]
    """Domain controllers as `ldap://server:port` or `ldaps://server:port`. Use one of the two schemes for
    all of them."""
    domain_name: Required[str]
    """Root domain of the forest."""
    bind_anonymously: Required[bool]
    """Whether ECE searches without credentials. If so, `bind_dn` and `bind_password` have no effect."""
    bind_dn: str | None
    """Account with which ECE itself signs in to search the directory."""
    bind_password: str | None
    """Password of that account. It is never given out again."""
    user_search: models.ActiveDirectoryUserSearch | models.ActiveDirectoryUserSearchDict | None
    """How to find the account of somebody who signs in."""
    group_search: models.ActiveDirectoryGroupSearch | models.ActiveDirectoryGroupSearchDict | None
    """How to find the groups of a user."""
    load_balance: (
        models.ActiveDirectorySecurityRealmLoadBalance | models.ActiveDirectorySecurityRealmLoadBalanceDict | None
    )
    """How several domain controllers share the work."""
    certificate_url: str | None
    """Address of a zip file with CA certificates to trust. It contains nothing but
    `/active_directory/<id>/truststore/keystore.ks`."""
    certificate_url_truststore_password: str | None
    """Password of the truststore in that zip file. It is never given out again."""
    certificate_url_truststore_type: models.TruststoreType | None
    """Format of that truststore, `jks` when left out."""
    role_mappings: (
        models.ActiveDirectorySecurityRealmRoleMappingRules
        | models.ActiveDirectorySecurityRealmRoleMappingRulesDict
        | None
    )
    """What people from this realm may do in ECE. Without any roles they cannot get in."""
    enabled: bool | None
    """Whether people can sign in through the realm, true when left out."""
    order: int | None
    """Place in the sequence of realms, different from that of all others. When left out, the realm comes
    last."""
    override_yaml: str | None
    """Further Elasticsearch settings of the realm as YAML, with priority over the members here. Write the
    keys as they continue after `xpack.security.authc.realms.active_directory.<id>.`"""


ActiveDirectoryUserSearchDict = TypedDict(
    "ActiveDirectoryUserSearchDict",
    {"base_dn": "str | None", "scope": "models.DirectorySearchScope | None", "filter": "str | None"},
    total=False,
)
"""Where in Active Directory people are, and what marks the right one."""


class AddRoleMappingRequestDict(TypedDict, total=False):
    """Role mappings to add to those that are there."""

    mappings: Required[Sequence[models.RoleMapping | models.RoleMappingDict]]
    """New mappings, with names that no other has."""


AllocatorMoveRequestDict = TypedDict(
    "AllocatorMoveRequestDict",
    {"from": "Required[str]", "to": "list[str] | tuple[str, ...] | None", "allocator_down": "bool | None"},
    total=False,
)
"""Has all instances of the resource leave an allocator while the plan is applied."""


class AllocatorSettingsDict(TypedDict, total=False):
    """Overrides of what was decided when the host was installed."""

    capacity: int | None
    """Memory to offer to instances, in MB, in place of the amount from the installation. Fully effective
    only after a restart of the host's allocator service."""


class AllocatorSettingsPatchDict(TypedDict, total=False):
    """A JSON merge patch of an allocator's settings. An empty one changes nothing."""

    capacity: int | None
    """Memory to offer to instances, in MB. Null returns to the amount from the installation."""


class ApiBaseUrlDataDict(TypedDict, total=False):
    """The address at which the installation is to be reached."""

    value: Required[str]
    """Address in front of `/api/v1`, with scheme and port. Redirects of logins and links in answers begin
    with it."""


class ApmConfigurationDict(TypedDict, total=False):
    """Version and settings of the APM Server. In the plan they hold for every instance; in a topology
    element they replace single members for that group. The settings in effect are `system_settings`, user
    settings and overrides together."""

    version: str | None
    """Stack version, known to the installation and in line with the Elasticsearch cluster. Left out or
    empty, it follows Elasticsearch."""
    docker_image: str | None
    """Container image to run in place of the version's regular one, for tests and hotfixes."""
    system_settings: models.ApmSystemSettings | models.ApmSystemSettingsDict | None
    """The settings the platform itself manages for the APM Server. For anything else use the user settings."""
    user_settings_json: Mapping[str, Any] | None
    """Lines of the product's configuration file as JSON, out of the settings that deployment owners may
    make. Excludes `user_settings_yaml`."""
    user_settings_yaml: str | None
    """Lines of the product's configuration file as YAML text, out of the settings that deployment owners may
    make. Excludes `user_settings_json`."""
    user_settings_override_json: Mapping[str, Any] | None
    """Lines of the product's configuration file as JSON that an administrator of the installation imposes
    over those of the owner. Excludes `user_settings_override_yaml`."""
    user_settings_override_yaml: str | None
    """Lines of the product's configuration file as YAML text that an administrator of the installation
    imposes over those of the owner. Excludes `user_settings_override_json`."""


class ApmPayloadDict(TypedDict, total=False):
    """Asks for an APM Server, which takes in performance data from applications, or replaces the plan of the
    one that already has this `ref_id`. From version 8.0 on an Integrations Server is the usual choice; a
    deployment has one or the other."""

    ref_id: Required[str]
    """Your own name for the resource. It stands in the paths of later calls and must be unique among the
    deployment's resources of its kind. An update with another name asks for another resource."""
    elasticsearch_cluster_ref_id: Required[str]
    """The `ref_id` of the Elasticsearch resource in the same deployment that keeps its data."""
    region: Required[str]
    """Region to run in, normally the same for the whole deployment. ECE has `ece-region` only."""
    plan: Required[models.ApmPlan | models.ApmPlanDict]
    """The wanted state of an APM Server. The platform works out the steps that lead there."""
    display_name: str | None
    """Name that the console shows. Left out, the resource bears the name of its Elasticsearch cluster."""
    settings: models.ApmSettings | models.ApmSettingsDict | None
    """Settings that are kept beside the plan, such as a contact address."""


class ApmPlanDict(TypedDict, total=False):
    """The wanted state of an APM Server. The platform works out the steps that lead there."""

    apm: Required[models.ApmConfiguration | models.ApmConfigurationDict]
    """Version and settings for all instances. An empty object is enough."""
    cluster_topology: Sequence[models.ApmTopologyElement | models.ApmTopologyElementDict] | None
    """Groups of equal instances; usually a single group."""
    transient: models.TransientApmPlanConfiguration | models.TransientApmPlanConfigurationDict | None
    """How to carry out this one change; not part of the lasting state."""


class ApmPlanControlConfigurationDict(TypedDict, total=False):
    """Time limits, placement wishes and safety switches for one plan run of an APM Server."""

    timeout: int | None
    """Seconds after which an unfinished plan is cancelled. The default is four times the MB of memory of the
    largest instance."""
    calm_wait_time: int | None
    """Seconds of rest between the first answer of what was started and the next step on it; 5 by default."""
    move_instances: Sequence[models.InstanceMoveRequest | models.InstanceMoveRequestDict] | None
    """Single instances to take off their allocators during the run."""
    move_allocators: Sequence[models.AllocatorMoveRequest | models.AllocatorMoveRequestDict] | None
    """Allocators that all its instances have to leave, for example before a host is serviced."""
    reallocate_instances: bool | None
    """Builds every instance anew, even where nothing changes. Without it existing ones are kept if possible."""
    preferred_allocators: list[str] | tuple[str, ...] | None
    """Allocator ids to try first. When they are full, any other suitable one with room is taken."""
    preferred_allocator_tags: Mapping[str, str] | None
    """Allocator tags, as names and values, that make an allocator a likelier target when instances move."""
    extended_maintenance: bool | None
    """Keeps new instances in maintenance, closed to all but the platform, until a snapshot is restored.
    Normally they open as soon as they have joined."""
    cluster_reboot: models.ClusterRebootMode | None
    """Restarts the instances in the course of the plan."""
    override_failsafe: bool | None
    """Goes on where the platform would refuse a step as unsafe. Leave it off unless you accept an outage."""


class ApmSettingsDict(TypedDict, total=False):
    """What can be set for an APM Server beside its plan."""

    metadata: models.ClusterMetadataSettings | models.ClusterMetadataSettingsDict | None
    """Display name, owner and contact address."""


class ApmSystemSettingsDict(TypedDict, total=False):
    """The settings the platform itself manages for the APM Server. For anything else use the user settings."""

    elasticsearch_url: str | None
    """Sends the data to another Elasticsearch address than the internal one that is chosen by default.
    Deprecated; gone since ECE 4.0."""
    kibana_url: str | None
    """Makes the APM Server fetch agent settings from another Kibana than the one of the deployment.
    Deprecated; gone since ECE 4.0."""
    elasticsearch_username: str | None
    """Elasticsearch user that the APM Server writes as, given together with its password. Defaults to a
    built-in system account; answers never show it."""
    elasticsearch_password: str | None
    """Password of `elasticsearch_username`; neither goes without the other. Answers never show it."""
    secret_token: str | None
    """Token that agents have to present when they send data. When left out, the existing one stays, or a new
    APM Server gets one made up for it."""
    debug_enabled: bool | None
    """Writes far more detailed logs, which is useful while a fault is traced; off by default."""


class ApmTopologyElementDict(TypedDict, total=False):
    """A group of equal APM Server instances, described by their size, their zones and the hosts fit for
    them."""

    instance_configuration_id: str | None
    """The instance configuration that decides on the hosts, the permitted sizes and the storage ratio."""
    instance_configuration_version: int | None
    """Revision of the instance configuration. A missing number stands for the newest revision in a new
    deployment or a template, for the one in use in an update, and for 0 or "has no revisions" in an
    answer."""
    size: models.TopologySize | models.TopologySizeDict | None
    """Resources for the group in each zone; 512 MB of memory is the smallest usual size. Zero switches the
    group off."""
    zone_count: int | None
    """Number of availability zones to spread over. With two or more, it survives the loss of one."""
    apm: models.ApmConfiguration | models.ApmConfigurationDict | None
    """Overrides for this group; what is missing here comes from the plan's own `apm` member."""


class AppSearchConfigurationDict(TypedDict, total=False):
    """Version and settings of App Search. In the plan they hold for every instance; in a topology element
    they replace single members for that group. The settings in effect are `system_settings`, user
    settings and overrides together."""

    version: str | None
    """Stack version up to 7.6, known to the installation and in line with the Elasticsearch cluster. Left
    out or empty, it follows Elasticsearch."""
    docker_image: str | None
    """Container image to run in place of the version's regular one, for tests and hotfixes."""
    system_settings: models.AppSearchSystemSettings | models.AppSearchSystemSettingsDict | None
    """The settings the platform itself manages for App Search. For anything else use the user settings."""
    user_settings_json: Mapping[str, Any] | None
    """Lines of the product's configuration file as JSON, out of the settings that deployment owners may
    make. Excludes `user_settings_yaml`."""
    user_settings_yaml: str | None
    """Lines of the product's configuration file as YAML text, out of the settings that deployment owners may
    make. Excludes `user_settings_json`."""
    user_settings_override_json: Mapping[str, Any] | None
    """Lines of the product's configuration file as JSON that an administrator of the installation imposes
    over those of the owner. Excludes `user_settings_override_yaml`."""
    user_settings_override_yaml: str | None
    """Lines of the product's configuration file as YAML text that an administrator of the installation
    imposes over those of the owner. Excludes `user_settings_override_json`."""


class AppSearchNodeTypesDict(TypedDict, total=False):
    """The tasks an App Search instance takes on."""

    appserver: Required[bool]
    """Serves the web interface and the search API."""
    worker: Required[bool]
    """Does background jobs such as indexing."""


class AppSearchPayloadDict(TypedDict, total=False):
    """Asks for an App Search, the search product of versions up to 7.6, or replaces the plan of the one that
    already has this `ref_id`. Enterprise Search took its place in 7.7."""

    ref_id: Required[str]
    """Your own name for the resource. It stands in the paths of later calls and must be unique among the
    deployment's resources of its kind. An update with another name asks for another resource."""
    elasticsearch_cluster_ref_id: Required[str]
    """The `ref_id` of the Elasticsearch resource in the same deployment that keeps its data."""
    region: Required[str]
    """Region to run in, normally the same for the whole deployment. ECE has `ece-region` only."""
    plan: Required[models.AppSearchPlan | models.AppSearchPlanDict]
    """The wanted state of an App Search. The platform works out the steps that lead there."""
    display_name: str | None
    """Name that the console shows. Left out, the resource bears the name of its Elasticsearch cluster."""
    settings: models.AppSearchSettings | models.AppSearchSettingsDict | None
    """Settings that are kept beside the plan, such as a contact address."""


class AppSearchPlanDict(TypedDict, total=False):
    """The wanted state of an App Search. The platform works out the steps that lead there."""

    appsearch: Required[models.AppSearchConfiguration | models.AppSearchConfigurationDict]
    """Version and settings for all instances. An empty object is enough."""
    cluster_topology: Sequence[models.AppSearchTopologyElement | models.AppSearchTopologyElementDict] | None
    """Groups of equal instances. One group can do all the work, or servers and background workers are kept
    apart."""
    transient: models.TransientAppSearchPlanConfiguration | models.TransientAppSearchPlanConfigurationDict | None
    """How to carry out this one change; not part of the lasting state."""


class AppSearchPlanControlConfigurationDict(TypedDict, total=False):
    """Time limits, placement wishes and safety switches for one plan run of App Search."""

    timeout: int | None
    """Seconds after which an unfinished plan is cancelled. The default is four times the MB of memory of the
    largest instance."""
    calm_wait_time: int | None
    """Seconds of rest between the first answer of what was started and the next step on it; 5 by default."""
    move_instances: Sequence[models.InstanceMoveRequest | models.InstanceMoveRequestDict] | None
    """Single instances to take off their allocators during the run."""
    move_allocators: Sequence[models.AllocatorMoveRequest | models.AllocatorMoveRequestDict] | None
    """Allocators that all its instances have to leave, for example before a host is serviced."""
    reallocate_instances: bool | None
    """Builds every instance anew, even where nothing changes. Without it existing ones are kept if possible."""
    preferred_allocators: list[str] | tuple[str, ...] | None
    """Allocator ids to try first. When they are full, any other suitable one with room is taken."""
    preferred_allocator_tags: Mapping[str, str] | None
    """Allocator tags, as names and values, that make an allocator a likelier target when instances move."""
    extended_maintenance: bool | None
    """Keeps new instances in maintenance, closed to all but the platform, until a snapshot is restored.
    Normally they open as soon as they have joined."""
    cluster_reboot: models.ClusterRebootMode | None
    """Restarts the instances in the course of the plan."""
    override_failsafe: bool | None
    """Goes on where the platform would refuse a step as unsafe. Leave it off unless you accept an outage."""


class AppSearchSettingsDict(TypedDict, total=False):
    """What can be set for an App Search beside its plan."""

    metadata: models.ClusterMetadataSettings | models.ClusterMetadataSettingsDict | None
    """Display name, owner and contact address."""


class AppSearchSystemSettingsDict(TypedDict, total=False):
    """The settings the platform itself manages for App Search. For anything else use the user settings."""

    elasticsearch_url: str | None
    """Sends App Search to another Elasticsearch address than the internal one it would get. For experts
    only."""
    elasticsearch_username: str | None
    """Elasticsearch user that App Search signs in as, given together with its password. Defaults to a
    built-in system account; answers never show it."""
    elasticsearch_password: str | None
    """Password of `elasticsearch_username`; neither goes without the other. Answers never show it."""
    secret_session_key: str | None
    """Key that protects the sessions of signed-in users. When left out, the existing one stays; answers
    never show it."""


class AppSearchTopologyElementDict(TypedDict, total=False):
    """A group of equal App Search instances, described by their tasks, their size, their zones and the hosts
    fit for them."""

    node_type: models.AppSearchNodeTypes | models.AppSearchNodeTypesDict | None
    """The tasks of the instances in this group."""
    instance_configuration_id: str | None
    """The instance configuration that decides on the hosts, the permitted sizes and node types."""
    instance_configuration_version: int | None
    """Revision of the instance configuration. A missing number stands for the newest revision in a new
    deployment or a template, for the one in use in an update, and for 0 or "has no revisions" in an
    answer."""
    size: models.TopologySize | models.TopologySizeDict | None
    """Resources for the group in each zone; App Search starts at 2048 MB of memory. Zero switches the group
    off."""
    zone_count: int | None
    """Number of availability zones to spread over. With two or more, it survives the loss of one."""
    appsearch: models.AppSearchConfiguration | models.AppSearchConfigurationDict | None
    """Overrides for this group; what is missing here comes from the plan's own `appsearch` member."""


class AutoOpsSettingsDict(TypedDict, total=False):
    """How the deployment stands to AutoOps, Elastic's advisor for running clusters."""

    status: Required[models.AutoOpsStatus]
    """`connected`: AutoOps watches the deployment. `not_connected`: it does not, but could. `excluded`: the
    deployment is kept out of it."""


class BlessingDict(TypedDict, total=False):
    """Permission of one runner to take on a role."""

    value: Required[bool]
    """True permits, false denies."""


class BlessingsDict(TypedDict, total=False):
    """Permissions of runners to take on a role."""

    runner_ids_to_blessing: Required[Mapping[str, models.Blessing | models.BlessingDict]]
    """Permission by id of the runner. Runners that are not listed have none, unless the role is
    `auto_blessed`."""


BoolQueryDict = TypedDict(
    "BoolQueryDict",
    {
        "must": "Sequence[models.QueryContainer | models.QueryContainerDict] | None",
        "should": "Sequence[models.QueryContainer | models.QueryContainerDict] | None",
        "must_not": "Sequence[models.QueryContainer | models.QueryContainerDict] | None",
        "filter": "Sequence[models.QueryContainer | models.QueryContainerDict] | None",
        "minimum_should_match": "int | None",
    },
    total=False,
)
"""Combines queries by and, or and not."""


class ByokSettingsDict(TypedDict, total=False):
    """The customer's own key, by which data at rest is encrypted, in the key management service of the cloud
    provider."""

    key_resource_path: Required[str]
    """Where the key is, in the form of the provider; for AWS the ARN. The key itself stays with the
    provider."""


class CertificateMetaDataDict(TypedDict, total=False):
    """Key facts about a trusted certificate, good for spotting one that runs out."""

    fingerprint: Required[str]
    """Digest that identifies the certificate."""
    valid_from: Required[datetime.datetime | str]
    """Instant (UTC) from which on the certificate holds."""
    valid_to: Required[datetime.datetime | str]
    """Instant (UTC) at which it expires."""
    also_trusted_by: list[str] | tuple[str, ...] | None
    """Further deployments that trust the same certificate. Renew it there, too."""


class ClusterCurationSettingsDict(TypedDict, total=False):
    """Index curation of a cluster. Its rules say when which indices move to other nodes."""

    specs: Required[Sequence[models.ClusterCurationSpec | models.ClusterCurationSpecDict]]
    """The rules. An empty list means that nothing is moved."""


class ClusterCurationSpecDict(TypedDict, total=False):
    """One curation rule, made of a set of indices and the age at which they move."""

    index_pattern: Required[str]
    """Wildcard expression for the index names the rule applies to."""
    trigger_interval_seconds: Required[int]
    """Age of an index, in seconds since its creation, at which it is moved."""


ClusterLicenseInfoDict = TypedDict("ClusterLicenseInfoDict", {"license": "Required[Mapping[str, Any]]"}, total=False)
"""A license for Elasticsearch clusters."""


class ClusterMetadataCpuResourcesSettingsDict(TypedDict, total=False):
    """How much processor time the instances get."""

    boost: bool | None
    """Whether instances may for a while use more processor time than their share."""
    hard_limit: bool | None
    """Keeps each instance to the share of processor time that its share of the host's memory entitles it to.
    That is the default, and false leaves the division to the operating system."""


class ClusterMetadataResourcesSettingsDict(TypedDict, total=False):
    """How a resource shares its hosts with others."""

    cpu: models.ClusterMetadataCpuResourcesSettings | models.ClusterMetadataCpuResourcesSettingsDict | None
    """How much processor time the instances get."""


class ClusterMetadataSettingsDict(TypedDict, total=False):
    """Name, owner and standing of a resource."""

    name: str | None
    """Name shown for the resource."""
    owner_id: str | None
    """The user to whom the resource belongs, on ECE the user name."""
    organization_id: str | None
    """Organization to which the deployment belongs, on the hosted service."""
    subscription_level: str | None
    """Subscription under which the resource runs, and so which features it has."""
    system_owned: bool | None
    """Marks a resource that the platform needs for itself. Some operations refuse such resources."""
    contact_email: str | None
    """Where to write about the resource."""
    hidden: bool | None
    """Whether lists leave the resource out."""
    resources: models.ClusterMetadataResourcesSettings | models.ClusterMetadataResourcesSettingsDict | None
    """How a resource shares its hosts with others."""


class ClusterSnapshotRepositoryInfoDict(TypedDict, total=False):
    """Place where snapshots of a cluster are stored. One of the members describes it."""

    static: models.ClusterSnapshotRepositoryStatic | models.ClusterSnapshotRepositoryStaticDict | None
    """A repository that is spelled out, with type and settings."""
    reference: models.ClusterSnapshotRepositoryReference | models.ClusterSnapshotRepositoryReferenceDict | None
    """A repository that the installation knows by name. The usual way on ECE."""
    default: models.ClusterSnapshotRepositoryDefault | Mapping[str, Any] | None
    """The repository the platform chooses."""


class ClusterSnapshotRepositoryReferenceDict(TypedDict, total=False):
    """Pointer to a snapshot repository of the installation."""

    repository_name: str | None
    """Name under which `/platform/configuration/snapshots/repositories` lists the repository."""


class ClusterSnapshotRepositoryStaticDict(TypedDict, total=False):
    """A snapshot repository with everything Elasticsearch has to know about it."""

    repository_type: str | None
    """Kind of storage, for instance `s3`, or `s3-resource` for the one that the hosted service provides."""
    settings: Mapping[str, Any] | None
    """Settings of that kind of storage, such as bucket and path. They can contain access keys."""


class ClusterSnapshotRetentionDict(TypedDict, total=False):
    """How many snapshots are kept, and how long."""

    snapshots: int | None
    """Number of snapshots to keep before the oldest is purged."""
    max_age: str | None
    """Age up to which snapshots are kept, as a whole number and `d`, `h` or `min`."""


class ClusterSnapshotSettingsDict(TypedDict, total=False):
    """How a cluster is backed up. Intervals are a whole number and a unit, `d`, `h` or `min`, with or
    without a space."""

    repository: models.ClusterSnapshotRepositoryInfo | models.ClusterSnapshotRepositoryInfoDict | None
    """Where the snapshots go. Without a repository no snapshots are taken."""
    interval: str | None
    """Time from one snapshot to the next, 30 minutes unless set."""
    pending_interval: str | None
    """How often the platform looks after a running snapshot, every minute unless set."""
    wait_time_after_snapshotting: str | None
    """Pause between taking a snapshot and purging old ones, 10 minutes unless set."""
    enabled: bool | None
    """Whether snapshots are taken at all."""
    suspended: list[str] | tuple[str, ...] | None
    """Suspensions in force for the time being. Normally empty."""
    retention: models.ClusterSnapshotRetention | models.ClusterSnapshotRetentionDict | None
    """When old snapshots may go."""
    slm: bool | None
    """Whether Elasticsearch's own snapshot lifecycle management is in charge. The platform turns it on by
    itself."""
    cron_expression: str | None
    """Schedule in the cron syntax of Elasticsearch. It works with `slm` only and excludes `interval`."""


class CommentCreateRequestDict(TypedDict, total=False):
    """A comment to add."""

    message: Required[str]
    """What to say about the resource."""


class CommentUpdateRequestDict(TypedDict, total=False):
    """A new wording for a comment."""

    message: Required[str]
    """Takes the place of the old text."""


class ConfigStoreOptionDataDict(TypedDict, total=False):
    """What an option is to be set to."""

    value: Required[str]
    """The new value as text. Its reader, a service of the platform, decides whether it makes sense."""


class ContainerConfigHostConfigDict(TypedDict, total=False):
    """What a container gets from its host, such as volumes, ports, network and processor time."""

    extra_hosts: Required[list[str] | tuple[str, ...]]
    """Additional entries for the container's hosts file, `name:address` each."""
    port_bindings: Required[Mapping[str, Sequence[models.PortBinding | models.PortBindingDict]]]
    """By port of the container, for example `9200/tcp`, the ports of the host that lead to it."""
    binds: Required[list[str] | tuple[str, ...]]
    """Directories of the host to mount, `source:target` or `source:target:mode` each."""
    privileged: Required[bool]
    """Gives the container nearly all rights of the host. Avoid it."""
    network_mode: str | None
    """Network of the container, such as `bridge` or `host`. Docker decides if it is left out."""
    cpu_period: int | None
    """Period over which processor time is measured, in microseconds."""
    restart_policy: models.RestartPolicy | models.RestartPolicyDict | None
    """What Docker does when the container ends by itself."""


class ContainersEntryDict(TypedDict, total=False):
    """A container that a role brings along, and how it is set up."""

    name: Required[str]
    """Name of the entry within its role."""
    container_set_name: Required[str]
    """Id of the container set, which holds image and configuration."""
    kind: Required[str]
    """Type of the container set. `docker` for services of the platform; `elasticsearch`, `kibana` and `apm`
    for products."""
    options: Required[models.ContainersEntryOptions | models.ContainersEntryOptionsDict]
    """Whether and with what rights and settings the container is started."""


class ContainersEntryOptionsDict(TypedDict, total=False):
    """Whether and with what rights and settings the container is started."""

    enabled: Required[bool]
    """False keeps the container from being started, without having to remove the entry."""
    auths: Required[Sequence[models.ContainersEntryOptionsAuth | models.ContainersEntryOptionsAuthDict]]
    """Credentials with which the container speaks to ZooKeeper."""
    acls: Required[Sequence[models.ContainersEntryOptionsACL | models.ContainersEntryOptionsACLDict]]
    """Rights that others have on what the container stores in ZooKeeper."""
    runners_secret: str | None
    """Password known to the runners that start this container."""
    container_set_secret: str | None
    """Password known to all containers of the container set, wherever they run."""
    enabled_by_named_feature_flag: str | None
    """Feature flag that decides on top of `enabled`. Left out where no flag matters."""
    overrides: models.ContainersEntryOptionsOverrides | models.ContainersEntryOptionsOverridesDict | None
    """What differs from the container set for this role."""


class ContainersEntryOptionsACLDict(TypedDict, total=False):
    """A right on nodes in ZooKeeper."""

    id: Required[str]
    """Who holds the right, in the form of the scheme."""
    perms: Required[int]
    """What is allowed, as the sum of 1 (read), 2 (write), 4 (create), 8 (delete) and 16 (administer)."""
    scheme: Required[str]
    """How the holder proves its identity, nearly always `digest`."""


class ContainersEntryOptionsAuthDict(TypedDict, total=False):
    """Credentials for ZooKeeper."""

    scheme: Required[str]
    """Kind of credentials, as a rule `digest`."""
    auth: Required[str]
    """The credentials in clear text, `name:password` for `digest`."""


class ContainersEntryOptionsContainerConfigDict(TypedDict, total=False):
    """Settings for starting a container, modeled on those of Docker."""

    env: Required[list[str] | tuple[str, ...]]
    """Environment variables, one `NAME=value` each."""
    host_config: models.ContainerConfigHostConfig | models.ContainerConfigHostConfigDict | None
    """What the container may use of its host."""


class ContainersEntryOptionsOverridesDict(TypedDict, total=False):
    """Deviations from the container set that hold for one role only."""

    container_config: (
        models.ContainersEntryOptionsContainerConfig | models.ContainersEntryOptionsContainerConfigDict | None
    )
    """Other environment or host settings. Without it, those of the container set apply."""


class CreateApiKeyRequestDict(TypedDict, total=False):
    """What the new API key is for and how long it lives."""

    description: Required[str]
    """Purpose of the key, by which to tell it from others later. An empty text is refused."""
    expiration: str | None
    """Lifetime counted from now, a number with its unit, such as `3h` or `90d`. The server decides when it
    is left out."""
    role_assignments: models.RoleAssignments | models.RoleAssignmentsDict | None
    """What the key may do, on the hosted service. Without it the key may do as much as its creator, as is
    always so on ECE."""


class CreateExtensionRequestDict(TypedDict, total=False):
    """A new extension, with or without the address to fetch its archive from."""

    name: Required[str]
    """Name of the extension, out of letters, digits, `_`, `.` and `-`. For plugins, the one in their
    descriptor."""
    extension_type: Required[models.ExtensionType]
    """Whether nodes install it as a plugin or unpack it as files into their configuration directory
    (`bundle`)."""
    version: Required[str]
    """Version of Elasticsearch it is made for. Exact for plugins, as in their descriptor; bundles can have a
    pattern such as `8.*` or `*`."""
    description: str | None
    """What the extension is for, in free words."""
    download_url: str | None
    """Where the platform is to fetch the archive, without credentials. Leave it out to upload the archive
    yourself afterwards."""


class CreateSnapshotDependencyRequestDict(TypedDict, total=False):
    """Whose snapshots are to be linked."""

    source_deployment_id: Required[str]
    """Id of the deployment whose snapshot repository is wanted. It cannot be the deployment that is to read
    it."""


class DeleteApiKeysRequestDict(TypedDict, total=False):
    """Which of the caller's own API keys to revoke."""

    keys: Required[list[str] | tuple[str, ...]]
    """Ids of the keys. Unknown ones are passed over."""


class DeleteDomainClaimRequestDict(TypedDict, total=False):
    """Which domain to give back."""

    domain_claim_request: Required[str]
    """The mail domain that is to be free again."""


class DeleteUsersApiKeysRequestDict(TypedDict, total=False):
    """Which API keys of any users to revoke."""

    user_api_keys: Required[Sequence[models.UserApiKey | models.UserApiKeyDict]]
    """The keys, each together with its owner. Unknown pairs are passed over."""


class DeploymentCreateMetadataDict(TypedDict, total=False):
    """Labels of the new deployment."""

    system_owned: bool | None
    """Marks a deployment the platform itself relies on, which many commands then refuse to touch."""
    tags: Sequence[models.MetadataItem | models.MetadataItemDict] | None
    """Keys and values of your own choice, handy for searching and billing."""


class DeploymentCreateRequestDict(TypedDict, total=False):
    """A deployment to create. Every member may be left out when a template supplies the resources."""

    name: str | None
    """What people call the deployment; the generated id when left out."""
    resources: models.DeploymentCreateResources | models.DeploymentCreateResourcesDict | None
    """What the new deployment consists of, one list per kind."""
    settings: models.DeploymentCreateSettings | models.DeploymentCreateSettingsDict | None
    """Choices that concern the new deployment as a whole."""
    metadata: models.DeploymentCreateMetadata | models.DeploymentCreateMetadataDict | None
    """Labels of the new deployment."""
    alias: str | None
    """Readable host name part for the deployment's endpoints, unique in the region; made from the name when
    left out."""
    region: str | None
    """Region of the resources that name none themselves. ECE has `ece-region` only."""
    version: str | None
    """Stack version of resources whose plan names none; the newest one the installation has when left out."""


class DeploymentCreateResourcesDict(TypedDict, total=False):
    """What the new deployment consists of, one list per kind."""

    elasticsearch: Sequence[models.ElasticsearchPayload | models.ElasticsearchPayloadDict] | None
    """The Elasticsearch cluster everything else of the deployment works with."""
    kibana: Sequence[models.KibanaPayload | models.KibanaPayloadDict] | None
    """Kibana resources to create, normally one."""
    apm: Sequence[models.ApmPayload | models.ApmPayloadDict] | None
    """APM servers; for stack 8 and later use `integrations_server` instead. The two exclude each other."""
    appsearch: Sequence[models.AppSearchPayload | models.AppSearchPayloadDict] | None
    """App Search, offered before stack 7.7 and succeeded by Enterprise Search."""
    enterprise_search: Sequence[models.EnterpriseSearchPayload | models.EnterpriseSearchPayloadDict] | None
    """Enterprise Search, offered from stack 7.7 to the end of 8."""
    integrations_server: Sequence[models.IntegrationsServerPayload | models.IntegrationsServerPayloadDict] | None
    """Integrations Server, the home of Fleet and APM from stack 8 on."""


class DeploymentCreateSettingsDict(TypedDict, total=False):
    """Choices that concern the new deployment as a whole."""

    traffic_filter_settings: models.TrafficFilterSettings | models.TrafficFilterSettingsDict | None
    """From where clients may reach the deployment."""
    observability: models.DeploymentObservabilitySettings | models.DeploymentObservabilitySettingsDict | None
    """Where the deployment sends its own logs and metrics."""
    autoscaling_enabled: bool | None
    """Lets the platform resize Elasticsearch tiers between their autoscaling limits as load and data grow."""
    byok: models.ByokSettings | models.ByokSettingsDict | None
    """A key of your own for the encryption of data at rest, to be chosen at creation; hosted service only.
    New in ECE 4.0."""
    solution_type: str | None
    """What the deployment is going to be used for, such as `elasticsearch`, `observability` or `security`.
    New in ECE 4.0."""


class DeploymentDomainNameDict(TypedDict, total=False):
    """Domain under which the host names of deployments lie."""

    value: Required[str]
    """The domain. A resource is reached under its id in front of it, so every name of the domain has to lead
    to the proxies, and their certificate has to cover them."""


class DeploymentLoggingSettingsDict(TypedDict, total=False):
    """Shipping of logs."""

    destination: Required[models.ObservabilityAbsoluteDeployment | models.ObservabilityAbsoluteDeploymentDict]
    """The cluster that receives logs or metrics."""


class DeploymentMetricsSettingsDict(TypedDict, total=False):
    """Shipping of metrics."""

    destination: Required[models.ObservabilityAbsoluteDeployment | models.ObservabilityAbsoluteDeploymentDict]
    """The cluster that receives logs or metrics."""
    force_legacy_monitoring: bool | None
    """Lets Elasticsearch report its metrics itself, the old way, where Metricbeat would collect them today."""


class DeploymentObservabilitySettingsDict(TypedDict, total=False):
    """Where the deployment sends its own logs and metrics."""

    logging: models.DeploymentLoggingSettings | models.DeploymentLoggingSettingsDict | None
    """Shipping of logs."""
    metrics: models.DeploymentMetricsSettings | models.DeploymentMetricsSettingsDict | None
    """Shipping of metrics."""


class DeploymentResourceUserSettingsDict(TypedDict, total=False):
    """Everything that is to be added to the configuration file of a resource."""

    user_settings: Required[Mapping[str, Any]]
    """Settings by their names, such as `action.destructive_requires_name`. An empty object removes all there
    are."""


DeploymentRoleAssignmentDict = TypedDict(
    "DeploymentRoleAssignmentDict",
    {
        "role_id": "Required[str]",
        "organization_id": "Required[str]",
        "all": "bool | None",
        "deployment_ids": "list[str] | tuple[str, ...] | None",
        "application_roles": "list[str] | tuple[str, ...] | None",
    },
    total=False,
)
"""A role on deployments of one organization, either on all of them or on those listed."""


class DeploymentTagsResponseDict(TypedDict, total=False):
    """The tags of a deployment, as they are or, in a request, as they are to be."""

    tags: Sequence[models.MetadataItem | models.MetadataItemDict] | None
    """At most 64 keys with their values, of up to 32 and 128 characters. In a request an empty list, or
    none, removes all tags."""


class DeploymentTemplateReferenceDict(TypedDict, total=False):
    """The deployment template from which the plan was made."""

    id: Required[str]
    """Id of the template."""
    version: str | None
    """Names one revision where the template has several."""


class DeploymentTemplateRequestBodyDict(TypedDict, total=False):
    """A template to store. It replaces the former one completely."""

    name: Required[str]
    """What user interfaces are to call the template."""
    deployment_template: Required[models.DeploymentCreateRequest | models.DeploymentCreateRequestDict]
    """A complete creation request to start from. Tiers that are off at first belong in it, too, with size 0."""
    description: str | None
    """What deployments made from it are good for."""
    system_owned: bool | None
    """Declares the template part of the platform. Not for templates of your own."""
    metadata: Sequence[models.MetadataItem | models.MetadataItemDict] | None
    """Labels by which lists can be filtered."""
    order: int | None
    """Place in lists, the lowest first. Left out, it goes to the end. Some clients take the first template
    as their default."""
    hidden: bool | None
    """Keeps the template out of lists, while it can still be read and used by its id."""
    min_version: str | None
    """Oldest stack version with which it works. Left out, there is no limit."""
    template_category_id: str | None
    """Groups it with templates of the same purpose in other regions."""
    kibana_deeplink: Sequence[models.KibanaDeeplink | models.KibanaDeeplinkDict] | None
    """Pages of Kibana with which a user of such a deployment should start."""


class DeploymentUpdateMetadataDict(TypedDict, total=False):
    """Labels to change; members left out keep their value."""

    system_owned: bool | None
    """Whether the platform itself relies on the deployment and protects it from most commands."""
    hidden: bool | None
    """Takes the deployment out of ordinary lists and searches without stopping it."""
    tags: Sequence[models.MetadataItem | models.MetadataItemDict] | None
    """All tags from now on; an empty list removes those there are."""


class DeploymentUpdateRequestDict(TypedDict, total=False):
    """Changes to a deployment. What is left out stays, except resources when `prune_orphans` is true."""

    prune_orphans: Required[bool]
    """True shuts down every resource whose ref_id the request does not mention, so a changed ref_id costs
    you the old resource and its data. False leaves unmentioned resources alone."""
    name: str | None
    """New name; the old one stays when left out."""
    resources: models.DeploymentUpdateResources | models.DeploymentUpdateResourcesDict | None
    """Resources to add or to give a new plan; without it no plan changes."""
    settings: models.DeploymentUpdateSettings | models.DeploymentUpdateSettingsDict | None
    """Deployment-wide choices to change; members left out keep their value."""
    metadata: models.DeploymentUpdateMetadata | models.DeploymentUpdateMetadataDict | None
    """Labels to change; members left out keep their value."""
    alias: str | None
    """New host name part for the endpoints; empty text gives the alias up."""


class DeploymentUpdateResourcesDict(TypedDict, total=False):
    """New plans, one list per kind. A resource that is named gets exactly the plan given here; nothing is
    merged with the running one."""

    elasticsearch: Sequence[models.ElasticsearchPayload | models.ElasticsearchPayloadDict] | None
    """New plan of the Elasticsearch cluster."""
    kibana: Sequence[models.KibanaPayload | models.KibanaPayloadDict] | None
    """New plans for Kibana."""
    apm: Sequence[models.ApmPayload | models.ApmPayloadDict] | None
    """New plans for APM; impossible beside `integrations_server`."""
    appsearch: Sequence[models.AppSearchPayload | models.AppSearchPayloadDict] | None
    """New plans for App Search, which ends with stack 7.6."""
    enterprise_search: Sequence[models.EnterpriseSearchPayload | models.EnterpriseSearchPayloadDict] | None
    """New plans for Enterprise Search."""
    integrations_server: Sequence[models.IntegrationsServerPayload | models.IntegrationsServerPayloadDict] | None
    """New plans for Integrations Server."""


class DeploymentUpdateSettingsDict(TypedDict, total=False):
    """Deployment-wide choices to change; members left out keep their value."""

    observability: models.DeploymentObservabilitySettings | models.DeploymentObservabilitySettingsDict | None
    """New destinations for logs and metrics. Null stops shipping both; leaving it out changes nothing."""
    autoscaling_enabled: bool | None
    """Switches automatic resizing of Elasticsearch tiers on or off."""
    auto_ops: models.AutoOpsSettings | models.AutoOpsSettingsDict | None
    """How the deployment stands to AutoOps, Elastic's advisor for running clusters."""


DirectTrustRelationshipDict = TypedDict(
    "DirectTrustRelationshipDict",
    {
        "name": "Required[str]",
        "trust_all": "Required[bool]",
        "certificates": "Required[Sequence[models.TrustedCertificate | models.TrustedCertificateDict]]",
        "uid": "str | None",
        "type": "models.DirectTrustRelationshipType | None",
        "trust_allowlist": "list[str] | tuple[str, ...] | None",
        "scope_id": "str | None",
        "additional_node_names": "list[str] | tuple[str, ...] | None",
    },
    total=False,
)
"""Trust in nodes whose certificates are signed by a CA that stands here in full."""


class DiscreteSizesDict(TypedDict, total=False):
    """Sizes that an instance can have."""

    sizes: Required[Sequence[int]]
    """The possible sizes in MB."""
    default_size: int | None
    """Size to propose to somebody who has no preference, in MB."""
    resource: models.InstanceSizeResource | None
    """What the sizes measure, memory when left out."""


class DomainVerificationRequestDict(TypedDict, total=False):
    """Which domain to look up and to claim."""

    domain_claim_request: Required[str]
    """The mail domain whose TXT record is in place."""


class ElasticsearchClusterPlanDict(TypedDict, total=False):
    """The desired state of a cluster. The platform compares it with what runs and works off the difference."""

    cluster_topology: Required[
        Sequence[models.ElasticsearchClusterTopologyElement | models.ElasticsearchClusterTopologyElementDict]
    ]
    """Groups of equal nodes. Plans from current templates have one element per tier, unused tiers with size
    0 included."""
    elasticsearch: Required[models.ElasticsearchConfiguration | models.ElasticsearchConfigurationDict]
    """Version and settings for all nodes. An element of the topology may override single members."""
    deployment_template: models.DeploymentTemplateReference | models.DeploymentTemplateReferenceDict | None
    """The template that sizes, roles and hardware of the tiers are taken from."""
    transient: (
        models.TransientElasticsearchPlanConfiguration | models.TransientElasticsearchPlanConfigurationDict | None
    )
    """How this one change is carried out. It has no effect on later changes."""
    autoscaling_enabled: bool | None
    """Whether tiers grow by themselves within the limits their elements set."""


class ElasticsearchClusterSettingsDict(TypedDict, total=False):
    """What is configured for a cluster outside of its plan. Changing one member does not touch the others."""

    snapshot: models.ClusterSnapshotSettings | models.ClusterSnapshotSettingsDict | None
    """Where, when and how long snapshots are kept. Leave it out to keep them as they are, send null for the
    defaults."""
    monitoring: models.ManagedMonitoringSettings | models.ManagedMonitoringSettingsDict | None
    """Cluster that receives the monitoring data. Leave it out to keep the present target, send null for the
    default."""
    metadata: models.ClusterMetadataSettings | models.ClusterMetadataSettingsDict | None
    """Name, owner and standing of a resource."""
    curation: models.ClusterCurationSettings | models.ClusterCurationSettingsDict | None
    """Rules that move aging indices. Leave it out to keep the present rules, send null for the default."""
    dedicated_masters_threshold: int | None
    """Node count from which on the cluster gets dedicated masters; below it they are taken away again.
    Leaving it out keeps the present number, null deletes it."""
    traffic_filter: models.TrafficFilterSettings | models.TrafficFilterSettingsDict | None
    """Rulesets that guard this cluster and, with it, its Kibana and APM. Leave it out to keep the present
    ones."""
    trust: models.ElasticsearchClusterTrustSettings | models.ElasticsearchClusterTrustSettingsDict | None
    """Other clusters that may connect. Leave it out to keep the present trust, send null for the default."""
    keystore_contents: models.KeystoreContents | models.KeystoreContentsDict | None
    """Secrets to put into the keystore. Accepted in requests only, never shown again."""


class ElasticsearchClusterTopologyElementDict(TypedDict, total=False):
    """A group of equal nodes, for instance one data tier, with its size, its roles and the hardware to place
    it on."""

    id: str | None
    """Tier of the deployment template that completes this element, such as `hot_content`, `cold` or `ml`.
    Old plans lack it and set `node_type`."""
    node_type: models.ElasticsearchNodeType | models.ElasticsearchNodeTypeDict | None
    """What the nodes do, in the form used before 7.10. From then on set `node_roles`."""
    node_roles: Sequence[models.ElasticsearchNodeRole] | None
    """What the nodes do, for Elasticsearch 7.10 and later."""
    memory_per_node: int | None
    """Memory of a single node in MB. Newer plans give `size` instead and let the platform split it into
    nodes."""
    node_count_per_zone: int | None
    """How many nodes of `memory_per_node` MB each zone gets. Has to be 1 for dedicated masters and is not
    allowed for tiebreakers."""
    zone_count: int | None
    """Number of availability zones to spread over. With two or more, it survives the loss of one."""
    elasticsearch: models.ElasticsearchConfiguration | models.ElasticsearchConfigurationDict | None
    """Settings for these nodes alone. They take precedence over those of the plan."""
    instance_configuration_id: str | None
    """Instance configuration to build the nodes from. It has to exist, and decides on possible sizes, roles
    and hosts."""
    instance_configuration_version: int | None
    """Version of that instance configuration. Left out, creation takes the newest and an update stays with
    the one in use; an answer without it means version 0."""
    size: models.TopologySize | models.TopologySizeDict | None
    """Capacity in each zone. A size of 0 turns the tier off but keeps it in the plan."""
    autoscaling_min: models.TopologySize | models.TopologySizeDict | None
    """Lower limit for autoscaling. Needed for machine learning tiers when autoscaling is on, and refused for
    all others."""
    autoscaling_max: models.TopologySize | models.TopologySizeDict | None
    """Upper limit for autoscaling. Needed for data and machine learning tiers when autoscaling is on, and
    refused for all others."""
    autoscaling_policy_override_json: Mapping[str, Any] | None
    """Replacement for the built-in autoscaling policy of the tier, for experts only."""
    topology_element_control: models.TopologyElementControl | models.TopologyElementControlDict | None
    """Limits that a deployment template sets for a topology element. They mean nothing in the plan of a
    deployment."""
    autoscaling_tier_override: bool | None
    """Turns on autoscaling for the `ml` tier of a cluster that otherwise does not scale. While
    `autoscaling_enabled` is true it must not be false."""


class ElasticsearchClusterTrustSettingsDict(TypedDict, total=False):
    """Whom the cluster trusts. Trust works both ways only if the other side is configured as well."""

    accounts: Sequence[models.AccountTrustRelationship | models.AccountTrustRelationshipDict] | None
    """Trusted accounts of this environment, the own one among them."""
    external: Sequence[models.ExternalTrustRelationship | models.ExternalTrustRelationshipDict] | None
    """Trusted environments that are set up once for the platform and referred to here by id."""
    direct: Sequence[models.DirectTrustRelationship | models.DirectTrustRelationshipDict] | None
    """Trust that carries its own CA certificates. The way to reach self-managed clusters and environments
    unknown to the platform."""


class ElasticsearchConfigurationDict(TypedDict, total=False):
    """Version, plugins and settings of nodes. In the plan it holds for all of them, in an element of the
    topology it overrides single members for some."""

    version: str | None
    """Stack version to run, one that the installation offers. The same for all nodes; left out, the newest."""
    docker_image: str | None
    """Container image to run in place of the version's regular one, for tests and hotfixes."""
    system_settings: models.ElasticsearchSystemSettings | models.ElasticsearchSystemSettingsDict | None
    """Common Elasticsearch settings in typed form. The user settings and overrides come on top."""
    user_settings_json: Mapping[str, Any] | None
    """Lines of the product's configuration file as JSON, out of the settings that deployment owners may
    make. Excludes `user_settings_yaml`."""
    user_settings_yaml: str | None
    """Lines of the product's configuration file as YAML text, out of the settings that deployment owners may
    make. Excludes `user_settings_json`."""
    user_settings_override_json: Mapping[str, Any] | None
    """Lines of the product's configuration file as JSON that an administrator of the installation imposes
    over those of the owner. Excludes `user_settings_override_yaml`."""
    user_settings_override_yaml: str | None
    """Lines of the product's configuration file as YAML text that an administrator of the installation
    imposes over those of the owner. Excludes `user_settings_override_json`."""
    enabled_built_in_plugins: list[str] | tuple[str, ...] | None
    """Plugins to turn on out of those that come with the version."""
    user_plugins: Sequence[models.ElasticsearchUserPlugin | models.ElasticsearchUserPluginDict] | None
    """Uploaded plugins to install on the nodes."""
    user_bundles: Sequence[models.ElasticsearchUserBundle | models.ElasticsearchUserBundleDict] | None
    """Uploaded bundles to unpack on the nodes, with files such as dictionaries, synonyms and scripts."""
    curation: models.ElasticsearchCuration | models.ElasticsearchCurationDict | None
    """Between which hardware the curation rules of the cluster move indices."""
    node_attributes: Mapping[str, str] | None
    """Attributes the nodes announce. Shard allocation can refer to them; templates mark the temperature of a
    tier with `data`."""


class ElasticsearchCurationDict(TypedDict, total=False):
    """Direction in which index curation moves data, usually from fast to large disks."""

    from_instance_configuration_id: Required[str]
    """Instance configuration new indices start on."""
    to_instance_configuration_id: Required[str]
    """Instance configuration they are moved to."""


class ElasticsearchHttpSettingsDict(TypedDict, total=False):
    """How the nodes answer HTTP. The platform fills it in, and plans that are read show it."""

    compression: bool | None
    """Whether answers are compressed for clients that accept that (`http.compression`). Filled in as true."""
    cors_enabled: bool | None
    """Whether pages of other origins may call Elasticsearch (`http.cors.enabled`). Filled in as false."""
    cors_allow_credentials: bool | None
    """Whether such pages may send credentials along (`http.cors.allow-credentials`). Filled in as false."""
    cors_max_age: int | None
    """Seconds for which a browser remembers what such pages may do (`http.cors.max-age`). Filled in as 20
    days."""


class ElasticsearchNodeTypeDict(TypedDict, total=False):
    """Duties of the nodes of a legacy element. Without this object a node does everything but machine
    learning; with it, flags that are not set count as false. Not for tiebreakers."""

    master: bool | None
    """Whether the nodes may become master."""
    data: bool | None
    """Whether the nodes store shards."""
    ingest: bool | None
    """Whether the nodes process ingest pipelines."""
    ml: bool | None
    """Whether the nodes run machine learning jobs, which exist since 5.4.0."""


class ElasticsearchPayloadDict(TypedDict, total=False):
    """An Elasticsearch resource in a create or update request. It says which plan to run and which settings
    to keep."""

    ref_id: Required[str]
    """Your own name for the resource. It stands in the paths of later calls and must be unique among the
    deployment's resources of its kind. An update with another name asks for another resource."""
    region: Required[str]
    """Region to run in, normally the same for the whole deployment. ECE has `ece-region` only."""
    plan: Required[models.ElasticsearchClusterPlan | models.ElasticsearchClusterPlanDict]
    """Version, sizes and configuration the cluster shall have. On update it replaces the earlier plan as a
    whole."""
    display_name: str | None
    """Name that the console shows. Left out, the cluster bears the name of its deployment."""
    settings: models.ElasticsearchClusterSettings | models.ElasticsearchClusterSettingsDict | None
    """Settings that are kept beside the plan, such as snapshots, monitoring and trust."""


class ElasticsearchPlanControlConfigurationDict(TypedDict, total=False):
    """Switches for one plan change. Many of them trade safety for speed, so the defaults are right for
    routine work."""

    timeout: int | None
    """Seconds after which an unfinished change is canceled, rollback not counted. Defaults to four times the
    MB of the largest node."""
    calm_wait_time: int | None
    """Seconds of rest between the first answer of what was started and the next step on it; 5 by default."""
    move_instances: Sequence[models.InstanceMoveRequest | models.InstanceMoveRequestDict] | None
    """Instances to take off their hosts."""
    move_allocators: Sequence[models.AllocatorMoveRequest | models.AllocatorMoveRequestDict] | None
    """Allocators that all its instances have to leave, for example before a host is serviced."""
    move_only: bool | None
    """Carries out the moves and nothing else, whatever differs in the rest of the plan. False by default."""
    reallocate_instances: bool | None
    """Builds every instance anew, even where nothing changes. False by default."""
    preferred_allocators: list[str] | tuple[str, ...] | None
    """Ids of allocators to try first. If they have no room, any other one serves."""
    preferred_allocator_tags: Mapping[str, str] | None
    """Tags by which moves choose their target. Allocators that carry them are more likely to be taken."""
    skip_snapshot: bool | None
    """Makes risky changes without the snapshot that otherwise has to succeed first. False by default."""
    max_snapshot_attempts: int | None
    """How many times a failing snapshot is repeated before the change gives up. Plans are completed with 3."""
    max_snapshot_age: int | None
    """Age in seconds up to which an existing snapshot is good enough. Defaults to 300."""
    extended_maintenance: bool | None
    """Keeps new instances away from users until a snapshot is restored, instead of only until they have
    joined. False by default."""
    cluster_reboot: models.ClusterRebootMode | None
    """Restarts all nodes in the course of the change. Sent with an otherwise unchanged plan, it is a plain
    reboot."""
    override_failsafe: bool | None
    """Runs the change although the platform sees a danger of losing data. It cannot switch off every check;
    false by default."""
    skip_data_migration: bool | None
    """Removes old instances before their data has moved, which can destroy it. False by default."""
    skip_upgrade_checker: bool | None
    """Omits the look for obstacles to an upgrade, such as outdated Lucene segments. False by default."""
    skip_post_upgrade_steps: bool | None
    """Omits closing steps such as installing the license and setting up monitoring. False by default."""
    skip_snapshot_post_major_upgrade: bool | None
    """Omits the snapshot that follows an upgrade to a new major version. False by default."""


class ElasticsearchScriptingUserSettingsDict(TypedDict, total=False):
    """Which script languages run, and where scripts may come from. Leave it out for anything complex and use
    the user settings."""

    painless_enabled: bool | None
    """Whether Painless counts among the sandboxed languages, from 5.0 on. True by default."""
    mustache_enabled: bool | None
    """Whether Mustache templates count among the sandboxed languages, from 5.0 on. True by default."""
    expressions_enabled: bool | None
    """Whether Lucene expressions count among the sandboxed languages, from 5.0 on. True by default."""
    stored: models.ElasticsearchScriptTypeSettings | models.ElasticsearchScriptTypeSettingsDict | None
    """Scripts that are kept in the cluster."""
    file: models.ElasticsearchScriptTypeSettings | models.ElasticsearchScriptTypeSettingsDict | None
    """Scripts that come with a bundle."""
    inline: models.ElasticsearchScriptTypeSettings | models.ElasticsearchScriptTypeSettingsDict | None
    """Scripts that are part of a request."""


class ElasticsearchScriptTypeSettingsDict(TypedDict, total=False):
    """Rules for scripts of one origin, that is stored, file or inline."""

    enabled: bool | None
    """Whether such scripts run at all. True by default."""
    sandbox_mode: bool | None
    """Whether only sandboxed languages are accepted, true by default. False opens all installed languages;
    6.0 and later always behave like that."""


class ElasticsearchSystemSettingsDict(TypedDict, total=False):
    """Typed form of some common Elasticsearch settings. The effective configuration is these plus user
    settings and overrides."""

    scripting: models.ElasticsearchScriptingUserSettings | models.ElasticsearchScriptingUserSettingsDict | None
    """Which script languages run, and where scripts may come from. Leave it out for anything complex and use
    the user settings."""
    reindex_whitelist: list[str] | tuple[str, ...] | None
    """Remote hosts, with port, that `_reindex` may read from."""
    auto_create_index: bool | None
    """Whether writing to an unknown index creates it (`action.auto_create_index`). True by default."""
    enable_close_index: bool | None
    """Whether indices can be closed (`cluster.indices.close.enable`). By default only after 7.2.0, because
    earlier versions neither snapshot nor migrate closed indices and a plan change would lose them."""
    destructive_requires_name: bool | None
    """Whether deleting indices by wildcard or `_all` is refused (`action.destructive_requires_name`). False
    by default."""
    watcher_trigger_engine: str | None
    """Engine that schedules watches, `scheduler` by default. Without effect since 6.0."""
    default_shards_per_index: int | None
    """Number of primary shards of new indices, 1 by default. Only 2.x knows it; later versions use index
    templates."""
    monitoring_collection_interval: int | None
    """How often the cluster collects monitoring data (`xpack.monitoring.collection.interval`). The platform
    fills in -1, which turns collection off."""
    monitoring_history_duration: str | None
    """Number of days monitoring data is kept (`xpack.monitoring.history.duration`), followed by `d`. Plans
    of current versions are completed with `3d`."""
    http: models.ElasticsearchHttpSettings | models.ElasticsearchHttpSettingsDict | None
    """How the nodes answer HTTP. The platform fills it in, and plans that are read show it."""


class ElasticsearchUserBundleDict(TypedDict, total=False):
    """An archive with files of your own, such as scripts or synonyms, which the nodes unpack into their
    configuration."""

    name: Required[str]
    """Free name of the bundle."""
    url: Required[str]
    """Address the hosts download the archive from. Give a changed bundle a new address, as downloads may be
    cached."""
    elasticsearch_version: Required[str]
    """Versions the bundle is meant for. They have to cover the one in the plan, wildcards such as `8.*` are
    fine."""


class ElasticsearchUserPluginDict(TypedDict, total=False):
    """A plugin of your own that the nodes install."""

    name: Required[str]
    """Name the plugin has in its descriptor."""
    url: Required[str]
    """Address the hosts download the plugin from. Uploaded extensions have `repo://` and their id."""
    elasticsearch_version: Required[str]
    """Version the plugin was built for. It has to equal the one in the plan."""


class ElevatedPermissionsDict(TypedDict, total=False):
    """Whether a second factor was confirmed lately, which opens the operations that ask for it."""

    enabled: Required[bool]
    """Whether those operations are open at the moment."""
    expires_at: datetime.datetime | str | None
    """Instant (UTC) at which those operations close again."""


class EnableIlmRequestDict(TypedDict, total=False):
    """How to carry indices over from index curation to index lifecycle management."""

    index_patterns: Required[Sequence[models.IndexPattern | models.IndexPatternDict]]
    """The groups of indices to carry over, each with a policy of its own."""


class EnrollmentTokenRequestDict(TypedDict, total=False):
    """What kind of token is needed."""

    persistent: Required[bool]
    """True for a token that works until it is revoked and shows up in lists; false for one that expires by
    itself."""
    roles: list[str] | tuple[str, ...] | None
    """Roles that a host has from the start when it joins with the token. Empty or left out, it runs the
    platform's own services only."""
    validity_in_seconds: int | None
    """Lifetime in seconds, 3600 when left out. Cannot be set for persistent tokens."""


class EnterpriseSearchConfigurationDict(TypedDict, total=False):
    """Version and settings of Enterprise Search. In the plan they hold for every instance; in a topology
    element they replace single members for that group. The settings in effect are `system_settings`, user
    settings and overrides together."""

    version: str | None
    """Stack version from 7.7 to 8.x, known to the installation and in line with the Elasticsearch cluster.
    Left out or empty, it follows Elasticsearch."""
    docker_image: str | None
    """Container image to run in place of the version's regular one, for tests and hotfixes."""
    system_settings: models.EnterpriseSearchSystemSettings | models.EnterpriseSearchSystemSettingsDict | None
    """The settings the platform itself manages for Enterprise Search. For anything else use the user
    settings."""
    user_settings_json: Mapping[str, Any] | None
    """Lines of the product's configuration file as JSON, out of the settings that deployment owners may
    make. Excludes `user_settings_yaml`."""
    user_settings_yaml: str | None
    """Lines of the product's configuration file as YAML text, out of the settings that deployment owners may
    make. Excludes `user_settings_json`."""
    user_settings_override_json: Mapping[str, Any] | None
    """Lines of the product's configuration file as JSON that an administrator of the installation imposes
    over those of the owner. Excludes `user_settings_override_yaml`."""
    user_settings_override_yaml: str | None
    """Lines of the product's configuration file as YAML text that an administrator of the installation
    imposes over those of the owner. Excludes `user_settings_override_json`."""


class EnterpriseSearchNodeTypesDict(TypedDict, total=False):
    """The tasks an Enterprise Search instance takes on."""

    appserver: Required[bool]
    """Serves the web interface and the search API."""
    worker: Required[bool]
    """Does background jobs such as indexing."""
    connector: Required[bool]
    """Fetches content from connected sources, for example file shares and ticket systems."""


class EnterpriseSearchPayloadDict(TypedDict, total=False):
    """Asks for an Enterprise Search, the search product of versions 7.7 to 8.x, or replaces the plan of the
    one that already has this `ref_id`. Version 9 no longer has it."""

    ref_id: Required[str]
    """Your own name for the resource. It stands in the paths of later calls and must be unique among the
    deployment's resources of its kind. An update with another name asks for another resource."""
    elasticsearch_cluster_ref_id: Required[str]
    """The `ref_id` of the Elasticsearch resource in the same deployment that keeps its data."""
    region: Required[str]
    """Region to run in, normally the same for the whole deployment. ECE has `ece-region` only."""
    plan: Required[models.EnterpriseSearchPlan | models.EnterpriseSearchPlanDict]
    """The wanted state of an Enterprise Search. The platform works out the steps that lead there."""
    display_name: str | None
    """Name that the console shows. Left out, the resource bears the name of its Elasticsearch cluster."""
    settings: models.EnterpriseSearchSettings | models.EnterpriseSearchSettingsDict | None
    """Settings that are kept beside the plan, such as a contact address."""


class EnterpriseSearchPlanDict(TypedDict, total=False):
    """The wanted state of an Enterprise Search. The platform works out the steps that lead there."""

    enterprise_search: Required[models.EnterpriseSearchConfiguration | models.EnterpriseSearchConfigurationDict]
    """Version and settings for all instances. An empty object is enough."""
    cluster_topology: (
        Sequence[models.EnterpriseSearchTopologyElement | models.EnterpriseSearchTopologyElementDict] | None
    )
    """Groups of equal instances. One group can do all the work, or servers, workers and connectors are kept
    apart."""
    transient: (
        models.TransientEnterpriseSearchPlanConfiguration | models.TransientEnterpriseSearchPlanConfigurationDict | None
    )
    """How to carry out this one change; not part of the lasting state."""


class EnterpriseSearchPlanControlConfigurationDict(TypedDict, total=False):
    """Time limits, placement wishes and safety switches for one plan run of Enterprise Search."""

    timeout: int | None
    """Seconds after which an unfinished plan is cancelled. The default is four times the MB of memory of the
    largest instance."""
    calm_wait_time: int | None
    """Seconds of rest between the first answer of what was started and the next step on it; 5 by default."""
    move_instances: Sequence[models.InstanceMoveRequest | models.InstanceMoveRequestDict] | None
    """Single instances to take off their allocators during the run."""
    move_allocators: Sequence[models.AllocatorMoveRequest | models.AllocatorMoveRequestDict] | None
    """Allocators that all its instances have to leave, for example before a host is serviced."""
    reallocate_instances: bool | None
    """Builds every instance anew, even where nothing changes. Without it existing ones are kept if possible."""
    preferred_allocators: list[str] | tuple[str, ...] | None
    """Allocator ids to try first. When they are full, any other suitable one with room is taken."""
    preferred_allocator_tags: Mapping[str, str] | None
    """Allocator tags, as names and values, that make an allocator a likelier target when instances move."""
    extended_maintenance: bool | None
    """Keeps new instances in maintenance, closed to all but the platform, until a snapshot is restored.
    Normally they open as soon as they have joined."""
    cluster_reboot: models.ClusterRebootMode | None
    """Restarts the instances in the course of the plan."""
    override_failsafe: bool | None
    """Goes on where the platform would refuse a step as unsafe. Leave it off unless you accept an outage."""


class EnterpriseSearchSettingsDict(TypedDict, total=False):
    """What can be set for an Enterprise Search beside its plan."""

    metadata: models.ClusterMetadataSettings | models.ClusterMetadataSettingsDict | None
    """Display name, owner and contact address."""


class EnterpriseSearchSystemSettingsDict(TypedDict, total=False):
    """The settings the platform itself manages for Enterprise Search. For anything else use the user
    settings."""

    elasticsearch_url: str | None
    """Sends Enterprise Search to another Elasticsearch address than the internal one it would get.
    Deprecated; gone since ECE 4.0."""
    elasticsearch_username: str | None
    """Elasticsearch user that Enterprise Search signs in as, given together with its password. Defaults to a
    built-in system account; answers never show it."""
    elasticsearch_password: str | None
    """Password of `elasticsearch_username`; neither goes without the other. Answers never show it."""
    secret_session_key: str | None
    """Key that protects the sessions of signed-in users. When left out, the existing one stays; answers
    never show it."""


class EnterpriseSearchTopologyElementDict(TypedDict, total=False):
    """A group of equal Enterprise Search instances, described by their tasks, their size, their zones and
    the hosts fit for them."""

    node_type: models.EnterpriseSearchNodeTypes | models.EnterpriseSearchNodeTypesDict | None
    """The tasks of the instances in this group."""
    instance_configuration_id: str | None
    """The instance configuration that decides on the hosts, the permitted sizes and node types."""
    instance_configuration_version: int | None
    """Revision of the instance configuration. A missing number stands for the newest revision in a new
    deployment or a template, for the one in use in an update, and for 0 or "has no revisions" in an
    answer."""
    size: models.TopologySize | models.TopologySizeDict | None
    """Resources for the group in each zone; Enterprise Search starts at 2048 MB of memory. Zero switches the
    group off."""
    zone_count: int | None
    """Number of availability zones to spread over. With two or more, it survives the loss of one."""
    enterprise_search: models.EnterpriseSearchConfiguration | models.EnterpriseSearchConfigurationDict | None
    """Overrides for this group; what is missing here comes from the plan's own `enterprise_search` member."""
    allocator_filter: Mapping[str, Any] | None
    """Leftover of an older topology format, without documented content. Leave it out; the instance
    configuration chooses the allocators."""
    node_configuration: str | None
    """Leftover of an older topology format. Leave it out and name an instance configuration instead."""
    memory_per_node: Mapping[str, Any] | None
    """Leftover of an older topology format, an object here and not a number of MB as for Kibana. Leave it
    out and set `size`."""
    node_count_per_zone: Mapping[str, Any] | None
    """Leftover of an older topology format, an object here and not a number as for Kibana. Leave it out;
    `size` and `zone_count` take its place."""


class ExistsQueryDict(TypedDict, total=False):
    """Finds objects in which a field has a value other than null."""

    field: Required[str]
    """Path of the field."""


class ExtensionUploadDict(TypedDict, total=False):
    """The form that carries the archive of an extension."""

    file: Required[File | PathLike[str] | IO[bytes] | bytes]
    """A zip archive, 200 MB at most on the hosted service. A plugin needs its `plugin-descriptor.properties`
    in it."""


class ExternalTrustRelationshipDict(TypedDict, total=False):
    """Trust in the clusters of another environment, in all of them or in those listed."""

    trust_relationship_id: Required[str]
    """Id of the platform's trust relationship with that environment."""
    trust_all: Required[bool]
    """Trusts every cluster over there, present and future. If false, `trust_allowlist` decides."""
    name: str | None
    """Label of that relationship. The server fills it in and disregards it in requests."""
    trust_allowlist: list[str] | tuple[str, ...] | None
    """Ids of the trusted clusters. Has no effect together with `trust_all`."""


class FilterAssociationDict(TypedDict, total=False):
    """One thing that a ruleset protects."""

    entity_type: Required[models.TrafficFilterAssociationType]
    """What kind of thing a ruleset is associated with. `cluster` stems from the time before deployments."""
    id: Required[str]
    """Id of the deployment or cluster."""


class IdpConfigurationRequestDict(TypedDict, total=False):
    """How members of the organization are to log in."""

    enabled: Required[bool]
    """Whether members can log in this way. False keeps the settings for later."""
    login_identifier_prefix: Required[str]
    """Readable start of the text by which members name the organization on the login page; the service adds
    to it what makes it unique. Lowercase letters, digits and `-`."""
    saml_idp: Required[models.SamlIdp | models.SamlIdpDict]
    """An identity provider that speaks SAML, as its own metadata describes it."""


class IndexPatternDict(TypedDict, total=False):
    """A group of indices and the lifecycle policy it gets."""

    index_pattern: Required[str]
    """Wildcard expression that selects the indices."""
    policy_name: Required[str]
    """Name for the new policy."""
    node_attributes: Mapping[str, str] | None
    """Attributes by which the policy finds the warm nodes once indices have cooled down."""


class InstanceConfigurationDict(TypedDict, total=False):
    """A kind of instance - its product, the sizes it comes in, and the allocators that may host it. Topology
    elements of plans refer to it by id."""

    name: Required[str]
    """What user interfaces call the instance configuration."""
    discrete_sizes: Required[models.DiscreteSizes | models.DiscreteSizesDict]
    """The sizes to choose from and the one to start with."""
    id: str | None
    """Key by which plans refer to the instance configuration. Generated on creation."""
    config_version: int | None
    """Version that was read, or that an update is to change. Leave it out when creating. Missing where
    versions are not kept."""
    description: str | None
    """Remarks on what such instances are good for."""
    instance_type: models.InstanceType | None
    """Product that such instances run. Left out, the server guesses it from the id if that names a product."""
    node_types: list[str] | tuple[str, ...] | None
    """Duties such nodes can take on, such as `master`, `data`, `ingest` and `ml`. Left out, the server
    guesses them from the id if that names a tier."""
    allocator_filter: models.QueryContainer | models.QueryContainerDict | None
    """Condition on the metadata of allocators that may host such instances, usually on their tags. Left out,
    any allocator with room will do."""
    storage_multiplier: float | None
    """MB of disk that come with each MB of memory."""
    deleted_on: datetime.datetime | str | None
    """When it was deleted. Only the server sets this, and only if `show_deleted` asks for it is a deleted
    one shown."""
    system_owned: bool | None
    """Marks one that the platform brought along. It cannot be deleted, and callers cannot set the mark."""
    metadata: Mapping[str, Any] | None
    """Anything worth remembering, as keys with values. Neither may be empty."""
    cpu_multiplier: float | None
    """Scales the processor time that comes with each MB of memory."""
    allowed_zones: list[str] | tuple[str, ...] | None
    """Zones to which such instances are confined. Left out, null or empty, they may run in all. Only special
    hardware calls for it."""
    max_zones: int | None
    """In how many zones there are suitable allocators, which limits `zone_count` in plans. Told only on
    request (`show_max_zones`)."""


InstanceMoveRequestDict = TypedDict(
    "InstanceMoveRequestDict",
    {"from": "Required[str]", "to": "list[str] | tuple[str, ...] | None", "instance_down": "bool | None"},
    total=False,
)
"""Has one instance change its allocator while the plan is applied. Combined with rolling `__all__` the
    instance is left unrestarted, which can rescue one that keeps crashing on start."""


class InstanceOverridesDict(TypedDict, total=False):
    """Sizes set for an instance by hand, in place of those of the plan."""

    capacity: int | None
    """Memory of the container, in MB. Counts from the next restart."""
    storage_multiplier: float | None
    """MB of disk for each MB of memory."""


class IntegrationsServerConfigurationDict(TypedDict, total=False):
    """Version and settings of the Integrations Server. In the plan they hold for every instance; in a
    topology element they replace single members for that group. The settings in effect are
    `system_settings`, user settings and overrides together."""

    version: str | None
    """Stack version from 8.0 on, known to the installation and in line with the Elasticsearch cluster. Left
    out or empty, it follows Elasticsearch."""
    docker_image: str | None
    """Container image to run in place of the version's regular one, for tests and hotfixes."""
    system_settings: models.IntegrationsServerSystemSettings | models.IntegrationsServerSystemSettingsDict | None
    """The settings the platform itself manages for the Integrations Server. For anything else use the user
    settings."""
    user_settings_json: Mapping[str, Any] | None
    """Lines of the product's configuration file as JSON, out of the settings that deployment owners may
    make. Excludes `user_settings_yaml`."""
    user_settings_yaml: str | None
    """Lines of the product's configuration file as YAML text, out of the settings that deployment owners may
    make. Excludes `user_settings_json`."""
    user_settings_override_json: Mapping[str, Any] | None
    """Lines of the product's configuration file as JSON that an administrator of the installation imposes
    over those of the owner. Excludes `user_settings_override_yaml`."""
    user_settings_override_yaml: str | None
    """Lines of the product's configuration file as YAML text that an administrator of the installation
    imposes over those of the owner. Excludes `user_settings_override_json`."""
    mode: models.ApmServerMode | None
    """How the server gets its settings."""


class IntegrationsServerPayloadDict(TypedDict, total=False):
    """Asks for an Integrations Server, which manages Elastic Agents through Fleet and takes in performance
    data, or replaces the plan of the one that already has this `ref_id`. Needs version 8.0 or later and
    excludes a separate APM Server."""

    ref_id: Required[str]
    """Your own name for the resource. It stands in the paths of later calls and must be unique among the
    deployment's resources of its kind. An update with another name asks for another resource."""
    elasticsearch_cluster_ref_id: Required[str]
    """The `ref_id` of the Elasticsearch resource in the same deployment that keeps its data."""
    region: Required[str]
    """Region to run in, normally the same for the whole deployment. ECE has `ece-region` only."""
    plan: Required[models.IntegrationsServerPlan | models.IntegrationsServerPlanDict]
    """The wanted state of an Integrations Server. The platform works out the steps that lead there."""
    display_name: str | None
    """Name that the console shows. Left out, the resource bears the name of its Elasticsearch cluster."""
    settings: models.IntegrationsServerSettings | models.IntegrationsServerSettingsDict | None
    """Settings that are kept beside the plan, such as a contact address."""


class IntegrationsServerPlanDict(TypedDict, total=False):
    """The wanted state of an Integrations Server. The platform works out the steps that lead there."""

    integrations_server: Required[models.IntegrationsServerConfiguration | models.IntegrationsServerConfigurationDict]
    """Version and settings for all instances. An empty object is enough."""
    cluster_topology: (
        Sequence[models.IntegrationsServerTopologyElement | models.IntegrationsServerTopologyElementDict] | None
    )
    """Groups of equal instances; usually a single group."""
    transient: (
        models.TransientIntegrationsServerPlanConfiguration
        | models.TransientIntegrationsServerPlanConfigurationDict
        | None
    )
    """How to carry out this one change; not part of the lasting state."""


class IntegrationsServerPlanControlConfigurationDict(TypedDict, total=False):
    """Time limits, placement wishes and safety switches for one plan run of an Integrations Server."""

    timeout: int | None
    """Seconds after which an unfinished plan is cancelled. The default is four times the MB of memory of the
    largest instance."""
    calm_wait_time: int | None
    """Seconds of rest between the first answer of what was started and the next step on it; 5 by default."""
    move_instances: Sequence[models.InstanceMoveRequest | models.InstanceMoveRequestDict] | None
    """Single instances to take off their allocators during the run."""
    move_allocators: Sequence[models.AllocatorMoveRequest | models.AllocatorMoveRequestDict] | None
    """Allocators that all its instances have to leave, for example before a host is serviced."""
    reallocate_instances: bool | None
    """Builds every instance anew, even where nothing changes. Without it existing ones are kept if possible."""
    preferred_allocators: list[str] | tuple[str, ...] | None
    """Allocator ids to try first. When they are full, any other suitable one with room is taken."""
    preferred_allocator_tags: Mapping[str, str] | None
    """Allocator tags, as names and values, that make an allocator a likelier target when instances move."""
    extended_maintenance: bool | None
    """Keeps new instances in maintenance, closed to all but the platform, until a snapshot is restored.
    Normally they open as soon as they have joined."""
    cluster_reboot: models.ClusterRebootMode | None
    """Restarts the instances in the course of the plan."""
    override_failsafe: bool | None
    """Goes on where the platform would refuse a step as unsafe. Leave it off unless you accept an outage."""


class IntegrationsServerSettingsDict(TypedDict, total=False):
    """What can be set for an Integrations Server beside its plan."""

    metadata: models.ClusterMetadataSettings | models.ClusterMetadataSettingsDict | None
    """Display name, owner and contact address."""


class IntegrationsServerSystemSettingsDict(TypedDict, total=False):
    """The settings the platform itself manages for the Integrations Server. For anything else use the user
    settings."""

    elasticsearch_url: str | None
    """Sends the data to another Elasticsearch address than the internal one that is chosen by default.
    Deprecated; gone since ECE 4.0."""
    kibana_url: str | None
    """Connects the server to another Kibana, where Fleet is at home, than the one of the deployment.
    Deprecated; gone since ECE 4.0."""
    elasticsearch_username: str | None
    """Elasticsearch user that the Integrations Server writes as, given together with its password. Defaults
    to a built-in system account; answers never show it."""
    elasticsearch_password: str | None
    """Password of `elasticsearch_username`; neither goes without the other. Answers never show it."""
    secret_token: str | None
    """Token that APM agents have to present when they send data. When left out, the existing one stays, or a
    new server gets one made up for it."""
    debug_enabled: bool | None
    """Writes far more detailed logs, which is useful while a fault is traced; off by default."""


class IntegrationsServerTopologyElementDict(TypedDict, total=False):
    """A group of equal Integrations Server instances, described by their size, their zones and the hosts fit
    for them."""

    instance_configuration_id: str | None
    """The instance configuration that decides on the hosts, the permitted sizes and the storage ratio."""
    instance_configuration_version: int | None
    """Revision of the instance configuration. A missing number stands for the newest revision in a new
    deployment or a template, for the one in use in an update, and for 0 or "has no revisions" in an
    answer."""
    size: models.TopologySize | models.TopologySizeDict | None
    """Resources for the group in each zone; they limit how many agents can report. Zero switches the group
    off."""
    zone_count: int | None
    """Number of availability zones to spread over. With two or more, it survives the loss of one."""
    integrations_server: models.IntegrationsServerConfiguration | models.IntegrationsServerConfigurationDict | None
    """Overrides for this group; what is missing here comes from the plan's own `integrations_server` member."""


class KeystoreContentsDict(TypedDict, total=False):
    """Secure settings of a cluster. In a change, secrets that are not mentioned stay."""

    secrets: Required[Mapping[str, models.KeystoreSecret | models.KeystoreSecretDict]]
    """Secrets by the name of their setting. Answers tell which names exist, not what they hold."""


class KeystoreSecretDict(TypedDict, total=False):
    """One entry of the keystore. An empty object, an empty `value`, or null in place of the object removes
    the entry."""

    value: Any
    """The secret itself, either a string, a number or a JSON object such as a credentials file, which is
    stored as JSON text. Answers leave it out."""
    as_file: bool | None
    """Whether the secret is stored as a file. Left out, an object becomes a file and a plain string does
    not."""
    is_allowlisted: bool | None
    """In answers, whether Elasticsearch knows a setting of this name. One it does not know keeps nodes from
    starting. New in the hosted service, 2026-08."""
    is_reloadable: bool | None
    """In answers, whether a new value takes effect without a restart. New in the hosted service, 2026-08."""


class KibanaClusterPlanDict(TypedDict, total=False):
    """The wanted state of a Kibana. The platform works out the steps that lead there."""

    kibana: Required[models.KibanaConfiguration | models.KibanaConfigurationDict]
    """Version and settings for all instances. An empty object is enough."""
    cluster_topology: Sequence[models.KibanaClusterTopologyElement | models.KibanaClusterTopologyElementDict] | None
    """Groups of equal instances; usually a single group."""
    transient: models.TransientKibanaPlanConfiguration | models.TransientKibanaPlanConfigurationDict | None
    """How to carry out this one change; not part of the lasting state."""


class KibanaClusterSettingsDict(TypedDict, total=False):
    """What can be set for Kibana beside its plan."""

    metadata: models.ClusterMetadataSettings | models.ClusterMetadataSettingsDict | None
    """Display name, owner and contact address."""


class KibanaClusterTopologyElementDict(TypedDict, total=False):
    """A group of equal Kibana instances, described by their size, their number and the hosts fit for them."""

    memory_per_node: int | None
    """Memory of one instance in MB. Old plans use it with `node_count_per_zone`; prefer `size`."""
    node_count_per_zone: int | None
    """How many instances of `memory_per_node` each zone gets, so that the product is the memory per zone."""
    instance_configuration_id: str | None
    """The instance configuration that decides on the hosts, the permitted sizes and the storage ratio."""
    instance_configuration_version: int | None
    """Revision of the instance configuration. A missing number stands for the newest revision in a new
    deployment or a template, for the one in use in an update, and for 0 or "has no revisions" in an
    answer."""
    size: models.TopologySize | models.TopologySizeDict | None
    """Resources for the group in each zone. Zero switches the group off."""
    zone_count: int | None
    """Number of availability zones to spread over. With two or more, it survives the loss of one."""
    kibana: models.KibanaConfiguration | models.KibanaConfigurationDict | None
    """Overrides for this group; what is missing here comes from the plan's own `kibana` member."""


class KibanaConfigurationDict(TypedDict, total=False):
    """Version and settings of Kibana. In the plan they hold for every instance; in a topology element they
    replace single members for that group. The settings in effect are `system_settings`, user settings and
    overrides together."""

    version: str | None
    """Stack version, known to the installation and in line with the Elasticsearch cluster. Left out or
    empty, it follows Elasticsearch."""
    docker_image: str | None
    """Container image to run in place of the version's regular one, for tests and hotfixes."""
    system_settings: models.KibanaSystemSettings | models.KibanaSystemSettingsDict | None
    """The settings the platform itself manages for Kibana. For anything else use the user settings."""
    user_settings_json: Mapping[str, Any] | None
    """Lines of the product's configuration file as JSON, out of the settings that deployment owners may
    make. Excludes `user_settings_yaml`."""
    user_settings_yaml: str | None
    """Lines of the product's configuration file as YAML text, out of the settings that deployment owners may
    make. Excludes `user_settings_json`."""
    user_settings_override_json: Mapping[str, Any] | None
    """Lines of the product's configuration file as JSON that an administrator of the installation imposes
    over those of the owner. Excludes `user_settings_override_yaml`."""
    user_settings_override_yaml: str | None
    """Lines of the product's configuration file as YAML text that an administrator of the installation
    imposes over those of the owner. Excludes `user_settings_override_json`."""


class KibanaDeeplinkDict(TypedDict, total=False):
    """A page of Kibana to open first, for some stack versions."""

    semver: Required[str]
    """Range of stack versions for which the page is right."""
    uri: Required[str]
    """Where to go, as a path within Kibana."""


class KibanaPayloadDict(TypedDict, total=False):
    """Asks for a Kibana in a deployment, or replaces the plan of the one that already has this `ref_id`."""

    ref_id: Required[str]
    """Your own name for the resource. It stands in the paths of later calls and must be unique among the
    deployment's resources of its kind. An update with another name asks for another resource."""
    elasticsearch_cluster_ref_id: Required[str]
    """The `ref_id` of the Elasticsearch resource in the same deployment whose data Kibana shows."""
    region: Required[str]
    """Region to run in, normally the same for the whole deployment. ECE has `ece-region` only."""
    plan: Required[models.KibanaClusterPlan | models.KibanaClusterPlanDict]
    """The wanted state of a Kibana. The platform works out the steps that lead there."""
    display_name: str | None
    """Name that the console shows. Left out, the resource bears the name of its Elasticsearch cluster."""
    settings: models.KibanaClusterSettings | models.KibanaClusterSettingsDict | None
    """Settings that are kept beside the plan, such as a contact address."""


class KibanaPlanControlConfigurationDict(TypedDict, total=False):
    """Time limits, placement wishes and safety switches for one plan run of Kibana."""

    timeout: int | None
    """Seconds after which an unfinished plan is cancelled. The default is four times the MB of memory of the
    largest instance."""
    calm_wait_time: int | None
    """Seconds of rest between the first answer of what was started and the next step on it; 5 by default."""
    move_instances: Sequence[models.InstanceMoveRequest | models.InstanceMoveRequestDict] | None
    """Single instances to take off their allocators during the run."""
    move_allocators: Sequence[models.AllocatorMoveRequest | models.AllocatorMoveRequestDict] | None
    """Allocators that all its instances have to leave, for example before a host is serviced."""
    reallocate_instances: bool | None
    """Builds every instance anew, even where nothing changes. Without it existing ones are kept if possible."""
    preferred_allocators: list[str] | tuple[str, ...] | None
    """Allocator ids to try first. When they are full, any other suitable one with room is taken."""
    preferred_allocator_tags: Mapping[str, str] | None
    """Allocator tags, as names and values, that make an allocator a likelier target when instances move."""
    extended_maintenance: bool | None
    """Keeps new instances in maintenance, closed to all but the platform, until a snapshot is restored.
    Normally they open as soon as they have joined."""
    cluster_reboot: models.ClusterRebootMode | None
    """Restarts the instances in the course of the plan."""
    override_failsafe: bool | None
    """Goes on where the platform would refuse a step as unsafe. Leave it off unless you accept an outage."""


class KibanaSystemSettingsDict(TypedDict, total=False):
    """The settings the platform itself manages for Kibana. For anything else use the user settings."""

    elasticsearch_url: str | None
    """Sends Kibana to another Elasticsearch address than the internal one it would get. Deprecated; gone
    since ECE 4.0."""
    elasticsearch_username: str | None
    """Elasticsearch user that Kibana signs in as, given together with its password. Defaults to a built-in
    system account; answers never show it."""
    elasticsearch_password: str | None
    """Password of `elasticsearch_username`; neither goes without the other. Answers never show it."""


LdapGroupSearchDict = TypedDict(
    "LdapGroupSearchDict",
    {
        "base_dn": "str | None",
        "scope": "models.DirectorySearchScope | None",
        "filter": "str | None",
        "user_attribute": "str | None",
    },
    total=False,
)
"""Where in an LDAP directory groups are, and how they name their members."""

LdapSecurityRealmLoadBalanceDict = TypedDict(
    "LdapSecurityRealmLoadBalanceDict",
    {"type": "models.RealmLoadBalanceType | None", "cache_ttl": "str | None"},
    total=False,
)
"""Use of several LDAP servers."""

LdapSecurityRealmRoleMappingRuleDict = TypedDict(
    "LdapSecurityRealmRoleMappingRuleDict",
    {
        "type": "Required[models.DirectoryRoleMappingRuleType]",
        "roles": "Required[list[str] | tuple[str, ...]]",
        "value": "Required[str]",
    },
    total=False,
)
"""Roles for a user or for the members of a group in an LDAP directory."""


class LdapSecurityRealmRoleMappingRulesDict(TypedDict, total=False):
    """Which roles people from an LDAP directory get."""

    default_roles: Required[list[str] | tuple[str, ...]]
    """Roles for everybody from this realm. An empty list leaves it to the rules."""
    rules: Required[Sequence[models.LdapSecurityRealmRoleMappingRule | models.LdapSecurityRealmRoleMappingRuleDict]]
    """Roles for those who match. The roles of all matching rules add up."""


class LdapSettingsDict(TypedDict, total=False):
    """A realm that checks names and passwords against an LDAP directory."""

    id: Required[str]
    """Id of the realm, made of lower-case letters, digits, hyphens and underscores. No other realm, of
    whatever type, may have it."""
    name: Required[str]
    """Name of the realm that administrators see in the console."""
    urls: Required[list[str] | tuple[str, ...]]
    """Directory servers as `ldap://server:port` or `ldaps://server:port`. Use one of the two schemes for all
    of them."""
    bind_anonymously: Required[bool]
    """Whether ECE searches the directory without credentials. If so, `bind_dn` and `bind_password` have no
    effect."""
    bind_type: Required[models.LdapBindType]
    """How a user's entry is found. `user_search` looks for it in the directory, `user_templates` builds its
    name from the user's name."""
    user_search: models.LdapUserSearch | models.LdapUserSearchDict | None
    """How to find the entry of somebody who signs in. For `user_search` only."""
    user_dn_templates: list[str] | tuple[str, ...] | None
    """Names of entries in which `{0}` stands for the user's name; they are tried one after the other. For
    `user_templates` only."""
    bind_dn: str | None
    """Name of the entry with which ECE itself signs in to search the directory. For `user_search` only."""
    bind_password: str | None
    """Password that goes with `bind_dn`. It is never given out again."""
    group_search: models.LdapGroupSearch | models.LdapGroupSearchDict | None
    """How to find the groups of a user by a search of its own."""
    user_group_attribute: str | None
    """Attribute of a user's entry that lists the groups, `memberOf` when left out. Not looked at once
    `group_search` is set."""
    load_balance: models.LdapSecurityRealmLoadBalance | models.LdapSecurityRealmLoadBalanceDict | None
    """How several servers share the work."""
    certificate_url: str | None
    """Address of a zip file with CA certificates to trust. It contains nothing but
    `/ldap/<id>/truststore/keystore.ks`."""
    certificate_url_truststore_password: str | None
    """Password of the truststore in that zip file. It is never given out again."""
    certificate_url_truststore_type: models.TruststoreType | None
    """Format of that truststore, `jks` when left out."""
    role_mappings: models.LdapSecurityRealmRoleMappingRules | models.LdapSecurityRealmRoleMappingRulesDict | None
    """What people from this realm may do in ECE. Without any roles they cannot get in."""
    enabled: bool | None
    """Whether people can sign in through the realm, true when left out."""
    order: int | None
    """Place in the sequence of realms, different from that of all others. When left out, the realm comes
    last."""
    override_yaml: str | None
    """Further Elasticsearch settings of the realm as YAML, with priority over the members here. Write the
    keys as they continue after `xpack.security.authc.realms.ldap.<id>.`"""


LdapUserSearchDict = TypedDict(
    "LdapUserSearchDict",
    {"base_dn": "str | None", "scope": "models.DirectorySearchScope | None", "filter": "str | None"},
    total=False,
)
"""Where in an LDAP directory people are, and what marks the right one."""

LicenseInfoDict = TypedDict(
    "LicenseInfoDict",
    {
        "uid": "Required[str]",
        "issuer": "Required[str]",
        "issued_to": "Required[str]",
        "issue_date_in_millis": "Required[int]",
        "type": "Required[str]",
        "signature": "Required[str]",
        "start_date_in_millis": "Required[int]",
        "expiry_date_in_millis": "Required[int]",
        "version": "int | None",
        "subscription_type": "str | None",
        "max_allocators": "int | None",
        "max_ram_per_allocator_mb": "int | None",
        "max_instances": "int | None",
        "max_resource_units": "int | None",
        "operation_mode": "str | None",
        "cluster_licenses": "Sequence[models.ClusterLicenseInfo | models.ClusterLicenseInfoDict] | None",
    },
    total=False,
)
"""A license as Elastic issues it. The signature covers the other members, so pass the file on without
    changing anything."""

LicenseObjectDict = TypedDict(
    "LicenseObjectDict",
    {
        "license": "Required[models.LicenseInfo | models.LicenseInfoDict]",
        "usage_stats": "models.UsageStats | models.UsageStatsDict | None",
    },
    total=False,
)
"""The license and, in answers, how much of it is used."""


class LoggingSettingsDict(TypedDict, total=False):
    """Log levels that differ from those the service was installed with."""

    logging_levels: Required[Mapping[str, models.LoggingLevel]]
    """Level by name of the logger, where a name covers everything below it. Loggers that are not listed keep
    the level of the installation."""


class LoggingSettingsPatchDict(TypedDict, total=False):
    """A JSON merge patch of log levels. An empty one changes nothing."""

    logging_levels: Mapping[str, str | None] | None
    """Levels to set, by name of the logger. A level of null takes the logger back to its level of
    installation, loggers that are not listed stay as they are, and null in place of the whole map resets
    every logger."""


class LoginRequestDict(TypedDict, total=False):
    """Credentials to exchange for a session token."""

    username: Required[str]
    """Name of a native user, of a built-in one or of somebody known to a configured realm."""
    password: Required[str]
    """The user's password as typed. It travels unencrypted inside the body, so log in over TLS only."""
    login_state: models.LoginState | models.LoginStateDict | None
    """What should follow a successful login. Scripts leave it out and read the token from the body."""


class LoginStateDict(TypedDict, total=False):
    """Where a browser goes once the user is signed in."""

    path: str | None
    """Page of the user interface to open by redirect. Without it the token comes back in a 200 answer."""


class ManagedMonitoringSettingsDict(TypedDict, total=False):
    """Has the cluster ship its logs and metrics to a monitoring cluster."""

    target_cluster_id: Required[str]
    """Id of the Elasticsearch cluster that receives the data."""


class MatchQueryDict(TypedDict, total=False):
    """Finds words in a field, whatever their case."""

    query: Required[str]
    """The words, number or instant to look for, as text."""
    operator: str | None
    """Whether one word suffices (`or`, the default) or all have to occur (`and`)."""
    minimum_should_match: int | None
    """How many of the words have to occur."""
    analyzer: str | None
    """How the text is cut into words. By default as in the field's index."""


class MetadataItemDict(TypedDict, total=False):
    """A label in the form of a key with a value, as used for deployment tags and allocator tags."""

    key: Required[str]
    """Name of the label."""
    value: Required[str]
    """Content of the label."""


class MetadataItemsDict(TypedDict, total=False):
    """The complete set of an allocator's labels."""

    items: Required[Sequence[models.MetadataItem | models.MetadataItemDict]]
    """Labels the allocator is to have. An empty list removes all."""


class MetadataItemValueDict(TypedDict, total=False):
    """Content of the label that the path names."""

    value: Required[str]
    """New content of the label. An empty text is refused."""


class MoveApmClusterConfigurationDict(TypedDict, total=False):
    """APM clusters or Integrations Servers that are to be moved in the same manner."""

    cluster_ids: Required[list[str] | tuple[str, ...]]
    """Ids of the clusters."""
    plan_override: models.TransientApmPlanConfiguration | models.TransientApmPlanConfigurationDict | None
    """Instructions in place of the calculated ones."""


class MoveAppSearchConfigurationDict(TypedDict, total=False):
    """App Search clusters that are to be moved in the same manner."""

    cluster_ids: Required[list[str] | tuple[str, ...]]
    """Ids of the clusters."""
    plan_override: models.TransientAppSearchPlanConfiguration | models.TransientAppSearchPlanConfigurationDict | None
    """Instructions in place of the calculated ones."""


class MoveClustersRequestDict(TypedDict, total=False):
    """Which clusters to move, by product, and how each of them is to be moved. Without any list everything
    leaves the allocator by the default plan."""

    elasticsearch_clusters: (
        Sequence[models.MoveElasticsearchClusterConfiguration | models.MoveElasticsearchClusterConfigurationDict] | None
    )
    """Elasticsearch clusters with instances on the allocator."""
    kibana_clusters: Sequence[models.MoveKibanaClusterConfiguration | models.MoveKibanaClusterConfigurationDict] | None
    """Kibana clusters with instances on the allocator."""
    apm_clusters: Sequence[models.MoveApmClusterConfiguration | models.MoveApmClusterConfigurationDict] | None
    """APM clusters with instances on the allocator. Integrations Servers go here, too."""
    appsearch_clusters: Sequence[models.MoveAppSearchConfiguration | models.MoveAppSearchConfigurationDict] | None
    """App Search clusters with instances on the allocator."""
    enterprise_search_clusters: (
        Sequence[models.MoveEnterpriseSearchConfiguration | models.MoveEnterpriseSearchConfigurationDict] | None
    )
    """Enterprise Search clusters with instances on the allocator."""


class MoveElasticsearchClusterConfigurationDict(TypedDict, total=False):
    """Elasticsearch clusters that are to be moved in the same manner."""

    cluster_ids: Required[list[str] | tuple[str, ...]]
    """Ids of the clusters."""
    plan_override: (
        models.TransientElasticsearchPlanConfiguration | models.TransientElasticsearchPlanConfigurationDict | None
    )
    """Instructions in place of the calculated ones, for instance preferred target allocators or a move
    without a snapshot."""


class MoveEnterpriseSearchConfigurationDict(TypedDict, total=False):
    """Enterprise Search clusters that are to be moved in the same manner."""

    cluster_ids: Required[list[str] | tuple[str, ...]]
    """Ids of the clusters."""
    plan_override: (
        models.TransientEnterpriseSearchPlanConfiguration | models.TransientEnterpriseSearchPlanConfigurationDict | None
    )
    """Instructions in place of the calculated ones."""


class MoveKibanaClusterConfigurationDict(TypedDict, total=False):
    """Kibana clusters that are to be moved in the same manner."""

    cluster_ids: Required[list[str] | tuple[str, ...]]
    """Ids of the clusters."""
    plan_override: models.TransientKibanaPlanConfiguration | models.TransientKibanaPlanConfigurationDict | None
    """Instructions in place of the calculated ones."""


class NestedQueryDict(TypedDict, total=False):
    """Searches in lists whose elements are indexed one by one, such as `resources.elasticsearch` and
    `metadata.tags`, so that all conditions concern the same element."""

    query: Required[models.QueryContainer | models.QueryContainerDict]
    """Condition on the elements. Fields are written with their full path."""
    path: Required[str]
    """Path of the list."""
    score_mode: models.NestedScoreMode | None
    """How the ranks of matching elements add up to that of the whole object, for instance to their average."""


class ObservabilityAbsoluteDeploymentDict(TypedDict, total=False):
    """The cluster that receives logs or metrics."""

    deployment_id: Required[str]
    """The receiving deployment. `self` makes a deployment watch itself and is replaced by its id."""
    ref_id: str | None
    """Which Elasticsearch of that deployment receives them; needless when it has one."""


class OrganizationInvitationRequestDict(TypedDict, total=False):
    """Whom to invite, for how long, and with which roles."""

    emails: Required[list[str] | tuple[str, ...]]
    """Mail addresses of the people to invite. Each gets a mail and an invitation of its own."""
    expires_in: str | None
    """How long the invitation can be accepted, a number and `s`, `m`, `h` or `d`. Three days if it is left
    out."""
    role_assignments: models.RoleAssignments | models.RoleAssignmentsDict | None
    """Roles everybody in `emails` is to hold as a member."""


class OrganizationRequestDict(TypedDict, total=False):
    """What to change about an organization. Members that are left out keep their value."""

    name: str | None
    """New name, 2 to 30 characters."""
    default_disk_usage_alerts_enabled: bool | None
    """Whether full disks are to be reported by mail."""
    notifications_allowed_email_domains: list[str] | tuple[str, ...] | None
    """Domains that mails about deployments may go to."""
    billing_contacts: list[str] | tuple[str, ...] | None
    """Addresses that are to get mails about bills."""
    operational_contacts: list[str] | tuple[str, ...] | None
    """Addresses that are to get mails about the operation of deployments."""


class OrganizationRoleAssignmentDict(TypedDict, total=False):
    """A role in the administration of one organization."""

    role_id: Required[str]
    """Name of the role, for example `organization-admin` or `billing-admin`."""
    organization_id: Required[str]
    """Organization in which the role counts."""
    application_roles: list[str] | tuple[str, ...] | None
    """Roles inside Elasticsearch and Kibana that come with signing in to deployments of the organization.
    New in the hosted service, 2026-08."""


class PlanStrategyDict(TypedDict, total=False):
    """How instances are replaced or changed while the plan is applied. Set exactly one member. Without a
    strategy the server proceeds as for `grow_and_shrink`."""

    rolling: models.RollingStrategyConfig | models.RollingStrategyConfigDict | None
    """Changes the existing containers group by group. Quick, but unsuited to changes of topology and riskier
    if the new settings keep nodes from starting."""
    grow_and_shrink: models.GrowShrinkStrategyConfig | Mapping[str, Any] | None
    """Starts all new instances, copies the data over and then stops all old ones. The safest strategy, at
    the price of time and double capacity."""
    rolling_grow_and_shrink: models.RollingGrowShrinkStrategyConfig | Mapping[str, Any] | None
    """Replaces instances a few at a time, each with its data, so that little spare capacity is needed."""
    autodetect: models.AutodetectStrategyConfig | Mapping[str, Any] | None
    """Leaves it to the server to choose a strategy that suits the change."""


class PlatformRoleAssignmentDict(TypedDict, total=False):
    """A role that holds everywhere on the platform."""

    role_id: Required[str]
    """Name of the role to hold."""


class PortBindingDict(TypedDict, total=False):
    """A port of the host that leads into a container."""

    host_port: Required[str]
    """The port's number, as text."""
    host_ip: str | None
    """Address of the host to listen on, `0.0.0.0` for each one it has."""


class PrefixQueryDict(TypedDict, total=False):
    """Finds values by how they begin. The given text is taken as is, so use lower case on analyzed fields
    such as `name`."""

    value: Required[str]
    """Beginning of the value sought."""
    boost: float | None
    """Factor by which the query weighs in the ranking."""


ProjectRoleAssignmentDict = TypedDict(
    "ProjectRoleAssignmentDict",
    {
        "role_id": "Required[str]",
        "organization_id": "Required[str]",
        "all": "bool | None",
        "project_ids": "list[str] | tuple[str, ...] | None",
        "application_roles": "list[str] | tuple[str, ...] | None",
    },
    total=False,
)
"""A role on serverless projects of a single type, either on all of them or on those listed."""


class ProjectRoleAssignmentsDict(TypedDict, total=False):
    """Roles on serverless projects, listed separately for each type of project."""

    elasticsearch: Sequence[models.ProjectRoleAssignment | models.ProjectRoleAssignmentDict] | None
    """Roles on search projects."""
    observability: Sequence[models.ProjectRoleAssignment | models.ProjectRoleAssignmentDict] | None
    """Roles on projects for logs, metrics and traces."""
    security: Sequence[models.ProjectRoleAssignment | models.ProjectRoleAssignmentDict] | None
    """Roles on projects for threat detection."""
    vectordb: Sequence[models.ProjectRoleAssignment | models.ProjectRoleAssignmentDict] | None
    """Roles on projects for vector search. New in the hosted service, 2026-08."""
    workplaceai: Sequence[models.ProjectRoleAssignment | models.ProjectRoleAssignmentDict] | None
    """Roles on projects for search in the documents of a company. New in the hosted service, 2026-08."""


class ProxiesFilterDict(TypedDict, total=False):
    """A label that a proxy has to have, with exactly this value."""

    key: Required[str]
    """Name of the label, a member of the proxy's `metadata`."""
    value: Required[str]
    """Content of the label."""


class ProxiesFilteredGroupDict(TypedDict, total=False):
    """Proxies that have certain labels in common, and how many of them there should be."""

    filters: Required[Sequence[models.ProxiesFilter | models.ProxiesFilterDict]]
    """Labels by which proxies belong to the group. A proxy needs all of them."""
    expected_proxies_count: Required[int]
    """How many proxies at least keep the group green."""
    id: str | None
    """Name of the group, chosen when it is created and needed then. An update may leave it out or has to
    repeat it."""


class ProxiesHttpSettingsDict(TypedDict, total=False):
    """How proxies deal with browsers and with hosts that lose contact."""

    disconnected_cutoff: Required[int]
    """After how many milliseconds without contact a proxy is taken out of service."""
    minimum_proxy_services: Required[int]
    """How many instances of the proxy service have to stay up."""
    sso_settings: Required[models.ProxiesSSOSettings | models.ProxiesSSOSettingsDict]
    """How proxies recognize users who have signed in elsewhere."""
    dashboards_base_url: Required[str]
    """Address below which dashboards are opened."""
    cookie_secret: Required[str]
    """Text that protects cookies against forgery."""
    user_cookie_key: Required[str]
    """Key of the cookie that tells users apart."""


class ProxiesHttpSettingsPatchDict(TypedDict, total=False):
    """The part of the patch that concerns browsers and lost contact. Absent and null both keep what is
    there."""

    disconnected_cutoff: int | None
    """New limit of milliseconds without contact."""
    minimum_proxy_services: int | None
    """New least number of running proxy services."""
    sso_settings: models.ProxiesSSOSettingsPatch | models.ProxiesSSOSettingsPatchDict | None
    """Changes to the settings of single sign-on."""
    dashboards_base_url: str | None
    """New address below which dashboards are opened."""
    cookie_secret: str | None
    """New text that protects cookies. Cookies in use lose their validity."""
    user_cookie_key: str | None
    """New key of the users' cookie."""


class ProxiesSettingsDict(TypedDict, total=False):
    """Settings that all proxies share. The API will drop them in its next major version."""

    expected_proxies_count: Required[int]
    """How many proxies there should be. With fewer, the health of the proxies is no longer green."""
    signature_secret: Required[str]
    """Text with which proxies sign what they pass on."""
    signature_valid_for_millis: Required[int]
    """For how many milliseconds such a signature is accepted."""
    http_settings: Required[models.ProxiesHttpSettings | models.ProxiesHttpSettingsDict]
    """How proxies deal with browsers and with hosts that lose contact."""


class ProxiesSettingsPatchDict(TypedDict, total=False):
    """A JSON merge patch of the proxies' settings. Members that are absent or null keep their present value,
    as every setting needs one."""

    expected_proxies_count: int | None
    """How many proxies there should be from now on."""
    signature_secret: str | None
    """New text for signatures. Signatures made with the old one become worthless."""
    signature_valid_for_millis: int | None
    """New lifetime of a signature, in milliseconds."""
    http_settings: models.ProxiesHttpSettingsPatch | models.ProxiesHttpSettingsPatchDict | None
    """Changes to the settings for browsers. The rest of them stays."""


class ProxiesSSOSettingsDict(TypedDict, total=False):
    """How proxies recognize users who have signed in elsewhere."""

    max_age: Required[int]
    """How many milliseconds a sign-in lasts before it has to be renewed."""
    sso_secret: Required[str]
    """Text shared with the sign-in service to trust its tokens."""
    cookie_name: Required[str]
    """Name of the cookie that keeps the sign-in."""
    dont_log_requests: Required[bool]
    """Keeps sign-in requests out of the proxy logs when true."""
    default_redirect_path: Required[str]
    """Page that a browser gets after signing in, unless it asked for another."""
    maintenance_bypass_cookie_name: Required[str]
    """Name of the cookie with which administrators reach resources in maintenance."""


class ProxiesSSOSettingsPatchDict(TypedDict, total=False):
    """The part of the patch that concerns signing in. Absent and null both keep what is there."""

    max_age: int | None
    """New lifetime of a sign-in, in milliseconds."""
    sso_secret: str | None
    """New text shared with the sign-in service, which has to get it at the same time."""
    cookie_name: str | None
    """New name of the sign-in cookie. Everybody has to sign in again."""
    dont_log_requests: bool | None
    """Whether sign-in requests stay out of the logs from now on."""
    default_redirect_path: str | None
    """New page to open after signing in."""
    maintenance_bypass_cookie_name: str | None
    """New name of the administrators' cookie."""


QueryContainerDict = TypedDict(
    "QueryContainerDict",
    {
        "match": "Mapping[str, models.MatchQuery | models.MatchQueryDict] | None",
        "match_all": "models.MatchAllQuery | Mapping[str, Any] | None",
        "match_none": "models.MatchNoneQuery | Mapping[str, Any] | None",
        "term": "Mapping[str, models.TermQuery | models.TermQueryDict] | None",
        "bool": "models.BoolQuery | models.BoolQueryDict | None",
        "query_string": "models.QueryStringQuery | models.QueryStringQueryDict | None",
        "nested": "models.NestedQuery | models.NestedQueryDict | None",
        "prefix": "Mapping[str, models.PrefixQuery | models.PrefixQueryDict] | None",
        "exists": "models.ExistsQuery | models.ExistsQueryDict | None",
        "range": "Mapping[str, models.RangeQuery | models.RangeQueryDict] | None",
        "simple_query_string": "models.SimpleQueryStringQuery | models.SimpleQueryStringQueryDict | None",
    },
    total=False,
)
"""One query, under the name of its type. Set exactly one member, and combine several conditions by
    `bool`."""


class QueryStringQueryDict(TypedDict, total=False):
    """Understands Lucene's notation, as in `name:search* AND healthy:true`. Mistakes in it are errors."""

    query: Required[str]
    """The query in that notation."""
    default_field: str | None
    """Field for terms that name none."""
    analyzer: str | None
    """How terms are cut into words."""
    default_operator: str | None
    """What holds between terms without an operator, `OR` or `AND`."""
    allow_leading_wildcard: bool | None
    """Permits terms that begin with `*` or `?`, which are slow. Off by default."""


RangeQueryDict = TypedDict(
    "RangeQueryDict",
    {
        "gt": "Any",
        "gte": "Any",
        "lt": "Any",
        "lte": "Any",
        "boost": "float | None",
        "format": "str | None",
        "time_zone": "str | None",
    },
    total=False,
)
"""Finds numbers, instants and texts between two limits. Either limit may be left open."""


class ReadOnlyRequestDict(TypedDict, total=False):
    """Whether App Search is to refuse changes."""

    enabled: Required[bool]
    """True freezes all engines, as is done before a migration; false opens them for changes again."""


class RemoteResourceInfoDict(TypedDict, total=False):
    """State of the connection to a remote cluster."""

    healthy: Required[bool]
    """Sum of the other members."""
    connected: Required[bool]
    """Whether a connection stands right now."""
    compatible: Required[bool]
    """Whether the two stack versions can work together."""
    trusted: Required[bool]
    """Whether the cluster here trusts the remote one."""
    trusted_back: Required[bool]
    """Whether the remote cluster trusts the one here."""


class RemoteResourceRefDict(TypedDict, total=False):
    """A remote cluster and the name it has in queries."""

    deployment_id: Required[str]
    """Id of the deployment that the remote cluster belongs to."""
    elasticsearch_ref_id: Required[str]
    """Which of that deployment's Elasticsearch resources it is."""
    alias: Required[str]
    """Prefix of its indices in queries, as in `logs-archive:index`."""
    skip_unavailable: bool | None
    """Lets searches go on without the cluster when it cannot be reached. False when left out."""
    info: models.RemoteResourceInfo | models.RemoteResourceInfoDict | None
    """How the connection is doing; filled in by the server."""


class RemoteResourcesDict(TypedDict, total=False):
    """Clusters a cluster may search in or replicate from."""

    resources: Required[Sequence[models.RemoteResourceRef | models.RemoteResourceRefDict]]
    """The remote clusters, each under an alias; an empty list cuts all connections."""


class RestartPolicyDict(TypedDict, total=False):
    """What Docker does when the container ends by itself."""

    name: Required[str]
    """The policy by its Docker name, `no`, `always`, `unless-stopped` or `on-failure`."""
    maximum_retry_count: int | None
    """Number of restarts after which `on-failure` lets it be."""


class RestoreSnapshotApiConfigurationDict(TypedDict, total=False):
    """Details that are handed to Elasticsearch's restore request."""

    indices: list[str] | tuple[str, ...] | None
    """Indices to bring back. Wildcards work, and a leading minus leaves an index out."""
    raw_settings: Mapping[str, Any] | None
    """Further members of the restore request. They are sent unchanged, together with `indices`."""


class RestoreSnapshotConfigurationDict(TypedDict, total=False):
    """Which snapshot to bring back, from where, and how much of it."""

    snapshot_name: Required[str]
    """Name of the snapshot, or `__latest_success__` for the newest good one."""
    repository_name: str | None
    """Repository that holds the snapshot. Left out, it is the platform's own, `found-snapshots`."""
    repository_config: models.RestoreSnapshotRepoConfiguration | models.RestoreSnapshotRepoConfigurationDict | None
    """Definition of a foreign repository. Excludes `source_cluster_id`."""
    restore_payload: models.RestoreSnapshotApiConfiguration | models.RestoreSnapshotApiConfigurationDict | None
    """Indices and options for the restore. Everything is restored without it."""
    strategy: models.RestoreStrategy | None
    """Extent of the restore, `full` if left out."""
    source_cluster_id: str | None
    """Id of the Elasticsearch cluster whose snapshot is used, to copy data between clusters. Excludes
    `repository_config`."""


class RestoreSnapshotRepoConfigurationDict(TypedDict, total=False):
    """A repository outside of the platform to read a snapshot from. Without it the platform's own one is
    used."""

    raw_settings: Mapping[str, Any] | None
    """Body for Elasticsearch's request to register a repository, with type and settings. It can contain
    access keys."""


class RoleDict(TypedDict, total=False):
    """The definition of a role, that is the containers a host starts when it has it."""

    id: Required[str]
    """Id of the role, such as `proxy`, `allocator` or `coordinator`."""
    auto_blessed: Required[bool]
    """Whether any runner may take on the role without being blessed. Convenient, but then whoever holds an
    enrollment token decides."""
    containers: Required[Sequence[models.ContainersEntry | models.ContainersEntryDict]]
    """Containers that belong to the role."""


class RoleAggregateCreateDataDict(TypedDict, total=False):
    """A new role, if need be with the runners that may have it from the start."""

    role: Required[models.Role | models.RoleDict]
    """The definition of a role, that is the containers a host starts when it has it."""
    blessings: models.Blessings | models.BlessingsDict | None
    """Permissions to begin with. Without them, runners have to be blessed later."""


class RoleAssignmentsDict(TypedDict, total=False):
    """Roles of a user, of an API key or of an invited person, grouped by what they reach. Hosted service
    only."""

    platform: Sequence[models.PlatformRoleAssignment | models.PlatformRoleAssignmentDict] | None
    """Roles that reach the whole platform."""
    organization: Sequence[models.OrganizationRoleAssignment | models.OrganizationRoleAssignmentDict] | None
    """Roles that reach an organization with its members and bills."""
    deployment: Sequence[models.DeploymentRoleAssignment | models.DeploymentRoleAssignmentDict] | None
    """Roles that reach some or all deployments of an organization."""
    project: models.ProjectRoleAssignments | models.ProjectRoleAssignmentsDict | None
    """Roles that reach serverless projects, by project type."""


class RoleMappingDict(TypedDict, total=False):
    """A rule about people, and the roles of everybody whom it fits. People get them when they log in by the
    identity provider."""

    name: Required[str]
    """Name of the mapping within the organization. It stands in paths, so it has neither commas nor slashes."""
    enabled: Required[bool]
    """Whether the mapping counts. False keeps it for later."""
    rule: Required[models.RoleMappingRule | models.RoleMappingRuleDict]
    """Condition that a user's groups or mail address have to meet to get the roles."""
    role_assignments: Required[models.RoleAssignments | models.RoleAssignmentsDict]
    """The roles that users get whom the rule fits."""


class RoleMappingPropertyRuleDict(TypedDict, total=False):
    """A condition on what the identity provider says of somebody. Either `group` or `email` is present, not
    both."""

    group: str | None
    """A group that the person is in; `*` stands for any characters."""
    email: str | None
    """Mail address of the person; `*` stands for any characters."""


RoleMappingRuleDict = TypedDict(
    "RoleMappingRuleDict",
    {
        "any": "Sequence[models.RoleMappingPropertyRule | models.RoleMappingPropertyRuleDict] | None",
        "all": "Sequence[models.RoleMappingPropertyRule | models.RoleMappingPropertyRuleDict] | None",
    },
    total=False,
)
"""Conditions on a person. Either `any` or `all` is present, not both."""


class RollingStrategyConfigDict(TypedDict, total=False):
    """Changes the existing containers group by group. Quick, but unsuited to changes of topology and riskier
    if the new settings keep nodes from starting."""

    group_by: str | None
    """Attribute whose equal values make up a group, `__name__` for one instance at a time (the default),
    `logical_zone_name` for one zone at a time or `__all__` for everything together. Major upgrades need
    `__all__`."""
    allow_inline_resize: bool | None
    """Permits a new size for an instance where it stands, by recreating its container on the same allocator.
    Off by default."""
    skip_synced_flush: bool | None
    """Restarts without flushing shards beforehand. Off by default, and meant for containers too sick to
    flush."""
    shard_init_wait_time: int | None
    """Seconds of patience with shards that stay uninitialized before the next group has its turn. Ten
    minutes when left out."""


class RunnerRoleInfoDict(TypedDict, total=False):
    """A role of a host, which decides about the containers that run there."""

    role_name: Required[str]
    """The role, such as `allocator` for hosting instances, `coordinator`, `director` or `proxy`."""


class RunnerRolesInfoDict(TypedDict, total=False):
    """The complete set of roles of a runner."""

    roles: Required[Sequence[models.RunnerRoleInfo | models.RunnerRoleInfoDict]]
    """Roles the host has or is to have. What is not listed, it loses."""


class SamlAttributeSettingsDict(TypedDict, total=False):
    """Names of the attributes in the identity provider's answers from which ECE learns about somebody."""

    principal: Required[str]
    """Attribute that becomes the user name. Choose one without commas and slashes in its content."""
    groups: Required[str]
    """Attribute that lists the user's groups."""
    name: str | None
    """Attribute with the name to show."""
    mail: str | None
    """Attribute with the mail address."""
    dn: str | None
    """Attribute with the name of the user's directory entry (X.500)."""


SamlCallbackRequestDict = TypedDict(
    "SamlCallbackRequestDict", {"SAMLResponse": "Required[str]", "RelayState": "str | None"}, total=False
)
"""The form that an identity provider has the browser post when a SAML login is done."""


class SamlIdpDict(TypedDict, total=False):
    """An identity provider that speaks SAML, as its own metadata describes it."""

    issuer: Required[str]
    """The provider's entity id, which its answers name as their issuer."""
    sso_url: Required[str]
    """Where people are sent to log in."""
    public_certificate: Required[list[str] | tuple[str, ...]]
    """Certificates, base64-encoded PEM, by which the provider's signatures are checked. Two make it possible
    to change them without a break."""


class SamlIdpSettingsDict(TypedDict, total=False):
    """The identity provider that people sign in with."""

    entity_id: Required[str]
    """The provider's entity id, a URL or URN that its metadata names as `entityID`."""
    metadata_path: Required[str]
    """Address of the provider's metadata. ECE fetches it at once to check it."""
    use_single_logout: bool | None
    """Whether signing out of ECE ends the session at the provider as well."""


SamlSecurityRealmRoleMappingRuleDict = TypedDict(
    "SamlSecurityRealmRoleMappingRuleDict",
    {
        "type": "Required[models.SamlRoleMappingRuleType]",
        "roles": "Required[list[str] | tuple[str, ...]]",
        "value": "Required[str]",
    },
    total=False,
)
"""Roles for those of whom the identity provider tells a certain name or group."""


class SamlSecurityRealmRoleMappingRulesDict(TypedDict, total=False):
    """Which roles people from a SAML identity provider get."""

    default_roles: Required[list[str] | tuple[str, ...]]
    """Roles for everybody from this realm. An empty list leaves it to the rules."""
    rules: Required[Sequence[models.SamlSecurityRealmRoleMappingRule | models.SamlSecurityRealmRoleMappingRuleDict]]
    """Roles for those who match. The roles of all matching rules add up."""


class SamlSettingsDict(TypedDict, total=False):
    """A realm that leaves signing in to a SAML 2.0 identity provider, for single sign-on with the browser."""

    id: Required[str]
    """Id of the realm, made of lower-case letters, digits, hyphens and underscores. No other realm, of
    whatever type, may have it."""
    name: Required[str]
    """Label for people, shown on the login page, too."""
    idp: Required[models.SamlIdpSettings | models.SamlIdpSettingsDict]
    """The identity provider that signs users in."""
    sp: Required[models.SamlSpSettings | models.SamlSpSettingsDict]
    """How ECE presents itself to the identity provider. Register the same values over there."""
    attributes: Required[models.SamlAttributeSettings | models.SamlAttributeSettingsDict]
    """Where the provider's answers tell who somebody is."""
    nameid_format: str | None
    """URN of the wanted kind of name. The provider chooses when left out."""
    role_mappings: models.SamlSecurityRealmRoleMappingRules | models.SamlSecurityRealmRoleMappingRulesDict | None
    """What people from this realm may do in ECE. Without any roles they cannot get in."""
    enabled: bool | None
    """Whether people can sign in through the realm, true when left out."""
    order: int | None
    """Place in the sequence of realms, different from that of all others. When left out, the realm comes
    last."""
    force_authn: bool | None
    """Whether people have to prove their identity again although the provider still has a session for them."""
    signing_certificate_url: str | None
    """Address of a zip file with `signing.key` and `signing.pem` in the folder `/saml/<id>`, by which ECE
    signs what it sends."""
    signing_certificate_url_password: str | None
    """Password of that bundle. It is never given out again."""
    signing_saml_messages: Sequence[models.SamlMessageType] | None
    """Kinds of messages to sign. Takes effect together with a signing certificate only."""
    encryption_certificate_url: str | None
    """Address of a zip file with `encryption.key` and `encryption.pem` in the folder `/saml/<id>`, for
    answers that the provider encrypts."""
    encryption_certificate_url_password: str | None
    """Password of that bundle. It is never given out again."""
    ssl_certificate_url: str | None
    """Address of a zip file with one truststore, `keystore.ks`, holding the CA certificates to trust when
    the provider's metadata is fetched."""
    ssl_certificate_url_truststore_password: str | None
    """Password of that truststore. It is never given out again."""
    ssl_certificate_url_truststore_type: models.TruststoreType | None
    """Format of that truststore, `jks` when left out."""
    override_yaml: str | None
    """Further Elasticsearch settings of the realm as YAML, with priority over the members here. Write the
    keys as they continue after `xpack.security.authc.realms.saml.<id>.`"""


class SamlSpSettingsDict(TypedDict, total=False):
    """ECE in its part as service provider."""

    entity_id: Required[str]
    """Entity id for ECE, best its address."""
    acs: Required[str]
    """Where browsers bring the provider's answer, which is the operation `saml_callback`."""
    logout: Required[str]
    """Where the provider sends browsers in order to sign out."""


SearchRequestDict = TypedDict(
    "SearchRequestDict",
    {
        "from": "int | None",
        "cursor": "str | None",
        "size": "int | None",
        "query": "models.QueryContainer | models.QueryContainerDict | None",
        "sort": "Sequence[Any] | None",
    },
    total=False,
)
"""What to find, in which order and how much at once. An empty object finds everything."""


class SecurityDeploymentCreateRequestDict(TypedDict, total=False):
    """What the security deployment is to be like. Every member may be left to the server."""

    name: str | None
    """Name that the console is to show for the deployment."""
    version: str | None
    """Stack version to run. The server picks one when left out."""
    topology: models.SecurityDeploymentTopology | models.SecurityDeploymentTopologyDict | None
    """Its size. The server picks one when left out."""


class SecurityDeploymentTopologyDict(TypedDict, total=False):
    """Size of the security deployment."""

    size: models.TopologySize | models.TopologySizeDict | None
    """What it gets in each zone."""
    zone_count: int | None
    """Number of zones over which its data nodes spread. Three survive the loss of one without anybody
    noticing."""


class SecurityDeploymentUpdateRequestDict(TypedDict, total=False):
    """Changes of the security deployment."""

    version: str | None
    """Stack version to upgrade to. It keeps its version when left out."""
    topology: models.SecurityDeploymentTopology | models.SecurityDeploymentTopologyDict | None
    """New size. It keeps its size when left out."""


class SecurityRealmsReorderRequestDict(TypedDict, total=False):
    """A new sequence for the realms."""

    realms: Required[list[str] | tuple[str, ...]]
    """Ids of all realms except the native one, first to be asked first. None may be missing."""


class SimpleQueryStringQueryDict(TypedDict, total=False):
    """Understands a forgiving notation made for search boxes. What it cannot read it skips."""

    query: Required[str]
    """The query in that notation, as in `search + prod`."""
    fields: list[str] | tuple[str, ...] | None
    """Fields in which to look."""
    default_operator: str | None
    """What holds between words, `OR` (the default) or `AND`."""
    analyze_wildcard: bool | None
    """Analyzes words with wildcards like any other. Off by default."""
    analyzer: str | None
    """How the query is cut into words."""
    auto_generate_synonyms_phrase_query: bool | None
    """Treats synonyms of several words as phrases. On by default."""
    flags: str | None
    """Operators of the notation that are in force, joined by `|`. `ALL` by default."""
    fuzzy_max_expansions: int | None
    """To how many variants a fuzzy word may grow, 50 by default."""
    fuzzy_prefix_length: int | None
    """How many letters at the start of a fuzzy word have to be right. None by default."""
    fuzzy_transpositions: bool | None
    """Lets a fuzzy word have two neighboring letters swapped. Off by default."""
    lenient: bool | None
    """Passes over values that do not fit the field, such as words for a number. Off by default."""
    minimum_should_match: str | None
    """How many words have to occur, as a number or a percentage."""
    quote_field_suffix: str | None
    """Suffix of the field in which quoted text is sought, for exact matches."""


class SnapshotDependencyConfigurationDict(TypedDict, total=False):
    """Within a plan, the link to the snapshots of another cluster."""

    source_cluster_id: Required[str]
    """Id of the Elasticsearch resource whose snapshot repository is wanted; not that of its deployment."""


SnapshotRepositoryConfigurationDict = TypedDict(
    "SnapshotRepositoryConfigurationDict",
    {"type": "Required[str]", "settings": "Required[Mapping[str, Any]]"},
    total=False,
)
"""Kind of storage and how to reach it."""


class StackPackUploadDict(TypedDict, total=False):
    """The form that carries a stack pack."""

    file: Required[File | PathLike[str] | IO[bytes] | bytes]
    """A zip archive with a folder per stack version, 1 MB at most."""


class StackVersionApmConfigDict(TypedDict, total=False):
    """How the APM Server of one stack version is run."""

    docker_image: Required[str]
    """Container image of the product, with its tag."""
    blacklist: Required[list[str] | tuple[str, ...]]
    """Settings of the product that user settings may not contain, as a whole or by prefix."""
    version: str | None
    """Version of the product, nearly always that of the stack."""
    settings: Mapping[str, Any] | None
    """Options that each APM Server gets, in the form of `apm-server.yml`."""
    capacity_constraints: (
        models.StackVersionInstanceCapacityConstraint | models.StackVersionInstanceCapacityConstraintDict | None
    )
    """Smallest and largest APM instance. Instance configurations state the sizes now. Deprecated."""
    compatible_node_types: list[str] | tuple[str, ...] | None
    """Node types beside which APM Server can be used."""


class StackVersionAppSearchConfigDict(TypedDict, total=False):
    """How App Search of one stack version is run."""

    docker_image: Required[str]
    """Container image of the product, with its tag."""
    blacklist: Required[list[str] | tuple[str, ...]]
    """Settings of the product that user settings may not contain, as a whole or by prefix."""
    version: str | None
    """Version of the product, nearly always that of the stack."""
    settings: Mapping[str, Any] | None
    """Options that each App Search node gets."""
    capacity_constraints: (
        models.StackVersionInstanceCapacityConstraint | models.StackVersionInstanceCapacityConstraintDict | None
    )
    """Smallest and largest App Search node. Instance configurations state the sizes now. Deprecated."""
    compatible_node_types: list[str] | tuple[str, ...] | None
    """Node types beside which App Search can be used."""
    node_types: Sequence[models.StackVersionNodeType | models.StackVersionNodeTypeDict] | None
    """Kinds of App Search nodes, such as those that serve users and those that work in the background."""


class StackVersionConfigPostDict(TypedDict, total=False):
    """A stack version as an administrator describes it. What is left out is not offered in that version."""

    elasticsearch: Required[models.StackVersionElasticsearchConfig | models.StackVersionElasticsearchConfigDict]
    """How Elasticsearch of one stack version is run."""
    kibana: Required[models.StackVersionKibanaConfig | models.StackVersionKibanaConfigDict]
    """How Kibana of one stack version is run."""
    apm: models.StackVersionApmConfig | models.StackVersionApmConfigDict | None
    """How the APM Server of one stack version is run."""
    integrations_server: (
        models.StackVersionIntegrationsServerConfig | models.StackVersionIntegrationsServerConfigDict | None
    )
    """How the Integrations Server of one stack version is run."""
    appsearch: models.StackVersionAppSearchConfig | models.StackVersionAppSearchConfigDict | None
    """How App Search of one stack version is run."""
    enterprise_search: models.StackVersionEnterpriseSearchConfig | models.StackVersionEnterpriseSearchConfigDict | None
    """How Enterprise Search of one stack version is run."""
    metadata: models.StackVersionMetadata | models.StackVersionMetadataDict | None
    """What administrators should know about a stack version."""
    rolling_upgrade_compatible_versions: list[str] | tuple[str, ...] | None
    """Versions from which deployments come to this one node by node, without an interruption. New in ECE
    4.0."""


class StackVersionElasticsearchConfigDict(TypedDict, total=False):
    """How Elasticsearch of one stack version is run."""

    docker_image: Required[str]
    """Container image of the product, with its tag."""
    plugins: Required[list[str] | tuple[str, ...]]
    """Names of the plugins that a plan may switch on."""
    default_plugins: Required[list[str] | tuple[str, ...]]
    """Plugins that are always on, whatever the plan says."""
    blacklist: Required[list[str] | tuple[str, ...]]
    """Settings of the product that user settings may not contain, as a whole or by prefix."""
    node_types: Sequence[models.StackVersionNodeType | models.StackVersionNodeTypeDict] | None
    """Kinds of Elasticsearch nodes in this version."""
    settings: Mapping[str, Any] | None
    """Options that each Elasticsearch node gets, in the form of `elasticsearch.yml`."""
    capacity_constraints: (
        models.StackVersionInstanceCapacityConstraint | models.StackVersionInstanceCapacityConstraintDict | None
    )
    """Smallest and largest Elasticsearch instance. Instance configurations state the sizes now. Deprecated."""
    compatible_node_types: list[str] | tuple[str, ...] | None
    """Node types that can live in one deployment with this one."""


class StackVersionEnterpriseSearchConfigDict(TypedDict, total=False):
    """How Enterprise Search of one stack version is run."""

    docker_image: Required[str]
    """Container image of the product, with its tag."""
    blacklist: Required[list[str] | tuple[str, ...]]
    """Settings of the product that user settings may not contain, as a whole or by prefix."""
    version: str | None
    """Version of the product, nearly always that of the stack."""
    settings: Mapping[str, Any] | None
    """Options that each Enterprise Search node gets."""
    capacity_constraints: (
        models.StackVersionInstanceCapacityConstraint | models.StackVersionInstanceCapacityConstraintDict | None
    )
    """Smallest and largest Enterprise Search node. Instance configurations state the sizes now. Deprecated."""
    compatible_node_types: list[str] | tuple[str, ...] | None
    """Node types beside which Enterprise Search can be used."""
    node_types: Sequence[models.StackVersionNodeType | models.StackVersionNodeTypeDict] | None
    """Kinds of Enterprise Search nodes, `appserver`, `connector` and `worker`."""


StackVersionInstanceCapacityConstraintDict = TypedDict(
    "StackVersionInstanceCapacityConstraintDict", {"min": "Required[int]", "max": "Required[int]"}, total=False
)
"""Between which sizes an instance has to lie."""


class StackVersionIntegrationsServerConfigDict(TypedDict, total=False):
    """How the Integrations Server of one stack version is run."""

    docker_image: Required[str]
    """Container image of the product, with its tag."""
    blacklist: Required[list[str] | tuple[str, ...]]
    """Settings of the product that user settings may not contain, as a whole or by prefix."""
    version: str | None
    """Version of the product, nearly always that of the stack."""
    settings: Mapping[str, Any] | None
    """Options that each Integrations Server gets."""
    capacity_constraints: (
        models.StackVersionInstanceCapacityConstraint | models.StackVersionInstanceCapacityConstraintDict | None
    )
    """Smallest and largest Integrations Server. Instance configurations state the sizes now. Deprecated."""
    compatible_node_types: list[str] | tuple[str, ...] | None
    """Node types beside which an Integrations Server can be used."""


class StackVersionKibanaConfigDict(TypedDict, total=False):
    """How Kibana of one stack version is run."""

    docker_image: Required[str]
    """Container image of the product, with its tag."""
    blacklist: Required[list[str] | tuple[str, ...]]
    """Settings of the product that user settings may not contain, as a whole or by prefix."""
    version: str | None
    """Version of the product, nearly always that of the stack."""
    settings: Mapping[str, Any] | None
    """Options that each Kibana gets, in the form of `kibana.yml`."""
    capacity_constraints: (
        models.StackVersionInstanceCapacityConstraint | models.StackVersionInstanceCapacityConstraintDict | None
    )
    """Smallest and largest Kibana instance. Instance configurations state the sizes now. Deprecated."""
    compatible_node_types: list[str] | tuple[str, ...] | None
    """Node types beside which Kibana can be used."""


class StackVersionMetadataDict(TypedDict, total=False):
    """What administrators should know about a stack version."""

    notes: str | None
    """Remarks for administrators, for instance on known problems."""
    pre_release: bool | None
    """Marks a version that was not released for production yet."""
    min_platform_version: str | None
    """Oldest platform version on which the stack version works."""
    min_wire_compatibility_version: str | None
    """Nodes of this version and later can be upgraded one after the other, without an interruption."""
    min_index_compatibility_version: str | None
    """From this version on an upgrade is possible at all, be it with a restart of all nodes at once."""
    schema_version: int | None
    """Which layout the files of the stack pack have."""
    is_fips: bool | None
    """Whether the images are built for FIPS 140, with its approved cryptography alone. New in the hosted
    service, 2026-08."""


class StackVersionNodeTypeDict(TypedDict, total=False):
    """A kind of node that a product of the stack version can have."""

    node_type: Required[str]
    """Key of the node type, such as `master`, `data` or `ml`."""
    name: Required[str]
    """What user interfaces call the node type."""
    description: Required[str]
    """What such nodes do."""
    settings: Mapping[str, Any] | None
    """Options for nodes of this type alone."""
    capacity_constraints: (
        models.StackVersionInstanceCapacityConstraint | models.StackVersionInstanceCapacityConstraintDict | None
    )
    """Smallest and largest node of this type. Instance configurations state the sizes now. Deprecated."""
    compatible_node_types: list[str] | tuple[str, ...] | None
    """Node types that can share an instance with this one."""
    mandatory: bool | None
    """Whether every plan must contain at least one such node."""


class TelemetryConfigRequestDict(TypedDict, total=False):
    """Wanted state of telemetry."""

    enabled: Required[bool]
    """True lets ECE send usage data to Elastic, false stops it."""


class TermQueryDict(TypedDict, total=False):
    """Finds one exact value in a field or among the elements of a list."""

    value: Required[str]
    """The value sought, as text. Truth values are written `"true"` and `"false"`."""


class TierConfigDict(TypedDict, total=False):
    """The size that a tier is to have."""

    memory_size: int | None
    """Memory of the tier in one zone, in MB, one of the tier's `available_sizes` or a multiple of the
    largest. Left out, it stays."""
    zone_count: int | None
    """Number of availability zones over which to spread the tier. Left out, it stays."""


class TiersUpdateRequestDict(TypedDict, total=False):
    """The tiers to resize. Those that are left out stay as they are."""

    hot_content: models.TierConfig | models.TierConfigDict | None
    """New size of the nodes for the latest data and for content."""
    warm: models.TierConfig | models.TierConfigDict | None
    """New size of the nodes for data that is searched now and then."""
    cold: models.TierConfig | models.TierConfigDict | None
    """New size of the nodes for data that is searched seldom."""
    frozen: models.TierConfig | models.TierConfigDict | None
    """New size of the nodes that search snapshots in place."""
    master: models.TierConfig | models.TierConfigDict | None
    """New size of the nodes that lead the cluster."""
    coordinating: models.TierConfig | models.TierConfigDict | None
    """New size of the nodes that take requests in."""
    ml: models.TierConfig | models.TierConfigDict | None
    """New size of the nodes for machine learning."""


TopologyElementControlDict = TypedDict(
    "TopologyElementControlDict", {"min": "Required[models.TopologySize | models.TopologySizeDict]"}, total=False
)
"""Limits that a deployment template sets for a topology element. They mean nothing in the plan of a
    deployment."""


class TopologySizeDict(TypedDict, total=False):
    """How much of one resource the element gets in each zone. The instance configuration derives the other
    resources from it by its multipliers."""

    value: Required[int]
    """Size of one instance in MB, one of the sizes of its instance configuration."""
    resource: Required[models.InstanceSizeResource]
    """What `value` measures. Always `memory` on the hosted service."""


class TrafficFilterClaimedLinkIdRequestDict(TypedDict, total=False):
    """A private endpoint to claim or give up - `link_id` for AWS and GCP, the two `azure_endpoint` members
    for Azure."""

    region: Required[str]
    """Region in which the ruleset or the claim counts. ECE has `ece-region` only."""
    link_id: str | None
    """Id of a VPC endpoint at AWS, or of a Private Service Connect connection at GCP."""
    azure_endpoint_name: str | None
    """Name of a private endpoint at Azure."""
    azure_endpoint_guid: str | None
    """Resource GUID of the same endpoint."""


class TrafficFilterEgressRuleDict(TypedDict, total=False):
    """A network that a deployment may connect to."""

    target: Required[str]
    """The address, or the network in CIDR notation."""
    protocol: Required[models.EgressProtocol]
    """Protocol of outgoing connections; `all` for any."""
    ports: Sequence[int] | None
    """Ports that may be reached; all of them if the list is left out."""


class TrafficFilterRuleDict(TypedDict, total=False):
    """One rule of a ruleset. Which members it has depends on the ruleset's type - `source` for `ip`, `vpce`
    and `gcp_private_service_connect_endpoint`, the two `azure_endpoint` members for
    `azure_private_endpoint`, the two `remote_cluster` members for `remote_cluster`, `egress_rule` for
    `egress_firewall`."""

    id: str | None
    """Id of the rule. The server makes one up if none is sent; send it back in an update to keep it."""
    remote_cluster_org_id: str | None
    """Organization whose clusters may connect."""
    remote_cluster_id: str | None
    """Cluster that may connect."""
    description: str | None
    """What the rule is for."""
    source: str | None
    """Where traffic may come from - an address, a network such as `192.168.132.0/22`, or the id of an
    endpoint in a network of AWS or GCP."""
    azure_endpoint_name: str | None
    """Name of the private endpoint in Azure that traffic may come from. Goes together with
    `azure_endpoint_guid`."""
    azure_endpoint_guid: str | None
    """The resource GUID of that endpoint."""
    egress_rule: models.TrafficFilterEgressRule | models.TrafficFilterEgressRuleDict | None
    """Where the deployment itself may connect to."""


TrafficFilterRulesetRequestDict = TypedDict(
    "TrafficFilterRulesetRequestDict",
    {
        "name": "Required[str]",
        "type": "Required[models.TrafficFilterRulesetType]",
        "include_by_default": "Required[bool]",
        "region": "Required[str]",
        "rules": "Required[Sequence[models.TrafficFilterRule | models.TrafficFilterRuleDict]]",
        "description": "str | None",
    },
    total=False,
)
"""A ruleset to create, or what is to take an existing one's place."""


class TrafficFilterSettingsDict(TypedDict, total=False):
    """From where clients may reach the deployment."""

    rulesets: Required[list[str] | tuple[str, ...]]
    """Ids of the traffic filter rulesets in force. An empty list means no restriction."""


class TransientApmPlanConfigurationDict(TypedDict, total=False):
    """Instructions for one run of a plan, which are forgotten when it is over."""

    strategy: models.PlanStrategy | models.PlanStrategyDict | None
    """Whether instances are replaced or changed in place."""
    plan_configuration: models.ApmPlanControlConfiguration | models.ApmPlanControlConfigurationDict | None
    """Time limits, placement wishes and safety switches for one plan run of an APM Server."""


class TransientAppSearchPlanConfigurationDict(TypedDict, total=False):
    """Instructions for one run of a plan, which are forgotten when it is over."""

    strategy: models.PlanStrategy | models.PlanStrategyDict | None
    """Whether instances are replaced or changed in place."""
    plan_configuration: models.AppSearchPlanControlConfiguration | models.AppSearchPlanControlConfigurationDict | None
    """Time limits, placement wishes and safety switches for one plan run of App Search."""


class TransientElasticsearchPlanConfigurationDict(TypedDict, total=False):
    """Instructions for a single plan change. The next change starts without them."""

    strategy: models.PlanStrategy | models.PlanStrategyDict | None
    """Way from the old to the new nodes. The platform picks one by itself if nothing is said."""
    plan_configuration: (
        models.ElasticsearchPlanControlConfiguration | models.ElasticsearchPlanControlConfigurationDict | None
    )
    """Timeouts, safety checks, moves and snapshots of this change."""
    restore_snapshot: models.RestoreSnapshotConfiguration | models.RestoreSnapshotConfigurationDict | None
    """Snapshot whose data the cluster receives once it runs."""
    remote_clusters: models.RemoteResources | models.RemoteResourcesDict | None
    """Clusters to connect to for search and replication across clusters."""
    snapshot_dependency: models.SnapshotDependencyConfiguration | models.SnapshotDependencyConfigurationDict | None
    """Cluster whose snapshot repository this one is to read, too.
    `create_deployment_es_resource_snapshot_repository` sets it. New in the hosted service, 2026-08."""
    cluster_settings_json: Mapping[str, Any] | None
    """Transient cluster settings that hold while the plan runs and are cleared at its end. Before 8.1 the
    platform sets

    - `indices.recovery.max_bytes_per_sec` and `indices.store.throttle.max_bytes_per_sec` to `120Mb`,
    - `cluster.routing.allocation.cluster_concurrent_rebalance`, `…node_initial_primaries_recoveries` and
      `…node_concurrent_incoming_recoveries` to 5,

    and a member given here replaces or, with null, drops one of these. From 8.1 on each instance is tuned
    to its hardware. Clusters of 2.x keep such settings until they are reset or rebooted."""


class TransientEnterpriseSearchPlanConfigurationDict(TypedDict, total=False):
    """Instructions for one run of a plan, which are forgotten when it is over."""

    strategy: models.PlanStrategy | models.PlanStrategyDict | None
    """Whether instances are replaced or changed in place."""
    plan_configuration: (
        models.EnterpriseSearchPlanControlConfiguration | models.EnterpriseSearchPlanControlConfigurationDict | None
    )
    """Time limits, placement wishes and safety switches for one plan run of Enterprise Search."""


class TransientIntegrationsServerPlanConfigurationDict(TypedDict, total=False):
    """Instructions for one run of a plan, which are forgotten when it is over."""

    strategy: models.PlanStrategy | models.PlanStrategyDict | None
    """Whether instances are replaced or changed in place."""
    plan_configuration: (
        models.IntegrationsServerPlanControlConfiguration | models.IntegrationsServerPlanControlConfigurationDict | None
    )
    """Time limits, placement wishes and safety switches for one plan run of an Integrations Server."""


class TransientKibanaPlanConfigurationDict(TypedDict, total=False):
    """Instructions for one run of a plan, which are forgotten when it is over."""

    strategy: models.PlanStrategy | models.PlanStrategyDict | None
    """Whether instances are replaced or changed in place."""
    plan_configuration: models.KibanaPlanControlConfiguration | models.KibanaPlanControlConfigurationDict | None
    """Time limits, placement wishes and safety switches for one plan run of Kibana."""


class TrustedCertificateDict(TypedDict, total=False):
    """A CA certificate that vouches for the nodes of another environment."""

    pem: Required[str]
    """The certificate in PEM form, line breaks included."""
    metadata: models.CertificateMetaData | models.CertificateMetaDataDict | None
    """What the server read from the certificate, such as its end of validity. Disregarded in requests."""


class TrustRelationshipCreateRequestDict(TypedDict, total=False):
    """The environment to trust."""

    name: Required[str]
    """Name that people give the relationship; it has no effect."""
    public_ca_cert: Required[str]
    """The environment's CA certificate in PEM form, line breaks included. Ask its administrators for it."""
    trust_by_default: bool | None
    """Whether all deployments here trust that environment without settings of their own."""
    account_ids: list[str] | tuple[str, ...] | None
    """Accounts over there to trust."""
    installation_id: str | None
    """Id of the other installation."""


class TrustRelationshipUpdateRequestDict(TypedDict, total=False):
    """Changes of a trust relationship."""

    name: str | None
    """New label. It stays when left out."""
    trust_by_default: bool | None
    """Whether all deployments here trust that environment without settings of their own. It stays as it is
    when left out."""
    account_ids: list[str] | tuple[str, ...] | None
    """Accounts over there to trust, in place of the present list."""
    public_ca_cert: str | None
    """New CA certificate in PEM form, for when the old one is about to expire. The stored one stays when
    left out."""
    installation_id: str | None
    """Id of the other installation."""


class UpdateExtensionRequestDict(TypedDict, total=False):
    """What the extension is to be from now on. Its archive stays unless an address is given."""

    name: Required[str]
    """Name from now on, out of letters, digits, `_`, `.` and `-`."""
    extension_type: Required[models.ExtensionType]
    """Whether nodes install it as a plugin or unpack it as files into their configuration directory
    (`bundle`)."""
    version: Required[str]
    """Version of Elasticsearch it fits from now on, a pattern being possible for bundles only."""
    description: str | None
    """What the extension is for, in free words."""
    download_url: str | None
    """Where to fetch a new archive, without credentials."""


class UpdateOrganizationRoleMappingRequestDict(TypedDict, total=False):
    """All role mappings that an organization is to have."""

    mappings: Required[Sequence[models.RoleMapping | models.RoleMappingDict]]
    """The mappings, each with a name of its own. Mappings that are not in the list go."""


class UpdateRoleMappingRequestDict(TypedDict, total=False):
    """What a role mapping is to be."""

    mapping: Required[models.RoleMapping | models.RoleMappingDict]
    """The whole mapping, under the name that the path has."""


class UpgradeDeploymentRequestDict(TypedDict, total=False):
    """Where an upgrade of the whole deployment leads."""

    target_version: Required[str]
    """Stack version that all resources are to run, 8.0.0 or later and above the present one."""


class UsageStatsDict(TypedDict, total=False):
    """What the installation uses of its license."""

    total_connected_memory_total: Required[int]
    """Memory of all connected allocators together, in MB."""


class UserDict(TypedDict, total=False):
    """Somebody who can log in and call the API."""

    user_name: Required[str]
    """Name to log in with and key of the user. It cannot be changed, and special characters are refused."""
    security: Required[models.UserSecurity | models.UserSecurityDict]
    """Roles and password of a user."""
    metadata: models.UserMetadata | models.UserMetadataDict | None
    """History of the user. Reserved to the server."""
    full_name: str | None
    """First and last name, as user interfaces show it."""
    email: str | None
    """Mail address of the user."""
    builtin: bool | None
    """Marks the two users `admin` and `readonly` of every installation, who can be neither changed nor
    deleted. Reserved to the server."""


class UserApiKeyDict(TypedDict, total=False):
    """Names one API key of one user."""

    user_id: Required[str]
    """Owner of the key, on ECE the user name."""
    api_key_id: Required[str]
    """Id of the key to revoke."""


class UserMetadataDict(TypedDict, total=False):
    """By whom and when a user was created and changed, and when it logged in."""

    created_by: str | None
    """Name of the user who created this one."""
    created_at: datetime.datetime | str | None
    """Time of the creation."""
    updated_by: str | None
    """Name of the user who made the latest change."""
    updated_at: datetime.datetime | str | None
    """Time of the latest change."""
    first_login_at: datetime.datetime | str | None
    """Time of the very first login. Missing until then."""
    last_login_at: datetime.datetime | str | None
    """Time of the most recent login. Missing until the first one."""


class UserPatchDict(TypedDict, total=False):
    """A JSON merge patch of a user. What is left out keeps its value."""

    user_name: str | None
    """Repeats the name, as some clients do. Another name than the user's own is refused."""
    full_name: str | None
    """New name for people. Null removes it."""
    email: str | None
    """New mail address. Null removes it."""
    security: models.UserSecurityPatch | models.UserSecurityPatchDict | None
    """Changes to roles, password and access."""


class UserSecurityDict(TypedDict, total=False):
    """Roles and password of a user."""

    roles: list[str] | tuple[str, ...] | None
    """Names of roles - `ece_platform_admin`, which excludes all others, `ece_platform_viewer`, and one of
    `ece_deployment_manager` and `ece_deployment_viewer`."""
    permissions: list[str] | tuple[str, ...] | None
    """Ids of the operations that the roles open up. Reserved to the server."""
    elevated_permissions: models.ElevatedPermissions | models.ElevatedPermissionsDict | None
    """Whether a second factor was confirmed lately, which opens the operations that ask for it."""
    password: str | None
    """Password to log in with, 8 characters or more. Goes in only; no answer contains it."""
    enabled: bool | None
    """Whether the user can log in. New users can unless it says false."""
    security_realm: models.UserSecurityRealm | models.UserSecurityRealmDict | None
    """Where the user's password is kept. Users that the API creates are `native`."""


class UserSecurityPatchDict(TypedDict, total=False):
    """The part of a user patch that concerns roles, password and access."""

    roles: list[str] | tuple[str, ...] | None
    """The complete new list of roles, not just those to add. Null takes all roles away."""
    password: str | None
    """New password, 8 characters or more. Left out, the old one stays valid."""
    enabled: bool | None
    """False keeps the user from logging in, without deleting anything. Null resets it to the default."""


UserSecurityRealmDict = TypedDict(
    "UserSecurityRealmDict", {"type": "Required[models.SecurityRealmType]", "id": "Required[str]"}, total=False
)
"""Where the user's password is kept."""


class VerificationCodeRequestDict(TypedDict, total=False):
    """Which domain is going to be claimed."""

    domain_claim_request: Required[str]
    """The mail domain, what follows the `@` of addresses."""
