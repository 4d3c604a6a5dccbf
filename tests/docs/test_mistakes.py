"""Each mistake of `docs/mistakes.md`, typed as printed, is told as printed."""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from elastic_cloud_emulator import Emulator
from elastic_cloud_emulator.doors.server import listen
from elastic_cloud_sdk import ElasticCloud
from tools.bundle import ROOT

PAGE = (ROOT / "docs" / "mistakes.md").read_text(encoding="utf-8")
MISTAKES = re.findall(r"^### (\d+)\. .+\n\n```(\w+)\n([^`]+)\n```\n\n```text\n([^`]+)\n```$", PAGE, re.MULTILINE)
SERVER = "ece.example.com:12443"


@pytest.fixture(scope="module")
def installation() -> Iterator[Emulator]:
    with Emulator(speed=0) as emulator:
        yield emulator


@pytest.fixture(scope="module")
def secure() -> Iterator[str]:
    """Address of an installation that speaks HTTPS."""
    with Emulator(tls=True) as emulator:
        yield emulator.url.removeprefix("https://")


@pytest.fixture
def given(installation: Emulator) -> Iterator[dict[str, Any]]:
    """What the page speaks of."""
    installation.reset()
    with ElasticCloud(**installation.connection) as cloud:
        resources: dict[str, list[Any]] = {
            kind: [] for kind in ("apm", "appsearch", "enterprise_search", "integrations_server")
        }
        created = cloud.create_deployment_from_template(
            "default", name="search", region="ece-region", overrides={"resources": resources}
        )
        installation.advance(3600)
        yield {
            "ElasticCloud": ElasticCloud,
            "Emulator": Emulator,
            "Path": Path,
            "cloud": cloud,
            "deployment_id": created.id,
        }


def as_pattern(told: str) -> str:
    return ".+".join(map(re.escape, told.split("…")))


def test_there_are_twenty() -> None:
    assert [int(number) for number, *_ in MISTAKES] == list(range(1, 21))


@pytest.mark.parametrize(("code", "told"), [each[2:] for each in MISTAKES if each[1] == "python"])
def test_it_is_told_as_printed(
    code: str,
    told: str,
    given: dict[str, Any],
    installation: Emulator,
    secure: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    for name in ("EC_API_KEY", "EC_USER", "EC_PASS", "EC_REGION", "EC_CONFIG"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("EC_HOST", installation.url)
    monkeypatch.chdir(tmp_path)
    if seed := re.search(r"seeds=\"(.+)\"\)  # (.+)", code):
        Path(seed[1]).write_text(seed[2], encoding="utf-8")
    with pytest.raises(Exception) as caught:  # noqa: PT011 - the page says which
        exec(code.replace(SERVER, secure), given)
    given["cloud"].close()
    assert re.fullmatch(as_pattern(told), f"{type(caught.value).__name__}: {caught.value}")


@pytest.mark.parametrize(("code", "told"), [each[2:] for each in MISTAKES if each[1] == "sh"])
def test_a_command_tells_it_as_printed(code: str, told: str) -> None:
    with listen("127.0.0.1", 0) as taken:
        port = str(taken.getsockname()[1])
        command = code.replace("elastic-cloud-emulator", f"{sys.executable} -m elastic_cloud_emulator")
        run = subprocess.run(command.replace("12400", port).split(), capture_output=True, text=True, check=False)
    assert run.returncode != 0
    assert re.fullmatch(as_pattern(told), run.stderr.strip().replace(port, "12400"))
