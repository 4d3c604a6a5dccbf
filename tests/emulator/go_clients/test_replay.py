"""What Go clients send is answered as they need it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from elastic_cloud_emulator import Emulator
from tests.emulator.access.rights import ORGANIZATION
from tests.emulator.go_clients import changes, ecctl, terraform
from tests.emulator.go_clients.changes import DATA_ROLES, deployment, megabytes, tier
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


@pytest.mark.parametrize("provider", ["hosted"], indirect=True)
def test_terraform_imports_an_organization_and_keeps_its_members(provider: GoClient) -> None:
    provider.kept["organization"] = ORGANIZATION
    provider.play([*terraform.CREATE[:3], *terraform.IMPORT, *terraform.INVITE])
    provider.kept["member"] = provider.emulator.accept_invitation(provider.kept["invitation"])["user_id"]
    provider.play([*terraform.MEMBER, *terraform.INVITE, *terraform.WITHDRAW])


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


@pytest.mark.parametrize("provider", ["hosted"], indirect=True)
@pytest.mark.parametrize("variant", ["", "-arm", "-faster-warm", "-v5"])
def test_terraform_uses_templates_of_cpu_optimized_kinds(provider: GoClient, variant: str) -> None:
    provider.kept["template"] = f"aws-cpu-optimized{variant}"
    provider.play([*terraform.CREATE, *terraform.UPDATE])


@pytest.mark.parametrize("provider", ["hosted"], indirect=True)
def test_terraform_goes_from_node_types_to_roles(provider: GoClient) -> None:
    types: dict[str, Any] = {
        "node_roles": None,
        "node_type": {"data": True, "ingest": True, "master": True, "ml": False},
    }
    roles: dict[str, Any] = {"node_roles": ["master", *DATA_ROLES], "node_type": None}
    template = "aws-io-optimized-v2"
    old = deployment("7.9.3", template, tier("hot_content", 4096, **types))
    new = deployment("7.17.29", template, tier("hot_content", 4096, **roles))
    provider.play(changes.play(old, new))


@pytest.mark.parametrize("provider", ["hosted"], indirect=True)
def test_terraform_upgrades_and_takes_enterprise_search_away(provider: GoClient) -> None:
    search = changes.stateless("enterprise_search", "7.12.1", size=2048)
    template = "aws-io-optimized-v2"
    old = deployment("7.12.1", template, tier("hot_content", 4096), enterprise_search=[search])
    provider.play(changes.play(old, deployment("7.17.29", template, tier("hot_content", 4096))))


@pytest.mark.parametrize(
    ("kind", "rule", "region"),
    [
        ("vpce", {"source": "vpce-0123456789abcdef0"}, "us-east-1"),
        (
            "azure_private_endpoint",
            {"azure_endpoint_guid": "6e1bf0d4-2c8a-4f57-9b3d-0a1c2e3f4d5b", "azure_endpoint_name": "mine"},
            "azure-australiaeast",
        ),
        ("gcp_private_service_connect_endpoint", {"source": "18446744072646845332"}, "gcp-us-central1"),
    ],
)
@pytest.mark.parametrize("provider", ["hosted"], indirect=True)
def test_terraform_keeps_private_links_of_all_providers(
    provider: GoClient, kind: str, rule: dict[str, str], region: str
) -> None:
    provider.kept["region"] = region
    provider.play(changes.filters(kind, rule))


def test_terraform_lets_only_machine_learning_scale(provider: GoClient) -> None:
    limits: dict[str, Any] = {
        "autoscaling_min": megabytes(0),
        "autoscaling_max": megabytes(61440),
        "autoscaling_tier_override": True,
    }
    template, version = provider.kept["template"], provider.kept["old"]
    body = deployment(version, template, tier("hot_content", 4096), tier("ml", 0, **limits))
    provider.play(changes.play(body))


def test_terraform_adds_and_removes_dedicated_masters(provider: GoClient) -> None:
    template, version = provider.kept["template"], provider.kept["old"]
    small = deployment(
        version,
        template,
        tier("hot_content", 8192, 2, node_roles=["master", *DATA_ROLES]),
        tier("master", 0, 3, node_roles=["master", "remote_cluster_client"]),
    )
    large = deployment(
        version,
        template,
        tier("hot_content", 8192, 3, node_roles=DATA_ROLES),
        tier("warm", 8192, 3, node_roles=["data_warm", "remote_cluster_client"]),
        tier("master", 1024, 3, node_roles=["master", "remote_cluster_client"]),
    )
    provider.play(changes.play(small, large, small))
