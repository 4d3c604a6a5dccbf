"""The clients: `ElasticCloud`, and `AsyncElasticCloud`, whose calls are awaited."""

from __future__ import annotations

import os
import threading
import time
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Generic, NamedTuple, NoReturn, ParamSpec, Self, TypeVar, overload

from ._settings import Settings, resolve
from .auth import Credentials
from .errors import InvalidOption

if TYPE_CHECKING:
    import httpx

    from elastic_cloud_client import models
    from elastic_cloud_client.api import AsyncTags, Tags
    from elastic_cloud_client.client import Reply

    from ._async_sender import AsyncSender
    from ._sender import Sender
    from ._transport import AsyncTransport, Transport
    from .waiting import AsyncWatch, StepEvent, WaitResult, Watch
else:
    Tags = AsyncTags = object  # an attribute for every tag; at run time `__getattr__` gives them

P = ParamSpec("P")
T = TypeVar("T")


class RawResponse(NamedTuple, Generic[T]):
    """All of an answer.

    Attributes:
        status: The HTTP status.
        headers: The headers; their names may be asked for in any case.
        content: The body as it came.
        request_id: The server's name for the request, if it told one.
        parsed: What the method returns otherwise.
    """

    status: int
    headers: Mapping[str, str]
    content: bytes
    request_id: str | None
    parsed: T


class _Cloud:
    """What both clients share: they never change, and `cloud.deployments` leads to the generated class."""

    _settings: Settings
    _lock: threading.Lock
    _prefix = ""

    def _open(self) -> Any:
        """Makes the sender; called once, under the lock."""
        raise NotImplementedError

    def _sender(self) -> Any:
        with self._lock:
            sender = self.__dict__.get("_opened")
            if sender is None:
                sender = self.__dict__["_opened"] = self._open()
            return sender

    if not TYPE_CHECKING:  # checkers know the tags from `Tags`, and refuse every other name

        def __getattr__(self, name: str) -> Any:
            from elastic_cloud_client import api

            class_name = api.TAGS.get(name)
            if class_name is None:
                raise AttributeError(f"{type(self).__name__!r} object has no attribute {name!r}", name=name, obj=self)
            operations = self.__dict__[name] = getattr(api, self._prefix + class_name)(self._sender())
            return operations

    def __dir__(self) -> list[str]:
        from elastic_cloud_client import api

        return sorted({*super().__dir__(), *api.TAGS})

    def __setattr__(self, name: str, value: object) -> NoReturn:
        raise AttributeError(f"{type(self).__name__} cannot be changed; make another one with the {name} you need.")

    def __delattr__(self, name: str) -> NoReturn:
        raise AttributeError(f"{type(self).__name__} cannot be changed.")

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self._settings!r})"


