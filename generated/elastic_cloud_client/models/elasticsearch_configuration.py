# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from .. import models
from ..types import Model, many, one


@_define(kw_only=True, slots=False, eq=False, repr=False)
class ElasticsearchConfiguration(Model):
    """Version, plugins and settings of nodes. In the plan it holds for all of them, in an element of the
    topology it overrides single members for some.

    Attributes:
        version: Stack version to run, one that the installation offers. The same for all nodes; left out,
            the newest.
        docker_image: Container image to run in place of the version's regular one, for tests and
            hotfixes.
        system_settings: Common Elasticsearch settings in typed form. The user settings and overrides come
            on top.
        user_settings_json: Lines of the product's configuration file as JSON, out of the settings that
            deployment owners may make. Excludes `user_settings_yaml`.
        user_settings_yaml: Lines of the product's configuration file as YAML text, out of the settings
            that deployment owners may make. Excludes `user_settings_json`.
        user_settings_override_json: Lines of the product's configuration file as JSON that an
            administrator of the installation imposes over those of the owner. Excludes
            `user_settings_override_yaml`.
        user_settings_override_yaml: Lines of the product's configuration file as YAML text that an
            administrator of the installation imposes over those of the owner. Excludes
            `user_settings_override_json`.
        enabled_built_in_plugins: Plugins to turn on out of those that come with the version.
        user_plugins: Uploaded plugins to install on the nodes.
        user_bundles: Uploaded bundles to unpack on the nodes, with files such as dictionaries, synonyms
            and scripts.
        curation: Between which hardware the curation rules of the cluster move indices.
        node_attributes: Attributes the nodes announce. Shard allocation can refer to them; templates mark
            the temperature of a tier with `data`.
    """

    _objects = {"system_settings": "ElasticsearchSystemSettings", "curation": "ElasticsearchCuration"}
    _groups = {
        "user_plugins": many(one("ElasticsearchUserPlugin")),
        "user_bundles": many(one("ElasticsearchUserBundle")),
    }

    version: str | None = None
    """Stack version to run, one that the installation offers. The same for all nodes; left out, the newest."""
    docker_image: str | None = None
    """Container image to run in place of the version's regular one, for tests and hotfixes."""
    system_settings: models.ElasticsearchSystemSettings | None = None
    """Common Elasticsearch settings in typed form. The user settings and overrides come on top."""
    user_settings_json: dict[str, Any] | None = None
    """Lines of the product's configuration file as JSON, out of the settings that deployment owners may
    make. Excludes `user_settings_yaml`."""
    user_settings_yaml: str | None = None
    """Lines of the product's configuration file as YAML text, out of the settings that deployment owners may
    make. Excludes `user_settings_json`."""
    user_settings_override_json: dict[str, Any] | None = None
    """Lines of the product's configuration file as JSON that an administrator of the installation imposes
    over those of the owner. Excludes `user_settings_override_yaml`."""
    user_settings_override_yaml: str | None = None
    """Lines of the product's configuration file as YAML text that an administrator of the installation
    imposes over those of the owner. Excludes `user_settings_override_json`."""
    enabled_built_in_plugins: list[str] | None = None
    """Plugins to turn on out of those that come with the version."""
    user_plugins: list[models.ElasticsearchUserPlugin] | None = None
    """Uploaded plugins to install on the nodes."""
    user_bundles: list[models.ElasticsearchUserBundle] | None = None
    """Uploaded bundles to unpack on the nodes, with files such as dictionaries, synonyms and scripts."""
    curation: models.ElasticsearchCuration | None = None
    """Between which hardware the curation rules of the cluster move indices."""
    node_attributes: dict[str, str] | None = None
    """Attributes the nodes announce. Shard allocation can refer to them; templates mark the temperature of a
    tier with `data`."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
