"""Invitations: made for some time, shown to who has the token, accepted once."""

from __future__ import annotations

import json
from typing import Any

import httpx
import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import Bundle, RuleBasedStateMachine, initialize, invariant, rule, run_state_machine_as_test

from elastic_cloud_emulator import Emulator
from elastic_cloud_emulator.installation.clock import parse_instant
from tests.emulator.deployments.client import CheckedClient
from tests.emulator.organizations.people import HERE, ORGANIZATION, OWNER, VIEWER, invite, members
from tests.properties import fewer

INVITATIONS = f"{HERE}/invitations"
DAY = 86_400


def waiting(api: CheckedClient) -> dict[str, bool]:
    """The open invitations by address, and whether they have expired."""
    listed = api.call("GET", INVITATIONS, status=200).body["invitations"]
    return {each["email"]: each["expired"] for each in listed}


def read(api: CheckedClient, token: str, status: int = 200) -> Any:
    return api.call("GET", f"/organizations/invitations/{token}", status=status).body


@pytest.mark.parametrize(
    ("expires_in", "seconds"), [(None, 3 * DAY), ("90s", 90), ("5m", 300), ("2h", 7200), ("9999d", 9999 * DAY)]
)
def test_an_invitation_lasts_as_long_as_asked(either: CheckedClient, expires_in: str | None, seconds: int) -> None:
    token = invite(either, "john.roe@example.com", expires_in=expires_in)
    invitation = read(either, token)
    life = parse_instant(invitation["expires_at"]) - parse_instant(invitation["created_at"])
    assert life.total_seconds() == seconds
    assert invitation["organization"]["id"] == ORGANIZATION
    either.emulator.advance(seconds - 1)
    assert not read(either, token)["expired"]
    either.emulator.advance(1)
    assert read(either, token)["expired"]
    assert waiting(either) == {"john.roe@example.com": True}


def test_whose_invitation_has_expired_is_invited_anew_and_nobody_else(either: CheckedClient) -> None:
    token = invite(either, "john.roe@example.com", expires_in="1h")
    answer = either.call("POST", INVITATIONS, {"emails": ["a@example.com", "John.Roe@example.com"]}, status=400)
    assert (answer.code, answer.fields) == ("organization.invitation_already_exists", ["emails[1]"])
    assert waiting(either) == {"john.roe@example.com": False}
    either.emulator.advance(3600)
    assert waiting(either) == {"john.roe@example.com": True}
    assert invite(either, "john.roe@example.com", expires_in="1h") == token
    assert waiting(either) == {"john.roe@example.com": False}


@pytest.mark.parametrize("email", ["", "john", "john@", "@example.com", "a b@example.com", "john@example", "a@b@c.de"])
def test_what_is_no_address_invites_nobody(either: CheckedClient, email: str) -> None:
    answer = either.call("POST", INVITATIONS, {"emails": ["good@example.com", email]}, status=400)
    assert (answer.code, answer.fields) == ("organization.invitation_invalid_email", ["emails[1]"])
    assert waiting(either) == {}


def test_members_and_the_same_address_twice_are_refused(hosted: CheckedClient) -> None:
    answer = hosted.call("POST", INVITATIONS, {"emails": ["a@example.com", "OWNER@example.com"]}, status=400)
    assert (answer.code, answer.fields) == ("organization.user_organization_already_belongs", ["emails[1]"])
    answer = hosted.call("POST", INVITATIONS, {"emails": ["a@example.com", "A@example.com"]}, status=400)
    assert (answer.code, answer.fields) == ("organization.invitation_already_exists", ["emails[1]"])
    assert waiting(hosted) == {}


def test_a_hundred_can_be_open(either: CheckedClient) -> None:
    everybody = [f"{number}@example.com" for number in range(100)]
    either.call("POST", INVITATIONS, {"emails": everybody}, status=201)
    answer = either.call("POST", INVITATIONS, {"emails": ["more@example.com"]}, status=400)
    assert answer.code == "organization.invitations_pending_limit_exceeded"
    assert len(waiting(either)) == 100
    either.emulator.advance(3 * DAY)
    invite(either, "more@example.com")


