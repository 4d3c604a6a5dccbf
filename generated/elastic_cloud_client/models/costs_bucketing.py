# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from typing import Literal

CostsBucketing = Literal["daily", "monthly"]
"""Length of time that one point of a chart stands for.

Newer servers may send other values."""