class ElasticCloud(_Cloud, Tags):
    """A client of the Elastic Cloud API, for the hosted service or an Elastic Cloud Enterprise installation.

    The operations are methods of the attributes named after the API's tags: `cloud.deployments.get_deployment(…)`.
    What is not given is looked for in the environment (`EC_API_KEY`, or `EC_USER` and `EC_PASS`; `EC_HOST`,
    `EC_REGION`, `EC_INSECURE`, `EC_TIMEOUT`) and, where that holds no credentials either, in the configuration file of
    `ecctl`.

    A client can be shared between threads and cannot be changed. Close it, or use it in a `with` statement.

    Args:
        base_url: Address of the installation, such as `https://host:12443`; the hosted service without it.
        api_key: An API key.
        username: Name of a user, with `password`; Elastic Cloud Enterprise only.
        password: Password of the user.
        auth: The credentials as an object instead: `ApiKey`, `Basic` or `Login`.
        region: Region for the operations that official clients call below `/regions/{region}`.
        timeout: Seconds for one call with all its attempts; 60 without it.
        connect_timeout: Seconds to connect.
        retries: How often an attempt that failed may be followed by another, where that is safe.
        ca_bundle: PEM file, or folder of such, with the authorities that may have signed the server's certificate.
        verify: False to accept any certificate; for test installations only.
        proxy: URL of a proxy; without it the usual environment variables count.
        http_client: A client to send through instead, with its own TLS, proxy and hooks. It is not closed.
        transport: A transport to send through instead. It is closed with this client.
        application: Name and version of your program, for the `User-Agent` header.

    Raises:
        ConfigurationError: An option is wrong, two contradict each other, or there are no credentials.
    """

    def __init__(
        self,
        base_url: str | None = None,
        *,
        api_key: str | None = None,
        username: str | None = None,
        password: str | None = None,
        auth: Credentials | None = None,
        region: str | None = None,
        timeout: float | None = None,
        connect_timeout: float = 5.0,
        retries: int = 2,
        ca_bundle: str | os.PathLike[str] | None = None,
        verify: bool | None = None,
        proxy: str | None = None,
        http_client: httpx.Client | None = None,
        transport: httpx.BaseTransport | None = None,
        application: str | None = None,
    ) -> None:
        _check("http_client", http_client, "build_request", "close", "httpx.Client")
        _check("transport", transport, "handle_request", "close", "httpx.BaseTransport")
        settings = resolve(
            base_url=base_url,
            api_key=api_key,
            username=username,
            password=password,
            auth=auth,
            region=region,
            timeout=timeout,
            connect_timeout=connect_timeout,
            retries=retries,
            ca_bundle=ca_bundle,
            verify=verify,
            proxy=proxy,
            http_client=http_client,
            transport=transport,
            application=application,
        )
        self.__dict__.update(_settings=settings, _given=(http_client, transport), _lock=threading.Lock())

    if TYPE_CHECKING:
        _given: tuple[httpx.Client | None, httpx.BaseTransport | None]
        _transport: Transport

    def _open(self) -> Sender:
        from ._sender import Sender
        from ._transport import Transport

        transport = self.__dict__["_transport"] = Transport(self._settings, *self._given)
        return Sender(self._settings, transport)

    def raw(self, method: Callable[P, T], /, *args: P.args, **kwargs: P.kwargs) -> RawResponse[T]:
        """Calls an operation and gives all of its answer: `cloud.raw(cloud.deployments.get_deployment, deployment_id)`.

        Args:
            method: A method of one of the tags.
            args: Its arguments.
            kwargs: Its named arguments.

        Returns:
            Status, headers and body, with what the method returns.
        """
        replies = _listen(kwargs)
        parsed = method(*args, **kwargs)
        return _raw(replies, parsed)

    @overload
    def search_deployments(
        self,
        query: models.QueryContainer | Mapping[str, Any] | None = None,
        *,
        size: int = 100,
        sort: Sequence[str | Mapping[str, Any]] | None = None,
        minimal_metadata: None = None,
    ) -> Iterator[models.DeploymentSearchResponse]: ...
    @overload
    def search_deployments(
        self,
        query: models.QueryContainer | Mapping[str, Any] | None = None,
        *,
        size: int = 100,
        sort: Sequence[str | Mapping[str, Any]] | None = None,
        minimal_metadata: Sequence[str] | str,
    ) -> Iterator[dict[str, Any]]: ...
    def search_deployments(
        self,
        query: models.QueryContainer | Mapping[str, Any] | None = None,
        *,
        size: int = 100,
        sort: Sequence[str | Mapping[str, Any]] | None = None,
        minimal_metadata: Sequence[str] | str | None = None,
    ) -> Iterator[Any]:
        """Gives all deployments that fit a query, however many pages they fill.

        Args:
            query: What to look for, in Elasticsearch's query language; everything without it.
            size: How many to ask for at a time.
            sort: Fields to sort by, such as `["name.keyword"]`; by id without it, which meets every deployment once
                even while others change.
            minimal_metadata: Attributes, such as `["id", "name"]`; with them the results are mappings of these alone.

        API operation: `search-deployments`, once per page.
        """
        from .paging import Walk, walk

        return walk(self.deployments, Walk(query, size, sort, minimal_metadata))

    def watch(
        self,
        deployment_id: str,
        *,
        timeout: float = 3600.0,
        interval: float = 2.0,
        kind: str | None = None,
        ref_id: str | None = None,
    ) -> Watch:
        """Follows the plans of a deployment: `for event in cloud.watch(deployment_id): print(event)`.

        Args:
            deployment_id: The deployment.
            timeout: Seconds to wait at most, from now.
            interval: Seconds between polls.
            kind: Only resources of this kind, such as `elasticsearch`.
            ref_id: Only the resource of this name.

        Returns:
            An iterator of steps as they begin and end; its `result()` waits for the end. It raises `PlanFailed` where
            a plan failed, and `WaitTimeout` where the time is over.

        API operation: `get-deployment`, again and again.
        """
        from .waiting import Tracker, Watch

        now = time.monotonic()
        tracker = Tracker(deployment_id, timeout=timeout, interval=interval, now=now, kind=kind, ref_id=ref_id)
        return Watch(self.deployments, tracker)

    def wait_for(
        self,
        deployment_id: str,
        *,
        timeout: float = 3600.0,
        interval: float = 2.0,
        kind: str | None = None,
        ref_id: str | None = None,
        on_step: Callable[[StepEvent], object] | None = None,
    ) -> WaitResult:
        """Waits until the plans of a deployment are done. To go on after a timeout or a crash, call it again.

        Args:
            deployment_id: The deployment.
            timeout: Seconds to wait at most.
            interval: Seconds between polls.
            kind: Only resources of this kind, such as `elasticsearch`.
            ref_id: Only the resource of this name.
            on_step: Called with each step as it begins and ends; `print` will do.

        Raises:
            PlanFailed: A plan failed; the error has the failing step's message and details.
            WaitTimeout: The time is over first.
            ElasticCloudError: The deployment cannot be read.

        API operation: `get-deployment`, again and again.
        """
        watch = self.watch(deployment_id, timeout=timeout, interval=interval, kind=kind, ref_id=ref_id)
        if on_step is not None:
            for event in watch:
                on_step(event)
        return watch.result()

    def close(self) -> None:
        """Closes the connections. Later calls raise `ClientClosed`."""
        self._sender()
        self._transport.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


