"""Stores with many deployments, made from a few that the emulator itself has created."""

from __future__ import annotations

from pathlib import Path

import httpx
import orjson

from elastic_cloud_emulator import Emulator
from elastic_cloud_emulator.installation.clock import format_instant
from elastic_cloud_emulator.storage.database import Record
from elastic_cloud_emulator.storage.store import Collections

TEAMS = ("search", "logs", "shop", "billing")
STAGES = ("production", "staging", "test")
_MODELS = len(TEAMS) * len(STAGES)


def name_of(number: int) -> str:
    """Make the name of a deployment of a population."""
    return f"{TEAMS[number % len(TEAMS)]}-{STAGES[number % len(STAGES)]}-{number:06}"


def populate(file: Path, count: int, api_key: str) -> None:
    """Write a store with so many deployments beside those of a new installation, each with four resources.

    Args:
        file: Where; nothing is there yet.
        count: How many.
        api_key: A key that its administrator has.
    """
    with Emulator(speed=0, random_seed=1, store=file, api_key=api_key) as emulator:
        authentication = (emulator.username, emulator.password or "")
        with httpx.Client(base_url="http://emulator", transport=emulator.transport, auth=authentication) as client:
            models = [_create(client, number) for number in range(_MODELS)]
        collections = emulator.store.snapshot()
        for number in range(count):
            emulator.advance(
                86_400 / count
            )  # so that all plans have ended, and each was last written at another moment
            modified = format_instant(emulator.world.clock.now())
            _add(collections, number, models[number % _MODELS], modified)
        for identity in models:
            del collections["deployments"][identity]
        emulator.store.replace(collections)
        with httpx.Client(base_url="http://emulator", transport=emulator.transport, auth=authentication) as client:
            # Which leaves index and list in the file, as in one that was used before.
            client.post("/api/v1/deployments/_search").raise_for_status()
            client.get("/api/v1/deployments").raise_for_status()


def _create(client: httpx.Client, number: int) -> str:
    team, stage, _ = name_of(number).split("-")
    tags = [{"key": "team", "value": team}, {"key": "stage", "value": stage}]
    request = {"name": f"model {number}", "metadata": {"tags": tags}}
    created = client.post("/api/v1/deployments", params={"template_id": "default"}, json=request).raise_for_status()
    return str(created.json()["id"])


def _add(collections: Collections, number: int, model: str, modified: str) -> None:
    record = collections["deployments"][model]
    deployment = orjson.loads(record.encoded)
    deployment["id"], deployment["name"] = identity, alias = f"{number * 2654435761 % 2**32:032x}", name_of(number)
    deployment["alias"] = alias
    for place, resource in enumerate(deployment["resources"]):
        resource["id"] = f"{place + 1:x}{number * 2654435761 % 2**32:031x}"
    collections["deployments"][identity] = Record(orjson.dumps(deployment), 2, record.created, modified)
    belongs = orjson.dumps({"deployment_id": identity})
    collections["deployment_aliases"][alias] = Record(belongs, 1, record.created, record.modified)


def spread(emulator: Emulator, count: int) -> list[str]:
    """Put a population on so many allocators, which take the place of those of a new installation.

    Args:
        emulator: Has the store of a population.
        count: How many; each gets the same share of the instances.

    Returns:
        Their ids.
    """
    collections = emulator.store.snapshot()
    allocators = collections["allocators"]
    model = next(iter(allocators.values()))
    for identity, record in allocators.items():
        allocators[identity] = record._replace(
            encoded=orjson.dumps({**orjson.loads(record.encoded), "maintenance_mode": True})
        )
    added = [f"10.0.{number // 250}.{number % 250}" for number in range(count)]
    zones = [f"ece-zone-{number % 3 + 1}" for number in range(count)]
    for identity, zone in zip(added, zones, strict=True):
        changes = {"allocator_id": identity, "zone_id": zone, "host_ip": identity, "public_hostname": identity}
        encoded = orjson.dumps({**orjson.loads(model.encoded), **changes})
        allocators[identity] = model._replace(encoded=encoded)
    number = 0
    for identity, record in collections["deployments"].items():
        deployment = orjson.loads(record.encoded)
        if not deployment["system_owned"]:
            for resource in deployment["resources"]:
                for instance in resource["latest"]["instances"]:
                    instance["allocator"], instance["zone_id"] = added[number % count], zones[number % count]
                    number += 1
            collections["deployments"][identity] = record._replace(encoded=orjson.dumps(deployment))
    emulator.store.replace(collections)
    return added