def test_two_hundred_can_be_sent_in_an_hour_withdrawn_ones_included(either: CheckedClient) -> None:
    for step in range(2):
        sent = [f"{number}@example.com" for number in range(step * 100, step * 100 + 100)]
        either.call("POST", INVITATIONS, {"emails": sent}, status=201)
        tokens = [each["token"] for each in either.call("GET", INVITATIONS).body["invitations"]]
        either.call("DELETE", f"{INVITATIONS}/{','.join(tokens)}", status=200)
    answer = either.call("POST", INVITATIONS, {"emails": ["more@example.com"]}, status=429)
    assert answer.code == "organization.invitations_rate_limit_exceeded"
    assert waiting(either) == {}
    either.emulator.advance(int(answer.headers["retry-after"]))
    invite(either, "more@example.com")


@pytest.mark.parametrize(
    ("assignments", "status", "field"),
    [
        ({"organization": [{"role_id": "king", "organization_id": ORGANIZATION}]}, 403, "organization[0].role_id"),
        (
            {"organization": [{"role_id": "billing-admin", "organization_id": "5"}]},
            403,
            "organization[0].organization_id",
        ),
        ({"platform": [{"role_id": "ece_platform_admin"}]}, 403, "platform[0].organization_id"),
        (
            {"deployment": [{**VIEWER["deployment"][0], "all": None, "deployment_ids": ["0" * 32]}]},
            403,
            "deployment[0].deployment_ids[0]",
        ),
        ({"deployment": [{**VIEWER["deployment"][0], "deployment_ids": []}]}, 400, "deployment[0].deployment_ids"),
        ({"deployment": [{**VIEWER["deployment"][0], "all": False}]}, 400, "deployment[0].deployment_ids"),
    ],
)
def test_roles_that_cannot_be_given_invite_nobody(
    either: CheckedClient, assignments: dict[str, Any], status: int, field: str
) -> None:
    body = {"emails": ["john.roe@example.com"], "role_assignments": assignments}
    answer = either.call("POST", INVITATIONS, body, status=status)
    assert answer.fields == [f"role_assignments.{field}"]
    assert waiting(either) == {}


def test_invitations_are_withdrawn_all_or_none(either: CheckedClient) -> None:
    first, second = invite(either, "a@example.com"), invite(either, "b@example.com")
    answer = either.call("DELETE", f"{INVITATIONS}/{first},nothing", status=404)
    assert answer.code == "organization.invitation_not_found"
    assert waiting(either).keys() == {"a@example.com", "b@example.com"}
    either.call("DELETE", f"{INVITATIONS}/{first},{second},{first}", status=200)
    assert waiting(either) == {}
    assert read(either, first, 404)["errors"][0]["code"] == "organization.invitation_not_found"


def test_tokens_are_kept_nowhere(either: CheckedClient) -> None:
    token = invite(either, "john.roe@example.com")
    read(either, token)
    refused = either.call("GET", f"/organizations/invitations/{token}x", status=404)
    assert token not in json.dumps([either.emulator.export(), refused.body])
    assert token not in json.dumps([entry.as_dict() for entry in either.emulator.requests])


def test_accepting_makes_a_member_with_the_roles_once(cloud: CheckedClient) -> None:
    token = invite(cloud, "operator@example.com", role_assignments=VIEWER)
    accept = f"/organizations/invitations/{token}/_accept"
    cloud.call("POST", accept, status=200)
    assert members(cloud)["operator"]["role_assignments"] == VIEWER
    assert waiting(cloud) == {}
    assert read(cloud, token)["accepted_at"] == cloud.emulator.export()["now"]
    again = CheckedClient(cloud.emulator, "admin")
    assert again.call("POST", accept, status=404).code == "organization.invitation_not_found"
    other = invite(cloud, "second@example.com")
    answer = cloud.call("POST", f"/organizations/invitations/{other}/_accept", status=400)
    assert answer.code == "organization.user_organization_already_belongs"


