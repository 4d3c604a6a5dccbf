"""The command `elastic-cloud-emulator`."""

from __future__ import annotations

import argparse
import gc
import json
import os
import re
import signal
import sys
from collections.abc import Mapping, Sequence
from contextlib import ExitStack, closing
from pathlib import Path
from socket import gethostname, socket
from typing import TYPE_CHECKING, Any

from elastic_cloud_emulator.document.contract import ContractError
from elastic_cloud_emulator.doors.server import address, build, is_loopback, listen
from elastic_cloud_emulator.emulator import Emulator
from elastic_cloud_emulator.installation.ids import Ids
from elastic_cloud_emulator.installation.personality import PERSONALITIES
from elastic_cloud_emulator.installation.settings import Settings
from elastic_cloud_emulator.seeding.seeds import SeedError
from elastic_cloud_emulator.storage.database import StoreError

if TYPE_CHECKING:
    from elastic_cloud_emulator.doors.tls import Identity

PREFIX = "ELASTIC_CLOUD_EMULATOR_"
_FULL_COLLECTION = 1000
"""How many collections of the middle generation go before one of everything, which keeps callers waiting."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command.

    Returns:
        0 after an orderly stop, 1 if the emulator cannot start, 2 for wrong arguments.
    """
    given = {name: value for name, value in os.environ.items() if value}
    options = _parser(given).parse_args(arguments)
    try:
        emulator = Emulator(
            options.personality,
            store=options.store,
            seeds=options.seed,
            username=options.username,
            password=options.password,
            api_key=options.api_key,
            speed=options.speed,
            time_skipping=options.time_skipping,
            strict=options.strict,
            random_seed=options.random_seed,
            tls=options.tls,
            control_token=options.control_token,
            settings=Settings(
                platform_version=options.platform_version, saml=options.saml, console=not options.no_console
            ),
        )
    except (ContractError, SeedError, StoreError, ValueError) as problem:
        return _fail(str(problem))
    with emulator, ExitStack() as stack:
        try:
            listener = stack.enter_context(listen(options.host, options.port))
        except OSError as problem:
            return _fail(f"{options.host}:{options.port}: {problem}")
        if emulator.control_token is None and not is_loopback(listener):
            emulator.control_token = Ids().secret(32)
        identity = None
        if options.tls:
            try:
                identity = stack.enter_context(closing(_identify(emulator, options, listener)))
            except OSError as problem:
                return _fail(f"{options.ca_bundle}: the certificate cannot be written: {problem.strerror}")
        server = build(emulator, identity.context if identity else None)
        # uvicorn repeats a signal for these once it has stopped, and one may come before it listens for signals.
        for number in (signal.SIGINT, signal.SIGTERM):
            signal.signal(number, server.handle_exit)
        url = address(listener, emulator.world.scheme)
        console = {} if options.no_console else {"console": f"{url}/"}
        connection = {"url": url, **console, **_credentials(emulator)}
        if identity is not None:
            connection["ca_bundle"] = str(identity.ca_bundle)
        gc.freeze()  # what is there now is there to stay
        gc.set_threshold(*gc.get_threshold()[:2], _FULL_COLLECTION)
        gc.enable()
        print(_announcement(emulator, connection, options.print_connection), flush=True)
        server.run(sockets=[listener])
    return 0


def _fail(problem: str) -> int:
    print(f"elastic-cloud-emulator: {problem}", file=sys.stderr)
    return 1


def _identify(emulator: Emulator, options: argparse.Namespace, listener: socket) -> Identity:
    from elastic_cloud_emulator.doors.tls import Identity

    names = {options.host, listener.getsockname()[0]} - {"", "0.0.0.0", "::"}
    if re.fullmatch(r"[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)*", name := gethostname()):
        names.add(name)
    ca_bundle = Path(options.ca_bundle) if options.ca_bundle else None
    return Identity(sorted(names), ca_bundle, emulator.uploaded_identity)


def _credentials(emulator: Emulator) -> dict[str, str]:
    credentials = {
        "username": emulator.username,
        "password": emulator.password,
        "api_key": emulator.api_key,
        "control_token": emulator.control_token,
    }
    return {name: value for name, value in credentials.items() if value is not None}


