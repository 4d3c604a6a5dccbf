"""What deployments that are asked for alike have in common, worked out once.

Suites of tests, Terraform modules and scripts create from the same template in the same sizes again and again, under
other names and with other tags. So checked plans and their instances are kept, until something changes from which they
were made.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Sequence
from typing import NamedTuple

import orjson

from elastic_cloud_emulator.domains.deployments.allocation import Group, groups_of
from elastic_cloud_emulator.domains.deployments.catalog import COLLECTIONS, Catalog
from elastic_cloud_emulator.domains.deployments.drafts import Draft, Drafting, check_combination
from elastic_cloud_emulator.domains.deployments.topology import place
from elastic_cloud_emulator.errors import ApiError
from elastic_cloud_emulator.handling import Call
from elastic_cloud_emulator.plans.records import KINDS, Instance, JsonObject
from elastic_cloud_emulator.storage.store import Store

_CAPACITY = 256
_LARGEST = 20_000  # bytes


class Blueprint(NamedTuple):
    """A resource to be created; many deployments may share it, so nobody changes it.

    Attributes:
        draft: The resource.
        plan: Its plan, encoded.
        instances: Its instances, without allocators.
        groups: In which they are placed.
        next_instance: Number of the instance after them.
    """

    draft: Draft
    plan: orjson.Fragment
    instances: tuple[Instance, ...]
    groups: Sequence[Group]
    next_instance: int


class _Made(NamedTuple):
    blueprints: list[Blueprint]
    configurations: dict[str, JsonObject | None]


class _Kept:
    """The blueprints that were made last, each under what was asked for."""

    def __init__(self, store: Store) -> None:
        self._changes = [store.follow(collection) for collection in COLLECTIONS]
        self._made: OrderedDict[bytes, _Made] = OrderedDict()

    def get(self, key: bytes) -> _Made | None:
        if any(self._changes):
            self._made.clear()
            for changed in self._changes:
                changed.clear()
        return self._made.get(key)

    def put(self, key: bytes, made: _Made) -> None:
        self._made[key] = made
        if len(self._made) > _CAPACITY:
            self._made.popitem(last=False)


def blueprints_of(call: Call, catalog: Catalog) -> list[Blueprint]:
    """The resources that a create asks for, Elasticsearch first.

    Args:
        call: Asks for them.
        catalog: What there is to build from.

    Raises:
        ApiError: 400, something cannot be built.
    """
    body: JsonObject = call.body
    resources: JsonObject = body.get("resources") or {}
    region: str = body.get("region") or call.world.personality.region
    autoscaling = bool((body.get("settings") or {}).get("autoscaling_enabled"))
    version, template_id = body.get("version"), call.query.get("template_id")
    kept = call.store.derived(_Kept)
    key = orjson.dumps((resources, region, autoscaling, version, template_id))
    known = None if kept is None else kept.get(key)
    if known is not None:
        catalog.know(known.configurations)
        return known.blueprints
    drafting = Drafting(
        catalog=catalog,
        personality=call.world.personality,
        region=region,
        version=version,
        template_id=template_id,
        autoscaling=autoscaling,
        running={},
    )
    blueprints = [_blueprint_of(draft, catalog) for draft in _drafts_of(drafting, resources)]
    secret = any("keystore_contents" in each.draft.settings for each in blueprints)
    if kept is not None and not secret and len(key) <= _LARGEST:
        kept.put(key, _Made(blueprints, catalog.configurations()))
    return blueprints


def _drafts_of(drafting: Drafting, resources: JsonObject) -> list[Draft]:
    if any(resources.get(kind) for kind in KINDS):
        drafts = drafting.from_payloads(resources)
    elif drafting.template_id is not None:
        drafts = drafting.from_template()
    else:
        drafts = []
    if not drafts or drafts[0].kind != "elasticsearch":
        message = "A deployment needs an Elasticsearch resource, of its own or from a template"
        raise ApiError(400, "root.invalid_data", message, ("resources.elasticsearch",))
    check_combination(draft.kind for draft in drafts)
    return drafts


def _blueprint_of(draft: Draft, catalog: Catalog) -> Blueprint:
    instances, next_instance = place(catalog, draft.kind, draft.plan["cluster_topology"], [], 0)
    plan = orjson.Fragment(orjson.dumps(draft.plan))
    return Blueprint(draft, plan, tuple(instances), groups_of(instances, catalog), next_instance)
