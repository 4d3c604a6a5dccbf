# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from .. import models
from ..types import Model, mapped, one


@_define(kw_only=True, slots=False, eq=False, repr=False)
class KeystoreContents(Model):
    """Secure settings of a cluster. In a change, secrets that are not mentioned stay.

    Attributes:
        secrets: Secrets by the name of their setting. Answers tell which names exist, not what they hold.
    """

    _groups = {"secrets": mapped(one("KeystoreSecret"))}

    secrets: dict[str, models.KeystoreSecret]
    """Secrets by the name of their setting. Answers tell which names exist, not what they hold."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