def _passwords(emulator: Emulator) -> dict[str, dict[str, str]]:
    directories = emulator.directory_passwords
    return {"passwords": emulator.passwords, **({"directory_passwords": directories} if directories else {})}


def _announcement(emulator: Emulator, connection: dict[str, str], form: str) -> str:
    personality = emulator.world.personality.name
    if form == "json":
        return json.dumps({"personality": personality, **connection, **_passwords(emulator)})
    url, *known = connection.items()
    told = ", ".join(f"{name.replace('_', ' ')} {value}" for name, value in known)
    return f"Elastic Cloud emulator ({personality}) on {url[1]}: {told}"


def _parser(environment: Mapping[str, str]) -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="elastic-cloud-emulator", description="A stateful Elastic Cloud API to test against."
    )
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    serve = commands.add_parser(
        "serve",
        help="answer on a port until stopped",
        description=f"Answers until SIGINT or SIGTERM. Every option can also be set as {PREFIX}<OPTION>. "
        "An empty variable or text counts as left out.",
    )

    def option(name: str, help: str, **settings: Any) -> None:  # noqa: A002 - argparse's word
        variable = PREFIX + name.upper().replace("-", "_")
        settings["default"] = environment.get(variable, settings.get("default"))
        serve.add_argument(f"--{name}", help=f"{help} [{variable}]", action=_Given, **settings)

    def switch(name: str, help: str) -> None:  # noqa: A002
        variable = PREFIX + name.upper().replace("-", "_")
        default = is_on(environment.get(variable, ""))
        serve.add_argument(f"--{name}", help=f"{help} [{variable}]", action="store_true", default=default)

    option("host", "address to listen on; default: %(default)s", default="127.0.0.1")
    option("port", "port to listen on, 0 for a free one; default: %(default)s", type=int, default=12400)
    option("personality", "which installation to be; default: %(default)s", choices=list(PERSONALITIES), default="ece")
    option("platform-version", "version of ECE to be, such as 3.8.0; default: all that any has", metavar="VERSION")
    option("store", "file that keeps the state; default: in memory", metavar="FILE")
    serve.add_argument(
        "--seed",
        help="file, or folder of files, to merge over the bundled seeds; may be given again "
        f"[{PREFIX}SEED, several separated by {os.pathsep}]",
        metavar="PATH",
        action=_Listed,
        default=[path for path in environment.get(PREFIX + "SEED", "").split(os.pathsep) if path],
    )
    option("username", "user whose credentials are handed out, a platform administrator if new; default: operator")
    option("password", "password of that user; default: drawn")
    option("api-key", "API key of that user; default: drawn", metavar="KEY")
    option("speed", "seconds of the emulator's clock per real second; default: %(default)s", type=float, default=1.0)
    switch("time-skipping", "let the clock go to the end of a plan at once when a caller only waits for it")
    switch("strict", "refuse members and parameters that the document does not know, instead of passing over them")
    option("random-seed", "number from which ids and secrets are drawn the same every time", type=int, metavar="NUMBER")
    switch("tls", "speak HTTPS, with a certificate made on the fly")
    option("ca-bundle", "file to write for clients to trust that certificate; default: temporary", metavar="FILE")
    option(
        "control-token",
        "what calls below /_emulator/ must bring along; default: nothing on the loopback interface, else drawn",
        metavar="TOKEN",
    )
    option(
        "print-connection", "form of the start-up line; default: %(default)s", choices=["text", "json"], default="text"
    )
    switch("saml", "have a SAML identity provider set up")
    switch("no-console", "leave out the console that browsers find at /")
    return parser


def is_on(text: str) -> bool:
    """Read what an environment variable says about a switch."""
    return text.lower() not in ("", "0", "false")


class _Given(argparse.Action):
    """Takes what is given, unless it is empty."""

    def __call__(self, parser: Any, namespace: Any, values: Any, option_string: str | None = None) -> None:  # noqa: ARG002
        if values != "":
            setattr(namespace, self.dest, values)


class _Listed(argparse.Action):
    """Collects what is given again and again; the first one takes the place of the default."""

    def __call__(self, parser: Any, namespace: Any, values: Any, option_string: str | None = None) -> None:  # noqa: ARG002
        given = getattr(namespace, self.dest)
        if values == "":
            return
        setattr(namespace, self.dest, [values] if given is self.default else [*given, values])
