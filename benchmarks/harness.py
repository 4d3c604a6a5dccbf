"""What every subject shares: rounds in which the sides take turns, fresh processes, and the rows that come of both."""

from __future__ import annotations

import gc
import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from typing import Any, Literal

Unit = Literal["s", "B", "/s", ""]
Run = Callable[[int], object]
"""Does something so many times."""

ROOT = Path(__file__).resolve().parent.parent


class LeftOut(Exception):  # noqa: N818 - not an error of the run
    """A subject or a peer cannot be measured here; the message says why."""


@dataclass(frozen=True, slots=True)
class Reach:
    """What we want to get to.

    Attributes:
        bound: The number.
        least: The number is a least one and not a most one.
        absolute: It is about our own value and not about the ratio.
    """

    bound: float
    least: bool = False
    absolute: bool = False

    def met_by(self, row: Row) -> bool:
        """Tell whether a row is there."""
        value = row.ours if self.absolute else row.ratio
        return value >= self.bound if self.least else value <= self.bound


@dataclass(frozen=True, slots=True)
class Row:
    """A line of the table.

    Attributes:
        what: What was done.
        unit: Unit of the two values: seconds, bytes, per second, or just a count.
        ours: Our value; the median of the rounds.
        peer: What it stands beside.
        theirs: The peer's value.
        ratios: Ours divided by theirs, in each round.
        reach: What we want to get to.
    """

    what: str
    unit: Unit
    ours: float
    peer: str
    theirs: float
    ratios: tuple[float, ...]
    reach: Reach | None = None

    @property
    def ratio(self) -> float:
        """The median ratio."""
        return median(self.ratios)


def compare(
    what: str,
    unit: Unit,
    ours: Sequence[float],
    peer: str,
    theirs: Sequence[float],
    reach: Reach | None = None,
) -> Row:
    """Make a row of what two sides did in the same rounds."""
    ratios = tuple(mine / other for mine, other in zip(ours, theirs, strict=True))
    return Row(what, unit, median(ours), peer, median(theirs), ratios, reach)


def race(
    sides: Mapping[str, Run],
    *,
    rounds: int = 25,
    seconds: float = 0.02,
    clock: Callable[[], float] = time.process_time,
) -> dict[str, list[float]]:
    """Let sides take turns in this process.

    Args:
        sides: What each does.
        rounds: How often each gets its turn.
        seconds: How long a turn should take, about.
        clock: What tells the time; the processor's, so that what else the machine does counts little.

    Returns:
        For each side the seconds of one repetition, in each round.
    """

    def clocked(run: Run, count: int) -> float:
        started = clock()
        run(count)
        return clock() - started

    counts = {}
    for name, run in sides.items():
        clocked(run, 1)
        count = 1
        while (spent := clocked(run, count)) < seconds / 2:
            count = min(count * 10, max(count + 1, int(count * seconds / max(spent, 1e-9))))
        counts[name] = max(1, round(count * seconds / spent))
    gc.collect()
    gc.freeze()  # what the sides imported is no work for the collector during another side's turn
    times: dict[str, list[float]] = {name: [] for name in sides}
    try:
        for number in range(rounds):
            # Back and forth, so that no side always runs in the wake of the same other one.
            for name in list(sides) if number % 2 == 0 else reversed(list(sides)):
                gc.collect()
                times[name].append(clocked(sides[name], counts[name]) / counts[name])
    finally:
        gc.unfreeze()
    return times


def repeat(act: Callable[[], object]) -> Run:
    """Turn a function into a side of a race."""

    def run(count: int) -> None:
        for _ in range(count):
            act()

    return run


def race_fresh(
    sides: Mapping[str, Sequence[str]], *, rounds: int = 9, folders: Sequence[Path] = ()
) -> dict[str, list[dict[str, float]]]:
    """Let sides take turns, each turn in a new interpreter.

    Args:
        sides: What each passes to the interpreter: `["-c", code]` or `["-m", module, …]`. It prints a JSON object of
            numbers.
        rounds: How often each gets its turn, after one that only compiles and warms the disk's cache.
        folders: Where to find further packages.

    Returns:
        For each side what it printed, in each round.
    """
    told: dict[str, list[dict[str, float]]] = {name: [] for name in sides}
    for number in range(rounds + 1):
        for name, arguments in sides.items():
            values = fresh(arguments, folders)
            if number:
                told[name].append(values)
    return told


def fresh(arguments: Sequence[str], folders: Sequence[Path] = ()) -> Any:
    """Run a new interpreter and read the JSON it prints."""
    path = os.pathsep.join(map(str, (ROOT, *folders)))
    with tempfile.TemporaryDirectory() as folder:
        done = subprocess.run(
            [sys.executable, *arguments],
            cwd=folder,
            env={**os.environ, "PYTHONPATH": path},
            capture_output=True,
            text=True,
            check=False,
        )
    if done.returncode:
        raise RuntimeError(f"{' '.join(arguments)[:200]}\n{done.stderr[-2000:]}")
    return json.loads(done.stdout)
