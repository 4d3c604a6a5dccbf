"""Creating deployments."""

from __future__ import annotations

from base64 import b64decode
from pathlib import Path

import pytest

from elastic_cloud_emulator import Emulator
from tests.emulator.deployments.client import CheckedClient, example
from tests.emulator.deployments.payloads import deployment, elasticsearch, tier

REQUEST_ID = "6f1d0c9b8a7e4f3d2c1b0a9f8e7d6c5b"


def test_the_answer_shows_ids_and_credentials(cloud: CheckedClient) -> None:
    answer = cloud.create()
    assert answer["created"] is True
    assert [resource["kind"] for resource in answer["resources"]] == ["elasticsearch", "kibana", "integrations_server"]
    leading, kibana, server = answer["resources"]
    assert leading["id"] not in (answer["id"], kibana["id"])
    assert leading["credentials"]["username"] == "elastic"
    assert len(leading["credentials"]["password"]) == 24
    assert leading["credentials"]["password"].isalnum()
    assert len(server["secret_token"]) == 18
    assert kibana["elasticsearch_cluster_ref_id"] == leading["ref_id"] == "main-elasticsearch"
    assert "secret_token" not in kibana


def test_credentials_are_neither_shown_again_nor_stored(cloud: CheckedClient) -> None:
    answer = cloud.create()
    secrets = [answer["resources"][0]["credentials"]["password"], answer["resources"][2]["secret_token"]]
    everything = str(cloud.emulator.export()) + str(
        cloud.get(answer["id"], show_metadata=True, show_security=True, show_settings=True)
    )
    assert not any(secret in everything for secret in secrets)


def test_the_version_header_is_that_of_reading(cloud: CheckedClient) -> None:
    created = cloud.call("POST", "/deployments", deployment(), status=201)
    read = cloud.call("GET", f"/deployments/{created.body['id']}", status=200)
    for name in ("version", "created", "last-modified"):
        assert read.headers[f"x-cloud-resource-{name}"] == created.headers[f"x-cloud-resource-{name}"]


def test_name_and_alias_have_defaults(cloud: CheckedClient) -> None:
    named = cloud.create(deployment("My_Deployment Name"))
    assert named["alias"] == "my-deployment-name"
    body = deployment()
    del body["name"]
    unnamed = cloud.create(body)
    assert unnamed["name"] == unnamed["alias"] == unnamed["id"]


def test_an_alias_made_from_a_name_gives_way_but_a_chosen_one_does_not(cloud: CheckedClient) -> None:
    first, second = cloud.create(deployment("same")), cloud.create(deployment("same"))
    assert first["alias"] == "same"
    assert second["alias"].startswith("same-")
    refused = cloud.call("POST", "/deployments", deployment("other", alias="same"), status=400)
    assert (refused.code, refused.fields) == ("deployment_alias.alias_unavailable", ["alias"])


def test_the_cloud_id_holds_the_addresses(cloud: CheckedClient) -> None:
    answer = cloud.create(deployment("my search prod", "kibana"))
    name, _, packed = answer["resources"][0]["cloud_id"].partition(":")
    assert name == "my_search_prod"
    ids = [resource["id"] for resource in answer["resources"]]
    assert b64decode(packed).decode() == f"192.168.44.10.ip.es.io:9243${ids[0]}${ids[1]}"
    alone = cloud.create(deployment("alone"))["resources"][0]
    assert b64decode(alone["cloud_id"].partition(":")[2]).decode().endswith(f"${alone['id']}$")


def test_a_request_id_creates_only_once(cloud: CheckedClient) -> None:
    first = cloud.create(deployment(), request_id=REQUEST_ID)
    again = cloud.call("POST", "/deployments", deployment("another"), request_id=REQUEST_ID, status=202)
    assert again.body["id"] == first["id"]
    assert again.body["created"] is False
    assert [resource["id"] for resource in again.body["resources"]] == [r["id"] for r in first["resources"]]
    assert "credentials" not in again.body["resources"][0]
    assert cloud.search()["match_count"] == 4


def test_a_request_id_is_free_again_when_its_deployment_is_gone(cloud: CheckedClient) -> None:
    first = cloud.create(deployment(), request_id=REQUEST_ID)
    cloud.finish()
    cloud.call("POST", f"/deployments/{first['id']}/_shutdown", status=200)
    cloud.finish()
    cloud.call("DELETE", f"/deployments/{first['id']}", status=200)
    assert cloud.create(deployment(), request_id=REQUEST_ID)["id"] != first["id"]


