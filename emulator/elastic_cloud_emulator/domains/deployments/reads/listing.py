"""The list of all deployments, whose entries are kept in their encoded form."""

from __future__ import annotations

from typing import NamedTuple, cast

import orjson

from elastic_cloud_emulator.domains.deployments.reads.short_forms import short_form
from elastic_cloud_emulator.handling import Call
from elastic_cloud_emulator.installation.personality import Personality
from elastic_cloud_emulator.records.catalog import DOMAIN_NAMES, Catalog
from elastic_cloud_emulator.records.deployments import DEPLOYMENTS, Deployment, shown_resources
from elastic_cloud_emulator.storage.database import encode
from elastic_cloud_emulator.storage.store import Store

_KEPT_AS = "list of deployments, 1"
"""What it is called in the file of a store; to be raised when the entries get another form."""
_MANY = 1000
"""Entries made at once for all of them to be written into the file."""


class _Entry(NamedTuple):
    """An entry of the list; they are in the order of their first two members."""

    name: str
    deployment_id: str
    organization_id: str | None
    hidden: bool
    encoded: bytes

    def __repr__(self) -> str:
        return f"_Entry({self.deployment_id})"


class Listing:
    """The entries of all deployments, each made once for each version of the deployment."""

    def __init__(self, store: Store) -> None:
        """Begin with the entries in the file of the store; the first `answer` makes those that are not there."""
        self._store = store
        self._changed = store.follow(DEPLOYMENTS)
        self._entries: dict[str, _Entry] = {}
        self._sorted: list[_Entry] = []
        self._domains: dict[str, str] = {}
        documents = store.collections.get(DEPLOYMENTS, {})
        self._changed.update(dict.fromkeys(documents))
        content = store.remembered(_KEPT_AS) if len(documents) >= _MANY else None
        if content is not None:
            kept = orjson.loads(content)
            self._domains = kept["domains"]
            for deployment_id, (version, modified, *facts, encoded) in kept["entries"].items():
                record = documents.get(deployment_id)
                if record is not None and (record.version, record.modified) == (version, modified):
                    self._entries[deployment_id] = _Entry._make((*facts, encoded.encode()))
                    del self._changed[deployment_id]

    def answer(self, call: Call) -> bytes:
        """Write the list that a caller may see, by name."""
        self._refresh(call.world.personality, Catalog(call.store))
        shown = [entry for entry in self._sorted if not entry.hidden]
        if call.world.personality.hosted:
            own, sees = call.caller.organization_id, call.caller.holdings().sees
            shown = [entry for entry in shown if entry.organization_id == own and sees(entry.deployment_id)]
        return b'{"deployments":[%b]}' % b",".join([entry.encoded for entry in shown])

    def _refresh(self, personality: Personality, catalog: Catalog) -> None:
        documents = self._store.collections.get(DEPLOYMENTS, {})
        domains = {key: each.encoded.decode() for key, each in self._store.collections.get(DOMAIN_NAMES, {}).items()}
        if domains != self._domains:
            self._domains = domains
            self._changed.update(dict.fromkeys(documents))
        for deployment_id in self._changed:
            self._entries.pop(deployment_id, None)
            if deployment_id in documents:
                deployment = cast(Deployment, orjson.loads(documents[deployment_id].encoded))
                self._entries[deployment_id] = _entry(personality, catalog, deployment)
        if self._changed or not self._sorted:
            self._sorted = sorted(self._entries.values())
        if len(self._changed) >= _MANY:
            entries = {
                each.deployment_id: (record.version, record.modified, *each[:-1], each.encoded.decode())
                for each in self._sorted
                if (record := documents[each.deployment_id])
            }
            self._store.remember(_KEPT_AS, orjson.dumps({"domains": domains, "entries": entries}))
        self._changed.clear()


def _entry(personality: Personality, catalog: Catalog, deployment: Deployment) -> _Entry:
    shown = {
        "id": deployment["id"],
        "name": deployment["name"],
        "resources": [
            short_form(personality, catalog, deployment, resource) for resource in shown_resources(deployment)
        ],
    }
    organization = deployment.get("organization_id")
    return _Entry(deployment["name"], deployment["id"], organization, deployment["hidden"], encode(shown))
