# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from ..types import Model


@_define(kw_only=True, slots=False, eq=False, repr=False)
class ApiBaseUrlData(Model):
    """The address at which the installation is to be reached.

    Attributes:
        value: Address in front of `/api/v1`, with scheme and port. Redirects of logins and links in
            answers begin with it.
    """

    value: str
    """Address in front of `/api/v1`, with scheme and port. Redirects of logins and links in answers begin
    with it."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
