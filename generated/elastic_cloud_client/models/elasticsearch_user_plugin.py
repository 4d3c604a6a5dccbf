# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from ..types import Model


@_define(kw_only=True, slots=False, eq=False, repr=False)
class ElasticsearchUserPlugin(Model):
    """A plugin of your own that the nodes install.

    Attributes:
        name: Name the plugin has in its descriptor.
        url: Address the hosts download the plugin from. Uploaded extensions have `repo://` and their id.
        elasticsearch_version: Version the plugin was built for. It has to equal the one in the plan.
    """

    name: str
    """Name the plugin has in its descriptor."""
    url: str
    """Address the hosts download the plugin from. Uploaded extensions have `repo://` and their id."""
    elasticsearch_version: str
    """Version the plugin was built for. It has to equal the one in the plan."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
