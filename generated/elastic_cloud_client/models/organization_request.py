# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from ..types import Model


@_define(kw_only=True, slots=False, eq=False, repr=False)
class OrganizationRequest(Model):
    """What to change about an organization. Members that are left out keep their value.

    Attributes:
        name: New name, 2 to 30 characters.
        default_disk_usage_alerts_enabled: Whether full disks are to be reported by mail.
        notifications_allowed_email_domains: Domains that mails about deployments may go to.
        billing_contacts: Addresses that are to get mails about bills.
        operational_contacts: Addresses that are to get mails about the operation of deployments.
    """

    name: str | None = None
    """New name, 2 to 30 characters."""
    default_disk_usage_alerts_enabled: bool | None = None
    """Whether full disks are to be reported by mail."""
    notifications_allowed_email_domains: list[str] | None = None
    """Domains that mails about deployments may go to."""
    billing_contacts: list[str] | None = None
    """Addresses that are to get mails about bills."""
    operational_contacts: list[str] | None = None
    """Addresses that are to get mails about the operation of deployments."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
