"""What several property tests need."""

from __future__ import annotations

from hypothesis import HealthCheck

PATIENT = [HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.filter_too_much]
"""Checks to suppress in a test whose values are large, and take their time on a busy machine."""

SHARING = [*PATIENT, HealthCheck.function_scoped_fixture]
"""The same, for one in which all values share the fixtures of the function, as it means them to."""
