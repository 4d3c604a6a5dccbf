# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

import datetime
from typing import Any

from attrs import define as _define
from attrs import field as _field

from .. import models
from ..types import Model, many, one


@_define(kw_only=True, slots=False, eq=False, repr=False)
class ClusterMetadataInfo(Model):
    """Addresses of a resource and the revision of its stored state.

    Attributes:
        version: Revision of the stored state. Grows with every change.
        last_modified: Time of the latest change.
        endpoint: Host name under which the resource is reached, without scheme and port.
        service_url: Complete address of the resource, ready for a client.
        aliased_endpoint: Host name made from the alias of the deployment. Missing without an alias.
        aliased_url: Complete address made from the alias of the deployment. Missing without an alias.
        cloud_id: Addresses of Elasticsearch and Kibana packed into one text, for Beats, Logstash and the
            language clients. Elasticsearch resources only.
        raw: The stored state itself, on request (`show_metadata`). A help in troubleshooting whose layout
            no program should rely on.
        ports: Ports on which the resource is reached.
        services_urls: Addresses of the single services within the resource, such as Fleet in an
            Integrations Server. Services that do not run yet are missing.
    """

    _moments = ("last_modified",)
    _objects = {"ports": "ClusterMetadataPortInfo"}
    _groups = {"services_urls": many(one("ServiceUrl"))}

    version: int
    """Revision of the stored state. Grows with every change."""
    last_modified: datetime.datetime
    """Time of the latest change."""
    endpoint: str | None = None
    """Host name under which the resource is reached, without scheme and port."""
    service_url: str | None = None
    """Complete address of the resource, ready for a client."""
    aliased_endpoint: str | None = None
    """Host name made from the alias of the deployment. Missing without an alias."""
    aliased_url: str | None = None
    """Complete address made from the alias of the deployment. Missing without an alias."""
    cloud_id: str | None = None
    """Addresses of Elasticsearch and Kibana packed into one text, for Beats, Logstash and the language
    clients. Elasticsearch resources only."""
    raw: dict[str, Any] | None = None
    """The stored state itself, on request (`show_metadata`). A help in troubleshooting whose layout no
    program should rely on."""
    ports: models.ClusterMetadataPortInfo | None = None
    """Ports on which the resource is reached."""
    services_urls: list[models.ServiceUrl] | None = None
    """Addresses of the single services within the resource, such as Fleet in an Integrations Server.
    Services that do not run yet are missing."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
