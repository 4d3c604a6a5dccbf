"""The fixtures for other projects, in a project of their own."""

from __future__ import annotations

import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

pytest_plugins = ["pytester"]

PLUGIN = "elastic_cloud_emulator.pytest_plugin"


@pytest.fixture
def arguments(pytester: pytest.Pytester, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What loads this plugin and none of those that happen to be installed."""
    monkeypatch.setenv("PYTEST_DISABLE_PLUGIN_AUTOLOAD", "1")
    pytester.makefile(".ini", pytest="[pytest]\nfilterwarnings = error\n")
    return ["-p", PLUGIN]


def test_pytest_finds_the_plugin_by_its_entry_point() -> None:
    project = tomllib.loads((Path(__file__).parents[2] / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    assert project["entry-points"]["pytest11"] == {"elastic_cloud_emulator": PLUGIN}


def test_every_test_gets_the_emulator_in_its_first_state(pytester: pytest.Pytester, arguments: list[str]) -> None:
    pytester.makepyfile(
        """
        import httpx
        import pytest

        seen = set()

        @pytest.mark.parametrize("round", [1, 2, 3])
        def test_account(elastic_cloud_emulator, round):
            seen.add(id(elastic_cloud_emulator))
            seen.add(elastic_cloud_emulator.url)
            auth = (elastic_cloud_emulator.username, elastic_cloud_emulator.password)
            with httpx.Client(base_url=elastic_cloud_emulator.url, auth=auth) as client:
                assert client.get("/api/v1/account").json()["trust"] == {"trust_all": True}
                client.put("/api/v1/account", json={"trust": {"trust_all": False}})
            assert len(elastic_cloud_emulator.requests) == 2
            assert len(seen) == 2

        def test_nothing_is_reset_for_those_who_want_the_session(elastic_cloud_emulator_session):
            assert len(elastic_cloud_emulator_session.requests) == 2
        """
    )
    pytester.runpytest_subprocess(*arguments).assert_outcomes(passed=4)


def test_options_can_be_overridden(pytester: pytest.Pytester, arguments: list[str]) -> None:
    pytester.makeconftest(
        """
        import pytest

        @pytest.fixture(scope="session")
        def elastic_cloud_emulator_options():
            return {"personality": "hosted", "api_key": "key"}
        """
    )
    pytester.makepyfile(
        """
        def test_hosted(elastic_cloud_emulator):
            assert elastic_cloud_emulator.world.personality.hosted
            assert elastic_cloud_emulator.login == {"api_key": "key"}
        """
    )
    pytester.runpytest_subprocess(*arguments).assert_outcomes(passed=1)


def test_the_fixture_is_listed_with_what_it_does(pytester: pytest.Pytester, arguments: list[str]) -> None:
    listed = pytester.runpytest_subprocess(*arguments, "--fixtures")
    listed.stdout.fnmatch_lines(["elastic_cloud_emulator*", "*first state*"])


def test_the_plugin_loads_nothing_until_it_is_used() -> None:
    """Every pytest of an environment imports it, with or without the dependencies of the emulator."""
    heavy = {"orjson", "jsonschema_rs", "uvicorn", "yaml", "httpx"}
    program = f"import sys, {PLUGIN}; sys.exit(str({heavy} & set(sys.modules)) if {heavy} & set(sys.modules) else 0)"
    result = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True)
    assert (result.returncode, result.stderr) == (0, "")
