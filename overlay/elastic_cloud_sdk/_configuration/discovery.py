"""Finds what the caller did not say: in the environment, else in the configuration file of `ecctl`.

Credentials come wholly from one place, so that a user name is never paired with a password from elsewhere. The file is
read only where neither arguments nor environment hold credentials; only then do its other settings count, too, so that
credentials from elsewhere are never sent to the file's host.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, NamedTuple

from ..auth import ApiKey, Basic, Credentials
from ..errors import ConflictingOptions, InvalidOption, MissingCredentials

_API_KEY = ("EC_API_KEY",)
_USER = ("EC_USER", "EC_USERNAME")
_PASSWORD = ("EC_PASS", "EC_PASSWORD")
_HOST = ("EC_HOST", "EC_ENDPOINT")
_REGION = ("EC_REGION",)
_INSECURE = ("EC_INSECURE", "EC_SKIP_TLS_VALIDATION")
_TIMEOUT = ("EC_TIMEOUT",)
_CONFIG = ("EC_CONFIG",)

_SUFFIXES = (".json", ".yaml", ".yml", ".toml")
_UNITS = {"ns": 1e-9, "us": 1e-6, "µs": 1e-6, "ms": 1e-3, "s": 1.0, "m": 60.0, "h": 3600.0}
_DURATION = r"(\d+(?:\.\d+)?)(ns|us|µs|ms|s|m|h)"
_TRUE = frozenset({"1", "t", "true", "y", "yes", "on"})
_FALSE = frozenset({"0", "f", "false", "n", "no", "off"})


class Found(NamedTuple):
    """What one place, or several, say; `None` where they say nothing."""

    credentials: Credentials | None = None
    base_url: str | None = None
    region: str | None = None
    verify: bool | None = None
    timeout: float | None = None
    origin: str = "base_url"
    """What to name where the base URL is wrong."""

    def __repr__(self) -> str:
        # The base URL was not checked yet, so that there may be a password in it.
        return f"Found(credentials={self.credentials!r}, origin={self.origin!r})"


def discover(*, credentials_given: bool, environ: Mapping[str, str], home: Callable[[], Path] = Path.home) -> Found:
    """Search environment and configuration file.

    Args:
        credentials_given: Whether the arguments hold credentials, so that none are looked for.
        environ: The environment.
        home: Tells the user's home folder.

    Raises:
        ConfigurationError: Something was found and cannot be used, or there are no credentials.
    """
    found = _environment(environ, credentials_given)
    if credentials_given or found.credentials:
        return found
    name = _value(environ, _CONFIG)[1]
    folder = _folder(home)
    files = [folder / f"{name or 'config'}{suffix}" for suffix in _SUFFIXES] if folder else []
    file = next((file for file in files if file.is_file()), None)
    if file is None and name:
        raise InvalidOption(
            f"EC_CONFIG names {name!r}, but there is no such file in {folder}.",
            argument="EC_CONFIG",
            fix=f"Create it, for instance {name}.json, or unset EC_CONFIG.",
        )
    in_file = _file(file) if file else Found()
    if in_file.credentials is None:
        raise MissingCredentials(
            "There are no credentials: not in the arguments (api_key, username and password, auth), not in the "
            f"environment (EC_API_KEY, or EC_USER and EC_PASS), not in {file or f'{folder}/config.json'}.",
            looked_in=("arguments", "environment", str(file or f"{folder}/config.json")),
            fix="Give api_key=…, or set EC_API_KEY.",
        )
    return Found(
        credentials=in_file.credentials,
        base_url=found.base_url or in_file.base_url,
        region=found.region or in_file.region,
        verify=in_file.verify if found.verify is None else found.verify,
        timeout=in_file.timeout if found.timeout is None else found.timeout,
        origin=found.origin if found.base_url else in_file.origin,
    )


def _environment(environ: Mapping[str, str], credentials_given: bool) -> Found:
    host_name, host = _value(environ, _HOST)
    insecure_name, insecure = _value(environ, _INSECURE)
    timeout_name, timeout = _value(environ, _TIMEOUT)
    return Found(
        credentials=None
        if credentials_given
        else _credentials(_value(environ, _API_KEY), _value(environ, _USER), _value(environ, _PASSWORD)),
        base_url=host,
        region=_value(environ, _REGION)[1],
        verify=None if insecure is None else not _flag(insecure_name, insecure),
        timeout=None if timeout is None else _duration(timeout_name, timeout),
        origin=host_name,
    )


def _value(environ: Mapping[str, str], names: tuple[str, ...]) -> tuple[str, str | None]:
    """Find the first variable that is set and not empty, with its name."""
    return next(((name, text) for name in names if (text := environ.get(name, "").strip())), (names[0], None))


def _credentials(
    key: tuple[str, str | None], user: tuple[str, str | None], password: tuple[str, str | None], where: str = ""
) -> Credentials | None:
    """Make credentials of what one place holds; each argument is a setting's name and value."""
    if key[1] and (user[1] or password[1]):
        other = user[0] if user[1] else password[0]
        raise ConflictingOptions(
            f"{key[0]} and {other} are both set{where}.", argument=key[0], fix="Keep either the key or the user."
        )
    if key[1]:
        return ApiKey(key[1])
    if user[1] and password[1]:
        return Basic(user[1], password[1])
    if user[1] or password[1]:
        there, missing = (user, password) if user[1] else (password, user)
        raise InvalidOption(
            f"{there[0]} is set{where}, but {missing[0]} is not.",
            argument=missing[0],
            fix=f"Set both; they are not taken from different places. Or unset {there[0]}.",
        )
    return None


