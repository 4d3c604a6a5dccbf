"""The query language of searches."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from elastic_cloud_emulator.search.conditions import QueryError
from elastic_cloud_emulator.search.query_dsl import compile_query

NOW = datetime(2026, 3, 14, 9, 26, 53, 589000, tzinfo=UTC)
DOCUMENT: dict[str, Any] = {
    "id": "0d5c5b1a",
    "name": "Search Prod-2",
    "alias": "search-prod",
    "healthy": True,
    "size": 4096,
    "ratio": 0.5,
    "nothing": None,
    "empty": [],
    "region": "ece-region",
    "metadata": {
        "last_modified": "2026-03-10T11:02:17.004Z",
        "tags": [{"key": "team", "value": "search"}, {"key": "stage", "value": "prod"}],
    },
    "resources": {
        "elasticsearch": [{"id": "es1", "info": {"healthy": True, "instances": [{"zone": "a"}, {"zone": "b"}]}}],
        "kibana": [],
    },
}


def matches(query: Any, document: dict[str, Any] = DOCUMENT) -> bool:
    return compile_query(query, NOW).matches(document)


def nested(path: str, **terms: str) -> dict[str, Any]:
    conditions = [{"term": {f"{path}.{name}": {"value": value}}} for name, value in terms.items()]
    return {"nested": {"path": path, "query": {"bool": {"filter": conditions}}}}


@pytest.mark.parametrize(
    "query",
    [
        None,
        {},
        {"match_all": {}},
        {"match_all": {}, "bool": None},
        {"term": {"id": {"value": "0d5c5b1a"}}},
        {"term": {"healthy": {"value": "true"}}},
        {"term": {"size": {"value": "4096"}}},
        {"term": {"size": {"value": 4096}}},
        {"term": {"alias": "search-prod"}},
        {"term": {"alias.keyword": {"value": "search-prod"}}},
        {"term": {"name": {"value": "search"}}},
        {"term": {"name.keyword": {"value": "Search Prod-2"}}},
        {"term": {"resources.elasticsearch.info.instances.zone": {"value": "b"}}},
        {"match": {"name": {"query": "PROD"}}},
        {"match": {"name": {"query": "unknown search"}}},
        {"match": {"name": {"query": "prod search", "operator": "and"}}},
        {"match": {"name": {"query": "a search prod", "minimum_should_match": 2}}},
        {"match": {"id": {"query": "0d5c5b1a"}}},
        {"prefix": {"name": {"value": "sea"}}},
        {"prefix": {"name": {"value": "pro"}}},
        {"prefix": {"name.keyword": {"value": "Search P"}}},
        {"prefix": {"alias": {"value": "search-"}}},
        {"exists": {"field": "metadata.tags.key"}},
        {"exists": {"field": "resources.elasticsearch"}},
        {"range": {"size": {"gte": 4096, "lt": "5000"}}},
        {"range": {"ratio": {"gt": "0.4"}}},
        {"range": {"metadata.last_modified": {"gte": "2026-03-10T12:02:17+01:00", "lte": "2026-03-11"}}},
        {"range": {"metadata.last_modified": {"gte": "now-7d", "lt": "now"}}},
        {"range": {"alias": {"gte": "s", "lt": "t"}}},
        nested("metadata.tags", key="team", value="search"),
        {
            "nested": {
                "path": "resources.elasticsearch",
                "query": {"match": {"resources.elasticsearch.id": {"query": "es1"}}},
            }
        },
        {
            "nested": {
                "path": "resources.elasticsearch",
                "query": {
                    "nested": {
                        "path": "resources.elasticsearch.info.instances",
                        "query": {"term": {"resources.elasticsearch.info.instances.zone": {"value": "a"}}},
                    }
                },
            }
        },
        {"bool": {}},
        {"bool": {"must_not": [{"match_none": {}}]}},
        {"bool": {"should": [{"match_none": {}}, {"match_all": {}}]}},
        {"bool": {"must": {"match_all": {}}}},
        {"bool": {"must": [{"match_all": {}}], "should": [{"match_none": {}}]}},
        {"bool": {"should": [{"match_all": {}}, {"match_all": {}}, {"match_none": {}}], "minimum_should_match": 2}},
        {"bool": {"should": [{"match_all": {}}, {"match_none": {}}], "minimum_should_match": -1}},
        {"query_string": {"query": "name: search"}},
        {"query_string": {"query": "name:(unknown OR search)"}},
        {"query_string": {"query": "name:sea* AND healthy:true"}},
        {"query_string": {"query": "alias:search\\-prod"}},
        {"query_string": {"query": 'name:"search prod"'}},
        {"query_string": {"query": "size:>1024 AND size:[1 TO 4096] AND NOT size:{4096 TO *}"}},
        {"query_string": {"query": "_exists_:metadata.tags"}},
        {"query_string": {"query": "unknown search"}},
        {"query_string": {"query": "search", "default_field": "name"}},
        {"query_string": {"query": "+search -unknown"}},
        {"query_string": {"query": "es1"}},
        {"query_string": {"query": "*"}},
        {"query_string": {"query": "*:*"}},
        {"query_string": {"query": "name:search^2 && !healthy:false"}},
        {"query_string": {"query": "se?rch"}},
        {"query_string": {"query": "metadata.last_modified:>=now-7d"}},
        {"simple_query_string": {"query": "prod"}},
        {"simple_query_string": {"query": "search + prod", "fields": ["name^3", "alias"]}},
        {"simple_query_string": {"query": '"search prod" | nothing'}},
        {"simple_query_string": {"query": "sea*", "fields": ["name"]}},
        {"simple_query_string": {"query": "search -unknown", "default_operator": "and"}},
        {"simple_query_string": {"query": "((search | x"}},
    ],
)
def test_queries_that_match(query: Any) -> None:
    assert matches(query)


@pytest.mark.parametrize(
    "query",
    [
        {"match_none": {}},
        {"term": {"id": {"value": "0d5c"}}},
        {"term": {"name.keyword": {"value": "search"}}},
        {"term": {"alias": {"value": "search"}}},
        {"term": {"missing.keyword": {"value": "x"}}},
        {"match": {"name": {"query": "search unknown", "operator": "AND"}}},
        {"match": {"name": {"query": "--"}}},
        {"match": {"alias": {"query": "search"}}},
        {"prefix": {"name": {"value": "Sea"}}},
        {"prefix": {"name.keyword": {"value": "search"}}},
        {"exists": {"field": "nothing"}},
        {"exists": {"field": "empty"}},
        {"exists": {"field": "resources.kibana"}},
        {"range": {"size": {"gt": 4096}}},
        {"range": {"size": {"lt": "500"}}},
        {"range": {"metadata.last_modified": {"gt": "now-1h"}}},
        {"range": {"missing": {"gte": 0}}},
        nested("metadata.tags", key="team", value="prod"),
        {"nested": {"path": "resources.kibana", "query": {"match_all": {}}}},
        {"nested": {"path": "metadata.tags", "query": {"term": {"name": {"value": "search"}}}}},
        {"bool": {"must": [{"match_all": {}}, {"match_none": {}}]}},
        {"bool": {"should": [{"match_none": {}}]}},
        {"bool": {"must_not": [{"match_all": {}}]}},
        {"bool": {"should": [{"match_all": {}}], "minimum_should_match": 2}},
        {"query_string": {"query": "name:search AND healthy:false"}},
        {"query_string": {"query": "unknown search", "default_operator": "AND"}},
        {"query_string": {"query": 'name:"prod search"'}},
        {"query_string": {"query": "+unknown search"}},
        {"query_string": {"query": "search -prod"}},
        {"simple_query_string": {"query": "search + unknown"}},
        {"simple_query_string": {"query": "-search"}},
        {"simple_query_string": {"query": "  "}},
    ],
)
def test_queries_that_do_not_match(query: Any) -> None:
    assert not matches(query)


@pytest.mark.parametrize(
    "query",
    [
        [],
        "name",
        {"fuzzy": {"name": {"value": "x"}}},
        {"match_all": {}, "match_none": {}},
        {"term": {}},
        {"term": {"a": {"value": "1"}, "b": {"value": "2"}}},
        {"term": {"a": {"value": None}}},
        {"term": {"a": {"value": {}}}},
        {"match": {"a": {"query": "x", "operator": "xor"}}},
        {"match": {"a": {"query": "x", "minimum_should_match": "2"}}},
        {"exists": {}},
        {"nested": {"path": "a"}},
        {"nested": {"query": {"match_all": {}}}},
        {"nested": {"path": "a", "query": {"nested": {"path": "b", "query": {}}}}},
        {"bool": {"must": "x"}},
        {"bool": []},
        {"range": {"a": {"gt": []}}},
        {"query_string": {}},
        {"query_string": {"query": "name:"}},
        {"query_string": {"query": "(name:a"}},
        {"query_string": {"query": "name:a)"}},
        {"query_string": {"query": "OR a"}},
        {"query_string": {"query": "a AND"}},
        {"query_string": {"query": "a OR"}},
        {"query_string": {"query": 'name:"a'}},
        {"query_string": {"query": "(" * 40 + "a" + ")" * 40}},
        {"simple_query_string": {"query": "a", "fields": "name"}},
        {"simple_query_string": {"query": "a", "default_operator": "maybe"}},
        {"range": {"a": {"gt": "now-999999w"}}},
    ],
)
def test_wrong_queries_are_refused(query: Any) -> None:
    with pytest.raises(QueryError):
        compile_query(query, NOW)


def test_queries_are_not_nested_without_end() -> None:
    query: dict[str, Any] = {"match_all": {}}
    for _ in range(300):
        query = {"bool": {"must": [query]}}
    with pytest.raises(QueryError):
        compile_query(query, NOW)


@settings(deadline=None)
@given(st.text(max_size=60))
def test_simple_query_strings_never_fail(text: str) -> None:
    if text:
        compile_query({"simple_query_string": {"query": text}}, NOW).matches(DOCUMENT)


@settings(deadline=None)
@given(st.text(alphabet='ab*?:"()[]{}<>=+-!&|\\ ANDORTO~^19', max_size=40))
def test_query_strings_are_understood_or_refused(text: str) -> None:
    try:
        query = compile_query({"query_string": {"query": text}}, NOW)
    except QueryError:
        return
    assert query.matches(DOCUMENT) in (True, False)


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(["a", "b", "name"]), inner, max_size=3),
    max_leaves=12,
)
queries = st.recursive(
    st.builds(lambda value: {"term": {"a": {"value": value}}}, st.sampled_from(["true", "1", "x"]))
    | st.builds(lambda name: {"exists": {"field": name}}, st.sampled_from(["a", "a.b", "name"])),
    lambda inner: st.builds(
        lambda kind, parts: {"bool": {kind: parts}},
        st.sampled_from(["must", "filter", "should", "must_not"]),
        st.lists(inner, min_size=1, max_size=3),
    ),
    max_leaves=6,
)


@settings(deadline=None)
@given(queries, st.dictionaries(st.sampled_from(["a", "b", "name"]), json_values, max_size=3))
def test_a_query_and_its_negation_split_all_documents(query: dict[str, Any], document: dict[str, Any]) -> None:
    assert matches(query, document) != matches({"bool": {"must_not": [query]}}, document)
