"""Who sent a request."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Credential = Literal["basic", "api_key", "token", "control", "none"]


@dataclass(frozen=True, slots=True)
class Caller:
    """Who sent the request.

    Attributes:
        user_id: User name, or decimal id on the hosted service; empty without credentials.
        roles: The platform roles the user has.
        credential: What the user authenticated with; `control` for who may use the control API and has sent none.
        api_key_id: Id of the API key, if it was one.
        organization_id: The organization on the hosted service.
        expires: When the credential ends, an instant; None for passwords and permanent keys.
        session_id: Id of the login session, for a token.
    """

    user_id: str
    roles: frozenset[str]
    credential: Credential
    api_key_id: str | None = None
    organization_id: str | None = None
    expires: str | None = None
    session_id: str | None = None


ANONYMOUS = Caller("", frozenset(), "none")
