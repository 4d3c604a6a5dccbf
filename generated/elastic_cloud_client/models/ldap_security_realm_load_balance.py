# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from .. import models
from ..types import Model


@_define(kw_only=True, slots=False, eq=False, repr=False)
class LdapSecurityRealmLoadBalance(Model):
    """Use of several LDAP servers.

    Attributes:
        type_: Choice among directory servers. `failover` takes the first that works, `round_robin` each
            in turn; the variants with `dns_` do so with the addresses behind one host name.
        cache_ttl: For how long looked-up addresses are kept, `1h` when left out. Matters for the types
            that begin with `dns_`.
    """

    _names = {"type_": "type"}

    type_: models.RealmLoadBalanceType | None = None
    """Choice among directory servers. `failover` takes the first that works, `round_robin` each in turn; the
    variants with `dns_` do so with the addresses behind one host name."""
    cache_ttl: str | None = None
    """For how long looked-up addresses are kept, `1h` when left out. Matters for the types that begin with
    `dns_`."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
