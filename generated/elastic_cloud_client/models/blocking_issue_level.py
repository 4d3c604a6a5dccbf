# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from typing import Literal

BlockingIssueLevel = Literal["global", "index"]
"""How far a block reaches. `global` stops the whole cluster, `index` a single index.

Newer servers may send other values."""
