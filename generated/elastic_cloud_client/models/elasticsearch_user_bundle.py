# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from ..types import Model


@_define(kw_only=True, slots=False, eq=False, repr=False)
class ElasticsearchUserBundle(Model):
    """An archive with files of your own, such as scripts or synonyms, which the nodes unpack into their
    configuration.

    Attributes:
        name: Free name of the bundle.
        url: Address the hosts download the archive from. Give a changed bundle a new address, as
            downloads may be cached.
        elasticsearch_version: Versions the bundle is meant for. They have to cover the one in the plan,
            wildcards such as `8.*` are fine.
    """

    name: str
    """Free name of the bundle."""
    url: str
    """Address the hosts download the archive from. Give a changed bundle a new address, as downloads may be
    cached."""
    elasticsearch_version: str
    """Versions the bundle is meant for. They have to cover the one in the plan, wildcards such as `8.*` are
    fine."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
