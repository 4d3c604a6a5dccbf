"""What holds for all tests."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest
from hypothesis import settings

if TYPE_CHECKING:
    from playwright.sync_api import Browser

# How long an example takes says how busy the machine is, hence no deadline.
settings.register_profile("quick", deadline=None, max_examples=30)
settings.register_profile("thorough", deadline=None)
settings.load_profile("quick")


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    """A Chromium, for the tests of a module."""
    from playwright.sync_api import sync_playwright

    from tools.browser import find_chromium, launch

    chromium = find_chromium()
    if chromium is None:
        pytest.skip("pages are not tested, as there is no Chromium here; CHROMIUM can name one")
    with sync_playwright() as playwright, launch(playwright, chromium) as started:
        yield started
