"""Time that skips: where callers only wait for a plan, the clock goes to its end at once."""

from __future__ import annotations

import re
from collections import OrderedDict

from elastic_cloud_emulator.installation.clock import Clock
from elastic_cloud_emulator.pipeline.messages import Request
from elastic_cloud_emulator.plans.attempts import HELD, to_millis
from elastic_cloud_emulator.records.deployments import DEPLOYMENTS
from elastic_cloud_emulator.storage.store import Store

_DEPLOYMENT = re.compile(r"/deployments/([0-9a-f]{32})(?:/|$)")
_REMEMBERED = 1024


class TimeSkipping:
    """Notices callers that wait: who reads the same of a deployment again, nothing having been written since.

    The first read shows the plan that is pending; the next one is a poll, and before its answer the clock goes to the
    moment at which all pending plans of that deployment are over. Their steps keep their length in the log. Plans that
    wait for a constructor would wait forever, so no clock goes there.
    """

    def __init__(self, clock: Clock, store: Store) -> None:
        self._clock = clock
        self._store = store
        self._asked: OrderedDict[tuple[str, str], int] = OrderedDict()

    def notice(self, request: Request) -> None:
        """Move the clock, if the request is a poll."""
        if request.method != "GET" or (found := _DEPLOYMENT.search(request.path)) is None:
            return
        asked, revision = (request.path, request.query), self._store.revision
        if self._asked.pop(asked, None) == revision:
            self._skip(found[1])
        self._asked[asked] = revision
        if len(self._asked) > _REMEMBERED:
            self._asked.popitem(last=False)

    def _skip(self, deployment_id: str) -> None:
        with self._store.transaction(read_only=True) as transaction:
            deployment = transaction.get(DEPLOYMENTS, deployment_id)
        if deployment is None:
            return
        ends = [resource["latest"]["ends"] for resource in deployment.value["resources"] if "latest" in resource]
        left = max((end for end in ends if end != HELD), default=0) - to_millis(self._clock.now())
        if left > 0:
            self._clock.advance(left / 1000)
