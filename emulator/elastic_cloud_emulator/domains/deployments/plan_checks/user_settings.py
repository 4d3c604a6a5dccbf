"""Which user settings of a resource its owners may not choose."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from elastic_cloud_emulator.errors import ApiError

_MANAGED = ("path", "cluster.name", "node", "network", "discovery", "http.port", "transport")
"""Settings, and groups of settings, that the platform manages itself."""


def check_user_settings(settings: Mapping[str, Any], field: str) -> None:
    """Check that no setting is one that the platform manages itself.

    Args:
        settings: By name; `path.data` is the same as a member `data` of `path`.
        field: Their place in the request.

    Raises:
        ApiError: 400, one is.
    """
    for name in _names(settings):
        if any(name == managed or name.startswith(f"{managed}.") for managed in _MANAGED):
            raise ApiError(400, "clusters.cluster_invalid_plan", "setting", fields=[field], setting=name)


def _names(settings: Mapping[str, Any], group: str = "") -> Iterator[str]:
    for name, value in settings.items():
        if isinstance(value, Mapping) and value:
            yield from _names(value, f"{group}{name}.")
        else:
            yield f"{group}{name}"
