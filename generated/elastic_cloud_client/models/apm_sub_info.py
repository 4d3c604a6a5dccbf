# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from .. import models
from ..types import Model, mapped, one


@_define(kw_only=True, slots=False, eq=False, repr=False)
class ApmSubInfo(Model):
    """Points from an Elasticsearch cluster to an APM Server or Integrations Server that depends on it.

    Attributes:
        apm_id: Generated id of the dependent server.
        enabled: Whether that server can be used at present.
        links: Calls that can follow, by operation id. Servers usually send an empty map.
    """

    _groups = {"links": mapped(one("Hyperlink"))}

    apm_id: str
    """Generated id of the dependent server."""
    enabled: bool
    """Whether that server can be used at present."""
    links: dict[str, models.Hyperlink] | None = None
    """Calls that can follow, by operation id. Servers usually send an empty map."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
