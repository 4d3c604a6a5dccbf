"""What an installation begins with: bundled seeds, and files merged over them."""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import Any

import pytest
import yaml

from elastic_cloud_emulator import Emulator
from elastic_cloud_emulator.installation.personality import PERSONALITIES
from elastic_cloud_emulator.seeding.seeds import BUNDLED, SeedError, load_seeds
from tests.emulator.helpers import connect

MEMBERSHIP = {"member_since": "2026-03-14T09:26:53.589Z"}
USER = {"user_name": "jane", "security": {"enabled": True, "roles": ["ece_platform_viewer"]}}


def write(path: Path, content: Any) -> Path:
    path.write_text(content if isinstance(content, str) else json.dumps(content), encoding="utf-8")
    return path


def bundled(collection: str, key: str) -> dict[str, Any]:
    return dict(load_seeds("ece")[collection][key].document)


def test_a_file_is_merged_over_the_bundled_seeds(tmp_path: Path) -> None:
    file = write(tmp_path / "mine.yaml", {"users": {"jane": USER, "readonly": None}})
    with Emulator(seeds=file) as emulator:
        assert emulator.passwords.keys() == {"admin", "operator", "jane"}
        assert emulator.store.collections["stack_versions"].keys() == load_seeds("ece")["stack_versions"].keys()


def test_a_document_takes_the_place_of_the_bundled_one(tmp_path: Path) -> None:
    account = next(iter(load_seeds("ece")["accounts"]))
    file = write(tmp_path / "mine.yaml", {"accounts": {account: {"trust": {"trust_all": False}}}})
    with Emulator(seeds=file) as emulator, connect(emulator, f"ApiKey {emulator.api_key}") as client:
        assert client.get("/account").json() == {"id": account, "trust": {"trust_all": False}}


def test_dates_stay_texts(tmp_path: Path) -> None:
    file = write(tmp_path / "mine.yaml", "users: {jane: {full_name: 2026-03-14, security: {enabled: true, roles: []}}}")
    with Emulator(seeds=file) as emulator, connect(emulator, f"ApiKey {emulator.api_key}") as client:
        assert client.get("/users/jane").json()["full_name"] == "2026-03-14"


def test_null_empties_a_collection(tmp_path: Path) -> None:
    file = write(tmp_path / "mine.yaml", {"deployments": None})
    with Emulator(seeds=[file]) as emulator, connect(emulator, f"ApiKey {emulator.api_key}") as client:
        assert client.get("/deployments").json() == {"deployments": []}


def test_a_file_may_begin_with_nothing(tmp_path: Path) -> None:
    file = write(tmp_path / "mine.yaml", {"replace": True, "users": {"jane": USER}})
    documents = load_seeds("ece", file)
    assert {collection: list(entries) for collection, entries in documents.items()} == {"users": ["jane"]}


def test_files_are_merged_in_the_order_given(tmp_path: Path) -> None:
    files = [write(tmp_path / f"{name}.yaml", {"users": {"jane": USER | {"full_name": name}}}) for name in "ba"]
    assert load_seeds("ece", files)["users"]["jane"].document["full_name"] == "a"
    assert load_seeds("ece", reversed(files))["users"]["jane"].document["full_name"] == "b"


def test_a_copy_of_the_bundled_folder_has_the_right_forms_and_changes_nothing(tmp_path: Path) -> None:
    for personality in PERSONALITIES.values():
        folder = shutil.copytree(BUNDLED / personality.name, tmp_path / personality.name)
        with Emulator(personality.name) as plain, Emulator(personality.name, seeds=folder) as copied:
            for collection in load_seeds(personality.name):
                ours, theirs = (each.store.collections[collection] for each in (plain, copied))
                assert {key: ours[key].encoded for key in ours} == {key: theirs[key].encoded for key in theirs}


def test_each_bundled_file_is_called_like_what_it_holds() -> None:
    for file in (file for name in PERSONALITIES for file in (BUNDLED / name).glob("*.yaml")):
        assert list(yaml.safe_load(file.read_text(encoding="utf-8"))) == [file.stem]


@pytest.mark.parametrize(
    ("content", "problem"),
    [
        ("a: [", "all.yaml"),
        ("- 1", "the file is not a mapping"),
        ("things: 1", "things is not a mapping"),
        ("things: {a: 1}", "things.a is not a mapping"),
        ("things: {1: {}}", "things is not a mapping with texts as keys"),
        ("\x00", "all.yaml"),
        ("", "the file is not a mapping"),
        ("replace: maybe", "replace is true or false"),
        ("users: {jane: null}", "users.jane cannot be removed, as there is none"),
    ],
)
def test_a_file_of_another_form_is_refused(tmp_path: Path, content: str, problem: str) -> None:
    with pytest.raises(SeedError, match=problem):
        load_seeds("ece", write(tmp_path / "all.yaml", content))


def test_a_key_stands_in_one_file_of_a_folder_only(tmp_path: Path) -> None:
    for name in ("a.yaml", "b.yaml"):
        write(tmp_path / name, "things: {x: {}}")
    with pytest.raises(SeedError, match=r"b\.yaml: things\.x stands in another file"):
        load_seeds("ece", tmp_path)


def test_a_folder_without_seeds_is_refused(tmp_path: Path) -> None:
    with pytest.raises(SeedError, match="holds no"):
        Emulator(seeds=tmp_path)


