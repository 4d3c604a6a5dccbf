"""The one place that knows the HTTP library: sends a request, gives the answer, puts failures into our own words.

Requests go straight to a transport, not through `httpx.Client`: building URL, headers and request anew from loose parts
costs as much as all the rest of a call, redirects must not be followed, and cookies not kept. Only where the caller
brings a client of their own do requests go through that, with its hooks and default headers.
"""

from __future__ import annotations

import os
import ssl
import threading
import time
from collections.abc import AsyncIterator, Callable, Iterator, Mapping
from functools import lru_cache
from typing import TYPE_CHECKING, Literal, TypeVar
from urllib.parse import urlsplit
from urllib.request import getproxies, proxy_bypass

import httpx

from .._configuration.settings import Settings
from ..errors import (
    AnswerTooLarge,
    ClientClosed,
    ConnectionFailed,
    ConnectionLost,
    InvalidArgument,
    InvalidOption,
    Timeout,
    TlsError,
    TransportError,
)
from .answers import HTTPS_PORT, HttpAnswer
from .calls import Timeouts
from .forks import abandon, watch

if TYPE_CHECKING:
    from elastic_cloud_client.client import Sink

    from .unpacking import Unpacker
    from .uploads import Upload

T = TypeVar("T")
E = TypeVar("E", bound=BaseException)

# Polling asks for the same address again and again, and reading one takes a fifth of a call.
_address = lru_cache(maxsize=256)(httpx.URL)


class Transport:
    """Sends requests.

    Args:
        settings: The client's settings.
        http_client: A client of the caller's to send through; stays open.
        transport: A transport of the caller's; closed with this one.
    """

    def __init__(
        self, settings: Settings, http_client: httpx.Client | None, transport: httpx.BaseTransport | None
    ) -> None:
        self._settings = settings
        self._http_client = http_client
        self._transport = transport
        self._given = http_client or transport
        self._opening = threading.Lock()
        self._closed = False
        self._forked = False
        watch(self, type(self)._begin_anew)

    def _begin_anew(self) -> None:
        """Open connections of its own in a forked child; those of the caller's cannot be."""
        self._opening = threading.Lock()
        self._forked = self._given is not None
        if self._given is None:
            abandon(self._transport)
            self._transport = None

    def exchange(
        self,
        method: str,
        url: str,
        headers: Mapping[str, str],
        content: bytes | Upload | None,
        timeouts: Timeouts,
        sink: Sink | None = None,
    ) -> HttpAnswer:
        """Send one request and read its answer.

        Args:
            method: The HTTP method.
            url: The whole address.
            headers: The headers.
            content: The body.
            timeouts: Seconds by phase; `read` also bounds how long the whole body may take, as far as it comes in
                pieces. Only a head that trickles in byte by byte escapes it, for the library hides those reads.
            sink: What to write the body of a success to; that may take any time as long as it goes on.

        Raises:
            TransportError: There is no answer, or no whole one.
        """
        if self._closed or self._forked:
            raise _unusable(self._closed)
        problem: Exception
        given = content if content is None or isinstance(content, bytes) else _pieces(content)
        started = time.monotonic()
        try:
            if self._http_client is not None:
                request = self._http_client.build_request(
                    method, url, headers=headers, content=given, extensions={"timeout": timeouts}
                )
                response = self._http_client.send(request, stream=True, auth=None, follow_redirects=False)
            else:
                request = _request(method, url, headers, given, timeouts)
                response = (self._transport or self._open()).handle_request(request)
            try:
                if sink is not None and response.is_success:
                    sink.begin(_length(response))
                    for piece in _unpacked(response, None):
                        sink.write(piece)
                        sink.tell()
                    return HttpAnswer(response.status_code, response.headers, b"")
                pieces = []
                for piece in _unpacked(response, self._settings.max_answer_bytes):
                    pieces.append(piece)
                    if time.monotonic() - started > timeouts["read"] and not _is_whole(response):
                        raise httpx.ReadTimeout("the answer did not end in time")
                return HttpAnswer(response.status_code, response.headers, b"".join(pieces))
            finally:
                response.close()
        except (httpx.HTTPError, UnicodeEncodeError) as error:
            problem, cause = _translate(error, url)
        # Raised here and not above: the library's error holds the request, and with it the credentials.
        raise problem from cause

    def _open(self) -> httpx.BaseTransport:
        with self._opening:
            if self._transport is None:
                self._transport = _make(httpx.HTTPTransport, self._settings)
            return self._transport

    def close(self) -> None:
        """Close the connections; the caller's own client stays open."""
        self._closed = True
        if self._transport is not None and not self._forked:
            self._transport.close()


