# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from typing import Literal

LoggingLevel = Literal["ALL", "DEBUG", "ERROR", "INFO", "OFF", "TRACE", "WARN"]
"""How much a logger writes, from nothing at all (`OFF`) to everything (`ALL`). `DEBUG` and beyond fill disks
fast.

Newer servers may send other values."""
