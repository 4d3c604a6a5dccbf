# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from typing import Literal

DiagnosticsResourceKind = Literal["elasticsearch", "kibana"]
"""Products that can put together a diagnostic bundle.

Newer servers may send other values."""
