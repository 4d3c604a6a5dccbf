"""The guide is right about how to point the client at the emulator."""

from __future__ import annotations

import json

from tests.ecctl.client import Ecctl
from tests.ecctl.documentation import commands, configuration, settings
from tests.ecctl.server import Server


def test_the_configuration_file_of_the_guide_works(bare: Ecctl, server: Server) -> None:
    (bare.home / ".ecctl").mkdir()
    written = configuration() | {"host": server.url, "api_key": server.api_key}
    (bare.home / ".ecctl" / "config.json").write_text(json.dumps(written))
    assert "security-cluster" in bare.text(*commands()[-1])


def test_the_environment_of_the_guide_works(bare: Ecctl, server: Server) -> None:
    told = settings() | {"EC_HOST": server.url, "EC_API_KEY": server.api_key}
    assert "security-cluster" in bare.with_settings(**told).text(*commands()[-1])
