# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from .. import models
from ..types import Model


@_define(kw_only=True, slots=False, eq=False, repr=False)
class RemoteResourceRef(Model):
    """A remote cluster and the name it has in queries.

    Attributes:
        deployment_id: Id of the deployment that the remote cluster belongs to.
        elasticsearch_ref_id: Which of that deployment's Elasticsearch resources it is.
        alias: Prefix of its indices in queries, as in `logs-archive:index`.
        skip_unavailable: Lets searches go on without the cluster when it cannot be reached. False when
            left out.
        info: How the connection is doing; filled in by the server.
    """

    _objects = {"info": "RemoteResourceInfo"}

    deployment_id: str
    """Id of the deployment that the remote cluster belongs to."""
    elasticsearch_ref_id: str
    """Which of that deployment's Elasticsearch resources it is."""
    alias: str
    """Prefix of its indices in queries, as in `logs-archive:index`."""
    skip_unavailable: bool | None = None
    """Lets searches go on without the cluster when it cannot be reached. False when left out."""
    info: models.RemoteResourceInfo | None = None
    """How the connection is doing; filled in by the server."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
