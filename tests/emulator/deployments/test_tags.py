"""Tags by operations of their own."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.emulator.deployments.client import CheckedClient
from tests.emulator.deployments.payloads import deployment
from tests.properties import SHARING, fewer

words = st.text(st.characters(codec="utf-8"))
tags = st.fixed_dictionaries(
    {
        "key": st.one_of(st.text("kä", min_size=30, max_size=34), words.filter(bool)),
        "value": st.one_of(st.text("v€", min_size=126, max_size=130), words),
    }
)
some = st.one_of(
    st.lists(tags, max_size=5), st.integers(62, 66).map(lambda count: [{"key": "k", "value": "v"}] * count)
)


def refusal(wanted: list[dict[str, str]]) -> str | None:
    if len(wanted) > 64:
        return "deployments.too_many_tags"
    if any(len(tag["key"]) > 32 or len(tag["value"]) > 128 for tag in wanted):
        return "deployments.lengthy_key_or_value"
    return None


@settings(max_examples=fewer(60), deadline=None, suppress_health_check=SHARING)
@given(requests=st.lists(some, min_size=1, max_size=4))
def test_a_deployment_has_the_tags_that_were_accepted_last(
    cloud: CheckedClient, requests: list[list[dict[str, str]]]
) -> None:
    cloud.emulator.reset()
    begun = [{"key": "from", "value": "the creation"}]
    deployment_id = cloud.create(deployment(metadata={"tags": begun}))["id"]
    path, expected = f"/deployments/{deployment_id}/tags", begun
    for wanted in requests:
        answer = cloud.call("PUT", path, {"tags": wanted})
        if code := refusal(wanted):
            assert (answer.status, answer.code) == (400, code)
        else:
            assert (answer.status, answer.body) == (200, {"tags": wanted})
            expected = wanted
        assert cloud.call("GET", path, status=200).body == {"tags": expected}
        assert cloud.get(deployment_id)["metadata"]["tags"] == expected


def test_a_refusal_names_the_tag(cloud: CheckedClient) -> None:
    path = f"/deployments/{cloud.create()['id']}/tags"
    refused = [{"key": "good", "value": "good"}, {"key": "good", "value": "x" * 129}]
    assert cloud.call("PUT", path, {"tags": refused}, status=400).fields == ["tags[1].value"]


@pytest.mark.parametrize("body", [{}, {"tags": None}, {"tags": []}])
def test_no_tags_are_all_tags(cloud: CheckedClient, body: dict[str, Any]) -> None:
    path = f"/deployments/{cloud.create(deployment(metadata={'tags': [{'key': 'a', 'value': 'b'}]}))['id']}/tags"
    assert cloud.call("PUT", path, body, status=200).body == {"tags": []}


def test_tags_are_found_and_begin_no_plan(cloud: CheckedClient) -> None:
    deployment_id = cloud.create()["id"]
    cloud.finish()
    cloud.call("PUT", f"/deployments/{deployment_id}/tags", {"tags": [{"key": "team", "value": "lynx"}]}, status=200)
    assert "pending" not in cloud.resource(deployment_id)["plan_info"]
    found = cloud.search(
        {"query": {"nested": {"path": "metadata.tags", "query": {"term": {"metadata.tags.value": {"value": "lynx"}}}}}}
    )
    assert [each["id"] for each in found["deployments"]] == [deployment_id]


def test_a_deployment_that_is_not_there_has_none(cloud: CheckedClient, hosted: CheckedClient) -> None:
    path = f"/deployments/{'0' * 32}/tags"
    assert cloud.call("GET", path, status=404).code == "deployments.deployment_not_found"
    assert hosted.call("PUT", path, {}, status=403).code == "root.permission_denied"
