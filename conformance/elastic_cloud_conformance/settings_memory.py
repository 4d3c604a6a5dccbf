"""Lets schemathesis remember the settings of operations, which it works out anew for case after case."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from schemathesis.config import ProjectConfig

_Known = dict[tuple[Any, ...], Any]
_final: dict[int, tuple[ProjectConfig, _Known]] = {}


def remember(config: ProjectConfig) -> None:
    """Take a configuration for one that does not change any more."""
    _final[id(config)] = (config, {})  # with it itself, so that no other gets its id


def _remembering(method: Callable[..., Any]) -> Callable[..., Any]:
    def found(self: ProjectConfig, **arguments: Any) -> Any:
        if id(self) not in _final:
            return method(self, **arguments)
        _, known = _final[id(self)]
        key = (method, getattr(arguments.get("operation"), "label", None), arguments.get("phase"))
        if key not in known:
            known[key] = method(self, **arguments)
        return known[key]

    return found


for name in ("phases_for", "generation_for", "checks_config_for"):
    if hasattr(ProjectConfig, name):  # without it, a run only takes longer
        setattr(ProjectConfig, name, _remembering(getattr(ProjectConfig, name)))
