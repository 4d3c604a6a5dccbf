"""The document as schemathesis sees it, with our rules and checks: what the command runs, for pytest files too."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from typing import Any

import schemathesis
from schemathesis.auths import AuthProvider
from schemathesis.core.result import Ok
from schemathesis.filters import FilterSet
from schemathesis.schemas import BaseSchema
from schemathesis.wfc.auth import Header
from schemathesis.wfc.escalation import EscalatingAuthProvider
from schemathesis.wfc.providers import FixedHeaderAuthProvider

from elastic_cloud_conformance import document as documents
from elastic_cloud_conformance import (
    promises,  # noqa: F401 - its checks are found once it is there
    sequences,  # noqa: F401 - says how schemathesis runs them
)
from elastic_cloud_conformance.configuration import configure
from elastic_cloud_conformance.document import Node, Personality
from elastic_cloud_conformance.hooks import Admits, Rules
from elastic_cloud_conformance.novelty import Novelty
from elastic_cloud_conformance.objects import SAFE, Mode
from elastic_cloud_conformance.refusals import Refusal
from elastic_cloud_conformance.targets import Target, find
from elastic_cloud_sdk.auth import ApiKey, Basic

CALLER, OTHER = "the caller", "somebody else"


def schema(
    base_url: str,
    *,
    api_key: str | None = None,
    username: str | None = None,
    password: str | None = None,
    ca_bundle: str | None = None,
    personality: Personality = "ece",
    region: str | None = None,
    write: bool = False,
) -> BaseSchema:
    """Load the document as a schemathesis schema, for `@schema.parametrize()` in a pytest file.

    Args:
        base_url: Address of the server, without `/api/v1`.
        api_key: API key of the caller, or
        username: user name of the caller, and
        password: the password. Without any of the three, they are found as `ElasticCloud` finds them.
        ca_bundle: File with the authority that vouches for the server.
        personality: Which operations the server offers.
        region: The region that examples are to speak of.
        write: Whether the server is there to be changed at random; otherwise nothing but GET, HEAD and OPTIONS is sent.

    Raises:
        Refusal: There are no credentials, or something cannot be used.
    """
    given = {"EC_API_KEY": api_key, "EC_USER": username, "EC_PASS": password}
    environ = {name: value for name, value in given.items() if value is not None}
    arguments: dict[str, Any] = {"environ": environ} if environ else {}
    target = find(base_url, ca_bundle=ca_bundle, region=region, **arguments)
    mode: Mode = "any" if write else "read"
    document = documents.load(personality, target.region)
    chosen = [
        operation["operationId"] for _, method, operation in documents.operations(document) if write or method == "get"
    ]
    documents.keep_links(document, chosen)
    return build(document, target, mode, chosen, lambda method, *_: write or method in SAFE)


def build(
    document: Node,
    target: Target,
    mode: Mode,
    chosen: Iterable[str],
    admits: Admits,
    *,
    own: Collection[str] = (),
    repeat: bool = True,
    **settings: Any,
) -> BaseSchema:
    """Build the schema of a run.

    Args:
        document: The operations that the server offers.
        target: The server.
        mode: What may be sent.
        chosen: operationIds to examine.
        admits: Whether a request may leave.
        own: What the run must not change, since it is known by it.
        repeat: Whether bodies are gone through that show nothing new.
        settings: Those of `configure`.
    """
    wanted = frozenset(chosen)
    config = configure(document, target, mode, wanted, repeat=repeat, **settings)
    result = schemathesis.openapi.from_dict(document, config=config)
    # With settings for some operations, schemathesis begins with a filter that lets all others in, whatever is
    # included later; a fresh one leaves the choice to `include`.
    result.filter_set = FilterSet()
    result.filter_set.exclude(lambda context: context.operation.definition.raw["operationId"] not in wanted)
    usable = [each.ok() for each in result.get_all_operations() if isinstance(each, Ok)]
    selected = {operation.definition.raw["operationId"] for operation in usable}
    if selected != wanted:
        raise Refusal(f"schemathesis would examine {len(selected)} operations instead of {len(wanted)}")
    Rules(admits, target.root, own, None if repeat else Novelty(document)).attach(result.hooks)
    if target.other is not None:
        result.auth.providers.append(two_callers(target.caller, target.other))
    return result


def two_callers(caller: ApiKey | Basic, other: ApiKey | Basic) -> EscalatingAuthProvider:
    """Let the caller make all calls, and the other one try to read what belongs to the caller."""
    headers: list[AuthProvider[Any]] = [
        FixedHeaderAuthProvider(headers=[Header("Authorization", each.header)]) for each in (caller, other)
    ]
    return EscalatingAuthProvider(headers, [CALLER, OTHER], peers=(CALLER, OTHER), pinned=CALLER)
