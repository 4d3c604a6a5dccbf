"""The command `elastic-cloud-conformance`."""

from __future__ import annotations

import sys
from importlib.metadata import version
from pathlib import Path
from typing import Any

import click
from schemathesis.config import ReportFormat

from elastic_cloud_conformance import explaining, findings, forecast, selection, targets, unproven
from elastic_cloud_conformance.configuration import PHASES
from elastic_cloud_conformance.document import Personality, load
from elastic_cloud_conformance.drift_command import drift
from elastic_cloud_conformance.emulation import emulator
from elastic_cloud_conformance.objects import Mode
from elastic_cloud_conformance.output import plural
from elastic_cloud_conformance.refusals import Refusal
from elastic_cloud_conformance.running import DEPTHS, Run, examine, settle_libraries

REPORTS = {
    ReportFormat.HTML: "FOLDER",
    ReportFormat.JUNIT: "FILE",
    ReportFormat.JSON: "FILE",
    ReportFormat.HAR: "FILE",
    ReportFormat.VCR: "FILE",
    ReportFormat.NDJSON: "FILE",
    ReportFormat.ALLURE: "FOLDER",
    ReportFormat.PYTEST: "FILE",
}

INTERRUPTED = 130
"""Exit status after Ctrl-C."""


class Duration(click.ParamType[int]):
    """Such as `5m`."""

    name = "duration"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> int:
        """Give the seconds."""
        try:
            return forecast.parse(value)
        except ValueError as problem:
            self.fail(str(problem), param, ctx)


def _rate(_ctx: click.Context, _param: click.Parameter, value: str | None) -> str | None:
    limit, _, unit = (value or "1/s").partition("/")
    if not limit.isdecimal() or int(limit) < 1 or unit not in ("s", "m", "h", "d"):
        raise click.BadParameter(f"{value!r} is not a rate such as 10/s or 100/m")
    return value


