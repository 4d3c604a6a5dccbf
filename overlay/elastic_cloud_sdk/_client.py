"""The client: `ElasticCloud`."""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Mapping
from typing import IO, TYPE_CHECKING, Any, ParamSpec, Self, TypeVar, Unpack

from ._cloud import (
    VERSION,
    Cloud,
    RawResponse,
    add_listener,
    make_download,
    make_raw,
    region_of,
    require_http_object,
    telling,
)
from ._configuration.options import ClientOptions, SignatureOf
from ._lists import Lists

if TYPE_CHECKING:
    import httpx

    from elastic_cloud_client import models
    from elastic_cloud_client.client import Options

    from ._sending.downloads import Download
    from ._sending.sender import HttpSender
    from ._sending.transport import Transport
    from .waiting import StepEvent, WaitOptions, WaitResult, Watch

P = ParamSpec("P")
T = TypeVar("T")


class ElasticCloud(Cloud, Lists):
    """A client of the Elastic Cloud API, for the hosted service or an Elastic Cloud Enterprise installation.

    The operations are methods of the attributes named after the API's tags: `cloud.deployments.get_deployment(…)`.
    What is not given is looked for in the environment (`EC_API_KEY`, or `EC_USER` and `EC_PASS`; `EC_HOST`,
    `EC_REGION`, `EC_INSECURE`, `EC_TIMEOUT`) and, where that holds no credentials either, in the configuration file of
    `ecctl`.

    A client can be shared between threads and cannot be changed. After `os.fork()` the child opens connections of its
    own. Close it, or use it in a `with` statement.

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
        max_answer_bytes: Most bytes of an answer, unpacked; 128 MiB (134217728) without it. What is saved with
            `download` may have any number.
        ca_bundle: PEM file, or folder of such, with the authorities that may have signed the server's certificate.
        verify: False to accept any certificate; for test installations only.
        proxy: URL of a proxy; without it the usual environment variables count.
        http_client: A client to send through instead, with its own TLS, proxy and hooks. It is not closed.
        transport: A transport to send through instead. It is closed with this client.
        application: Name and version of your program, for the `User-Agent` header.

    Raises:
        ConfigurationError: An option is wrong, two contradict each other, or there are no credentials.
    """

    __signature__ = SignatureOf(ClientOptions)

    def __init__(self, base_url: str | None = None, **options: Unpack[ClientOptions]) -> None:
        http_client, transport = options.get("http_client"), options.get("transport")
        require_http_object("http_client", http_client, "build_request", "close", "httpx.Client")
        require_http_object("transport", transport, "handle_request", "close", "httpx.BaseTransport")
        from ._configuration.settings import find_settings

        settings = find_settings(base_url, options)
        self._begin(settings, http_client, transport)

    if TYPE_CHECKING:
        _given: tuple[httpx.Client | None, httpx.BaseTransport | None]
        _transport: Transport

    def _open(self) -> HttpSender:
        from ._sending.sender import HttpSender
        from ._sending.transport import Transport

        transport = self.__dict__["_transport"] = Transport(self._settings, *self._given)
        return HttpSender(self._settings, transport)

    def raw(self, method: Callable[P, T], /, *args: P.args, **kwargs: P.kwargs) -> RawResponse[T]:
        """Call an operation and give all of its answer: `cloud.raw(cloud.deployments.get_deployment, deployment_id)`.

        Args:
            method: A method of one of the tags.
            args: Its arguments.
            kwargs: Its named arguments.

        Returns:
            Status, headers and body, with what the method returns.
        """
        replies = add_listener(method, kwargs)
        parsed = method(*args, **kwargs)
        return make_raw(replies, parsed)

    def request(
        self,
        method: str,
        path: str,
        *,
        query: Mapping[str, Any] | None = None,
        body: object = None,
        options: Options | None = None,
    ) -> Any:
        """Send a request for what the document does not have yet: `cloud.request("GET", "/deployments")`.

        Credentials, retries, errors and log are those of all calls; `raw` and `download` take it as a method, too.

        Args:
            method: The HTTP method, in any case.
            path: What stands behind `/api/v1`, as it is before percent-encoding.
            query: The parameters behind the question mark; items of lists are sent with commas between.
            body: A model, or what can be written as JSON.
            options: Settings of this call alone.

        Returns:
            What is in the body: JSON as Python has it, text or bytes; None where there is nothing.

        Raises:
            InvalidArgument: The request cannot be sent.
            TransportError: No answer came.
            ApiError: The answer is not success.
        """
        from ._sending.requests import find_request, read_any, write_query

        operation = find_request(method, path, query)
        arguments: dict[str, Any] = {"options": options}
        answers = add_listener(self.request, arguments)
        self._sender().send(operation, (path,), write_query(query), {}, body, arguments["options"])
        return read_any(answers[-1])

    def download(
        self,
        to: str | os.PathLike[str] | IO[bytes],
        method: Callable[P, object],
        /,
        *args: P.args,
        **kwargs: P.kwargs,
    ) -> Download:
        """Call an operation and save its answer piece by piece, however large it is.

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
        from ._sending.downloads import Sink

        with Sink(to) as sink:
            replies = add_listener(method, kwargs, sink)
            method(*args, **kwargs)
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
    ) -> Watch:
        """Follow the plans of a deployment: `for event in cloud.watch(deployment_id): print(event)`.

        Args:
            deployment_id: The deployment.
            timeout: Seconds to wait at most, from now.
            interval: Most seconds between polls; while a plan runs, the first come after 0.1, 0.2, 0.4 seconds, …
            kind: Only resources of this kind, such as `elasticsearch`.
            ref_id: Only the resource of this name.

        Returns:
            An iterator of steps as they begin and end; its `result()` waits for the end. It raises `PlanFailed` where
            a plan failed, `WaitTimeout` where the time is over, and `InvalidArgument` where the deployment has no
            resource of this kind and name.

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
        """Wait until the plans of a deployment are done. To go on after a timeout or a crash, call it again.

        Args:
            deployment_id: The deployment.
            timeout: Seconds to wait at most.
            interval: Most seconds between polls; while a plan runs, the first come after 0.1, 0.2, 0.4 seconds, …
            kind: Only resources of this kind, such as `elasticsearch`.
            ref_id: Only the resource of this name.
            on_step: Called with each step as it begins and ends; `print` will do.
            progress: Shows the steps on standard error: live where that is a terminal and the package `rich` is
                installed (extra `progress`), else a line for each.

        Raises:
            PlanFailed: A plan failed; the error has the failing step's message and details.
            WaitTimeout: The time is over first.
            InvalidArgument: The deployment has no resource of this kind and name.
            ElasticCloudError: The deployment cannot be read.

        API operation: `get-deployment`, again and again.
        """
        watch = self.watch(deployment_id, timeout=timeout, interval=interval, kind=kind, ref_id=ref_id)
        with telling(on_step, progress) as tell:
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
        options: Options | None = None,
        **waiting: Unpack[WaitOptions],
    ) -> models.DeploymentCreateResponse:
        """Create a deployment as a template has it, apart from what is said otherwise.

        Args:
            template_id: The template.
            name: Name of the deployment.
            region: Region of template and deployment; that of the client without it.
            version: Version of the Elastic Stack; the server's newest without it.
            overrides: What shall be otherwise, laid over the request: objects member by member (`None` removes one),
                items of lists by their `id` or `ref_id`, else by their place.
            on_created: Called with the answer before waiting. Credentials are in it, which cannot be asked for again.
            wait: Whether to wait until the deployment runs, as `wait_for` does.
            options: For each call of its own, such as `{"timeout": 10}`; waiting has its own.
            **waiting: `timeout`, `interval`, `on_step` and `progress` of `wait_for`; only with `wait`.

        Returns:
            The answer, with the id and the credentials.

        Raises:
            PlanFailed: The deployment was created, but does not start; only with `wait`.
            WaitTimeout: It was created, but does not run in time; only with `wait`.
            ApiError: The template cannot be read, or the deployment not be created.

        API operations: `get-deployment-template-v2`, `create-deployment`, then `get-deployment` for waiting.
        """
        from elastic_cloud_client import models

        from ._jobs import check_creation, check_waiting, fill_template

        check_creation(name, overrides, on_created)
        check_waiting(wait, waiting)
        place = region_of(region, self._settings)
        found = self.deployment_templates.get_deployment_template_v2(
            template_id, region=place, stack_version=version, show_instance_configurations=False, options=options
        )
        template = found.to_dict()["deployment_template"]
        body = fill_template(template, name=name, region=place, version=version, overrides=overrides)
        created = self.deployments.create_deployment(models.DeploymentCreateRequest.from_dict(body), options=options)
        if on_created is not None:
            on_created(created)
        if wait:
            self.wait_for(created.id, **waiting)
        return created

    def update_deployment_with(
        self,
        deployment_id: str,
        change: Callable[[dict[str, Any]], object],
        *,
        wait: bool = False,
        options: Options | None = None,
        **waiting: Unpack[WaitOptions],
    ) -> models.DeploymentUpdateResponse:
        """Change a deployment by a function over its present state, unless somebody else is faster.

            def more_zones(request):
                request["resources"]["elasticsearch"][0]["plan"]["cluster_topology"][0]["zone_count"] = 3

            cloud.update_deployment_with(deployment_id, more_zones, wait=True)

        Args:
            deployment_id: The deployment.
            change: Is given the body of `update-deployment` that would leave all as it is. It changes that in place and
                returns nothing, or it returns all of the changed body. Where nothing is changed, nothing is sent.
                Only resources it changes are sent, for each one sent gets a new plan. Where it sets `prune_orphans`,
                the others are sent as well, so that only those it takes away are stopped.
            wait: Whether to wait until the change is done, as `wait_for` does.
            options: For each call of its own, such as `{"timeout": 10}`; waiting has its own.
            **waiting: `timeout`, `interval`, `on_step` and `progress` of `wait_for`; only with `wait`.

        Returns:
            The answer to the change; one without resources where nothing was sent.

        Raises:
            VersionConflict: Somebody else has changed the deployment in between; call again.
            PlanFailed: The change was accepted and failed; only with `wait`.
            WaitTimeout: It was accepted, but is not done in time; only with `wait`.
            ApiError: The deployment cannot be read, or not be changed.

        API operations: `get-deployment`, `update-deployment`, then `get-deployment` for waiting.
        """
        from elastic_cloud_client import models

        from ._jobs import change_deployment, check_change, check_waiting

        check_change(change)
        check_waiting(wait, waiting)
        found = self.raw(
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
        changed = self.deployments.update_deployment(
            deployment_id,
            models.DeploymentUpdateRequest.from_dict(body),
            version=found.headers.get(VERSION),
            options=options,
        )
        if wait:
            self.wait_for(deployment_id, **waiting)
        return changed

    def close(self) -> None:
        """Close the connections. Later calls raise `ClientClosed`."""
        if (transport := self._shut()) is not None:
            transport.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()
