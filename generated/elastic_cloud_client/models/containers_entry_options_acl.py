# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from ..types import Model


@_define(kw_only=True, slots=False, eq=False, repr=False)
class ContainersEntryOptionsACL(Model):
    """A right on nodes in ZooKeeper.

    Attributes:
        id: Who holds the right, in the form of the scheme.
        perms: What is allowed, as the sum of 1 (read), 2 (write), 4 (create), 8 (delete) and 16
            (administer).
        scheme: How the holder proves its identity, nearly always `digest`.
    """

    id: str
    """Who holds the right, in the form of the scheme."""
    perms: int
    """What is allowed, as the sum of 1 (read), 2 (write), 4 (create), 8 (delete) and 16 (administer)."""
    scheme: str
    """How the holder proves its identity, nearly always `digest`."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
