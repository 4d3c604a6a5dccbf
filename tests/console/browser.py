"""Windows of a real browser on the console."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from playwright.sync_api import Browser, BrowserContext, Locator, Page

QUIET = re.compile("Failed to load resource: the server responded with a status of (400|401|403|404|422)")
"""What Chromium itself writes about every answer that is a refusal."""


class Window:
    """A window of a browser that has nothing in common with others, and what went wrong in it.

    Attributes:
        page: What it shows.
        problems: What the page wrote as an error or a warning, raised, or asked for from elsewhere.
    """

    def __init__(self, browser: Browser, address: str, **options: Any) -> None:
        self.address = address
        self.context: BrowserContext = browser.new_context(**options)
        self.problems: list[str] = []
        self.context.on("console", lambda message: self._note(message.type, message.text))
        self.context.on("weberror", lambda error: self.problems.append(f"raised: {error.error}"))
        self.context.on("request", lambda request: self._check(request.url))
        self.context.set_default_timeout(20_000)
        self.page: Page = self.context.new_page()

    def _note(self, kind: str, text: str) -> None:
        if kind in ("error", "warning") and not QUIET.match(text):
            self.problems.append(f"{kind}: {text}")

    def _check(self, url: str) -> None:
        if not url.startswith((self.address, "blob:")):
            self.problems.append(f"asked for {url}")

    def open(self, place: str = "") -> Page:
        """Show a place of the console, once there is something to see."""
        self.page.goto(f"{self.address}#/{place}")
        self.page.locator("main[aria-busy=false] h1").wait_for(state="attached")
        return self.page

    def close(self) -> None:
        """Close it; nothing must have gone wrong."""
        self.context.close()
        assert self.problems == []


@contextmanager
def window(browser: Browser, address: str | None, **options: Any) -> Iterator[Window]:
    """A window for a while."""
    assert address is not None
    opened = Window(browser, address, **options)
    try:
        yield opened
    except BaseException:
        opened.context.close()
        raise
    opened.close()


def row(page: Page, name: str) -> Locator:
    """The row of a long list that has some text."""
    return page.locator(".rows li", has_text=name)
