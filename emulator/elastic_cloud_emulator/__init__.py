"""A stateful emulator of the Elastic Cloud API, held to the same document as the client.

    from elastic_cloud_emulator import Emulator

    with Emulator() as emulator:
        print(emulator.url, emulator.username, emulator.password)

Needs the dependencies of the extra `emulator`.
"""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING

__all__ = ["Emulator", "Settings"]

if TYPE_CHECKING:
    from elastic_cloud_emulator.emulator import Emulator
    from elastic_cloud_emulator.installation.settings import Settings
else:
    _HOMES = {"Emulator": "emulator", "Settings": "installation.settings"}

    def __getattr__(name: str) -> object:
        # Late, because the pytest plugin is imported by every pytest of an environment, with or without the extra.
        if name not in _HOMES:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        try:
            module = importlib.import_module(f"elastic_cloud_emulator.{_HOMES[name]}")
        except ModuleNotFoundError as problem:
            raise ImportError(
                f"the emulator needs {problem.name}; install it with: pip install 'elastic-cloud-sdk[emulator]'"
            ) from problem
        globals()[name] = found = getattr(module, name)
        return found
