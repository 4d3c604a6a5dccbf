"""What a run examines: never more than was asked for, and nothing where that is nothing."""

from __future__ import annotations

import difflib
from collections.abc import Collection, Iterable, Mapping, Sequence

from elastic_cloud_conformance.configuration import PHASES
from elastic_cloud_conformance.document import Node, links, operations
from elastic_cloud_conformance.objects import MAKERS, Mode, reachable
from elastic_cloud_conformance.refusals import Refusal


def choose(
    document: Node, mode: Mode, only: Sequence[str] | None, elsewhere: Collection[str], missing: Mapping[str, str]
) -> list[str]:
    """Find the operationIds to examine.

    Args:
        document: The operations that the server may offer.
        mode: What may be sent.
        only: operationIds; None for all.
        elsewhere: operationIds that other kinds of installation offer.
        missing: operationIds that this server does not offer, with the reason.

    Raises:
        Refusal: One of `only` is unknown, not on this server or not to be sent in this mode, or none is left.
    """
    methods = {operation["operationId"]: method for _, method, operation in operations(document)}
    allowed = permitted(document, mode)
    for name in () if only is None else only:
        if name in elsewhere:
            raise Refusal(f"{name} is an operation of the other kind of installation; see --personality")
        if name not in methods:
            raise Refusal(f"there is no operation {name!r}{near(name, methods)}")
        if name not in allowed:
            raise Refusal(f"{name} is a {methods[name].upper()}, which this run does not send; see --write")
        if name in missing:
            raise Refusal(f"{name} is not examined: {missing[name]}")
    chosen = [name for name in methods if name in allowed and name not in missing and (only is None or name in only)]
    if not chosen:
        raise Refusal("no operation is selected")
    return chosen


def permitted(document: Node, mode: Mode) -> set[str]:
    """List the operationIds that a mode may send."""
    reads = {operation["operationId"] for _, method, operation in operations(document) if method == "get"}
    if mode == "read":
        return reads
    if mode == "own":
        return reads | reachable(document)
    return {operation["operationId"] for _, _, operation in operations(document)}


def within(document: Node, mode: Mode, chosen: Collection[str]) -> list[str]:
    """Choose those of the chosen operations that are called only on what the run has made: not by themselves."""
    if mode != "own":
        return []
    return [
        operation["operationId"]
        for _, method, operation in operations(document)
        if method != "get" and operation["operationId"] in chosen and operation["operationId"] not in MAKERS
    ]


def fit(document: Node, phases: Sequence[str]) -> list[str]:
    """List the phases to run: those asked for, or all that have something to do; sequences need links.

    Raises:
        Refusal: A phase is asked for without there being anything for it.
    """
    linked = any(True for _ in links(document))
    if "stateful" in phases and not linked:
        raise Refusal("stateful: no links lead from one of the selected operations to another")
    return [phase for phase in phases or PHASES if phase != "stateful" or linked]


def near(name: str, names: Iterable[str]) -> str:
    """Write the end of a sentence about an unknown name: the known one that was probably meant."""
    found = difflib.get_close_matches(name, names, n=1)
    return f"; did you mean {found[0]}?" if found else ""
