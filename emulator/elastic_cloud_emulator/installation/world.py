"""What handlers may know about the installation around them."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import timedelta

from elastic_cloud_emulator.access.attempts import Guesses
from elastic_cloud_emulator.access.credentials import Passwords
from elastic_cloud_emulator.access.tokens import TokenSigner
from elastic_cloud_emulator.document.operations import Operation
from elastic_cloud_emulator.installation.clock import Clock
from elastic_cloud_emulator.installation.ids import Ids
from elastic_cloud_emulator.installation.personality import Personality


@dataclass(frozen=True, slots=True)
class Settings:
    """Choices about the emulated installation.

    Attributes:
        saml: Whether a SAML identity provider is set up; without one the operations for it answer 501.
        token_lifetime: How long a login lasts before it must be renewed.
        rate_limit: Calls in 60 seconds after which the hosted personality answers 429.
    """

    saml: bool = False
    token_lifetime: timedelta = timedelta(hours=1)
    rate_limit: int = 1_000_000


@dataclass(frozen=True, slots=True)
class World:
    """The installation: its time, kind, settings, source of identifiers, signature of tokens, check of passwords, the
    operations it offers, the scheme of its addresses, and how often whose password was guessed wrong."""

    clock: Clock
    personality: Personality
    settings: Settings
    ids: Ids
    signer: TokenSigner
    passwords: Passwords
    offered: tuple[Operation, ...] = ()
    scheme: str = "http"
    guesses: Guesses = field(default_factory=Guesses)
