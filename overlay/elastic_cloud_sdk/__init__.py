"""Python toolkit for the Elastic Cloud API: the hosted service and Elastic Cloud Enterprise.

    from elastic_cloud_sdk import ElasticCloud

    with ElasticCloud(api_key="…") as cloud:
        for deployment in cloud.search_deployments():
            print(deployment.name)

Every name is imported when it is first used.
"""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from elastic_cloud_client.client import Options as Options
    from elastic_cloud_client.types import File as File
    from elastic_cloud_client.types import request_id_of as request_id_of

    from . import errors as errors
    from . import models as models
    from ._async_client import AsyncElasticCloud as AsyncElasticCloud
    from ._client import ElasticCloud as ElasticCloud
    from ._cloud import RawResponse as RawResponse
    from ._configuration.options import AsyncClientOptions as AsyncClientOptions
    from ._configuration.options import ClientOptions as ClientOptions
    from ._configuration.settings import Settings as Settings
    from ._configuration.settings import find_settings as find_settings
    from ._preloading import preload as preload
    from ._sending.downloads import Download as Download
    from ._version import __version__ as __version__
    from .auth import ApiKey as ApiKey
    from .auth import Basic as Basic
    from .auth import Login as Login
    from .errors import *  # noqa: F403 - whatever class is declared there
    from .paging import AsyncResults as AsyncResults
    from .paging import AsyncSearchResults as AsyncSearchResults
    from .paging import Results as Results
    from .paging import SearchResults as SearchResults
    from .waiting import AsyncWatch as AsyncWatch
    from .waiting import PlanResult as PlanResult
    from .waiting import StepEvent as StepEvent
    from .waiting import WaitResult as WaitResult
    from .waiting import Watch as Watch
else:
    from importlib import import_module

    _MODULES = {
        "models": (".models", None),
        "Options": ("elastic_cloud_client.client", "Options"),
        "File": ("elastic_cloud_client.types", "File"),
        "request_id_of": ("elastic_cloud_client.types", "request_id_of"),
        "errors": (".errors", None),
        "AsyncElasticCloud": ("._async_client", "AsyncElasticCloud"),
        "ElasticCloud": ("._client", "ElasticCloud"),
        "RawResponse": ("._cloud", "RawResponse"),
        "AsyncClientOptions": ("._configuration.options", "AsyncClientOptions"),
        "ClientOptions": ("._configuration.options", "ClientOptions"),
        "Settings": ("._configuration.settings", "Settings"),
        "find_settings": ("._configuration.settings", "find_settings"),
        "Download": ("._sending.downloads", "Download"),
        "preload": ("._preloading", "preload"),
        "__version__": ("._version", "__version__"),
        "ApiKey": (".auth", "ApiKey"),
        "Basic": (".auth", "Basic"),
        "Login": (".auth", "Login"),
        "AsyncResults": (".paging", "AsyncResults"),
        "AsyncSearchResults": (".paging", "AsyncSearchResults"),
        "Results": (".paging", "Results"),
        "SearchResults": (".paging", "SearchResults"),
        "AsyncWatch": (".waiting", "AsyncWatch"),
        "PlanResult": (".waiting", "PlanResult"),
        "StepEvent": (".waiting", "StepEvent"),
        "WaitResult": (".waiting", "WaitResult"),
        "Watch": (".waiting", "Watch"),
    }

    def __getattr__(name: str) -> object:
        if name in _MODULES:
            module, member = _MODULES[name]
            value: object = import_module(module, __name__)
            if member is not None:
                value = getattr(value, member)
        else:
            errors = import_module(".errors", __name__)
            if name == "__all__":
                value = sorted((*_MODULES, *errors.__all__))
            elif name in errors.__all__:
                value = getattr(errors, name)
            else:
                raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        globals()[name] = value
        return value

    def __dir__() -> list[str]:
        return list(__getattr__("__all__"))
