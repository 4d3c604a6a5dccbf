"""The client whose calls are awaited: `AsyncElasticCloud`."""

from __future__ import annotations

import os
import time
from collections.abc import Awaitable, Callable, Mapping
from typing import IO, TYPE_CHECKING, Any, Literal, ParamSpec, Self, TypeVar, Unpack

from ._async_lists import AsyncLists
from ._cloud import (
    VERSION,
    Cloud,
    RawResponse,
    add_listener,
    make_download,
    make_raw,
    region_of,
    require_http_object,
    require_known_transport,
    telling,
)
from ._configuration.options import AsyncClientOptions, SignatureOf

if TYPE_CHECKING:
    import httpx

    from elastic_cloud_client import models
    from elastic_cloud_client.client import Options

    from ._sending.async_sender import AsyncHttpSender
    from ._sending.downloads import Download
    from ._sending.transport import AsyncTransport
    from .waiting import AsyncWatch, StepEvent, WaitOptions, WaitResult

P = ParamSpec("P")
T = TypeVar("T")


class AsyncElasticCloud(Cloud, AsyncLists):
    """A client of the Elastic Cloud API whose calls are awaited; otherwise, and in its arguments, as `ElasticCloud`.

    It belongs to the event loop of its first call. Close it with `aclose()`, or use it in an `async with` statement.
    With `transport="aiohttp"` (extra `aiohttp`) many calls at a time are several times as fast.
    """

    _prefix = "Async"

    __signature__ = SignatureOf(AsyncClientOptions)

    def __init__(self, base_url: str | None = None, **options: Unpack[AsyncClientOptions]) -> None:
        http_client, transport = options.get("http_client"), options.get("transport")
        require_http_object("http_client", http_client, "build_request", "aclose", "httpx.AsyncClient")
        own = None if isinstance(transport, str) else transport
        require_http_object("transport", own, "handle_async_request", "aclose", "httpx.AsyncBaseTransport")
        from ._configuration.settings import find_settings

        settings = find_settings(base_url, options)
        if isinstance(transport, str):
            require_known_transport(transport, http_client)
        self._begin(settings, http_client, transport)

    if TYPE_CHECKING:
        _given: tuple[httpx.AsyncClient | None, httpx.AsyncBaseTransport | Literal["aiohttp"] | None]
        _transport: AsyncTransport

    def _open(self) -> AsyncHttpSender:
        from ._sending.async_sender import AsyncHttpSender
        from ._sending.transport import AsyncTransport

        transport = self.__dict__["_transport"] = AsyncTransport(self._settings, *self._given)
        return AsyncHttpSender(self._settings, transport)

    async def raw(self, method: Callable[P, Awaitable[T]], /, *args: P.args, **kwargs: P.kwargs) -> RawResponse[T]:
        """Call an operation and give all of its answer; see `ElasticCloud.raw`."""
        replies = add_listener(method, kwargs)
        parsed = await method(*args, **kwargs)
        return make_raw(replies, parsed)

    async def request(
        self,
        method: str,
        path: str,
        *,
        query: Mapping[str, Any] | None = None,
        body: object = None,
        options: Options | None = None,
    ) -> Any:
        """Send a request for what the document does not have yet; see `ElasticCloud.request`."""
        from ._sending.requests import find_request, read_any, write_query

        operation = find_request(method, path, query)
        arguments: dict[str, Any] = {"options": options}
        answers = add_listener(self.request, arguments)
        await self._sender().send(operation, (path,), write_query(query), {}, body, arguments["options"])
        return read_any(answers[-1])

    async def download(
        self,
        to: str | os.PathLike[str] | IO[bytes],
        method: Callable[P, Awaitable[object]],
        /,
        *args: P.args,
        **kwargs: P.kwargs,
    ) -> Download:
        """Call an operation and save its answer piece by piece; see `ElasticCloud.download`."""
        from ._sending.downloads import Sink

        with Sink(to) as sink:
            replies = add_listener(method, kwargs, sink)
            await method(*args, **kwargs)
            sink.keep()
        return make_download(replies, sink)

    def watch(
        self,
        deployment_id: str,
        *,
        timeout: float = 3600.0,
        interval: float = 2.0,
        kind: str | None = None,
        ref_id: str | None = None,
    ) -> AsyncWatch:
        """Follow the plans of a deployment, for `async for`; see `ElasticCloud.watch`."""
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
        """Wait until the plans of a deployment are done; see `ElasticCloud.wait_for`."""
        watch = self.watch(deployment_id, timeout=timeout, interval=interval, kind=kind, ref_id=ref_id)
        with telling(on_step, progress) as tell:
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
        options: Options | None = None,
        **waiting: Unpack[WaitOptions],
    ) -> models.DeploymentCreateResponse:
        """Create a deployment as a template has it; see `ElasticCloud.create_deployment_from_template`."""
        from elastic_cloud_client import models

        from ._jobs import check_creation, check_waiting, fill_template

        check_creation(name, overrides, on_created)
        check_waiting(wait, waiting)
        place = region_of(region, self._settings)
        found = await self.deployment_templates.get_deployment_template_v2(
            template_id, region=place, stack_version=version, show_instance_configurations=False, options=options
        )
        template = found.to_dict()["deployment_template"]
        body = fill_template(template, name=name, region=place, version=version, overrides=overrides)
        created = await self.deployments.create_deployment(
            models.DeploymentCreateRequest.from_dict(body), options=options
        )
        if on_created is not None:
            on_created(created)
        if wait:
            await self.wait_for(created.id, **waiting)
        return created

    async def update_deployment_with(
        self,
        deployment_id: str,
        change: Callable[[dict[str, Any]], object],
        *,
        wait: bool = False,
        options: Options | None = None,
        **waiting: Unpack[WaitOptions],
    ) -> models.DeploymentUpdateResponse:
        """Change a deployment by a function over its present state; see `ElasticCloud.update_deployment_with`."""
        from elastic_cloud_client import models

        from ._jobs import change_deployment, check_change, check_waiting

        check_change(change)
        check_waiting(wait, waiting)
        found = await self.raw(
            self.deployments.get_deployment,
            deployment_id,
            show_plans=True,
            clear_transient=True,
            show_plan_logs=False,
            enrich_with_template=False,
            options=options,
        )
        body = change_deployment(found.parsed.to_dict(), change)
        if body is None:
            return models.DeploymentUpdateResponse.from_dict(
                {"id": deployment_id, "name": found.parsed.name, "resources": []}
            )
        changed = await self.deployments.update_deployment(
            deployment_id,
            models.DeploymentUpdateRequest.from_dict(body),
            version=found.headers.get(VERSION),
            options=options,
        )
        if wait:
            await self.wait_for(deployment_id, **waiting)
        return changed

    async def aclose(self) -> None:
        """Close the connections. Later calls raise `ClientClosed`."""
        if (transport := self._shut()) is not None:
            await transport.aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.aclose()
