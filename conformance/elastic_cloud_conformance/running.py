"""One run: what is sent, what is made of the answers, and what is left behind, which is nothing."""

from __future__ import annotations

import os
import signal
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from types import FrameType
from typing import Any

import click
import requests
from schemathesis.baseline import Baseline
from schemathesis.cli.commands.run.context import ExecutionContext
from schemathesis.cli.events import LoadingFinished, LoadingStarted
from schemathesis.cli.executor import execute_event_loop
from schemathesis.config import ProjectConfig, ReportFormat, SchemathesisConfig
from schemathesis.engine import from_schema
from schemathesis.engine.events import EventGenerator
from schemathesis.schemas import BaseSchema

from elastic_cloud_conformance import document as documents
from elastic_cloud_conformance import findings, forecast, selection, targets
from elastic_cloud_conformance.document import Node, Personality
from elastic_cloud_conformance.door import Door
from elastic_cloud_conformance.masking import Mask
from elastic_cloud_conformance.objects import MAKERS, Mode, Objects
from elastic_cloud_conformance.output import Summary, headline, plural, tell_missing
from elastic_cloud_conformance.recordings import mask_events
from elastic_cloud_conformance.refusals import Refusal
from elastic_cloud_conformance.schemas import build
from elastic_cloud_conformance.targets import Target


@dataclass(frozen=True, slots=True)
class Depth:
    """How thorough a run is.

    Attributes:
        examples: Fuzzed cases for each operation.
        repeat: Whether every wrong form of a body is sent to all operations that take it, not to the first only.
    """

    examples: int
    repeat: bool = True


DEPTHS = {"quick": Depth(10, repeat=False), "default": Depth(25), "deep": Depth(100)}


@dataclass(frozen=True, slots=True)
class Run:
    """What is to be done.

    Attributes:
        mode: What may be sent.
        depth: How thorough it is.
        only: operationIds; None for all that may be sent and the server offers.
        phases: Names of phases; all if empty.
        workers: How many requests are under way at a time.
        rate_limit: Such as `10/s`; None for none.
        budget: Seconds to spend; None for as many as it takes.
        baseline: File of failures that are known.
        update_baseline: Whether to write it.
        reports: Where to write reports.
        verbose: Whether to show each failure in full.
    """

    mode: Mode
    depth: Depth = DEPTHS["default"]
    only: Sequence[str] | None = None
    phases: Sequence[str] = ()
    workers: int = 1
    rate_limit: str | None = None
    budget: int | None = None
    baseline: Path | None = None
    update_baseline: bool = False
    reports: Mapping[ReportFormat, Path] = field(default_factory=dict)
    verbose: bool = False


def examine(target: Target, run: Run, personality: Personality | None, confirm: Any = None) -> int:
    """Hold a server against the document.

    Args:
        target: The server.
        run: What is to be done.
        personality: Which operations it offers; None if it may tell, else those of ECE.
        confirm: Is called before anything is sent that changes something, with a description of that.

    Returns:
        0 if all checks passed, 1 if some failed, 130 after Ctrl-C.

    Raises:
        Refusal: The run could not be made, or not to its end.
    """
    mask = Mask(target.secrets)
    check_baseline(run)
    document: Node = {"paths": {}}
    objects = Objects(target.root, document)
    session = target.session()
    with Door("read", objects, mask, authorization=target.caller.header, rate_limit=run.rate_limit) as door:
        facts = targets.meet(session, target.root)
        kind = personality or facts.personality or "ece"
        document = documents.load(kind, target.region)
        every = documents.load("hosted" if kind == "ece" else "ece")
        elsewhere = {each["operationId"] for _, _, each in documents.operations(every)}
        elsewhere -= {each["operationId"] for _, _, each in documents.operations(document)}
        chosen = selection.choose(document, run.mode, run.only, elsewhere, facts.missing)
        missing = dict(facts.missing)
        if facts.personality is None:
            missing |= targets.look_around(session, target.root, document, chosen)
            chosen = selection.choose(document, run.mode, run.only, elsewhere, missing)
        documents.keep_links(document, chosen)
        phases = selection.fit(document, run.phases)
        own = targets.own_names(session, target.root, target.caller)
        cases = forecast.count(document, chosen, phases, run.depth.examples)
        seconds = forecast.duration(cases, facts.seconds, run.workers, run.rate_limit)
        introduce(target, kind, run, chosen, missing, cases, seconds)
        if confirm is not None:
            confirm(what_changes(run.mode, chosen))
        objects = door.objects = Objects(target.root, document)
        door.mode = run.mode
        schema = build(
            document,
            target,
            run.mode,
            chosen,
            lambda method, url: door.admits(method, url),
            own=own,
            examples=run.depth.examples,
            repeat=run.depth.repeat,
            sequences_only=selection.within(document, run.mode, chosen),
        )
        adjust(schema.config._parent, run, phases)
        with removing(door, session):
            return execute(schema, door, mask, run, target, document)


