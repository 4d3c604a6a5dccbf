"""The command `elastic-cloud-emulator`."""

from __future__ import annotations

import errno
import gc
import json
import logging
import os
import re
import shlex
import signal
import sys
from collections.abc import Callable, Mapping, Sequence
from contextlib import ExitStack, closing
from pathlib import Path
from socket import gethostname, socket
from typing import TYPE_CHECKING, Any, TypeVar

import click
from click.core import ParameterSource

from elastic_cloud_emulator.document.contract import DOCUMENT_VARIABLE, ContractError
from elastic_cloud_emulator.document.releases import check_version
from elastic_cloud_emulator.doors.server import address, build, is_loopback, listen
from elastic_cloud_emulator.emulator import Emulator
from elastic_cloud_emulator.installation.clock import check_speed
from elastic_cloud_emulator.installation.ids import Ids
from elastic_cloud_emulator.installation.personality import PERSONALITIES, PersonalityName
from elastic_cloud_emulator.installation.settings import Settings
from elastic_cloud_emulator.seeding.seeds import SeedError
from elastic_cloud_emulator.storage.database import StoreError

if TYPE_CHECKING:
    from elastic_cloud_emulator.doors.tls import Identity

PREFIX = "ELASTIC_CLOUD_EMULATOR_"
_FULL_COLLECTION = 1000
"""How many collections of the middle generation go before one of everything, which keeps callers waiting."""

Command = TypeVar("Command", bound=Callable[..., Any])


class _Option(click.Option):
    """An option for which what is empty counts as left out."""

    def consume_value(self, ctx: click.Context, opts: Mapping[str, Any]) -> tuple[Any, ParameterSource]:
        """Take what is given, from the environment where nothing is."""
        name = self.name or ""
        given = opts.get(name)
        if given == "":
            opts = {other: value for other, value in opts.items() if other != name}
        elif isinstance(given, list):
            kept = [each for each in given if each != ""]
            opts = {other: value for other, value in opts.items() if other != name} | ({name: kept} if kept else {})
        return super().consume_value(ctx, opts)


def _option(name: str, help: str, *names: str, **settings: Any) -> Callable[[Command], Command]:  # noqa: A002 - click's word
    variable = PREFIX + name.upper().replace("-", "_")
    return click.option(*names, f"--{name}", help=help, cls=_Option, envvar=variable, show_envvar=True, **settings)


def _held_to(check: Callable[[Any], Any]) -> Callable[[click.Context, click.Parameter, Any], Any]:
    """Make a callback for an option whose value, if it has one, `check` gives back or refuses by ValueError."""

    def hold(context: click.Context, option: click.Parameter, value: Any) -> Any:
        try:
            return None if value is None else check(value)
        except ValueError as problem:
            raise click.BadParameter(str(problem), context, option) from None

    return hold


def _default(name: str, help: str, default: Any, **settings: Any) -> Callable[[Command], Command]:  # noqa: A002
    return _option(name, help, default=default, show_default=True, **settings)


def _switch(name: str, help: str, *names: str) -> Callable[[Command], Command]:  # noqa: A002
    return _option(name, help, *names, is_flag=True)


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(package_name="elastic-cloud-sdk", message="elastic-cloud-emulator %(version)s")
def commands() -> None:
    """Serve a stateful Elastic Cloud API to test against."""


