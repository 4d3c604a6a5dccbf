"""Take the pictures of the console that `docs/emulator.md` shows anew.

    python -m tools.screenshots [OUTPUT]

Writes to `docs/images` unless told otherwise. They show a world that is the same each time, but for what the clock on
the wall tells.
"""

from __future__ import annotations

import sys
from datetime import UTC, datetime
from pathlib import Path

from playwright.sync_api import Browser, ViewportSize, expect, sync_playwright

from elastic_cloud_emulator import Emulator
from elastic_cloud_sdk import ElasticCloud
from tools.browser import find_chromium, launch
from tools.bundle import ROOT

OUTPUT = ROOT / "docs" / "images"
SIZE: ViewportSize = {"width": 1280, "height": 970}
MOMENT = datetime(2026, 3, 14, 9, 26, 53, tzinfo=UTC)
NAMES = {"search-production": "production", "search-staging": "staging", "logs-archive": "production"}


def play(emulator: Emulator, cloud: ElasticCloud) -> str:
    """Let something happen; returns the id of the deployment in which it does."""
    emulator.world.clock.set(MOMENT)
    made = []
    for name, stage in NAMES.items():
        created = cloud.deployments.create_deployment(
            {"name": name, "metadata": {"tags": [{"key": "stage", "value": stage}]}}, template_id="default"
        )
        made.append(str(created.id))
    emulator.advance(900)
    emulator.fail_plan("kibana", step="start-instances", message="no such image")
    cloud.deployments.restart_deployment_stateless_resource(made[0], "kibana", "kibana-ref-id")
    emulator.advance(60)
    cloud.deployments.restart_deployment_es_resource(made[0], "es-ref-id")
    emulator.advance(31)
    cloud.authentication.create_api_key({"description": "nightly-build", "expiration": "30d"})
    return made[0]


def take(browser: Browser, emulator: Emulator, output: Path) -> None:
    """Take the pictures."""
    with ElasticCloud(emulator.url, api_key=emulator.api_key) as cloud:
        identity = play(emulator, cloud)
    page = browser.new_page(viewport=SIZE, color_scheme="light", reduced_motion="reduce")
    page.goto(f"{emulator.console_url}#/deployments/{identity}")
    expect(page.locator(".step.busy")).to_be_visible()
    page.locator(".zones").evaluate("zones => scrollTo(0, zones.getBoundingClientRect().top - 115)")
    page.screenshot(path=output / "console-deployment.png")
    page = browser.new_page(viewport=SIZE, color_scheme="dark", reduced_motion="reduce")
    page.goto(f"{emulator.console_url}#/calls/{emulator.requests[-1].number:08x}")
    expect(page.get_by_role("figure")).to_have_count(4)
    page.screenshot(path=output / "console-call.png")


def main(arguments: list[str]) -> int:
    chromium = find_chromium()
    if chromium is None:
        print("screenshots: there is no Chromium here; CHROMIUM can name one", file=sys.stderr)
        return 1
    output = Path(arguments[0]) if arguments else OUTPUT
    output.mkdir(parents=True, exist_ok=True)
    with (
        sync_playwright() as playwright,
        launch(playwright, chromium) as browser,
        Emulator(speed=0, random_seed=7) as emulator,
    ):
        take(browser, emulator, output)
    for picture in sorted(output.glob("console-*.png")):
        print(f"screenshots: {picture} ({picture.stat().st_size / 1024:.0f} KB)")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
