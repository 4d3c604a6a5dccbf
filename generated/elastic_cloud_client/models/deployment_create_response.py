# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from .. import models
from ..types import Model, many, one


@_define(kw_only=True, slots=False, eq=False, repr=False)
class DeploymentCreateResponse(Model):
    """The deployment that was created, or would be. Passwords and tokens are shown here and never again.

    Attributes:
        id: Id of the new deployment, used in every later call.
        name: Name of the deployment as it was stored; the generated id if the request gave none.
        created: False when this call created nothing, be it a dry run or one whose `request_id` was used
            before.
        resources: What was created, with ids and, for Elasticsearch, the first credentials.
        alias: Readable host name part, as chosen or as made from the name.
        diagnostics: What the request would lead to; only in answers to `validate_only=true`.
    """

    _objects = {"diagnostics": "DeploymentDiagnostics"}
    _groups = {"resources": many(one("DeploymentResource"))}

    id: str
    """Id of the new deployment, used in every later call."""
    name: str
    """Name of the deployment as it was stored; the generated id if the request gave none."""
    created: bool
    """False when this call created nothing, be it a dry run or one whose `request_id` was used before."""
    resources: list[models.DeploymentResource]
    """What was created, with ids and, for Elasticsearch, the first credentials."""
    alias: str | None = None
    """Readable host name part, as chosen or as made from the name."""
    diagnostics: models.DeploymentDiagnostics | None = None
    """What the request would lead to; only in answers to `validate_only=true`."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
