"""The flags of a read, which say what it shows."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class Flags:
    """Which parts a reader wants; named like the query parameters."""

    show_security: bool = False
    show_metadata: bool = False
    show_plans: bool = True
    show_plan_logs: bool = False
    show_plan_history: bool = False
    show_plan_defaults: bool = False
    show_system_alerts: int = 0
    show_settings: bool = False
    show_instance_configurations: bool = True
    enrich_with_template: bool = True
    force_all_plan_history: bool = False
    clear_transient: bool = False
    show_instance_metrics: bool = True

    @classmethod
    def of(cls, query: Mapping[str, Any]) -> Flags:
        """Return the flags of a request; those its operation does not have are at their defaults."""
        return cls(**{name: query[name] for name in cls.__slots__ if name in query})
