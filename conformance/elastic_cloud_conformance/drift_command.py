"""The command `elastic-cloud-conformance drift`."""

from __future__ import annotations

import json
import sys
from collections import Counter
from collections.abc import Sequence
from dataclasses import asdict
from importlib.util import find_spec
from itertools import groupby
from pathlib import Path
from typing import Any, get_args

import click
import requests
import yaml

from elastic_cloud_conformance import document, targets
from elastic_cloud_conformance.drift import MEANINGS, Difference, Meaning, compare, known_deviations
from elastic_cloud_conformance.drift_reading import UnreadableError, read
from elastic_cloud_conformance.output import plural
from elastic_cloud_conformance.refusals import Refusal

ENDINGS = (".json", ".yaml", ".yml")
SERVED = ("swagger.json", "swagger-user.json")
"""What servers call their description, below `/api/v1/api-docs/`."""
SECONDS = 30.0
COLORS: dict[Meaning, str] = {"breaks": "red", "new": "green", "only text": "yellow"}


@click.command()
@click.argument("source")
@click.option("--ca-bundle", metavar="FILE", help="The authority that vouches for the server.")
@click.option("--insecure", is_flag=True, help="Trust any certificate.")
@click.option("--json", "as_json", is_flag=True, help="Print the differences for programs.")
@click.option(
    "--fail-on",
    type=click.Choice(get_args(Meaning)),
    default="only text",
    show_default=True,
    help="The least that counts for the exit status; `breaks` weighs most.",
)
def drift(source: str, ca_bundle: str | None, insecure: bool, as_json: bool, fail_on: Meaning) -> None:
    """Say how the API that a server or a file describes differs from our document.

    SOURCE is the address of a server, which is asked for its description, or the address or file of a description:
    Swagger 2.0 or OpenAPI 3, as JSON or YAML. Differences that openapi/DEVIATIONS.md explains are left out.

    Exit status: 0 without differences, 1 with some, 2 if there is nothing to compare.
    """
    verify: bool | str = ca_bundle or not insecure
    ours = read(json.loads(document.file().read_text(encoding="utf-8")))
    try:
        theirs = read(parse(fetch(source, verify) if source.startswith(("http://", "https://")) else load(source)))
    except UnreadableError as problem:
        raise Refusal(f"{source} cannot be compared: {problem}") from None
    found = compare(ours, theirs)
    if as_json:
        click.echo(json.dumps({"source": source, "differences": [asdict(each) for each in found]}, indent=2))
    else:
        show(found)
        counts = Counter(each.meaning for each in found)
        told = ", ".join(f"{counts[meaning]} {meaning}" for meaning in MEANINGS if counts[meaning])
        known = "" if theirs.ours else f"; the {len(known_deviations())} that DEVIATIONS.md explains are left out"
        click.echo(f"drift: {plural(len(found), 'difference')}{f' ({told})' if told else ''} in {source}{known}")
    weighty = MEANINGS[: MEANINGS.index(fail_on) + 1]
    sys.exit(int(any(each.meaning in weighty for each in found)))


def load(name: str) -> str:
    """Read a file.

    Raises:
        Refusal: It cannot be read.
    """
    try:
        return Path(name).read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as problem:
        raise Refusal(f"{name} cannot be read: {problem}") from None


def fetch(url: str, verify: bool | str) -> str:
    """Fetch a description; the caller's credentials go to no address but that of an API that asks for them.

    Raises:
        Refusal: There is none.
    """
    if url.endswith(ENDINGS):
        return _get(requests.Session(), url, verify).text
    root = url.rstrip("/").removesuffix("/api/v1") + "/api/v1"
    session = requests.Session()
    for name in SERVED:
        answer = _get(session, f"{root}/api-docs/{name}", verify, refused=(401, 403, 404))
        if answer.status_code == 401:
            insecure, bundle = verify is False, verify if isinstance(verify, str) else None
            session = targets.find(url, ca_bundle=bundle, insecure=insecure).session()
            answer = _get(session, f"{root}/api-docs/{name}", verify, refused=(403, 404))
        if answer.ok:
            return answer.text
    raise Refusal(f"{root}/api-docs/ has no description that the caller may read; name a file")


def _get(session: requests.Session, url: str, verify: bool | str, refused: Sequence[int] = ()) -> requests.Response:
    try:
        answer = session.get(url, timeout=SECONDS, verify=verify)
    except requests.RequestException as problem:
        raise Refusal(f"{url} cannot be reached: {problem}") from None
    if not answer.ok and answer.status_code not in refused:
        raise Refusal(f"{url} answers {answer.status_code}")
    return answer


def parse(text: str) -> Any:
    """Parse JSON, or else YAML.

    Raises:
        UnreadableError: It is neither.
    """
    try:
        return json.loads(text)
    except json.JSONDecodeError as problem:
        if text.lstrip().startswith(("{", "[")):
            raise UnreadableError(f"not JSON: {problem.msg} in line {problem.lineno}") from None
    try:
        return yaml.load(text, getattr(yaml, "CSafeLoader", yaml.SafeLoader))
    except yaml.YAMLError as problem:
        where = getattr(problem, "problem_mark", None)
        raise UnreadableError(f"not YAML: see line {where.line + 1}" if where else "not YAML") from None


def show(found: Sequence[Difference]) -> None:
    """Show the differences to people, by what they mean and by operation and schema."""
    rich = find_spec("rich") is not None and sys.stdout.isatty()
    for meaning in MEANINGS:
        some = [each for each in found if each.meaning == meaning]
        if not some:
            continue
        if rich:
            _table(meaning, some)
            continue
        click.secho(f"{meaning} ({len(some)})", fg=COLORS[meaning], bold=True)
        for of, group in groupby(some, lambda each: each.of):
            click.echo(f"  {of}")
            for each in group:
                click.echo(f"    {each.text}")


def _table(meaning: Meaning, found: Sequence[Difference]) -> None:
    from rich.console import Console
    from rich.markup import escape
    from rich.table import Table

    table = Table(title=f"{meaning} ({len(found)})", title_style=f"bold {COLORS[meaning]}", title_justify="left")
    table.add_column("operation or schema", overflow="fold")
    table.add_column("difference", overflow="fold")
    for of, group in groupby(found, lambda each: each.of):
        table.add_row(escape(of), escape("\n".join(each.text for each in group)))
    Console().print(table)
