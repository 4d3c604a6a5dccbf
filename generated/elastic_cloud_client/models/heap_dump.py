# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from ..types import Model


@_define(kw_only=True, slots=False, eq=False, repr=False)
class HeapDump(Model):
    """A memory image of one instance and how far its capture has got.

    Attributes:
        instance_id: Name of the instance whose memory it shows, as needed for the download.
        type_: What gave rise to the dump, such as a call of this API. The API does not list the possible
            values.
        status: Progress of the capture. The API does not list the possible values.
        captured: When the memory was written down.
        size: Bytes to download. Unknown, and so left out, until the capture is over.
        error: What went wrong, if the capture failed.
    """

    _names = {"type_": "type"}

    instance_id: str
    """Name of the instance whose memory it shows, as needed for the download."""
    type_: str
    """What gave rise to the dump, such as a call of this API. The API does not list the possible values."""
    status: str
    """Progress of the capture. The API does not list the possible values."""
    captured: str
    """When the memory was written down."""
    size: int | None = None
    """Bytes to download. Unknown, and so left out, until the capture is over."""
    error: str | None = None
    """What went wrong, if the capture failed."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
