"""What Go clients send is answered as they need it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from elastic_cloud_emulator import Emulator
from tests.emulator.go_clients import ecctl, terraform
from tests.emulator.go_clients.replay import GoClient, Step, Track

INSTALLATIONS = {
    "ece": {"region": "ece-region", "template": "default", "old": "8.16.6", "new": "8.17.4"},
    "hosted": {"region": "us-east-1", "template": "aws-storage-optimized", "old": "8.17.10", "new": "8.18.8"},
}


@pytest.fixture
def shell(ece_installation: Emulator) -> Iterator[GoClient]:
    """What ecctl is built on."""
    ece_installation.reset()
    client = GoClient(ece_installation, "ece-region", "ecctl/1.15.0")
    yield client
    client.close()


@pytest.fixture(params=INSTALLATIONS)
def provider(request: pytest.FixtureRequest) -> Iterator[GoClient]:
    """What the Terraform provider is built on, for either kind of installation."""
    emulator = request.getfixturevalue(f"{request.param}_installation")
    emulator.reset()
    facts = INSTALLATIONS[request.param]
    client = GoClient(emulator, facts["region"], "elastic-terraform-provider/0.12.2 (cloud-sdk-go/1.24.1)")
    client.kept |= facts
    yield client
    client.close()


@pytest.mark.parametrize("trace", ecctl.TRACES)
def test_ecctl_gets_what_it_needs(shell: GoClient, trace: str) -> None:
    shell.play(ecctl.TRACES[trace])


def test_terraform_creates_updates_and_destroys_a_deployment(provider: GoClient) -> None:
    provider.play([*terraform.CREATE, *terraform.UPDATE, *terraform.SOURCES])
    assert provider.kept["found"] == provider.kept["deployment"]
    assert provider.kept["count"] == "1"
    provider.play(terraform.DELETE)
    hosted = provider.region != "ece-region"
    missing = "0" * 32
    provider.play(
        [
            Step("DELETE deployments/{deployment}", status=405 if hosted else 200),
            Step(f"POST deployments/{missing}/_shutdown?skip_snapshot=false", status=403 if hosted else 404),
            Step(f"GET deployments/traffic-filter/rulesets/{missing}", status=403 if hosted else 404),
        ]
    )


@pytest.mark.parametrize("resource", ["KEYSTORE", "EXTENSION", "FILTER"])
def test_terraform_keeps_other_resources(provider: GoClient, resource: str) -> None:
    provider.play([*terraform.CREATE, *getattr(terraform, resource)])


@pytest.mark.parametrize("provider", ["ece"], indirect=True)
def test_terraform_keeps_snapshot_repositories(provider: GoClient) -> None:
    provider.play(terraform.REPOSITORY)


@pytest.mark.parametrize("condition", range(len(terraform.CONDITIONS)))
def test_every_condition_of_the_data_source_leaves_something_out(provider: GoClient, condition: int) -> None:
    """A deployment that is still being made is found by its name and its tags alone."""
    provider.play(terraform.CREATE[:3])
    known = condition in (0, 3)
    search = terraform.search(terraform.CONDITIONS[0], terraform.CONDITIONS[condition])
    provider.play([Step("POST deployments/_search", search, keeps={"count": "return_count"})])
    assert provider.kept["count"] == str(int(known))


def test_a_plan_that_fails_tells_why_in_its_last_step(shell: GoClient) -> None:
    shell.emulator.fail_plan("kibana", message="there is no such image")
    shell.play([*ecctl.CREATE, Track(*ecctl.FOLLOWED, changed="elasticsearch kibana", failed="kibana")])


def test_a_login_is_refreshed_every_minute(shell: GoClient) -> None:
    emulator = shell.emulator
    shell.authorization = ""
    credentials = {"password": emulator.passwords["admin"], "username": "admin"}
    shell.play([Step("POST users/auth/_login", credentials, keeps={"token": "token"})])
    for _ in range(90):
        shell.authorization = f"Bearer {shell.kept['token']}"
        emulator.advance(60)
        shell.play([Step("POST users/auth/_refresh", keeps={"token": "token"}), Step("GET user", uses="user_name")])
