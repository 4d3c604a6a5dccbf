"""A misspelt member of a mapping is refused before anything is sent."""

from __future__ import annotations

from collections.abc import Iterator
from enum import StrEnum
from types import MappingProxyType
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from elastic_cloud_client import models
from elastic_cloud_sdk import InvalidArgument
from elastic_cloud_sdk._jobs import change_deployment, check_creation
from elastic_cloud_sdk._sending.members import find_misfits, fits
from tests.client.document import OBJECTS, PLAIN, SCHEMAS, named
from tests.overlay.support import ID, Make, raised, reply, sent
from tests.properties import fewer

PLAN: dict[str, Any] = {"elasticsearch": {"version": "8.17.4"}, "cluster_topology": [{"id": "hot_content"}]}
RESOURCE: dict[str, Any] = {"ref_id": "es", "region": "r", "plan": PLAN}


def typo(place: str) -> dict[str, Any]:
    """A request to create a deployment, with a misspelt member at one place."""
    node = {**PLAN["cluster_topology"][0], **({"zone_cuont": 3} if place == "node" else {})}
    plan = {**PLAN, "cluster_topology": [node], **({"transeint": {}} if place == "plan" else {})}
    resource = {**RESOURCE, "plan": plan, **({"ref_dd": "x"} if place == "resource" else {})}
    kinds = {"elasticsearch": [resource], **({"kibanna": []} if place == "kinds" else {})}
    return {"resources": kinds, **({"nmae": "y"} if place == "request" else {})}


@pytest.mark.parametrize(
    ("place", "told"),
    [
        ("request", "body has no member 'nmae'. Is 'name' meant?"),
        ("kinds", "body.resources has no member 'kibanna'. Is 'kibana' meant?"),
        ("resource", "body.resources.elasticsearch[0] has no member 'ref_dd'. Is 'ref_id' meant?"),
        ("plan", "body.resources.elasticsearch[0].plan has no member 'transeint'. Is 'transient' meant?"),
        ("node", "elasticsearch[0].plan.cluster_topology[0] has no member 'zone_cuont'. Is 'zone_count' meant?"),
    ],
)
def test_a_misspelt_member_is_refused_at_every_depth_with_the_one_that_is_meant(
    make: Make, place: str, told: str
) -> None:
    client = make()

    error = raised(InvalidArgument, lambda: client.call("deployments.create_deployment", typo(place)))

    assert told in str(error)
    assert "models.DeploymentCreateRequest.from_dict(body)" in str(error)
    assert client.requests == []


def test_what_has_no_near_match_is_refused_with_all_that_there_is(make: Make) -> None:
    call = "authentication.create_api_key"

    error = raised(InvalidArgument, lambda: make().call(call, {"description": "d", "qqq": "1d"}))

    assert "body has no member 'qqq'. Those there are" in str(error)
    assert "expiration" in str(error)
    assert "Is 'expiration' meant?" in str(
        raised(InvalidArgument, lambda: make().call(call, {"description": "d", "expires": "1d"}))
    )


def test_a_model_made_from_a_mapping_may_hold_what_is_not_known(make: Make) -> None:
    client = make(reply({"id": ID}))

    client.call("deployments.create_deployment", models.DeploymentCreateRequest.from_dict(typo("node")))

    assert sent(client.request) == typo("node")


def test_maps_take_any_name(make: Make) -> None:
    client = make(reply({}))
    body = {"secrets": {"any.name.at.all": {"value": "x"}}}

    client.call("deployments.set_deployment_es_resource_keystore", ID, "es", body)

    assert sent(client.request) == body
    wrong = {"secrets": {"a.b": {"vlaue": "x"}}}
    error = raised(
        InvalidArgument, lambda: make().call("deployments.set_deployment_es_resource_keystore", ID, "es", wrong)
    )
    assert "body.secrets.a.b has no member 'vlaue'. Is 'value' meant?" in str(error)


@pytest.mark.parametrize("name", OBJECTS)
def test_every_model_knows_the_members_of_its_schema_and_no_other(name: str) -> None:
    members = dict.fromkeys(SCHEMAS[name].get("properties", {}))

    assert fits(name)(members)
    assert not list(find_misfits(name, members))
    if members:
        wrong = {**members, "no-such-member": 1}
        assert not fits(name)(wrong)
        (found,) = find_misfits(name, wrong)
        assert "'no-such-member'" in found.problem


