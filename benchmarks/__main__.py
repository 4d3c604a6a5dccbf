"""Measure, print the table, and write RESULTS.md when asked to."""

from __future__ import annotations

import argparse
import os
import sys
import time
from collections.abc import Sequence
from importlib import import_module

from benchmarks import peers, report
from benchmarks.harness import ROOT, LeftOut, Row

SUBJECTS = (
    "imports",
    "clients",
    "calls",
    "concurrency",
    "codec",
    "first_decode",
    "search",
    "emulator",
    "rivals",
    "growth",
    "hosts",
    "console",
    "wheel",
)


def main(arguments: Sequence[str]) -> int:
    """Measure the subjects that were asked for and print, or write, their tables."""
    options = parser().parse_args(arguments)
    if options.write and options.subjects:
        print("benchmarks: --write needs all subjects", file=sys.stderr)
        return 2
    for name in options.subjects:
        if name not in SUBJECTS:
            print(f"benchmarks: there is no {name}; there are {', '.join(SUBJECTS)}", file=sys.stderr)
            return 2
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)  # programs start from what is compiled, as installed ones do
    sections: dict[str, list[Row]] = {}
    notes = [] if options.subjects else peers.missing()
    for name in options.subjects or SUBJECTS:
        started = time.perf_counter()
        subject = import_module(f"benchmarks.{name}")
        try:
            rows = subject.measure()
            notes += subject.missing() if hasattr(subject, "missing") else []
        except LeftOut as reason:
            notes.append(f"{subject.TITLE}: {reason}")
            continue
        sections[subject.TITLE] = rows
        print(f"{subject.TITLE} ({time.perf_counter() - started:.0f} s)\n\n{report.table(rows)}\n", flush=True)
    for note in notes:
        print(f"left out: {note}")
    if options.write:
        report.RESULTS.write_text(report.page(sections, notes), encoding="utf-8")
        print(f"wrote {report.RESULTS.relative_to(ROOT)}")
    return 0


def parser() -> argparse.ArgumentParser:
    """Build what reads the arguments."""
    result = argparse.ArgumentParser(prog="nox -s bench --", description="How fast it is, beside floors and peers.")
    result.add_argument("subjects", nargs="*", metavar="SUBJECT", help=f"some of {', '.join(SUBJECTS)}; all if empty")
    result.add_argument("--write", action="store_true", help="write benchmarks/RESULTS.md")
    return result


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
