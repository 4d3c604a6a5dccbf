# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from typing import Literal

SystemAlertType = Literal["automatic_restart", "heap_dump", "unknown_event"]
"""What befell an instance. `automatic_restart` stands for a service that died and was started anew.

Newer servers may send other values."""
