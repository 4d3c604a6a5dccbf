# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from ..types import Model


@_define(kw_only=True, slots=False, eq=False, repr=False)
class SnapshotRepositoryConfiguration(Model):
    """Kind of storage and how to reach it.

    Attributes:
        type_: Kind of storage, such as `s3`, `gcs` or `azure`.
        settings: Elasticsearch's settings for that kind, for example `bucket`, `base_path`, `access_key`
            and `secret_key` for `s3`. They are kept as sent; write numbers as text.
    """

    _names = {"type_": "type"}

    type_: str
    """Kind of storage, such as `s3`, `gcs` or `azure`."""
    settings: dict[str, Any] = _field(repr=False)
    """Elasticsearch's settings for that kind, for example `bucket`, `base_path`, `access_key` and
    `secret_key` for `s3`. They are kept as sent; write numbers as text."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
