"""Organizations and who belongs to them, on both kinds of installations."""

from __future__ import annotations

from typing import Any

import pytest

from elastic_cloud_emulator import Emulator
from tests.emulator.deployments.client import CheckedClient
from tests.emulator.organizations.people import HERE, ORGANIZATION, OWNER, VIEWER, invite, members


def test_there_is_one_organization_with_one_owner(either: CheckedClient) -> None:
    (organization,) = either.call("GET", "/organizations", status=200).body["organizations"]
    assert organization["id"] == ORGANIZATION
    assert either.call("GET", HERE, status=200).body == organization
    (member,) = members(either).values()
    assert member["role_assignments"] == OWNER


def test_what_a_change_leaves_out_stays(either: CheckedClient) -> None:
    before = either.call("GET", HERE, status=200).body
    changed = either.call("PUT", HERE, {"name": "Other", "billing_contacts": ["b@example.com"]}, status=200).body
    assert changed == {**before, "name": "Other", "billing_contacts": ["b@example.com"]}
    assert either.call("PUT", HERE, {"name": None, "operational_contacts": []}, status=200).body == changed
    assert either.call("GET", HERE, status=200).body == changed


@pytest.mark.parametrize("name", ["", "x", "x" * 31])
def test_a_name_has_2_to_30_characters(either: CheckedClient, name: str) -> None:
    before = either.call("GET", HERE, status=200).body
    answer = either.call("PUT", HERE, {"name": name, "billing_contacts": ["b@example.com"]}, status=400)
    assert (answer.code, answer.fields) == ("organization.invalid_name", ["name"])
    assert either.call("GET", HERE, status=200).body == before


def test_members_show_their_names(hosted: CheckedClient) -> None:
    (member,) = members(hosted).values()
    assert (member["name"], member["email"]) == ("Owner of the organization", "owner@example.com")
    joined = hosted.emulator.accept_invitation(invite(hosted, "john.roe@example.com", role_assignments=VIEWER))
    member = members(hosted)[joined["user_id"]]
    assert (member["email"], member["role_assignments"]) == ("john.roe@example.com", VIEWER)
    assert member["member_since"] == hosted.emulator.export()["now"]


def test_the_last_administrator_cannot_leave(either: CheckedClient) -> None:
    before = members(either)
    (owner,) = before
    answer = either.call("DELETE", f"{HERE}/members/{owner}", status=400)
    assert (answer.code, answer.fields) == ("root.invalid_data", ["user_ids"])
    assert members(either) == before


def test_the_last_administrator_cannot_leave_in_company(hosted: CheckedClient) -> None:
    (owner,) = members(hosted)
    viewer = hosted.emulator.accept_invitation(invite(hosted, "john.roe@example.com", role_assignments=VIEWER))
    before = members(hosted)
    for ids in (f"{owner},{viewer['user_id']}", f"{viewer['user_id']},{owner}", f"{owner}?force=true"):
        assert hosted.call("DELETE", f"{HERE}/members/{ids}".partition("?")[0], status=400, force=True).fields
        assert members(hosted) == before
    second = hosted.emulator.accept_invitation(invite(hosted, "jane.doe@example.com", role_assignments=OWNER))
    hosted.call("DELETE", f"{HERE}/members/{owner}", status=200)
    assert members(hosted).keys() == {viewer["user_id"], second["user_id"]}


def test_whoever_runs_the_platform_can_force_it(cloud: CheckedClient) -> None:
    (owner,) = members(cloud)
    cloud.call("DELETE", f"{HERE}/members/{owner}", status=400)
    cloud.call("DELETE", f"{HERE}/members/{owner}", status=200, force=True)
    assert members(cloud) == {}


@pytest.mark.parametrize("others", ["", "2004119738,"])
def test_who_is_no_member_cannot_be_removed(hosted: CheckedClient, others: str) -> None:
    before = members(hosted)
    with hosted.emulator.store.transaction() as store:
        store.put("users", "5", {"user_id": "5"})
    for user_id, code in (("5", "organization.membership_not_found"), ("6", "user.not_found")):
        assert hosted.call("DELETE", f"{HERE}/members/{others}{user_id}", status=404).code == code
        assert members(hosted) == before


def test_keys_of_a_former_member_go_on(hosted: CheckedClient) -> None:
    """As on the real service, where keys belong to the organization."""
    joined = hosted.emulator.accept_invitation(invite(hosted, "john.roe@example.com", role_assignments=VIEWER))
    hosted.call("DELETE", f"{HERE}/members/{joined['user_id']}", status=200)
    CheckedClient(hosted.emulator, api_key=joined["api_key"]).call("GET", "/deployments", status=200)
    answer = hosted.call("POST", f"/users/{joined['user_id']}/role_assignments", VIEWER, status=400)
    assert answer.code == "role_assignments.invalid_target_user_id"


