"""Operations that the document describes and the emulator does not yet play: they answer 501.

Whoever writes a handler for one of them takes its name off the list.
"""

from __future__ import annotations

from elastic_cloud_emulator.handling import ApiError, Call, Handler, Reply

POSTPONED = frozenset(
    """
    get-costs-charts get-costs-charts-by-deployment get-costs-deployments get-costs-items
    get-costs-items-by-deployment get-costs-overview
    create-comment delete-comment get-comment list-comment update-comment
    create-deployment-template-v2 delete-deployment-template-v2 get-deployment-template-v2
    get-deployment-templates-v2 set-deployment-template-v2
    capture-deployment-instance-heap-dump capture-deployment-instance-thread-dump
    capture-deployment-resource-diagnostics delete-deployment-resource-proxy-requests
    delete-deployment-stateless-resource deployment-apm-reset-secret-token
    download-deployment-instance-heap-dump enable-deployment-resource-ccr enable-deployment-resource-ilm
    enable-deployment-resource-slm get-appsearch-read-only-mode get-deployment-apm-resource-info
    get-deployment-appsearch-resource-info get-deployment-certificate-authority
    get-deployment-enterprise-search-resource-info get-deployment-es-resource-eligible-remote-clusters
    get-deployment-es-resource-keystore get-deployment-es-resource-remote-clusters get-deployment-heap-dumps
    get-deployment-integrations-server-resource-info get-deployment-resource-plan-activity
    get-deployment-resource-proxy-requests get-deployment-upgrade-assistant-status migrate-deployment-template
    move-deployment-elasticsearch-resource-instances post-deployment-resource-proxy-requests
    put-deployment-resource-proxy-requests reset-elasticsearch-user-password restore-deployment-resource
    resync-deployment resync-deployments search-eligible-remote-clusters set-all-instances-settings-overrides
    set-appsearch-read-only-mode set-deployment-es-resource-keystore
    set-deployment-es-resource-remote-clusters set-deployment-resource-raw-metadata
    set-instance-settings-overrides shutdown-deployment-es-resource shutdown-deployment-stateless-resource
    start-deployment-resource-instances start-deployment-resource-instances-all
    start-deployment-resource-instances-all-maintenance-mode start-deployment-resource-maintenance-mode
    stop-deployment-resource-instances stop-deployment-resource-instances-all
    stop-deployment-resource-instances-all-maintenance-mode stop-deployment-resource-maintenance-mode
    upgrade-deployment-stateless-resource
    claim-traffic-filter-link-id create-traffic-filter-ruleset create-traffic-filter-ruleset-association
    delete-traffic-filter-ruleset delete-traffic-filter-ruleset-association
    get-traffic-filter-claimed-link-ids get-traffic-filter-deployment-ruleset-associations
    get-traffic-filter-ruleset get-traffic-filter-ruleset-deployment-associations get-traffic-filter-rulesets
    unclaim-traffic-filter-link-id update-traffic-filter-ruleset
    create-extension delete-extension get-extension list-extensions update-extension upload-extension
    accept-organization-invitation create-organization-invitations delete-organization-invitations
    delete-organization-memberships get-organization get-organization-invitation list-organization-invitations
    list-organization-members list-organizations update-organization
    delete-extra-certificate get-extra-certificate get-extra-certificates get-platform set-extra-certificate
    create-instance-configuration delete-instance-configuration get-instance-configuration
    get-instance-configurations set-instance-configuration
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
    get-global-deployment-templates
    create-trust-relationship delete-trust-relationship get-trust-relationship get-trust-relationships
    update-trust-relationship
    add-blueprinter-blessing create-blueprinter-role create-config-store-option create-proxies-filtered-group
    delete-adminconsole-logging-settings delete-allocator delete-allocator-logging-settings
    delete-allocator-metadata-item delete-blueprinter-role delete-config-store-option
    delete-constructor-logging-settings delete-coordinator-candidate delete-license
    delete-proxies-filtered-group delete-runner delete-runner-logging-settings demote-coordinator
    get-adminconsole-logging-settings get-adminconsoles get-allocator get-allocator-logging-settings
    get-allocator-metadata get-allocator-settings get-allocators get-api-base-url get-blueprinter-role
    get-config-store-option get-constructor get-constructor-logging-settings get-constructors get-coordinator
    get-coordinator-candidate get-coordinator-candidates get-coordinators get-license get-proxies
    get-proxies-filtered-group get-proxies-filtered-group-health get-proxies-health get-proxies-settings
    get-proxy get-runner get-runner-logging-settings get-runners list-blueprinter-roles
    list-config-store-option move-clusters move-clusters-by-type promote-coordinator-candidate
    put-config-store-option reindex-adminconsoles resync-allocator resync-allocators resync-constructor
    resync-constructors resync-runner resync-runners search-allocators search-runners
    set-adminconsole-logging-settings set-allocator-logging-settings set-allocator-metadata
    set-allocator-metadata-item set-allocator-settings set-api-base-url set-blueprinter-blessings
    set-constructor-logging-settings set-license set-proxies-settings set-runner-logging-settings
    set-runner-roles start-allocator-maintenance-mode start-constructor-maintenance-mode
    stop-allocator-maintenance-mode stop-constructor-maintenance-mode update-adminconsole-logging-settings
    update-allocator-logging-settings update-allocator-settings update-blueprinter-role
    update-constructor-logging-settings update-proxies-filtered-group update-proxies-settings
    update-runner-logging-settings
    delete-version-stack get-instance-types get-version-stack get-version-stacks update-stack-packs
    update-version-stack
    get-telemetry-config set-telemetry-config
    get-trusted-envs
    add-role-assignments remove-role-assignments
    create-user delete-user get-current-user get-user get-users update-current-user update-user
    """.split()
)
"""The operationIds, a paragraph per tag."""


def postponed() -> dict[str, Handler]:
    """The stand-ins, by operationId."""
    return dict.fromkeys(POSTPONED, _refuse)


def _refuse(call: Call) -> Reply:
    message = f"The emulator does not play {call.operation.id} yet; /_emulator/coverage lists what it does"
    raise ApiError(501, "root.not_implemented", message)
