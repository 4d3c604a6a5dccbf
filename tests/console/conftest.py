"""An emulator whose clock stands until a test advances it."""

from __future__ import annotations

from collections.abc import Iterator

import httpx
import pytest
from playwright.sync_api import Browser, Page, expect

from elastic_cloud_emulator import Emulator
from elastic_cloud_sdk import ElasticCloud
from tests.console.browser import Window, window

expect.set_options(timeout=20_000)


@pytest.fixture(scope="session")
def _installation() -> Iterator[Emulator]:
    with Emulator(speed=0) as started:
        yield started


@pytest.fixture
def emulator(_installation: Emulator) -> Emulator:
    _installation.reset()
    return _installation


@pytest.fixture
def cloud(emulator: Emulator) -> Iterator[ElasticCloud]:
    with ElasticCloud(emulator.url, api_key=emulator.api_key) as client:
        yield client


@pytest.fixture
def visitor(emulator: Emulator) -> Iterator[httpx.Client]:
    """Asks what the page asks, without a browser."""
    with httpx.Client(base_url=emulator.url) as client:
        yield client


@pytest.fixture
def seen(browser: Browser, emulator: Emulator) -> Iterator[Window]:
    """A window on the emulator, in which nothing must go wrong."""
    with window(browser, emulator.console_url) as opened:
        yield opened


@pytest.fixture
def page(seen: Window) -> Page:
    return seen.open()
