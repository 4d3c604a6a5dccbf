"""Who sent a request."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Literal

from elastic_cloud_emulator.access.holdings import NOTHING, Holdings, holdings_of

Credential = Literal["basic", "api_key", "token", "control", "none"]


@dataclass(frozen=True, slots=True)
class Caller:
    """Who sent the request.

    Attributes:
        user_id: User name, or decimal id on the hosted service; empty without credentials.
        roles: The platform roles the user has; none on the hosted service.
        credential: What the user authenticated with; `control` for who may use the control API and has sent none.
        api_key_id: Id of the API key, if it was one.
        organization_id: The organization on the hosted service, to which the API key belongs.
        expires: When the credential ends, an instant; None for passwords and permanent keys.
        session_id: Id of the login session, for a token.
        role_assignments: What the API key may do on the hosted service.
    """

    user_id: str
    roles: frozenset[str]
    credential: Credential
    api_key_id: str | None = None
    organization_id: str | None = None
    expires: str | None = None
    session_id: str | None = None
    role_assignments: Mapping[str, Any] = field(default_factory=dict)
    _holdings: Mapping[str, Holdings] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "_holdings", holdings_of(self.role_assignments))

    def holdings(self, organization_id: str | None = None) -> Holdings:
        """Return the roles in an organization of the hosted service; in the caller's own if left out."""
        return self._holdings.get(organization_id or self.organization_id or "", NOTHING)

    def belongs_to(self, organization_id: str) -> bool:
        """Tell whether the organization is the caller's own, or one in which the caller has roles."""
        return organization_id == self.organization_id or organization_id in self._holdings


ANONYMOUS = Caller("", frozenset(), "none")
