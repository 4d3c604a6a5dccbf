"""Operations that the document describes and the emulator does not play yet: they have no handler and answer 501."""

from __future__ import annotations

from elastic_cloud_emulator import domains
from elastic_cloud_emulator.document.contract import Contract
from elastic_cloud_emulator.handling import HANDLERS

MISSING: frozenset[str] = frozenset()
"""Their operationIds: there is none at the moment."""


def test_these_operations_have_no_handler() -> None:
    domains.load()
    assert Contract.load().operations.keys() - HANDLERS.keys() == MISSING
