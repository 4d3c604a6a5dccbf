# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from typing import Literal

RestoreStrategy = Literal["full", "partial", "recovery"]
"""Extent of a restore. `full` brings back everything asked for, `partial` only indices that are unavailable
now, and `recovery` is a third way that the API names but does not explain.

Newer servers may send other values."""
