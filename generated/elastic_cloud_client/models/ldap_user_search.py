# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from .. import models
from ..types import Model


@_define(kw_only=True, slots=False, eq=False, repr=False)
class LdapUserSearch(Model):
    """Where in an LDAP directory people are, and what marks the right one.

    Attributes:
        base_dn: Container in which the search for people begins.
        scope: How far the search goes, `sub_tree` when left out.
        filter_: Search filter in which `{0}` stands for the typed user name, `(uid={0})` when left out.
    """

    _names = {"filter_": "filter"}

    base_dn: str | None = None
    """Container in which the search for people begins."""
    scope: models.DirectorySearchScope | None = None
    """How far the search goes, `sub_tree` when left out."""
    filter_: str | None = None
    """Search filter in which `{0}` stands for the typed user name, `(uid={0})` when left out."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
