# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from typing import Literal

DiagnosticsMode = Literal["full", "light"]
"""Extent of a diagnostic bundle, `full` for everything there is and `light` for the essentials. Only
Elasticsearch knows the difference. Left out, it is `full`.

 Newer servers may send other values."""
