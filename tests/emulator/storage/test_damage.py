"""A damaged store file is told, or does no harm; it never leads to a wrong answer."""

from __future__ import annotations

from pathlib import Path

from tests.emulator.storage.damage import damage


def test_a_damaged_store_is_told_or_starts_right(tmp_path: Path) -> None:
    """The long form, with 1,000 files, is `nox -s storm -- damage`."""
    outcomes = damage(tmp_path, rounds=80, seed=3)
    assert outcomes["refused"] > 40
    assert outcomes.total() == 80