@click.group(context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.version_option(version("elastic-cloud-sdk"))
def commands() -> None:
    """Hold a server against the document of the Elastic Cloud API."""


@commands.command()
@click.option("--url", help="Address of the server, without /api/v1. Left out: an emulator is started.")
@click.option("--personality", type=click.Choice(["ece", "hosted"]), help="Which operations the server offers.")
@click.option("--region", help="The region that examples speak of.")
@click.option("--ca-bundle", metavar="FILE", help="The authority that vouches for the server.")
@click.option("--insecure", is_flag=True, help="Trust any certificate.")
@click.option("--write", is_flag=True, help="Make objects on the server, change those alone, and remove them.")
@click.option("--disposable", is_flag=True, help="Change the server at random: it is there to be thrown away.")
@click.option("--yes", is_flag=True, help="Do not ask whether things may be changed.")
@click.option("--only", multiple=True, metavar="ID", help="An operationId to examine; may be repeated.")
@click.option("--phase", "phases", multiple=True, type=click.Choice(PHASES), help="A phase to run; may be repeated.")
@click.option("--depth", type=click.Choice(list(DEPTHS)), default="default", help="How thorough to be.")
@click.option("--budget", type=Duration(), help="Use so much time, such as 5m, and no more.")
@click.option("--rate-limit", metavar="N/UNIT", callback=_rate, help="Send no more than, such as 10/s.")
@click.option("--workers", type=click.IntRange(1, 64), default=1, help="How many requests are under way at a time.")
@click.option(
    "--baseline", type=click.Path(dir_okay=False, path_type=Path), metavar="FILE", help="Failures that are known."
)
@click.option("--update-baseline", is_flag=True, help="Add the failures of this run to the baseline.")
@click.option("-v", "--verbose", is_flag=True, help="Show each failure in full.")
def run(**options: Any) -> None:
    """Examine a server, and say where it differs from the document.

    Credentials are found as the SDK finds them: EC_API_KEY, or EC_USER and EC_PASS, or ecctl's configuration file;
    those of a second caller, who must not see what belongs to the first, in EC_OTHER_API_KEY, or EC_OTHER_USER and
    EC_OTHER_PASS.

    Exit status: 0 if all is well, 1 if something failed, 2 if the run could not be made, 130 after Ctrl-C.
    """
    url = options["url"]
    for option, needed in (("update_baseline", "baseline"), ("write", "url"), ("disposable", "url"), ("yes", "url")):
        if options[option] and not options[needed]:
            raise click.UsageError(f"--{option.replace('_', '-')} goes with --{needed}")
    if options["write"] and options["disposable"]:
        raise click.UsageError("--write and --disposable exclude each other")
    if options["insecure"] and options["ca_bundle"]:
        raise click.UsageError("--insecure and --ca-bundle exclude each other")
    changes = url is None or options["write"] or options["disposable"]
    mode: Mode = "read" if not changes else "own" if options["write"] else "any"
    plan = Run(
        mode,
        depth=DEPTHS[options["depth"]],
        only=options["only"] or None,
        phases=options["phases"],
        workers=options["workers"],
        rate_limit=options["rate_limit"],
        budget=options["budget"],
        baseline=options["baseline"],
        update_baseline=options["update_baseline"],
        reports={report.value: options[report.value] for report in REPORTS if options[report.value]},
        verbose=options["verbose"],
    )
    ask = None if not changes or url is None or options["yes"] else confirm
    settle_libraries()
    try:
        status = _examine(plan, options, ask)
    except KeyboardInterrupt:
        status = INTERRUPTED
    sys.exit(status)


def _examine(plan: Run, options: dict[str, Any], ask: Any) -> int:
    """Do what is planned on the server that the options name, or on an emulator; gives the exit status."""
    if options["url"] is not None:
        found = {"ca_bundle": options["ca_bundle"], "insecure": options["insecure"], "region": options["region"]}
        return examine(targets.find(options["url"], **found), plan, options["personality"], ask)
    personality: Personality = options["personality"] or "ece"
    with emulator(personality) as connection:
        target = targets.find(connection.pop("url"), region=options["region"], environ=connection)
        status = examine(target, plan, personality)
        if plan.only is None and status != INTERRUPTED and (seen := targets.unproven(target.session(), target.root)):
            click.echo(f"Never seen to succeed in this run: {plural(len(seen), 'operation')}")
            for reason, names in unproven.explain(load(personality), seen).items():
                click.echo(f"  as {reason}: {', '.join(names)}")
        return status


for report, place in REPORTS.items():
    text = f"Write a report: {report.display_name}."
    kind = click.Path(file_okay=place == "FILE", dir_okay=place == "FOLDER", path_type=Path)
    run.params.append(click.Option([f"--{report.value}"], type=kind, metavar=place, help=text))


def confirm(changes: str) -> None:
    """Ask a person whether things may be changed.

    Raises:
        Refusal: They may not, or there is nobody to ask.
    """
    if not sys.stdin.isatty():
        raise Refusal(f"{changes}: say --yes if that is meant")
    click.echo(f"On this server, {changes}.")
    if click.prompt("Type yes to go on", default="", show_default=False) != "yes":
        raise Refusal("nothing was changed")


@commands.command()
@click.argument("failure")
def explain(failure: str) -> None:
    """Say what a failure means, which side is probably wrong, and how to repeat it.

    FAILURE is the short name of a failure of the latest run in this folder, or a kind such as ST108.
    """
    known = findings.read()
    found = next((each for each in known if each.id == failure.lower()), None)
    kind = failure.upper()
    if found is not None:
        click.echo(explaining.explain(found))
    elif kind in explaining.MEANINGS:
        click.echo(f"{kind}: {explaining.meaning(kind)}\n{explaining.blame(kind)}")
    else:
        hint = selection.near(failure, [*(each.id for each in known), *explaining.MEANINGS])
        raise Refusal(f"the latest run in this folder has no failure {failure!r}{hint}")


commands.add_command(drift)
