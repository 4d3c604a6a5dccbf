"""Refuses arguments of the wrong type by name."""

from __future__ import annotations

import math
from collections.abc import Iterable

from .errors import InvalidArgument


def described(value: object) -> str:
    """Tell what a value is without showing it, as it may be secret."""
    if value is None or isinstance(value, bool):
        return repr(value)
    name = type(value).__name__
    return f"{'an' if name[0] in 'AEIOUaeiou' else 'a'} {name}"


def meant(name: str, known: Iterable[str]) -> str:
    """Ask whether a known name was meant by one that is not; empty where none is near."""
    from difflib import get_close_matches  # only mistakes need it

    near = get_close_matches(name, list(known), 1, 0.55)
    return f"Is {near[0]!r} meant?" if near else ""


def require(argument: str, value: object, kind: type | tuple[type, ...], due: str) -> None:
    """Refuse a value of another type.

    Args:
        argument: Its name.
        value: The value; `None` stands for none given, and passes.
        kind: The types it may have.
        due: What to give, in words.

    Raises:
        InvalidArgument: It has another.
    """
    if value is not None and not isinstance(value, kind):
        raise InvalidArgument(f"{argument} is {described(value)}. Give {due}.")


def require_function(argument: str, value: object) -> None:
    """Refuse what cannot be called; `None` passes.

    Raises:
        InvalidArgument: It cannot be called.
    """
    if value is not None and not callable(value):
        raise InvalidArgument(f"{argument} is {described(value)}. Give a function.")


def require_method(value: object) -> None:
    """Refuse what is not a method of a tag, such as the result of one.

    Raises:
        InvalidArgument: It is not.
    """
    if not callable(value):
        raise InvalidArgument(
            f"method is {described(value)}. Give a method of a tag, uncalled, and its arguments after it: "
            "cloud.raw(cloud.deployments.get_deployment, deployment_id)."
        )


def require_positive(argument: str, value: object, kind: type | tuple[type, ...], due: str) -> None:
    """Refuse what is no number above zero.

    Raises:
        InvalidArgument: It is not.
    """
    if isinstance(value, bool) or not isinstance(value, kind):
        raise InvalidArgument(f"{argument} is {described(value)}. Give {due}.")
    if isinstance(value, int | float) and (math.isnan(value) or value <= 0):
        raise InvalidArgument(f"{argument} is {value}. Give {due}.")
