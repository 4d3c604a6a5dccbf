# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from .. import models
from ..types import Model


@_define(kw_only=True, slots=False, eq=False, repr=False)
class AppSearchConfiguration(Model):
    """Version and settings of App Search. In the plan they hold for every instance; in a topology element
    they replace single members for that group. The settings in effect are `system_settings`, user
    settings and overrides together.

    Attributes:
        version: Stack version up to 7.6, known to the installation and in line with the Elasticsearch
            cluster. Left out or empty, it follows Elasticsearch.
        docker_image: Container image to run in place of the version's regular one, for tests and
            hotfixes.
        system_settings: The settings the platform itself manages for App Search. For anything else use
            the user settings.
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
    """

    _objects = {"system_settings": "AppSearchSystemSettings"}

    version: str | None = None
    """Stack version up to 7.6, known to the installation and in line with the Elasticsearch cluster. Left
    out or empty, it follows Elasticsearch."""
    docker_image: str | None = None
    """Container image to run in place of the version's regular one, for tests and hotfixes."""
    system_settings: models.AppSearchSystemSettings | None = None
    """The settings the platform itself manages for App Search. For anything else use the user settings."""
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
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
