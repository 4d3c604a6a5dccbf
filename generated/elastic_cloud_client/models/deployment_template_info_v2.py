# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from .. import models
from ..types import Model, many, one


@_define(kw_only=True, slots=False, eq=False, repr=False)
class DeploymentTemplateInfoV2(Model):
    """A prepared deployment, with the instance configurations it is made of.

    Attributes:
        id: Key of the template within its region.
        name: What user interfaces call the template.
        deployment_template: A complete creation request. Adapt names and sizes in it and send it to
            `create_deployment`.
        instance_configurations: Each instance configuration that occurs in the template. Empty if the
            call said `show_instance_configurations=false`.
        description: What deployments made from it are good for.
        system_owned: Whether the platform brought the template along.
        source: Who wrote the template, and when.
        metadata: Labels of the template. The one with key `legacy` and value `true` marks templates not
            to be used any more.
        order: Place in lists, the lowest first. Templates without it come last.
        hidden: Whether lists pass it over unless asked with `show_hidden`.
        min_version: Oldest stack version with which it works.
        template_category_id: Groups templates of the same purpose over regions, providers and versions.
        kibana_deeplink: Pages of Kibana with which a user of such a deployment should start.
    """

    _objects = {"deployment_template": "DeploymentCreateRequest", "source": "ChangeSourceInfo"}
    _groups = {
        "instance_configurations": many(one("InstanceConfigurationInfo")),
        "metadata": many(one("MetadataItem")),
        "kibana_deeplink": many(one("KibanaDeeplink")),
    }

    id: str
    """Key of the template within its region."""
    name: str
    """What user interfaces call the template."""
    deployment_template: models.DeploymentCreateRequest
    """A complete creation request. Adapt names and sizes in it and send it to `create_deployment`."""
    instance_configurations: list[models.InstanceConfigurationInfo]
    """Each instance configuration that occurs in the template. Empty if the call said
    `show_instance_configurations=false`."""
    description: str | None = None
    """What deployments made from it are good for."""
    system_owned: bool | None = None
    """Whether the platform brought the template along."""
    source: models.ChangeSourceInfo | None = None
    """Who wrote the template, and when."""
    metadata: list[models.MetadataItem] | None = None
    """Labels of the template. The one with key `legacy` and value `true` marks templates not to be used any
    more."""
    order: int | None = None
    """Place in lists, the lowest first. Templates without it come last."""
    hidden: bool | None = None
    """Whether lists pass it over unless asked with `show_hidden`."""
    min_version: str | None = None
    """Oldest stack version with which it works."""
    template_category_id: str | None = None
    """Groups templates of the same purpose over regions, providers and versions."""
    kibana_deeplink: list[models.KibanaDeeplink] | None = None
    """Pages of Kibana with which a user of such a deployment should start."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