def test_a_dry_run_creates_nothing(cloud: CheckedClient) -> None:
    before = cloud.emulator.export()["collections"]
    answer = cloud.call(
        "POST", "/deployments", deployment("dry", "kibana"), validate_only=True, request_id=REQUEST_ID, status=200
    )
    assert answer.body["created"] is False
    (plan,) = answer.body["diagnostics"]["creates"]["elasticsearch"]
    assert plan["backend_plan"]["cluster_topology"][0]["instance_configuration_id"] == "data.default"
    assert plan["display_name"] == "dry"
    assert "credentials" not in str(answer.body)
    assert cloud.emulator.export()["collections"] == before


def test_a_template_supplies_resources_and_fits_them_to_the_version(cloud: CheckedClient) -> None:
    kinds = {
        version: {
            resource["kind"]
            for resource in cloud.create({"name": version, "version": version}, template_id="default")["resources"]
        }
        for version in ("7.17.28", "8.17.4")
    }
    assert kinds["7.17.28"] == {"elasticsearch", "kibana", "apm", "enterprise_search"}
    assert kinds["8.17.4"] == {"elasticsearch", "kibana", "integrations_server", "enterprise_search"}


def test_resources_in_the_body_win_over_the_template(cloud: CheckedClient) -> None:
    answer = cloud.create(deployment(), template_id="observability")
    assert [resource["kind"] for resource in answer["resources"]] == ["elasticsearch"]


def test_the_newest_version_is_taken_without_one(cloud: CheckedClient) -> None:
    answer = cloud.create({"name": "newest"}, template_id="default")
    cloud.finish()
    for kind in ("elasticsearch", "kibana"):
        assert cloud.resource(answer["id"], kind)["plan_info"]["current"]["plan"][kind]["version"] == "8.17.4"


def test_region_and_version_of_the_request_are_defaults_of_its_resources(cloud: CheckedClient) -> None:
    body = deployment("defaults", "kibana", version="8.16.6")
    body["resources"]["elasticsearch"] = [elasticsearch(version=None)]
    answer = cloud.create(body)
    pending = [
        cloud.resource(answer["id"], kind)["plan_info"]["pending"]["plan"] for kind in ("elasticsearch", "kibana")
    ]
    assert [pending[0]["elasticsearch"]["version"], pending[1]["kibana"]["version"]] == ["8.16.6", "8.16.6"]


def test_tiers_are_completed_from_the_template(cloud: CheckedClient) -> None:
    element = {"id": "hot_content", "size": {"value": 2048, "resource": "memory"}}
    answer = cloud.create({"resources": {"elasticsearch": [elasticsearch(element, tier("warm", 0))]}})
    hot, warm = cloud.resource(answer["id"])["plan_info"]["pending"]["plan"]["cluster_topology"]
    assert hot["instance_configuration_id"] == "data.default"
    assert hot["instance_configuration_version"] == 1
    assert hot["node_roles"][0] == "master"
    assert "node_type" not in hot
    assert hot["zone_count"] == 1
    assert hot["size"]["value"] == 2048
    assert hot["autoscaling_max"]["value"] == 2097152
    assert hot["elasticsearch"]["node_attributes"] == {"data": "hot"}
    assert hot["elasticsearch"]["system_settings"]["auto_create_index"] is True
    assert warm["size"]["value"] == 0


def test_what_the_request_says_about_a_tier_is_kept(cloud: CheckedClient) -> None:
    element = tier(
        elasticsearch={
            "user_settings_yaml": "xpack.a: 1",
            "system_settings": {"auto_create_index": False},
        },
        node_type={"master": True, "data": True},
    )
    answer = cloud.create({"resources": {"elasticsearch": [elasticsearch(element)]}})
    (hot,) = cloud.resource(answer["id"])["plan_info"]["pending"]["plan"]["cluster_topology"]
    assert hot["elasticsearch"]["user_settings_yaml"] == "xpack.a: 1"
    assert hot["elasticsearch"]["node_attributes"] == {"data": "hot"}
    assert hot["elasticsearch"]["system_settings"]["auto_create_index"] is False
    assert hot["elasticsearch"]["system_settings"]["monitoring_history_duration"] == "3d"
    assert hot["node_type"] == {"master": True, "data": True, "ingest": False, "ml": False}
    assert "node_roles" not in hot


def test_versions_before_7_10_would_get_node_types(cloud: CheckedClient) -> None:
    with cloud.emulator.store.transaction() as store:
        stored = store.get("stack_versions", "7.17.28")
        assert stored is not None
        store.put("stack_versions", "7.9.1", stored.value | {"version": "7.9.1"})
    answer = cloud.create({"resources": {"elasticsearch": [elasticsearch(version="7.9.1")]}})
    (hot,) = cloud.resource(answer["id"])["plan_info"]["pending"]["plan"]["cluster_topology"]
    assert hot["node_type"]["data"] is True
    assert "node_roles" not in hot


