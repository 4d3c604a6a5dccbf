"""Walking through search results."""

from __future__ import annotations

import asyncio
from typing import Any, cast

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from elastic_cloud_client import models
from elastic_cloud_sdk import AsyncElasticCloud, ElasticCloud, InvalidArgument, NotFound, UnexpectedResponse
from tests.overlay.support import ASYNC, BASE, KEY, SYNC, Script, failure, raised, reply, sent


def page(*ids: str, cursor: str | None = "next", **more: object) -> httpx.Response:
    body: dict[str, object] = {"return_count": len(ids), "deployments": [{"id": each} for each in ids], **more}
    return reply(body | ({"cursor": cursor} if cursor else {}))


@pytest.fixture(params=[SYNC, ASYNC])
def search(request: pytest.FixtureRequest) -> Any:
    """Searches with a script of pages; gives what was found, and the requests."""

    def run(*pages: object, take: int | None = None, **arguments: Any) -> tuple[list[Any], list[httpx.Request]]:
        script = Script(pages)
        if request.param == SYNC:
            with ElasticCloud(BASE, api_key=KEY, retries=0, transport=httpx.MockTransport(script)) as cloud:
                found = []
                for item in cloud.search_deployments(**arguments):
                    found.append(item)
                    if len(found) == take:
                        break
            return found, script.requests

        async def walk() -> list[Any]:
            async with AsyncElasticCloud(BASE, api_key=KEY, retries=0, transport=httpx.MockTransport(script)) as cloud:
                found = []
                async for item in cloud.search_deployments(**arguments):
                    found.append(item)
                    if len(found) == take:
                        break
                return found

        return asyncio.run(walk()), script.requests

    return run


def test_all_pages_are_walked_through_until_an_empty_one(search: Any) -> None:
    found, requests = search(page("a", "b", cursor="1"), page("c", cursor="2"), page(cursor="3"))

    assert [type(each) for each in found] == [models.DeploymentSearchResponse] * 3
    assert [each.id for each in found] == ["a", "b", "c"]
    assert [sent(request) for request in requests] == [
        {"size": 100, "sort": ["id"]},
        {"size": 100, "sort": ["id"], "cursor": "1"},
        {"size": 100, "sort": ["id"], "cursor": "2"},
    ]


def test_a_page_without_cursor_is_the_last(search: Any) -> None:
    found, _ = search(page("a", cursor=None))

    assert [each.id for each in found] == ["a"]


def test_a_search_ends_with_the_last_match(search: Any) -> None:
    first = page("a", "b", match_count=3)
    found, requests = search(first, page("c", cursor="2", match_count=3))

    assert [each.id for each in found] == ["a", "b", "c"]
    assert len(requests) == 2
    assert len(search(page("a", match_count=1))[1]) == 1


def test_a_count_at_which_counting_stops_ends_nothing(search: Any) -> None:
    many = [str(number) for number in range(10_000)]
    found, requests = search(page(*many, match_count=10_000), page("last", cursor="2", match_count=10_000), page())

    assert len(found) == 10_001
    assert len(requests) == 3


def test_pages_are_asked_for_when_they_are_needed(search: Any) -> None:
    found, requests = search(page("a", "b"), take=2)

    assert len(found) == 2
    assert len(requests) == 1


def test_nothing_is_asked_for_before_the_first_result_is() -> None:
    with ElasticCloud(BASE, api_key=KEY, transport=httpx.MockTransport(Script([]))) as cloud:
        cloud.search_deployments()


@pytest.mark.parametrize(
    "query",
    [{"prefix": {"name": {"value": "a"}}}, models.QueryContainer.from_dict({"prefix": {"name": {"value": "a"}}})],
)
def test_query_size_and_sort_are_sent(search: Any, query: object) -> None:
    _, requests = search(page(), query=query, size=7, sort=["name.keyword", {"id": {"order": "desc"}}])

    assert sent(requests[0]) == {
        "size": 7,
        "sort": ["name.keyword", {"id": {"order": "desc"}}],
        "query": {"prefix": {"name": {"value": "a"}}},
    }


@pytest.mark.parametrize("chosen", ["id,name", ["id", "name"]])
def test_chosen_attributes_are_given_as_mappings(search: Any, chosen: object) -> None:
    pages = [page(cursor="1", minimal_metadata=[{"id": "a", "name": "x"}]), page(minimal_metadata=[])]
    found, requests = search(*pages, minimal_metadata=chosen)

    assert found == [{"id": "a", "name": "x"}]
    assert {request.url.params["minimal_metadata"] for request in requests} == {"id,name"}


def test_an_error_on_a_later_page_is_raised_where_it_happens(search: Any) -> None:
    raised(NotFound, lambda: search(page("a"), failure(404)))


def test_a_size_of_nothing_is_refused(search: Any) -> None:
    raised(InvalidArgument, lambda: search(size=0))


@given(st.lists(st.sampled_from("abcd"), min_size=5, max_size=20))
def test_a_cursor_that_comes_again_ends_the_search(cursors: list[str]) -> None:
    script = Script(page("x", cursor=cursor) for cursor in cursors)
    found: list[object] = []
    with ElasticCloud(BASE, api_key=KEY, retries=0, transport=httpx.MockTransport(script)) as cloud:
        error = raised(UnexpectedResponse, lambda: found.extend(cloud.search_deployments()))

    assert "search-deployments" in str(error)
    first_twice = next(at for at, cursor in enumerate(cursors) if cursor in cursors[:at])
    assert len(script.requests) == len(found) == first_twice + 1


def test_a_cursor_that_is_no_text_ends_the_search(search: Any) -> None:
    raised(UnexpectedResponse, lambda: search(page("a", cursor=cast(str, {"a": 1}))))
