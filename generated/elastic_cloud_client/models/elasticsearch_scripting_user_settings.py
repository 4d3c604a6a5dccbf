# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from .. import models
from ..types import Model


@_define(kw_only=True, slots=False, eq=False, repr=False)
class ElasticsearchScriptingUserSettings(Model):
    """Which script languages run, and where scripts may come from. Leave it out for anything complex and use
    the user settings.

    Attributes:
        painless_enabled: Whether Painless counts among the sandboxed languages, from 5.0 on. True by
            default.
        mustache_enabled: Whether Mustache templates count among the sandboxed languages, from 5.0 on.
            True by default.
        expressions_enabled: Whether Lucene expressions count among the sandboxed languages, from 5.0 on.
            True by default.
        stored: Scripts that are kept in the cluster.
        file: Scripts that come with a bundle.
        inline: Scripts that are part of a request.
    """

    _objects = {
        "stored": "ElasticsearchScriptTypeSettings",
        "file": "ElasticsearchScriptTypeSettings",
        "inline": "ElasticsearchScriptTypeSettings",
    }

    painless_enabled: bool | None = None
    """Whether Painless counts among the sandboxed languages, from 5.0 on. True by default."""
    mustache_enabled: bool | None = None
    """Whether Mustache templates count among the sandboxed languages, from 5.0 on. True by default."""
    expressions_enabled: bool | None = None
    """Whether Lucene expressions count among the sandboxed languages, from 5.0 on. True by default."""
    stored: models.ElasticsearchScriptTypeSettings | None = None
    """Scripts that are kept in the cluster."""
    file: models.ElasticsearchScriptTypeSettings | None = None
    """Scripts that come with a bundle."""
    inline: models.ElasticsearchScriptTypeSettings | None = None
    """Scripts that are part of a request."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
