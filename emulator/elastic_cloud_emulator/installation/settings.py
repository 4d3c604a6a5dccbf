"""Choices about the emulated installation."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta


@dataclass(frozen=True, slots=True)
class Settings:
    """Choices about the emulated installation.

    Attributes:
        saml: Whether a SAML identity provider is set up; without one the operations for it answer 501.
        token_lifetime: How long a login lasts before it must be renewed.
        rate_limit: Calls in 60 seconds after which the hosted personality answers 429.
        console: Whether browsers find a console at `/`.
    """

    saml: bool = False
    token_lifetime: timedelta = timedelta(hours=1)
    rate_limit: int = 1_000_000
    console: bool = True
