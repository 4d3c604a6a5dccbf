"""A Chromium that is installed here, to test the console in, to take its pictures and to measure it."""

from __future__ import annotations

import os
import shutil

from playwright.sync_api import Browser, Playwright

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
ARGUMENTS = (
    *("--headless=new", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run"),
    *("--disable-background-networking", "--disable-component-update", "--disable-sync"),
)


def find_chromium() -> str | None:
    """Where Chromium is; None if there is none. The variable `CHROMIUM` can tell."""
    return os.environ.get("CHROMIUM") or next(filter(None, map(shutil.which, NAMES)), None)


def launch(playwright: Playwright, chromium: str, *arguments: str) -> Browser:
    """Start a browser with a profile of its own, which goes with it."""
    return playwright.chromium.launch(executable_path=chromium, args=[*ARGUMENTS, *arguments])