class AsyncElasticCloud(_Cloud, AsyncTags):
    """A client of the Elastic Cloud API whose calls are awaited; otherwise, and in its arguments, as `ElasticCloud`.

    It belongs to the event loop of its first call. Close it with `aclose()`, or use it in an `async with` statement.
    """

    _prefix = "Async"

    def __init__(
        self,
        base_url: str | None = None,
        *,
        api_key: str | None = None,
        username: str | None = None,
        password: str | None = None,
        auth: Credentials | None = None,
        region: str | None = None,
        timeout: float | None = None,
        connect_timeout: float = 5.0,
        retries: int = 2,
        ca_bundle: str | os.PathLike[str] | None = None,
        verify: bool | None = None,
        proxy: str | None = None,
        http_client: httpx.AsyncClient | None = None,
        transport: httpx.AsyncBaseTransport | None = None,
        application: str | None = None,
    ) -> None:
        _check("http_client", http_client, "build_request", "aclose", "httpx.AsyncClient")
        _check("transport", transport, "handle_async_request", "aclose", "httpx.AsyncBaseTransport")
        settings = resolve(
            base_url=base_url,
            api_key=api_key,
            username=username,
            password=password,
            auth=auth,
            region=region,
            timeout=timeout,
            connect_timeout=connect_timeout,
            retries=retries,
            ca_bundle=ca_bundle,
            verify=verify,
            proxy=proxy,
            http_client=http_client,
            transport=transport,
            application=application,
        )
        self.__dict__.update(_settings=settings, _given=(http_client, transport), _lock=threading.Lock())

    if TYPE_CHECKING:
        _given: tuple[httpx.AsyncClient | None, httpx.AsyncBaseTransport | None]
        _transport: AsyncTransport

    def _open(self) -> AsyncSender:
        from ._async_sender import AsyncSender
        from ._transport import AsyncTransport

        transport = self.__dict__["_transport"] = AsyncTransport(self._settings, *self._given)
        return AsyncSender(self._settings, transport)

    async def raw(self, method: Callable[P, Awaitable[T]], /, *args: P.args, **kwargs: P.kwargs) -> RawResponse[T]:
        """Calls an operation and gives all of its answer; see `ElasticCloud.raw`."""
        replies = _listen(kwargs)
        parsed = await method(*args, **kwargs)
        return _raw(replies, parsed)

    @overload
    def search_deployments(
        self,
        query: models.QueryContainer | Mapping[str, Any] | None = None,
        *,
        size: int = 100,
        sort: Sequence[str | Mapping[str, Any]] | None = None,
        minimal_metadata: None = None,
    ) -> AsyncIterator[models.DeploymentSearchResponse]: ...
    @overload
    def search_deployments(
        self,
        query: models.QueryContainer | Mapping[str, Any] | None = None,
        *,
        size: int = 100,
        sort: Sequence[str | Mapping[str, Any]] | None = None,
        minimal_metadata: Sequence[str] | str,
    ) -> AsyncIterator[dict[str, Any]]: ...
    def search_deployments(
        self,
        query: models.QueryContainer | Mapping[str, Any] | None = None,
        *,
        size: int = 100,
        sort: Sequence[str | Mapping[str, Any]] | None = None,
        minimal_metadata: Sequence[str] | str | None = None,
    ) -> AsyncIterator[Any]:
        """Gives all deployments that fit a query, for `async for`; see `ElasticCloud.search_deployments`."""
        from .paging import Walk, walk_async

        return walk_async(self.deployments, Walk(query, size, sort, minimal_metadata))

    def watch(
        self,
        deployment_id: str,
        *,
        timeout: float = 3600.0,
        interval: float = 2.0,
        kind: str | None = None,
        ref_id: str | None = None,
    ) -> AsyncWatch:
        """Follows the plans of a deployment, for `async for`; see `ElasticCloud.watch`."""
        from .waiting import AsyncWatch, Tracker

        now = time.monotonic()
        tracker = Tracker(deployment_id, timeout=timeout, interval=interval, now=now, kind=kind, ref_id=ref_id)
        return AsyncWatch(self.deployments, tracker)

    async def wait_for(
        self,
        deployment_id: str,
        *,
        timeout: float = 3600.0,
        interval: float = 2.0,
        kind: str | None = None,
        ref_id: str | None = None,
        on_step: Callable[[StepEvent], object] | None = None,
    ) -> WaitResult:
        """Waits until the plans of a deployment are done; see `ElasticCloud.wait_for`."""
        watch = self.watch(deployment_id, timeout=timeout, interval=interval, kind=kind, ref_id=ref_id)
        if on_step is not None:
            async for event in watch:
                on_step(event)
        return await watch.result()

    async def aclose(self) -> None:
        """Closes the connections. Later calls raise `ClientClosed`."""
        self._sender()
        await self._transport.aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.aclose()


def _check(argument: str, value: object | None, sends: str, closes: str, expected: str) -> None:
    """Refuses an HTTP object of the other kind, sync for async, before the first call trips over it."""
    if value is not None and not (hasattr(value, sends) and hasattr(value, closes)):
        raise InvalidOption(
            f"{argument} is a {type(value).__name__}.", argument=argument, fix=f"This client needs an {expected}."
        )


def _listen(arguments: dict[str, Any]) -> list[Reply]:
    """Adds a listener to the options of a call; gives the list it writes to."""
    replies: list[Reply] = []
    options = dict(arguments.get("options") or {})
    earlier = options.get("on_response")

    def hear(reply: Reply) -> None:
        replies.append(reply)
        if earlier is not None:
            earlier(reply)

    arguments["options"] = {**options, "on_response": hear}
    return replies


def _raw(replies: Sequence[Reply], parsed: T) -> RawResponse[T]:
    reply = replies[-1]
    return RawResponse(reply.status, reply.headers, reply.content, reply.request_id, parsed)
