"""Walking through search results."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Any, cast

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from elastic_cloud_client import models
from elastic_cloud_emulator import Emulator
from elastic_cloud_sdk import AsyncElasticCloud, ElasticCloud, InvalidArgument, NotFound, UnexpectedResponse
from tests.overlay.support import ASYNC, BASE, KEY, SYNC, Script, failure, finish, raised, reply, sent


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


@pytest.mark.parametrize("kind", [SYNC, ASYNC])
def test_first_count_and_cursor_of_a_search(kind: str) -> None:
    script = Script(
        [
            page("a", match_count=3),
            page("a", match_count=3),
            page("a", "b", cursor="1", match_count=3),
            page("c", cursor="2", match_count=3),
            page(match_count=0),
        ]
    )
    client: Any = ElasticCloud if kind == SYNC else AsyncElasticCloud
    cloud = client(BASE, api_key=KEY, transport=httpx.MockTransport(script))
    results = cloud.search_deployments(size=2)

    first = finish(results.first())
    assert first.id == "a"
    assert (finish(results.count()), finish(results.count()), results.cursor) == (3, 3, None)
    found = []
    cursors = []
    for _ in range(3):
        found.append((next(results) if kind == SYNC else finish(results.__anext__())).id)
        cursors.append(results.cursor)
    assert (found, cursors) == (["a", "b", "c"], ["1", "1", None])
    assert finish(cloud.search_deployments().first()) is None
    assert [sent(each)["size"] for each in script.requests] == [1, 1, 2, 2, 1]


def test_a_search_goes_on_from_a_cursor(search: Any) -> None:
    found, requests = search(page("c", cursor="9", match_count=3), page(), cursor="8")

    assert [each.id for each in found] == ["c"]
    assert [sent(each)["cursor"] for each in requests] == ["8", "9"]


LISTS: dict[str, Callable[[Any], Any]] = {
    "keys": lambda cloud: cloud.get_api_keys(),
    "allocators": lambda cloud: cloud.get_allocators("a:b", size=2),
    "found allocators": lambda cloud: cloud.search_allocators({"match_all": {}}, size=2),
    "runners": lambda cloud: cloud.search_runners(size=2),
    "remote clusters": lambda cloud: cloud.search_eligible_remote_clusters("8.17.4"),
    "of a resource": lambda cloud: cloud.get_deployment_es_resource_eligible_remote_clusters("0" * 32, "es"),
}
PAGES: dict[str, list[dict[str, Any]]] = {
    "keys": [{"keys": [{"id": "1"}], "next_page": "2"}, {"keys": [{"id": "2"}]}],
    "allocators": [
        {"zones": [{"allocators": [{"allocator_id": "1"}]}, {"allocators": [{"allocator_id": "2"}]}]},
        {"zones": []},
    ],
    "runners": [{"runners": [{"runner_id": "1"}, {"runner_id": "2"}]}, {"runners": []}],
    "remote clusters": [{"deployments": [{"id": "1"}], "cursor": "2"}, {"deployments": [{"id": "2"}]}],
}
PAGES |= {"found allocators": PAGES["allocators"], "of a resource": PAGES["remote clusters"]}


@pytest.mark.parametrize("kind", [SYNC, ASYNC])
@pytest.mark.parametrize("name", LISTS)
def test_every_list_that_comes_in_pages_is_walked_through(kind: str, name: str) -> None:
    script = Script(map(reply, PAGES[name]))

    async def walk() -> list[Any]:
        async with AsyncElasticCloud(BASE, api_key=KEY, transport=httpx.MockTransport(script)) as cloud:
            return [each async for each in LISTS[name](cloud)]

    if kind == ASYNC:
        found = asyncio.run(walk())
    else:
        with ElasticCloud(BASE, api_key=KEY, transport=httpx.MockTransport(script)) as cloud:
            found = list(LISTS[name](cloud))

    ids = [next(value for key, value in each.to_dict().items() if key.endswith("id")) for each in found]
    assert ids == ["1", "2"]
    assert len(script.requests) == 2


def test_a_list_whose_pages_come_again_ends() -> None:
    same = {"runners": [{"runner_id": "1"}]}
    with ElasticCloud(BASE, api_key=KEY, transport=httpx.MockTransport(Script([reply(same), reply(same)]))) as cloud:
        raised(UnexpectedResponse, lambda: list(cloud.search_runners(size=1)))


def test_lists_of_the_emulator_are_walked_through() -> None:
    with Emulator(strict=True) as emulator, ElasticCloud(**emulator.connection) as cloud:
        keys = {cloud.authentication.create_api_key({"description": "a"}).id for _ in range(3)}
        assert keys <= {key.id for key in cloud.get_api_keys()}
        allocators = [each.allocator_id for each in cloud.get_allocators(size=1)]
        assert allocators == [each.allocator_id for each in cloud.search_allocators(size=2)]
        assert len(allocators) == len(list(cloud.search_runners(size=2))) == 3
        assert cloud.search_deployments().count() == len(list(cloud.search_deployments(size=2)))
