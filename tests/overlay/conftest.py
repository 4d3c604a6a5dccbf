"""Fixtures for the tests of the overlay."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.overlay.support import ASYNC, SYNC, Harness, Make


@pytest.fixture(autouse=True)
def _nothing_from_outside(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Neither settings nor proxies of the machine reach a test."""
    import os

    for name in os.environ:
        if name.startswith("EC_") or name.lower().endswith("_proxy"):
            monkeypatch.delenv(name)
    monkeypatch.setenv("HOME", str(tmp_path / "home"))


@pytest.fixture(params=[SYNC, ASYNC])
def make(request: pytest.FixtureRequest) -> Make:
    """Makes a client over a script of answers; each test runs for the sync and the async one."""

    def build(*answers: object, **options: object) -> Harness:
        return Harness(request.param, answers, options)

    return build
