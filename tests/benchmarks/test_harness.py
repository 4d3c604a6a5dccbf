"""The measuring itself: turns, ratios, the table, and that the payloads are what the table calls them."""

from __future__ import annotations

import json
from collections.abc import Callable

import pytest

from benchmarks import load, payloads, peers
from benchmarks.__main__ import main
from benchmarks.harness import Reach, Row, compare, race
from benchmarks.report import page, table
from elastic_cloud_client import models
from elastic_cloud_client.types import Model, encode
from elastic_cloud_emulator import Emulator


def test_sides_take_turns_and_each_gets_its_own_time() -> None:
    now = 0.0
    order = []

    def side(name: str, cost: float) -> Callable[[int], None]:
        def run(count: int) -> None:
            nonlocal now
            now += count * cost
            order.append(name)

        return run

    times = race(
        {"quick": side("quick", 0.001), "slow": side("slow", 0.004)}, rounds=4, seconds=0.02, clock=lambda: now
    )

    assert {name: pytest.approx(cost) for name, cost in (("quick", [0.001] * 4), ("slow", [0.004] * 4))} == times
    assert order[-8:] == ["quick", "slow", "slow", "quick", "quick", "slow", "slow", "quick"]


def test_a_ratio_is_made_within_a_round_and_not_of_medians() -> None:
    row = compare("x", "s", [1.0, 20.0, 3.0], "peer", [2.0, 40.0, 2.0])

    assert row.ratios == (0.5, 0.5, 1.5)
    assert (row.ratio, row.ours, row.theirs) == (0.5, 3.0, 2.0)


@pytest.mark.parametrize(
    ("reach", "met"),
    [
        (Reach(0.5), True),
        (Reach(0.4), False),
        (Reach(0.5, least=True), True),
        (Reach(0.6, least=True), False),
        (Reach(10, absolute=True), True),
        (Reach(9, absolute=True), False),
    ],
)
def test_a_reach_is_about_the_ratio_unless_it_is_absolute(reach: Reach, met: bool) -> None:
    assert reach.met_by(compare("x", "", [10], "peer", [20], reach)) is met


def test_the_table_shows_values_with_units_and_keeps_its_columns() -> None:
    rows = [
        Row("time", "s", 0.000_015_7, "peer", 0.0224, (0.0007, 0.0008), Reach(0.001, absolute=True)),
        Row("memory", "B", 23_500_000, "a longer peer", 900, (1.5,), Reach(1.2)),
        Row("rate", "/s", 12_345, "peer", 24_690, (0.5, 0.4, 0.6), Reach(0.5, least=True)),
    ]

    head, rule, *lines = table(rows).splitlines()

    assert {len(line) for line in (head, rule, *lines)} == {len(head)}
    cells = [[cell.strip() for cell in line.strip("|").split("|")] for line in lines]
    assert cells == [
        ["time", "15.7 µs", "peer", "22.4 ms", "0.00075", "0.0007 to 0.0008", "≤ 1.00 ms: yes"],
        ["memory", "23.5 MB", "a longer peer", "0.90 KB", "1.50", "", "≤ 1.20: NO"],
        ["rate", "12,345/s", "peer", "24,690/s", "0.50", "0.40 to 0.60", "≥ 0.50: yes"],
    ]


def test_the_page_has_a_section_per_subject_and_names_what_was_left_out() -> None:
    text = page({"Size": [compare("wheel", "B", [1], "peer", [2])], "Empty": []}, ["OpenAPI Generator: no Java"])

    headings = [line for line in text.splitlines() if line.startswith("#")]
    assert headings == ["# How fast it is", "## Size", "## Left out"]
    assert "- OpenAPI Generator: no Java" in text


def test_the_payloads_have_the_sizes_the_table_names() -> None:
    assert 250 < len(payloads.ACCOUNT) < 350
    assert 2_500 < len(json.dumps(payloads.CREATE, separators=(",", ":"))) < 3_500
    assert 40_000 < len(payloads.deployment()) < 65_000
    assert 4_500_000 < len(payloads.search()) < 5_500_000
    found = json.loads(payloads.search())["deployments"]
    assert len({each["id"] for each in found}) == len(found)


def test_decoding_all_leaves_no_model_undecoded() -> None:
    deployment = peers.decode_all(peers.OURS.load().deployment(payloads.deployment()))

    def undecoded(value: object) -> list[object]:
        if not isinstance(value, Model):
            return [value] if isinstance(value, dict) else []
        members = vars(value)
        found = [item for name in value._objects for item in undecoded(members.get(name))]
        for group in (members.get(name) or () for name in value._groups):
            items = group.values() if isinstance(group, dict) else group
            found += [each for item in items for each in undecoded(item)]
        return found

    assert undecoded(peers.OURS.load().deployment(payloads.deployment()))
    assert vars(deployment.resources.elasticsearch[0].info.plan_info.current)["plan_attempt_log"]
    assert undecoded(deployment) == []


def test_a_rebuilt_request_is_written_from_its_members() -> None:
    body = peers.rebuild(models.DeploymentCreateRequest.from_dict(payloads.CREATE))

    assert isinstance(vars(body)["resources"], Model)
    assert None not in vars(body.resources.elasticsearch[0].plan).values()
    assert encode(body) == payloads.CREATE


def test_load_counts_answers_and_refuses_refusals() -> None:
    with Emulator(random_seed=1) as emulator:
        assert load.rate(emulator.url, load.request("GET", "/_emulator/health", {}), seconds=0.1, connections=2) > 10
        with pytest.raises(RuntimeError, match="401"):
            load.rate(emulator.url, load.request("GET", "/api/v1/account", {}), seconds=0.1, connections=2)


@pytest.mark.parametrize("arguments", [["nonsense"], ["calls", "--write"]])
def test_wrong_arguments_are_refused(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert main(arguments) == 2
    assert "benchmarks:" in capsys.readouterr().err
