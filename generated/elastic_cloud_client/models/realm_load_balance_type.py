# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from typing import Literal

RealmLoadBalanceType = Literal["dns_failover", "dns_round_robin", "failover", "round_robin"]
"""Choice among directory servers. `failover` takes the first that works, `round_robin` each in turn; the
variants with `dns_` do so with the addresses behind one host name.

 Newer servers may send other values."""
