# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from typing import Literal

ProxiesHealthStatus = Literal["Green", "Red", "Yellow"]
"""Health color of proxies. `Green` means as many as expected, `Yellow` fewer, and `Red` none at all.

Newer servers may send other values."""
