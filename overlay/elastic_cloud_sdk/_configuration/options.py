"""The options of both clients: their names and types, for checkers, editors and whoever asks for a signature."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypedDict

if TYPE_CHECKING:
    import os
    from inspect import Signature
    from typing import Literal

    import httpx

    from ..auth import Credentials


class CommonOptions(TypedDict, total=False):
    """What both clients take; `ElasticCloud` tells what each option means."""

    api_key: str | None
    username: str | None
    password: str | None
    auth: Credentials | None
    region: str | None
    timeout: float | None
    connect_timeout: float | None
    retries: int | None
    max_answer_bytes: int | None
    ca_bundle: str | os.PathLike[str] | None
    verify: bool | None
    proxy: str | None
    application: str | None


class ClientOptions(CommonOptions, total=False):
    """What `ElasticCloud` takes."""

    http_client: httpx.Client | None
    transport: httpx.BaseTransport | None


class AsyncClientOptions(CommonOptions, total=False):
    """What `AsyncElasticCloud` takes."""

    http_client: httpx.AsyncClient | None
    transport: httpx.AsyncBaseTransport | Literal["aiohttp"] | None


class CallOptions(TypedDict, total=False):
    """What `with_options` takes."""

    timeout: float
    connect_timeout: float
    retries: int
    region: str | None


class SignatureOf:
    """Shows the options by name where a client's signature is asked for, as `help` and notebooks do.

    Args:
        options: The type that lists them.
    """

    def __init__(self, options: type[CommonOptions]) -> None:
        self._options = options

    def __get__(self, instance: object, owner: object) -> Signature:
        from inspect import Parameter, Signature

        named: dict[str, Any] = self._options.__annotations__
        return Signature(
            [
                Parameter("base_url", Parameter.POSITIONAL_OR_KEYWORD, default=None, annotation="str | None"),
                *(
                    Parameter(name, Parameter.KEYWORD_ONLY, default=None, annotation=each.__forward_arg__)
                    for name, each in named.items()
                ),
            ]
        )
