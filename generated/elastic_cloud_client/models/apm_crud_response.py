# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from ..types import Model


@_define(kw_only=True, slots=False, eq=False, repr=False)
class ApmCrudResponse(Model):
    """Credentials of an APM Server after a change of it.

    Attributes:
        secret_token: What agents in your applications have to present from now on.
        apm_id: Generated id of the APM Server.
        diagnostics: Internal form of the plan, for debugging. Only calls that validate without changing
            anything get it.
    """

    secret_token: str = _field(repr=False)
    """What agents in your applications have to present from now on."""
    apm_id: str | None = None
    """Generated id of the APM Server."""
    diagnostics: dict[str, Any] | None = None
    """Internal form of the plan, for debugging. Only calls that validate without changing anything get it."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
