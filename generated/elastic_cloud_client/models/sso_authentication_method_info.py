# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from .. import models
from ..types import Model


@_define(kw_only=True, slots=False, eq=False, repr=False)
class SsoAuthenticationMethodInfo(Model):
    """An identity provider that a login page can offer.

    Attributes:
        sso_type: Protocol spoken with an identity provider.
        name: Label for the button or menu entry.
        url: Where to send the browser to begin signing in.
    """

    sso_type: models.SsoType
    """Protocol spoken with an identity provider."""
    name: str
    """Label for the button or menu entry."""
    url: str
    """Where to send the browser to begin signing in."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
