# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from ..types import Model


@_define(kw_only=True, slots=False, eq=False, repr=False)
class KibanaSystemSettings(Model):
    """The settings the platform itself manages for Kibana. For anything else use the user settings.

    Attributes:
        elasticsearch_url: Sends Kibana to another Elasticsearch address than the internal one it would
            get. Deprecated; gone since ECE 4.0.
        elasticsearch_username: Elasticsearch user that Kibana signs in as, given together with its
            password. Defaults to a built-in system account; answers never show it.
        elasticsearch_password: Password of `elasticsearch_username`; neither goes without the other.
            Answers never show it.
    """

    elasticsearch_url: str | None = None
    """Sends Kibana to another Elasticsearch address than the internal one it would get. Deprecated; gone
    since ECE 4.0."""
    elasticsearch_username: str | None = None
    """Elasticsearch user that Kibana signs in as, given together with its password. Defaults to a built-in
    system account; answers never show it."""
    elasticsearch_password: str | None = _field(default=None, repr=False)
    """Password of `elasticsearch_username`; neither goes without the other. Answers never show it."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
