# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from .. import models
from ..types import Model, many, one


@_define(kw_only=True, slots=False, eq=False, repr=False)
class GlobalDeploymentTemplateRegion(Model):
    """What a template is called in one region, and the stack versions to be had there.

    Attributes:
        region_id: The region, as in `region` of a deployment.
        deployment_template_id: Id with which the region's own operations and plans address it.
        versions: Stack versions that can be chosen in this region.
        kibana_deeplink: Pages of Kibana with which a user of such a deployment should start.
    """

    _groups = {"kibana_deeplink": many(one("KibanaDeeplink"))}

    region_id: str
    """The region, as in `region` of a deployment."""
    deployment_template_id: str
    """Id with which the region's own operations and plans address it."""
    versions: list[str]
    """Stack versions that can be chosen in this region."""
    kibana_deeplink: list[models.KibanaDeeplink] | None = None
    """Pages of Kibana with which a user of such a deployment should start."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
