"""Answers to reads, kept in their encoded form for as long as nothing in them can have changed."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable
from threading import Lock
from typing import NamedTuple

import orjson

from elastic_cloud_emulator.domains.deployments.catalog import Catalog, Sources
from elastic_cloud_emulator.domains.deployments.flags import Flags
from elastic_cloud_emulator.domains.deployments.records import (
    DEPLOYMENTS,
    Deployment,
    find_deployment,
    now_of,
)
from elastic_cloud_emulator.domains.deployments.views import View
from elastic_cloud_emulator.handling import Call
from elastic_cloud_emulator.plans.records import JsonObject
from elastic_cloud_emulator.plans.states import next_change
from elastic_cloud_emulator.store import Stored

_CAPACITY = 256


class _Answer(NamedTuple):
    content: bytes
    since: int
    until: int | None
    sources: Sources


_Key = tuple[object, ...]
_answers: OrderedDict[_Key, _Answer] = OrderedDict()
_lock = Lock()


def read(call: Call, describe: Callable[[View, Deployment], JsonObject]) -> tuple[Stored, bytes]:
    """Answer a read of a deployment or of a part of it.

    Args:
        call: Names the deployment; path and query say what is read.
        describe: Makes the answer from the deployment's view; not called when the answer is known.

    Returns:
        The deployment as the store has it, and the encoded answer.

    Raises:
        ApiError: There is no such deployment, or what `describe` raises.
    """
    now = now_of(call)
    stored = call.store.get(DEPLOYMENTS, call.path["deployment_id"])
    key = None if stored is None else _key(call, stored)
    if stored is not None and key is not None:
        with _lock:
            known = _answers.get(key)
        if known is not None and _holds(known, call, now):
            return stored, known.content
    stored, deployment = find_deployment(call)
    catalog = Catalog(call.store)
    content = orjson.dumps(describe(View(call, catalog, stored, deployment, Flags.of(call.query)), deployment))
    if key is not None and not deployment["settings"].get("observability"):  # that looks at other deployments
        changes = [next_change(resource, now) for resource in deployment["resources"]]
        until = min((change for change in changes if change is not None), default=None)
        with _lock:
            _answers[key] = _Answer(content, now, until, catalog.sources())
            if len(_answers) > _CAPACITY:
                _answers.popitem(last=False)
    return stored, content


def _key(call: Call, stored: Stored) -> _Key:
    """What an answer depends on beside time and catalog: the same document in the same state, seen in the same way."""
    return (
        stored.encoded,
        stored.version,
        stored.modified,
        call.world.clock,  # stands for the installation
        call.caller.organization_id,
        call.operation.id,
        *call.path.values(),
        *call.query.items(),
    )


def _holds(answer: _Answer, call: Call, now: int) -> bool:
    if now < answer.since or (answer.until is not None and now >= answer.until):
        return False
    return all(Catalog.is_current(call.store, source) for source in answer.sources)
