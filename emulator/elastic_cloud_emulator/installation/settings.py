"""Choices about the emulated installation."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta


@dataclass(frozen=True, slots=True)
class Settings:
    """Choices about the emulated installation.

    Attributes:
        platform_version: The version of Elastic Cloud Enterprise, such as `3.8.0`: what came later or has gone
            by then is not there. None for all that the document knows. ECE only.
        saml: Whether a SAML identity provider is set up; without one the operations for it answer 501.
        token_lifetime: How long a login lasts before it must be renewed.
        rate_limit: Calls in 60 seconds after which the hosted personality answers 429.
        console: Whether browsers find a console at `/`.
    """

    platform_version: str | None = None
    saml: bool = False
    token_lifetime: timedelta = timedelta(hours=1)
    rate_limit: int = 1_000_000
    console: bool = True

    def __post_init__(self) -> None:
        """Refuse what cannot be.

        Raises:
            TypeError: A value is of the wrong type.
            ValueError: A value is not positive.
        """
        if not isinstance(self.token_lifetime, timedelta):
            raise TypeError("token_lifetime is a timedelta, as timedelta(minutes=10)")
        if type(self.rate_limit) is not int:
            raise TypeError("rate_limit is a whole number of calls")
        if self.rate_limit < 1 or self.token_lifetime <= timedelta():
            raise ValueError("rate_limit and token_lifetime are positive")
