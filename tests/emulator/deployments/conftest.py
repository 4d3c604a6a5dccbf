"""Installations that every test finds at their beginning, with a clock that stands until a test advances it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from elastic_cloud_emulator.emulator import Emulator
from tests.emulator.deployments.client import CheckedClient


@pytest.fixture(scope="session")
def ece_installation() -> Iterator[Emulator]:
    with Emulator(speed=0, seed=7) as emulator:
        yield emulator


@pytest.fixture(scope="session")
def hosted_installation() -> Iterator[Emulator]:
    with Emulator("hosted", speed=0, seed=7) as emulator:
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
