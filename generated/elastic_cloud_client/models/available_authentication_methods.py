# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from .. import models
from ..types import Model, many, one


@_define(kw_only=True, slots=False, eq=False, repr=False)
class AvailableAuthenticationMethods(Model):
    """The ways in which people can sign in to this installation. With everything off, only the built-in
    users get in.

    Attributes:
        password: Whether a user name with a password is accepted.
        saml: Whether at least one SAML identity provider is set up.
        openid: Formerly told of OpenID Connect. Nowadays it is false on every installation. Deprecated.
        sso_methods: The identity providers to choose from, one element for each. Empty without single
            sign-on.
    """

    _groups = {"sso_methods": many(one("SsoAuthenticationMethodInfo"))}

    password: bool
    """Whether a user name with a password is accepted."""
    saml: bool
    """Whether at least one SAML identity provider is set up."""
    openid: bool
    """Formerly told of OpenID Connect. Nowadays it is false on every installation. Deprecated."""
    sso_methods: list[models.SsoAuthenticationMethodInfo]
    """The identity providers to choose from, one element for each. Empty without single sign-on."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
