# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from ..types import Model


@_define(kw_only=True, slots=False, eq=False, repr=False)
class KeystoreSecret(Model):
    """One entry of the keystore. An empty object, an empty `value`, or null in place of the object removes
    the entry.

    Attributes:
        value: The secret itself, either a string, a number or a JSON object such as a credentials file,
            which is stored as JSON text. Answers leave it out.
        as_file: Whether the secret is stored as a file. Left out, an object becomes a file and a plain
            string does not.
        is_allowlisted: In answers, whether Elasticsearch knows a setting of this name. One it does not
            know keeps nodes from starting. New in the hosted service, 2026-08.
        is_reloadable: In answers, whether a new value takes effect without a restart. New in the hosted
            service, 2026-08.
    """

    value: Any = _field(default=None, repr=False)
    """The secret itself, either a string, a number or a JSON object such as a credentials file, which is
    stored as JSON text. Answers leave it out."""
    as_file: bool | None = None
    """Whether the secret is stored as a file. Left out, an object becomes a file and a plain string does
    not."""
    is_allowlisted: bool | None = None
    """In answers, whether Elasticsearch knows a setting of this name. One it does not know keeps nodes from
    starting. New in the hosted service, 2026-08."""
    is_reloadable: bool | None = None
    """In answers, whether a new value takes effect without a restart. New in the hosted service, 2026-08."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
