# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from .. import models
from ..types import Model, many, mapped, one


@_define(kw_only=True, slots=False, eq=False, repr=False)
class ElasticsearchClusterInfo(Model):
    """State of an Elasticsearch cluster. Poll `status` and `plan_info` to follow a change.

    Attributes:
        cluster_id: Id of the cluster, the same as that of the resource.
        cluster_name: Name shown in the console. It follows the deployment unless a display name was
            given.
        healthy: True if all parts of this report are healthy. Expect false while a first plan runs.
        status: What a resource is doing. `initializing` means its first plan is being applied,
            `reconfiguring` a later one.
        plan_info: All plans of a cluster, that is the one in force, the one under way and those of the
            past.
        elasticsearch: Health as Elasticsearch itself reports it.
        metadata: Addresses, ports and version of the stored document.
        topology: The instances that exist now.
        associated_kibana_clusters: Kibana resources that use the cluster.
        associated_apm_clusters: APM resources that use the cluster. Integrations servers are listed here,
            too.
        associated_appsearch_clusters: App Search resources that use the cluster.
        associated_enterprise_search_clusters: Enterprise Search resources that use the cluster.
        snapshots: State of a cluster's backups. Worth a look before any risky change.
        external_links: Pages outside of the platform that have to do with the cluster, such as log views.
        deployment_id: Id of the deployment that it belongs to.
        system_alerts: Latest alerts of the platform about this cluster. Absent unless
            `show_system_alerts` asks for some.
        security: Users and roles kept by the platform. Absent unless `show_security` is set.
        elasticsearch_monitoring_info: From where to where monitoring data flows, and whether the setup
            works.
        links: Calls that can follow, by operation id. Servers usually send an empty map.
        settings: Settings beside the plan. Absent unless `show_settings` is set.
        region: Region in which it runs. Servers with a single region leave it out.
        locked: Whether the cluster is closed to changes. The hosted service fills it in.
    """

    _objects = {
        "plan_info": "ElasticsearchClusterPlansInfo",
        "elasticsearch": "ElasticsearchInfo",
        "metadata": "ClusterMetadataInfo",
        "topology": "ClusterTopologyInfo",
        "snapshots": "SnapshotStatusInfo",
        "security": "ElasticsearchClusterSecurityInfo",
        "elasticsearch_monitoring_info": "ElasticsearchMonitoringInfo",
        "settings": "ElasticsearchClusterSettings",
    }
    _groups = {
        "associated_kibana_clusters": many(one("KibanaSubClusterInfo")),
        "associated_apm_clusters": many(one("ApmSubInfo")),
        "associated_appsearch_clusters": many(one("AppSearchSubInfo")),
        "associated_enterprise_search_clusters": many(one("EnterpriseSearchSubInfo")),
        "external_links": many(one("ExternalHyperlink")),
        "system_alerts": many(one("ClusterSystemAlert")),
        "links": mapped(one("Hyperlink")),
    }

    cluster_id: str
    """Id of the cluster, the same as that of the resource."""
    cluster_name: str
    """Name shown in the console. It follows the deployment unless a display name was given."""
    healthy: bool
    """True if all parts of this report are healthy. Expect false while a first plan runs."""
    status: models.ClusterStatus
    """What a resource is doing. `initializing` means its first plan is being applied, `reconfiguring` a
    later one."""
    plan_info: models.ElasticsearchClusterPlansInfo
    """All plans of a cluster, that is the one in force, the one under way and those of the past."""
    elasticsearch: models.ElasticsearchInfo
    """Health as Elasticsearch itself reports it."""
    metadata: models.ClusterMetadataInfo
    """Addresses, ports and version of the stored document."""
    topology: models.ClusterTopologyInfo
    """The instances that exist now."""
    associated_kibana_clusters: list[models.KibanaSubClusterInfo]
    """Kibana resources that use the cluster."""
    associated_apm_clusters: list[models.ApmSubInfo]
    """APM resources that use the cluster. Integrations servers are listed here, too."""
    associated_appsearch_clusters: list[models.AppSearchSubInfo]
    """App Search resources that use the cluster."""
    associated_enterprise_search_clusters: list[models.EnterpriseSearchSubInfo]
    """Enterprise Search resources that use the cluster."""
    snapshots: models.SnapshotStatusInfo
    """State of a cluster's backups. Worth a look before any risky change."""
    external_links: list[models.ExternalHyperlink]
    """Pages outside of the platform that have to do with the cluster, such as log views."""
    deployment_id: str | None = None
    """Id of the deployment that it belongs to."""
    system_alerts: list[models.ClusterSystemAlert] | None = None
    """Latest alerts of the platform about this cluster. Absent unless `show_system_alerts` asks for some."""
    security: models.ElasticsearchClusterSecurityInfo | None = None
    """Users and roles kept by the platform. Absent unless `show_security` is set."""
    elasticsearch_monitoring_info: models.ElasticsearchMonitoringInfo | None = None
    """From where to where monitoring data flows, and whether the setup works."""
    links: dict[str, models.Hyperlink] | None = None
    """Calls that can follow, by operation id. Servers usually send an empty map."""
    settings: models.ElasticsearchClusterSettings | None = None
    """Settings beside the plan. Absent unless `show_settings` is set."""
    region: str | None = None
    """Region in which it runs. Servers with a single region leave it out."""
    locked: bool | None = None
    """Whether the cluster is closed to changes. The hosted service fills it in."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
