# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from ..types import Model


@_define(kw_only=True, slots=False, eq=False, repr=False)
class RunnerRoleInfo(Model):
    """A role of a host, which decides about the containers that run there.

    Attributes:
        role_name: The role, such as `allocator` for hosting instances, `coordinator`, `director` or
            `proxy`.
    """

    role_name: str
    """The role, such as `allocator` for hosting instances, `coordinator`, `director` or `proxy`."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
