"""Order and pages of search results."""

from __future__ import annotations

from base64 import urlsafe_b64encode
from datetime import UTC, datetime
from typing import Any

import orjson
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from elastic_cloud_emulator.search.conditions import QueryError
from elastic_cloud_emulator.search.pages import search_documents

NOW = datetime(2026, 3, 14, tzinfo=UTC)
SORTS: list[list[Any]] = [
    ["id"],
    ["size"],
    [{"size": {"order": "desc"}}],
    [{"size": "desc"}, "name.keyword"],
    ["_score", {"name": {"order": "asc"}}],
]

collections = st.lists(
    st.fixed_dictionaries(
        {"size": st.none() | st.integers(0, 3) | st.sampled_from(["small", "big"]), "name": st.text("ab", max_size=2)}
    ),
    max_size=25,
).map(lambda entries: [{"id": f"{index:02}", **entry} for index, entry in enumerate(entries)])


def ids(page: Any) -> list[str]:
    return [document["id"] for document in page.documents]


@settings(deadline=None)
@given(collections, st.sampled_from(SORTS), st.integers(1, 7))
def test_following_cursors_visits_every_document_once_in_order(
    documents: list[dict[str, Any]], sort: list[Any], size: int
) -> None:
    whole = ids(search_documents({"sort": sort, "size": 100}, documents, NOW))
    assert sorted(whole) == [document["id"] for document in documents]
    seen: list[str] = []
    page = search_documents({"sort": sort, "size": size}, documents, NOW)
    while page.documents:
        assert page.total == len(documents)
        seen += ids(page)
        page = search_documents({"cursor": page.cursor, "size": 1, "sort": ["name"]}, documents, NOW)
    assert page.cursor is None
    assert seen == whole


@settings(deadline=None)
@given(collections, st.integers(0, 30), st.integers(0, 30))
def test_offset_and_size_cut_a_window(documents: list[dict[str, Any]], offset: int, size: int) -> None:
    whole = ids(search_documents({"sort": ["id"], "size": 100}, documents, NOW))
    assert (
        ids(search_documents({"sort": ["id"], "from": offset, "size": size}, documents, NOW))
        == whole[offset : offset + size]
    )


def test_ten_results_come_without_a_size() -> None:
    documents = [{"id": f"{number:02}"} for number in range(30)]
    page = search_documents({}, documents, NOW)
    assert (len(page.documents), page.total, page.cursor) == (10, 30, None)


def test_the_latest_come_first_without_a_sort() -> None:
    documents = [
        {"id": "a", "metadata": {"last_modified": "2026-03-01T00:00:00.000Z"}},
        {"id": "b", "metadata": {"last_modified": "2026-03-03T00:00:00.000Z"}},
        {"id": "c", "metadata": {"last_modified": "2026-03-02T00:00:00.000Z"}},
    ]
    assert ids(search_documents({"sort": None}, documents, NOW)) == ["b", "c", "a"]


def test_documents_without_the_value_come_last_in_both_directions() -> None:
    documents = [{"id": "a"}, {"id": "b", "size": 1}, {"id": "c", "size": 2}]
    assert ids(search_documents({"sort": ["size"]}, documents, NOW)) == ["b", "c", "a"]
    assert ids(search_documents({"sort": [{"size": "desc"}]}, documents, NOW)) == ["c", "b", "a"]


def test_a_cursor_brings_the_query_along() -> None:
    documents = [{"id": str(number), "kind": "odd" if number % 2 else "even"} for number in range(9)]
    first = search_documents({"query": {"term": {"kind": "odd"}}, "sort": ["id"], "size": 2}, documents, NOW)
    assert ids(first) == ["1", "3"]
    assert ids(search_documents({"cursor": first.cursor}, documents, NOW)) == ["5", "7"]


def cursor_of(value: Any) -> str:
    return urlsafe_b64encode(orjson.dumps(value)).decode()


@pytest.mark.parametrize(
    "request_",
    [
        {"size": 10_001},
        {"from": 9_991, "size": 10},
        {"size": -1},
        {"from": True},
        {"sort": [5]},
        {"sort": [{}]},
        {"sort": [{"id": {"order": "up"}}]},
        {"sort": [""]},
        {"cursor": "!!"},
        {"cursor": "€"},
        {"cursor": cursor_of([])},
        {"cursor": cursor_of({"sort": ["id"], "after": []})},
        {"cursor": cursor_of({"sort": ["id"], "after": ["x"]})},
        {"cursor": cursor_of({"sort": ["id"], "after": [{}, "x"]})},
        {"cursor": cursor_of({"sort": ["id"], "after": ["x", 5]})},
        {"cursor": cursor_of({"sort": ["id"], "after": {"a": 1}})},
        {"cursor": cursor_of({"sort": ["id"], "size": "x", "after": ["x", "x"]})},
        {"cursor": cursor_of({"sort": ["id"], "query": [], "after": ["x", "x"]})},
    ],
)
def test_wrong_requests_are_refused(request_: dict[str, Any]) -> None:
    with pytest.raises(QueryError):
        search_documents(request_, [{"id": "a"}], NOW)
