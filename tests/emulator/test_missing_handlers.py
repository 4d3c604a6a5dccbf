"""Operations that the document describes and the emulator does not play yet: they have no handler and answer 501."""

from __future__ import annotations

from elastic_cloud_emulator import domains
from elastic_cloud_emulator.document.contract import Contract
from elastic_cloud_emulator.handling import HANDLERS

MISSING = frozenset(
    """
    delete-extra-certificate get-extra-certificate get-extra-certificates set-extra-certificate
    create-active-directory-configuration create-enrollment-token create-ldap-configuration
    create-saml-configuration delete-active-directory-configuration
    delete-enrollment-token delete-ldap-configuration delete-saml-configuration
    get-active-directory-configuration get-enrollment-tokens get-ldap-configuration get-saml-configuration
    get-security-realm-configurations get-tls-certificate reorder-security-realms
    set-tls-certificate update-active-directory-configuration update-ldap-configuration
    update-saml-configuration
    """.split()
)
"""The operationIds, a paragraph per tag."""


def test_these_operations_have_no_handler() -> None:
    domains.load()
    assert Contract.load().operations.keys() - HANDLERS.keys() == MISSING