@commands.command()
@_default("host", "Address to listen on.", "127.0.0.1")
@_default("port", "Port to listen on, 0 for a free one.", 12400, type=click.IntRange(0, 65535))
@_default("personality", "Which installation to be.", "ece", type=click.Choice(list(PERSONALITIES)))
@_option(
    "platform-version",
    "Version of ECE to be, such as 3.8.0; all that any has if left out.",
    metavar="VERSION",
    callback=_held_to(check_version),
)
@_option("store", "File that keeps the state; it lives in memory if left out.", metavar="FILE")
@_option(
    "seed",
    f"File, or folder of files, to merge over the bundled seeds; may be given again (in the environment, several are "
    f"separated by {os.pathsep}).",
    metavar="PATH",
    multiple=True,
    type=click.Path(),
)
@_option("username", "User whose credentials are handed out, a platform administrator if new; operator if left out.")
@_option("password", "Password of that user; drawn if left out.")
@_option("api-key", "API key of that user; drawn if left out.", metavar="KEY")
@_default("speed", "Seconds of the emulator's clock per real second.", 1.0, type=float, callback=_held_to(check_speed))
@_switch("time-skipping", "Let the clock go to the end of a plan at once when a caller only waits for it.")
@_switch("strict", "Refuse members and parameters that the document does not know, instead of passing over them.")
@_option("random-seed", "Number from which ids and secrets are drawn the same every time.", type=int, metavar="NUMBER")
@_switch("tls", "Speak HTTPS, with a certificate made on the fly.")
@_option("ca-bundle", "File to write for clients to trust that certificate; temporary if left out.", metavar="FILE")
@_option(
    "control-token",
    "What calls below /_emulator/ must bring along; if left out, nothing on the loopback interface, else drawn.",
    metavar="TOKEN",
)
@_default("print-connection", "Form of the start-up line.", "text", type=click.Choice(["text", "json"]))
@_switch("saml", "Have a SAML identity provider set up.")
@_switch("no-console", "Leave out the console that browsers find at /.")
@_switch("verbose", "Write a line for each call: method, path template, status, time and caller.", "-v")
def serve(**options: Any) -> None:
    """Answer on a port until SIGINT or SIGTERM.

    What is empty counts as left out.
    """
    _check(options)
    if options["verbose"]:
        log = logging.getLogger("elastic_cloud_emulator")
        log.addHandler(logging.StreamHandler())
        log.setLevel(logging.INFO)
    with _emulator(options) as emulator, ExitStack() as stack:
        listener = stack.enter_context(_listener(options["host"], options["port"]))
        if emulator.control_token is None and not is_loopback(listener):
            emulator.control_token = Ids().secret(32)
        identity = None
        if options["tls"]:
            try:
                identity = stack.enter_context(closing(_identify(emulator, options, listener)))
            except OSError as problem:
                told = f"--ca-bundle {options['ca_bundle']}: the certificate cannot be written: {problem.strerror}"
                raise click.ClickException(told) from None
        server = build(emulator, identity.context if identity else None)
        # uvicorn repeats a signal for these once it has stopped, and one may come before it listens for signals.
        for number in (signal.SIGINT, signal.SIGTERM):
            signal.signal(number, server.handle_exit)
        url = address(listener, emulator.world.scheme)
        console = {} if options["no_console"] else {"console": f"{url}/"}
        connection = {"url": url, **console, **_credentials(emulator)}
        if identity is not None:
            connection["ca_bundle"] = str(identity.ca_bundle)
        gc.freeze()  # what is there now is there to stay
        gc.set_threshold(*gc.get_threshold()[:2], _FULL_COLLECTION)
        gc.enable()
        print(_announcement(emulator, connection, options["print_connection"]), flush=True)
        server.run(sockets=[listener])


def main(arguments: Sequence[str] | None = None) -> None:
    """Run the command, and leave Python by `SystemExit`.

    Its status is 0 after an orderly stop, 1 if the emulator cannot start, 2 for wrong arguments.
    """
    commands.main(arguments, prog_name="elastic-cloud-emulator")


def _check(options: Mapping[str, Any]) -> None:
    """Refuse options that contradict each other.

    Raises:
        UsageError: They do.
    """
    given = click.get_current_context().get_parameter_source
    # The container has the variable set, with TLS and without.
    if options["ca_bundle"] and not options["tls"] and given("ca_bundle") is ParameterSource.COMMANDLINE:
        raise click.UsageError("--ca-bundle belongs to --tls: without it there is no certificate to trust")
    if PERSONALITIES[options["personality"]].hosted:
        for name in ("username", "password"):
            if options[name]:
                raise click.UsageError(f"--{name} is for ECE; the hosted service knows API keys only: give --api-key")
        if options["platform_version"]:
            raise click.UsageError("--platform-version is for ECE; the hosted service has none")


