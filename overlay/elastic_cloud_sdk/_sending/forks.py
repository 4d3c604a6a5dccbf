"""What happens to a client in the child that `os.fork` makes of its process.

Connections stay the parent's, for what one process asks could be answered to the other; and a lock that another thread
holds at that moment would stay locked in the child.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from typing import Any, TypeVar
from weakref import WeakKeyDictionary

T = TypeVar("T")

_watched: WeakKeyDictionary[Any, Callable[[Any], None]] = WeakKeyDictionary()
_abandoned: list[object] = []


def watch(each: T, begin_anew: Callable[[T], None]) -> None:
    """Have `begin_anew` called with an object in every child; the object is not kept alive by that."""
    _watched[each] = begin_anew


def abandon(connections: object) -> None:
    """Leave connections alone for good.

    They are not even closed: child and parent share what their event loop is waiting for.
    """
    _abandoned.append(connections)


def _begin_anew() -> None:
    for each, begin_anew in tuple(_watched.items()):
        begin_anew(each)


if hasattr(os, "register_at_fork"):  # not on Windows, which has no fork
    os.register_at_fork(after_in_child=_begin_anew)
