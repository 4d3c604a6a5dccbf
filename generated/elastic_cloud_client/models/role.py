# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from .. import models
from ..types import Model, many, one


@_define(kw_only=True, slots=False, eq=False, repr=False)
class Role(Model):
    """The definition of a role, that is the containers a host starts when it has it.

    Attributes:
        id: Id of the role, such as `proxy`, `allocator` or `coordinator`.
        auto_blessed: Whether any runner may take on the role without being blessed. Convenient, but then
            whoever holds an enrollment token decides.
        containers: Containers that belong to the role.
    """

    _groups = {"containers": many(one("ContainersEntry"))}

    id: str
    """Id of the role, such as `proxy`, `allocator` or `coordinator`."""
    auto_blessed: bool
    """Whether any runner may take on the role without being blessed. Convenient, but then whoever holds an
    enrollment token decides."""
    containers: list[models.ContainersEntry]
    """Containers that belong to the role."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
