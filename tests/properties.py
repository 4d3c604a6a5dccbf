"""What several property tests need."""

from __future__ import annotations

from hypothesis import HealthCheck, settings

PATIENT = [HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.filter_too_much]
"""Checks to suppress in a test whose values are large, and take their time on a busy machine."""

SHARING = [*PATIENT, HealthCheck.function_scoped_fixture]
"""The same, for one in which all values share the fixtures of the function, as it means them to."""


def fewer(examples: int) -> int:
    """So many examples where tests are thorough, and a third of them with each change."""
    return examples if settings().max_examples >= 100 else -(-examples // 3)
