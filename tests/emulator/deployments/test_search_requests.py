"""Searching deployments, with the queries that the well-known clients send."""

from __future__ import annotations

from typing import Any

import pytest

from tests.emulator.deployments.client import CheckedClient, example
from tests.emulator.deployments.payloads import deployment, elasticsearch

KINDS = ("elasticsearch", "kibana", "apm", "appsearch", "enterprise_search", "integrations_server")


@pytest.fixture
def created(cloud: CheckedClient) -> dict[str, dict[str, Any]]:
    """Three deployments by name, the last of them still starting."""
    bodies = [
        deployment(
            "abc_one",
            "kibana",
            metadata={"tags": [{"key": "team", "value": "search"}, {"key": "stage", "value": "prod"}]},
        ),
        deployment("ABC two", metadata={"tags": [{"key": "team", "value": "prod"}]}),
        deployment("other", "integrations_server"),
    ]
    bodies[1]["resources"]["elasticsearch"] = [elasticsearch(version="8.16.6", template="security")]
    answers = {}
    for body in bodies:
        cloud.emulator.advance(400)
        answers[body["name"]] = cloud.create(body)
    return answers


def names(found: dict[str, Any]) -> list[str]:
    return [entry["name"] for entry in found["deployments"]]


def nested(path: str, query: dict[str, Any]) -> dict[str, Any]:
    return {"nested": {"path": path, "query": query}}


def term(field: str, value: str) -> dict[str, Any]:
    return {"term": {field: {"value": value}}}


@pytest.mark.parametrize("body", [None, {}, {"query": {}, "sort": None}, {"query": {"match_all": {}}}])
def test_everything_is_found_without_a_query(cloud: CheckedClient, created: dict[str, Any], body: Any) -> None:
    found = cloud.search(body)
    assert (found["return_count"], found["match_count"]) == (6, 6)
    assert names(found)[:3] == list(created)[::-1], "the latest come first"
    assert "cursor" not in found


def test_a_deployment_is_found_by_the_id_of_a_resource(cloud: CheckedClient, created: dict[str, Any]) -> None:
    for answer in created.values():
        for resource in answer["resources"]:
            conditions = [
                nested(f"resources.{kind}", {"match": {f"resources.{kind}.id": {"query": resource["id"]}}})
                for kind in KINDS
            ]
            found = cloud.search({"query": {"bool": {"minimum_should_match": 1, "should": conditions}}, "sort": None})
            assert [entry["id"] for entry in found["deployments"]] == [answer["id"]]


@pytest.mark.parametrize(
    ("conditions", "expected"),
    [
        ([{"prefix": {"name.keyword": {"value": "abc"}}}], {"abc_one"}),
        ([term("name.keyword", "ABC two")], {"ABC two"}),
        (
            [
                nested(
                    "resources.elasticsearch",
                    term("resources.elasticsearch.info.plan_info.current.plan.deployment_template.id", "security"),
                )
            ],
            {"ABC two"},
        ),
        ([term("healthy", "true"), {"prefix": {"name": {"value": "abc"}}}], {"abc_one", "ABC two"}),
        ([term("healthy", "false")], {"other"}),
        ([nested("resources.elasticsearch", term("resources.elasticsearch.info.status", "initializing"))], {"other"}),
        (
            [
                nested("resources.kibana", term("resources.kibana.info.healthy", "true")),
                {"prefix": {"name": {"value": "abc"}}},
            ],
            {"abc_one"},
        ),
        (
            [
                nested(
                    "resources.elasticsearch",
                    term("resources.elasticsearch.info.plan_info.current.plan.elasticsearch.version", "8.16.6"),
                )
            ],
            {"ABC two"},
        ),
        (
            [
                {
                    "bool": {
                        "minimum_should_match": 2,
                        "should": [
                            nested(
                                "metadata.tags",
                                {
                                    "bool": {
                                        "filter": [term("metadata.tags.key", key), term("metadata.tags.value", value)]
                                    }
                                },
                            )
                            for key, value in (("team", "search"), ("stage", "prod"))
                        ],
                    }
                }
            ],
            {"abc_one"},
        ),
        (
            [
                {
                    "bool": {
                        "minimum_should_match": 1,
                        "should": [
                            nested(
                                "metadata.tags",
                                {
                                    "bool": {
                                        "filter": [
                                            term("metadata.tags.key", "team"),
                                            term("metadata.tags.value", "prod"),
                                        ]
                                    }
                                },
                            )
                        ],
                    }
                }
            ],
            {"ABC two"},
        ),
    ],
)
def test_the_terraform_data_source_finds(
    cloud: CheckedClient, created: dict[str, Any], conditions: list[Any], expected: set[str]
) -> None:
    assert set(created) == {"abc_one", "ABC two", "other"}
    query = {"bool": {"filter": [{"bool": {"must": conditions}}]}}
    found = cloud.search({"size": 100, "sort": ["id"], "query": query})
    assert set(names(found)) == expected
    assert found["match_count"] == found["return_count"] == len(expected)


