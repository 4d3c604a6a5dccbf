# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from typing import Literal

TrustRelationshipFilter = Literal["all", "local", "non-local"]
"""Which relationships to list. `local` is the one of the installation with itself, `non-local` are those
with others.

Newer servers may send other values."""
