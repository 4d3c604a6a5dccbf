"""The command `elastic-cloud-emulator`."""

from __future__ import annotations

import argparse
import json
import os
import signal
import sys
from collections.abc import Mapping, Sequence
from typing import Any

from elastic_cloud_emulator.contract import ContractError
from elastic_cloud_emulator.emulator import Emulator
from elastic_cloud_emulator.personality import PERSONALITIES
from elastic_cloud_emulator.seeds import SeedError
from elastic_cloud_emulator.server import address, build, listen
from elastic_cloud_emulator.store import StoreError
from elastic_cloud_emulator.world import Settings

_PREFIX = "ELASTIC_CLOUD_EMULATOR_"


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command.

    Returns:
        0 after an orderly stop, 1 if the emulator cannot start, 2 for wrong arguments.
    """
    options = _parser(os.environ).parse_args(arguments)
    try:
        emulator = Emulator(
            options.personality,
            store=options.store,
            seeds=options.seeds,
            username=options.username,
            password=options.password,
            api_key=options.api_key,
            speed=options.speed,
            seed=options.seed,
            settings=Settings(saml=options.saml),
        )
    except (ContractError, SeedError, StoreError, ValueError) as problem:
        print(f"elastic-cloud-emulator: {problem}", file=sys.stderr)
        return 1
    with emulator:
        try:
            listener = listen(options.host, options.port)
        except OSError as problem:
            print(f"elastic-cloud-emulator: {options.host}:{options.port}: {problem}", file=sys.stderr)
            return 1
        with listener:
            server = build(emulator.handle)
            # uvicorn repeats a signal for these once it has stopped, and one may come before it listens for signals.
            for number in (signal.SIGINT, signal.SIGTERM):
                signal.signal(number, server.handle_exit)
            print(_announcement(emulator, address(listener), options.print_connection), flush=True)
            server.run(sockets=[listener])
    return 0


def _announcement(emulator: Emulator, url: str, form: str) -> str:
    credentials = {"username": emulator.username, "password": emulator.password, "api_key": emulator.api_key}
    known = {name: value for name, value in credentials.items() if value is not None}
    if form == "json":
        return json.dumps(
            {
                "url": url,
                "personality": emulator.world.personality.name,
                **known,
                "passwords": emulator.passwords,
            }
        )
    told = ", ".join(f"{name.replace('_', ' ')} {value}" for name, value in known.items())
    return f"Elastic Cloud emulator ({emulator.world.personality.name}) on {url}: {told}"


def _parser(environment: Mapping[str, str]) -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="elastic-cloud-emulator", description="A stateful Elastic Cloud API to test against."
    )
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    serve = commands.add_parser(
        "serve",
        help="answer on a port until stopped",
        description=f"Answers until SIGINT or SIGTERM. Every option can also be set as {_PREFIX}<OPTION>.",
    )

    def option(name: str, help: str, **settings: Any) -> None:  # noqa: A002 - argparse's word
        variable = _PREFIX + name.upper().replace("-", "_")
        settings["default"] = environment.get(variable, settings.get("default"))
        serve.add_argument(f"--{name}", help=f"{help} [{variable}]", **settings)

    option("host", "address to listen on; default: %(default)s", default="127.0.0.1")
    option("port", "port to listen on, 0 for a free one; default: %(default)s", type=int, default=12400)
    option("personality", "which installation to be; default: %(default)s", choices=list(PERSONALITIES), default="ece")
    option("store", "file that keeps the state; default: in memory", metavar="FILE")
    option("seeds", "folder of seed files to use instead of the bundled ones", metavar="FOLDER")
    option("username", "user whose credentials are handed out, a platform administrator if new; default: operator")
    option("password", "password of that user; default: drawn")
    option("api-key", "API key of that user; default: drawn", metavar="KEY")
    option("speed", "seconds of the emulator's clock per real second; default: %(default)s", type=float, default=1.0)
    option("seed", "number from which ids and secrets are drawn the same every time", type=int, metavar="NUMBER")
    option(
        "print-connection", "form of the start-up line; default: %(default)s", choices=["text", "json"], default="text"
    )
    serve.add_argument(
        "--saml",
        action="store_true",
        default=environment.get(_PREFIX + "SAML", "") not in ("", "0", "false"),
        help=f"have a SAML identity provider set up [{_PREFIX}SAML]",
    )
    return parser
