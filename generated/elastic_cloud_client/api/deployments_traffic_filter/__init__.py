# Generated from the document in openapi/ by `nox -s generate`; do not edit.
"""The operations of the tag DeploymentsTrafficFilter, as data and as methods."""

from __future__ import annotations

from ... import models
from ...client import AsyncSender, Operation, Options, Sender
from ...types import one

GET_TRAFFIC_FILTER_DEPLOYMENT_RULESET_ASSOCIATIONS: Operation[models.TrafficFilterSettings] = Operation(
    "get-traffic-filter-deployment-ruleset-associations",
    "GET",
    "/deployments/traffic-filter/associations/{association_type}/{associated_entity_id}/rulesets",
    one("TrafficFilterSettings"),
    json_type=dict,
    accept="application/json",
    forms={"associated_entity_id": ("^[0-9a-f]{32}$", "0d5c5b1ad4f1c0f1f0f4c3f2a1b0c9d8")},
    repeatable=True,
    success=(200,),
)
GET_TRAFFIC_FILTER_CLAIMED_LINK_IDS: Operation[models.TrafficFilterClaimedLinkIds] = Operation(
    "get-traffic-filter-claimed-link-ids",
    "GET",
    "/deployments/traffic-filter/link-ids",
    one("TrafficFilterClaimedLinkIds"),
    json_type=dict,
    accept="application/json",
    repeatable=True,
    success=(200,),
)
CLAIM_TRAFFIC_FILTER_LINK_ID: Operation[models.TrafficFilterClaimedLinkIdInfo] = Operation(
    "claim-traffic-filter-link-id",
    "POST",
    "/deployments/traffic-filter/link-ids/_claim",
    one("TrafficFilterClaimedLinkIdInfo"),
    json_type=dict,
    accept="application/json",
    body="application/json",
    body_model="TrafficFilterClaimedLinkIdRequest",
    body_required=True,
    success=(201,),
)
UNCLAIM_TRAFFIC_FILTER_LINK_ID: Operation[models.EmptyResponse] = Operation(
    "unclaim-traffic-filter-link-id",
    "POST",
    "/deployments/traffic-filter/link-ids/_unclaim",
    one("EmptyResponse"),
    json_type=dict,
    accept="application/json",
    body="application/json",
    body_model="TrafficFilterClaimedLinkIdRequest",
    body_required=True,
    success=(200,),
)
GET_TRAFFIC_FILTER_RULESETS: Operation[models.TrafficFilterRulesets] = Operation(
    "get-traffic-filter-rulesets",
    "GET",
    "/deployments/traffic-filter/rulesets",
    one("TrafficFilterRulesets"),
    json_type=dict,
    accept="application/json",
    kinds={"include_associations": bool},
    repeatable=True,
    success=(200,),
)
CREATE_TRAFFIC_FILTER_RULESET: Operation[models.TrafficFilterRulesetResponse] = Operation(
    "create-traffic-filter-ruleset",
    "POST",
    "/deployments/traffic-filter/rulesets",
    one("TrafficFilterRulesetResponse"),
    json_type=dict,
    accept="application/json",
    body="application/json",
    body_model="TrafficFilterRulesetRequest",
    body_required=True,
    success=(201,),
)
GET_TRAFFIC_FILTER_RULESET: Operation[models.TrafficFilterRulesetInfo] = Operation(
    "get-traffic-filter-ruleset",
    "GET",
    "/deployments/traffic-filter/rulesets/{ruleset_id}",
    one("TrafficFilterRulesetInfo"),
    json_type=dict,
    accept="application/json",
    kinds={"include_associations": bool},
    forms={"ruleset_id": ("^[0-9a-f]{32}$", "7c1d5e9f3a2b4c6d8e0f1a2b3c4d5e6f")},
    repeatable=True,
    success=(200,),
)
UPDATE_TRAFFIC_FILTER_RULESET: Operation[models.TrafficFilterRulesetResponse] = Operation(
    "update-traffic-filter-ruleset",
    "PUT",
    "/deployments/traffic-filter/rulesets/{ruleset_id}",
    one("TrafficFilterRulesetResponse"),
    json_type=dict,
    accept="application/json",
    body="application/json",
    body_model="TrafficFilterRulesetRequest",
    body_required=True,
    forms={"ruleset_id": ("^[0-9a-f]{32}$", "7c1d5e9f3a2b4c6d8e0f1a2b3c4d5e6f")},
    repeatable=True,
    success=(200,),
)
DELETE_TRAFFIC_FILTER_RULESET: Operation[models.EmptyResponse] = Operation(
    "delete-traffic-filter-ruleset",
    "DELETE",
    "/deployments/traffic-filter/rulesets/{ruleset_id}",
    one("EmptyResponse"),
    json_type=dict,
    accept="application/json",
    kinds={"ignore_associations": bool},
    forms={"ruleset_id": ("^[0-9a-f]{32}$", "7c1d5e9f3a2b4c6d8e0f1a2b3c4d5e6f")},
    repeatable=True,
    success=(200,),
)
GET_TRAFFIC_FILTER_RULESET_DEPLOYMENT_ASSOCIATIONS: Operation[models.RulesetAssociations] = Operation(
    "get-traffic-filter-ruleset-deployment-associations",
    "GET",
    "/deployments/traffic-filter/rulesets/{ruleset_id}/associations",
    one("RulesetAssociations"),
    json_type=dict,
    accept="application/json",
    forms={"ruleset_id": ("^[0-9a-f]{32}$", "7c1d5e9f3a2b4c6d8e0f1a2b3c4d5e6f")},
    repeatable=True,
    success=(200,),
)
CREATE_TRAFFIC_FILTER_RULESET_ASSOCIATION: Operation[models.EmptyResponse] = Operation(
    "create-traffic-filter-ruleset-association",
    "POST",
    "/deployments/traffic-filter/rulesets/{ruleset_id}/associations",
    one("EmptyResponse"),
    json_type=dict,
    accept="application/json",
    body="application/json",
    body_model="FilterAssociation",
    body_required=True,
    forms={"ruleset_id": ("^[0-9a-f]{32}$", "7c1d5e9f3a2b4c6d8e0f1a2b3c4d5e6f")},
    repeatable=True,
    success=(200, 201),
)
DELETE_TRAFFIC_FILTER_RULESET_ASSOCIATION: Operation[models.EmptyResponse] = Operation(
    "delete-traffic-filter-ruleset-association",
    "DELETE",
    "/deployments/traffic-filter/rulesets/{ruleset_id}/associations/{association_type}/{associated_entity_id}",
    one("EmptyResponse"),
    json_type=dict,
    accept="application/json",
    forms={
        "ruleset_id": ("^[0-9a-f]{32}$", "7c1d5e9f3a2b4c6d8e0f1a2b3c4d5e6f"),
        "associated_entity_id": ("^[0-9a-f]{32}$", "0d5c5b1ad4f1c0f1f0f4c3f2a1b0c9d8"),
    },
    repeatable=True,
    success=(200,),
)


