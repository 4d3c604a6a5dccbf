"""The clients: `ElasticCloud`, and `AsyncElasticCloud`, whose calls are awaited."""

from __future__ import annotations

import os
import threading
import time
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from importlib.util import find_spec
from typing import IO, TYPE_CHECKING, Any, Generic, Literal, NamedTuple, NoReturn, ParamSpec, Self, TypeVar, overload

from ._settings import Settings, resolve
from .auth import Credentials
from .errors import ConflictingOptions, InvalidArgument, InvalidOption

if TYPE_CHECKING:
    import httpx

    from elastic_cloud_client import models
    from elastic_cloud_client.api import AsyncTags, Tags
    from elastic_cloud_client.client import Reply

    from ._async_sender import AsyncSender
    from ._downloads import Download, Sink
    from ._sender import Sender
    from ._transport import AsyncTransport, Transport
    from .waiting import AsyncWatch, StepEvent, WaitResult, Watch
else:
    Tags = AsyncTags = object  # an attribute for every tag; at run time `__getattr__` gives them

_VERSION = "x-cloud-resource-version"

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

    def download(
        self,
        to: str | os.PathLike[str] | IO[bytes],
        method: Callable[P, object],
        /,
        *args: P.args,
        **kwargs: P.kwargs,
    ) -> Download:
        """Calls an operation and saves its answer piece by piece, however large it is.

            cloud.download("heap.hprof", cloud.deployments.download_deployment_instance_heap_dump, deployment_id, …)

        Progress is told to `on_progress` of the call's options. The timeout bounds the wait for each piece, not the
        whole. A file told by its path is there only once it is complete.

        Args:
            to: A path, or a file opened in binary mode.
            method: A method of one of the tags.
            args: Its arguments.
            kwargs: Its named arguments.

        Raises:
            InvalidArgument: Nothing can be written there.
            OSError: Writing failed.
        """
        from ._downloads import Sink

        with Sink(to) as sink:
            replies = _listen(kwargs, sink)
            method(*args, **kwargs)
            sink.keep()
        return _downloaded(replies, sink)

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
        progress: bool = False,
    ) -> WaitResult:
        """Waits until the plans of a deployment are done. To go on after a timeout or a crash, call it again.

        Args:
            deployment_id: The deployment.
            timeout: Seconds to wait at most.
            interval: Seconds between polls.
            kind: Only resources of this kind, such as `elasticsearch`.
            ref_id: Only the resource of this name.
            on_step: Called with each step as it begins and ends; `print` will do.
            progress: Shows the steps on standard error: live where that is a terminal and the package `rich` is
                installed (extra `progress`), else a line for each.

        Raises:
            PlanFailed: A plan failed; the error has the failing step's message and details.
            WaitTimeout: The time is over first.
            ElasticCloudError: The deployment cannot be read.

        API operation: `get-deployment`, again and again.
        """
        watch = self.watch(deployment_id, timeout=timeout, interval=interval, kind=kind, ref_id=ref_id)
        with _told(on_step, progress) as tell:
            for event in watch:
                tell(event)
        return watch.result()

    def create_deployment_from_template(
        self,
        template_id: str,
        *,
        name: str,
        region: str | None = None,
        version: str | None = None,
        overrides: Mapping[str, Any] | None = None,
        on_created: Callable[[models.DeploymentCreateResponse], object] | None = None,
        wait: bool = False,
    ) -> models.DeploymentCreateResponse:
        """Creates a deployment as a template has it, apart from what is said otherwise.

        Args:
            template_id: The template.
            name: Name of the deployment.
            region: Region of template and deployment; that of the client without it.
            version: Version of the Elastic Stack.
            overrides: What shall be otherwise, laid over the request: objects member by member (`None` removes one),
                items of lists by their `id` or `ref_id`, else by their place.
            on_created: Called with the answer before waiting. Credentials are in it, which cannot be asked for again.
            wait: Whether to wait until the deployment runs, as `wait_for` does.

        Returns:
            The answer, with the id and the credentials.

        Raises:
            PlanFailed: The deployment was created, but does not start; only with `wait`.
            ApiError: The template cannot be read, or the deployment not be created.

        API operations: `get-deployment-template-v2`, `create-deployment`, then `get-deployment` for waiting.
        """
        from ._jobs import fill_template

        place = _place(region, self._settings)
        found = self.deployment_templates.get_deployment_template_v2(
            template_id, region=place, stack_version=version, show_instance_configurations=False
        )
        template = found.to_dict()["deployment_template"]
        body = fill_template(template, name=name, region=place, version=version, overrides=overrides)
        created = self.deployments.create_deployment(body)
        if on_created is not None:
            on_created(created)
        if wait:
            self.wait_for(created.id)
        return created

    def update_deployment_with(
        self, deployment_id: str, change: Callable[[dict[str, Any]], object], *, wait: bool = False
    ) -> models.DeploymentUpdateResponse:
        """Changes a deployment by a function over its present state, unless somebody else is faster.

            def more_zones(request):
                request["resources"]["elasticsearch"][0]["plan"]["cluster_topology"][0]["zone_count"] = 3

            cloud.update_deployment_with(deployment_id, more_zones, wait=True)

        Args:
            deployment_id: The deployment.
            change: Is given the body of `update-deployment` that would leave all as it is, and changes it in place.
                Only resources it changes are sent, for each one sent gets a new plan.
            wait: Whether to wait until the change is done, as `wait_for` does.

        Returns:
            The answer to the change.

        Raises:
            VersionConflict: Somebody else has changed the deployment in between; call again.
            PlanFailed: The change was accepted and failed; only with `wait`.
            ApiError: The deployment cannot be read, or not be changed.

        API operations: `get-deployment`, `update-deployment`, then `get-deployment` for waiting.
        """
        from ._jobs import change_deployment

        found = self.raw(
            self.deployments.get_deployment,
            deployment_id,
            show_plans=True,
            clear_transient=True,
            show_plan_logs=False,
            enrich_with_template=False,
        )
        body = change_deployment(found.parsed.to_dict(), change)
        changed = self.deployments.update_deployment(deployment_id, body, version=found.headers.get(_VERSION))
        if wait:
            self.wait_for(deployment_id)
        return changed

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
    With `transport="aiohttp"` (extra `aiohttp`) many calls at a time take about half the processor's time.
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
        transport: httpx.AsyncBaseTransport | Literal["aiohttp"] | None = None,
        application: str | None = None,
    ) -> None:
        _check("http_client", http_client, "build_request", "aclose", "httpx.AsyncClient")
        own = None if isinstance(transport, str) else transport
        _check("transport", own, "handle_async_request", "aclose", "httpx.AsyncBaseTransport")
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
            transport=own,
            application=application,
        )
        if isinstance(transport, str):
            _check_named(transport, http_client)
        self.__dict__.update(_settings=settings, _given=(http_client, transport), _lock=threading.Lock())

    if TYPE_CHECKING:
        _given: tuple[httpx.AsyncClient | None, httpx.AsyncBaseTransport | Literal["aiohttp"] | None]
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

    async def download(
        self,
        to: str | os.PathLike[str] | IO[bytes],
        method: Callable[P, Awaitable[object]],
        /,
        *args: P.args,
        **kwargs: P.kwargs,
    ) -> Download:
        """Calls an operation and saves its answer piece by piece; see `ElasticCloud.download`."""
        from ._downloads import Sink

        with Sink(to) as sink:
            replies = _listen(kwargs, sink)
            await method(*args, **kwargs)
            sink.keep()
        return _downloaded(replies, sink)

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
        progress: bool = False,
    ) -> WaitResult:
        """Waits until the plans of a deployment are done; see `ElasticCloud.wait_for`."""
        watch = self.watch(deployment_id, timeout=timeout, interval=interval, kind=kind, ref_id=ref_id)
        with _told(on_step, progress) as tell:
            async for event in watch:
                tell(event)
        return await watch.result()

    async def create_deployment_from_template(
        self,
        template_id: str,
        *,
        name: str,
        region: str | None = None,
        version: str | None = None,
        overrides: Mapping[str, Any] | None = None,
        on_created: Callable[[models.DeploymentCreateResponse], object] | None = None,
        wait: bool = False,
    ) -> models.DeploymentCreateResponse:
        """Creates a deployment as a template has it; see `ElasticCloud.create_deployment_from_template`."""
        from ._jobs import fill_template

        place = _place(region, self._settings)
        found = await self.deployment_templates.get_deployment_template_v2(
            template_id, region=place, stack_version=version, show_instance_configurations=False
        )
        template = found.to_dict()["deployment_template"]
        body = fill_template(template, name=name, region=place, version=version, overrides=overrides)
        created = await self.deployments.create_deployment(body)
        if on_created is not None:
            on_created(created)
        if wait:
            await self.wait_for(created.id)
        return created

    async def update_deployment_with(
        self, deployment_id: str, change: Callable[[dict[str, Any]], object], *, wait: bool = False
    ) -> models.DeploymentUpdateResponse:
        """Changes a deployment by a function over its present state; see `ElasticCloud.update_deployment_with`."""
        from ._jobs import change_deployment

        found = await self.raw(
            self.deployments.get_deployment,
            deployment_id,
            show_plans=True,
            clear_transient=True,
            show_plan_logs=False,
            enrich_with_template=False,
        )
        body = change_deployment(found.parsed.to_dict(), change)
        changed = await self.deployments.update_deployment(deployment_id, body, version=found.headers.get(_VERSION))
        if wait:
            await self.wait_for(deployment_id)
        return changed

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


