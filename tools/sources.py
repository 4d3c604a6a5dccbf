"""The document's files, read so that every mapping knows where it stands.

PyYAML keeps the positions; what is wrong with a file is collected as lines `file:line: what`.
"""

from __future__ import annotations

import difflib
import json
from collections.abc import Iterable
from pathlib import Path
from typing import Any, ClassVar

import yaml

Node = dict[str, Any]


class Located(dict[str, Any]):
    """A mapping with its place.

    Attributes:
        file: The file, as people are told it.
        line: Where the mapping begins.
        lines: Where each of its keys stands.
    """

    __slots__ = ("file", "line", "lines")

    def __init__(self, content: Node, file: str, line: int, lines: dict[str, int]) -> None:
        super().__init__(content)
        self.file, self.line, self.lines = file, line, lines


def like(node: Node, content: Node) -> Node:
    """Put other content in the place of a mapping, if that has one."""
    return Located(content, node.file, node.line, node.lines) if isinstance(node, Located) else content


def place(node: Any, key: str | None = None) -> str:
    """Return the place of a mapping or of one of its keys as `file:line`; empty for what comes from no file."""
    if not isinstance(node, Located):
        return ""
    return f"{node.file}:{node.lines.get(key, node.line) if key else node.line}"


def near(word: str, words: Iterable[str]) -> str:
    """Return a question after the word that was meant; empty if none is like it."""
    found = difflib.get_close_matches(word, list(words), 1)
    return f"; do you mean {found[0]}?" if found else ""


class Sources:
    """The files below one directory, each read once.

    Attributes:
        folder: The directory.
        problems: What was found wrong so far, each in one line.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.problems: list[str] = []
        self._files: dict[Path, Any] = {}

    def name(self, path: Path) -> str:
        """Return a file as people are told it, from the directory above."""
        top = self.folder.parent
        return path.relative_to(top).as_posix() if path.is_relative_to(top) else path.as_posix()

    def load(self, path: Path) -> Any:
        """Return the content of a file; an empty mapping, and a problem, where it cannot be read."""
        if path not in self._files:
            read = _json if path.suffix == ".json" else _yaml
            self._files[path] = read(path.read_text(encoding="utf-8"), self.name(path), self.problems)
        return self._files[path]


def _json(text: str, name: str, problems: list[str]) -> Any:
    try:
        value = json.loads(text)
    except json.JSONDecodeError as problem:
        problems.append(f"{name}:{problem.lineno}: not JSON: {problem.msg}")
        value = {}
    return Located(value, name, 1, {}) if isinstance(value, dict) else value


def _yaml(text: str, name: str, problems: list[str]) -> Any:
    loader = _Loader(text)
    loader.file, loader.problems = name, problems
    try:
        return loader.get_single_data() or Located({}, name, 1, {})
    except yaml.MarkedYAMLError as problem:
        mark = problem.problem_mark or problem.context_mark
        what = ", ".join(filter(None, (problem.problem, problem.context)))
        begin = problem.context_mark
        since = f" that begins in line {begin.line + 1}" if begin and mark and begin.line < mark.line else ""
        problems.append(f"{name}:{mark.line + 1 if mark else 1}: not YAML: {what}{since}")
    except yaml.YAMLError as problem:
        problems.append(f"{name}:1: not YAML: {problem}")
    finally:
        loader.dispose()
    return Located({}, name, 1, {})


class _Loader(getattr(yaml, "CSafeLoader", yaml.SafeLoader)):  # type: ignore[misc]
    """YAML without its surprises: instants and dates stay text, a key that appears twice is a problem."""

    file: str
    problems: list[str]
    yaml_implicit_resolvers: ClassVar = {
        first: [(tag, pattern) for tag, pattern in resolvers if tag != "tag:yaml.org,2002:timestamp"]
        for first, resolvers in yaml.SafeLoader.yaml_implicit_resolvers.items()
    }

    def mapping(self, node: yaml.MappingNode) -> Located:
        found = Located({}, self.file, node.start_mark.line + 1, {})
        for key_node, value_node in node.value:
            key, line = key_node.value, key_node.start_mark.line + 1
            if not isinstance(key, str):
                self.problems.append(f"{self.file}:{line}: a key is one word or text")
                continue
            if key in found:
                self.problems.append(
                    f"{self.file}:{line}: the key {key!r} appears twice, first in line {found.lines[key]}"
                )
            found[key] = self.construct_object(value_node, deep=True)
            found.lines[key] = line
        return found


_Loader.add_constructor("tag:yaml.org,2002:map", _Loader.mapping)
