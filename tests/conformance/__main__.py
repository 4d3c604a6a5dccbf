"""Prove that document and server say the same: schemathesis with all phases and all checks.

    python -m tests.conformance                          the emulator, about a minute
    python -m tests.conformance --deep                   the emulator, thoroughly
    python -m tests.conformance --url https://ece.example.com:12443 --read-only
                                                         a real installation, nothing is changed

Credentials for a server of your own come from EC_API_KEY, or EC_USER and EC_PASS.
"""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Sequence
from pathlib import Path

from tests.conformance.running import SelectionError, Target, emulator, run, unproven
from tools.bundle import ROOT


def main(arguments: Sequence[str]) -> int:
    options = parser().parse_args(arguments)
    examples = options.examples or (100 if options.deep else 25)
    if options.url is None:
        with emulator(options.personality) as (running, target):
            status = examine(target, options, examples)
            if options.only is None and (missing := unproven(running)):
                print(f"Never seen to succeed in this run: {', '.join(missing)}")
            return status
    key, user, password = (os.environ.get(name) for name in ("EC_API_KEY", "EC_USER", "EC_PASS"))
    if key is None and (user is None or password is None):
        print("conformance: set EC_API_KEY, or EC_USER and EC_PASS, for the server of --url", file=sys.stderr)
        return 2
    if not options.read_only and not options.destructive:
        print(
            "conformance: without --read-only this run creates, changes and deletes at random on that server; "
            "say --destructive if it is there for that",
            file=sys.stderr,
        )
        return 2
    target = Target(options.url, api_key=key, username=user, password=password, personality=options.personality)
    return examine(target, options, examples)


def examine(target: Target, options: argparse.Namespace, examples: int) -> int:
    report: Path = options.junit
    try:
        finished = run(
            target,
            examples=examples,
            only=options.only,
            phases=options.phases,
            read_only=options.read_only,
            junit=report,
        )
    except SelectionError as problem:
        print(f"conformance: {problem}", file=sys.stderr)
        return 2
    return finished.returncode


def parser() -> argparse.ArgumentParser:
    result = argparse.ArgumentParser(prog="nox -s conformance --", description="Hold a server against the document.")
    result.add_argument("--url", help="address of a server, without /api/v1; the emulator if left out")
    result.add_argument("--personality", choices=["ece", "hosted"], default="ece", help="which operations it offers")
    result.add_argument("--read-only", action="store_true", help="send nothing but GET, HEAD and OPTIONS")
    result.add_argument("--destructive", action="store_true", help="the server of --url may be changed at random")
    result.add_argument("--deep", action="store_true", help="100 fuzzed cases for each operation instead of 25")
    result.add_argument("--examples", type=int, metavar="N", help="N fuzzed cases for each operation")
    result.add_argument("--only", nargs="+", metavar="ID", help="operationIds to examine")
    result.add_argument("--phases", nargs="+", default=[], help="phases to run")
    result.add_argument("--junit", type=Path, default=ROOT / "conformance.xml", help="where the report goes")
    return result


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