def _check_named(transport: str, http_client: object | None) -> None:
    """Refuses a transport told by a name that cannot be used."""
    if transport != "aiohttp":
        raise InvalidOption(
            f"transport is {transport!r}.", argument="transport", fix='Give "aiohttp" or an httpx.AsyncBaseTransport.'
        )
    if http_client is not None:
        raise ConflictingOptions(
            "http_client and transport are both given.",
            argument="transport",
            fix="Keep one; the client has a transport.",
        )
    if find_spec("aiohttp") is None:
        raise InvalidOption(
            'transport="aiohttp" needs packages that are not installed.',
            argument="transport",
            fix="Install them: pip install 'elastic-cloud-sdk[aiohttp]'.",
        )


def _place(region: str | None, settings: Settings) -> str:
    """The region of a template."""
    place = region or settings.region
    if place is None:
        raise InvalidArgument("Templates belong to a region: give region=…, for this call or for the client.")
    return place


@contextmanager
def _told(on_step: Callable[[StepEvent], object] | None, progress: bool) -> Iterator[Callable[[StepEvent], None]]:
    """Gives the function that tells everybody of a step."""
    with ExitStack() as stack:
        listeners = [] if on_step is None else [on_step]
        if progress:
            from ._progress import shown

            listeners.append(stack.enter_context(shown()))

        def tell(event: StepEvent) -> None:
            for listener in listeners:
                listener(event)

        yield tell


def _listen(arguments: dict[str, Any], sink: Sink | None = None) -> list[Reply]:
    """Adds a listener, and where the answer is to go, to the options of a call; gives the list it writes to."""
    replies: list[Reply] = []
    options = dict(arguments.get("options") or {})
    earlier = options.get("on_response")

    def hear(reply: Reply) -> None:
        replies.append(reply)
        if earlier is not None:
            earlier(reply)

    arguments["options"] = {**options, "on_response": hear, **({} if sink is None else {"sink": sink})}
    return replies


def _raw(replies: Sequence[Reply], parsed: T) -> RawResponse[T]:
    reply = replies[-1]
    return RawResponse(reply.status, reply.headers, reply.content, reply.request_id, parsed)


def _downloaded(replies: Sequence[Reply], sink: Sink) -> Download:
    from ._downloads import Download

    reply = replies[-1]
    return Download(sink.size, reply.headers, reply.request_id)
