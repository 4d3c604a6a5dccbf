# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from typing import Literal

ClusterStatus = Literal["initializing", "rebooting", "reconfiguring", "restarting", "started", "stopped", "stopping"]
"""What a resource is doing. `initializing` means its first plan is being applied, `reconfiguring` a later
one.

Newer servers may send other values."""
