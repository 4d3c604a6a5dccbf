"""Runs of ecctl: commands, conversations and changes that are tracked."""

from __future__ import annotations

import json
import os
import pty
import re
import subprocess
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from itertools import pairwise
from pathlib import Path
from typing import Any

LONG = 60
"""Seconds after which a command has certainly hung."""


@dataclass(frozen=True)
class Ecctl:
    """The client with its own home and no settings but those given."""

    binary: Path
    home: Path
    settings: Mapping[str, str] = field(default_factory=dict, repr=False)

    def with_settings(self, **settings: str) -> Ecctl:
        """The same client with more settings, each an environment variable."""
        return replace(self, settings={**self.settings, **settings})

    def text(self, *arguments: str) -> str:
        """What a command that succeeds prints in the form for people."""
        return self._run(arguments, succeeds=True).stdout

    def json(self, *arguments: str) -> Any:
        """What a command that succeeds prints with `--output json`."""
        return json.loads(self.text(*arguments, "--output", "json"))

    def refused(self, *arguments: str) -> str:
        """What a command that fails says about it."""
        return self._run(arguments, succeeds=False).stderr

    def track(self, *arguments: str, meanwhile: Callable[[], object]) -> tuple[int, str]:
        """Run a command with `--track`, and do something once it has seen a step run.

        Args:
            arguments: The command.
            meanwhile: What to do.

        Returns:
            The exit code, and all that it prints.
        """
        return self.follow(*arguments, "--track", meanwhile=meanwhile)

    def follow(self, *arguments: str, meanwhile: Callable[[], object]) -> tuple[int, str]:
        """Do the same with a command that tracks plans without being told to."""
        printed = []
        with subprocess.Popen(
            [self.binary, *arguments],
            env=self._environment,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
        ) as process:
            assert process.stdout is not None
            for line in process.stdout:
                printed.append(line)
                if "running step" in line or '"step":' in line:
                    meanwhile()
                    break
            printed += process.stdout
        return process.returncode, "".join(printed)

    def converse(self, *arguments: str, answers: Iterable[tuple[str, str]]) -> tuple[int, str]:
        """Run a command at a terminal and answer its questions.

        Args:
            arguments: The command.
            answers: A piece of each question, with what to type when it is asked.

        Returns:
            The exit code, and what was to be seen at the terminal.
        """
        with _terminal() as (ours, theirs):
            process = subprocess.Popen(
                [self.binary, *arguments], env=self._environment, stdin=theirs, stdout=theirs, stderr=theirs
            )
            os.close(theirs)
            seen = ""
            for question, answer in answers:
                while question not in seen:
                    more = _read(ours)
                    assert more, f"no question with {question!r} in {seen!r}"
                    seen += more
                os.write(ours, f"{answer}\n".encode())
                seen = seen.split(question, 1)[1]
            while more := _read(ours):
                seen += more
            return process.wait(LONG), seen

    def file(self, name: str, content: Any) -> str:
        """Write a JSON file to give to a command."""
        path = self.home / name
        path.write_text(json.dumps(content))
        return str(path)

    @property
    def _environment(self) -> dict[str, str]:
        return {"HOME": str(self.home), **self.settings}

    def _run(self, arguments: Iterable[str], *, succeeds: bool) -> subprocess.CompletedProcess[str]:
        result = subprocess.run(
            [self.binary, *arguments],
            env=self._environment,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            timeout=LONG,
            check=False,
        )
        assert (result.returncode == 0) is succeeds, (arguments, result)
        return result


def rows(table: str) -> list[dict[str, str]]:
    """The lines of a table for people, by the titles of its columns."""
    titles, *lines = table.rstrip().splitlines()
    starts = [title.start() for title in re.finditer(r"\S+( \S+)*", titles)]
    columns = [slice(start, end) for start, end in pairwise([*starts, None])]
    return [{titles[column].strip(): line[column].strip() for column in columns} for line in lines]


@contextmanager
def _terminal() -> Iterator[tuple[int, int]]:
    ours, theirs = pty.openpty()
    try:
        yield ours, theirs
    finally:
        os.close(ours)


def _read(terminal: int) -> str:
    """The next piece of what a terminal shows, empty at its end."""
    try:
        return os.read(terminal, 4096).decode()
    except OSError:  # how Linux tells that nobody has the other side open any more
        return ""
