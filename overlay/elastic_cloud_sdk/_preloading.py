"""Imports ahead of time what is otherwise imported on first use."""

from __future__ import annotations

from importlib import import_module
from pathlib import Path
from pkgutil import iter_modules

_EXTRA = ("_aiohttp",)
"""What needs packages that may not be there."""


def preload() -> None:
    """Imports all of the package now.

    An event loop stands still while a module is imported; call this before it starts, and the first calls are as quick
    as the later ones. It takes some tenths of a second.
    """
    from elastic_cloud_client import api, errors, models

    for module in iter_modules([str(Path(__file__).parent)]):
        if module.name not in _EXTRA:
            import_module(f".{module.name}", __package__)
    for package in (api, models):
        for name in package.__all__:
            getattr(package, name)
    assert errors.CODES
