# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from typing import Literal

NestedScoreMode = Literal["avg", "max", "min", "none", "sum"]
"""How the ranks of matching elements add up to that of the whole object, for instance to their average.

Newer servers may send other values."""
