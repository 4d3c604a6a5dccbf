"""One emulator of each personality for the whole session, set back to its beginning for every test."""

from __future__ import annotations

import os
from collections.abc import Iterator

import httpx
import pytest

from elastic_cloud_emulator import Emulator
from tests.emulator.deployments.client import CheckedClient
from tests.emulator.helpers import connect


@pytest.fixture(scope="session")
def _ece() -> Iterator[Emulator]:
    with Emulator() as emulator:
        yield emulator


@pytest.fixture(scope="session")
def _hosted() -> Iterator[Emulator]:
    with Emulator("hosted") as emulator:
        yield emulator


@pytest.fixture
def emulator(_ece: Emulator) -> Emulator:
    """An installation of Elastic Cloud Enterprise."""
    _ece.reset()
    return _ece


@pytest.fixture
def hosted_emulator(_hosted: Emulator) -> Emulator:
    """The hosted service."""
    _hosted.reset()
    return _hosted


@pytest.fixture
def api(emulator: Emulator) -> Iterator[httpx.Client]:
    """A client that calls the emulator as its administrator, by API key."""
    with connect(emulator, f"ApiKey {emulator.api_key}") as client:
        yield client


@pytest.fixture
def control(emulator: Emulator) -> Iterator[httpx.Client]:
    """A client of the control API."""
    with httpx.Client(transport=emulator.transport, base_url="http://emulator/_emulator") as client:
        yield client


@pytest.fixture(scope="session")
def ece_installation() -> Iterator[Emulator]:
    """An installation whose clock stands until a test advances it."""
    with Emulator(speed=0, random_seed=7) as emulator:
        yield emulator


@pytest.fixture(scope="session")
def hosted_installation() -> Iterator[Emulator]:
    with Emulator("hosted", speed=0, random_seed=7) as emulator:
        yield emulator


@pytest.fixture
def cloud(ece_installation: Emulator) -> CheckedClient:
    """A client of an ECE installation."""
    ece_installation.reset()
    return CheckedClient(ece_installation)


@pytest.fixture
def hosted(hosted_installation: Emulator) -> CheckedClient:
    """A client of the hosted service."""
    hosted_installation.reset()
    return CheckedClient(hosted_installation)


@pytest.fixture
def nobody() -> Iterator[None]:
    """The rights of an ordinary user, as those of a file do not bind the administrator."""
    if os.geteuid() != 0:
        yield
        return
    os.seteuid(65534)
    yield
    os.seteuid(0)
