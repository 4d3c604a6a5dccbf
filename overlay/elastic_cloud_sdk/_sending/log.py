"""What the logger `elastic_cloud_sdk` is told: one line per attempt, with nothing in it that could be secret.

The path is the operation's template, query and body never appear, and headers only where they are known to be harmless.
"""

from __future__ import annotations

import logging
from collections.abc import Mapping

log = logging.getLogger("elastic_cloud_sdk")
log.addHandler(logging.NullHandler())

MASK = "***"

_HARMLESS = frozenset(
    {
        "age",
        "allow",
        "cache-control",
        "cf-ray",
        "connection",
        "content-encoding",
        "content-length",
        "content-type",
        "date",
        "keep-alive",
        "retry-after",
        "server",
        "transfer-encoding",
        "vary",
        "via",
        "x-amzn-requestid",
        "x-amzn-trace-id",
        "x-cache",
        "x-cloud-error-codes",
        "x-cloud-request-id",
        "x-cloud-resource-created",
        "x-cloud-resource-last-modified",
        "x-cloud-resource-version",
        "x-elastic-api-key-expiration",
        "x-found-handling-cluster",
        "x-ratelimit-interval",
        "x-ratelimit-limit",
        "x-ratelimit-remaining",
        "x-request-id",
        "x-squid-error",
    }
)


def mask_headers(headers: Mapping[str, str]) -> dict[str, str]:
    """Mask the values of headers that are not known to be harmless.

    Args:
        headers: Headers of an answer.

    Returns:
        The same names, in lower case.
    """
    return {name.lower(): value if name.lower() in _HARMLESS else MASK for name, value in headers.items()}
