# Generated from the document in openapi/ by `nox -s generate`; do not edit.
"""The operations of the tag Telemetry, as data and as methods."""

from __future__ import annotations

from ... import models
from ...client import AsyncSender, Operation, Options, Sender
from ...types import one

GET_TELEMETRY_CONFIG: Operation[models.TelemetryConfig] = Operation(
    "get-telemetry-config",
    "GET",
    "/phone-home/config",
    one("TelemetryConfig"),
    json_type=dict,
    accept="application/json",
    repeatable=True,
    success=(200,),
)
SET_TELEMETRY_CONFIG: Operation[models.TelemetryConfig] = Operation(
    "set-telemetry-config",
    "PUT",
    "/phone-home/config",
    one("TelemetryConfig"),
    json_type=dict,
    accept="application/json",
    body="application/json",
    body_model="TelemetryConfigRequest",
    body_required=True,
    repeatable=True,
    success=(200,),
)


class Telemetry:
    """The operations of the tag Telemetry; `sender` carries their calls."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    def get_telemetry_config(self, *, options: Options | None = None) -> models.TelemetryConfig:
        """Read whether telemetry is on.

        Tells whether the installation sends data about its use to Elastic. The call needs a platform role,
        not just any user of the installation.

        Args:
            options: Settings of this call alone.

        Returns:
            The state of telemetry.

        Raises:
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            MethodNotAllowed: `root.method_not_allowed`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`, `ece_platform_viewer`.

        API operation: `get-telemetry-config` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-get-telemetry-config
        """
        return self._sender.send(GET_TELEMETRY_CONFIG, (), {}, {}, None, options)

    def set_telemetry_config(
        self, body: models.TelemetryConfigRequest | models.TelemetryConfigRequestDict, *, options: Options | None = None
    ) -> models.TelemetryConfig:
        """Turn telemetry on or off.

        Decides whether data about the use of the installation goes to Elastic. It takes effect at once for
        everything that would be sent from now on. Hosts without access to the internet lose nothing by
        turning it off.

        Args:
            body: The request, as a model or a mapping.
            options: Settings of this call alone.

        Returns:
            The state of telemetry from now on.

        Raises:
            BadRequest: `root.invalid_json_request`, `root.invalid_parameter`.
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            MethodNotAllowed: `root.method_not_allowed`.
            Conflict: Telemetry had no state yet, and somebody else was faster to set one
                (`telemetry.already_exists`).
            TooLarge: `root.request_too_large`.
            UnsupportedMediaType: `root.unsupported_media_type`.
            ElevationNeeded: `root.needs_elevated_permissions`.
            ServerError: The state could not be stored (`telemetry.request_execution_failed`).

        Required roles: any of `ece_platform_admin`.

        API operation: `set-telemetry-config` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-set-telemetry-config
        """
        return self._sender.send(SET_TELEMETRY_CONFIG, (), {}, {}, body, options)


class AsyncTelemetry:
    """The operations of the tag Telemetry, awaited; `sender` carries their calls."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    async def get_telemetry_config(self, *, options: Options | None = None) -> models.TelemetryConfig:
        """Read whether telemetry is on.

        Tells whether the installation sends data about its use to Elastic. The call needs a platform role,
        not just any user of the installation.

        Args:
            options: Settings of this call alone.

        Returns:
            The state of telemetry.

        Raises:
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            MethodNotAllowed: `root.method_not_allowed`.
            ElevationNeeded: `root.needs_elevated_permissions`.

        Required roles: any of `ece_platform_admin`, `ece_platform_viewer`.

        API operation: `get-telemetry-config` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-get-telemetry-config
        """
        return await self._sender.send(GET_TELEMETRY_CONFIG, (), {}, {}, None, options)

    async def set_telemetry_config(
        self, body: models.TelemetryConfigRequest | models.TelemetryConfigRequestDict, *, options: Options | None = None
    ) -> models.TelemetryConfig:
        """Turn telemetry on or off.

        Decides whether data about the use of the installation goes to Elastic. It takes effect at once for
        everything that would be sent from now on. Hosts without access to the internet lose nothing by
        turning it off.

        Args:
            body: The request, as a model or a mapping.
            options: Settings of this call alone.

        Returns:
            The state of telemetry from now on.

        Raises:
            BadRequest: `root.invalid_json_request`, `root.invalid_parameter`.
            Unauthenticated: `root.unauthenticated`.
            PermissionDenied: `root.unauthorized.rbac`, `root.permission_denied`.
            MethodNotAllowed: `root.method_not_allowed`.
            Conflict: Telemetry had no state yet, and somebody else was faster to set one
                (`telemetry.already_exists`).
            TooLarge: `root.request_too_large`.
            UnsupportedMediaType: `root.unsupported_media_type`.
            ElevationNeeded: `root.needs_elevated_permissions`.
            ServerError: The state could not be stored (`telemetry.request_execution_failed`).

        Required roles: any of `ece_platform_admin`.

        API operation: `set-telemetry-config` —
        https://www.elastic.co/docs/api/doc/cloud-enterprise/operation/operation-set-telemetry-config
        """
        return await self._sender.send(SET_TELEMETRY_CONFIG, (), {}, {}, body, options)
