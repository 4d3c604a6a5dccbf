"""Reads JSON: with msgspec's decoder where that is installed (extra `fast`), which takes half the time."""

from __future__ import annotations

import json
from typing import Any

try:
    import msgspec
except ImportError:
    msgspec = None  # type: ignore[assignment]  # there is no other way to say so


def read_json(content: bytes) -> Any:
    """Read JSON, the same values whichever decoder is there.

    Raises:
        ValueError: It is not JSON.
        RecursionError: It is nested too deeply.
    """
    if msgspec is not None:
        try:
            return msgspec.json.decode(content)
        except msgspec.MsgspecError:
            pass  # stricter about odd texts and numbers than the standard library, which has the last word
    return json.loads(content)
