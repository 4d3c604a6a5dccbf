"""Each example type-checks and does its task on the emulator, over real HTTP, as somebody would run it."""

from __future__ import annotations

import csv
import re
import runpy
import sys
import zipfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from elastic_cloud_emulator import Emulator
from elastic_cloud_emulator.plans.changes import fail_next
from elastic_cloud_sdk import ElasticCloud

EXAMPLES = Path(__file__).parents[2] / "examples"
REGION = "ece-region"
VERSION = "8.17.4"
LEAN: dict[str, Any] = {"resources": {"apm": None, "enterprise_search": None, "integrations_server": None}}

SPEED = 5000.0

Run = Callable[..., int]


@pytest.fixture(scope="module")
def installation() -> Iterator[Emulator]:
    """One whose plans are over in the time of a few requests."""
    with Emulator(speed=SPEED, strict=True) as emulator:
        yield emulator


@pytest.fixture
def emulator(installation: Emulator, monkeypatch: pytest.MonkeyPatch) -> Emulator:
    installation.reset()
    for name in ("EC_API_KEY", "EC_USER", "EC_PASS", "EC_REGION", "EC_CONFIG"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("EC_HOST", installation.url)
    monkeypatch.setenv("EC_USER", installation.username)
    monkeypatch.setenv("EC_PASS", installation.password or "")
    return installation


@pytest.fixture
def cloud(emulator: Emulator) -> Iterator[ElasticCloud]:
    with ElasticCloud(**emulator.connection) as cloud:
        yield cloud


@pytest.fixture
def run(cloud: ElasticCloud, monkeypatch: pytest.MonkeyPatch) -> Run:
    """Runs an example with arguments; gives its exit status, or raises what it exits with otherwise."""

    assert cloud.accounts.get_current_account().id, "the emulator is up"

    def call(name: str, *arguments: object) -> int:
        monkeypatch.setattr(sys, "argv", [name, *map(str, arguments)])
        try:
            runpy.run_path(str(EXAMPLES / name), run_name="__main__")
        except SystemExit as end:
            if isinstance(end.code, str):
                raise
            return int(end.code or 0)
        return 0

    return call


@contextmanager
def standing_still(emulator: Emulator) -> Iterator[None]:
    """Plans do not go on in the meantime."""
    emulator.world.clock.run(0)
    try:
        yield
    finally:
        emulator.world.clock.run(SPEED)


def create(cloud: ElasticCloud, name: str = "search", version: str = VERSION) -> str:
    """A running deployment; the emulator's time is let pass, so that nothing is waited for."""
    created = cloud.create_deployment_from_template(
        "default", name=name, region=REGION, version=version, overrides=LEAN
    )
    return created.id


@pytest.fixture
def deployment_id(cloud: ElasticCloud, emulator: Emulator) -> str:
    found = create(cloud)
    emulator.advance(600)
    return found


def plan(cloud: ElasticCloud, deployment_id: str, kind: str = "elasticsearch") -> dict[str, Any]:
    resources = cloud.deployments.get_deployment(deployment_id, show_plans=True).to_dict()["resources"]
    found: dict[str, Any] = resources[kind][0]["info"]["plan_info"]["current"]["plan"]
    return found


def status(cloud: ElasticCloud, deployment_id: str) -> str:
    return cloud.deployments.get_deployment(deployment_id).resources.elasticsearch[0].info.status


def test_a_key_is_rotated(run: Run, cloud: ElasticCloud, emulator: Emulator, tmp_path: Path) -> None:
    old = cloud.authentication.create_api_key({"description": "ci"})
    target = tmp_path / "key"

    assert run("rotate_api_keys.py", old.id, target) == 0

    keys = {key.id: key for key in cloud.authentication.get_api_keys().keys}
    assert old.id not in keys
    (new,) = [key for key in keys.values() if key.description == "ci"]
    assert new.expiration_date is not None
    assert new.expiration_date - new.creation_date == timedelta(days=90)
    assert target.stat().st_mode & 0o777 == 0o600
    with ElasticCloud(emulator.url, api_key=target.read_text()) as other:
        assert other.accounts.get_current_account().id


def test_no_key_is_lost_where_the_file_exists(run: Run, cloud: ElasticCloud, tmp_path: Path) -> None:
    old = cloud.authentication.create_api_key({"description": "ci"})
    (tmp_path / "key").touch()

    with pytest.raises(SystemExit, match="exists already"):
        run("rotate_api_keys.py", old.id, tmp_path / "key")

    assert [key.id for key in cloud.authentication.get_api_keys().keys if key.description == "ci"] == [old.id]


def test_keys_that_expire_soon_are_listed(run: Run, cloud: ElasticCloud, capsys: pytest.CaptureFixture[str]) -> None:
    for expiration in ("20d", "3000d"):
        cloud.authentication.create_api_key({"description": f"for {expiration}", "expiration": expiration})
    cloud.authentication.create_api_key({"description": "for ever"})

    assert run("audit_api_keys.py", "--days", "400") == 1

    out = capsys.readouterr().out
    assert "for 20d: expires " in out
    assert "for ever: never expires" in out
    assert "3000d" not in out


def test_unhealthy_deployments_are_listed(
    run: Run, cloud: ElasticCloud, emulator: Emulator, deployment_id: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with emulator.store.transaction() as store:
        fail_next(store, "kibana", "No room")
    broken = create(cloud, "broken")
    emulator.advance(600)

    assert run("list_unhealthy.py") == 0

    out = capsys.readouterr().out
    assert f"{broken}  broken: " in out
    assert "kibana" in next(line for line in out.splitlines() if broken in line)
    assert deployment_id not in out


def test_deployments_of_a_template_are_found(run: Run, deployment_id: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("find_by_template.py", "default") == 0
    assert deployment_id in capsys.readouterr().out

    assert run("find_by_template.py", "no-such") == 0
    assert capsys.readouterr().out == ""


def test_the_inventory_is_exported(run: Run, deployment_id: str, tmp_path: Path) -> None:
    target = tmp_path / "inventory.csv"

    assert run("export_inventory.py", target) == 0

    with target.open(newline="") as file:
        rows = {row["kind"]: row for row in csv.DictReader(file) if row["deployment_id"] == deployment_id}
    assert set(rows) == {"elasticsearch", "kibana"}
    assert rows["elasticsearch"] == {
        "deployment_id": deployment_id,
        "name": "search",
        "kind": "elasticsearch",
        "ref_id": "es-ref-id",
        "region": REGION,
        "version": VERSION,
        "status": "started",
        "healthy": "True",
        "memory_mb": "4096",
    }


def test_a_deployment_is_created_from_a_template(
    run: Run, cloud: ElasticCloud, capsys: pytest.CaptureFixture[str]
) -> None:
    options = ("--region", REGION, "--version", VERSION, "--memory", "2048")
    assert run("create_from_template.py", "default", "mine", *options) == 0

    out = capsys.readouterr().out
    found = re.search(r"created (\w+)\n", out)
    assert found
    assert re.search(r"user elastic, password \S+", out)
    assert f"{found[1]} is running" in out
    assert plan(cloud, found[1])["cluster_topology"][0]["size"]["value"] == 2048


def test_a_creation_that_fails_says_why(run: Run, emulator: Emulator) -> None:
    with emulator.store.transaction() as store:
        fail_next(store, "elasticsearch", "No room")

    with pytest.raises(SystemExit, match="No room"):
        run("create_from_template.py", "default", "mine", "--region", REGION, "--version", VERSION)


def test_a_plan_is_followed(run: Run, cloud: ElasticCloud, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("follow_plan.py", create(cloud)) == 0

    assert "elasticsearch es-ref-id is done" in capsys.readouterr().out


def test_a_plan_that_fails_is_followed_to_its_end(
    run: Run, cloud: ElasticCloud, emulator: Emulator, capsys: pytest.CaptureFixture[str]
) -> None:
    with emulator.store.transaction() as store:
        fail_next(store, "elasticsearch", "No room")

    assert run("follow_plan.py", create(cloud)) == 1

    assert "No room" in capsys.readouterr().out


def test_following_ends_with_the_time(run: Run, cloud: ElasticCloud, emulator: Emulator) -> None:
    with standing_still(emulator):
        assert run("follow_plan.py", create(cloud), "--timeout", "0.01") == 2


def test_a_tier_is_resized(run: Run, cloud: ElasticCloud, deployment_id: str) -> None:
    assert run("resize_tier.py", deployment_id, "hot_content", "--memory", 8192, "--zones", 2) == 0

    tier = plan(cloud, deployment_id)["cluster_topology"][0]
    assert (tier["size"]["value"], tier["zone_count"]) == (8192, 2)


def test_a_tier_that_is_not_there_is_told(run: Run, deployment_id: str) -> None:
    with pytest.raises(SystemExit, match="There is no tier lukewarm, but hot_content, "):
        run("resize_tier.py", deployment_id, "lukewarm", "--memory", 8192)


def test_a_fleet_is_upgraded(run: Run, cloud: ElasticCloud, emulator: Emulator) -> None:
    ids = [create(cloud, f"fleet {number}", "8.15.5") for number in range(3)]
    emulator.advance(600)

    assert run("upgrade_fleet.py", VERSION, *ids, "--wave", 2) == 0

    for each in ids:
        assert plan(cloud, each)["elasticsearch"]["version"] == VERSION
        assert plan(cloud, each, "kibana")["kibana"]["version"] == VERSION


def test_a_wave_that_fails_is_the_last(run: Run, cloud: ElasticCloud, emulator: Emulator) -> None:
    ids = [create(cloud, f"fleet {number}", "8.15.5") for number in range(2)]
    emulator.advance(600)
    with emulator.store.transaction() as store:
        fail_next(store, "elasticsearch", "No room")

    with pytest.raises(SystemExit, match="No room"):
        run("upgrade_fleet.py", VERSION, *ids, "--wave", 1)

    assert plan(cloud, ids[1])["elasticsearch"]["version"] == "8.15.5"


def test_stuck_plans_are_cancelled(
    run: Run, cloud: ElasticCloud, emulator: Emulator, capsys: pytest.CaptureFixture[str]
) -> None:
    with standing_still(emulator):
        stuck = create(cloud)
        assert run("cancel_stuck_plans.py", "--minutes", -(10**6), "--dry-run") == 0
        assert f"{stuck} elasticsearch es-ref-id" in capsys.readouterr().out
        assert run("cancel_stuck_plans.py", "--minutes", 10**6) == 0
        assert capsys.readouterr().out == ""

        assert run("cancel_stuck_plans.py", "--minutes", -(10**6)) == 0
    emulator.advance(600)
    resources = cloud.deployments.get_deployment(stuck, show_plans=True).to_dict()["resources"]
    assert all("pending" not in each["info"]["plan_info"] for group in resources.values() for each in group)


def test_a_stopped_deployment_is_restored(
    run: Run, cloud: ElasticCloud, emulator: Emulator, deployment_id: str
) -> None:
    with pytest.raises(SystemExit, match="is not stopped"):
        run("restore_deployment.py", deployment_id)
    cloud.deployments.shutdown_deployment(deployment_id)
    emulator.advance(600)
    assert status(cloud, deployment_id) == "stopped"

    assert run("restore_deployment.py", deployment_id) == 0

    assert status(cloud, deployment_id) == "started"
    with pytest.raises(SystemExit, match="is gone"):
        run("restore_deployment.py", "0" * 32)


def test_a_filter_is_put_before_a_deployment(
    run: Run, cloud: ElasticCloud, deployment_id: str, capsys: pytest.CaptureFixture[str]
) -> None:
    where = ("--region", REGION, "--deployment", deployment_id)
    assert run("add_ip_filter.py", "office", *where, "192.0.2.0/24", "198.51.100.7") == 0

    filters = cloud.deployments_traffic_filter
    found = filters.get_traffic_filter_ruleset(capsys.readouterr().out.strip(), include_associations=True)
    assert [rule.source for rule in found.rules] == ["192.0.2.0/24", "198.51.100.7"]
    assert [each.id for each in found.associations or []] == [deployment_id]


def test_an_extension_is_uploaded(
    run: Run, cloud: ElasticCloud, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    archive = tmp_path / "words.zip"
    with zipfile.ZipFile(archive, "w") as file:
        file.writestr("dictionaries/words.txt", "cloud\n" * 1000)

    assert run("upload_extension.py", archive, "--name", "words", "--version", VERSION) == 0

    told = capsys.readouterr()
    found = cloud.extensions.get_extension(told.out.strip())
    assert found.file_metadata is not None
    assert found.file_metadata.size == archive.stat().st_size
    assert re.search(r"(\d+) of \1 bytes$", told.err)


def test_diagnostics_are_saved(run: Run, deployment_id: str, tmp_path: Path) -> None:
    target = tmp_path / "diagnostics.zip"

    assert run("save_diagnostics.py", deployment_id, "es-ref-id", target) == 0

    assert zipfile.is_zipfile(target)


def test_every_example_is_listed_described_and_tested() -> None:
    scripts = {path.name for path in EXAMPLES.glob("*.py")}
    listed = re.findall(r"^\| \[(\w+\.py)\]\(\1\)", (EXAMPLES / "README.md").read_text(), re.MULTILINE)

    assert len(scripts) >= 12
    assert sorted(listed) == sorted(scripts)
    for script in scripts:
        assert f'"{script}"' in Path(__file__).read_text(), f"{script} is not run"
        assert f"python examples/{script}" in (EXAMPLES / script).read_text()


@pytest.mark.parametrize("script", sorted(path.name for path in EXAMPLES.glob("*.py")))
def test_an_example_explains_itself_without_credentials(
    script: str, run: Run, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    for name in ("EC_HOST", "EC_USER", "EC_PASS"):
        monkeypatch.delenv(name)

    assert run(script, "--help") == 0

    assert capsys.readouterr().out.startswith(f"usage: {script} ")


@pytest.mark.parametrize("password", [None, "wrong"])
def test_what_goes_wrong_is_told_in_a_line(run: Run, monkeypatch: pytest.MonkeyPatch, password: str | None) -> None:
    if password is None:
        monkeypatch.delenv("EC_USER")
        monkeypatch.delenv("EC_PASS")
        monkeypatch.setenv("HOME", "/nowhere")
    else:
        monkeypatch.setenv("EC_PASS", password)

    with pytest.raises(SystemExit) as caught:
        run("list_unhealthy.py")

    told = str(caught.value)
    assert "EC_API_KEY" in told if password is None else "401" in told
    assert "\n" not in told


def test_a_tier_is_not_resized_to_nothing_said(run: Run, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("resize_tier.py", "0" * 32, "hot_content") == 2

    assert "give --memory, --zones or both" in capsys.readouterr().err
