"""What waiting shows on the terminal."""

from __future__ import annotations

import io
import sys
from collections.abc import Iterator
from datetime import UTC, datetime

import pytest

from elastic_cloud_emulator import Emulator
from elastic_cloud_sdk import ElasticCloud, StepEvent
from elastic_cloud_sdk._progress import display
from tests.overlay.test_emulator import BASE, REQUEST


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def event(step_id: str, status: str = "success", kind: str = "kibana") -> StepEvent:
    now = datetime(2026, 3, 14, tzinfo=UTC)
    stage = "in_progress" if status == "pending" else "completed"
    return StepEvent(kind, f"main-{kind}", "1", f"{kind}-1", step_id, status, stage, now, 1.5, "[bold] told", {})


EVENTS = [event("validate"), event("plan-completed", kind="apm"), event("wait", "error"), event("plan-completed")]


def test_where_there_is_no_terminal_each_step_is_a_line() -> None:
    stream = io.StringIO()

    with display(stream) as show:
        for each in EVENTS:
            show(each)

    assert stream.getvalue().splitlines() == [str(each) for each in EVENTS]


def test_on_a_terminal_each_plan_is_a_row() -> None:
    stream = Terminal()

    with display(stream) as show:
        for each in EVENTS:
            show(each)

    text = stream.getvalue()
    assert "\x1b[" in text
    assert "kibana main-kibana: plan-completed success" in text
    assert "apm main-apm: plan-completed success" in text
    assert "kibana main-kibana: wait error (1.5 s): [bold] told" in text


def test_without_the_package_a_terminal_gets_lines(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "rich.console", None)
    stream = Terminal()

    with display(stream) as show:
        show(EVENTS[0])

    assert stream.getvalue() == f"{EVENTS[0]}\n"


@pytest.fixture(scope="module")
def emulator() -> Iterator[Emulator]:
    with Emulator(speed=200) as emulator:
        yield emulator


def test_waiting_shows_its_steps_when_asked_to(emulator: Emulator, capsys: pytest.CaptureFixture[str]) -> None:
    heard: list[StepEvent] = []
    with ElasticCloud(BASE, transport=emulator.transport, **emulator.login) as cloud:
        created = cloud.deployments.create_deployment(REQUEST)
        cloud.wait_for(created.id, interval=0.01, progress=True, on_step=heard.append)
        shown_lines = capsys.readouterr()
        cloud.wait_for(created.id, interval=0.01)

    assert shown_lines.out == ""
    assert shown_lines.err.splitlines() == [str(each) for each in heard]
    assert heard
    assert capsys.readouterr().err == ""
