"""The emulator's time."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from elastic_cloud_emulator.installation.clock import Clock, format_instant, parse_instant

START = datetime(2026, 3, 14, 9, 26, 53, 589_000, UTC)


@pytest.fixture
def real(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """Seconds of the machine's own clock, for the test to set."""
    seconds = [100.0]
    monkeypatch.setattr("elastic_cloud_emulator.installation.clock.time.monotonic", lambda: seconds[0])
    return seconds


def test_an_instant_is_written_in_utc_with_milliseconds() -> None:
    assert format_instant(START) == "2026-03-14T09:26:53.589Z"
    assert format_instant(datetime(2026, 3, 14, tzinfo=UTC)) == "2026-03-14T00:00:00.000Z"


@given(st.datetimes(timezones=st.just(UTC)))
def test_an_instant_is_read_back(moment: datetime) -> None:
    assert abs(parse_instant(format_instant(moment)) - moment) < timedelta(milliseconds=1)


@pytest.mark.parametrize(("speed", "passed"), [(1.0, 10), (60.0, 600), (0.5, 5), (0.0, 0)])
def test_time_passes_at_the_chosen_speed(real: list[float], speed: float, passed: float) -> None:
    clock = Clock(speed, START)
    real[0] += 10
    assert clock.now() == START + timedelta(seconds=passed)


def test_a_change_of_speed_counts_from_now_on(real: list[float]) -> None:
    clock = Clock(1.0, START)
    real[0] += 10
    clock.run(100.0)
    real[0] += 1
    assert clock.now() == START + timedelta(seconds=110)
    assert clock.speed == 100.0


def test_advancing_jumps_and_time_goes_on(real: list[float]) -> None:
    clock = Clock(2.0, START)
    assert clock.advance(3600) == START + timedelta(hours=1)
    real[0] += 5
    assert clock.now() == START + timedelta(hours=1, seconds=10)


def test_a_clock_without_start_shows_the_real_time() -> None:
    assert abs(Clock().now() - datetime.now(UTC)) < timedelta(seconds=5)


def test_a_clock_is_advanced_by_seconds_or_by_a_timedelta() -> None:
    clock = Clock(0, START)
    assert clock.advance(timedelta(hours=1, milliseconds=1)) == START + timedelta(hours=1, milliseconds=1)
    with pytest.raises(ValueError, match=r"seconds is -1\.0"):
        clock.advance(timedelta(seconds=-1))


@pytest.mark.parametrize("number", [-1.0, float("nan"), float("inf"), 1e11, "5", True, None])
def test_time_never_goes_back_or_to_infinity(number: Any) -> None:
    with pytest.raises(ValueError, match="between"):
        Clock(number)
    clock = Clock(0, START)
    with pytest.raises(ValueError, match="between"):
        clock.advance(number)
    with pytest.raises(ValueError, match="between"):
        clock.run(number)


def test_time_ends_before_the_year_9000() -> None:
    clock = Clock(0, datetime(9999, 12, 31, tzinfo=UTC))
    with pytest.raises(ValueError, match="9000"):
        clock.advance(1e9)
    assert clock.now().year == 9999
