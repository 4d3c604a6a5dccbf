"""Identifiers and secrets."""

from __future__ import annotations

import re
from uuid import UUID

import pytest

from elastic_cloud_emulator.installation.ids import Ids


@pytest.mark.parametrize("seed", [None, 1])
def test_identifiers_have_the_forms_of_the_api(seed: int | None) -> None:
    ids = Ids(seed)
    for _ in range(200):
        assert re.fullmatch("[0-9a-f]{32}", ids.hex32())
        assert UUID(ids.uuid()).version == 4
        assert re.fullmatch("[1-9][0-9]{9}", ids.digits(10))
        assert re.fullmatch("[A-Za-z0-9][A-Za-z0-9_-]{23}", ids.secret(24))


def test_a_seed_draws_the_same_again() -> None:
    ids, others = Ids(7), Ids(7)
    first = [ids.hex32(), ids.uuid(), ids.secret(8)]
    assert first == [others.hex32(), others.uuid(), others.secret(8)]
    ids.restart()
    assert ids.hex32() == first[0]


def test_without_a_seed_nothing_repeats() -> None:
    ids = Ids()
    drawn = {ids.hex32() for _ in range(100)}
    ids.restart()
    drawn |= {ids.hex32() for _ in range(100)}
    assert len(drawn) == 200