@settings(max_examples=fewer(300), deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.sampled_from(OBJECTS), st.data())
def test_what_fits_the_schema_fits_and_nothing_else_does(name: str, data: st.DataObject) -> None:
    value = data.draw(named(name, 2, newer=False))
    assert fits(name)(value), list(find_misfits(name, value))

    places = list(scalars(value))
    if places:
        holder, key = data.draw(st.sampled_from(places))
        holder[key] = data.draw(PLAIN)
    assert fits(name)(value) == (not list(find_misfits(name, value)))


def scalars(value: Any) -> Iterator[tuple[Any, Any]]:
    """All places in a JSON value that hold neither object nor list."""
    for key, item in value.items() if isinstance(value, dict) else enumerate(value):
        if isinstance(item, dict | list):
            yield from scalars(item)
        else:
            yield value, key


PLAIN_WRONG = [
    ({"prune_orphans": "no"}, "body.prune_orphans is a str. Give True or False."),
    ({"prune_orphans": 1}, "body.prune_orphans is an int. Give True or False."),
    ({"name": 5}, "body.name is an int. Give text."),
    ({"name": b"x"}, "body.name is a bytes. Give text."),
    ({"resources": []}, "body.resources is a list. Give a models.DeploymentUpdateResources, or a mapping."),
    ({"resources": {"kibana": {}}}, "body.resources.kibana is a dict. Give a list."),
    ({"resources": {"kibana": ["x"]}}, "body.resources.kibana[0] is a str. Give a models.KibanaPayload"),
    (
        {"resources": {"kibana": [{"plan": {"cluster_topology": [{"size": {"value": "4096"}}]}}]}},
        "body.resources.kibana[0].plan.cluster_topology[0].size.value is a str. Give a whole number.",
    ),
    (
        {"resources": {"kibana": [{"plan": {"cluster_topology": [{"size": {"value": 1, "resource": "memroy"}}]}}]}},
        "cluster_topology[0].size.resource is none of memory, storage. Is 'memory' meant?",
    ),
]


@pytest.mark.parametrize(("body", "told"), PLAIN_WRONG)
def test_a_value_that_cannot_be_is_refused_with_those_that_can(make: Make, body: Any, told: str) -> None:
    client = make()

    error = raised(InvalidArgument, lambda: client.call("deployments.update_deployment", ID, body))

    assert told in str(error)
    assert client.requests == []


class Unit(StrEnum):
    MEMORY = "memory"


def test_values_of_kindred_types_fit(make: Make) -> None:
    size = {"value": 4096.0, "resource": Unit.MEMORY}
    client = make(reply({"id": ID}))
    body = {"prune_orphans": False, "resources": {"kibana": ({"plan": {"cluster_topology": [{"size": size}]}},)}}

    client.call("deployments.update_deployment", ID, MappingProxyType(body))

    assert sent(client.request)["resources"]["kibana"][0]["plan"]["cluster_topology"][0]["size"] == {
        "value": 4096.0,
        "resource": "memory",
    }


def test_overrides_and_changes_are_looked_at_too() -> None:
    raised(InvalidArgument, lambda: check_creation("a", {"resource": {}}, None))
    check_creation("a", {"resources": {"apm": None}}, None)
    plan = {"newer": 1, "kibana": {}}
    kibana = {"ref_id": "k", "region": "r", "info": {"plan_info": {"current": {"plan": plan}}}}
    deployment = {"name": "n", "resources": {"kibana": [kibana]}}

    def misspell(request: dict[str, Any]) -> None:
        request["nam"] = "x"

    def grow(request: dict[str, Any]) -> None:
        request["resources"]["kibana"][0]["plan"]["kibana"]["version"] = "9.0.0"

    assert "Is 'name' meant?" in str(raised(InvalidArgument, lambda: change_deployment(deployment, misspell)))
    changed = change_deployment(deployment, grow)
    assert changed is not None
    assert changed["resources"]["kibana"][0]["plan"]["newer"] == 1, "what a newer server has told is kept"
