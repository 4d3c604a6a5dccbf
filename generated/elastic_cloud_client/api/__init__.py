# Generated from the document in openapi/ by `nox -s generate`; do not edit.
"""The operations: per tag of the document a class, and an awaitable twin, each imported on first use."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .accounts import Accounts, AsyncAccounts
    from .authentication import AsyncAuthentication, Authentication
    from .billing_costs_analysis import AsyncBillingCostsAnalysis, BillingCostsAnalysis
    from .comments import AsyncComments, Comments
    from .deployment_templates import AsyncDeploymentTemplates, DeploymentTemplates
    from .deployments import AsyncDeployments, Deployments
    from .deployments_traffic_filter import AsyncDeploymentsTrafficFilter, DeploymentsTrafficFilter
    from .extensions import AsyncExtensions, Extensions
    from .organizations import AsyncOrganizations, Organizations
    from .platform import AsyncPlatform, Platform
    from .platform_configuration_instances import AsyncPlatformConfigurationInstances, PlatformConfigurationInstances
    from .platform_configuration_networking import AsyncPlatformConfigurationNetworking, PlatformConfigurationNetworking
    from .platform_configuration_security import AsyncPlatformConfigurationSecurity, PlatformConfigurationSecurity
    from .platform_configuration_snapshots import AsyncPlatformConfigurationSnapshots, PlatformConfigurationSnapshots
    from .platform_configuration_templates import AsyncPlatformConfigurationTemplates, PlatformConfigurationTemplates
    from .platform_configuration_trust_relationships import (
        AsyncPlatformConfigurationTrustRelationships,
        PlatformConfigurationTrustRelationships,
    )
    from .platform_infrastructure import AsyncPlatformInfrastructure, PlatformInfrastructure
    from .stack import AsyncStack, Stack
    from .telemetry import AsyncTelemetry, Telemetry
    from .trusted_environments import AsyncTrustedEnvironments, TrustedEnvironments
    from .user_role_assignments import AsyncUserRoleAssignments, UserRoleAssignments
    from .users import AsyncUsers, Users

    class Tags:
        """What a client has: an attribute for every tag."""

        @property
        def accounts(self) -> Accounts: ...
        @property
        def authentication(self) -> Authentication: ...
        @property
        def billing_costs_analysis(self) -> BillingCostsAnalysis: ...
        @property
        def comments(self) -> Comments: ...
        @property
        def deployment_templates(self) -> DeploymentTemplates: ...
        @property
        def deployments(self) -> Deployments: ...
        @property
        def deployments_traffic_filter(self) -> DeploymentsTrafficFilter: ...
        @property
        def extensions(self) -> Extensions: ...
        @property
        def organizations(self) -> Organizations: ...
        @property
        def platform(self) -> Platform: ...
        @property
        def platform_configuration_instances(self) -> PlatformConfigurationInstances: ...
        @property
        def platform_configuration_networking(self) -> PlatformConfigurationNetworking: ...
        @property
        def platform_configuration_security(self) -> PlatformConfigurationSecurity: ...
        @property
        def platform_configuration_snapshots(self) -> PlatformConfigurationSnapshots: ...
        @property
        def platform_configuration_templates(self) -> PlatformConfigurationTemplates: ...
        @property
        def platform_configuration_trust_relationships(self) -> PlatformConfigurationTrustRelationships: ...
        @property
        def platform_infrastructure(self) -> PlatformInfrastructure: ...
        @property
        def stack(self) -> Stack: ...
        @property
        def telemetry(self) -> Telemetry: ...
        @property
        def trusted_environments(self) -> TrustedEnvironments: ...
        @property
        def user_role_assignments(self) -> UserRoleAssignments: ...
        @property
        def users(self) -> Users: ...

    class AsyncTags:
        """What a client whose calls are awaited has: an attribute for every tag."""

        @property
        def accounts(self) -> AsyncAccounts: ...
        @property
        def authentication(self) -> AsyncAuthentication: ...
        @property
        def billing_costs_analysis(self) -> AsyncBillingCostsAnalysis: ...
        @property
        def comments(self) -> AsyncComments: ...
        @property
        def deployment_templates(self) -> AsyncDeploymentTemplates: ...
        @property
        def deployments(self) -> AsyncDeployments: ...
        @property
        def deployments_traffic_filter(self) -> AsyncDeploymentsTrafficFilter: ...
        @property
        def extensions(self) -> AsyncExtensions: ...
        @property
        def organizations(self) -> AsyncOrganizations: ...
        @property
        def platform(self) -> AsyncPlatform: ...
        @property
        def platform_configuration_instances(self) -> AsyncPlatformConfigurationInstances: ...
        @property
        def platform_configuration_networking(self) -> AsyncPlatformConfigurationNetworking: ...
        @property
        def platform_configuration_security(self) -> AsyncPlatformConfigurationSecurity: ...
        @property
        def platform_configuration_snapshots(self) -> AsyncPlatformConfigurationSnapshots: ...
        @property
        def platform_configuration_templates(self) -> AsyncPlatformConfigurationTemplates: ...
        @property
        def platform_configuration_trust_relationships(self) -> AsyncPlatformConfigurationTrustRelationships: ...
        @property
        def platform_infrastructure(self) -> AsyncPlatformInfrastructure: ...
        @property
        def stack(self) -> AsyncStack: ...
        @property
        def telemetry(self) -> AsyncTelemetry: ...
        @property
        def trusted_environments(self) -> AsyncTrustedEnvironments: ...
        @property
        def user_role_assignments(self) -> AsyncUserRoleAssignments: ...
        @property
        def users(self) -> AsyncUsers: ...
else:
    from importlib import import_module

    _MODULES = {
        "AsyncAccounts": "accounts",
        "Accounts": "accounts",
        "AsyncAuthentication": "authentication",
        "Authentication": "authentication",
        "AsyncBillingCostsAnalysis": "billing_costs_analysis",
        "BillingCostsAnalysis": "billing_costs_analysis",
        "AsyncComments": "comments",
        "Comments": "comments",
        "AsyncDeploymentTemplates": "deployment_templates",
        "DeploymentTemplates": "deployment_templates",
        "AsyncDeployments": "deployments",
        "Deployments": "deployments",
        "AsyncDeploymentsTrafficFilter": "deployments_traffic_filter",
        "DeploymentsTrafficFilter": "deployments_traffic_filter",
        "AsyncExtensions": "extensions",
        "Extensions": "extensions",
        "AsyncOrganizations": "organizations",
        "Organizations": "organizations",
        "AsyncPlatform": "platform",
        "Platform": "platform",
        "AsyncPlatformConfigurationInstances": "platform_configuration_instances",
        "PlatformConfigurationInstances": "platform_configuration_instances",
        "AsyncPlatformConfigurationNetworking": "platform_configuration_networking",
        "PlatformConfigurationNetworking": "platform_configuration_networking",
        "AsyncPlatformConfigurationSecurity": "platform_configuration_security",
        "PlatformConfigurationSecurity": "platform_configuration_security",
        "AsyncPlatformConfigurationSnapshots": "platform_configuration_snapshots",
        "PlatformConfigurationSnapshots": "platform_configuration_snapshots",
        "AsyncPlatformConfigurationTemplates": "platform_configuration_templates",
        "PlatformConfigurationTemplates": "platform_configuration_templates",
        "AsyncPlatformConfigurationTrustRelationships": "platform_configuration_trust_relationships",
        "PlatformConfigurationTrustRelationships": "platform_configuration_trust_relationships",
        "AsyncPlatformInfrastructure": "platform_infrastructure",
        "PlatformInfrastructure": "platform_infrastructure",
        "AsyncStack": "stack",
        "Stack": "stack",
        "AsyncTelemetry": "telemetry",
        "Telemetry": "telemetry",
        "AsyncTrustedEnvironments": "trusted_environments",
        "TrustedEnvironments": "trusted_environments",
        "AsyncUserRoleAssignments": "user_role_assignments",
        "UserRoleAssignments": "user_role_assignments",
        "AsyncUsers": "users",
        "Users": "users",
    }

    def __getattr__(name: str) -> object:
        if name not in _MODULES:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        value = globals()[name] = getattr(import_module(f".{_MODULES[name]}", __name__), name)
        return value

    def __dir__() -> list[str]:
        return list(__all__)


TAGS = {
    "accounts": "Accounts",
    "authentication": "Authentication",
    "billing_costs_analysis": "BillingCostsAnalysis",
    "comments": "Comments",
    "deployment_templates": "DeploymentTemplates",
    "deployments": "Deployments",
    "deployments_traffic_filter": "DeploymentsTrafficFilter",
    "extensions": "Extensions",
    "organizations": "Organizations",
    "platform": "Platform",
    "platform_configuration_instances": "PlatformConfigurationInstances",
    "platform_configuration_networking": "PlatformConfigurationNetworking",
    "platform_configuration_security": "PlatformConfigurationSecurity",
    "platform_configuration_snapshots": "PlatformConfigurationSnapshots",
    "platform_configuration_templates": "PlatformConfigurationTemplates",
    "platform_configuration_trust_relationships": "PlatformConfigurationTrustRelationships",
    "platform_infrastructure": "PlatformInfrastructure",
    "stack": "Stack",
    "telemetry": "Telemetry",
    "trusted_environments": "TrustedEnvironments",
    "user_role_assignments": "UserRoleAssignments",
    "users": "Users",
}
"""The class of every tag, by the attribute's name."""

