# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from typing import Literal

CoordinatorCandidateState = Literal["accepted", "pending"]
"""How far a candidate has come. `pending` waits for somebody to promote it, `accepted` has been promoted.

Newer servers may send other values."""
