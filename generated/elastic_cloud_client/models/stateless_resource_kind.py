# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from typing import Literal

StatelessResourceKind = Literal["apm", "appsearch", "enterprise_search", "integrations_server", "kibana"]
"""Product of a resource that stores nothing itself and depends on the Elasticsearch of its deployment.

Newer servers may send other values."""
