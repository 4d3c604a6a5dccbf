# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from typing import Literal

EgressProtocol = Literal["all", "tcp", "udp"]
"""Protocol of outgoing connections; `all` for any.

Newer servers may send other values."""