class AsyncTransport:
    """Sends requests, awaited.

    Args:
        settings: The client's settings.
        http_client: A client of the caller's to send through; stays open.
        transport: A transport of the caller's, closed with this one; or `aiohttp` for that library's.
    """

    def __init__(
        self,
        settings: Settings,
        http_client: httpx.AsyncClient | None,
        transport: httpx.AsyncBaseTransport | Literal["aiohttp"] | None,
    ) -> None:
        self._settings = settings
        self._http_client = http_client
        self._transport = None if isinstance(transport, str) else transport
        self._given = http_client or self._transport
        self._fast = transport == "aiohttp"
        self._closed = False
        self._forked = False
        watch(self, type(self)._begin_anew)

    def _begin_anew(self) -> None:
        """Open connections of its own in a forked child; those of the caller's cannot be."""
        self._forked = self._given is not None
        if self._given is None:
            abandon(self._transport)
            self._transport = None

    async def exchange(
        self,
        method: str,
        url: str,
        headers: Mapping[str, str],
        content: bytes | Upload | None,
        timeouts: Timeouts,
        sink: Sink | None = None,
    ) -> HttpAnswer:
        """Send one request and read its answer; see `Transport.exchange`.

        The bound for the whole answer is the caller's to set, as cancellation keeps it exactly.
        """
        if self._closed or self._forked:
            raise _unusable(self._closed)
        problem: Exception
        given = content if content is None or isinstance(content, bytes) else _pieces_async(content)
        try:
            if self._http_client is not None:
                request = self._http_client.build_request(
                    method, url, headers=headers, content=given, extensions={"timeout": timeouts}
                )
                response = await self._http_client.send(request, stream=True, auth=None, follow_redirects=False)
            else:
                request = _request(method, url, headers, given, timeouts)
                response = await (self._transport or self._open()).handle_async_request(request)
            try:
                if sink is not None and response.is_success:
                    await _save(response, sink)
                    return HttpAnswer(response.status_code, response.headers, b"")
                pieces = [piece async for piece in _unpacked_async(response, self._settings.max_answer_bytes)]
                return HttpAnswer(response.status_code, response.headers, b"".join(pieces))
            finally:
                await response.aclose()
        except (httpx.HTTPError, UnicodeEncodeError) as error:
            problem, cause = _translate(error, url)
        raise problem from cause

    def _open(self) -> httpx.AsyncBaseTransport:
        kind: Callable[..., httpx.AsyncBaseTransport] = httpx.AsyncHTTPTransport
        if self._fast:
            from .aiohttp_transport import FastTransport

            kind = FastTransport
        self._transport = _make(kind, self._settings)
        return self._transport

    async def aclose(self) -> None:
        """Close the connections; the caller's own client stays open."""
        self._closed = True
        if self._transport is not None and not self._forked:
            await self._transport.aclose()


def _unusable(closed: bool) -> ClientClosed:
    if closed:
        return ClientClosed("This client is closed; make a new one.")
    return ClientClosed(
        "This client sends through an http_client or transport of the parent process, whose connections must not be "
        "shared; make both anew after the fork."
    )


def _pieces(upload: Upload) -> Iterator[bytes]:
    for piece in upload:
        yield piece
        upload.tell(piece)


async def _pieces_async(upload: Upload) -> AsyncIterator[bytes]:
    """Read files in another thread, as the event loop must not stand still."""
    from asyncio import to_thread

    pieces = iter(upload)
    while (piece := await to_thread(next, pieces, None)) is not None:
        yield piece
        upload.tell(piece)


async def _save(response: httpx.Response, sink: Sink) -> None:
    """Write files in another thread, as the event loop must not stand still."""
    from asyncio import to_thread

    sink.begin(_length(response))
    async for piece in _unpacked_async(response, None):
        await to_thread(sink.write, piece)
        sink.tell()


def _unpacked(response: httpx.Response, limit: int | None) -> Iterator[bytes]:
    """Give the body as it was meant, with so many bytes at most."""
    room = _Room(response, limit)
    if response.is_stream_consumed:  # it has been there from the beginning, or a hook of the caller's has read it
        yield room.take(response.content)
        return
    unpacker = _unpacker(response)
    for packed in response.iter_raw():
        for piece in (packed,) if unpacker is None else unpacker.unpack(packed):
            yield room.take(piece)
    if unpacker is not None:
        unpacker.finish()


async def _unpacked_async(response: httpx.Response, limit: int | None) -> AsyncIterator[bytes]:
    """Give the body as it was meant, with so many bytes at most."""
    room = _Room(response, limit)
    if response.is_stream_consumed:
        yield room.take(response.content)
        return
    unpacker = _unpacker(response)
    async for packed in response.aiter_raw():
        for piece in (packed,) if unpacker is None else unpacker.unpack(packed):
            yield room.take(piece)
    if unpacker is not None:
        unpacker.finish()


def _unpacker(response: httpx.Response) -> Unpacker | None:
    if "content-encoding" not in response.headers:
        return None
    from .unpacking import Unpacker  # servers pack long answers only

    return Unpacker(response.headers["content-encoding"])


class _Room:
    """How many bytes there may still be.

    Raises:
        AnswerTooLarge: The headers say already that there are more.
    """

    def __init__(self, response: httpx.Response, limit: int | None) -> None:
        self._limit = limit
        self._size = 0
        length = response.headers.get("content-length", "")
        self._check(int(length) if length.isdecimal() else 0)

    def take(self, piece: bytes) -> bytes:
        """Count a piece, and give it.

        Raises:
            AnswerTooLarge: With it there are too many.
        """
        self._size += len(piece)
        self._check(self._size)
        return piece

    def _check(self, size: int) -> None:
        if self._limit is not None and size > self._limit:
            raise AnswerTooLarge(f"it has more than {self._limit} bytes once it is unpacked")


