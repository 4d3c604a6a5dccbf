# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from .. import models
from ..types import Model, many, one


@_define(kw_only=True, slots=False, eq=False, repr=False)
class ElasticsearchClusterTrustSettings(Model):
    """Whom the cluster trusts. Trust works both ways only if the other side is configured as well.

    Attributes:
        accounts: Trusted accounts of this environment, the own one among them.
        external: Trusted environments that are set up once for the platform and referred to here by id.
        direct: Trust that carries its own CA certificates. The way to reach self-managed clusters and
            environments unknown to the platform.
    """

    _groups = {
        "accounts": many(one("AccountTrustRelationship")),
        "external": many(one("ExternalTrustRelationship")),
        "direct": many(one("DirectTrustRelationship")),
    }

    accounts: list[models.AccountTrustRelationship] | None = None
    """Trusted accounts of this environment, the own one among them."""
    external: list[models.ExternalTrustRelationship] | None = None
    """Trusted environments that are set up once for the platform and referred to here by id."""
    direct: list[models.DirectTrustRelationship] | None = None
    """Trust that carries its own CA certificates. The way to reach self-managed clusters and environments
    unknown to the platform."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
