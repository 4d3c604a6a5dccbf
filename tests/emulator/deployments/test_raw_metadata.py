"""The raw metadata of a resource."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.emulator.deployments.client import CheckedClient
from tests.properties import SHARING, fewer

names = st.text("ab", min_size=1, max_size=2)
leaves = st.one_of(st.none(), st.integers(0, 3), st.lists(st.one_of(st.none(), st.integers(0, 3)), max_size=2))
patches = st.dictionaries(
    names, st.recursive(leaves, lambda inner: st.dictionaries(names, inner, max_size=3), max_leaves=6), max_size=4
)


def path(deployment_id: str) -> str:
    return f"/deployments/{deployment_id}/elasticsearch/_main/metadata/raw"


def merge_patch(target: Any, patch: Any) -> Any:
    """RFC 7396, section 2."""
    if not isinstance(patch, dict):
        return patch
    result = dict(target) if isinstance(target, dict) else {}
    for name, value in patch.items():
        result.pop(name, None)
        if value is not None:
            result[name] = merge_patch(target.get(name) if isinstance(target, dict) else None, value)
    return result


@settings(max_examples=fewer(60), deadline=None, suppress_health_check=SHARING)
@given(steps=st.lists(patches, min_size=1, max_size=4))
def test_patches_merge_and_the_rest_stays(cloud: CheckedClient, steps: list[dict[str, Any]]) -> None:
    cloud.emulator.reset()
    deployment_id = cloud.create()["id"]
    expected = cloud.resource(deployment_id, show_metadata=True)["metadata"]["raw"]
    assert expected["deployment_id"] == deployment_id
    for patch in steps:
        expected = merge_patch(expected, patch)
        answer = cloud.call("PATCH", path(deployment_id), patch, status=200)
        assert answer.body == expected
        metadata = cloud.resource(deployment_id, show_metadata=True)["metadata"]
        assert metadata["raw"] == expected
        assert answer.headers["x-cloud-resource-version"] == str(metadata["version"])


@pytest.mark.parametrize("method", ["PATCH", "POST"])
@pytest.mark.parametrize("name", ["id", "kind", "deployment_id"])
def test_what_the_platform_goes_by_cannot_be_changed(cloud: CheckedClient, method: str, name: str) -> None:
    deployment_id = cloud.create()["id"]
    refused = cloud.call(method, path(deployment_id), {name: "another"}, status=400)
    assert (refused.code, refused.fields) == ("deployments.invalid_metadata", [name])


def test_it_cannot_be_taken_out_either(cloud: CheckedClient) -> None:
    deployment_id = cloud.create()["id"]
    assert cloud.call("PATCH", path(deployment_id), {"id": None}, status=400).code == "deployments.invalid_metadata"


def test_an_empty_document_is_one(cloud: CheckedClient) -> None:
    deployment_id = cloud.create()["id"]
    cloud.call("POST", path(deployment_id), {}, status=200)
    assert cloud.resource(deployment_id, show_metadata=True)["metadata"]["raw"] == {}
    assert cloud.call("PATCH", path(deployment_id), {"a": 1}, status=200).body == {"a": 1}
