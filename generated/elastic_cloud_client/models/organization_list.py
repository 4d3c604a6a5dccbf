# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from .. import models
from ..types import Model, many, one


@_define(kw_only=True, slots=False, eq=False, repr=False)
class OrganizationList(Model):
    """The organizations of the caller.

    Attributes:
        organizations: One entry per organization. Ordinary users have exactly one.
        next_page: Mark of the next page. Absent on the last one.
    """

    _groups = {"organizations": many(one("Organization"))}

    organizations: list[models.Organization]
    """One entry per organization. Ordinary users have exactly one."""
    next_page: str | None = None
    """Mark of the next page. Absent on the last one."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
