"""A disk that is full or read-only: what was acknowledged is there afterwards, and nothing else is."""

from __future__ import annotations

import os
import resource
import shutil
import subprocess
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from random import Random

import httpx
import pytest

from elastic_cloud_emulator import Emulator
from elastic_cloud_emulator.storage.database import StoreError
from tests.emulator.helpers import connect
from tests.emulator.storage.durability import API_KEY, RULESET

PATH = "/deployments/traffic-filter/rulesets"
ROOM = 60_000
"""Bytes that are left at most."""
SMALL = 6_000_000
"""Bytes of the small file system."""

Shrink = Callable[[int], object]
"""Leaves so many bytes."""


def fill(folder: Path, rounds: int, seed: int) -> Counter[str]:
    """Write to a store while there is room and while there is none, again and again.

    In each round the store is opened once more, from a copy of its files as a process that was killed would leave
    them. Where a small file system can be mounted, every other round fills it, and reads it when it is read-only.

    Returns:
        How often writes were acknowledged and refused, and stores opened and refused.

    Raises:
        AssertionError: Something was lost, came back, or was refused without saying why.
    """
    random, outcomes = Random(seed), Counter[str]()
    own, small = folder / "own", folder / "small"
    own.mkdir()
    small.mkdir()
    expected: dict[Path, dict[str, str]] = {own: {}, small: {}}
    with small_file_system(small) as mounted:
        for number in range(rounds):
            place = small if mounted and number % 2 else own
            what = "no space" if place == small else "no larger files"
            shrink = (lambda room: _take_space(small, room)) if place == small else (lambda room: _limit(own, room))
            try:
                _live(place / "store", expected[place], random, shrink, outcomes, what)
            finally:
                _lift_limit()
                (small / "ballast").unlink(missing_ok=True)
            with Emulator(store=place / "store", speed=0) as emulator, connect(emulator, f"ApiKey {API_KEY}") as api:
                assert _rulesets(api) == expected[place]
                outcomes[f"{what}: started right, with room again"] += 1
            if place == small:
                _start_read_only(small, outcomes)
    return outcomes


def _live(
    store: Path, expected: dict[str, str], random: Random, shrink: Shrink, outcomes: Counter[str], what: str
) -> None:
    copy = store.parent.parent / "copy" / store.name
    try:
        with Emulator(store=store, api_key=API_KEY, speed=0) as emulator:
            with connect(emulator, f"ApiKey {API_KEY}") as api:
                assert _rulesets(api) == expected
                for _ in range(random.randrange(10)):
                    assert _write(api, expected, random)
                shrink(random.randrange(ROOM))
                for _ in range(random.randrange(1, 30)):
                    written = _write(api, expected, random)
                    outcomes[f"{what}: a write was {'acknowledged' if written else 'refused'}"] += 1
                assert _rulesets(api) == expected
            shutil.rmtree(copy.parent, ignore_errors=True)
            with _no_limit():
                copy.parent.mkdir()
                for file in store.parent.glob("store*"):
                    shutil.copy(file, copy.parent)
    except StoreError as problem:
        raise AssertionError("what was acknowledged had to be saved") from problem
    for each, whether in ((store, "full"), (copy, "killed")):
        try:
            with Emulator(store=each, speed=0) as emulator, connect(emulator, f"ApiKey {API_KEY}") as api:
                assert _rulesets(api) == expected
                outcomes[f"{what}: started right, {whether}"] += 1
        except StoreError as problem:
            if "the disk is full or fails" not in str(problem):
                raise
            outcomes[f"{what}: start refused, {whether}"] += 1


def _write(api: httpx.Client, expected: dict[str, str], random: Random) -> bool:
    """Create, change or remove something; tells whether that was acknowledged."""
    name = f"{random.randrange(10**9)}"
    body = {**RULESET, "name": name, "description": "x" * random.choice((10, 4000, 16_000))}
    chosen = random.choice([*expected, None]) if expected else None
    if chosen is None:
        answer = api.post(PATH, json=body)
    elif len(expected) > 20 or random.random() < 0.3:
        answer = api.delete(f"{PATH}/{chosen}")
    else:
        answer = api.put(f"{PATH}/{chosen}", json=body)
    if answer.status_code == 500:
        assert "the disk is full or fails" in answer.text, answer.text
        return False
    assert answer.status_code < 300, answer.text
    if answer.request.method == "DELETE":
        del expected[str(chosen)]
    else:
        expected[answer.json()["id"]] = name
    return True


def _rulesets(api: httpx.Client) -> dict[str, str]:
    return {each["id"]: each["name"] for each in api.get(PATH).raise_for_status().json()["rulesets"]}


def _limit(folder: Path, room: int) -> None:
    largest = max(file.stat().st_size for file in folder.iterdir())
    resource.setrlimit(resource.RLIMIT_FSIZE, (largest + room, resource.RLIM_INFINITY))


def _lift_limit() -> None:
    resource.setrlimit(resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))


@contextmanager
def _no_limit() -> Iterator[None]:
    limit = resource.getrlimit(resource.RLIMIT_FSIZE)
    _lift_limit()
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limit)


def _take_space(folder: Path, room: int) -> None:
    system = os.statvfs(folder)
    with (folder / "ballast").open("wb") as ballast:
        if (size := system.f_bavail * system.f_frsize - room) > 0:
            os.posix_fallocate(ballast.fileno(), 0, size)


def _start_read_only(folder: Path, outcomes: Counter[str]) -> None:
    subprocess.run(["mount", "-o", "remount,ro", folder], check=True)
    try:
        with pytest.raises(StoreError, match="cannot be written: Read-only file system"):
            Emulator(store=folder / "store")
        outcomes["read-only: start refused"] += 1
    finally:
        subprocess.run(["mount", "-o", "remount,rw", folder], check=True)


@contextmanager
def small_file_system(folder: Path) -> Iterator[bool]:
    """A file system of few bytes in a folder; tells whether one could be mounted."""
    mount = ["mount", "-t", "tmpfs", "-o", f"size={SMALL}", "tmpfs", str(folder)]
    mounted = shutil.which("mount") is not None and subprocess.run(mount, capture_output=True).returncode == 0
    try:
        yield mounted
    finally:
        if mounted:
            subprocess.run(["umount", folder], check=True)
