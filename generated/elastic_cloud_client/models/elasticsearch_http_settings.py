# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from ..types import Model


@_define(kw_only=True, slots=False, eq=False, repr=False)
class ElasticsearchHttpSettings(Model):
    """How the nodes answer HTTP. The platform fills it in, and plans that are read show it.

    Attributes:
        compression: Whether answers are compressed for clients that accept that (`http.compression`).
            Filled in as true.
        cors_enabled: Whether pages of other origins may call Elasticsearch (`http.cors.enabled`). Filled
            in as false.
        cors_allow_credentials: Whether such pages may send credentials along
            (`http.cors.allow-credentials`). Filled in as false.
        cors_max_age: Seconds for which a browser remembers what such pages may do (`http.cors.max-age`).
            Filled in as 20 days.
    """

    compression: bool | None = None
    """Whether answers are compressed for clients that accept that (`http.compression`). Filled in as true."""
    cors_enabled: bool | None = None
    """Whether pages of other origins may call Elasticsearch (`http.cors.enabled`). Filled in as false."""
    cors_allow_credentials: bool | None = None
    """Whether such pages may send credentials along (`http.cors.allow-credentials`). Filled in as false."""
    cors_max_age: int | None = None
    """Seconds for which a browser remembers what such pages may do (`http.cors.max-age`). Filled in as 20
    days."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
