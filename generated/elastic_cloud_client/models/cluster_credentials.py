# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from ..types import Model


@_define(kw_only=True, slots=False, eq=False, repr=False)
class ClusterCredentials(Model):
    """The superuser of a new Elasticsearch cluster. Only the answer to its creation contains this, so keep
    it.

    Attributes:
        username: Name of the superuser.
        password: Password that was generated for the superuser. A lost one can only be reset.
    """

    username: str
    """Name of the superuser."""
    password: str = _field(repr=False)
    """Password that was generated for the superuser. A lost one can only be reset."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
