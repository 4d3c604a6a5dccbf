# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from ..types import Model


@_define(kw_only=True, slots=False, eq=False, repr=False)
class EnterpriseSearchSystemSettings(Model):
    """The settings the platform itself manages for Enterprise Search. For anything else use the user
    settings.

    Attributes:
        elasticsearch_url: Sends Enterprise Search to another Elasticsearch address than the internal one
            it would get. Deprecated; gone since ECE 4.0.
        elasticsearch_username: Elasticsearch user that Enterprise Search signs in as, given together with
            its password. Defaults to a built-in system account; answers never show it.
        elasticsearch_password: Password of `elasticsearch_username`; neither goes without the other.
            Answers never show it.
        secret_session_key: Key that protects the sessions of signed-in users. When left out, the existing
            one stays; answers never show it.
    """

    elasticsearch_url: str | None = None
    """Sends Enterprise Search to another Elasticsearch address than the internal one it would get.
    Deprecated; gone since ECE 4.0."""
    elasticsearch_username: str | None = None
    """Elasticsearch user that Enterprise Search signs in as, given together with its password. Defaults to a
    built-in system account; answers never show it."""
    elasticsearch_password: str | None = _field(default=None, repr=False)
    """Password of `elasticsearch_username`; neither goes without the other. Answers never show it."""
    secret_session_key: str | None = _field(default=None, repr=False)
    """Key that protects the sessions of signed-in users. When left out, the existing one stays; answers
    never show it."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
