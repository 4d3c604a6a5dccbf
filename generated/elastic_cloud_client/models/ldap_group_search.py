# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from .. import models
from ..types import Model


@_define(kw_only=True, slots=False, eq=False, repr=False)
class LdapGroupSearch(Model):
    """Where in an LDAP directory groups are, and how they name their members.

    Attributes:
        base_dn: Container in which the search for groups begins.
        scope: How far the search goes, `sub_tree` when left out.
        filter_: Search filter in which `{0}` stands for the attribute of `user_attribute`. Left out, the
            usual classes are searched (`group`, `groupOfNames`, `groupOfUniqueNames`, `posixGroup`), by
            `member`, `memberOf` and `memberUid`.
        user_attribute: Attribute of the user's entry to put into the filter. The entry's own name is used
            when left out.
    """

    _names = {"filter_": "filter"}

    base_dn: str | None = None
    """Container in which the search for groups begins."""
    scope: models.DirectorySearchScope | None = None
    """How far the search goes, `sub_tree` when left out."""
    filter_: str | None = None
    """Search filter in which `{0}` stands for the attribute of `user_attribute`. Left out, the usual classes
    are searched (`group`, `groupOfNames`, `groupOfUniqueNames`, `posixGroup`), by `member`, `memberOf`
    and `memberUid`."""
    user_attribute: str | None = None
    """Attribute of the user's entry to put into the filter. The entry's own name is used when left out."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
