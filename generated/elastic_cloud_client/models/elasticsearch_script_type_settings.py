# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from ..types import Model


@_define(kw_only=True, slots=False, eq=False, repr=False)
class ElasticsearchScriptTypeSettings(Model):
    """Rules for scripts of one origin, that is stored, file or inline.

    Attributes:
        enabled: Whether such scripts run at all. True by default.
        sandbox_mode: Whether only sandboxed languages are accepted, true by default. False opens all
            installed languages; 6.0 and later always behave like that.
    """

    enabled: bool | None = None
    """Whether such scripts run at all. True by default."""
    sandbox_mode: bool | None = None
    """Whether only sandboxed languages are accepted, true by default. False opens all installed languages;
    6.0 and later always behave like that."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
