# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from typing import Literal

CommentResourceType = Literal[
    "allocator",
    "apm",
    "appsearch",
    "constructor",
    "elasticsearch",
    "enterprise_search",
    "integrations_server",
    "kibana",
    "proxy",
    "runner",
]
"""What kind of thing a comment is about - a resource of a deployment, or a part of the platform.

Newer servers may send other values."""
