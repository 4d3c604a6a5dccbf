"""Fixtures for projects that test against the emulator.

    def test_account(elastic_cloud_emulator):
        with ElasticCloud(**elastic_cloud_emulator.connection) as cloud:
            assert cloud.accounts.get_current_account().id

One emulator serves the whole test session and goes back to its first state before each test. To choose its options,
override `elastic_cloud_emulator_options` in `conftest.py`.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from elastic_cloud_emulator.emulator import Emulator


@pytest.fixture(scope="session")
def elastic_cloud_emulator_options() -> dict[str, Any]:
    """Give the arguments for `Emulator`; override to change them, for example to `{"personality": "hosted"}`.

    Unless they say otherwise, time skips, so that nobody has to wait for a plan (`time_skipping`), and what the
    document does not know is refused (`strict`).
    """
    return {}


@pytest.fixture(scope="session")
def elastic_cloud_emulator_session(elastic_cloud_emulator_options: dict[str, Any]) -> Iterator[Emulator]:
    """Start the emulator of the session, with whatever state the tests before have left."""
    from elastic_cloud_emulator import Emulator

    with Emulator(**{"time_skipping": True, "strict": True, **elastic_cloud_emulator_options}) as emulator:
        yield emulator


@pytest.fixture
def elastic_cloud_emulator(elastic_cloud_emulator_session: Emulator) -> Emulator:
    """Bring the emulator back to its first state."""
    elastic_cloud_emulator_session.reset()
    return elastic_cloud_emulator_session
