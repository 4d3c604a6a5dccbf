# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from .. import models
from ..types import Model


@_define(kw_only=True, slots=False, eq=False, repr=False)
class AutoOpsSettings(Model):
    """How the deployment stands to AutoOps, Elastic's advisor for running clusters.

    Attributes:
        status: `connected`: AutoOps watches the deployment. `not_connected`: it does not, but could.
            `excluded`: the deployment is kept out of it.
    """

    status: models.AutoOpsStatus
    """`connected`: AutoOps watches the deployment. `not_connected`: it does not, but could. `excluded`: the
    deployment is kept out of it."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