def _flag(name: str, text: str) -> bool:
    word = text.lower()
    if word not in _TRUE | _FALSE:
        raise InvalidOption(f"{name} is neither true nor false.", argument=name, fix="Set it to true or false.")
    return word in _TRUE


def _duration(name: str, text: str) -> float:
    """Read a duration as Go writes it (`40s`, `1m30s`), or nanoseconds as in `ecctl`'s file; give seconds."""
    parts = re.findall(_DURATION, text)
    if parts and "".join(number + unit for number, unit in parts) == text:
        return sum(float(number) * _UNITS[unit] for number, unit in parts)
    # Seconds written without a unit would be nanoseconds to ecctl; rather than guess, ask.
    if text.isascii() and text.isdigit() and int(text) >= 1_000_000:
        return int(text) / 1e9
    raise InvalidOption(f"{name} is not a duration.", argument=name, fix="Write it with its unit, such as 40s or 2m.")


def _folder(home: Callable[[], Path]) -> Path | None:
    try:
        return home() / ".ecctl"
    except RuntimeError:  # a process without a home folder
        return None


def _file(file: Path) -> Found:
    content = _read_file(file)

    def text_of(key: str) -> str | None:
        value = content.get(key)
        if value is None or value == "":
            return None
        if not isinstance(value, str):
            raise InvalidOption(f"{key!r} in {file} is not text.", argument=str(file), fix="Write it in quotes.")
        return value.strip()

    insecure = content.get("insecure")
    timeout = content.get("timeout")
    return Found(
        credentials=_credentials(
            ("api_key", text_of("api_key")), ("user", text_of("user")), ("pass", text_of("pass")), f" in {file}"
        ),
        base_url=text_of("host"),
        region=text_of("region"),
        verify=None if insecure is None else not _flag(f"'insecure' in {file}", str(insecure)),
        timeout=None if timeout in (None, 0, "") else _duration(f"'timeout' in {file}", str(timeout)),
        origin=f"'host' in {file}",
    )


def _read_file(file: Path) -> Mapping[str, Any]:
    """Parse the file. The parser's own words stay out of the error: they may quote the file, which holds secrets."""
    try:
        raw = file.read_bytes()
    except OSError as error:
        raise InvalidOption(
            f"{file} cannot be read: {error.strerror}.", argument=str(file), fix="Make it readable for this user."
        ) from None
    where = ""
    try:
        if file.suffix == ".json":
            content = json.loads(raw)
        elif file.suffix == ".toml":
            import tomllib

            content = tomllib.loads(raw.decode())
        else:
            content = _yaml(raw, file)
        if isinstance(content, dict):
            return content
    except InvalidOption:
        raise
    except Exception as error:  # each format has exceptions of its own, and all mean the same here
        line = getattr(error, "lineno", None)
        where = f" (line {line})" if line else ""
    raise InvalidOption(
        f"{file} is not {file.suffix[1:].upper()} with settings{where}.",
        argument=str(file),
        fix="Correct it, or write it anew with `ecctl init`.",
    )


def _yaml(raw: bytes, file: Path) -> Any:
    try:
        import yaml
    except ImportError:
        raise InvalidOption(
            f"{file} is YAML, and no package to read that is installed.",
            argument=str(file),
            fix="Install PyYAML, or save the file as JSON.",
        ) from None
    return yaml.safe_load(raw)
