"""The steps of attempts that go well, and how long each takes.

Step ids and their order are those the platform shows; durations are of the size it takes on a small, idle installation.
"""

from __future__ import annotations

from functools import cache

from elastic_cloud_emulator.plans.records import ACTIONS, Action, Kind

Step = tuple[str, int]
"""Id of a step and its duration in milliseconds."""

ALLOCATED = "allocate-instances"
"""Once this step is over, the instances exist."""
STARTED = "start-instances"
"""Once this step is over, their containers run."""
RUNNING = "wait-until-running"
"""Once this step is over, they serve. New stateless resources wait in it for Elasticsearch."""
STOPPED = "wait-until-stopped"
"""Once this step is over, the instances of a shutdown are gone."""
COMPLETED = "plan-completed"
"""The last step of every attempt."""

_PROLOGUE: tuple[Step, ...] = (("plan-validator", 17), ("log-initial-plan-data", 2), ("detect-plan-strategy", 3))
_CHECKS: tuple[Step, ...] = (
    ("calculate-incremental-elasticsearch-change", 7),
    ("resolve-instances-acls", 4),
    ("validate-plan-safety", 4),
    ("validate-elasticsearch-plugin-versions", 3),
)
_EPILOGUE: tuple[Step, ...] = (("post-plan-cleanup", 46), ("clean-up", 19), (COMPLETED, 0))
ROLLBACK: tuple[Step, ...] = (("clean-up", 19), (COMPLETED, 0))
"""What still happens after the step with which an attempt fails or is canceled."""

_ELASTICSEARCH: dict[Action, tuple[Step, ...]] = {
    "create": (
        *_PROLOGUE,
        *_CHECKS,
        ("ensure-shield-system-key", 11),
        ("ensure-app-auth-tokens", 76),
        ("add-shield-user", 1008),
        ("validate-plan-prerequisites", 176),
        ("suspend-snapshotting", 42),
        ("ensure-s3-resources", 33),
        ("get-snapshot-settings", 18),
        ("check-enterprise-license", 17),
        ("create-elasticsearch-instances", 36),
        ("generate-node-certificates", 239),
        (ALLOCATED, 174),
        ("override-instance-data", 4),
        ("update-initial-master-nodes", 7),
        ("seed-instances", 8),
        (STARTED, 13),
        (RUNNING, 72645),
        ("wait-until-masters-elected", 30),
        ("verify-non-split", 25),
        ("set-maintenance", 8),
        ("apply-cluster-license", 119),
        ("ensure-repository", 1438),
        ("ensure-slm-policy", 256),
        ("apply-cluster-license", 41),
        ("apply-monitoring-config", 5),
        ("set-maintenance", 8),
        ("apply-curation-settings", 7),
        ("apply-plan-settings", 252),
        *_EPILOGUE,
    ),
    "update": (
        *_PROLOGUE,
        *_CHECKS,
        ("validate-plan-prerequisites", 176),
        ("suspend-snapshotting", 42),
        ("create-elasticsearch-instances", 36),
        ("generate-node-certificates", 239),
        (ALLOCATED, 174),
        (STARTED, 13),
        (RUNNING, 41200),
        ("verify-non-split", 25),
        ("set-maintenance", 8),
        ("migrate-data", 6150),
        ("set-maintenance", 8),
        (STOPPED, 4300),
        ("apply-cluster-license", 41),
        ("apply-monitoring-config", 5),
        ("apply-plan-settings", 252),
        *_EPILOGUE,
    ),
    "shutdown": (
        *_PROLOGUE,
        ("suspend-snapshotting", 42),
        ("set-maintenance", 8),
        (STOPPED, 9400),
        *_EPILOGUE,
    ),
    "restart": (
        *_PROLOGUE,
        *_CHECKS,
        ("suspend-snapshotting", 42),
        ("set-maintenance", 8),
        (STOPPED, 9400),
        (STARTED, 13),
        (RUNNING, 38700),
        ("wait-until-masters-elected", 30),
        ("verify-non-split", 25),
        ("set-maintenance", 8),
        ("apply-plan-settings", 252),
        *_EPILOGUE,
    ),
}
_START_MILLIS: dict[Kind, int] = {
    "kibana": 21400,
    "apm": 9800,
    "appsearch": 34600,
    "enterprise_search": 34600,
    "integrations_server": 14200,
}


def steps(kind: Kind, action: Action) -> tuple[Step, ...]:
    """Return the steps of an attempt that goes well.

    Args:
        kind: What kind of resource changes.
        action: What is done with it.
    """
    if kind == "elasticsearch":
        return _ELASTICSEARCH["create" if action == "restore" else action]
    return _stateless_steps(kind, action)


@cache
def has_step(kind: Kind, action: Action, step: str) -> bool:
    """Tell whether an attempt goes through a step."""
    return any(name == step for name, _ in steps(kind, action))


@cache
def duration(kind: Kind, action: Action) -> int:
    """Tell how long an attempt that goes well takes, in milliseconds."""
    return sum(millis for _, millis in steps(kind, action))


def known_steps(kind: Kind) -> list[str]:
    """Return the ids of the steps that attempts of a kind of resource may go through, each once."""
    return list(dict.fromkeys(step for action in ACTIONS for step, _ in steps(kind, action)))


@cache
def _stateless_steps(kind: Kind, action: Action) -> tuple[Step, ...]:
    start: tuple[Step, ...] = ((STARTED, 13), (RUNNING, _START_MILLIS[kind]), ("set-maintenance", 8))
    stop: tuple[Step, ...] = (("set-maintenance", 8), (STOPPED, 3200))
    if action == "shutdown":
        return (*_PROLOGUE, *stop, *_EPILOGUE)
    if action == "restart":
        return (*_PROLOGUE, ("resolve-instances-acls", 4), *stop, *start, *_EPILOGUE)
    create: tuple[Step, ...] = (
        ("resolve-instances-acls", 4),
        ("validate-plan-prerequisites", 62),
        (f"create-{kind.replace('_', '-')}-instances", 36),
        (ALLOCATED, 174),
    )
    return (*_PROLOGUE, *create, *start, *(stop if action == "update" else ()), *_EPILOGUE)
