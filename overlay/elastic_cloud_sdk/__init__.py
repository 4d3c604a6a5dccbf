"""Python toolkit for the Elastic Cloud API: the hosted service and Elastic Cloud Enterprise.

    from elastic_cloud_sdk import ElasticCloud

    with ElasticCloud(api_key="…") as cloud:
        for deployment in cloud.search_deployments():
            print(deployment.name)

Every name is imported when it is first used.
"""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from elastic_cloud_client import models as models
    from elastic_cloud_client.client import Options as Options
    from elastic_cloud_client.types import File as File

    from . import errors as errors
    from ._async_client import AsyncElasticCloud as AsyncElasticCloud
    from ._client import ElasticCloud as ElasticCloud
    from ._cloud import RawResponse as RawResponse
    from ._downloads import Download as Download
    from ._preloading import preload as preload
    from ._version import __version__ as __version__
    from .auth import ApiKey as ApiKey
    from .auth import Basic as Basic
    from .auth import Login as Login
    from .errors import AccountNotFound as AccountNotFound
    from .errors import AliasUnavailable as AliasUnavailable
    from .errors import AllocatorNotFound as AllocatorNotFound
    from .errors import ApiError as ApiError
    from .errors import ApiKeyNotFound as ApiKeyNotFound
    from .errors import BadRequest as BadRequest
    from .errors import ChangeWhilePlanPending as ChangeWhilePlanPending
    from .errors import ClientClosed as ClientClosed
    from .errors import ConfigurationError as ConfigurationError
    from .errors import Conflict as Conflict
    from .errors import ConflictingOptions as ConflictingOptions
    from .errors import ConnectionFailed as ConnectionFailed
    from .errors import ConnectionLost as ConnectionLost
    from .errors import DeploymentHasInstances as DeploymentHasInstances
    from .errors import DeploymentNotFound as DeploymentNotFound
    from .errors import ElasticCloudError as ElasticCloudError
    from .errors import ElevationNeeded as ElevationNeeded
    from .errors import ErrorDetail as ErrorDetail
    from .errors import ExpectationFailed as ExpectationFailed
    from .errors import ExtensionExists as ExtensionExists
    from .errors import ExtensionNotFound as ExtensionNotFound
    from .errors import HeapDumpNotFound as HeapDumpNotFound
    from .errors import InstanceConfigurationNotFound as InstanceConfigurationNotFound
    from .errors import InstanceNotFound as InstanceNotFound
    from .errors import InvalidArgument as InvalidArgument
    from .errors import InvalidOption as InvalidOption
    from .errors import InvalidPlan as InvalidPlan
    from .errors import MethodNotAllowed as MethodNotAllowed
    from .errors import MissingCredentials as MissingCredentials
    from .errors import NoPendingPlan as NoPendingPlan
    from .errors import NotFound as NotFound
    from .errors import OrganizationNotFound as OrganizationNotFound
    from .errors import PermissionDenied as PermissionDenied
    from .errors import PlanFailed as PlanFailed
    from .errors import PlanFailure as PlanFailure
    from .errors import PlanStillPending as PlanStillPending
    from .errors import PreconditionFailed as PreconditionFailed
    from .errors import RateLimited as RateLimited
    from .errors import ResourceNoLongerExists as ResourceNoLongerExists
    from .errors import ResourceNotFound as ResourceNotFound
    from .errors import ResourceNotShutDown as ResourceNotShutDown
    from .errors import RestartWhilePlanPending as RestartWhilePlanPending
    from .errors import ServerError as ServerError
    from .errors import StackVersionNotFound as StackVersionNotFound
    from .errors import TemplateNotFound as TemplateNotFound
    from .errors import Timeout as Timeout
    from .errors import TlsError as TlsError
    from .errors import TooLarge as TooLarge
    from .errors import TrafficFilterNotFound as TrafficFilterNotFound
    from .errors import TransportError as TransportError
    from .errors import Unauthenticated as Unauthenticated
    from .errors import UnexpectedResponse as UnexpectedResponse
    from .errors import Unprocessable as Unprocessable
    from .errors import UnsupportedMediaType as UnsupportedMediaType
    from .errors import UserExists as UserExists
    from .errors import UserNotFound as UserNotFound
    from .errors import VersionConflict as VersionConflict
    from .errors import WaitTimeout as WaitTimeout
    from .waiting import AsyncWatch as AsyncWatch
    from .waiting import PlanResult as PlanResult
    from .waiting import StepEvent as StepEvent
    from .waiting import WaitResult as WaitResult
    from .waiting import Watch as Watch
else:
    from importlib import import_module

    _MODULES = {
        "AsyncElasticCloud": "_async_client",
        "ElasticCloud": "_client",
        "RawResponse": "_cloud",
        "Download": "_downloads",
        "preload": "_preloading",
        "__version__": "_version",
        "ApiKey": "auth",
        "Basic": "auth",
        "Login": "auth",
        "AsyncWatch": "waiting",
        "PlanResult": "waiting",
        "StepEvent": "waiting",
        "WaitResult": "waiting",
        "Watch": "waiting",
    }

    def __getattr__(name: str) -> object:
        if name not in __all__:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        if name == "models":
            value = import_module("elastic_cloud_client.models")
        elif name == "Options":
            value = import_module("elastic_cloud_client.client").Options
        elif name == "File":
            value = import_module("elastic_cloud_client.types").File
        elif name == "errors":
            value = import_module(".errors", __name__)
        else:
            value = getattr(import_module(f".{_MODULES.get(name, 'errors')}", __name__), name)
        globals()[name] = value
        return value

    def __dir__() -> list[str]:
        return list(__all__)


__all__ = (
    "AccountNotFound",
    "AliasUnavailable",
    "AllocatorNotFound",
    "ApiError",
    "ApiKey",
    "ApiKeyNotFound",
    "AsyncElasticCloud",
    "AsyncWatch",
    "BadRequest",
    "Basic",
    "ChangeWhilePlanPending",
    "ClientClosed",
    "ConfigurationError",
    "Conflict",
    "ConflictingOptions",
    "ConnectionFailed",
    "ConnectionLost",
    "DeploymentHasInstances",
    "DeploymentNotFound",
    "Download",
    "ElasticCloud",
    "ElasticCloudError",
    "ElevationNeeded",
    "ErrorDetail",
    "ExpectationFailed",
    "ExtensionExists",
    "ExtensionNotFound",
    "File",
    "HeapDumpNotFound",
    "InstanceConfigurationNotFound",
    "InstanceNotFound",
    "InvalidArgument",
    "InvalidOption",
    "InvalidPlan",
    "Login",
    "MethodNotAllowed",
    "MissingCredentials",
    "NoPendingPlan",
    "NotFound",
    "Options",
    "OrganizationNotFound",
    "PermissionDenied",
    "PlanFailed",
    "PlanFailure",
    "PlanResult",
    "PlanStillPending",
    "PreconditionFailed",
    "RateLimited",
    "RawResponse",
    "ResourceNoLongerExists",
    "ResourceNotFound",
    "ResourceNotShutDown",
    "RestartWhilePlanPending",
    "ServerError",
    "StackVersionNotFound",
    "StepEvent",
    "TemplateNotFound",
    "Timeout",
    "TlsError",
    "TooLarge",
    "TrafficFilterNotFound",
    "TransportError",
    "Unauthenticated",
    "UnexpectedResponse",
    "Unprocessable",
    "UnsupportedMediaType",
    "UserExists",
    "UserNotFound",
    "VersionConflict",
    "WaitResult",
    "WaitTimeout",
    "Watch",
    "__version__",
    "errors",
    "models",
    "preload",
)
