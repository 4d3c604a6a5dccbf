# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from ..types import Model


@_define(kw_only=True, slots=False, eq=False, repr=False)
class RepositoryConfig(Model):
    """A snapshot repository that deployments can refer to.

    Attributes:
        repository_name: Name by which deployments refer to it.
        config: What Elasticsearch is told about it, as a rule `type` and `settings` just as they were
            set. It can contain access keys. Older servers put the bare settings here.
    """

    repository_name: str
    """Name by which deployments refer to it."""
    config: dict[str, Any] = _field(repr=False)
    """What Elasticsearch is told about it, as a rule `type` and `settings` just as they were set. It can
    contain access keys. Older servers put the bare settings here."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
