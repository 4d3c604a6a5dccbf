"""One run: what is sent, what is made of the answers, and what is left behind, which is nothing."""

from __future__ import annotations

import os
import signal
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
from schemathesis.config import ProjectConfig
from schemathesis.engine import from_schema
from schemathesis.engine.events import EventGenerator
from schemathesis.schemas import BaseSchema

from elastic_cloud_conformance import document as documents
from elastic_cloud_conformance import findings, forecast, selection, targets
from elastic_cloud_conformance.configuration import shared
from elastic_cloud_conformance.document import Node, Personality
from elastic_cloud_conformance.door import Door
from elastic_cloud_conformance.masking import Mask
from elastic_cloud_conformance.objects import MAKERS, Mode, Objects
from elastic_cloud_conformance.output import Summary, headline, plural, tell_missing
from elastic_cloud_conformance.recordings import mask_events
from elastic_cloud_conformance.refusals import Refusal
from elastic_cloud_conformance.reproducing import complete
from elastic_cloud_conformance.schemas import build
from elastic_cloud_conformance.settings_memory import remember
from elastic_cloud_conformance.targets import Target


@dataclass(frozen=True, slots=True)
class Depth:
    """How thorough a run is.

    Attributes:
        examples: Fuzzed cases for each operation.
        repeat: Whether every form of a schema is sent in all bodies that have it, not in the first only.
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
        reports: Where to write reports, by format.
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
    reports: Mapping[str, Path] = field(default_factory=dict)
    verbose: bool = False


@dataclass(frozen=True, slots=True)
class Plan:
    """What is going to be examined.

    Attributes:
        kind: The kind of installation.
        document: The operations that it may offer.
        chosen: operationIds to examine.
        phases: Names of the phases to run.
        missing: operationIds of what the server does not offer, with the reason.
        own: Ids and names by which the run is known, and which it is to leave alone.
        cases: Requests to be expected.
        seconds: How long they are expected to take.
    """

    kind: Personality
    document: Node
    chosen: list[str]
    phases: list[str]
    missing: Mapping[str, str]
    own: frozenset[str]
    cases: int
    seconds: float


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
    check_baseline(run)
    mask = Mask(target.secrets)
    session = target.session()
    nothing = Objects(target.root, {"paths": {}})
    with Door("read", nothing, mask, authorization=target.caller.header, rate_limit=run.rate_limit) as door:
        plan = prepare(session, target, run, personality)
        introduce(target, run, plan)
        if confirm is not None:
            confirm(what_changes(run.mode, plan.chosen))
        door.objects, door.mode = Objects(target.root, plan.document), run.mode
        schema = build(
            plan.document,
            target,
            run.mode,
            plan.chosen,
            door.admits,
            own=plan.own,
            examples=run.depth.examples,
            repeat=run.depth.repeat,
            sequences_only=selection.within(plan.document, run.mode, plan.chosen),
            shared=shared(plan.document, plan.kind),
            phases=plan.phases,
            workers=run.workers,
            budget=run.budget,
            baseline=run.baseline,
            reports=run.reports,
        )
        with removing(door, session):
            return execute(schema, door, mask, run, target, plan.document)


def prepare(session: requests.Session, target: Target, run: Run, personality: Personality | None) -> Plan:
    """Find out what is to be examined; only questions are sent.

    Raises:
        Refusal: The server cannot be examined so, or at all.
    """
    facts = targets.meet(session, target.root)
    kind = personality or facts.personality or "ece"
    document = documents.load(kind, target.region)
    offered = documents.identities(document)
    elsewhere = documents.identities(documents.load("hosted" if kind == "ece" else "ece")) - offered
    missing = dict(facts.missing)
    try:
        chosen = selection.choose(document, run.mode, run.only, elsewhere, missing)
        if facts.personality is None:
            missing |= targets.look_around(session, target.root, document, chosen)
            chosen = selection.choose(document, run.mode, run.only, elsewhere, missing)
        documents.keep_links(document, chosen)
        phases = selection.fit(document, run.phases)
        own = targets.own_names(session, target.root, target.caller)
    except requests.RequestException:
        raise Refusal(f"{target.server} has gone away before the start") from None
    cases = forecast.count(document, chosen, phases, run.depth.examples, repeat=run.depth.repeat)
    seconds = forecast.duration(cases, facts.seconds, run.workers, run.rate_limit)
    return Plan(kind, document, chosen, phases, missing, own, sum(cases.values()), seconds)


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


def introduce(target: Target, run: Run, plan: Plan) -> None:
    """Say what is going to happen."""
    headline(f"{target.server} ({plan.kind}), {plural(len(plan.chosen), 'operation')}")
    sends = {
        "read": "Nothing is changed: only GET, HEAD and OPTIONS are sent.",
        "own": "Objects are made, changed and removed again; nothing else is changed.",
        "any": "Everything may be changed, at random.",
    }
    click.echo(sends[run.mode])
    if run.only is None:
        tell_missing(plan.missing, selection.permitted(plan.document, run.mode) - set(plan.chosen))
    if target.other is None:
        click.echo("With one caller, nobody tries to read what belongs to somebody else; see EC_OTHER_API_KEY.")
    click.echo(f"Forecast: about {forecast.rounded(plan.cases):,} requests in {forecast.spoken(plan.seconds)}.")
    if run.budget is not None and plan.seconds > run.budget:
        click.echo(f"The budget of {forecast.spoken(run.budget)} ends it before all is done.")
    click.echo()


def what_changes(mode: Mode, chosen: Sequence[str]) -> str:
    """Say what a run is going to change, for the person who is asked."""
    if mode == "any":
        return "everything on this server may be created, changed and deleted at random"
    makers = [name for name in chosen if name in MAKERS]
    return f"objects are made with {', '.join(makers)}, changed, and removed at the end"


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
    remember(config)
    summary = Summary(config, names=names, sent=door.sent, verbose=run.verbose, stopped=lambda: door.problem)
    status = 2
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
        if isinstance(end.code, int):
            status = end.code
    for path in run.reports.values():
        for file in [path] if path.is_file() else path.rglob("*"):
            if file.is_file():
                mask.file(file)
    if (tests := run.reports.get("pytest")) is not None and tests.is_file():
        complete(tests, target.server)
    if door.problem:
        raise Refusal(f"{target.server}: {door.problem}; the run ended before its time")
    if summary.gone:
        raise Refusal(f"{target.server} has gone away in the middle of the run")
    try:
        findings.keep(summary.findings)
    except OSError as problem:
        click.echo(f"The findings are not kept for `explain`: {problem.strerror}", err=True)
    return 0 if run.update_baseline and status == 1 else status


def events(schema: BaseSchema, door: Door) -> EventGenerator:
    """Pass on what happens, until it is over or pointless to go on."""
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
            door.close_but_for(session)
            if door.mode == "own" and door.objects.paths:
                click.echo(f"Removing {plural(len(door.objects.paths), 'object')} of this run")
                left = door.objects.remove(session)
                for path in left:
                    click.secho(f"  {path} is still there; remove it yourself", fg="red", err=True)
        finally:
            signal.signal(signal.SIGTERM, before)


def settle_libraries() -> None:
    """Let Hypothesis keep what it works out where caches belong, and `requests` take no credentials from a `.netrc`."""
    caches = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache")
    os.environ.setdefault("HYPOTHESIS_STORAGE_DIRECTORY", str(caches / "elastic-cloud-sdk" / "hypothesis"))
    os.environ["NETRC"] = os.devnull
