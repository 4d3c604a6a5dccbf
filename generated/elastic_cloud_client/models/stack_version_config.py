# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from .. import models
from ..types import Model


@_define(kw_only=True, slots=False, eq=False, repr=False)
class StackVersionConfig(Model):
    """A stack version with its products, and the versions it can be upgraded to.

    Attributes:
        template: The files from which instances of a stack version are set up. Only the server fills this
            in.
        elasticsearch: How Elasticsearch of one stack version is run.
        kibana: How Kibana of one stack version is run.
        upgradable_to: Versions to which a deployment of this version can go in one step.
        version: The version itself, as plans refer to it.
        apm: How the APM Server of one stack version is run.
        appsearch: App Search, which only versions before 7.7 contain.
        enterprise_search: Enterprise Search, part of the versions from 7.7 to the end of 8.
        metadata: What administrators should know about a stack version.
        deleted: Whether the version was withdrawn. Deployments that run it keep running.
        min_upgradable_from: Oldest version from which the upgrade to this one is advised. Go through it
            when coming from an older one.
        rolling_upgrade_compatible_versions: Versions from which deployments come to this one node by
            node, without an interruption. New in ECE 4.0.
        whitelisted: Whether the hosted service admits the version for chosen customers only. ECE leaves
            it out.
        accessible: Whether the caller may use the version on the hosted service. ECE leaves it out.
    """

    _objects = {
        "template": "StackVersionTemplateInfo",
        "elasticsearch": "StackVersionElasticsearchConfig",
        "kibana": "StackVersionKibanaConfig",
        "apm": "StackVersionApmConfig",
        "appsearch": "StackVersionAppSearchConfig",
        "enterprise_search": "StackVersionEnterpriseSearchConfig",
        "metadata": "StackVersionMetadata",
    }

    template: models.StackVersionTemplateInfo
    """The files from which instances of a stack version are set up. Only the server fills this in."""
    elasticsearch: models.StackVersionElasticsearchConfig
    """How Elasticsearch of one stack version is run."""
    kibana: models.StackVersionKibanaConfig
    """How Kibana of one stack version is run."""
    upgradable_to: list[str]
    """Versions to which a deployment of this version can go in one step."""
    version: str | None = None
    """The version itself, as plans refer to it."""
    apm: models.StackVersionApmConfig | None = None
    """How the APM Server of one stack version is run."""
    appsearch: models.StackVersionAppSearchConfig | None = None
    """App Search, which only versions before 7.7 contain."""
    enterprise_search: models.StackVersionEnterpriseSearchConfig | None = None
    """Enterprise Search, part of the versions from 7.7 to the end of 8."""
    metadata: models.StackVersionMetadata | None = None
    """What administrators should know about a stack version."""
    deleted: bool | None = None
    """Whether the version was withdrawn. Deployments that run it keep running."""
    min_upgradable_from: str | None = None
    """Oldest version from which the upgrade to this one is advised. Go through it when coming from an older
    one."""
    rolling_upgrade_compatible_versions: list[str] | None = None
    """Versions from which deployments come to this one node by node, without an interruption. New in ECE
    4.0."""
    whitelisted: bool | None = None
    """Whether the hosted service admits the version for chosen customers only. ECE leaves it out."""
    accessible: bool | None = None
    """Whether the caller may use the version on the hosted service. ECE leaves it out."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