CONFIGURATION = bundled("instance_configurations", "data.default")
TEMPLATE = bundled("deployment_templates", "default")
STACK = bundled("stack_versions", "8.17.4")
DEPLOYMENT = next(iter(load_seeds("ece")["deployments"].values())).document
RESOURCE = DEPLOYMENT["resources"][0]
RULESET = {"id": "a", "name": "x", "type": "ip", "include_by_default": False, "region": "ece-region", "rules": []}


def without(document: dict[str, Any], *names: str) -> dict[str, Any]:
    return {name: value for name, value in document.items() if name not in names}


@pytest.mark.parametrize(
    ("collection", "document", "problem"),
    [
        ("user", USER, "there is no collection user; is users meant"),
        ("gadgets", {}, "there is no collection gadgets$"),
        ("users", {**USER, "user_name": "joe"}, "user_name is joe, unlike the key"),
        ("users", {"security": {"enabled": True}, "fullname": "x"}, "fullname"),
        ("users", {"full_name": "x"}, "security"),
        ("users", {"security": {"enabled": "yes"}}, "security.enabled"),
        ("users", {"security": {"roles": ["ece_platform_viwer"]}}, r"security\.roles\[0\]"),
        ("users", {"security": {"roles": ["ece_platform_viewer"], "enable": True}}, "security: .*enable"),
        ("accounts", {"trust": {"trust_all": 1}}, "trust.trust_all"),
        ("instance_configurations", {**without(CONFIGURATION, "id"), "discrete_size": {}}, "discrete_size"),
        ("instance_configurations", without(CONFIGURATION, "id", "discrete_sizes"), "discrete_sizes"),
        ("deployment_templates", {**without(TEMPLATE, "id"), "regions": "x"}, "regions"),
        ("deployment_templates", {**without(TEMPLATE, "id"), "deployment_template": {"resource": {}}}, "resource"),
        ("stack_versions", {**without(STACK, "version"), "kibana": []}, "kibana"),
        ("trust_relationships", {"name": "x"}, "trust_by_default|local"),
        ("traffic_filter_rulesets", {**without(RULESET, "id"), "rule": []}, "rule"),
        ("deployments", without(DEPLOYMENT, "id", "tags"), "tags"),
        ("deployments", {**without(DEPLOYMENT, "id"), "resources": [without(RESOURCE, "ref_id")]}, r"resources\[0\]"),
        ("deployments", {**without(DEPLOYMENT, "id"), "resources": [{**RESOURCE, "kind": "mongo"}]}, "kind"),
        # of the right form, and yet it cannot be shown
        ("deployments", {**without(DEPLOYMENT, "id"), "resources": [{**RESOURCE, "latest": broken_plan}]}, "fails")
        if (broken_plan := {**RESOURCE["latest"], "plan": {"cluster_topology": 5}})
        else (),
    ],
)
def test_a_slip_is_told_at_the_start_with_its_place(
    tmp_path: Path, collection: str, document: dict[str, Any], problem: str
) -> None:
    key = "8.99.0" if collection == "stack_versions" else "jane"
    file = write(tmp_path / "mine.yaml", {collection: {key: document}})
    with pytest.raises(SeedError, match=f"(?s)^{file}: {collection}.{key}: .*({problem})") as caught:
        Emulator(seeds=file)
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize(
    ("collection", "key", "document", "problem"),
    [
        ("users", "1", {"mail": "x"}, "mail"),
        ("organization_memberships", "1/2", {}, "member_since"),
        ("organization_memberships", "1/2", {**MEMBERSHIP, "role_assignments": {"organisation": []}}, "organisation"),
        ("organization_memberships", "1/2", {**MEMBERSHIP, "user_id": "3"}, "organization_id/user_id is 1/3"),
        ("organization_memberships", "1", MEMBERSHIP, "organization_id/user_id is 1/, unlike the key"),
        ("organizations", "1", {"title": "x", "name": "x"}, "title"),
    ],
)
def test_people_of_the_hosted_service_are_checked(
    tmp_path: Path, collection: str, key: str, document: Any, problem: str
) -> None:
    with pytest.raises(SeedError, match=rf"{collection}\.{key}: .*{problem}"):
        Emulator("hosted", seeds=write(tmp_path / "mine.yaml", {collection: {key: document}}))


def test_an_anchor_inside_of_what_it_names_is_told(tmp_path: Path) -> None:
    file = tmp_path / "mine.yaml"
    file.write_text("organization_role_mappings:\n  '1': {mappings: [{rule: &a {any: [*a]}}]}\n", encoding="utf-8")
    with pytest.raises(SeedError, match=f"^{file}: an anchor stands inside of what it names$"):
        Emulator("hosted", seeds=file)


def test_a_store_is_filled_anew_after_seeds_that_did_not_work(tmp_path: Path) -> None:
    store, file = tmp_path / "store", tmp_path / "mine.yaml"
    broken = {**DEPLOYMENT, "resources": [{**RESOURCE, "latest": {**RESOURCE["latest"], "plan": {"a": 1}}}]}
    with pytest.raises(SeedError):
        Emulator(store=store, seeds=write(file, {"users": {"jane": USER}, "deployments": {DEPLOYMENT["id"]: broken}}))
    with Emulator(store=store) as emulator:
        assert "jane" not in emulator.store.collections["users"]
