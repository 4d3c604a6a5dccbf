"""Shows on the terminal how the plans of a deployment go on: a live view, or lines where that cannot be."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, TextIO

from .waiting import StepEvent

if TYPE_CHECKING:
    from rich.progress import Progress, TaskID

__all__ = ("display",)

Show = Callable[[StepEvent], object]


@contextmanager
def display(stream: TextIO | None = None) -> Iterator[Show]:
    """Give the function that shows a step.

    Args:
        stream: Where to; standard error without it.
    """
    target = sys.stderr if stream is None else stream
    progress = _live(target) if target.isatty() else None
    if progress is None:
        yield lambda event: print(event, file=target, flush=True)
        return
    with progress:
        yield _Rows(progress).show


def _live(stream: TextIO) -> Progress | None:
    """Make the live view, if the package for it is installed."""
    try:
        from rich.console import Console
        from rich.progress import Progress, SpinnerColumn, TextColumn, TimeElapsedColumn
    except ImportError:
        return None
    columns = (SpinnerColumn(), TextColumn("{task.description}", markup=False), TimeElapsedColumn())
    return Progress(*columns, console=Console(file=stream))


class _Rows:
    """One row for each plan: the step it is at."""

    def __init__(self, progress: Progress) -> None:
        self._progress = progress
        self._rows: dict[str, TaskID] = {}

    def show(self, event: StepEvent) -> None:
        row = self._rows.get(event.attempt_id)
        if row is None:
            row = self._rows[event.attempt_id] = self._progress.add_task("", total=1)
        over = event.step_id == "plan-completed" and event.status != "pending"
        self._progress.update(row, description=str(event), completed=int(over))
        if over:
            self._progress.stop_task(row)
        elif event.status in ("warning", "error"):
            self._progress.print(str(event), markup=False, highlight=False)
