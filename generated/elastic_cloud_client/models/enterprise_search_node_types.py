# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from ..types import Model


@_define(kw_only=True, slots=False, eq=False, repr=False)
class EnterpriseSearchNodeTypes(Model):
    """The tasks an Enterprise Search instance takes on.

    Attributes:
        appserver: Serves the web interface and the search API.
        worker: Does background jobs such as indexing.
        connector: Fetches content from connected sources, for example file shares and ticket systems.
    """

    appserver: bool
    """Serves the web interface and the search API."""
    worker: bool
    """Does background jobs such as indexing."""
    connector: bool
    """Fetches content from connected sources, for example file shares and ticket systems."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
