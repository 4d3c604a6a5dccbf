# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from ..types import Model


@_define(kw_only=True, slots=False, eq=False, repr=False)
class AllocatorSettings(Model):
    """Overrides of what was decided when the host was installed.

    Attributes:
        capacity: Memory to offer to instances, in MB, in place of the amount from the installation. Fully
            effective only after a restart of the host's allocator service.
    """

    capacity: int | None = None
    """Memory to offer to instances, in MB, in place of the amount from the installation. Fully effective
    only after a restart of the host's allocator service."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