def test_legacy_topologies_need_no_template(cloud: CheckedClient) -> None:
    element = {
        "memory_per_node": 2048,
        "node_count_per_zone": 2,
        "zone_count": 1,
        "node_type": {"master": True, "data": True},
    }
    answer = cloud.create({"resources": {"elasticsearch": [elasticsearch(element, template=None)]}})
    cloud.finish()
    instances = cloud.resource(answer["id"])["topology"]["instances"]
    assert [instance["memory"]["instance_capacity"] for instance in instances] == [2048, 2048]
    assert instances[0]["service_roles"] == ["data", "master"]


def test_self_stands_for_the_new_deployment(cloud: CheckedClient) -> None:
    settings = {
        "observability": {"logging": {"destination": {"deployment_id": "self", "ref_id": "main-elasticsearch"}}}
    }
    answer = cloud.create(deployment(settings=settings))
    shown = cloud.get(answer["id"])
    assert shown["settings"]["observability"]["logging"]["destination"]["deployment_id"] == answer["id"]
    assert shown["observability"]["logging"]["healthy"] is True


def test_keystore_secrets_leave_no_trace_of_their_values(cloud: CheckedClient) -> None:
    contents = {"secrets": {"s3.client.default.secret_key": {"value": "hush-hush"}, "gone": {"value": ""}}}
    body = {"resources": {"elasticsearch": [elasticsearch(settings={"keystore_contents": contents})]}}
    answer = cloud.create(body)
    assert "hush-hush" not in str(cloud.emulator.export())
    assert "keystore_contents" not in cloud.resource(answer["id"], show_settings=True)["settings"]


def test_unknown_members_are_ignored(cloud: CheckedClient) -> None:
    settings = {"unknown": {"resource_path": "x"}, "observability": {"traces": [], "logging": None}}
    answer = cloud.create(deployment(settings=settings, future=True))
    assert cloud.get(answer["id"])["settings"] == {
        "autoscaling_enabled": False,
        "auto_ops": {"status": "not_connected"},
        "observability": {},
    }


def test_old_members_of_other_forms_do_not_count_as_sizes(cloud: CheckedClient) -> None:
    body = deployment("forms", "enterprise_search")
    element = body["resources"]["enterprise_search"][0]["plan"]["cluster_topology"][0]
    element |= {"memory_per_node": {}, "instance_configuration_id": "enterprise.search", "size": None}
    answer = cloud.create(body)
    plan = cloud.resource(answer["id"], "enterprise_search")["plan_info"]["pending"]["plan"]
    assert plan["cluster_topology"][0]["size"]["value"] == 4096


@pytest.mark.parametrize(("version", "template"), [("8.99.0", "default"), ("8.17.4", "nope")])
def test_an_unknown_template_or_version_is_refused(cloud: CheckedClient, version: str, template: str) -> None:
    cloud.call("POST", "/deployments", {"version": version}, template_id=template, status=400)


def test_apm_alone_still_goes_with_version_8(cloud: CheckedClient) -> None:
    cloud.create(deployment("apm", "apm"))


def test_the_example_of_the_document_can_be_created_after_a_dry_run(cloud: CheckedClient) -> None:
    body = example("create-deployment.request")
    assert cloud.call("POST", "/deployments", body, validate_only=True).status == 200
    assert cloud.call("POST", "/deployments", body).status == 201


def test_aliases_stay_taken_when_the_emulator_starts_again(tmp_path: Path) -> None:
    def start() -> Emulator:
        return Emulator(store=tmp_path / "state.sqlite", speed=0, password="correct horse")

    with start() as emulator:
        client = CheckedClient(emulator)
        client.create(deployment('odd","alias":"no \\', alias="chosen"))
        changed, removed, added = (client.create(deployment(name))["id"] for name in ("changed", "removed", "\u65e5"))
        client.finish()
        for deployment_id, alias in ((changed, "later"), (removed, ""), (added, "added")):
            client.call("PUT", f"/deployments/{deployment_id}", {"prune_orphans": False, "alias": alias}, status=200)
    with start() as emulator:
        client = CheckedClient(emulator)
        for alias in ("chosen", "later", "added"):
            refused = client.call("POST", "/deployments", deployment("x", alias=alias), status=400)
            assert refused.code == "deployment_alias.alias_unavailable"
        for alias in ("no", "changed", "removed"):
            client.create(deployment("x", alias=alias))
