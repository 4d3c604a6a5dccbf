# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from typing import Literal

DirectorySearchScope = Literal["base", "one_level", "sub_tree"]
"""Extent of a directory search. `sub_tree` takes in everything below the container, `one_level` only what is
directly in it, and `base` the container's entry alone.

 Newer servers may send other values."""
