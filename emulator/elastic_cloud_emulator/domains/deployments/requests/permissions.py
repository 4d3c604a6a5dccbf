"""What only platform administrators may ask for, and what nobody may do to system deployments."""

from __future__ import annotations

from elastic_cloud_emulator.access.authorization import is_platform_admin
from elastic_cloud_emulator.domains.deployments.plan_checks.user_settings import OVERRIDES
from elastic_cloud_emulator.errors import ApiError
from elastic_cloud_emulator.handling import Call
from elastic_cloud_emulator.plans.records import KINDS, JsonObject
from elastic_cloud_emulator.records.deployments import Deployment


def require_platform_admin(call: Call, member: str) -> None:
    """Let only platform administrators set a member.

    Raises:
        ApiError: 403, the caller is none.
    """
    if not is_platform_admin(call.world.personality, call.caller.roles):
        code = "root.permission_denied" if call.world.personality.hosted else "root.unauthorized.rbac"
        raise ApiError(403, code, "member", fields=[member], member=member)


def refuse_overrides(call: Call, resources: JsonObject) -> None:
    """Let only platform administrators set what no check of user settings looks at.

    Args:
        call: Brings the payloads.
        resources: Payloads by kind.

    Raises:
        ApiError: 403, the caller is none.
    """
    for kind in KINDS:
        for index, payload in enumerate(resources.get(kind) or ()):
            field = f"resources.{kind}[{index}]"
            configurations = {f"{field}.{kind}": payload["plan"].get(kind)}
            for number, element in enumerate(payload["plan"].get("cluster_topology") or ()):
                configurations[f"{field}.cluster_topology[{number}].{kind}"] = element.get(kind)
            for place, configuration in configurations.items():
                for member in OVERRIDES:
                    if (configuration or {}).get(member):
                        require_platform_admin(call, f"{place}.{member}")


def refuse_restricted_hiding(call: Call) -> None:
    """Let only platform administrators hide what is shut down; clients tell `hide=false` without being asked.

    Raises:
        ApiError: 400, the caller is none.
    """
    if call.query.get("hide") and not is_platform_admin(call.world.personality, call.caller.roles):
        raise ApiError(400, "deployments.restricted_parameter", fields=["hide"], parameter="hide")


def refuse_system_owned(deployment: Deployment) -> None:
    """Protect a deployment the platform relies on.

    Raises:
        ApiError: 403, it is one.
    """
    if deployment["system_owned"]:
        raise ApiError(403, "root.unauthorized.rbac", "system_owned", name=deployment["name"])