def check_baseline(run: Run) -> None:
    """See whether the baseline can be used, before anything is sent.

    Raises:
        Refusal: It cannot.
    """
    if run.baseline is None:
        return
    if not run.baseline.is_file() and not run.update_baseline:
        raise Refusal(f"there is no baseline {run.baseline}; --update-baseline writes it")
    try:
        Baseline.load(run.baseline)
    except (OSError, ValueError) as problem:
        raise Refusal(f"{run.baseline} is not a baseline: {problem}") from None


def introduce(
    target: Target,
    kind: Personality,
    run: Run,
    chosen: Sequence[str],
    missing: Mapping[str, str],
    cases: int,
    seconds: float,
) -> None:
    """Say what is going to happen."""
    headline(f"{target.root.removesuffix('/api/v1')} ({kind}), {plural(len(chosen), 'operation')}")
    sends = {
        "read": "Nothing is changed: only GET, HEAD and OPTIONS are sent.",
        "own": "Objects are made, changed and removed again; nothing else is changed.",
        "any": "Everything may be changed, at random.",
    }
    click.echo(sends[run.mode])
    tell_missing(missing, chosen)
    if target.other is None:
        click.echo("With one caller, nobody tries to read what belongs to somebody else; see EC_OTHER_API_KEY.")
    click.echo(f"Forecast: about {forecast.rounded(cases):,} requests in {forecast.spoken(seconds)}.")
    if run.budget is not None and seconds > run.budget:
        click.echo(f"The budget of {forecast.spoken(run.budget)} ends it before all is done.")
    click.echo()


def what_changes(mode: Mode, chosen: Sequence[str]) -> str:
    """What a run is going to change, for the person who is asked."""
    if mode == "any":
        return "everything on this server may be created, changed and deleted at random"
    makers = [name for name in chosen if name in MAKERS]
    return f"objects are made with {', '.join(makers)}, changed, and removed at the end"


def adjust(config: SchemathesisConfig | None, run: Run, phases: Sequence[str]) -> None:
    """Bring into the configuration what is only of this run."""
    assert config is not None
    config.update(max_failures=None, max_time=run.budget)
    for report, path in run.reports.items():
        chosen = config.reports.get(report)
        chosen.enabled, chosen.path = True, path
    project = config.projects.override
    project.phases.update(phases=list(phases))
    config.projects.get_default().baseline = str(run.baseline) if run.baseline else None
    config.projects.get_default().workers = run.workers


def execute(schema: BaseSchema, door: Door, mask: Mask, run: Run, target: Target, document: Node) -> int:
    """Let schemathesis do its work; gives the exit status.

    Raises:
        Refusal: The server has gone away, or it is pointless to go on.
    """
    names = {
        f"{method.upper()} {path}": operation["operationId"]
        for path, method, operation in documents.operations(document)
    }
    config: ProjectConfig = schema.config
    summary = Summary(config, names=names, sent=door.sent, verbose=run.verbose, stopped=lambda: door.problem)
    try:
        execute_event_loop(
            mask_events(events(schema, door), mask, everything=bool(run.reports)),
            config=config,
            args=[],
            params={},
            output_handler=summary,
            context_factory=lambda given: ExecutionContext(config=given, baseline_update=run.update_baseline),
        )
    except SystemExit as end:
        status = end.code if isinstance(end.code, int) else 2
    else:
        status = 0
    for path in run.reports.values():
        for file in [path] if path.is_file() else path.rglob("*"):
            if file.is_file():
                mask.file(file)
    server = target.root.removesuffix("/api/v1")
    if door.problem:
        raise Refusal(f"{server}: {door.problem}; the run ended before its time")
    if summary.gone:
        raise Refusal(f"{server} has gone away in the middle of the run")
    findings.keep(summary.findings)
    return 0 if run.update_baseline and status == 1 else status


def events(schema: BaseSchema, door: Door) -> EventGenerator:
    """What happens, until it is over or pointless to go on."""
    started = LoadingStarted(location="the document")
    yield started
    base = schema.get_base_url()
    yield LoadingFinished.from_schema(schema, location="the document", start_time=started.timestamp, base_url=base)
    stream = from_schema(schema).execute()
    for event in stream:
        if door.problem:
            stream.stop()
        yield event


@contextmanager
def removing(door: Door, session: requests.Session) -> Iterator[None]:
    """Remove what the run has made, however it ends."""

    def stop(_number: int, _frame: FrameType | None) -> None:
        raise KeyboardInterrupt

    before = signal.signal(signal.SIGTERM, stop)
    try:
        yield
    finally:
        try:
            if door.mode == "own" and door.objects.paths:
                headline(f"Removing {plural(len(door.objects.paths), 'object')} of this run")
                left = door.objects.remove(session, lambda path: click.echo(f"  {path}"))
                for path in left:
                    click.secho(f"  {path} is still there; remove it yourself", fg="red", err=True)
        finally:
            signal.signal(signal.SIGTERM, before)


@contextmanager
def quiet_libraries() -> Iterator[None]:
    """Keep Hypothesis from leaving a folder behind, and `requests` from taking credentials out of a `.netrc`."""
    with tempfile.TemporaryDirectory() as folder:
        os.environ["HYPOTHESIS_STORAGE_DIRECTORY"] = folder
        os.environ["NETRC"] = os.devnull
        yield
