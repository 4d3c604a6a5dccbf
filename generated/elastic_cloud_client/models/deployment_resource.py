# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from .. import models
from ..types import Model, many, one


@_define(kw_only=True, slots=False, eq=False, repr=False)
class DeploymentResource(Model):
    """One resource of a deployment in short form.

    Attributes:
        ref_id: Name of the resource in its deployment, as it was chosen when the resource was requested.
            Calls address the resource by it.
        id: Id of the resource, unique in the whole installation.
        kind: Product the resource runs, such as `elasticsearch` or `kibana`.
        region: Region in which it runs.
        elasticsearch_cluster_ref_id: The `ref_id` of the Elasticsearch resource that it works with;
            absent for Elasticsearch itself.
        cloud_id: One text that holds the addresses of Elasticsearch and Kibana; Beats, Logstash and the
            language clients connect with it.
        credentials: User `elastic` and its first password; in the answer to the call that created the
            cluster only.
        secret_token: Token with which APM agents report to the resource; in the answer to the call that
            created it only.
        warnings: Doubts the platform has about the resource's settings, which did not stop the change.
    """

    _objects = {"credentials": "ClusterCredentials"}
    _groups = {"warnings": many(one("ReplyWarning"))}

    ref_id: str
    """Name of the resource in its deployment, as it was chosen when the resource was requested. Calls
    address the resource by it."""
    id: str
    """Id of the resource, unique in the whole installation."""
    kind: str
    """Product the resource runs, such as `elasticsearch` or `kibana`."""
    region: str
    """Region in which it runs."""
    elasticsearch_cluster_ref_id: str | None = None
    """The `ref_id` of the Elasticsearch resource that it works with; absent for Elasticsearch itself."""
    cloud_id: str | None = None
    """One text that holds the addresses of Elasticsearch and Kibana; Beats, Logstash and the language
    clients connect with it."""
    credentials: models.ClusterCredentials | None = None
    """User `elastic` and its first password; in the answer to the call that created the cluster only."""
    secret_token: str | None = _field(default=None, repr=False)
    """Token with which APM agents report to the resource; in the answer to the call that created it only."""
    warnings: list[models.ReplyWarning] | None = None
    """Doubts the platform has about the resource's settings, which did not stop the change."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
