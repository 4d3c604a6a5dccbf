# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from .. import models
from ..types import Model, many, one


@_define(kw_only=True, slots=False, eq=False, repr=False)
class LicenseInfo(Model):
    """A license as Elastic issues it. The signature covers the other members, so pass the file on without
    changing anything.

    Attributes:
        uid: Id of the license, to be quoted to the support.
        issuer: Who issued the license, usually a department of Elastic.
        issued_to: The customer it was made out to.
        issue_date_in_millis: Instant of issue, in milliseconds since 1970 (UTC). Instants of licenses are
            numbers, unlike all others of the API.
        type_: Kind of license, for example `enterprise` or `trial`.
        signature: Proof that Elastic issued exactly this.
        start_date_in_millis: First instant at which the license is good, in milliseconds since 1970
            (UTC).
        expiry_date_in_millis: Instant from which it is no longer good, in milliseconds since 1970 (UTC).
            Renew it before.
        version: Generation of the format. It decides which of the limits below count.
        subscription_type: Subscription level it was sold with.
        max_allocators: How many allocators it covers. Only in licenses before version 3.
        max_ram_per_allocator_mb: How much memory each allocator may have, in MB. Only in licenses before
            version 3.
        max_instances: How many instances it covers. Only in licenses of version 3.
        max_resource_units: How many units of 64 GB memory it covers. Only in licenses after version 3.
        operation_mode: Set of features that the license switches on.
        cluster_licenses: Licenses that the platform installs in Elasticsearch clusters.
    """

    _groups = {"cluster_licenses": many(one("ClusterLicenseInfo"))}
    _names = {"type_": "type"}

    uid: str
    """Id of the license, to be quoted to the support."""
    issuer: str
    """Who issued the license, usually a department of Elastic."""
    issued_to: str
    """The customer it was made out to."""
    issue_date_in_millis: int
    """Instant of issue, in milliseconds since 1970 (UTC). Instants of licenses are numbers, unlike all
    others of the API."""
    type_: str
    """Kind of license, for example `enterprise` or `trial`."""
    signature: str
    """Proof that Elastic issued exactly this."""
    start_date_in_millis: int
    """First instant at which the license is good, in milliseconds since 1970 (UTC)."""
    expiry_date_in_millis: int
    """Instant from which it is no longer good, in milliseconds since 1970 (UTC). Renew it before."""
    version: int | None = None
    """Generation of the format. It decides which of the limits below count."""
    subscription_type: str | None = None
    """Subscription level it was sold with."""
    max_allocators: int | None = None
    """How many allocators it covers. Only in licenses before version 3."""
    max_ram_per_allocator_mb: int | None = None
    """How much memory each allocator may have, in MB. Only in licenses before version 3."""
    max_instances: int | None = None
    """How many instances it covers. Only in licenses of version 3."""
    max_resource_units: int | None = None
    """How many units of 64 GB memory it covers. Only in licenses after version 3."""
    operation_mode: str | None = None
    """Set of features that the license switches on."""
    cluster_licenses: list[models.ClusterLicenseInfo] | None = None
    """Licenses that the platform installs in Elasticsearch clusters."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
