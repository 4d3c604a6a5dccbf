"""Sequences of calls along links: from every operation that may begin one, as many as links can be reached from there.

Some of them go anywhere, the others along one way each, to links that are far from the beginning.

Schemathesis draws sequences at random from all links together. With a hundred operations to begin with, most are never
followed up, and the first answer that is not the same as before, as where a name is taken, ends the phase.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import suppress
from typing import Any

from hypothesis import settings as hypothesis_settings
from hypothesis.errors import InvalidDefinition
from schemathesis.engine.run.stateful import _executor as executor
from schemathesis.generation.stateful.state_machine import normalize_name
from schemathesis.specs.openapi import stateful

from elastic_cloud_conformance.document import is_ours, links, operations
from elastic_cloud_conformance.hooks import leads_on
from elastic_cloud_conformance.requirements import inside

_stateful: Any = stateful
_executor: Any = executor
_can_begin = inside(stateful, "is_likely_root_transition", "operation", "node", "produced_anywhere")
_execute = inside(executor, "execute_state_machine_loop", "state_machine", "event_queue", "engine")


def can_begin(operation: Any, *rest: Any) -> bool:
    """Tell whether a sequence may begin with an operation: with any to which no link leads, save from a list."""
    if not is_ours(operation.definition.raw):
        return bool(_can_begin(operation, *rest))
    name = operation.definition.raw["operationId"]
    document = operation.schema.raw_schema
    reads = {each["operationId"] for _, method, each in operations(document) if method == "get"}
    before = {each["operationId"] for each, link in links(document) if link["operationId"] == name}
    return before <= reads and (not before or leads_on(operation))


def execute(*, state_machine: Any, event_queue: Any, engine: Any) -> None:
    """Run sequences, in a thread whose failures nobody would hear of otherwise."""
    try:
        execute_each(state_machine=state_machine, event_queue=event_queue, engine=engine)
    except Exception as problem:
        event_queue.put(_executor._stateful_error(problem))


def execute_each(*, state_machine: Any, event_queue: Any, engine: Any) -> None:
    """Run sequences from each beginning, one beginning after the other."""
    known = list(state_machine._transitions.operations.values())
    if not any(is_ours(link.source.definition.raw) for each in known for link in each.outgoing):
        _execute(state_machine=state_machine, event_queue=event_queue, engine=engine)
        return
    for beginning in sorted(state_machine._root_labels):
        ways = list(ways_from(state_machine, beginning))
        inner = {way[:length] for way in ways for length in range(1, len(way))}
        ends = [way for way in ways if len(way) > 1 and way not in inner]
        everywhere = [way[-1] for way in ways]
        for kept, times in [(everywhere, max(1, len(ways) - len(ends))), *((way, 1) for way in ends)]:
            if engine.has_to_stop:
                return
            narrowed = narrow(state_machine, beginning, kept, times)
            _execute(state_machine=narrowed, event_queue=event_queue, engine=engine)


def narrow(state_machine: Any, beginning: str, rules: Iterable[str], times: int) -> Any:
    """Narrow a state machine to the sequences that begin with one operation and go along some links.

    Args:
        state_machine: The whole.
        beginning: The operation.
        rules: Names of the links.
        times: How many times as many sequences are made as for a single link.
    """
    first = normalize_name(f"RANDOM -> {beginning}")
    kept = {first, *rules}
    known = [name for name in dir(state_machine) if hasattr(getattr(state_machine, name), "hypothesis_stateful_rule")]

    def run(cls: Any, *, settings: hypothesis_settings) -> None:
        settings = hypothesis_settings(settings, max_examples=settings.max_examples * times)
        with suppress(InvalidDefinition):  # what was refused leads no further
            super(narrowed, cls).run(settings=settings)

    narrowed: Any = type(
        f"From{first}",
        (state_machine,),
        {name: None for name in known if name not in kept}
        | {"root_rules": frozenset([first]), "_root_labels": frozenset([beginning]), "run": classmethod(run)},
    )
    return narrowed


def ways_from(state_machine: Any, beginning: str) -> Iterator[tuple[str, ...]]:
    """Find the links that can be reached from an operation: their names, each at the end of the shortest way to it."""
    met = {beginning}
    waiting: list[tuple[str, tuple[str, ...]]] = [(beginning, ())]
    for label, way in waiting:
        for link in state_machine._transitions.operations[label].outgoing:
            here = (*way, normalize_name(link.full_name))
            yield here
            if link.target.label not in met:
                met.add(link.target.label)
                waiting.append((link.target.label, here))


_stateful.is_likely_root_transition = can_begin
_executor.execute_state_machine_loop = execute
