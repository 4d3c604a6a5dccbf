"""What handlers may know about the installation around them."""

from __future__ import annotations

from dataclasses import dataclass, field

from elastic_cloud_emulator.access.authentication import Logins
from elastic_cloud_emulator.access.sealing import Sealer
from elastic_cloud_emulator.access.sessions import Sessions
from elastic_cloud_emulator.access.tokens import TokenSigner
from elastic_cloud_emulator.document.operations import Operation
from elastic_cloud_emulator.installation.clock import Clock
from elastic_cloud_emulator.installation.ids import Ids
from elastic_cloud_emulator.installation.personality import Personality
from elastic_cloud_emulator.installation.settings import Settings


@dataclass(frozen=True, slots=True)
class World:
    """The installation.

    Attributes:
        clock: Its time.
        personality: Its kind.
        settings: Choices about it.
        ids: Draws identifiers and secrets.
        signer: Signs tokens and addresses.
        sessions: Sessions of users who logged in.
        logins: Finds users by name and password.
        offered: The operations it offers.
        scheme: Scheme of its addresses, `http` or `https`.
        sealer: Encrypts secrets that are needed again.
    """

    clock: Clock
    personality: Personality
    settings: Settings
    ids: Ids
    signer: TokenSigner
    sessions: Sessions
    logins: Logins
    offered: tuple[Operation, ...] = ()
    scheme: str = "http"
    sealer: Sealer = field(default_factory=Sealer)
