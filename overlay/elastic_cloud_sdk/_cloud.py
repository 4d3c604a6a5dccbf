"""What both clients share: how they reach the tags, and what their methods do beside input and output."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from typing import TYPE_CHECKING, Any, Generic, NoReturn, Self, TypeVar, Unpack

from ._configuration.options import CallOptions
from .errors import ClientClosed, ConflictingOptions, InsecureConnection, InvalidArgument, InvalidOption

if TYPE_CHECKING:
    from elastic_cloud_client.client import Answer

    from ._configuration.settings import Settings
    from ._sending.downloads import Download, Sink
    from .waiting import StepEvent

VERSION = "x-cloud-resource-version"

T = TypeVar("T")


class RawResponse(Generic[T]):
    """All of an answer.

    Attributes:
        status: The HTTP status.
        headers: The headers; their names may be asked for in any case.
        content: The body as it came.
        request_id: The server's name for the request, if it told one.
        parsed: What the method returns otherwise.
    """

    __slots__ = ("content", "headers", "parsed", "request_id", "status")

    def __init__(
        self, status: int, headers: Mapping[str, str], content: bytes, request_id: str | None, parsed: T
    ) -> None:
        self.status = status
        self.headers = headers
        self.content = content
        self.request_id = request_id
        self.parsed = parsed

    def __repr__(self) -> str:
        """Tell what there is, but nothing of the content, which may hold credentials."""
        from ._sending.log import mask_headers

        return (
            f"RawResponse(status={self.status}, request_id={self.request_id!r}, headers={mask_headers(self.headers)}, "
            f"content=<{len(self.content)} bytes>, parsed=<{type(self.parsed).__name__}>)"
        )


class Cloud:
    """What both clients share: they never change, and `cloud.deployments` leads to the generated class."""

    _settings: Settings
    _lock: threading.Lock
    _closed: bool
    _given: tuple[Any, Any]
    _prefix = ""

    def _begin(self, settings: Settings, *given: object) -> None:
        """Take what the client is made of; `given` are the HTTP objects of its caller."""
        if not settings.verify and settings.origin.startswith("https:"):
            import warnings

            warnings.warn(
                f"Any certificate is accepted for {settings.origin}, so that somebody on the way could read the "
                "credentials: verify is False, or EC_INSECURE or ecctl's configuration say so. Give ca_bundle instead.",
                InsecureConnection,
                stacklevel=3,
            )
        self.__dict__.update(_settings=settings, _given=given, _closed=False)
        self._watch_forks()

    def _watch_forks(self) -> None:
        """Have the client begin anew in children of this process."""
        from ._sending.forks import watch

        self._begin_anew()
        watch(self, Cloud._begin_anew)

    def _begin_anew(self) -> None:
        """Make the lock; once more in a forked child, as another thread may hold it."""
        self.__dict__["_lock"] = threading.Lock()

    def _open(self) -> Any:
        """Make the sender; called once, under the lock."""
        raise NotImplementedError

    def _sender(self) -> Any:
        with self._lock:
            if self._closed:
                raise ClientClosed("This client is closed; make a new one.")
            sender = self.__dict__.get("_opened")
            if sender is None:
                sender = self.__dict__["_opened"] = self._open()
            return sender

    def with_options(self, **options: Unpack[CallOptions]) -> Self:
        """Give a client of the same connections and credentials with other options: `cloud.with_options(timeout=300)`.

        Closing it leaves this one open; it is of no use once this one is closed.

        Args:
            **options: `timeout`, `connect_timeout`, `retries` and `region`, as for a client.

        Raises:
            InvalidOption: An option is unknown or wrong.
        """
        from ._configuration.settings import change

        settings = change(self._settings, options)
        other = object.__new__(type(self))
        other.__dict__.update(
            _settings=settings,
            _given=(None, None),
            _closed=False,
            _opened=self._sender().with_settings(settings),
            _lender=self,
        )
        other._watch_forks()
        return other

    def _shut(self) -> Any:
        """Have the client refuse calls from now on; give what is to be closed: its own transport, else the caller's."""
        with self._lock:
            self.__dict__["_closed"] = True
            given = self._given[1]
            return self.__dict__.get("_transport") or (None if isinstance(given, str) else given)

    if not TYPE_CHECKING:  # checkers know the tags from `Tags`, and refuse every other name and every change

        def __getattr__(self, name: str) -> Any:
            from elastic_cloud_client import api

            class_name = api.TAGS.get(name)
            if class_name is None:
                raise AttributeError(f"{type(self).__name__!r} object has no attribute {name!r}", name=name, obj=self)
            operations = self.__dict__[name] = getattr(api, self._prefix + class_name)(self._sender())
            return operations

        def __setattr__(self, name: str, value: object) -> NoReturn:
            raise AttributeError(f"{type(self).__name__} cannot be changed; make another one with the {name} you need.")

        def __delattr__(self, name: str) -> NoReturn:
            raise AttributeError(f"{type(self).__name__} cannot be changed.")

    def __dir__(self) -> list[str]:
        from elastic_cloud_client import api

        return sorted({*super().__dir__(), *api.TAGS})

    def __repr__(self) -> str:
        settings = self.__dict__.get("_settings")  # not there yet in the traceback of a constructor that raised
        return f"{type(self).__name__}({settings or '…'})"


