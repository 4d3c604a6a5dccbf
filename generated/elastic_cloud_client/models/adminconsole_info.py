# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from ..types import Model


@_define(kw_only=True, slots=False, eq=False, repr=False)
class AdminconsoleInfo(Model):
    """An admin console, that is an instance of the service behind this API and the user interface.

    Attributes:
        adminconsole_id: Id of the admin console. In a small installation it is the address of the host.
    """

    adminconsole_id: str
    """Id of the admin console. In a small installation it is the address of the host."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
