"""An emulator in a process that forks."""

from __future__ import annotations

import os
import signal
from collections.abc import Callable
from pathlib import Path
from threading import Event, Thread

import pytest

from elastic_cloud_emulator import Emulator
from tests.emulator.helpers import connect

pytestmark = [
    pytest.mark.skipif(not hasattr(os, "fork"), reason="this system does not fork"),
    pytest.mark.filterwarnings("ignore:This process:DeprecationWarning"),  # of Python 3.12, about threads
]


def forked(act: Callable[[], bool]) -> int:
    """The status with which a forked process ends that does something; negative if it hangs."""
    process = os.fork()
    if not process:
        signal.alarm(20)
        try:
            os._exit(0 if act() else 1)
        except BaseException:
            os._exit(2)
    return os.waitstatus_to_exitcode(os.waitpid(process, 0)[1])


def create_key(emulator: Emulator) -> int:
    with connect(emulator, f"ApiKey {emulator.api_key}") as client:
        return client.post("/users/auth/keys", json={"description": "x"}).status_code


def test_a_forked_process_can_use_it_though_another_thread_wrote() -> None:
    with Emulator() as emulator:
        create_key(emulator)  # what is imported late holds locks of Python's own meanwhile
        done = Event()

        def write() -> None:
            while not done.is_set():
                create_key(emulator)

        writer = Thread(target=write)
        writer.start()
        try:
            assert [forked(lambda: create_key(emulator) == 201) for _ in range(15)] == [0] * 15
        finally:
            done.set()
            writer.join()


def test_a_forked_process_leaves_the_file_alone(tmp_path: Path) -> None:
    """It reads what there was; two processes with one connection would spoil the file."""

    def act() -> bool:
        with connect(emulator, f"ApiKey {emulator.api_key}") as client:
            read = client.get("/account").status_code
        written = create_key(emulator)
        emulator.close()
        return (read, written) == (200, 500)

    with Emulator(store=tmp_path / "store") as emulator:
        assert create_key(emulator) == 201
        assert forked(act) == 0
        assert create_key(emulator) == 201
        keys = emulator.export()["collections"]["api_keys"]
    with Emulator(store=tmp_path / "store") as emulator:
        assert emulator.export()["collections"]["api_keys"] == keys
