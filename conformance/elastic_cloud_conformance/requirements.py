"""What conformance needs of other packages, and what to say where it is not there."""

from __future__ import annotations

import inspect
from collections.abc import Callable
from importlib.metadata import version
from types import ModuleType
from typing import Any

KNOWN = "4.32.5"
"""The version of schemathesis whose inside is known; others may have it, too."""


def explain(problem: ImportError) -> str | None:
    """Say what to install for what could not be imported.

    Returns:
        None where another package is not to blame.
    """
    package = (problem.name or "").partition(".")[0]
    if isinstance(problem, ModuleNotFoundError) and problem.name == package:
        return f"needs {package}; install it with: pip install 'elastic-cloud-sdk[conformance]'"
    if package == "schemathesis":
        return (
            f"does not know the inside of schemathesis {version(package)} ({problem}); "
            f"install the one it knows with: pip install 'schemathesis=={KNOWN}'"
        )
    return None


def inside(module: ModuleType, name: str, *parameters: str) -> Callable[..., Any]:
    """Find a function that is no public one, and will be replaced.

    Raises:
        ImportError: There is none of this name, or it takes other parameters.
    """
    found = getattr(module, name, None)
    if not callable(found):
        raise ImportError(f"{module.__name__} has no {name}", name=module.__name__)
    taken = tuple(inspect.signature(found).parameters)
    if taken != parameters:
        told = f"{module.__name__}.{name} takes {', '.join(taken)}, not {', '.join(parameters)}"
        raise ImportError(told, name=module.__name__)
    checked: Callable[..., Any] = found
    return checked
