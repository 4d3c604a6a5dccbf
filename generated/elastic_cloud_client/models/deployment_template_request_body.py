# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from .. import models
from ..types import Model, many, one


@_define(kw_only=True, slots=False, eq=False, repr=False)
class DeploymentTemplateRequestBody(Model):
    """A template to store. It replaces the former one completely.

    Attributes:
        name: What user interfaces are to call the template.
        deployment_template: A complete creation request to start from. Tiers that are off at first belong
            in it, too, with size 0.
        description: What deployments made from it are good for.
        system_owned: Declares the template part of the platform. Not for templates of your own.
        metadata: Labels by which lists can be filtered.
        order: Place in lists, the lowest first. Left out, it goes to the end. Some clients take the first
            template as their default.
        hidden: Keeps the template out of lists, while it can still be read and used by its id.
        min_version: Oldest stack version with which it works. Left out, there is no limit.
        template_category_id: Groups it with templates of the same purpose in other regions.
        kibana_deeplink: Pages of Kibana with which a user of such a deployment should start.
    """

    _objects = {"deployment_template": "DeploymentCreateRequest"}
    _groups = {"metadata": many(one("MetadataItem")), "kibana_deeplink": many(one("KibanaDeeplink"))}

    name: str
    """What user interfaces are to call the template."""
    deployment_template: models.DeploymentCreateRequest
    """A complete creation request to start from. Tiers that are off at first belong in it, too, with size 0."""
    description: str | None = None
    """What deployments made from it are good for."""
    system_owned: bool | None = None
    """Declares the template part of the platform. Not for templates of your own."""
    metadata: list[models.MetadataItem] | None = None
    """Labels by which lists can be filtered."""
    order: int | None = None
    """Place in lists, the lowest first. Left out, it goes to the end. Some clients take the first template
    as their default."""
    hidden: bool | None = None
    """Keeps the template out of lists, while it can still be read and used by its id."""
    min_version: str | None = None
    """Oldest stack version with which it works. Left out, there is no limit."""
    template_category_id: str | None = None
    """Groups it with templates of the same purpose in other regions."""
    kibana_deeplink: list[models.KibanaDeeplink] | None = None
    """Pages of Kibana with which a user of such a deployment should start."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
