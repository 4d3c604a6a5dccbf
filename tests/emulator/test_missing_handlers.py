"""Operations that the document describes and the emulator does not play yet: they have no handler and answer 501."""

from __future__ import annotations

from elastic_cloud_emulator import domains
from elastic_cloud_emulator.document.contract import Contract
from elastic_cloud_emulator.handling import HANDLERS

MISSING = frozenset(
    """
    get-costs-charts get-costs-charts-by-deployment get-costs-deployments get-costs-items
    get-costs-items-by-deployment get-costs-overview
    accept-organization-invitation create-organization-invitations delete-organization-invitations
    delete-organization-memberships get-organization get-organization-invitation list-organization-invitations
    list-organization-members list-organizations update-organization
    add-role-mappings-individually delete-role-mappings delete-role-mappings-individually domain-claim-delete
    domain-claim-generate-verification-code domain-claim-get-domain-claims domain-claim-verify-domain
    get-organization-idp get-organization-idp-metadata get-role-mappings setup-organization-idp
    teardown-organization-idp update-role-mapping update-role-mappings
    create-deployment-es-resource-snapshot-repository delete-deployment-es-resource-snapshot-repository
    get-deployment-es-resource-snapshot-repository get-deployment-es-resource-tiers
    get-deployment-resource-user-settings get-deployment-tags patch-deployment-resource-raw-metadata
    set-deployment-tags update-deployment-es-resource-tier update-deployment-resource-user-settings
    upgrade-deployment
    delete-extra-certificate get-extra-certificate get-extra-certificates set-extra-certificate
    get-default-deployment-domain-name get-resource-kind-deployment-domain-name
    set-default-deployment-domain-name set-resource-kind-deployment-domain-name
    create-active-directory-configuration create-enrollment-token create-ldap-configuration
    create-saml-configuration create-security-deployment delete-active-directory-configuration
    delete-enrollment-token delete-ldap-configuration delete-saml-configuration
    get-active-directory-configuration get-enrollment-tokens get-ldap-configuration get-saml-configuration
    get-security-deployment get-security-realm-configurations get-tls-certificate reorder-security-realms
    set-tls-certificate update-active-directory-configuration update-ldap-configuration
    update-saml-configuration update-security-deployment
    delete-snapshot-repository get-snapshot-repositories get-snapshot-repository set-snapshot-repository
    add-blueprinter-blessing create-blueprinter-role create-config-store-option create-proxies-filtered-group
    delete-adminconsole-logging-settings delete-allocator delete-allocator-logging-settings
    delete-blueprinter-role delete-config-store-option
    delete-constructor-logging-settings delete-coordinator-candidate delete-license
    delete-proxies-filtered-group delete-runner delete-runner-logging-settings demote-coordinator
    get-adminconsole-logging-settings get-adminconsoles get-allocator-logging-settings
    get-allocator-settings get-api-base-url get-blueprinter-role
    get-config-store-option get-constructor get-constructor-logging-settings get-constructors get-coordinator
    get-coordinator-candidate get-coordinator-candidates get-coordinators get-license get-proxies
    get-proxies-filtered-group get-proxies-filtered-group-health get-proxies-health get-proxies-settings
    get-proxy get-runner-logging-settings list-blueprinter-roles
    list-config-store-option move-clusters move-clusters-by-type promote-coordinator-candidate
    put-config-store-option reindex-adminconsoles resync-allocator resync-allocators resync-constructor
    resync-constructors resync-runner resync-runners
    set-adminconsole-logging-settings set-allocator-logging-settings
    set-allocator-settings set-api-base-url set-blueprinter-blessings
    set-constructor-logging-settings set-license set-proxies-settings set-runner-logging-settings
    set-runner-roles start-constructor-maintenance-mode
    stop-constructor-maintenance-mode update-adminconsole-logging-settings
    update-allocator-logging-settings update-allocator-settings update-blueprinter-role
    update-constructor-logging-settings update-proxies-filtered-group update-proxies-settings
    update-runner-logging-settings
    get-telemetry-config set-telemetry-config
    """.split()
)
"""The operationIds, a paragraph per tag."""


def test_these_operations_have_no_handler() -> None:
    domains.load()
    assert Contract.load().operations.keys() - HANDLERS.keys() == MISSING
