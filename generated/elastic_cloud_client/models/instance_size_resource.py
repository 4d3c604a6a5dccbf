# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from typing import Literal

InstanceSizeResource = Literal["memory", "storage"]
"""Resource by which sizes are stated.

Newer servers may send other values."""
