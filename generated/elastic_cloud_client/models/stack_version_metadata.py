# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from ..types import Model


@_define(kw_only=True, slots=False, eq=False, repr=False)
class StackVersionMetadata(Model):
    """What administrators should know about a stack version.

    Attributes:
        notes: Remarks for administrators, for instance on known problems.
        pre_release: Marks a version that was not released for production yet.
        min_platform_version: Oldest platform version on which the stack version works.
        min_wire_compatibility_version: Nodes of this version and later can be upgraded one after the
            other, without an interruption.
        min_index_compatibility_version: From this version on an upgrade is possible at all, be it with a
            restart of all nodes at once.
        schema_version: Which layout the files of the stack pack have.
        is_fips: Whether the images are built for FIPS 140, with its approved cryptography alone. New in
            the hosted service, 2026-08.
    """

    notes: str | None = None
    """Remarks for administrators, for instance on known problems."""
    pre_release: bool | None = None
    """Marks a version that was not released for production yet."""
    min_platform_version: str | None = None
    """Oldest platform version on which the stack version works."""
    min_wire_compatibility_version: str | None = None
    """Nodes of this version and later can be upgraded one after the other, without an interruption."""
    min_index_compatibility_version: str | None = None
    """From this version on an upgrade is possible at all, be it with a restart of all nodes at once."""
    schema_version: int | None = None
    """Which layout the files of the stack pack have."""
    is_fips: bool | None = None
    """Whether the images are built for FIPS 140, with its approved cryptography alone. New in the hosted
    service, 2026-08."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