class DeploymentsTrafficFilter:
    """The operations of the tag DeploymentsTrafficFilter; `sender` carries their calls."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    def get_traffic_filter_deployment_ruleset_associations(
        self, association_type: str, associated_entity_id: str, *, options: Options | None = None
    ) -> models.TrafficFilterSettings:
        """List the rulesets of a deployment.

        Returns the ids of the rulesets in force for one deployment, in the order in which they were
        associated. None means that nothing is filtered.

        Args:
            association_type: What kind of thing the id belongs to, `deployment` or, from earlier times,
                `cluster`.
            associated_entity_id: Id of the deployment, or of the cluster.
            options: Settings of this call alone.

        Returns:
            The ids of the rulesets, possibly none.

        Raises:
            BadRequest: Nothing of this type can have rulesets (`traffic_filter.invalid_association_type`,
                `root.invalid_json_request`, `root.invalid_parameter`).
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            NotFound: `root.resource_not_found`, `root.region_not_found`.
            MethodNotAllowed: `root.method_not_allowed`.
            RateLimited: `root.rate_limited`.
            ElevationNeeded: `root.needs_elevated_permissions`.
            ServerError: The rulesets could not be read or written, or the ruleset is still associated
                (`traffic_filter.request_execution_failed`).

        Required roles: any of `ece_platform_admin`, `ece_platform_viewer`, `ece_deployment_manager`,
        `ece_deployment_viewer`.

        On the hosted service: any of `organization-admin`, `deployment-admin`, `deployment-editor`,
        `deployment-viewer`.

        API operation: `get-traffic-filter-deployment-ruleset-associations` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-get-traffic-filter-deployment-ruleset-associations
        """
        return self._sender.send(
            GET_TRAFFIC_FILTER_DEPLOYMENT_RULESET_ASSOCIATIONS,
            (association_type, associated_entity_id),
            {},
            {},
            None,
            options,
        )

    def get_traffic_filter_claimed_link_ids(
        self, *, region: str | None = None, organization_id: str | None = None, options: Options | None = None
    ) -> models.TrafficFilterClaimedLinkIds:
        """List claimed private endpoints.

        Returns the private endpoints that an organization has claimed for itself, so that no other
        organization can write them into its rulesets.

        Args:
            region: Shows this region only.
            organization_id: Shows what belongs to this organization. Only administrators of the platform
                can look into others; for everybody else it changes nothing.
            options: Settings of this call alone.

        Returns:
            The claims, possibly none.

        Raises:
            BadRequest: `root.invalid_json_request`, `root.invalid_parameter`.
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            MethodNotAllowed: `root.method_not_allowed`.
            RateLimited: `root.rate_limited`.
            ElevationNeeded: `root.needs_elevated_permissions`.
            ServerError: The claims could not be read or written
                (`traffic_filter_claimed_link_id.request_execution_failed`).

        Required roles: any of `ece_platform_admin`, `ece_platform_viewer`, `ece_deployment_manager`,
        `ece_deployment_viewer`.

        On the hosted service: any of `organization-admin`, `deployment-admin`, `deployment-editor`,
        `deployment-viewer`.

        API operation: `get-traffic-filter-claimed-link-ids` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-get-traffic-filter-claimed-link-ids
        """
        return self._sender.send(
            GET_TRAFFIC_FILTER_CLAIMED_LINK_IDS,
            (),
            {"region": region, "organization_id": organization_id},
            {},
            None,
            options,
        )

    def claim_traffic_filter_link_id(
        self,
        body: models.TrafficFilterClaimedLinkIdRequest | models.TrafficFilterClaimedLinkIdRequestDict,
        *,
        options: Options | None = None,
    ) -> models.TrafficFilterClaimedLinkIdInfo:
        """Claim a private endpoint.

        Makes a private endpoint the organization's own within a region - from then on only its rulesets can
        name it. Claim the endpoints of your networks before somebody else uses their ids.

        Args:
            body: The request, as a model or a mapping.
            options: Settings of this call alone.

        Returns:
            The endpoint is claimed.

        Raises:
            BadRequest: Neither the id of an endpoint nor both members for Azure were sent, or there is no
                such region, or another organization was faster
                (`traffic_filter_claimed_link_id.invalid_input`, `root.invalid_json_request`,
                `root.invalid_parameter`).
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            MethodNotAllowed: `root.method_not_allowed`.
            TooLarge: `root.request_too_large`.
            UnsupportedMediaType: `root.unsupported_media_type`.
            RateLimited: `root.rate_limited`.
            ElevationNeeded: `root.needs_elevated_permissions`.
            ServerError: The claims could not be read or written
                (`traffic_filter_claimed_link_id.request_execution_failed`).

        Required roles: any of `ece_platform_admin`, `ece_deployment_manager`.

        On the hosted service: any of `organization-admin`, `deployment-admin`, `deployment-editor`.

        API operation: `claim-traffic-filter-link-id` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-claim-traffic-filter-link-id
        """
        return self._sender.send(CLAIM_TRAFFIC_FILTER_LINK_ID, (), {}, {}, body, options)

    def unclaim_traffic_filter_link_id(
        self,
        body: models.TrafficFilterClaimedLinkIdRequest | models.TrafficFilterClaimedLinkIdRequestDict,
        *,
        options: Options | None = None,
    ) -> models.EmptyResponse:
        """Give up the claim on a private endpoint.

        Ends the claim, after which other organizations can claim the endpoint or name it in their rulesets.
        Send what was sent to `claim_traffic_filter_link_id`.

        Args:
            body: The request, as a model or a mapping.
            options: Settings of this call alone.

        Returns:
            The claim has ended.

        Raises:
            BadRequest: Neither the id of an endpoint nor both members for Azure were sent, or the
                organization has not claimed that endpoint (`traffic_filter_claimed_link_id.invalid_input`,
                `root.invalid_json_request`, `root.invalid_parameter`).
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            MethodNotAllowed: `root.method_not_allowed`.
            TooLarge: `root.request_too_large`.
            UnsupportedMediaType: `root.unsupported_media_type`.
            RateLimited: `root.rate_limited`.
            ElevationNeeded: `root.needs_elevated_permissions`.
            ServerError: The claims could not be read or written
                (`traffic_filter_claimed_link_id.request_execution_failed`).

        Required roles: any of `ece_platform_admin`, `ece_deployment_manager`.

        On the hosted service: any of `organization-admin`, `deployment-admin`, `deployment-editor`.

        API operation: `unclaim-traffic-filter-link-id` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-unclaim-traffic-filter-link-id
        """
        return self._sender.send(UNCLAIM_TRAFFIC_FILTER_LINK_ID, (), {}, {}, body, options)

    def get_traffic_filter_rulesets(
        self,
        *,
        include_associations: bool | None = None,
        region: str | None = None,
        organization_id: str | None = None,
        options: Options | None = None,
    ) -> models.TrafficFilterRulesets:
        """List rulesets.

        Returns all rulesets with their rules, of every region or of one. With `include_associations=true` it
        also tells where each of them is in force.

        Args:
            include_associations: Adds where each ruleset is in force. The server's default is `False`.
            region: Shows this region only.
            organization_id: Shows what belongs to this organization. Only administrators of the platform
                can look into others; for everybody else it changes nothing.
            options: Settings of this call alone.

        Returns:
            The rulesets, possibly none.

        Raises:
            BadRequest: `root.invalid_json_request`, `root.invalid_parameter`.
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            MethodNotAllowed: `root.method_not_allowed`.
            RateLimited: `root.rate_limited`.
            ElevationNeeded: `root.needs_elevated_permissions`.
            ServerError: The rulesets could not be read or written, or the ruleset is still associated
                (`traffic_filter.request_execution_failed`).

        Required roles: any of `ece_platform_admin`, `ece_platform_viewer`, `ece_deployment_manager`,
        `ece_deployment_viewer`.

        On the hosted service: any of `organization-admin`, `deployment-admin`, `deployment-editor`,
        `deployment-viewer`.

        API operation: `get-traffic-filter-rulesets` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-get-traffic-filter-rulesets
        """
        return self._sender.send(
            GET_TRAFFIC_FILTER_RULESETS,
            (),
            {"include_associations": include_associations, "region": region, "organization_id": organization_id},
            {},
            None,
            options,
        )

    def create_traffic_filter_ruleset(
        self,
        body: models.TrafficFilterRulesetRequest | models.TrafficFilterRulesetRequestDict,
        *,
        options: Options | None = None,
    ) -> models.TrafficFilterRulesetResponse:
        """Create a ruleset.

        Stores a set of rules, all of one type and for one region. It takes effect with its first association
        - `create_traffic_filter_ruleset_association`, the settings of a deployment, or `include_by_default`
        for deployments to come. For a moment after this call the ruleset may not be found yet.

        Args:
            body: The request, as a model or a mapping.
            options: Settings of this call alone.

        Returns:
            The ruleset was accepted.

        Raises:
            BadRequest: A rule does not have what the type of the ruleset asks for, its address cannot be
                read, another organization has claimed its private endpoint, there is no such region, or Azure
                knows no such private endpoint (`traffic_filter.invalid_input`,
                `traffic_filter.azure_private_link_connection_not_found`, `root.invalid_json_request`,
                `root.invalid_parameter`).
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            MethodNotAllowed: `root.method_not_allowed`.
            TooLarge: `root.request_too_large`.
            UnsupportedMediaType: `root.unsupported_media_type`.
            RateLimited: `root.rate_limited`.
            ElevationNeeded: `root.needs_elevated_permissions`.
            ServerError: The rulesets could not be read or written, or the ruleset is still associated
                (`traffic_filter.request_execution_failed`).

        Required roles: any of `ece_platform_admin`, `ece_deployment_manager`.

        On the hosted service: any of `organization-admin`, `deployment-admin`, `deployment-editor`.

        API operation: `create-traffic-filter-ruleset` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-create-traffic-filter-ruleset
        """
        return self._sender.send(CREATE_TRAFFIC_FILTER_RULESET, (), {}, {}, body, options)

    def get_traffic_filter_ruleset(
        self, ruleset_id: str, *, include_associations: bool | None = None, options: Options | None = None
    ) -> models.TrafficFilterRulesetInfo:
        """Read a ruleset.

        Returns one ruleset with its rules and their ids, and on request where it is in force.

        Args:
            ruleset_id: Id of the ruleset, 32 hexadecimal digits.
            include_associations: Adds where each ruleset is in force. The server's default is `False`.
            options: Settings of this call alone.

        Returns:
            The ruleset.

        Raises:
            BadRequest: `root.invalid_json_request`, `root.invalid_parameter`.
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            TrafficFilterNotFound: There is no such ruleset (`traffic_filter.not_found`).
            NotFound: `root.resource_not_found`, `root.region_not_found`.
            MethodNotAllowed: `root.method_not_allowed`.
            RateLimited: `root.rate_limited`.
            ElevationNeeded: `root.needs_elevated_permissions`.
            ServerError: The rulesets could not be read or written, or the ruleset is still associated
                (`traffic_filter.request_execution_failed`).

        Required roles: any of `ece_platform_admin`, `ece_platform_viewer`, `ece_deployment_manager`,
        `ece_deployment_viewer`.

        On the hosted service: any of `organization-admin`, `deployment-admin`, `deployment-editor`,
        `deployment-viewer`.

        API operation: `get-traffic-filter-ruleset` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-get-traffic-filter-ruleset
        """
        return self._sender.send(
            GET_TRAFFIC_FILTER_RULESET, (ruleset_id,), {"include_associations": include_associations}, {}, None, options
        )

    def update_traffic_filter_ruleset(
        self,
        ruleset_id: str,
        body: models.TrafficFilterRulesetRequest | models.TrafficFilterRulesetRequestDict,
        *,
        options: Options | None = None,
    ) -> models.TrafficFilterRulesetResponse:
        """Replace a ruleset.

        Puts a new definition in place of the old one; rules that are not in the request are gone.
        Associations stay, and all deployments they lead to follow the new rules without a restart.

        Args:
            ruleset_id: Id of the ruleset, 32 hexadecimal digits.
            body: The request, as a model or a mapping.
            options: Settings of this call alone.

        Returns:
            The new definition was accepted.

        Raises:
            BadRequest: A rule does not have what the type of the ruleset asks for, its address cannot be
                read, another organization has claimed its private endpoint, there is no such region, or Azure
                knows no such private endpoint (`traffic_filter.invalid_input`,
                `traffic_filter.azure_private_link_connection_not_found`, `root.invalid_json_request`,
                `root.invalid_parameter`).
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            TrafficFilterNotFound: There is no such ruleset (`traffic_filter.not_found`).
            NotFound: `root.resource_not_found`, `root.region_not_found`.
            MethodNotAllowed: `root.method_not_allowed`.
            TooLarge: `root.request_too_large`.
            UnsupportedMediaType: `root.unsupported_media_type`.
            RateLimited: `root.rate_limited`.
            ElevationNeeded: `root.needs_elevated_permissions`.
            ServerError: The rulesets could not be read or written, or the ruleset is still associated
                (`traffic_filter.request_execution_failed`).

        Required roles: any of `ece_platform_admin`, `ece_deployment_manager`.

        On the hosted service: any of `organization-admin`, `deployment-admin`, `deployment-editor`.

        API operation: `update-traffic-filter-ruleset` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-update-traffic-filter-ruleset
        """
        return self._sender.send(UPDATE_TRAFFIC_FILTER_RULESET, (ruleset_id,), {}, {}, body, options)

    def delete_traffic_filter_ruleset(
        self, ruleset_id: str, *, ignore_associations: bool | None = None, options: Options | None = None
    ) -> models.EmptyResponse:
        """Remove a ruleset.

        Removes a ruleset with its rules. While it is associated with anything, that fails, unless
        `ignore_associations=true` has it taken off those deployments. Mind that a deployment which loses its
        last ruleset is open to every network.

        Args:
            ruleset_id: Id of the ruleset, 32 hexadecimal digits.
            ignore_associations: Removes a ruleset that is in force, too. The server's default is `False`.
            options: Settings of this call alone.

        Returns:
            The ruleset is gone.

        Raises:
            BadRequest: `root.invalid_json_request`, `root.invalid_parameter`.
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            TrafficFilterNotFound: There is no such ruleset (`traffic_filter.not_found`).
            NotFound: `root.resource_not_found`, `root.region_not_found`.
            MethodNotAllowed: `root.method_not_allowed`.
            RateLimited: `root.rate_limited`.
            ElevationNeeded: `root.needs_elevated_permissions`.
            ServerError: The ruleset is still in force somewhere and `ignore_associations` is false, or it
                could not be removed for another reason (`traffic_filter.request_execution_failed`).

        Required roles: any of `ece_platform_admin`, `ece_deployment_manager`.

        On the hosted service: any of `organization-admin`, `deployment-admin`, `deployment-editor`.

        API operation: `delete-traffic-filter-ruleset` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-delete-traffic-filter-ruleset
        """
        return self._sender.send(
            DELETE_TRAFFIC_FILTER_RULESET,
            (ruleset_id,),
            {"ignore_associations": ignore_associations},
            {},
            None,
            options,
        )

    def get_traffic_filter_ruleset_deployment_associations(
        self, ruleset_id: str, *, options: Options | None = None
    ) -> models.RulesetAssociations:
        """List where a ruleset is in force.

        Returns the deployments that a ruleset is associated with. `total_associations` also counts those that
        the caller may not see.

        Args:
            ruleset_id: Id of the ruleset, 32 hexadecimal digits.
            options: Settings of this call alone.

        Returns:
            The associations, possibly none.

        Raises:
            BadRequest: `root.invalid_json_request`, `root.invalid_parameter`.
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            TrafficFilterNotFound: There is no such ruleset (`traffic_filter.not_found`).
            NotFound: `root.resource_not_found`, `root.region_not_found`.
            MethodNotAllowed: `root.method_not_allowed`.
            RateLimited: `root.rate_limited`.
            ElevationNeeded: `root.needs_elevated_permissions`.
            ServerError: The rulesets could not be read or written, or the ruleset is still associated
                (`traffic_filter.request_execution_failed`).

        Required roles: any of `ece_platform_admin`, `ece_platform_viewer`, `ece_deployment_manager`,
        `ece_deployment_viewer`.

        On the hosted service: any of `organization-admin`, `deployment-admin`, `deployment-editor`,
        `deployment-viewer`.

        API operation: `get-traffic-filter-ruleset-deployment-associations` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-get-traffic-filter-ruleset-deployment-associations
        """
        return self._sender.send(
            GET_TRAFFIC_FILTER_RULESET_DEPLOYMENT_ASSOCIATIONS, (ruleset_id,), {}, {}, None, options
        )

    def create_traffic_filter_ruleset_association(
        self,
        ruleset_id: str,
        body: models.FilterAssociation | models.FilterAssociationDict,
        *,
        options: Options | None = None,
    ) -> models.EmptyResponse:
        """Put a ruleset in force.

        Associates a ruleset with a deployment of its region, which lets matching traffic through and stops
        all that no associated ruleset allows. Takes effect without a restart. Repeating the call does no
        harm.

        Args:
            ruleset_id: Id of the ruleset, 32 hexadecimal digits.
            body: The request, as a model or a mapping.
            options: Settings of this call alone.

        Returns:
            200: The association existed before.
            201: The ruleset is in force.

        Raises:
            BadRequest: The deployment is in another region than the ruleset
                (`traffic_filter.invalid_input`, `root.invalid_json_request`, `root.invalid_parameter`).
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            TrafficFilterNotFound: There is no such ruleset (`traffic_filter.not_found`) or nothing that
                has the id in the body (`traffic_filter.not_found`).
            NotFound: `root.resource_not_found`, `root.region_not_found`.
            MethodNotAllowed: `root.method_not_allowed`.
            TooLarge: `root.request_too_large`.
            UnsupportedMediaType: `root.unsupported_media_type`.
            RateLimited: `root.rate_limited`.
            ElevationNeeded: `root.needs_elevated_permissions`.
            ServerError: The rulesets could not be read or written, or the ruleset is still associated
                (`traffic_filter.request_execution_failed`).

        Required roles: any of `ece_platform_admin`, `ece_deployment_manager`.

        On the hosted service: any of `organization-admin`, `deployment-admin`, `deployment-editor`.

        API operation: `create-traffic-filter-ruleset-association` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-create-traffic-filter-ruleset-association
        """
        return self._sender.send(CREATE_TRAFFIC_FILTER_RULESET_ASSOCIATION, (ruleset_id,), {}, {}, body, options)

    def delete_traffic_filter_ruleset_association(
        self, ruleset_id: str, association_type: str, associated_entity_id: str, *, options: Options | None = None
    ) -> models.EmptyResponse:
        """Take a ruleset off a deployment.

        Ends an association; the ruleset itself and its other associations stay. Mind that a deployment which
        loses its last ruleset is open to every network.

        Args:
            ruleset_id: Id of the ruleset, 32 hexadecimal digits.
            association_type: What kind of thing the id belongs to, `deployment` or, from earlier times,
                `cluster`.
            associated_entity_id: Id of the deployment, or of the cluster.
            options: Settings of this call alone.

        Returns:
            The association has ended.

        Raises:
            BadRequest: `root.invalid_json_request`, `root.invalid_parameter`.
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            TrafficFilterNotFound: There is no such ruleset, or it is not associated with this
                (`traffic_filter.not_found`).
            NotFound: `root.resource_not_found`, `root.region_not_found`.
            MethodNotAllowed: `root.method_not_allowed`.
            RateLimited: `root.rate_limited`.
            ElevationNeeded: `root.needs_elevated_permissions`.
            ServerError: The rulesets could not be read or written, or the ruleset is still associated
                (`traffic_filter.request_execution_failed`).

        Required roles: any of `ece_platform_admin`, `ece_deployment_manager`.

        On the hosted service: any of `organization-admin`, `deployment-admin`, `deployment-editor`.

        API operation: `delete-traffic-filter-ruleset-association` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-delete-traffic-filter-ruleset-association
        """
        return self._sender.send(
            DELETE_TRAFFIC_FILTER_RULESET_ASSOCIATION,
            (ruleset_id, association_type, associated_entity_id),
            {},
            {},
            None,
            options,
        )


class AsyncDeploymentsTrafficFilter:
    """The operations of the tag DeploymentsTrafficFilter, awaited; `sender` carries their calls."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    async def get_traffic_filter_deployment_ruleset_associations(
        self, association_type: str, associated_entity_id: str, *, options: Options | None = None
    ) -> models.TrafficFilterSettings:
        """List the rulesets of a deployment.

        Returns the ids of the rulesets in force for one deployment, in the order in which they were
        associated. None means that nothing is filtered.

        Args:
            association_type: What kind of thing the id belongs to, `deployment` or, from earlier times,
                `cluster`.
            associated_entity_id: Id of the deployment, or of the cluster.
            options: Settings of this call alone.

        Returns:
            The ids of the rulesets, possibly none.

        Raises:
            BadRequest: Nothing of this type can have rulesets (`traffic_filter.invalid_association_type`,
                `root.invalid_json_request`, `root.invalid_parameter`).
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            NotFound: `root.resource_not_found`, `root.region_not_found`.
            MethodNotAllowed: `root.method_not_allowed`.
            RateLimited: `root.rate_limited`.
            ElevationNeeded: `root.needs_elevated_permissions`.
            ServerError: The rulesets could not be read or written, or the ruleset is still associated
                (`traffic_filter.request_execution_failed`).

        Required roles: any of `ece_platform_admin`, `ece_platform_viewer`, `ece_deployment_manager`,
        `ece_deployment_viewer`.

        On the hosted service: any of `organization-admin`, `deployment-admin`, `deployment-editor`,
        `deployment-viewer`.

        API operation: `get-traffic-filter-deployment-ruleset-associations` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-get-traffic-filter-deployment-ruleset-associations
        """
        return await self._sender.send(
            GET_TRAFFIC_FILTER_DEPLOYMENT_RULESET_ASSOCIATIONS,
            (association_type, associated_entity_id),
            {},
            {},
            None,
            options,
        )

    async def get_traffic_filter_claimed_link_ids(
        self, *, region: str | None = None, organization_id: str | None = None, options: Options | None = None
    ) -> models.TrafficFilterClaimedLinkIds:
        """List claimed private endpoints.

        Returns the private endpoints that an organization has claimed for itself, so that no other
        organization can write them into its rulesets.

        Args:
            region: Shows this region only.
            organization_id: Shows what belongs to this organization. Only administrators of the platform
                can look into others; for everybody else it changes nothing.
            options: Settings of this call alone.

        Returns:
            The claims, possibly none.

        Raises:
            BadRequest: `root.invalid_json_request`, `root.invalid_parameter`.
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            MethodNotAllowed: `root.method_not_allowed`.
            RateLimited: `root.rate_limited`.
            ElevationNeeded: `root.needs_elevated_permissions`.
            ServerError: The claims could not be read or written
                (`traffic_filter_claimed_link_id.request_execution_failed`).

        Required roles: any of `ece_platform_admin`, `ece_platform_viewer`, `ece_deployment_manager`,
        `ece_deployment_viewer`.

        On the hosted service: any of `organization-admin`, `deployment-admin`, `deployment-editor`,
        `deployment-viewer`.

        API operation: `get-traffic-filter-claimed-link-ids` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-get-traffic-filter-claimed-link-ids
        """
        return await self._sender.send(
            GET_TRAFFIC_FILTER_CLAIMED_LINK_IDS,
            (),
            {"region": region, "organization_id": organization_id},
            {},
            None,
            options,
        )

    async def claim_traffic_filter_link_id(
        self,
        body: models.TrafficFilterClaimedLinkIdRequest | models.TrafficFilterClaimedLinkIdRequestDict,
        *,
        options: Options | None = None,
    ) -> models.TrafficFilterClaimedLinkIdInfo:
        """Claim a private endpoint.

        Makes a private endpoint the organization's own within a region - from then on only its rulesets can
        name it. Claim the endpoints of your networks before somebody else uses their ids.

        Args:
            body: The request, as a model or a mapping.
            options: Settings of this call alone.

        Returns:
            The endpoint is claimed.

        Raises:
            BadRequest: Neither the id of an endpoint nor both members for Azure were sent, or there is no
                such region, or another organization was faster
                (`traffic_filter_claimed_link_id.invalid_input`, `root.invalid_json_request`,
                `root.invalid_parameter`).
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            MethodNotAllowed: `root.method_not_allowed`.
            TooLarge: `root.request_too_large`.
            UnsupportedMediaType: `root.unsupported_media_type`.
            RateLimited: `root.rate_limited`.
            ElevationNeeded: `root.needs_elevated_permissions`.
            ServerError: The claims could not be read or written
                (`traffic_filter_claimed_link_id.request_execution_failed`).

        Required roles: any of `ece_platform_admin`, `ece_deployment_manager`.

        On the hosted service: any of `organization-admin`, `deployment-admin`, `deployment-editor`.

        API operation: `claim-traffic-filter-link-id` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-claim-traffic-filter-link-id
        """
        return await self._sender.send(CLAIM_TRAFFIC_FILTER_LINK_ID, (), {}, {}, body, options)

    async def unclaim_traffic_filter_link_id(
        self,
        body: models.TrafficFilterClaimedLinkIdRequest | models.TrafficFilterClaimedLinkIdRequestDict,
        *,
        options: Options | None = None,
    ) -> models.EmptyResponse:
        """Give up the claim on a private endpoint.

        Ends the claim, after which other organizations can claim the endpoint or name it in their rulesets.
        Send what was sent to `claim_traffic_filter_link_id`.

        Args:
            body: The request, as a model or a mapping.
            options: Settings of this call alone.

        Returns:
            The claim has ended.

        Raises:
            BadRequest: Neither the id of an endpoint nor both members for Azure were sent, or the
                organization has not claimed that endpoint (`traffic_filter_claimed_link_id.invalid_input`,
                `root.invalid_json_request`, `root.invalid_parameter`).
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            MethodNotAllowed: `root.method_not_allowed`.
            TooLarge: `root.request_too_large`.
            UnsupportedMediaType: `root.unsupported_media_type`.
            RateLimited: `root.rate_limited`.
            ElevationNeeded: `root.needs_elevated_permissions`.
            ServerError: The claims could not be read or written
                (`traffic_filter_claimed_link_id.request_execution_failed`).

        Required roles: any of `ece_platform_admin`, `ece_deployment_manager`.

        On the hosted service: any of `organization-admin`, `deployment-admin`, `deployment-editor`.

        API operation: `unclaim-traffic-filter-link-id` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-unclaim-traffic-filter-link-id
        """
        return await self._sender.send(UNCLAIM_TRAFFIC_FILTER_LINK_ID, (), {}, {}, body, options)

    async def get_traffic_filter_rulesets(
        self,
        *,
        include_associations: bool | None = None,
        region: str | None = None,
        organization_id: str | None = None,
        options: Options | None = None,
    ) -> models.TrafficFilterRulesets:
        """List rulesets.

        Returns all rulesets with their rules, of every region or of one. With `include_associations=true` it
        also tells where each of them is in force.

        Args:
            include_associations: Adds where each ruleset is in force. The server's default is `False`.
            region: Shows this region only.
            organization_id: Shows what belongs to this organization. Only administrators of the platform
                can look into others; for everybody else it changes nothing.
            options: Settings of this call alone.

        Returns:
            The rulesets, possibly none.

        Raises:
            BadRequest: `root.invalid_json_request`, `root.invalid_parameter`.
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            MethodNotAllowed: `root.method_not_allowed`.
            RateLimited: `root.rate_limited`.
            ElevationNeeded: `root.needs_elevated_permissions`.
            ServerError: The rulesets could not be read or written, or the ruleset is still associated
                (`traffic_filter.request_execution_failed`).

        Required roles: any of `ece_platform_admin`, `ece_platform_viewer`, `ece_deployment_manager`,
        `ece_deployment_viewer`.

        On the hosted service: any of `organization-admin`, `deployment-admin`, `deployment-editor`,
        `deployment-viewer`.

        API operation: `get-traffic-filter-rulesets` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-get-traffic-filter-rulesets
        """
        return await self._sender.send(
            GET_TRAFFIC_FILTER_RULESETS,
            (),
            {"include_associations": include_associations, "region": region, "organization_id": organization_id},
            {},
            None,
            options,
        )

    async def create_traffic_filter_ruleset(
        self,
        body: models.TrafficFilterRulesetRequest | models.TrafficFilterRulesetRequestDict,
        *,
        options: Options | None = None,
    ) -> models.TrafficFilterRulesetResponse:
        """Create a ruleset.

        Stores a set of rules, all of one type and for one region. It takes effect with its first association
        - `create_traffic_filter_ruleset_association`, the settings of a deployment, or `include_by_default`
        for deployments to come. For a moment after this call the ruleset may not be found yet.

        Args:
            body: The request, as a model or a mapping.
            options: Settings of this call alone.

        Returns:
            The ruleset was accepted.

        Raises:
            BadRequest: A rule does not have what the type of the ruleset asks for, its address cannot be
                read, another organization has claimed its private endpoint, there is no such region, or Azure
                knows no such private endpoint (`traffic_filter.invalid_input`,
                `traffic_filter.azure_private_link_connection_not_found`, `root.invalid_json_request`,
                `root.invalid_parameter`).
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            MethodNotAllowed: `root.method_not_allowed`.
            TooLarge: `root.request_too_large`.
            UnsupportedMediaType: `root.unsupported_media_type`.
            RateLimited: `root.rate_limited`.
            ElevationNeeded: `root.needs_elevated_permissions`.
            ServerError: The rulesets could not be read or written, or the ruleset is still associated
                (`traffic_filter.request_execution_failed`).

        Required roles: any of `ece_platform_admin`, `ece_deployment_manager`.

        On the hosted service: any of `organization-admin`, `deployment-admin`, `deployment-editor`.

        API operation: `create-traffic-filter-ruleset` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-create-traffic-filter-ruleset
        """
        return await self._sender.send(CREATE_TRAFFIC_FILTER_RULESET, (), {}, {}, body, options)

    async def get_traffic_filter_ruleset(
        self, ruleset_id: str, *, include_associations: bool | None = None, options: Options | None = None
    ) -> models.TrafficFilterRulesetInfo:
        """Read a ruleset.

        Returns one ruleset with its rules and their ids, and on request where it is in force.

        Args:
            ruleset_id: Id of the ruleset, 32 hexadecimal digits.
            include_associations: Adds where each ruleset is in force. The server's default is `False`.
            options: Settings of this call alone.

        Returns:
            The ruleset.

        Raises:
            BadRequest: `root.invalid_json_request`, `root.invalid_parameter`.
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            TrafficFilterNotFound: There is no such ruleset (`traffic_filter.not_found`).
            NotFound: `root.resource_not_found`, `root.region_not_found`.
            MethodNotAllowed: `root.method_not_allowed`.
            RateLimited: `root.rate_limited`.
            ElevationNeeded: `root.needs_elevated_permissions`.
            ServerError: The rulesets could not be read or written, or the ruleset is still associated
                (`traffic_filter.request_execution_failed`).

        Required roles: any of `ece_platform_admin`, `ece_platform_viewer`, `ece_deployment_manager`,
        `ece_deployment_viewer`.

        On the hosted service: any of `organization-admin`, `deployment-admin`, `deployment-editor`,
        `deployment-viewer`.

        API operation: `get-traffic-filter-ruleset` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-get-traffic-filter-ruleset
        """
        return await self._sender.send(
            GET_TRAFFIC_FILTER_RULESET, (ruleset_id,), {"include_associations": include_associations}, {}, None, options
        )

    async def update_traffic_filter_ruleset(
        self,
        ruleset_id: str,
        body: models.TrafficFilterRulesetRequest | models.TrafficFilterRulesetRequestDict,
        *,
        options: Options | None = None,
    ) -> models.TrafficFilterRulesetResponse:
        """Replace a ruleset.

        Puts a new definition in place of the old one; rules that are not in the request are gone.
        Associations stay, and all deployments they lead to follow the new rules without a restart.

        Args:
            ruleset_id: Id of the ruleset, 32 hexadecimal digits.
            body: The request, as a model or a mapping.
            options: Settings of this call alone.

        Returns:
            The new definition was accepted.

        Raises:
            BadRequest: A rule does not have what the type of the ruleset asks for, its address cannot be
                read, another organization has claimed its private endpoint, there is no such region, or Azure
                knows no such private endpoint (`traffic_filter.invalid_input`,
                `traffic_filter.azure_private_link_connection_not_found`, `root.invalid_json_request`,
                `root.invalid_parameter`).
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            TrafficFilterNotFound: There is no such ruleset (`traffic_filter.not_found`).
            NotFound: `root.resource_not_found`, `root.region_not_found`.
            MethodNotAllowed: `root.method_not_allowed`.
            TooLarge: `root.request_too_large`.
            UnsupportedMediaType: `root.unsupported_media_type`.
            RateLimited: `root.rate_limited`.
            ElevationNeeded: `root.needs_elevated_permissions`.
            ServerError: The rulesets could not be read or written, or the ruleset is still associated
                (`traffic_filter.request_execution_failed`).

        Required roles: any of `ece_platform_admin`, `ece_deployment_manager`.

        On the hosted service: any of `organization-admin`, `deployment-admin`, `deployment-editor`.

        API operation: `update-traffic-filter-ruleset` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-update-traffic-filter-ruleset
        """
        return await self._sender.send(UPDATE_TRAFFIC_FILTER_RULESET, (ruleset_id,), {}, {}, body, options)

    async def delete_traffic_filter_ruleset(
        self, ruleset_id: str, *, ignore_associations: bool | None = None, options: Options | None = None
    ) -> models.EmptyResponse:
        """Remove a ruleset.

        Removes a ruleset with its rules. While it is associated with anything, that fails, unless
        `ignore_associations=true` has it taken off those deployments. Mind that a deployment which loses its
        last ruleset is open to every network.

        Args:
            ruleset_id: Id of the ruleset, 32 hexadecimal digits.
            ignore_associations: Removes a ruleset that is in force, too. The server's default is `False`.
            options: Settings of this call alone.

        Returns:
            The ruleset is gone.

        Raises:
            BadRequest: `root.invalid_json_request`, `root.invalid_parameter`.
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            TrafficFilterNotFound: There is no such ruleset (`traffic_filter.not_found`).
            NotFound: `root.resource_not_found`, `root.region_not_found`.
            MethodNotAllowed: `root.method_not_allowed`.
            RateLimited: `root.rate_limited`.
            ElevationNeeded: `root.needs_elevated_permissions`.
            ServerError: The ruleset is still in force somewhere and `ignore_associations` is false, or it
                could not be removed for another reason (`traffic_filter.request_execution_failed`).

        Required roles: any of `ece_platform_admin`, `ece_deployment_manager`.

        On the hosted service: any of `organization-admin`, `deployment-admin`, `deployment-editor`.

        API operation: `delete-traffic-filter-ruleset` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-delete-traffic-filter-ruleset
        """
        return await self._sender.send(
            DELETE_TRAFFIC_FILTER_RULESET,
            (ruleset_id,),
            {"ignore_associations": ignore_associations},
            {},
            None,
            options,
        )

    async def get_traffic_filter_ruleset_deployment_associations(
        self, ruleset_id: str, *, options: Options | None = None
    ) -> models.RulesetAssociations:
        """List where a ruleset is in force.

        Returns the deployments that a ruleset is associated with. `total_associations` also counts those that
        the caller may not see.

        Args:
            ruleset_id: Id of the ruleset, 32 hexadecimal digits.
            options: Settings of this call alone.

        Returns:
            The associations, possibly none.

        Raises:
            BadRequest: `root.invalid_json_request`, `root.invalid_parameter`.
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            TrafficFilterNotFound: There is no such ruleset (`traffic_filter.not_found`).
            NotFound: `root.resource_not_found`, `root.region_not_found`.
            MethodNotAllowed: `root.method_not_allowed`.
            RateLimited: `root.rate_limited`.
            ElevationNeeded: `root.needs_elevated_permissions`.
            ServerError: The rulesets could not be read or written, or the ruleset is still associated
                (`traffic_filter.request_execution_failed`).

        Required roles: any of `ece_platform_admin`, `ece_platform_viewer`, `ece_deployment_manager`,
        `ece_deployment_viewer`.

        On the hosted service: any of `organization-admin`, `deployment-admin`, `deployment-editor`,
        `deployment-viewer`.

        API operation: `get-traffic-filter-ruleset-deployment-associations` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-get-traffic-filter-ruleset-deployment-associations
        """
        return await self._sender.send(
            GET_TRAFFIC_FILTER_RULESET_DEPLOYMENT_ASSOCIATIONS, (ruleset_id,), {}, {}, None, options
        )

    async def create_traffic_filter_ruleset_association(
        self,
        ruleset_id: str,
        body: models.FilterAssociation | models.FilterAssociationDict,
        *,
        options: Options | None = None,
    ) -> models.EmptyResponse:
        """Put a ruleset in force.

        Associates a ruleset with a deployment of its region, which lets matching traffic through and stops
        all that no associated ruleset allows. Takes effect without a restart. Repeating the call does no
        harm.

        Args:
            ruleset_id: Id of the ruleset, 32 hexadecimal digits.
            body: The request, as a model or a mapping.
            options: Settings of this call alone.

        Returns:
            200: The association existed before.
            201: The ruleset is in force.

        Raises:
            BadRequest: The deployment is in another region than the ruleset
                (`traffic_filter.invalid_input`, `root.invalid_json_request`, `root.invalid_parameter`).
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            TrafficFilterNotFound: There is no such ruleset (`traffic_filter.not_found`) or nothing that
                has the id in the body (`traffic_filter.not_found`).
            NotFound: `root.resource_not_found`, `root.region_not_found`.
            MethodNotAllowed: `root.method_not_allowed`.
            TooLarge: `root.request_too_large`.
            UnsupportedMediaType: `root.unsupported_media_type`.
            RateLimited: `root.rate_limited`.
            ElevationNeeded: `root.needs_elevated_permissions`.
            ServerError: The rulesets could not be read or written, or the ruleset is still associated
                (`traffic_filter.request_execution_failed`).

        Required roles: any of `ece_platform_admin`, `ece_deployment_manager`.

        On the hosted service: any of `organization-admin`, `deployment-admin`, `deployment-editor`.

        API operation: `create-traffic-filter-ruleset-association` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-create-traffic-filter-ruleset-association
        """
        return await self._sender.send(CREATE_TRAFFIC_FILTER_RULESET_ASSOCIATION, (ruleset_id,), {}, {}, body, options)

    async def delete_traffic_filter_ruleset_association(
        self, ruleset_id: str, association_type: str, associated_entity_id: str, *, options: Options | None = None
    ) -> models.EmptyResponse:
        """Take a ruleset off a deployment.

        Ends an association; the ruleset itself and its other associations stay. Mind that a deployment which
        loses its last ruleset is open to every network.

        Args:
            ruleset_id: Id of the ruleset, 32 hexadecimal digits.
            association_type: What kind of thing the id belongs to, `deployment` or, from earlier times,
                `cluster`.
            associated_entity_id: Id of the deployment, or of the cluster.
            options: Settings of this call alone.

        Returns:
            The association has ended.

        Raises:
            BadRequest: `root.invalid_json_request`, `root.invalid_parameter`.
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            TrafficFilterNotFound: There is no such ruleset, or it is not associated with this
                (`traffic_filter.not_found`).
            NotFound: `root.resource_not_found`, `root.region_not_found`.
            MethodNotAllowed: `root.method_not_allowed`.
            RateLimited: `root.rate_limited`.
            ElevationNeeded: `root.needs_elevated_permissions`.
            ServerError: The rulesets could not be read or written, or the ruleset is still associated
                (`traffic_filter.request_execution_failed`).

        Required roles: any of `ece_platform_admin`, `ece_deployment_manager`.

        On the hosted service: any of `organization-admin`, `deployment-admin`, `deployment-editor`.

        API operation: `delete-traffic-filter-ruleset-association` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-delete-traffic-filter-ruleset-association
        """
        return await self._sender.send(
            DELETE_TRAFFIC_FILTER_RULESET_ASSOCIATION,
            (ruleset_id, association_type, associated_entity_id),
            {},
            {},
            None,
            options,
        )
