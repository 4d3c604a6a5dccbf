"""Operations that the document describes and the emulator does not play yet: they have no handler and answer 501."""

from __future__ import annotations

from elastic_cloud_emulator import domains
from elastic_cloud_emulator.document.contract import Contract
from elastic_cloud_emulator.handling import HANDLERS

MISSING = frozenset(
    """
    get-costs-charts get-costs-charts-by-deployment get-costs-deployments get-costs-items
    get-costs-items-by-deployment get-costs-overview
    create-active-directory-configuration create-ldap-configuration
    create-saml-configuration delete-active-directory-configuration
    delete-ldap-configuration delete-saml-configuration
    get-active-directory-configuration get-ldap-configuration get-saml-configuration
    get-security-realm-configurations reorder-security-realms
    update-active-directory-configuration update-ldap-configuration
    update-saml-configuration
    """.split()
)
"""The operationIds, a paragraph per tag."""


def test_these_operations_have_no_handler() -> None:
    domains.load()
    assert Contract.load().operations.keys() - HANDLERS.keys() == MISSING
