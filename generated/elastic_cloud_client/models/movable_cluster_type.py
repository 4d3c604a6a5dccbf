# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from typing import Literal

MovableClusterType = Literal["apm", "appsearch", "elasticsearch", "enterprise_search", "kibana"]
"""Product whose clusters are to leave an allocator. Integrations Servers count as `apm`.

Newer servers may send other values."""
