# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from ..types import Model


@_define(kw_only=True, slots=False, eq=False, repr=False)
class DeploymentDomainName(Model):
    """Domain under which the host names of deployments lie.

    Attributes:
        value: The domain. A resource is reached under its id in front of it, so every name of the domain
            has to lead to the proxies, and their certificate has to cover them.
    """

    value: str
    """The domain. A resource is reached under its id in front of it, so every name of the domain has to lead
    to the proxies, and their certificate has to cover them."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
