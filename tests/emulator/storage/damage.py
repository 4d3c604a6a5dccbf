"""Damaged store files: an emulator that is given one says so, or starts with what was in there."""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from random import Random
from typing import Any

from elastic_cloud_emulator import Emulator
from elastic_cloud_emulator.storage.database import StoreError
from tests.emulator.deployments.payloads import deployment
from tests.emulator.helpers import connect

KEY = "key-of-the-damaged-store"


def make(path: Path, deployments: int) -> dict[str, Any]:
    """Fill a store and close it; tells what was in there."""
    with (
        Emulator(store=path, api_key=KEY, random_seed=1, speed=0) as emulator,
        connect(emulator, f"ApiKey {KEY}") as api,
    ):
        for number in range(deployments):
            assert api.post("/deployments", json=deployment(f"number {number}")).status_code == 201
        return dict(emulator.export()["collections"])


def spoil(content: bytes, random: Random) -> bytes:
    """The content with some bytes flipped, overwritten or cut off."""
    spoilt = bytearray(content)
    way = random.choice(("flip", "flip", "few", "block", "truncate"))
    if way == "truncate":
        return bytes(spoilt[: random.randrange(1, len(spoilt))])
    place = random.randrange(len(spoilt))
    if way == "flip":
        spoilt[place] ^= 1 << random.randrange(8)
    elif way == "few":
        for _ in range(random.randrange(2, 20)):
            spoilt[random.randrange(len(spoilt))] = random.randrange(256)
    else:
        length = random.randrange(1, 8192)
        spoilt[place : place + length] = bytes(len(spoilt[place : place + length]))
    return bytes(spoilt)


def damage(folder: Path, rounds: int, seed: int, deployments: int = 3) -> Counter[str]:
    """Open a store again and again, each time damaged in another way.

    Returns:
        How often it was refused, and how often it started right.

    Raises:
        AssertionError: It started with something else than was in there, or failed in another way.
    """
    path, random, outcomes = folder / "store", Random(seed), Counter[str]()
    before = make(path, deployments)
    content = path.read_bytes()
    for number in range(rounds):
        for file in folder.glob("store*"):
            file.unlink()
        path.write_bytes(spoil(content, random))
        try:
            with Emulator(store=path, speed=0) as emulator:
                found = emulator.export()["collections"]
        except StoreError:
            outcomes["refused"] += 1
        else:
            assert found == before, (seed, number)
            outcomes["started right"] += 1
    return outcomes
