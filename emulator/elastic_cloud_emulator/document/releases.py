"""What of the document an installation of a certain version has, by `x-added-in` and `x-removed-in`."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

_VERSION = re.compile(r"\d+\.\d+\.\d+")


def at_version(document: Mapping[str, Any], version: str) -> dict[str, Any]:
    """Leave out of a document what Elastic Cloud Enterprise does not have yet, or no longer has.

    Args:
        document: A bundled document; operations, parameters, members and answers tell since when they are there. What
            only the hosted service is known to have no version has.
        version: A version such as `3.8.0`.

    Raises:
        ValueError: That is no version.
    """
    kept: dict[str, Any] = _kept(document, _numbers(check_version(version)))
    return kept


def check_version(version: str) -> str:
    """Give a version of Elastic Cloud Enterprise back.

    Raises:
        ValueError: It is none.
    """
    if not _VERSION.fullmatch(version):
        raise ValueError(f"{version!r} is no version of Elastic Cloud Enterprise such as 3.8.0")
    return version


def _kept(node: Any, version: list[int]) -> Any:
    if isinstance(node, dict):
        return {name: _kept(member, version) for name, member in node.items() if _is_there(member, version)}
    if isinstance(node, list):
        return [_kept(item, version) for item in node if _is_there(item, version)]
    return node


def _is_there(node: Any, version: list[int]) -> bool:
    if not isinstance(node, dict):
        return True
    added, removed = node.get("x-added-in"), node.get("x-removed-in")
    return (added is None or _has_come(added, version)) and not (removed is not None and _has_come(removed, version))


def _has_come(release: Any, version: list[int]) -> bool:
    """Tell whether a change is in a version; one that has a month was seen on the hosted service only."""
    return "-" not in release and _numbers(release) <= version


def _numbers(version: str) -> list[int]:
    return [int(number) for number in version.split(".")]