__all__ = (
    "AsyncAccounts",
    "Accounts",
    "AsyncAuthentication",
    "Authentication",
    "AsyncBillingCostsAnalysis",
    "BillingCostsAnalysis",
    "AsyncComments",
    "Comments",
    "AsyncDeploymentTemplates",
    "DeploymentTemplates",
    "AsyncDeployments",
    "Deployments",
    "AsyncDeploymentsTrafficFilter",
    "DeploymentsTrafficFilter",
    "AsyncExtensions",
    "Extensions",
    "AsyncOrganizations",
    "Organizations",
    "AsyncPlatform",
    "Platform",
    "AsyncPlatformConfigurationInstances",
    "PlatformConfigurationInstances",
    "AsyncPlatformConfigurationNetworking",
    "PlatformConfigurationNetworking",
    "AsyncPlatformConfigurationSecurity",
    "PlatformConfigurationSecurity",
    "AsyncPlatformConfigurationSnapshots",
    "PlatformConfigurationSnapshots",
    "AsyncPlatformConfigurationTemplates",
    "PlatformConfigurationTemplates",
    "AsyncPlatformConfigurationTrustRelationships",
    "PlatformConfigurationTrustRelationships",
    "AsyncPlatformInfrastructure",
    "PlatformInfrastructure",
    "AsyncStack",
    "Stack",
    "AsyncTelemetry",
    "Telemetry",
    "AsyncTrustedEnvironments",
    "TrustedEnvironments",
    "AsyncUserRoleAssignments",
    "UserRoleAssignments",
    "AsyncUsers",
    "Users",
)
