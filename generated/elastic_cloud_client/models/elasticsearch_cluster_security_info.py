# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

import datetime
from typing import Any

from attrs import define as _define
from attrs import field as _field

from .. import models
from ..types import Model, many, one


@_define(kw_only=True, slots=False, eq=False, repr=False)
class ElasticsearchClusterSecurityInfo(Model):
    """Users and roles of a 2.x cluster, which the platform stores. Manage those of later versions in Kibana
    or through Elasticsearch.

    Attributes:
        version: Version of the security document. It grows with every change.
        last_modified: Instant (UTC) of the latest change to the document.
        users: Users with their password hashes.
        roles: Definitions by role name, in the nested form that Elasticsearch's security documentation
            describes.
        users_roles: Which user has which roles.
    """

    _moments = ("last_modified",)
    _groups = {"users": many(one("ElasticsearchClusterUser")), "users_roles": many(one("ElasticsearchClusterRole"))}

    version: int
    """Version of the security document. It grows with every change."""
    last_modified: datetime.datetime
    """Instant (UTC) of the latest change to the document."""
    users: list[models.ElasticsearchClusterUser]
    """Users with their password hashes."""
    roles: dict[str, Any]
    """Definitions by role name, in the nested form that Elasticsearch's security documentation describes."""
    users_roles: list[models.ElasticsearchClusterRole]
    """Which user has which roles."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
