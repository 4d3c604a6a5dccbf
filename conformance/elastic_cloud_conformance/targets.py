"""The server that is held against the document: where it is, who calls, and what it offers."""

from __future__ import annotations

import json
import os
import re
import time
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

import requests

from elastic_cloud_conformance.document import Node, Personality, example, follow, operations
from elastic_cloud_conformance.refusals import Refusal
from elastic_cloud_sdk import ClientOptions, Settings, find_settings
from elastic_cloud_sdk.auth import ApiKey, Basic
from elastic_cloud_sdk.errors import ConfigurationError

OTHER = "EC_OTHER_"
"""What the variables with the second caller's credentials begin with, where those of the first have `EC_`."""
_HOSTED = "elastic-cloud.com"
_UNKNOWN = "root.resource_not_found"
"""The code by which a server says of a path that it leads nowhere."""
_POSTPONED = "the emulator does not play it yet"
_ABSENT = "the server does not have it"


@dataclass(frozen=True, slots=True)
class Target:
    """A server, and who calls it.

    Attributes:
        root: Address of its API, with `/api/v1`.
        caller: Credentials of the caller.
        other: Credentials of somebody who must not see what belongs to the caller.
        region: What examples say of the region.
        verify: The authorities to trust, as a file or folder; whether to check at all.
    """

    root: str
    caller: ApiKey | Basic = field(repr=False)
    other: ApiKey | Basic | None = field(default=None, repr=False)
    region: str | None = None
    verify: bool | str = True

    @property
    def server(self) -> str:
        """Address of the server."""
        return self.root.removesuffix("/api/v1")

    @property
    def callers(self) -> list[ApiKey | Basic]:
        """Everybody who calls."""
        return [self.caller, *([self.other] if self.other else [])]

    @property
    def secrets(self) -> set[str]:
        """What must not be written anywhere."""
        return {secret for caller in self.callers for secret in caller.secrets}

    def session(self) -> requests.Session:
        """Open connections to the server on which the caller is known."""
        session = _Session()
        session.headers["Authorization"] = self.caller.header
        session.verify = self.verify
        return session


class _Session(requests.Session):
    """Trusts whom it was told to, also where REQUESTS_CA_BUNDLE names somebody else."""

    def merge_environment_settings(self, url: Any, proxies: Any, stream: Any, verify: Any, cert: Any) -> Any:
        return super().merge_environment_settings(url, proxies, stream, self.verify if verify is None else verify, cert)


@dataclass(frozen=True, slots=True)
class Facts:
    """What a server told of itself.

    Attributes:
        seconds: That an answer takes.
        personality: Which kind of installation it is, if it is an emulator.
        missing: operationIds of what it does not offer, with the reason.
    """

    seconds: float
    personality: Personality | None = None
    missing: Mapping[str, str] = field(default_factory=dict)


def find(
    url: str,
    *,
    ca_bundle: str | None = None,
    insecure: bool = False,
    region: str | None = None,
    environ: Mapping[str, str] = os.environ,
) -> Target:
    """Complete what the caller said from the environment and ecctl's configuration file, as the SDK does.

    Raises:
        Refusal: Something is wrong, or there are no credentials.
    """
    settings = _resolve(url, ca_bundle, insecure, region, environ)
    others = {f"EC_{name.removeprefix(OTHER)}": value for name, value in environ.items() if name.startswith(OTHER)}
    other = _resolve(url, ca_bundle, insecure, region, others).credentials if others else None
    return Target(
        settings.origin + settings.root,
        _usable(settings.credentials),
        None if other is None else _usable(other),
        settings.region,
        settings.ca_bundle or settings.verify,
    )


def _resolve(
    url: str, ca_bundle: str | None, insecure: bool, region: str | None, environ: Mapping[str, str]
) -> Settings:
    options: ClientOptions = {"ca_bundle": ca_bundle, "region": region, "connect_timeout": 5.0, "retries": 0}
    if insecure:
        options["verify"] = False
    try:
        return find_settings(url, options, environ)
    except ConfigurationError as problem:
        raise Refusal(" ".join(str(problem).split())) from None


def _usable(credentials: object) -> ApiKey | Basic:
    assert isinstance(credentials, ApiKey | Basic)  # what can be found without arguments is one of these
    return credentials


def meet(session: requests.Session, root: str) -> Facts:
    """See whether the server is one of Elastic Cloud that lets the caller in.

    Raises:
        Refusal: It is not, or cannot be reached or trusted.
    """
    server = root.removesuffix("/api/v1")
    try:
        answer = session.get(f"{root}/account", allow_redirects=False, timeout=30.0)
    except requests.exceptions.SSLError as problem:
        reason = re.sub(r".*?\[SSL[^\]]*\] |\s*\(_ssl.*", "", str(problem)) or "its certificate is not valid"
        raise Refusal(
            f"{server} is not trusted: {reason}. Name its authority with --ca-bundle FILE, or trust it with --insecure"
        ) from None
    except requests.exceptions.Timeout:
        raise Refusal(f"{server} does not answer: the time was over first") from None
    except requests.RequestException as problem:
        raise Refusal(f"{server} cannot be reached: {_reason(problem)}") from None
    _judge(server, answer)
    started = time.perf_counter()  # the first answer also took a connection, and perhaps a slow look at the password
    session.get(f"{root}/account", allow_redirects=False, timeout=30.0)
    seconds = time.perf_counter() - started
    return _ask_emulator(session, server, seconds) or Facts(seconds)


