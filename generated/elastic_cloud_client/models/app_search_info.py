# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from .. import models
from ..types import Model, many, mapped, one


@_define(kw_only=True, slots=False, eq=False, repr=False)
class AppSearchInfo(Model):
    """State of an App Search, from its health and plans down to the single instances.

    Attributes:
        id: The same generated id as in the enclosing resource.
        name: Display name; equals the deployment's name unless another one was requested.
        elasticsearch_cluster: The Elasticsearch cluster in which this App Search keeps its engines.
        healthy: False as soon as one of the sections below reports a problem, for example a failed plan.
        status: What a resource is doing. `initializing` means its first plan is being applied,
            `reconfiguring` a later one.
        plan_info: Every plan of an App Search that matters, namely the one in force, the one on its way
            and those tried before.
        topology: The instances as they run now; empty once App Search is shut down.
        external_links: Pages outside the API about this App Search, such as its logs; empty if the
            installation has none.
        deployment_id: Id of the deployment that it belongs to.
        metadata: Endpoint and ports that applications send their searches to.
        links: Calls that can follow, by operation id. Servers usually send an empty map.
        settings: Settings kept beside the plan; only there when asked for with `show_settings`.
        region: Region in which it runs. Servers with a single region leave it out.
    """

    _objects = {
        "elasticsearch_cluster": "TargetElasticsearchCluster",
        "plan_info": "AppSearchPlansInfo",
        "topology": "ClusterTopologyInfo",
        "metadata": "ClusterMetadataInfo",
        "settings": "AppSearchSettings",
    }
    _groups = {"external_links": many(one("ExternalHyperlink")), "links": mapped(one("Hyperlink"))}

    id: str
    """The same generated id as in the enclosing resource."""
    name: str
    """Display name; equals the deployment's name unless another one was requested."""
    elasticsearch_cluster: models.TargetElasticsearchCluster
    """The Elasticsearch cluster in which this App Search keeps its engines."""
    healthy: bool
    """False as soon as one of the sections below reports a problem, for example a failed plan."""
    status: models.ClusterStatus
    """What a resource is doing. `initializing` means its first plan is being applied, `reconfiguring` a
    later one."""
    plan_info: models.AppSearchPlansInfo
    """Every plan of an App Search that matters, namely the one in force, the one on its way and those tried
    before."""
    topology: models.ClusterTopologyInfo
    """The instances as they run now; empty once App Search is shut down."""
    external_links: list[models.ExternalHyperlink]
    """Pages outside the API about this App Search, such as its logs; empty if the installation has none."""
    deployment_id: str | None = None
    """Id of the deployment that it belongs to."""
    metadata: models.ClusterMetadataInfo | None = None
    """Endpoint and ports that applications send their searches to."""
    links: dict[str, models.Hyperlink] | None = None
    """Calls that can follow, by operation id. Servers usually send an empty map."""
    settings: models.AppSearchSettings | None = None
    """Settings kept beside the plan; only there when asked for with `show_settings`."""
    region: str | None = None
    """Region in which it runs. Servers with a single region leave it out."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
