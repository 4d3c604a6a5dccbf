"""Which products a stack version has, and which of them go together."""

from __future__ import annotations

from collections.abc import Iterable

from elastic_cloud_emulator.errors import ApiError
from elastic_cloud_emulator.installation import versions
from elastic_cloud_emulator.plans.records import KINDS, Kind
from elastic_cloud_emulator.records.deployments import PRODUCTS

_NEVER = "1000.0.0"
_SUPPORTED: dict[Kind, tuple[str, str]] = {
    "appsearch": ("7.0.0", "7.7.0"),
    "enterprise_search": ("7.7.0", "9.0.0"),
    "integrations_server": ("8.0.0", _NEVER),
}
"""For kinds that not every version has: the first one that has it, and the first one that no longer does."""


_TEMPLATE_APM_ENDS = versions.parse("8.0.0")


def template_kinds(version: str) -> list[Kind]:
    """List the kinds that a deployment of a version takes from its template: APM or Integrations Server, not both."""
    bare = versions.parse(version) >= _TEMPLATE_APM_ENDS
    return [kind for kind in KINDS if has_product(version, kind) and not (kind == "apm" and bare)]


def check_combination(kinds: Iterable[Kind]) -> None:
    """Refuse APM beside an Integrations Server, which contains it.

    Args:
        kinds: The kinds of all resources the deployment is to have.

    Raises:
        ApiError: 400, both are there.
    """
    if {"apm", "integrations_server"} <= set(kinds):
        raise ApiError(
            400,
            "deployments.resource_combination_prohibited",
            fields=["resources.apm", "resources.integrations_server"],
            first="apm",
            second="integrations_server",
        )


def check_support(kind: Kind, version: str, *fields: str) -> None:
    """Check that a version has a product.

    Args:
        kind: The product.
        version: The stack version.
        fields: Path of the resource in the request, if it is in the body.

    Raises:
        ApiError: 400, it has not.
    """
    if not has_product(version, kind):
        since, until = _SUPPORTED[kind]
        there = f"from {since} on" if until == _NEVER else f"from {since} to below {until}"
        code, product = "clusters.cluster_plan_state_error", PRODUCTS[kind]
        raise ApiError(400, code, "product", fields=fields, version=version, product=product, there=there)


def has_product(version: str, kind: Kind) -> bool:
    """Tell whether a stack version has a product."""
    if kind not in _SUPPORTED:
        return True
    since, until = _SUPPORTED[kind]
    return versions.parse(since) <= versions.parse(version) < versions.parse(until)
