# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from ..types import Model


@_define(kw_only=True, slots=False, eq=False, repr=False)
class Elasticsearch(Model):
    """Expanded plan of an Elasticsearch resource, as a dry run of a request reports it.

    Attributes:
        ref_id: Name of the resource in its deployment, as it was chosen when the resource was requested.
            Calls address the resource by it.
        display_name: Name that the resource would bear; its generated id if the request gave none.
        backend_plan: The plan in the platform's internal form, with all defaults filled in. Good for
            reading, not for sending.
    """

    ref_id: str
    """Name of the resource in its deployment, as it was chosen when the resource was requested. Calls
    address the resource by it."""
    display_name: str
    """Name that the resource would bear; its generated id if the request gave none."""
    backend_plan: dict[str, Any]
    """The plan in the platform's internal form, with all defaults filled in. Good for reading, not for
    sending."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
