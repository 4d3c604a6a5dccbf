"""The options of a client, checked once and never changed afterwards."""

from __future__ import annotations

import math
import os
import platform
import re
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, NamedTuple, TypeVar
from urllib.parse import urlsplit

from .._version import __version__
from ..auth import ApiKey, Basic, Credentials, Login
from ..errors import ConflictingOptions, InvalidOption
from .discovery import discover
from .options import AsyncClientOptions, CallOptions, ClientOptions

HOSTED = "api.elastic-cloud.com"
_TIMEOUT = 60.0
_CONNECT_TIMEOUT = 5.0
_RETRIES = 2
_MAX_ANSWER = 128 << 20
_PREFIX = "/api/v1"
T = TypeVar("T")
_REGION = r"[A-Za-z0-9._-]+"


class Settings(NamedTuple):
    """Everything a client was built with, apart from the HTTP objects its caller made."""

    origin: str
    """Scheme, host and port."""
    root: str
    """The path all operations stand below, ending in `/api/v1`."""
    credentials: Credentials
    region: str | None
    timeout: float
    connect_timeout: float
    retries: int
    max_answer_bytes: int
    verify: bool
    ca_bundle: str | None
    proxy: str | None
    user_agent: str

    def __repr__(self) -> str:
        region = f", region={self.region!r}" if self.region else ""
        return f"{self.origin + self.root!r}, auth={self.credentials!r}{region}"


def find_settings(
    base_url: str | None = None,
    options: ClientOptions | AsyncClientOptions | None = None,
    environ: Mapping[str, str] = os.environ,
) -> Settings:
    """Find what a client would be built with: its options, completed from environment and configuration file.

    Args:
        base_url: Address of the server; without it the one of the environment or file, else the hosted service.
        options: Those that `ElasticCloud` takes.
        environ: The environment.

    Raises:
        ConfigurationError: An option is wrong, two contradict each other, or there are no credentials.
    """
    options = {} if options is None else options
    _refuse_unknown(options)
    region, proxy, application = options.get("region"), options.get("proxy"), options.get("application")
    verify, ca_bundle, timeout = options.get("verify"), options.get("ca_bundle"), options.get("timeout")
    for argument, value in (("base_url", base_url), ("region", region), ("proxy", proxy), ("application", application)):
        if value is not None and not isinstance(value, str):
            raise InvalidOption(f"{argument} is a {type(value).__name__}.", argument=argument, fix="Give text.")
    if verify is not None and not isinstance(verify, bool):
        raise InvalidOption(
            "verify is neither True nor False.",
            argument="verify",
            fix="Give one of them; the file of an authority is given as ca_bundle.",
        )
    _refuse_conflicts(options)
    credentials = _credentials(options)
    found = discover(credentials_given=credentials is not None, environ=environ)
    who = credentials or found.credentials
    assert who is not None  # discover raises otherwise
    argument = "base_url" if base_url is not None else found.origin
    origin, root = _address(base_url if base_url is not None else found.base_url or f"https://{HOSTED}", argument)
    if urlsplit(origin).hostname == HOSTED and not isinstance(who, ApiKey):
        raise ConflictingOptions(
            f"{HOSTED} accepts API keys only, not a user and password.",
            argument="api_key",
            fix="Give api_key=…, or the base_url of your Elastic Cloud Enterprise.",
        )
    place = region if region is not None else found.region
    return Settings(
        origin=origin,
        root=root,
        credentials=who,
        region=_named(place),
        timeout=_seconds("timeout", timeout if timeout is not None else found.timeout or _TIMEOUT),
        connect_timeout=_seconds("connect_timeout", _or(options.get("connect_timeout"), _CONNECT_TIMEOUT)),
        retries=_count("retries", _or(options.get("retries"), _RETRIES), 0, "Give 0 for none."),
        max_answer_bytes=_count(
            "max_answer_bytes",
            _or(options.get("max_answer_bytes"), _MAX_ANSWER),
            1,
            f"Give one, such as {_MAX_ANSWER}.",
        ),
        # An authority given as an argument says more than a variable that switches checks off.
        verify=verify if verify is not None else bool(ca_bundle) or found.verify is not False,
        ca_bundle=_authority(ca_bundle),
        proxy=_proxy(proxy),
        user_agent=_user_agent(application),
    )


def change(settings: Settings, options: CallOptions) -> Settings:
    """Give the settings with some options changed.

    Raises:
        InvalidOption: An option is unknown or wrong.
    """
    checks: dict[str, Callable[[Any], Any]] = {
        "timeout": lambda value: _seconds("timeout", value),
        "connect_timeout": lambda value: _seconds("connect_timeout", value),
        "retries": lambda value: _count("retries", value, 0, "Give 0 for none."),
        "region": _named,
    }
    if unknown := options.keys() - checks.keys():
        name = min(unknown)
        fix = f"Those are {', '.join(checks)}; make another client for others."
        raise InvalidOption(f"{name} is no option that with_options takes.", argument=name, fix=fix)
    return settings._replace(**{name: checks[name](value) for name, value in options.items()})


def _named(region: object) -> str | None:
    if region is not None and not (isinstance(region, str) and re.fullmatch(_REGION, region)):
        raise InvalidOption(
            "The region is not a name of letters, digits, dots and dashes.",
            argument="region",
            fix="Give a name such as us-east-1 or ece-region, or leave it out.",
        )
    return region


def _or(value: T | None, default: T) -> T:
    return default if value is None else value


def _refuse_unknown(options: Mapping[str, object]) -> None:
    if unknown := options.keys() - ClientOptions.__annotations__.keys():
        from .._arguments import meant  # seldom needed

        name = min(unknown)
        known = ClientOptions.__annotations__
        others = f"Those of a client are base_url, {', '.join(known)}."
        raise InvalidOption(f"There is no option {name}.", argument=name, fix=meant(name, known) or others)


