# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from .. import models
from ..types import Model, many, one


@_define(kw_only=True, slots=False, eq=False, repr=False)
class RepositoryConfigs(Model):
    """The snapshot repositories of the installation.

    Attributes:
        configs: All repositories. Empty when none has been set up.
    """

    _groups = {"configs": many(one("RepositoryConfig"))}

    configs: list[models.RepositoryConfig]
    """All repositories. Empty when none has been set up."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
