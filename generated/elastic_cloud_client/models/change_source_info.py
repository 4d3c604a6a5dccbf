# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

import datetime
from typing import Any

from attrs import define as _define
from attrs import field as _field

from ..types import Model


@_define(kw_only=True, slots=False, eq=False, repr=False)
class ChangeSourceInfo(Model):
    """Who or what set off a change, and from where.

    Attributes:
        facilitator: Service that took the change in, `adminconsole` for calls of this API and
            `constructor` for the platform's own doing.
        action: What was asked for, usually `deployments.` with the name of an operation.
        date: When it was asked for.
        user_id: The user behind the change, if there was one.
        admin_id: The administrator behind the change, if there was one.
        remote_addresses: Addresses the request came from, proxies included. Null or absent for changes
            that the platform made by itself.
    """

    _moments = ("date",)

    facilitator: str
    """Service that took the change in, `adminconsole` for calls of this API and `constructor` for the
    platform's own doing."""
    action: str
    """What was asked for, usually `deployments.` with the name of an operation."""
    date: datetime.datetime
    """When it was asked for."""
    user_id: str | None = None
    """The user behind the change, if there was one."""
    admin_id: str | None = None
    """The administrator behind the change, if there was one."""
    remote_addresses: list[str] | None = None
    """Addresses the request came from, proxies included. Null or absent for changes that the platform made
    by itself."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
