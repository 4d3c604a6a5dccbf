# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from ..types import Model


@_define(kw_only=True, slots=False, eq=False, repr=False)
class ElasticsearchElasticUserPasswordResetResponse(Model):
    """The superuser's new credentials. They cannot be read a second time.

    Attributes:
        username: Whose password it is, always `elastic`.
        password: The password from now on; empty where the call only asked about an earlier one.
    """

    username: str
    """Whose password it is, always `elastic`."""
    password: str = _field(repr=False)
    """The password from now on; empty where the call only asked about an earlier one."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