def _emulator(options: Mapping[str, Any]) -> Emulator:
    """Set the emulator up.

    Raises:
        ClickException: It cannot be.
    """
    personality: PersonalityName = options["personality"]
    try:
        return Emulator(
            personality,
            store=options["store"],
            seeds=options["seed"],
            username=options["username"],
            password=options["password"],
            api_key=options["api_key"],
            speed=options["speed"],
            time_skipping=options["time_skipping"],
            strict=options["strict"],
            random_seed=options["random_seed"],
            tls=options["tls"],
            control_token=options["control_token"],
            settings=Settings(
                platform_version=options["platform_version"], saml=options["saml"], console=not options["no_console"]
            ),
        )
    except ContractError as problem:
        raise click.ClickException(f"{DOCUMENT_VARIABLE}: {problem}") from None
    except SeedError as problem:
        raise click.ClickException(f"--seed: {problem}") from None
    except StoreError as problem:
        raise click.ClickException(f"--store: {problem}") from None
    except ValueError as problem:  # all else that it refuses was refused before
        raise click.BadParameter(str(problem), param_hint="'--api-key'") from None


def _listener(host: str, port: int) -> socket:
    """Listen on an address.

    Raises:
        ClickException: It is in use or not of this machine.
    """
    try:
        return listen(host, port)
    except OSError as problem:
        if problem.errno == errno.EADDRINUSE:
            told = f"--port {port}: it is in use on {host}; give another one, or 0 for one that is free"
        elif problem.errno == errno.EACCES:
            told = f"--port {port}: this user may not listen there; give one from 1024, or 0 for one that is free"
        else:
            told = f"--host {host}: nothing can listen on {host}:{port} here: {problem.strerror}"
        raise click.ClickException(told) from None


def _identify(emulator: Emulator, options: Mapping[str, Any], listener: socket) -> Identity:
    from elastic_cloud_emulator.doors.tls import Identity

    names = {options["host"], listener.getsockname()[0]} - {"", "0.0.0.0", "::"}
    if re.fullmatch(r"[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)*", name := gethostname()):
        names.add(name)
    ca_bundle = Path(options["ca_bundle"]) if options["ca_bundle"] else None
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
    return "\n".join([f"Elastic Cloud emulator ({personality}) on {url[1]}: {told}", *_next_steps(connection)])


def _next_steps(connection: Mapping[str, str]) -> list[str]:
    """Write what to type in another terminal."""
    settings = {"EC_HOST": connection["url"].replace("//0.0.0.0:", "//127.0.0.1:").replace("//[::]:", "//[::1]:")}
    if "api_key" in connection:
        settings["EC_API_KEY"] = connection["api_key"]
        credentials = '-H "Authorization: ApiKey $EC_API_KEY"'
    elif "password" in connection:
        settings |= {"EC_USER": connection["username"], "EC_PASS": connection["password"]}
        credentials = '-u "$EC_USER:$EC_PASS"'
    else:
        return ["The credentials are those of an earlier run; give --password or --api-key to replace them."]
    if "ca_bundle" in connection:
        settings["SSL_CERT_FILE"] = connection["ca_bundle"]
        credentials = f'--cacert "$SSL_CERT_FILE" {credentials}'
    exports = " ".join(f"{name}={shlex.quote(value)}" for name, value in settings.items())
    program = "from elastic_cloud_sdk import ElasticCloud; print([d.name for d in ElasticCloud().search_deployments()])"
    return [
        "In another terminal:",
        f"  export {exports}",
        f'  curl {credentials} "$EC_HOST/api/v1/deployments"',
        f'  {shlex.quote(sys.executable)} -c "{program}"',
        "Ctrl-C stops it.",
    ]


def is_on(text: str) -> bool:
    """Read what an environment variable says about a switch."""
    return text.lower() not in ("", "0", "false", "f", "no", "n", "off")
