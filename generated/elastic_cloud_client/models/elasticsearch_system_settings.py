# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from .. import models
from ..types import Model


@_define(kw_only=True, slots=False, eq=False, repr=False)
class ElasticsearchSystemSettings(Model):
    """Typed form of some common Elasticsearch settings. The effective configuration is these plus user
    settings and overrides.

    Attributes:
        scripting: Which script languages run, and where scripts may come from. Leave it out for anything
            complex and use the user settings.
        reindex_whitelist: Remote hosts, with port, that `_reindex` may read from.
        auto_create_index: Whether writing to an unknown index creates it (`action.auto_create_index`).
            True by default.
        enable_close_index: Whether indices can be closed (`cluster.indices.close.enable`). By default
            only after 7.2.0, because earlier versions neither snapshot nor migrate closed indices and a plan
            change would lose them.
        destructive_requires_name: Whether deleting indices by wildcard or `_all` is refused
            (`action.destructive_requires_name`). False by default.
        watcher_trigger_engine: Engine that schedules watches, `scheduler` by default. Without effect
            since 6.0.
        default_shards_per_index: Number of primary shards of new indices, 1 by default. Only 2.x knows
            it; later versions use index templates.
        monitoring_collection_interval: How often the cluster collects monitoring data
            (`xpack.monitoring.collection.interval`). The platform fills in -1, which turns collection off.
        monitoring_history_duration: Number of days monitoring data is kept
            (`xpack.monitoring.history.duration`), followed by `d`. Plans of current versions are completed
            with `3d`.
        http: How the nodes answer HTTP. The platform fills it in, and plans that are read show it.
    """

    _objects = {"scripting": "ElasticsearchScriptingUserSettings", "http": "ElasticsearchHttpSettings"}

    scripting: models.ElasticsearchScriptingUserSettings | None = None
    """Which script languages run, and where scripts may come from. Leave it out for anything complex and use
    the user settings."""
    reindex_whitelist: list[str] | None = None
    """Remote hosts, with port, that `_reindex` may read from."""
    auto_create_index: bool | None = None
    """Whether writing to an unknown index creates it (`action.auto_create_index`). True by default."""
    enable_close_index: bool | None = None
    """Whether indices can be closed (`cluster.indices.close.enable`). By default only after 7.2.0, because
    earlier versions neither snapshot nor migrate closed indices and a plan change would lose them."""
    destructive_requires_name: bool | None = None
    """Whether deleting indices by wildcard or `_all` is refused (`action.destructive_requires_name`). False
    by default."""
    watcher_trigger_engine: str | None = None
    """Engine that schedules watches, `scheduler` by default. Without effect since 6.0."""
    default_shards_per_index: int | None = None
    """Number of primary shards of new indices, 1 by default. Only 2.x knows it; later versions use index
    templates."""
    monitoring_collection_interval: int | None = None
    """How often the cluster collects monitoring data (`xpack.monitoring.collection.interval`). The platform
    fills in -1, which turns collection off."""
    monitoring_history_duration: str | None = None
    """Number of days monitoring data is kept (`xpack.monitoring.history.duration`), followed by `d`. Plans
    of current versions are completed with `3d`."""
    http: models.ElasticsearchHttpSettings | None = None
    """How the nodes answer HTTP. The platform fills it in, and plans that are read show it."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
