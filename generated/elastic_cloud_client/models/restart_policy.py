# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from ..types import Model


@_define(kw_only=True, slots=False, eq=False, repr=False)
class RestartPolicy(Model):
    """What Docker does when the container ends by itself.

    Attributes:
        name: The policy by its Docker name, `no`, `always`, `unless-stopped` or `on-failure`.
        maximum_retry_count: Number of restarts after which `on-failure` lets it be.
    """

    name: str
    """The policy by its Docker name, `no`, `always`, `unless-stopped` or `on-failure`."""
    maximum_retry_count: int | None = None
    """Number of restarts after which `on-failure` lets it be."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
