"""A client of either kind of installation."""

from __future__ import annotations

import pytest

from tests.emulator.deployments.client import CheckedClient


@pytest.fixture(params=["cloud", "hosted"])
def either(request: pytest.FixtureRequest) -> CheckedClient:
    """A client of an ECE installation, and one of the hosted service."""
    client: CheckedClient = request.getfixturevalue(request.param)
    return client
