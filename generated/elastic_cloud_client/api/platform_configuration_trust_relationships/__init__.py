# Generated from the document in openapi/ by `nox -s generate`; do not edit.
"""The operations of the tag PlatformConfigurationTrustRelationships, as data and as methods."""

from __future__ import annotations

from ... import models
from ...client import AsyncSender, Operation, Options, Sender
from ...types import one

GET_TRUST_RELATIONSHIPS: Operation[models.TrustRelationshipsListResponse] = Operation(
    "get-trust-relationships",
    "GET",
    "/platform/configuration/trust-relationships",
    one("TrustRelationshipsListResponse"),
    json_type=dict,
    accept="application/json",
    kinds={"include_certificate": bool},
    choices={"filter": "TrustRelationshipFilter"},
    region_prefixed=True,
    repeatable=True,
    success=(200,),
)
CREATE_TRUST_RELATIONSHIP: Operation[models.TrustRelationshipCreateResponse] = Operation(
    "create-trust-relationship",
    "POST",
    "/platform/configuration/trust-relationships",
    one("TrustRelationshipCreateResponse"),
    json_type=dict,
    accept="application/json",
    body="application/json",
    body_model="TrustRelationshipCreateRequest",
    body_required=True,
    region_prefixed=True,
    success=(201,),
)
GET_TRUST_RELATIONSHIP: Operation[models.TrustRelationshipGetResponse] = Operation(
    "get-trust-relationship",
    "GET",
    "/platform/configuration/trust-relationships/{trust_relationship_id}",
    one("TrustRelationshipGetResponse"),
    json_type=dict,
    accept="application/json",
    kinds={"include_certificate": bool},
    region_prefixed=True,
    repeatable=True,
    success=(200,),
)
UPDATE_TRUST_RELATIONSHIP: Operation[models.TrustRelationshipUpdateResponse] = Operation(
    "update-trust-relationship",
    "PUT",
    "/platform/configuration/trust-relationships/{trust_relationship_id}",
    one("TrustRelationshipUpdateResponse"),
    json_type=dict,
    accept="application/json",
    body="application/json",
    body_model="TrustRelationshipUpdateRequest",
    body_required=True,
    region_prefixed=True,
    repeatable=True,
    success=(200,),
)
DELETE_TRUST_RELATIONSHIP: Operation[models.EmptyResponse] = Operation(
    "delete-trust-relationship",
    "DELETE",
    "/platform/configuration/trust-relationships/{trust_relationship_id}",
    one("EmptyResponse"),
    json_type=dict,
    accept="application/json",
    kinds={"version": int},
    region_prefixed=True,
    repeatable=True,
    success=(200,),
)