def _refuse_conflicts(options: ClientOptions | AsyncClientOptions) -> None:
    http_client, transport = options.get("http_client"), options.get("transport")
    if isinstance(transport, str):
        transport = None  # a kind of transport, which is made with the options
    ca_bundle, verify = options.get("ca_bundle"), options.get("verify")
    if http_client is not None and transport is not None:
        raise ConflictingOptions(
            "http_client and transport are both given.",
            argument="transport",
            fix="Keep one; the client has a transport.",
        )
    own = "http_client" if http_client is not None else "transport" if transport is not None else None
    if own:
        for name, value in (("proxy", options.get("proxy")), ("ca_bundle", ca_bundle), ("verify", verify)):
            if value is not None:
                raise ConflictingOptions(
                    f"{name} has no effect beside {own}.", argument=name, fix=f"Leave it out and set it on the {own}."
                )
    if ca_bundle is not None and verify is False:
        raise ConflictingOptions(
            "ca_bundle says whom to trust, and verify=False to trust everybody.",
            argument="verify",
            fix="Leave one of them out.",
        )


def _credentials(options: ClientOptions | AsyncClientOptions) -> Credentials | None:
    api_key, auth = options.get("api_key"), options.get("auth")
    username, password = options.get("username"), options.get("password")
    given = [
        name
        for name, value in (("auth", auth), ("api_key", api_key), ("username", username), ("password", password))
        if value is not None
    ]
    if auth is not None:
        if len(given) > 1:
            raise ConflictingOptions(f"auth and {given[1]} are both given.", argument=given[1], fix="Keep one.")
        if not isinstance(auth, ApiKey | Basic | Login):
            raise InvalidOption(
                f"auth is a {type(auth).__name__}.", argument="auth", fix="Give an ApiKey, Basic or Login object."
            )
        return auth
    if api_key is not None:
        if len(given) > 1:
            raise ConflictingOptions(
                f"api_key and {given[1]} are both given.", argument=given[1], fix="Keep the key or the user."
            )
        return ApiKey(api_key)
    if username is not None and password is not None:
        return Basic(username, password)
    if given:
        missing = "password" if username is not None else "username"
        raise InvalidOption(f"{given[0]} is given without {missing}.", argument=missing, fix="Give both.")
    return None


def _address(url: str, argument: str) -> tuple[str, str]:
    """Split a base URL into scheme with host, and the path of the API below it."""

    def wrong(problem: str, fix: str) -> InvalidOption:
        return InvalidOption(f"{argument} {problem}.", argument=argument, fix=fix)

    example = "Give it as https://host:12443."
    try:
        parts = urlsplit(url.strip())
        port = parts.port
    except ValueError:
        raise wrong("is not a URL", example) from None
    if parts.scheme not in ("http", "https") or "://" not in url:
        raise wrong("does not begin with https:// or http://", example)
    if parts.username is not None or parts.password is not None:
        raise wrong("has a user in it", "Give username and password, or api_key, as arguments of their own.")
    if not parts.hostname or re.search(r"[\s\\]", parts.netloc + parts.path):
        raise wrong("has no usable host or path", example)
    if parts.query or parts.fragment:
        raise wrong("has a query or fragment", "Give scheme, host and port alone.")
    if parts.path.rstrip("/") and not parts.path.rstrip("/").endswith(_PREFIX):
        raise wrong(
            "has a path",
            "Give scheme, host and port alone. "
            f"Where a proxy has the API below a path, give that path down to {_PREFIX}.",
        )
    host = f"[{parts.hostname}]" if ":" in parts.hostname else parts.hostname
    return f"{parts.scheme}://{host}{f':{port}' if port else ''}", parts.path.rstrip("/").removesuffix(
        _PREFIX
    ) + _PREFIX


def _seconds(argument: str, value: float) -> float:
    if isinstance(value, bool) or not isinstance(value, int | float) or not math.isfinite(value) or value <= 0:
        raise InvalidOption(
            f"{argument} is not a positive number of seconds.", argument=argument, fix="Give one, such as 60.0."
        )
    return float(value)


def _count(argument: str, value: int, least: int, fix: str) -> int:
    if isinstance(value, bool) or not isinstance(value, int) or value < least:
        raise InvalidOption(f"{argument} is not a whole number from {least}.", argument=argument, fix=fix)
    return value


def _authority(ca_bundle: str | os.PathLike[str] | None) -> str | None:
    if ca_bundle is None:
        return None
    if not isinstance(ca_bundle, str | os.PathLike):
        raise InvalidOption("ca_bundle is not a path.", argument="ca_bundle", fix="Give the path of a PEM file.")
    path = Path(ca_bundle)
    if not path.exists():
        raise InvalidOption(
            f"ca_bundle: there is no {path}.", argument="ca_bundle", fix="Give a PEM file, or a folder of such files."
        )
    return str(path)


def _proxy(proxy: str | None) -> str | None:
    if proxy is not None and not proxy.startswith(("http://", "https://", "socks5://")):
        raise InvalidOption("proxy is not the URL of one.", argument="proxy", fix="Give it as http://host:port.")
    return proxy


def _user_agent(application: str | None) -> str:
    if application is not None and not (application.isascii() and application.isprintable() and application.strip()):
        raise InvalidOption(
            "application is not one line of plain text.", argument="application", fix="Give a name such as my-tool/1.2."
        )
    own = f"elastic-cloud-sdk/{__version__} python/{platform.python_version()}"
    return f"{own} {application.strip()}" if application else own
