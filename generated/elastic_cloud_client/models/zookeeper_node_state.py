# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from typing import Literal

ZookeeperNodeState = Literal["connected", "lost", "read_only", "reconnected", "suspended"]
"""State of a connection to ZooKeeper. `connected` and `reconnected` are fine; after `lost` the session is
over.

Newer servers may send other values."""
