# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from ..types import Model


@_define(kw_only=True, slots=False, eq=False, repr=False)
class IntegrationsServerSystemSettings(Model):
    """The settings the platform itself manages for the Integrations Server. For anything else use the user
    settings.

    Attributes:
        elasticsearch_url: Sends the data to another Elasticsearch address than the internal one that is
            chosen by default. Deprecated; gone since ECE 4.0.
        kibana_url: Connects the server to another Kibana, where Fleet is at home, than the one of the
            deployment. Deprecated; gone since ECE 4.0.
        elasticsearch_username: Elasticsearch user that the Integrations Server writes as, given together
            with its password. Defaults to a built-in system account; answers never show it.
        elasticsearch_password: Password of `elasticsearch_username`; neither goes without the other.
            Answers never show it.
        secret_token: Token that APM agents have to present when they send data. When left out, the
            existing one stays, or a new server gets one made up for it.
        debug_enabled: Writes far more detailed logs, which is useful while a fault is traced; off by
            default.
    """

    elasticsearch_url: str | None = None
    """Sends the data to another Elasticsearch address than the internal one that is chosen by default.
    Deprecated; gone since ECE 4.0."""
    kibana_url: str | None = None
    """Connects the server to another Kibana, where Fleet is at home, than the one of the deployment.
    Deprecated; gone since ECE 4.0."""
    elasticsearch_username: str | None = None
    """Elasticsearch user that the Integrations Server writes as, given together with its password. Defaults
    to a built-in system account; answers never show it."""
    elasticsearch_password: str | None = _field(default=None, repr=False)
    """Password of `elasticsearch_username`; neither goes without the other. Answers never show it."""
    secret_token: str | None = _field(default=None, repr=False)
    """Token that APM agents have to present when they send data. When left out, the existing one stays, or a
    new server gets one made up for it."""
    debug_enabled: bool | None = None
    """Writes far more detailed logs, which is useful while a fault is traced; off by default."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
