# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from typing import Literal

ShardsHealth = Literal["green", "red", "yellow"]
"""Health of the shards. With `green` all are assigned, with `yellow` replicas are missing, with `red` part
of the data is unavailable.

Newer servers may send other values."""
