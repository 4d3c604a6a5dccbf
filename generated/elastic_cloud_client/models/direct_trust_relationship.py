# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from .. import models
from ..types import Model, many, one


@_define(kw_only=True, slots=False, eq=False, repr=False)
class DirectTrustRelationship(Model):
    """Trust in nodes whose certificates are signed by a CA that stands here in full.

    Attributes:
        name: Name that people give the relationship; it has no effect.
        trust_all: Trusts every node whose certificate carries `scope_id`, which is then obligatory. Has
            to be false for `proxy`.
        certificates: CA certificates that vouch for the other side. A second one lets you change keys
            without interruption.
        uid: Id given by the server. Send it back with an update, or the entry counts as removed and newly
            added.
        type_: What runs on the other side. Counts as `generic` when left out.
        trust_allowlist: Ids of the trusted clusters within `scope_id`. Has no effect together with
            `trust_all`.
        scope_id: Suffix shared by the node names of the trusted clusters, mostly the id of their
            organization or environment. Can be left out only if single nodes are trusted by name.
        additional_node_names: Full names of further trusted nodes, for those without a suffix. Patterns
            are not possible, so keep the list up to date yourself.
    """

    _groups = {"certificates": many(one("TrustedCertificate"))}
    _names = {"type_": "type"}

    name: str
    """Name that people give the relationship; it has no effect."""
    trust_all: bool
    """Trusts every node whose certificate carries `scope_id`, which is then obligatory. Has to be false for
    `proxy`."""
    certificates: list[models.TrustedCertificate]
    """CA certificates that vouch for the other side. A second one lets you change keys without interruption."""
    uid: str | None = None
    """Id given by the server. Send it back with an update, or the entry counts as removed and newly added."""
    type_: models.DirectTrustRelationshipType | None = None
    """What runs on the other side. Counts as `generic` when left out."""
    trust_allowlist: list[str] | None = None
    """Ids of the trusted clusters within `scope_id`. Has no effect together with `trust_all`."""
    scope_id: str | None = None
    """Suffix shared by the node names of the trusted clusters, mostly the id of their organization or
    environment. Can be left out only if single nodes are trusted by name."""
    additional_node_names: list[str] | None = None
    """Full names of further trusted nodes, for those without a suffix. Patterns are not possible, so keep
    the list up to date yourself."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
