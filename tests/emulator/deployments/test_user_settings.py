"""User settings by operations of their own."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from elastic_cloud_emulator.domains.deployments.plan_checks.user_settings import _products
from tests.emulator.deployments.client import CheckedClient
from tests.emulator.deployments.payloads import deployment, elasticsearch, stateless, tier
from tests.emulator.deployments.test_hosted import body as hosted_body
from tests.properties import SHARING, fewer

PLAN = "clusters.cluster_invalid_plan"
names = st.text("abc.", min_size=1, max_size=6)
known = st.builds(lambda group, name: f"{group}.{name}", st.sampled_from(("xpack", "xpack.security.audit")), names)
values = st.recursive(
    st.one_of(st.booleans(), st.integers(-(2**53), 2**53), st.text(max_size=5)),
    lambda inner: st.one_of(st.lists(inner, max_size=3), st.dictionaries(names, inner, max_size=3)),
    max_leaves=5,
)


@pytest.fixture
def running(cloud: CheckedClient) -> str:
    deployment_id = str(cloud.create(deployment("with settings", "kibana"))["id"])
    cloud.finish()
    return deployment_id


def path(deployment_id: str, kind: str = "elasticsearch") -> str:
    return f"/deployments/{deployment_id}/{kind}/_main/user_settings"


def read(cloud: CheckedClient, deployment_id: str, kind: str = "elasticsearch") -> Any:
    return cloud.call("GET", path(deployment_id, kind), status=200).body


@settings(max_examples=fewer(40), deadline=None, suppress_health_check=SHARING)
@given(
    kind=st.sampled_from(("elasticsearch", "kibana")),
    wanted=st.lists(st.dictionaries(known, values, max_size=4), min_size=1, max_size=3),
)
def test_the_settings_are_those_set_last(cloud: CheckedClient, kind: str, wanted: list[dict[str, Any]]) -> None:
    cloud.emulator.reset()
    deployment_id = str(cloud.create(deployment("with settings", "kibana"))["id"])
    cloud.finish()
    other = {"elasticsearch": "kibana", "kibana": "elasticsearch"}[kind]
    expected: Any = {}
    for each in wanted:
        answer = cloud.call("PUT", path(deployment_id, kind), {"user_settings": each}, status=202)
        assert answer.body == {"user_settings": each}
        assert read(cloud, deployment_id, kind) == expected, "the plan is still pending"
        cloud.finish()
        expected = {"user_settings": each}
        assert read(cloud, deployment_id, kind) == expected
        assert read(cloud, deployment_id, other) == {}


def test_the_settings_are_part_of_the_plan(cloud: CheckedClient, running: str) -> None:
    cloud.call("PUT", path(running, "kibana"), {"user_settings": {"server.maxPayload": 1}}, status=202)
    plan = cloud.resource(running, "kibana")["plan_info"]["pending"]["plan"]
    assert plan["kibana"]["user_settings_json"] == {"server.maxPayload": 1}


def test_settings_in_yaml_are_read_and_replaced(cloud: CheckedClient, running: str) -> None:
    payload = elasticsearch()
    payload["plan"]["elasticsearch"] |= {
        "user_settings_yaml": "action:\n  auto_create_index: false\nindices.recovery: 2024-01-01\nxpack: {7: yes}\n",
        "user_settings_json": {"xpack.a": [1]},
    }
    update = {"prune_orphans": False, "resources": {"elasticsearch": [payload]}}
    cloud.call("PUT", f"/deployments/{running}", update, status=200)
    cloud.finish()
    assert read(cloud, running)["user_settings"] == {
        "action": {"auto_create_index": False},
        "indices.recovery": "2024-01-01",
        "xpack": {"7": True},
        "xpack.a": [1],
    }
    cloud.call("PUT", path(running), {"user_settings": {}}, status=202)
    cloud.finish()
    assert read(cloud, running) == {"user_settings": {}}


BOMB = "a: &a [1]\n" + "".join(f"a{n}: &{'a' * (n + 2)} [{','.join(['*' + 'a' * (n + 1)] * 9)}]\n" for n in range(12))


UNREADABLE = (
    *("{", "just text", "- a", "a: !!bool maybe", "a: !!int ''", "? [a]\n: b", "a: 2024-99-99", "!!python/none x"),
    *("a: " + "9" * 30, "a: !!timestamp x", "[" * 2000, "a: !!binary =", "x" * 200_000, BOMB),
)


@pytest.mark.parametrize("text", UNREADABLE)
@pytest.mark.parametrize("member", ["user_settings_yaml", "user_settings_override_yaml"])
def test_yaml_that_nobody_can_read_is_refused(cloud: CheckedClient, text: str, member: str) -> None:
    payload = elasticsearch()
    payload["plan"]["elasticsearch"][member] = text
    refused = cloud.call("POST", "/deployments", {"resources": {"elasticsearch": [payload]}}, status=400)
    assert (refused.code, refused.fields) == (PLAN, [f"resources.elasticsearch[0].elasticsearch.{member}"])
    assert refused.body["errors"][0]["message"].startswith("The user settings ")


def test_yaml_that_was_stored_before_it_was_checked_counts_as_none(cloud: CheckedClient, running: str) -> None:
    with cloud.emulator.store.transaction() as store:
        stored = store.get("deployments", running)
        assert stored is not None
        deployment_document = stored.value
        latest = deployment_document["resources"][0]["latest"]
        latest["plan"]["elasticsearch"]["user_settings_yaml"] = "{"
        store.put("deployments", running, deployment_document)
    assert read(cloud, running) == {"user_settings": {}}


@pytest.mark.parametrize("text", ["", "# nothing\n", "xpack:\n", "{}", "---\n"])
def test_yaml_without_settings_is_fine(cloud: CheckedClient, text: str) -> None:
    payload = elasticsearch()
    payload["plan"]["elasticsearch"]["user_settings_yaml"] = text
    cloud.create({"resources": {"elasticsearch": [payload]}})


def test_settings_of_tiers_stay_out_of_it(cloud: CheckedClient, running: str) -> None:
    payload = elasticsearch(tier(elasticsearch={"user_settings_json": {"xpack.a": 1}}))
    update = {"prune_orphans": False, "resources": {"elasticsearch": [payload]}}
    cloud.call("PUT", f"/deployments/{running}", update, status=200)
    cloud.finish()
    assert read(cloud, running) == {}
    cloud.call("PUT", path(running), {"user_settings": {"xpack.b": 2}}, status=202)
    cloud.finish()
    (hot, *_) = cloud.resource(running)["plan_info"]["current"]["plan"]["cluster_topology"]
    assert hot["elasticsearch"]["user_settings_json"] == {"xpack.a": 1}


@pytest.mark.parametrize(
    ("given", "named"),
    [
        ({"path.data": "/tmp"}, "path.data"),
        ({"action.destructive_requires_name": True, "path": {"repo": []}}, "path.repo"),
        ({"cluster": {"name": "mine"}}, "cluster.name"),
        ({"node.attr": {"rack": {"id": 1}}}, "node.attr.rack.id"),
        ({"http": {"port": 1}}, "http.port"),
        ({"transport": {}}, "transport"),
        ({"foo.bar": 1}, "foo.bar"),
        ({"xpack.security.http.ssl.enabled": False}, "xpack.security.http.ssl.enabled"),
    ],
)
def test_what_the_platform_manages_or_nobody_knows_is_refused(
    cloud: CheckedClient, running: str, given: dict[str, Any], named: str
) -> None:
    refused = cloud.call("PUT", path(running), {"user_settings": given}, status=400)
    assert (refused.code, refused.fields) == (PLAN, ["user_settings"])
    assert refused.body["errors"][0]["message"] == f"'{named}': is not allowed"
    assert "pending" not in cloud.resource(running)["plan_info"]


@pytest.mark.parametrize("name", ["cluster.names", "http.ports", "xpack.path.data", "transport.compress"])
def test_settings_that_only_sound_alike_are_fine(cloud: CheckedClient, running: str, name: str) -> None:
    cloud.call("PUT", path(running), {"user_settings": {name: 1}}, status=202)


def test_what_is_pending_or_stopped_takes_none(cloud: CheckedClient, running: str) -> None:
    cloud.call("PUT", path(running, "kibana"), {"user_settings": {"xpack.a": 1}}, status=202)
    refused = cloud.call("PUT", path(running, "kibana"), {"user_settings": {"xpack.a": 2}}, status=400)
    assert refused.code == "user_settings.update_failed"
    cloud.finish()
    cloud.call("POST", f"/deployments/{running}/kibana/_main/_shutdown", status=200)
    cloud.finish()
    refused = cloud.call("PUT", path(running, "kibana"), {"user_settings": {}}, status=400)
    assert refused.code == "user_settings.update_failed"
    assert read(cloud, running, "kibana") == {"user_settings": {"xpack.a": 1}}


def test_all_kinds_have_settings(cloud: CheckedClient) -> None:
    request = deployment("all kinds", "kibana", "integrations_server")
    request["resources"]["enterprise_search"] = [stateless("enterprise_search", size=2048)]
    deployment_id = cloud.create(request)["id"]
    cloud.finish()
    some = {
        "elasticsearch": "http.cors.enabled",
        "kibana": "csp.strict",
        "integrations_server": "logging.level",
        "enterprise_search": "log_level",
    }
    for kind, name in some.items():
        cloud.call("PUT", path(deployment_id, kind), {"user_settings": {name: 1}}, status=202)
        cloud.finish()
        assert read(cloud, deployment_id, kind) == {"user_settings": {name: 1}}
    assert cloud.call("GET", path(deployment_id, "apm"), status=404).code == "deployments.deployment_resource_not_found"


def _settings(kind: str, member: str, value: Any, *, element: bool = False) -> dict[str, Any]:
    """A deployment with settings of a resource, or of its first element."""
    body = deployment("chosen", *([kind] if kind != "elasticsearch" else []))
    plan = body["resources"][kind][0]["plan"]
    holder = plan["cluster_topology"][0].setdefault(kind, {}) if element else plan[kind]
    holder[member] = value
    return body


@pytest.mark.parametrize("kind", ["elasticsearch", "kibana", "apm", "integrations_server"])
@pytest.mark.parametrize("element", [False, True])
@pytest.mark.parametrize(
    ("member", "value"),
    [("user_settings_json", {"no": {"such": 1, "thing": 2}}), ("user_settings_yaml", "no.such: 1\nno.thing: 2\n")],
)
def test_settings_of_plans_and_elements_are_checked(
    cloud: CheckedClient, kind: str, element: bool, member: str, value: Any
) -> None:
    refused = cloud.call("POST", "/deployments", _settings(kind, member, value, element=element), status=400)
    place = f"cluster_topology[0].{kind}" if element else kind
    assert (refused.code, refused.fields) == (PLAN, [f"resources.{kind}[0].{place}.{member}"])
    assert refused.body["errors"][0]["message"] == "'no.such': is not allowed, 'no.thing': is not allowed"


@pytest.mark.parametrize("member", ["user_settings_override_json", "user_settings_override_yaml"])
@pytest.mark.parametrize("element", [False, True])
def test_overrides_are_for_administrators_of_the_platform(
    cloud: CheckedClient, hosted: CheckedClient, member: str, element: bool
) -> None:
    value = {"path.data": "/mine"} if member.endswith("json") else "path.data: /mine"
    body = _settings("elasticsearch", member, value, element=element)
    created = cloud.create(body)["id"]
    cloud.finish()
    manager = {"user_name": "jane.doe", "security": {"password": "correct horse", "roles": ["ece_deployment_manager"]}}
    cloud.call("POST", "/users", manager, status=200)
    cloud.emulator.passwords["jane.doe"] = "correct horse"
    try:
        jane = CheckedClient(cloud.emulator, "jane.doe")
        place = "cluster_topology[0].elasticsearch" if element else "elasticsearch"
        for method, path in (("POST", "/deployments"), ("PUT", f"/deployments/{created}")):
            refused = jane.call(method, path, {"prune_orphans": False, **body}, status=403)
            assert (refused.code, refused.fields) == (
                "root.unauthorized.rbac",
                [f"resources.elasticsearch[0].{place}.{member}"],
            )
    finally:
        del cloud.emulator.passwords["jane.doe"]
    request = hosted_body()
    plan = request["resources"]["elasticsearch"][0]["plan"]
    plan["elasticsearch"][member] = value
    assert hosted.call("POST", "/deployments", request, status=403).code == "root.permission_denied"


@pytest.mark.parametrize(
    ("name", "version", "status"),
    [
        *(("xpack.profiling.enabled", "8.17.10", 201), ("xpack.profiling.enabled", "7.17.29", 400)),
        *(("indices.recovery.max_bytes_per_sec", "8.17.10", 400), ("xpack.security.audit.enabled", "7.17.29", 201)),
        *(("azure.client.mine.endpoint_suffix", "8.17.10", 201), ("azure.client.mine.account", "8.17.10", 400)),
        *(("xpack.security.authc.realms.saml.idp1.order", "9.1.4", 201), ("xpack.security.authc", "9.1.4", 400)),
    ],
)
def test_the_hosted_service_takes_what_is_on_its_list(
    hosted: CheckedClient, name: str, version: str, status: int
) -> None:
    request = hosted_body(version=version)
    del request["resources"]["integrations_server"]
    request["resources"]["elasticsearch"][0]["plan"]["elasticsearch"]["user_settings_json"] = {name: 1}
    hosted.call("POST", "/deployments", request, status=status)


def test_settings_of_templates_are_checked(cloud: CheckedClient) -> None:
    template = cloud.call("GET", "/deployments/templates/default", status=200, region="ece-region").body
    template = {name: template[name] for name in ("name", "deployment_template")}
    plan = template["deployment_template"]["resources"]["kibana"][0]["plan"]
    plan["kibana"]["user_settings_yaml"] = "no.such: 1"
    refused = cloud.call("POST", "/deployments/templates", template, status=400, region="ece-region")
    field = "deployment_template.resources.kibana[0].plan.kibana.user_settings_yaml"
    assert (refused.code, refused.fields) == ("templates.invalid_template", [field])


def test_the_list_makes_sense() -> None:
    products = _products()
    assert products.keys() == {
        "elasticsearch",
        "kibana",
        "apm",
        "integrations_server",
        "enterprise_search",
        "appsearch",
    }
    for kind, product in products.items():
        for each in product.hosted:
            assert each.since is None or each.until is None or each.since < each.until
            for name in each.names:
                assert product.takes(".".join(name), None, hosted=True), (kind, name)
                assert product.takes(".".join(name), None, hosted=False), (kind, name)
        for name in product.managed:
            assert not product.takes(".".join(name), None, hosted=False), (kind, name)
