"""What `docs/emulator.md` shows works."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
import yaml

from elastic_cloud_emulator import Emulator, cli
from elastic_cloud_emulator.control import ROUTES
from elastic_cloud_emulator.pipeline.faults import Fault
from elastic_cloud_emulator.seeding.seeds import SeedError

pytest_plugins = ["pytester"]

TEXT = (Path(__file__).parents[2] / "docs" / "emulator.md").read_text(encoding="utf-8")
BLOCKS = [(language, code) for language, code in re.findall(r"^```(\w+)\n(.*?)^```$", TEXT, re.DOTALL | re.MULTILINE)]
PROGRAMS = [code for language, code in BLOCKS if language == "python"]
COMPLETE = [code for code in PROGRAMS if code.startswith("from ")]
(FAULTS,) = [code for code in PROGRAMS if "emulator.fail(latency" in code]
(TEST,) = [code for code in PROGRAMS if "def test_" in code]
(OPTIONS,) = [code for code in PROGRAMS if "def elastic_cloud_emulator_options" in code]


@pytest.mark.parametrize("program", COMPLETE)
def test_programs_run(program: str, capsys: pytest.CaptureFixture[str]) -> None:
    exec(program, {})
    assert capsys.readouterr().out == "1208457319\n"


def test_faults_are_accepted(emulator: Emulator) -> None:
    exec(FAULTS, {"emulator": emulator})
    assert len(emulator.engine.faults.waiting()) == FAULTS.count("emulator.fail(")


def test_the_fixture_is_used_as_shown(pytester: pytest.Pytester, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PYTEST_DISABLE_PLUGIN_AUTOLOAD", "1")
    pytester.makepyfile(f"from elastic_cloud_sdk import ElasticCloud\n\n\n{TEST}")
    result = pytester.runpytest_subprocess("-p", "elastic_cloud_emulator.pytest_plugin")
    result.assert_outcomes(passed=1)


def test_its_options_are_chosen_as_shown(pytester: pytest.Pytester, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PYTEST_DISABLE_PLUGIN_AUTOLOAD", "1")
    pytester.makeconftest(f"import pytest\n\n\n{OPTIONS}")
    pytester.makepyfile(
        "def test_it(elastic_cloud_emulator):\n    assert elastic_cloud_emulator.world.clock.speed == 0"
    )
    result = pytester.runpytest_subprocess("-p", "elastic_cloud_emulator.pytest_plugin")
    result.assert_outcomes(passed=1)


def test_seeds_are_accepted(tmp_path: Path) -> None:
    (seeds,) = [code for language, code in BLOCKS if language == "yaml"]
    assert "jane.doe" in yaml.safe_load(seeds)["users"]
    (tmp_path / "users.yaml").write_text(seeds, encoding="utf-8")
    with Emulator(seeds=tmp_path) as emulator:
        assert emulator.passwords.keys() == {"admin", "operator", "jane.doe"}


def test_a_slip_in_a_seed_is_told_as_shown(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (told,) = re.findall(r"`(mine\.yaml: .+?)`", TEXT)
    user = "{security: {enable: true}}"
    (tmp_path / "mine.yaml").write_text(f"users: {{jane.doe: {user}}}", encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    with pytest.raises(SeedError) as caught:
        Emulator(seeds="mine.yaml")
    assert str(caught.value) == told


def test_pictures_are_there() -> None:
    pictures = re.findall(r"!\[.+?\]\((.+?)\)", TEXT)
    assert len(pictures) == 2
    for picture in pictures:
        content = (Path(__file__).parents[2] / "docs" / picture).read_bytes()
        assert content.startswith(b"\x89PNG")
        assert len(content) < 200 * 1024


def test_every_option_of_the_command_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    for arguments in (["--help"], ["serve", "--help"]):
        with pytest.raises(SystemExit):
            cli.main(arguments)
    options = set(re.findall(r"^ +(?:-\w, )?(--[a-z-]+)", capsys.readouterr().out, re.MULTILINE)) - {"--help"}
    section = TEXT.partition("## On the command line")[2].partition("\n## ")[0]
    assert set(re.findall(r"(?<=`)--[a-z-]+", section)) == options


def test_every_call_of_the_control_api_is_told() -> None:
    section = TEXT.partition("## Control API")[2].partition("\n## ")[0]
    rows = re.findall(r"^\| `(.+?)` \|", section, re.MULTILINE)
    told = {name: set(re.findall("[A-Z]+", row)) for row in rows for name in re.findall("[a-z-]+", row)}
    assert told == {name: set(methods) for name, methods in ROUTES.items()}


def test_every_member_of_a_fault_is_told() -> None:
    section = TEXT.partition("## Faults")[2].partition("\n## ")[0]
    rows = re.findall(r"^\| (`.+?`) \|", section, re.MULTILINE)
    assert set(re.findall("[a-z]+", " ".join(rows))) == set(Fault.__dataclass_fields__)
