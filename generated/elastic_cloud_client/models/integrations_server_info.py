# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from .. import models
from ..types import Model, many, mapped, one


@_define(kw_only=True, slots=False, eq=False, repr=False)
class IntegrationsServerInfo(Model):
    """State of an Integrations Server, from its health and plans down to the single instances.

    Attributes:
        id: The same generated id as in the enclosing resource.
        name: Display name; equals the deployment's name unless another one was requested.
        elasticsearch_cluster: The Elasticsearch cluster into which this Integrations Server writes.
        healthy: False as soon as one of the sections below reports a problem, for example a failed plan.
        status: What a resource is doing. `initializing` means its first plan is being applied,
            `reconfiguring` a later one.
        plan_info: Every plan of an Integrations Server that matters, namely the one in force, the one on
            its way and those tried before.
        topology: The instances as they run now; empty once the Integrations Server is shut down.
        external_links: Pages outside the API about this Integrations Server, such as its logs; empty if
            the installation has none.
        deployment_id: Id of the deployment that it belongs to.
        metadata: Endpoint and ports. The addresses for Fleet and APM are in its `services_urls`, which
            stays empty or absent until the server runs.
        links: Calls that can follow, by operation id. Servers usually send an empty map.
        settings: Settings kept beside the plan; only there when asked for with `show_settings`.
        region: Region in which it runs. Servers with a single region leave it out.
        apm_server_mode: How the APM part of the server is configured.
    """

    _objects = {
        "elasticsearch_cluster": "TargetElasticsearchCluster",
        "plan_info": "IntegrationsServerPlansInfo",
        "topology": "ClusterTopologyInfo",
        "metadata": "ClusterMetadataInfo",
        "settings": "IntegrationsServerSettings",
    }
    _groups = {"external_links": many(one("ExternalHyperlink")), "links": mapped(one("Hyperlink"))}

    id: str
    """The same generated id as in the enclosing resource."""
    name: str
    """Display name; equals the deployment's name unless another one was requested."""
    elasticsearch_cluster: models.TargetElasticsearchCluster
    """The Elasticsearch cluster into which this Integrations Server writes."""
    healthy: bool
    """False as soon as one of the sections below reports a problem, for example a failed plan."""
    status: models.ClusterStatus
    """What a resource is doing. `initializing` means its first plan is being applied, `reconfiguring` a
    later one."""
    plan_info: models.IntegrationsServerPlansInfo
    """Every plan of an Integrations Server that matters, namely the one in force, the one on its way and
    those tried before."""
    topology: models.ClusterTopologyInfo
    """The instances as they run now; empty once the Integrations Server is shut down."""
    external_links: list[models.ExternalHyperlink]
    """Pages outside the API about this Integrations Server, such as its logs; empty if the installation has
    none."""
    deployment_id: str | None = None
    """Id of the deployment that it belongs to."""
    metadata: models.ClusterMetadataInfo | None = None
    """Endpoint and ports. The addresses for Fleet and APM are in its `services_urls`, which stays empty or
    absent until the server runs."""
    links: dict[str, models.Hyperlink] | None = None
    """Calls that can follow, by operation id. Servers usually send an empty map."""
    settings: models.IntegrationsServerSettings | None = None
    """Settings kept beside the plan; only there when asked for with `show_settings`."""
    region: str | None = None
    """Region in which it runs. Servers with a single region leave it out."""
    apm_server_mode: models.ApmServerMode | None = None
    """How the APM part of the server is configured."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
