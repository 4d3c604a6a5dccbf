"""The documentation in a real browser, opened as files: it is found, read and used, on a desk and on a phone."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, expect

WIDTHS = {"desk": 1280, "phone": 390}
PAGES = [
    *("index.html", "errors.html", "classes.html", "guides/emulator.html", "operations/create-deployment.html"),
    *(
        pytest.param(f"{name}.html", marks=pytest.mark.deep)
        for name in (
            *("reference", "examples/index", "examples/rotate_api_keys"),
            *(f"guides/{name}" for name in ("getting-started", "errors", "refused-plans", "from-ecctl")),
            *(f"operations/{name}" for name in ("move-clusters", "get-costs-overview", "methods")),
            *("schemas/ElasticsearchClusterPlan", "tags/deployments"),
        )
    ),
]
NARROW = """() => {
  const narrow = [];
  const walker = document.createTreeWalker(document.querySelector('main'), NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node.data.trim();
    if (text.length < 36 || node.parentElement.closest('pre') || !node.parentElement.checkVisibility()) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    const lines = new Set([...range.getClientRects()].filter((each) => each.width).map((each) => Math.round(each.top)));
    if (text.length / lines.size < 12) narrow.push(`${text.slice(0, 60)} (${lines.size} lines)`);
  }
  return narrow;
}"""
GAPS = """() => {
  const boxes = [...document.querySelectorAll('main > *, main article > *, main li, main tr')]
    .filter((each) => each.checkVisibility() && getComputedStyle(each).position !== 'absolute');
  return boxes.filter((each) => {
    const next = each.nextElementSibling;
    if (!next?.checkVisibility() || next.tagName === 'FOOTER') return false;
    const [here, there] = [each.getBoundingClientRect(), next.getBoundingClientRect()];
    return there.top >= here.bottom && there.top - here.bottom > 90;
  }).map((each) => each.outerHTML.slice(0, 80));
}"""


@pytest.fixture(params=WIDTHS)
def page(request: pytest.FixtureRequest, browser: Browser) -> Iterator[Page]:
    """A window of either width, in which no script may fail and nothing is loaded from elsewhere."""
    context = browser.new_context(viewport={"width": WIDTHS[request.param], "height": 844})
    problems: list[str] = []
    context.on("weberror", lambda error: problems.append(str(error.error)))
    context.on("request", lambda sent: None if sent.url.startswith(("file:", "data:")) else problems.append(sent.url))
    yield context.new_page()
    context.close()
    assert problems == []


@pytest.mark.parametrize("name", PAGES)
def test_texts_have_room_and_nothing_juts_out(name: str, page: Page, site: Path) -> None:
    page.goto((site / name).as_uri())
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    assert page.evaluate(NARROW) == []
    page.evaluate("document.querySelectorAll('main details').forEach((each) => { each.open = true; })")
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    assert page.evaluate(NARROW) == []
    assert page.evaluate(GAPS) == []


def test_the_list_of_errors_is_short_on_a_phone(page: Page, site: Path) -> None:
    page.goto((site / "errors.html").as_uri())
    assert page.evaluate("document.documentElement.scrollHeight") < 16_000


@pytest.mark.parametrize(
    ("query", "first", "found"),
    [
        ("vacate", "operation", "move-clusters"),
        ("heap dmp", "operation", "heap-dump"),
        ("rotate", "", "rotate_api_keys.py"),
        ("DeploymentNotFound", "class", "DeploymentNotFound"),
        ("cancel pending plan", "operation", "cancel-deployment-resource-pending-plan"),
        ("clusters.cluster_invalid_plan", "error", "clusters.cluster_invalid_plan"),
        ("user_settings_yaml", "", "ElasticsearchConfiguration"),
        ("time skipping", "", "emulator"),
    ],
)
def test_the_search_finds(query: str, first: str, found: str, page: Page, site: Path) -> None:
    page.goto((site / "guides" / "waiting.html").as_uri())
    page.get_by_role("searchbox").fill(query)
    results = page.locator(".results li")
    expect(results.filter(has_text=found).first).to_be_visible()
    if first:
        expect(results.first).to_contain_text(first)
        expect(results.first).to_contain_text(found)


def test_what_was_found_opens(page: Page, site: Path) -> None:
    page.goto((site / "index.html").as_uri())
    page.get_by_role("searchbox").fill("deployments.deployment_not_found")
    page.keyboard.press("Enter")
    expect(page).to_have_url(re.compile("errors.html#deployments.deployment_not_found$"))
    expect(page.locator("main details[open] summary")).to_contain_text("deployments.deployment_not_found")


def test_a_theme_is_chosen_and_stays(page: Page, site: Path) -> None:
    page.emulate_media(color_scheme="light")
    page.goto((site / "index.html").as_uri())
    ground = "getComputedStyle(document.body).backgroundColor"
    light = page.evaluate(ground)
    button = page.locator(".theme")
    button.click()
    expect(button).to_have_text("Theme: light")
    button.click()
    expect(button).to_have_text("Theme: dark")
    assert page.evaluate(ground) != light
    page.goto((site / "errors.html").as_uri())
    assert page.evaluate(ground) != light
    button.click()
    assert page.evaluate(ground) == light


def test_headings_are_linked_and_code_is_shown_three_ways(page: Page, site: Path) -> None:
    page.goto((site / "operations" / "create-deployment.html").as_uri())
    link = page.get_by_role("link", name="Link to Errors")
    link.click()
    expect(page).to_have_url(re.compile("#errors$"))
    shown: list[Any] = []
    for name in ("Python", "Python, async", "curl"):
        page.locator(f".tabs label:text-is('{name}')").click()
        shown.append(page.locator(".tabs .code:visible code").inner_text())
    assert "with ElasticCloud()" in shown[0]
    assert "AsyncElasticCloud" in shown[1]
    assert shown[2].startswith("curl")


def test_members_are_opened_down_to_their_own_members(page: Page, site: Path) -> None:
    page.goto((site / "operations" / "create-deployment.html").as_uri())
    page.locator("#resources > td details > summary").first.click()
    expect(page.locator("#resources .inner code:text-is('elasticsearch')").first).to_be_visible()
