# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from typing import Literal

ProxiedResourceKind = Literal["elasticsearch", "enterprise_search", "integrations_server", "kibana"]
"""Products whose own HTTP API can be reached through the platform.

Newer servers may send other values."""
