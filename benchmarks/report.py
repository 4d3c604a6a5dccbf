"""The table, for the terminal and for RESULTS.md."""

from __future__ import annotations

import os
import platform
import sys
from collections.abc import Mapping, Sequence
from importlib.metadata import PackageNotFoundError, version

from benchmarks.harness import ROOT, Row, Unit

RESULTS = ROOT / "benchmarks" / "RESULTS.md"
_PACKAGES = (
    "httpx", "attrs", "uvicorn", "httptools", "uvloop", "orjson", "jsonschema-rs",
    "openapi-python-client", "openapi-generator-cli", "datamodel-code-generator", "pydantic", "msgspec", "moto",
)  # fmt: skip
_HEAD = ("what", "ours", "beside it", "", "ratio", "lowest to highest", "reach")
_METHOD = """\
Made by `nox -s bench -- --write`; not edited by hand.

Every ratio is ours divided by what stands beside it, and both were measured in the same run: the sides took turns,
round by round, and the ratio is the median of the rounds' ratios. For times and sizes a small ratio is good, for rates
(`/s`) a large one. Times are the processor's, rates are by the clock on the wall. Compare ratios from machine to
machine, not milliseconds. A reach is where we want to be; it is on the ratio unless it has a unit.

Bare ASGI is an empty function on uvicorn as it is; the emulator's server is built on uvicorn's protocol and calls its
engine without ASGI in between.
"""


def table(rows: Sequence[Row]) -> str:
    """Write the rows as a table in Markdown that also reads well as text."""
    cells = [_HEAD, *map(_cells, rows)]
    widths = [max(map(len, column)) for column in zip(*cells, strict=True)]
    right = (False, True, False, True, True, True, False)

    def line(row: Sequence[str]) -> str:
        texts = zip(row, widths, right, strict=True)
        return "| " + " | ".join(text.rjust(width) if end else text.ljust(width) for text, width, end in texts) + " |"

    rule = "|".join("-" * (width + 1) + (":" if end else "-") for width, end in zip(widths, right, strict=True))
    return "\n".join([line(cells[0]), f"|{rule}|", *map(line, cells[1:])])


def _cells(row: Row) -> tuple[str, ...]:
    spread = f"{_ratio(min(row.ratios))} to {_ratio(max(row.ratios))}" if len(row.ratios) > 1 else ""
    ours, theirs = value(row.ours, row.unit), value(row.theirs, row.unit)
    return row.what, ours, row.peer, theirs, _ratio(row.ratio), spread, _reach(row)


def _reach(row: Row) -> str:
    reach = row.reach
    if reach is None:
        return ""
    bound = value(reach.bound, row.unit) if reach.absolute else _ratio(reach.bound)
    return f"{'≥' if reach.least else '≤'} {bound}: {'yes' if reach.met_by(row) else 'NO'}"


def _ratio(number: float) -> str:
    return f"{number:.2f}" if number >= 0.1 else f"{number:.2g}"


def value(number: float, unit: Unit) -> str:
    """Write a value with its unit, at three digits or so."""
    if unit == "s":
        for factor, name in ((1e6, "µs"), (1e3, "ms")):
            if number * factor < 1000:
                return f"{_digits(number * factor)} {name}"
        return f"{_digits(number)} s"
    if unit == "B":
        return f"{_digits(number / 1e6)} MB" if number >= 1e6 else f"{_digits(number / 1e3)} KB"
    return f"{number:,.0f}{unit}"


def _digits(number: float) -> str:
    return f"{number:.0f}" if number >= 100 else f"{number:.1f}" if number >= 10 else f"{number:.2f}"


def page(sections: Mapping[str, Sequence[Row]], notes: Sequence[str]) -> str:
    """Write all of RESULTS.md."""
    parts = ["# How fast it is", _METHOD.strip(), _circumstances()]
    parts += [f"## {title}\n\n{table(rows)}" for title, rows in sections.items() if rows]
    if notes:
        parts.append("## Left out\n\n" + "\n".join(f"- {note}" for note in notes))
    return "\n\n".join(parts) + "\n"


def _circumstances() -> str:
    packages = []
    for name in _PACKAGES:
        try:
            packages.append(f"{name} {version(name)}")
        except PackageNotFoundError:
            continue
    return (
        f"{platform.python_implementation()} {platform.python_version()} on {sys.platform} {platform.machine()}, "
        f"{os.cpu_count()} cores; {', '.join(packages)}."
    )
