"""What support asks for: heap dumps, thread dumps and diagnostic bundles."""

from __future__ import annotations

import zipfile
from datetime import UTC, datetime
from io import BytesIO
from struct import pack

import orjson

from elastic_cloud_emulator.domains.deployments.resources.named_resource import NOT_FOUND, find_named_resource
from elastic_cloud_emulator.domains.deployments.resources.products import answer_product_request
from elastic_cloud_emulator.domains.deployments.resources.products.product_request import ProductRequest, serves
from elastic_cloud_emulator.errors import ApiError
from elastic_cloud_emulator.handling import Call, Reply, handles
from elastic_cloud_emulator.plans import states
from elastic_cloud_emulator.plans.attempts import to_instant
from elastic_cloud_emulator.plans.health import is_down
from elastic_cloud_emulator.plans.records import HeapDump, JsonObject, Kind, Resource
from elastic_cloud_emulator.records.deployments import (
    Deployment,
    find_deployment,
    label_of,
    now_of,
    save_deployment,
    shown_resources,
)

_KINDS: tuple[Kind, ...] = ("elasticsearch", "enterprise_search")
"""Products that run in a Java machine, so that they have a heap to dump."""
_CAPTURE_MILLIS = 20_000
_ESSENTIALS: dict[Kind, tuple[str, ...]] = {
    "elasticsearch": ("", "_cluster/health", "_cat/nodes", "_cat/indices"),
    "kibana": ("api/status",),
}
_EVERYTHING: dict[Kind, tuple[str, ...]] = {
    "elasticsearch": (*_ESSENTIALS["elasticsearch"], "_cat/health", "_cat/shards", "_cat/allocation", "_cat/master"),
    "kibana": _ESSENTIALS["kibana"],
}


@handles("capture-deployment-instance-heap-dump")
def capture_deployment_instance_heap_dump(call: Call) -> Reply:
    """Begin to capture the heap of an instance."""
    deployment, resource, name = _named_instance(call)
    if resource["kind"] not in _KINDS:
        raise ApiError(404, NOT_FOUND, "heap", resource=label_of(resource))
    now = now_of(call)
    resource.setdefault("heap_dumps", {})[name] = {"captured": now, "ready": now + _CAPTURE_MILLIS}
    save_deployment(call, deployment)
    return Reply(status=202)


@handles("get-deployment-heap-dumps")
def get_deployment_heap_dumps(call: Call) -> JsonObject:
    """Show which heap dumps there are."""
    _, deployment = find_deployment(call)
    now = now_of(call)
    shown: JsonObject = {kind: [] for kind in _KINDS}
    for resource in shown_resources(deployment):
        if dumps := resource.get("heap_dumps"):
            entries = [_show_dump(name, dump, now) for name, dump in dumps.items()]
            shown[resource["kind"]].append({"ref_id": resource["ref_id"], "id": resource["id"], "heap_dumps": entries})
    return shown


@handles("download-deployment-instance-heap-dump")
def download_deployment_instance_heap_dump(call: Call) -> Reply:
    """Hand out a finished heap dump."""
    _, resource = find_named_resource(call)
    name = call.path["instance_id"]
    dump = resource.get("heap_dumps", {}).get(name)
    if dump is None:
        _require_instance(call, resource)
    if dump is None or now_of(call) < dump["ready"]:
        raise ApiError(404, "heap_dumps.heap_dump_not_found", instance_id=name)
    return Reply(_hprof(dump))


@handles("capture-deployment-instance-thread-dump")
def capture_deployment_instance_thread_dump(call: Call) -> Reply:
    """Tell what the threads of an instance do."""
    _, resource, name = _named_instance(call)
    moment = datetime.fromtimestamp(now_of(call) // 1000, UTC)
    lines = [
        f"{moment:%Y-%m-%d %H:%M:%S}",
        f"Full thread dump of {name}:",
        "",
        *(
            line
            for number, thread in enumerate(("main", f"{resource['kind']}[{name}][http_worker][T#1]"), 1)
            for line in (f'"{thread}" #{number} prio=5 os_prio=0 tid=0x{number:016x}', "   WAITING (parking)", "")
        ),
    ]
    return Reply("\n".join(lines).encode())


@handles("capture-deployment-resource-diagnostics")
def capture_deployment_resource_diagnostics(call: Call) -> Reply:
    """Let a resource report on itself."""
    deployment, resource = find_named_resource(call)
    now = now_of(call)
    if not serves(resource, now):
        raise ApiError(412, "clusters.cluster_plan_state_error", resource=label_of(resource))
    parts = _ESSENTIALS if call.query.get("mode") == "light" else _EVERYTHING
    written = datetime.fromtimestamp(now // 1000, UTC)
    bundle = BytesIO()
    with zipfile.ZipFile(bundle, "w", zipfile.ZIP_DEFLATED) as archive:
        for path in parts[resource["kind"]]:
            content = answer_product_request(ProductRequest(deployment, resource, now, "GET", path, {"v": ["true"]}))
            name = (path or "version").removeprefix("_").replace("/", "_")
            ending = "txt" if isinstance(content, str) else "json"
            entry = zipfile.ZipInfo(f"diagnostics/{name}.{ending}", written.timetuple()[:6])
            archive.writestr(entry, content if isinstance(content, str) else orjson.dumps(content))
    return Reply(bundle.getvalue())


def _named_instance(call: Call) -> tuple[Deployment, Resource, str]:
    """Find the running instance the path names."""
    deployment, resource = find_named_resource(call)
    _require_instance(call, resource)
    name = call.path["instance_id"]
    if is_down(resource, name):
        raise ApiError(404, "deployments.instance_not_found_error", "down", instance_id=name)
    return deployment, resource, name


def _require_instance(call: Call, resource: Resource) -> None:
    name = call.path["instance_id"]
    if all(instance["name"] != name for instance in states.instances(resource, now_of(call))[0]):
        raise ApiError(404, "deployments.instance_not_found_error", resource=label_of(resource), instance_id=name)


def _show_dump(name: str, dump: HeapDump, now: int) -> JsonObject:
    shown: JsonObject = {
        "instance_id": name,
        "type": "on_demand",
        "status": "in_progress",
        "captured": to_instant(dump["captured"]),
    }
    if now >= dump["ready"]:
        shown |= {"status": "complete", "size": len(_hprof(dump))}
    return shown


def _hprof(dump: HeapDump) -> bytes:
    """Return a heap dump of an empty heap: the header of the file and the record that ends it."""
    return b"JAVA PROFILE 1.0.2\0" + pack(">IQ", 8, dump["captured"]) + pack(">BII", 0x2C, 0, 0)
