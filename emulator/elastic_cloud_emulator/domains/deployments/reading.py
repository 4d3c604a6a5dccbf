"""Answers to reads, kept in their encoded form for as long as nothing in them can have changed."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable
from threading import Lock
from typing import NamedTuple, cast

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

_CAPACITY = 512


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
    # What an answer depends on beside the document, time and catalog: who asks, and for what.
    asked = (call.caller.organization_id, call.operation.id, *call.path.values(), *call.query.items())
    if stored is not None and (known := _known(call, stored, asked, now)) is not None:
        return stored, known
    stored, deployment = find_deployment(call)
    catalog = Catalog(call.store)
    content = orjson.dumps(describe(View(call, catalog, stored, deployment, Flags.of(call.query)), deployment))
    if not deployment["settings"].get("observability"):  # that looks at other deployments
        _keep(call, stored, asked, now, deployment, catalog, content)
    return stored, content


def summarize(call: Call, catalog: Catalog, stored: Stored, flags: Flags) -> bytes:
    """The encoded summary of a deployment.

    Args:
        call: On whose behalf.
        catalog: What deployments are made from.
        stored: The deployment as the store has it.
        flags: What to show.
    """
    now = now_of(call)
    asked = ("summary", flags)
    known = _known(call, stored, asked, now)
    if known is not None:
        return known
    deployment = cast(Deployment, stored.value)
    content = orjson.dumps(View(call, catalog, stored, deployment, flags).summary())
    _keep(call, stored, asked, now, deployment, catalog, content)
    return content


def _known(call: Call, stored: Stored, asked: _Key, now: int) -> bytes | None:
    with _lock:
        answer = _answers.get(_key(call, stored, asked))
    return answer.content if answer is not None and _holds(answer, call, now) else None


def _keep(
    call: Call, stored: Stored, asked: _Key, now: int, deployment: Deployment, catalog: Catalog, content: bytes
) -> None:
    changes = [next_change(resource, now) for resource in deployment["resources"]]
    until = min((change for change in changes if change is not None), default=None)
    with _lock:
        _answers[_key(call, stored, asked)] = _Answer(content, now, until, catalog.sources())
        if len(_answers) > _CAPACITY:
            _answers.popitem(last=False)


def _key(call: Call, stored: Stored, asked: _Key) -> _Key:
    # The clock stands for the installation.
    return stored.encoded, stored.version, stored.modified, call.world.clock, asked


def _holds(answer: _Answer, call: Call, now: int) -> bool:
    if now < answer.since or (answer.until is not None and now >= answer.until):
        return False
    return all(Catalog.is_current(call.store, source) for source in answer.sources)
