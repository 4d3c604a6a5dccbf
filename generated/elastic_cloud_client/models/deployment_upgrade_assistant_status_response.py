# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from ..types import Model


@_define(kw_only=True, slots=False, eq=False, repr=False)
class DeploymentUpgradeAssistantStatusResponse(Model):
    """Whether anything in a deployment stands in the way of the next major version.

    Attributes:
        ready_for_upgrade: True when nothing has to be changed before the upgrade.
        details: How many deprecated features Elasticsearch and Kibana still use, in a sentence for
            people. Empty when there are none.
    """

    ready_for_upgrade: bool
    """True when nothing has to be changed before the upgrade."""
    details: str
    """How many deprecated features Elasticsearch and Kibana still use, in a sentence for people. Empty when
    there are none."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
