# Generated from the document in openapi/ by `nox -s generate`; do not edit.
"""The operations of the tag Platform, as data and as methods."""

from __future__ import annotations

from ... import models
from ...client import AsyncSender, Operation, Options, Sender
from ...types import one

GET_PLATFORM: Operation[models.PlatformInfo] = Operation(
    "get-platform",
    "GET",
    "/platform",
    one("PlatformInfo"),
    json_type=dict,
    accept="application/json",
    region_prefixed=True,
    repeatable=True,
    success=(200,),
)
GET_EXTRA_CERTIFICATES: Operation[models.PublicCertChainCollection] = Operation(
    "get-extra-certificates",
    "GET",
    "/platform/configuration/security/extra_certs",
    one("PublicCertChainCollection"),
    json_type=dict,
    accept="application/json",
    region_prefixed=True,
    repeatable=True,
    success=(200,),
)
GET_EXTRA_CERTIFICATE: Operation[models.PublicCertChain] = Operation(
    "get-extra-certificate",
    "GET",
    "/platform/configuration/security/extra_certs/{cert_id}",
    one("PublicCertChain"),
    json_type=dict,
    accept="application/json",
    region_prefixed=True,
    repeatable=True,
    success=(200,),
)
SET_EXTRA_CERTIFICATE: Operation[models.EmptyResponse] = Operation(
    "set-extra-certificate",
    "PUT",
    "/platform/configuration/security/extra_certs/{cert_id}",
    one("EmptyResponse"),
    json_type=dict,
    accept="application/json",
    body="text/plain",
    body_required=True,
    region_prefixed=True,
    repeatable=True,
    success=(200,),
)
DELETE_EXTRA_CERTIFICATE: Operation[models.EmptyResponse] = Operation(
    "delete-extra-certificate",
    "DELETE",
    "/platform/configuration/security/extra_certs/{cert_id}",
    one("EmptyResponse"),
    json_type=dict,
    accept="application/json",
    region_prefixed=True,
    repeatable=True,
    success=(200,),
)


