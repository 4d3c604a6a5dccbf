"""Answers to reads, kept in their encoded form for as long as nothing in them can have changed."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable
from threading import Lock
from typing import NamedTuple, cast

import orjson

from elastic_cloud_emulator.domains.deployments.reads.deployment import DeploymentView
from elastic_cloud_emulator.domains.deployments.reads.flags import Flags
from elastic_cloud_emulator.handling import Call
from elastic_cloud_emulator.plans.records import JsonObject
from elastic_cloud_emulator.plans.states import next_change
from elastic_cloud_emulator.records.catalog import Catalog, Sources
from elastic_cloud_emulator.records.deployments import DEPLOYMENTS, Deployment, find_deployment, now_of
from elastic_cloud_emulator.storage.database import encode
from elastic_cloud_emulator.storage.store import Stored

_CAPACITY = 64 * 1024 * 1024
"""Bytes of answers that are kept."""


class _Answer(NamedTuple):
    content: bytes
    since: int
    until: int | None
    sources: Sources

    def __repr__(self) -> str:
        return f"_Answer(<{len(self.content)} bytes>, since={self.since}, until={self.until})"


_Key = tuple[object, ...]


class _Answers:
    """The answers kept, up to some bytes; the oldest go first."""

    def __init__(self) -> None:
        self._kept: OrderedDict[_Key, _Answer] = OrderedDict()
        self._size = 0
        self._lock = Lock()

    def get(self, key: _Key) -> _Answer | None:
        """Return a kept answer."""
        with self._lock:
            return self._kept.get(key)

    def put(self, key: _Key, answer: _Answer) -> None:
        """Keep an answer in place of all others to the same."""
        with self._lock:
            before = self._kept.pop(key, None)
            self._kept[key] = answer
            self._size += len(answer.content) - (0 if before is None else len(before.content))
            while self._size > _CAPACITY:
                _, oldest = self._kept.popitem(last=False)
                self._size -= len(oldest.content)


_answers = _Answers()


def answer_read(call: Call, describe: Callable[[DeploymentView, Deployment], JsonObject]) -> tuple[Stored, bytes]:
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
    if stored is not None and (known := _known_answer(call, stored, asked, now)) is not None:
        return stored, known
    stored, deployment = find_deployment(call)
    catalog = Catalog(call.store)
    content = encode(describe(DeploymentView(call, catalog, stored, deployment, Flags.of(call.query)), deployment))
    if not deployment["settings"].get("observability"):  # that looks at other deployments
        _keep_answer(call, stored, asked, now, deployment, catalog, content)
    return stored, content


def summarize(call: Call, catalog: Catalog, stored: Stored, flags: Flags) -> bytes:
    """Return the encoded summary of a deployment.

    Args:
        call: On whose behalf.
        catalog: What deployments are made from.
        stored: The deployment as the store has it.
        flags: What to show.
    """
    now = now_of(call)
    asked = ("summary", flags)
    known = _known_answer(call, stored, asked, now)
    if known is not None:
        return known
    # Not `stored.value`, which would stay: a page of decoded deployments is much for a processor's cache.
    deployment = cast(Deployment, orjson.loads(stored.encoded))
    content = encode(DeploymentView(call, catalog, stored, deployment, flags).summary())
    _keep_answer(call, stored, asked, now, deployment, catalog, content)
    return content


def _known_answer(call: Call, stored: Stored, asked: _Key, now: int) -> bytes | None:
    answer = _answers.get(_key(call, stored, asked))
    return answer.content if answer is not None and _still_holds(answer, call, now) else None


def _keep_answer(
    call: Call, stored: Stored, asked: _Key, now: int, deployment: Deployment, catalog: Catalog, content: bytes
) -> None:
    changes = [next_change(resource, now) for resource in deployment["resources"]]
    until = min((change for change in changes if change is not None), default=None)
    _answers.put(_key(call, stored, asked), _Answer(content, now, until, catalog.sources()))


def _key(call: Call, stored: Stored, asked: _Key) -> _Key:
    # The clock stands for the installation.
    return stored.encoded, stored.version, stored.modified, call.world.clock, asked


def _still_holds(answer: _Answer, call: Call, now: int) -> bool:
    if now < answer.since or (answer.until is not None and now >= answer.until):
        return False
    return answer.sources.are_current(call.store)
