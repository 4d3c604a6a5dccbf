"""The faster transport for clients with many calls at a time: aiohttp in the shape of httpx's (extra `aiohttp`)."""

from __future__ import annotations

import ssl
from base64 import b64encode
from collections.abc import AsyncIterator, Iterator
from contextlib import contextmanager
from urllib.parse import unquote, urlsplit

import aiohttp
import httpx
from yarl import URL

__all__ = ("FastTransport",)

_PIECE = 1 << 16


class FastTransport(httpx.AsyncBaseTransport):
    """Sends requests through aiohttp.

    Args:
        verify: What the server's certificate must be signed by; False for anything.
        proxy: URL of the proxy.

    Raises:
        ValueError: The proxy is of a kind aiohttp cannot use.
    """

    def __init__(self, *, verify: ssl.SSLContext | bool, proxy: str | None) -> None:
        self._verify = verify
        self._proxy = proxy
        self._proxy_headers: dict[str, str] = {}
        self._session: aiohttp.ClientSession | None = None
        if proxy is not None:
            parts = urlsplit(proxy)
            if parts.scheme not in ("http", "https"):
                raise ValueError("not an HTTP proxy")
            if parts.username is not None:
                user = f"{unquote(parts.username)}:{unquote(parts.password or '')}"
                self._proxy_headers["proxy-authorization"] = f"Basic {b64encode(user.encode()).decode()}"
                self._proxy = parts._replace(netloc=parts.netloc.rpartition("@")[2]).geturl()

    def _open(self) -> aiohttp.ClientSession:
        if self._session is None:  # only now, as it belongs to the event loop that runs
            connector = aiohttp.TCPConnector(ssl=self._verify)
            self._session = aiohttp.ClientSession(
                connector=connector, cookie_jar=aiohttp.DummyCookieJar(), auto_decompress=False
            )
        return self._session

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Send a request; see `httpx.AsyncBaseTransport`."""
        timeouts = request.extensions["timeout"]
        body: bytes | httpx.AsyncByteStream | None
        try:
            body = request.content or None
        except httpx.RequestNotRead:
            assert isinstance(request.stream, httpx.AsyncByteStream)
            body = request.stream
        headers = [(name, value) for name, value in request.headers.multi_items() if name != "transfer-encoding"]
        with _translated():
            response = await self._open().request(
                request.method,
                URL(str(request.url), encoded=True),
                headers=headers,
                data=body,
                allow_redirects=False,
                proxy=self._proxy,
                proxy_headers=self._proxy_headers or None,
                timeout=aiohttp.ClientTimeout(
                    connect=timeouts["pool"], sock_connect=timeouts["connect"], sock_read=timeouts["read"]
                ),
            )
        return httpx.Response(response.status, headers=response.raw_headers, stream=_Body(response), request=request)

    async def aclose(self) -> None:
        """Close the connections."""
        if self._session is not None:
            await self._session.close()


class _Body(httpx.AsyncByteStream):
    def __init__(self, response: aiohttp.ClientResponse) -> None:
        self._response = response

    async def __aiter__(self) -> AsyncIterator[bytes]:
        with _translated():
            async for piece in self._response.content.iter_chunked(_PIECE):
                yield piece

    async def aclose(self) -> None:
        # Gives the connection back where the body was read to its end, and closes it where it was not.
        self._response.close()


@contextmanager
def _translated() -> Iterator[None]:
    """Put aiohttp's errors into httpx's words. What may have reached the server must not look as if it had not."""
    try:
        yield
    except (aiohttp.ClientProxyConnectionError, aiohttp.ClientHttpProxyError) as error:
        raise httpx.ProxyError(str(error)) from error
    except aiohttp.ConnectionTimeoutError as error:
        raise httpx.ConnectTimeout(str(error)) from error
    except aiohttp.ClientConnectorError as error:
        raise httpx.ConnectError(str(error)) from error
    except aiohttp.ServerDisconnectedError as error:
        raise httpx.RemoteProtocolError("the server hung up") from error
    except aiohttp.ClientResponseError as error:  # its own text has the whole address in it
        raise httpx.RemoteProtocolError("the server does not speak HTTP") from error
    except TimeoutError as error:
        raise httpx.ReadTimeout(str(error)) from error
    except (aiohttp.ClientError, OSError) as error:
        raise httpx.ReadError(str(error) or "the server hung up") from error