def _is_whole(response: httpx.Response) -> bool:
    """Tell whether all of the body has come, as far as the server has said how much that is."""
    length = response.headers.get("content-length", "")
    return length.isdecimal() and response.num_bytes_downloaded >= int(length)


def _length(response: httpx.Response) -> int | None:
    """Tell how many bytes the body has, where the server says that and does not compress it."""
    length = response.headers.get("content-length", "")
    return int(length) if length.isdecimal() and "content-encoding" not in response.headers else None


def _request(
    method: str,
    url: str,
    headers: Mapping[str, str],
    content: bytes | Iterator[bytes] | AsyncIterator[bytes] | None,
    timeouts: Timeouts,
) -> httpx.Request:
    return httpx.Request(method, _address(url), headers=headers, content=content, extensions={"timeout": timeouts})


def _make(kind: Callable[..., T], settings: Settings) -> T:
    """Make a transport of the library's. What cannot be used shows only now, as files are read late.

    Raises:
        InvalidOption: The authorities or the proxy cannot be used.
    """
    try:
        trust = _trust(settings)
    except OSError:
        where = f"ca_bundle ({settings.ca_bundle})" if settings.ca_bundle else "the file that SSL_CERT_FILE names"
        raise InvalidOption(
            f"There are no certificates that can be read in {where}.",
            argument="ca_bundle" if settings.ca_bundle else "SSL_CERT_FILE",
            fix="It has to be a PEM file, or a folder of such files named by their hashes.",
        ) from None
    try:
        return kind(verify=trust, proxy=_proxy(settings))
    except (ValueError, ImportError):
        raise InvalidOption(
            "The proxy is of a kind that cannot be used.",
            argument="proxy",
            fix="Use an http:// or https:// proxy, or install httpx[socks] for socks5://.",
        ) from None


def _trust(settings: Settings) -> ssl.SSLContext | bool:
    """Tell what the server's certificate must be signed by."""
    if settings.ca_bundle is not None:
        folder = os.path.isdir(settings.ca_bundle)
        return ssl.create_default_context(
            cafile=None if folder else settings.ca_bundle, capath=settings.ca_bundle if folder else None
        )
    # Reading the authorities takes long, and without TLS nobody asks for them.
    return settings.verify and settings.origin.startswith("https:") and httpx.create_ssl_context()


def _proxy(settings: Settings) -> str | None:
    """Find the proxy the settings name, else the one the system's settings name for this host."""
    if settings.proxy is not None:
        return settings.proxy
    parts = urlsplit(settings.origin)
    if proxy_bypass(parts.netloc):
        return None
    proxies = getproxies()
    found = proxies.get(parts.scheme) or proxies.get("all")
    return found if found is None or "://" in found else f"http://{found}"


def _translate(error: Exception, url: str) -> tuple[Exception, BaseException | None]:
    """Put the library's error into this package's words; also give the system's error behind it, if there is one."""
    if refused := _find(error, InvalidArgument):  # of a file while it was read, and wrapped since
        return refused, None
    cause = _find(error, OSError)
    reason = str(cause or error).strip().rstrip(".") or type(error).__name__
    if isinstance(error, UnicodeEncodeError):
        return InvalidArgument("A header is not plain text; headers carry ASCII only."), None
    if isinstance(error, httpx.LocalProtocolError):
        return InvalidArgument("The request is not one HTTP can carry; look for line breaks in headers."), None
    if isinstance(cause, ssl.SSLError):
        return TlsError(f"the TLS connection was refused: {reason}"), cause
    problem: TransportError
    if isinstance(error, httpx.ConnectTimeout | httpx.PoolTimeout):
        what = "connection" if isinstance(error, httpx.ConnectTimeout) else "free connection"
        problem = Timeout(f"there was no {what} in time", unsent=True)
    elif isinstance(error, httpx.TimeoutException):
        problem = Timeout("the time was over before the answer was complete")
    elif isinstance(error, httpx.ConnectError | httpx.ProxyError | httpx.UnsupportedProtocol):
        via = "the proxy" if isinstance(error, httpx.ProxyError) else "the server"
        problem = ConnectionFailed(f"{via} cannot be reached: {reason}", unsent=True)
    else:
        # A server that expects TLS hangs up, or answers with bytes of its own, when it is spoken to without.
        hint = f"; {HTTPS_PORT}" if url.startswith("http:") and isinstance(error, httpx.RemoteProtocolError) else ""
        problem = ConnectionLost(f"the connection broke: {reason}{hint}")
    return problem, cause


def _find(error: BaseException, kind: type[E]) -> E | None:
    """Find the error of a kind at the root: the system's or the TLS library's holds no request, as httpx's do."""
    seen: set[int] = set()
    found: E | None = None
    current: BaseException | None = error
    while current is not None and id(current) not in seen:
        seen.add(id(current))
        if isinstance(current, kind):
            found = current
        current = current.__cause__ or current.__context__
    return found
