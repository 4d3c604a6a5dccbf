"""The two clients are one, apart from `await`."""

from __future__ import annotations

import inspect
import re
from collections.abc import Callable
from typing import Any

import pytest

from elastic_cloud_client import api
from elastic_cloud_sdk import AsyncElasticCloud, AsyncWatch, ElasticCloud, Watch

AWAITED = {"aclose": "close", "AsyncElasticCloud": "ElasticCloud", "AsyncWatch": "Watch"}
OUTER = {ElasticCloud: AsyncElasticCloud, Watch: AsyncWatch}


def public(cls: type) -> dict[str, Any]:
    return {name: value for name, value in inspect.getmembers(cls) if not name.startswith("_") and callable(value)}


def signature(method: Callable[..., object]) -> str:
    """A signature without what makes it asynchronous."""
    text = str(inspect.signature(method)).replace('"', "'")
    text = text.replace(" | Literal['aiohttp']", "")  # the transport that only many tasks at a time need
    text = re.sub(r"Async(?=[A-Z])|Async(?=(Base)?Transport)", "", text).replace("asyncClient", "Client")
    return re.sub(r"Awaitable\[(\w+)\]", r"\1", text)


@pytest.mark.parametrize("name", api.TAGS.values())
def test_both_classes_of_a_tag_are_equal(name: str) -> None:
    sync, awaited = public(getattr(api, name)), public(getattr(api, f"Async{name}"))

    assert sync.keys() == awaited.keys()
    assert sync
    for method in sync:
        assert inspect.signature(sync[method]) == inspect.signature(awaited[method])
        assert inspect.getdoc(sync[method]) == inspect.getdoc(awaited[method])
        assert inspect.iscoroutinefunction(awaited[method])
        assert not inspect.iscoroutinefunction(sync[method])


@pytest.mark.parametrize(("sync", "awaited"), OUTER.items())
def test_both_clients_have_the_same_methods_arguments_and_docs(sync: type, awaited: type) -> None:
    ours = public(sync)
    theirs = {AWAITED.get(name, name): method for name, method in public(awaited).items()}

    assert ours.keys() == theirs.keys()
    for name in ours:
        assert signature(ours[name]) == signature(theirs[name]), name
        first = (inspect.getdoc(ours[name]) or "").splitlines()[0]
        other = inspect.getdoc(theirs[name]) or ""
        # A twin says what it does, and leads to the sync one for the rest.
        assert first in other or f"see `{sync.__name__}.{name}`" in other, name


def test_both_clients_are_made_with_the_same_arguments() -> None:
    assert signature(ElasticCloud) == signature(AsyncElasticCloud)
    for name in inspect.signature(ElasticCloud).parameters:
        assert re.search(rf"^    {name}: ", inspect.getdoc(ElasticCloud) or "", re.MULTILINE), (
            f"{name} is not described"
        )


@pytest.mark.parametrize("method", public(ElasticCloud))
def test_every_argument_of_the_clients_methods_is_described(method: str) -> None:
    function = getattr(ElasticCloud, method)
    for name in inspect.signature(function).parameters:
        assert name == "self" or re.search(rf"^    (\*\*)?{name}: ", inspect.getdoc(function) or "", re.MULTILINE), name
