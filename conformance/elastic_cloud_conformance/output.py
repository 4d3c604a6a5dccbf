"""What people see of a run: its progress as schemathesis shows it, and a summary by kind and operation."""

from __future__ import annotations

import textwrap
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, field
from itertools import groupby
from typing import Any

import click
from schemathesis.cli.commands.run.context import ExecutionContext
from schemathesis.cli.commands.run.handlers.output import OutputHandler, warning_blocks
from schemathesis.cli.output import (
    display_errors,
    display_failures,
    display_reports,
    display_section_name,
    display_warning_blocks,
    format_duration,
)
from schemathesis.engine import StopReason, events

from elastic_cloud_conformance import explaining
from elastic_cloud_conformance.findings import Finding, collect

_SHOWN = 8
"""Operations of one kind of failure that are listed; the reports have all."""
_COMMAND = "elastic-cloud-conformance"
_FOR_LATER = "Disabled for this operation"
"""Why schemathesis passes over an operation for which the configuration has a phase disabled."""


def headline(text: str) -> None:
    """Begin a part of the output."""
    click.secho(f"\n{text}", bold=True)


@dataclass
class Summary(OutputHandler):
    """Shows a run.

    Attributes:
        names: operationIds by method and path.
        sent: Requests that have left, by method.
        findings: The failures that no baseline knows, once the run is over.
        verbose: Whether to show each failure in full.
        stopped: Tells why the run was ended, if it was.
    """

    names: Mapping[str, str] = field(default_factory=dict)
    sent: Mapping[str, int] = field(default_factory=dict)
    findings: list[Finding] = field(default_factory=list)
    verbose: bool = False
    stopped: Callable[[], str | None] = lambda: None
    gone: bool = False

    def start(self, ctx: ExecutionContext) -> None:
        """Leave out schemathesis's own headline."""

    def _on_loading_finished(self, ctx: ExecutionContext, event: Any) -> None:  # noqa: ARG002
        self.config = event.config
        self._finish_loading()

    def _on_engine_finished(self, ctx: ExecutionContext, event: events.EngineFinished) -> None:
        self._flush_coverage()
        self._stop_cycle_line()
        self.gone = event.stop_reason is StopReason.SERVER_UNAVAILABLE
        if self.gone or self.stopped():
            return
        self.findings = collect(ctx.statistic, self.names)
        if ctx.errors:
            display_errors(ctx.errors, base_url_is_set=True)
        if self.verbose:
            display_failures(ctx.statistic, ctx.config.output, record_crashes=False)
        if not ctx.warnings.is_empty:
            display_warning_blocks(warning_blocks(ctx))
        display_section_name("SUMMARY")
        self._show_findings()
        self._show_counts(ctx, event)
        display_reports(ctx)

    def _show_findings(self) -> None:
        for (code, title), group in groupby(self.findings, key=lambda each: (each.code, each.title)):
            findings = list(group)
            click.echo(
                f"\n{click.style(code, fg='red', bold=True)} {click.style(title, bold=True)}: "
                f"{plural(len(findings), 'failure')}"
            )
            click.echo(
                textwrap.fill(
                    explaining.meaning(code, findings[0].check), 100, initial_indent="  ", subsequent_indent="  "
                )
            )
            for finding in findings[:_SHOWN]:
                line = f"  {finding.id}  {finding.operation}"
                click.echo(f"{line:<60} {finding.method} {finding.status or ''}".rstrip())
                first = next((text for text in finding.message.splitlines() if text.strip()), "")
                if first:
                    click.secho(f"          {first.strip()[:110]}", dim=True)
            if len(findings) > _SHOWN:
                click.echo(f"  … and {len(findings) - _SHOWN} more; -v and the reports show all")
        if self.findings:
            click.echo(f"\nMore about one: {_COMMAND} explain {self.findings[0].id}")

    def _show_counts(self, ctx: ExecutionContext, event: events.EngineFinished) -> None:
        statistic, operations = ctx.statistic, len(ctx.statistic.tested_operations)
        requests = ", ".join(f"{count:,} {method}" for method, count in sorted(self.sent.items(), key=lambda e: -e[1]))
        click.echo(
            f"\n{plural(operations, 'operation')} examined with {statistic.total_cases:,} cases "
            f"in {format_duration(int(event.running_time * 1000)).strip()}"
        )
        click.echo(f"Requests sent: {requests or 'none'}")
        if self.config.baseline is not None:
            known = len(statistic.known_failures)
            click.echo(f"Baseline {self.config.baseline}: {plural(known, 'failure')} known")
            if ctx.baseline_recorded is not None:
                click.echo(f"Baseline {self.config.baseline}: {ctx.baseline_recorded} added")
            if ctx.baseline_write_error is not None:
                click.secho(ctx.baseline_write_error, fg="red")
        left_out: dict[bool, list[str]] = {False: [], True: []}
        for label, reasons in ctx.skip_reasons.items():
            if label not in statistic.tested_operations:
                left_out[_FOR_LATER in reasons].append(self.names.get(label, label))
        if left_out[False]:
            click.echo(f"Left out, as no request could be made up: {', '.join(left_out[False])}")
        if left_out[True]:
            click.echo(f"Left to runs of greater depth, as other bodies show the same: {', '.join(left_out[True])}")
        if event.stop_reason is StopReason.MAX_TIME:
            click.echo("The budget is used up.")
        click.echo()


def plural(count: int, noun: str) -> str:
    """Write a number of things."""
    return f"{count:,} {noun}" if count == 1 else f"{count:,} {noun}s"


def tell_missing(missing: Mapping[str, str], left_out: Collection[str]) -> None:
    """Say once what is not examined since the server does not offer it."""
    by_reason: dict[str, list[str]] = {}
    for name, reason in missing.items():
        if name in left_out:
            by_reason.setdefault(reason, []).append(name)
    for reason, names in by_reason.items():
        shown = ", ".join(names[:6]) + (f" and {len(names) - 6} more" if len(names) > 6 else "")
        click.echo(f"Not examined, as {reason}: {plural(len(names), 'operation')} ({shown})")