def test_clean_up_scripts_find_by_prefix(cloud: CheckedClient, created: dict[str, Any]) -> None:
    (hit,) = cloud.search({"query": {"prefix": {"name": {"value": "abc_"}}}})["deployments"]
    assert hit["id"] == created["abc_one"]["id"]
    assert hit["metadata"]["hidden"] is False
    assert hit["metadata"]["last_modified"]
    assert hit["resources"]["elasticsearch"][0]["info"]["plan_info"]["current"]["plan"]
    assert hit["resources"]["elasticsearch"][0]["info"]["plan_info"]["current"]["plan_attempt_log"] == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("name: other", {"other"}),
        ("name:abc*", {"abc_one", "ABC two"}),
        ("metadata.tags.value:search", {"abc_one"}),
        ("other AND healthy:false", {"other"}),
        ("resources.kibana.info.topology.instances.zone:ece-zone* AND name:abc_one", {"abc_one"}),
        ("metadata.owner_id:nobody", set()),
    ],
)
def test_command_line_users_write_query_strings(
    cloud: CheckedClient, created: dict[str, Any], text: str, expected: set[str]
) -> None:
    assert set(created) >= expected
    assert set(names(cloud.search({"query": {"query_string": {"query": text}}}))) == expected


def test_all_matches_are_collected_page_by_page(cloud: CheckedClient, created: dict[str, Any]) -> None:
    body: dict[str, Any] = {"query": {"match_all": {}}, "sort": ["id"], "size": 4}
    seen: list[str] = []
    for _ in range(10):
        found = cloud.search(body)
        seen += [entry["id"] for entry in found["deployments"]]
        if not found["return_count"]:
            break
        body["cursor"] = found["cursor"]
    assert len(seen) == len(set(seen)) == 6
    assert seen == sorted(seen)
    assert {answer["id"] for answer in created.values()} < set(seen)


@pytest.mark.parametrize("order", ["asc", "desc"])
def test_the_order_can_be_given_as_objects(cloud: CheckedClient, created: dict[str, Any], order: str) -> None:
    found = names(cloud.search({"sort": [{"name": {"order": order}}]}))
    assert found == sorted(found, reverse=order == "desc")
    assert len(found) == 3 + len(created)


def test_minimal_metadata_shortens_results(cloud: CheckedClient, created: dict[str, Any]) -> None:
    found = cloud.search(
        {"query": term("name.keyword", "other"), "sort": ["id"]},
        minimal_metadata="id, name,healthy,metadata.owner_id,nope",
    )
    assert found["deployments"] == []
    assert found["return_count"] == 1
    assert found["minimal_metadata"] == [
        {"id": created["other"]["id"], "name": "other", "healthy": False, "metadata.owner_id": "operator"}
    ]


def test_results_look_like_reading(cloud: CheckedClient, created: dict[str, Any]) -> None:
    (hit,) = cloud.search({"query": term("id", created["abc_one"]["id"])})["deployments"]
    shown = cloud.get(hit["id"])
    assert hit == {
        name: shown[name] for name in ("id", "name", "alias", "healthy", "resources", "settings", "metadata")
    }


def test_the_example_of_the_document_works(cloud: CheckedClient) -> None:
    cloud.create()
    cloud.finish()
    assert names(cloud.search(example("search-deployments.request"))) == ["search-prod"]


@pytest.mark.parametrize(
    "body",
    [
        {"query": {"fuzzy": {}}},
        {"query": {"query_string": {"query": "name:("}}},
        {"from": 9_999, "size": 2},
        {"size": 10_001},
        {"cursor": "nonsense"},
        {"sort": [7]},
    ],
)
def test_wrong_searches_are_refused(cloud: CheckedClient, body: Any) -> None:
    assert cloud.call("POST", "/deployments/_search", body).status == 400
