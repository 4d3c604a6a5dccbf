"""YAML that callers send: read with an effort that its length bounds."""

from __future__ import annotations

from typing import Any

import yaml

_Loader: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)  # some builds of the library do without libyaml
_DEPTH = 100
"""Levels; what a parser looks ahead and back grows with them, and so does its effort."""


def read_yaml(text: str) -> Any:
    """Read the value of a text.

    Args:
        text: The YAML; its length is bounded by the caller.

    Returns:
        The value; None where there are nothing but comments.

    Raises:
        yaml.YAMLError: It cannot be read, has references, a few of which can stand for an immense document, or more
            levels than anybody writes.
        Exception: Of other types, where a plain value has a tag that it does not fit.
    """
    depth = 0
    for event in yaml.parse(text, Loader=_Loader):
        if isinstance(event, yaml.AliasEvent):
            raise yaml.YAMLError("references are not read")
        if isinstance(event, yaml.CollectionStartEvent):
            depth += 1
            if depth > _DEPTH:
                raise yaml.YAMLError(f"it has more than {_DEPTH} levels")
        elif isinstance(event, yaml.CollectionEndEvent):
            depth -= 1
    return yaml.load(text, _Loader)


def line_of(problem: yaml.MarkedYAMLError, text: str) -> int:
    """Tell the line of a text that cannot be read; for what ends too soon, parsers name one more than there is."""
    mark = problem.problem_mark
    return 1 if mark is None else min(mark.line + 1, max(len(text.splitlines()), 1))