def test_an_invitation_that_has_expired_cannot_be_accepted(cloud: CheckedClient) -> None:
    token = invite(cloud, "operator@example.com", expires_in="1h")
    cloud.emulator.advance(3600)
    answer = cloud.call("POST", f"/organizations/invitations/{token}/_accept", status=404)
    assert answer.code == "organization.invitation_not_found"
    assert "operator" not in members(cloud)


class Invitations(RuleBasedStateMachine):
    """People are invited, accept or not, are removed and invited again, while time passes."""

    emulator: Emulator
    addresses = st.sampled_from(["a@example.com", "b@example.com", "c@example.com"])
    tokens = Bundle("tokens")

    @initialize()
    def begin(self) -> None:
        self.emulator.reset()
        self.api = CheckedClient(self.emulator)
        self.open: dict[str, tuple[str, float]] = {}  # token and end by address
        self.joined: dict[str, str] = {}
        self.now = 0.0

    @rule(target=tokens, email=addresses, hours=st.sampled_from([1, 3]))
    def invite(self, email: str, hours: int) -> str:
        answer = self.api.call("POST", INVITATIONS, {"emails": [email], "expires_in": f"{hours}h"})
        known = self.open.get(email)
        if email in self.joined:
            assert answer.code == "organization.user_organization_already_belongs"
        elif known is not None and known[1] > self.now:
            assert answer.code == "organization.invitation_already_exists"
        else:
            token = str(answer.body["invitations"][0]["token"])
            assert known is None or known[0] == token
            self.open[email] = token, self.now + hours * 3600
            return token
        return "nothing"

    @rule(token=tokens)
    def accept(self, token: str) -> None:
        mine = [email for email, (known, end) in self.open.items() if known == token and end > self.now]
        with httpx.Client(transport=self.emulator.transport, base_url="http://emulator/_emulator") as control:
            response = control.post("/accept-invitation", json={"token": token})
        assert response.status_code == (200 if mine else 400), response.text
        for email in mine:
            self.joined[email] = response.json()["user_id"]
            del self.open[email]

    @rule(token=tokens)
    def withdraw(self, token: str) -> None:
        status = self.api.call("DELETE", f"{INVITATIONS}/{token}").status
        known = [email for email, (open_token, _) in self.open.items() if open_token == token]
        assert status == 200 or not known
        for email in known:
            del self.open[email]

    @rule(email=addresses)
    def remove(self, email: str) -> None:
        if email in self.joined:
            self.api.call("DELETE", f"{HERE}/members/{self.joined.pop(email)}", status=200)

    @rule(minutes=st.sampled_from([30, 60]))
    def wait(self, minutes: int) -> None:
        self.emulator.advance(minutes * 60)
        self.now += minutes * 60

    @invariant()
    def lists_are_right(self) -> None:
        assert waiting(self.api) == {email: end <= self.now for email, (_, end) in self.open.items()}
        assert members(self.api).keys() == {self.emulator.username, *self.joined.values()}


def test_invitations_behave_in_any_order() -> None:
    with Emulator("hosted", speed=0) as emulator:
        machine = type("Machine", (Invitations,), {"emulator": emulator})
        run_state_machine_as_test(
            machine, settings=settings(max_examples=fewer(20), stateful_step_count=20, deadline=None)
        )


@pytest.mark.parametrize(
    "body", [{}, {"token": ""}, {"token": None}, {"token": 5}, {"token": "nothing"}, {"key": "x"}, [], "x"]
)
def test_the_control_api_refuses_what_is_no_open_invitation(hosted: CheckedClient, body: Any) -> None:
    invite(hosted, "john.roe@example.com", role_assignments=OWNER)
    before = hosted.emulator.export()
    with httpx.Client(transport=hosted.emulator.transport, base_url="http://emulator/_emulator") as control:
        assert control.post("/accept-invitation", json=body).status_code == 400
    assert hosted.emulator.export() == before


def test_ece_has_an_operation_for_it(cloud: CheckedClient) -> None:
    token = invite(cloud, "john.roe@example.com")
    with pytest.raises(ValueError, match="hosted service only"):
        cloud.emulator.accept_invitation(token)
