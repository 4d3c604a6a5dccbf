# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from typing import Literal

ResourceKind = Literal["apm", "appsearch", "elasticsearch", "enterprise_search", "integrations_server", "kibana"]
"""Product that a deployment resource runs. The value is also the path segment under which the resource is
addressed.

Newer servers may send other values."""
