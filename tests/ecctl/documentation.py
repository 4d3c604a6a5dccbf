"""What the guide tells about ecctl."""

from __future__ import annotations

import json
import re
import shlex
from pathlib import Path

GUIDE = (Path(__file__).parents[2] / "docs" / "emulator.md").read_text()


def configuration() -> dict[str, str]:
    """The configuration file of the guide."""
    (told,) = re.findall(r'```json\n(\{[^`]*"api_key"[^`]*)```', GUIDE)
    return dict(json.loads(told))


def settings() -> dict[str, str]:
    """The environment variables of the guide."""
    (line,) = (line for line in _lines() if line[0] == "export")
    return dict(setting.split("=", 1) for setting in line[1:])


def commands() -> list[list[str]]:
    """The commands of the guide, without the name of the program."""
    return [line[1:] for line in _lines() if line[0] == "ecctl"]


def _lines() -> list[list[str]]:
    (block,) = re.findall(r"```sh\n([^`]*ecctl[^`]*)```", GUIDE)
    return [shlex.split(line) for line in block.splitlines()]
