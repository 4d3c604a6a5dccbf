# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from ..types import Model


@_define(kw_only=True, slots=False, eq=False, repr=False)
class ContainersEntryOptionsAuth(Model):
    """Credentials for ZooKeeper.

    Attributes:
        scheme: Kind of credentials, as a rule `digest`.
        auth: The credentials in clear text, `name:password` for `digest`.
    """

    scheme: str
    """Kind of credentials, as a rule `digest`."""
    auth: str = _field(repr=False)
    """The credentials in clear text, `name:password` for `digest`."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
