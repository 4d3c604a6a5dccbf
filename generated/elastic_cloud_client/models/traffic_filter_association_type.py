# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from typing import Literal

TrafficFilterAssociationType = Literal["cluster", "deployment"]
"""What kind of thing a ruleset is associated with. `cluster` stems from the time before deployments.

Newer servers may send other values."""