def test_an_account_has_a_key_for_each_of_its_organizations(hosted: CheckedClient) -> None:
    """Somebody is a member in two; each key counts in one of them."""
    emulator, elsewhere = hosted.emulator, "1300000007"
    (owner,) = members(hosted)
    role = {"role_id": "organization-admin", "organization_id": elsewhere}
    membership = {"organization_id": elsewhere, "user_id": "7", "member_since": "2026-03-14T09:26:53.589Z"}
    with emulator.store.transaction() as store:
        store.put("organizations", elsewhere, {"id": elsewhere, "name": "Other Shop"})
        store.put("users", "7", {"user_id": "7", "email": "seven@example.com"})
        assignments = {"role_assignments": {"organization": [role]}}
        store.put("organization_memberships", f"{elsewhere}/7", {**membership, **assignments})
    joined = emulator.accept_invitation(invite(hosted, "Seven@example.com", role_assignments=VIEWER))
    assert joined["user_id"] == "7"
    assert members(hosted).keys() == {owner, "7"}
    here = CheckedClient(emulator, api_key=joined["api_key"])
    assert [each["id"] for each in here.call("GET", "/organizations", status=200).body["organizations"]] == [
        ORGANIZATION
    ]
    assert here.call("GET", f"/organizations/{elsewhere}", status=403).code == "organization.invalid_access"
    with Emulator("hosted", seeds=()) as other:
        other.restore({**emulator.export()})
        assert other.export()["collections"] == emulator.export()["collections"]


def test_the_key_that_is_handed_out_counts_in_all_organizations_of_its_owner(tmp_path: Any) -> None:
    elsewhere, user = "1300000007", "2004119738"
    seeds = tmp_path / "two.yaml"
    seeds.write_text(
        f"""
organizations:
  "{elsewhere}": {{name: Other Shop}}
organization_memberships:
  "{elsewhere}/{user}":
    member_since: "2026-03-14T09:26:53.589Z"
    role_assignments:
      organization: [{{role_id: organization-admin, organization_id: "{elsewhere}"}}]
""",
        encoding="utf-8",
    )
    with Emulator("hosted", seeds=seeds) as emulator:
        client = CheckedClient(emulator)
        listed = client.call("GET", "/organizations", status=200).body["organizations"]
        assert {each["id"] for each in listed} == {ORGANIZATION, elsewhere}
        for identity in (ORGANIZATION, elsewhere):
            (member,) = client.call("GET", f"/organizations/{identity}/members", status=200).body["members"]
            assert (member["user_id"], member["organization_id"]) == (user, identity)
        client.call("PUT", f"/organizations/{elsewhere}", {"name": "Third Shop"}, status=200)
        assert client.call("GET", HERE, status=200).body["name"] == "Example Shop"


@pytest.mark.parametrize("path", ["", "/members", "/invitations", "/domains", "/idp", "/role_mappings"])
def test_an_organization_that_is_not_there(cloud: CheckedClient, path: str) -> None:
    assert cloud.call("GET", f"/organizations/5{path}", status=404).code == "organization.not_found"


def test_platform_viewers_look_and_change_nothing(cloud: CheckedClient) -> None:
    viewer = CheckedClient(cloud.emulator, "readonly")
    for path in ("", "/members", "/invitations", "/domains", "/role_mappings"):
        viewer.call("GET", f"{HERE}{path}", status=200)
    viewer.call("PUT", HERE, {"name": "Mine"}, status=403)


def test_others_see_the_organizations_they_are_in(cloud: CheckedClient) -> None:
    user = {"user_name": "jane", "security": {"password": "correct horse", "roles": ["ece_deployment_viewer"]}}
    cloud.call("POST", "/users", user, status=200)
    cloud.emulator.passwords["jane"] = "correct horse"
    jane = CheckedClient(cloud.emulator, "jane")
    assert jane.call("GET", "/organizations", status=200).body["organizations"] == []
    jane.call("GET", HERE, status=403)
    token = invite(cloud, "jane@example.com")
    jane.call("POST", f"/organizations/invitations/{token}/_accept", status=200)
    (organization,) = jane.call("GET", "/organizations", status=200).body["organizations"]
    assert organization["id"] == ORGANIZATION
    del cloud.emulator.passwords["jane"]