def require_http_object(argument: str, value: object | None, sends: str, closes: str, expected: str) -> None:
    """Refuse an HTTP object of the other kind, sync for async, before the first call trips over it."""
    if value is not None and not (hasattr(value, sends) and hasattr(value, closes)):
        raise InvalidOption(
            f"{argument} is a {type(value).__name__}.", argument=argument, fix=f"This client needs an {expected}."
        )


def require_known_transport(transport: str, http_client: object | None) -> None:
    """Refuse a transport told by a name that cannot be used."""
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
    from importlib.util import find_spec

    if find_spec("aiohttp") is None:
        raise InvalidOption(
            'transport="aiohttp" needs packages that are not installed.',
            argument="transport",
            fix="Install them: pip install 'elastic-cloud-sdk[aiohttp]'.",
        )


def region_of(region: str | None, settings: Settings) -> str:
    """Give the region of a template."""
    place = region or settings.region
    if place is None:
        raise InvalidArgument("region is None. Templates belong to a region: give it to this call or to the client.")
    return place


@contextmanager
def telling(on_step: Callable[[StepEvent], object] | None, progress: bool) -> Iterator[Callable[[StepEvent], None]]:
    """Give the function that tells everybody of a step.

    Raises:
        InvalidArgument: `on_step` is no function.
    """
    from ._arguments import require_function

    require_function("on_step", on_step)
    with ExitStack() as stack:
        listeners = [] if on_step is None else [on_step]
        if progress:
            from ._progress import display

            listeners.append(stack.enter_context(display()))

        def tell(event: StepEvent) -> None:
            for listener in listeners:
                listener(event)

        yield tell


def add_listener(method: object, arguments: dict[str, Any], sink: Sink | None = None) -> list[Answer]:
    """Add a listener, and where the answer is to go, to the options of a call; give the list it writes to.

    Raises:
        InvalidArgument: What is to be called is no method, or the options are none.
    """
    from ._arguments import require, require_method

    require_method(method)
    require("options", arguments.get("options"), Mapping, "a mapping with some of a call's options")
    answers: list[Answer] = []
    options = dict(arguments.get("options") or {})
    earlier = options.get("on_response")

    def hear(answer: Answer) -> None:
        answers.append(answer)
        if earlier is not None:
            earlier(answer)

    arguments["options"] = {**options, "on_response": hear, **({} if sink is None else {"sink": sink})}
    return answers


def make_raw(answers: Sequence[Answer], parsed: T) -> RawResponse[T]:
    answer = answers[-1]
    return RawResponse(answer.status, answer.headers, answer.content, answer.request_id, parsed)


def make_download(answers: Sequence[Answer], sink: Sink) -> Download:
    from ._sending.downloads import Download

    answer = answers[-1]
    return Download(sink.size, answer.headers, answer.request_id)
