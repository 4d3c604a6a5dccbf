# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

import datetime
from typing import Any

from attrs import define as _define
from attrs import field as _field

from .. import models
from ..types import Model


@_define(kw_only=True, slots=False, eq=False, repr=False)
class ClusterSystemAlert(Model):
    """Something unusual that befell an instance, such as a crash.

    Attributes:
        timestamp: Instant (UTC) at which the alert was raised.
        instance_name: Name of the instance that raised the alert, such as `instance-0000000000`.
        alert_type: What befell an instance. `automatic_restart` stands for a service that died and was
            started anew.
        url: Where to fetch the heap dump. Other alerts have no address.
        exit_code: With which code the process ended, if it was killed.
    """

    _moments = ("timestamp",)

    timestamp: datetime.datetime
    """Instant (UTC) at which the alert was raised."""
    instance_name: str
    """Name of the instance that raised the alert, such as `instance-0000000000`."""
    alert_type: models.SystemAlertType
    """What befell an instance. `automatic_restart` stands for a service that died and was started anew."""
    url: str | None = None
    """Where to fetch the heap dump. Other alerts have no address."""
    exit_code: int | None = None
    """With which code the process ended, if it was killed."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
