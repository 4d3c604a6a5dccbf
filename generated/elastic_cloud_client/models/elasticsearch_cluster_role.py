# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from ..types import Model


@_define(kw_only=True, slots=False, eq=False, repr=False)
class ElasticsearchClusterRole(Model):
    """Roles of one user of a cluster.

    Attributes:
        username: The user who has the roles.
        roles: Names of the roles, as defined beside the users.
    """

    username: str
    """The user who has the roles."""
    roles: list[str]
    """Names of the roles, as defined beside the users."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