def _judge(server: str, answer: requests.Response) -> None:
    told = f"GET /api/v1/account was answered with {answer.status_code}"
    if 300 <= answer.status_code < 400:
        raise Refusal(f"{server} leads elsewhere: {told} and {answer.headers.get('location')}")
    if answer.content.lstrip()[:1] == b"<":
        raise Refusal(f"{server} answers with a web page (HTML), not as Elastic Cloud does: {told}")
    body = _json(answer)
    known = isinstance(body, dict) and (answer.ok or isinstance(body.get("errors"), list))
    if not known:
        raise Refusal(f"{server} is not Elastic Cloud: {told}, and not in its form")
    if answer.status_code == 401:
        raise Refusal(f"{server} refuses the credentials: {told}")
    if answer.status_code >= 500:
        raise Refusal(f"{server} is out of order: {told}")


def _ask_emulator(session: requests.Session, server: str, seconds: float) -> Facts | None:
    """Read what an emulator tells of itself; None if it is none, or does not tell."""
    health = _json(session.get(f"{server}/_emulator/health", allow_redirects=False, timeout=30.0))
    if not isinstance(health, dict) or health.get("personality") not in ("ece", "hosted"):
        return None
    return Facts(seconds, health["personality"], dict.fromkeys(_covered(session, server, "implemented"), _POSTPONED))


def _covered(session: requests.Session, server: str, fact: str) -> Iterable[str]:
    coverage = _json(session.get(f"{server}/_emulator/coverage", timeout=30.0))
    covered = coverage.get("by_operation", {}) if isinstance(coverage, dict) else {}
    return [name for name, entry in covered.items() if not entry[fact]]


def unproven(session: requests.Session, root: str) -> list[str]:
    """List the operations that an emulator plays and that no call has brought to succeed: only refusals were seen."""
    coverage = _json(session.get(f"{root.removesuffix('/api/v1')}/_emulator/coverage", timeout=30.0))
    covered = coverage["by_operation"] if isinstance(coverage, dict) else {}
    return [
        name
        for name, entry in covered.items()
        if entry["implemented"] and not any(status[0] in "23" for status in entry["answered"])
    ]


def own_names(session: requests.Session, root: str, caller: ApiKey | Basic) -> frozenset[str]:
    """Read the ids of the API keys and name of the user that are there before the run, which is to leave them alone."""
    keys = _json(session.get(f"{root}/users/auth/keys", timeout=30.0))
    found = keys.get("keys") if isinstance(keys, dict) else None
    names = {each["id"] for each in found if isinstance(each, dict) and "id" in each} if isinstance(found, list) else ()
    return frozenset(names) | ({caller.username} if isinstance(caller, Basic) else frozenset())


def look_around(session: requests.Session, root: str, document: Node, chosen: Iterable[str]) -> dict[str, str]:
    """Ask for everything that can be read, once, and tell what this server does not have, as another version may.

    Raises:
        requests.RequestException: The server has gone away.
    """
    wanted = set(chosen)
    missing = {}
    for path, method, operation in operations(document):
        if method != "get" or operation["operationId"] not in wanted:
            continue
        parameters = [follow(document, each) for each in operation.get("parameters", ())]
        values = {each["name"]: example(document, each) for each in parameters if each["in"] == "path"}
        query = {
            each["name"]: example(document, each)
            for each in parameters
            if each["in"] == "query" and each.get("required")
        }
        if None in values.values():
            continue
        address = root + path.format(**values)
        with session.get(address, params=query, allow_redirects=False, timeout=30.0, stream=True) as answer:
            if _is_absent(document, operation, bool(values), answer):
                missing[operation["operationId"]] = _ABSENT
    return missing


def _is_absent(document: Node, operation: Node, in_path: bool, answer: requests.Response) -> bool:
    """Tell whether an answer means that there is no such operation, and not that there is no such object."""
    if answer.status_code in (405, 501):
        return True
    if answer.status_code != 404:
        return False
    if not isinstance(_json(answer), dict):
        return True
    documented = follow(document, operation["responses"].get("404", {})).get("headers", {})
    codes = documented.get("x-cloud-error-codes", {}).get("schema", {}).get("enum", ())
    told = answer.headers.get("x-cloud-error-codes") == _UNKNOWN
    return told and (not in_path or any(code != _UNKNOWN for code in codes))


def _json(answer: requests.Response) -> Any:
    try:
        return json.loads(answer.content)
    except ValueError:
        return None


def _reason(problem: Exception) -> str:
    """Find the innermost reason of an error of the network."""
    text = str(problem)
    found = re.search(r"\[Errno [^\]]*\] ([^'\")]+)|(Name or service not known|Failed to resolve '[^']+')", text)
    return (found.group(1) or found.group(2)).strip() if found else text.split(":")[0][:200]
