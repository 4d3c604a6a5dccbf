"""Imports ahead of time what is otherwise imported on first use."""

from __future__ import annotations

from importlib import import_module
from pathlib import Path
from pkgutil import walk_packages

_EXTRA = (f"{__package__}._sending.aiohttp_transport",)
"""What needs packages that may not be there."""


def preload() -> None:
    """Import all of the package now.

    An event loop stands still while a module is imported; call this before it starts, and the first calls are as quick
    as the later ones. It takes some tenths of a second.
    """
    from elastic_cloud_client import api, errors, models

    for module in walk_packages([str(Path(__file__).parent)], f"{__package__}."):
        if module.name not in _EXTRA:
            import_module(module.name)
    for package in (api, models):
        for name in package.__all__:
            if not name.endswith("Dict"):  # the forms of mappings are for type checkers
                getattr(package, name)
    assert errors.CODES
