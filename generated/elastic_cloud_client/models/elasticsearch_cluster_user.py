# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from ..types import Model


@_define(kw_only=True, slots=False, eq=False, repr=False)
class ElasticsearchClusterUser(Model):
    """A user that the platform keeps for a cluster.

    Attributes:
        username: Name to log in with.
        password_hash: Hash of the password. The password itself cannot be read.
    """

    username: str
    """Name to log in with."""
    password_hash: str = _field(repr=False)
    """Hash of the password. The password itself cannot be read."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
