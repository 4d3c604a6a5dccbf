"""Which user settings of a resource its owners may choose, and whether they can be read at all."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

import orjson
import yaml

from elastic_cloud_emulator.document.yaml_text import line_of, read_yaml
from elastic_cloud_emulator.errors import ApiError
from elastic_cloud_emulator.installation import versions
from elastic_cloud_emulator.plans.records import JsonObject, Kind

_INVALID = "clusters.cluster_invalid_plan"
JSON, YAML = "user_settings_json", "user_settings_yaml"
OVERRIDES = ("user_settings_override_json", "user_settings_override_yaml")
"""Members by which administrators of Elastic Cloud Enterprise set whatever they like."""
_LONGEST = 100_000
"""Characters of the longest YAML that is read; parsing takes its time."""
_ALLOWED = Path(__file__).with_suffix(".yaml")


class _Range(NamedTuple):
    """Settings that some stack versions take.

    Attributes:
        since: The first of these versions; None for no bound.
        until: The first that is beyond them; None for no bound.
        names: Names in parts; `*` stands for one part.
    """

    since: versions.Version | None
    until: versions.Version | None
    names: list[list[str]]

    def holds_for(self, version: str | None) -> bool:
        """Tell whether a version is among them; without any, all are."""
        if version is None:
            return True
        wanted = versions.parse(version)
        return (self.since is None or self.since <= wanted) and (self.until is None or wanted < self.until)


class _Product(NamedTuple):
    hosted: list[_Range]
    ece: list[list[str]]
    managed: list[list[str]]

    def takes(self, name: str, version: str | None, *, hosted: bool) -> bool:
        """Tell whether a setting may be chosen: the longest name that stands for it decides."""
        parts = name.split(".")
        allowed = [pattern for each in self.hosted if each.holds_for(version) for pattern in each.names]
        return _depth(allowed if hosted else allowed + self.ece, parts) > _depth(self.managed, parts)


def check_plan_settings(kind: Kind, plan: JsonObject, version: str | None, field: str, *, hosted: bool) -> None:
    """Check the user settings of a plan and of its elements.

    Args:
        kind: The product.
        plan: The plan.
        version: Stack version of the plan; None for any.
        field: Path of the resource in the request.
        hosted: Whether this is the hosted service, which allows less.

    Raises:
        ApiError: 400, settings cannot be read or may not be chosen.
    """
    _check(kind, plan.get(kind) or {}, version, f"{field}.{kind}", hosted=hosted)
    for index, element in enumerate(plan.get("cluster_topology") or ()):
        if element.get(kind):
            _check(kind, element[kind], version, f"{field}.cluster_topology[{index}].{kind}", hosted=hosted)


def check_user_settings(
    kind: Kind, settings: Mapping[str, Any], version: str | None, field: str, *, hosted: bool
) -> None:
    """Check that all settings are among those that owners may choose.

    Args:
        kind: The product.
        settings: By name; `path.data` is the same as a member `data` of `path`.
        version: Stack version of the resource; None for any.
        field: Their place in the request.
        hosted: Whether this is the hosted service, which allows less.

    Raises:
        ApiError: 400, some are not; it names all of them.
    """
    product = _products()[kind]
    refused = [name for name in _names(settings) if not product.takes(name, version, hosted=hosted)]
    if refused:
        named = "': is not allowed, '".join(name[:200] for name in dict.fromkeys(refused[:20]))
        raise ApiError(400, _INVALID, "setting", fields=[field], setting=named)


def read_settings(text: str, field: str) -> JsonObject:
    """Read settings that are written in YAML.

    Args:
        text: The YAML; nothing but comments counts as no settings.
        field: Its place in the request.

    Raises:
        ApiError: 400, it cannot be read, or holds something else than settings.
    """
    if len(text) > _LONGEST:
        raise ApiError(400, _INVALID, "long_settings", fields=[field], length=len(text), most=_LONGEST)
    try:
        settings: Any = read_yaml(text)
        settings = orjson.loads(orjson.dumps(settings, option=orjson.OPT_NON_STR_KEYS))
    except yaml.MarkedYAMLError as problem:
        told = f"{problem.problem} in line {line_of(problem, text)}"
        raise ApiError(400, _INVALID, "unreadable", fields=[field], problem=told) from None
    except (yaml.YAMLError, AttributeError, LookupError, RecursionError, TypeError, ValueError):
        problems = "it is no YAML of plain values"
        raise ApiError(400, _INVALID, "unreadable", fields=[field], problem=problems) from None
    if settings is None:
        return {}
    if not isinstance(settings, dict):
        raise ApiError(400, _INVALID, "unreadable", fields=[field], problem="it is no mapping")
    return settings


def _check(kind: Kind, configuration: JsonObject, version: str | None, field: str, *, hosted: bool) -> None:
    for member in (YAML, OVERRIDES[1]):
        if configuration.get(member):
            settings = read_settings(configuration[member], f"{field}.{member}")
            if member == YAML:
                check_user_settings(kind, settings, version, f"{field}.{member}", hosted=hosted)
    if configuration.get(JSON):
        check_user_settings(kind, configuration[JSON], version, f"{field}.{JSON}", hosted=hosted)


@cache
def _products() -> dict[str, _Product]:
    content = yaml.safe_load(_ALLOWED.read_text(encoding="utf-8"))
    return {
        kind: _Product(
            hosted=[_range(bounds, names) for bounds, names in product["hosted"].items()],
            ece=[name.split(".") for name in product["ece"]],
            managed=[name.split(".") for name in product["managed"]],
        )
        for kind, product in content.items()
    }


def _range(bounds: str, names: list[str]) -> _Range:
    words = [] if bounds == "always" else bounds.split()
    given = dict(zip(words[::2], (versions.parse(version) for version in words[1::2]), strict=True))
    return _Range(given.get("from"), given.get("below"), [name.split(".") for name in names])


def _depth(patterns: list[list[str]], parts: list[str]) -> int:
    """Return how many parts the longest name has that is the same or above; 0 if there is none."""
    return max(
        (
            len(pattern)
            for pattern in patterns
            if len(pattern) <= len(parts)
            and all(wanted in ("*", part) for wanted, part in zip(pattern, parts, strict=False))
        ),
        default=0,
    )


def _names(settings: Mapping[str, Any], group: str = "") -> Iterator[str]:
    for name, value in settings.items():
        if isinstance(value, Mapping) and value:
            yield from _names(value, f"{group}{name}.")
        else:
            yield f"{group}{name}"
