# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from ..types import Model


@_define(kw_only=True, slots=False, eq=False, repr=False)
class RoleMappingPropertyRule(Model):
    """A condition on what the identity provider says of somebody. Either `group` or `email` is present, not
    both.

    Attributes:
        group: A group that the person is in; `*` stands for any characters.
        email: Mail address of the person; `*` stands for any characters.
    """

    group: str | None = None
    """A group that the person is in; `*` stands for any characters."""
    email: str | None = None
    """Mail address of the person; `*` stands for any characters."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