class PlatformConfigurationTrustRelationships:
    """The operations of the tag PlatformConfigurationTrustRelationships; `sender` carries their calls."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    def get_trust_relationships(
        self,
        *,
        include_certificate: bool | None = None,
        filter_: models.TrustRelationshipFilter | None = None,
        options: Options | None = None,
    ) -> models.TrustRelationshipsListResponse:
        """List the trust relationships.

        Returns the environments whose clusters can be trusted here, for search and replication across them. A
        fresh installation knows itself only, and trusts itself by default.

        Args:
            include_certificate: Adds the CA certificates, which makes the answer long. The server's
                default is `False`.
            filter_: Which relationships to list. `local` is the one of the installation with itself,
                `non-local` are those with others.
            options: Settings of this call alone.

        Returns:
            The trust relationships.

        Raises:
            BadRequest: `root.invalid_json_request`, `root.invalid_parameter`.
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            MethodNotAllowed: `root.method_not_allowed`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`, `ece_platform_viewer`.

        API operation: `get-trust-relationships` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-get-trust-relationships
        """
        return self._sender.send(
            GET_TRUST_RELATIONSHIPS,
            (),
            {"include_certificate": include_certificate, "filter": filter_},
            {},
            None,
            options,
        )

    def create_trust_relationship(
        self,
        body: models.TrustRelationshipCreateRequest | models.TrustRelationshipCreateRequestDict,
        *,
        options: Options | None = None,
    ) -> models.TrustRelationshipCreateResponse:
        """Add a trust relationship.

        Makes another environment known by its CA certificate. From then on the trust settings of deployments
        can refer to it, or all deployments trust it at once with `trust_by_default`. The other side has to do
        the same with this installation's certificate before anything connects.

        Args:
            body: The request, as a model or a mapping.
            options: Settings of this call alone.

        Returns:
            The trust relationship is added.

        Raises:
            BadRequest: `root.invalid_data`, `root.invalid_json_request`, `root.invalid_parameter`.
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            MethodNotAllowed: `root.method_not_allowed`.
            TooLarge: `root.request_too_large`.
            UnsupportedMediaType: `root.unsupported_media_type`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`.

        API operation: `create-trust-relationship` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-create-trust-relationship
        """
        return self._sender.send(CREATE_TRUST_RELATIONSHIP, (), {}, {}, body, options)

    def get_trust_relationship(
        self, trust_relationship_id: str, *, include_certificate: bool | None = None, options: Options | None = None
    ) -> models.TrustRelationshipGetResponse:
        """Read a trust relationship.

        Returns how far one environment is trusted, with its CA certificate if you ask for it. With the
        certificate of the local relationship others can set up trust in this installation.

        Args:
            trust_relationship_id: Id of the trust relationship.
            include_certificate: Adds the CA certificates, which makes the answer long. The server's
                default is `False`.
            options: Settings of this call alone.

        Returns:
            The trust relationship.

        Raises:
            BadRequest: `root.invalid_json_request`, `root.invalid_parameter`.
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            NotFound: There is no such trust relationship (`trust_relationships.not_found`,
                `root.resource_not_found`, `root.region_not_found`).
            MethodNotAllowed: `root.method_not_allowed`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`, `ece_platform_viewer`.

        API operation: `get-trust-relationship` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-get-trust-relationship
        """
        return self._sender.send(
            GET_TRUST_RELATIONSHIP,
            (trust_relationship_id,),
            {"include_certificate": include_certificate},
            {},
            None,
            options,
        )

    def update_trust_relationship(
        self,
        trust_relationship_id: str,
        body: models.TrustRelationshipUpdateRequest | models.TrustRelationshipUpdateRequestDict,
        *,
        options: Options | None = None,
    ) -> models.TrustRelationshipUpdateResponse:
        """Change a trust relationship.

        Changes label, accounts, certificate or default trust of an environment. Use it to bring in a new CA
        certificate before the old one ends; until then, connections between the environments fail once their
        certificates are renewed.

        Args:
            trust_relationship_id: Id of the trust relationship.
            body: The request, as a model or a mapping.
            options: Settings of this call alone.

        Returns:
            The trust relationship is changed.

        Raises:
            BadRequest: `root.invalid_data`, `root.invalid_json_request`, `root.invalid_parameter`.
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            NotFound: There is no such trust relationship (`trust_relationships.not_found`,
                `root.resource_not_found`, `root.region_not_found`).
            MethodNotAllowed: `root.method_not_allowed`.
            TooLarge: `root.request_too_large`.
            UnsupportedMediaType: `root.unsupported_media_type`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`.

        API operation: `update-trust-relationship` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-update-trust-relationship
        """
        return self._sender.send(UPDATE_TRUST_RELATIONSHIP, (trust_relationship_id,), {}, {}, body, options)

    def delete_trust_relationship(
        self, trust_relationship_id: str, *, version: int | None = None, options: Options | None = None
    ) -> models.EmptyResponse:
        """Remove a trust relationship.

        Ends trust in an environment. Clusters on both sides that search or replicate across lose their
        connection. The relationship of the installation with itself cannot be removed.

        Args:
            trust_relationship_id: Id of the trust relationship.
            version: The `x-cloud-resource-version` you have read. If the relationship has changed since,
                it is not removed; without it, it is removed anyway.
            options: Settings of this call alone.

        Returns:
            The trust relationship is gone.

        Raises:
            BadRequest: `root.invalid_data`, `root.invalid_json_request`, `root.invalid_parameter`.
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            NotFound: There is no such trust relationship (`trust_relationships.not_found`,
                `root.resource_not_found`, `root.region_not_found`).
            MethodNotAllowed: `root.method_not_allowed`.
            VersionConflict: The trust relationship has changed since the given `version`
                (`trust_relationships.version_conflict`).
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`.

        API operation: `delete-trust-relationship` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-delete-trust-relationship
        """
        return self._sender.send(
            DELETE_TRUST_RELATIONSHIP, (trust_relationship_id,), {"version": version}, {}, None, options
        )


class AsyncPlatformConfigurationTrustRelationships:
    """The operations of the tag PlatformConfigurationTrustRelationships, awaited; `sender` carries their calls."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    async def get_trust_relationships(
        self,
        *,
        include_certificate: bool | None = None,
        filter_: models.TrustRelationshipFilter | None = None,
        options: Options | None = None,
    ) -> models.TrustRelationshipsListResponse:
        """List the trust relationships.

        Returns the environments whose clusters can be trusted here, for search and replication across them. A
        fresh installation knows itself only, and trusts itself by default.

        Args:
            include_certificate: Adds the CA certificates, which makes the answer long. The server's
                default is `False`.
            filter_: Which relationships to list. `local` is the one of the installation with itself,
                `non-local` are those with others.
            options: Settings of this call alone.

        Returns:
            The trust relationships.

        Raises:
            BadRequest: `root.invalid_json_request`, `root.invalid_parameter`.
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            MethodNotAllowed: `root.method_not_allowed`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`, `ece_platform_viewer`.

        API operation: `get-trust-relationships` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-get-trust-relationships
        """
        return await self._sender.send(
            GET_TRUST_RELATIONSHIPS,
            (),
            {"include_certificate": include_certificate, "filter": filter_},
            {},
            None,
            options,
        )

    async def create_trust_relationship(
        self,
        body: models.TrustRelationshipCreateRequest | models.TrustRelationshipCreateRequestDict,
        *,
        options: Options | None = None,
    ) -> models.TrustRelationshipCreateResponse:
        """Add a trust relationship.

        Makes another environment known by its CA certificate. From then on the trust settings of deployments
        can refer to it, or all deployments trust it at once with `trust_by_default`. The other side has to do
        the same with this installation's certificate before anything connects.

        Args:
            body: The request, as a model or a mapping.
            options: Settings of this call alone.

        Returns:
            The trust relationship is added.

        Raises:
            BadRequest: `root.invalid_data`, `root.invalid_json_request`, `root.invalid_parameter`.
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            MethodNotAllowed: `root.method_not_allowed`.
            TooLarge: `root.request_too_large`.
            UnsupportedMediaType: `root.unsupported_media_type`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`.

        API operation: `create-trust-relationship` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-create-trust-relationship
        """
        return await self._sender.send(CREATE_TRUST_RELATIONSHIP, (), {}, {}, body, options)

    async def get_trust_relationship(
        self, trust_relationship_id: str, *, include_certificate: bool | None = None, options: Options | None = None
    ) -> models.TrustRelationshipGetResponse:
        """Read a trust relationship.

        Returns how far one environment is trusted, with its CA certificate if you ask for it. With the
        certificate of the local relationship others can set up trust in this installation.

        Args:
            trust_relationship_id: Id of the trust relationship.
            include_certificate: Adds the CA certificates, which makes the answer long. The server's
                default is `False`.
            options: Settings of this call alone.

        Returns:
            The trust relationship.

        Raises:
            BadRequest: `root.invalid_json_request`, `root.invalid_parameter`.
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            NotFound: There is no such trust relationship (`trust_relationships.not_found`,
                `root.resource_not_found`, `root.region_not_found`).
            MethodNotAllowed: `root.method_not_allowed`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`, `ece_platform_viewer`.

        API operation: `get-trust-relationship` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-get-trust-relationship
        """
        return await self._sender.send(
            GET_TRUST_RELATIONSHIP,
            (trust_relationship_id,),
            {"include_certificate": include_certificate},
            {},
            None,
            options,
        )

    async def update_trust_relationship(
        self,
        trust_relationship_id: str,
        body: models.TrustRelationshipUpdateRequest | models.TrustRelationshipUpdateRequestDict,
        *,
        options: Options | None = None,
    ) -> models.TrustRelationshipUpdateResponse:
        """Change a trust relationship.

        Changes label, accounts, certificate or default trust of an environment. Use it to bring in a new CA
        certificate before the old one ends; until then, connections between the environments fail once their
        certificates are renewed.

        Args:
            trust_relationship_id: Id of the trust relationship.
            body: The request, as a model or a mapping.
            options: Settings of this call alone.

        Returns:
            The trust relationship is changed.

        Raises:
            BadRequest: `root.invalid_data`, `root.invalid_json_request`, `root.invalid_parameter`.
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            NotFound: There is no such trust relationship (`trust_relationships.not_found`,
                `root.resource_not_found`, `root.region_not_found`).
            MethodNotAllowed: `root.method_not_allowed`.
            TooLarge: `root.request_too_large`.
            UnsupportedMediaType: `root.unsupported_media_type`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`.

        API operation: `update-trust-relationship` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-update-trust-relationship
        """
        return await self._sender.send(UPDATE_TRUST_RELATIONSHIP, (trust_relationship_id,), {}, {}, body, options)

    async def delete_trust_relationship(
        self, trust_relationship_id: str, *, version: int | None = None, options: Options | None = None
    ) -> models.EmptyResponse:
        """Remove a trust relationship.

        Ends trust in an environment. Clusters on both sides that search or replicate across lose their
        connection. The relationship of the installation with itself cannot be removed.

        Args:
            trust_relationship_id: Id of the trust relationship.
            version: The `x-cloud-resource-version` you have read. If the relationship has changed since,
                it is not removed; without it, it is removed anyway.
            options: Settings of this call alone.

        Returns:
            The trust relationship is gone.

        Raises:
            BadRequest: `root.invalid_data`, `root.invalid_json_request`, `root.invalid_parameter`.
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            NotFound: There is no such trust relationship (`trust_relationships.not_found`,
                `root.resource_not_found`, `root.region_not_found`).
            MethodNotAllowed: `root.method_not_allowed`.
            VersionConflict: The trust relationship has changed since the given `version`
                (`trust_relationships.version_conflict`).
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`.

        API operation: `delete-trust-relationship` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-delete-trust-relationship
        """
        return await self._sender.send(
            DELETE_TRUST_RELATIONSHIP, (trust_relationship_id,), {"version": version}, {}, None, options
        )