class Platform:
    """The operations of the tag Platform; `sender` carries their calls."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    def get_platform(self, *, options: Options | None = None) -> models.PlatformInfo:
        """Read the state of the platform.

        Returns the version of the platform, its services, and a summary of health and capacity by region. It
        is the call to monitor an installation with: every `healthy` should be true, and
        `max_available_capacity` tells how big an instance still fits. Details are found with the operations
        of allocators, proxies, runners and so on.

        Args:
            options: Settings of this call alone.

        Returns:
            The platform.

        Raises:
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            MethodNotAllowed: `root.method_not_allowed`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`, `ece_platform_viewer`.

        API operation: `get-platform` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-get-platform
        """
        return self._sender.send(GET_PLATFORM, (), {}, {}, None, options)

    def get_extra_certificates(self, *, options: Options | None = None) -> models.PublicCertChainCollection:
        """List the extra certificates.

        Returns the certificates that were added for further host names of the platform, such as a wildcard
        certificate of your own domain. Keys are not part of it. The certificates of the platform's own
        services are found with the TLS operations.

        Args:
            options: Settings of this call alone.

        Returns:
            The certificate chains by id.

        Raises:
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            MethodNotAllowed: `root.method_not_allowed`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`, `ece_platform_viewer`.

        API operation: `get-extra-certificates` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-get-extra-certificates
        """
        return self._sender.send(GET_EXTRA_CERTIFICATES, (), {}, {}, None, options)

    def get_extra_certificate(self, cert_id: str, *, options: Options | None = None) -> models.PublicCertChain:
        """Read an extra certificate.

        Returns one certificate with its chain, up to that of the authority. Use it to see when a certificate
        ends; the private key cannot be had.

        Args:
            cert_id: The name under which the certificate is stored.
            options: Settings of this call alone.

        Returns:
            The certificate chain.

        Raises:
            BadRequest: `root.invalid_json_request`, `root.invalid_parameter`.
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            NotFound: No certificate is stored under this id (`cert.not_found`, `root.resource_not_found`,
                `root.region_not_found`).
            MethodNotAllowed: `root.method_not_allowed`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`, `ece_platform_viewer`.

        API operation: `get-extra-certificate` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-get-extra-certificate
        """
        return self._sender.send(GET_EXTRA_CERTIFICATE, (cert_id,), {}, {}, None, options)

    def set_extra_certificate(
        self, cert_id: str, body: bytes | str, *, options: Options | None = None
    ) -> models.EmptyResponse:
        """Add or replace an extra certificate.

        Stores a certificate with its private key under an id of your choice, in place of what was there. Send
        PEM blocks in the order private key, certificate, intermediate certificates, authority. Do it in time
        before the old certificate ends.

        Args:
            cert_id: The name under which the certificate is stored.
            body: The request (`text/plain`).
            options: Settings of this call alone.

        Returns:
            The certificate is stored.

        Raises:
            BadRequest: The text holds no certificate that the platform can read and clients would trust
                (`cert.unknown_cert_algorithm`, `root.invalid_json_request`, `root.invalid_parameter`).
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            NotFound: `root.resource_not_found`, `root.region_not_found`.
            MethodNotAllowed: `root.method_not_allowed`.
            TooLarge: `root.request_too_large`.
            UnsupportedMediaType: `root.unsupported_media_type`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`.

        API operation: `set-extra-certificate` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-set-extra-certificate
        """
        return self._sender.send(SET_EXTRA_CERTIFICATE, (cert_id,), {}, {}, body, options)

    def delete_extra_certificate(self, cert_id: str, *, options: Options | None = None) -> models.EmptyResponse:
        """Remove an extra certificate.

        Removes a certificate together with its private key. Host names that rely on it are served with the
        standard certificate afterwards, which browsers and clients may refuse.

        Args:
            cert_id: The name under which the certificate is stored.
            options: Settings of this call alone.

        Returns:
            The certificate is removed.

        Raises:
            BadRequest: `root.invalid_json_request`, `root.invalid_parameter`.
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            NotFound: No certificate is stored under this id (`cert.not_found`, `root.resource_not_found`,
                `root.region_not_found`).
            MethodNotAllowed: `root.method_not_allowed`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`.

        API operation: `delete-extra-certificate` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-delete-extra-certificate
        """
        return self._sender.send(DELETE_EXTRA_CERTIFICATE, (cert_id,), {}, {}, None, options)


class AsyncPlatform:
    """The operations of the tag Platform, awaited; `sender` carries their calls."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    async def get_platform(self, *, options: Options | None = None) -> models.PlatformInfo:
        """Read the state of the platform.

        Returns the version of the platform, its services, and a summary of health and capacity by region. It
        is the call to monitor an installation with: every `healthy` should be true, and
        `max_available_capacity` tells how big an instance still fits. Details are found with the operations
        of allocators, proxies, runners and so on.

        Args:
            options: Settings of this call alone.

        Returns:
            The platform.

        Raises:
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            MethodNotAllowed: `root.method_not_allowed`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`, `ece_platform_viewer`.

        API operation: `get-platform` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-get-platform
        """
        return await self._sender.send(GET_PLATFORM, (), {}, {}, None, options)

    async def get_extra_certificates(self, *, options: Options | None = None) -> models.PublicCertChainCollection:
        """List the extra certificates.

        Returns the certificates that were added for further host names of the platform, such as a wildcard
        certificate of your own domain. Keys are not part of it. The certificates of the platform's own
        services are found with the TLS operations.

        Args:
            options: Settings of this call alone.

        Returns:
            The certificate chains by id.

        Raises:
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            MethodNotAllowed: `root.method_not_allowed`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`, `ece_platform_viewer`.

        API operation: `get-extra-certificates` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-get-extra-certificates
        """
        return await self._sender.send(GET_EXTRA_CERTIFICATES, (), {}, {}, None, options)

    async def get_extra_certificate(self, cert_id: str, *, options: Options | None = None) -> models.PublicCertChain:
        """Read an extra certificate.

        Returns one certificate with its chain, up to that of the authority. Use it to see when a certificate
        ends; the private key cannot be had.

        Args:
            cert_id: The name under which the certificate is stored.
            options: Settings of this call alone.

        Returns:
            The certificate chain.

        Raises:
            BadRequest: `root.invalid_json_request`, `root.invalid_parameter`.
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            NotFound: No certificate is stored under this id (`cert.not_found`, `root.resource_not_found`,
                `root.region_not_found`).
            MethodNotAllowed: `root.method_not_allowed`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`, `ece_platform_viewer`.

        API operation: `get-extra-certificate` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-get-extra-certificate
        """
        return await self._sender.send(GET_EXTRA_CERTIFICATE, (cert_id,), {}, {}, None, options)

    async def set_extra_certificate(
        self, cert_id: str, body: bytes | str, *, options: Options | None = None
    ) -> models.EmptyResponse:
        """Add or replace an extra certificate.

        Stores a certificate with its private key under an id of your choice, in place of what was there. Send
        PEM blocks in the order private key, certificate, intermediate certificates, authority. Do it in time
        before the old certificate ends.

        Args:
            cert_id: The name under which the certificate is stored.
            body: The request (`text/plain`).
            options: Settings of this call alone.

        Returns:
            The certificate is stored.

        Raises:
            BadRequest: The text holds no certificate that the platform can read and clients would trust
                (`cert.unknown_cert_algorithm`, `root.invalid_json_request`, `root.invalid_parameter`).
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            NotFound: `root.resource_not_found`, `root.region_not_found`.
            MethodNotAllowed: `root.method_not_allowed`.
            TooLarge: `root.request_too_large`.
            UnsupportedMediaType: `root.unsupported_media_type`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`.

        API operation: `set-extra-certificate` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-set-extra-certificate
        """
        return await self._sender.send(SET_EXTRA_CERTIFICATE, (cert_id,), {}, {}, body, options)

    async def delete_extra_certificate(self, cert_id: str, *, options: Options | None = None) -> models.EmptyResponse:
        """Remove an extra certificate.

        Removes a certificate together with its private key. Host names that rely on it are served with the
        standard certificate afterwards, which browsers and clients may refuse.

        Args:
            cert_id: The name under which the certificate is stored.
            options: Settings of this call alone.

        Returns:
            The certificate is removed.

        Raises:
            BadRequest: `root.invalid_json_request`, `root.invalid_parameter`.
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            NotFound: No certificate is stored under this id (`cert.not_found`, `root.resource_not_found`,
                `root.region_not_found`).
            MethodNotAllowed: `root.method_not_allowed`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`.

        API operation: `delete-extra-certificate` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-delete-extra-certificate
        """
        return await self._sender.send(DELETE_EXTRA_CERTIFICATE, (cert_id,), {}, {}, None, options)
