"""The resources that a create asks for; for those that ask alike they are worked out once.

Suites of tests, Terraform modules and scripts create from the same template in the same sizes again and again, under
other names and with other tags. So checked plans and their instances are kept, until something changes from which they
were made.
"""

from __future__ import annotations

from collections import OrderedDict
from typing import NamedTuple

import orjson

from elastic_cloud_emulator.domains.deployments.placement.instances import (
    InstanceLayout,
    lay_out_instances,
)
from elastic_cloud_emulator.domains.deployments.plan_checks.products import check_combination
from elastic_cloud_emulator.domains.deployments.requests.payloads import PayloadCompletion, RequestedResource
from elastic_cloud_emulator.errors import ApiError
from elastic_cloud_emulator.handling import Call
from elastic_cloud_emulator.plans.records import KINDS, JsonObject
from elastic_cloud_emulator.records.catalog import COLLECTIONS, Catalog
from elastic_cloud_emulator.records.installation import is_platform
from elastic_cloud_emulator.storage.store import Store

_CAPACITY = 256
_LARGEST = 20_000  # bytes


class ResourceToCreate(NamedTuple):
    """A resource to be created; many deployments may share it, so nobody changes it.

    Attributes:
        requested: What is asked for, with the complete plan.
        layout: Its instances, without allocators.
    """

    requested: RequestedResource
    layout: InstanceLayout


class _KnownCreate(NamedTuple):
    resources: list[ResourceToCreate]
    configurations: dict[str, JsonObject | None]


class _KnownCreates:
    """The latest creates, each under what was asked for."""

    def __init__(self, store: Store) -> None:
        self._changes = [store.follow(collection) for collection in COLLECTIONS]
        self._latest: OrderedDict[bytes, _KnownCreate] = OrderedDict()

    def get(self, key: bytes) -> _KnownCreate | None:
        if any(self._changes):
            self._latest.clear()
            for changed in self._changes:
                changed.clear()
        return self._latest.get(key)

    def put(self, key: bytes, create: _KnownCreate) -> None:
        self._latest[key] = create
        if len(self._latest) > _CAPACITY:
            self._latest.popitem(last=False)


def resources_to_create(call: Call, catalog: Catalog) -> list[ResourceToCreate]:
    """Return the resources that a create asks for, Elasticsearch first.

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
    kept = call.store.derived(_KnownCreates)
    key = orjson.dumps((resources, region, autoscaling, version, template_id))
    known = None if kept is None else kept.get(key)
    if known is not None:
        catalog.know(known.configurations)
        return known.resources
    completion = PayloadCompletion(
        catalog=catalog,
        personality=call.world.personality,
        region=region,
        version=version,
        template_id=template_id,
        autoscaling=autoscaling,
        running={},
        without_addresses=is_platform(call, "4.0.0"),
    )
    created = [
        ResourceToCreate(each, lay_out_instances(catalog, each.kind, each.plan["cluster_topology"]))
        for each in _complete(completion, resources)
    ]
    secret = any("keystore_contents" in each.requested.settings for each in created)
    if kept is not None and not secret and len(key) <= _LARGEST:
        kept.put(key, _KnownCreate(created, catalog.configurations()))
    return created


def _complete(completion: PayloadCompletion, resources: JsonObject) -> list[RequestedResource]:
    if any(resources.get(kind) for kind in KINDS):
        requested = completion.complete(resources)
    elif completion.template_id is not None:
        requested = completion.complete_template()
    else:
        requested = []
    if not requested or requested[0].kind != "elasticsearch":
        raise ApiError(400, "root.invalid_data", "elasticsearch", fields=["resources.elasticsearch"])
    check_combination(each.kind for each in requested)
    return requested
