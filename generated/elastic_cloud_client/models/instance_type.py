# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from typing import Literal

InstanceType = Literal["apm", "appsearch", "elasticsearch", "enterprise_search", "integrations_server", "kibana"]
"""Product that an instance runs.

Newer servers may send other values."""
