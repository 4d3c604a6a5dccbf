# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from typing import Literal

ApmServerMode = Literal["managed", "standalone"]
"""Who configures the APM Server, `standalone` meaning its own settings and `managed` Fleet, through an
Elastic Agent policy.

Newer servers may send other values."""
