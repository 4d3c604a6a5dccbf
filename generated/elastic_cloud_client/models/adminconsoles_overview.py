# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from .. import models
from ..types import Model, many, one


@_define(kw_only=True, slots=False, eq=False, repr=False)
class AdminconsolesOverview(Model):
    """All admin consoles of the installation.

    Attributes:
        adminconsoles: One element per admin console, with no promised order.
    """

    _groups = {"adminconsoles": many(one("AdminconsoleInfo"))}

    adminconsoles: list[models.AdminconsoleInfo]
    """One element per admin console, with no promised order."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
