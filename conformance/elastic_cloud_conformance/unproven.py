"""Why a run has seen nothing but refusals of some operations."""

from __future__ import annotations

from collections.abc import Iterable

from elastic_cloud_conformance.document import Node, links

_COORDINATORS = "hosts wait to be coordinators until another example takes their roles"
_LINKED = "repositories are linked on the hosted service alone"
REASONS = {
    "create-security-deployment": "there is one from the start",
    "refresh-token": "it asks for a session, and the run has a password or a key",
    "saml-callback": "it asks for what an identity provider has signed",
    "get-coordinator-candidate": _COORDINATORS,
    "delete-coordinator-candidate": _COORDINATORS,
    "promote-coordinator-candidate": _COORDINATORS,
    "demote-coordinator": "the last coordinator stays",
    "create-deployment-es-resource-snapshot-repository": _LINKED,
    "delete-deployment-es-resource-snapshot-repository": _LINKED,
}
"""What stands in the way of operations, by operationId."""
FOLLOWS = "it follows others in sequences, of which a deeper run makes more"
"""What stands in the way of those that links lead to."""
UNKNOWN = "nobody knows why"
"""What is said of all others: conformance should come to call them, or say above why it cannot."""


def explain(document: Node, names: Iterable[str]) -> dict[str, list[str]]:
    """Put operations that were never seen to succeed together by what stands in the way."""
    followed = {link["operationId"] for _, link in links(document)}
    found: dict[str, list[str]] = {}
    for name in names:
        reason = REASONS.get(name) or (FOLLOWS if name in followed else UNKNOWN)
        found.setdefault(reason, []).append(name)
    return found
