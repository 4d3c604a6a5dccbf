# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from ..types import Model


@_define(kw_only=True, slots=False, eq=False, repr=False)
class Organization(Model):
    """A company or team, which owns deployments and pays for them.

    Attributes:
        id: Id of the organization, decimal digits.
        name: Name shown to its members.
        default_disk_usage_alerts_enabled: Whether full disks are reported by mail unless a deployment
            says otherwise.
        notifications_allowed_email_domains: Domains that mails about deployments may go to.
        billing_contacts: Addresses that get mails about bills.
        operational_contacts: Addresses that get mails about the operation of deployments.
        sso_login_identifier: What members type on the login page to be sent to the organization's
            identity provider. Absent without one. New in ECE 4.0.
    """

    id: str
    """Id of the organization, decimal digits."""
    name: str
    """Name shown to its members."""
    default_disk_usage_alerts_enabled: bool | None = None
    """Whether full disks are reported by mail unless a deployment says otherwise."""
    notifications_allowed_email_domains: list[str] | None = None
    """Domains that mails about deployments may go to."""
    billing_contacts: list[str] | None = None
    """Addresses that get mails about bills."""
    operational_contacts: list[str] | None = None
    """Addresses that get mails about the operation of deployments."""
    sso_login_identifier: str | None = None
    """What members type on the login page to be sent to the organization's identity provider. Absent without
    one. New in ECE 4.0."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
