"""The console with many deployments and calls, in a real browser, and what it costs the emulator."""

from __future__ import annotations

import tempfile
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING

from benchmarks import load, servers
from benchmarks.harness import LeftOut, Reach, Row, compare
from benchmarks.populations import populate

if TYPE_CHECKING:
    from playwright.sync_api import Browser, CDPSession, Page

TITLE = "Console with many deployments and calls"
_FEW, _MANY = 10, 1_000
_CALLS = 10_000
_ROUNDS = 5
_IDLE = 20.0  # seconds of doing nothing
_STARTS = 15
_KEY = "YmVuY2htYXJrOm9mLWEtZmV3LWxldHRlcnM="
_ACCOUNT = load.request("GET", "/api/v1/account", {"authorization": f"ApiKey {_KEY}"})
_SIZE = {"width": 1280, "height": 900}
_PLACES = {"deployments": "deployments", "calls": "calls"}
_STEPS = 200
_PAINT, _FRAME = Reach(1.0, absolute=True), Reach(1 / 60, absolute=True)
_HEAP, _SHARE = Reach(100 * 1024 * 1024, absolute=True), Reach(0.02, absolute=True)
_WATCH = """
const watch = new MutationObserver(() => {
  if (window.rowsAfter || !document.querySelector('.rows a')) return;
  requestAnimationFrame(() => requestAnimationFrame(() => { window.rowsAfter = performance.now(); }));
});
watch.observe(document, {childList: true, subtree: true});
"""
_SCROLL = """
async (steps) => {
  const frame = () => new Promise(requestAnimationFrame);
  const times = [];
  let last = await frame();
  for (let step = 0; step < steps; step += 1) {
    scrollBy(0, 150);
    const now = await frame();
    times.push(now - last);
    last = now;
  }
  return times.sort((one, other) => one - other)[Math.floor(times.length * 0.95)] / 1000;
}
"""


def measure() -> list[Row]:
    """Look at a server with much in it and at one with little, in turns.

    Raises:
        LeftOut: There is no browser here.
    """
    if find_spec("playwright") is None:
        raise LeftOut("playwright is not installed")
    from playwright.sync_api import sync_playwright

    from tools.browser import find_chromium, launch

    chromium = find_chromium()
    if chromium is None:
        raise LeftOut("there is no Chromium here")
    with tempfile.TemporaryDirectory() as folder, ExitStack() as stack:
        many, few = (stack.enter_context(_serve(Path(folder, f"{size}.sqlite"), size)) for size in (_MANY, _FEW))
        _call(many, _CALLS)
        for _ in range(_FEW):
            load.once(few.url, _ACCOUNT)
        browser = stack.enter_context(launch(stack.enter_context(sync_playwright()), chromium))
        return [*_looks(browser, many, few), *_costs(browser, many), _starts()]


@contextmanager
def _serve(file: Path, size: int) -> Iterator[servers.Server]:
    populate(file, size, _KEY)
    with servers.emulator("--store", str(file), "--api-key", _KEY) as server:
        yield server


def _call(server: servers.Server, count: float) -> None:
    """Make at least so many calls."""
    while count > 0:
        count -= load.rate(server.url, _ACCOUNT, seconds=0.5, connections=4) * 0.5


def _looks(browser: Browser, many: servers.Server, few: servers.Server) -> list[Row]:
    found: dict[str, tuple[list[float], list[float]]] = {}

    def note(what: str, side: int, value: float) -> None:
        found.setdefault(what, ([], []))[side].append(value)

    for _ in range(_ROUNDS):
        for side, server in enumerate((many, few)):
            for name, place in _PLACES.items():
                context = browser.new_context(viewport=_SIZE)  # type: ignore[arg-type]
                page = context.new_page()
                page.add_init_script(_WATCH)
                page.goto(f"{server.url}/#/{place}")
                page.wait_for_function("() => window.rowsAfter")
                paint = "() => performance.getEntriesByName('first-contentful-paint')[0].startTime / 1000"
                note(f"{name}: first paint", side, page.evaluate(paint))
                note(f"{name}: until rows are there", side, page.evaluate("() => window.rowsAfter / 1000"))
                if name == "calls" and server is many:
                    page.get_by_text("10,000").wait_for()
                session = page.context.new_cdp_session(page)
                session.send("Performance.enable", {"timeDomain": "threadTicks"})
                spent = _metric(session, "TaskDuration")
                note(f"{name}: 95 % of frames while scrolling", side, page.evaluate(_SCROLL, _STEPS))
                note(f"{name}: work for each of them", side, (_metric(session, "TaskDuration") - spent) / _STEPS)
                note(f"{name}: memory of the page's heap", side, _heap(session))
                note(f"{name}: memory of its process", side, _process(browser, page))
                context.close()
    peer = f"with {_FEW}"
    rows = []
    for what, (ours, theirs) in found.items():
        memory = "memory" in what
        reach = _HEAP if memory else _FRAME if "work" in what else None if "frames" in what else _PAINT
        rows.append(compare(what, "B" if memory else "s", ours, peer, theirs, reach))
    return rows


def _metric(session: CDPSession, name: str) -> float:
    return float(
        next(each["value"] for each in session.send("Performance.getMetrics")["metrics"] if each["name"] == name)
    )


def _heap(session: CDPSession) -> float:
    """Read what the browser's own tools call the used heap, once it is cleaned up."""
    session.send("HeapProfiler.collectGarbage")
    return _metric(session, "JSHeapUsedSize")


def _process(browser: Browser, page: Page) -> float:
    """Read how much memory the process that shows the page has for itself."""
    page.wait_for_timeout(200)
    processes = browser.new_browser_cdp_session().send("SystemInfo.getProcessInfo")["processInfo"]
    sizes = []
    for process in processes:
        if process["type"] == "renderer":  # the others are spare ones
            rollup = Path(f"/proc/{process['id']}/smaps_rollup").read_text(encoding="ascii")
            fields = (line.split() for line in rollup.splitlines()[1:])
            sizes.append(sum(int(size) for name, size, *_ in fields if name.startswith("Private_")) * 1024)
    return float(max(sizes))


def _costs(browser: Browser, server: servers.Server) -> list[Row]:
    """Processor time of a server that nobody calls, in a second, with a page open and without one."""
    if server.processor_time() is None:
        return []
    page = browser.new_page()
    shares: list[list[float]] = [[], []]
    for place in _PLACES.values():
        page.goto(f"{server.url}/#/{place}")
        page.locator(".rows a").first.wait_for()
        page.wait_for_timeout(1000)
        shares[0].append(_share(server))
        page.goto("about:blank")
        shares[1].append(_share(server))
    page.close()
    return [compare("idle: seconds of processor in a second", "s", shares[0], "without a page", shares[1], _SHARE)]


def _share(server: servers.Server) -> float:
    before, begun = server.processor_time() or 0.0, time.perf_counter()
    time.sleep(_IDLE)
    spent = (server.processor_time() or 0.0) - before
    return max(spent, 1e-6) / (time.perf_counter() - begun)


def _starts() -> Row:
    """Start-up, with the console and without it."""
    times: list[list[float]] = [[], []]
    sides: list[tuple[int, tuple[str, ...]]] = [(0, ()), (1, ("--no-console",))]
    for number in range(_STARTS):
        for side, options in sides if number % 2 else reversed(sides):
            begun = time.perf_counter()
            with servers.emulator(*options) as server:
                times[side].append(server.processor_time() or time.perf_counter() - begun)
    return compare("start", "s", times[0], "--no-console", times[1], Reach(1.05))
