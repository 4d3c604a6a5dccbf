"""The handlers, one module or package for each tag of the document."""

from __future__ import annotations

import importlib
import pkgutil


def load() -> None:
    """Import every handler module, which registers the handlers."""
    for module in pkgutil.walk_packages(__path__, prefix=f"{__name__}."):
        importlib.import_module(module.name)
