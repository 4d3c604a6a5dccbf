# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from typing import Literal

DirectTrustRelationshipType = Literal["ECE", "ESS", "generic", "proxy"]
"""Kind of environment that is trusted directly. `ESS` is the hosted service, `generic` a self-managed
cluster and `proxy` a connection by way of a proxy, which takes neither allowlist, scope nor node names.

Newer servers may send other values."""
