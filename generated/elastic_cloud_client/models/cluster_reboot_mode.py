# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from typing import Literal

ClusterRebootMode = Literal["forced"]
"""How a plan that changes nothing else restarts the instances. With `forced` they are rebooted at any rate.

Newer servers may send other values."""
